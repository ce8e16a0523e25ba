//! When an employer promised to decide, read from a mail, or from the user's own note of what was said.
//!
//! A text of another language is first put into English words ([`languages`]); then every clause is read alike: the days that it names
//! ([`days`]), and, from the words that are left, what it is about ([`phrases`]). A date counts only in a clause in which the employer
//! promises to speak or to decide; what the candidate is asked to do by a day, when an interview or the work begins, and what is past are
//! dates of something else. Weeks start on Monday, `end of the week` is Friday, a range takes its upper bound, business days are Monday to
//! Friday and holidays are not known. Vague words (`shortly`, `after the holidays`) are no date.

mod days;
mod languages;
mod lengths;
mod periods;
mod phrases;

use chrono::NaiveDate;

use super::calendar_words::{fold, number};
use crate::list::words;
use days::{Context, Found, ends_in_a_day, find, month, weekday, words};
use phrases::{About, DUE, REPORTS, about, holds};

/// The day by which an answer is promised; never before `on`, the day on which the mail was written. `None` where none is promised, or
/// none that can be told.
pub fn read(text: &str, on: NaiveDate) -> Option<NaiveDate> {
    let text = languages::in_english(&fold(text));
    let sentences = sentences(&text.words);
    let mut context = Context {
        on,
        spoken_of: on,
        last: None,
        day_first: day_first(&text.words).or(text.foreign.then_some(true)),
        handed_in: holds(
            &text.words,
            "for submitting|for sending|for completing|for your submission|received your|for handing|for your assignment",
        ),
        gathering: None,
        task: None,
        events: Vec::new(),
    };
    let mut promised: Option<NaiveDate> = None;
    let alone = sentences.len() == 1 || text.words.split_whitespace().count() <= SHORT_NOTE;
    for sentence in &sentences {
        // Before the candidate has done it, nobody decides: `The task is due on Tuesday. We will write to you on Monday.`
        let day = read_sentence(sentence, alone, &mut context).filter(|day| *day >= context.task.unwrap_or(on));
        // A date that takes another's place holds though it is the earlier one.
        if day.is_some() && holds(sentence, "instead|new date|rather|brought forward|new deadline") {
            promised = day;
        }
        promised = promised.max(day);
    }
    promised
}

/// The longest words that are quoted as evidence, in characters.
const EVIDENCE: usize = 160;

/// The same with the words that say it: the first sentence, else the first paragraph, else the beginning of the text from which alone the
/// same day is read.
pub fn read_with_evidence(text: &str, on: NaiveDate) -> Option<(NaiveDate, String)> {
    let day = read(text, on)?;
    let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let paragraphs: Vec<String> = text.split("\n\n").map(spaced).collect();
    let sentences = paragraphs.iter().flat_map(|paragraph| paragraph.split_inclusive(['.', '!', '?']));
    let mut pieces = sentences.chain(paragraphs.iter().map(String::as_str)).map(str::trim);
    let words = pieces
        .find(|piece| read(piece, on) == Some(day))
        .map_or_else(|| spaced(text), str::to_owned);
    let evidence = match words.char_indices().nth(EVIDENCE) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words,
    };
    Some((day, evidence))
}

/// Whether the text says, or its other dates show, that days stand before months.
fn day_first(text: &str) -> Option<bool> {
    if text.contains("dd/mm") || text.contains("d/m/y") {
        return Some(true);
    }
    if text.contains("mm/dd") || text.contains("m/d/y") {
        return Some(false);
    }
    // `18/12` shows the order, `4/12` does not.
    let mut parts = text
        .split('/')
        .map(|part| part.trim_end_matches(|c: char| c.is_ascii_digit()).len())
        .zip(text.split('/'));
    let mut first = parts.next()?;
    for second in parts {
        let before = first.1[first.0..].parse::<u32>().unwrap_or_default();
        let digits = second.1.len() - second.1.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let behind = second.1[..digits].parse::<u32>().unwrap_or_default();
        match (before, behind) {
            (13..=31, 1..=12) => return Some(true),
            (1..=12, 13..=31) => return Some(false),
            _ => first = second,
        }
    }
    None
}

/// The words of a text that is a note throughout.
const SHORT_NOTE: usize = 10;

/// What a candidate has to do before anything is decided.
const TASKS: &str = "kindly |complete|submi|send us|send me|send in|hand in|take-home|assignment|task|case study|exercise|assess|challenge|test |interview|schedul";

