//! The generated tables of `README.md`, between markers: the sites and the checks, in the order of their `ALL`, in the words of their own
//! documentation. What the code says of itself is what the reader sees.

use std::fs;
use std::path::Path;

use afterword::checks;
use afterword::sites::{self, Hosts};
use anyhow::{Context, Result, bail};

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
    for (name, table) in [("sites", sites_table(root)?), ("checks", checks_table(root)?)] {
        let (begin, end) = (format!("<!-- begin {name} (generated) -->\n"), format!("<!-- end {name} -->"));
        let marker = || format!("README.md has no `{}` ... `{end}`", begin.trim_end());
        let from = readme.find(&begin).with_context(marker)? + begin.len();
        let to = from + readme[from..].find(&end).with_context(marker)?;
        readme.replace_range(from..to, &table);
    }
    Ok(readme)
}

/// A site's own words are the first sentence of its file; the rest says where the facts come from, and whether anybody tried them.
fn sites_table(root: &Path) -> Result<String> {
    let mut table = "| site | where | when | what | tried |\n|---|---|---|---|---|\n".to_owned();
    for site in sites::ALL {
        let paragraph = paragraph(root, &format!("src/sites/{}.rs", site.name), |source| {
            let head = block(source, 0, "//!")?;
            let tried = if head.contains("unconfirmed") {
                "unconfirmed"
            } else if head.contains("real server") {
                "on a real server"
            } else {
                "on imitations"
            };
            Some(format!(
                "{}. | {tried}",
                head.split(". ").next()?.trim_end_matches('.').replace('|', "\\|")
            ))
        })?;
        let entrance = sites::ENTRANCES
            .iter()
            .find(|entrance| entrance.name == site.name)
            .context(site.name)?;
        let hosts = match site.hosts {
            Hosts::Fixed(patterns) => patterns.iter().map(|pattern| format!("`{pattern}`")).collect::<Vec<_>>().join(" "),
            Hosts::SelfHosted => "anywhere".to_owned(),
        };
        let asked = match entrance.asked().collect::<Vec<_>>() {
            _ if entrance.watched.is_none() => "when you press the toolbar button".to_owned(),
            asked if asked.len() < hosts.split(' ').count() && site.hosts != Hosts::SelfHosted => {
                format!("while it is open, once you allow `{}`", asked.join("` `"))
            }
            _ => "while it is open, once you allow it".to_owned(),
        };
        table += &format!("| `{}` | {hosts} | {asked} | {paragraph} |\n", site.name);
    }
    Ok(table)
}

/// A check's own words are the documentation of its constant: the paragraph after the title.
fn checks_table(root: &Path) -> Result<String> {
    let mut table = "| check | what it does |\n|---|---|\n".to_owned();
    for check in checks::ALL {
        let paragraph = paragraph(root, &format!("src/checks/{}.rs", check.id), |source| {
            let title = source.find("/// # ")?;
            Some(block(source, title + source[title..].find("///\n")? + "///\n".len(), "///")?.replace('|', "\\|"))
        })?;
        table += &format!("| `{}` | {paragraph} |\n", check.id);
    }
    Ok(table)
}

fn paragraph(root: &Path, file: &str, take: impl Fn(&str) -> Option<String>) -> Result<String> {
    let source = fs::read_to_string(root.join(file)).with_context(|| format!("reading {file}"))?;
    take(&source).with_context(|| format!("{file} does not document what it is"))
}

/// The lines of one paragraph of a documentation comment.
fn block(source: &str, from: usize, mark: &str) -> Option<String> {
    let lines = source[from..].lines().map_while(|line| line.strip_prefix(mark)).map(str::trim);
    let lines: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readme_is_fresh() {
        check(&crate::root()).unwrap();
    }

    #[test]
    fn a_paragraph_ends_at_an_empty_line() {
        assert_eq!(
            block("//! One\n//! two.\n//!\n//! More.\nuse x;", 0, "//!"),
            Some("One two.".to_owned())
        );
        assert_eq!(block("use x;", 0, "//!"), None);
    }
}
