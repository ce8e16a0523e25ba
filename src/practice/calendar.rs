//! Days on which people work, and the hours at which mail is welcome: weekends and public holidays by region, sending hours by setting.
//!
//! Public holidays are those of `holidays.txt`, which says the years that it holds for; it is made from a package that many people keep
//! current (`tools/holidays/generate.py`). Outside those years only weekends are known. Islamic and other dates that are announced shortly
//! before are estimates there. A line is a region and its rules, which name days off work; `~` moves one off the weekend to the nearest
//! working day, `>` to the Monday after:
//!
//! | rule | day |
//! |---|---|
//! | `1003` | 3 October |
//! | `1225>` | 25 December, or the Monday after |
//! | `0704~` | 4 July; a Saturday's is kept on Friday, a Sunday's on Monday |
//! | `11w44` | in November the fourth Thursday (the days of the week from 1, Monday); `05w10`: the last Monday of May |
//! | `e-2` `o1` | two days before Easter Sunday; one day after it by the Julian reckoning |
//! | `261126` | 26 November 2026 only |

use chrono::{DateTime, Datelike, Days, Month, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};

use super::policy;
use crate::zone::Tz;

const TABLE: &str = include_str!("holidays.txt");

/// The years for which public holidays are known.
pub const YEARS: std::ops::RangeInclusive<i32> = 2025..=2033;

/// Which days are worked in a region, and at which hours mail is welcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Days of rest, Monday first.
    rest: [bool; 7],
    /// Public holidays, as bits by day since the first of [`YEARS`].
    holidays: Vec<u64>,
    /// Local hours from which and until which mail is welcome.
    hours: (u32, u32),
}

impl Calendar {
    /// The calendar of a region, `DE` or `US-CA`: that of the country where the part has none of its own, Monday to Friday without holidays
    /// where the country is not known. The usual sending hours.
    pub fn of(region: Option<&str>) -> Calendar {
        let (region, country) = codes(region.unwrap_or_default());
        let known = policy::WEEKENDS.iter().find(|(code, _)| *code == country);
        Calendar {
            rest: known.map_or(policy::WEEKEND, |(_, rest)| *rest),
            holidays: rules(&region).or_else(|| rules(&country)).map(days).unwrap_or_default(),
            hours: (policy::SENDING_FROM, policy::SENDING_UNTIL),
        }
    }

    /// The same with other sending hours, local hours of the recipient.
    pub fn with_hours(self, from: u32, until: u32) -> Calendar {
        Calendar {
            hours: (from, until),
            ..self
        }
    }

    /// Whether people work on this day.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        !self.rest[day.weekday().num_days_from_monday() as usize] && !self.is_holiday(day)
    }

    /// Whether this is a public holiday of the region, as far as the table knows.
    pub fn is_holiday(&self, day: NaiveDate) -> bool {
        place(day).is_some_and(|(word, bit)| self.holidays.get(word).is_some_and(|bits| bits & bit != 0))
    }

    /// The `count`th working day after this day.
    pub fn after(&self, day: NaiveDate, count: u32) -> NaiveDate {
        let mut day = day;
        let mut left = count;
        while left > 0 {
            day = next(day);
            left -= u32::from(self.is_working(day));
        }
        day
    }

    /// Mail is welcome from here on this day.
    pub fn opening(&self, day: NaiveDate, zone: Tz) -> DateTime<Utc> {
        instant(day, self.hours.0, zone)
    }

    /// Mail is welcome until here on this day.
    pub fn closing(&self, day: NaiveDate, zone: Tz) -> DateTime<Utc> {
        instant(day, self.hours.1, zone)
    }

    /// The first moment of sending hours at or after `at`, at the beginning of a working day.
    pub fn next_opening(&self, at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        let mut day = day_of(at, zone);
        loop {
            let opening = self.opening(day, zone);
            if self.is_working(day) && opening >= at {
                return opening;
            }
            day = next(day);
        }
    }

    /// The first moment at or after `at` at which mail is welcome.
    pub fn next_open(&self, at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        if self.is_open(at, zone) { at } else { self.next_opening(at, zone) }
    }

    /// Until when mail is welcome for the last time before `at`, within a fortnight; `at` itself in sending hours.
    pub fn last_open(&self, at: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
        let today = day_of(at, zone);
        let days = (0..14).filter_map(|back| today.checked_sub_days(Days::new(back)));
        days.filter(|day| self.is_working(*day) && self.opening(*day, zone) < at)
            .map(|day| self.closing(day, zone).min(at))
            .next()
    }

    /// Whether mail is welcome at this moment.
    pub fn is_open(&self, at: DateTime<Utc>, zone: Tz) -> bool {
        let day = day_of(at, zone);
        self.is_working(day) && (self.opening(day, zone)..self.closing(day, zone)).contains(&at)
    }

    /// Whether mail is welcome at any moment of `from..until`.
    pub fn is_open_within(&self, from: DateTime<Utc>, until: DateTime<Utc>, zone: Tz) -> bool {
        let mut day = day_of(from, zone);
        while day <= day_of(until, zone) {
            let open = self.opening(day, zone).max(from);
            let close = self.closing(day, zone).min(until);
            if self.is_working(day) && open < close {
                return true;
            }
            day = next(day);
        }
        false
    }
}

