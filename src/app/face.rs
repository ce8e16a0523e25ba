//! The popup's first page as it was last answered, and how long that stays true: what can be answered again without looking.
//!
//! It is kept in session storage. Whatever is written to the records takes it away first, so that it never says what no longer holds.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Effect, Request, Response};
use crate::protocol::{Env, Overview, UiRequest, UiResponse};

/// Its key in session storage.
pub const FACE: &str = "face";
/// Beyond this many applications it costs more to keep than to make.
const MOST: usize = 100;

/// An answer to [`UiRequest::Overview`], and for whom and when it is true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    /// For whom and when.
    #[serde(flatten)]
    pub terms: Terms,
    /// The answer, without [`Overview::here`].
    pub answer: Value,
}

/// When an answer is true, and in which words it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// From when, in milliseconds since 1970: a clock that is set back asks anew.
    pub from: i64,
    /// Until when advice next changes; `None`: it does not change by itself.
    pub until: Option<i64>,
    /// The IANA name of the machine's zone.
    pub zone: String,
    /// The interface's language.
    pub language: String,
}

impl Terms {
    /// Whether the answer is still true at an instant (milliseconds since 1970), in a zone (IANA name) and a language.
    pub fn hold(&self, now: i64, zone: &str, language: &str) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until) && self.zone == zone && self.language == language
    }
}

/// What to keep of an answer; nothing of what was not asked for in the usual way.
pub fn of(request: &Request, response: &Response, effects: &[Effect], env: &Env) -> Option<Face> {
    let (Request::Ui(UiRequest::Overview { all: false, .. }), Response::Ui(answer)) = (request, response) else {
        return None;
    };
    let UiResponse::Overview(overview) = &**answer else { return None };
    if overview.applications.len() > MOST {
        return None;
    }
    let alarm = |effect: &Effect| if let Effect::Alarm { at } = effect { *at } else { None };
    let answer = UiResponse::Overview(Overview {
        here: None,
        ..overview.clone()
    });
    Some(Face {
        terms: Terms {
            from: env.now.timestamp_millis(),
            until: effects.iter().find_map(alarm),
            zone: env.zone.name().to_owned(),
            language: env.language.clone(),
        },
        answer: serde_json::to_value(answer).ok()?,
    })
}
