//! The days that a clause of a mail names, relative to the day on which it was written.

use chrono::{Datelike, Duration, Months, NaiveDate, Weekday};

use super::super::calendar_words::{month, number, weekday};

/// A day that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    /// The last day it may mean.
    pub(super) date: NaiveDate,
    /// Whether something begins there (`after Monday`) rather than being due.
    pub(super) begins: bool,
}

/// The words of a folded clause: letters with apostrophes and inner hyphens, digits (`4th` is `4`, `th`), and the signs `-`, `/`, `.`.
pub(super) fn words(clause: &str) -> Vec<String> {
    let chars: Vec<char> = clause.chars().collect();
    let mut words = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let from = at;
        if chars[at].is_ascii_digit() {
            while at < chars.len() && chars[at].is_ascii_digit() {
                at += 1;
            }
        } else if chars[at].is_alphabetic() {
            let more = |at: usize| {
                chars[at].is_alphabetic()
                    || (matches!(chars[at], '\'' | '-') && at > from && chars.get(at + 1).is_some_and(|c| c.is_alphabetic()))
            };
            while at < chars.len() && more(at) {
                at += 1;
            }
        } else {
            at += 1;
            let decimal = chars[from] == '.' && chars.get(at).is_some_and(char::is_ascii_digit);
            if !(decimal || matches!(chars[from], '-' | '/')) {
                continue;
            }
        }
        let word: String = chars[from..at].iter().collect();
        // `mid-march`, `year-end`, `one-week`: two words, unless the whole is a number or a word of its own.
        match word.split_once('-') {
            Some((first, second))
                if word.len() > 1
                    && !first.is_empty()
                    && number(&word).is_none()
                    && !matches!(word.as_str(), "e-mail" | "follow-up" | "take-home") =>
            {
                words.extend([first.to_owned(), second.to_owned()]);
            }
            _ => words.push(word),
        }
    }
    words
}

/// The words of a clause that are looked at: what goes on longer is no sentence of a letter.
const LONGEST_CLAUSE: usize = 300;

