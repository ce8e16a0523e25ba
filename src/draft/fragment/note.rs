//! A note as one line, and whether it can be part of a sentence.

use super::words::{BEFORE_NOUNS, DETERMINERS, WH, first_word, key};

pub(super) const QUOTES: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// Without list marks, quotes, and the full stop at its end; one line. Lines that do not go on within a sentence are parted by semicolons.
pub(super) fn tidy(note: &str) -> Option<String> {
    let mut text = String::new();
    for line in note.lines().map(str::trim) {
        let item = line.trim_start_matches(['-', '*', '•', '–', ' ']).trim();
        if item.is_empty() {
            continue;
        }
        if !text.is_empty() {
            let open = |word: &str| BEFORE_NOUNS.holds(word) || DETERMINERS.holds(word) || WH.holds(word);
            let last = key(text.rsplit(' ').next().unwrap_or_default());
            let goes_on = item.len() == line.len() && item.starts_with(char::is_lowercase) && (open(&first_word(item)) || open(&last));
            if !goes_on && !text.ends_with(['.', '?', '!']) {
                text.truncate(text.trim_end_matches([';', ',']).len());
                text.push(';');
            }
            text.push(' ');
        }
        text.push_str(item);
    }
    let text = text.trim_end_matches(['.', ';', ',', '!', ' ']);
    // Marks around the whole; one that is only at one end belongs to a part.
    let within = text
        .strip_prefix(QUOTES)
        .and_then(|text| text.strip_suffix(QUOTES))
        .filter(|text| !text.contains(QUOTES));
    let text = within.map_or(text, |text| text.trim_end_matches(['.', ' ']));
    (!text.is_empty()).then(|| text.to_owned())
}

/// Whether a note is more than a part of a sentence: it holds a quotation, or another sentence begins in it.
pub(super) fn stands_alone(text: &str) -> bool {
    let begins_another = |(at, mark): (usize, &str)| {
        let rest = text[at + mark.len()..].trim_start_matches(QUOTES);
        let word_before = text[..at]
            .chars()
            .next_back()
            .is_some_and(|c| c.is_alphanumeric() && !c.is_uppercase());
        // `St. Mary` and `Dr. Lee` are short words before the point.
        let long = mark != "." || text[..at].rsplit(' ').next().is_some_and(|word| word.chars().count() > 3);
        rest.starts_with(' ') && word_before && long && rest.trim_start().chars().next().is_some_and(char::is_uppercase)
    };
    let mut marks = [".", "?", "!"].into_iter().flat_map(|mark| text.match_indices(mark));
    text.contains(QUOTES) || marks.any(begins_another)
}

/// Without `I think` and the like: what follows is the point.
pub(super) fn without_opinion(text: &str) -> &str {
    let lower = text.to_lowercase();
    let leads = [
        "i think that ",
        "i think ",
        "i believe that ",
        "i believe ",
        "i guess ",
        "i feel that ",
        "i feel ",
        "i felt that ",
        "probably ",
        "maybe ",
    ];
    let lead = leads.into_iter().find(|lead| lower.starts_with(lead));
    lead.and_then(|lead| text.get(lead.len()..)).unwrap_or(text)
}
