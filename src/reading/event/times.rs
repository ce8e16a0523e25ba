//! The times of the text beside the event's own.

use chrono::{DateTime, FixedOffset, TimeZone};

use super::super::{Event, Stamp, itinerary, zone_names};
use crate::messages::Text;

/// Lays the times of the text to those of the event; what the user should know of it.
///
/// Where neither the text nor the event says a zone, times are as the event's begin is: at its offset, or on the wall. Where none of them
/// lies within the event, they are the event's at another offset if they fit it exactly (a file in UTC with the local times in its text),
/// else they are nobody's, and the event's own are taken.
pub(super) fn settle(event: &Event, slots: &mut [itinerary::Slot]) -> Option<Text> {
    if event.time_zone.as_deref().and_then(zone_names::by_tzid).is_none() {
        for slot in slots.iter_mut().filter(|slot| !slot.is_zoned) {
            slot.start = slot.start.map(|stamp| unzoned(stamp, event.start));
            slot.end = slot.end.map(|stamp| unzoned(stamp, event.start));
        }
    }
    // `10:00 Ruth Porter`: of the one conversation that begins with the event the end is known.
    let timed = slots.iter().filter(|slot| slot.start.is_some()).count();
    if timed == 1
        && let Some(slot) = slots.iter_mut().find(|slot| slot.start.is_some() && slot.end.is_none())
        && slot.start == event.start
    {
        slot.end = event.end;
    }
    let (Some(Stamp::Zoned(begin)), Some(Stamp::Zoned(end))) = (event.start, event.end) else {
        return None;
    };
    let spans: Vec<_> = slots.iter().filter_map(span).collect();
    let first = spans.iter().map(|(start, _)| *start).min()?;
    let last = spans.iter().map(|(_, end)| *end).max()?;
    // One event for one conversation may have the whole day's schedule in its text.
    if spans
        .iter()
        .any(|(start, stop)| *start < end && begin < *stop || start == stop && *start == begin)
    {
        return None;
    }
    let said = slots.iter().any(|slot| slot.is_dated || slot.is_zoned);
    if !said && last - first == end - begin {
        let moved = |stamp: Stamp| match stamp {
            Stamp::Zoned(at) => at
                .checked_add_signed(begin - first)
                .map(|at| Stamp::Zoned(at.with_timezone(begin.offset()))),
            other => Some(other),
        };
        for slot in slots {
            slot.start = slot.start.and_then(moved);
            slot.end = slot.end.and_then(moved);
        }
        return None;
    }
    for slot in slots {
        (slot.start, slot.end, slot.line) = (None, None, None);
    }
    Some(Text::new("read_times_apart"))
}

/// From when to when a conversation is; one whose end nobody said has none.
fn span(slot: &itinerary::Slot) -> Option<(DateTime<FixedOffset>, DateTime<FixedOffset>)> {
    let Some(Stamp::Zoned(start)) = slot.start else { return None };
    let end = match slot.end {
        Some(Stamp::Zoned(end)) => end,
        _ => start,
    };
    Some((start, end))
}

/// A time that was read in a zone which nobody said.
fn unzoned(stamp: Stamp, begin: Option<Stamp>) -> Stamp {
    let Stamp::Zoned(at) = stamp else { return stamp };
    let wall = at.naive_local();
    match begin {
        Some(Stamp::Zoned(begin)) => begin
            .offset()
            .from_local_datetime(&wall)
            .single()
            .map_or(Stamp::Floating(wall), Stamp::Zoned),
        _ => Stamp::Floating(wall),
    }
}
