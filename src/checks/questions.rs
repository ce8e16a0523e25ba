//! How much is asked.

use super::text::Analysis;
use super::{Check, Finding, Level};
use crate::messages::Text;

/// # Questions
///
/// Notes a second question, and warns of a third: a letter that has to be answered point by point is put aside.
///
/// ## Why
/// One courteous question at most (practices 2 and 7).
pub(super) const CHECK: Check = Check { id: "questions", judge };

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let asks = |at: &std::ops::Range<usize>| analysis.body[at.clone()].trim_end_matches(['"', '”', '’', ')', '!']).ends_with('?');
    let asked: Vec<_> = analysis.sentences.iter().map(|sentence| sentence.at.clone()).filter(asks).collect();
    let Some(second) = asked.get(1) else { return Vec::new() };
    let level = if asked.len() > 2 { Level::Warn } else { Level::Note };
    let text = Text::new("check_questions_many").with("count", asked.len().to_string());
    vec![Finding::new(CHECK.id, level, text).at(analysis, second)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, found, level};

    #[test]
    fn questions_are_counted() {
        let one = "Could you tell me where the decision stands?";
        let two = "Could you tell me where the decision stands? Who else is in the running?";
        assert_eq!(found(&CHECK, &Letter::of(one)), None);
        assert_eq!(found(&CHECK, &Letter::of(two)), Some("Who else is in the running?".to_owned()));
        assert_eq!(level(&CHECK, &Letter::of(&format!("{two} And why?"))), Some(Level::Warn));
        assert_eq!(
            level(
                &CHECK,
                &Letter::of("You asked why it failed; “is it the cache?” is what I should have said.")
            ),
            None
        );
    }
}
