//! The zones of a date text.

use crate::zone::Tz;
use chrono::FixedOffset;

use super::super::calendar_words::fold;
use super::super::zone_names::{by_city, by_name, by_tzid};
use super::tokens::{Item, Reader, has};
use super::zones::{IN_WORDS, Zone, by_abbreviation, is_ambiguous, is_winters, same_clock};

/// Words for `time` beside a place.
const TIME: &str = "time times timezone tijd zeit hora heure horario horaire ora fuso fuseau huso uhrzeit";

/// What has a time in headings, in capitals there, and is no place: `Hora de Inicio`.
const LABELS: &str =
    "inicio comienzo debut inizio fin fim fine termino entrevista entretien colloquio reunion reuniao riunione evento cita";

/// States and countries of another zone than most readers', or of several: beside a time they say that it is another clock's.
const SOMEWHERE: &str = "alabama alaska arkansas carolina colorado connecticut dakota delaware florida georgia idaho illinois indiana iowa \
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey \
    mexico ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming alberta manitoba ontario quebec \
    saskatchewan usa canada australia brazil brasil indonesia russia";

/// A zone by a name that is shared by several, which may speak of summer.
fn shared(name: &str, zone: Tz) -> Zone {
    let summer = name
        .split(' ')
        .any(|word| has("daylight summer sommerzeit zomertijd verano d'ete legale", word));
    if summer { Zone::Summer(zone) } else { Zone::Shared(zone) }
}

