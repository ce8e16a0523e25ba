//! Words and numbers of a date text, put together into days, times, ranges and zones.

use chrono::{Datelike, Duration, FixedOffset, NaiveDate, Weekday};
use chrono_tz::Tz;

use super::super::calendar_words::{month, relative_day, weekday};
use super::super::zone_names::{by_city, by_name};
use super::parts::{Clock, Day, Half};
use super::zones::{IN_WORDS, Zone, by_abbreviation};

/// What a text is made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    Day(Day),
    Time(Clock),
    /// A number that nothing explains yet.
    Number(u32),
    /// A length.
    Minutes(i64),
    /// From one to the other; soft words (`à`, `a`) also mean `at`.
    To {
        soft: bool,
    },
    Zone(Zone),
    AllDay,
    /// A word that makes the text uncertain.
    Doubt,
    /// Anything else.
    Gap,
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Number { value: u32, digits: usize },
    Word(String),
    Sign(char),
}

/// A token, and whether white space stands before it.
type Spaced = (Token, bool);

fn tokens(text: &str) -> Vec<Spaced> {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut space = true;
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        let from = at;
        if c.is_whitespace() {
            space = true;
            at += 1;
            continue;
        }
        let token = if c.is_ascii_digit() {
            while at < chars.len() && chars[at].is_ascii_digit() {
                at += 1;
            }
            let digits: String = chars[from..at].iter().collect();
            Token::Number {
                value: digits.parse().unwrap_or(u32::MAX),
                digits: at - from,
            }
        } else if c.is_alphabetic() {
            let inside = |at: usize| {
                chars[at].is_alphabetic()
                    || (matches!(chars[at], '\'' | '_' | '-') && chars.get(at + 1).is_some_and(|c| c.is_alphabetic()) && at > from)
            };
            while at < chars.len() && inside(at) {
                at += 1;
            }
            Token::Word(chars[from..at].iter().collect())
        } else {
            at += 1;
            Token::Sign(c)
        };
        tokens.push((token, space));
        space = false;
    }
    tokens
}

/// The items of a folded text. `None` if a number in it is no date and no time.
pub(super) fn items(text: &str, on: NaiveDate, zone: Tz, language: &str) -> Option<Vec<Item>> {
    let text = ["a. m.", "p. m.", "a.m.", "p.m.", "a.m", "p.m"]
        .iter()
        .fold(text.to_owned(), |text, dotted| {
            text.replace(dotted, if dotted.starts_with('a') { " am " } else { " pm " })
        });
    let tokens = tokens(&text);
    let reader = Reader {
        tokens: &tokens,
        on,
        zone,
        locale: language,
        language: language.split(['-', '_']).next().unwrap_or_default(),
    };
    let mut items = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (item, next) = reader.item(at, &items);
        debug_assert!(next > at);
        match item {
            Item::Gap if matches!(items.last(), Some(Item::Gap)) => {}
            item => items.push(item),
        }
        at = next;
    }
    Some(items)
}

