//! Zones as date texts name them: IANA names, offsets, abbreviations, names in words, cities.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, TimeZone};
use chrono_tz::{OffsetName, Tz};

/// A zone as a text names it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Zone {
    /// By IANA name or city.
    Exact(Tz),
    /// By a name that several IANA zones share (`Eastern Time`, `ET`): one of them.
    Shared(Tz),
    /// By an abbreviation that also says whether it is summer time: a zone and the offset it must have then.
    Abbreviation(Tz, FixedOffset),
    /// By offset alone.
    Offset(FixedOffset),
}

impl Zone {
    /// The instant of a wall-clock time and its zone. `None` where there is no such instant, or two. The reader's own zone is reported
    /// where it is what the text may have meant.
    pub(super) fn resolve(self, local: NaiveDateTime, own: Tz) -> Option<(DateTime<FixedOffset>, Option<Tz>)> {
        match self {
            Zone::Exact(zone) => Some((zone.from_local_datetime(&local).single()?.fixed_offset(), Some(zone))),
            Zone::Shared(zone) => {
                let instant = zone.from_local_datetime(&local).single()?;
                Some((
                    instant.fixed_offset(),
                    Some(if same_name(zone, own, &instant) { own } else { zone }),
                ))
            }
            Zone::Abbreviation(zone, offset) => {
                let instant = offset.from_local_datetime(&local).single()?;
                // `PDT` in winter contradicts itself.
                let there = instant.with_timezone(&zone);
                (there.offset().fix() == offset).then_some((instant, Some(if same_name(zone, own, &there) { own } else { zone })))
            }
            Zone::Offset(offset) => {
                let instant = offset.from_local_datetime(&local).single()?;
                let here = instant.with_timezone(&own);
                Some((instant, (here.offset().fix() == offset).then_some(own)))
            }
        }
    }
}

/// Whether the reader's zone has the same offset under the same abbreviation at an instant.
fn same_name(zone: Tz, own: Tz, instant: &DateTime<Tz>) -> bool {
    let there = instant.with_timezone(&zone);
    let here = instant.with_timezone(&own);
    here.offset().fix() == there.offset().fix() && here.offset().abbreviation() == there.offset().abbreviation()
}

/// A zone by abbreviation, in lower case. Those with several meanings (`IST`, and `CST` unless the reader lives in America) are unknown.
pub(super) fn by_abbreviation(word: &str, own: Tz) -> Option<Zone> {
    let fixed = |zone: Tz, minutes: i32| FixedOffset::east_opt(minutes * 60).map(|offset| Zone::Abbreviation(zone, offset));
    match word {
        "utc" | "z" => Some(Zone::Exact(Tz::UTC)),
        "gmt" => fixed(Tz::GMT, 0),
        "wet" => fixed(Tz::Europe__Lisbon, 0),
        "west" => fixed(Tz::Europe__Lisbon, 60),
        "bst" => fixed(Tz::Europe__London, 60),
        "cet" | "mez" | "met" => fixed(Tz::Europe__Berlin, 60),
        "cest" | "mesz" | "mest" => fixed(Tz::Europe__Berlin, 120),
        "sast" => fixed(Tz::Africa__Johannesburg, 120),
        "eet" => fixed(Tz::Europe__Athens, 120),
        "eest" => fixed(Tz::Europe__Athens, 180),
        "msk" => fixed(Tz::Europe__Moscow, 180),
        "hst" => fixed(Tz::Pacific__Honolulu, -600),
        "akst" => fixed(Tz::America__Anchorage, -540),
        "akdt" => fixed(Tz::America__Anchorage, -480),
        "est" => fixed(Tz::America__New_York, -300),
        "edt" => fixed(Tz::America__New_York, -240),
        "cst" if own.name().starts_with("America/") => fixed(Tz::America__Chicago, -360),
        "cdt" => fixed(Tz::America__Chicago, -300),
        "mst" => fixed(Tz::America__Denver, -420),
        "mdt" => fixed(Tz::America__Denver, -360),
        "pst" => fixed(Tz::America__Los_Angeles, -480),
        "pdt" => fixed(Tz::America__Los_Angeles, -420),
        "brt" => fixed(Tz::America__Sao_Paulo, -180),
        "sgt" => fixed(Tz::Asia__Singapore, 480),
        "hkt" => fixed(Tz::Asia__Hong_Kong, 480),
        "jst" => fixed(Tz::Asia__Tokyo, 540),
        "kst" => fixed(Tz::Asia__Seoul, 540),
        "aest" => fixed(Tz::Australia__Sydney, 600),
        "aedt" => fixed(Tz::Australia__Sydney, 660),
        "nzst" => fixed(Tz::Pacific__Auckland, 720),
        "nzdt" => fixed(Tz::Pacific__Auckland, 780),
        "et" => Some(Zone::Shared(Tz::America__New_York)),
        "ct" => Some(Zone::Shared(Tz::America__Chicago)),
        "mt" => Some(Zone::Shared(Tz::America__Denver)),
        "pt" => Some(Zone::Shared(Tz::America__Los_Angeles)),
        _ => None,
    }
}

