//! The core as the shell sees it: what to load for a request, and what follows from it.
//!
//! `handle(records, request, env) -> response, writes, effects` is a pure function. The shell makes the writes durable before it answers;
//! a request that is tried again with the same [`Env::fresh`] writes the same records again.

mod again;
mod candidate;
mod capture;
mod compose;
pub mod face;
mod follow;
mod forget;
pub mod here;
mod letter;
mod log;
mod page;
mod profile;
mod received;
mod remind;
mod rounds;
mod sent;
mod steps;
mod tab;
mod template;
mod ui;

use self::face::Face;
use crate::messages::Text;
use crate::model::{Application, Id};
use crate::order;
use crate::protocol::{Env, PageRequest, PageResponse, Sender, UiRequest, UiResponse};
use crate::sites::{ReadContext, Snapshot};
use crate::store::{Desk, INDEX, Loaded, Raw, SETTINGS, TAB, key};

/// What the shell hands in.
#[derive(Clone, Debug)]
pub enum Request {
    /// From a page.
    Page(Sender, PageRequest),
    /// From our own pages.
    Ui(UiRequest),
    /// The alarm rang, a permission came or went: look at what is due.
    Tick,
    /// The browser or this version of the extension started: look at everything.
    Start,
    /// These reminders are on show: application and key.
    Shown(Vec<(Id, String)>),
    /// A press on a notification, or on one of its buttons.
    Notified {
        /// [`Notice::id`].
        id: String,
        /// Its place in [`Notice::buttons`].
        button: Option<u32>,
    },
}

/// What goes back.
#[derive(Clone, Debug)]
pub enum Response {
    /// To a page.
    Page(PageResponse),
    /// To our own pages.
    Ui(Box<UiResponse>),
    /// Nobody asked.
    None,
}

/// What to load before [`handle`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Needs {
    /// These records.
    Keys(Vec<String>),
    /// All of them: the index is lost.
    Everything,
}

/// What follows from a request.
#[derive(Debug)]
pub struct Outcome {
    /// The answer; given only when the writes are durable.
    pub response: Response,
    /// Records to write, in one go.
    pub writes: Raw,
    /// Keys to remove after that.
    pub removals: Vec<String>,
    /// What to do in the browser after that. Each follows from what is stored, so that one that is lost is made again.
    pub effects: Vec<Effect>,
}

/// Something to do in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The number at the toolbar button.
    Badge {
        /// How many steps are due.
        count: u32,
    },
    /// The one alarm.
    Alarm {
        /// When, in milliseconds since 1970; `None`: none.
        at: Option<i64>,
    },
    /// Keep this answer until something is written.
    Face(Box<Face>),
    /// Show this, and ask [`Request::Shown`] when it is on show.
    Notify(Box<Notice>),
    /// Take a notification away.
    Unnotify {
        /// [`Notice::id`].
        id: String,
    },
    /// Open the app page.
    Open {
        /// The round or application that it is opened for; empty: none.
        subject: String,
    },
}

/// A notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// A second one of the same id takes the place of the first.
    pub id: String,
    /// One line.
    pub title: String,
    /// Why.
    pub text: String,
    /// At most two; not every browser shows them.
    pub buttons: Vec<String>,
    /// What it tells of: application and key.
    pub keys: Vec<(Id, String)>,
}

/// What a reader of a page needs to know beside what was seen on it.
fn context(url: &str, env: &Env, snapshot: &Snapshot) -> ReadContext {
    let on = env.now.with_timezone(&env.zone).date_naive();
    ReadContext {
        url: url.to_owned(),
        on,
        zone: env.zone,
        language: snapshot.language.clone(),
    }
}

/// Whether a request concerns its tab alone: it needs no record, and nothing about any record follows from it.
fn of_tab(request: &Request) -> bool {
    matches!(request, Request::Page(_, PageRequest::Hello {}))
}

