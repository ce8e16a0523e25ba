//! A letter for one person of one round, and what the checks say about it or about what the user made of it.

use chrono::{DateTime, FixedOffset};

use crate::app::Problem;
use crate::app::steps;
use crate::app::tab::Choice;
use crate::checks::{self, Finding, Letter, Level, Others, Sibling};
use crate::draft::{self, Draft, Forward, Held, Notes, Purpose, Recipient, Spelling};
use crate::messages::Text;
use crate::model::{Direction, History, Id, Interview, Message, MessageKind, MessageState, Outcome, Part, Person, Status};
use crate::order;
use crate::practice::timing::Times;
use crate::protocol::{Env, FindingView, FixView, Line, Tone};
use crate::reading::Contact;
use crate::sites::window::{Compose, Whom};
use crate::store::{Desk, fold};

/// The people and things one letter is about.
struct Subject<'a> {
    history: &'a History,
    interview: &'a Interview,
    person: &'a Person,
    kind: MessageKind,
}

fn subject<'a>(history: &'a History, choice: &Choice) -> Result<Subject<'a>, Problem> {
    let interview = history.interviews.iter().find(|interview| interview.id == choice.interview);
    let person = history.people.iter().find(|person| person.id == choice.person);
    match (interview, person) {
        (Some(interview), Some(person)) => Ok(Subject {
            history,
            interview,
            person,
            kind: choice.kind,
        }),
        _ => Err(Text::new("problem_record_gone")),
    }
}

/// The letter: the user's own version, which is nobody's to change, or the one that is written from the notes.
///
/// # Errors
/// As [`compose`].
pub fn write(desk: &mut Desk, history: &History, choice: &Choice, env: &Env) -> Result<Draft, Problem> {
    match own(history, choice) {
        Some(own) => Ok(own),
        None => compose(desk, history, choice, env),
    }
}

/// Whether a message is this letter.
pub fn is_of(message: &Message, choice: &Choice) -> bool {
    message.kind == choice.kind && message.interview.as_ref() == Some(&choice.interview) && message.to.contains(&choice.person)
}

/// What the user wrote of this letter and did not send.
fn versions<'a>(history: &'a History, choice: &'a Choice) -> impl Iterator<Item = &'a Message> {
    let own = move |message: &&Message| message.own && message.state != MessageState::Sent && is_of(message, choice);
    history.messages.iter().filter(own)
}

/// The user's own version.
pub fn own(history: &History, choice: &Choice) -> Option<Draft> {
    let last = versions(history, choice).max_by_key(|message| message.at)?;
    Some(Draft {
        subject: last.subject.clone().unwrap_or_default(),
        body: last.body.clone()?,
    })
}

/// Keeps a text as the user's version, where it is: not empty, and not what would be written. Else they have none.
pub fn keep(desk: &mut Desk, history: &History, choice: &Choice, text: &Draft, env: &Env) -> bool {
    let written = compose(desk, history, choice, env);
    if text.body.trim().is_empty() || written.ok().as_ref() == Some(text) {
        give_up(desk, history, choice);
        return false;
    }
    if own(history, choice).as_ref() != Some(text) {
        let kept = versions(history, choice).find(|message| message.state == MessageState::Draft);
        desk.put_message(&Message {
            id: kept.map_or_else(|| format!("{}-d", env.fresh), |message| message.id.clone()),
            kind: choice.kind,
            application: choice.application.clone(),
            interview: Some(choice.interview.clone()),
            to: vec![choice.person.clone()],
            at: env.now,
            direction: Direction::Sent,
            state: MessageState::Draft,
            known_by: None,
            subject: Some(text.subject.clone()),
            body: Some(text.body.clone()),
            own: true,
            mail: None,
            overruled: false,
        });
    }
    true
}

/// The user gives up their version.
pub fn give_up(desk: &mut Desk, history: &History, choice: &Choice) {
    for message in versions(history, choice) {
        desk.put_message(&Message {
            own: false,
            ..message.clone()
        });
    }
}

/// Writes the letter from the notes.
///
/// # Errors
/// What is missing (how to address the person, who signs) and what to do about it.
pub fn compose(desk: &mut Desk, history: &History, choice: &Choice, env: &Env) -> Result<Draft, Problem> {
    let subject = subject(history, choice)?;
    let purpose = purpose(&subject);
    let request = draft::Request {
        template: desk.settings().templates.get(purpose),
        ..request(desk, &subject, purpose, env)
    };
    draft::write(&request).map_err(|error| error.text())
}

