//! Any text is read as a promise, on any day: a day is never before the day of reference, and white space does not matter.
#![no_main]

use afterword::reading::deadline::read;
use chrono::{Days, NaiveDate};
use libfuzzer_sys::fuzz_target;

/// Every weekday, month's end and leap year comes within so many days: 400 years.
const CYCLE: u32 = 146_097;

fuzz_target!(|parts: (bool, i32, &str)| {
    let (any, days, text) = parts;
    // Mostly days on which mails are written, from 1970 on; else all that a date can be, to its ends.
    let of_our_time = NaiveDate::default() + Days::new((days.unsigned_abs() % CYCLE).into());
    let on = NaiveDate::from_num_days_from_ce_opt(days).filter(|_| any).unwrap_or(of_our_time);
    let day = read(text, on);
    assert!(day.is_none_or(|day| day >= on));
    let spaced = text.split(' ').collect::<Vec<_>>().join("  ");
    assert_eq!(read(&spaced, on), day);
});
