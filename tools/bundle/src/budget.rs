//! The sizes, against what was promised. A page and a waking worker pay for every byte.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::{dist, manifest};

/// What runs inside the user's pages.
const CONTENT_SCRIPTS: &[&str] = &["eyes.js", "hands.js", "card.js", "selection.js"];

const KB: usize = 1000;

struct Row {
    what: String,
    bytes: usize,
    most: usize,
}

/// Prints all sizes; an error if one is past its budget.
pub fn hold(dist: &Path) -> Result<()> {
    let mut rows = Vec::new();
    let mut row = |what: String, bytes, most| rows.push(Row { what, bytes, most });
    let chrome = dist.join("chrome");
    let modules = [
        ("door_bg.wasm", 120 * KB, 60 * KB),
        ("background_bg.wasm", 2000 * KB, 700 * KB),
        ("pages_bg.wasm", 900 * KB, 300 * KB),
    ];
    for (file, most, most_packed) in modules {
        let module = read(&chrome.join(file))?;
        row(file.to_owned(), module.len(), most);
        row(format!("{file}, gzipped"), gzipped(&module)?, most_packed);
    }
    let mut scripts = 0;
    for file in CONTENT_SCRIPTS {
        let script = String::from_utf8(read(&chrome.join(file))?).with_context(|| (*file).to_owned())?;
        let bytes = without_comments(&script).len();
        scripts += bytes;
        if *file == "eyes.js" {
            row(format!("{file}, without comments and indentation"), bytes, 8 * KB);
        }
    }
    row("content scripts, without comments and indentation".to_owned(), scripts, 24 * KB);
    for browser in manifest::BROWSERS {
        let path = dist::zip_path(dist, browser.name);
        row(
            path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            read(&path)?.len(),
            1500 * KB,
        );
    }

    for Row { what, bytes, most } in &rows {
        let verdict = if bytes > most { "  TOO MUCH" } else { "" };
        println!(
            "{what:<50} {:>8.1} KB of {:>6.0} KB{verdict}",
            *bytes as f64 / 1e3,
            *most as f64 / 1e3
        );
    }
    match rows.iter().filter(|row| row.bytes > row.most).count() {
        0 => Ok(()),
        n => bail!("{n} of the sizes above are past their budget"),
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("reading {}", path.display()))
}

/// How many bytes gzip leaves of these.
pub fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// A script without what only readers need: comments, indentation, empty lines.
///
/// A `/` begins a regular expression where no value stands before it: after an operator, an opening bracket, or a keyword.
fn without_comments(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '"' | '\'' | '`' => literal(rest, c),
            '/' if rest.starts_with("//") => {
                rest = rest.find('\n').map_or("", |end| &rest[end..]);
                continue;
            }
            '/' if rest.starts_with("/*") => {
                rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
                continue;
            }
            '/' if expects_value(&out) => literal(rest, '/'),
            _ => c.len_utf8(),
        };
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    let lines: Vec<&str> = out.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// The length of a string, template or regular expression that begins here; a class in a regular expression may hold its delimiter.
fn literal(text: &str, delimiter: char) -> usize {
    let (mut escaped, mut class) = (false, false);
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' if delimiter == '/' => class = true,
            ']' => class = false,
            _ if c == delimiter && !class => return i + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

fn expects_value(before: &str) -> bool {
    let before = before.trim_end();
    let word = before
        .rsplit(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
        .next()
        .unwrap_or_default();
    match before.chars().next_back() {
        None => true,
        Some(c) if c.is_alphanumeric() || c == '_' || c == '$' => ["return", "typeof", "case", "in", "of"].contains(&word),
        Some(c) => !matches!(c, ')' | ']' | '}' | '"' | '\'' | '`'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_code_stays() {
        let cases = [
            ("let a = 1; // one\n", "let a = 1;"),
            ("/* head\n   of file */\n\n  f();\n", "f();"),
            ("let url = 'https://x/'; // y", "let url = 'https://x/';"),
            ("s.replace(/[/*]\\/\\//g, `//${a}`);", "s.replace(/[/*]\\/\\//g, `//${a}`);"),
            ("const half = a / 2; // b / c", "const half = a / 2;"),
            ("return /\\/\\*/.test(s)", "return /\\/\\*/.test(s)"),
        ];
        for (script, expected) in cases {
            assert_eq!(without_comments(script).trim_end(), expected, "{script:?}");
        }
    }
}
