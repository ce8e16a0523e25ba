//! The date text that calendars show, read as a begin and an end.
//!
//! The whole clock of the product stands on an interview's end, so a text is read only where it can be read in one way: every number in
//! it must be explained, a weekday must agree with its date, a wall-clock time must exist exactly once in its zone. Else all is `None`,
//! and the form asks.

mod days;
mod east;
mod noise;
mod parts;
mod times;
mod tokens;
mod zone_phrases;
mod zones;

use crate::zone::Tz;
use chrono::{DateTime, Datelike, Days, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use serde::{Deserialize, Serialize};

use super::Stamp;
use super::calendar_words::nearest_years;
use parts::{Clock, Day, Half};
use tokens::{Item, To, items};
use zones::Zone;

/// When something is, as a text says. All `None` where the text can be read in several ways or in none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The begin.
    pub start: Option<Stamp>,
    /// The end, exclusive (an all-day event of the 19th ends on the 20th); `None` where the text names none.
    pub end: Option<Stamp>,
    /// The IANA name of the zone; `None` for whole days, and where the text gives an offset that is not the reader's zone.
    pub time_zone: Option<String>,
    /// Whether whole days are meant.
    pub all_day: bool,
}

/// The longest stretch, in hours, of which the reader has to find out for itself on which day or in which half of the day it ends: from nine
/// to five, the longest day of interviews, which in another zone may go over midnight. `10 - 9am` is a slip rather than a night.
const LONGEST_GUESS: i64 = 8;

/// Reads the date text of a calendar page.
///
/// `on` is today there, which a missing year and `today` refer to; `zone` is the calendar's zone, which holds unless the text names one;
/// `language` is the page's (`en-GB`; may be empty), which decides what `03/04/2026` is.
pub fn read(text: &str, on: NaiveDate, zone: Tz, language: &str) -> When {
    let text = text.trim();
    if let Some(english) = east::western(text) {
        return read(&english, on, zone, "en");
    }
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return place(
            Span {
                start: instant.naive_local(),
                end: None,
            },
            &[Zone::Offset(*instant.offset())],
            zone,
        )
        .unwrap_or_default();
    }
    let mut items = items(text, on, zone, language);
    if in_parts(&mut items).and_then(|()| bare_hours(&mut items)).is_none() {
        return When::default();
    }
    one_way(&items, on, zone)
        .or_else(|| several_zones(&items, on, zone))
        .unwrap_or_default()
}

/// The text as one statement.
fn one_way(items: &[Item], on: NaiveDate, zone: Tz) -> Option<When> {
    let (points, zones) = points(items)?;
    if points.iter().any(|point| matches!(point, Point::Time(_))) {
        place(timed(&points, on)?, &zones, zone)
    } else if items.iter().any(|item| matches!(item, Item::Part(_) | Item::Often))
        || !items.contains(&Item::AllDay) && items.contains(&Item::Vague)
    {
        None
    } else {
        whole_days(&points, on)
    }
}

/// One time said in several zones (`10am PT / 1pm ET`), which must all be the same instant.
fn several_zones(items: &[Item], on: NaiveDate, zone: Tz) -> Option<When> {
    // Each begins with its time, or with the day before it if there are several days.
    let is_day = |item: &Item| matches!(item, Item::Day(_));
    let mut groups: Vec<Vec<Item>> = vec![Vec::new()];
    let mut lead = Vec::new();
    let mut behind_to = false;
    for item in items {
        let group = groups.last_mut()?;
        let has_time = group.iter().any(|item| matches!(item, Item::Time(_)));
        match item {
            Item::Time(_) if has_time && !behind_to => groups.push(std::mem::take(&mut lead)),
            Item::Day(_) if has_time && !behind_to => {
                lead.push(item.clone());
                continue;
            }
            Item::Time(_) => group.append(&mut lead),
            _ => {}
        }
        behind_to = matches!(item, Item::To(_)) || behind_to && *item == Item::Gap;
        groups.last_mut()?.push(item.clone());
    }
    groups.last_mut()?.append(&mut lead);
    let is_zone = |item: &Item| matches!(item, Item::Zone(_));
    (groups.len() > 1 && groups[1..].iter().all(|group| group.iter().any(is_zone))).then_some(())?;
    let days: Vec<Item> = groups
        .iter()
        .find(|group| group.iter().any(is_day))?
        .iter()
        .filter(|item| is_day(item))
        .cloned()
        .collect();
    let mut found: Option<When> = None;
    for mut group in groups {
        if !group.iter().any(is_day) {
            group.splice(0..0, days.iter().cloned());
        }
        let when = one_way(&group, on, zone)?;
        match &mut found {
            None => found = Some(when),
            Some(first) => {
                (first.start == when.start && (first.end == when.end || first.end.is_none() || when.end.is_none())).then_some(())?;
                if first.end.is_none() {
                    first.end = when.end;
                }
                if when.time_zone.as_deref() == Some(zone.name()) {
                    first.time_zone = when.time_zone;
                }
            }
        }
    }
    found
}