/// The letter from the notes with one answer put right; `None` where none is noted, or a thank-you is not what it is.
pub fn clarified(desk: &mut Desk, history: &History, choice: &Choice, env: &Env) -> Option<Draft> {
    let subject = subject(history, choice).ok()?;
    let purpose = purpose(&subject);
    let plain = request(desk, &subject, purpose, env);
    let written = |clarify| draft::write(&draft::Request { clarify, ..plain.clone() }).ok();
    written(true).filter(|letter| purpose.is_thank_you() && Some(letter) != written(false).as_ref())
}

/// What a letter for a purpose is written from (without the user's template), and what the checks are told about it.
///
/// # Errors
/// The records are gone.
pub fn about(
    desk: &mut Desk,
    history: &History,
    choice: &Choice,
    purpose: Purpose,
    env: &Env,
) -> Result<(draft::Request, Letter), Problem> {
    let subject = subject(history, choice)?;
    Ok((request(desk, &subject, purpose, env), letter(desk, &subject, purpose, env)))
}

fn request(desk: &mut Desk, subject: &Subject, purpose: Purpose, env: &Env) -> draft::Request {
    let settings = desk.settings();
    let times = steps::times(desk, subject.history, subject.interview, env);
    let history = subject.history;
    let reflection = history
        .reflections
        .iter()
        .find(|reflection| reflection.interview == subject.interview.id);
    let notes = |person: &Person| {
        reflection.map_or_else(Notes::default, |reflection| Notes {
            said: reflection.said.get(&person.id).cloned(),
            strong_point: reflection.strong_point.clone(),
            redo: reflection.redo.clone(),
            objectives: reflection.objectives.clone(),
        })
    };
    let recipient = |person: &Person| Recipient {
        name: person.name.clone(),
        salutation: person.salutation.clone(),
    };
    draft::Request {
        purpose,
        me: settings.me.names.first().cloned().unwrap_or_default(),
        company: Some(history.application.company.clone()),
        role: history.application.role.clone(),
        interview: Some(Held {
            end: ended(subject),
            stage: subject.interview.stage.clone(),
        }),
        to: recipient(subject.person),
        reflection: notes(subject.person),
        apart: !interviewed(subject) || subject.interview.outcome != Outcome::Held,
        forward: out_of_reach(subject)
            .map(|person| Forward {
                to: recipient(person),
                reflection: notes(person),
            })
            .collect(),
        register: settings.register,
        spelling: spelling(&env.language),
        siblings: siblings(subject).map(|(_, body)| body.to_owned()).collect(),
        hours_after: hours_after(subject, env),
        late_after: Some(late_after(&times)),
        note_limit: Some(settings.note_limit),
        ..draft::Request::default()
    }
}

/// The end of the round, in its own zone.
fn ended(subject: &Subject) -> DateTime<FixedOffset> {
    subject.interview.end.with_timezone(&subject.interview.zone).fixed_offset()
}

/// The English of a browser's language: American for `en-US`.
fn spelling(language: &str) -> Spelling {
    if language.eq_ignore_ascii_case("en-US") || language.eq_ignore_ascii_case("en_US") {
        Spelling::American
    } else {
        Spelling::British
    }
}

fn purpose(subject: &Subject) -> Purpose {
    let inquiries = |message: &&Message| message.kind == MessageKind::Inquiry && counts(message);
    match subject.kind {
        MessageKind::ThankYou if interviewed(subject) => Purpose::ThankYou,
        MessageKind::ThankYou if out_of_reach(subject).next().is_some() => Purpose::RecruiterForward,
        MessageKind::ThankYou => Purpose::RecruiterThanks,
        MessageKind::Inquiry if subject.history.messages.iter().any(|message| inquiries(&message)) => Purpose::SecondInquiry,
        MessageKind::Reply => match subject.history.application.status {
            Status::Rejected => Purpose::RejectionThanks,
            Status::Offered => Purpose::OfferReply,
            Status::Withdrawn => Purpose::Withdrawal,
            Status::Open => match subject.interview.outcome {
                Outcome::Held => Purpose::NextStepReply,
                Outcome::NoShow => Purpose::NoShow,
                Outcome::Cancelled => Purpose::Cancelled,
            },
        },
        kind => kind.into(),
    }
}

/// Whether the person was there to ask the questions. A recruiter is the one who does where nobody else is and the round is a call.
fn interviewed(subject: &Subject) -> bool {
    let part = |id: &String| {
        let person = subject.history.people.iter().find(|person| &person.id == id);
        person.map(|person| person.part)
    };
    let others = || subject.interview.people.iter().any(|id| part(id) == Some(Part::Interviewer));
    let stage = subject.interview.stage.as_deref().unwrap_or_default();
    let call = || ["recruiter", "phone", "screen"].iter().any(|word| stage.contains(word));
    match subject.person.part {
        Part::Interviewer => true,
        Part::Recruiter => call() && !others(),
        Part::Coordinator => false,
    }
}

