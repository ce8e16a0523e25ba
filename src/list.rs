//! Lists of words and phrases as one sorted text: a byte a word more than its letters, where a list of texts costs eight.

use std::sync::OnceLock;

/// Words, separated by spaces.
pub type Words = List<b' '>;

/// A few words, where they are asked for: `words!("he she").holds(word)`.
macro_rules! words {
    ($text:literal) => {
        const { $crate::list::Words::new($text) }
    };
}

/// A few phrases, where they are asked for: `phrases!("he will,she will").holds(text)`.
macro_rules! phrases {
    ($text:literal) => {
        const { $crate::list::Phrases::new($text) }
    };
}

/// Phrases: words with spaces between them, separated by commas.
pub type Phrases = List<b','>;

/// Texts in the order of their bytes, each once, separated by one sign.
#[derive(Clone, Copy, Debug)]
pub struct List<const SIGN: u8>(&'static str);

impl<const SIGN: u8> List<SIGN> {
    /// A list, checked while it is compiled: a word out of order would be there and not be found.
    pub const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let (mut before, mut start, mut at) = (0, 0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == SIGN {
                assert!(at > start, "two signs, or one at an end");
                assert!(
                    start == 0 || is_less(bytes, before, start - 1, start, at),
                    "a word stands out of order or twice"
                );
                (before, start) = (start, at + 1);
            }
            at += 1;
        }
        List(text)
    }

    /// Whether a word is on the list.
    pub fn holds(&self, word: &str) -> bool {
        holds(self.0.as_bytes(), word.as_bytes(), SIGN)
    }

    /// Every word, in order.
    #[cfg(test)]
    pub fn all(&self) -> impl Iterator<Item = &'static str> {
        self.0.split(char::from(SIGN))
    }
}

/// Many words, which are found by their first letters: half a dozen steps less for each.
#[derive(Clone, Copy, Debug)]
pub struct ManyWords {
    words: Words,
    /// Where the words that begin with `a`, `b`, ... begin, and where those with `z` end.
    letters: [u16; 27],
}

impl ManyWords {
    /// The same list, with its letters.
    pub const fn new(text: &'static str) -> ManyWords {
        let words = Words::new(text);
        let bytes = text.as_bytes();
        assert!(bytes.len() < u16::MAX as usize, "the list is too long");
        let mut letters = [bytes.len() as u16; 27];
        let (mut letter, mut at) = (0, 0);
        while at < bytes.len() {
            if at == 0 || bytes[at - 1] == b' ' {
                while letter < letters.len() && b'a' + letter as u8 <= bytes[at] {
                    letters[letter] = at as u16;
                    letter += 1;
                }
            }
            at += 1;
        }
        ManyWords { words, letters }
    }

    /// Whether a word is on the list.
    pub fn holds(&self, word: &str) -> bool {
        let letter = |at: usize| self.letters[at] as usize;
        let part = match word.as_bytes().first() {
            None => return false,
            Some(first @ b'a'..=b'z') => letter((first - b'a') as usize)..letter((first - b'a') as usize + 1),
            Some(first) if *first < b'a' => 0..letter(0),
            Some(_) => letter(26)..self.words.0.len(),
        };
        holds(&self.words.0.as_bytes()[part], word.as_bytes(), b' ')
    }

    /// Every word, in order.
    #[cfg(test)]
    pub fn all(&self) -> impl Iterator<Item = &'static str> {
        self.words.all()
    }
}

/// The words of a long list as the module carries them: of each how many letters it has in common with the one before, as a capital from `A`
/// for none, and the rest. They are laid out when the first of them is asked for. 4 KB less of the worker's module, zipped.
#[derive(Debug)]
pub struct Packed {
    packed: &'static [u8],
    words: OnceLock<ManyWords>,
}

impl Packed {
    /// A list as [`pack`] gives it.
    pub const fn new(packed: &'static [u8]) -> Packed {
        Packed {
            packed,
            words: OnceLock::new(),
        }
    }

