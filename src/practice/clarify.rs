//! Practice 4, reflect and clarify: sixty seconds of debrief when the interview ends feed the thank-you and the clock.

use super::{Case, State, Step, What, personal, policy};
use crate::messages::Text;
use crate::model::{Interview, Outcome};

/// The invitation to reflect: from the end of the round until it is done, the notes are sent, or a week has gone. None after a round
/// that did not take place.
pub(super) fn step(case: &Case, interview: &Interview) -> Option<Step> {
    let until = interview.end + policy::MISSED;
    let people = personal::to_thank(case, interview);
    let all_settled = !people.is_empty() && people.iter().all(|person| personal::is_settled(case, interview, &person.id));
    let done = case
        .history
        .reflections
        .iter()
        .any(|reflection| reflection.interview == interview.id);
    if done || all_settled || interview.outcome != Outcome::Held || case.now >= until {
        return None;
    }
    Some(Step {
        application: case.history.application.id.clone(),
        interview: Some(interview.id.clone()),
        person: None,
        what: What::Reflect,
        state: State::Due,
        from: Some(interview.end),
        until: Some(until),
        why: Text::new("step_reflect"),
    })
}
