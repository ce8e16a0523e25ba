//! Afterword in real browsers: what a user does, as functions.
//!
//! - [`server`]: the test pages under their real addresses, on loopback; it keeps a list of every request it gets.
//! - [`chromium`]: Chromium, driven through its own debugging pipe. Chosen over chromedriver because only a client of the browser itself
//!   may invoke an extension's action (`Extensions.triggerAction`), reach the popup, and see into the card's closed shadow root.
//! - [`firefox`]: Firefox through geckodriver (WebDriver), with the temporary add-on.
//! - [`webmail`]: real Roundcube, SOGo and Horde on loopback, and the mail that arrived.
//! - `desk.js`: a page of the extension that hands the content scripts a plan, for `tests/editors.rs`.
//! - [`editor`]: the user's hands in the body of a compose window.
//! - [`states`]: the states of the test pages that the readers' native tests read.
//! - [`wait_until`]: the only way to wait. Nothing here sleeps for a fixed time.
//!
//! What grants `activeTab` (measured, Chromium 156; `tests/action.rs` holds it): `Extensions.triggerAction` does, as a click on the toolbar
//! button would. `chrome.action.openPopup()` opens the same popup and grants nothing. Through a page's session, which is all that
//! chromedriver has, the call is answered "Method not allowed".

pub mod cdp;
pub mod chromium;
pub mod editor;
pub mod firefox;
pub mod journey;
pub mod page;
pub mod pictures;
pub mod server;
pub mod states;
pub mod webmail;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};

/// How long anything may take before a test says what it waited for.
pub const PATIENCE: Duration = Duration::from_secs(40);

/// Asks until there is an answer. An error counts as "not yet" and is shown if time runs out.
///
/// # Errors
/// If time runs out.
pub async fn wait_until<T>(what: &str, mut ask: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let end = tokio::time::Instant::now() + PATIENCE;
    loop {
        let last = match ask().await {
            Ok(Some(answer)) => return Ok(answer),
            Ok(None) => None,
            Err(error) => Some(error),
        };
        if tokio::time::Instant::now() >= end {
            let reason = last.map(|error| format!("; last error: {error:#}")).unwrap_or_default();
            bail!("waited {} s for {what}, in vain{reason}", PATIENCE.as_secs());
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
}

/// The project's top folder.
pub fn project() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The unpacked extension, `chrome` or `firefox`.
///
/// # Errors
/// If it was not built.
pub fn built(browser: &str) -> Result<PathBuf> {
    let folder = project().join("dist").join(browser);
    match folder.join("manifest.json").canonicalize() {
        Ok(manifest) => Ok(manifest.parent().map(PathBuf::from).unwrap_or(folder)),
        Err(_) => Err(anyhow!("dist/{browser} is not built: run ./build.sh first")),
    }
}
