//! The fitting itself: logistic regression on the letter and its best sentence.

use std::path::Path;

use afterword::checks::{Letter, Level, judge, training};
use serde_json::Value;

/// A labelled letter.
pub struct Row {
    letter: Vec<f64>,
    sentences: Vec<Vec<f64>>,
    /// What it is labelled.
    pub label: bool,
    /// What the check says.
    pub judged: bool,
    /// What its rules say without the weights.
    pub ruled: bool,
}

/// The project's own letters.
pub fn own(tests: &Path) -> Vec<Row> {
    let files = ["letters.jsonl", "unusual_letters.jsonl", "letters_of_many_voices.jsonl"];
    files.iter().flat_map(|file| rows(&tests.join(file))).collect()
}

/// The letters of a file whose label is not arguable; none where there is no such file.
pub fn rows(path: &Path) -> Vec<Row> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines().filter_map(|line| row(&serde_json::from_str(line).ok()?)).collect()
}

fn row(row: &Value) -> Option<Row> {
    let text = |key: &str| row[key].as_str().map(str::to_owned);
    let names = row["interviewers"].as_array().into_iter().flatten();
    let letter = Letter {
        body: text("text").unwrap_or_default(),
        company: text("company"),
        role: text("role"),
        to: names.filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        ..Letter::default()
    };
    let (of_letter, sentences) = training::numbers(&letter);
    let floats = |numbers: &[u8]| numbers.iter().map(|number| f64::from(*number)).collect::<Vec<f64>>();
    let mut judged = judge(&letter).into_iter().filter(|finding| finding.check == "specific");
    Some(Row {
        letter: floats(&of_letter),
        sentences: sentences.iter().map(|sentence| floats(sentence)).collect(),
        label: row["labels"]["specific_detail"].as_bool()?,
        judged: judged.all(|finding| finding.level == Level::Pass),
        ruled: training::rules(&letter),
    })
}

/// One weight for each number, and one for all.
pub struct Weights {
    sentence: Vec<f64>,
    letter: Vec<f64>,
    all: f64,
}

/// How much a unit of the integers is.
const UNIT: f64 = 32.0;
/// How sure the model must be: the rules speak beside it, and what it finds is believed.
const SURE: f64 = 0.35;
/// How much large weights cost.
const DECAY: f64 = 0.01;
/// How much the best sentence outweighs the others while the weights are fitted.
const SHARP: f64 = 4.0;
const STEPS: usize = 600;
const RATE: f64 = 0.05;

fn dot(numbers: &[f64], weights: &[f64]) -> f64 {
    numbers.iter().zip(weights).map(|(n, w)| n * w).sum()
}

impl Weights {
    /// As the check sums it up.
    pub fn says(&self, row: &Row) -> bool {
        let round = |weight: &f64| (weight * UNIT).round();
        let rounded = |weights: &[f64]| weights.iter().map(round).collect::<Vec<f64>>();
        let sentence = rounded(&self.sentence);
        let best = row.sentences.iter().map(|numbers| dot(numbers, &sentence)).reduce(f64::max);
        best.is_some_and(|best| best + dot(&row.letter, &rounded(&self.letter)) + self.threshold() > 0.0)
    }

    fn threshold(&self) -> f64 {
        ((self.all - SURE) * UNIT).round()
    }

    /// The integers, in order.
    pub fn integers(&self) -> Vec<i64> {
        let weights = self.sentence.iter().chain(&self.letter).map(|weight| (weight * UNIT).round());
        weights.chain([self.threshold()]).map(|weight| weight as i64).collect()
    }
}

/// Fits the weights by gradient descent with momentum (Adam), letters that have a detail as heavy in all as those without.
pub fn fit(rows: &[&Row]) -> Weights {
    let rows: Vec<&&Row> = rows.iter().filter(|row| !row.sentences.is_empty()).collect();
    let (of_sentence, of_letter) = (rows[0].sentences[0].len(), rows[0].letter.len());
    let all = of_sentence + of_letter;
    let positive = rows.iter().filter(|row| row.label).count() as f64 / rows.len() as f64;
    let mut weights = vec![0.0; all + 1];
    weights[all] = -1.0;
    let (mut mean, mut square) = (vec![0.0; all + 1], vec![0.0; all + 1]);
    for step in 1..=STEPS {
        let mut slope: Vec<f64> = weights.iter().map(|weight| DECAY * weight).collect();
        slope[all] = 0.0;
        for row in &rows {
            let sums: Vec<f64> = row.sentences.iter().map(|numbers| dot(numbers, &weights[..of_sentence])).collect();
            let most = sums.iter().copied().fold(f64::MIN, f64::max);
            let shares: Vec<f64> = sums.iter().map(|sum| ((sum - most) * SHARP).exp()).collect();
            let total: f64 = shares.iter().sum();
            let best = most + total.ln() / SHARP;
            let sure = 1.0 / (1.0 + (-(best + dot(&row.letter, &weights[of_sentence..all]) + weights[all])).exp());
            let (label, half) = if row.label { (1.0, positive) } else { (0.0, 1.0 - positive) };
            let error = (sure - label) * 0.5 / half / rows.len() as f64;
            for (numbers, share) in row.sentences.iter().zip(&shares) {
                for (slope, number) in slope.iter_mut().zip(numbers) {
                    *slope += error * share / total * number;
                }
            }
            for (slope, number) in slope[of_sentence..].iter_mut().zip(&row.letter) {
                *slope += error * number;
            }
            slope[all] += error;
        }
        for at in 0..=all {
            mean[at] = 0.9 * mean[at] + 0.1 * slope[at];
            square[at] = 0.999 * square[at] + 0.001 * slope[at] * slope[at];
            let (mean, square) = (
                mean[at] / (1.0 - 0.9_f64.powi(step as i32)),
                square[at] / (1.0 - 0.999_f64.powi(step as i32)),
            );
            weights[at] -= RATE * mean / (square.sqrt() + 1e-8);
        }
    }
    Weights {
        sentence: weights[..of_sentence].to_vec(),
        letter: weights[of_sentence..all].to_vec(),
        all: weights[all],
    }
}
