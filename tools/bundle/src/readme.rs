//! The generated tables of `README.md`, between markers: one row a source file of `src/sites` and `src/checks`, with the first sentence
//! of its own documentation. What the code says of itself is what the reader sees.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::dist;

/// The parts that are generated: the marker's name, the folder, the first column's head.
const TABLES: &[(&str, &str, &str)] = &[("sites", "src/sites", "Site"), ("checks", "src/checks", "Check")];

/// Files of these folders that are neither a site nor a check.
const NEITHER: &[&str] = &["mod", "patterns"];

/// Writes the tables anew.
pub fn write(root: &Path) -> Result<()> {
    fs::write(root.join("README.md"), generated(root)?).context("writing README.md")
}

/// An error if the tables are not what `write` would write.
pub fn check(root: &Path) -> Result<()> {
    if fs::read_to_string(root.join("README.md"))? != generated(root)? {
        bail!("README.md is stale: run `cargo run -p afterword-bundle -- readme`");
    }
    Ok(())
}

fn generated(root: &Path) -> Result<String> {
    let mut readme = fs::read_to_string(root.join("README.md")).context("reading README.md")?;
    for (name, folder, head) in TABLES {
        let (begin, end) = (format!("<!-- begin {name} (generated) -->\n"), format!("<!-- end {name} -->"));
        let marker = || format!("README.md has no `{}` ... `{end}`", begin.trim_end());
        let from = readme.find(&begin).with_context(marker)? + begin.len();
        let to = from + readme[from..].find(&end).with_context(marker)?;
        readme.replace_range(from..to, &table(&root.join(folder), head)?);
    }
    Ok(readme)
}

fn table(folder: &Path, head: &str) -> Result<String> {
    let mut table = format!("| {head} | |\n|---|---|\n");
    for path in dist::walk(folder)? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.parent() != Some(folder) || path.extension().is_none_or(|e| e != "rs") || NEITHER.contains(&&*stem) {
            continue;
        }
        let source = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let summary = summary(&source).with_context(|| format!("{} does not begin with what it is (//! ...)", path.display()))?;
        table += &format!("| `{stem}` | {} |\n", summary.replace('|', "\\|"));
    }
    Ok(table)
}

/// The first paragraph of a module's documentation.
fn summary(source: &str) -> Option<String> {
    let lines = source.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    let first: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    (!first.is_empty()).then(|| first.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readme_is_fresh() {
        check(&crate::root()).unwrap();
    }

    #[test]
    fn the_summary_is_the_first_paragraph() {
        assert_eq!(summary("//! One\n//! two.\n//!\n//! More.\nuse x;"), Some("One two.".to_owned()));
        assert_eq!(summary("use x;"), None);
    }
}