/// The interviewers of the round whose address is missing and who have had no letter: the recruiter can pass a note on to them.
fn out_of_reach<'a>(subject: &Subject<'a>) -> impl Iterator<Item = &'a Person> {
    let (history, interview) = (subject.history, subject.interview);
    let thanked = |id: &String| {
        let to_them = |message: &&Message| message.kind == MessageKind::ThankYou && message.interview.as_ref() == Some(&interview.id);
        history
            .messages
            .iter()
            .filter(to_them)
            .any(|message| counts(message) && message.to.contains(id))
    };
    let there = interview.people.iter().filter(move |id| !thanked(id));
    let person = |id: &String| history.people.iter().find(|person| &person.id == id);
    let known = move |person: &&Person| person.part == Part::Interviewer && person.email.is_none() && !person.name.trim().is_empty();
    there.filter_map(person).filter(known)
}

fn counts(message: &Message) -> bool {
    message.state == MessageState::Sent && message.direction == Direction::Sent
}

fn hours_after(subject: &Subject, env: &Env) -> Option<f64> {
    let seconds = (env.now - subject.interview.end).num_seconds();
    (subject.kind == MessageKind::ThankYou && seconds >= 0).then(|| seconds as f64 / 3600.0)
}

/// Hours from the end of the round after which its thank-yous are late.
fn late_after(times: &Times) -> f64 {
    (times.closes - times.end).num_seconds() as f64 / 3600.0
}

/// Other letters of this application, to others or of other rounds: to whom, and the text.
fn siblings<'a>(subject: &'a Subject) -> impl Iterator<Item = (&'a Message, &'a str)> {
    let live = |message: &&Message| message.state != MessageState::Discarded && message.kind == subject.kind;
    let other = |message: &&Message| message.to != [subject.person.id.clone()] || message.interview.as_ref() != Some(&subject.interview.id);
    let messages = subject.history.messages.iter().filter(live).filter(other);
    messages.filter_map(|message| Some((message, message.body.as_deref()?)))
}

/// Judges a letter by every check that is not switched off.
///
/// # Errors
/// The records are gone.
pub fn judge(
    desk: &mut Desk,
    history: &History,
    choice: &Choice,
    subject_line: &str,
    body: &str,
    env: &Env,
) -> Result<Vec<Finding>, Problem> {
    let subject = subject(history, choice)?;
    let draft = Draft {
        subject: subject_line.to_owned(),
        body: body.to_owned(),
    };
    let about = letter(desk, &subject, purpose(&subject), env);
    Ok(findings(desk, about, draft))
}

/// Judges what stands in a compose window: its words, its recipients, and the address that it goes out from.
///
/// # Errors
/// The records are gone.
pub fn judge_in(desk: &mut Desk, history: &History, choice: &Choice, compose: &Compose, env: &Env) -> Result<Vec<Finding>, Problem> {
    let subject = subject(history, choice)?;
    let mut about = letter(desk, &subject, purpose(&subject), env);
    let name = |contact: &Contact| {
        let known = contact.email.as_deref().and_then(|email| {
            let here = |id: &&Id| history.people.iter().find(|person| &person.id == *id);
            desk.index().by_email(email).into_iter().find_map(|id| here(&id))
        });
        known
            .map(|person| person.name.clone())
            .or(contact.name.clone())
            .or(contact.email.clone())
    };
    // The one address to which a letter to somebody goes whose address is not known yet: it is taken for theirs.
    let unnamed = |contact: &Contact| contact.name.is_none() && name(contact) == contact.email;
    match &compose.to[..] {
        [] => {}
        [only] if subject.person.email.is_none() && unnamed(only) => {}
        several => about.to = several.iter().filter_map(name).collect(),
    }
    about.cc = compose.cc.iter().filter_map(name).collect();
    about.from = compose.from.clone();
    // The subject of an answer is its thread's, and not always on show.
    about.subject = Some(compose.subject.clone()).filter(|_| !compose.reply && compose.whom != Whom::Never);
    about.body = compose.body.clone();
    Ok(judged(desk, &about))
}

/// What the checks that are not switched off say of a text; `about` is the rest of what they are told.
pub fn findings(desk: &mut Desk, about: Letter, text: Draft) -> Vec<Finding> {
    judged(
        desk,
        &Letter {
            subject: Some(text.subject),
            body: text.body,
            ..about
        },
    )
}

