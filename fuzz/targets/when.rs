//! Any text is read as a date of a page: an end is behind its begin, and all is null or the begin is there.
#![no_main]

use afterword::reading::Stamp;
use afterword::reading::when::{When, read};
use afterword::zone::Tz;
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|parts: (i32, u8, &str)| {
    let (days, language, text) = parts;
    let on = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
    let languages = ["en", "de", "fr", "es", "pt", "it", "nl", "en-US", "en-GB"];
    let when = read(text, on, Tz::America__New_York, languages[usize::from(language) % languages.len()]);
    match (when.start, when.end) {
        (Some(Stamp::Zoned(start)), Some(Stamp::Zoned(end))) => assert!(start < end),
        (Some(Stamp::Date(start)), Some(Stamp::Date(end))) => assert!(start < end && when.all_day),
        (Some(Stamp::Zoned(_)), None) => {}
        (None, None) => assert_eq!(when, When::default()),
        other => panic!("{other:?}"),
    }
});
