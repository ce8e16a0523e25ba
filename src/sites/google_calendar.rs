//! Google Calendar: reads the open event, in its bubble or on its full page: title, times and zone, place, text, guests. Facts: pages of
//! July 2026 and tools maintained that year.

use super::{Hosts, Probe, ReadContext, Recipe, Refusal, Region, RegionKind, Seen, Site, Snapshot, agreed, language, only};
use crate::reading::calendar_words::DECLINED;
use crate::reading::when::{self, When};
use crate::reading::{Contact, Event, Remark};

/// The site.
pub const SITE: Site = Site {
    name: "google_calendar",
    hosts: Hosts::Fixed(&["https://calendar.google.com/*"]),
    recipe,
    event: Some(event),
    profile: None,
    composes: None,
    fill: None,
};

fn recipe() -> Recipe {
    Recipe::new(SITE.name, true, vec![bubble(), editor()])
}

/// What both show of the guests. Addresses in descriptions are no guests: only the items of the guest tree count.
const GUESTS: &[&str] = &["attr:data-email", "attr:aria-label", "text"];

/// The bubble over the grid. Its node serves one event after the other and lingers, hidden; the dialog of an event that is being created
/// bears the same marks, but holds no event.
fn bubble() -> Region {
    // strict: it says by data attributes that it is one, and of which event; loose: its id alone
    Region::new(
        RegionKind::Event,
        &["[role=dialog][data-chips-dialog=true] #xDetDlg[data-eventid]", "#xDetDlg"],
    )
    .probe("uid", [Probe::at("").take(&["attr:data-eventid"])])
    .probe(
        "title",
        [
            Probe::at("#rAECCd"),
            // the one heading of the bubble
            Probe::at("[role=heading]"),
        ],
    )
    // the row also holds the title in some builds, and a second line for a recurring event: `lines` keeps them apart
    .probe("when", [Probe::at("#xDetDlgWhen").take(&["lines"])])
    .probe(
        "guests",
        [
            Probe::at("[role=tree] [role=treeitem][data-email]").take(GUESTS).each(),
            Probe::at("#xDetDlgAtt [data-email]").take(GUESTS).each(),
            Probe::at("[role=tree] [role=treeitem][data-hovercard-id]")
                .take(&["attr:data-hovercard-id", "attr:aria-label", "text"])
                .each(),
        ],
    )
    // the text begins with a hidden label in the page's language; the attribute does not
    .probe(
        "location",
        [
            Probe::at("#xDetDlgLoc").take(&["attr:data-text"]),
            Probe::at("#xDetDlgLoc [jsslot]"),
            Probe::at("#xDetDlgLoc"),
        ],
    )
    .probe("description", [Probe::at("#xDetDlgDesc").take(&["lines"])])
    // where the row of the time is gone: every line of the bubble
    .probe("lines", [Probe::at("").take(&["lines"]).late()])
}

/// The full page of an event, all in fields. Tools of many years know these ids; of the place and the text only the roles are
/// sure.
fn editor() -> Region {
    const PANEL: &str = "[role=tabpanel][aria-labelledby=tabEvent], #tabEventDetails";
    let inside = |css: &str| {
        let panels: Vec<String> = PANEL.split(", ").map(|panel| format!("{panel} {css}")).collect();
        Probe::at(&panels.join(", "))
    };
    let field = |css: &str| Probe::at(css).take(&["value", "visible"]);
    Region::new(RegionKind::Event, &["[data-viewfamily=EVENT_EDIT] #xTiIn"])
        .around(&["#xTiIn", PANEL])
        .probe("title", [Probe::at("#xTiIn").take(&["value"])])
        .probe("start_date", [field("#xStDaIn")])
        .probe("start_time", [field("#xStTiIn")])
        .probe("end_date", [field("#xEnDaIn")])
        .probe("end_time", [field("#xEnTiIn")])
        // one of them names the zone, in the page's language, and begins with the offset
        .probe("buttons", [Probe::at("[role=button]").each()])
        .probe("guests", [inside("[role=treeitem][data-email]").take(GUESTS).each()])
        .probe(
            "location",
            [
                inside("#xLocIn").take(&["value"]),
                // a `div` around a hint, which is disabled, and the field
                inside("#xLocIn input:not([disabled])").take(&["value"]),
                inside("input[aria-label=Location]").take(&["value"]),
            ],
        )
        .probe(
            "description",
            [
                inside("[role=textbox][aria-multiline=true]").take(&["lines"]),
                inside("#xDescIn [contenteditable]").take(&["lines"]),
            ],
        )
}