fn judged(desk: &mut Desk, letter: &Letter) -> Vec<Finding> {
    let off = desk.settings().checks_off;
    let mut found = checks::judge(letter);
    found.retain(|finding| !off.contains(finding.check));
    // A wrong name in the greeting says already that the right one is missing.
    let missing = found.iter().position(|finding| finding.why.id() == "check_greeting_missing");
    let one = letter.to.len() == 1;
    if let Some(at) = missing
        && let Some((from, until)) = found[at].span
        && found.iter().any(|finding| {
            let stands = finding.span.is_some_and(|span| from <= span.0 && span.1 <= until);
            finding.check == "wrong_name" && (one || finding.level == Level::Block) && stands
        })
    {
        found.remove(at);
    }
    found
}

/// What the checks are told about a letter, without its text.
fn letter(desk: &mut Desk, subject: &Subject, purpose: Purpose, env: &Env) -> Letter {
    let settings = desk.settings();
    let times = steps::times(desk, subject.history, subject.interview, env);
    let name = |id: &String| {
        let person = subject.history.people.iter().find(|person| &person.id == id);
        person.map(|person| person.name.clone())
    };
    Letter {
        purpose,
        company: Some(subject.history.application.company.clone()),
        role: subject.history.application.role.clone(),
        to: vec![subject.person.name.clone()],
        round: subject
            .interview
            .people
            .iter()
            .filter(|id| **id != subject.person.id)
            .filter_map(name)
            .collect(),
        siblings: siblings(subject)
            .map(|(message, body)| Sibling {
                to: message.to.iter().filter_map(name).collect(),
                body: body.to_owned(),
            })
            .collect(),
        others: others(desk, subject),
        sent_hours_after: hours_after(subject, env),
        late_after: Some(late_after(&times)),
        note_limit: Some(settings.note_limit),
        is_quick: times.quick,
        interview_end: Some(ended(subject)),
        me: settings.me.names,
        employer_domain: settings.employer_domain,
        ..Letter::default()
    }
}

/// Names that belong to the user's other applications, those included that are closed: a letter is written over an old one.
fn others(desk: &Desk, subject: &Subject) -> Others {
    let own = &subject.history.application;
    // Whoever was met at the same house may be spoken of, from whatever application.
    let (same, applications): (Vec<_>, Vec<_>) = desk
        .index()
        .applications
        .iter()
        .partition(|(_, entry)| fold(&entry.company) == fold(&own.company));
    let here: Vec<&Id> = same.iter().flat_map(|(_, entry)| &entry.people).collect();
    Others {
        companies: applications.into_iter().map(|(_, entry)| entry.company.clone()).collect(),
        people: desk
            .index()
            .people
            .iter()
            .filter(|(id, _)| !here.contains(id))
            .map(|(_, person)| person.name.clone())
            .collect(),
    }
}

/// Whether a finding stops the insertion.
pub fn blocks(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.level == Level::Block)
}

/// Findings as the popup shows them.
pub fn views(findings: &[Finding], env: &Env) -> Vec<FindingView> {
    let view = |finding: &Finding| FindingView {
        check: finding.check.to_owned(),
        tone: tone(finding.level),
        span: finding.span,
        why: finding.why.say(&env.language),
        fix: finding.fix.as_ref().map(|fix| FixView {
            span: fix.span,
            text: fix.text.clone(),
            label: Text::new("card_mend").with("text", fix.text.clone()).say(&env.language),
        }),
    };
    findings.iter().map(view).collect()
}

/// Findings as a card shows them: worst first, and of what is well only how much.
pub fn lines(findings: &[Finding], env: &Env) -> Vec<Line> {
    let mut open: Vec<&Finding> = findings.iter().filter(|finding| finding.level != Level::Pass).collect();
    order::by_key(&mut open, |finding| std::cmp::Reverse(finding.level));
    let mut lines: Vec<Line> = Vec::new();
    for finding in &open {
        let line = Line {
            tone: tone(finding.level),
            text: finding.why.say(&env.language),
            ..Line::default()
        };
        // The same of several places is said once.
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.push(Line {
        tone: Tone::Good,
        text: passed(!open.is_empty()).say(&env.language),
        ..Line::default()
    });
    lines
}

/// What is said of the checks that found nothing to change, beside others or alone.
pub fn passed(beside: bool) -> Text {
    Text::new(if beside { "card_checks_other" } else { "card_checks_all" })
}

fn tone(level: Level) -> Tone {
    match level {
        Level::Pass => Tone::Good,
        Level::Note => Tone::Note,
        Level::Warn => Tone::Warn,
        Level::Block => Tone::Block,
    }
}
