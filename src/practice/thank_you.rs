//! Practice 2, the thank-you: when each note of a round is welcome, and why.

use super::timing::{self, Times};
use super::{Case, State, Step, What, boundaries, personal};
use crate::messages::Text;
use crate::model::{Interview, MessageKind, Person};

/// The times of the notes of a round.
pub(super) fn times(case: &Case, interview: &Interview) -> Times {
    let decision = case.history.application.decision_date;
    Times::of(interview.end, interview.zone, case.calendar(), decision)
}

/// The notes of a round that has ended which are not sent yet.
pub(super) fn steps(case: &Case, interview: &Interview) -> Vec<Step> {
    let mut people = personal::to_thank(case, interview);
    people.retain(|person| !personal::is_settled(case, interview, &person.id));
    // Nearly always: nobody is left, and nothing need be reckoned.
    if people.is_empty() {
        return Vec::new();
    }
    let (state, window) = times(case, interview).at(case.now);
    if state == State::Missed && is_folded(case, interview) {
        return Vec::new();
    }
    people
        .into_iter()
        .map(|person| Step {
            application: case.history.application.id.clone(),
            interview: Some(interview.id.clone()),
            person: Some(person.id.clone()),
            what: What::WriteThankYou,
            state,
            from: Some(window.from),
            until: window.until,
            why: why(state, &window, interview, person),
        })
        .collect()
}

/// Whether a later mail to the company could carry the thanks that were missed.
fn is_folded(case: &Case, interview: &Interview) -> bool {
    case.history.messages.iter().any(|message| {
        let same_round = message.kind == MessageKind::ThankYou && message.interview.as_ref().is_none_or(|round| *round == interview.id);
        boundaries::counts(message) && message.at >= interview.end && !same_round
    })
}

fn why(state: State, window: &timing::Window, interview: &Interview, person: &Person) -> Text {
    let zone = interview.zone;
    let text = match state {
        State::Due if window.quick => Text::new("step_thank_quick"),
        State::Hurried => Text::new("step_thank_hurried"),
        State::Early if window.moved => Text::new("step_thank_early_weekend"),
        State::Early => Text::new("step_thank_early"),
        State::Due if window.moved => Text::new("step_thank_due_weekend"),
        State::Due => Text::new("step_thank_due"),
        State::Late => Text::new("step_thank_late"),
        _ => Text::new("step_thank_missed"),
    };
    let text = match (state, window.until) {
        (State::Missed, _) | (_, None) => text,
        (_, Some(until)) => text.moment("until", until.with_timezone(&zone).naive_local()),
    };
    if state == State::Missed {
        text
    } else if personal::is_organiser(person) {
        text.and(Text::new("step_thank_organiser"))
    } else if personal::is_phone_screen(interview) {
        text.and(Text::new("step_thank_phone"))
    } else {
        text
    }
}
