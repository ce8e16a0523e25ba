//! What is known of each site, as data. A site is one file: match patterns, recipes, how to read its snapshot, how to fill its window.
//!
//! A [`Recipe`] goes to the page, where `eyes.js` carries it out without knowing what it means; a [`Snapshot`] comes back. The same
//! recipe runs natively over saved HTML (`tests/support`), so that every reader is a millisecond test. For the two to agree:
//!
//! - `text` is `textContent` with white space collapsed and trimmed; `lines` breaks at a fixed list of block tags and `br`;
//! - visibility is a take of its own (`visible`), which natively is `unknown` unless an attribute hides the element;
//! - `value` is taken of `input`, `textarea` and `select`;
//! - selectors come from the allowed forms: tags, `#id`, `.class`, `[attr]` with `=`, `^=`, `$=`, `*=`, `~=`, descendant, child,
//!   next sibling, comma, `:not(simple)`, `:first-of-type`.

pub mod compose_link;
mod cypht;
mod fastmail;
mod generic;
pub mod gmail;
pub mod google_calendar;
pub mod horde;
mod icloud;
pub mod linkedin;
pub mod mail;
mod nextcloud;
mod outlook;
pub mod page;
mod proton_calendar;
mod proton_mail;
pub mod recipe;
pub mod report;
pub mod roundcube;
mod snappymail;
pub mod sogo;
pub mod watch;
pub mod webmail;
pub mod window;
mod yahoo;
mod zoho;

use std::collections::BTreeMap;

use crate::zone::Tz;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::messages::Text;
use crate::protocol::FillPlan;
use crate::protocol::Profile;
use crate::reading::Event;
use crate::reading::when::{self, When};
pub use watch::Watch;
pub use window::{Compose, Letter};

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
    /// Empty: the match is the region. Else the smallest element around the match that holds a match of each of these is, if it then
    /// holds no second match of `css`: a window without a name of its own, found from what must be in it.
    #[serde(default)]
    pub around: Vec<String>,
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
    /// Not read while watching, only upon a press, after a fill and for the toolbar: what the user is writing concerns nobody before.
    pub late: bool,
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
    /// Read natively: nobody laid it out, and no attribute hides it.
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

    /// The first cell of each row of a probe.
    pub fn cells<'a>(&'a self, probe: &str) -> impl Iterator<Item = &'a str> + Clone {
        self.rows(probe).iter().filter_map(|row| row.first()?.as_deref())
    }

    /// The rows of a probe; none if it yielded nothing.
    pub fn rows(&self, probe: &str) -> &[Vec<Option<String>>] {
        self.probes.get(probe).map_or(&[], |p| &p.rows)
    }
}

/// Reads a snapshot, or says why not.
pub type Reader<T> = fn(&Snapshot, &ReadContext) -> Result<T, Refusal>;

/// A site: everything that is known of it.
#[derive(Debug)]
pub struct Site {
    /// Its name in snapshots, records and `read_page`.
    pub name: &'static str,
    /// Where it lives.
    pub hosts: Hosts,
    /// What to look for.
    pub recipe: fn() -> Recipe,
    /// Reads the open event.
    pub event: Option<Reader<Event>>,
    /// Reads the open profile.
    pub profile: Option<Reader<Profile>>,
    /// Reads the open compose windows.
    pub composes: Option<fn(&Snapshot) -> Vec<Compose>>,
    /// How to put a letter into one of them.
    pub fill: Option<fn(&Compose, &Letter) -> FillPlan>,
}

/// Where a site lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hosts {
    /// At these match patterns.
    Fixed(&'static [&'static str]),
    /// Anywhere: its page says by its own marks what it is.
    SelfHosted,
}

/// What a reader needs beside the snapshot.
#[derive(Clone, Debug)]
pub struct ReadContext {
    /// The page's address, from the browser.
    pub url: String,
    /// Today, in `zone`: "Thursday" and "19 Nov" mean the next one from here.
    pub on: NaiveDate,
    /// The zone that the page's wall-clock times are in, where it names none.
    pub zone: Tz,
    /// The page's language, for its dates; empty: as the document declares.
    pub language: String,
}

