//! The times and dates of a schedule's line, as texts for [`when`](super::super::when) to read.

use super::super::calendar_words::{fold, month, weekday};
use super::super::letter;
use super::super::zone_names::by_tzid;
use crate::list::words;

/// The date before the times of a line, and the rest: `Tue, Dec 15, 9:30 AM - 10:15 AM`.
pub(super) fn leading_date(line: &str) -> (&str, &str) {
    let mut end = 0;
    for word in line.split_inclusive(' ') {
        let bare = fold(word.trim().trim_end_matches([',', ':', '.']));
        let named = month(&bare).is_some() || weekday(&bare, "").is_some();
        // A day of a month, or a year, behind one of these; `9` begins a time.
        let number = end > 0 && bare.bytes().all(|b| b.is_ascii_digit()) && (word.trim().ends_with(',') || bare.len() == 4);
        if !(named || number || end > 0 && matches!(bare.as_str(), "at" | "from" | "")) {
            break;
        }
        end += word.len();
    }
    let (date, rest) = line.split_at(end);
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        (date.trim(), rest)
    } else {
        ("", line)
    }
}

/// What stands between two times, in seven languages; in lower case.
fn is_until(word: &str) -> bool {
    words!("a alle até bis to tot until à às").holds(word)
}

/// `10.45`.
fn is_dotted(time: &str) -> bool {
    let digits = |part: &str, least: usize| (least..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    time.split_once('.')
        .is_some_and(|(hour, minute)| digits(hour, 1) && digits(minute, 2))
}

/// `14h00`, `9h`, `14h00-14h45`.
fn is_french(time: &str) -> bool {
    time.contains('h') && time.chars().all(|c| c.is_ascii_digit() || matches!(c, 'h' | '-' | '–'))
}

/// Times as English writes them: `14h00` as `14:00`.
pub(super) fn plain_times(times: &str) -> String {
    let words = times.split(' ').map(|word| {
        // `De 10h à 10h45`, `10.00 bis 10.45 Uhr`
        if is_until(&word.to_lowercase()) {
            return "-".to_owned();
        }
        if word.split(['-', '–']).all(is_dotted) {
            return word.replace('.', ":");
        }
        if !is_french(&word.to_lowercase()) {
            return word.to_owned();
        }
        let parts = word.split_inclusive(['-', '–']).map(|part| {
            let (time, mark) = part.split_at(part.trim_end_matches(['-', '–']).len());
            let (hour, minute) = time.split_once(['h', 'H']).unwrap_or((time, ""));
            format!("{hour}:{}{mark}", if minute.is_empty() { "00" } else { minute })
        });
        parts.collect::<String>()
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The zone that a heading or a sentence says for the times below it: `Schedule (PST)`, `All times are in ET`, `(all times Pacific)`.
pub(super) fn heading_zone(line: &str) -> Option<String> {
    letter::sentences(line).into_iter().find_map(|sentence| {
        let lower = sentence.to_lowercase();
        let says = ["schedule", "times", "itinerary", "agenda", "time zone", "timezone"]
            .iter()
            .any(|word| lower.contains(word));
        let parts = || sentence.split(['(', ')', ':', ',', '.']);
        // `Central European Time` is not `Central`.
        let named = parts().rev().find_map(|part| {
            let words: Vec<&str> = part.split_whitespace().collect();
            let end = words.iter().rposition(|word| *word == "Time")?;
            let capital = |word: &&&str| word.starts_with(char::is_uppercase);
            let begin = end - words[..end].iter().rev().take_while(capital).count();
            (begin < end).then(|| words[begin..=end].join(" "))
        });
        let one = || {
            let known = |word: &&str| is_zone(word) || words!("Central Eastern Mountain Pacific").holds(word);
            parts().flat_map(str::split_whitespace).rfind(known).map(str::to_owned)
        };
        named.or_else(one).filter(|_| says && sentence.len() < 90)
    })
}

/// `PST`, `UTC`, `America/New_York`; `CHAT` and `TEST` are none.
pub(super) fn is_zone(word: &str) -> bool {
    let letters = (2..=4).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase());
    let none = words!("AT CHAT FIRST HOST LAST LIST NEXT NOT PART POST TEST TEXT UNIT").holds(word);
    let place = || word.contains('/') && by_tzid(word).is_some();
    letters && !none && (word.ends_with('T') || word == "UTC") || place()
}

/// A leading time of day before somebody's name: `10:00 Jane Doe`. When it ends is not said.
pub(super) fn time_alone(line: &str) -> Option<(&str, &str)> {
    let (time, rest) = line.split_once([' ', '|'])?;
    let clock = time.trim_end_matches([':', ',']);
    let clock = clock
        .trim_end_matches("am")
        .trim_end_matches("pm")
        .trim_end_matches("AM")
        .trim_end_matches("PM");
    let (hour, minute) = clock.split_once([':', 'h'])?;
    let digits = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    // `10:00 AM Jane Doe`
    let half = ["AM ", "PM ", "am ", "pm ", "Uhr "].iter().find(|half| rest.starts_with(**half));
    let (time, rest) = half.map_or((time, rest), |half| (&line[..time.len() + half.len()], &rest[half.len()..]));
    (digits(hour) && digits(minute)).then(|| {
        (
            time.trim_end_matches([':', ',', ' ']),
            rest.trim_start_matches([':', '-', '–', '|', ' ', '—']),
        )
    })
}

/// The same behind a name: `1. Jane Doe (9:00 - 9:45)`.
pub(super) fn time_behind(line: &str) -> Option<(&str, &str)> {
    let (before, times) = line.strip_suffix(')')?.rsplit_once('(')?;
    let (times, rest) = time_range(times)?;
    let before = before.trim_start_matches(|c: char| c.is_ascii_digit());
    let before = before.strip_prefix(['.', ')']).unwrap_or(before).trim();
    rest.trim().is_empty().then_some((times, before))
}

/// A leading range of clock times: `2:00PM (CEST) - 3:00PM (CEST): Jane Doe`.
pub(super) fn time_range(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    // `Von 10:00 bis 10:45 Uhr`
    let from = ["From ", "Von ", "De ", "Dalle ", "Das ", "Van "];
    let start = from.iter().find_map(|from| line.strip_prefix(from)).unwrap_or(line);
    if !start.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // Everything up to the first word that is no part of a time.
    let mut end = 0;
    let mut digits = 0;
    let mut dash = false;
    for word in start.split_inclusive(' ') {
        let bare = word.trim().trim_matches(['(', ')', ':', ',', '|']);
        let lower = bare.to_lowercase();
        let clock = bare.starts_with(|c: char| c.is_ascii_digit())
            && (lower.contains(':')
                || is_dotted(&lower)
                || is_french(&lower)
                || lower.ends_with('m')
                || lower.contains(['-', '–'])
                || bare.len() <= 2);
        let joint = words!("- a.m. am p.m. pm uhr – —").holds(lower.as_str()) || is_until(&lower);
        let zone = (2..=5).contains(&bare.len()) && bare.chars().all(|c| c.is_ascii_uppercase()) && digits > 0
            || lower.starts_with("gmt")
            || lower.starts_with("utc");
        if !clock && !joint && !zone && !bare.is_empty() {
            break;
        }
        digits += usize::from(clock);
        dash |= joint || bare.contains(['-', '–', '—']) && clock;
        end += word.len();
        if zone && word.trim().ends_with(':') || clock && word.trim_end().ends_with(':') {
            break;
        }
    }
    (digits > 0 && dash && start[..end].contains([':', 'm', 'M', 'h'])).then(|| {
        (
            start[..end].trim().trim_end_matches([':', '|', '-', '–', ',']).trim(),
            start[end..].trim_start_matches([':', '-', '–', '|', ' ', '—']),
        )
    })
}
