//! Days and times as far as a text says them.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

use super::super::calendar_words::nearest_years;

/// A day as far as a text says it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Day {
    pub(super) year: Option<i32>,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
    pub(super) weekday: Option<Weekday>,
    /// For `03/04`: the day of the other order.
    pub(super) swapped: Option<(u32, u32)>,
}

impl Day {
    pub(super) fn only_weekday(&self) -> bool {
        self.weekday.is_some() && self.day.is_none()
    }

    /// Whether it names a day of one year.
    pub(super) fn is_complete(&self) -> bool {
        self.year.is_some() && self.month.is_some() && self.day.is_some()
    }

    pub(super) fn agrees_with(&self, weekday: &Day) -> bool {
        self.weekday.is_none_or(|day| Some(day) == weekday.weekday)
    }

    /// Two mentions of one day.
    pub(super) fn merge(self, other: Day) -> Option<Day> {
        fn one<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<Option<T>> {
            match (a, b) {
                (Some(a), Some(b)) => (a == b).then_some(Some(a)),
                (a, b) => Some(a.or(b)),
            }
        }
        (self.swapped.is_none() || other.day.is_none()).then_some(())?;
        (other.swapped.is_none() || self.day.is_none()).then_some(())?;
        Some(Day {
            year: one(self.year, other.year)?,
            month: one(self.month, other.month)?,
            day: one(self.day, other.day)?,
            weekday: one(self.weekday, other.weekday)?,
            swapped: self.swapped.or(other.swapped),
        })
    }

    /// The one date that this is, with the missing year from `on`; `None` where there are several or none.
    pub(super) fn date(&self, on: NaiveDate) -> Option<NaiveDate> {
        if let (None, Some(day), Some(weekday)) = (self.month, self.day, self.weekday) {
            return day_of_a_month(day, weekday, on);
        }
        let first = self.ordered(self.month?, self.day?, on);
        match self.swapped {
            None => first,
            // Only the weekday can tell the two orders apart.
            Some((month, day)) => {
                self.weekday?;
                match (first, self.ordered(month, day, on)) {
                    (Some(date), None) | (None, Some(date)) => Some(date),
                    _ => None,
                }
            }
        }
    }

    /// The same; a weekday alone is the coming one, but on that weekday itself it may be today.
    pub(super) fn coming(&self, on: NaiveDate) -> Option<NaiveDate> {
        if self.month.is_some() || self.day.is_some() || self.year.is_some() {
            return self.date(on);
        }
        let ahead = self.weekday?.days_since(on.weekday());
        (ahead > 0).then(|| on.checked_add_days(Days::new(u64::from(ahead))))?
    }

    fn ordered(&self, month: u32, day: u32, on: NaiveDate) -> Option<NaiveDate> {
        let fits = |date: &NaiveDate| self.weekday.is_none_or(|weekday| weekday == date.weekday());
        if let Some(year) = self.year {
            return NaiveDate::from_ymd_opt(year, month, day).filter(fits);
        }
        let days = nearest_years(on, month, day);
        let far = |day: &NaiveDate| (*day - on).num_days().abs();
        match *days.as_slice() {
            // Half a year away in either direction: only the weekday can tell which year is meant.
            [first, second, ..] if far(&second) - far(&first) < 30 => {
                self.weekday?;
                [first, second].into_iter().find(fits)
            }
            // A wrong weekday makes the nearest day doubtful rather than another year's day right: no `Friday, Nov 19` of this year is meant
            // for that of the next.
            [first, ..] => Some(first).filter(fits),
            [] => None,
        }
    }
}

/// `Tuesday the 24th`: the one such day from a week ago to two months ahead.
fn day_of_a_month(day: u32, weekday: Weekday, on: NaiveDate) -> Option<NaiveDate> {
    let is_it = |date: &NaiveDate| date.day() == day && date.weekday() == weekday;
    let mut days = on.checked_sub_days(Days::new(7))?.iter_days().take(7 + 61).filter(is_it);
    let found = days.next()?;
    days.next().is_none().then_some(found)
}

/// A time of day as far as a text says it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Clock {
    pub(super) hour: u32,
    pub(super) minute: u32,
    pub(super) half: Option<Half>,
    /// Written with a leading zero or a word (`09:00`, `9 Uhr`): a clock of 24 hours.
    pub(super) padded: bool,
    /// In a language that counts twelve hours.
    pub(super) twelve: bool,
}

/// Before or after noon.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Half {
    Am,
    Pm,
}

/// A part of the day that a text names beside the hour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Part {
    Morning,
    Afternoon,
    Evening,
}

impl Part {
    /// The time as it is in this part of the day; `None` where the two contradict each other.
    pub(super) fn of(self, clock: Clock) -> Option<Clock> {
        let (half, hours) = match self {
            Part::Morning => (Half::Am, 1..=11),
            Part::Afternoon => (Half::Pm, 12..=20),
            Part::Evening => (Half::Pm, 16..=24),
        };
        let is_in = |clock: Clock| {
            let hour = if clock.half == Some(Half::Pm) && clock.hour < 12 {
                clock.hour + 12
            } else {
                clock.hour
            };
            hours.contains(&hour) && clock.half.is_none_or(|said| said == half)
        };
        let told = Clock { half: Some(half), ..clock };
        if clock.half.is_none() && (1..=12).contains(&clock.hour) && is_in(told) {
            Some(told)
        } else {
            is_in(clock).then_some(clock)
        }
    }
}

impl Clock {
    /// Whether there is such a time, or the end of a day.
    pub(super) fn is_valid(&self) -> bool {
        self.minute < 60 && (self.hour < 24 || (self.hour, self.minute) == (24, 0))
    }

    /// Minutes since midnight.
    pub(super) fn minutes(&self) -> Option<i64> {
        let hour = match self.half {
            None => self.hour,
            Some(_) if self.hour == 0 || self.hour > 12 => return None,
            Some(Half::Am) => self.hour % 12,
            Some(Half::Pm) => self.hour % 12 + 12,
        };
        (hour < 24 && self.minute < 60).then_some(i64::from(hour * 60 + self.minute))
    }

    pub(super) fn time(&self) -> Option<NaiveTime> {
        NaiveTime::from_num_seconds_from_midnight_opt(u32::try_from(self.minutes()? * 60).ok()?, 0)
    }

    /// Whether the other time's half of the day may hold for it.
    pub(super) fn twelve_hours(&self) -> bool {
        (1..=12).contains(&self.hour)
    }

    /// A time that has to say for itself which half of the day it is in: `2:00` in English may be the afternoon.
    pub(super) fn alone(self) -> Option<Clock> {
        let sure = self.half.is_some() || self.padded || !self.twelve || !(1..8).contains(&self.hour);
        sure.then_some(self)
    }

    /// The same for the end of a range, whose begin may show that 24 hours are counted.
    pub(super) fn after(self, from: Clock) -> Option<Clock> {
        if from.padded || from.hour > 12 || !self.twelve {
            Some(self)
        } else {
            self.alone()
        }
    }
}
