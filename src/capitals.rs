//! Capital letters, as the standard library has them, from a sixth of its table. (Nothing else in the worker's module may ask the library
//! for a capital: its table would be there again.)

include!(concat!(env!("OUT_DIR"), "/capitals.rs"));

/// The capital of a letter: itself where there is none, and several letters for a few (`ß`).
pub(crate) fn capital(letter: char) -> impl Iterator<Item = char> {
    let long = match LONG.binary_search_by_key(&letter, |(long, _)| *long) {
        Ok(at) => LONG[at].1,
        Err(_) => "",
    };
    long.chars().chain(long.is_empty().then(|| short(letter)))
}

/// A text in capitals.
pub(crate) fn capitals(text: &str) -> String {
    text.chars().flat_map(capital).collect()
}

fn short(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_uppercase();
    }
    let number = u32::from(letter);
    let run = RUNS.get(RUNS.partition_point(|(_, to, ..)| *to < number));
    match run {
        Some((from, _, step, way)) if number >= *from && (number - from).is_multiple_of(*step) => {
            number.checked_add_signed(*way).and_then(char::from_u32).unwrap_or(letter)
        }
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::disallowed_methods, reason = "the library's table, to compare")]
    fn every_letter_has_the_capital_that_the_library_gives_it() {
        for letter in '\0'..=char::MAX {
            assert!(capital(letter).eq(letter.to_uppercase()), "{letter:?}");
        }
        for text in ["", "Größe", "ﬁancée", "ǆ 1", "ὀδυσσεύς", "i̇"] {
            assert_eq!(capitals(text), text.to_uppercase());
        }
    }
}
