//! The prose of a letter: its sentences, whom they say the user meets, and who signed it.

use super::words::{fold, honorific, is_particle};
use super::{Contact, address, known, name};
use crate::model::Part;

/// Somebody whom a sentence says the user meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Met {
    /// Name and address.
    pub contact: Contact,
    /// The sentence.
    pub line: String,
}

/// What stands before the names of those whom the user meets, in seven languages.
const MEETING: &str = "\
    meet with |meeting with |meeting |speak with |speaking with |speaking to |talk to |talk with |talking to |talking with |chat with |\
    chatting with |conversation with |joined by |treffen |gespräch mit |sprechen mit |interview with |rencontrer |entretien avec |\
    entrevista con |entrevista com |colloquio con |gesprek met |spreken met ";

/// The same, where nothing but people is met: a name that no list knows is one, too.
const MEETING_PEOPLE: &str = "\
    you will meet |you'll meet |you’ll meet |you will be meeting with |you'll be meeting with |you will be speaking with |\
    you'll be speaking with |you’ll be speaking with |you will speak with |you'll speak with |interviewed by |interviewer is |\
    interviewer will be |interviewers are |interviewers will be |gesprächspartner ist |gesprächspartner sind |gesprächspartnerin ist |\
    vous rencontrerez |échangerez avec |reçu par |reçue par |reunirás con |reunirá con |conocerás a |hablarás con |conversará com |\
    falará com |incontrerai |incontrerà |parlerai con |spreekt met |ontmoet ";

/// The people whom a sentence of the letter says the user meets. Only names that cannot be a company's: a title before them, or a common
/// given name and a family name.
pub fn met(body: &str) -> Vec<Met> {
    let mut out: Vec<Met> = Vec::new();
    for sentence in sentences(body).into_iter().filter_map(still_so) {
        let after = |trigger: &str| name::find_ignoring_case(sentence, trigger).map(|at| at + trigger.len());
        let with = || {
            let meets = (sentence.starts_with(" now ") || super::invitation::mentions_interview(sentence))
                .then(|| name::find_ignoring_case(sentence, " with "));
            meets.flatten().map(|at| at + " with ".len())
        };
        let people = MEETING_PEOPLE.split('|').find_map(after);
        // `Ruth Porter will interview you.`
        let subject = [
            " will interview you",
            " will be interviewing you",
            " wird das Gespräch",
            " will be your interviewer",
        ]
        .iter()
        .find_map(|verb| name::find_ignoring_case(sentence, verb));
        let people = people.or(subject.map(|_| 0));
        let sentence = subject.map_or(sentence, |at| &sentence[..at]);
        let start = people.or_else(|| MEETING.split('|').find_map(after)).or_else(with);
        let Some(names) = start.and_then(|at| sentence.get(at..)) else {
            continue;
        };
        for part in contacts(names) {
            // `la dott.ssa Bianchi`.
            let part = [
                "la ", "il ", "el ", "le ", "die ", "den ", "der ", "dem ", "o ", "a ", "our ", "mit ", "then ", "also ",
            ]
            .iter()
            .find_map(|article| part.strip_prefix(article))
            .unwrap_or(&part);
            let end = end_of_name(part);
            let who = contact(part[..end].trim_end_matches(['.', '!', '?', ',']));
            let read = who.name.as_deref().map(name::read).unwrap_or_default();
            let given = read
                .given
                .as_deref()
                .map(|given| fold(given.split(['-', ' ']).next().unwrap_or_default()));
            let known_given = given.as_deref().is_some_and(known::is_given);
            let words: Vec<String> = read.display.iter().flat_map(|name| name.split(' ')).map(fold).collect();
            let sure = read.honorific.is_some() || known_given || people.is_some() && words.len() > 1 && !super::title::is_topic(&words);
            // `You'll meet Sam and Ellie.`
            let first_name = people.is_some() && known_given;
            if !(read.is_person && (read.family.is_some() || first_name) && sure) {
                // `our hiring manager, Jane Doe`: who is meant may follow, where only people are met.
                if people.is_some() {
                    continue;
                }
                break;
            }
            if !out.iter().any(|met| met.contact == who) {
                out.push(Met {
                    contact: who,
                    line: sentence.to_owned(),
                });
            }
        }
    }
    out
}

