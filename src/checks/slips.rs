//! Slips of the pen: few rules, each of them sure.

use std::ops::Range;

use super::text::{Analysis, Word};
use super::{Check, Finding, Level};
use crate::capitals::capital;
use crate::list::Words;
use crate::messages::Text;

/// # Slips of the pen
///
/// Notes doubled words, a small `i`, a sentence that begins small, `its` for `it's`, `could of`, `more then`, `a hour`, and words that are
/// misspelt often. It is no spelling checker: the browser has one. It finds what that one passes over.
///
/// ## Why
/// Professional is what recruiters ask for (Robert Half), and a slip in a letter of four sentences is what is remembered of it.
///
/// ## Example
/// > I am looking forward to to meeting the team.
pub(super) const CHECK: Check = Check { id: "slips", judge };

/// What was written, and what was meant.
const TURNS: &[(&str, &str)] = &[
    ("could of", "could have"),
    ("should of", "should have"),
    ("would of", "would have"),
    ("must of", "must have"),
    ("its a", "it's a"),
    ("its an", "it's an"),
    ("its the", "it's the"),
    ("its been", "it's been"),
    ("its not", "it's not"),
    ("its very", "it's very"),
    ("its really", "it's really"),
    ("its great", "it's great"),
    ("its clear", "it's clear"),
    ("its important", "it's important"),
    ("it's own", "its own"),
    ("it's team", "its team"),
    ("it's mission", "its mission"),
    ("it's customers", "its customers"),
    ("it's products", "its products"),
    ("it's culture", "its culture"),
    ("you're team", "your team"),
    ("you're time", "your time"),
    ("you're company", "your company"),
    ("you're consideration", "your consideration"),
    ("you're help", "your help"),
    ("your welcome", "you're welcome"),
    ("your looking", "you're looking"),
    ("your doing", "you're doing"),
    ("your building", "you're building"),
    ("more then", "more than"),
    ("better then", "better than"),
    ("rather then", "rather than"),
    ("less then", "less than"),
    ("other then", "other than"),
    ("alot", "a lot"),
    ("there team", "their team"),
    ("loose sight", "lose sight"),
    ("in regards to", "in regard to"),
    ("looking foreword to", "looking forward to"),
    ("for you're", "for your"),
    ("a opportunity", "an opportunity"),
];

/// Often misspelt, each with the right form behind it, in order.
const SPELLINGS: &[(&str, &str)] = &[
    ("accomodate", "accommodate"),
    ("acheive", "achieve"),
    ("acheived", "achieved"),
    ("appriciate", "appreciate"),
    ("apreciate", "appreciate"),
    ("aquired", "acquired"),
    ("begining", "beginning"),
    ("beleive", "believe"),
    ("buisness", "business"),
    ("comittment", "commitment"),
    ("commitee", "committee"),
    ("committment", "commitment"),
    ("comunication", "communication"),
    ("definately", "definitely"),
    ("enviroment", "environment"),
    ("excelent", "excellent"),
    ("experiance", "experience"),
    ("foward", "forward"),
    ("gratefull", "grateful"),
    ("greatful", "grateful"),
    ("helpfull", "helpful"),
    ("immediatly", "immediately"),
    ("independant", "independent"),
    ("intrested", "interested"),
    ("intresting", "interesting"),
    ("knowlege", "knowledge"),
    ("maintenence", "maintenance"),
    ("managment", "management"),
    ("neccessary", "necessary"),
    ("occured", "occurred"),
    ("oportunity", "opportunity"),
    ("oppertunity", "opportunity"),
    ("opprotunity", "opportunity"),
    ("persue", "pursue"),
    ("posess", "possess"),
    ("postion", "position"),
    ("profesional", "professional"),
    ("proffesional", "professional"),
    ("recieve", "receive"),
    ("recieved", "received"),
    ("recomend", "recommend"),
    ("refered", "referred"),
    ("responsability", "responsibility"),
    ("responsable", "responsible"),
    ("seperate", "separate"),
    ("sincerly", "sincerely"),
    ("succesful", "successful"),
    ("successfull", "successful"),
    ("thankyou", "thank you"),
    ("thier", "their"),
    ("tommorow", "tomorrow"),
    ("tommorrow", "tomorrow"),
    ("truely", "truly"),
    ("untill", "until"),
    ("usefull", "useful"),
    ("wich", "which"),
    ("wierd", "weird"),
    ("writting", "writing"),
    ("yestarday", "yesterday"),
];

