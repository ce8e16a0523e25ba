//! Zones by the names that calendars give them.

use chrono::{NaiveDate, Offset, TimeZone};

use crate::zone::Tz;

/// A zone by its IANA name, in any case.
pub fn by_name(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// A zone by its city, in lower case with spaces: `new york`.
pub fn by_city(city: &str) -> Option<Tz> {
    let own = CITIES
        .iter()
        .find(|(names, _)| names.split(',').any(|name| name == city))
        .map(|(_, zone)| *zone);
    own.or_else(|| {
        const REGIONS: [&str; 7] = ["Europe/", "America/", "Asia/", "Africa/", "Australia/", "Pacific/", "Atlantic/"];
        let is_it = |name: &str| ends_with_city(name, city) && REGIONS.iter().any(|region| name.starts_with(region));
        Tz::all().find(|zone| is_it(zone.name()))
    })
}

/// Whether a zone's name ends with a city, `_` for its spaces.
fn ends_with_city(name: &str, city: &str) -> bool {
    let (name, city) = (name.as_bytes(), city.as_bytes());
    let Some((region, own)) = name.len().checked_sub(city.len()).map(|at| name.split_at(at)) else {
        return false;
    };
    let same = |(a, b): (&u8, &u8)| a.eq_ignore_ascii_case(b) || *a == b'_' && *b == b' ';
    region.last() == Some(&b'/') && !city.is_empty() && own.iter().zip(city).all(same)
}

/// Cities and countries of one zone that the zone's own name does not say, in lower case without accents.
const CITIES: &[(&str, Tz)] = &[
    (
        "munich,munchen,frankfurt,hamburg,cologne,koln,german,deutsche,deutscher,allemande,alemana,tedesca,duitse,germany,berlim,berlino,berlijn",
        Tz::Europe__Berlin,
    ),
    (
        "bern,berne,berna,geneva,geneve,genf,zurich,zurigo,swiss,switzerland,schweizer,suisse,svizzera",
        Tz::Europe__Zurich,
    ),
    ("roma,rom,milan,milano,mailand,italian,italy,italiana,italienne", Tz::Europe__Rome),
    (
        "bruxelles,brussel,brussel·bruxelles,bruselas,brussels,belge,belgische",
        Tz::Europe__Brussels,
    ),
    ("wien,viena,vienne,wenen,osterreichische", Tz::Europe__Vienna),
    ("lisboa,lissabon,lisbonne,portugal,portuguesa", Tz::Europe__Lisbon),
    (
        "londres,londen,londra,londoner,edinburgh,uk,britain,british,england",
        Tz::Europe__London,
    ),
    ("irish,ireland,dublino", Tz::Europe__Dublin),
    ("parigi,parijs,pariser,french,france,francaise,francesa", Tz::Europe__Paris),
    (
        "madrilena,espanola,spanish,spain,barcelona,peninsular,espana,espagnole",
        Tz::Europe__Madrid,
    ),
    ("nederlandse,dutch,rotterdam", Tz::Europe__Amsterdam),
    ("copenhague,kopenhagen,copenaghen", Tz::Europe__Copenhagen),
    ("stoccolma,estocolmo", Tz::Europe__Stockholm),
    ("varsovia,varsavia,warschau,varsovie", Tz::Europe__Warsaw),
    ("praga,prag,praag", Tz::Europe__Prague),
    ("athen,atene,atenas,athenes", Tz::Europe__Athens),
    ("san francisco,seattle,california,los angeles", Tz::America__Los_Angeles),
    (
        "boston,washington,nova york,nueva york,philadelphia,atlanta,miami,ny,nyc",
        Tz::America__New_York,
    ),
    ("houston,dallas,austin", Tz::America__Chicago),
    ("arizona", Tz::America__Phoenix),
    ("alaska", Tz::America__Anchorage),
    ("hawaii", Tz::Pacific__Honolulu),
    ("newfoundland", Tz::America__St_Johns),
    ("ottawa,montreal", Tz::America__Toronto),
    ("brasilia,rio de janeiro", Tz::America__Sao_Paulo),
    ("canaria,canarias", Tz::Atlantic__Canary),
    ("colombia,colombiana", Tz::America__Bogota),
    ("argentina", Tz::America__Argentina__Buenos_Aires),
    ("peru,peruana", Tz::America__Lima),
    ("chile,chilena", Tz::America__Santiago),
    ("ciudad de mexico,cdmx", Tz::America__Mexico_City),
    (
        "mumbai,delhi,new delhi,chennai,bangalore,bengaluru,india,indian,hyderabad,pune",
        Tz::Asia__Kolkata,
    ),
    ("beijing,china,peking", Tz::Asia__Shanghai),
    ("osaka,sapporo,japan", Tz::Asia__Tokyo),
    ("abu dhabi", Tz::Asia__Dubai),
    ("israel,tel aviv", Tz::Asia__Jerusalem),
    ("canberra", Tz::Australia__Sydney),
];

/// A zone by the `TZID` of an `.ics` file: an IANA name, also behind a maker's path (`/mozilla.org/20050126_1/Europe/Berlin`), or a
/// Windows name.
pub fn by_tzid(tzid: &str) -> Option<Tz> {
    let tzid = tzid.trim().trim_matches('"');
    if matches!(tzid, "Z" | "GMT" | "UTC") {
        return Some(Tz::UTC);
    }
    let parts: Vec<&str> = tzid.split('/').filter(|part| !part.is_empty()).collect();
    (1..=parts.len().min(3))
        .rev()
        .find_map(|last| by_name(&parts[parts.len() - last..].join("/")))
        .or_else(|| by_windows_name(tzid))
        .or_else(|| by_windows_label(tzid))
}

/// A zone by what Windows shows for it: `(UTC+01:00) Amsterdam, Berlin, Bern`, `(UTC-05:00) Eastern Time (US & Canada)`. The zone of the
/// first city that is known, if it has the offset outside its summer time.
fn by_windows_label(label: &str) -> Option<Tz> {
    let (offset, names) = label.strip_prefix('(')?.split_once(')')?;
    let offset = offset.strip_prefix("UTC").or_else(|| offset.strip_prefix("GMT"))?;
    let part = |at: usize| offset.get(at..at + 2)?.parse::<i32>().ok();
    let minutes = match offset.as_bytes().first() {
        None => 0,
        Some(b'-') => -(part(1)? * 60 + part(4)?),
        Some(_) => part(1)? * 60 + part(4)?,
    };
    let names = names.trim().to_lowercase();
    let own = names.split_once(" time (").map(|(own, _)| format!("{own} standard time"));
    let fits = |zone: &Tz| {
        // Of two dates half a year apart, the smaller offset is the standard one.
        let at = |month| {
            Some(
                zone.offset_from_utc_date(&NaiveDate::from_ymd_opt(2026, month, 1)?)
                    .fix()
                    .local_minus_utc()
                    / 60,
            )
        };
        at(1).min(at(7)) == Some(minutes)
    };
    own.and_then(|own| by_windows_name(&own))
        .into_iter()
        .chain(names.split(',').filter_map(|city| by_city(city.trim())))
        .find(fits)
}

/// A zone by its Windows name, as Outlook and Exchange write it; with the territory `001` of CLDR's `windowsZones`, save that
/// `W. Europe Standard Time` and its like stand for a zone with the same clock wherever the user is.
fn by_windows_name(name: &str) -> Option<Tz> {
    let name = name.to_ascii_lowercase();
    // `Pacific Daylight Time`, and the numbered or suffixed names of Exchange (`Eastern Standard Time 1`).
    let name = name.replace("daylight time", "standard time");
    let unnumbered = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let of = |name: &str| WINDOWS.iter().find(|(known, _)| *known == name).map(|(_, zone)| *zone);
    of(&name).or_else(|| of(unnumbered))
}

/// Windows' names in lower case (source: CLDR `windowsZones`, those in use by more than one country or by many people).
const WINDOWS: &[(&str, Tz)] = &[
    ("aus central standard time", Tz::Australia__Darwin),
    ("aus eastern standard time", Tz::Australia__Sydney),
    ("afghanistan standard time", Tz::Asia__Kabul),
    ("alaskan standard time", Tz::America__Anchorage),
    ("arab standard time", Tz::Asia__Riyadh),
    ("arabian standard time", Tz::Asia__Dubai),
    ("arabic standard time", Tz::Asia__Baghdad),
    ("argentina standard time", Tz::America__Argentina__Buenos_Aires),
    ("atlantic standard time", Tz::America__Halifax),
    ("azerbaijan standard time", Tz::Asia__Baku),
    ("azores standard time", Tz::Atlantic__Azores),
    ("bahia standard time", Tz::America__Bahia),
    ("bangladesh standard time", Tz::Asia__Dhaka),
    ("belarus standard time", Tz::Europe__Minsk),
    ("canada central standard time", Tz::America__Regina),
    ("cape verde standard time", Tz::Atlantic__Cape_Verde),
    ("caucasus standard time", Tz::Asia__Yerevan),
    ("cen. australia standard time", Tz::Australia__Adelaide),
    ("central america standard time", Tz::America__Guatemala),
    ("central asia standard time", Tz::Asia__Almaty),
    ("central brazilian standard time", Tz::America__Cuiaba),
    ("central europe standard time", Tz::Europe__Budapest),
    ("central european standard time", Tz::Europe__Warsaw),
    ("central pacific standard time", Tz::Pacific__Guadalcanal),
    ("central standard time", Tz::America__Chicago),
    ("central standard time (mexico)", Tz::America__Mexico_City),
    ("china standard time", Tz::Asia__Shanghai),
    ("e. africa standard time", Tz::Africa__Nairobi),
    ("e. australia standard time", Tz::Australia__Brisbane),
    ("e. europe standard time", Tz::Europe__Chisinau),
    ("e. south america standard time", Tz::America__Sao_Paulo),
    ("eastern standard time", Tz::America__New_York),
    ("eastern standard time (mexico)", Tz::America__Cancun),
    ("egypt standard time", Tz::Africa__Cairo),
    ("ekaterinburg standard time", Tz::Asia__Yekaterinburg),
    ("fle standard time", Tz::Europe__Kiev),
    ("fiji standard time", Tz::Pacific__Fiji),
    ("gmt standard time", Tz::Europe__London),
    ("gtb standard time", Tz::Europe__Bucharest),
    ("georgian standard time", Tz::Asia__Tbilisi),
    ("greenland standard time", Tz::America__Nuuk),
    ("greenwich standard time", Tz::Atlantic__Reykjavik),
    ("hawaiian standard time", Tz::Pacific__Honolulu),
    ("india standard time", Tz::Asia__Kolkata),
    ("iran standard time", Tz::Asia__Tehran),
    ("israel standard time", Tz::Asia__Jerusalem),
    ("jordan standard time", Tz::Asia__Amman),
    ("kaliningrad standard time", Tz::Europe__Kaliningrad),
    ("korea standard time", Tz::Asia__Seoul),
    ("libya standard time", Tz::Africa__Tripoli),
    ("mauritius standard time", Tz::Indian__Mauritius),
    ("middle east standard time", Tz::Asia__Beirut),
    ("montevideo standard time", Tz::America__Montevideo),
    ("morocco standard time", Tz::Africa__Casablanca),
    ("mountain standard time", Tz::America__Denver),
    ("mountain standard time (mexico)", Tz::America__Mazatlan),
    ("myanmar standard time", Tz::Asia__Yangon),
    ("namibia standard time", Tz::Africa__Windhoek),
    ("nepal standard time", Tz::Asia__Kathmandu),
    ("new zealand standard time", Tz::Pacific__Auckland),
    ("newfoundland standard time", Tz::America__St_Johns),
    ("north asia standard time", Tz::Asia__Krasnoyarsk),
    ("pacific sa standard time", Tz::America__Santiago),
    ("pacific standard time", Tz::America__Los_Angeles),
    ("pacific standard time (mexico)", Tz::America__Tijuana),
    ("pakistan standard time", Tz::Asia__Karachi),
    ("paraguay standard time", Tz::America__Asuncion),
    ("romance standard time", Tz::Europe__Paris),
    ("russian standard time", Tz::Europe__Moscow),
    ("russia time zone 3", Tz::Europe__Samara),
    ("sa eastern standard time", Tz::America__Cayenne),
    ("sa pacific standard time", Tz::America__Bogota),
    ("sa western standard time", Tz::America__La_Paz),
    ("se asia standard time", Tz::Asia__Bangkok),
    ("samoa standard time", Tz::Pacific__Apia),
    ("sao tome standard time", Tz::Africa__Sao_Tome),
    ("singapore standard time", Tz::Asia__Singapore),
    ("south africa standard time", Tz::Africa__Johannesburg),
    ("south sudan standard time", Tz::Africa__Juba),
    ("sri lanka standard time", Tz::Asia__Colombo),
    ("sudan standard time", Tz::Africa__Khartoum),
    ("syria standard time", Tz::Asia__Damascus),
    ("taipei standard time", Tz::Asia__Taipei),
    ("tasmania standard time", Tz::Australia__Hobart),
    ("tokyo standard time", Tz::Asia__Tokyo),
    ("tonga standard time", Tz::Pacific__Tongatapu),
    ("turkey standard time", Tz::Europe__Istanbul),
    ("us eastern standard time", Tz::America__Indiana__Indianapolis),
    ("us mountain standard time", Tz::America__Phoenix),
    ("dateline standard time", Tz::Etc__GMTPlus12),
    ("line islands standard time", Tz::Pacific__Kiritimati),
    ("magadan standard time", Tz::Asia__Magadan),
    ("n. central asia standard time", Tz::Asia__Novosibirsk),
    ("north asia east standard time", Tz::Asia__Irkutsk),
    ("north korea standard time", Tz::Asia__Pyongyang),
    ("russia time zone 10", Tz::Asia__Srednekolymsk),
    ("russia time zone 11", Tz::Asia__Kamchatka),
    ("utc+12", Tz::Etc__GMTMinus12),
    ("utc+13", Tz::Etc__GMTMinus13),
    ("utc-02", Tz::Etc__GMTPlus2),
    ("utc-08", Tz::Etc__GMTPlus8),
    ("utc-09", Tz::Etc__GMTPlus9),
    ("utc-11", Tz::Etc__GMTPlus11),
    ("utc", Tz::UTC),
    ("ulaanbaatar standard time", Tz::Asia__Ulaanbaatar),
    ("venezuela standard time", Tz::America__Caracas),
    ("vladivostok standard time", Tz::Asia__Vladivostok),
    ("w. australia standard time", Tz::Australia__Perth),
    ("w. central africa standard time", Tz::Africa__Lagos),
    ("w. europe standard time", Tz::Europe__Berlin),
    ("west asia standard time", Tz::Asia__Tashkent),
    ("west pacific standard time", Tz::Pacific__Port_Moresby),
    ("yakutsk standard time", Tz::Asia__Yakutsk),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_have_names() {
        assert_eq!(by_name("europe/berlin"), Some(Tz::Europe__Berlin));
        assert_eq!(by_name("Asia/Calcutta"), Some(Tz::Asia__Calcutta));
        assert_eq!(by_name("Nowhere/Else"), None);
        assert_eq!(
            by_tzid("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"),
            Some(Tz::Europe__Amsterdam)
        );
        assert_eq!(by_tzid("(UTC-05:00) Eastern Time (US & Canada)"), Some(Tz::America__New_York));
        assert_eq!(by_tzid("(UTC+05:00) Eastern Time (US & Canada)"), None);
        assert_eq!(by_tzid("Russia Time Zone 3"), Some(Tz::Europe__Samara));
        assert_eq!(by_tzid("Eastern Standard Time 1"), Some(Tz::America__New_York));
    }
}
