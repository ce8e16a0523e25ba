//! Practice 1, timing: the clock of a thank-you starts at the end of the interview, in the interview's own zone.
//!
//! Hours are elapsed hours, so a change to or from daylight saving time inside a window neither shortens nor lengthens it; days and
//! sending hours are those of the interview's zone. Which days are worked says [`super::calendar`].

use crate::zone::Tz;
use chrono::{DateTime, NaiveDate, Utc};

use super::calendar::{Calendar, day_of, next};
use super::{State, policy};

/// A stretch of time: `from` belongs to it, `until` does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// When it opens.
    pub from: DateTime<Utc>,
    /// When it closes; `None`: it does not.
    pub until: Option<DateTime<Utc>>,
    /// Whether the usual window held nothing but weekend and was moved to the next working morning.
    pub moved: bool,
    /// Whether the decision is announced for the same or the next day.
    pub quick: bool,
}

/// The times of one thank-you, from which its state follows at any instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// The end of the interview.
    pub end: DateTime<Utc>,
    /// When the usual window opens.
    pub opens: DateTime<Utc>,
    /// Until when it is at its best, where it is not at its best as long as it is open.
    best: Option<DateTime<Utc>>,
    /// When the usual window closes.
    pub closes: DateTime<Utc>,
    /// When it is too late for a message of its own.
    pub missed: DateTime<Utc>,
    moved: bool,
    /// Whether the decision is announced for the same or the next day.
    pub quick: bool,
}

impl Times {
    /// Of an interview that ends at `end` in `zone`; `decision` is the day they said they would decide, in that zone.
    pub fn of(end: DateTime<Utc>, zone: Tz, calendar: &Calendar, decision: Option<NaiveDate>) -> Times {
        let day = day_of(end, zone);
        let quick = decision.is_some_and(|decision| day <= decision && decision <= next(day).max(calendar.after(day, 1)));
        let (mut opens, mut best, mut closes) = (end + policy::DUE, None, end + policy::LATE);
        let moved = !calendar.is_open_within(opens, closes, zone);
        if moved {
            opens = calendar.next_opening(closes, zone);
            best = Some(opens + policy::MORNING);
            closes = calendar.closing(day_of(opens, zone), zone);
        }
        if quick {
            (opens, best) = (end, Some(end + policy::QUICK));
        }
        let missed = closes.max(end + policy::MISSED);
        Times {
            end,
            opens,
            best,
            closes,
            missed,
            moved,
            quick,
        }
    }

    /// Where the thank-you stands at `now` (at or after the end), and until when it stands there.
    pub fn at(&self, now: DateTime<Utc>) -> (State, Window) {
        let Times {
            end,
            opens,
            closes,
            missed,
            moved,
            quick,
            ..
        } = *self;
        let window = |from, until| Window { from, until, moved, quick };
        if now >= missed {
            (State::Missed, window(missed, None))
        } else if now >= closes {
            (State::Late, window(closes, Some(missed)))
        } else if now >= opens {
            let best = self.best.filter(|best| now < *best);
            (State::Due, window(opens, Some(best.unwrap_or(closes))))
        } else if now >= end + policy::HURRIED {
            (State::Early, window(end + policy::HURRIED, Some(opens)))
        } else {
            (State::Hurried, window(end, Some(end + policy::HURRIED)))
        }
    }
}
