//! The readings hold their accuracy on the labelled development examples beside the project, where those exist.

#[path = "../examples/accuracy/main.rs"]
#[allow(dead_code)]
mod accuracy;

use std::path::Path;

/// Label and least share that must be right, in percent: what is right today, so that one row less fails. `examples/accuracy.rs` prints the
/// rows that are not right.
const NAMES: &[(&str, f64)] = &[
    ("is_person", 99.6),
    ("given+family", 99.6),
    ("salutation", 99.2),
    ("honorific", 99.2),
];
const TITLES: &[(&str, f64)] = &[
    ("is_interview", 98.7),
    ("company", 96.9),
    ("company none", 97.9),
    ("role", 100.0),
    ("role none", 100.0),
    ("stage", 100.0),
    ("stage none", 100.0),
    ("people", 95.0),
    ("people none", 100.0),
    ("side", 98.1),
];

const REPLIES: &[(&str, f64)] = &[("promised", 100.0), ("not promised", 100.0)];

fn hold(file: &str, section: fn(&str) -> accuracy::Scores, least: &[(&str, f64)]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora").join(file);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("{} is not there: nothing was measured", path.display());
        return;
    };
    let scores = section(&text);
    for (label, least) in least {
        let share = scores.share(label);
        assert!(
            share >= *least,
            "{file}, {label}: {share:.1} % is less than {least} %; see `cargo run --example accuracy`"
        );
    }
}

#[test]
fn names_are_as_right_as_before() {
    hold("names.tsv", accuracy::names, NAMES);
}

#[test]
fn titles_are_as_right_as_before() {
    hold("titles.tsv", accuracy::titles, TITLES);
}

#[test]
fn replies_are_as_right_as_before() {
    hold("replies.jsonl", accuracy::replies, REPLIES);
}
