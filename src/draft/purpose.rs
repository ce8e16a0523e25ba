//! What a letter is for.

use serde::{Deserialize, Serialize};

use crate::model::MessageKind;

/// What a letter is for. Finer than [`MessageKind`], which is what the log of contact counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Thanks to an interviewer. The stage of the round tells a phone screen from a panel, a second and a final round.
    #[default]
    ThankYou,
    /// The same, more than two days after: it owns the delay.
    LateThankYou,
    /// Thanks to a recruiter or coordinator: shorter.
    RecruiterThanks,
    /// One mail to the recruiter, with a note for each person whose address is missing.
    RecruiterForward,
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
    /// The first answer to an offer: thanks, and neither yes nor no.
    OfferReply,
    /// The answer to an invitation to the next round.
    NextStepReply,
    /// The application is taken back.
    Withdrawal,
    /// The interviewer did not come.
    NoShow,
    /// The interview was cancelled or moved.
    Cancelled,
}

impl Purpose {
    /// Every purpose there is.
    pub const ALL: &[Purpose] = &[
        Purpose::ThankYou,
        Purpose::LateThankYou,
        Purpose::RecruiterThanks,
        Purpose::RecruiterForward,
        Purpose::Clarification,
        Purpose::Inquiry,
        Purpose::SecondInquiry,
        Purpose::ConnectionNote,
        Purpose::RejectionThanks,
        Purpose::OfferReply,
        Purpose::NextStepReply,
        Purpose::Withdrawal,
        Purpose::NoShow,
        Purpose::Cancelled,
    ];

    /// Whether it is the letter of the five ingredients.
    pub fn is_thank_you(self) -> bool {
        matches!(self, Purpose::ThankYou | Purpose::LateThankYou)
    }

    /// How the log of contact counts it.
    pub fn kind(self) -> MessageKind {
        match self {
            Purpose::ThankYou | Purpose::LateThankYou | Purpose::RecruiterThanks | Purpose::RecruiterForward => MessageKind::ThankYou,
            Purpose::Clarification => MessageKind::Clarification,
            Purpose::Inquiry | Purpose::SecondInquiry => MessageKind::Inquiry,
            Purpose::ConnectionNote => MessageKind::ConnectionNote,
            Purpose::RejectionThanks
            | Purpose::OfferReply
            | Purpose::NextStepReply
            | Purpose::Withdrawal
            | Purpose::NoShow
            | Purpose::Cancelled => MessageKind::Reply,
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
