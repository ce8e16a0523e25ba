//! Afterword: following up after a job interview, decided in one pure core.
//!
//! # The map
//!
//! | module | what it holds |
//! |---|---|
//! | [`model`] | applications, interviews, people, reflections, messages, settings |
//! | [`reading`] | text to facts: names, titles, invitations, dates, promised dates, `.ics` |
//! | [`sites`] | one file a site: its recipes, how to read its snapshot, how to fill its window |
//! | [`practice`] | the seven practices: what is welcome when, and why |
//! | [`draft`] | the letters, wrapped around the user's own words |
//! | [`checks`] | one file a check: rule, documentation and cases together |
//! | [`store`] | records, schema versions, migrations, the index |
//! | [`messages`] | every sentence of the interface, from `extension/_locales` |
//! | [`protocol`] | requests by trust, responses, cards, fill plans |
//! | [`zone`] | the zones of the IANA database, small enough for a worker |
//! | [`app`] | `handle(state, request, env) -> response, writes, effects` |
//!
//! # Invariants
//!
//! 1. The core does no I/O, reads no clock and draws no random number. Time, zone, language and fresh ids come in with the
//!    request; zones are explicit.
//! 2. Nothing leaves the machine: no request of ours is ever made, by the extension's pages, its worker or its content scripts.
//! 3. A page on which there is nothing to do cannot tell that the extension is there: no `web_accessible_resources`, no
//!    `externally_connectable`, nothing inserted.
//! 4. Requests are two types by trust, [`protocol::PageRequest`] and [`protocol::UiRequest`]. A page's address comes from the
//!    browser, never from the payload; a page request gets only what concerns that page; no draft leaves the worker before a
//!    trusted press on the card.
//! 5. The extension never sends a mail, never clicks Send or Connect, never overwrites a word the user wrote,
//!    but the one that they press to have mended.
//! 6. Text from pages is data, never markup.
//! 7. Every write is atomic and versioned; a record that cannot be read is kept aside and shown, never dropped.
//! 8. Where two readings disagree, ask; a name is never guessed into a greeting.
//! 9. Built-in sentences claim nothing that the user or the page did not say, and pass every check.
//! 10. Every finding, reminder and refusal says why, and names its source.
//! 11. No user-facing wording in code: every sentence has an id in `extension/_locales/<language>/messages.json`.

pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
mod capitals;
pub mod checks;
pub mod draft;
mod list;
pub mod messages;
pub mod model;
mod order;
pub mod patch;
pub mod plain;
pub mod practice;
pub mod protocol;
pub mod reading;
pub mod sites;
pub mod store;
#[cfg(all(target_arch = "wasm32", feature = "interface"))]
pub mod ui;
pub mod zone;
