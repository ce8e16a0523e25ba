//! Lengths of time: `within 5-7 business days`, `a week or two`, `48 hours`, `two weeks after the closing date`.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::super::calendar_words::number;
use super::days::{Day, Here};

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Unit {
    Hours,
    BusinessHours,
    Days,
    BusinessDays,
    Weeks,
    Months,
}

/// From when a length counts.
enum From {
    Day(NaiveDate, usize),
    Unknown,
}

/// Words between an amount and its unit that leave it as it is: `a few more days`.
const HEDGES: &str = "short full more additional further consecutive or so - of";

/// Nobody promises an answer in more days, or hours, than these: `job 4711`.
const LARGEST_AMOUNT: u64 = 400;

/// So many words behind a length say from when it counts: `after the closing date of the call, 20 November`.
const ANCHOR: usize = 9;

/// Words before an amount that leave it as it is.
const ABOUT: &str = "the|next|coming|following|another|about|approximately|approx|around|up to|maybe|perhaps|roughly|at most|circa|ca|max|some|\
    no more than|not more than|less than|under|additional|further|full|a further|an additional|an extra|a maximum of|maximum|or so";

impl Here<'_> {
    /// `within 5-7 business days`, `in two weeks`, `a week or two, maybe three`, `48 hours`.
    pub(super) fn length(&self, at: usize) -> Day {
        if let Some(next) = self.any(at, "this time next week|same time next week") {
            return Some((self.plus(7)?, next));
        }
        let (mut upper, mut unit, mut next) = if let Some(next) = self.any(at, "a fortnight|the next fortnight|next fortnight|fortnight") {
            (2, Unit::Weeks, next)
        } else {
            self.amount_of_unit(at)?
        };
        // `a week or two`, `a week or two, maybe three`, `two, three weeks tops`.
        while self.is(next, "or to - and a")
            && let Some((more, after)) = self.amount(next + 1)
            && self.unit(after).is_none_or(|(other, _)| other == unit)
            && (more > upper || self.word(next + 1) == "half")
        {
            upper = more;
            next = self.unit(after).map_or(after, |(_, next)| next);
        }
        if let Some(after) = self.any(next, "and a half").filter(|_| matches!(unit, Unit::Weeks | Unit::Months)) {
            next = after;
            // Three and a half days more, and fifteen.
            (upper, unit) = if unit == Unit::Weeks {
                (upper * 7 + 4, Unit::Days)
            } else {
                (upper * 30 + 15, Unit::Days)
            };
        }
        // Kept on file for six months, a call of two hours, five years ago: lengths of something else.
        if self.is(at.wrapping_sub(1), "for every per each last past previous first")
            || self.is(
                next,
                "ago long call calls interview meeting notice old earlier experience process chat conversation session slot",
            )
        {
            return None;
        }
        // `In a week's time`, `two weeks or so`.
        next = self
            .any(next, "or so|time|or less|at most|at the latest|max|maximum|tops")
            .unwrap_or(next);
        // `Two weeks before Christmas`.
        if self.word(next) == "before"
            && let Some((day, next)) = self.dated(next + 1)
        {
            let days = match unit {
                Unit::Days => upper,
                Unit::Weeks => upper * 7,
                _ => return None,
            };
            return Some((day.checked_sub_days(Days::new(days))?, next));
        }
        let (from, next) = match self.counted_from(next) {
            Some(From::Day(day, next)) => (day, next),
            Some(From::Unknown) => return None,
            None => (self.context.gathering.or(self.context.task).unwrap_or(self.on), next),
        };
        let date = match unit {
            Unit::Hours => from.checked_add_days(Days::new(upper.div_ceil(24)))?,
            Unit::BusinessHours => business_days(from, upper.div_ceil(24))?,
            Unit::Days => from.checked_add_days(Days::new(upper))?,
            Unit::BusinessDays => business_days(from, upper)?,
            Unit::Weeks => from.checked_add_days(Days::new(upper * 7))?,
            Unit::Months => from.checked_add_months(Months::new(upper as u32))?,
        };
        Some((date, next))
    }

    /// `5-7 business days`, `ten to twelve days`: the upper amount.
    fn amount_of_unit(&self, at: usize) -> Option<(u64, Unit, usize)> {
        let (amount, counted) = self.amount(at)?;
        let (mut upper, mut next) = (amount, counted);
        // `one week to ten days`: units of both.
        let middle = self.unit(next).map_or(next, |(_, next)| next);
        // `zwei bis drei Wochen` comes as `two by three weeks`.
        if self.is(next, "- to or and / through by")
            && let Some((more, after)) = self.amount(next + 1)
            && more >= amount
        {
            (upper, next) = (more, after);
        } else if middle > next
            && self.is(middle, "- to or")
            && let Some((more, after)) = self.amount(middle + 1)
            && let Some((unit, after)) = self.unit(after)
            && self.unit(next).is_some_and(|(first, _)| first != unit)
        {
            return Some((more, unit, after));
        }
        let next = self.skip(next, HEDGES);
        let (unit, next) = self.unit(next)?;
        Some((upper, unit, next))
    }

    /// The amount that stands at `at`, behind words that hedge it.
    pub(super) fn amount(&self, at: usize) -> Option<(u64, usize)> {
        let mut start = at;
        while let Some(next) = self.any(start, ABOUT) {
            start = next;
        }
        if let Some(next) = self.any(start, "a couple of|couple of|a couple|couple|a pair of") {
            return Some((2, next));
        }
        if let Some(next) = self.any(start, "a few|few|several|a handful of") {
            // `A few days` is five at most, `a few weeks` three.
            let days = self
                .unit(self.skip(next, HEDGES))
                .is_some_and(|(unit, _)| matches!(unit, Unit::Days | Unit::BusinessDays));
            return Some((if days && !self.is(next, "business working") { 5 } else { 3 }, next));
        }
        if self.any(start, "half a").is_some() {
            return None;
        }
        // `another week`, `the next week or two`, `the following day`.
        let counts =
            |unit: usize| self.before(start) == "another" || self.is(start.wrapping_sub(1), "next coming") && self.word(unit) == "or";
        if start > at && self.unit(start).is_some_and(|(_, next)| counts(next)) {
            return Some((1, start));
        }
        let value = self.word(start).parse::<u64>().ok();
        let value = value.or_else(|| number(self.word(start)).and_then(|value| value.try_into().ok()))?;
        // A decimal, or a day of a month.
        if !(1..=LARGEST_AMOUNT).contains(&value) || self.word(start + 1) == "." {
            return None;
        }
        Some((value, start + 1))
    }

    pub(super) fn unit(&self, at: usize) -> Option<(Unit, usize)> {
        let (business, at) = if self.is(at, "business working work week bank office") && self.is(at + 1, "day days hours hour") {
            (true, at + 1)
        } else {
            (false, self.any(at, "calendar").unwrap_or(at))
        };
        let unit = match self.word(at) {
            "workdays" | "workday" | "weekdays" => Unit::BusinessDays,
            "hour" | "hours" | "h" if business => Unit::BusinessHours,
            "hour" | "hours" | "h" => Unit::Hours,
            "day" | "days" if business => Unit::BusinessDays,
            "day" | "days" | "d" => Unit::Days,
            "week" | "weeks" => Unit::Weeks,
            "fortnight" | "fortnights" => return None,
            "month" | "months" => Unit::Months,
            _ => return None,
        };
        Some((unit, at + 1))
    }

    /// What stands behind a length and says from when it counts: `of receipt of this email`, `after the closing date of 20 November`.
    /// `None` where nothing does.
    fn counted_from(&self, at: usize) -> Option<From> {
        if let Some(next) = self.any(at, "later|afterwards|thereafter|after that|from then") {
            return Some(self.last.map_or(From::Unknown, |last| From::Day(last, next)));
        }
        let start = self.any(at, "of|after|from|following|post|past|once|before|upon")?;
        if self.word(start).is_empty() || self.is(start, "that this it then") && self.word(start + 1).is_empty() {
            return self.last.map(|last| From::Day(last, start + 1));
        }
        if self.before(start) == "before" {
            // `It may be two weeks before you hear`: counted from now. `Two weeks before the start`: from that.
            return self
                .is(self.skip(start, "the our your"), "start end deadline interview closing date")
                .then_some(From::Unknown);
        }
        let names = |words: &str| (start..(start + ANCHOR).min(self.words.len())).find(|at| self.is(*at, words));
        // A day that the clause names.
        const EVENTS: &str = "closing deadline close closes interview interviews application applications date review final last posting";
        if let Some(event) = names(EVENTS) {
            let dated = (start..(start + ANCHOR).min(self.words.len())).find_map(|at| self.calendar_date(at));
            if let Some((day, next)) = dated {
                return Some(From::Day(day, next));
            }
            // Or one that another clause gave for the same event.
            let known = self.context.events.iter().rev().find(|(words, _)| {
                (event..self.words.len().min(event + 4)).any(|at| {
                    self.is(at, "closing deadline close closes interview interviews")
                        && (words.contains(self.word(at).get(..4).unwrap_or("-"))
                            // The deadline is when they close.
                            || self.is(at, "deadline closing close") && (words.contains(" clos") || words.contains(" deadline")))
                })
            });
            if let Some((_, day)) = known {
                return Some(From::Day(*day, self.words.len()));
            }
        } else if let Some((day, next)) = self.dated(start).or_else(|| self.weekday(start)) {
            return Some(From::Day(day, next));
        }
        // What happened on the day on which the mail was written.
        const NOW: &str =
            "receipt receiving received email e-mail message today now conversation call chat meeting discussion talk mail letter";
        const LATER: &str = "closing deadline close closes final last all start completing completion finishing decision every panel";
        const HANDED_IN: &str = "submission submitting submitted sending test assessment task assignment";
        if let Some(at) = names(NOW).filter(|_| names(LATER).is_none()) {
            return Some(From::Day(self.on, at + 1));
        }
        if let Some(at) = names(HANDED_IN).filter(|at| !self.is(at + 1, "centre center day")) {
            return Some(if self.context.handed_in {
                From::Day(self.on, at + 1)
            } else {
                From::Unknown
            });
        }
        // The interview, of which the mail does not say whether it was held.
        if names(LATER).is_some() || names("interview interviewing").is_some() {
            return Some(From::Unknown);
        }
        if let Some(at) = names("applying application") {
            return Some(From::Day(self.on, at + 1));
        }
        None
    }
}

fn business_days(from: NaiveDate, count: u64) -> Option<NaiveDate> {
    let mut date = from;
    let mut left = count;
    while left > 0 {
        date = date.succ_opt()?;
        left -= u64::from(!matches!(date.weekday(), Weekday::Sat | Weekday::Sun));
    }
    Some(date)
}
