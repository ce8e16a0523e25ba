//! Any text is read as a promise: a day is never before the day of reference, and white space does not matter.
#![no_main]

use afterword::reading::deadline::read;
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|parts: (i32, &str)| {
    let (days, text) = parts;
    let on = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
    let day = read(text, on);
    assert!(day.is_none_or(|day| day >= on));
    let spaced = text.split(' ').collect::<Vec<_>>().join("  ");
    assert_eq!(read(&spaced, on), day);
});
