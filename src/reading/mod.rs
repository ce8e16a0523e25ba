//! Text to facts. Each reading is a pure function that says what it does not know: unknown is `None`, never a guess.

pub mod address;
pub mod calendar_words;
pub mod deadline;
pub mod event;
pub mod ics;
pub mod invitation;
pub mod itinerary;
pub(crate) mod known;
mod letter;
pub mod name;
mod opening;
mod script;
pub mod title;
pub mod when;
pub(crate) mod words;
pub mod zone_names;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// A name and an address, either of which may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Contact {
    /// The name as written.
    pub name: Option<String>,
    /// The address as written, without `mailto:`.
    pub email: Option<String>,
}

/// A point in a calendar, as exact as the calendar was.
///
/// Written as RFC 3339 with offset, as a local time without offset (floating), or as a date (all-day).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Stamp {
    /// An instant, with the offset of the event's zone.
    Zoned(DateTime<FixedOffset>),
    /// A wall-clock time whose zone nobody said: asked before it is stored.
    Floating(NaiveDateTime),
    /// A whole day.
    Date(NaiveDate),
}

impl Stamp {
    /// The day in the calendar's own zone.
    fn day(self) -> NaiveDate {
        match self {
            Stamp::Zoned(at) => at.date_naive(),
            Stamp::Floating(at) => at.date(),
            Stamp::Date(day) => day,
        }
    }

    /// Whether it is surely before another of the same kind.
    fn is_before(self, other: Stamp) -> bool {
        match (self, other) {
            (Stamp::Zoned(one), Stamp::Zoned(other)) => one < other,
            (Stamp::Floating(one), Stamp::Floating(other)) => one < other,
            (Stamp::Date(one), Stamp::Date(other)) => one < other,
            _ => false,
        }
    }

    /// Whether a day begins there, on the wall.
    fn is_midnight(self) -> bool {
        let local = match self {
            Stamp::Zoned(at) => at.naive_local(),
            Stamp::Floating(at) => at,
            Stamp::Date(_) => return true,
        };
        local.time() == chrono::NaiveTime::MIN
    }
}

/// A calendar event as it was written, before anybody asks whether it is an interview.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Event {
    /// The calendar's id.
    pub uid: Option<String>,
    /// Of one date of a series, which one it is (RECURRENCE-ID: when it would have begun), in UTC where its zone is known.
    #[serde(skip)]
    pub occurrence: Option<String>,
    /// Its revision; a later one replaces an earlier one.
    pub sequence: i64,
    /// `CONFIRMED`, `TENTATIVE`, `CANCELLED`, as iCalendar names them.
    pub status: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The text that begin and end were read from, where they were read from a text.
    #[serde(skip)]
    pub written: Option<String>,
    /// Its begin.
    pub start: Option<Stamp>,
    /// Its end, exclusive.
    pub end: Option<Stamp>,
    /// The IANA name of its zone; `None` for floating and all-day events.
    pub time_zone: Option<String>,
    /// Whether it takes whole days.
    pub all_day: bool,
    /// The place.
    pub location: Option<String>,
    /// The text.
    pub description: Option<String>,
    /// Who invited.
    pub organizer: Option<Contact>,
    /// Everybody invited as written, rooms included.
    pub guests: Vec<Contact>,
    /// What the calendar says of some of the guests beside name and address.
    #[serde(skip)]
    pub remarks: Vec<(Contact, Remark)>,
    /// The RRULE, unexpanded.
    pub recurrence: Option<String>,
    /// Whether it was read by less than the page's own marks (its plain text): then every part of it wants a look.
    #[serde(skip)]
    pub loose: bool,
}

/// What a calendar says of a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// They answered that they would not come.
    Declined,
    /// They were free to come (ROLE=OPT-PARTICIPANT).
    Optional,
    /// A room or a device (CUTYPE=ROOM, RESOURCE).
    Room,
    /// Several people under one address (CUTYPE=GROUP).
    Group,
}
