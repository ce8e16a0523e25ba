//! The times and dates of a schedule's line, as texts for [`when`](super::super::when) to read.

use super::super::calendar_words::{fold, month, weekday};
use super::super::letter;

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

/// `14h00`, `9h`, `14h00-14h45`.
fn is_french(time: &str) -> bool {
    time.contains('h') && time.chars().all(|c| c.is_ascii_digit() || matches!(c, 'h' | '-' | '–'))
}

/// Times as English writes them: `14h00` as `14:00`.
pub(super) fn plain_times(times: &str) -> String {
    let words = times.split(' ').map(|word| {
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
        let is_zone = |word: &&str| {
            let letters = (2..=4).contains(&word.len()) && word.chars().all(|c| c.is_ascii_uppercase());
            letters && (word.ends_with('T') && *word != "AT" || *word == "UTC")
                || matches!(*word, "Pacific" | "Eastern" | "Central" | "Mountain")
        };
        let zone = sentence.split(['(', ')', ' ', ':', ',', '.']).rfind(is_zone);
        zone.filter(|_| says && sentence.len() < 90).map(str::to_owned)
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
    let start = line.trim_start();
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
            && (lower.contains(':') || is_french(&lower) || lower.ends_with('m') || lower.contains(['-', '–']) || bare.len() <= 2);
        let joint = matches!(
            lower.as_str(),
            "-" | "–" | "—" | "to" | "am" | "pm" | "a.m." | "p.m." | "uhr" | "bis" | "until"
        );
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
