//! The words of notes: lists of them, and what a word may be by its ending.

use crate::list::{Words, words};

/// Verbs of saying before what was said.
pub(super) const REPORTS: Words = Words::new(
    "chatted described discussed emphasised emphasized explained mentioned noted outlined pointed said shared showed spoke stressed \
     talk talked told walked",
);

/// Those with an object that is always a thing: `described the rota`.
pub(super) const ABOUT_THINGS: Words = Words::new("described discussed outlined shared showed");

/// What one does to the other in an interview, by which a note without a subject may begin: `asked me why I moved`.
pub(super) const TO_ME: Words =
    Words::new("advised asked encouraged invited joked laughed offered promised recommended suggested thanked told warned");

/// What both do: `we laughed about YAML`. In the notes of one who was there, such a `we` is both.
pub(super) const BOTH: Words = Words::new("agreed bonded both chatted discussed joked laughed met spoke talked");

/// Of the person who spoke, where the subject was left out: `loves Rust`.
pub(super) const OF_THEM: Words = Words::new("believes enjoys has hates is likes loves prefers thinks wants was");

/// Verbs by which a clause is one.
pub(super) const FINITE: Words =
    Words::new("are aren't can't could did didn't do does doesn't don't had has have is isn't must should was wasn't were won't would");

/// Verbs that are nouns as well: `the team plans to move`, `the plans to move`.
pub(super) const FINITE_OR_NOUN: Words = Words::new("can hope hopes may might need needs plan plans use uses want wants will");

/// Pasts that do not end as others do.
const PAST: Words = Words::new(
    "began bought broke brought built came chose cut drove felt found gave got grew held kept led left lost made met overcame \
     oversaw paid ran rewrote said saw sent set sold spent spoke stood taught told took went won wrote",
);

/// Participles that describe more often than they tell: `embedded C`.
pub(super) const DESCRIBING: Words = Words::new(
    "advanced applied automated based certified committed connected dedicated detailed distributed embedded excited experienced \
     integrated interested managed motivated organised organized proven qualified related shared skilled talented trusted",
);

/// What may stand between a subject and its verb, or behind `is`.
pub(super) const ADVERBS: Words =
    Words::new("all already also always bad good great hard just never nice not often really recently so still too very");

/// Behind these there is a noun, or the whole goes on.
pub(super) const BEFORE_NOUNS: Words = Words::new("about and as at between by for from in into of on or over than to with");

/// Nouns that end as a gerund does.
const ING_NOUNS: Words =
    Words::new("building during evening everything king morning nothing ping ring sling something spring string thing wing");

/// What a noun begins with.
pub(super) const DETERMINERS: Words = Words::new(
    "a all an better both each every fewer five four her his its less many more my new no our some that the their these this those \
     three two your",
);

/// What a question begins with, or a topic: `how the team works`.
pub(super) const WH: Words = Words::new("how what when where whether which who why");

/// A word as the lists have it: small, without marks around it.
pub(super) fn key(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'')
        .to_lowercase()
        .replace('’', "'")
}

pub(super) fn first_word(text: &str) -> String {
    key(text.split_whitespace().next().unwrap_or_default())
}

/// What follows a beginning, whatever its case.
pub(in crate::draft) fn after<'a>(text: &'a str, lead: &str) -> Option<&'a str> {
    let begins = text.get(..lead.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(lead));
    begins.then(|| text[lead.len()..].trim_start())
}

/// The first word and the rest.
pub(super) fn split(text: &str) -> (String, &str) {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    (key(first), rest.trim_start())
}

/// Whether a word of a note means the one who reads the letter or the one whose words they are, which only its author knows.
pub(super) fn says_you(text: &str) -> bool {
    text.split_whitespace()
        .any(|word| words!("you you'd you're your yours").holds(&key(word)))
}

/// `migrated`, `oversaw`: what was done, but not `need`, `hundred`.
pub(super) fn is_past(word: &str) -> bool {
    let ed = word.len() > 3 && word.ends_with("ed") && !word.ends_with("eed") && !words!("embed hundred shed sled").holds(word);
    ed || PAST.holds(word)
}

pub(super) fn is_gerund(first: &str) -> bool {
    first.len() > 4 && first.ends_with("ing") && !ING_NOUNS.holds(first)
}

/// Whether a word may be a plural, or the form of a verb after `she`.
pub(super) fn is_many(word: &str) -> bool {
    word == "people" || word.len() > 3 && word.ends_with('s') && !["ss", "us", "is", "'s"].iter().any(|end| word.ends_with(end))
}

/// A first letter made small, unless the word is a name, an abbreviation or `I`.
pub(super) fn lower_first(text: &str) -> String {
    let first = text.split_whitespace().next().unwrap_or_default();
    let plain = first.to_lowercase();
    let common = DETERMINERS.holds(&plain)
        || WH.holds(&plain)
        || plain.ends_with("ing")
        || plain.ends_with("ed")
        || words!("built cut it led one ran taught there wrote you").holds(&plain);
    let other_capitals = first.chars().skip(1).any(char::is_uppercase);
    if common && !other_capitals {
        let mut chars = text.chars();
        chars.next().into_iter().flat_map(char::to_lowercase).chain(chars).collect()
    } else {
        text.to_owned()
    }
}
