//! The core on the command line: one JSON request a line on standard input, one JSON response a line on standard output.
//!
//! `echo '{"kind":"read_name","text":"Doe, Jane (She/Her)"}' | cargo run --release --example ask`

#[path = "ask/answer.rs"]
mod answer;

use std::io::{BufRead, Write, stdin, stdout};

fn main() -> std::io::Result<()> {
    let mut out = stdout().lock();
    for line in stdin().lock().split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        if line.trim().is_empty() {
            continue;
        }
        writeln!(out, "{}", answer::answer(&line))?;
        out.flush()?;
    }
    Ok(())
}