impl Reader<'_> {
    /// A zone that begins here and where it ends; `None` inside for one that nobody can place.
    pub(super) fn zone(&self, at: usize, before: &[Item]) -> Option<(Option<Zone>, usize)> {
        let last = before.iter().rev().find(|item| **item != Item::Gap);
        let bracketed = at > 0 && self.sign(at - 1, '(');
        // `+01:00` after a time.
        if self.sign(at, '+') && (matches!(before.last(), Some(Item::Time(_))) || bracketed && matches!(last, Some(Item::Time(_)))) {
            return self.offset(at).map(|(offset, next)| (Some(Zone::Offset(offset)), next));
        }
        // `10:00:00 -0500`, as mails say it.
        let seconds = at > 4 && self.sign(at - 2, ':') && self.sign(at - 4, ':') && !self.spaced(at + 1);
        if self.sign(at, '-') && seconds && matches!(before.last(), Some(Item::Time(_))) {
            let found = self.offset(at).filter(|(_, next)| !self.sign(*next, ':'));
            return found.map(|(offset, next)| (Some(Zone::Offset(offset)), next));
        }
        let word = self.word(at)?;
        if matches!(word, "gmt" | "utc")
            && (self.sign(at + 1, '+') || (self.sign(at + 1, '-') && !self.spaced(at + 2)))
            && let Some((offset, next)) = self.offset(at + 1)
        {
            // `(UTC+01:00) Amsterdam, Berlin` is a caption: it says the winter's offset in summer, too.
            if bracketed
                && self.sign(next, ')')
                && let Some((Some(Zone::Exact(named) | Zone::Shared(named)), after)) =
                    self.zone(next + 1, &[Item::Zone(Zone::Offset(offset))])
                && is_winters(named, offset, self.on)
            {
                return Some((Some(Zone::Shared(named)), after));
            }
            return Some((Some(Zone::Offset(offset)), next));
        }
        if let Some((zone, next)) = self.path(at) {
            return Some((Some(Zone::Exact(zone)), next));
        }
        for (name, zone) in IN_WORDS {
            if let Some(next) = self.phrase(at, name) {
                // `Central European Time - Berlin`: the city is the more exact.
                let mark = self.sign(next, '-') || self.sign(next, '/') || self.sign(next, ',') || self.sign(next, '(');
                return Some(match mark.then(|| self.city(next + 1)).flatten() {
                    Some((city, next)) => (Some(Zone::Exact(city)), next),
                    None => (Some(shared(name, *zone)), next),
                });
            }
        }
        if let Some(found) = self.standard_time(at) {
            return Some(found);
        }
        if let Some(found) = self.place(at, last, bracketed) {
            return Some(found);
        }
        let behind_time = matches!(last, Some(Item::Time(_) | Item::Zone(_)));
        // `2 PM Eastern`, `14:00 US Pacific`.
        let name = if matches!(word, "us" | "u.s") { at + 1 } else { at };
        if behind_time
            && let Some(zone) = self
                .word(name)
                .and_then(|word| by_abbreviation(word, self.zone, self.on).filter(|_| word.len() > 6))
        {
            let next = name + 1;
            // `10 am, Pacific Room`.
            let noun = self
                .word(next)
                .is_some_and(|word| !has("us time timezone on at and", word) && self.day(next, &[]).is_none());
            if noun {
                return matches!(before.last(), Some(Item::Time(_))).then_some((None, next));
            }
            let more = self.word(next).is_some_and(|word| has("us time timezone", word));
            return Some((Some(zone), next + usize::from(more)));
        }
        // Short abbreviations are words elsewhere (`et` is `and` in French, `est` is `is`): only behind a time, or alone in brackets.
        let alone = bracketed && self.sign(at + 1, ')');
        let direct = matches!(before.last(), Some(Item::Time(_))) || matches!(last, Some(Item::Time(_))) && bracketed;
        let named = at > 0
            && (self
                .word(at - 1)
                .is_some_and(|word| has("zone timezone zeitzone fuseau tijdzone in", word))
                || self.sign(at - 1, ':')
                || self.sign(at - 1, '/'));
        if (behind_time || alone || named && word.len() > 2 && self.is_loud(word))
            && !(self.language == "fr" && matches!(word, "et" | "est"))
        {
            // Some are words, too.
            let named = word.len() < 6 && (!has("met west eat art pet bot cot wat wet cat", word) || self.is_loud(word));
            if let Some(zone) = by_abbreviation(word, self.zone, self.on).filter(|_| named) {
                return Some((Some(zone), at + 1));
            }
            // A zone, but which? `IST` is in India, Ireland and Israel; `CST` in America and China; `local` is wherever.
            // `6:30 PM IST (UTC+5:30)`: the offset says which.
            let explained = self.sign(at + 1, '(') && self.word(at + 2).is_some_and(|word| has("utc gmt", word));
            if explained && is_ambiguous(word) {
                return None;
            }
            if behind_time && is_ambiguous(word) && (word != "cat" || self.is_loud(word))
                || direct && (3..=5).contains(&word.len()) && word.ends_with('t') && self.is_loud(word)
            {
                return Some((None, at + 1));
            }
        }
        // `10:00 Bielefeld time`, `10:00, your time`, `10 Uhr Ostküstenzeit`.
        let aside = behind_time && at > 0 && self.sign(at - 1, ',') && has("your my our their", word) && self.word(at + 1) == Some("time");
        if direct && word.len() > 4 && (word.ends_with("zeit") || word.ends_with("tijd")) {
            return Some((None, at + 1));
        }
        if (direct || aside)
            && let Some(time) = (at..at + 4).find(|at| self.word(*at).is_some_and(|word| has("time tijd zeit", word)))
            && time > at
            && (at..time).all(|at| self.word(at).is_some())
            && !self.sign(time + 1, ':')
        {
            return Some((None, time + 1));
        }
        None
    }

    /// Whether a word begins with a capital in the text.
    fn is_capital(&self, word: &str) -> bool {
        let said = self.text.split(|c: char| !c.is_alphanumeric());
        said.filter(|said| said.starts_with(char::is_uppercase))
            .any(|said| fold(said) == word)
    }

    /// Whether a word stands in capitals in the text.
    pub(super) fn is_loud(&self, word: &str) -> bool {
        self.text
            .split(|c: char| !c.is_alphanumeric())
            .any(|said| said.eq_ignore_ascii_case(word) && said.chars().all(|c| c.is_ascii_uppercase()))
    }

    /// `Europe/Berlin`, `America/Argentina/Buenos_Aires`.
    fn path(&self, at: usize) -> Option<(Tz, usize)> {
        (self.sign(at + 1, '/') && !self.spaced(at + 1)).then_some(())?;
        let (first, second) = (self.word(at)?, self.word(at + 2)?);
        if self.sign(at + 3, '/')
            && let Some(third) = self.word(at + 4)
            && let Some(zone) = by_name(&format!("{first}/{second}/{third}"))
        {
            return Some((zone, at + 5));
        }
        Some((by_name(&format!("{first}/{second}"))?, at + 3))
    }

    /// `W. Europe Standard Time`, and names of this form that nobody knows.
    fn standard_time(&self, at: usize) -> Option<(Option<Zone>, usize)> {
        let end = (at + 1..at + 7)
            .find(|at| self.word(*at) == Some("time") && self.word(at - 1).is_some_and(|word| has("standard daylight summer", word)))?;
        let mut name = String::new();
        for at in at..=end {
            match self.word(at) {
                Some(word) => {
                    if !name.is_empty() {
                        name.push(' ');
                    }
                    name.push_str(word);
                }
                None if self.sign(at, '.') => name.push('.'),
                None => return None,
            }
        }
        let known = by_tzid(&name).map(|zone| shared(&name, zone));
        // It may begin further on.
        let later = known.is_none() && end > at + 2;
        (!later || self.word(at).is_some_and(|word| !has("at in on pm am", word))).then_some(())?;
        if known.is_none()
            && (at + 1..end - 1).any(|at| self.word(at).is_some() && self.standard_time(at).is_some_and(|(zone, _)| zone.is_some()))
        {
            return None;
        }
        Some((known.filter(|_| name != "arabian standard time"), end + 1))
    }

    /// `Berlin time`, `Berliner Zeit`, `hora de Madrid`, `(Berlin)`, `11:00 AM Amsterdam, Berlin, Rome`.
    fn place(&self, at: usize, last: Option<&Item>, bracketed: bool) -> Option<(Option<Zone>, usize)> {
        let exact = |zone: Tz, next: usize| Some((Some(Zone::Exact(zone)), next));
        let word = self.word(at)?;
        let behind_time = matches!(last, Some(Item::Time(_)));
        let direct = behind_time && (bracketed || self.is_behind_time(at));
        if has(TIME, word) && self.word(at + 1).is_none_or(|word| !has(TIME, word)) {
            let romance = has("hora heure ora horario horaire fuso fuseau huso", word);
            let linked = self
                .word(at + 1)
                .is_some_and(|word| has("de di in of en em do du da del des della", word));
            let from = at + 1 + usize::from(linked);
            let from = from + usize::from(linked && self.word(from) == Some("la"));
            if (linked || behind_time && romance)
                && let Some((city, next)) = self.city(from)
            {
                return exact(city, next);
            }
            // `10:00 hora Narnia`, `10h (heure du Québec)`, `10am time in Texas`: some zone, but which? `heure de fin : 11h` is a label.
            let unknown = if behind_time && romance {
                self.word(from).is_some() && !self.sign(from + 1, ':')
                    || self.word(at - 1).is_some_and(|word| has("votre ton tu su sua tua vostra", word))
            } else {
                // `Hora de México: 10 h`
                linked && (direct || romance) && self.word(from).is_some_and(|word| self.is_capital(word) && !has(LABELS, word))
            };
            if unknown {
                return Some((None, from + 1));
            }
            if linked {
                return None;
            }
        }
        // `10am in Texas`, `10am (Ohio)`, `North Carolina time`; not `10am, 500 Main Street, Austin, Texas`.
        let name = at + usize::from(direct && has("in a en em te au", word));
        if let Some(end) = (name..name + 2).find(|at| self.word(*at).is_some_and(|word| has(SOMEWHERE, word)))
            && (name..end).all(|at| self.word(at).is_some_and(|word| has("new north south west the", word)))
            && (direct || self.word(end + 1).is_some_and(|word| has("time zeit tijd", word)))
        {
            return Some((None, end + 1));
        }
        let is_time = |at: usize| self.word(at).is_some_and(|word| has("time tijd zeit", word));
        if is_time(at + 1)
            && let Some(city) = ["er", "se"].iter().find_map(|end| by_city(word.strip_suffix(end)?))
        {
            return exact(city, at + 2);
        }
        // `10:00 in New York`: the hour there, or the place of a meeting at the reader's hour.
        if behind_time
            && has("in a en em te", word)
            && self.is_behind_time(at)
            && let Some((city, next)) = self.city(at + 1)
            && !same_clock(city, self.zone, self.on)
        {
            return Some((None, next));
        }
        let (city, next) = self.city(at)?;
        if is_time(next) {
            return exact(city, next + 1);
        }
        let listed = self.sign(next, ',') && self.city(next + 1).is_some();
        match last {
            // Cities behind an offset: `(GMT+01:00) Berlin`, `(UTC+01:00) Amsterdam, Berlin, Bern`.
            Some(Item::Zone(Zone::Offset(_))) => Some((
                Some(if self.sign(next, ',') {
                    Zone::Shared(city)
                } else {
                    Zone::Exact(city)
                }),
                next,
            )),
            Some(Item::Time(_)) if listed => Some((Some(Zone::Shared(city)), next)),
            Some(Item::Time(_) | Item::Zone(_)) if bracketed && self.sign(next, ')') => exact(city, next),
            // A place right behind the hour is its zone, or where one meets: that is one only where the clocks are the same.
            Some(Item::Time(_))
                if at > 0
                    && !self
                        .tokens
                        .get(at - 1)
                        .is_some_and(|(token, _)| matches!(token, super::tokens::Token::Sign(_)))
                    && self.is_behind_time(at) =>
            {
                // The next field of a mail: `10:30 AM India`, below it `Duration: 45 minutes`.
                let ends = self
                    .word(next)
                    .is_none_or(|word| has("duration length dauer duree duracion duracao durata duur", word));
                Some((
                    Some(Zone::Exact(city)).filter(|_| ends || same_clock(city, self.zone, self.on)),
                    next,
                ))
            }
            _ => None,
        }
    }

    /// Whether the token before ends a time.
    fn is_behind_time(&self, at: usize) -> bool {
        at > 0 && (self.number(at - 1).is_some() || self.word(at - 1).is_some_and(|word| has("am pm a p h uhr uur noon", word)))
    }

    /// `+01:00`, `-8`, `+0530`, `+5.30`.
    fn offset(&self, at: usize) -> Option<(FixedOffset, usize)> {
        let sign = if self.sign(at, '+') { 1 } else { -1 };
        let (value, digits) = self.number(at + 1)?;
        let (hours, minutes, next) = match (digits, self.number(at + 3)) {
            (1 | 2, Some((minutes, 2))) if self.sign(at + 2, ':') || self.sign(at + 2, '.') && !self.spaced(at + 3) => {
                (value, minutes, at + 4)
            }
            (1 | 2, _) => (value, 0, at + 2),
            (4, _) => (value / 100, value % 100, at + 2),
            _ => return None,
        };
        (hours <= 14 && minutes < 60).then_some(())?;
        Some((FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60) as i32)?, next))
    }

    fn city(&self, at: usize) -> Option<(Tz, usize)> {
        (1..=3).rev().find_map(|words| {
            let name: Option<Vec<&str>> = (at..at + words).map(|at| self.word(at)).collect();
            Some((by_city(&name?.join(" "))?, at + words))
        })
    }
}
