//! The thin shell around the core, wasm only: it loads what a request needs, calls [`crate::app::handle`], makes the writes durable, and
//! only then answers and carries out the effects. It decides nothing.

pub mod chrome;
pub mod clock;
pub mod door;
mod permissions;
mod storage;
#[cfg(feature = "interface")]
pub mod tab;
mod tabs;
pub mod worker;

/// Where session storage remembers that a tab was opened to us by a press of the toolbar button, and which site it showed.
fn opened_key(tab: i32) -> String {
    format!("opened/{tab}")
}

/// Places in session storage where a selected text waits for our page to take it begin so, and so does that page's `#` part.
pub const CHOSEN: &str = "chosen-";
