//! What is known of each site, as data. A site is one file: match patterns, recipes, how to read its snapshot, how to fill its window.
//!
//! A [`Recipe`] goes to the page, where `eyes.js` carries it out without knowing what it means; a [`Snapshot`] comes back. The same
//! recipe runs natively over saved HTML (`tests/support`), so that every reader is a millisecond test. For the two to agree:
//!
//! - `text` is `textContent` with white space collapsed and trimmed; `lines` breaks at a fixed list of block tags and `br`;
//! - visibility is a take of its own (`visible`), which natively is `unknown`;
//! - selectors come from the allowed forms: tags, `#id`, `.class`, `[attr]` with `=`, `^=`, `$=`, `*=`, `~=`, descendant, child,
//!   comma, `:not(simple)`, `:first-of-type`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

mod patterns;
pub use patterns::patterns;

/// What a region of a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegionKind {
    /// An open calendar event.
    Event,
    /// The one LinkedIn profile that is open.
    Profile,
    /// A compose window.
    Compose,
    /// A mail that is being read.
    Mail,
    /// The webmail's own word that a mail was sent.
    Sent,
    /// The webmail's own word that sending failed.
    Failed,
}

/// What to look for on a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipe {
    /// The site's name, as in [`Site::name`].
    pub site: String,
    /// Whether the page changes without a load, so that `eyes` must watch it (one debounced observer).
    pub watch: bool,
    /// The regions.
    pub regions: Vec<Region>,
}

/// One kind of thing to look for. Every match of the first selector that matches anything is a region of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// What it is.
    pub kind: RegionKind,
    /// Selectors, best first.
    pub css: Vec<String>,
    /// What to read in it, by name; each a list of alternatives, the first that yields wins.
    pub probes: BTreeMap<String, Vec<Probe>>,
    /// The webmail's own Send button, as selectors inside the region: a trusted press on it is reported, never made.
    #[serde(default)]
    pub send: Vec<String>,
}

/// One way to read something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Probe {
    /// Searched in the whole document rather than in the region.
    pub page: bool,
    /// Same-origin frames and open shadow roots to go through first, from outside in.
    pub through: Vec<Gate>,
    /// A selector; empty: the region (or what the last gate holds) itself.
    pub css: String,
    /// What to take of each match: `text`, `lines`, `value`, `visible`, `attr:NAME`. One row a match, one cell a take.
    pub take: Vec<String>,
    /// Every match rather than the first.
    pub each: bool,
    /// Yields when something matches, even if all that is taken is empty (an empty field is a reading, too).
    pub present: bool,
}

/// A way into a part of the page that selectors do not reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    /// The document of the same-origin frame that this selector finds.
    Frame(String),
    /// The open shadow root of the element that this selector finds.
    Shadow(String),
}

/// Whether a region can be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// It has a box, and is not hidden.
    Yes,
    /// It has none, or is.
    No,
    /// Read natively: nobody laid it out.
    #[default]
    Unknown,
}

/// What `eyes` saw. Strings only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Snapshot {
    /// `document.title`.
    pub title: String,
    /// The document's language, as it declares it.
    pub language: String,
    /// What was found, in recipe order, then document order.
    pub regions: Vec<Seen>,
}

/// One region that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The recipe it was found by.
    pub site: String,
    /// What it is.
    pub kind: RegionKind,
    /// The number that `eyes` gave to this element; it keeps it as long as the element lives.
    pub number: u32,
    /// Which of the region's selectors found it, from 0.
    pub by: usize,
    /// Whether it can be seen.
    pub visible: Visibility,
    /// What was read; a probe that yielded nothing is absent.
    pub probes: BTreeMap<String, SeenProbe>,
}

/// What one probe yielded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenProbe {
    /// Which alternative yielded, from 0: drift is visible.
    pub by: usize,
    /// One row a match, one cell a take; `None` where the element has no such attribute or value.
    pub rows: Vec<Vec<Option<String>>>,
}

impl Seen {
    /// The first cell of the first row of a probe.
    pub fn first(&self, probe: &str) -> Option<&str> {
        self.probes.get(probe)?.rows.first()?.first()?.as_deref()
    }

    /// The rows of a probe; none if it yielded nothing.
    pub fn rows(&self, probe: &str) -> &[Vec<Option<String>>] {
        self.probes.get(probe).map_or(&[], |p| &p.rows)
    }
}
