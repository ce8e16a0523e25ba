//! Too like another letter of the round.

use super::text::{Analysis, Sentence, Word};
use super::{Check, Finding, Letter, Level};
use crate::messages::Text;

/// # Too like another letter
///
/// Compares with the letters to the other interviewers, sentence by sentence. Courtesy lines of a few words may be the same.
///
/// ## Why
/// Interviewers compare notes (Dice and US News); a second round does not repeat the point of the first (practice 3).
pub(super) const CHECK: Check = Check { id: "sibling", judge };

/// Sentences of fewer words are courtesy.
const COURTESY: usize = 9;

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let mut out = Vec::new();
    for sibling in analysis.letter.siblings.iter().filter(|s| !s.body.trim().is_empty()) {
        let letter = Letter {
            body: sibling.body.clone(),
            to: sibling.to.clone(),
            ..Letter::default()
        };
        let other = Analysis::new(&letter);
        let theirs: Vec<Vec<&str>> = other.sentences.iter().map(|s| norms(other.of(s))).collect();
        let mine: Vec<&Sentence> = analysis.sentences.iter().filter(|s| s.words.len() >= COURTESY).collect();
        let shared: Vec<&&Sentence> = mine
            .iter()
            .filter(|s| theirs.iter().any(|t| t.len() >= COURTESY && alike(&norms(analysis.of(s)), t)))
            .collect();
        let Some(first) = shared.first() else { continue };
        // A letter of which nobody knows any more to whom it went.
        let is_copy = shared.len() * 2 > mine.len();
        let text = Text::new(match (is_copy, sibling.to.is_empty()) {
            (true, false) => "check_sibling_copy",
            (false, false) => "check_sibling_shared",
            (true, true) => "check_sibling_copy_other",
            (false, true) => "check_sibling_shared_other",
        });
        let text = text.with("name", sibling.to.join(", ")).with("count", shared.len().to_string());
        out.push(Finding::new(CHECK.id, Level::Warn, text).at(analysis, &first.at));
    }
    out
}

fn norms(words: &[Word]) -> Vec<&str> {
    words.iter().map(|w| w.norm.as_str()).collect()
}

/// Whether two sentences share four of five runs of three words.
fn alike(a: &[&str], b: &[&str]) -> bool {
    let runs = |words: &[&str]| -> Vec<String> { words.windows(3).map(|w| w.join(" ")).collect() };
    let (a, b) = (runs(a), runs(b));
    let shared = a.iter().filter(|run| b.contains(run)).count();
    shared * 5 >= a.len().max(b.len()) * 4
}

#[cfg(test)]
mod tests {
    use crate::checks::{Letter, Sibling, judge};

    fn rows(body: &str, other: &str) -> usize {
        let siblings = vec![Sibling {
            to: vec!["Tomás Ruiz".to_owned()],
            body: other.to_owned(),
        }];
        let letter = Letter {
            body: body.to_owned(),
            siblings,
            ..Letter::default()
        };
        judge(&letter).into_iter().filter(|f| f.check == "sibling").count()
    }

    #[test]
    fn whole_sentences_are_compared() {
        let one =
            "Dear Mei,\n\nI enjoyed hearing how the night shift hands over to the ferry crews. Thank you again.\n\nKind regards,\nAlex";
        let other = "Dear Tomás,\n\nYour warning about salt in the connectors is one I will keep. Thank you again.\n\nKind regards,\nAlex";
        assert_eq!(rows(one, other), 0);
        assert_eq!(rows(one, &one.replace("Mei", "Tomás")), 1);
        assert_eq!(rows(one, &one.replace("the night shift", "that night shift")), 0);
        assert_eq!(rows(one, &one.replace("I enjoyed", "We enjoyed")), 1);
    }

    #[test]
    fn a_letter_to_nobody_in_particular_is_named_as_such() {
        let body = "Dear Mei,\n\nI enjoyed hearing how the night shift hands over to the ferry crews.\n\nKind regards,\nAlex";
        let letter = Letter {
            body: body.to_owned(),
            siblings: vec![Sibling {
                body: body.to_owned(),
                ..Sibling::default()
            }],
            ..Letter::default()
        };
        let found = judge(&letter).into_iter().find(|f| f.check == "sibling").expect("a likeness");
        assert_eq!(
            found.why,
            crate::messages::Text::new("check_sibling_copy_other")
                .with("name", "")
                .with("count", "1")
        );
    }
}
