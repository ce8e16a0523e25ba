//! What a compose window is offered: the thank-you for the person it is addressed to; in an empty window, for those who are due.

use chrono::Duration;

use crate::app::steps;
use crate::app::tab::Choice;
use crate::model::{Direction, History, Id, Interview, MessageKind, MessageState};
use crate::practice::boundaries::Refusal;
use crate::practice::{State, Step, What};
use crate::protocol::Env;
use crate::sites::Compose;
use crate::store::{Desk, Index};

/// The most buttons an empty window gets.
const MOST: usize = 4;

/// What can be said about one compose window.
pub enum Offer {
    /// Nothing: a stranger, or a mail that the user is already writing to nobody we know.
    Nothing,
    /// These letters can be written.
    Letters(Vec<Choice>),
    /// Several interviewers at once: each should get their own.
    Together(Vec<Choice>),
    /// Silence is right, until when and why; the letter that the user may write all the same.
    Quiet(Box<(History, Refusal, Choice)>),
}

/// The addresses that decide which records a window needs.
pub fn addresses(compose: &Compose) -> impl Iterator<Item = &str> {
    compose.to.iter().filter_map(|contact| contact.email.as_deref())
}

/// Whether nothing was begun in this window.
pub fn is_empty(compose: &Compose) -> bool {
    compose.to.is_empty() && compose.subject.trim().is_empty() && compose.body.trim().is_empty() && !compose.reply
}

/// The applications that a window concerns.
pub fn applications(index: &Index, compose: &Compose) -> Vec<Id> {
    if is_empty(compose) {
        return index.live().cloned().collect();
    }
    let people: Vec<&Id> = addresses(compose).flat_map(|email| index.by_email(email)).collect();
    index.applications_of(people).into_iter().collect()
}

/// Decides.
pub fn offer(desk: &mut Desk, compose: &Compose, env: &Env) -> Offer {
    let ids = applications(desk.index(), compose);
    let histories: Vec<History> = ids.iter().filter_map(|id| desk.history(id)).collect();
    if is_empty(compose) {
        let due = histories
            .iter()
            .flat_map(|history| due_letters(desk, history, env))
            .take(MOST)
            .collect::<Vec<_>>();
        return if due.is_empty() { Offer::Nothing } else { Offer::Letters(due) };
    }
    let people: Vec<Id> = addresses(compose).flat_map(|email| desk.index().by_email(email)).cloned().collect();
    let letters: Vec<Choice> = people
        .iter()
        .flat_map(|person| histories.iter().filter_map(|history| pending(history, person, env)))
        .collect();
    match (addresses(compose).count(), letters.len()) {
        (0, _) => Offer::Nothing,
        (1, 1..) => Offer::Letters(letters),
        (_, 1..) => Offer::Together(letters),
        _ => people
            .iter()
            .find_map(|person| later(desk, &histories, person, env))
            .unwrap_or(Offer::Nothing),
    }
}

/// Whether a letter that was offered for a window still belongs there: its recipients may have changed since, or it was written elsewhere.
pub fn still(desk: &mut Desk, compose: &Compose, choice: &Choice, env: &Env) -> bool {
    if !compose.to.is_empty() {
        return match offer(desk, compose, env) {
            Offer::Letters(letters) => letters.contains(choice),
            Offer::Quiet(quiet) => quiet.2 == *choice,
            _ => false,
        };
    }
    // Nobody is named yet: whatever else was typed there, the letter was offered for the empty window.
    let history = desk.history(&choice.application);
    history.is_some_and(|history| pending(&history, &choice.person, env).as_ref() == Some(choice))
}

/// The latest round with this person for which no thank-you was sent.
fn pending(history: &History, person: &Id, env: &Env) -> Option<Choice> {
    let with = |interview: &&Interview| interview.people.contains(person) && interview.end <= env.now;
    let interview = history.interviews.iter().rev().find(with)?;
    let thanked = history.messages.iter().any(|message| {
        message.kind == MessageKind::ThankYou
            && message.direction == Direction::Sent
            && matches!(message.state, MessageState::Sent | MessageState::Sending)
            && message.to.contains(person)
            && message.interview.as_ref() == Some(&interview.id)
    });
    // After a fortnight the thanks belong into the next message (practice 1 says a week; the card still helps who asks for it).
    let stale = env.now - interview.end > Duration::days(14);
    (!thanked && !stale).then(|| choice(MessageKind::ThankYou, history, interview, person))
}

fn choice(kind: MessageKind, history: &History, interview: &Interview, person: &Id) -> Choice {
    Choice {
        kind,
        application: history.application.id.clone(),
        interview: interview.id.clone(),
        person: person.clone(),
    }
}

fn due_letters(desk: &mut Desk, history: &History, env: &Env) -> Vec<Choice> {
    let steps = steps::of(desk, history, env);
    let letters = steps
        .iter()
        .filter(|step| step.what == What::WriteThankYou && matches!(step.state, State::Early | State::Due | State::Late));
    let choice = |step: &Step| {
        let interview = history
            .interviews
            .iter()
            .find(|interview| Some(&interview.id) == step.interview.as_ref())?;
        Some(choice(MessageKind::ThankYou, history, interview, step.person.as_ref()?))
    };
    letters.filter_map(choice).collect()
}

/// With nothing left to thank for: an answer that is due, the inquiry if its time has come, else until when silence is right.
fn later(desk: &mut Desk, histories: &[History], person: &Id, env: &Env) -> Option<Offer> {
    for history in histories {
        // A mail may go to people of two companies.
        let Some(interview) = history.interviews.iter().rev().find(|interview| interview.people.contains(person)) else {
            continue;
        };
        let steps = steps::of(desk, history, env);
        if let Some(step) = steps.iter().find(|step| step.what == What::Reply) {
            let round = history.interviews.iter().find(|round| Some(&round.id) == step.interview.as_ref());
            let round = round.filter(|round| round.people.contains(person)).unwrap_or(interview);
            return Some(Offer::Letters(vec![choice(MessageKind::Reply, history, round, person)]));
        }
        let question = choice(MessageKind::Inquiry, history, interview, person);
        return match steps::may(desk, history, &question, env) {
            // To whom the user was to write nothing any more: they decided so themselves.
            Ok(()) if steps.iter().all(|step| step.what != What::Inquire) => None,
            Ok(()) => Some(Offer::Letters(vec![question])),
            Err(refusal) => Some(Offer::Quiet(Box::new((history.clone(), refusal, question)))),
        };
    }
    None
}