/// Names of zones in words, folded, the longer before the shorter, each with a zone that has it.
pub(super) const IN_WORDS: &[(&str, Tz)] = &[
    ("central european standard time", Tz::Europe__Berlin),
    ("central european summer time", Tz::Europe__Berlin),
    ("central european time", Tz::Europe__Berlin),
    ("eastern european standard time", Tz::Europe__Athens),
    ("eastern european summer time", Tz::Europe__Athens),
    ("eastern european time", Tz::Europe__Athens),
    ("western european standard time", Tz::Europe__Lisbon),
    ("western european summer time", Tz::Europe__Lisbon),
    ("western european time", Tz::Europe__Lisbon),
    ("mitteleuropaische normalzeit", Tz::Europe__Berlin),
    ("mitteleuropaische sommerzeit", Tz::Europe__Berlin),
    ("mitteleuropaische zeit", Tz::Europe__Berlin),
    ("heure normale d'europe centrale", Tz::Europe__Paris),
    ("heure d'ete d'europe centrale", Tz::Europe__Paris),
    ("heure d'europe centrale", Tz::Europe__Paris),
    ("hora estandar de europa central", Tz::Europe__Madrid),
    ("hora de verano de europa central", Tz::Europe__Madrid),
    ("hora de europa central", Tz::Europe__Madrid),
    ("horario padrao da europa central", Tz::Europe__Berlin),
    ("horario da europa central", Tz::Europe__Berlin),
    ("ora standard dell'europa centrale", Tz::Europe__Rome),
    ("ora legale dell'europa centrale", Tz::Europe__Rome),
    ("ora dell'europa centrale", Tz::Europe__Rome),
    ("midden-europese standaardtijd", Tz::Europe__Amsterdam),
    ("midden-europese zomertijd", Tz::Europe__Amsterdam),
    ("midden-europese tijd", Tz::Europe__Amsterdam),
    ("horario padrao de brasilia", Tz::America__Sao_Paulo),
    ("horario de brasilia", Tz::America__Sao_Paulo),
    ("eastern standard time", Tz::America__New_York),
    ("eastern daylight time", Tz::America__New_York),
    ("eastern time", Tz::America__New_York),
    ("central standard time", Tz::America__Chicago),
    ("central daylight time", Tz::America__Chicago),
    ("central time", Tz::America__Chicago),
    ("mountain standard time", Tz::America__Denver),
    ("mountain daylight time", Tz::America__Denver),
    ("mountain time", Tz::America__Denver),
    ("pacific standard time", Tz::America__Los_Angeles),
    ("pacific daylight time", Tz::America__Los_Angeles),
    ("pacific time", Tz::America__Los_Angeles),
    ("india standard time", Tz::Asia__Kolkata),
    ("british summer time", Tz::Europe__London),
    ("united kingdom time", Tz::Europe__London),
    ("uk time", Tz::Europe__London),
];