/// The part of a sentence that says who is met now; `None` where it only says who is not: `You will no longer meet Ruth Porter.`
fn still_so(sentence: &str) -> Option<&str> {
    const NOT: &str = "no longer,not be meeting,not be speaking,previously,originally,formerly,instead of,unable to,cannot join,can't join,\
        won't be,nicht mehr,ursprünglich,anstelle von,ne sera plus,à la place de,ya no,en lugar de,no lugar de,não vai mais,non più,\
        al posto di,niet meer,in plaats van";
    const NOW: [&str; 7] = [" now ", " but ", " jetzt ", " sondern ", " maintenant ", " ahora ", " agora "];
    let find = |phrase: &str| name::find_ignoring_case(sentence, phrase.trim_start());
    if !NOT.split(',').any(|not| find(not).is_some()) {
        return Some(sentence);
    }
    let not = NOT.split(',').filter_map(find).min()?;
    let at = NOW
        .iter()
        .filter_map(|now| name::find_ignoring_case(sentence, now))
        .find(|at| *at > not)?;
    sentence.get(at..)
}

/// Where a name ends that a text begins with: `Jane Roe on Monday`, `Jane Roe (Head of Design)`.
fn end_of_name(text: &str) -> usize {
    let mut depth = 0;
    let mut end = 0;
    for word in text.split_inclusive(' ') {
        let bare = word.trim();
        let goes_on = depth > 0
            || honorific(&fold(bare)).is_some()
            || !bare.starts_with(char::is_lowercase)
            || is_particle(&fold(bare))
            || bare.contains('@');
        if !goes_on {
            break;
        }
        depth += bare.matches('(').count();
        depth -= bare.matches(')').count().min(depth);
        end += word.len();
    }
    end
}

/// What the one who signed a letter is by the line below the name; a coordinator where it does not say.
///
/// `Kind regards` / `Sophie Turner` / `HR Assistant`.
pub fn signed_by(body: &str, who: &str) -> Option<Part> {
    const CLOSINGS: &str = "regards,best,best wishes,thanks,thank you,cheers,sincerely,many thanks,mit freundlichen grussen,viele grusse,\
        beste grusse,freundliche grusse,liebe grusse,mfg,cordialement,bien cordialement,bien a vous,saludos,atentamente,un saludo,\
        abracos,atenciosamente,cumprimentos,saluti,cordiali saluti,distinti saluti,groet,groeten,met vriendelijke groet";
    let lines: Vec<&str> = body.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let names = |line: &&str| !line.contains('@') && name::agree(line.trim_end_matches(','), who);
    let at = lines.iter().rposition(names)?;
    let closes = |line: &&str| {
        let folded = fold(line.trim_end_matches(['!', ',', '.']));
        CLOSINGS
            .split(',')
            .any(|closing| folded == closing.trim_start() || folded.ends_with(&format!(" {}", closing.trim_start())))
    };
    let below = lines[at + 1..]
        .iter()
        .take(2)
        .map(|line| line.to_lowercase())
        .collect::<Vec<_>>()
        .join(" ");
    let closed = lines[at.saturating_sub(2)..at].iter().any(closes);
    part_by_title(&below).or(closed.then_some(Part::Coordinator))
}

/// What a job title makes somebody; in lower case.
pub fn part_by_title(title: &str) -> Option<Part> {
    let has = |words: &str| words.split(',').any(|word| title.contains(word.trim_start()));
    if has("coordinator,scheduler,koordinat,coordinat,coordinad,executive assistant,office manager,assistentin,sekretar") {
        Some(Part::Coordinator)
    } else if has(
        "recruit,talent,sourcer,people partner,people ops,human resources,hr ,(hr,personalabteilung,personalreferent,recrut,ressources humaines,\
        recursos humanos,seleccion,selección,risorse umane,selezione,hr-,personeelszaken,werving",
    ) || title.ends_with("hr")
    {
        Some(Part::Recruiter)
    } else {
        None
    }
}

/// Words that a full stop shortens.
const SHORTENED: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "st", "inc", "ltd", "co", "no", "nr", "jan", "feb", "mar", "mär", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "okt", "nov", "dec", "dez", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "dott", "sig", "sra", "srta", "ing", "avv",
    "dhr", "mevr", "drs",
];

/// The first 200 sentences of a letter, by line. The full stop of `Nov.` and of `19.11.` ends none.
pub fn sentences(body: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for line in body.lines() {
        let mut from = 0;
        for (at, mark) in line.match_indices(['.', '!', '?', ';']) {
            let word = line[from..at].rsplit(' ').next().unwrap_or_default().to_lowercase();
            let short = word.ends_with(|c: char| c.is_ascii_digit()) || SHORTENED.contains(&word.as_str());
            let next = line[at + 1..].strip_prefix(' ').and_then(|rest| rest.chars().next());
            if mark != "." || !short && next.is_some_and(char::is_uppercase) {
                out.push(line[from..=at].trim());
                from = at + 1;
            }
        }
        out.push(line[from..].trim());
    }
    out.truncate(200);
    out
}