/// What every request needs first.
pub fn first_keys(request: &Request) -> Vec<String> {
    let mut keys = Vec::new();
    if !of_tab(request) {
        keys.extend([INDEX.to_owned(), SETTINGS.to_owned()]);
    }
    if let Request::Page(sender, _) = request {
        keys.push(format!("{TAB}{}", sender.tab));
    }
    keys
}

/// What this request needs beyond that.
pub fn needs(loaded: &Loaded, request: &Request, env: &Env) -> Needs {
    if of_tab(request) {
        return Needs::Keys(Vec::new());
    }
    let Loaded { raw, index: Some(index) } = loaded else {
        return Needs::Everything;
    };
    if let Request::Ui(UiRequest::Forget {
        application: None,
        sure: true,
    }) = request
    {
        return Needs::Everything;
    }
    let mut keys = match request {
        Request::Page(sender, request) => page::needs(raw, index, sender, request, env),
        Request::Ui(request) => ui::needs(index, request),
        Request::Tick => Vec::new(),
        Request::Start => index.live().map(|id| key::<Application>(id)).collect(),
        Request::Shown(keys) => keys.iter().map(|(id, _)| key::<Application>(id)).collect(),
        Request::Notified { id, .. } => remind::parts(id).map(|(id, ..)| key::<Application>(id)).into_iter().collect(),
    };
    // Whatever's advice has changed since it was last looked at is looked at again, so that badge and alarm are true.
    keys.extend(remind::overdue(index, env).iter().map(|id| key::<Application>(id)));
    // One rule for whatever is looked at: with the other applications at its company, whose letters count for it too (practice 5).
    let start = key::<Application>("");
    let looked_at: Vec<&str> = keys.iter().filter_map(|key| key.strip_prefix(&start)).collect();
    let around = index.keys_around_all(&looked_at);
    keys.extend(around);
    // Of what was deleted it is looked whether it is still there.
    keys.extend(index.gone.iter().cloned());
    keys.extend(index.aside_of(|key| raw.contains_key(key) || keys.iter().any(|own| own == key)));
    let mut keys = order::unique(keys);
    keys.retain(|key| !raw.contains_key(key));
    Needs::Keys(keys)
}

/// Decides.
pub fn handle(loaded: Loaded, request: &Request, env: &Env) -> Outcome {
    let mut desk = if of_tab(request) {
        Desk::of_tab(loaded)
    } else {
        Desk::open(loaded, env.now.timestamp_millis())
    };
    let found = match request {
        request if of_tab(request) => None,
        // Other hours are no news of their own: what they let through is shown. (Whoever switches reminders on wants nothing old.)
        Request::Ui(UiRequest::SaveSettings(change)) if change.get("reminders").is_none() => None,
        Request::Page(..) | Request::Ui(_) | Request::Shown(_) | Request::Notified { .. } => {
            let overdue = remind::overdue(desk.index(), env);
            Some(remind::found(&mut desk, &overdue, env))
        }
        Request::Tick | Request::Start => None,
    };
    let mut effects = Vec::new();
    let response = match request {
        Request::Page(sender, request) => Response::Page(page::handle(&mut desk, sender, request, env)),
        Request::Ui(request) => {
            let problem = |problem: Problem| UiResponse::Problem {
                text: problem.say(&env.language),
            };
            Response::Ui(Box::new(ui::handle(&mut desk, request, env).unwrap_or_else(problem)))
        }
        Request::Tick | Request::Start => Response::None,
        Request::Shown(keys) => {
            remind::note_shown(&mut desk, keys, env);
            Response::None
        }
        Request::Notified { id, button } => {
            effects = remind::pressed(&mut desk, id, *button, env);
            Response::None
        }
    };
    if !of_tab(request) {
        effects.extend(steps::settle(&mut desk, found.as_ref(), env));
    }
    effects.extend(face::of(request, &response, &effects, env).map(|face| Effect::Face(Box::new(face))));
    let (writes, removals) = desk.changes();
    Outcome {
        response,
        writes,
        removals,
        effects,
    }
}

/// Why a request could not be carried out; nothing was changed.
type Problem = Text;

#[cfg(test)]
mod tests;
