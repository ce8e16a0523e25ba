//! Any event is read; there is always a conversation, and everybody in it is named or has an address.
#![no_main]

use afterword::model::Me;
use afterword::reading::{Contact, Event, event::read};
use libfuzzer_sys::fuzz_target;

/// Begins as calendars give them: an instant, the same in UTC, on the wall, a whole day, nothing; the last and the first that there are.
const BEGINS: [&str; 7] = [
    "2026-11-19T10:00:00+01:00",
    "2026-11-19T09:00:00Z",
    "2026-11-19T10:00:00",
    "2026-11-19",
    "",
    "9999-12-31T23:59:59-12:00",
    "0001-01-01T00:00:00+14:00",
];
const ENDS: [&str; 4] = ["2026-11-19T12:00:00+01:00", "2026-11-19T10:45:00Z", "2026-11-19T09:00:00", ""];
const ZONES: [&str; 4] = ["Europe/Berlin", "America/New_York", "Nowhere", ""];
const STATUS: [&str; 3] = ["CANCELLED", "TENTATIVE", ""];

fuzz_target!(|parts: (&str, &str, &str, [u8; 4], Vec<(&str, &str)>)| {
    let (title, description, location, picks, guests) = parts;
    let pick = |at: usize, all: &[&str]| Some(all[picks[at] as usize % all.len()].to_owned()).filter(|one| !one.is_empty());
    let stamp = |text: Option<String>| text.and_then(|text| serde_json::from_value(text.into()).ok());
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut guests = guests.into_iter().map(|(name, email)| Contact {
        name: some(name),
        email: some(email),
    });
    let event = Event {
        title: some(title),
        description: some(description),
        location: some(location),
        organizer: guests.next(),
        guests: guests.collect(),
        start: stamp(pick(0, &BEGINS)),
        end: stamp(pick(1, &ENDS)),
        time_zone: pick(2, &ZONES),
        status: pick(3, &STATUS),
        ..Event::default()
    };
    let me = Me {
        names: vec!["Alex Miller".to_owned()],
        emails: vec!["alex@miller.test".to_owned()],
        ..Me::default()
    };
    let reading = read(&event, &me);
    assert!(!reading.interviews.is_empty());
    for person in reading.interviews.iter().flat_map(|slot| &slot.people) {
        assert!(person.name.is_some() || person.email.is_some());
        assert!(person.name.is_some() || person.salutation.is_none());
    }
});