/// What is left of the items: dates, times and what stands between them.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Point {
    Day(Day),
    Time(Clock),
    To,
    Minutes { minutes: i64, aside: bool },
}

/// A stretch of wall-clock time.
struct Span {
    start: NaiveDateTime,
    end: Option<NaiveDateTime>,
}

/// Sorts the items into points and zones; `None` if one of them cannot be placed.
fn points(items: &[Item]) -> Option<(Vec<Point>, Vec<Zone>)> {
    let mut points: Vec<Point> = Vec::new();
    let mut zones = Vec::new();
    let mut all_day = false;
    let mut weekday: Option<Day> = None;
    for (at, item) in items.iter().enumerate() {
        let next = items[at + 1..].iter().find(|item| !item.is_glue());
        match item {
            // `Friday, Nov 20`: the weekday belongs to what follows.
            Item::Day(day) if day.only_weekday() && matches!(next, Some(Item::Day(next)) if next.day.is_some()) => weekday = Some(*day),
            Item::Day(day) => match (points.last_mut(), weekday.take().map_or(Some(*day), |weekday| weekday.merge(*day))?) {
                // `Today, Thursday, Nov 19`: two ways to say one day.
                // Begin and end of whole days in fields of their own are two, `Today, Nov 19` is one day said twice.
                (Some(Point::Day(before)), day) => match before.merge(day) {
                    Some(merged) => *before = merged,
                    None if before.is_complete() && day.is_complete() => points.push(Point::Day(day)),
                    None => return None,
                },
                (_, day) => points.push(Point::Day(day)),
            },
            Item::Time(clock) => points.push(Point::Time(*clock)),
            Item::Minutes { minutes, aside } => points.push(Point::Minutes {
                minutes: *minutes,
                aside: *aside,
            }),
            Item::Number(_) | Item::Doubt => return None,
            Item::To(to) => match (points.last(), next) {
                (Some(Point::Time(_)), Some(Item::Time(_))) => points.push(Point::To),
                (Some(Point::Time(_)), Some(Item::Day(_))) if *to != To::Soft => points.push(Point::To),
                (Some(Point::Day(_)), Some(Item::Day(_))) => points.push(Point::To),
                // `9pm December 31 to 2am January 1`
                (Some(Point::Day(_)), Some(Item::Time(_))) if matches!(points[..], [Point::Time(_), Point::Day(_)]) => {
                    points.push(Point::To)
                }
                // `19.11. bis 10 Uhr`, `fino alle 10`: an end without a begin.
                (Some(Point::Day(_)), Some(Item::Time(_) | Item::To(To::Soft))) if *to == To::Until => return None,
                // `19 Nov - 10:00 - 11:00`, and `at` in languages where it is also `to`.
                _ => {}
            },
            Item::Zone(zone) => zones.push(*zone),
            Item::AllDay => all_day = true,
            Item::Gap | Item::Part(_) | Item::Often | Item::Vague => {}
        }
    }
    // The recurrence line under a date (`Weekly on Thursday`) repeats its weekday.
    while points.len() > 1
        && let [first, .., Point::Day(last)] = points.as_slice()
        && last.only_weekday()
        && let Point::Day(first) = first
        && first.agrees_with(last)
    {
        points.pop();
    }
    let timed = points.iter().any(|point| matches!(point, Point::Time(_)));
    let is_dated = points.iter().any(|point| matches!(point, Point::Day(day) if !day.only_weekday()));
    let open = items.iter().any(|item| matches!(item, Item::Often | Item::Vague));
    (!(all_day && timed) && (is_dated || !open)).then_some((points, zones))
}