/// Everything in a clause that names a day. `spoken_of` is the latest day mentioned before in the sentence.
pub(super) fn find(words: &[String], on: NaiveDate, spoken_of: NaiveDate) -> Vec<Found> {
    let words: Vec<&str> = words.iter().map(String::as_str).take(LONGEST_CLAUSE).collect();
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let here = Here {
            words: &words,
            on,
            spoken_of: found.iter().map(|found| found.date).fold(spoken_of, NaiveDate::max),
        };
        // A weekday that is not that day's: nobody knows which is meant.
        if let Some((_, false, next)) = here.weekday_and_date(at) {
            at = next;
            continue;
        }
        match here.expression(at) {
            Some((date, next)) => {
                found.push(Found {
                    date,
                    begins: here.begins(at),
                });
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

/// A clause, and the days that it is read from.
pub(super) struct Here<'a> {
    pub(super) words: &'a [&'a str],
    pub(super) on: NaiveDate,
    spoken_of: NaiveDate,
}

/// A day, and the word behind it.
pub(super) type Day = Option<(NaiveDate, usize)>;

impl Here<'_> {
    pub(super) fn word(&self, at: usize) -> &str {
        self.words.get(at).copied().unwrap_or_default()
    }

    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.word(at))
    }

    /// A fixed number of words from `at`.
    fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut next = at;
        for word in phrase.split(' ') {
            (self.word(next) == word).then_some(())?;
            next += 1;
        }
        Some(next)
    }

    pub(super) fn any(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        phrases.iter().find_map(|phrase| self.phrase(at, phrase))
    }

    /// Whether the words before an expression say that something begins there.
    fn begins(&self, at: usize) -> bool {
        let mut at = at;
        while at > 0 && self.is(at - 1, &["the", "on", "of", "day"]) {
            at -= 1;
        }
        let before = at.checked_sub(1).map(|at| self.word(at)).unwrap_or_default();
        let not = self.words[..at]
            .iter()
            .any(|word| matches!(*word, "not" | "won't" | "no" | "cannot" | "can't" | "don't" | "unlikely"));
        match before {
            "after" | "since" | "from" | "starting" | "last" | "than" if before != "than" => true,
            // `Give us until Friday`, `not until Friday`: then it is due.
            "until" | "till" => {
                !not && !self.words[..at]
                    .iter()
                    .any(|word| matches!(*word, "give" | "allow" | "need" | "grant"))
            }
            "before" => not,
            "than" => at >= 2 && self.is(at - 2, &["earlier", "sooner"]),
            _ => false,
        }
    }

    fn expression(&self, at: usize) -> Day {
        self.part_of_week(at)
            .or_else(|| self.part_of_month(at))
            .or_else(|| self.calendar_date(at))
            .or_else(|| self.length(at))
            .or_else(|| self.named_day(at))
    }

    pub(super) fn plus(&self, days: i64) -> Option<NaiveDate> {
        self.on.checked_add_signed(Duration::try_days(days)?)
    }

    fn monday(&self) -> Option<NaiveDate> {
        self.plus(-i64::from(self.on.weekday().num_days_from_monday()))
    }

    /// A day of this week (0), the next (1), ..., which on a weekend may lie behind: then of the week after.
    fn of_week(&self, weeks: i64, day: Weekday) -> Option<NaiveDate> {
        let date = self
            .monday()?
            .checked_add_signed(Duration::days(weeks * 7 + i64::from(day.num_days_from_monday())))?;
        if weeks == 0 && date < self.on {
            date.checked_add_signed(Duration::days(7))
        } else {
            Some(date)
        }
    }

    /// `next week`, `this week`, `the week after next`: weeks from this one.
    fn week(&self, at: usize) -> Option<(i64, usize)> {
        let spoken = (self
            .spoken_of
            .checked_sub_signed(Duration::days(i64::from(self.spoken_of.weekday().num_days_from_monday())))?
            - self.monday()?)
        .num_days()
            / 7;
        if let Some(next) = self.any(at, &["the week after next", "week after next"]) {
            return Some((2, next));
        }
        if let Some(next) = self.any(at, &["the next week", "next week", "the coming week", "coming week"]) {
            return Some((1, next));
        }
        if let Some(next) = self.any(at, &["the week after", "the following week", "following week"]) {
            return Some((spoken + 1, next));
        }
        self.any(at, &["this coming week"]).map(|next| (1, next)).or_else(|| {
            self.any(at, &["this week", "the week", "current week", "the current week"])
                .map(|next| (0, next))
        })
    }

    fn part_of_week(&self, at: usize) -> Day {
        let of = |at: usize| self.any(at, &["of", "in", "on"]).unwrap_or(at);
        if let Some(next) = self.any(at, &["eow"]) {
            return Some((self.of_week(0, Weekday::Fri)?, next));
        }
        // `the week of March 9`, `week commencing 9 March`.
        if let Some(next) = self.any(
            at,
            &[
                "week of the",
                "week of",
                "week commencing",
                "week beginning",
                "week starting",
                "week ending",
            ],
        ) && let Some((date, next)) = self.calendar_date(next).or_else(|| self.ordinal(next))
        {
            let friday = date.checked_add_signed(Duration::days(4 - i64::from(date.weekday().num_days_from_monday()).min(4)))?;
            return Some((friday, next));
        }
        let parts: &[(&[&str], Weekday)] = &[
            (
                &[
                    "the end",
                    "end",
                    "the close",
                    "close",
                    "the latter part",
                    "the second half",
                    "second half",
                    "late",
                    "later",
                ],
                Weekday::Fri,
            ),
            (&["the middle", "middle", "mid"], Weekday::Wed),
            (&["the first half", "first half"], Weekday::Wed),
            (
                &[
                    "the beginning",
                    "beginning",
                    "the start",
                    "start",
                    "early",
                    "the early part",
                    "earlier",
                ],
                Weekday::Tue,
            ),
        ];
        for (names, day) in parts {
            if let Some(next) = self.any(at, names)
                && let Some((weeks, next)) = self.week(of(next))
            {
                return Some((self.of_week(weeks, *day)?, next));
            }
        }
        // `Tuesday next week`, `Friday of this week`, `Monday week`.
        if let Some(day) = weekday(self.word(at), "en") {
            if let Some((weeks, next)) = self.week(of(at + 1)) {
                return Some((self.of_week(weeks, day)?, next));
            }
            if self.word(at + 1) == "week" {
                return Some((self.of_week(0, day)?.checked_add_signed(Duration::days(7))?, at + 2));
            }
        }
        // `next week Tuesday`, `next week on Tuesday`.
        if let Some((weeks, next)) = self.week(at)
            && !(self.word(next) == "or" && self.amount(next + 1).is_some())
        {
            let bare_this = self.word(at) == "the" && weeks == 0;
            let day_at = self.any(next, &["on", "by"]).unwrap_or(next);
            if let Some(day) = weekday(self.word(day_at), "en") {
                return Some((self.of_week(weeks, day)?, day_at + 1));
            }
            // `within the next week`: seven days.
            if weeks == 1 && self.within(at) && self.word(at) != "coming" {
                return Some((self.plus(7)?, next));
            }
            if !bare_this || self.within(at) || at > 0 && self.is(at - 1, &["during", "throughout"]) {
                return Some((self.of_week(weeks, Weekday::Fri)?, next));
            }
        }
        // `by this time next week` was read as a length; the weekend stands alone.
        if let Some(next) = self.any(at, &["after the weekend"]) {
            return Some((self.of_week(1, Weekday::Mon)?, next));
        }
        self.any(at, &["the weekend", "this weekend"])
            .and_then(|next| Some((self.of_week(0, Weekday::Sun)?, next)))
    }

    fn within(&self, at: usize) -> bool {
        at > 0 && self.is(at - 1, &["within", "inside"]) || at > 1 && self.is(at - 2, &["within"])
    }

    fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, month, 1)?
            .checked_add_months(Months::new(1))?
            .pred_opt()
    }

    /// `end of March`, `mid-April`, `early next month`, `the end of the year`, `Q2`.
    fn part_of_month(&self, at: usize) -> Day {
        if let Some(next) = self.any(
            at,
            &[
                "early in the new year",
                "early new year",
                "early in the year",
                "early next year",
                "in the new year",
                "the new year",
            ],
        ) {
            // Vague: the middle of January.
            return Some((NaiveDate::from_ymd_opt(self.on.year().checked_add(1)?, 1, 15)?, next));
        }
        if let Some(next) = self.any(at, &["eom"]) {
            return Some((Self::last_of_month(self.on.year(), self.on.month())?, next));
        }
        if let Some(next) = self.any(
            at,
            &[
                "the end of the year",
                "end of the year",
                "end of year",
                "end of this year",
                "year end",
                "the year end",
                "the year is out",
            ],
        ) {
            return Some((NaiveDate::from_ymd_opt(self.on.year(), 12, 31)?, next));
        }
        // `Q2`, `the end of Q2`.
        if self.word(at) == "q"
            && let Some(quarter) = self.digits(at + 1, 4)
        {
            let year = self.on.year() + i32::from(quarter * 3 < self.on.month());
            return Some((Self::last_of_month(year, quarter * 3)?, at + 2));
        }
        if let Some(next) = self.any(at, &["end of the quarter", "end of this quarter", "end of quarter"]) {
            return Some((Self::last_of_month(self.on.year(), self.on.month0() / 3 * 3 + 3)?, next));
        }
        if self.is(at, &["before", "by"])
            && let Some(next) = self.any(at + 1, &["christmas", "xmas"])
        {
            return Some((NaiveDate::from_ymd_opt(self.on.year(), 12, 24)?, next));
        }
        let of = |at: usize| self.any(at, &["of the", "of", "in"]).unwrap_or(at);
        let parts: &[(&[&str], u32)] = &[
            (
                &[
                    "the end",
                    "end",
                    "the close",
                    "late",
                    "later",
                    "the second half",
                    "second half",
                    "the last week",
                    "last week",
                    "the final week",
                    "the latter half",
                    "by the end",
                ],
                31,
            ),
            (&["the middle", "middle", "mid", "the first half", "first half"], 15),
            (&["the second week", "second week"], 14),
            (&["the third week", "third week"], 21),
            (&["the fourth week", "fourth week"], 28),
            (
                &[
                    "the beginning",
                    "beginning",
                    "the start",
                    "start",
                    "early",
                    "the first week",
                    "first week",
                    "the first days",
                    "the first part",
                ],
                7,
            ),
        ];
        for (names, day) in parts {
            if let Some(next) = self.any(at, names)
                && let Some((year, month, next)) = self.month_of(of(next))
            {
                let last = Self::last_of_month(year, month)?;
                let date = NaiveDate::from_ymd_opt(year, month, *day).unwrap_or(last).min(last);
                return Some((date, next));
            }
        }
        // `mid-month`, and `in March`, `during March`, `sometime next month`.
        if self.is(at, &["in", "during", "sometime", "around", "over", "throughout", "by"])
            && let Some((year, month, next)) = self.month_of(self.any(at + 1, &["in"]).unwrap_or(at + 1))
            && !self.word(next).starts_with(|c: char| c.is_ascii_digit())
            && (self.word(at) != "by" || month != self.on.month())
        {
            return Some((Self::last_of_month(year, month)?, next));
        }
        if let Some(next) = self.any(at, &["next month"]) {
            let first = self.on.checked_add_months(Months::new(1))?;
            return Some((Self::last_of_month(first.year(), first.month())?, next));
        }
        if let Some(next) = self.any(at, &["this month"]) {
            return Some((Self::last_of_month(self.on.year(), self.on.month())?, next));
        }
        None
    }

    /// A month as a year and a number.
    fn month_of(&self, at: usize) -> Option<(i32, u32, usize)> {
        if let Some(next) = self.any(at, &["next month", "the next month", "the following month", "the coming month"]) {
            let then = self.on.checked_add_months(Months::new(1))?;
            return Some((then.year(), then.month(), next));
        }
        if let Some(next) = self.any(at, &["this month", "the month", "month", "the current month"]) {
            return Some((self.on.year(), self.on.month(), next));
        }
        let month = month(self.word(at))?;
        let explicit = self.word(at + 1).parse::<i32>().ok().filter(|year| (1970..2200).contains(year));
        let next = at + 1 + usize::from(explicit.is_some());
        let year = explicit.unwrap_or(if month < self.on.month() {
            self.on.year() + 1
        } else {
            self.on.year()
        });
        Some((year, month, next))
    }

    fn digits(&self, at: usize, highest: u32) -> Option<u32> {
        self.word(at).parse().ok().filter(|value| (1..=highest).contains(value))
    }

    fn suffix(&self, at: usize) -> usize {
        if self.is(at, &["st", "nd", "rd", "th"]) { at + 1 } else { at }
    }

    /// `March 22`, `22nd of March 2026`, `Monday 4th May`, `10-14 March`, `3/4`, `2026-03-14`.
    fn calendar_date(&self, at: usize) -> Day {
        match self.weekday_and_date(at) {
            Some((date, agrees, next)) => agrees.then_some((date, next)),
            None => self.plain_date(at),
        }
    }

    /// `Monday 4th May`: the date, whether it is a Monday, and where it ends.
    fn weekday_and_date(&self, at: usize) -> Option<(NaiveDate, bool, usize)> {
        let day = weekday(self.word(at), "en")?;
        let next = self.any(at + 1, &["the"]).unwrap_or(at + 1);
        let (date, next) = self.plain_date(next).or_else(|| self.ordinal(next))?;
        Some((date, date.weekday() == day, next))
    }

    fn plain_date(&self, at: usize) -> Day {
        if let (Ok(year @ 1970..2200), "-", "-") = (self.word(at).parse::<i32>(), self.word(at + 1), self.word(at + 3)) {
            return Some((
                NaiveDate::from_ymd_opt(year, self.digits(at + 2, 12)?, self.digits(at + 4, 31)?)?,
                at + 5,
            ));
        }
        if let Some(month) = month(self.word(at)) {
            let day_at = self.any(at + 1, &["the"]).unwrap_or(at + 1);
            let (day, next) = self.upper_day(day_at)?;
            return self.with_year(month, day, next);
        }
        let first = self.digits(at, 31)?;
        if let Some(sign @ ("/" | ".")) = self.words.get(at + 1).copied()
            && let Some(second) = self.digits(at + 2, 31)
        {
            let year_follows = self.word(at + 3) == sign;
            let year = if year_follows {
                self.word(at + 4)
                    .parse::<i32>()
                    .ok()
                    .map(|year| if year < 100 { year + 2000 } else { year })
            } else {
                None
            };
            let next = if year.is_some() { at + 5 } else { at + 3 };
            // `3/4` is month first where it can be; `14/3` cannot. Dots are day first.
            let (month, day) = if sign == "." || first > 12 {
                (second, first)
            } else {
                (first, second)
            };
            return match year {
                Some(year) => Some((NaiveDate::from_ymd_opt(year, month, day)?, next)),
                None if sign == "/" || self.word(at + 3) == "." => self.with_year(month, day, next),
                None => None,
            };
        }
        let (day, next) = self.upper_day(at)?;
        let month_at = self.any(next, &["of"]).unwrap_or(next);
        self.with_year(month(self.word(month_at))?, day, month_at + 1)
    }

    /// A day of the month, or the upper one of a range: `10-14`, `10th or 11th`, `10 and 14`.
    fn upper_day(&self, at: usize) -> Option<(u32, usize)> {
        let day = self.digits(at, 31)?;
        let next = self.suffix(at + 1);
        if self.is(next, &["-", "to", "or", "and", "/", "through"])
            && let Some(upper) = self.digits(self.any(next + 1, &["the"]).unwrap_or(next + 1), 31)
            && upper > day
        {
            return Some((upper, self.suffix(self.any(next + 1, &["the"]).unwrap_or(next + 1) + 1)));
        }
        Some((day, next))
    }

    fn with_year(&self, month: u32, day: u32, next: usize) -> Day {
        if let Some(year) = self.word(next).parse::<i32>().ok().filter(|year| (1970..2200).contains(year)) {
            return Some((NaiveDate::from_ymd_opt(year, month, day)?, next + 1));
        }
        (0..=1)
            .find_map(|shift| NaiveDate::from_ymd_opt(self.on.year().checked_add(shift)?, month, day).filter(|date| *date >= self.on))
            .map(|date| (date, next))
    }

    /// `the 14th`: of this month, or the next.
    fn ordinal(&self, at: usize) -> Day {
        let at = self.any(at, &["the"]).unwrap_or(at);
        let day = self.digits(at, 31)?;
        self.is(at + 1, &["st", "nd", "rd", "th"]).then_some(())?;
        let first = self.on.with_day(1)?;
        (0..=2)
            .find_map(|months| {
                first
                    .checked_add_months(Months::new(months))?
                    .with_day(day)
                    .filter(|date| *date >= self.on)
            })
            .map(|date| (date, at + 2))
    }

    /// `today`, `tomorrow`, `Friday`, `next Friday`, `the 14th`.
    fn named_day(&self, at: usize) -> Day {
        if let Some(next) = self.any(at, &["the day after tomorrow", "day after tomorrow"]) {
            return Some((self.plus(2)?, next));
        }
        if let Some(next) = self.any(at, &["tomorrow"]) {
            return Some((self.plus(1)?, next));
        }
        if let Some(next) = self.any(
            at,
            &[
                "today",
                "tonight",
                "this afternoon",
                "this evening",
                "end of day",
                "the end of the day",
                "end of the day",
                "close of business",
                "end of business",
                "eod",
                "cob",
            ],
        ) {
            // `Close of business on Friday` is Friday.
            let day_at = self.any(next, &["on", "this", "of"]).unwrap_or(next);
            let day = self
                .part_of_week(day_at)
                .or_else(|| self.calendar_date(day_at))
                .or_else(|| self.weekday(day_at));
            return day
                .or_else(|| {
                    (self.word(day_at) == "tomorrow")
                        .then(|| self.plus(1))
                        .flatten()
                        .map(|day| (day, day_at + 1))
                })
                .or(Some((self.on, next)));
        }
        if let Some(found) = self.weekday(at) {
            return Some(found);
        }
        if self.word(at) == "the" || at > 0 && self.is(at - 1, &["by", "on", "before"]) {
            return self.ordinal(at);
        }
        None
    }

    /// `Friday`, `this Friday`, `next Friday`: bare, the one after the day that was spoken of.
    fn weekday(&self, at: usize) -> Day {
        let next_one = self.is(at, &["next"]);
        let this_one = self.is(at, &["this", "coming"]);
        let day_at = at + usize::from(next_one || this_one);
        let day_at = if this_one {
            self.any(day_at, &["coming"]).unwrap_or(day_at)
        } else {
            day_at
        };
        if let Some(day) = weekday(self.word(day_at), "en") {
            let date = if next_one {
                self.of_week(1, day)?
            } else {
                let from = if this_one { self.on } else { self.spoken_of };
                let ahead = (i64::from(day.num_days_from_monday()) - i64::from(from.weekday().num_days_from_monday())).rem_euclid(7);
                from.checked_add_signed(Duration::days(if ahead == 0 { 7 } else { ahead }))?
            };
            return Some((date, day_at + 1));
        }
        None
    }
}
