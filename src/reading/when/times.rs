//! The times of a date text: in digits, in words, with the part of the day; and lengths.

use super::parts::{Clock, Half, Part};
use super::tokens::{Item, Reader, has};

/// The hours in words, 1 to 12, in all languages.
const HOURS: [&str; 12] = [
    "one ein eins une una uma een",
    "two zwei deux dos duas due twee",
    "three drei trois tres tre drie",
    "four vier quatre cuatro quatro quattro",
    "five funf cinq cinco cinque vijf",
    "six sechs seis sei zes",
    "seven sieben sept siete sete sette zeven",
    "eight acht huit ocho oito otto",
    "nine neun neuf nueve nove negen",
    "ten zehn dix diez dez dieci tien",
    "eleven elf onze once undici",
    "twelve zwolf douze doce doze dodici twaalf",
];

/// What may follow an hour in words, and the minutes it adds.
const TAILS: &[(&str, i64)] = &[
    ("et demie", 30),
    ("et demi", 30),
    ("y media", 30),
    ("e meia", 30),
    ("e mezza", 30),
    ("e mezzo", 30),
    ("et quart", 15),
    ("y cuarto", 15),
    ("e um quarto", 15),
    ("e un quarto", 15),
    ("e quinze", 15),
    ("moins le quart", -15),
    ("moins quart", -15),
    ("menos cuarto", -15),
    ("menos um quarto", -15),
    ("meno un quarto", -15),
    ("thirty", 30),
    ("fifteen", 15),
    ("forty-five", 45),
    ("dreissig", 30),
    ("trenta", 30),
];

const MORNING: &str = "morning matin manana manha mattina mattino morgens vormittag vormittags fruh ochtend ochtends";
const AFTERNOON: &str = "afternoon nachmittag nachmittags apres-midi l'apres-midi tarde pomeriggio middag middags mittags";
const EVENING: &str = "evening tonight abend abends soir noche noite sera avond avonds";
/// Units behind the number of an hour.
const UNITS: &str = "uhr uur h u heures heure horas hora ore ora hs hrs";
const MINUTES: &str = "min mins minute minutes minuten minuti minuto minutos minuut";
const HOURS_LONG: &str = "hour hours hr hrs stunde stunden std";
/// Units that are also behind the hour of a clock.
const HOURS_EITHER: &str = "h heure heures hora horas ora ore uur";

