//! The subject.

use super::text::Analysis;
use super::{Check, Finding, Level};
use crate::draft::Purpose;
use crate::list::phrases;
use crate::messages::Text;

/// # Subject
///
/// Wants three to eight words that say what it is about, never an empty subject and never a bare `Following up`. The subject of a reply
/// is left alone: changing it would break the thread.
///
/// ## Example
/// > Thank you - Data Analyst interview
pub(super) const CHECK: Check = Check { id: "subject", judge };

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let Some(subject) = analysis.subject else { return Vec::new() };
    if analysis.letter.purpose == Purpose::ConnectionNote {
        return Vec::new();
    }
    let lower = subject.to_lowercase();
    if ["re:", "aw:", "fwd:", "fw:"].iter().any(|prefix| lower.starts_with(prefix)) {
        return Vec::new();
    }
    let words = subject.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count();
    let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
    let row = |level, id| vec![Finding::new(CHECK.id, level, Text::new(id).with("count", words.to_string()))];
    match words {
        0 => row(Level::Warn, "check_subject_empty"),
        _ if phrases!("checking in,follow up,follow-up,following up,hello,hi,just checking in").holds(bare) => {
            row(Level::Warn, "check_subject_bare")
        }
        1 | 2 => row(Level::Note, "check_subject_short"),
        3..=8 => Vec::new(),
        // A role of many words makes a long subject that nobody can help.
        _ if words <= 8 + analysis.letter.role.as_deref().map_or(0, |r| r.split_whitespace().count()) => Vec::new(),
        _ => row(Level::Note, "check_subject_long"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, judge};

    #[test]
    fn subjects_are_judged() {
        for (subject, level) in [
            (Some("Thank you - Data Analyst interview"), None),
            (Some(""), Some(Level::Warn)),
            (Some("Following up"), Some(Level::Warn)),
            (Some("Thanks!"), Some(Level::Note)),
            (Some("Re: Interview"), None),
            (Some("One two three four five six seven eight nine"), Some(Level::Note)),
            (None, None),
        ] {
            let letter = Letter {
                subject: subject.map(str::to_owned),
                body: "Dear Mei,".to_owned(),
                ..Letter::default()
            };
            assert_eq!(
                judge(&letter).into_iter().find(|f| f.check == "subject").map(|f| f.level),
                level,
                "{subject:?}"
            );
        }
    }
}
