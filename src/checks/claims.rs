//! What the letter says that is not so, or cannot be shown.

use std::ops::Range;

use chrono::{Datelike, TimeDelta};

use super::pattern::{Patterns, find, has, patterns};
use super::text::{Analysis, Sentence};
use super::{Check, Finding, Level};
use crate::messages::Text;
use crate::messages::en::DAYS;

/// # Claims
///
/// Holds what the letter says against what is known. The day of the interview, where it names one, has to be the right one; an attachment
/// that it speaks of has to be attached; and what nobody can promise or judge of themselves (`the perfect candidate`, `I guarantee`) is
/// better shown by an example.
///
/// ## Why
/// A slip in a fact tells them how carefully the rest was written (practice 3); superlatives say nothing (Robert Half).
///
/// ## Example
/// > Thank you for meeting me on Tuesday. (the interview was on Monday)
pub(super) const CHECK: Check = Check { id: "claims", judge };

static OVER: &Patterns = patterns![
    "i am|would|will|as|'s ~ perfect|ideal|best|right|only|obvious ~ candidate|fit|person|match|choice",
    "i ~ guarantee|promise",
    "no one|nobody|noone ~ better ~ than me|i",
    "better than ~ other|any ~ candidate|candidates|applicant|applicants",
    "you will not regret|be disappointed",
    "exceed ~ all ~ expectations",
    "second to none",
];

static ATTACHED: &Patterns = patterns![
    "i ~ attached|enclosed ~ my|the|a|an|some|two|three|both|your",
    "i am ~ attaching|enclosing",
    "please find ~ attached|enclosed|below|resume|cv",
    "attached|enclosed is|are|please|you",
    "as an attachment",
    "see ~ attached|attachment|enclosed",
    "the attached|enclosed ~ document|file|resume|cv|portfolio|sheet|letter|notes",
];

/// A day beside one of these is that of the interview.
static HELD: &Patterns = patterns![
    "interview|interviewing|interviewed",
    "meeting|met|meet",
    "conversation|discussion|chat|talk|talked|talking|call|session|panel|visit|tour",
    "speak|speaking|spoke",
    "your time|seeing|having|showing|giving",
    "time|thank|thanks",
];

/// ... unless the sentence looks ahead, or at something else.
static AHEAD: &Patterns = patterns!["next|this|coming|by|before|until|every|last|following|since", "or"];

/// ... and these anywhere before the day.
static PLANS: &Patterns = patterns!["will|shall|could|can|may|available|free|start", "would ~ be|suit|work"];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let mut out: Vec<Finding> = analysis
        .sentences
        .iter()
        .filter_map(|sentence| wrong_day(analysis, sentence))
        .take(1)
        .collect();
    let mut add = |patterns: &Patterns, id: &'static str| {
        let hit = analysis.sentences.iter().find_map(|sentence| {
            let words = analysis.of(sentence);
            let hit = patterns.iter().find_map(|pattern| find(words, *pattern))?;
            Some(words[hit.start].at.start..words[hit.end - 1].at.end)
        });
        if let Some(at) = hit {
            let text = Text::new(id).with("text", &analysis.body[at.clone()]);
            out.push(Finding::new(CHECK.id, Level::Note, text).at(analysis, &at));
        }
    };
    add(ATTACHED, "check_claims_attached");
    add(OVER, "check_claims_over");
    out
}

/// The first day that a sentence about the interview names, if the interview was on another.
fn wrong_day(analysis: &Analysis, sentence: &Sentence) -> Option<Finding> {
    let end = analysis.letter.interview_end?;
    let sent = TimeDelta::try_minutes((analysis.letter.sent_hours_after? * 60.0) as i64)?;
    let sent = end.checked_add_signed(sent)?;
    let days = (sent.date_naive() - end.date_naive()).num_days();
    let words = analysis.of(sentence);
    let (at, ago): (Range<usize>, i64) = words.iter().enumerate().find_map(|(at, word)| {
        // What day the word names, counted back from the day of sending.
        let ago = match word.norm.as_str() {
            "today" => 0,
            "yesterday" => 1,
            name => {
                let named = DAYS.iter().position(|day| day.eq_ignore_ascii_case(name))?;
                let since = (sent.weekday().num_days_from_monday() as i64 - named as i64).rem_euclid(7);
                // The weekday of the interview, however long ago, is right.
                if named == end.weekday().num_days_from_monday() as usize {
                    days
                } else {
                    since
                }
            }
        };
        let near = &words[at.saturating_sub(9)..words.len().min(at + 5)];
        let held = has(near, HELD) && !has(&words[at.saturating_sub(3)..at], AHEAD) && !has(&words[at.saturating_sub(9)..at], PLANS);
        let asks = analysis.body[sentence.at.clone()].trim_end().ends_with('?');
        (held && !asks).then(|| (word.at.clone(), ago))
    })?;
    let name = DAYS[end.weekday().num_days_from_monday() as usize];
    // Of the same day it may be said `this morning`, but `yesterday` a week later is wrong.
    (ago != days).then(|| {
        let text = Text::new("check_claims_day")
            .with("text", &analysis.body[at.clone()])
            .with("day", name);
        let finding = Finding::new(CHECK.id, Level::Warn, text).at(analysis, &at);
        let written = &analysis.body[at.clone()];
        let named_day =
            written.starts_with(char::is_uppercase) && !written.eq_ignore_ascii_case("yesterday") && !written.eq_ignore_ascii_case("today");
        if named_day { finding.fix(analysis, &at, name) } else { finding }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, found, level};
    use chrono::DateTime;

    /// The interview was on Tuesday, 17 November 2026; the letter goes out so many hours later.
    fn sent(hours: f64, body: &str) -> Letter {
        Letter {
            interview_end: Some(DateTime::parse_from_rfc3339("2026-11-17T15:00:00+01:00").expect("a time")),
            sent_hours_after: Some(hours),
            ..Letter::of(body)
        }
    }

    #[test]
    fn days_are_held_against_the_calendar() {
        for (hours, body, text) in [
            (20.0, "Thank you for meeting me yesterday.", None),
            (20.0, "Thank you for meeting me today.", Some("today")),
            (3.0, "Thank you for meeting me today.", None),
            (3.0, "Thank you for meeting me yesterday.", Some("yesterday")),
            (20.0, "Thank you for the interview on Tuesday.", None),
            (20.0, "Thank you for the interview on Monday.", Some("Monday")),
            (200.0, "Thank you for the interview on Tuesday.", None),
            (20.0, "Thank you for the interview. I am free for a call next Monday.", None),
            (20.0, "I could come in for a meeting on Friday or Monday.", None),
            (20.0, "You told me the line stops every Friday.", None),
        ] {
            assert_eq!(found(&CHECK, &sent(hours, body)), text.map(str::to_owned), "{hours} {body}");
        }
        assert_eq!(found(&CHECK, &Letter::of("Thank you for the interview on Monday.")), None);
    }

    #[test]
    fn attachments_and_superlatives_are_noted() {
        assert_eq!(
            found(&CHECK, &Letter::of("I have attached my portfolio.")),
            Some("I have attached my".to_owned())
        );
        assert_eq!(
            found(&CHECK, &Letter::of("I am the perfect candidate for you.")),
            Some("I am the perfect candidate".to_owned())
        );
        assert_eq!(
            level(&CHECK, &Letter::of("The best part was the tour. I am attached to this town.")),
            None
        );
    }
}