    /// Whether a word is on the list.
    pub fn holds(&self, word: &str) -> bool {
        self.words().holds(word)
    }

    /// Every word, in order.
    #[cfg(test)]
    pub fn all(&self) -> impl Iterator<Item = &'static str> {
        self.words().all()
    }

    fn words(&self) -> &ManyWords {
        self.words.get_or_init(|| ManyWords::new(unpacked(self.packed).leak()))
    }
}

/// Letters that a word may share with the one before: as many as there are capitals behind `A`.
const SHARED: usize = 25;

/// How many letters the word at a place has in common with the one that begins at another.
const fn shared(bytes: &[u8], before: usize, at: usize) -> usize {
    let mut same = 0;
    while same < SHARED
        && before + same < at
        && at + same < bytes.len()
        && bytes[before + same] == bytes[at + same]
        && bytes[at + same] != b' '
    {
        same += 1;
    }
    same
}

/// The bytes that [`pack`] makes of a list.
pub const fn packed_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut length, mut before, mut at) = (0, 0, 0);
    while at < bytes.len() {
        let same = shared(bytes, before, at);
        (before, length) = (at, length + 1);
        at += same;
        while at < bytes.len() && bytes[at] != b' ' {
            (at, length) = (at + 1, length + 1);
        }
        at += 1;
    }
    length
}

/// A list of small letters, packed; checked while it is compiled, as [`List::new`] does.
pub const fn pack<const LENGTH: usize>(text: &str) -> [u8; LENGTH] {
    let bytes = text.as_bytes();
    let mut out = [0; LENGTH];
    let (mut length, mut before, mut at) = (0, 0, 0);
    while at < bytes.len() {
        let same = shared(bytes, before, at);
        out[length] = b'A' + same as u8;
        (before, length) = (at, length + 1);
        at += same;
        while at < bytes.len() && bytes[at] != b' ' {
            assert!(!bytes[at].is_ascii_uppercase(), "a capital is how many letters are the same");
            out[length] = bytes[at];
            (at, length) = (at + 1, length + 1);
        }
        at += 1;
    }
    out
}

/// The words again, with spaces between them.
fn unpacked(packed: &[u8]) -> String {
    let mut out: Vec<u8> = Vec::with_capacity(packed.len() * 2);
    let (mut before, mut at) = (0, 0);
    while let Some(same) = packed.get(at) {
        let start = out.len() + usize::from(!out.is_empty());
        if start > 0 {
            out.push(b' ');
        }
        out.extend_from_within(before..before + usize::from(same - b'A'));
        let end = packed[at + 1..]
            .iter()
            .position(u8::is_ascii_uppercase)
            .map_or(packed.len(), |end| at + 1 + end);
        out.extend_from_slice(&packed[at + 1..end]);
        (before, at) = (start, end);
    }
    String::from_utf8(out).unwrap_or_default()
}

/// A long list of small words, packed.
macro_rules! packed {
    ($text:literal) => {{
        const TEXT: &str = $text;
        const _: $crate::list::ManyWords = $crate::list::ManyWords::new(TEXT);
        static PACKED: [u8; $crate::list::packed_length(TEXT)] = $crate::list::pack(TEXT);
        $crate::list::Packed::new(&PACKED)
    }};
}

pub(crate) use {packed, phrases, words};

/// Whether a sorted list has a word.
fn holds(sorted: &[u8], word: &[u8], sign: u8) -> bool {
    let (mut from, mut to) = (0, sorted.len());
    while from < to {
        // The word around the middle.
        let mut start = from + (to - from) / 2;
        while start > from && sorted[start - 1] != sign {
            start -= 1;
        }
        let mut same = 0;
        while same < word.len() && word[same] != sign && sorted.get(start + same) == Some(&word[same]) {
            same += 1;
        }
        // The word ends at a sign, or with the list.
        let here = sorted.get(start + same).filter(|byte| **byte != sign);
        match (here, word.get(same)) {
            (None, None) => return true,
            (Some(_), None) => to = start.saturating_sub(1).max(from),
            (Some(here), Some(sought)) if here > sought => to = start.saturating_sub(1).max(from),
            _ => {
                let rest = &sorted[start + same..to];
                from = rest.iter().position(|byte| *byte == sign).map_or(to, |end| start + same + end + 1);
            }
        }
    }
    false
}

