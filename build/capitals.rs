//! The capitals of all letters, as runs.
//!
//! The standard library has 12 KB of them, eight bytes a letter; but in most alphabets the capitals stand as far before their small
//! letters each as the next, or right before them.

use std::fmt::Write;

/// From a letter to a letter, how far from one that has a capital to the next, and how far from a letter to its capital.
type Run = (u32, u32, u32, i32);

/// Source text with the runs of letters that have one capital letter, and with the letters that have several (`ß`).
#[allow(clippy::disallowed_methods, reason = "the table that this one is made of")]
pub fn table() -> String {
    let mut runs: Vec<Run> = Vec::new();
    let mut long: Vec<(char, String)> = Vec::new();
    // ASCII needs no table.
    for letter in '\u{80}'..=char::MAX {
        let capital: Vec<char> = letter.to_uppercase().collect();
        match capital[..] {
            [capital] if capital == letter => {}
            [capital] => add(&mut runs, u32::from(letter), capital as i32 - letter as i32),
            _ => long.push((letter, capital.iter().collect())),
        }
    }
    let mut text = String::new();
    write!(
        text,
        "static RUNS: [(u32, u32, u32, i32); {}] = {runs:?};\nstatic LONG: [(char, &str); {}] = {long:?};\n",
        runs.len(),
        long.len()
    )
    .expect("a string takes all");
    text
}

fn add(runs: &mut Vec<Run>, letter: u32, way: i32) {
    match runs.last_mut() {
        Some((from, to, step, same)) if *same == way && (letter - *to == *step || from == to && letter - *to <= 2) => {
            *step = letter - *to;
            *to = letter;
        }
        _ => runs.push((letter, letter, 1, way)),
    }
}
