//! The readers of the sites that could not be tried, on pages that were written after the facts before the readers were
//! (`tests/pages/facts`): what each must find is in `expected.json`, and where a reader finds less, that is said here.

#[path = "support/executor.rs"]
mod executor;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use afterword::model::Me;
use afterword::reading::{Contact, event, invitation};
use afterword::sites::{ReadContext, mail, page};
use afterword::zone::Tz;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/facts")
}

fn saved(name: &str) -> (String, String) {
    let html = fs::read_to_string(folder().join(format!("{name}.html"))).unwrap_or_else(|error| panic!("{name}: {error}"));
    let address = html.split_once("<!-- saved from ").and_then(|(_, rest)| rest.split_once(" -->"));
    let address = address.unwrap_or_else(|| panic!("{name} does not say where it was saved from")).0;
    (address.to_owned(), html)
}

/// What the readers say of a page, in the form of `expected.json`.
fn told(name: &str) -> Value {
    let (url, html) = saved(name);
    let context = ReadContext {
        url: url.clone(),
        on: NaiveDate::from_ymd_opt(2026, 11, 16).unwrap_or_default(),
        zone: Tz::Europe__Berlin,
        language: String::new(),
    };
    let snapshot = executor::snapshot(&html, &page::recipes(&url));
    let page = page::read(&snapshot, &context);
    let contact = |one: &Contact| json!({ "name": one.name, "email": one.email });
    let event = page.event.ok().map(|event| {
        json!({
            "title": event.title,
            "start": event.start,
            "end": event.end,
            "location": event.location,
            "organizer": event.organizer.as_ref().map(contact),
            "guests": event.guests.iter().map(contact).collect::<Vec<_>>(),
        })
    });
    let composes = page.composes.iter().map(|one| {
        json!({
            "to": one.to.iter().map(contact).collect::<Vec<_>>(),
            "subject": one.subject,
            "body": one.body,
            "reply": one.reply,
        })
    });
    let mails = mail::open(&snapshot, &context);
    let mails = mails.iter().map(|mail| {
        let at = mail.at.map(|at| at.with_timezone(&Tz::Europe__Berlin).naive_local());
        let at = at.map(|at| format!("{at:?}").chars().take(16).collect::<String>());
        json!({ "from": mail.from, "name": mail.name, "at": at, "body": mail.body })
    });
    json!({
        "site": page.site,
        "event": event,
        "profile": page.profile.ok(),
        "composes": composes.collect::<Vec<_>>(),
        "mails": mails.collect::<Vec<_>>(),
    })
}

fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok()
}

/// Each value of what is expected that the reader says otherwise, by its path.
fn differences(path: &str, expected: &Value, told: &Value, out: &mut BTreeMap<String, String>) {
    match (expected, told) {
        (Value::Object(fields), Value::Object(_)) => {
            for (name, value) in fields {
                differences(&format!("{path}.{name}"), value, &told[name], out);
            }
        }
        (Value::Array(items), Value::Array(found)) if items.len() == found.len() => {
            for (at, (item, found)) in items.iter().zip(found).enumerate() {
                differences(&format!("{path}.{at}"), item, found, out);
            }
        }
        // a subject that the page does not show is empty
        (Value::Null, Value::String(text)) if text.is_empty() => {}
        // the same instant with another offset is the same
        (Value::String(one), Value::String(other)) if instant(one).is_some() && instant(one) == instant(other) => {}
        _ if expected == told => {}
        _ => {
            out.insert(path.to_owned(), format!("expected {expected}, told {told}"));
        }
    }
}

/// People, titles and times that a reader tells and the page does not hold, by their path: less may be found than there is, never
/// something else.
fn invented(path: &str, expected: &Value, told: &Value, out: &mut Vec<String>) {
    const FIELDS: [&str; 10] = ["to", "guests", "organizer", "from", "name", "email", "title", "start", "end", "at"];
    match (expected, told) {
        (Value::Object(fields), Value::Object(_)) => {
            for (name, value) in fields {
                invented(&format!("{path}.{name}"), value, &told[name], out);
            }
        }
        (Value::Array(items), Value::Array(found)) => {
            // Compose windows and mails stand in the order of the page, people may be fewer.
            let people = path.ends_with(".to") || path.ends_with(".guests");
            for (at, one) in found.iter().enumerate() {
                let right = items.iter().any(|item| {
                    let mut wrong = Vec::new();
                    invented(path, item, one, &mut wrong);
                    wrong.is_empty()
                });
                match items.get(at) {
                    Some(item) if !people => invented(&format!("{path}.{at}"), item, one, out),
                    _ if !right => out.push(format!("{path}.{at}: told {one}")),
                    _ => {}
                }
            }
        }
        (_, Value::Null) => {}
        (Value::String(one), Value::String(other)) if instant(one).is_some() && instant(one) == instant(other) => {}
        _ if expected != told && FIELDS.iter().any(|field| path.ends_with(&format!(".{field}"))) => {
            out.push(format!("{path}: expected {expected}, told {told}"));
        }
        _ => {}
    }
}

fn expected() -> BTreeMap<String, Value> {
    let text = fs::read_to_string(folder().join("expected.json")).unwrap();
    let expected: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
    assert!(expected.len() > 100);
    expected
}

#[test]
fn the_readers_invent_nobody_and_no_time() {
    let mut all = Vec::new();
    for (name, expected) in &expected() {
        invented(name, expected, &told(name), &mut all);
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    // It would be noticed.
    let page = json!({ "composes": [{ "to": [{ "name": "Jane Doe", "email": null }] }], "event": { "title": "Onsite", "guests": [] } });
    let other = json!({ "composes": [{ "to": [{ "name": "Ruth Porter", "email": null }] }], "event": { "title": "Onsite", "guests": [{ "name": "Al", "email": null }] } });
    invented("page", &page, &other, &mut all);
    assert_eq!(all.len(), 2, "{}", all.join("\n"));
}

#[test]
fn the_readers_find_what_the_pages_hold() {
    let expected = expected();
    let mut all = BTreeMap::new();
    for (name, expected) in &expected {
        differences(name, expected, &told(name), &mut all);
    }
    let lines: Vec<String> = all.iter().map(|(path, what)| format!("{path}: {what}")).collect();
    insta::assert_snapshot!("what_the_readers_miss", lines.join("\n"));
}

/// A confirmation that is open as a mail, read as an interview: its time and its people.
fn confirmed(name: &str) -> Value {
    let (url, html) = saved(name);
    let context = ReadContext {
        url: url.clone(),
        on: NaiveDate::from_ymd_opt(2026, 11, 16).unwrap_or_default(),
        zone: Tz::Europe__Berlin,
        language: "en".to_owned(),
    };
    let snapshot = executor::snapshot(&html, &page::recipes(&url));
    let mail = mail::open(&snapshot, &context).pop().unwrap();
    let invitation = invitation::read(&mail.as_text()).unwrap();
    let event = invitation.dated(context.on, context.zone, &context.language);
    let me = Me {
        names: vec!["Alex Miller".to_owned()],
        emails: vec!["alex.miller@example.net".to_owned()],
    };
    let reading = event::read(&event, &me);
    json!({
        "title": event.title,
        "start": event.start,
        "end": event.end,
        "company": reading.company,
        "role": reading.role,
        "interviews": reading.interviews,
    })
}

#[test]
fn a_confirmation_mail_is_read_in_any_webmail() {
    let (gmail, outlook) = (confirmed("gmail-greenhouse"), confirmed("outlook-greenhouse"));
    assert_eq!(gmail, outlook);
    insta::assert_json_snapshot!("a_confirmation_mail", gmail);
}
