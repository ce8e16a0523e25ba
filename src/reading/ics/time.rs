//! Times of an `.ics` file: DATE, DATE-TIME in its three forms, DURATION, and zones by name or by VTIMEZONE.

use crate::zone::Tz;
use chrono::{DateTime, Datelike, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Weekday};

use super::super::Stamp;
use super::super::zone_names::by_tzid;

/// A point in time, and how it was said.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    pub(super) stamp: Stamp,
    /// The zone, where it has a name.
    pub(super) zone: Option<Tz>,
}

/// A DTSTART or DTEND.
pub(super) fn moment(value: &str, tzid: Option<&str>, zones: &Zones) -> Option<Moment> {
    let value = value.trim();
    if let Some(day) = date(value) {
        return Some(Moment {
            stamp: Stamp::Date(day),
            zone: None,
        });
    }
    let (local, utc) = match value.strip_suffix(['Z', 'z']) {
        Some(local) => (local, true),
        None => (value, false),
    };
    let local = date_time(local)?;
    if utc {
        let zone = Tz::UTC;
        return Some(Moment {
            stamp: Stamp::Zoned(zone.from_utc_datetime(&local).fixed_offset()),
            zone: Some(zone),
        });
    }
    let floating = Moment {
        stamp: Stamp::Floating(local),
        zone: None,
    };
    let Some(tzid) = tzid else { return Some(floating) };
    if let Some(zone) = zones.by_tzid(tzid) {
        return Some(Moment {
            stamp: Stamp::Zoned(in_zone(zone, local)?),
            zone: Some(zone),
        });
    }
    let by_rules = zones
        .offset(tzid, local)
        .and_then(|offset| offset.from_local_datetime(&local).single());
    Some(by_rules.map_or(floating, |instant| Moment {
        stamp: Stamp::Zoned(instant),
        zone: None,
    }))
}

/// RFC 5545, 3.3.5: a time that exists twice is the first; one that does not exist has the offset from before the gap.
fn in_zone(zone: Tz, local: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
    zone.from_local_datetime(&local)
        .earliest()
        .map(|instant| instant.fixed_offset())
        .or_else(|| {
            let gap = Duration::hours(3);
            let before = zone.from_local_datetime(&local.checked_sub_signed(gap)?).earliest()?;
            before.checked_add_signed(gap).map(|instant| instant.fixed_offset())
        })
}

/// A wall-clock time in a zone.
pub(super) fn local(zone: Tz, at: NaiveDateTime) -> Option<Stamp> {
    in_zone(zone, at).map(Stamp::Zoned)
}

impl Moment {
    /// The whole day in which it lies.
    pub(super) fn as_day(self) -> Moment {
        Moment {
            stamp: Stamp::Date(self.stamp.day()),
            zone: None,
        }
    }
}

