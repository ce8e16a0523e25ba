//! Every sentence of the interface, the card, the notifications and the findings (invariant 11).
//!
//! The catalogues are the extension's own `_locales`, so that the browser and the core say the same. One entry a line:
//! `"id": { "message": "… $NAME$ …" }`. A placeholder is `$NAME$`, filled by [`Text::with`]; `_locales` wants each declared, which the
//! bundler does.

use chrono::{NaiveDate, NaiveDateTime};

pub(crate) mod en;

/// Ids and messages, sorted by id.
pub type Catalogue = [(&'static str, &'static str)];

type Languages = &'static [(&'static str, &'static Catalogue)];

/// The languages there are, the first of which fills the gaps of the others; `build.rs` makes the table of `extension/_locales`. A
/// language is its catalogue there, its grammar in [`grammar`], and one file that holds it.
pub const LANGUAGES: Languages = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The same without the sentences of our own pages (`ui_…`), which the worker's module need not carry.
const CORE: Languages = include!(concat!(env!("OUT_DIR"), "/core.rs"));

/// The same without what only the core says (`check_…`, `step_…`, ...), which our own pages at most show.
const PAGES: Languages = include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// How a language writes what is not a sentence of the catalogue.
struct Grammar {
    /// Which form a number takes.
    plural: fn(u64) -> Plural,
    /// A day, with its weekday and without its year.
    date: fn(NaiveDate) -> String,
    /// A day and a time of day.
    moment: fn(NaiveDateTime) -> String,
    /// Several things in one sentence.
    list: fn(&[String]) -> String,
}

/// The plural categories of CLDR that our languages use; an entry's id ends in them (`reminders_one`, `reminders_other`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plural {
    One,
    Other,
}

impl Plural {
    fn suffix(self) -> &'static str {
        match self {
            Plural::One => "_one",
            Plural::Other => "_other",
        }
    }
}

/// The grammar of a language, by its name in [`LANGUAGES`].
fn grammar(_language: &str) -> &'static Grammar {
    &en::GRAMMAR
}

fn catalogue(all: Languages, language: &str) -> &'static Catalogue {
    let wanted = all.iter().find(|(name, _)| language.split(['-', '_']).next() == Some(name));
    wanted.unwrap_or(&all[0]).1
}

fn message(catalogue: &Catalogue, id: &str) -> Option<&'static str> {
    catalogue.binary_search_by_key(&id, |(id, _)| id).ok().map(|at| catalogue[at].1)
}

/// A sentence with its arguments, not yet in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    id: &'static str,
    arguments: Vec<(&'static str, Argument)>,
    then: Vec<Text>,
}

/// What fills a placeholder; said only together with its sentence, in the same language.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Argument {
    Words(String),
    Count(u64),
    Date(NaiveDate),
    Moment(NaiveDateTime),
    List(Vec<String>),
}

impl Text {
    /// The sentence with this id.
    pub fn new(id: &'static str) -> Text {
        Text {
            id,
            arguments: Vec::new(),
            then: Vec::new(),
        }
    }

    /// Fills `$NAME$` (`name` is compared without regard to case).
    pub fn with(self, name: &'static str, value: impl Into<String>) -> Text {
        self.argument(name, Argument::Words(value.into()))
    }

    /// Fills `$NAME$` with a number, which also chooses the entry: `id_one`, `id_other`, else `id`.
    pub fn count(self, name: &'static str, count: u64) -> Text {
        self.argument(name, Argument::Count(count))
    }

    /// Fills `$NAME$` with a day: `Thursday, 19 November`.
    pub fn date(self, name: &'static str, date: NaiveDate) -> Text {
        self.argument(name, Argument::Date(date))
    }

    /// Fills `$NAME$` with a local time: `Thursday, 19 November, 10:00`. Its zone is the caller's choice.
    pub fn moment(self, name: &'static str, at: NaiveDateTime) -> Text {
        self.argument(name, Argument::Moment(at))
    }

    /// Fills `$NAME$` with several things: `Jane, Raj and Ann`.
    pub fn list(self, name: &'static str, items: Vec<String>) -> Text {
        self.argument(name, Argument::List(items))
    }

    /// Adds a sentence after this one.
    pub fn and(mut self, more: Text) -> Text {
        self.then.push(more);
        self
    }

    fn argument(mut self, name: &'static str, value: Argument) -> Text {
        self.arguments.push((name, value));
        self
    }

    /// Its id.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The sentence in a language; in English where the language lacks it, and the id itself where there is none at all (which a
    /// test of all ids in the source excludes).
    pub fn say(&self, language: &str) -> String {
        self.say_from(CORE, language)
    }

    /// The same for our own pages, whose sentences the core does not say.
    pub fn say_in_page(&self, language: &str) -> String {
        self.say_from(PAGES, language)
    }

    fn say_from(&self, all: Languages, language: &str) -> String {
        let grammar = grammar(language);
        let entry = |language| self.entry(catalogue(all, language), grammar);
        let mut out = match entry(language).or_else(|| entry("en")) {
            Some(message) => self.fill(message, grammar),
            None => self.id.to_owned(),
        };
        for more in &self.then {
            out.push(' ');
            out.push_str(&more.say_from(all, language));
        }
        out
    }

    fn entry(&self, catalogue: &Catalogue, grammar: &Grammar) -> Option<&'static str> {
        let count = self
            .arguments
            .iter()
            .find_map(|(_, value)| if let Argument::Count(count) = value { Some(*count) } else { None });
        count
            .and_then(|count| message(catalogue, &format!("{}{}", self.id, (grammar.plural)(count).suffix())))
            .or_else(|| message(catalogue, self.id))
    }

    fn fill(&self, message: &str, grammar: &Grammar) -> String {
        let mut parts = message.split('$');
        let mut out = parts.next().unwrap_or_default().to_owned();
        // `a $NAME$ b` splits into text, name, text: every second part is a name.
        while let Some(name) = parts.next() {
            match self.arguments.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)) {
                Some((_, Argument::Words(words))) => out.push_str(words),
                Some((_, Argument::Count(count))) => out.push_str(&count.to_string()),
                Some((_, Argument::Date(date))) => out.push_str(&(grammar.date)(*date)),
                Some((_, Argument::Moment(at))) => out.push_str(&(grammar.moment)(*at)),
                Some((_, Argument::List(items))) => out.push_str(&(grammar.list)(items)),
                None => {
                    out.push('$');
                    out.push_str(name);
                    out.push('$');
                }
            }
            out.push_str(parts.next().unwrap_or_default());
        }
        out
    }
}

#[cfg(test)]
mod tests;