/// Where those who decide meet; some in the language of the text.
const GATHERINGS: &str = "committee|comite|board meets|panel meets|panel sits|panel convenes|board sits|we meet on|team meets|gremium|commissie|commission|\
    comision|comissao|commissione|reunit|reune";

/// Words of what was: no day is counted from its day.
const GONE: &str = "met |meeting you|spoke|talking|speaking|thank|came |since |was |were |had |got |left |sent |went ";

/// Whether a clause tells what was: `as discussed on #`, `we met on #`; but not `we're closed on #`.
fn is_past(clause: &str) -> bool {
    let ended = || clause.split(' ').any(|word| word.len() > 4 && word.ends_with("ed"));
    !holds(clause, "will |look|forward|'ll ") && (holds(clause, GONE) || ended() && !holds(clause, "is |are |be |get |not |'re |'s "))
}

/// How far ahead a day lies from which a bare weekday is counted, in days.
const SPOKEN_OF_DAYS: i64 = 10;

/// One clause, what it is about and what was found in it.
struct Clause {
    words: String,
    about: About,
    found: Vec<Found>,
}

impl Clause {
    fn latest(&self) -> Option<NaiveDate> {
        self.found.iter().filter(|found| !found.begins).map(|found| found.date).max()
    }
}

/// The words of a clause in single spaces, its dates as `#`.
fn masked(words: &[String], found: &[Found]) -> String {
    let mut out = String::from(" ");
    for (at, word) in words.iter().enumerate() {
        match found.iter().find(|found| (found.span.0..found.span.1).contains(&at)) {
            Some(found) if found.span.0 < at => continue,
            Some(_) => out.push('#'),
            None => out.push_str(word),
        }
        out.push(' ');
    }
    out
}

fn read_sentence(sentence: &str, alone: bool, context: &mut Context) -> Option<NaiveDate> {
    // A bare weekday is the one after the day that was spoken of before: `back on Monday, so Tuesday`.
    context.spoken_of = context.on;
    context.gathering = None;
    let mut read: Vec<Clause> = Vec::new();
    for clause in with_days_said_again(clauses(sentence), context) {
        let all = words(&clause);
        let mut found = find(&all, context);
        let words = masked(&all, &found);
        // `It was good to meet you on Monday, and we will decide by Tuesday`: that Monday has gone.
        let gone = is_past(&words);
        // `You completed it on Wednesday` promises nothing; `she said she would call on Wednesday` does.
        if gone && words.contains(" on # ") && !holds(&words, REPORTS) {
            found.retain(|found| all[found.span.0..found.span.1].iter().any(|word| weekday(word).is_none()));
        }
        for found in found.iter().filter(|_| !gone) {
            if (found.date - context.on).num_days() <= SPOKEN_OF_DAYS {
                context.spoken_of = context.spoken_of.max(found.counted);
            }
            context.last = Some(found.date);
            if holds(&words, GATHERINGS) {
                context.gathering = Some(found.date).filter(|date| *date > context.on);
            }
            context.events.push((words.clone(), found.date));
        }
        let clause = Clause {
            about: about(&words),
            words,
            found,
        };
        if clause.about != About::Promise && holds(&clause.words, TASKS) && !gone {
            context.task = context.task.max(clause.latest().filter(|day| *day > context.on));
        }
        read.push(clause);
    }
    let notes = || {
        read.iter()
            .filter(|clause| clause.about == About::Note)
            .filter_map(Clause::latest)
            .max()
    };
    let binding = || read.iter().filter(|clause| clause.about == About::Promise);
    if let Some(day) = binding().filter_map(Clause::latest).max() {
        // `within a week, maybe two`: a note behind the promise may put it off.
        return notes().max(Some(day));
    }
    if let Some(promise) = binding().next() {
        // `We will let you know, typically within a week`, `By Friday, we will have decided`: the day stands in a clause without a verb.
        // `The committee sits next week and we'll come back to you then.`
        let so = || {
            read.iter()
                .filter(|clause| clause.about == About::Unknown && holds(&clause.words, "^ so |^ when |^ once |^ as soon "))
                .filter_map(Clause::latest)
                .next()
        };
        let then = || read.iter().filter_map(Clause::latest).next_back();
        return notes()
            .or_else(so)
            .or_else(|| if promise.words.contains(" then ") { then() } else { None });
    }
    // The user's own note of what was said, `by the end of next week`, or an afterthought, `Probably by Friday.`
    let short = |clause: &Clause| clause.about == About::Unknown && clause.found.is_empty() && clause.words.split_whitespace().count() < 3;
    let first = read.iter().find(|clause| !clause.found.is_empty())?;
    let note = read.iter().all(|clause| clause.about == About::Note || short(clause));
    let leads = first.about == About::Note && holds(&first.words, "hopefully|realistically|ideally");
    if note && (alone || holds(&first.words, DUE)) || leads {
        notes()
    } else {
        None
    }
}

