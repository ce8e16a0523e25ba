//! Any text is read as an itinerary; everybody in it has the line that they were read from.
#![no_main]

use afterword::reading::itinerary::read;
use chrono::NaiveDate;
use chrono_tz::Tz;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let day = NaiveDate::from_ymd_opt(2026, 11, 19).expect("a day");
    for person in read(text, day, Tz::Europe__Berlin).iter().flat_map(|slot| &slot.people) {
        assert!(text.contains(person.evidence.trim()), "{:?}", person.evidence);
    }
});
