//! Zones as date texts name them: IANA names, offsets, abbreviations, names in words, cities.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};

use super::tokens::has;
use crate::list::words;
use crate::zone::Tz;

/// A zone as a text names it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Zone {
    /// By IANA name or city.
    Exact(Tz),
    /// By a name that several IANA zones share (`Eastern Time`, `ET`): one of them.
    Shared(Tz),
    /// By the name that several share in summer (`Eastern Daylight Time`).
    Summer(Tz),
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
            Zone::Shared(zone) | Zone::Summer(zone) => {
                let instant = zone.from_local_datetime(&local).single()?;
                let contradicts = matches!(self, Zone::Summer(_)) && !instant.offset().is_summer_time();
                (!contradicts).then_some(())?;
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

/// Abbreviations with their zone and the minutes they are ahead of UTC; those without minutes hold in summer and winter.
const ABBREVIATIONS: &[(&str, Tz, Option<i16>)] = &[
    ("utc z", Tz::UTC, None),
    ("gmt", Tz::GMT, Some(0)),
    ("wet", Tz::Europe__Lisbon, Some(0)),
    ("west", Tz::Europe__Lisbon, Some(60)),
    ("bst", Tz::Europe__London, Some(60)),
    ("cet mez met", Tz::Europe__Berlin, Some(60)),
    ("cest mesz mest", Tz::Europe__Berlin, Some(120)),
    ("wat", Tz::Africa__Lagos, Some(60)),
    ("sast", Tz::Africa__Johannesburg, Some(120)),
    ("eat", Tz::Africa__Nairobi, Some(180)),
    ("eet", Tz::Europe__Athens, Some(120)),
    ("eest", Tz::Europe__Athens, Some(180)),
    ("idt", Tz::Asia__Jerusalem, Some(180)),
    ("msk", Tz::Europe__Moscow, Some(180)),
    ("pkt", Tz::Asia__Karachi, Some(300)),
    ("wib", Tz::Asia__Jakarta, Some(420)),
    ("hst", Tz::Pacific__Honolulu, Some(-600)),
    ("akst", Tz::America__Anchorage, Some(-540)),
    ("akdt", Tz::America__Anchorage, Some(-480)),
    ("est hne", Tz::America__New_York, Some(-300)),
    ("edt hae", Tz::America__New_York, Some(-240)),
    ("hnc", Tz::America__Chicago, Some(-360)),
    ("cdt hac", Tz::America__Chicago, Some(-300)),
    ("mst hnr", Tz::America__Denver, Some(-420)),
    ("mdt har", Tz::America__Denver, Some(-360)),
    ("pst hnp", Tz::America__Los_Angeles, Some(-480)),
    ("pdt hap", Tz::America__Los_Angeles, Some(-420)),
    ("hna", Tz::America__Halifax, Some(-240)),
    ("adt haa", Tz::America__Halifax, Some(-180)),
    ("nst", Tz::America__St_Johns, Some(-210)),
    ("ndt", Tz::America__St_Johns, Some(-150)),
    ("brt", Tz::America__Sao_Paulo, Some(-180)),
    ("art", Tz::America__Argentina__Buenos_Aires, Some(-180)),
    ("clst", Tz::America__Santiago, Some(-180)),
    ("clt", Tz::America__Santiago, Some(-240)),
    ("cot", Tz::America__Bogota, Some(-300)),
    ("pet", Tz::America__Lima, Some(-300)),
    ("uyt", Tz::America__Montevideo, Some(-180)),
    ("trt", Tz::Europe__Istanbul, Some(180)),
    ("myt", Tz::Asia__Kuala_Lumpur, Some(480)),
    ("pht", Tz::Asia__Manila, Some(480)),
    ("npt", Tz::Asia__Kathmandu, Some(345)),
    ("sgt", Tz::Asia__Singapore, Some(480)),
    ("hkt", Tz::Asia__Hong_Kong, Some(480)),
    ("awst", Tz::Australia__Perth, Some(480)),
    ("jst", Tz::Asia__Tokyo, Some(540)),
    ("kst", Tz::Asia__Seoul, Some(540)),
    ("acst", Tz::Australia__Adelaide, Some(570)),
    ("acdt", Tz::Australia__Adelaide, Some(630)),
    ("aest", Tz::Australia__Brisbane, Some(600)),
    ("aedt", Tz::Australia__Sydney, Some(660)),
    ("nzst", Tz::Pacific__Auckland, Some(720)),
    ("nzdt", Tz::Pacific__Auckland, Some(780)),
    ("et eastern", Tz::America__New_York, None),
    ("ct central", Tz::America__Chicago, None),
    ("mt mountain", Tz::America__Denver, None),
    ("pt pacific", Tz::America__Los_Angeles, None),
    ("atlantic", Tz::America__Halifax, None),
];

/// What Americans call their zones, and others theirs.
const AMERICAN: &[(&str, Tz, Option<i16>)] = &[("cst", Tz::America__Chicago, Some(-360)), ("ast", Tz::America__Halifax, Some(-240))];

/// A zone by abbreviation, in lower case. One that the reader's own zone has in the course of a year is that; those with several
/// meanings (`IST`, and `CST` unless the reader lives in America) are unknown.
pub(super) fn by_abbreviation(word: &str, own: Tz, on: NaiveDate) -> Option<Zone> {
    for month in [1, 7] {
        let noon = NaiveDate::from_ymd_opt(on.year(), month, 15)?.and_hms_opt(12, 0, 0)?;
        let offset = own.offset_from_utc_datetime(&noon);
        if offset.abbreviation().eq_ignore_ascii_case(word) && word != "utc" {
            return Some(Zone::Abbreviation(own, offset.fix()));
        }
    }
    let place = own.name().split('/').next().unwrap_or_default();
    // Australians leave the A of AEST away.
    if place == "Australia" && words!("cdt cst edt est wst").holds(word) {
        return None;
    }
    let american = if place == "America" { AMERICAN } else { &[] };
    let (_, zone, minutes) = *ABBREVIATIONS.iter().chain(american).find(|(names, ..)| has(names, word))?;
    Some(match minutes {
        Some(minutes) => Zone::Abbreviation(zone, FixedOffset::east_opt(i32::from(minutes) * 60)?),
        None if zone == Tz::UTC => Zone::Exact(zone),
        None => Zone::Shared(zone),
    })
}

/// Whether a zone has this offset outside of its summer time.
pub(super) fn is_winters(zone: Tz, offset: FixedOffset, on: NaiveDate) -> bool {
    let noon = on.and_time(NaiveTime::MIN);
    zone.offset_from_utc_datetime(&noon).standard_seconds() == offset.local_minus_utc()
}

/// Whether two zones show the same hour on a day.
pub(super) fn same_clock(one: Tz, other: Tz, on: NaiveDate) -> bool {
    let noon = on.and_time(NaiveTime::MIN);
    one.offset_from_utc_datetime(&noon).fix() == other.offset_from_utc_datetime(&noon).fix()
}

/// Whether an abbreviation stands for several zones, or a word for one that is not said.
pub(super) fn is_ambiguous(word: &str) -> bool {
    has("ist cst ast est edt cdt gst sst wst amt ect cat ict bdt local lokal ortszeit", word)
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
    ("atlantic time", Tz::America__Halifax),
    ("us eastern time", Tz::America__New_York),
    ("heure de l'est", Tz::America__New_York),
    ("hora del este", Tz::America__New_York),
    ("hora del pacifico", Tz::America__Los_Angeles),
    ("india standard time", Tz::Asia__Kolkata),
    ("indian standard time", Tz::Asia__Kolkata),
    ("japan standard time", Tz::Asia__Tokyo),
    ("gulf standard time", Tz::Asia__Dubai),
    ("central europe time", Tz::Europe__Berlin),
    ("central european", Tz::Europe__Berlin),
    ("greenwich mean time", Tz::GMT),
    ("coordinated universal time", Tz::UTC),
    ("irish standard time", Tz::Europe__Dublin),
    ("irish time", Tz::Europe__Dublin),
    ("british summer time", Tz::Europe__London),
    ("united kingdom time", Tz::Europe__London),
    ("uk time", Tz::Europe__London),
];
