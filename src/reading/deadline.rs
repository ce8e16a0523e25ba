//! When an employer promised to decide, read from a mail.
//!
//! A date counts only in a clause in which the employer promises to speak or to decide; what the candidate is asked to do by a day, when
//! an interview or the work begins, and what is past are dates of something else. Weeks start on Monday, `end of the week` is Friday, a
//! range takes its upper bound, business days are Monday to Friday and holidays are not known. Vague words (`shortly`, `after the
//! holidays`) are no date.

mod days;
mod lengths;
mod phrases;

use chrono::NaiveDate;

use super::calendar_words::{fold, month, number, weekday};
use days::{Found, find, words};
use phrases::{DUE, PLAIN, PROMISES, SOMEBODY_ELSE};

/// The day by which an answer is promised; never before `on`, the day on which the mail was written. `None` where none is promised, or
/// none that can be told.
pub fn read(text: &str, on: NaiveDate) -> Option<NaiveDate> {
    let sentences = sentences(&fold(text));
    let alone = sentences.len() == 1;
    let promised = sentences.iter().filter_map(|sentence| read_sentence(sentence, alone, on)).max();
    promised.filter(|day| *day >= on)
}

/// How far ahead a day lies from which a bare weekday is counted, in days.
const SPOKEN_OF_DAYS: i64 = 10;

/// One clause and what was found in it.
struct Clause {
    words: String,
    found: Vec<Found>,
}

fn read_sentence(sentence: &str, alone: bool, on: NaiveDate) -> Option<NaiveDate> {
    // A bare weekday is the one after the day that was spoken of before: `back on Monday, so Tuesday`.
    let mut spoken_of = on;
    let mut read: Vec<Clause> = Vec::new();
    for clause in clauses(sentence) {
        let found = find(&words(&clause), on, spoken_of);
        let soon = found
            .iter()
            .map(|found| found.date)
            .filter(|date| (*date - on).num_days() <= SPOKEN_OF_DAYS);
        spoken_of = soon.fold(spoken_of, NaiveDate::max);
        let spaced = format!(" {} ", words(&clause).join(" "));
        read.push(Clause { words: spaced, found });
    }
    let latest = |clause: &Clause| clause.found.iter().filter(|found| !found.begins).map(|found| found.date).max();
    let binding: Vec<&Clause> = read
        .iter()
        .filter(|clause| promises(&clause.words) && !binds_somebody_else(&clause.words))
        .collect();
    if let Some(day) = binding.iter().filter_map(|clause| latest(clause)).max() {
        // `within a week, maybe two`: a fragment behind the promise may put it off.
        let hedge = read.iter().filter(|clause| is_fragment(&clause.words)).filter_map(latest).max();
        return hedge.max(Some(day));
    }
    // The user's own note of what was said, `by the end of next week`, or an afterthought, `Probably by Friday.`
    let begins_as_due = |clause: &Clause| DUE.iter().any(|first| clause.words.starts_with(first));
    if read
        .iter()
        .all(|clause| is_fragment(&clause.words) && !binds_somebody_else(&clause.words))
        && (alone || read.first().is_some_and(begins_as_due))
    {
        return read.iter().filter_map(latest).max();
    }
    // `We will let you know, typically within a week`, `By Friday, we will have decided`: the day stands in a clause without a verb.
    (!binding.is_empty()).then(|| read.iter().filter(|clause| is_fragment(&clause.words)).filter_map(latest).max())?
}

fn promises(clause: &str) -> bool {
    PROMISES.iter().any(|mark| clause.contains(mark))
}

fn binds_somebody_else(clause: &str) -> bool {
    !PLAIN.iter().any(|mark| clause.contains(mark))
        && SOMEBODY_ELSE.iter().any(|mark| match mark.strip_prefix('^') {
            Some(first) => clause.starts_with(first),
            None => clause.contains(mark),
        })
}

/// A clause without a verb of its own.
fn is_fragment(clause: &str) -> bool {
    const VERBS: &[&str] = &[
        " is ",
        " are ",
        " am ",
        " was ",
        " were ",
        " be ",
        " been ",
        " has ",
        " have ",
        " had ",
        " will ",
        " would ",
        " can ",
        " could ",
        " should ",
        " must ",
        " do ",
        " does ",
        " did ",
        " may ",
        " might ",
        " i ",
        " we ",
        " you ",
        " they ",
        " he ",
        " she ",
        " please ",
        " starts ",
        " starting ",
        " begins ",
        " meet",
        " interview",
        " return",
        " closes ",
        " after ",
        " n't ",
        "'m ",
        "'re ",
        "'ve ",
        "'s ",
        "'ll ",
        " send ",
        " submit",
        " apply",
        " for ",
        " since ",
    ];
    !VERBS.iter().any(|verb| clause.contains(verb))
}

