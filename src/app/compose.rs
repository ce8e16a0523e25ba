//! What a compose window is offered: the thank-you for the person it is addressed to; in an empty window, for those who are due.

use crate::app::steps;
use crate::app::tab::Choice;
use crate::model::{Direction, History, Id, Interview, MessageKind, MessageState, Status};
use crate::practice::boundaries::Refusal;
use crate::practice::{State, Step, What};
use crate::protocol::Env;
use crate::sites::window::{Compose, Whom, is_passed_on};
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

/// Whom a window is addressed to, of those who are known: by address; where only a name is shown, by exactly that name.
pub fn people<'a>(index: &'a Index, compose: &'a Compose) -> impl Iterator<Item = &'a Id> {
    compose.to.iter().flat_map(|contact| match (&contact.email, &contact.name) {
        (Some(email), _) => index.by_email(email),
        (None, Some(name)) => index.by_name(name),
        (None, None) => Vec::new(),
    })
}

/// Whether nothing was begun in this window.
pub fn is_empty(compose: &Compose) -> bool {
    compose.to.is_empty()
        && compose.cc.is_empty()
        && compose.whom != Whom::Hidden
        && compose.subject.trim().is_empty()
        && compose.body.trim().is_empty()
        && !compose.reply
}

/// The applications that a window concerns.
pub fn applications(index: &Index, compose: &Compose) -> Vec<Id> {
    if is_empty(compose) {
        return index.live().cloned().collect();
    }
    let people: Vec<&Id> = people(index, compose).collect();
    index.applications_of(people).into_iter().collect()
}

/// Decides.
pub fn offer(desk: &mut Desk, compose: &Compose, env: &Env) -> Offer {
    if is_passed_on(&compose.subject) {
        return Offer::Nothing;
    }
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
    if compose.whom == Whom::Hidden {
        // Who else is in it nobody can tell.
        return Offer::Nothing;
    }
    let people: Vec<Id> = people(desk.index(), compose).cloned().collect();
    let mut letters = Vec::new();
    for person in &people {
        letters.extend(histories.iter().filter_map(|history| pending(desk, history, person, env)));
    }
    match (compose.to.len(), letters.len()) {
        (0, _) => Offer::Nothing,
        (1, 1..) => Offer::Letters(letters),
        (_, 1..) => Offer::Together(letters),
        _ => people
            .iter()
            .find_map(|person| later(desk, &histories, person, compose, env))
            .unwrap_or(Offer::Nothing),
    }
}

/// Whether a letter that was offered for a window still belongs there: its recipients may have changed since, or it was written elsewhere.
pub fn still(desk: &mut Desk, compose: &Compose, choice: &Choice, env: &Env) -> bool {
    if !compose.to.is_empty() || compose.whom == Whom::Hidden {
        return match offer(desk, compose, env) {
            Offer::Letters(letters) => letters.contains(choice),
            Offer::Quiet(quiet) => quiet.2 == *choice,
            _ => false,
        };
    }
    // Nobody is named yet: whatever else was typed there, the letter was offered for the empty window.
    let Some(history) = desk.history(&choice.application) else {
        return false;
    };
    pending(desk, &history, &choice.person, env).as_ref() == Some(choice) || due_letters(desk, &history, env).contains(choice)
}

/// The thank-you for the latest round with this person, if it is not sent and the practice has room for it (it may be a little early).
fn pending(desk: &mut Desk, history: &History, person: &Id, env: &Env) -> Option<Choice> {
    let with = |interview: &&Interview| interview.people.contains(person) && interview.end <= env.now;
    let interview = history.interviews.iter().rev().find(with)?;
    let is_going_out = history.messages.iter().any(|message| {
        let thanks = message.kind == MessageKind::ThankYou && message.interview.as_ref() == Some(&interview.id);
        thanks && message.state == MessageState::Sending && message.to.contains(person)
    });
    let thanks = choice(MessageKind::ThankYou, history, interview, person);
    let is_welcome = match steps::may(desk, history, &thanks, env) {
        Ok(()) => true,
        Err(refusal) => refusal.earliest.is_some(),
    };
    (is_welcome && !is_going_out).then_some(thanks)
}

fn choice(kind: MessageKind, history: &History, interview: &Interview, person: &Id) -> Choice {
    Choice {
        kind,
        application: history.application.id.clone(),
        interview: interview.id.clone(),
        person: person.clone(),
    }
}

/// What is to be written of an application now: thanks, an answer, or a question, each to whom it may go.
fn due_letters(desk: &mut Desk, history: &History, env: &Env) -> Vec<Choice> {
    let steps = steps::of(desk, history, env);
    let wanted = |step: &&Step| match step.what {
        What::WriteThankYou => matches!(step.state, State::Early | State::Due | State::Late),
        What::Reply | What::Inquire => true,
        _ => false,
    };
    let mut letters = Vec::new();
    for step in steps.iter().filter(wanted) {
        let of_step = |round: &&Interview| step.interview.as_ref().is_none_or(|id| *id == round.id) && !round.people.is_empty();
        let Some(round) = history.interviews.iter().rev().find(of_step) else {
            continue;
        };
        let kind = match step.what {
            What::WriteThankYou => MessageKind::ThankYou,
            What::Inquire => MessageKind::Inquiry,
            _ => MessageKind::Reply,
        };
        // A decision is answered to whoever wrote it; else it is the user's choice.
        let wrote = history
            .messages
            .iter()
            .rev()
            .find(|message| message.direction == Direction::Received);
        let wrote = wrote.and_then(|message| message.to.first()).filter(|id| round.people.contains(id));
        let to: Vec<&Id> = match (&step.person, wrote) {
            (Some(person), _) => vec![person],
            (None, Some(person)) => vec![person],
            (None, None) => round.people.iter().collect(),
        };
        letters.extend(to.into_iter().map(|person| choice(kind, history, round, person)));
    }
    letters
}

/// With nothing left to thank for: an answer that is due, the inquiry if its time has come, else until when silence is right. Of several
/// applications the one in which there is something to write.
fn later(desk: &mut Desk, histories: &[History], person: &Id, compose: &Compose, env: &Env) -> Option<Offer> {
    let (mut questions, mut quiet, mut over) = (Vec::new(), None, None);
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
        match (steps::may(desk, history, &question, env), history.application.status) {
            // To whom the user was to write nothing any more: they decided so themselves.
            (Ok(()), _) if steps.iter().all(|step| step.what != What::Inquire) => {}
            (Ok(()), _) => questions.push(question),
            (Err(refusal), Status::Open) => quiet = quiet.or(Some((history.clone(), refusal, question))),
            (Err(refusal), Status::Rejected) => over = over.or(Some((history.clone(), refusal, question))),
            // What is said about an offer, or in stepping back, is an answer.
            (Err(_), Status::Offered | Status::Withdrawn) => return None,
        }
    }
    if !questions.is_empty() {
        return Some(Offer::Letters(questions));
    }
    // Whoever answers a mail is not the one who begins.
    let quiet = quiet.or(over).filter(|_| !compose.reply);
    quiet.map(|quiet| Offer::Quiet(Box::new(quiet)))
}
