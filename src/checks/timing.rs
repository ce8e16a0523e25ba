//! When it goes out.

use super::pattern::{Patterns, find, patterns};
use super::text::Analysis;
use super::{Check, Finding, Level};
use crate::draft::Purpose;
use crate::messages::Text;
use crate::practice::policy::{HURRIED, LATE, MISSED};

/// # Timing
///
/// Holds the hours since the interview against the text of a thank-you: one that goes out within two hours looks hurried, one after two
/// days owns that it is late, one that is not late has nothing to apologise for, and after a week the thanks go into the next message.
///
/// ## Why
/// 24 to 48 hours are the usual window (TU Delft, Ohio State); 48 hours the outer limit (Wesleyan, St Olaf, Dartmouth).
pub(super) const CHECK: Check = Check { id: "timing", judge };

static OWNED: &Patterns = patterns![
    "later than|than i",
    "late|belated|delayed|overdue",
    "sorry|apolog*|forgive|excuse ~ late|delay|taken|earlier|sooner|slow|silence|wait",
    "sooner|earlier to",
    "write|written|writing|thanked|sent ~ sooner|earlier|before",
    "delay in",
];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let letter = analysis.letter;
    let thanks = letter.purpose.is_thank_you() || letter.purpose == Purpose::RecruiterThanks;
    let Some(hours) = letter.sent_hours_after.filter(|hours| thanks && *hours >= 0.0) else {
        return Vec::new();
    };
    let owned = analysis.sentences.iter().find(|sentence| {
        // In the opening: a late order that the talk was about is none of ours.
        let words = analysis.of(sentence);
        sentence.paragraph == 0 && OWNED.iter().any(|pattern| find(words, *pattern).is_some())
    });
    let over = |limit: chrono::TimeDelta| hours * 3600.0 > limit.num_seconds() as f64;
    // What was only weekend is not late.
    let late = letter.late_after.map_or(over(LATE), |limit| hours > limit);
    let row = |id| Finding::new(CHECK.id, Level::Note, Text::new(id));
    match owned {
        _ if !over(HURRIED) && !letter.is_quick => vec![row("check_timing_hurried")],
        _ if over(MISSED) => vec![row("check_timing_missed")],
        None if late => vec![row("check_timing_unowned")],
        Some(sentence) if !late => vec![row("check_timing_not_late").at(analysis, &sentence.at)],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, judge};

    #[test]
    fn hours_and_text_agree() {
        let plain = "Thank you for the interview.";
        let late = "My note is late, and my thanks are no smaller for it.";
        for (hours, body, id) in [
            (None, plain, None),
            (Some(1.9), plain, Some("check_timing_hurried")),
            (Some(2.1), plain, None),
            (Some(47.0), plain, None),
            (Some(47.0), late, Some("check_timing_not_late")),
            (Some(49.0), plain, Some("check_timing_unowned")),
            (Some(49.0), late, None),
            (Some(169.0), late, Some("check_timing_missed")),
        ] {
            let letter = Letter {
                sent_hours_after: hours,
                ..Letter::of(body)
            };
            let row = judge(&letter).into_iter().find(|finding| finding.check == CHECK.id);
            assert_eq!(row.as_ref().map(|finding| finding.why.id()), id, "{hours:?} {body}");
        }
    }

    #[test]
    fn a_weekend_is_not_late_and_what_is_wanted_today_is_not_hurried() {
        let row = |hours, body| {
            let letter = Letter {
                sent_hours_after: Some(hours),
                late_after: Some(76.0),
                is_quick: true,
                ..Letter::of(body)
            };
            let row = judge(&letter).into_iter().find(|finding| finding.check == CHECK.id);
            row.map(|finding| finding.why.id())
        };
        assert_eq!(row(65.0, "Thank you for the interview."), None);
        assert_eq!(
            row(65.0, "My note is late. Thank you for the interview."),
            Some("check_timing_not_late")
        );
        assert_eq!(row(77.0, "Thank you for the interview."), Some("check_timing_unowned"));
        assert_eq!(row(1.0, "Thank you for the interview."), None);
    }
}
