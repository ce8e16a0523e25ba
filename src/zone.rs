//! Time zones of the IANA database, as [`chrono`] wants them.
//!
//! The tables are made at build time from chrono-tz (`build/zones.rs`) and are held against it by tests. They cover 2020 to 2047: before
//! and after, a zone has the clock of the year among these that has the same calendar.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use chrono::{FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A zone of the IANA database. Written and read as its name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tz(u16);

include!(concat!(env!("OUT_DIR"), "/zones.rs"));

/// A name that no zone has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownZone;

/// What the clocks of a zone show from one change to the next.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    zone: Tz,
    /// Index in [`CLOCKS`].
    kind: u8,
}

impl Tz {
    /// All zones, by name.
    pub fn all() -> impl Iterator<Item = Tz> {
        (0..).take(ZONES.len()).map(Tz)
    }

    /// `Europe/Berlin`.
    pub fn name(self) -> &'static str {
        ZONES[usize::from(self.0)].0
    }

    /// The instants (seconds since 1970, UTC) at which the clock changes, ascending, and the clock from each on. The first is 0, and stands
    /// for all time before it.
    fn timeline(self) -> (&'static [u32], &'static [u8]) {
        let line = usize::from(ZONES[usize::from(self.0)].1);
        let range = usize::from(STARTS[line])..usize::from(STARTS[line + 1]);
        (&instants()[range.clone()], &KINDS[range])
    }
}

/// The instants of all timelines, one timeline after another, as [`STARTS`] divides them: added up from [`GAPS`] once, at the first look.
fn instants() -> &'static [u32] {
    static INSTANTS: OnceLock<Vec<u32>> = OnceLock::new();
    INSTANTS.get_or_init(|| {
        let mut bytes = GAPS.iter();
        let mut number = || {
            let (mut number, mut shift) = (0, 0);
            for byte in bytes.by_ref() {
                number |= u32::from(byte & 0x7f) << shift;
                shift += 7;
                if byte & 0x80 == 0 {
                    break;
                }
            }
            number
        };
        let mut all = Vec::with_capacity(KINDS.len());
        for line in STARTS.windows(2) {
            let mut at = 0;
            for _ in line[0]..line[1] {
                at += number() * UNIT;
                all.push(at);
            }
        }
        all
    })
}

impl Clock {
    /// `CEST`; empty where people call the clock by its offset.
    pub fn abbreviation(&self) -> &'static str {
        self.parts().2
    }

    /// Whether it is ahead of the zone's standard time.
    pub fn is_summer_time(&self) -> bool {
        self.parts().1 != 0
    }

    /// The zone's offset outside of its summer time, in seconds ahead of UTC.
    pub fn standard_seconds(&self) -> i32 {
        let (seconds, summer, _) = self.parts();
        seconds - summer
    }

    fn parts(&self) -> (i32, i32, &'static str) {
        CLOCKS[usize::from(self.kind)]
    }
}

/// The instant (seconds since 1970) for another one in the years that the table covers: every 28 years the calendar is the same, and the
/// rules have been for longer in most places (Europe's since 1996, America's since 2007).
fn covered(at: i64) -> i64 {
    const CYCLE: i64 = (28 * 365 + 7) * 24 * 60 * 60;
    // Nearly every one is of these years: nothing to divide.
    match at - START {
        0..CYCLE => at,
        since => START + since.rem_euclid(CYCLE),
    }
}

/// The place in a timeline of the last change that is not after an instant (seconds since 1970, UTC).
fn place(instants: &[u32], at: i64) -> usize {
    instants.partition_point(|change| i64::from(*change) <= at).saturating_sub(1)
}

impl TimeZone for Tz {
    type Offset = Clock;

