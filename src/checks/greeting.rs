//! The greeting names everybody the letter goes to.

use super::lexicon::is_general;
use super::names::{is_courtesy, parts, stands_for};
use super::text::{Analysis, NOBODY, is_small_name, is_title, looks_like_name};
use super::{Check, Finding, Level};
use crate::messages::Text;
use crate::reading::known::{is_family, is_given};

/// # A greeting by name
///
/// Looks for a salutation that names the recipient, and each of them if there are several. `Hi there`, `Dear Hiring Manager` and a
/// greeting of a title alone name nobody.
///
/// ## Why
/// One mail per interviewer, addressed by name (Dice and US News); a wrong or an empty greeting is the most frequent complaint about mail
/// templates.
///
/// ## Example
/// > Dear Ms. Okafor,
pub(super) const CHECK: Check = Check { id: "greeting", judge };

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let Some(greeting) = &analysis.greeting else {
        return vec![Finding::new(CHECK.id, Level::Warn, Text::new("check_greeting_none"))];
    };
    let finding = |level, text: Text| vec![Finding::new(CHECK.id, level, text).at(analysis, &greeting.at)];
    let named: Vec<&str> = greeting
        .names
        .iter()
        .map(|at| &analysis.body[at.clone()])
        .filter(|name| is_somebody(name) || analysis.letter.to.iter().any(|person| stands_for(name, person)))
        .collect();
    let slot = analysis
        .slots
        .iter()
        .any(|slot| slot.start < greeting.at.end && slot.end > greeting.at.start);
    if named.is_empty() || slot {
        return finding(Level::Warn, Text::new("check_greeting_nobody"));
    }
    let missing: Vec<&str> = analysis
        .letter
        .to
        .iter()
        .map(String::as_str)
        .filter(|person| !named.iter().any(|name| stands_for(name, person)))
        .collect();
    if missing.is_empty() {
        return finding(Level::Pass, Text::new("check_greeting_there"));
    }
    finding(Level::Warn, Text::new("check_greeting_missing").with("names", missing.join(", ")))
}

/// Whether what stands in a greeting is the name of a person: `Mei`, or `jane` in small letters, but not `Both`.
pub(super) fn is_somebody(name: &str) -> bool {
    if is_small_name(name) {
        return true;
    }
    let words = parts(name);
    let general = |word: &String| is_general(word) && !is_given(word) && !is_family(word);
    !words.is_empty()
        && looks_like_name(name)
        && words.iter().all(|word| !NOBODY.holds(word))
        && !words.iter().all(|word| is_courtesy(word) || general(word))
        && name
            .split_whitespace()
            .filter(|w| !is_title(w))
            .any(|w| w.starts_with(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, cases, judge};

    #[test]
    fn cases_hold() {
        cases(
            &CHECK,
            Level::Pass,
            &[
                "Hi Mei,\n\nThank you.",
                "Dear Prof. Okafor:\n\nThank you.",
                "Mei – thank you.\n\nAlex",
                "Hello Mei, thank you.",
                "Mei, thank you for today.",
            ],
        );
        cases(
            &CHECK,
            Level::Warn,
            &[
                "Hi there,\n\nThank you.",
                "Dear Hiring Team,\n\nThank you.",
                "Hello,\n\nThank you.",
                "Thank you for the interview.",
                "Dear Dr.,\n\nThank you.",
                "Hi {first_name},\n\nThank you.",
                "Dear Sir or Madam,\n\nThank you.",
                "Respected Sir,\n\nThank you.",
                "Dear Chef,\n\nThank you.",
                "Dear Decision Maker,\n\nThank you.",
                "Dear Interview Coordinator,\n\nThank you.",
            ],
        );
    }

    #[test]
    fn everybody_is_named() {
        let to = vec!["Mei Sato".to_owned(), "Tomás Ruiz".to_owned()];
        let level = |body: &str| {
            let letter = Letter {
                body: body.to_owned(),
                to: to.clone(),
                ..Letter::default()
            };
            judge(&letter).into_iter().find(|f| f.check == "greeting").map(|f| f.level)
        };
        assert_eq!(level("Dear Mei and Tomas,\n\nThank you."), Some(Level::Pass));
        assert_eq!(level("Dear Mei,\n\nThank you, and thanks to Tomás."), Some(Level::Warn));
    }
}