/// Why a page was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No such thing is open here.
    NothingOpen,
    /// Several are open and visible, and nothing says which is meant.
    Several,
    /// It is open, but without the one thing that makes it usable.
    Missing {
        /// Which: `title`, `name`.
        what: &'static str,
    },
    /// The page offers its event as a calendar file, and says nothing else of it that could be read.
    CalendarFile,
    /// Two places of the page say different things.
    Disagree {
        /// What the one says.
        one: String,
        /// What the other says.
        other: String,
    },
}

impl Refusal {
    /// What happened and what to do.
    pub fn text(&self) -> Text {
        match self {
            Refusal::NothingOpen => Text::new("site_nothing_open"),
            Refusal::Several => Text::new("site_several"),
            Refusal::CalendarFile => Text::new("site_calendar_file"),
            Refusal::Missing { what } => Text::new("site_missing").with("what", *what),
            Refusal::Disagree { one, other } => Text::new("site_disagree").with("one", one).with("other", other),
        }
    }
}

macro_rules! sites {
    ($($site:ident),* $(,)?) => {
        /// All sites. The fixed ones come first: their address is proof enough.
        pub const ALL: &[&Site] = &[$(&$site::SITE),*];

        /// Of all sites what is needed before anything is read.
        pub const ENTRANCES: &[Entrance] = &[$(Entrance::of(&$site::SITE)),*];
    };
}

sites![
    google_calendar,
    gmail,
    linkedin,
    outlook,
    proton_calendar,
    proton_mail,
    fastmail,
    yahoo,
    icloud,
    zoho,
    roundcube,
    sogo,
    horde,
    nextcloud,
    snappymail,
    cypht,
    generic
];

/// Addresses at which nothing is but frames of another site's pages.
pub const FRAMES: &[&str] = icloud::FRAMES;

/// What is needed of a site before anything is read there: a program that names no more of it carries no reader.
#[derive(Debug)]
pub struct Entrance {
    /// As [`Site::name`].
    pub name: &'static str,
    /// As [`Site::hosts`].
    pub hosts: Hosts,
    /// As [`Site::recipe`], where something is watched. Of a calendar nothing is: it is read when the toolbar button is pressed, and asks for
    /// no access.
    pub watched: Option<fn() -> Recipe>,
    /// Whether it has events or profiles.
    pub reads: bool,
    /// Whether it has profiles.
    pub profiles: bool,
}

impl Entrance {
    const fn of(site: &Site) -> Entrance {
        Entrance {
            name: site.name,
            hosts: site.hosts,
            watched: if site.composes.is_some() || site.profile.is_some() {
                Some(site.recipe)
            } else {
                None
            },
            reads: site.event.is_some() || site.profile.is_some(),
            profiles: site.profile.is_some(),
        }
    }
}

impl Entrance {
    /// The match patterns that the user is asked for: none where nothing is watched, and of a site that is in frames theirs alone.
    pub fn asked(&self) -> impl Iterator<Item = &'static str> {
        let patterns = match self.hosts {
            Hosts::Fixed(patterns) if self.watched.is_some() => patterns,
            _ => &[],
        };
        let framed = patterns.iter().any(|pattern| FRAMES.contains(pattern));
        patterns.iter().copied().filter(move |pattern| !framed || FRAMES.contains(pattern))
    }
}

/// The site of a name.
pub fn named(name: &str) -> Option<&'static Site> {
    ALL.iter().copied().find(|site| site.name == name)
}

/// Which sites a page at this address can be: the one that lives there, else every self-hosted one (the generic one last).
pub fn for_url(url: &str) -> Vec<&'static Site> {
    entrances(url).into_iter().filter_map(|entrance| named(entrance.name)).collect()
}

/// The same, before anything is read.
pub fn entrances(url: &str) -> Vec<&'static Entrance> {
    let fixed = ENTRANCES.iter().find(|entrance| match entrance.hosts {
        Hosts::Fixed(patterns) => patterns.iter().any(|pattern| matches(pattern, url)),
        Hosts::SelfHosted => false,
    });
    match fixed {
        Some(entrance) => vec![entrance],
        None if url.starts_with("http") => ENTRANCES.iter().filter(|entrance| entrance.hosts == Hosts::SelfHosted).collect(),
        None => Vec::new(),
    }
}

/// Match patterns of all sites with fixed addresses that may be watched, for the manifest. Self-hosted ones can be anywhere and have none.
pub fn patterns() -> Vec<&'static str> {
    ENTRANCES.iter().flat_map(Entrance::asked).collect()
}

