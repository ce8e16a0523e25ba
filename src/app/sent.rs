//! What became of a letter that stands in a window: sent, by the webmail's own word; failed; left; or taken back after all.

use chrono::Duration;

use crate::app::page::{close, composes, line, next_card};
use crate::app::tab::{Choice, Tab, Window, WindowState};
use crate::app::{compose, steps};
use crate::messages::Text;
use crate::model::{Direction, Message, MessageState};
use crate::protocol::{Card, Env, PageResponse, Sender, Tone};
use crate::sites::{self, Compose, Outcome, RegionKind, Seen, Snapshot};
use crate::store::Desk;

/// [`Message::known_by`] of what the webmail reported.
const WEBMAIL: &str = "webmail";

/// How long after it was reported sent a mail may come back: longer than the 30 seconds for which Gmail, at most, holds one back.
const UNDO_SEND: Duration = Duration::minutes(1);

/// How long after its Send was pressed a mail may be on its way. A webmail may ask first ("No subject?"), and the user may think better of it.
const GOING: Duration = Duration::minutes(1);

/// The webmail's own word on what became of a mail: only its coming counts, a notice that was there before says nothing.
pub fn notices(desk: &mut Desk, tab: &mut Tab, snapshot: &Snapshot, env: &Env) {
    let outcome = sites::outcome(snapshot, &tab.notices);
    tab.notices = sites::notices(snapshot);
    let gone = |number: &u32| {
        let it = |region: &&Seen| region.kind == RegionKind::Compose && region.number == *number;
        !snapshot.regions.iter().any(|region| it(&region))
    };
    match outcome {
        Some(Outcome::Failed) => {
            tab.others.clear();
            for window in tab.windows.values_mut().filter(|window| window.state == WindowState::Sending) {
                window.state = WindowState::Filled;
                log(desk, window, MessageState::Inserted, env);
            }
        }
        Some(Outcome::Sent) => {
            // A window whose Send was pressed; or one that goes in the same moment (a key was pressed that nobody heard).
            let may = |number: &u32, window: &Window| match window.state {
                WindowState::Sending => true,
                WindowState::Filled => gone(number),
                _ => false,
            };
            let ours = tab
                .windows
                .iter()
                .filter(|(number, window)| may(number, window))
                .map(|(number, _)| *number);
            let others = std::mem::take(&mut tab.others);
            let mut went: Vec<u32> = ours.chain(others.iter().copied()).collect();
            if went.len() > 1 {
                // One notice: it speaks of the window that is gone.
                went.retain(gone);
            } else if went.is_empty() && speaks_of_others(snapshot) {
                elsewhere(desk, env);
            }
            // Which of several it means is not known, and the popup asks.
            if let [number] = went[..]
                && !others.contains(&number)
                && let Some(window) = tab.windows.get_mut(&number)
            {
                window.state = WindowState::Closed;
                log(desk, window, MessageState::Sent, env);
            }
        }
        None => {}
    }
    // Send was pressed, and nothing came of it.
    let stays = |window: &&mut Window| window.state == WindowState::Sending && window.pressed.is_none_or(|at| env.now - at >= GOING);
    for window in tab.windows.values_mut().filter(stays) {
        window.state = WindowState::Filled;
        log(desk, window, MessageState::Inserted, env);
    }
    // What goes without a word of the webmail was closed, and may go out another day from another window: the popup asks.
    let left = |(number, window): &(&u32, &mut Window)| window.state == WindowState::Filled && gone(number);
    for (_, window) in tab.windows.iter_mut().filter(left) {
        window.state = WindowState::Closed;
    }
}

/// Whether a notice speaks of a mail that was written in a browser window of its own, which this page opened.
pub fn speaks_of_others(snapshot: &Snapshot) -> bool {
    let mut regions = snapshot.regions.iter();
    regions.any(|seen| seen.kind == RegionKind::Sent && !seen.rows("opener").is_empty())
}

/// The one letter whose Send was pressed a moment ago, wherever that was, went out. Of several it is not known which, and the popup asks.
fn elsewhere(desk: &mut Desk, env: &Env) {
    let applications: Vec<_> = desk.index().live().cloned().collect();
    let histories: Vec<_> = applications.iter().filter_map(|id| desk.history(id)).collect();
    let messages = histories.into_iter().flat_map(|history| history.messages);
    let going = |message: &Message| message.state == MessageState::Sending && env.now - message.at < GOING;
    let mut going: Vec<_> = messages.filter(going).collect();
    if let (Some(message), true) = (going.pop(), going.is_empty()) {
        desk.put_message(&Message {
            state: MessageState::Sent,
            known_by: Some(WEBMAIL.to_owned()),
            at: env.now,
            ..message
        });
    }
}