/// The code under which the public holidays of a region are known: its own, or its country's.
pub fn known(region: &str) -> Option<&'static str> {
    let (region, country) = codes(region);
    let of = |code: &str| lines().map(|(known, _)| known).find(|known| *known == code);
    of(&region).or_else(|| of(&country))
}

/// A region and its country, as the table writes them.
fn codes(region: &str) -> (String, String) {
    let region = region.trim().to_ascii_uppercase().replace('_', "-");
    // What people call it, though its code is another.
    let region = if region == "UK" || region.starts_with("UK-") {
        region.replacen("UK", "GB", 1)
    } else {
        region
    };
    let country = region.split('-').next().unwrap_or_default().to_owned();
    (region, country)
}

/// The day of an instant in a zone.
pub fn day_of(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// A local hour as an instant: the first of two where the clock goes back, the moment after the gap where it goes forward.
pub fn instant(day: NaiveDate, hour: u32, zone: Tz) -> DateTime<Utc> {
    let mut local = day.and_time(NaiveTime::MIN) + TimeDelta::hours(hour.into());
    loop {
        if let Some(found) = zone.from_local_datetime(&local).earliest() {
            return found.to_utc();
        }
        local += TimeDelta::minutes(15);
    }
}

/// The day after.
pub fn next(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX)
}

fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().skip(1).filter_map(|line| line.split_once(' '))
}

fn rules(region: &str) -> Option<&'static str> {
    lines().find(|(code, _)| *code == region).map(|(_, rules)| rules)
}

/// Where the bit of a day is: the word, and the bit in it.
fn place(day: NaiveDate) -> Option<(usize, u64)> {
    let first = NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1)?;
    let days = usize::try_from(day.signed_duration_since(first).num_days()).ok()?;
    Some((days / 64, 1 << (days % 64)))
}

/// The days off work that these rules name, as bits.
fn days(rules: &str) -> Vec<u64> {
    let mut bits = Vec::new();
    for rule in rules.split(' ') {
        for year in YEARS {
            if let Some((word, bit)) = day_in(rule, year).and_then(place) {
                if bits.len() <= word {
                    bits.resize(word + 1, 0);
                }
                bits[word] |= bit;
            }
        }
    }
    bits
}

/// The day that a rule names in a year; `None`: none in that year.
fn day_in(rule: &str, year: i32) -> Option<NaiveDate> {
    let number = |text: &str| text.parse::<u32>().ok();
    if let Some(shift) = rule.strip_prefix('e') {
        return Some(easter(year)? + TimeDelta::days(shift.parse().ok()?));
    }
    if let Some(shift) = rule.strip_prefix('o') {
        return Some(julian_easter(year)? + TimeDelta::days(shift.parse().ok()?));
    }
    if let Some((month, day)) = rule.split_once('w') {
        let (weekday, nth) = day.split_at_checked(1)?;
        let weekday = Weekday::try_from(number(weekday)?.checked_sub(1)? as u8).ok()?;
        return by_weekday(year, number(month)?, weekday, number(nth)? as u8);
    }
    let plain = rule.trim_end_matches(['~', '>']);
    let (of, month_and_day) = plain.split_at_checked(plain.len().checked_sub(4)?)?;
    if !of.is_empty() && of.parse::<i32>().ok()? + 2000 != year {
        return None;
    }
    let (month, day) = month_and_day.split_at_checked(2)?;
    let day = NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)?;
    Some(match (&rule[plain.len()..], day.weekday()) {
        ("~", Weekday::Sat) => day - TimeDelta::days(1),
        ("~" | ">", Weekday::Sun) => day + TimeDelta::days(1),
        (">", Weekday::Sat) => day + TimeDelta::days(2),
        _ => day,
    })
}

/// The `nth` weekday of a month, the last one if `nth` is 0.
fn by_weekday(year: i32, month: u32, weekday: Weekday, nth: u8) -> Option<NaiveDate> {
    if nth > 0 {
        return NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth);
    }
    let days = Month::try_from(u8::try_from(month).ok()?).ok()?.num_days(year)?;
    let last = NaiveDate::from_ymd_opt(year, month, days.into())?;
    let back = last.weekday().days_since(weekday);
    last.checked_sub_days(Days::new(back.into()))
}

