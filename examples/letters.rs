//! `cargo run --example letters [folder]`: how well the checks judge the labelled letters beside the project, with the rows that failed,
//! each with the words that misled.

#[path = "accuracy/emails.rs"]
mod emails;

use std::path::Path;

fn main() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    let corpora = std::env::args().nth(1).map_or(corpora, Into::into);
    match emails::report(&corpora.join("emails.jsonl")) {
        Some(report) => print!("{}", report.table()),
        None => println!("no emails.jsonl in {}", corpora.display()),
    }
}
