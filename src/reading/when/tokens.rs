//! Words and numbers of a date text, put together into days, times, ranges and zones.

use crate::zone::Tz;
use chrono::{Datelike, NaiveDate, Weekday};

use super::super::calendar_words::fold;
use super::noise;
use super::parts::{Clock, Day, Part};
use super::zones::Zone;

/// What a text is made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    Day(Day),
    Time(Clock),
    /// A number that nothing explains yet.
    Number(u32),
    /// A length; in brackets it may be something else's, as in a title.
    Minutes {
        minutes: i64,
        aside: bool,
    },
    /// From one to the other; soft words (`à`, `a`) also mean `at`.
    To {
        soft: bool,
    },
    Zone(Zone),
    AllDay,
    /// A part of the day beside no time.
    Part(Part),
    /// It comes again and again.
    Often,
    /// A word that leaves open when on a day, or which day: no whole day is meant.
    Vague,
    /// A word that makes the text uncertain.
    Doubt,
    /// Anything else.
    Gap,
}

impl Item {
    /// Whether it only stands between days and times.
    pub(super) fn is_glue(&self) -> bool {
        matches!(self, Item::Zone(_) | Item::Gap | Item::Part(_) | Item::Often | Item::Vague)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Number { value: u32, digits: usize },
    Word(String),
    Sign(char),
}

/// A token, and whether white space stands before it.
pub(super) type Spaced = (Token, bool);

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
            // `11am-noon`: right behind digits it is a half of the day or a unit.
            let behind_digits = from > 0 && chars[from - 1].is_ascii_digit();
            let inside = |at: usize| {
                chars[at].is_alphabetic()
                    || (matches!(chars[at], '\'' | '_' | '-')
                        && !behind_digits
                        && chars.get(at + 1).is_some_and(|c| c.is_alphabetic())
                        && at > from)
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

/// What is written in another way before the words are told apart.
const WRITTEN: &[(&str, &str)] = &[
    ("a. m.", " am "),
    ("p. m.", " pm "),
    ("a.m.", " am "),
    ("p.m.", " pm "),
    ("a.m", " am "),
    ("p.m", " pm "),
    ("day after tomorrow", "ubermorgen"),
    ("pasado manana", "ubermorgen"),
    ("depois de amanha", "ubermorgen"),
    ("dopo domani", "dopodomani"),
    ("apres demain", "apres-demain"),
    ("this morning", "today morning"),
    ("this afternoon", "today afternoon"),
    ("this evening", "today evening"),
    ("tonight", "today evening"),
    ("ce soir", "aujourd'hui soir"),
    ("ce matin", "aujourd'hui matin"),
    ("cet apres-midi", "aujourd'hui apres-midi"),
    ("esta manana", "hoy morning"),
    ("esta tarde", "hoy tarde"),
    ("esta noche", "hoy noche"),
    ("esta noite", "hoje noite"),
    ("stamattina", "oggi mattina"),
    ("stasera", "oggi sera"),
    ("morgenochtend", "morgen ochtend"),
    ("morgenmiddag", "morgen middag"),
    ("morgenavond", "morgen avond"),
    ("vanochtend", "vandaag ochtend"),
    ("vanmiddag", "vandaag middag"),
    ("vanavond", "vandaag avond"),
];

/// Whether a list of words, split at spaces, has this one.
pub(super) fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// The items of a text.
pub(super) fn items(text: &str, on: NaiveDate, zone: Tz, language: &str) -> Vec<Item> {
    let folded = noise::without_other_lines(&fold(text));
    let rewrite = |text: String, (other, plain): &(&str, &str)| if text.contains(other) { text.replace(other, plain) } else { text };
    let folded = WRITTEN.iter().fold(folded, rewrite);
    let tokens = tokens(&folded);
    let reader = Reader {
        tokens: &tokens,
        text,
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
    items
}

pub(super) struct Reader<'a> {
    pub(super) tokens: &'a [Spaced],
    /// As it was before it was folded.
    pub(super) text: &'a str,
    pub(super) on: NaiveDate,
    pub(super) zone: Tz,
    /// `en-GB`.
    pub(super) locale: &'a str,
    /// `en`.
    pub(super) language: &'a str,
}

impl Reader<'_> {
    pub(super) fn word(&self, at: usize) -> Option<&str> {
        match self.tokens.get(at) {
            Some((Token::Word(word), _)) => Some(word),
            _ => None,
        }
    }

    pub(super) fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.tokens.get(at) {
            Some((Token::Number { value, digits }, _)) => Some((*value, *digits)),
            _ => None,
        }
    }

