//! Placeholder until the shell exists.
fn main() {}
