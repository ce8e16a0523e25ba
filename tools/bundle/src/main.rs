//! From sources to loadable extensions.
//!
//! - `cargo run -p afterword-bundle` builds the two wasm programs and leaves `dist/chrome`, `dist/firefox` and a zip of each. It prints
//!   the sizes and fails past the budget.
//! - `cargo run -p afterword-bundle -- readme` writes the generated tables of `README.md` anew; `readme --check` fails if they are stale.

mod budget;
mod dist;
mod locales;
mod manifest;
mod order;
mod programs;
mod readme;
mod zip;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = root();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            let programs = programs::build(&root)?;
            let dist = root.join("dist");
            for browser in manifest::BROWSERS {
                dist::assemble(&root, &dist, browser, &programs)?;
            }
            budget::hold(&dist)
        }
        ["readme"] => readme::write(&root),
        ["readme", "--check"] => readme::check(&root),
        _ => bail!("usage: afterword-bundle [readme [--check]]"),
    }
}

/// The top of the project.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