impl Reader<'_> {
    /// A time or a length.
    pub(super) fn time(&self, at: usize) -> Option<(Item, usize)> {
        if let Some(found) = self.length(at) {
            return Some(found);
        }
        let (clock, next) = self.clock_face(at)?;
        match self.part_behind(next) {
            Some((part, next)) => Some((part.of(clock).map_or(Item::Doubt, Item::Time), next)),
            None => Some((Item::Time(clock), next)),
        }
    }

    fn clock_face(&self, at: usize) -> Option<(Clock, usize)> {
        if let Some(word) = self.word(at) {
            if has("noon midday midi mediodia meio-dia mezzogiorno", word) {
                let (extra, next) = self.tail(at + 1).filter(|(extra, _)| *extra > 0).unwrap_or((0, at + 1));
                let noon = Clock {
                    half: Some(Half::Pm),
                    ..self.clock(12, extra as u32, true)
                };
                return Some((noon, next));
            }
            if has("midnight mitternacht minuit medianoche meia-noite mezzanotte", word) {
                return Some((self.clock(24, 0, true), at + 1));
            }
        }
        self.spoken(at).or_else(|| self.digits(at))
    }

    /// `14:30`, `2.30pm`, `14h30`, `14 Uhr 30`, `1430h`, `3 heures et demie`; `alle 17`.
    fn digits(&self, at: usize) -> Option<(Clock, usize)> {
        let (hour, digits) = self.number(at)?;
        let mut next = at + 1;
        let unit = |at: usize| self.word(at).is_some_and(|word| has(UNITS, word));
        if digits == 6 && at > 0 && self.word(at - 1) == Some("t") {
            let clock = self.clock(hour / 10_000, hour / 100 % 100, true);
            return clock.is_valid().then_some((clock, next));
        }
        if digits > 2 {
            // `1430h`, `930am`; alone it is any number.
            let half = self.half(next);
            let counts = |at: usize| unit(at) || self.word(at) == Some("hours");
            // `1000-1100 HRS`
            let range =
                digits == 4 && self.sign(next, '-') && self.number(next + 1).is_some_and(|(_, digits)| digits == 4) && counts(next + 2);
            if range {
                let clock = self.clock(hour / 100, hour % 100, true);
                return clock.is_valid().then_some((clock, next));
            }
            ((3..=4).contains(&digits) && (half.is_some() || counts(next))).then_some(())?;
            let clock = Clock {
                half,
                ..self.clock(hour / 100, hour % 100, half.is_none())
            };
            return clock.is_valid().then_some((clock, next + 1));
        }
        let mut clock = self.clock(hour, 0, digits == 2 && hour < 10);
        let mut exact = false;
        let minute = |at: usize| {
            self.number(at)
                .filter(|(value, digits)| *digits == 2 && *value < 60)
                .map(|(value, _)| value)
        };
        let separated = self.sign(next, ':')
            || (self.sign(next, '.') && !self.spaced(next + 1))
            || self.word(next).is_some_and(|word| has("h u", word)) && (!self.spaced(next + 1) || self.minutes_end(next + 2));
        if separated && let Some(value) = minute(next + 1) {
            exact = true;
            clock.minute = value;
            clock.padded |= self.word(next).is_some();
            next += 2;
            // Seconds.
            if self.sign(next, ':') && minute(next + 1).is_some() {
                next += 2;
                if self.sign(next, '.') && self.number(next + 1).is_some_and(|(_, digits)| digits == 3) {
                    next += 2;
                }
            }
            if self.word(next).is_some_and(|word| has("m min", word)) && !self.spaced(next) {
                next += 1;
            }
        }
        if let Some(half) = self.half(next) {
            (clock.half, exact, next) = (Some(half), true, next + 1);
        } else if unit(next) && !((exact || hour > 1) && self.word(next).is_some_and(|word| has("hora ora heure", word))) {
            // `3 Uhr` and `a las 3 horas` may well be in the afternoon; `3:00 Uhr` counts 24 hours.
            clock.padded |= exact || hour > 6;
            clock.twelve |= !clock.padded;
            exact = true;
            next += 1;
            if clock.minute == 0
                && self.minutes_end(next + 1)
                && let Some(value) = minute(next)
            {
                clock.minute = value;
                next += 1;
            }
        } else if self.word(next) == Some("o'clock") {
            (exact, clock.twelve, next) = (true, true, next + 1);
            if let Some(half) = self.half(next) {
                (clock.half, next) = (Some(half), next + 1);
            }
        }
        // `12 noon`, `12 midnight`, `las 12 del mediodía`.
        if clock.hour == 12 && clock.minute == 0 {
            next += usize::from(
                self.phrase(next, "del mediodia")
                    .or_else(|| self.phrase(next, "do meio-dia"))
                    .is_some(),
            );
            match self.word(next) {
                Some("noon" | "midday" | "mediodia" | "meio-dia") => (clock.half, exact, next) = (Some(Half::Pm), true, next + 1),
                Some("midnight") => (clock.hour, clock.half, exact, next) = (24, None, true, next + 1),
                _ => {}
            }
        }
        if clock.half.is_none()
            && clock.minute == 0
            && (1..=12).contains(&hour)
            && let Some((extra, after)) = self.tail(next)
        {
            clock = self.shifted(hour, extra);
            return Some((clock, after));
        }
        if !exact && self.part_behind(next).is_some() {
            exact = true;
        }
        if !exact && self.is_bare_hour(at) {
            exact = true;
            clock.twelve = true;
        }
        (exact && clock.is_valid()).then_some((clock, next))
    }

    /// Whether the number before ends a time: no unit, sign of a date or range follows.
    fn minutes_end(&self, at: usize) -> bool {
        !(self.sign(at, ':') || self.sign(at, '.') || self.sign(at, '/'))
            && self.word(at).is_none_or(|word| !has(UNITS, word) && self.month(word).is_none())
    }

    /// `am`, `pm`; `a` and `p` only right behind the digits.
    fn half(&self, at: usize) -> Option<Half> {
        match self.word(at)? {
            // German `am` is `on the`.
            "am" if self.language != "de" || self.is_loud("am") || self.word(at + 1).is_none() && self.number(at + 1).is_none() => {
                Some(Half::Am)
            }
            "pm" => Some(Half::Pm),
            "a" if !self.spaced(at) => Some(Half::Am),
            "p" if !self.spaced(at) => Some(Half::Pm),
            _ => None,
        }
    }

    /// A number that a preposition makes an hour: `alle 17`, `um 15`, `von 10 bis 11`; not `at 10 Main Street`.
    fn is_bare_hour(&self, at: usize) -> bool {
        let ends = |at: usize| match self.word(at) {
            Some(word) => {
                has("on to until till bis tot a al alle as am di del do de via in h", word)
                    || self.day(at, &[]).is_some()
                    || self.zone(at, &[Item::Time(self.clock(1, 0, true))]).is_some()
            }
            None => {
                let joined = self.sign(at, '.') || self.sign(at, '/') || self.sign(at, ':') || self.sign(at, '%');
                self.number(at).is_none() && !(joined && self.number(at + 1).is_some())
            }
        };
        let words = |list: &str, back: usize| {
            at.checked_sub(back)
                .and_then(|at| self.word(at))
                .is_some_and(|word| has(list, word))
        };
        let dotted = at > 1 && self.sign(at - 1, '.') && self.word(at - 2) == Some("h");
        let alone = match self.language {
            "de" => "um",
            "nl" => "om",
            "it" => "alle ore h",
            "es" => "las",
            "pt" => "as",
            "fr" => "",
            _ => "at",
        };
        let range = match self.language {
            "de" => "von",
            "nl" => "van",
            "it" => "dalle",
            "es" | "fr" => "de",
            "pt" => "das",
            _ => "",
        };
        let first = |at: usize| {
            self.behind_to(at + 1).and_then(|mut other| {
                if self.word(other).is_some_and(|word| has("las as", word)) {
                    other += 1;
                }
                self.number(other)
                    .is_some_and(|(hour, digits)| digits <= 2 && hour <= 24 && ends(other + 1))
                    .then_some(())
            })
        };
        ((words(alone, 1) || dotted) && ends(at + 1) && !self.sign(at + 1, '-'))
            || (words(range, 1) && first(at).is_some())
            || (at >= 3 && self.is_to(at - 1) && words(range, 3) && self.number(at - 2).is_some() && ends(at + 1))
    }

    /// An hour in words or digits.
    pub(super) fn hour(&self, at: usize) -> Option<u32> {
        match self.word(at) {
            Some(word) => HOURS.iter().position(|names| has(names, word)).map(|at| at as u32 + 1),
            None => self
                .number(at)
                .filter(|(hour, digits)| *digits <= 2 && (1..=12).contains(hour))
                .map(|(hour, _)| hour),
        }
    }

    fn tail(&self, at: usize) -> Option<(i64, usize)> {
        TAILS.iter().find_map(|(tail, minutes)| Some((*minutes, self.phrase(at, tail)?)))
    }

    /// So many minutes from a full hour, in a clock of twelve.
    fn shifted(&self, hour: u32, minutes: i64) -> Clock {
        let all = (i64::from(hour) * 60 + minutes + 720) % 720;
        let hour = if all < 60 { 12 } else { all / 60 };
        Clock {
            twelve: true,
            ..self.clock(hour as u32, (all % 60) as u32, false)
        }
    }

    /// `quarter past three`, `half past two`, `halb drei`, `kwart voor vier`, `two thirty pm`, `tres y media`, `drei Uhr`.
    fn spoken(&self, at: usize) -> Option<(Clock, usize)> {
        let word = self.word(at)?;
        let from = if word == "a" && self.word(at + 1) == Some("quarter") {
            at + 1
        } else {
            at
        };
        let word = self.word(from)?;
        let minutes = match word {
            "quarter" | "viertel" | "kwart" => Some(15),
            "half" | "halb" => Some(30),
            "twenty" | "zwanzig" | "twintig" => Some(20),
            "twenty-five" => Some(25),
            _ => self.hour(from).filter(|minutes| matches!(minutes, 5 | 10)).map(i64::from),
        };
        if let Some(minutes) = minutes {
            let mut next = from + 1;
            if self.word(next).is_some_and(|word| has("minutes minuten", word)) {
                next += 1;
            }
            let sign = match self.word(next) {
                Some("past" | "nach" | "over") => 1,
                Some("vor" | "voor") if minutes < 30 => -1,
                // `five to six` may be an hour.
                Some("to" | "of" | "till" | "before") if (15..30).contains(&minutes) => -1,
                _ => 0,
            };
            if sign != 0
                && let Some(hour) = self.hour(next + 1)
            {
                return Some((self.shifted(hour, sign * minutes), next + 2));
            }
            if minutes == 30
                && let Some(hour) = self.hour(from + 1).filter(|_| self.word(from + 2) != Some("hours"))
            {
                let back = if word == "halb" || self.language == "nl" { -30 } else { 30 };
                return Some((self.shifted(hour, back), from + 2));
            }
        }
        if word == "dreiviertel" {
            return self.hour(from + 1).map(|hour| (self.shifted(hour, -15), from + 2));
        }
        let hour = self.hour(at)?;
        let prepared = at > 0 && self.word(at - 1).is_some_and(|word| has("at um om a las as alle le le", word));
        let mut next = at + 1;
        let unit = self
            .word(next)
            .is_some_and(|word| has("o'clock uhr uur", word) || prepared && has("heures heure horas hora", word));
        if unit {
            next += 1;
        }
        let mut clock = self.shifted(hour, 0);
        let tail = self.tail(next);
        if let Some((minutes, after)) = tail {
            (clock, next) = (self.shifted(hour, minutes), after);
        }
        clock.half = self.half(next);
        if clock.half.is_some() {
            next += 1;
        }
        (unit
            || tail.is_some()
            || clock.half.is_some()
            || prepared && self.is_bare_hour(at)
            || self.part_behind(next).is_some() && (prepared || self.part(next).is_none()))
        .then_some((clock, next))
    }

    /// `in the afternoon`, `de la tarde`, `nachmittags`, `del pomeriggio`, `'s middags` behind a time.
    fn part_behind(&self, mut at: usize) -> Option<(Part, usize)> {
        for _ in 0..4 {
            if let Some(part) = self.part(at) {
                return Some((part, at + 1));
            }
            let glue = self
                .word(at)
                .is_some_and(|word| has("in the de la da del di du do por am s des", word))
                || self.sign(at, '\'');
            glue.then_some(())?;
            at += 1;
        }
        None
    }

    pub(super) fn part(&self, at: usize) -> Option<Part> {
        let word = self.word(at)?;
        let before = at.checked_sub(1).and_then(|at| self.word(at)).unwrap_or_default();
        // `Good morning Alex`, `buenas tardes`, and `mañana` that is tomorrow.
        // `será`, which will be, without its accent is an evening.
        let will_be = word == "sera" && (has("es pt", self.language) || self.text.to_lowercase().contains("será"));
        if has("good guten goede goeden bom boa buon buona buen", before) || (word == "manana" && before != "la") || will_be {
            return None;
        }
        if has(MORNING, word) {
            Some(Part::Morning)
        } else if has(AFTERNOON, word) {
            Some(Part::Afternoon)
        } else if has(EVENING, word) {
            Some(Part::Evening)
        } else {
            None
        }
    }

    /// `45 min`, `1 hour 30 minutes`, `1.5 Stunden`, `30-minute`, `half an hour`, `(1h)`, `Dauer: 1h30`.
    pub(super) fn length(&self, at: usize) -> Option<(Item, usize)> {
        if let Some(next) = self.phrase(at, "half an hour") {
            return Some((Item::Minutes { minutes: 30, aside: false }, next));
        }
        let behind = |mut at: usize| {
            while at > 0 && self.sign(at - 1, ':') {
                at -= 1;
            }
            at > 0
                && (self.sign(at - 1, '(')
                    || self.word(at - 1).is_some_and(|word| {
                        has(
                            "duration length dauer duree duracion duracao durata duur for pendant fur durante per lasts",
                            word,
                        )
                    }))
        };
        let is = |at: usize, list: &str| self.word(at).is_some_and(|word| has(list, word));
        let mut next = at + 1;
        let mut value = match self.number(at) {
            Some((value, 1..=3)) => i64::from(value) * 60,
            None if is(at, "an eine") || self.hour(at).is_some() => i64::from(self.hour(at).unwrap_or(1)) * 60,
            _ => return None,
        };
        if (self.sign(next, '.') || self.sign(next, ',')) && self.number(next + 1) == Some((5, 1)) && !self.spaced(next + 1) {
            value += 30;
            next += 2;
        }
        if self.sign(next, '-') && !self.spaced(next) && !self.spaced(next + 1) {
            next += 1;
        }
        let minutes = |at: usize| match self.number(at) {
            Some((value @ 0..60, 1 | 2)) => Some(i64::from(value)),
            _ => None,
        };
        let (total, next) = if is(next, MINUTES) || (is(next, "m") && behind(at)) {
            (value / 60, next + 1)
        } else if is(next, HOURS_LONG) && !(is(next, "hrs") && value > 8 * 60)
            || is(next, HOURS_EITHER)
                && value <= 4 * 60 + 30
                && (behind(at)
                    || is(next + 2, MINUTES) && self.number(at).is_none_or(|(hours, _)| hours < 7)
                    || is(next + 2, "m") && !self.spaced(next + 2) && self.spaced(next + 1))
        {
            let rest = if is(next + 1, "and und et y e en") { next + 2 } else { next + 1 };
            match minutes(rest) {
                Some(more) if is(rest + 1, MINUTES) || is(rest + 1, "m") => (value + more, rest + 2),
                Some(more) if rest == next + 1 && !self.spaced(rest) && is(next, HOURS_EITHER) => (value + more, rest + 1),
                _ => (value, next + 1),
            }
        } else {
            return None;
        };
        // `10 minutes early` is about something else, `in 30 minutes` counts from a time that nobody knows.
        if is(
            next,
            "early earlier before prior ahead beforehand vorher vor avant antes prima eerder",
        ) {
            // `an hour before Nov 19, 10am`
            let dated = self.number(next + 1).is_some() || self.day(next + 1, &[]).is_some();
            return Some((if dated { Item::Doubt } else { Item::Gap }, next + 1));
        }
        // `una hora menos en Canarias`
        if is(next, "menos less moins weniger meno minder") {
            return Some((Item::Gap, next + 1));
        }
        let counted = is(next, "ago") || at > 0 && self.word(at - 1).is_some_and(|word| has("in dans en em tra fra over", word));
        let aside = at > 1 && self.sign(at - 1, '(') && self.sign(next, ')') && self.is_words_only(at - 1);
        let length = Item::Minutes { minutes: total, aside };
        Some((if counted { Item::Doubt } else { length }, next))
    }

    /// Whether the field that ends here, back to its comma, is words without a time: `Chat 1 of 3` before a bracket.
    fn is_words_only(&self, end: usize) -> bool {
        let start = (0..end)
            .rfind(|at| self.sign(*at, ',') || self.sign(*at, '|'))
            .map_or(0, |at| at + 1);
        let timed = |at: usize| self.sign(at, ':') || self.word(at).is_some_and(|word| has("am pm noon uhr h uur", word));
        (start..end).any(|at| self.word(at).is_some()) && !(start..end).any(timed)
    }

    pub(super) fn clock(&self, hour: u32, minute: u32, padded: bool) -> Clock {
        Clock {
            hour,
            minute,
            half: None,
            padded,
            twelve: !has("de fr es pt it nl", self.language),
        }
    }
}
