//! What the label of a line announces: `Interviewers: Ruth Porter, Raj Patel`.

/// Whom a label announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Those who ask.
    Interviewers,
    /// Those who are there, the user perhaps among them.
    Attendees,
    /// Who leads the application.
    Recruiter,
    /// Who arranged the dates, and answers questions about them.
    Coordinator,
    /// Who is asked.
    Candidate,
}

/// The labels, in lower case and seven languages, without whose they are.
#[rustfmt::skip]
const LABELS: [(Label, &str); 5] = [
    (Label::Interviewers, "\
        entrevistador,entrevistadora,entrevistadores,gesprekspartner,gesprekspartners,gesprächspartner,gesprächspartner:in,\
        gesprächspartner:innen,gesprächspartnerin,hiring manager,interlocuteur,interlocuteurs,interlocutrice,interview panel,interview team,\
        interviewer,interviewer name,interviewer names,interviewer(s),interviewer:in,interviewers,intervistatore,intervistatori,\
        intervistatrice,panel,panel members,panelists"),
    (Label::Attendees, "\
        attendees,avec,com,con,host,hosts,meeting with,met,mit,participants,speaking with,teilnehmer,who,with,you will be meeting with,\
        you will be speaking with,you will meet,you'll be meeting with,you'll be speaking with,you'll meet"),
    (Label::Recruiter, "\
        reclutador,reclutadora,recruiter,recruiterin,recruteur,recruteuse,recrutador,recrutadora,selezionatore,selezionatrice,\
        talent acquisition,talent partner"),
    (Label::Coordinator, "\
        ansprechpartner,ansprechpartner:in,ansprechpartnerin,contact,contact person,contactpersoon,contacto,contato,contatto,coordinator,\
        interview coordinator,organiser,organizer,point of contact,recruiting coordinator,recruitment coordinator,scheduler,\
        scheduling coordinator"),
    (Label::Candidate, "\
        applicant,bewerber,bewerberin,candidat,candidata,candidate,candidate name,candidato,interviewee,kandidaat,kandidat,kandidatin,\
        sollicitant"),
];

/// Whom a line announces, and what stands behind the label.
pub fn labelled(line: &str) -> Option<(Label, &str)> {
    const OWN: [&str; 11] = [
        "your ", "ihre ", "ihr ", "deine ", "vos ", "sus ", "tus ", "seus ", "i suoi ", "uw ", "je ",
    ];
    let (label, rest) = line.split_once(':')?;
    // `Gesprächspartner:in`
    let (label, rest) = match rest.split_once(':') {
        Some((end, rest)) if matches!(end, "in" | "innen") => (&line[..label.len() + 1 + end.len()], rest),
        _ => (label, rest),
    };
    let label = label.trim().trim_matches('*').to_lowercase();
    let label = OWN.iter().find_map(|own| label.strip_prefix(own)).unwrap_or(&label).trim();
    let is_it = |(_, labels): &&(Label, &str)| labels.split(',').any(|known| known == label);
    LABELS.iter().find(is_it).map(|(kind, _)| (*kind, rest.trim()))
}