fn event(snapshot: &Snapshot, context: &ReadContext) -> Result<Event, Refusal> {
    let seen = only(snapshot, SITE.name, RegionKind::Event)?;
    let title = seen
        .first("title")
        .filter(|title| !title.is_empty())
        .ok_or(Refusal::Missing { what: "title" })?;
    let language = language(snapshot, context);
    let (written, when, loose) = if seen.probes.contains_key("start_date") {
        let (written, when) = fields(seen, context, language);
        (written, when, false)
    } else {
        row(seen, title, context, language)
    };
    let people = guests(seen);
    Ok(Event {
        uid: seen.first("uid").or_else(|| edited(&context.url)).and_then(event_id),
        title: Some(title.to_owned()),
        written: Some(written).filter(|text| !text.is_empty()),
        start: when.start,
        end: when.end,
        time_zone: when.time_zone,
        all_day: when.all_day,
        location: location(seen),
        description: description(seen),
        organizer: people.iter().find(|guest| guest.organizes).map(|guest| guest.contact.clone()),
        remarks: people
            .iter()
            .filter_map(|guest| Some((guest.contact.clone(), guest.remark?)))
            .collect(),
        guests: people.into_iter().map(|guest| guest.contact).collect(),
        loose,
        ..Event::default()
    })
}

/// The row of the bubble; where there is none that says a time, what the lines of the bubble say, and that they had to be asked.
fn row(seen: &Seen, title: &str, context: &ReadContext, language: &str) -> (String, When, bool) {
    // The heading may stand in it: no part of the date, and it may hold a date of its own.
    let dated = |probe: &str| {
        let texts = lines(seen, probe).filter(|line| *line != title);
        let texts = texts.map(|line| line.strip_prefix(title).unwrap_or(line));
        let read = texts.map(|line| (line.to_owned(), when::read(line, context.on, context.zone, language)));
        read.filter(|(_, when)| when.start.is_some()).collect::<Vec<_>>()
    };
    match dated("when").into_iter().next() {
        Some((written, when)) => (written, when, false),
        None => {
            let (written, when) = agreed(dated("lines")).unwrap_or_default();
            (written, when, true)
        }
    }
}

/// The fields of the editor, joined to one text. Those for the times are there for whole days, too, but hidden.
fn fields(seen: &Seen, context: &ReadContext, language: &str) -> (String, When) {
    let field = |probe: &str| {
        let shown = |row: &&Vec<Option<String>>| row.get(1).is_none_or(|visible| visible.as_deref() != Some("no"));
        let value = seen.rows(probe).first().filter(shown).and_then(|row| row.first()?.as_deref());
        value.unwrap_or_default()
    };
    let zone = seen
        .cells("buttons")
        .find(|text| text.starts_with("(GMT") || text.starts_with("(UTC"));
    let day = |date: &str, time: &str| format!("{} {}", field(date), field(time));
    let text = format!(
        "{} – {} {}",
        day("start_date", "start_time"),
        day("end_date", "end_time"),
        zone.unwrap_or_default()
    );
    let when = when::read(&text, context.on, context.zone, language);
    (text, when)
}

/// The id in the address of the editor.
fn edited(url: &str) -> Option<&str> {
    url.split_once("/eventedit/")?.1.split(['/', '?', '#']).next()
}

fn lines<'a>(seen: &'a Seen, probe: &str) -> impl Iterator<Item = &'a str> {
    seen.first(probe)
        .unwrap_or_default()
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
}

/// The attribute and the field hold the place alone, the row begins with a label.
fn location(seen: &Seen) -> Option<String> {
    let text = seen.first("location")?;
    let labelled = seen.probes["location"].by > 0 && seen.probes.contains_key("when");
    let text = if labelled { unlabelled(text) } else { text };
    (!text.is_empty()).then(|| text.to_owned())
}

/// `Location: Room 4` without its hidden label, which is one word and a colon in the languages seen.
fn unlabelled(text: &str) -> &str {
    match text.split_once(':') {
        Some((label, rest)) if !label.contains([' ', '/', '.']) && !rest.starts_with('/') => rest.trim(),
        _ => text,
    }
}

