//! The core on the command line: one JSON request a line on standard input, one JSON response a line on standard output.
//!
//! `echo '{"kind":"read_name","text":"Doe, Jane (She/Her)"}' | cargo run --release --example ask`

#[path = "ask/answer.rs"]
mod answer;

fn main() -> std::io::Result<()> {
    answer::serve(std::io::stdin().lock(), std::io::stdout().lock())
}
