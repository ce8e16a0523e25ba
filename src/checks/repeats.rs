//! What is said twice.

use super::lexicon::concrete_words;
use super::names::stands_for;
use super::text::{Analysis, Sentence};
use super::{Check, Finding, Letter, Level, qualification};
use crate::draft::Purpose;
use crate::list::words;
use crate::messages::Text;

/// # Repetition
///
/// Notes a sentence that says the same as another one, a fourth thanks, and, in a letter to somebody who had one from an earlier round, the
/// same qualification once more.
///
/// ## Why
/// Succinct is what recruiters ask for (Robert Half); a second round does not repeat the point of the first (practice 3).
pub(super) const CHECK: Check = Check { id: "repeats", judge };

/// Thanks in one letter.
const THANKS: usize = 3;

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let row = |sentence: &Sentence, text: Text| Finding::new(CHECK.id, Level::Note, text).at(analysis, &sentence.at);
    let twice = || {
        let later = analysis.sentences.iter().enumerate();
        let same = |(at, sentence): &(usize, &Sentence)| analysis.sentences[..*at].iter().any(|before| alike(analysis, before, sentence));
        let found = later.clone().find(same).map(|(_, sentence)| sentence);
        found.map(|sentence| row(sentence, Text::new("check_repeats_sentence")))
    };
    let thanks = || {
        let thanks = |sentence: &&Sentence| {
            let words = analysis.of(sentence);
            words
                .iter()
                .any(|word| words!("grateful thank thankful thanks").holds(word.norm.as_str()))
        };
        // Each of the notes to pass on thanks for itself.
        let several = analysis.letter.purpose == Purpose::RecruiterForward;
        let again = analysis.sentences.iter().filter(thanks).nth(THANKS).filter(|_| !several);
        again.map(|sentence| row(sentence, Text::new("check_repeats_thanks")))
    };
    twice().or_else(thanks).or_else(|| earlier_point(analysis)).into_iter().collect()
}

/// Whether two sentences use the same particular words.
fn alike(analysis: &Analysis, one: &Sentence, other: &Sentence) -> bool {
    let (one, other) = (
        concrete_words(analysis.of(one), analysis),
        concrete_words(analysis.of(other), analysis),
    );
    let shared = one.iter().filter(|word| other.contains(word)).count();
    one.len().min(other.len()) >= 4 && shared * 5 >= one.len().max(other.len()) * 4
}

/// The qualification that the same person was told of in an earlier letter.
fn earlier_point(analysis: &Analysis) -> Option<Finding> {
    let letter = analysis.letter;
    let same_person = |name: &String| letter.to.iter().any(|to| to == name || stands_for(name, to));
    let mut earlier = letter.siblings.iter().filter(|sibling| sibling.to.iter().any(same_person));
    let mine = qualification::sentence(analysis)?;
    let words = concrete_words(analysis.of(mine), analysis);
    let told = |body: &str| {
        let before = Letter {
            body: body.to_owned(),
            company: letter.company.clone(),
            role: letter.role.clone(),
            to: letter.to.clone(),
            ..Letter::default()
        };
        let before = Analysis::new(&before);
        qualification::sentence(&before).is_some_and(|sentence| {
            let theirs = concrete_words(before.of(sentence), &before);
            let shared = words.iter().filter(|word| theirs.contains(word)).count();
            words.len().min(theirs.len()) >= 2 && shared * 5 >= words.len().min(theirs.len()) * 3
        })
    };
    earlier.any(|sibling| told(&sibling.body)).then(|| {
        let text = Text::new("check_repeats_point").with("name", letter.to.join(", "));
        Finding::new(CHECK.id, Level::Note, text).at(analysis, &mine.at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Sibling, found};

    #[test]
    fn repetition_is_found() {
        let once = "I moved the billing of a bakery to Rust last winter.";
        let again = "Last winter I moved a bakery's billing to Rust.";
        assert_eq!(found(&CHECK, &Letter::of(once)), None);
        assert_eq!(
            found(&CHECK, &Letter::of(&format!("{once} I am keen on the role. {again}"))),
            Some(again.to_owned())
        );
        let thanks = "Thank you for the hour. Thanks for the tour. I am grateful for the coffee.";
        assert_eq!(found(&CHECK, &Letter::of(thanks)), None);
        let last = "Thank you, finally, for reading this.";
        assert_eq!(found(&CHECK, &Letter::of(&format!("{thanks} {last}"))), Some(last.to_owned()));
    }

    #[test]
    fn a_second_round_does_not_repeat_the_point_of_the_first() {
        let point = "My experience with sonar data would fit the role.";
        let letter = |name: &str| Letter {
            to: vec!["Mei Sato".to_owned()],
            role: Some("Engineer".to_owned()),
            siblings: vec![Sibling {
                to: vec![name.to_owned()],
                body: "Thank you for the call. Years of experience with sonar data are what I would bring.".to_owned(),
            }],
            ..Letter::of(&format!("Thank you for the second interview. {point}"))
        };
        assert_eq!(found(&CHECK, &letter("Mei Sato")), Some(point.to_owned()));
        assert_eq!(found(&CHECK, &letter("Tomás Ruiz")), None);
    }
}
