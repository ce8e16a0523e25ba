//! Practice 1, timing: the clock of a thank-you starts at the end of the interview, in the interview's own zone.
//!
//! Hours are elapsed hours, so a change to or from daylight saving time inside a window neither shortens nor lengthens it; days and
//! sending hours are those of the interview's zone. Public holidays are not known yet: a working day is a day off the region's weekend.

use crate::zone::Tz;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};

use super::{State, policy};

/// Which days are worked in a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Days of rest, Monday first.
    rest: [bool; 7],
}

impl Calendar {
    /// The calendar of a region, `DE` or `US-CA`; Monday to Friday where none is known.
    pub fn of(region: Option<&str>) -> Calendar {
        let country = region.unwrap_or_default().split(['-', '_']).next().unwrap_or_default();
        let known = policy::WEEKENDS.iter().find(|(code, _)| code.eq_ignore_ascii_case(country));
        Calendar {
            rest: known.map_or(policy::WEEKEND, |(_, rest)| *rest),
        }
    }

    /// Whether people work on this day.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        !self.rest[day.weekday().num_days_from_monday() as usize]
    }

    /// The `count`th working day after this day.
    pub fn after(&self, day: NaiveDate, count: u32) -> NaiveDate {
        let mut day = day;
        let mut left = count;
        while left > 0 {
            day = next(day);
            left -= u32::from(self.is_working(day));
        }
        day
    }

    /// The first moment of sending hours at or after `at`.
    pub fn next_opening(&self, at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        let mut day = day_of(at, zone);
        loop {
            let opening = instant(day, policy::SENDING_FROM, zone);
            if self.is_working(day) && opening >= at {
                return opening;
            }
            day = next(day);
        }
    }

    /// Whether mail is welcome at any moment of `from..until`.
    fn has_sending_hours(&self, from: DateTime<Utc>, until: DateTime<Utc>, zone: Tz) -> bool {
        let mut day = day_of(from, zone);
        while day <= day_of(until, zone) {
            let open = instant(day, policy::SENDING_FROM, zone).max(from);
            let close = instant(day, policy::SENDING_UNTIL, zone).min(until);
            if self.is_working(day) && open < close {
                return true;
            }
            day = next(day);
        }
        false
    }
}

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

/// Where a thank-you stands at `now` (at or after `end`), and until when it stands there.
///
/// `decision` is the day they said they would decide, in the interview's zone.
pub fn state(end: DateTime<Utc>, zone: Tz, now: DateTime<Utc>, calendar: &Calendar, decision: Option<NaiveDate>) -> (State, Window) {
    let day = day_of(end, zone);
    let quick = decision.is_some_and(|decision| day <= decision && decision <= next(day).max(calendar.after(day, 1)));
    let (mut open, mut best, mut close) = (end + policy::DUE, None, end + policy::LATE);
    let moved = !calendar.has_sending_hours(open, close, zone);
    if moved {
        open = calendar.next_opening(close, zone);
        best = Some(instant(day_of(open, zone), policy::MORNING_UNTIL, zone));
        close = instant(day_of(open, zone), policy::SENDING_UNTIL, zone);
    }
    if quick {
        (open, best) = (end, Some(end + policy::QUICK));
    }
    let missed = close.max(end + policy::MISSED);
    let window = |from, until| Window { from, until, moved, quick };
    if now >= missed {
        (State::Missed, window(missed, None))
    } else if now >= close {
        (State::Late, window(close, Some(missed)))
    } else if now >= open {
        (State::Due, window(open, Some(best.filter(|best| now < *best).unwrap_or(close))))
    } else if now >= end + policy::HURRIED {
        (State::Early, window(end + policy::HURRIED, Some(open)))
    } else {
        (State::Hurried, window(end, Some(end + policy::HURRIED)))
    }
}

/// The day of an instant in a zone.
pub fn day_of(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// Mail opens on this day.
pub fn opening(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    instant(day, policy::SENDING_FROM, zone)
}

/// A local hour as an instant: the first of two where the clock goes back, the moment after the gap where it goes forward.
fn instant(day: NaiveDate, hour: u32, zone: Tz) -> DateTime<Utc> {
    let mut local = day.and_time(NaiveTime::MIN) + TimeDelta::hours(hour.into());
    loop {
        if let Some(found) = zone.from_local_datetime(&local).earliest() {
            return found.to_utc();
        }
        local += TimeDelta::minutes(15);
    }
}

fn next(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX)
}