/// Sentences of a folded text: ends at `.`, `!`, `?` before white space, and at an empty line.
fn sentences(text: &str) -> Vec<String> {
    const SHORT: &[&str] = &[
        "mr", "ms", "mrs", "dr", "prof", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue",
        "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "approx", "no", "e.g", "i.e", "a.m", "p.m", "st", "inc", "ltd", "co",
        "etc",
    ];
    let mut sentences = Vec::new();
    let mut current = String::new();
    let chars: Vec<char> = text.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let next = chars.get(at + 1);
        let ends = match c {
            '!' | '?' => true,
            '.' => {
                let last = current.rsplit([' ', '\n', '(']).next().unwrap_or_default();
                next.is_none_or(|next| next.is_whitespace()) && !SHORT.contains(&last)
            }
            // A mail's lines are wrapped anywhere: only an empty one ends a sentence.
            '\n' => next == Some(&'\n'),
            _ => false,
        };
        current.push(c);
        if ends {
            sentences.push(std::mem::take(&mut current));
        }
    }
    sentences.push(current);
    sentences.retain(|sentence| sentence.contains(char::is_alphanumeric));
    sentences
}

/// Clauses of a sentence: at commas (not those inside a date), semicolons, colons, dashes, brackets, and before `and`, `but`, `so`.
fn clauses(sentence: &str) -> Vec<String> {
    const CUTS: &[(&str, &str)] = &[
        (", maybe ", " or "),
        (", perhaps ", " or "),
        (", possibly ", " or "),
        (", or ", " or "),
        (" so that ", " | "),
        (" but ", " | but "),
        (" so ", " | so "),
        (" because ", " | "),
        (" since we ", " | we "),
        (" while ", " | "),
        (" once ", " | once "),
        (" when ", " | when "),
        (" - ", " | "),
    ];
    let text = CUTS
        .iter()
        .fold(without_bracketed_numbers(sentence), |text, (word, cut)| text.replace(word, cut));
    let text = cut_at_and(&text);
    let chars: Vec<char> = text.chars().collect();
    let mut clauses = vec![String::new()];
    for (at, &c) in chars.iter().enumerate() {
        let cut = match c {
            '|' | ';' | '(' | ')' => true,
            ':' => chars.get(at + 1).is_none_or(|next| next.is_whitespace()),
            ',' => {
                // `Friday, March 14, 2025` is one date.
                let rest: String = chars[at + 1..].iter().collect();
                let next = rest
                    .split_whitespace()
                    .next()
                    .unwrap_or_default()
                    .trim_matches(|c: char| !c.is_alphanumeric());
                let before = clauses
                    .last()
                    .and_then(|clause| clause.split_whitespace().last())
                    .unwrap_or_default();
                let year = next.len() == 4 && next.parse::<u32>().is_ok();
                let date_goes_on =
                    weekday(before, "en").is_some() && (month(next).is_some() || next.starts_with(|c: char| c.is_ascii_digit()));
                !(year || date_goes_on)
            }
            _ => false,
        };
        if cut {
            clauses.push(String::new());
        } else if let Some(clause) = clauses.last_mut() {
            clause.push(c);
        }
    }
    clauses.retain(|clause| !clause.trim().is_empty());
    clauses
}

/// Without the `(10)` of `ten (10) days`, on one line.
fn without_bracketed_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('(') {
        out.push_str(before);
        match after.split_once(')') {
            Some((number, behind)) if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => rest = behind,
            _ => {
                out.push('(');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Cuts before `and` unless it joins two days or numbers. What follows without a subject takes the one before: `we will review it and
/// respond by Friday` is two things that we will do.
fn cut_at_and(text: &str) -> String {
    let mut parts = text.split(" and ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let next = part
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .trim_matches(|c: char| !c.is_alphanumeric());
        if next.starts_with(|c: char| c.is_ascii_digit())
            || weekday(next, "en").is_some()
            || month(next).is_some()
            || number(next).is_some_and(|_| next != "a")
        {
            out.push_str(" and ");
        } else {
            let clause = out.rsplit(['|', ',', ';', ':']).next().unwrap_or_default();
            let mut words = clause
                .split_whitespace()
                .skip_while(|word| matches!(*word, "and" | "but" | "so" | "then"));
            let subject = match (words.next(), words.next()) {
                (
                    Some(subject @ ("we" | "i" | "you" | "they")),
                    Some(verb @ ("will" | "should" | "can" | "plan" | "hope" | "aim" | "expect")),
                ) => {
                    let to = if matches!(verb, "will" | "should" | "can") { "" } else { " to" };
                    format!("{subject} {verb}{to} ")
                }
                (Some("we'll" | "i'll"), _) => "we will ".to_owned(),
                (Some("you'll"), _) => "you will ".to_owned(),
                (Some("please"), _) => "please ".to_owned(),
                _ => String::new(),
            };
            let has_subject = matches!(
                next,
                "we" | "i" | "you" | "they" | "the" | "our" | "your" | "a" | "will" | "should" | "we'll" | "i'll" | "you'll" | "please"
            );
            out.push_str(" | ");
            if !has_subject {
                out.push_str(&subject);
            }
        }
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests;
