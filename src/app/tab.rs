//! What is remembered of one tab, in session storage: it outlives the worker, not the browser.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::model::{Id, MessageKind, Status};

/// One tab.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tab {
    /// Cards that were shown and may still be pressed.
    pub cards: BTreeMap<String, Offer>,
    /// Compose windows, by the number that `eyes` gave them on this page.
    pub windows: BTreeMap<u32, Window>,
    /// The webmail's notices at the last look: only a new one says something.
    pub notices: Vec<u32>,
    /// Compose windows that could be seen at the last look.
    pub open: Vec<u32>,
    /// Compose windows that pass on somebody's mail, whatever their subject was changed to.
    pub passed_on: Vec<u32>,
    /// Compose windows with no letter of ours whose Send was pressed: the next notice may be theirs.
    pub others: Vec<u32>,
    /// Mails whose card was closed on this page without an answer, by what they are known by.
    pub closed_mails: Vec<String>,
    /// Profiles whose card was closed on this page without an answer.
    pub closed_profiles: Vec<Id>,
    /// The same of the frames in it that have a page of another origin, by the browser's number of the frame: each numbers its own windows.
    pub frames: BTreeMap<i32, Tab>,
}

/// What a card offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The compose window, or the mail; none for a profile.
    pub region: Option<u32>,
    /// What the mail that it speaks of is known by.
    #[serde(default)]
    pub mail: Option<String>,
    /// What became of that mail on this card.
    #[serde(default)]
    pub noted: Option<Noted>,
    /// What can be chosen, in the order of the card's buttons.
    pub choices: Vec<Choice>,
}

/// A mail that was noted as an answer: what may be pressed after that, and how it was before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// The day by which it promises a decision, as the card says it.
    pub day: Option<NaiveDate>,
    /// How far the application had come.
    pub status: Status,
    /// When that was decided.
    pub decided: Option<DateTime<Utc>>,
    /// The day of the decision that was known.
    pub decision_date: Option<NaiveDate>,
}

/// One letter that could be written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What for.
    pub kind: MessageKind,
    /// The application.
    pub application: Id,
    /// The round.
    pub interview: Id,
    /// To whom.
    pub person: Id,
}

/// What became of one compose window.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The card that belongs to it.
    pub card: String,
    /// How far it has come.
    pub state: WindowState,
    /// The letter that was chosen.
    #[serde(default)]
    pub choice: Option<Choice>,
    /// The message's id, fixed before the text leaves the worker, so that it is logged once however often the worker dies.
    #[serde(default)]
    pub message: Option<Id>,
    /// Subject and body as they were handed out.
    #[serde(default)]
    pub subject: String,
    /// See `subject`.
    #[serde(default)]
    pub body: String,
    /// Whether that is the user's own version.
    #[serde(default)]
    pub own: bool,
    /// Whether its card follows what is written there.
    #[serde(default)]
    pub follow: bool,
    /// Whether the user wrote it there, and nothing was put in.
    #[serde(default)]
    pub theirs: bool,
    /// Whether something was put in that can be taken back.
    #[serde(default)]
    pub undo: bool,
    /// When Send was pressed in it.
    #[serde(default)]
    pub pressed: Option<DateTime<Utc>>,
}

/// How far a compose window has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowState {
    /// A card is on show.
    #[default]
    Offered,
    /// The text has left the worker; nobody said yet what became of it.
    Filling,
    /// It stands in the window.
    Filled,
    /// The user pressed Send; the webmail has not answered yet.
    Sending,
    /// The user closed the card, or took the text back: no more offers here.
    Closed,
}

impl Window {
    /// Whether a letter of ours may stand in it.
    pub fn holds_letter(&self) -> bool {
        matches!(self.state, WindowState::Filling | WindowState::Filled | WindowState::Sending)
    }
}

impl Tab {
    /// Send was pressed in a window with no letter of ours.
    pub fn sent_elsewhere(&mut self, region: u32) {
        if !self.others.contains(&region) {
            self.others.push(region);
        }
    }

    /// Lets go of windows that are gone and hold no letter, and of cards that are not on show: a tab may live for weeks. The last few are
    /// remembered, since a page may take one out for a moment. `is_there`: by the number that `eyes` gave it.
    pub fn forget_gone(&mut self, is_there: impl Fn(u32) -> bool) {
        const REMEMBERED: usize = 8;
        let of_no_use = |(number, window): &(&u32, &Window)| !is_there(**number) && !window.holds_letter();
        // In the order in which they came.
        let mut gone: Vec<u32> = self.windows.iter().filter(of_no_use).map(|(number, _)| *number).collect();
        gone.truncate(gone.len().saturating_sub(REMEMBERED));
        for number in gone {
            self.windows.remove(&number);
        }
        self.passed_on.retain(|number| is_there(*number));
        let windows = &self.windows;
        self.cards.retain(|id, offer| match offer.region {
            Some(number) if offer.mail.is_some() => is_there(number),
            Some(number) => windows.get(&number).is_some_and(|window| window.card == *id),
            None => true,
        });
    }

    /// A page was loaded in this tab, or in a frame of it: its windows have no numbers any more. The frames in it may have spoken first.
    pub fn new_page(&mut self) {
        *self = Tab {
            frames: std::mem::take(&mut self.frames),
            ..Tab::default()
        };
    }

    /// What is remembered of one frame; 0 is the page itself.
    pub fn of_frame(&self, frame: i32) -> Tab {
        match frame {
            0 => self.clone(),
            _ => self.frames.get(&frame).cloned().unwrap_or_default(),
        }
    }

    /// Remembers that. Of frames only the newest: nobody tells when one goes, and numbers are not given twice.
    pub fn put_frame(&mut self, frame: i32, state: Tab) {
        const FRAMES: usize = 4;
        match frame {
            0 => *self = state,
            _ => drop(self.frames.insert(frame, state)),
        }
        while self.frames.len() > FRAMES {
            self.frames.pop_first();
        }
    }
}
