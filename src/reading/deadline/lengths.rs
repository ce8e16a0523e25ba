//! Lengths of time: `within 5-7 business days`, `a week or two`, `48 hours`.

use chrono::{Datelike, Months, NaiveDate, Weekday};

use super::super::calendar_words::number;
use super::days::{Day, Here};

#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Hours,
    BusinessHours,
    Days,
    BusinessDays,
    Weeks,
    Months,
}

impl Here<'_> {
    /// `within 5-7 business days`, `in two weeks`, `a week or two, maybe three`, `48 hours`.
    pub(super) fn length(&self, at: usize) -> Day {
        if let Some(next) = self.any(at, &["this time next week", "a week from today", "a week today", "a week from now"]) {
            return Some((self.plus(7)?, next));
        }
        if let Some(next) = self.any(at, &["a fortnight", "the next fortnight", "fortnight"]) {
            return Some((self.plus(14)?, next));
        }
        let (amount, counted) = self.amount(at)?;
        let (mut upper, mut next) = (amount, counted);
        if self.is(next, &["-", "to", "or", "and", "/"])
            && let Some((more, after)) = self.amount(next + 1)
            && more >= amount
        {
            (upper, next) = (more, after);
        }
        next = self
            .any(next, &["short", "full", "more", "additional", "further", "or so", "consecutive"])
            .unwrap_or(next);
        let (unit, mut next) = self.unit(next)?;
        // `a week or two`, `a week or two, maybe three`.
        while self.is(next, &["or", "to", "-"])
            && let Some((more, after)) = self.amount(next + 1)
            && more > upper
        {
            upper = more;
            next = self.unit(after).filter(|(other, _)| *other == unit).map_or(after, |(_, next)| next);
        }
        next = self
            .any(next, &["or so", "time", "or less", "at most", "at the latest"])
            .unwrap_or(next);
        // Kept on file for six months, a call of two hours: lengths of something else.
        if at > 0 && self.is(at - 1, &["for", "every", "per"])
            || self.is(next, &["ago", "long", "call", "interview", "meeting", "notice", "old"])
        {
            return None;
        }
        // Counted from another day, which the clause does not name.
        if self.is(next, &["after", "of", "from", "following", "before"]) {
            let rest = self.words[next..].join(" ");
            if [
                "closing",
                "deadline",
                "final interview",
                "last interview",
                "close of",
                "start",
                "all interviews",
                "completing",
                "submission",
            ]
            .iter()
            .any(|other| rest.contains(other))
            {
                return None;
            }
        }
        let date = match unit {
            Unit::Hours => self.plus((upper + 23) / 24)?,
            Unit::BusinessHours => self.business_days((upper + 23) / 24)?,
            Unit::Days => self.plus(upper)?,
            Unit::BusinessDays => self.business_days(upper)?,
            Unit::Weeks => self.plus(upper * 7)?,
            Unit::Months => self.on.checked_add_months(Months::new(upper as u32))?,
        };
        Some((date, next))
    }

    pub(super) fn amount(&self, at: usize) -> Option<(i64, usize)> {
        let at = self
            .any(
                at,
                &[
                    "the next",
                    "the coming",
                    "next",
                    "coming",
                    "another",
                    "about",
                    "approximately",
                    "around",
                    "up to",
                    "maybe",
                    "perhaps",
                    "roughly",
                ],
            )
            .unwrap_or(at);
        if let Some(next) = self.any(at, &["a couple of", "couple of", "a couple", "couple"]) {
            return Some((2, next));
        }
        if let Some(next) = self.any(at, &["a few", "few", "several"]) {
            // `A few days` is five at most, `a few weeks` three.
            let days = self
                .unit(next)
                .is_some_and(|(unit, _)| matches!(unit, Unit::Days | Unit::BusinessDays));
            return Some((if days && !self.is(next, &["business", "working"]) { 5 } else { 3 }, next));
        }
        // `another week`, `the next week or two`.
        let counts = |unit: usize| self.is(at - 1, &["another"]) || (self.is(at - 1, &["next", "coming"]) && self.word(unit) == "or");
        if at > 0 && self.unit(at).is_some_and(|(_, next)| counts(next)) {
            return Some((1, at));
        }
        let value = self.word(at).parse::<i64>().ok().or_else(|| number(self.word(at)))?;
        (1..=400).contains(&value).then_some(())?;
        // `ten (10) days` came as two amounts: brackets are gone by now.
        Some((value, at + 1))
    }

    fn unit(&self, at: usize) -> Option<(Unit, usize)> {
        let (business, at) = match self.word(at) {
            "business" | "working" | "work" | "week" if self.is(at + 1, &["day", "days", "hours", "hour", "day's", "days'"]) => {
                (true, at + 1)
            }
            "workdays" | "workday" | "weekdays" => return Some((Unit::BusinessDays, at + 1)),
            "calendar" => (false, at + 1),
            _ => (false, at),
        };
        let unit = match self.word(at) {
            "hour" | "hours" | "hrs" if business => Unit::BusinessHours,
            "hour" | "hours" | "hrs" => Unit::Hours,
            "day" | "days" | "days'" | "day's" if business => Unit::BusinessDays,
            "day" | "days" | "days'" | "day's" => Unit::Days,
            "week" | "weeks" | "week's" | "weeks'" | "wks" => Unit::Weeks,
            "month" | "months" | "month's" => Unit::Months,
            _ => return None,
        };
        Some((unit, at + 1))
    }

    fn business_days(&self, count: i64) -> Option<NaiveDate> {
        let mut date = self.on;
        let mut left = count;
        while left > 0 {
            date = date.succ_opt()?;
            left -= i64::from(!matches!(date.weekday(), Weekday::Sat | Weekday::Sun));
        }
        Some(date)
    }
}
