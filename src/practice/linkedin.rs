//! Practice 6, LinkedIn: one reminder for each person, after the thank-you (or after the decision), and a dismissal is final.

use super::{Case, State, Step, What, personal};
use crate::messages::Text;
use crate::model::{Connection, Interview, MessageKind, Status};

/// The reminders of one round. A person met in several rounds or companies gets several here; [`super::advise`] keeps the first.
pub(super) fn steps(case: &Case, interview: &Interview) -> Vec<Step> {
    let decided = matches!(case.history.application.status, Status::Rejected | Status::Offered);
    if case.policy.settings.connect_after_decision && !decided {
        return Vec::new();
    }
    personal::to_thank(case, interview)
        .into_iter()
        .filter(|person| person.connection == Connection::Open && !has_note(case, &person.id))
        .filter_map(|person| {
            let thanks = personal::thanked(case, interview, &person.id)?;
            let why = if case.policy.settings.connect_after_decision {
                "step_connect_after_decision"
            } else {
                "step_connect"
            };
            Some(Step {
                application: case.history.application.id.clone(),
                interview: Some(interview.id.clone()),
                person: Some(person.id.clone()),
                what: What::Connect,
                state: State::Allowed,
                from: Some(thanks.at),
                until: None,
                why: Text::new(why),
            })
        })
        .collect()
}

fn has_note(case: &Case, person: &str) -> bool {
    case.history.messages.iter().any(|message| {
        personal::is_sent(message) && message.kind == MessageKind::ConnectionNote && message.to.iter().any(|to| to == person)
    })
}
