//! How often the readings are right on labelled examples: `cargo run --release --example accuracy -- ../shared/corpora`.
//!
//! Prints each label's share and the rows that fail. One section a file of the folder; a file that is missing is said so.

mod emails;

use std::path::Path;

use afterword::model::Me;
use afterword::reading::{deadline, name, title};
use chrono::NaiveDate;
use serde::Deserialize;

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "../shared/corpora".to_owned());
    let quiet = std::env::args().any(|argument| argument == "--quiet");
    let folder = Path::new(&folder);
    for (file, section) in [
        ("names.tsv", names as fn(&str) -> Scores),
        ("titles.tsv", titles),
        ("replies.jsonl", replies),
    ] {
        match std::fs::read_to_string(folder.join(file)) {
            Ok(text) => section(&text).print(file, quiet),
            Err(error) => println!("{file}: not read ({error})"),
        }
    }
    match emails::report(&folder.join("emails.jsonl")) {
        Some(report) => print!("{}", report.table()),
        None => println!("emails.jsonl: not read"),
    }
}

/// Right and wrong answers by label, in the order in which labels first came.
#[derive(Default)]
pub struct Scores {
    labels: Vec<(&'static str, usize, usize)>,
    failures: Vec<String>,
}

impl Scores {
    fn count(&mut self, label: &'static str, row: &str, right: bool, wanted: &str, got: &str) {
        let at = self.labels.iter().position(|(name, ..)| *name == label).unwrap_or_else(|| {
            self.labels.push((label, 0, 0));
            self.labels.len() - 1
        });
        self.labels[at].2 += 1;
        if right {
            self.labels[at].1 += 1;
        } else {
            self.failures.push(format!("  {label:<14} {row}   wanted {wanted:?}, got {got:?}"));
        }
    }

    /// How many of a label's answers are right, in percent; none at all is 0.
    pub fn share(&self, label: &str) -> f64 {
        self.labels
            .iter()
            .find(|(name, ..)| *name == label)
            .map_or(0.0, |(_, right, all)| 100.0 * *right as f64 / *all as f64)
    }

    fn print(&self, file: &str, quiet: bool) {
        println!("{file}");
        if !quiet {
            for failure in &self.failures {
                println!("{failure}");
            }
        }
        for (label, right, all) in &self.labels {
            println!("  {label:<14} {right:>4} / {all:<4} {:5.1} %", self.share(label));
        }
    }
}

/// The rows of a table by column name; quotes as in CSV.
fn rows(text: &str) -> Vec<Vec<String>> {
    let unquoted = |field: &str| match field.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) => inner.replace("\"\"", "\""),
        None => field.to_owned(),
    };
    text.lines().skip(1).map(|line| line.split('\t').map(unquoted).collect()).collect()
}

/// Whether an answer is one of the alternatives between `|`, without regard to case, spaces and dots.
fn is_one_of(got: Option<&str>, wanted: &str) -> bool {
    let bare = |text: &str| {
        text.chars()
            .filter(|c| !c.is_whitespace() && *c != '.')
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    let got = bare(got.unwrap_or_default());
    wanted.split('|').any(|one| bare(one) == got)
}

/// Names: `raw given family display salutation is_person honorific`.
pub fn names(text: &str) -> Scores {
    let mut scores = Scores::default();
    for row in rows(text) {
        let [raw, given, family, _display, salutation, is_person, honorific, ..] = row.as_slice() else {
            continue;
        };
        let got = name::read(raw);
        let person = if got.is_person { "yes" } else { "no" };
        if is_person != "ambiguous" {
            scores.count("is_person", raw, is_person == person, is_person, person);
        }
        if is_person == "no" {
            continue;
        }
        let both = is_one_of(got.given.as_deref(), given) && is_one_of(got.family.as_deref(), family);
        let shown = format!("{} + {}", got.given.as_deref().unwrap_or("-"), got.family.as_deref().unwrap_or("-"));
        scores.count("given+family", raw, both, &format!("{given} + {family}"), &shown);
        let said = got.salutation.as_deref().unwrap_or_default();
        scores.count("salutation", raw, is_one_of(Some(said), salutation), salutation, said);
        scores.count(
            "honorific",
            raw,
            is_one_of(got.honorific.as_deref(), honorific),
            honorific,
            got.honorific.as_deref().unwrap_or_default(),
        );
    }
    scores
}

/// Titles: `title is_interview company role stage people side`, as Alex Miller's.
pub fn titles(text: &str) -> Scores {
    let mut scores = Scores::default();
    let me = Me {
        names: vec!["Alex Miller".to_owned()],
        emails: Vec::new(),
    };
    for row in rows(text) {
        let [raw, is_interview, company, role, stage, people, side, ..] = row.as_slice() else {
            continue;
        };
        let got = title::read(raw, &me);
        let wanted = if is_interview == "ambiguous" { "ask" } else { is_interview };
        let verdict = got.is_interview.to_string();
        scores.count("is_interview", raw, wanted == verdict, wanted, &verdict);
        for (found, invented, wanted, got) in [
            ("company", "company none", company, got.company.unwrap_or_default()),
            ("role", "role none", role, got.role.unwrap_or_default()),
            ("stage", "stage none", stage, got.stage.unwrap_or_default()),
            ("people", "people none", people, got.people.join("; ")),
        ] {
            let label = if wanted.is_empty() { invented } else { found };
            scores.count(label, raw, is_one_of(Some(&got), wanted), wanted, &got);
        }
        if side != "n/a" {
            let got = got.side.to_string();
            scores.count("side", raw, *side == got, side, &got);
        }
    }
    scores
}

/// One mail in which an employer may promise a date.
#[derive(Deserialize)]
struct Reply {
    id: String,
    text: String,
    reference_date: NaiveDate,
    acceptable_from: Option<NaiveDate>,
    acceptable_to: Option<NaiveDate>,
}

/// Replies, one JSON object a line: right is any day of the tolerated window, or none where none is promised.
pub fn replies(text: &str) -> Scores {
    let mut scores = Scores::default();
    for reply in text.lines().filter_map(|line| serde_json::from_str::<Reply>(line).ok()) {
        let got = deadline::read(&reply.text, reply.reference_date);
        let shown = |day: Option<NaiveDate>| day.map_or("none".to_owned(), |day| day.to_string());
        let wanted = format!("{}..{}", shown(reply.acceptable_from), shown(reply.acceptable_to));
        let (label, right) = match (reply.acceptable_from, reply.acceptable_to) {
            (Some(from), Some(to)) => ("promised", got.is_some_and(|day| (from..=to).contains(&day))),
            _ => ("not promised", got.is_none()),
        };
        scores.count(label, &reply.id, right, &wanted, &shown(got));
    }
    scores
}