/// Puts the message of a window down as it now is.
pub fn log(desk: &mut Desk, window: &Window, state: MessageState, env: &Env) {
    let Some((id, choice)) = window.message.as_ref().zip(window.choice.as_ref()) else {
        return;
    };
    // The application may have been deleted while its letter stood in the window.
    if !desk.index().applications.contains_key(&choice.application) {
        return;
    }
    let stored = desk.get::<Message>(id);
    // What the user or the webmail said before is not taken back by a later, weaker sign.
    if stored.as_ref().is_some_and(|message| message.state == MessageState::Sent) {
        return;
    }
    let history = desk.history(&choice.application);
    let overruled = history.is_some_and(|history| steps::is_against(desk, &history, choice, env));
    desk.put_message(&Message {
        id: id.clone(),
        kind: choice.kind,
        application: choice.application.clone(),
        interview: Some(choice.interview.clone()),
        to: vec![choice.person.clone()],
        at: env.now,
        direction: Direction::Sent,
        state,
        known_by: (state == MessageState::Sent).then(|| WEBMAIL.to_owned()),
        subject: Some(window.subject.clone()),
        body: Some(window.body.clone()),
        own: window.own,
        mail: None,
        overruled,
    });
}

/// The user pressed the webmail's Send. If the mail no longer goes to the person it was written for, it is not theirs.
pub fn sending(desk: &mut Desk, tab: &mut Tab, sender: &Sender, region: u32, snapshot: &Snapshot, env: &Env) {
    // A notice of an earlier mail may still be on show: from now on only a new one counts.
    tab.notices = sites::notices(snapshot);
    let window = tab.windows.get_mut(&region);
    let ours = window.and_then(|window| window.choice.clone().map(|choice| (window, choice)));
    let Some((window, choice)) = ours.filter(|(window, _)| window.holds_letter()) else {
        return tab.sent_elsewhere(region);
    };
    let compose = composes(&sender.url, snapshot)
        .into_iter()
        .find(|(_, compose)| compose.region == region);
    let people: Vec<_> = compose
        .iter()
        .flat_map(|(_, compose)| compose::people(desk.index(), compose))
        .collect();
    let to_them = people.contains(&&choice.person);
    if let Some((_, compose)) = &compose
        && compose.is_read
        && !compose.body.is_empty()
    {
        // What goes out is what stands there now.
        window.own |= compose.body.split_whitespace().ne(window.body.split_whitespace());
        window.subject = compose.subject.clone();
        window.body = compose.body.clone();
    }
    if to_them {
        window.state = WindowState::Sending;
        window.pressed = Some(env.now);
        log(desk, &window.clone(), MessageState::Sending, env);
    } else {
        // It goes to somebody else now. The message stays as inserted, and the popup asks.
        window.state = WindowState::Closed;
        log(desk, &window.clone(), MessageState::Inserted, env);
        tab.sent_elsewhere(region);
    }
}

/// A mail that was reported sent a moment ago and stands in a window again: its sending was undone.
pub fn came_back(desk: &mut Desk, tab: &mut Tab, compose: &Compose, card: &str, env: &Env) -> bool {
    let people: Vec<_> = compose::people(desk.index(), compose).cloned().collect();
    if people.is_empty() || compose.reply {
        return false;
    }
    let is_it = |message: &Message| {
        message.known_by.as_deref() == Some(WEBMAIL)
            && env.now - message.at < UNDO_SEND
            && message.subject.as_deref().map(str::trim) == Some(compose.subject.trim())
            && message.to.iter().all(|person| people.contains(person))
    };
    let applications = compose::applications(desk.index(), compose);
    let histories = applications.iter().filter_map(|application| desk.history(application));
    let Some(message) = histories.flat_map(|history| history.messages).find(is_it) else {
        return false;
    };
    let choice = message
        .interview
        .clone()
        .zip(message.to.first().cloned())
        .map(|(interview, person)| Choice {
            kind: message.kind,
            application: message.application.clone(),
            interview,
            person,
        });
    let window = Window {
        card: card.to_owned(),
        state: WindowState::Filled,
        choice,
        message: Some(message.id.clone()),
        subject: message.subject.clone().unwrap_or_default(),
        body: message.body.clone().unwrap_or_default(),
        own: message.own,
        ..Window::default()
    };
    tab.windows.insert(compose.region, window);
    desk.put_message(&Message {
        state: MessageState::Inserted,
        known_by: None,
        ..message
    });
    true
}

/// What is said then.
pub fn came_back_card(card: String, region: u32, env: &Env) -> PageResponse {
    PageResponse::Card {
        card: Card {
            lines: vec![line(Tone::Note, Text::new("card_came_back"), env)],
            buttons: vec![close(true, env)],
            ..next_card(&card, region, "card_came_back_title", env)
        },
    }
}