/// Makes hours of bare numbers next to a time: `10 - 11am`, `10am - 11`; `None` if another number is left.
fn bare_hours(items: &mut [Item]) -> Option<()> {
    let solid: Vec<Item> = items.iter().filter(|item| !item.is_glue()).cloned().collect();
    let next_to_a_time = |at: usize| {
        let is_time = |item: Option<&Item>| matches!(item, Some(Item::Time(_)));
        let is_to = |item: Option<&Item>| matches!(item, Some(Item::To(_)));
        (is_to(solid.get(at + 1)) && is_time(solid.get(at + 2))) || (at >= 2 && is_to(solid.get(at - 1)) && is_time(solid.get(at - 2)))
    };
    let mut at = 0;
    for item in items {
        if item.is_glue() {
            continue;
        }
        if let Item::Number(hour) = *item {
            let clock = Clock {
                hour,
                minute: 0,
                half: None,
                padded: false,
                twelve: false,
            };
            *item = (hour <= 24 && next_to_a_time(at)).then_some(Item::Time(clock))?;
        }
        at += 1;
    }
    Some(())
}

/// Gives the part of the day to the time that follows it, or else to the one before; `None` where the two contradict each other.
fn in_parts(items: &mut [Item]) -> Option<()> {
    let is_time = |item: &Item| matches!(item, Item::Time(_));
    for at in 0..items.len() {
        let Item::Part(part) = items[at] else { continue };
        let time = items[at..]
            .iter()
            .position(is_time)
            .map(|behind| at + behind)
            .or(items[..at].iter().rposition(is_time));
        if let Some(time) = time
            && let Item::Time(clock) = items[time]
        {
            items[time] = Item::Time(part.of(clock)?);
        }
    }
    Some(())
}

fn timed(points: &[Point], on: NaiveDate) -> Option<Span> {
    let solid: Vec<Point> = points
        .iter()
        .filter(|point| !matches!(point, Point::Minutes { .. }))
        .copied()
        .collect();
    let span = stretch(&solid, on)?;
    let mut length = None;
    for point in points {
        if let Point::Minutes { minutes, aside } = *point {
            // `Chat 1 of 3 (30 min)`: a title's own, where begin and end are said.
            if aside && span.end.is_some_and(|end| end - span.start != Duration::minutes(minutes)) {
                continue;
            }
            (length.is_none_or(|known| known == minutes) && minutes > 0).then_some(())?;
            length = Some(minutes);
        }
    }
    let counted = match length {
        Some(minutes) => Some(span.start.checked_add_signed(Duration::minutes(minutes))?),
        None => None,
    };
    // A length and an end must agree.
    (span.end.is_none() || counted.is_none() || span.end == counted).then_some(Span {
        end: span.end.or(counted),
        ..span
    })
}

fn stretch(points: &[Point], on: NaiveDate) -> Option<Span> {
    use Point::{Day, Time, To};
    let one_day = |day: &parts::Day, from: &Clock, to: &Clock| {
        let day = day.coming(on)?;
        let (from, to) = agree(*from, *to)?;
        let start = day.and_time(from.time()?);
        let end = if to.hour == 24 {
            day.succ_opt()?.and_time(NaiveTime::MIN)
        } else {
            day.and_time(to.time()?)
        };
        let over_midnight = end < start;
        let end = if over_midnight { end.checked_add_days(Days::new(1))? } else { end };
        (start < end && (!over_midnight || end - start <= Duration::hours(LONGEST_GUESS))).then_some(Span { start, end: Some(end) })
    };
    let at = |day: NaiveDate, clock: &Clock| Some(day.and_time(clock.alone()?.time()?));
    match points {
        [Day(day), Time(from), To, Time(to)] | [Time(from), To, Time(to), Day(day)] => one_day(day, from, to),
        // `14:00 - Tuesday, 1 December 2026`: a dash before the day is no range.
        [Day(day), Time(clock)] | [Time(clock), Day(day)] | [Time(clock), To, Day(day)] => Some(Span {
            start: at(day.coming(on)?, clock)?,
            end: None,
        }),
        [Day(first), Time(from), To, Day(last), Time(to)] | [Time(from), Day(first), To, Time(to), Day(last)] => {
            let (first, last) = days(first, last, on)?;
            let (start, end) = (at(first, from)?, at(last, to)?);
            (start < end).then_some(Span { start, end: Some(end) })
        }
        // A page with begin and end in fields of their own, joined: each field says its day.
        [Day(first), Time(from), Day(last), Time(to)] => {
            let said = first.is_complete() && last.is_complete();
            let (first, last) = days(first, last, on)?;
            let (start, end) = (at(first, from)?, at(last, to)?);
            // Further apart they are rather two times to choose from.
            let near = first == last || end - start <= Duration::hours(LONGEST_GUESS);
            (said && near && start < end).then_some(Span { start, end: Some(end) })
        }
        _ => None,
    }
}

