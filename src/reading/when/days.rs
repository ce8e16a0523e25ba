//! The days of a date text.

use chrono::{Datelike, Duration, NaiveDate, Weekday};

use super::super::calendar_words::{month, relative_day, weekday};
use super::parts::Day;
use super::tokens::{Item, Reader, has};

impl Reader<'_> {
    pub(super) fn day(&self, at: usize, before: &[Item]) -> Option<(Day, usize)> {
        if let Some(word) = self.word(at) {
            // German and Dutch `hier` is no yesterday.
            if let Some(shift) = relative_day(word).filter(|_| word != "hier" || self.language == "fr") {
                // Spanish `de la mañana` is the morning, and German `heute Morgen`.
                let morning = (at > 0 && self.word(at - 1) == Some("la"))
                    || (word == "morgen"
                        && (matches!(before.last(), Some(Item::Day(_)))
                            || at > 0 && self.word(at - 1).is_some_and(|word| has("guten goede", word))));
                // The last day that there is has no tomorrow.
                let day = self.on.checked_add_signed(Duration::days(shift)).filter(|_| !morning)?;
                return Some((self.on_day(day), at + 1));
            }
            // `mar` is March, and Tuesday in French, Spanish and Italian.
            let named = if word == "mar" {
                self.mar_is_month(at)
            } else {
                self.month(word).is_some()
            };
            if named && let Some(found) = self.month_first(at) {
                return Some(found);
            }
            // `Sam` and `Dom` are people in English; `sam. 28` is a Saturday.
            // `So um zehn`: two letters are a weekday only right before the rest of its date, or a sign.
            let signed = ['.', ',', '/', '-', ')'].iter().any(|sign| self.sign(at + 1, *sign));
            let dated = signed || self.number(at + 1).is_some() || self.word(at + 1).is_some_and(|word| self.month(word).is_some());
            // `qui`, who, and `qua`, here, are no Thursday and no Wednesday.
            if (word.len() == 2 || has("qui qua ter sex ven jeu mer dom dim", word)) && !dated {
                return None;
            }
            // `Segunda entrevista`, `quinta planta`: the second, the fifth.
            if has("segunda quarta quinta sexta", word) && (has("es it", self.language) || self.counts_something(at + 1)) {
                return None;
            }
            let counted = self.number(at + 1 + usize::from(self.sign(at + 1, '.'))).is_some();
            if self.language == "en" && word.len() < 4 && word != "mar" && !has("mon tue wed thu fri sat sun", word) && !counted {
                return None;
            }
            let weekday = self
                .weekday(word)
                .or(if word == "mar" && !named { Some(Weekday::Tue) } else { None })?;
            return Some((
                Day {
                    weekday: Some(weekday),
                    ..Day::default()
                },
                at + 1,
            ));
        }
        if let Some(found) = self.numbered_weekday(at) {
            return Some(found);
        }
        // `20261126T100000Z`.
        if let Some((value, 8)) = self.number(at) {
            return valid(Some((value / 10_000) as i32), value / 100 % 100, value % 100, None).map(|day| (day, at + 1));
        }
        // `2026 November 26`.
        if let Some((year @ 1970..=2199, 4)) = self.number(at)
            && let Some((day, next)) = self.month_first(self.joined(at + 1))
            && day.year.is_none()
        {
            let year = Some(year as i32);
            return Some((Day { year, ..day }, next));
        }
        self.numeric(at, before).or_else(|| self.day_first(at, before))
    }

    /// Portuguese counts its weekdays: `3ª feira` is Tuesday.
    fn numbered_weekday(&self, at: usize) -> Option<(Day, usize)> {
        let (number @ 2..=6, 1) = self.number(at)? else { return None };
        let word = self.word(at + 1)?;
        let next = match word {
            "a-feira" => at + 2,
            "a" if self.sign(at + 2, '-') && self.word(at + 3) == Some("feira") => at + 4,
            "a" if self.word(at + 2) == Some("feira") => at + 3,
            _ => return None,
        };
        let weekday = Weekday::try_from(number as u8 - 2).ok()?;
        Some((
            Day {
                weekday: Some(weekday),
                ..Day::default()
            },
            next,
        ))
    }

    /// A month's number; short names that are words of the page's language are none.
    pub(super) fn month(&self, word: &str) -> Option<u32> {
        let others = match self.language {
            "en" => "out set ago mag gen ene",
            "de" => "out set ago mag gen ene",
            "nl" | "fr" => "out set ago mag gen",
            _ => "",
        };
        month(word).filter(|_| !has(others, word))
    }

    pub(super) fn weekday(&self, word: &str) -> Option<Weekday> {
        weekday(word, self.language)
    }

    pub(super) fn on_day(&self, date: NaiveDate) -> Day {
        Day {
            year: Some(date.year()),
            month: Some(date.month()),
            day: Some(date.day()),
            weekday: Some(date.weekday()),
            swapped: None,
        }
    }

    pub(super) fn mar_is_month(&self, at: usize) -> bool {
        let months_follow = (at + 1..at + 5).any(|at| self.word(at).is_some_and(|word| self.month(word).is_some()));
        let number_before = at > 0 && self.number(at - 1).is_some() || at > 1 && self.number(at - 2).is_some();
        number_before || (!months_follow && self.language != "fr" && self.language != "es" && self.language != "it")
    }

    /// Skips the sign in `26/Nov/2026` and `26-Nov-2026`, or else the glue of a date in words.
    fn joined(&self, at: usize) -> usize {
        let tight = (self.sign(at, '/') || self.sign(at, '-')) && !self.spaced(at) && !self.spaced(at + 1);
        if tight { at + 1 } else { self.glue(at) }
    }

    /// Skips commas, dots and `de` between the parts of a date.
    pub(super) fn glue(&self, mut at: usize) -> usize {
        while self.sign(at, ',')
            || self.sign(at, '.')
            || matches!(
                self.word(at),
                Some("de" | "del" | "of" | "di" | "st" | "nd" | "rd" | "th" | "er" | "o" | "the")
            )
        {
            at += 1;
        }
        at
    }

    pub(super) fn year(&self, at: usize) -> Option<(i32, usize)> {
        let at = self.joined(at);
        match self.number(at) {
            Some((year @ 1970..=2199, 4)) => Some((year as i32, at + 1)),
            _ => None,
        }
    }

    /// `Nov 19`, `November 19th, 2026`.
    pub(super) fn month_first(&self, at: usize) -> Option<(Day, usize)> {
        let month = self.month(self.word(at)?)?;
        let number = self.joined(at + 1);
        let (day @ 1..=31, 1 | 2) = self.number(number)? else { return None };
        // `Nov 10:00` is no day.
        (!self.sign(number + 1, ':')).then_some(())?;
        let mut next = number + 1;
        while matches!(self.word(next), Some("st" | "nd" | "rd" | "th")) {
            next += 1;
        }
        let (year, next) = self.year(next).map_or((None, next), |(year, next)| (Some(year), next));
        Some((
            Day {
                year,
                month: Some(month),
                day: Some(day),
                ..Day::default()
            },
            next,
        ))
    }

    /// `19 Nov 2026`, `19. November`, `19 de noviembre de 2026`; `19` alone where the month follows the other end of a range.
    pub(super) fn day_first(&self, at: usize, before: &[Item]) -> Option<(Day, usize)> {
        let (day @ 1..=31, 1 | 2) = self.number(at)? else { return None };
        let word = self.joined(at + 1);
        if let Some(month) = self.word(word).and_then(|word| self.month(word)) {
            let (year, next) = self.year(word + 1).map_or((None, word + 1), |(year, next)| (Some(year), next));
            return Some((
                Day {
                    year,
                    month: Some(month),
                    day: Some(day),
                    ..Day::default()
                },
                next,
            ));
        }
        // `19 - 20 November`, `19.-20.11.2026`, `do 19 t/m vr 20 november`.
        let dash = if self.sign(at + 1, '.') { at + 2 } else { at + 1 };
        if let Some(mut other) = self.behind_to(dash) {
            if self.word(other).is_some_and(|word| self.weekday(word).is_some()) {
                other = self.glue(other + 1);
            }
            let follows = self.number(other).is_some_and(|(_, digits)| digits <= 2)
                && (self.word(self.glue(other + 1)).and_then(|word| self.month(word)).is_some()
                    || (self.sign(at + 1, '.') && self.sign(other + 1, '.') && self.number(other + 2).is_some()));
            if follows {
                return Some((
                    Day {
                        day: Some(day),
                        ..Day::default()
                    },
                    dash,
                ));
            }
        }
        // `Tuesday the 24th at 10`, `martes 24, 10:00`: no hour may be meant.
        let last = before.iter().rev().find(|item| **item != Item::Gap);
        if matches!(last, Some(Item::Day(day)) if day.only_weekday()) {
            let ordinal = self.word(at + 1).is_some_and(|word| has("st nd rd th", word));
            let next = at + 1 + usize::from(ordinal);
            let dotted = self.sign(next, '.') && self.number(next + 1).is_none();
            let ends = ordinal
                || dotted
                || self
                    .word(next)
                    .is_some_and(|word| has("at um om a alle dalle as das von van de", word))
                    && self
                        .behind_to(next)
                        .is_none_or(|at| self.is_clock(at + usize::from(self.word(at).is_some_and(|word| has("las as", word)))))
                || self.sign(next, ',') && self.is_clock(next + 1);
            if ends {
                return Some((
                    Day {
                        day: Some(day),
                        ..Day::default()
                    },
                    next,
                ));
            }
        }
        // `Nov 19 - 20`: the month stood before.
        if at >= 3
            && self.is_to(at - 1)
            && self.number(at - 2).is_some()
            && self.word(at - 3).and_then(|word| self.month(word)).is_some()
            && !self.sign(at + 1, ':')
            && !matches!(self.word(at + 1), Some("am" | "pm" | "a" | "p" | "uhr" | "h" | "uur"))
            && !self.is_to(at + 1)
        {
            let (year, next) = self.year(at + 1).map_or((None, at + 1), |(year, next)| (Some(year), next));
            return Some((
                Day {
                    year,
                    day: Some(day),
                    ..Day::default()
                },
                next,
            ));
        }
        None
    }

    pub(super) fn is_to(&self, at: usize) -> bool {
        self.behind_to(at).is_some()
    }

    /// Where what follows a word or sign for `to` begins.
    pub(super) fn behind_to(&self, at: usize) -> Option<usize> {
        if self.word(at) == Some("t") && self.sign(at + 1, '/') && self.word(at + 2) == Some("m") {
            return Some(at + 3);
        }
        (self.sign(at, '-') || matches!(self.word(at), Some("to" | "bis" | "au" | "al" | "a" | "tot" | "through"))).then_some(at + 1)
    }

    /// `10:00`, `14h30`.
    pub(super) fn is_clock(&self, at: usize) -> bool {
        self.number(at).is_some() && (self.sign(at + 1, ':') || self.word(at + 1).is_some_and(|word| has("h u", word)))
    }

    /// `2026-11-19`, `19.11.2026`, `11/19/26`, `19-11-2026`.
    pub(super) fn numeric(&self, at: usize, before: &[Item]) -> Option<(Day, usize)> {
        let (first, digits) = self.number(at)?;
        let sign = *['-', '.', '/'].iter().find(|sign| self.sign(at + 1, **sign))?;
        if sign == '-' && (self.spaced(at + 1) || self.spaced(at + 2)) {
            return None;
        }
        let (second, second_digits @ (1 | 2)) = self.number(at + 2)? else {
            return None;
        };
        let third = if self.sign(at + 3, sign) && (sign == '.' || !self.spaced(at + 4)) {
            self.number(at + 4)
        } else {
            None
        };
        if digits == 4 {
            let (day, 1 | 2) = third? else { return None };
            return valid(Some(first as i32), second, day, None).map(|day| (day, at + 5));
        }
        if digits > 2 {
            return None;
        }
        let (year, next) = match third {
            Some((year @ 1970..=2199, 4)) => (Some(year as i32), at + 5),
            // `19.11.26`, but `19.11. 10 Uhr` and `14.30.` are not years.
            // `10.11.12` is no day of an interview, and nobody can tell what it is.
            Some((year, 2)) if !self.spaced(at + 4) && !self.sign(at + 5, ':') => {
                let year = 2000 + year as i32;
                ((self.on.year() - 2)..=(self.on.year() + 5))
                    .contains(&year)
                    .then_some((Some(year), at + 5))?
            }
            _ => (None, at + 3),
        };
        match sign {
            '.' if year.is_some() => valid(year, second, first, None).map(|day| (day, next)),
            '.' => {
                // `19.11.` is a day; `10.30` is one only behind a weekday.
                let dot = self.sign(at + 3, '.') && !self.tokens.get(at + 3).is_none_or(|(_, space)| *space);
                let behind_weekday =
                    matches!(before.iter().rev().find(|item| **item != Item::Gap), Some(Item::Day(day)) if day.only_weekday());
                let unit = matches!(self.word(at + 3), Some("uhr" | "h" | "uur" | "am" | "pm"));
                let range = self.is_to(at + 3) && second_digits == 2 && !behind_weekday;
                ((dot || behind_weekday) && !unit && !range).then_some(())?;
                valid(None, second, first, None).map(|day| (day, at + 3 + usize::from(dot)))
            }
            '-' => {
                year?;
                self.ordered(year, first, second).map(|day| (day, next))
            }
            // Round the clock.
            _ if (first, second, year) == (24, 7, None) && self.language == "en" => None,
            _ => self.ordered(year, first, second).map(|day| (day, next)),
        }
    }

    /// Day and month in the order of the language; both orders are kept where it has two.
    pub(super) fn ordered(&self, year: Option<i32>, first: u32, second: u32) -> Option<Day> {
        let region = self.locale.split(['-', '_']).nth(1).map(str::to_ascii_uppercase);
        let month_first = match (self.language, region.as_deref()) {
            ("de" | "fr" | "es" | "pt" | "it" | "nl", _) => Some(false),
            ("en", Some("US" | "PH")) => Some(true),
            ("en", Some("GB" | "IE" | "AU" | "NZ" | "IN")) => Some(false),
            _ => None,
        };
        match month_first {
            Some(true) => valid(year, first, second, None),
            Some(false) => valid(year, second, first, None),
            None if first == second => valid(year, first, second, None),
            None => match (valid(year, first, second, None), valid(year, second, first, None)) {
                (Some(_), Some(_)) => valid(year, first, second, Some((second, first))),
                (one, other) => one.or(other),
            },
        }
    }
}

fn valid(year: Option<i32>, month: u32, day: u32, swapped: Option<(u32, u32)>) -> Option<Day> {
    // 2024 is a leap year: without a year, 29 February is a day.
    NaiveDate::from_ymd_opt(year.unwrap_or(2024), month, day)?;
    Some(Day {
        year,
        month: Some(month),
        day: Some(day),
        weekday: None,
        swapped,
    })
}
