//! Any text is read as an itinerary; everybody in it has the line that they were read from, without its markup.
#![no_main]

use afterword::reading::itinerary::read;
use afterword::zone::Tz;
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let day = NaiveDate::from_ymd_opt(2026, 11, 19).expect("a day");
    for person in read(text, day, Tz::Europe__Berlin).iter().flat_map(|slot| &slot.people) {
        let text = text.replace("&amp;", "&");
        let mut letters = text.chars();
        let stands = |c: char| letters.any(|other| other == c);
        assert!(
            person.evidence.chars().filter(|c| c.is_alphanumeric()).all(stands),
            "{:?}",
            person.evidence
        );
    }
});