fn date(value: &str) -> Option<NaiveDate> {
    // `2026-11-19` is no iCalendar, but is written.
    let digits: String = value.chars().filter(|c| *c != '-').collect();
    (digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(())?;
    NaiveDate::from_ymd_opt(digits[..4].parse().ok()?, digits[4..6].parse().ok()?, digits[6..].parse().ok()?)
}

fn date_time(value: &str) -> Option<NaiveDateTime> {
    let (day, time) = value.split_once(['T', 't'])?;
    let digits: String = time.chars().filter(|c| *c != ':').collect();
    (matches!(digits.len(), 4 | 6) && digits.bytes().all(|b| b.is_ascii_digit())).then_some(())?;
    let part = |at: usize| digits.get(at..at + 2).unwrap_or("0").parse().ok();
    // A leap second is the second before.
    Some(date(day)?.and_time(NaiveTime::from_hms_opt(
        part(0)?,
        part(2)?,
        part(4).map(|second: u32| second.min(59))?,
    )?))
}

/// A DURATION: nominal days (with weeks) and exact seconds. Negative ones are none.
pub(super) fn duration(value: &str) -> Option<(i64, i64)> {
    let rest = value.trim().trim_start_matches('+').strip_prefix(['P', 'p'])?;
    let (mut days, mut seconds, mut number) = (0i64, 0i64, String::new());
    for c in rest.chars() {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        if c.eq_ignore_ascii_case(&'T') && number.is_empty() {
            continue;
        }
        let value: i64 = std::mem::take(&mut number).parse().ok().filter(|value| *value < 1_000_000)?;
        match c.to_ascii_uppercase() {
            'W' => days += value * 7,
            'D' => days += value,
            'H' => seconds += value * 3600,
            'M' => seconds += value * 60,
            'S' => seconds += value,
            _ => return None,
        }
    }
    number.is_empty().then_some((days, seconds))
}

/// A moment, a duration later.
pub(super) fn shift(start: &Moment, (days, seconds): (i64, i64)) -> Option<Stamp> {
    let exact = Duration::try_seconds(seconds)?;
    let nominal = Duration::try_days(days)?;
    Some(match start.stamp {
        Stamp::Date(day) => Stamp::Date(day.checked_add_signed(nominal)?.checked_add_signed(exact)?),
        Stamp::Floating(local) => Stamp::Floating(local.checked_add_signed(nominal)?.checked_add_signed(exact)?),
        Stamp::Zoned(instant) => {
            let local = instant.naive_local().checked_add_signed(nominal)?;
            match start.zone {
                // Days are counted on the wall, hours through it: the offset at the end may be another.
                Some(zone) => {
                    let end = in_zone(zone, local)?.checked_add_signed(exact)?;
                    Stamp::Zoned(end.with_timezone(&zone).fixed_offset())
                }
                None => Stamp::Zoned(instant.offset().from_local_datetime(&local).single()?.checked_add_signed(exact)?),
            }
        }
    })
}

/// The VTIMEZONEs of a file.
#[derive(Debug, Default)]
pub(super) struct Zones(Vec<Definition>);

#[derive(Debug, Default)]
struct Definition {
    tzid: String,
    /// X-LIC-LOCATION: the IANA name beside a name of the maker's own.
    location: Option<String>,
    observances: Vec<Observance>,
}

/// STANDARD or DAYLIGHT: since when which offset holds.
#[derive(Debug, Default)]
struct Observance {
    onset: Option<NaiveDateTime>,
    offset_from: Option<FixedOffset>,
    offset_to: Option<FixedOffset>,
    rule: Option<Yearly>,
    dates: Vec<NaiveDateTime>,
}

/// The only RRULE that zones have: `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`, perhaps with an end.
#[derive(Clone, Copy, Debug)]
struct Yearly {
    month: u32,
    day: DayRule,
    until: Option<NaiveDateTime>,
}

#[derive(Clone, Copy, Debug)]
enum DayRule {
    /// The n-th such weekday of the month, from its end if negative.
    Nth(i64, Weekday),
    /// The first such weekday on or after a day of the month (`BYMONTHDAY=8,9,...;BYDAY=SU`).
    OnOrAfter(u32, Weekday),
    /// A day of the month.
    Of(u32),
}

impl Zones {
    pub(super) fn begin(&mut self) {
        self.0.push(Definition::default());
    }

    pub(super) fn begin_observance(&mut self) {
        if let Some(definition) = self.0.last_mut() {
            definition.observances.push(Observance::default());
        }
    }

    pub(super) fn property(&mut self, name: &str, value: &str) {
        let Some(definition) = self.0.last_mut() else { return };
        match name {
            "TZID" => definition.tzid = bare(&super::unescape(value)),
            "X-LIC-LOCATION" => definition.location = Some(value.to_owned()),
            _ => {
                let Some(observance) = definition.observances.last_mut() else {
                    return;
                };
                match name {
                    "DTSTART" => observance.onset = date_time(value.trim_end_matches(['Z', 'z'])),
                    "TZOFFSETFROM" => observance.offset_from = offset(value),
                    "TZOFFSETTO" => observance.offset_to = offset(value),
                    "RDATE" => observance.dates.extend(value.split(',').filter_map(date_time)),
                    "RRULE" => observance.rule = Yearly::read(value),
                    _ => {}
                }
            }
        }
    }

    fn definition(&self, tzid: &str) -> Option<&Definition> {
        let tzid = bare(tzid);
        self.0.iter().find(|definition| definition.tzid == tzid)
    }

    /// The zone that a TZID names, by itself or by the location of its VTIMEZONE.
    fn by_tzid(&self, tzid: &str) -> Option<Tz> {
        by_tzid(tzid).or_else(|| by_tzid(self.definition(tzid)?.location.as_deref()?))
    }

    /// The offset that a VTIMEZONE gives for a wall-clock time: that of the observance which began last.
    fn offset(&self, tzid: &str, local: NaiveDateTime) -> Option<FixedOffset> {
        let observances = &self.definition(tzid)?.observances;
        let last = observances
            .iter()
            .filter_map(|observance| Some((observance.last_onset(local)?, observance)))
            .max_by_key(|(onset, _)| *onset);
        match last {
            Some((_, observance)) => observance.offset_to,
            // Before the first onset; long before it nobody knows.
            None => observances
                .iter()
                .filter(|observance| observance.onset.is_some_and(|onset| onset - local < Duration::days(366)))
                .min_by_key(|observance| observance.onset)
                .and_then(|first| first.offset_from.or(first.offset_to)),
        }
    }
}

/// A TZID as it is compared: it is written with and without quotes, and in any case.
fn bare(tzid: &str) -> String {
    tzid.trim().trim_matches('"').to_lowercase()
}

impl Observance {
    fn last_onset(&self, local: NaiveDateTime) -> Option<NaiveDateTime> {
        let first = self.onset?;
        let by_rule = self.rule.into_iter().flat_map(|rule| {
            let years = [local.year(), local.year() - 1];
            let until = rule.until.unwrap_or(NaiveDateTime::MAX);
            let last_year = [until.year(), until.year() - 1];
            years
                .into_iter()
                .chain(last_year)
                .filter_map(move |year| Some(rule.day(year)?.and_time(first.time())))
                .filter(move |onset| *onset <= until)
        });
        std::iter::once(first)
            .chain(self.dates.iter().copied())
            .chain(by_rule)
            .filter(|onset| *onset >= first && *onset <= local)
            .max()
    }
}

impl Yearly {
    fn read(rule: &str) -> Option<Yearly> {
        let part = |name: &str| rule.split(';').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
        let month = part("BYMONTH")?.parse().ok()?;
        let until = part("UNTIL").and_then(|until| {
            let until = until.trim_end_matches('Z');
            date_time(until).or_else(|| date(until)?.and_hms_opt(23, 59, 59))
        });
        let first_day = part("BYMONTHDAY").and_then(|days| days.split(',').next()?.parse::<u32>().ok());
        let day = match (part("BYDAY"), first_day) {
            (Some(day), first) => {
                let split = day.len().checked_sub(2).filter(|at| day.is_char_boundary(*at))?;
                let (nth, name) = day.split_at(split);
                let weekday = match name {
                    "MO" => Weekday::Mon,
                    "TU" => Weekday::Tue,
                    "WE" => Weekday::Wed,
                    "TH" => Weekday::Thu,
                    "FR" => Weekday::Fri,
                    "SA" => Weekday::Sat,
                    "SU" => Weekday::Sun,
                    _ => return None,
                };
                match (nth.parse().ok().or_else(|| part("BYSETPOS")?.parse().ok()), first) {
                    (_, Some(day)) => DayRule::OnOrAfter(day, weekday),
                    (Some(nth), None) => DayRule::Nth(nth, weekday),
                    (None, None) => return None,
                }
            }
            (None, Some(day)) => DayRule::Of(day),
            (None, None) => return None,
        };
        Some(Yearly { month, day, until })
    }

    fn day(self, year: i32) -> Option<NaiveDate> {
        let ahead = |from: Weekday, to: Weekday| {
            Duration::days((i64::from(to.num_days_from_monday()) - i64::from(from.num_days_from_monday())).rem_euclid(7))
        };
        match self.day {
            DayRule::Of(day) => NaiveDate::from_ymd_opt(year, self.month, day),
            DayRule::OnOrAfter(day, weekday) => {
                let day = NaiveDate::from_ymd_opt(year, self.month, day)?;
                day.checked_add_signed(ahead(day.weekday(), weekday))
            }
            DayRule::Nth(nth @ 1..=5, weekday) => NaiveDate::from_weekday_of_month_opt(year, self.month, weekday, nth as u8),
            DayRule::Nth(nth @ -5..=-1, weekday) => {
                let count = (1..=5)
                    .rev()
                    .find(|count| NaiveDate::from_weekday_of_month_opt(year, self.month, weekday, *count).is_some())?;
                NaiveDate::from_weekday_of_month_opt(year, self.month, weekday, u8::try_from(i64::from(count) + 1 + nth).ok()?)
            }
            DayRule::Nth(..) => None,
        }
    }
}

/// `+0100`, `-053000`.
fn offset(value: &str) -> Option<FixedOffset> {
    let (sign, digits) = match value.trim().strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, value.trim().trim_start_matches('+')),
    };
    let part = |at: usize| digits.get(at..at + 2)?.parse::<i32>().ok();
    FixedOffset::east_opt(sign * (part(0)? * 3600 + part(2)? * 60))
}
