//! A name in the text, not quite as it is written.

use std::ops::Range;

use super::names::{fold, near, parts};
use super::text::Analysis;
use super::{Check, Finding, Level};
use crate::messages::Text;

/// # A misspelt name
///
/// Warns where the text names an interviewer a letter or two off, and notes where a name's accents or the company's own capitals are
/// missing. The greeting is the matter of `wrong_name`, another company's name that of `wrong_company`.
///
/// ## Why
/// People notice their own name first (practice 3).
///
/// ## Example
/// > As Ingird said (Ingrid Vik was there)
pub(super) const CHECK: Check = Check {
    id: "misspelt_name",
    judge,
};

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let letter = analysis.letter;
    let there = letter
        .to
        .iter()
        .chain(letter.siblings.iter().flat_map(|sibling| &sibling.to))
        .chain(&letter.round)
        .chain(&letter.cc);
    // Each telling part, as written and folded.
    let people: Vec<(&str, String)> = there
        .flat_map(|name| {
            let telling = parts(name);
            let bare = name.split([' ', ',']).map(|part| part.trim_matches(|c: char| !c.is_alphanumeric()));
            bare.map(|part| (part, fold(part)))
                .filter(move |(_, folded)| telling.contains(folded))
                .collect::<Vec<_>>()
        })
        .collect();
    let company: Vec<(&str, String)> = letter
        .company
        .iter()
        .flat_map(|name| name.split_whitespace())
        .map(|part| (part, fold(part)))
        .filter(|(part, _)| part.chars().count() > 2)
        .collect();
    let begins: Vec<usize> = analysis.sentences.iter().map(|sentence| sentence.at.start).collect();
    let from = analysis.greeting.as_ref().map_or(analysis.own.start, |greeting| greeting.at.end);
    let to = analysis.sign_off.as_ref().map_or(analysis.own.end, |sign_off| sign_off.start);
    let judged = analysis
        .words
        .iter()
        .filter(|word| !word.slot && word.at.start >= from && word.at.end <= to);
    let mut out: Vec<Finding> = Vec::new();
    for word in judged {
        let at: Range<usize> =
            word.at.start..word.at.start + analysis.body[word.at.clone()].trim_end_matches("'s").trim_end_matches("’s").len();
        let written = &analysis.body[at.clone()];
        let folded = fold(written);
        if people.iter().chain(&company).any(|(own, _)| *own == written) || word.norm == "'s" {
            continue;
        }
        let row = |level, id, right: &str| {
            let text = Text::new(id).with("written", written).with("name", right);
            Finding::new(CHECK.id, level, text).at(analysis, &at).fix(analysis, &at, right)
        };
        let same = |own: &&(&str, String)| own.1 == folded && own.0.to_lowercase() != written.to_lowercase();
        let cased = |own: &&(&str, String)| own.1 == folded && own.0.to_lowercase() == written.to_lowercase();
        // A company of one plain word may be a word; its own capitals in the middle tell it apart.
        let spelt = |own: &&(&str, String)| cased(own) && word.capital && own.0.chars().skip(1).any(char::is_uppercase);
        let off = |own: &&(&str, String)| own.1.chars().count() >= 4 && near(&folded, &own.1);
        let common = super::lexicon::is_general(&folded);
        if let Some((own, _)) = people.iter().find(same).or_else(|| company.iter().find(spelt)) {
            out.push(row(Level::Note, "check_misspelt_name_spelling", own));
        } else if let Some((own, _)) = people
            .iter()
            .find(off)
            .filter(|_| word.capital && !common && !begins.contains(&at.start))
        {
            out.push(row(Level::Warn, "check_misspelt_name_slip", own));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::checks::{Letter, Sibling, judge};

    fn fixes(body: &str) -> Vec<String> {
        let letter = Letter {
            company: Some("GitHaven Robotics".to_owned()),
            to: vec!["Zófia Nowak".to_owned()],
            siblings: vec![Sibling {
                to: vec!["Ingrid Vik".to_owned()],
                body: String::new(),
            }],
            round: vec!["Priya Raman".to_owned()],
            ..Letter::of(body)
        };
        let rows = judge(&letter).into_iter().filter(|finding| finding.check == "misspelt_name");
        rows.filter_map(|finding| finding.fix.map(|fix| fix.text)).collect()
    }

    #[test]
    fn names_in_the_text_are_spelt() {
        assert_eq!(fixes("Dear Zófia,\n\nWhat Ingrid said about GitHaven's line was good."), [""; 0]);
        assert_eq!(fixes("Dear Zófia,\n\nWhat Ingird said was good."), ["Ingrid"]);
        assert_eq!(fixes("Dear Zófia,\n\nWhat Pryia said was good, and what Priya drew."), ["Priya"]);
        assert_eq!(fixes("Dear Zofia,\n\nThank you, Zofia."), ["Zófia"]);
        assert_eq!(
            fixes("Dear Zófia,\n\nThe line at Githaven's hall was good, and robotics is my field."),
            ["GitHaven"]
        );
        assert_eq!(fixes("Dear Zófia,\n\nHow you teach Robotics, Now and then, impressed me."), [""; 0]);
    }
}
