//! How well the checks judge the labelled letters of `../shared/corpora/emails.jsonl`.

use std::fmt::Write;
use std::path::Path;

use afterword::checks::{Letter, Level, judge};
use serde_json::Value;

/// Check, label, and from which level on the label is meant to be true: the ingredients by `pass`, the faults by `warn`.
const LABELS: &[(&str, &str)] = &[
    ("appreciation", "appreciation"),
    ("enthusiasm", "enthusiasm_role_company"),
    ("qualification", "qualification_highlight"),
    ("specific", "specific_detail"),
    ("commitment", "closing_commitment"),
    ("greeting", "greeting_by_name"),
    ("placeholder", "placeholder_left"),
    ("tone", "unprofessional_tone"),
    ("pressure", "pushy"),
    ("length", "too_long"),
];

/// Right and wrong answers of one check. A label of null counts neither way.
#[derive(Default)]
pub struct Score {
    /// Found and there.
    pub hits: usize,
    /// Found and not there, by row.
    pub false_alarms: Vec<String>,
    /// There and not found, by row.
    pub misses: Vec<String>,
}

impl Score {
    /// The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found.
    pub fn f1(&self) -> f64 {
        let wrong = self.false_alarms.len() + self.misses.len();
        if wrong == 0 {
            1.0
        } else {
            2.0 * self.hits as f64 / (2 * self.hits + wrong) as f64
        }
    }
}

/// What the whole set says.
pub struct Report {
    /// By check, in the order of [`LABELS`].
    pub checks: Vec<(&'static str, Score)>,
    /// Letters that are right and were stopped, and what stopped them.
    pub wrong_blocks: Vec<String>,
    /// Letters with a wrong name or company that were not stopped.
    pub missed_blocks: Vec<String>,
}

impl Report {
    /// The mean F1 of the first `count` checks: five are the ingredients.
    pub fn macro_f1(&self, count: usize) -> f64 {
        self.checks[..count].iter().map(|(_, score)| score.f1()).sum::<f64>() / count as f64
    }

    /// As a table, with the rows that failed.
    pub fn table(&self) -> String {
        let mut out = String::new();
        for (name, score) in &self.checks {
            let _ = writeln!(
                out,
                "{name:<14} F1 {:.3}  hits {:>3}  false alarms: {}  misses: {}",
                score.f1(),
                score.hits,
                score.false_alarms.join(" "),
                score.misses.join(" ")
            );
        }
        let _ = writeln!(
            out,
            "five ingredients {:.3}, all ten {:.3}",
            self.macro_f1(5),
            self.macro_f1(self.checks.len())
        );
        let _ = writeln!(out, "stopped though right: {}", self.wrong_blocks.join(" "));
        let _ = writeln!(out, "not stopped though wrong: {}", self.missed_blocks.join(" "));
        out
    }
}

/// Judges every row; `None` where there is no such file.
pub fn report(path: &Path) -> Option<Report> {
    let rows: Vec<Value> = std::fs::read_to_string(path)
        .ok()?
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let mut checks: Vec<(&'static str, Score)> = LABELS.iter().map(|(check, _)| (*check, Score::default())).collect();
    let (mut wrong_blocks, mut missed_blocks) = (Vec::new(), Vec::new());
    for row in &rows {
        let text = |key: &str| row[key].as_str().map(str::to_owned);
        let id = text("id").unwrap_or_default();
        let letter = Letter {
            body: text("text").unwrap_or_default(),
            company: text("company"),
            role: text("role"),
            to: row["interviewers"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|n| n.as_str().map(str::to_owned))
                .collect(),
            ..Letter::default()
        };
        let findings = judge(&letter);
        let worst = |check: &str| findings.iter().filter(|f| f.check == check).map(|f| f.level).max();
        for (at, (check, label)) in LABELS.iter().enumerate() {
            let found = if at < 6 {
                worst(check) == Some(Level::Pass)
            } else {
                worst(check) >= Some(Level::Warn)
            };
            let score = &mut checks[at].1;
            match (row["labels"][label].as_bool(), found) {
                (Some(true), true) => score.hits += 1,
                (Some(true), false) => score.misses.push(id.clone()),
                (Some(false), true) => {
                    let span = findings.iter().filter(|f| f.check == *check).find_map(|f| f.span);
                    score.false_alarms.push(match span {
                        Some(span) => format!("{id} (“{}”)", cut(&letter.body, span)),
                        None => id.clone(),
                    });
                }
                _ => {}
            }
        }
        let wrong = |key: &str| row["extra"][key].as_bool() == Some(true);
        let stopped: Vec<&str> = findings
            .iter()
            .filter(|f| f.level == Level::Block && f.check != "placeholder")
            .map(|f| f.check)
            .collect();
        if wrong("wrong_name") || wrong("wrong_company") {
            if stopped.is_empty() {
                missed_blocks.push(id);
            }
        } else if !stopped.is_empty() {
            wrong_blocks.push(format!("{id} ({})", stopped.join(", ")));
        }
    }
    Some(Report {
        checks,
        wrong_blocks,
        missed_blocks,
    })
}

/// The text at UTF-16 offsets.
fn cut(body: &str, span: (usize, usize)) -> String {
    let units: Vec<u16> = body.encode_utf16().skip(span.0).take(span.1 - span.0).collect();
    String::from_utf16_lossy(&units)
}