struct Reader<'a> {
    tokens: &'a [Spaced],
    on: NaiveDate,
    zone: Tz,
    /// `en-GB`.
    locale: &'a str,
    /// `en`.
    language: &'a str,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> Option<&str> {
        match self.tokens.get(at) {
            Some((Token::Word(word), _)) => Some(word),
            _ => None,
        }
    }

    fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.tokens.get(at) {
            Some((Token::Number { value, digits }, _)) => Some((*value, *digits)),
            _ => None,
        }
    }

    fn sign(&self, at: usize, sign: char) -> bool {
        matches!(self.tokens.get(at), Some((Token::Sign(c), _)) if *c == sign)
    }

    fn spaced(&self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(|(_, space)| *space)
    }

    fn item(&self, at: usize, before: &[Item]) -> (Item, usize) {
        if let Some((zone, next)) = self.zone(at, before) {
            return (Item::Zone(zone), next);
        }
        if let Some((day, next)) = self.day(at, before) {
            return (Item::Day(day), next);
        }
        if let Some((item, next)) = self.time(at) {
            return (item, next);
        }
        match &self.tokens[at].0 {
            Token::Number { value, .. } => (Item::Number(*value), at + 1),
            Token::Sign('-') => (Item::To { soft: false }, at + 1),
            Token::Sign('?') => (Item::Doubt, at + 1),
            Token::Sign(_) => (Item::Gap, at + 1),
            Token::Word(word) => self.other_word(word, at, before),
        }
    }

    fn other_word(&self, word: &str, at: usize, before: &[Item]) -> (Item, usize) {
        let one = |item| (item, at + 1);
        // A zone, but which? `IST` is in India, Ireland and Israel; `CST` in America and China; `local` is wherever.
        let behind_time = matches!(before.iter().rev().find(|item| **item != Item::Gap), Some(Item::Time(_)));
        if behind_time
            && matches!(
                word,
                "ist" | "cst" | "ast" | "gst" | "sst" | "wst" | "amt" | "ect" | "local" | "ortszeit"
            )
        {
            return one(Item::Doubt);
        }
        match (word, self.language) {
            ("to" | "until" | "till" | "through" | "thru" | "bis" | "jusqu'a" | "hasta" | "ate" | "fino" | "tot", _) => {
                one(Item::To { soft: false })
            }
            ("t", _) if self.is_to(at) => (Item::To { soft: false }, at + 3),
            ("a" | "al" | "au" | "ao" | "as" | "alle" | "all'" | "to'", _) => one(Item::To { soft: true }),
            ("day", _) | ("dia" | "giorno" | "giornata" | "journee" | "dag", _) if self.all_before(at) => one(Item::AllDay),
            ("ganztagig" | "ganztags" | "all-day", _) => one(Item::AllDay),
            ("day", _) if self.word(at + 1) == Some("after") && self.word(at + 2) == Some("tomorrow") => {
                (Item::Day(self.on_day(self.on + Duration::days(2))), at + 3)
            }
            (
                "next" | "last" | "or" | "tbd" | "tbc" | "approximately" | "approx" | "around" | "about" | "circa" | "ca" | "before"
                | "after",
                _,
            )
            | ("oder" | "gegen" | "etwa" | "vor" | "nach" | "nachsten" | "letzten", "de")
            | ("ou" | "vers" | "environ" | "avant" | "apres", "fr")
            | ("o" | "u" | "sobre" | "antes" | "despues", "es")
            | ("ou" | "cerca" | "antes" | "depois", "pt")
            | ("o" | "verso" | "prima" | "dopo", "it")
            | ("of" | "rond" | "ongeveer" | "voor" | "na", "nl") => one(Item::Doubt),
            _ => one(Item::Gap),
        }
    }

    /// `all day`, `todo el dia`, `toute la journée`, `dia inteiro`, `tutto il giorno`, `hele dag`.
    fn all_before(&self, at: usize) -> bool {
        let near = |back: usize| at.checked_sub(back).and_then(|at| self.word(at));
        let all = |word: Option<&str>| matches!(word, Some("all" | "todo" | "toute" | "tutto" | "hele" | "whole" | "intera" | "o"));
        all(near(1)) || all(near(2)) || matches!(self.word(at + 1), Some("inteiro" | "intero" | "entiere"))
    }

    // ---- zones

    fn zone(&self, at: usize, before: &[Item]) -> Option<(Zone, usize)> {
        // `+01:00` after a time.
        if self.sign(at, '+') && matches!(before.last(), Some(Item::Time(_))) {
            return self.offset(at).map(|(offset, next)| (Zone::Offset(offset), next));
        }
        let word = self.word(at)?;
        if matches!(word, "gmt" | "utc")
            && (self.sign(at + 1, '+') || (self.sign(at + 1, '-') && !self.spaced(at + 2)))
            && let Some((offset, next)) = self.offset(at + 1)
        {
            return Some((Zone::Offset(offset), next));
        }
        if self.sign(at + 1, '/') && !self.spaced(at + 1) {
            let (first, second) = (word, self.word(at + 2)?);
            if self.sign(at + 3, '/')
                && let Some(third) = self.word(at + 4)
                && let Some(zone) = by_name(&format!("{first}/{second}/{third}"))
            {
                return Some((Zone::Exact(zone), at + 5));
            }
            return by_name(&format!("{first}/{second}")).map(|zone| (Zone::Exact(zone), at + 3));
        }
        for (name, zone) in IN_WORDS {
            if let Some(next) = self.phrase(at, name) {
                // `Central European Time - Berlin`: the city is the more exact.
                let mark = self.sign(next, '-') || self.sign(next, '/') || self.sign(next, ',') || self.sign(next, '(');
                return Some(match mark.then(|| self.city(next + 1)).flatten() {
                    Some((city, next)) => (Zone::Exact(city), next),
                    None => (Zone::Shared(*zone), next),
                });
            }
        }
        // `Berlin time`, and cities behind an offset: `(GMT+01:00) Berlin`, `(UTC+01:00) Amsterdam, Berlin, Bern`.
        let last = before.iter().rev().find(|item| **item != Item::Gap);
        if let Some((city, next)) = self.city(at) {
            if matches!(self.word(next), Some("time" | "tijd" | "zeit")) {
                return Some((Zone::Exact(city), next + 1));
            }
            if matches!(last, Some(Item::Zone(Zone::Offset(_)))) {
                return Some((
                    if self.sign(next, ',') {
                        Zone::Shared(city)
                    } else {
                        Zone::Exact(city)
                    },
                    next,
                ));
            }
        }
        // Short abbreviations are words elsewhere (`et` is `and` in French, `est` is `is`): only behind a time, or alone in brackets.
        let behind_time = matches!(last, Some(Item::Time(_)));
        let bracketed = at > 0 && self.sign(at - 1, '(') && self.sign(at + 1, ')');
        if (behind_time || bracketed) && !(self.language == "fr" && matches!(word, "et" | "est")) {
            return by_abbreviation(word, self.zone).map(|zone| (zone, at + 1));
        }
        None
    }

    /// `+01:00`, `-8`, `+0530`.
    fn offset(&self, at: usize) -> Option<(FixedOffset, usize)> {
        let sign = if self.sign(at, '+') { 1 } else { -1 };
        let (value, digits) = self.number(at + 1)?;
        let (hours, minutes, next) = match (digits, self.number(at + 3)) {
            (1 | 2, Some((minutes, 2))) if self.sign(at + 2, ':') => (value, minutes, at + 4),
            (1 | 2, _) => (value, 0, at + 2),
            (4, _) => (value / 100, value % 100, at + 2),
            _ => return None,
        };
        (hours <= 14 && minutes < 60).then_some(())?;
        Some((FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60) as i32)?, next))
    }

    fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut next = at;
        for word in phrase.split(' ') {
            (self.word(next)? == word).then_some(())?;
            next += 1;
        }
        Some(next)
    }

    fn city(&self, at: usize) -> Option<(Tz, usize)> {
        (1..=3).rev().find_map(|words| {
            let name: Option<Vec<&str>> = (at..at + words).map(|at| self.word(at)).collect();
            Some((by_city(&name?.join(" "))?, at + words))
        })
    }

    // ---- days

    fn day(&self, at: usize, before: &[Item]) -> Option<(Day, usize)> {
        if let Some(word) = self.word(at) {
            if let Some(shift) = relative_day(word) {
                // Spanish `de la mañana` is the morning, and German `heute Morgen`.
                let morning =
                    (at > 0 && self.word(at - 1) == Some("la")) || (word == "morgen" && matches!(before.last(), Some(Item::Day(_))));
                return (!morning).then(|| (self.on_day(self.on + Duration::days(shift)), at + 1));
            }
            // `mar` is March, and Tuesday in French, Spanish and Italian.
            let named = if word == "mar" {
                self.mar_is_month(at)
            } else {
                month(word).is_some()
            };
            if named && let Some(found) = self.month_first(at) {
                return Some(found);
            }
            let weekday = weekday(word, self.language).or(if word == "mar" && !named { Some(Weekday::Tue) } else { None })?;
            return Some((
                Day {
                    weekday: Some(weekday),
                    ..Day::default()
                },
                at + 1,
            ));
        }
        self.numeric(at, before).or_else(|| self.day_first(at))
    }

    fn on_day(&self, date: NaiveDate) -> Day {
        Day {
            year: Some(date.year()),
            month: Some(date.month()),
            day: Some(date.day()),
            weekday: Some(date.weekday()),
            swapped: None,
        }
    }

    fn mar_is_month(&self, at: usize) -> bool {
        let months_follow = (at + 1..at + 5).any(|at| self.word(at).is_some_and(|word| month(word).is_some()));
        let number_before = at > 0 && self.number(at - 1).is_some() || at > 1 && self.number(at - 2).is_some();
        number_before || (!months_follow && self.language != "fr" && self.language != "es" && self.language != "it")
    }

    /// Skips commas, dots and `de` between the parts of a date.
    fn glue(&self, mut at: usize) -> usize {
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

    fn year(&self, at: usize) -> Option<(i32, usize)> {
        let at = self.glue(at);
        match self.number(at) {
            Some((year @ 1970..=2199, 4)) => Some((year as i32, at + 1)),
            _ => None,
        }
    }

    /// `Nov 19`, `November 19th, 2026`.
    fn month_first(&self, at: usize) -> Option<(Day, usize)> {
        let month = month(self.word(at)?)?;
        let number = self.glue(at + 1);
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
    fn day_first(&self, at: usize) -> Option<(Day, usize)> {
        let (day @ 1..=31, 1 | 2) = self.number(at)? else { return None };
        let word = self.glue(at + 1);
        if let Some(month) = self.word(word).and_then(month) {
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
            if self.word(other).is_some_and(|word| weekday(word, self.language).is_some()) {
                other = self.glue(other + 1);
            }
            let follows = self.number(other).is_some_and(|(_, digits)| digits <= 2)
                && (self.word(self.glue(other + 1)).and_then(month).is_some()
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
        // `Nov 19 - 20`: the month stood before.
        if at >= 3
            && self.is_to(at - 1)
            && self.number(at - 2).is_some()
            && self.word(at - 3).and_then(month).is_some()
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

    fn is_to(&self, at: usize) -> bool {
        self.behind_to(at).is_some()
    }

    /// Where what follows a word or sign for `to` begins.
    fn behind_to(&self, at: usize) -> Option<usize> {
        if self.word(at) == Some("t") && self.sign(at + 1, '/') && self.word(at + 2) == Some("m") {
            return Some(at + 3);
        }
        (self.sign(at, '-') || matches!(self.word(at), Some("to" | "bis" | "au" | "al" | "a" | "tot" | "through"))).then_some(at + 1)
    }

    /// `2026-11-19`, `19.11.2026`, `11/19/26`, `19-11-2026`.
    fn numeric(&self, at: usize, before: &[Item]) -> Option<(Day, usize)> {
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
            Some((year, 2)) if !self.spaced(at + 4) && !self.sign(at + 5, ':') => (Some(2000 + year as i32), at + 5),
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
            _ => self.ordered(year, first, second).map(|day| (day, next)),
        }
    }

    /// Day and month in the order of the language; both orders are kept where it has two.
    fn ordered(&self, year: Option<i32>, first: u32, second: u32) -> Option<Day> {
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

    // ---- times

    fn time(&self, at: usize) -> Option<(Item, usize)> {
        if let Some(word) = self.word(at) {
            return match word {
                "noon" | "midday" | "midi" | "mediodia" | "meio-dia" | "mezzogiorno" => Some((
                    Item::Time(Clock {
                        half: Some(Half::Pm),
                        ..self.clock(12, 0, true)
                    }),
                    at + 1,
                )),
                "midnight" | "mitternacht" | "minuit" | "medianoche" | "meia-noite" | "mezzanotte" => {
                    Some((Item::Time(self.clock(24, 0, true)), at + 1))
                }
                _ => None,
            };
        }
        let (hour, digits @ (1 | 2)) = self.number(at)? else { return None };
        if let Some("min" | "mins" | "minutes" | "minute" | "minuten" | "minuti" | "minutos" | "minuts") = self.word(at + 1) {
            return Some((Item::Minutes(i64::from(hour)), at + 2));
        }
        if let Some("hour" | "hours" | "hr" | "hrs" | "stunde" | "stunden" | "std") = self.word(at + 1) {
            return Some((Item::Minutes(i64::from(hour) * 60), at + 2));
        }
        let mut clock = self.clock(hour, 0, digits == 2 && hour < 10);
        let mut next = at + 1;
        let mut exact = false;
        let minute = |at: usize| {
            self.number(at)
                .filter(|(value, digits)| *digits == 2 && *value < 60)
                .map(|(value, _)| value)
        };
        let separated = self.sign(next, ':')
            || (self.sign(next, '.') && !self.spaced(next + 1))
            || matches!(self.word(next), Some("h" | "u") if !self.spaced(next + 1));
        if separated && let Some(value) = minute(next + 1) {
            exact = true;
            clock.minute = value;
            clock.padded |= self.word(next).is_some();
            next += 2;
            // Seconds.
            if self.sign(next, ':') && minute(next + 1).is_some() {
                next += 2;
            }
        }
        match self.word(next) {
            Some("am") if self.language != "de" => (clock.half, exact, next) = (Some(Half::Am), true, next + 1),
            Some("pm") => (clock.half, exact, next) = (Some(Half::Pm), true, next + 1),
            Some("a") if !self.spaced(next) => (clock.half, exact, next) = (Some(Half::Am), true, next + 1),
            Some("p") if !self.spaced(next) => (clock.half, exact, next) = (Some(Half::Pm), true, next + 1),
            Some("uhr" | "uur" | "h" | "u" | "heures" | "heure" | "horas" | "ore" | "hs") => {
                (clock.padded, exact, next) = (true, true, next + 1)
            }
            Some("o'clock") => (exact, next) = (true, next + 1),
            _ => {}
        }
        // `12 noon`, `12 midnight`.
        if clock.hour == 12 && matches!(self.word(next), Some("noon")) {
            (clock.half, exact, next) = (Some(Half::Pm), true, next + 1);
        }
        (exact && clock.hour <= 24 && (clock.hour < 24 || clock.minute == 0)).then_some((Item::Time(clock), next))
    }

    fn clock(&self, hour: u32, minute: u32, padded: bool) -> Clock {
        Clock {
            hour,
            minute,
            half: None,
            padded,
            twelve: !matches!(self.language, "de" | "fr" | "es" | "pt" | "it" | "nl"),
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