/// Easter Sunday by the Gregorian reckoning: Meeus, Jones and Butcher (1876).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let day = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, (day / 31) as u32, (day % 31 + 1) as u32)
}

/// Easter Sunday by the Julian reckoning, as a Gregorian date: Meeus. The calendars are 13 days apart until 2099.
fn julian_easter(year: i32) -> Option<NaiveDate> {
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    let day = d + e + 114;
    Some(NaiveDate::from_ymd_opt(year, (day / 31) as u32, (day % 31 + 1) as u32)? + TimeDelta::days(13))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// Dates as their governments publish them; the working days beside them.
    #[test]
    fn public_holidays_are_no_working_days() {
        let table: &[(&str, &[&str], &[&str])] = &[
            (
                "US",
                &["2026-11-26", "2026-07-03", "2027-05-31", "2026-06-19", "2027-12-31"],
                &["2026-11-27", "2026-12-24"],
            ),
            ("US-CA", &["2026-11-26"], &["2026-11-27"]),
            (
                "GB",
                &["2026-12-25", "2026-12-28", "2026-04-06", "2026-08-31"],
                &["2026-12-24", "2026-12-29", "2026-12-31"],
            ),
            ("UK", &["2026-12-28"], &["2026-11-30"]),
            ("gb-sct", &["2026-11-30", "2027-01-04"], &["2026-04-06", "2026-08-31"]),
            ("DE", &["2026-05-14", "2026-12-25", "2027-03-26"], &["2026-06-04", "2026-11-18"]),
            ("DE_BY", &["2026-06-04", "2027-01-06"], &["2026-11-18"]),
            ("DE-SN", &["2026-11-18"], &["2026-06-04"]),
            ("DE-XX", &["2026-05-14"], &["2026-06-04"]),
            ("FR", &["2026-07-14", "2026-11-11"], &["2026-04-03"]),
            ("PL", &["2026-11-11", "2026-06-04"], &["2026-12-31"]),
            ("GR", &["2027-05-03"], &["2027-03-29"]),
            ("JP", &["2026-11-23", "2026-09-22"], &["2026-12-25"]),
            ("AU-VIC", &["2026-11-03"], &["2026-11-04"]),
            ("CA-ON", &["2026-10-12", "2026-12-28"], &["2026-11-11"]),
            ("SE", &["2026-05-14"], &["2026-06-22"]),
        ];
        for (region, off, worked) in table {
            let calendar = Calendar::of(Some(region));
            for text in *off {
                assert!(!calendar.is_working(day(text)), "{region} {text}");
            }
            for text in *worked {
                assert!(calendar.is_working(day(text)), "{region} {text}");
            }
        }
        assert!(Calendar::of(None).is_working(day("2026-12-25")), "no region, no holidays");
        assert!(Calendar::of(Some("XX")).is_working(day("2026-12-25")));
    }

    #[test]
    fn both_easters() {
        let western = ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"];
        let julian = ["2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02"];
        for text in western {
            assert_eq!(easter(day(text).year()), Some(day(text)));
        }
        for text in julian {
            assert_eq!(julian_easter(day(text).year()), Some(day(text)));
        }
    }

    #[test]
    fn every_line_of_the_table_reads() {
        let mut before = "";
        for (region, rules) in lines() {
            for rule in rules.split(' ') {
                let found = YEARS.filter_map(|year| day_in(rule, year)).next();
                assert!(found.is_some(), "{region} {rule}");
            }
            assert!(before < region, "{before} {region}");
            before = region;
        }
        let head = TABLE.lines().next().unwrap_or_default();
        assert!(head.contains(&format!("{} to {}", YEARS.start(), YEARS.end())), "{head}");
        assert!(lines().count() > 150);
    }

    #[test]
    fn mail_is_welcome_in_sending_hours_of_working_days() {
        let zone = Tz::Europe__Berlin;
        let calendar = Calendar::of(Some("DE")).with_hours(9, 18);
        let at = |text: &str| {
            let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
            zone.from_local_datetime(&local).earliest().expect("a time").to_utc()
        };
        for (when, open) in [
            ("2026-12-23 08:59", false),
            ("2026-12-23 09:00", true),
            ("2026-12-23 17:59", true),
            ("2026-12-23 18:00", false),
            ("2026-12-25 12:00", false),
            ("2026-12-27 12:00", false),
        ] {
            assert_eq!(calendar.is_open(at(when), zone), open, "{when}");
        }
        // Christmas and the weekend after it.
        assert_eq!(calendar.next_opening(at("2026-12-24 12:00"), zone), at("2026-12-28 09:00"));
        assert!(!calendar.is_open_within(at("2026-12-24 18:00"), at("2026-12-28 09:00"), zone));
    }
}