    pub(super) fn sign(&self, at: usize, sign: char) -> bool {
        matches!(self.tokens.get(at), Some((Token::Sign(c), _)) if *c == sign)
    }

    pub(super) fn spaced(&self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(|(_, space)| *space)
    }

    /// Where these words, one behind the other, end.
    pub(super) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut next = at;
        for word in phrase.split(' ') {
            (self.word(next)? == word).then_some(())?;
            next += 1;
        }
        Some(next)
    }

    fn item(&self, at: usize, before: &[Item]) -> (Item, usize) {
        if let Some((zone, next)) = self.zone(at, before) {
            return (zone.map_or(Item::Doubt, Item::Zone), next);
        }
        if let Some(next) = self.noise(at) {
            return (Item::Gap, next);
        }
        if let Some((day, next)) = self.day(at, before) {
            return (Item::Day(day), next);
        }
        if let Some(found) = self.time(at) {
            return found;
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
        let doubtful = match self.language {
            "de" => "oder gegen etwa vor nach nachsten nachster letzten",
            "fr" => "ou vers environ avant apres prochain prochaine dernier",
            "es" => "o u sobre antes despues proximo pasado",
            "pt" => "ou cerca antes depois proximo passado",
            "it" => "o verso prima dopo prossimo scorso",
            "nl" => "of rond ongeveer voor na volgende vorige",
            _ => "",
        };
        if let Some(part) = self.part(at).or_else(|| part_in(word)) {
            return one(Item::Part(part));
        }
        // `two to three pm`, `at eleven`: hours, if anything.
        let counts = |at: usize| self.hour(at).is_some();
        if counts(at) {
            let range = self.is_to(at + 1) && counts(at + 2) || at > 1 && self.is_to(at - 1) && counts(at - 2);
            if range {
                return one(self.hour(at).map_or(Item::Doubt, Item::Number));
            }
            if at > 0 && self.word(at - 1).is_some_and(|word| has("at um om las as alle", word)) {
                return one(Item::Doubt);
            }
        }
        match word {
            // On a Friday nobody means this week's Tuesday, which has passed; on a Monday `next Thursday` is either. Sunday ends the
            // week or begins it.
            "next"
                if self.on.weekday() != Weekday::Sun
                    && self
                        .word(at + 1)
                        .and_then(|word| self.weekday(word))
                        .is_some_and(|day| day.num_days_from_monday() < self.on.weekday().num_days_from_monday()) =>
            {
                one(Item::Gap)
            }
            // `Every weekday (Monday to Friday)`: the recurrence below a date.
            "every" if self.word(at + 1) == Some("weekday") => {
                let days = at + 2 + usize::from(self.sign(at + 2, '('));
                (Item::Often, self.phrase(days, "monday to friday").unwrap_or(at + 2))
            }
            _ if has("to until till through thru bis jusqu'a hasta ate fino tot", word) => {
                let begun = before
                    .iter()
                    .any(|item| matches!(item, Item::Day(_) | Item::Time(_) | Item::Number(_)));
                one(if begun { Item::To { soft: false } } else { Item::Vague })
            }
            // Begin and end in fields of their own.
            _ if has("end ends ende endet fin finit termina fine finisce einde eindigt termino", word) => one(Item::To { soft: false }),
            // `moved from Monday 10am to Tuesday 11am`.
            _ if has(
                "moved rescheduled postponed changed verschoben verlegt deplace reporte aplazado adiado spostato verplaatst",
                word,
            ) && self
                .word(at + 1)
                .is_some_and(|word| has("from to von vom auf du de da do dal van", word)) =>
            {
                one(Item::Doubt)
            }
            "t" if self.is_to(at) => (Item::To { soft: false }, at + 3),
            _ if has("a al au ao as alle all' to'", word) => one(Item::To { soft: true }),
            _ if has("day dia giorno giornata journee dag", word) && self.all_before(at) => one(Item::AllDay),
            _ if has("ganztagig ganztags all-day", word) => one(Item::AllDay),
            // `ca. 60 Minuten` is as long as it says.
            _ if has(
                "approximately approx around about circa ca etwa environ ongeveer rond gegen cerca",
                word,
            ) && self.length(at + 1 + usize::from(self.sign(at + 1, '.'))).is_some() =>
            {
                one(Item::Gap)
            }
            // `today in a week`, `two days from today`: counted from the day that is named.
            _ if has(COUNTED_DAYS, word)
                && (at > 0 && (counts(at - 1) || self.word(at - 1).is_some_and(|word| has("a an einer", word)))
                    || self.word(at + 1).is_some_and(|word| has("from later ago", word))) =>
            {
                one(Item::Doubt)
            }
            // `CA 94105`
            "ca" if !self.sign(at + 1, '.') && self.number(at + 1).is_none_or(|(_, digits)| digits > 2) => one(Item::Gap),
            "w" if self.sign(at + 1, '/') && !self.spaced(at + 2) => (Item::Vague, at + 3),
            _ if has(DOUBTFUL, word) || has(doubtful, word) => one(Item::Doubt),
            _ if has(OFTEN, word) => one(Item::Often),
            "be" if self
                .word(at + 1)
                .is_some_and(|word| has("confirmed determined announced scheduled decided agreed advised", word)) =>
            {
                one(Item::Vague)
            }
            _ if has(VAGUE, word) => one(Item::Vague),
            _ => one(Item::Gap),
        }
    }

    /// `all day`, `todo el dia`, `toute la journée`, `dia inteiro`, `tutto il giorno`, `hele dag`.
    fn all_before(&self, at: usize) -> bool {
        let near = |back: usize| at.checked_sub(back).and_then(|at| self.word(at));
        let all = |word: Option<&str>| matches!(word, Some("all" | "todo" | "toute" | "tutto" | "hele" | "whole" | "intera" | "o"));
        all(near(1)) || all(near(2)) || matches!(self.word(at + 1), Some("inteiro" | "intero" | "entiere"))
    }
}