fn whole_days(points: &[Point], on: NaiveDate) -> Option<When> {
    let (first, last) = match points {
        [Point::Day(day)] => (day.date(on)?, day.date(on)?),
        [Point::Day(first), Point::To, Point::Day(last)] | [Point::Day(first), Point::Day(last)] => days(first, last, on)?,
        _ => return None,
    };
    (first <= last).then_some(())?;
    Some(When {
        start: Some(Stamp::Date(first)),
        end: Some(Stamp::Date(last.succ_opt()?)),
        time_zone: None,
        all_day: true,
    })
}

/// Two days of one range: what one of them does not say, the other does.
fn days(first: &Day, last: &Day, on: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let mut first = *first;
    let mut last = *last;
    if first.month.is_none() {
        first.month = last.month;
    }
    if last.month.is_none() {
        last.month = first.month;
    }
    match (first.year, last.year) {
        (None, Some(year)) => {
            first.year = Some(year);
            // `Dec 31 - Jan 1, 2027` begins in 2026.
            if first.month > last.month {
                first.year = Some(year - 1);
            }
        }
        (Some(year), None) => last.year = Some(if last.month < first.month { year + 1 } else { year }),
        (None, None) => {
            let first = first.date(on)?;
            // `Nov 20 - Nov 19` is a slip, and no year of interviews.
            let last_day = *nearest_years(first, last.month?, last.day?).first().filter(|day| **day >= first)?;
            return last
                .weekday
                .is_none_or(|weekday| weekday == last_day.weekday())
                .then_some((first, last_day));
        }
        (Some(_), Some(_)) => {}
    }
    Some((first.date(on)?, last.date(on)?))
}

/// Lets one time of a range inherit the other's half of the day: of the readings the shortest forward one.
fn agree(from: Clock, to: Clock) -> Option<(Clock, Clock)> {
    let halves = |clock: Clock| [Half::Am, Half::Pm].map(|half| Clock { half: Some(half), ..clock });
    // How long they are apart, if so far one may guess; nobody leaves the half away over midnight (`10 - 1am` is a slip, too).
    let length = |from: Clock, to: Clock| {
        let minutes = to.minutes()? - from.minutes()?;
        (1..=LONGEST_GUESS * 60).contains(&minutes).then_some(minutes)
    };
    let shortest = |ranges: [(Clock, Clock); 2]| {
        let fitting = ranges.into_iter().filter_map(|(from, to)| Some((length(from, to)?, (from, to))));
        fitting.min_by_key(|(minutes, _)| *minutes).map(|(_, range)| range)
    };
    match (from.half, to.half) {
        (None, Some(_)) if from.twelve_hours() => shortest(halves(from).map(|from| (from, to))),
        (Some(_), None) if to.twelve_hours() => shortest(halves(to).map(|to| (from, to))),
        (None, None) => Some((from.alone()?, if to.hour == 24 { to } else { to.after(from)? })),
        (Some(_), Some(_)) => Some((from, to)),
        (Some(_), None) if to.hour == 24 => Some((from, to)),
        // `14:00 - 3pm`: two clocks in one text, each of which says enough.
        (Some(_), None) => Some((from, to.alone()?)),
        (None, Some(_)) => Some((from.alone()?, to)),
    }
}

/// Puts wall-clock times into the zone that the text names, or else the reader's.
fn place(span: Span, named: &[Zone], zone: Tz) -> Option<When> {
    let resolve = |local: NaiveDateTime| -> Option<(DateTime<FixedOffset>, Option<Tz>)> {
        let in_zone = |zone: Tz| {
            zone.from_local_datetime(&local)
                .single()
                .map(|instant| (instant.fixed_offset(), Some(zone)))
        };
        let mut found: Option<(DateTime<FixedOffset>, Option<Tz>)> = None;
        for named in named {
            let this = named.resolve(local, zone)?;
            found = match found {
                None => Some(this),
                // `(GMT+01:00) Berlin`: both must say the same instant.
                Some((instant, known)) => (instant == this.0)
                    .then_some((instant, known.filter(|known| *known != zone).or(this.1).or(known)))?
                    .into(),
            };
        }
        found.or_else(|| in_zone(zone))
    };
    let (start, start_zone) = resolve(span.start)?;
    let end = match span.end {
        Some(end) => Some(resolve(end)?.0),
        None => None,
    };
    end.is_none_or(|end| end > start).then_some(())?;
    Some(When {
        start: Some(Stamp::Zoned(start)),
        end: end.map(Stamp::Zoned),
        time_zone: start_zone.map(|zone| zone.name().to_owned()),
        all_day: false,
    })
}

#[cfg(test)]
mod tests;