    fn from_offset(offset: &Clock) -> Tz {
        offset.zone
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Clock> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Clock> {
        const DAY: i64 = 24 * 60 * 60;
        let shown = covered(local.and_utc().timestamp());
        let (instants, kinds) = self.timeline();
        // No clock is a day from UTC, so the instant is in one of the stretches around.
        let around = place(instants, shown - DAY)..=place(instants, shown + DAY);
        let mut found = around.filter_map(|at| {
            let clock = Clock {
                zone: *self,
                kind: kinds[at],
            };
            let instant = shown - i64::from(clock.parts().0);
            (place(instants, instant) == at).then_some(clock)
        });
        match (found.next(), found.next()) {
            (None, _) => MappedLocalTime::None,
            (Some(only), None) => MappedLocalTime::Single(only),
            (Some(earlier), Some(later)) => MappedLocalTime::Ambiguous(earlier, later),
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> Clock {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Clock {
        let (instants, kinds) = self.timeline();
        Clock {
            zone: *self,
            kind: kinds[place(instants, covered(utc.and_utc().timestamp()))],
        }
    }
}

impl Offset for Clock {
    fn fix(&self) -> FixedOffset {
        // The tables hold no offset of a day or more (a test walks through all).
        FixedOffset::east_opt(self.parts().0).unwrap_or_else(|| Utc.fix())
    }
}

/// The abbreviation, or the offset where there is none.
impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.abbreviation() {
            "" => self.fix().fmt(f),
            short => f.write_str(short),
        }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Tz {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Tz {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// By its name, in any case.
impl FromStr for Tz {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Tz, UnknownZone> {
        Tz::all().find(|zone| zone.name().eq_ignore_ascii_case(name)).ok_or(UnknownZone)
    }
}

impl fmt::Display for UnknownZone {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("no zone has this name: give one of the IANA database, as Europe/Berlin")
    }
}

impl std::error::Error for UnknownZone {}

impl Serialize for Tz {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Tz {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Tz, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, TimeDelta};
    use chrono_tz::{OffsetComponents, OffsetName};

    /// What the library says of an instant is what we say.
    fn agrees(zone: Tz, known: chrono_tz::Tz, at: NaiveDateTime) {
        let (ours, theirs) = (zone.offset_from_utc_datetime(&at), known.offset_from_utc_datetime(&at));
        let standard = theirs.base_utc_offset().num_seconds();
        assert_eq!(ours.fix(), theirs.fix(), "{zone} at {at}");
        assert_eq!(ours.abbreviation(), theirs.abbreviation().unwrap_or_default(), "{zone} at {at}");
        assert_eq!(ours.is_summer_time(), !theirs.dst_offset().is_zero(), "{zone} at {at}");
        assert_eq!(i64::from(ours.standard_seconds()), standard, "{zone} at {at}");
    }

    fn both() -> impl Iterator<Item = (Tz, chrono_tz::Tz)> {
        Tz::all().map(|zone| (zone, zone.name().parse().expect("the library's zone")))
    }

    #[test]
    fn every_zone_is_there() {
        let names: Vec<&str> = Tz::all().map(Tz::name).collect();
        assert_eq!(names, chrono_tz::TZ_VARIANTS.map(|zone| zone.name()));
    }

    #[test]
    fn every_day_has_the_clock_of_the_library() {
        let first = DateTime::from_timestamp(START, 0).expect("an instant").naive_utc();
        for (zone, known) in both() {
            for day in 0..28 * 365 + 7 {
                agrees(zone, known, first + TimeDelta::days(day));
            }
        }
    }

    #[test]
    fn every_change_is_that_of_the_library_and_so_are_the_hours_that_it_skips_or_repeats() {
        for (zone, known) in both() {
            for at in zone.timeline().0.iter().skip(1) {
                let change = DateTime::from_timestamp((*at).into(), 0).expect("an instant").naive_utc();
                for seconds in [-1, 0] {
                    agrees(zone, known, change + TimeDelta::seconds(seconds));
                }
                // Local times around: before, within and behind what the change skips or repeats.
                let before = zone.offset_from_utc_datetime(&(change - TimeDelta::seconds(1))).fix();
                for minutes in (-130..=130).step_by(5) {
                    let local = change + before + TimeDelta::minutes(minutes);
                    let fixed = |found: MappedLocalTime<FixedOffset>| (found.earliest(), found.latest());
                    let ours = zone.offset_from_local_datetime(&local).map(|clock| clock.fix());
                    let theirs = known.offset_from_local_datetime(&local).map(|clock| clock.fix());
                    assert_eq!(fixed(ours), fixed(theirs), "{zone} at {local}");
                }
            }
        }
    }

    #[test]
    fn before_and_after_the_table_the_clock_goes_as_in_it() {
        let clock = |text: &str| Tz::Europe__Berlin.offset_from_utc_datetime(&text.parse().expect("a time"));
        assert_eq!(clock("1890-07-01T12:00:00").to_string(), "CEST");
        assert_eq!(clock("1890-12-01T12:00:00").to_string(), "CET");
        assert_eq!(clock("2080-07-01T12:00:00").to_string(), "CEST");
        let local = |text: &str| Tz::America__New_York.offset_from_local_datetime(&text.parse().expect("a time"));
        assert_eq!(local("1998-07-01T12:00:00").single().expect("one").to_string(), "EDT");
        assert_eq!(local("2006-12-31T23:30:00").single().expect("one").to_string(), "EST");
        let first: NaiveDateTime = "1996-01-01T00:30:00".parse().expect("a time");
        for hour in 0..60 * 365 * 24 {
            agrees(Tz::Europe__Berlin, chrono_tz::Tz::Europe__Berlin, first + TimeDelta::hours(hour));
        }
        let first: NaiveDateTime = "2007-01-01T00:30:00".parse().expect("a time");
        for hour in 0..40 * 365 * 24 {
            agrees(
                Tz::America__New_York,
                chrono_tz::Tz::America__New_York,
                first + TimeDelta::hours(hour),
            );
        }
    }

    #[test]
    fn a_zone_is_written_and_read_as_its_name() {
        let zone: Tz = serde_json::from_str("\"europe/berlin\"").expect("a zone");
        assert_eq!(zone, Tz::Europe__Berlin);
        assert_eq!(serde_json::to_string(&zone).expect("text"), "\"Europe/Berlin\"");
        assert!(serde_json::from_str::<Tz>("\"Berlin\"").is_err());
        assert_eq!("UTC".parse(), Ok(Tz::UTC));
    }
}
