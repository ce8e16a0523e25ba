//! Words and numbers of a date text, put together into days, times, ranges and zones.

use crate::zone::Tz;
use chrono::{Datelike, NaiveDate, Weekday};

use super::super::calendar_words::{fold, relative_day};
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
    To(To),
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

/// What stands between the two ends of a stretch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum To {
    /// A dash, or a word between begin and end in fields of their own: it may also stand behind any other part of a text.
    Sign,
    /// A word that also means `at`: `à`, `a`.
    Soft,
    /// A word that says when something ends: `bis`, `until`.
    Until,
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
            Token::Sign('-') => (Item::To(To::Sign), at + 1),
            Token::Sign('?') => (Item::Doubt, at + 1),
            Token::Sign(_) => (Item::Gap, at + 1),
            Token::Word(word) => self.other_word(word, at, before),
        }
    }

    fn other_word(&self, word: &str, at: usize, before: &[Item]) -> (Item, usize) {
        let one = |item| (item, at + 1);
        let begun = before
            .iter()
            .any(|item| matches!(item, Item::Day(_) | Item::Time(_) | Item::Number(_)));
        let is = |at: usize, list: &str| self.word(at).is_some_and(|word| has(list, word));
        let follows = |list: &str| at > 0 && is(at - 1, list);
        // Only what is another word in another language; the rest is in `DOUBTFUL`.
        let doubtful = match self.language {
            "fr" => "ou",
            "es" => "o u no sobre pasado",
            "pt" => "ou",
            "it" => "o verso prima",
            "nl" => "of voor na",
            _ => "",
        };
        // A day or a time comes next, perhaps behind a colon.
        let dated = || {
            let behind = at + 1 + usize::from(self.sign(at + 1, ':') || is(at + 1, "the on am le el il em op"));
            self.number(behind).is_some() || self.day(behind, &[]).is_some() || self.time(behind).is_some()
        };
        let is_day = |at: usize| {
            self.word(at)
                .is_some_and(|word| self.weekday(word).is_some() || relative_day(word).is_some())
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
            if follows("at um om la las as alle ore") {
                return one(Item::Doubt);
            }
        }
        match word {
            // `Thursday, not 10am`, `rather than`, `10h au lieu de 9h`: not all that is said holds.
            _ if has("lieu lugar posto plaats place", word) && follows("au en em al in") => one(Item::Doubt),
            "no" if is(at + 1, "el es sera se puedo podemos longer later earlier sooner") => one(Item::Doubt),
            // `by Nov 17, 5pm`, but `by Zoom`; `due to illness`.
            "by" | "due" if dated() => one(Item::Doubt),
            // `Ende: 19.11., 10 Uhr`, where nothing has begun; but `Front End Engineer`.
            _ if (has(ENDS, word) || has("through thru closes", word)) && !begun && dated() => one(Item::Doubt),
            // `ab 19.11., 10 Uhr`: any time from then on.
            _ if has("ab partir partire vanaf", word) && !begun => one(Item::Doubt),
            // `any time from 10 to 4`, but `any questions`.
            _ if has("any cualquier qualquer qualsiasi qualunque", word) && is(at + 1, "time moment momento hora horario ora orario") => {
                one(Item::Doubt)
            }
            // `statt am 19.11.`, but `findet am 19.11. statt`.
            "statt" if !(0..at).any(|at| is(at, "findet finden fand")) => one(Item::Doubt),
            // `como muy tarde`, `como pronto`
            _ if has("muy pronto maximo", word) && follows("como") => one(Item::Doubt),
            // `jeudi en huit`, `giovedì a otto`, `Dienstag in 14 Tagen`: counted from that day.
            _ if has("en em in over uber a", word)
                && at > 0
                && is_day(at - 1)
                && (self
                    .word(at + 1)
                    .is_some_and(|word| self.hour(at + 1).is_some() || has(WEEKS, word))
                    || word != "a"
                        && !self.is_clock(at + 1)
                        && self.number(at + 1).is_some_and(|(days, _)| matches!(days, 8 | 14 | 15))) =>
            {
                one(Item::Doubt)
            }
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
            // `next Thursday`, `el jueves que viene` leave open which, unless they say the date, too; `at the following time`.
            _ if has(NEXT, word) || has(FOLLOWING, word) => {
                let beside = (at.saturating_sub(2)..at + 2).any(|at| self.word(at).is_some_and(|word| self.weekday(word).is_some()));
                one(match beside {
                    true => Item::Vague,
                    false if has(NEXT, word) || is(at + 1, "day tag") || follows("day dia jour giorno") => Item::Doubt,
                    false => Item::Gap,
                })
            }
            // `Every weekday (Monday to Friday)`: the recurrence below a date.
            "every" if self.word(at + 1) == Some("weekday") => {
                let days = at + 2 + usize::from(self.sign(at + 2, '('));
                (Item::Often, self.phrase(days, "monday to friday").unwrap_or(at + 2))
            }
            // `ca. 60 Minuten`, `bis zu 60 Minuten` are as long as they say.
            _ if (has(
                "approximately approx around about circa ca etwa environ ongeveer rond gegen cerca up",
                word,
            ) || has(UNTIL, word))
                && self
                    .length(at + 1 + usize::from(self.sign(at + 1, '.') || is(at + 1, "zu to a")))
                    .is_some() =>
            {
                one(Item::Gap)
            }
            _ if has("to through thru", word) || has(UNTIL, word) => {
                // `bis 19.11., 10 Uhr` says only when something ends; `to` says many things.
                let until = has(UNTIL, word);
                one(match (begun, until) {
                    (true, true) => Item::To(To::Until),
                    (true, false) => Item::To(To::Sign),
                    (false, true) => Item::Doubt,
                    (false, false) => Item::Vague,
                })
            }
            // Begin and end in fields of their own.
            _ if has(ENDS, word) => one(Item::To(To::Sign)),
            // `moved from Monday 10am to Tuesday 11am`, `Nov 19 10am was moved`; but `rescheduled: Nov 19, 10am`.
            _ if has(MOVED, word) && (begun || is(at + 1, "from to von vom auf du de da do dal van")) => one(Item::Doubt),
            "t" if self.is_to(at) => (Item::To(To::Until), at + 3),
            _ if has("a al au ao as alle all' to'", word) => one(Item::To(To::Soft)),
            _ if has("day dia giorno giornata journee dag", word) && self.all_before(at) => one(Item::AllDay),
            _ if has("ganztagig ganztags all-day", word) => one(Item::AllDay),
            "up" if is(at + 1, "to") => one(Item::Doubt),
            // `today in a week`, `two days from today`, `Thursday week`: counted from the day that is named.
            _ if has(COUNTED_DAYS, word)
                && (at > 0 && (counts(at - 1) || self.number(at - 1).is_some() || is_day(at - 1) || is(at - 1, WEEKS))
                    || is(at + 1, "from later ago")) =>
            {
                one(Item::Doubt)
            }
            // `CA 94105`
            "ca" if !self.sign(at + 1, '.') && self.number(at + 1).is_none_or(|(_, digits)| digits > 2) => one(Item::Gap),
            "w" if self.sign(at + 1, '/') && !self.spaced(at + 2) => (Item::Vague, at + 3),
            _ if has(DOUBTFUL, word) || has(doubtful, word) => one(Item::Doubt),
            _ if has(OFTEN, word) => one(Item::Often),
            "be" if is(at + 1, "confirmed determined announced scheduled decided agreed advised") => one(Item::Vague),
            // `Bewerbungsfrist`, `Einsendeschluss`
            _ if word.ends_with("frist") || word.ends_with("schluss") => one(Item::Doubt),
            _ if has(VAGUE, word) || word.ends_with("woche") => one(Item::Vague),
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

/// Words that leave several days or hours open, or say that a time is none or is only the last, in any language: a page's language is no
/// proof of its text's.
const DOUBTFUL: &str = "last letzten dernier derniere passado scorso vorige or oder either tbd tbc approximately approx around about circa ca \
    gegen etwa vers environ cerca rond ongeveer before after vor nach avant apres antes despues depois dopo flexible between zwischen entre \
    tra tussen anytime jederzeit irgendwann n'importe available verfugbar disponible disponivel disponibile beschikbaar availability \
    verfugbarkeit disponibilite disponibilites disponibilidad disponibilidade disponibilita beschikbaarheid perhaps possibly vielleicht \
    eventuell peut-etre quizas talvez forse misschien wrote schrieb ecrit escribio escreveu scritto schreef \
    not never isn't wasn't won't can't cannot doesn't longer instead nicht kein keine anstatt anstelle pas jamais vez non invece \
    anziche nao niet geen nooit than except ausser sauf excepto eccetto exceto tranne behalve originally previously formerly ursprunglich initialement \
    originalmente originariamente oorspronkelijk cancelled canceled abgesagt storniert entfallt annule annulee cancelado cancelada anulado \
    anulada annullato annullata geannuleerd afgezegd vervalt earliest latest fruhestens spatestens uiterlijk vroegst laatst plus piu tard \
    tardar deadline expires limite plazo prazo scadenza entro d'ici veille vispera vespera vigilia vortag lendemain since seit depuis onwards ish";

/// Words that say when something ends.
const UNTIL: &str = "until till bis jusqu'a jusqu'au hasta ate fino tot";

/// What names an end, in a field of its own.
const ENDS: &str = "end ends ende endet fin finit termina fine finisce einde eindigt termino";

/// Words for the one that follows.
const NEXT: &str = "next nachsten nachster nachste nachstes ubernachsten prochain prochaine proximo proxima prossimo prossima volgende \
    overvolgende";

/// Words that say so beside a day, and of other things often something else.
const FOLLOWING: &str = "following folgenden suivant siguiente entrante viene seguinte vem seguente venturo";

/// Words for another time in place of one that was said before.
const MOVED: &str = "moved rescheduled postponed changed verschoben verlegt deplace deplacee reporte reportee aplazado aplazada adiado adiada \
    spostato spostata rinviato rinviata verplaatst verzet";

/// What days are counted in.
const COUNTED_DAYS: &str = "week woche semaine semana settimana weeks wochen semaines semanas settimane weken fortnight quinzaine quincena \
    quinzena days tage tagen jours dias giorni dagen";

/// How many of them it may be, besides the numbers that are hours, too: `in vierzehn Tagen`, `en quinze`.
const WEEKS: &str = "a an eine einer vierzehn quatorze quinze quince quindici catorce veertien fourteen";

/// Words of what happens again and again.
const OFTEN: &str = "every each jeden jede jeder chaque tous toutes cada todos todas ogni elke iedere weekly daily biweekly monthly \
    weekdays recurring repeats wochentlich taglich hebdomadaire semanal settimanale wekelijks";

/// Words beside which a date is no whole day of an event.
const VAGUE: &str = "week kw woche semaine semana settimana weekend wochenende fin by starting desde \
    posted sent received half halb viertel dreiviertel kwart o'clock uhr uur heures heure horas hora past \
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