/// Cuts at `;`, at `and`, and at commas that do not stand inside `Last, First`.
pub fn contacts(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for part in joined(text).split(';') {
        let commas: Vec<&str> = part.split(',').map(str::trim).filter(|piece| !piece.is_empty()).collect();
        // `Nair, Priya` is one, `Jane, Raj` are two.
        let inverted = commas.len() == 2 && commas.iter().all(|piece| !piece.contains([' ', '@'])) && !known::is_given(&fold(commas[0]));
        if inverted
            || !commas
                .iter()
                .skip(1)
                .all(|piece| piece.contains('@') || name::read(piece).is_person)
        {
            out.push(part.trim().to_owned());
        } else {
            out.extend(commas.into_iter().map(str::to_owned));
        }
    }
    out.retain(|part| !part.is_empty());
    out
}

/// A list whose words for `and` are semicolons.
fn joined(text: &str) -> String {
    let mut out = text.to_owned();
    for and in [" and ", " & ", " und ", " et "] {
        out = out.replace(and, ";");
    }
    at_romance_and(&out).join(";")
}

/// Cuts `Tiago Nogueira e Camila Duarte`, but not `Juan Velasquez y Garcia`.
pub(super) fn at_romance_and(text: &str) -> Vec<&str> {
    for and in [" e ", " y ", " en "] {
        if let Some((one, other)) = text.split_once(and) {
            // What follows the comma before is one of the list.
            let last = one.rsplit([',', ';']).next().unwrap_or_default().trim();
            let given = known::is_given(&fold(other.trim().split([' ', '.', ',']).next().unwrap_or_default()));
            let whole = last.contains(' ') && other.trim().contains(' ');
            if whole || given && !last.contains(' ') {
                return vec![one, other];
            }
        }
    }
    vec![text]
}

/// A contact as a line writes it: a name, an address, marks of the calendar.
pub fn contact(text: &str) -> Contact {
    let email = text
        .split([' ', '<', '>', '(', ')', ',', '"', ';'])
        .find(|word| address::domain(word).is_some())
        .map(|word| word.trim_start_matches("mailto:").to_owned());
    let mut shown = email
        .as_ref()
        .map_or_else(|| text.to_owned(), |mail| text.replace(mail.as_str(), ""));
    for mark in [" - organizer", " - organiser", "(organizer)", "- creator", "- optional", "mailto:"] {
        if let Some(at) = name::find_ignoring_case(&shown, mark) {
            shown.truncate(at);
        }
    }
    let shown = shown.trim_matches(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '(' | ')' | '*' | '-' | '[' | ']' | ':'));
    Contact {
        name: Some(shown.to_owned()).filter(|shown| shown.chars().any(char::is_alphabetic)),
        email,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_a_letter_says_one_meets() {
        for (text, names) in [
            (
                "You will meet Mrs Ruth Porter (Partner) and Mr Tariq Aziz (Head of Litigation).",
                &["Mrs Ruth Porter (Partner", "Mr Tariq Aziz (Head of Litigation"][..],
            ),
            (
                "Vous rencontrerez Claire Fontaine et Marc Petit.",
                &["Claire Fontaine", "Marc Petit"],
            ),
            ("Das Gespräch mit Frau Dr. Weber findet am Montag statt.", &["Frau Dr. Weber"]),
            (
                "Incontrerà la dott.ssa Bianchi e Marco Rossi.",
                &["dott.ssa Bianchi", "Marco Rossi"],
            ),
            (
                "Je spreekt met Nethmi Perera en Jeroen Bakker.",
                &["Nethmi Perera", "Jeroen Bakker"],
            ),
            ("You will meet the Platform Team.", &[]),
            ("We are meeting demand.", &[]),
            ("You will meet Jane, Raj and Priya.", &["Jane", "Raj", "Priya"]),
            // First names alone may be anybody's.
            ("Let us talk to Jane and Raj about it.", &[]),
        ] {
            let got: Vec<_> = met(text).into_iter().filter_map(|met| met.contact.name).collect();
            assert_eq!(got, names, "{text}");
        }
    }

    #[test]
    fn who_signed_is_what_stands_below() {
        let letter = |below: &str| format!("Dear Alex,\nplease come.\n\nKind regards,\nSophie Turner\n{below}");
        assert_eq!(signed_by(&letter("HR Assistant"), "Sophie Turner"), Some(Part::Recruiter));
        assert_eq!(
            signed_by(&letter("Recruiting Coordinator"), "Sophie Turner"),
            Some(Part::Coordinator)
        );
        assert_eq!(signed_by(&letter("Globex"), "Sophie Turner"), Some(Part::Coordinator));
        assert_eq!(signed_by(&letter("Globex"), "Tom Baker"), None);
        assert_eq!(signed_by("Interviewers:\nSophie Turner", "Sophie Turner"), None);
    }
}
