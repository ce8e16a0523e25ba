//! Proton Calendar: reads the open event in its popover: title, times, place, text, participants. Facts: its own source, 2023 to 2026;
//! unconfirmed on a live page.

use super::webmail::recipients;
use super::{Hosts, Probe, ReadContext, Recipe, Refusal, Region, RegionKind, Seen, Site, Snapshot, language, only};
use crate::reading::{Contact, Event, when};

/// The site.
pub const SITE: Site = Site {
    name: "proton_calendar",
    hosts: Hosts::Fixed(&["https://calendar.proton.me/*"]),
    recipe,
    event: Some(event),
    profile: None,
    composes: None,
    fill: None,
};

const PARTICIPANT: &str = "[data-testid=participant-in-popover]";

fn recipe() -> Recipe {
    // the form of an event that is being created is a popover, too; it has no such heading
    let popover = Region::new(RegionKind::Event, &[".eventpopover h1.eventpopover-title", ".eventpopover h1"])
        .around(&["h1", ".form--icon-labels"])
        .probe("title", [Probe::at("h1").take(&["attr:title"]), Probe::at("h1")])
        .probe("times", [Probe::at("time").take(&["attr:datetime", "text"]).each()])
        // each row begins with the hidden name of its icon, in the page's language
        .probe("rows", [Probe::at(".form--icon-labels").take(&["lines"]).each()])
        // of the texts the calendar's name alone has a title
        .probe(
            "texts",
            [Probe::at(".form--icon-labels .text-break:not([title])").take(&["lines"]).each()],
        )
        .probe(
            "guests",
            [Probe::at(&format!("{PARTICIPANT} > [title]")).take(&["attr:title"]).each()],
        )
        .probe(
            "organizer",
            [Probe::at(&format!("{PARTICIPANT}.is-organizer > [title]")).take(&["attr:title"])],
        );
    Recipe::new(SITE.name, true, vec![popover])
}

fn event(snapshot: &Snapshot, context: &ReadContext) -> Result<Event, Refusal> {
    let seen = only(snapshot, SITE.name, RegionKind::Event)?;
    let title = seen.first("title").filter(|title| !title.is_empty());
    let title = title.ok_or(Refusal::Missing { what: "title" })?;
    let written = times(seen);
    let when = when::read(&written, context.on, context.zone, language(snapshot, context));
    // the titles say name and address; the text of oneself is `You`
    let guests = recipients(seen.rows("guests"));
    let (location, description) = texts(seen, &guests);
    Ok(Event {
        title: Some(title.to_owned()),
        written: Some(written).filter(|text| !text.is_empty()),
        start: when.start,
        end: when.end,
        time_zone: when.time_zone,
        all_day: when.all_day,
        location,
        description,
        organizer: recipients(seen.rows("organizer")).into_iter().next(),
        guests,
        ..Event::default()
    })
}

/// Days as machines write them, times as they are shown: `2026-11-19 2:00 PM – 3:30 PM`.
fn times(seen: &Seen) -> String {
    let cell = |row: &'_ [Option<String>], at: usize| row.get(at).cloned().flatten().unwrap_or_default();
    let is_day = |text: &str| text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let mut text = String::new();
    for row in seen.rows("times") {
        let (machine, shown) = (cell(row, 0), cell(row, 1));
        let part = if is_day(&machine) { machine } else { shown };
        // a day after a day, or after a time, begins the end; so does a second time
        let ends = !text.is_empty() && !text.contains('–') && (is_day(&part) || text.contains(' '));
        text.push_str(if ends { " – " } else { " " });
        text = text.trim_start().to_owned();
        text.push_str(&part);
    }
    text
}

/// Place and text. Both are texts of one row each; the place stands above the participants, the text below.
fn texts(seen: &Seen, guests: &[Contact]) -> (Option<String>, Option<String>) {
    let rows: Vec<&str> = seen.cells("rows").collect();
    let names = |row: &&str| {
        guests
            .iter()
            .flat_map(|one| [&one.name, &one.email])
            .flatten()
            .any(|who| row.contains(who.as_str()))
    };
    let people = rows.iter().position(names);
    let (mut location, mut description) = (None, None);
    for text in seen.cells("texts") {
        let row = rows.iter().position(|row| row.contains(text)).unwrap_or_default();
        // without participants only the first row can be the place: the calendar's name comes before the text
        if row < people.unwrap_or(1) {
            location.get_or_insert(text.to_owned());
        } else {
            description.get_or_insert(text.to_owned());
        }
    }
    (location, description)
}
