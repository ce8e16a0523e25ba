//! Any other page: reads an event that says what it is in a published form, schema.org microdata or hCalendar. By the toolbar only.

use super::{Hosts, Probe, ReadContext, Recipe, Refusal, Region, RegionKind, Seen, Site, Snapshot, only};
use crate::reading::{Contact, Event, when};

/// The site.
pub const SITE: Site = Site {
    name: "generic",
    hosts: Hosts::SelfHosted,
    recipe,
    event: Some(event),
    profile: None,
    composes: None,
    fill: None,
};

fn recipe() -> Recipe {
    let event = Region::new(RegionKind::Event, &["[itemtype$=\"schema.org/Event\"]", ".h-event, .vevent"])
        .probe("title", [Probe::at("[itemprop=name]"), Probe::at(".p-name, .summary")])
        .probe("start", moment("[itemprop=startDate]", ".dt-start, .dtstart"))
        .probe("end", moment("[itemprop=endDate]", ".dt-end, .dtend"))
        .probe("location", [Probe::at("[itemprop=location]"), Probe::at(".p-location, .location")])
        .probe(
            "description",
            [
                Probe::at("[itemprop=description]").take(&["lines"]),
                Probe::at(".e-description, .p-summary, .description").take(&["lines"]),
            ],
        )
        .probe(
            "guests",
            [
                Probe::at("[itemprop=attendee] a[href^=\"mailto:\"], .attendee a[href^=\"mailto:\"]")
                    .take(&["attr:href", "text"])
                    .each(),
            ],
        );
    Recipe::new(SITE.name, false, vec![event])
}

/// Machine-readable before readable: microdata puts the moment into `content` or `datetime`, hCalendar into `datetime` or `title`.
fn moment(microdata: &str, hcalendar: &str) -> Vec<Probe> {
    vec![
        Probe::at(microdata).take(&["attr:content"]),
        Probe::at(microdata).take(&["attr:datetime"]),
        Probe::at(hcalendar).take(&["attr:datetime"]),
        Probe::at(hcalendar).take(&["attr:title"]),
        Probe::at(microdata),
        Probe::at(hcalendar),
    ]
}

fn event(snapshot: &Snapshot, context: &ReadContext) -> Result<Event, Refusal> {
    let seen = only(snapshot, SITE.name, RegionKind::Event)?;
    let language = if context.language.is_empty() {
        &snapshot.language
    } else {
        &context.language
    };
    let at = |probe: &str| {
        seen.first(probe)
            .map(|text| when::read(text, context.on, context.zone, language))
            .unwrap_or_default()
    };
    let (start, end) = (at("start"), at("end"));
    let text = |probe: &str| seen.first(probe).filter(|text| !text.is_empty()).map(str::to_owned);
    Ok(Event {
        title: Some(text("title").ok_or(Refusal::Missing { what: "title" })?),
        written: text("start"),
        start: start.start,
        // an end of its own, or the end of a range that stands where the start does
        end: end.start.or(start.end),
        time_zone: start.time_zone,
        all_day: start.all_day,
        location: text("location"),
        description: text("description"),
        guests: guests(seen),
        ..Event::default()
    })
}

fn guests(seen: &Seen) -> Vec<Contact> {
    let rows: Vec<Vec<Option<String>>> = seen
        .rows("guests")
        .iter()
        .map(|row| {
            let address = row
                .first()
                .and_then(|href| href.as_deref())
                .and_then(|href| href.strip_prefix("mailto:"));
            vec![
                address.map(|address| address.split('?').next().unwrap_or(address).to_owned()),
                row.get(1).cloned().flatten(),
            ]
        })
        .collect();
    super::window::contacts(&rows)
}
