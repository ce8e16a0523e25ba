//! The letters, wrapped around the user's own words.
//!
//! A built-in sentence claims nothing that the user, the calendar or the profile did not say (invariant 9): it thanks, names what the
//! user noted, and offers. What is not known is left out, and [`crate::checks`] asks the question that would fill it.

mod compose;
mod fragment;
mod purpose;
mod template;
mod wording;

pub use purpose::Purpose;
pub use template::{Template, TemplateError, Variable, Wrong};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::messages::Text;

/// What a letter is written from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Request {
    /// What for.
    pub purpose: Purpose,
    /// Who signs.
    pub me: String,
    /// The company.
    pub company: Option<String>,
    /// The role.
    pub role: Option<String>,
    /// The round.
    pub interview: Option<Held>,
    /// To whom.
    pub to: Recipient,
    /// What the user noted.
    pub reflection: Notes,
    /// The recipient was not in the interview, or it was not held: they are not thanked for it.
    pub apart: bool,
    /// How it sounds.
    pub register: Register,
    /// The bodies of the letters of the same round that are already written; this one shares no sentence with them.
    pub siblings: Vec<String>,
    /// Hours between the end of the interview and the sending, where that is known: later than `late_after`, the letter owns the delay.
    pub hours_after: Option<f64>,
    /// Hours from the end of the interview after which a thank-you is late; `None`: 48. A weekend moves it.
    pub late_after: Option<f64>,
    /// The most characters of a connection note; `None`: 200, which every LinkedIn account has.
    pub note_limit: Option<usize>,
    /// Whether a thank-you puts one answer right in a paragraph of its own, where [`Notes::redo`] has the better one.
    pub clarify: bool,
    /// Which English the built-in sentences and dates are in. The user's words stay as they are.
    pub spelling: Spelling,
    /// Whom the recruiter is asked to pass a note on to.
    pub forward: Vec<Forward>,
    /// The user's own template, which goes before the built-in letter.
    pub template: Option<Own>,
}

/// A letter of the user's own, for one purpose: see [`Template`] for what may stand in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Own {
    /// Its subject; empty: the built-in one.
    pub subject: String,
    /// Its body.
    pub body: String,
}

impl Own {
    /// Whether it can be filled in.
    ///
    /// # Errors
    /// What is wrong with the subject, else with the body.
    pub fn check(&self) -> Result<(), TemplateError> {
        Template::new(&self.subject).and(Template::new(&self.body)).map(|_| ())
    }

    /// What a template of a purpose may begin as: for thank-yous the built-in letter, in variables.
    pub fn start(purpose: Purpose) -> Own {
        let body = match purpose {
            purpose if purpose.is_thank_you() => {
                "Hi {to},\n\n{thanks} {? {they_said} ?}\n\n{? {my_point} ?} {wish}\n\n{close}\n\nKind regards,\n{me}"
            }
            Purpose::Inquiry | Purpose::SecondInquiry => {
                "Hi {to},\n\nI had the pleasure of interviewing {? on {date} ?} for the {role} role at {company}, and I remain very interested in it.\n\nCould you tell me where the decision stands?\n\nKind regards,\n{me}"
            }
            Purpose::ConnectionNote => "Hi {to}, thank you for the interview at {company}. I would be glad to stay in touch. {me}",
            Purpose::RejectionThanks | Purpose::OfferReply | Purpose::NextStepReply => {
                "Hi {to},\n\nThank you for letting me know about the {role} role at {company}.\n\nKind regards,\n{me}"
            }
            Purpose::Withdrawal => {
                "Hi {to},\n\nThank you for considering me for the {role} role at {company}. I have decided to withdraw my application.\n\nKind regards,\n{me}"
            }
            Purpose::NoShow | Purpose::Cancelled => {
                "Hi {to},\n\nOur interview {? on {date} ?} for the {role} role at {company} did not take place. Which other day would suit you?\n\nKind regards,\n{me}"
            }
            _ => "Hi {to},\n\nThank you for the interview {? on {date} ?} for the {role} role at {company}.\n\nKind regards,\n{me}",
        };
        Own {
            subject: String::new(),
            body: body.to_owned(),
        }
    }
}

/// Somebody whose address is missing, and what the note to them is written from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Forward {
    /// To whom it is to be passed on.
    pub to: Recipient,
    /// What was noted about them.
    pub reflection: Notes,
}

/// The round a letter speaks of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Held {
    /// Its end, in the interview's own zone.
    pub end: DateTime<FixedOffset>,
    /// `phone screen`, `panel`, `final`, ...
    #[serde(default)]
    pub stage: Option<String>,
}

/// To whom a letter goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recipient {
    /// As in a signature: `Jane Doe`.
    pub name: String,
    /// What may follow `Dear`; `None` is never guessed at.
    pub salutation: Option<String>,
}

/// What the user noted after the round, about this person and in their own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Notes {
    /// One thing the person said.
    pub said: Option<String>,
    /// One point that went well.
    pub strong_point: Option<String>,
    /// One answer to redo: the better answer.
    pub redo: Option<String>,
    /// What the company wants to reach.
    pub objectives: Option<String>,
}

/// How a letter sounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Register {
    /// `Dear`, no contractions.
    Formal,
    /// `Hi`, and as one speaks: `I'd be glad`.
    #[default]
    Warm,
    /// As short as it can be.
    Brief,
}

/// Which English.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spelling {
    /// `on 12 November`, `Yours sincerely`.
    #[default]
    British,
    /// `on November 12`, `Sincerely`.
    American,
}

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its subject; empty for a connection note.
    pub subject: String,
    /// Its body, plain text.
    pub body: String,
}

/// Why there is no letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftError {
    /// Nobody said what may follow `Dear`. Ask, and remember the answer.
    UnknownSalutation {
        /// Whom to ask about.
        name: String,
    },
    /// Nobody said who signs.
    UnknownSender,
    /// Nothing to write about was noted: a clarification without the better answer.
    NothingToClarify,
    /// Nobody to pass a note on to.
    NothingToForward,
    /// The user's own template cannot be filled in.
    Template(TemplateError),
    /// The shortest connection note is longer than the limit.
    TooLong {
        /// The limit, in characters.
        limit: usize,
    },
}

impl DraftError {
    /// What to do about it.
    pub fn text(&self) -> Text {
        match self {
            DraftError::UnknownSalutation { name } => Text::new("draft_unknown_salutation").with("name", name.clone()),
            DraftError::UnknownSender => Text::new("draft_unknown_sender"),
            DraftError::NothingToClarify => Text::new("draft_nothing_to_clarify"),
            DraftError::NothingToForward => Text::new("draft_nothing_to_forward"),
            DraftError::Template(error) => error.text(),
            DraftError::TooLong { limit } => Text::new("draft_too_long").with("limit", limit.to_string()),
        }
    }
}

/// Writes a letter.
pub fn write(request: &Request) -> Result<Draft, DraftError> {
    let Some(salutation) = request.to.salutation.as_deref().map(str::trim).filter(|s| !s.is_empty()) else {
        return Err(DraftError::UnknownSalutation {
            name: request.to.name.clone(),
        });
    };
    if request.me.trim().is_empty() {
        return Err(DraftError::UnknownSender);
    }
    compose::letter(request, salutation)
}

/// A body as simple HTML, for editors that take it: a `<p>` a paragraph, `<br>` a line break, everything escaped.
pub fn html(body: &str) -> String {
    body.split("\n\n")
        .map(|paragraph| format!("<p>{}</p>", escape(paragraph.trim_matches('\n')).replace('\n', "<br>")))
        .collect()
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => {}
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests;
