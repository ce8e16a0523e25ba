//! The IANA table in a form that a browser's worker can carry.
//!
//! chrono-tz is written for speed: 24 bytes for every change of a clock, and a list for every zone, together 860 KB. Two facts make it
//! small: most zones have had the clock of another one since 2020, and there are fewer than 256 clocks (an offset, whether it is
//! summer time, an abbreviation). So each timeline is written once. Of a change it has the time since the one before, in a few bytes that
//! are the same every year (absolute times are 18 KB more when they are zipped), and one byte for its clock.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use chrono::{DateTime, NaiveDate, TimeZone};
use chrono_tz::{OffsetComponents, OffsetName, TZ_VARIANTS, Tz};

/// The years that the table covers, as many as it takes until every date is on the same weekday again: nobody follows up after an older
/// interview. Before and after them a zone has the clock of the year in them that has the same calendar.
const YEARS: Range<i32> = 2020..2048;

/// No clock changes twice within it and is what it was before (a test compares every zone with chrono-tz day by day).
const STEP: i64 = 5 * 24 * 60 * 60;

/// In which times between changes are written, in seconds: the clock of Monrovia was 44 minutes and 30 seconds behind.
const UNIT: u32 = 30;

/// Seconds ahead of UTC, those of them for summer time, and the abbreviation (empty where the place has none).
type Clock = (i32, i32, String);

/// Source text with the names of all zones, their timelines and the clocks.
pub fn table() -> String {
    let mut clocks: Vec<Clock> = Vec::new();
    let mut timelines: BTreeMap<Vec<(u32, u8)>, usize> = BTreeMap::new();
    let (mut zones, mut gaps, mut kinds, mut starts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for zone in TZ_VARIANTS {
        let timeline: Vec<(u32, u8)> = changes(zone)
            .into_iter()
            .map(|(at, clock)| {
                let known = clocks.iter().position(|known| *known == clock).unwrap_or_else(|| {
                    clocks.push(clock);
                    clocks.len() - 1
                });
                let at = u32::try_from(at).expect("seconds between 1970 and 2106");
                (at, u8::try_from(known).expect("fewer than 256 clocks"))
            })
            .collect();
        let next = timelines.len();
        let of = *timelines.entry(timeline.clone()).or_insert(next);
        if of == next {
            starts.push(kinds.len());
            let mut before = 0;
            for (at, _) in &timeline {
                write_number(&mut gaps, (at - before) / UNIT);
                assert_eq!((at - before) % UNIT, 0, "{} in whole units", zone.name());
                before = *at;
            }
            kinds.extend(timeline.iter().map(|(_, clock)| *clock));
        }
        zones.push((zone.name(), of));
    }
    starts.push(kinds.len());

    let start = midnight(YEARS.start);
    let mut text = String::from("#[allow(non_upper_case_globals)]\nimpl Tz {\n");
    for (at, (name, _)) in zones.iter().enumerate() {
        let constant = constant(name);
        writeln!(text, "#[doc = \"`{name}`\"] pub const {constant}: Tz = Tz({at});").expect("a string takes all");
    }
    let (all, changes, lines) = (zones.len(), kinds.len(), starts.len());
    write!(
        text,
        "}}\nstatic ZONES: [(&str, u16); {all}] = {zones:?};\nstatic STARTS: [u16; {lines}] = {starts:?};\n\
         const START: i64 = {start};\nconst UNIT: u32 = {UNIT};\nstatic GAPS: [u8; {}] = {gaps:?};\nstatic KINDS: [u8; {changes}] = {kinds:?};\n\
         static CLOCKS: [(i32, i32, &str); {}] = {clocks:?};\n",
        gaps.len(),
        clocks.len()
    )
    .expect("a string takes all");
    text
}

/// Seven bits a byte, the lowest first; the highest bit of a byte says that another one follows (LEB128).
fn write_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// `America__New_York` for `America/New_York`, as chrono-tz calls it.
fn constant(zone: &str) -> String {
    let mut name = zone.replace('/', "__").replace('+', "Plus");
    if zone.starts_with("Etc/") || zone.starts_with("GMT") {
        name = name.replace('-', "Minus");
    }
    name.replace('-', "")
}

/// The beginning of a year, in seconds since 1970, UTC.
fn midnight(year: i32) -> i64 {
    let day = NaiveDate::from_ymd_opt(year, 1, 1).expect("a day");
    day.and_time(Default::default()).and_utc().timestamp()
}

/// The instants (seconds since 1970, UTC) at which a zone's clock changes, each with the clock from then on; the first, at 0, is that of the
/// first year.
fn changes(zone: Tz) -> Vec<(i64, Clock)> {
    let clock = |at: i64| -> Clock {
        let at = DateTime::from_timestamp(at, 0).expect("an instant").naive_utc();
        let offset = zone.offset_from_utc_datetime(&at);
        let seconds = |time: chrono::TimeDelta| i32::try_from(time.num_seconds()).expect("hours");
        let (base, summer) = (seconds(offset.base_utc_offset()), seconds(offset.dst_offset()));
        (base + summer, summer, offset.abbreviation().unwrap_or_default().to_owned())
    };
    let (mut at, end) = (midnight(YEARS.start), midnight(YEARS.end));
    let mut now = clock(at);
    let mut changes = vec![(0, now.clone())];
    while at < end {
        let next = (at + STEP).min(end);
        let then = clock(next);
        if then == now {
            at = next;
            continue;
        }
        // Before the first change in this step, and at it or behind it.
        let (mut before, mut behind) = (at, next);
        while behind - before > 1 {
            let middle = before.midpoint(behind);
            if clock(middle) == now {
                before = middle;
            } else {
                behind = middle;
            }
        }
        now = clock(behind);
        changes.push((behind, now.clone()));
        at = behind;
    }
    changes
}
