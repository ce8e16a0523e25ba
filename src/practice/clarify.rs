//! Practice 4, reflect and clarify: sixty seconds of debrief when the interview ends feed the thank-you and the clock.

use super::{Case, State, Step, What, personal, policy};
use crate::messages::Text;
use crate::model::Interview;

/// The invitation to reflect: from the end of the round until it is done, the notes are sent, or a week has gone.
pub(super) fn step(case: &Case, interview: &Interview) -> Option<Step> {
    let until = interview.end + policy::MISSED;
    let people = personal::to_thank(case, interview);
    let all_thanked = !people.is_empty() && people.iter().all(|person| personal::thanked(case, interview, &person.id).is_some());
    let done = case
        .history
        .reflections
        .iter()
        .any(|reflection| reflection.interview == interview.id);
    if done || all_thanked || case.now >= until {
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
