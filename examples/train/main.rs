//! Fits the weights of `src/checks/weights.rs` to the letters of the project.
//!
//! `cargo run --release --example train` writes them. With folders after `--`, each with an `emails.jsonl`, nothing is written: each folder is
//! judged by weights that were fitted to the others and to the project's letters, and by weights that were fitted to the project's alone,
//! beside what the checks say as they are.

mod fit;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fit::{Row, Weights, fit, rows};

fn main() -> ExitCode {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let own = fit::own(&tests);
    let folders: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if folders.is_empty() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks/weights.rs");
        return match std::fs::write(&path, source(&fit(&own.iter().collect::<Vec<_>>()))) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{}: {error}", path.display());
                ExitCode::FAILURE
            }
        };
    }
    let sets: Vec<Vec<Row>> = folders.iter().map(|folder| rows(&folder.join("emails.jsonl"))).collect();
    let alone = fit(&own.iter().collect::<Vec<_>>());
    println!(
        "{:<30} {:>8} {:>8} {:>8} {:>8}",
        "F1 of specific", "checks", "rules", "others", "own"
    );
    for (at, set) in sets.iter().enumerate() {
        let others = sets.iter().enumerate().filter(|(other, _)| *other != at).flat_map(|(_, set)| set);
        let others = fit(&others.chain(&own).collect::<Vec<_>>());
        let with = |weights: &Weights| f1(set, |row| row.ruled || weights.says(row));
        println!(
            "{:<30} {:>8.3} {:>8.3} {:>8.3} {:>8.3}",
            folders[at].display(),
            f1(set, |row| row.judged),
            f1(set, |row| row.ruled),
            with(&others),
            with(&alone)
        );
    }
    ExitCode::SUCCESS
}

/// The file that holds the weights.
fn source(weights: &Weights) -> String {
    let mut out = String::from(
        "//! What `cargo run --release --example train` fitted to the letters in `tests/`: not to be changed by hand.\n\n\
         use super::recall::{OF_LETTER, OF_SENTENCE};\n\n\
         /// For each number of a sentence, then of a letter, then one for all: in 32nds.\n\
         #[rustfmt::skip]\n\
         pub(super) static WEIGHTS: [i16; OF_SENTENCE + OF_LETTER + 1] = [",
    );
    for (at, weight) in weights.integers().iter().enumerate() {
        let _ = write!(out, "{}{weight},", if at % 16 == 0 { "\n    " } else { " " });
    }
    out.push_str("\n];\n");
    out
}

/// The harmonic mean of precision and recall.
fn f1(rows: &[Row], says: impl Fn(&Row) -> bool) -> f64 {
    let hits = rows.iter().filter(|row| row.label && says(row)).count();
    let wrong = rows.iter().filter(|row| row.label != says(row)).count();
    2.0 * hits as f64 / (2 * hits + wrong).max(1) as f64
}