/// Whether the page at this address is only around frames of another origin in which the site is.
pub fn is_shell(url: &str) -> bool {
    let around = |entrance: &&Entrance| entrance.asked().any(|pattern| FRAMES.contains(&pattern) && !matches(pattern, url));
    entrances(url).into_iter().any(|entrance| around(&entrance))
}

/// The address whose grant a page at this address needs: its own, or that of the frame in it.
pub fn needed(url: &str) -> &str {
    if is_shell(url) { FRAMES[0].trim_end_matches('*') } else { url }
}

/// Whether a match pattern `https://host/path*` or `https://*.host/*` covers an address.
fn matches(pattern: &str, url: &str) -> bool {
    if let Some(host) = pattern.strip_prefix("https://*").and_then(|rest| rest.strip_suffix("/*")) {
        let of = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
        return of.is_some_and(|of| of.ends_with(host));
    }
    match pattern.strip_suffix('*') {
        Some(start) => url.starts_with(start),
        None => url == pattern,
    }
}

/// The language of a page's dates: as it is known, else as the document declares it.
fn language<'a>(snapshot: &'a Snapshot, context: &'a ReadContext) -> &'a str {
    if context.language.is_empty() {
        &snapshot.language
    } else {
        &context.language
    }
}

/// The one time that several texts of a page say; where they do not agree there is none.
fn agreed(dated: impl IntoIterator<Item = (String, When)>) -> Option<(String, When)> {
    let mut dated = dated.into_iter();
    let first = dated.next()?;
    dated.all(|(_, when)| when == first.1).then_some(first)
}

/// Regions of one kind and site that are not known to be hidden, in document order.
pub fn open<'a>(snapshot: &'a Snapshot, site: &'a str, kind: RegionKind) -> impl Iterator<Item = &'a Seen> {
    snapshot
        .regions
        .iter()
        .filter(move |seen| seen.kind == kind && seen.site == site && seen.visible != Visibility::No)
}

/// The one open region of a kind: none is nothing, two are a refusal.
pub fn only<'a>(snapshot: &'a Snapshot, site: &'a str, kind: RegionKind) -> Result<&'a Seen, Refusal> {
    let mut regions = open(snapshot, site, kind);
    match (regions.next(), regions.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(Refusal::NothingOpen),
        (Some(_), Some(_)) => Err(Refusal::Several),
    }
}

/// When an event is whose begin and end stand in places of their own; each is read as a begin. Of a whole day its end is the exclusive end
/// of the last one that is shown.
fn between(begin: &str, until: &str, zone: Tz, snapshot: &Snapshot, context: &ReadContext) -> Event {
    let language = language(snapshot, context);
    let (begin, until) = (begin.trim(), until.trim());
    let [from, to] = [begin, until].map(|text| when::read(text, context.on, zone, language));
    let end = if to.all_day { to.end.or(to.start) } else { to.start };
    Event {
        written: Some(format!("{begin} – {until}")),
        start: from.start,
        end,
        time_zone: from.time_zone,
        all_day: from.all_day,
        ..Event::default()
    }
}

/// What became of a mail, by the webmail's own word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It went out.
    Sent,
    /// It did not.
    Failed,
}

/// The numbers of the notices in a snapshot. Those that stood there when the user pressed Send speak of something else.
pub fn notices(snapshot: &Snapshot) -> Vec<u32> {
    let notice = |seen: &&Seen| matches!(seen.kind, RegionKind::Sent | RegionKind::Failed);
    snapshot.regions.iter().filter(notice).map(|seen| seen.number).collect()
}

/// What the webmail says since: a failure counts before a success. `earlier` are the [`notices`] of the moment Send was pressed.
pub fn outcome(snapshot: &Snapshot, earlier: &[u32]) -> Option<Outcome> {
    // `draft`: what was submitted last is a draft, whose notice looks the same
    let new = |seen: &&Seen| !earlier.contains(&seen.number) && seen.first("draft").is_none_or(|draft| draft.is_empty() || draft == "0");
    let kinds: Vec<RegionKind> = snapshot.regions.iter().filter(new).map(|seen| seen.kind).collect();
    let said = [(RegionKind::Failed, Outcome::Failed), (RegionKind::Sent, Outcome::Sent)];
    said.into_iter().find(|(kind, _)| kinds.contains(kind)).map(|(_, outcome)| outcome)
}
