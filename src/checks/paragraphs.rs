//! The shape of the letter.

use super::text::{Analysis, Sentence};
use super::{Check, Finding, Level};
use crate::draft::Purpose;
use crate::messages::Text;

/// # Paragraphs
///
/// Notes a paragraph of more than four sentences, and a longer letter that is one block.
///
/// ## Why
/// It is read on a telephone between two meetings: paragraphs of at most four sentences (practice 2).
pub(super) const CHECK: Check = Check { id: "paragraphs", judge };

/// Sentences in one paragraph.
const MOST: usize = 4;

/// Words from which on a letter wants more than one paragraph.
const BLOCK: usize = 90;

fn judge(analysis: &Analysis) -> Vec<Finding> {
    if analysis.letter.purpose == Purpose::ConnectionNote {
        return Vec::new();
    }
    let paragraphs: Vec<&[Sentence]> = analysis.sentences.chunk_by(|one, next| one.paragraph == next.paragraph).collect();
    let row = |paragraph: &[Sentence], id| {
        let at = paragraph[0].at.start..paragraph[paragraph.len() - 1].at.end;
        let text = Text::new(id).with("count", paragraph.len().to_string());
        Finding::new(CHECK.id, Level::Note, text).at(analysis, &at)
    };
    if let [only] = paragraphs[..] {
        let words = only.iter().map(|sentence| sentence.words.len()).sum::<usize>();
        if words >= BLOCK {
            return vec![row(only, "check_paragraphs_block")];
        }
    }
    let long = paragraphs.iter().find(|paragraph| paragraph.len() > MOST);
    long.map(|paragraph| row(paragraph, "check_paragraphs_long")).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, found, level};

    #[test]
    fn paragraphs_are_measured() {
        let short = "One thing. Two things. Three things. Four things.";
        assert_eq!(level(&CHECK, &Letter::of(&format!("{short}\n\n{short}"))), None);
        let long = format!("{short} Five things.");
        assert_eq!(found(&CHECK, &Letter::of(&format!("{short}\n\n{long}\n\n{short}"))), Some(long));
        assert_eq!(level(&CHECK, &Letter::of(&"so many words ".repeat(30))), Some(Level::Note));
        assert_eq!(level(&CHECK, &Letter::of(&"so many words ".repeat(29))), None);
    }
}