impl Phrases {
    /// Whether a line of words between single spaces, with one at each end, has one of the phrases.
    pub fn within(&self, line: &str) -> bool {
        let spaces: Vec<usize> = line.match_indices(' ').map(|(at, _)| at).collect();
        (0..spaces.len()).any(|from| {
            let ends = spaces[from + 1..].iter().take(LONGEST_PHRASE);
            ends.into_iter().any(|end| self.holds(&line[spaces[from] + 1..*end]))
        })
    }
}

/// The words of the longest phrase.
const LONGEST_PHRASE: usize = 5;

/// Whether the bytes of one range come before those of another.
const fn is_less(bytes: &[u8], a: usize, a_end: usize, b: usize, b_end: usize) -> bool {
    let mut at = 0;
    while a + at < a_end && b + at < b_end {
        if bytes[a + at] != bytes[b + at] {
            return bytes[a + at] < bytes[b + at];
        }
        at += 1;
    }
    a_end - a < b_end - b
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_the_same_list() {
        const TEXT: &str = "1st a ab abc abcd b bab babcdefghijklmnopqrstuvwxyzabcd babcdefghijklmnopqrstuvwxyzabce étude";
        static LIST: Packed = packed!("1st a ab abc abcd b bab babcdefghijklmnopqrstuvwxyzabcd babcdefghijklmnopqrstuvwxyzabce étude");
        assert_eq!(unpacked(LIST.packed), TEXT);
        assert!(LIST.packed.len() < TEXT.len());
        assert!(LIST.all().eq(TEXT.split(' ')) && LIST.holds("abc") && !LIST.holds("abcde"));
    }

    #[test]
    fn every_word_is_found_and_no_other() {
        let list = Words::new("1st a ab abc b ba y zebra étude \u{43e}");
        for word in list.all() {
            assert!(list.holds(word), "{word}");
            // Neither a part of a word, nor two.
            let shorter = &word[..word.char_indices().next_back().map_or(0, |(at, _)| at)];
            for other in [shorter, &format!("{word}'"), &format!("{word} "), "ab abc"] {
                assert_eq!(list.holds(other), list.all().any(|word| word == other), "{other:?}");
            }
        }
        let many = ManyWords::new("1st a ab abc b ba y zebra étude \u{43e}");
        for word in [
            "1st", "a", "ab", "abc", "b", "ba", "y", "zebra", "étude", "\u{43e}", "", "0", "c", "zebr", "zebras", "\u{44f}", "b ",
        ] {
            assert_eq!(many.holds(word), list.holds(word), "{word:?}");
        }
        assert!(Words::new("a").holds("a") && !Words::new("a").holds("") && !Words::new("b c").holds("a"));
    }

    #[test]
    fn a_phrase_is_found_between_words() {
        let list = Phrases::new("a b,a b c,d,d-e");
        for (line, found) in [
            (" x a b y ", true),
            (" a b c ", true),
            (" xa b ", false),
            (" a bc ", false),
            (" d ", true),
            (" d-e ", true),
            (" de ", false),
            (" ", false),
            ("", false),
        ] {
            assert_eq!(list.within(line), found, "{line:?}");
        }
        assert!(list.all().all(|phrase| phrase.split(' ').count() <= LONGEST_PHRASE));
    }

    #[test]
    #[should_panic(expected = "out of order")]
    fn a_word_out_of_order_is_an_error() {
        Words::new("b a");
    }

    #[test]
    #[should_panic(expected = "two signs")]
    fn two_spaces_are_an_error() {
        Words::new("a  b");
    }
}
