//! What a letter is for.

use serde::{Deserialize, Serialize};

use crate::model::MessageKind;

/// What a letter is for. Finer than [`MessageKind`], which is what the log of contact counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Thanks to an interviewer.
    #[default]
    ThankYou,
    /// Thanks to a recruiter or coordinator: shorter.
    RecruiterThanks,
    /// One answer put right, as a mail of its own.
    Clarification,
    /// The polite question once the date has passed.
    Inquiry,
    /// The second and last one.
    SecondInquiry,
    /// The note that goes with a LinkedIn invitation.
    ConnectionNote,
    /// The one answer to a refusal.
    #[serde(alias = "reply")]
    RejectionThanks,
}

impl Purpose {
    /// Every purpose there is.
    pub const ALL: &[Purpose] = &[
        Purpose::ThankYou,
        Purpose::RecruiterThanks,
        Purpose::Clarification,
        Purpose::Inquiry,
        Purpose::SecondInquiry,
        Purpose::ConnectionNote,
        Purpose::RejectionThanks,
    ];

    /// How the log of contact counts it.
    pub fn kind(self) -> MessageKind {
        match self {
            Purpose::ThankYou | Purpose::RecruiterThanks => MessageKind::ThankYou,
            Purpose::Clarification => MessageKind::Clarification,
            Purpose::Inquiry | Purpose::SecondInquiry => MessageKind::Inquiry,
            Purpose::ConnectionNote => MessageKind::ConnectionNote,
            Purpose::RejectionThanks => MessageKind::Reply,
        }
    }
}

impl From<MessageKind> for Purpose {
    /// The usual letter of a kind.
    fn from(kind: MessageKind) -> Purpose {
        match kind {
            MessageKind::ThankYou => Purpose::ThankYou,
            MessageKind::Clarification => Purpose::Clarification,
            MessageKind::Inquiry => Purpose::Inquiry,
            MessageKind::ConnectionNote => Purpose::ConnectionNote,
            MessageKind::Reply => Purpose::RejectionThanks,
        }
    }
}
