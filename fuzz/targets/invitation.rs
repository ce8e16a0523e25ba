//! Any pasted text is read as an invitation, and dated.
#![no_main]

use afterword::reading::invitation::read;
use afterword::zone::Tz;
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(invitation) = read(text) {
        let day = NaiveDate::from_ymd_opt(2026, 11, 16).expect("a day");
        let event = invitation.dated(day, Tz::America__New_York, "en");
        assert!(event.start.is_some() || event.end.is_none());
    }
});