fn description(seen: &Seen) -> Option<String> {
    let text = seen.first("description")?;
    let text = if seen.probes.contains_key("when") { unlabelled(text) } else { text };
    (!text.is_empty()).then(|| text.to_owned())
}

struct Guest {
    contact: Contact,
    organizes: bool,
    remark: Option<Remark>,
}

/// Every guest once. The same person may stand in the tree twice (collapsed and unfolded).
fn guests(seen: &Seen) -> Vec<Guest> {
    let rows: Vec<(&str, &str, &str)> = seen
        .rows("guests")
        .iter()
        .map(|row| {
            let cell = |at: usize| row.get(at).and_then(|cell| cell.as_deref()).unwrap_or_default();
            (cell(0), cell(1), cell(2))
        })
        .collect();
    let mut out: Vec<Guest> = Vec::new();
    for &(email, label, text) in &rows {
        let is_it = |known: &Guest| known.contact.email.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(email));
        if !email.contains('@') || out.iter().any(is_it) {
            continue;
        }
        let labels: Vec<&str> = rows.iter().map(|row| row.1).filter(|other| *other != label).collect();
        let (name, states) = split_label(label, text, &labels);
        let says = |words: &[&str]| {
            states
                .iter()
                .any(|state| words.iter().any(|word| state.to_lowercase().starts_with(word)))
        };
        out.push(Guest {
            contact: Contact {
                name: name.filter(|name| !name.contains('@')),
                email: Some(email.to_owned()),
            },
            organizes: says(ORGANIZER),
            remark: if says(DECLINED) {
                Some(Remark::Declined)
            } else {
                says(&["optional"]).then_some(Remark::Optional)
            },
        });
    }
    out
}

/// How the label says "organizer" in the languages most used. It only fills a field that may stay empty.
pub const ORGANIZER: &[&str] = &["organi", "orgáni", "veranstalter", "主催者", "οργαν"];

/// What guests answer, in English: of the states in other languages we know no more than that other guests share them.
const ANSWERS: &[&str] = &[
    "attending",
    "not attending",
    "declined",
    "accepted",
    "maybe",
    "maybe attending",
    "awaiting",
    "tentative",
    "no response",
    "needs action",
    "organizer",
    "optional",
    "busy",
    "free",
    "creator",
];

/// `Doe, Jane, Attending, Organizer` into the name and the states. The states are in the page's language, and a name may hold a comma:
/// what the visible text also says is the name; else what no other guest's label ends with. Unsure, there is no name.
fn split_label<'a>(label: &'a str, text: &str, others: &[&str]) -> (Option<String>, Vec<&'a str>) {
    let parts: Vec<&str> = label.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    let is_state = |part: &str| {
        let folded = part.to_lowercase();
        ANSWERS.contains(&folded.as_str())
            || ORGANIZER.iter().any(|word| folded.starts_with(word))
            || others.iter().any(|other| other.split(',').skip(1).any(|one| one.trim() == part))
    };
    let known = parts.iter().rposition(|part| !is_state(part)).map_or(0, |last| last + 1);
    let shown = |n: usize| text.strip_prefix(parts[..n].join(", ").as_str());
    let said = (1..=known)
        .rev()
        .find(|&n| n < parts.len() && shown(n).is_some_and(|rest| !rest.starts_with(',')));
    // one part that is no state is a name; several may be one state too many
    let n = said.or((known == 1).then_some(1));
    let name = n.map(|n| parts[..n].join(", "));
    (name, parts[n.unwrap_or(known).min(parts.len())..].to_vec())
}

/// `data-eventid` is base64 of `EVENT CALENDAR`.
fn event_id(encoded: &str) -> Option<String> {
    let mut bits = 0u32;
    let mut held = 0;
    let mut bytes = Vec::new();
    for c in encoded.trim_end_matches('=').bytes() {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return Some(encoded.to_owned()),
        };
        bits = (bits << 6 | u32::from(value)) & 0xffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    match String::from_utf8(bytes) {
        Ok(text) if text.is_ascii() && text.contains(' ') => text.split(' ').next().map(str::to_owned),
        // not of that form: as it stands, it still tells events apart
        _ => Some(encoded.to_owned()),
    }
}
