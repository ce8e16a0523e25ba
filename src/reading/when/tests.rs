use super::*;

/// Reads with `on` a Monday, 16 November 2026, in Berlin; `-` is unsure.
fn said(text: &str, language: &str) -> String {
    let on = NaiveDate::from_ymd_opt(2026, 11, 16).expect("a date");
    let when = read(text, on, Tz::Europe__Berlin, language);
    let one = |stamp: Option<Stamp>| {
        serde_json::to_value(stamp)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or("-".into())
    };
    if when == When::default() {
        return "-".into();
    }
    let zone = when.time_zone.as_deref().unwrap_or("-");
    let tail = if when.all_day { " all day".to_owned() } else { format!(" {zone}") };
    format!("{} {}{tail}", one(when.start), one(when.end))
        .replace(":00+", "+")
        .replace(":00-", "-")
}

#[test]
fn the_table() {
    let cases: &[(&str, &str, &str)] = &[
        (
            "Thursday, Nov 19 · 10 – 11am",
            "en",
            "2026-11-19T10:00+01:00 2026-11-19T11:00+01:00 Europe/Berlin",
        ),
        (
            "Thu 19 Nov 2026, 14:00–15:00",
            "en",
            "2026-11-19T14:00+01:00 2026-11-19T15:00+01:00 Europe/Berlin",
        ),
    ];
    for (text, language, expected) in cases {
        assert_eq!(said(text, language), *expected, "{text}");
    }
}
