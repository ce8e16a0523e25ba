//! Any other page: reads an event that says what it is in a published form: schema.org (JSON-LD or microdata), hCalendar, or a link that
//! puts it into a calendar. By the toolbar only.

mod json_ld;
mod links;

use super::{Hosts, Probe, ReadContext, Recipe, Refusal, Region, RegionKind, Seen, Site, Snapshot, language, open};
use crate::reading::known::is_given;
use crate::reading::words::fold;
use crate::reading::{Contact, Event, Stamp, name, when};

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

/// The names of a place, a person, a price within an event are not its own.
const NOT_ITS_OWN: &str = ":not([itemprop=location] *):not([itemprop=organizer] *):not([itemprop=attendee] *):not([itemprop=performer] *):not([itemprop=offers] *):not([itemprop=superEvent] *)";

fn recipe() -> Recipe {
    let marked = Region::new(
        RegionKind::Event,
        &["[itemtype*=\"schema.org/\"][itemtype$=Event]", ".h-event, .vevent"],
    )
    .probe(
        "title",
        [
            Probe::at(&format!("[itemprop=name]{NOT_ITS_OWN}")).take(&["attr:content"]),
            Probe::at(&format!("[itemprop=name]{NOT_ITS_OWN}")),
            Probe::at(".p-name, .summary"),
        ],
    )
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
    .probe("guests", people("[itemprop=attendee]", ".attendee"))
    .probe("guest_names", names("[itemprop=attendee]", ".attendee"))
    .probe("guest_both", both_of("[itemprop=attendee]", ".attendee"))
    .probe("organizer", people("[itemprop=organizer]", ".organizer"))
    .probe("organizer_names", names("[itemprop=organizer]", ".organizer"))
    .probe("organizer_both", both_of("[itemprop=organizer]", ".organizer"));
    let data = Region::new(RegionKind::Event, &["script[type=\"application/ld+json\"]"]).probe("json", [Probe::at("")]);
    let link = Region::new(RegionKind::Event, &[links::ANY]).probe("link", [Probe::at("").take(&["attr:href"])]);
    Recipe::new(SITE.name, false, vec![marked, data, link])
}

/// The addresses of people, and where there is no property for that, the links that write to them.
fn people(microdata: &str, hcalendar: &str) -> [Probe; 2] {
    let css = |inner: &str, other: &str| format!("{microdata} {inner}, {hcalendar} {other}");
    let link = "a[href^=\"mailto:\"]";
    [
        Probe::at(&css("[itemprop=email]", ".email"))
            .take(&["attr:content", "attr:href", "text"])
            .each(),
        Probe::at(&css(link, link)).take(&["attr:href", "text"]).each(),
    ]
}

/// Those of them who have a name and an address.
fn both_of(microdata: &str, hcalendar: &str) -> [Probe; 1] {
    let (microdata, hcalendar) = (
        format!("{microdata}:has([itemprop=name]):has([itemprop=email], a[href^=\"mailto:\"])"),
        format!("{hcalendar}:has(.fn, .p-name):has(.email, a[href^=\"mailto:\"])"),
    );
    [Probe::at(&format!("{microdata}, {hcalendar}")).take(&["visible"]).each()]
}

/// The names of the same people, in the same order.
fn names(microdata: &str, hcalendar: &str) -> [Probe; 1] {
    [Probe::at(&format!("{microdata} [itemprop=name], {hcalendar} .fn, {hcalendar} .p-name")).each()]
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

/// What the page says of its one event. It may say so in several forms: then they must mean the same time, and the first one that says
/// something says it.
fn event(snapshot: &Snapshot, context: &ReadContext) -> Result<Event, Refusal> {
    // a script is never to be seen, and a menu of links only once it is unfolded
    let cells = |probe: &'static str| {
        let ours = snapshot.regions.iter().filter(|seen| seen.site == SITE.name);
        ours.filter_map(move |seen| seen.first(probe))
    };
    let of_marks = |seen: &&Seen| !seen.probes.contains_key("json") && !seen.probes.contains_key("link");
    let marked: Vec<&Seen> = open(snapshot, SITE.name, RegionKind::Event).filter(of_marks).collect();
    let moment = |text: &str| when::read(text, context.on, context.zone, language(snapshot, context));
    let forms = [
        cells("json").flat_map(|text| json_ld::events(text, moment)).collect(),
        marked.iter().filter_map(|seen| from_marks(seen, snapshot, context)).collect(),
        cells("link").filter_map(|href| links::event(href, moment)).collect(),
    ];
    let mut found: Option<Event> = None;
    for events in forms {
        let Some(event) = only(events)? else { continue };
        found = Some(match found {
            None => event,
            Some(first) => both(first, event)?,
        });
    }
    let offers_file = cells("link").any(links::is_file);
    found.ok_or(if offers_file {
        Refusal::CalendarFile
    } else if !marked.is_empty() {
        Refusal::Missing { what: "title" }
    } else {
        Refusal::NothingOpen
    })
}

