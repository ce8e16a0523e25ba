//! Any text is read as a calendar file; a zone stands with an instant only.
#![no_main]

use afterword::reading::{Stamp, ics::read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    // Most of what a fuzzer writes is no calendar at all: once as it is, once inside one.
    let inside = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n{text}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    for text in [text, &inside] {
        for event in read(text).into_iter().flatten() {
            assert!(event.time_zone.is_none() || matches!(event.start, Some(Stamp::Zoned(_))));
        }
    }
});
