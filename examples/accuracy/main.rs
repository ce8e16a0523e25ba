//! `cargo run --example accuracy`: how well the core reads and judges the labelled sets beside the project, with the rows that failed.

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
