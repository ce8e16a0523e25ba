//! Writes the test pages' states to `tests/pages/saved/`, for the readers' native tests. `tests/executors.rs` fails when they are stale.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::project;
use afterword_e2e::states::{self, STATES};
use anyhow::Result;

#[tokio::main]
async fn main() -> Result<()> {
    let server = states::server().await?;
    let extension = project().join("tests/e2e/probe");
    let browser = Chromium::start(&server, &Options { extension, window: false }).await?;
    for state in STATES {
        let page = state.open(&browser).await?;
        std::fs::write(state.file(), states::save(&page).await?)?;
        browser.close(page).await?;
    }
    println!("{} pages are in tests/pages/saved/.", STATES.len());
    Ok(())
}