/// Words that leave several days or hours open, in any language.
const DOUBTFUL: &str = "next last or tbd tbc approximately approx around about circa ca before after anytime flexible between zwischen entre \
    tra tussen availability verfugbarkeit disponibilite disponibilites disponibilidad disponibilidade disponibilita beschikbaarheid wrote schrieb ecrit \
    escribio escreveu scritto schreef";

/// What days are counted in.
const COUNTED_DAYS: &str = "week woche semaine semana settimana weeks wochen semaines semanas settimane weken fortnight days tage tagen jours \
    dias giorni dagen";

/// Words of what happens again and again.
const OFTEN: &str = "every each jeden jede jeder chaque tous toutes cada todos todas ogni elke iedere weekly daily biweekly monthly \
    weekdays recurring repeats wochentlich taglich hebdomadaire semanal settimanale wekelijks";

/// Words beside which a date is no whole day of an event.
const VAGUE: &str = "week kw woche semaine semana settimana weekend wochenende fin by until till since starting onwards ab seit depuis desde \
    spatestens than latest d'ici tard tardar entro jusqu'au hasta deadline posted sent received half halb viertel dreiviertel kwart o'clock uhr uur heures heure horas hora past \
    night nacht nachts lunchtime sometime eod cob determined announced confirmer confirmar confermare definir folgt volgt pending";

/// `Donnerstagnachmittag`: a weekday and a part of the day in one word.
fn part_in(word: &str) -> Option<Part> {
    const ENDS: [(&str, Part); 6] = [
        ("vormittag", Part::Morning),
        ("tagmorgen", Part::Morning),
        ("ochtend", Part::Morning),
        ("mittag", Part::Afternoon),
        ("middag", Part::Afternoon),
        ("avond", Part::Evening),
    ];
    let compound = ENDS.iter().find(|(end, _)| word.len() > end.len() + 3 && word.ends_with(end));
    compound
        .map(|(_, part)| *part)
        .or_else(|| word.ends_with("tagabend").then_some(Part::Evening))
}
