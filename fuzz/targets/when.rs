//! Any text is read as a date of a page, on any day and in zones all around the world: an end is behind its begin, and all is null or the
//! begin is there.
#![no_main]

use afterword::reading::Stamp;
use afterword::reading::when::{When, read};
use afterword::zone::Tz;
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

const ZONES: [Tz; 9] = [
    Tz::America__New_York,
    Tz::Europe__Berlin,
    Tz::Europe__Dublin,
    Tz::America__St_Johns,
    Tz::Asia__Kolkata,
    Tz::Australia__Lord_Howe,
    Tz::Pacific__Apia,
    Tz::Pacific__Kiritimati,
    Tz::UTC,
];

fuzz_target!(|parts: (i32, u8, u8, &str)| {
    let (days, zone, language, text) = parts;
    // The first and the last days that there are, and those between.
    let on = match days % 16 {
        0 => Some(NaiveDate::MAX),
        1 => Some(NaiveDate::MIN),
        2 => NaiveDate::MAX.pred_opt(),
        3 => NaiveDate::MIN.succ_opt(),
        4 => NaiveDate::from_num_days_from_ce_opt(days),
        // Of the years from 1970 to 2200.
        _ => NaiveDate::from_num_days_from_ce_opt(719_163 + days.rem_euclid(84_000)),
    };
    let languages = ["en", "de", "fr", "es", "pt", "it", "nl", "en-US", "en-GB"];
    let when = read(
        text,
        on.unwrap_or_default(),
        ZONES[usize::from(zone) % ZONES.len()],
        languages[usize::from(language) % languages.len()],
    );
    match (when.start, when.end) {
        (Some(Stamp::Zoned(start)), Some(Stamp::Zoned(end))) => assert!(start < end),
        (Some(Stamp::Date(start)), Some(Stamp::Date(end))) => assert!(start < end && when.all_day),
        (Some(Stamp::Zoned(_)), None) => {}
        (None, None) => assert_eq!(when, When::default()),
        other => panic!("{other:?}"),
    }
});