/// The one event of a list in which it may stand several times.
fn only(events: Vec<Event>) -> Result<Option<Event>, Refusal> {
    let mut events = events.into_iter();
    let Some(first) = events.next() else { return Ok(None) };
    events
        .try_fold(first, |first, other| {
            if same_time(&first, &other) && first.title == other.title {
                both(first, other)
            } else {
                Err(Refusal::Several)
            }
        })
        .map(Some)
}

fn same_time(one: &Event, other: &Event) -> bool {
    // What is said with an offset and what is said without may be the same.
    let wall = |stamp: Option<Stamp>| {
        stamp.map(|stamp| match stamp {
            Stamp::Zoned(at) => Stamp::Zoned(at.to_utc().fixed_offset()),
            other => other,
        })
    };
    wall(one.start) == wall(other.start)
}

/// One event from what two places say of it.
fn both(first: Event, other: Event) -> Result<Event, Refusal> {
    if first.start.is_some() && other.start.is_some() && !same_time(&first, &other) {
        let said = |event: Event| event.written.or(event.title).unwrap_or_default();
        return Err(Refusal::Disagree {
            one: said(first),
            other: said(other),
        });
    }
    let timed = if first.start.is_some() { &first } else { &other };
    let (start, end, time_zone, all_day) = (
        timed.start,
        timed.end.or(first.end).or(other.end),
        timed.time_zone.clone(),
        timed.all_day,
    );
    Ok(Event {
        title: first.title.or(other.title),
        written: first.written.or(other.written),
        start,
        end,
        time_zone,
        all_day,
        location: first.location.or(other.location),
        description: first.description.or(other.description),
        organizer: first.organizer.or(other.organizer),
        guests: if first.guests.is_empty() { other.guests } else { first.guests },
        ..first
    })
}

/// `None` where it has no name: it may be said better in another form.
fn from_marks(seen: &Seen, snapshot: &Snapshot, context: &ReadContext) -> Option<Event> {
    let at = |probe: &str| {
        seen.first(probe)
            .map(|text| when::read(text, context.on, context.zone, language(snapshot, context)))
            .unwrap_or_default()
    };
    let (start, end) = (at("start"), at("end"));
    let text = |probe: &str| seen.first(probe).filter(|text| !text.is_empty()).map(str::to_owned);
    Some(Event {
        title: Some(text("title")?),
        written: text("start"),
        start: start.start,
        // an end of its own, or the end of a range that stands where the start does
        end: end.start.or(start.end),
        time_zone: start.time_zone,
        all_day: start.all_day,
        location: text("location"),
        description: text("description"),
        organizer: contacts(seen, ["organizer", "organizer_names", "organizer_both"])
            .into_iter()
            .next(),
        guests: contacts(seen, ["guests", "guest_names", "guest_both"]),
        ..Event::default()
    })
}

/// People by their addresses, with the names that stand apart from them: only where each has one address and one name, since nothing else
/// says which belongs to which. The text of a link is a name only where it reads as somebody's: `Jane Doe`, but not `Write to us`.
fn contacts(seen: &Seen, [addresses, names, both]: [&str; 3]) -> Vec<Contact> {
    let (addresses, names, both) = (seen.rows(addresses), seen.rows(names), seen.rows(both));
    let paired = addresses.len() == names.len() && names.len() == both.len();
    let rows: Vec<Vec<Option<String>>> = addresses
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let mut cells = row.iter().flatten().map(|cell| cell.strip_prefix("mailto:").unwrap_or(cell));
            let address = cells
                .find(|cell| cell.contains('@'))
                .map(|cell| cell.split('?').next().unwrap_or(cell).to_owned());
            let name = match (paired, names) {
                (true, _) => names[at].first().cloned().flatten(),
                (false, []) => cells.next_back().filter(|text| is_whole_name(text)).map(str::to_owned),
                (false, _) => None,
            };
            vec![address, name]
        })
        .collect();
    super::window::contacts(&rows)
}

/// Whether a text is somebody's given name and family name.
fn is_whole_name(text: &str) -> bool {
    let given = text.split_whitespace().next().is_some_and(|first| is_given(&fold(first)));
    let read = name::read(text);
    given && read.is_person && read.given.is_some() && read.family.is_some()
}
