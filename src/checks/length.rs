//! The length of the letter.

use super::text::Analysis;
use super::{Check, Finding, Level};
use crate::draft::Purpose;
use crate::messages::Text;

/// # Length
///
/// Counts the words of the body, greeting and signature included, subject and quoted text left out. A thank-you is best at 75 to 150 words;
/// over 200 it warns, under 50 it notes. A note on LinkedIn has the characters that the user's account allows.
///
/// ## Why
/// Mails of 50 to 125 words get most replies (Boomerang, 40 million mails).
pub(super) const CHECK: Check = Check { id: "length", judge };

fn judge(analysis: &Analysis) -> Vec<Finding> {
    if analysis.letter.purpose == Purpose::ConnectionNote {
        let characters = analysis.body[analysis.own.clone()].trim().chars().count();
        let row = |level, id| vec![Finding::new(CHECK.id, level, Text::new(id).with("count", characters.to_string()))];
        let fits = characters <= analysis.letter.note_limit.unwrap_or(200);
        let level = if fits { Level::Pass } else { Level::Warn };
        return match characters {
            0..=200 => row(level, "check_length_right_note"),
            201..=300 => row(level, "check_length_premium_note"),
            _ => row(level, "check_length_long_note"),
        };
    }
    let (least, most) = match analysis.letter.purpose {
        Purpose::ThankYou | Purpose::LateThankYou => (50, 200),
        Purpose::Inquiry | Purpose::SecondInquiry => (25, 120),
        // Each of the notes to pass on is a letter of its own.
        Purpose::RecruiterForward => (25, 600),
        _ => (25, 150),
    };
    let words = analysis.count();
    let row = |level, id| {
        vec![Finding::new(
            CHECK.id,
            level,
            Text::new(id).with("count", words.to_string()).with("most", most.to_string()),
        )]
    };
    match words {
        _ if words > most.max(250) => row(Level::Warn, "check_length_very_long"),
        _ if words > most => row(Level::Warn, "check_length_long"),
        _ if words < least => row(Level::Note, "check_length_short"),
        _ => row(Level::Pass, "check_length_right"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, judge};

    #[test]
    fn words_are_counted() {
        let level = |purpose, count: usize, tail: &str| {
            let body = format!("Subject: Thanks a lot\n\n{}{tail}", "word ".repeat(count));
            let letter = Letter {
                purpose,
                body,
                ..Letter::default()
            };
            judge(&letter).into_iter().find(|f| f.check == "length").map(|f| f.level)
        };
        assert_eq!(level(Purpose::ThankYou, 49, ""), Some(Level::Note));
        assert_eq!(level(Purpose::ThankYou, 50, ""), Some(Level::Pass));
        assert_eq!(level(Purpose::ThankYou, 200, "\n> quoted words"), Some(Level::Pass));
        assert_eq!(level(Purpose::ThankYou, 201, ""), Some(Level::Warn));
        assert_eq!(level(Purpose::Inquiry, 121, ""), Some(Level::Warn));
        assert_eq!(level(Purpose::ConnectionNote, 40, ""), Some(Level::Pass));
        assert_eq!(level(Purpose::ConnectionNote, 41, ""), Some(Level::Warn));
        assert_eq!(level(Purpose::RecruiterForward, 260, ""), Some(Level::Pass));
    }

    #[test]
    fn a_note_has_the_length_of_its_account() {
        for (limit, count, expected) in [
            (Some(200), 200, Level::Pass),
            (Some(200), 201, Level::Warn),
            (None, 201, Level::Warn),
            (Some(300), 300, Level::Pass),
            (Some(300), 301, Level::Warn),
        ] {
            let letter = Letter {
                purpose: Purpose::ConnectionNote,
                note_limit: limit,
                ..Letter::of(&"a".repeat(count))
            };
            assert_eq!(crate::checks::level(&CHECK, &letter), Some(expected), "{limit:?} {count}");
        }
    }
}
