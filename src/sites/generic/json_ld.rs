//! Events in JSON-LD, by the vocabulary of schema.org: what booking pages and confirmation mails carry for machines.

use serde_json::Value;

use crate::reading::when::When;
use crate::reading::{Contact, Event, Stamp};

/// How deep a list of lists is followed.
const DEPTH: u32 = 6;

/// The events in a script's text, wherever in it they stand; `moment` reads a time. What is no JSON holds none.
pub fn events(text: &str, moment: impl Fn(&str) -> When) -> Vec<Event> {
    let mut found = Vec::new();
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        walk(&value, DEPTH, &mut |node| found.extend(event(node, &moment)));
    }
    found
}

/// Every object of type `Event` (or a kind of it: `BusinessEvent`), outermost first.
fn walk(value: &Value, depth: u32, found: &mut dyn FnMut(&Value)) {
    if depth == 0 {
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, depth - 1, found)),
        Value::Object(fields) if is_event(value) => {
            found(value);
            // a series holds its dates
            fields.get("subEvent").into_iter().for_each(|inner| walk(inner, depth - 1, found));
        }
        // `@graph`, `reservationFor`, a list's `itemListElement` and its `item`
        Value::Object(fields) => fields.values().for_each(|inner| walk(inner, depth - 1, found)),
        _ => {}
    }
}

fn is_event(value: &Value) -> bool {
    texts(&value["@type"]).iter().any(|kind| kind.ends_with("Event"))
}

fn event(node: &Value, moment: impl Fn(&str) -> When) -> Option<Event> {
    let start = text(&node["startDate"])?;
    let when = moment(&start);
    let end = text(&node["endDate"]).map(|end| moment(&end)).unwrap_or_default();
    let people = |field: &str| list(&node[field]).iter().filter_map(person).collect::<Vec<_>>();
    let cancelled = texts(&node["eventStatus"]).iter().any(|status| status.ends_with("EventCancelled"));
    Some(Event {
        title: Some(text(&node["name"])?),
        status: cancelled.then(|| "CANCELLED".to_owned()),
        written: Some(start),
        start: when.start,
        end: end.start.map(after).or(when.end),
        time_zone: when.time_zone,
        all_day: when.all_day,
        location: list(&node["location"]).iter().find_map(place),
        description: text(&node["description"]),
        organizer: people("organizer").into_iter().next(),
        guests: people("attendee"),
        ..Event::default()
    })
}

/// The end as calendars count it: of whole days the last is named, and is over when the next begins.
fn after(end: Stamp) -> Stamp {
    match end {
        Stamp::Date(day) => Stamp::Date(day.succ_opt().unwrap_or(day)),
        other => other,
    }
}

/// One value, or several in a list.
fn list(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    }
}

fn texts(value: &Value) -> Vec<String> {
    list(value).iter().filter_map(text).collect()
}

fn text(value: &Value) -> Option<String> {
    let text = value.as_str().or_else(|| value["@value"].as_str())?.trim();
    // what was written for HTML stands in many a script as it was
    let entities = [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#039;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    let text = entities
        .iter()
        .fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign));
    (!text.is_empty()).then_some(text)
}

fn person(value: &Value) -> Option<Contact> {
    let name = text(value).or_else(|| text(&value["name"]));
    let email = text(&value["email"]).map(|email| email.strip_prefix("mailto:").map(str::to_owned).unwrap_or(email));
    (name.is_some() || email.is_some()).then_some(Contact { name, email })
}

/// A place by its name and address, or the address of a call.
fn place(value: &Value) -> Option<String> {
    let address = &value["address"];
    let joined = |parts: [Option<String>; 2], between: &str| {
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(between))
    };
    let part = |field: &str| text(&address[field]);
    let town = joined([part("postalCode"), part("addressLocality")], " ");
    let address = text(address).or_else(|| joined([part("streetAddress"), town], ", "));
    let named: Vec<String> = [text(&value["name"]), address].into_iter().flatten().collect();
    text(value)
        .or_else(|| (!named.is_empty()).then(|| named.join(", ")))
        .or_else(|| text(&value["url"]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zone::Tz;
    use chrono::NaiveDate;

    fn read(text: &str) -> Vec<Event> {
        let on = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap_or_default();
        events(text, |text| crate::reading::when::read(text, on, Tz::UTC, "en"))
    }

    #[test]
    fn an_event_stands_alone_in_a_graph_or_in_a_reservation() {
        let event = r#"{"@type":"BusinessEvent","name":"Interview","startDate":"2026-11-19T10:00:00+01:00","endDate":"2026-11-19T11:00:00+01:00",
            "location":{"@type":"Place","name":"Acme","address":{"streetAddress":"Hall Street 3","addressLocality":"Berlin"}},
            "organizer":{"name":"Mona Petrov","email":"mailto:mona@acme.example"},"attendee":[{"name":"Jane Doe"},{"email":"raj@acme.example"}]}"#;
        for text in [
            event.to_owned(),
            format!(r#"{{"@context":"https://schema.org","@graph":[{{"@type":"WebSite"}},{event}]}}"#),
            format!(r#"[{{"@type":["EventReservation"],"reservationFor":{event}}}]"#),
        ] {
            let found = read(&text);
            assert_eq!(found.len(), 1, "{text}");
            let one = &found[0];
            assert_eq!(one.title.as_deref(), Some("Interview"));
            assert_eq!(one.location.as_deref(), Some("Acme, Hall Street 3, Berlin"));
            assert_eq!(
                one.organizer.as_ref().and_then(|who| who.email.as_deref()),
                Some("mona@acme.example")
            );
            assert_eq!((one.guests.len(), one.start.is_some(), one.end.is_some()), (2, true, true));
        }
    }

    #[test]
    fn what_is_no_event_is_none() {
        for text in [
            "",
            "{",
            "[]",
            r#"{"@type":"Event"}"#,
            r#"{"@type":"Article","name":"x","startDate":"2026-11-19"}"#,
        ] {
            assert_eq!(read(text), [], "{text}");
        }
        let cancelled = r#"{"@type":"Event","name":"x","startDate":"2026-11-19","eventStatus":"https://schema.org/EventCancelled"}"#;
        assert_eq!(read(cancelled)[0].status.as_deref(), Some("CANCELLED"));
    }
}