/// May stand twice: `the work that that took`, `had had`.
static TWICE: Words = Words::new("bye ha had no so that very");

/// Begin with the sound of a consonant, whatever their first letter.
const CONSONANT: &[&str] = &[
    "uni", "use", "usu", "usa", "uti", "eu", "one", "once", "ut", "ukr", "ur", "ub", "uk", "ewe",
];

/// Begin with the sound of a vowel, whatever their first letter.
const VOWEL: &[&str] = &["hour", "honest", "honor", "honour", "heir"];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let mut out: Vec<Finding> = Vec::new();
    let mut add = |at: Range<usize>, right: String| {
        let text = Text::new("check_slips_found")
            .with("written", &analysis.body[at.clone()])
            .with("right", right.as_str());
        if out.iter().all(|before| before.span != Some(analysis.utf16(&at))) {
            out.push(
                Finding::new(CHECK.id, Level::Note, text)
                    .at(analysis, &at)
                    .fix(analysis, &at, right),
            );
        }
    };
    let raw = |at: &Range<usize>| &analysis.body[at.clone()];
    // A letter without any capital is a matter of style, not of slips.
    let has_capitals = analysis.words.iter().any(|word| word.capital && word.norm != "i");
    for sentence in &analysis.sentences {
        // Contractions are one word here.
        let mut words: Vec<&Word> = analysis.of(sentence).iter().filter(|word| !word.slot).collect();
        words.dedup_by(|next, before| next.at == before.at);
        let plain: Vec<String> = words.iter().map(|word| raw(&word.at).to_lowercase().replace('’', "'")).collect();
        for (at, word) in words.iter().enumerate() {
            let here = plain[at].as_str();
            if let Ok(known) = SPELLINGS.binary_search_by_key(&here, |(wrong, _)| *wrong) {
                let (_, right) = SPELLINGS[known];
                add(word.at.clone(), as_written(raw(&word.at), right));
            }
            // `i`, `i'm`, but not `i.e.`
            let small = raw(&word.at)
                .strip_prefix('i')
                .filter(|rest| rest.is_empty() || rest.starts_with(['\'', '’']));
            if let Some(rest) = small.filter(|_| has_capitals && !raw_next(analysis, word).starts_with('.')) {
                add(word.at.clone(), format!("I{rest}"));
            }
            for (wrong, right) in TURNS.iter().filter(|(wrong, _)| wrong.starts_with(here)) {
                let length = wrong.split(' ').count();
                let turn = plain.get(at..at + length);
                let same = turn.is_some_and(|turn| turn.iter().map(String::as_str).eq(wrong.split(' ')));
                if same && words[at + 1..at + length].iter().all(|word| !word.after_break) {
                    let span = word.at.start..words[at + length - 1].at.end;
                    add(span.clone(), as_written(raw(&span), right));
                }
            }
            let Some(next) = words.get(at + 1).filter(|next| !next.after_break) else {
                continue;
            };
            let following = plain[at + 1].as_str();
            let both = word.at.start..next.at.end;
            let apart = raw(&(word.at.end..next.at.start)).trim().is_empty();
            if here == following && apart && !TWICE.holds(here) && here.chars().all(char::is_alphabetic) && (!next.capital || at == 0) {
                add(both, raw(&word.at).to_owned());
            } else if let Some(right) = article(here, raw(&next.at)).filter(|_| apart) {
                add(word.at.clone(), as_written(raw(&word.at), right));
            }
        }
        let first = analysis.of(sentence).first();
        let whole = first.filter(|word| !word.slot && !word.capital && has_capitals && begins(analysis, sentence.at.start));
        if let Some(word) = whole.filter(|word| raw(&word.at).chars().all(|c| c.is_lowercase() || c == '\'' || c == '’')) {
            let text = raw(&word.at);
            let mut letters = text.chars();
            let first: String = letters.next().into_iter().flat_map(capital).collect();
            add(word.at.clone(), first + letters.as_str());
        }
    }
    out
}

