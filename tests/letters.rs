//! The checks against the labelled letters beside the project, where there are any.

#[path = "../examples/accuracy/emails.rs"]
mod emails;

use std::path::Path;

/// The goals of the checks on the set kept apart; the set beside the project is easier, since the rules were made with it.
#[test]
fn the_labelled_letters_are_judged_right() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/emails.jsonl");
    let Some(report) = emails::report(&path) else {
        println!("skipped: no {}", path.display());
        return;
    };
    let table = report.table();
    assert!(report.macro_f1(5) >= 0.95, "{table}");
    assert!(report.macro_f1(report.checks.len()) >= 0.93, "{table}");
    assert!(report.wrong_blocks.is_empty(), "{table}");
}

/// Letters of many kinds written for this project with their labels, twelve of which were corrected by the definitions, or taken for arguable,
/// after the first run. The snapshot says plainly which rows are still judged wrong; sarcasm without a harsh word is one of them.
#[test]
fn letters_of_many_kinds() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters.jsonl");
    let report = emails::report(&path).expect("tests/letters.jsonl is part of the project");
    assert!(report.macro_f1(5) >= 0.9, "{}", report.table());
    assert!(report.wrong_blocks.is_empty(), "{}", report.table());
    insta::assert_snapshot!(report.table());
}

/// The same for letters by people who were told to avoid what every career site writes: a welder's, a nurse's, one in a second language,
/// and what only looks like a letter of application. They are harder than what is usually written; the snapshot holds how many are judged
/// right, and no right letter among them may be stopped.
#[test]
fn letters_in_unusual_words() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/unusual_letters.jsonl");
    let report = emails::report(&path).expect("tests/unusual_letters.jsonl is part of the project");
    assert!(report.wrong_blocks.is_empty(), "{}", report.table());
    insta::assert_snapshot!(report.table());
}
