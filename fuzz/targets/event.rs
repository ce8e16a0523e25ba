//! Any event is read; there is always a conversation, and everybody in it is named or has an address.
#![no_main]

use afterword::model::Me;
use afterword::reading::{Contact, Event, event::read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|parts: (&str, &str, &str, Vec<(&str, &str)>)| {
    let (title, description, location, guests) = parts;
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
