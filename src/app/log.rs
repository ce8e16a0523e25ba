//! The log of contact as the app page shows it: what went out and came in, and what can be said otherwise of it.

use crate::app::steps;
use crate::messages::Text;
use crate::model::{Direction, History, Message, MessageKind, MessageState};
use crate::protocol::{ChangeView, EntryView, Env};

/// The entries of one application. A letter that is still being written is no contact, and what was taken back is none any more.
pub fn entries(history: &History, env: &Env) -> Vec<EntryView> {
    history.messages.iter().filter_map(|message| entry(history, message, env)).collect()
}

fn entry(history: &History, message: &Message, env: &Env) -> Option<EntryView> {
    let say = |id| Text::new(id).say(&env.language);
    let is_theirs = message.direction == Direction::Received;
    let (stands, change) = match (is_theirs, message.state) {
        (true, MessageState::Discarded) | (false, MessageState::Draft) => return None,
        (true, _) => (None, Some(("log_no_answer", "log_told_no_answer"))),
        (_, MessageState::Sent) => (Some("log_sent"), Some(("log_did_not", "log_told_not_sent"))),
        (_, MessageState::Declined) => (Some("log_declined"), Some(("log_undecline", "log_told_open"))),
        (_, MessageState::Discarded) => (Some("log_not_sent"), Some(("log_did", "log_told_sent"))),
        (_, MessageState::Inserted | MessageState::Sending) => (Some("log_open"), None),
    };
    let people: Vec<String> = message.to.iter().filter_map(|id| steps::person_name(history, id)).collect();
    let whom = if people.is_empty() {
        history.application.company.clone()
    } else {
        people.join(", ")
    };
    let what = Text::new(match (is_theirs, message.kind) {
        (true, _) => "log_received",
        (_, MessageKind::ThankYou) => "log_thank_you",
        (_, MessageKind::Clarification) => "log_clarification",
        (_, MessageKind::Inquiry) => "log_inquiry",
        (_, MessageKind::ConnectionNote) => "log_note",
        (_, MessageKind::Reply) => "log_reply",
    });
    let what = what.with("person", whom).say(&env.language);
    let against = message.overruled.then(|| say("log_against"));
    let stands = stands.map(say);
    let parts = [Some(what.clone()), message.subject.clone(), stands, against];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let change = change.map(|(label, told)| {
        let label = say(label);
        ChangeView {
            name: Text::new("log_button").with("label", &label).with("what", what).say(&env.language),
            label,
            told: say(told),
            to_sent: message.state == MessageState::Discarded,
        }
    });
    Some(EntryView {
        message: message.id.clone(),
        at: message.at,
        state: format!("{:?}", message.state).to_lowercase(),
        text: parts.join(" · "),
        is_sent: !is_theirs && message.state == MessageState::Sent,
        change,
    })
}
