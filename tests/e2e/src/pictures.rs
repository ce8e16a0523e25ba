//! Numbered pictures of a journey.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::Result;

use crate::page::Page;

/// A folder that fills with `01-calendar.png`, `02-popup.png`, ...
pub struct Pictures {
    folder: PathBuf,
    count: AtomicU32,
}

impl Pictures {
    /// An empty folder of that name in the project's top folder; what an earlier journey left is removed.
    ///
    /// # Errors
    /// If the folder cannot be made.
    pub fn new(name: &str) -> Result<Self> {
        let folder = crate::project().join(name);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        Ok(Self {
            folder,
            count: AtomicU32::new(0),
        })
    }

    /// Takes the next one and says where it is.
    ///
    /// # Errors
    /// If the page is gone or the file cannot be written.
    pub async fn take(&self, page: &Page, name: &str) -> Result<PathBuf> {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let file = self.folder.join(format!("{number:02}-{name}.png"));
        std::fs::write(&file, page.picture().await?)?;
        Ok(file)
    }
}
