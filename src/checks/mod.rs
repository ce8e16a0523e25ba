//! What is judged before a letter goes out. One file a check: the rule, its documentation, its cases.
//!
//! A check reads a [`Letter`] from anywhere (a draft, what the user made of it, a text that was pasted) and says what it found, where,
//! and why, naming its source (invariant 10). It never changes the text: a [`Fix`] is offered.

mod appreciation;
mod claims;
mod commitment;
mod employer_domain;
mod enthusiasm;
mod greeting;
mod length;
mod lexicon;
mod misspelt_name;
mod names;
mod paragraphs;
mod pattern;
mod placeholder;
mod pressure;
mod qualification;
mod questions;
mod recall;
mod recipients;
mod repeats;
mod salary;
mod sibling;
mod slips;
mod specific;
mod subject;
mod text;
mod timing;
mod tone;
mod weights;
mod wrong_company;
mod wrong_name;

use std::ops::Range;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::draft::Purpose;
use crate::messages::Text;

use text::Analysis;

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
    /// The names of the others who met the user in the same round.
    pub round: Vec<String>,
    /// The names or addresses that get a copy.
    pub cc: Vec<String>,
    /// Letters of the same application to others, or of earlier rounds.
    pub siblings: Vec<Sibling>,
    /// What belongs to the user's other applications and has no place here.
    pub others: Others,
    /// Hours between the end of the interview and the sending.
    pub sent_hours_after: Option<f64>,
    /// Hours from the end of the interview after which a thank-you is late; `None`: 48. A weekend moves it.
    pub late_after: Option<f64>,
    /// How many characters a connection note may have; `None`: 200, of a free account.
    pub note_limit: Option<usize>,
    /// Whether the decision is announced for the same or the next day: nothing is hurried then.
    pub is_quick: bool,
    /// The end of the interview that it is about, in the interview's own zone.
    pub interview_end: Option<DateTime<FixedOffset>>,
    /// The user's names.
    pub me: Vec<String>,
    /// The address that it would be sent from.
    pub from: Option<String>,
    /// The domain of the user's present employer, from which it should not be sent.
    pub employer_domain: Option<String>,
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

/// One check. What it does and why is the documentation of its constant.
pub struct Check {
    /// Its name, which the settings switch off.
    pub id: &'static str,
    judge: fn(&Analysis) -> Vec<Finding>,
}

/// All checks, in the order in which their findings are shown.
pub static ALL: &[Check] = &[
    appreciation::CHECK,
    enthusiasm::CHECK,
    qualification::CHECK,
    specific::CHECK,
    commitment::CHECK,
    greeting::CHECK,
    placeholder::CHECK,
    tone::CHECK,
    pressure::CHECK,
    length::CHECK,
    wrong_name::CHECK,
    wrong_company::CHECK,
    sibling::CHECK,
    subject::CHECK,
    recipients::CHECK,
    misspelt_name::CHECK,
    claims::CHECK,
    repeats::CHECK,
    paragraphs::CHECK,
    questions::CHECK,
    salary::CHECK,
    slips::CHECK,
    timing::CHECK,
    employer_domain::CHECK,
];

/// The checks by name, in the order of [`ALL`], and the sentence that names each in the settings. (A list of its own, for the interface does
/// not carry the checks.)
pub const TITLES: &[(&str, &str)] = &[
    ("appreciation", "ui_check_appreciation"),
    ("enthusiasm", "ui_check_enthusiasm"),
    ("qualification", "ui_check_qualification"),
    ("specific", "ui_check_specific"),
    ("commitment", "ui_check_commitment"),
    ("greeting", "ui_check_greeting"),
    ("placeholder", "ui_check_placeholder"),
    ("tone", "ui_check_tone"),
    ("pressure", "ui_check_pressure"),
    ("length", "ui_check_length"),
    ("wrong_name", "ui_check_wrong_name"),
    ("wrong_company", "ui_check_wrong_company"),
    ("sibling", "ui_check_sibling"),
    ("subject", "ui_check_subject"),
    ("recipients", "ui_check_recipients"),
    ("misspelt_name", "ui_check_misspelt_name"),
    ("claims", "ui_check_claims"),
    ("repeats", "ui_check_repeats"),
    ("paragraphs", "ui_check_paragraphs"),
    ("questions", "ui_check_questions"),
    ("salary", "ui_check_salary"),
    ("slips", "ui_check_slips"),
    ("timing", "ui_check_timing"),
    ("employer_domain", "ui_check_employer_domain"),
];

/// What `examples/train` needs.
#[doc(hidden)]
pub mod training {
    pub use super::recall::numbers;
    pub use super::specific::rules;
}

/// Judges a letter by every check. The ten of the practice always yield a row, the rest only where they have something to say.
pub fn judge(letter: &Letter) -> Vec<Finding> {
    let analysis = Analysis::new(letter);
    ALL.iter().flat_map(|check| (check.judge)(&analysis)).collect()
}

impl Finding {
    /// Nothing to say, or: the ingredient is there.
    fn pass(check: &'static str, why: &'static str) -> Finding {
        Finding {
            check,
            level: Level::Pass,
            span: None,
            why: Text::new(why),
            fix: None,
        }
    }

    fn new(check: &'static str, level: Level, why: Text) -> Finding {
        Finding {
            check,
            level,
            span: None,
            why,
            fix: None,
        }
    }

    fn at(mut self, analysis: &Analysis, at: &Range<usize>) -> Finding {
        self.span = Some(analysis.utf16(at));
        self
    }

    fn fix(mut self, analysis: &Analysis, at: &Range<usize>, text: impl Into<String>) -> Finding {
        self.fix = Some(Fix {
            span: analysis.utf16(at),
            text: text.into(),
        });
        self
    }
}

/// An ingredient of the thank-you: there at `at`, or asked for as strongly as the purpose wants it.
fn ingredient(
    check: &'static str,
    analysis: &Analysis,
    at: Option<Range<usize>>,
    missing: Level,
    [there, ask, unneeded]: [&'static str; 3],
) -> Finding {
    match at {
        Some(at) => Finding::pass(check, there).at(analysis, &at),
        None if analysis.letter.purpose.is_thank_you() => Finding::new(check, missing, Text::new(ask)),
        None => Finding::new(check, Level::Note, Text::new(unneeded)),
    }
}

#[cfg(test)]
impl Letter {
    /// A letter of which only the text is known.
    fn of(body: &str) -> Letter {
        Letter {
            body: body.to_owned(),
            ..Letter::default()
        }
    }
}

/// The text that a check's first row points at.
#[cfg(test)]
fn found(check: &Check, letter: &Letter) -> Option<String> {
    let row = (check.judge)(&Analysis::new(letter)).into_iter().next()?;
    let units: Vec<u16> = letter.body.encode_utf16().collect();
    row.span.map(|(from, to)| String::from_utf16_lossy(&units[from..to]))
}

/// The worst level of a check's rows.
#[cfg(test)]
fn level(check: &Check, letter: &Letter) -> Option<Level> {
    (check.judge)(&Analysis::new(letter)).into_iter().map(|row| row.level).max()
}

/// Every text yields this level, as the worst of the check's rows.
#[cfg(test)]
fn cases(check: &Check, level: Level, bodies: &[&str]) {
    for body in bodies {
        let letter = Letter {
            body: (*body).to_owned(),
            ..Letter::default()
        };
        let rows = (check.judge)(&Analysis::new(&letter));
        let worst = rows.iter().map(|row| row.level).max();
        assert_eq!(worst, Some(level), "{}: {body}\n{rows:?}", check.id);
    }
}

#[cfg(test)]
mod tests;
