//! The unpacked extension of one browser, and its zip.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::manifest::{self, Browser};
use crate::programs::Files;
use crate::{locales, zip};

/// Writes `dist/<browser>` and `dist/afterword-<version>-<browser>.zip` from nothing.
pub fn assemble(root: &Path, dist: &Path, browser: &Browser, programs: &Files) -> Result<()> {
    let source = root.join("extension");
    let mut files = programs.clone();
    for path in walk(&source)? {
        let name = path.strip_prefix(&source)?.to_string_lossy().replace('\\', "/");
        let content = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
        let content = match &*name {
            manifest::TEMPLATE => continue,
            _ if name.ends_with("/messages.json") => locales::declare(&content).with_context(|| name.clone())?,
            _ => content,
        };
        files.insert(name, content);
    }
    let template = fs::read(source.join(manifest::TEMPLATE)).context(manifest::TEMPLATE)?;
    let manifest = manifest::write(&template, browser)?;
    files.insert("manifest.json".to_owned(), manifest.into_bytes());

    let folder = dist.join(browser.name);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    for (name, content) in &files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(&path, content).with_context(|| format!("writing {}", path.display()))?;
    }
    fs::write(zip_path(dist, browser.name), zip::pack(&files)?).context("writing the zip")
}

/// Where the zip of a browser lies.
pub fn zip_path(dist: &Path, browser: &str) -> PathBuf {
    dist.join(format!("afterword-{}-{browser}.zip", manifest::VERSION))
}

/// All files below a folder, sorted; hidden ones are left out.
pub fn walk(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) {
            continue;
        }
        match path.is_dir() {
            true => found.extend(walk(&path)?),
            false => found.push(path),
        }
    }
    found.sort();
    Ok(found)
}