/// Sentences of a folded text: ends at `.`, `!`, `?` before white space, and at an empty line.
fn sentences(text: &str) -> Vec<String> {
    const SHORT: &[&str] = &[
        "mr", "ms", "mrs", "dr", "prof", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue",
        "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "approx", "no", "e.g", "i.e", "a.m", "p.m", "st", "inc", "ltd", "co",
        "etc", "prob", "ref", "bus", "wk", "wks", "hrs", "ca", "max",
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
                // `27. November`.
                let behind = chars[at + 1..].iter().skip(1).take_while(|c| c.is_alphabetic()).collect::<String>();
                let of_month = last.len() < 3 && last.parse::<u32>().is_ok() && month(&behind).is_some();
                next.is_none_or(|next| next.is_whitespace()) && !SHORT.contains(&last) && !of_month
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

/// The words of the longest label before a colon.
const LONGEST_LABEL: usize = 4;

/// Clauses of a sentence: at commas (not those inside a date), semicolons, colons, dashes, brackets, and before `and`, `but`, `so`.
fn clauses(sentence: &str) -> Vec<String> {
    const CUTS: &[(&str, &str)] = &[
        (", maybe ", " or "),
        (", perhaps ", " or "),
        (", possibly ", " or "),
        (", or ", " or "),
        (", at the earliest", " at the earliest"),
        ("please, ", "please "),
        ("kindly, ", "kindly "),
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
            '|' | ';' | ')' => true,
            // `the closing date (20 November)`
            '(' => !clauses
                .last()
                .is_some_and(|clause| clause.ends_with("date ") || clause.ends_with("deadline ")),
            // `Decision: 4 December`: a label belongs to what it labels.
            ':' => {
                let label = clauses
                    .last()
                    .is_none_or(|clause| clause.split_whitespace().count() <= LONGEST_LABEL);
                chars.get(at + 1).is_none_or(|next| next.is_whitespace()) && !label
            }
            ',' => {
                // `Friday, March 14, 2025` is one date.
                let rest: String = chars[at + 1..].iter().collect();
                let next = rest
                    .split_whitespace()
                    .find(|word| *word != "the")
                    .unwrap_or_default()
                    .trim_matches(|c: char| !c.is_alphanumeric());
                let before = clauses
                    .last()
                    .and_then(|clause| clause.split_whitespace().last())
                    .unwrap_or_default();
                let year = next.len() == 4 && next.parse::<u32>().is_ok();
                let date_goes_on = weekday(before).is_some() && (month(next).is_some() || next.starts_with(|c: char| c.is_ascii_digit()));
                let day_of_week = before == "week" && {
                    let mut words = rest.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
                    words
                        .find(|word| !words!("likely maybe most on perhaps possibly probably").holds(word))
                        .is_some_and(|word| weekday(word).is_some())
                };
                !(year || date_goes_on || day_of_week)
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

/// The longest day that is said again, in bytes: `wednesday 23rd september 2026`.
const LONGEST_DAY: usize = 30;

/// With a day that is said again, in brackets or behind a comma, in the clause of the first: `tomorrow (Saturday)`, `December 4 (a Friday)`.
fn with_days_said_again(clauses: Vec<String>, context: &Context) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for clause in clauses {
        let day = clause.trim();
        let day = day.strip_prefix("a ").unwrap_or(day);
        match joined.last_mut() {
            Some(before) if day.len() <= LONGEST_DAY && ends_in_a_day(day, context).1 && ends_in_a_day(before, context).0 => {
                before.push(' ');
                before.push_str(day);
            }
            _ => joined.push(clause),
        }
    }
    joined
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
            || weekday(next).is_some()
            || month(next).is_some()
            || number(next).is_some_and(|_| next != "a")
            || part.starts_with("a half")
        {
            out.push_str(" and ");
        } else {
            let clause = out.rsplit(['|', ',', ';', ':']).next().unwrap_or_default();
            let mut words = clause.split_whitespace().skip_while(|word| words!("and but so then").holds(word));
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
            let has_subject = words!("a i i'll our please should the they we we'll will you you'll your").holds(next);
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
