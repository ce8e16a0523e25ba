//! Links with which a page offers an event to a calendar. Those to Google's, Outlook's and Yahoo's hold all of it in their address.

use crate::reading::when::When;
use crate::reading::{Event, ics};

/// Every such link.
pub const ANY: &str = "a[href*=\"calendar/render?\"], a[href*=\"calendar/event?action=TEMPLATE\"], a[href*=\"/calendar/u/0/r/eventedit?\"], \
    a[href*=\"/calendar/0/\"], a[href^=\"https://calendar.yahoo.com/?\"], a[href$=\".ics\"], a[href*=\".ics?\"], a[href^=\"webcal:\"], \
    a[href^=\"data:text/calendar\"]";

/// The event in a link's own address; `moment` reads a time as Outlook writes it. A file that would have to be fetched is none.
pub fn event(href: &str, moment: impl Fn(&str) -> When) -> Option<Event> {
    if let Some(data) = href.strip_prefix("data:text/calendar") {
        let (_, text) = data.split_once(',')?;
        let text = percent_encoding::percent_decode_str(text).decode_utf8().ok()?;
        let events = ics::read(&text).ok()?;
        return <[Event; 1]>::try_from(events).ok().map(|[event]| event);
    }
    let (address, query) = href.split_once('?')?;
    let host = address.split("://").nth(1)?.split('/').next()?;
    let fields: Vec<(String, String)> = query.split(['&', '#']).filter_map(field).collect();
    let get = |name: &str| {
        let last = fields.iter().rev().find(|(own, _)| own == name);
        last.map(|(_, text)| text.as_str()).filter(|text| !text.is_empty())
    };
    let of = |host_of: &str| host == host_of || host.ends_with(&format!(".{host_of}"));
    let (timed, [title, text, place]) = if of("google.com") {
        let (start, end) = get("dates")?.split_once('/')?;
        (stamps(start, Some(end), get("ctz"))?, ["text", "details", "location"])
    } else if of("yahoo.com") {
        (stamps(get("st")?, get("et"), None)?, ["title", "desc", "in_loc"])
    } else if ["live.com", "office.com", "office365.com", "cloud.microsoft"]
        .iter()
        .any(|host| of(host))
    {
        let start = moment(get("startdt")?);
        let timed = Event {
            start: start.start,
            end: get("enddt").and_then(|end| moment(end).start),
            time_zone: start.time_zone,
            all_day: start.all_day,
            ..Event::default()
        };
        (timed, ["subject", "body", "location"])
    } else {
        return None;
    };
    let text_of = |name: &str| get(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    Some(Event {
        title: Some(text_of(title)?),
        description: text_of(text),
        location: text_of(place),
        ..timed
    })
}

/// Whether a link leads to a calendar file.
pub fn is_file(href: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or_default().to_lowercase();
    path.ends_with(".ics") || path.starts_with("webcal:")
}

/// `20261119T090000Z`, as iCalendar writes it.
fn stamps(start: &str, end: Option<&str>, zone: Option<&str>) -> Option<Event> {
    let is_one = |text: &&str| text.bytes().all(|b| b.is_ascii_alphanumeric());
    let zone = zone.filter(|zone| zone.bytes().all(|b| b.is_ascii_alphanumeric() || b"/_+-".contains(&b)));
    let line = |name: &str, value: &str| match zone {
        Some(zone) if value.contains('T') && !value.ends_with('Z') => format!("{name};TZID={zone}:{value}\r\n"),
        _ => format!("{name}:{value}\r\n"),
    };
    let start = Some(start).filter(is_one).map(|start| line("DTSTART", start))?;
    let end = end.filter(is_one).map(|end| line("DTEND", end)).unwrap_or_default();
    let file = format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:link\r\n{start}{end}END:VEVENT\r\nEND:VCALENDAR\r\n");
    let event = ics::read(&file).ok()?.pop()?;
    event.start.is_some().then_some(Event { uid: None, ..event })
}

/// A field of a query: in it a plus sign is a space.
fn field(pair: &str) -> Option<(String, String)> {
    let (name, value) = pair.split_once('=')?;
    let value = value.replace('+', " ");
    let value = percent_encoding::percent_decode_str(&value).decode_utf8_lossy().into_owned();
    Some((name.to_lowercase(), value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zone::Tz;
    use chrono::NaiveDate;
    use proptest::prelude::*;
    use serde_json::json;

    fn read(href: &str) -> Option<Event> {
        let on = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap_or_default();
        event(href, |text| crate::reading::when::read(text, on, Tz::UTC, "en"))
    }

    #[test]
    fn a_link_to_a_calendar_holds_the_event() {
        for (href, start, end) in [
            (
                "https://calendar.google.com/calendar/render?action=TEMPLATE&text=Interview+%E2%80%93%20Acme&dates=20261119T090000Z/20261119T100000Z&details=Meet%20Jane",
                json!("2026-11-19T09:00:00Z"),
                json!("2026-11-19T10:00:00Z"),
            ),
            (
                "https://www.google.com/calendar/event?action=TEMPLATE&text=Interview+%E2%80%93+Acme&dates=20261119T100000/20261119T110000&ctz=Europe/Berlin&details=Meet+Jane",
                json!("2026-11-19T10:00:00+01:00"),
                json!("2026-11-19T11:00:00+01:00"),
            ),
            (
                "https://outlook.live.com/calendar/0/deeplink/compose?subject=Interview%20%E2%80%93%20Acme&startdt=2026-11-19T09%3A00%3A00Z&enddt=2026-11-19T10%3A00%3A00Z&body=Meet%20Jane",
                json!("2026-11-19T09:00:00Z"),
                json!("2026-11-19T10:00:00Z"),
            ),
            (
                "https://calendar.yahoo.com/?v=60&title=Interview%20%E2%80%93%20Acme&st=20261119T090000Z&et=20261119T100000Z&desc=Meet+Jane",
                json!("2026-11-19T09:00:00Z"),
                json!("2026-11-19T10:00:00Z"),
            ),
            (
                "data:text/calendar;charset=utf8,BEGIN:VCALENDAR%0ABEGIN:VEVENT%0AUID:1%0ASUMMARY:Interview%20%E2%80%93%20Acme%0ADESCRIPTION:Meet%20Jane%0ADTSTART:20261119T090000Z%0ADTEND:20261119T100000Z%0AEND:VEVENT%0AEND:VCALENDAR",
                json!("2026-11-19T09:00:00Z"),
                json!("2026-11-19T10:00:00Z"),
            ),
        ] {
            let event = read(href).unwrap_or_default();
            assert_eq!(event.title.as_deref(), Some("Interview – Acme"), "{href}");
            assert_eq!(event.description.as_deref(), Some("Meet Jane"), "{href}");
            assert_eq!(json!([event.start, event.end]), json!([start, end]), "{href}");
        }
    }

    #[test]
    fn other_links_hold_none() {
        for href in [
            "https://calendar.google.com/calendar/render?action=TEMPLATE&text=x",
            "https://calendar.google.com/calendar/render?action=TEMPLATE&text=x&dates=soon/later",
            "https://notgoogle.com/calendar/render?text=x&dates=20261119T090000Z/20261119T100000Z",
            "https://acme.example/invite.ics",
            "data:text/calendar,nothing",
        ] {
            assert_eq!(read(href), None, "{href}");
        }
        assert!(is_file("https://acme.example/invite.ics?x=1") && is_file("webcal://acme.example/feed"));
        assert!(!is_file("https://acme.example/x?file=invite.ics"));
    }

    proptest! {
        #[test]
        fn any_address_is_read(text in any::<String>()) {
            prop_assert_eq!(read(&text), read(&text));
            let of_google = format!("https://calendar.google.com/calendar/render?text=x&dates={text}");
            prop_assert_eq!(read(&of_google), read(&of_google));
        }
    }
}