/// Whether a sentence begins here after a full stop or a blank line: not an item of a list, and not what goes on after the greeting.
fn begins(analysis: &Analysis, at: usize) -> bool {
    let before = &analysis.body[analysis.own.start..at];
    let text = before.trim_end();
    text.ends_with(['.', '!', '?'])
        && !text.ends_with("..")
        && before[text.len()..].chars().all(char::is_whitespace)
        && before.len() > text.len()
}

fn raw_next<'a>(analysis: &'a Analysis, word: &Word) -> &'a str {
    &analysis.body[word.at.end..]
}

/// The article that a word wants, if it has the other one.
fn article(here: &str, next: &str) -> Option<&'static str> {
    let lower = next.to_lowercase();
    // Letters that are spelt out, and names, are said as people say them.
    if next.chars().any(|c| !c.is_lowercase() && !joined(c)) || next.chars().count() < 3 {
        return None;
    }
    let vowel = VOWEL.iter().any(|begin| lower.starts_with(begin))
        || lower.starts_with(['a', 'e', 'i', 'o', 'u']) && !CONSONANT.iter().any(|begin| lower.starts_with(begin));
    match here {
        "a" if vowel => Some("an"),
        "an" if !vowel && !lower.starts_with(['h', 'a', 'e', 'i', 'o', 'u']) => Some("a"),
        _ => None,
    }
}

fn joined(c: char) -> bool {
    matches!(c, '\'' | '’' | '-')
}

/// The right words, with the capital that the wrong ones had.
fn as_written(written: &str, right: &str) -> String {
    let mut letters = right.chars();
    match letters.next() {
        Some(first) if written.starts_with(char::is_uppercase) => capital(first).chain(letters).collect(),
        _ => right.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, judge};

    fn fixes(body: &str) -> Vec<String> {
        let rows = judge(&Letter::of(body)).into_iter().filter(|finding| finding.check == CHECK.id);
        rows.filter_map(|finding| finding.fix.map(|fix| fix.text)).collect()
    }

    #[test]
    fn slips_are_found() {
        for (body, right) in [
            ("I look forward to to the next step.", &["to"][..]),
            ("Its a role I want, and I could of said so.", &["It's a", "could have"]),
            ("It was a honour, and a interview that i liked.", &["an", "an", "I"]),
            ("It was clear, and i’m keen; i'd start now.", &["I’m", "I'd"]),
            ("Thank you. the tour was good.", &["The"]),
            ("I am greatful for the oportunity.", &["grateful", "opportunity"]),
            ("You’re time was worth more then gold.", &["Your time", "more than"]),
        ] {
            assert_eq!(fixes(body), right, "{body}");
        }
    }

    #[test]
    fn the_list_can_be_searched() {
        assert!(SPELLINGS.is_sorted_by_key(|(wrong, _)| wrong));
    }

    #[test]
    fn right_words_are_left_alone() {
        for body in [
            "The work that that took, and had had to take, is its own reward.",
            "A European university, a one-off, an hour, an MBA, a UX team and a use for it.",
            "I know C, e.g. from work at approx. four firms etc. and more.",
            "thank you for the chat. i liked it. talk soon",
            "It's a good team, and you're welcome to call. What your team does is more, then, than I knew.",
            "I came, I saw; i.e. I was there… and then some.",
            "We met on Monday, Monday being the day of the tour.",
        ] {
            assert_eq!(fixes(body), [""; 0], "{body}");
        }
    }
}
