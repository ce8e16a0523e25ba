//! Lists of words as one sorted text: a byte a word more than its letters, where a list of texts costs eight.

/// Words in the order of their bytes, each once, separated by single spaces.
#[derive(Clone, Copy, Debug)]
pub struct Words(&'static str);

impl Words {
    /// A list, checked while it is compiled: a word out of order would be there and not be found.
    pub const fn new(text: &'static str) -> Words {
        let bytes = text.as_bytes();
        let (mut before, mut start, mut at) = (0, 0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == b' ' {
                assert!(at > start, "two spaces, or one at an end");
                assert!(
                    start == 0 || is_less(bytes, before, start - 1, start, at),
                    "a word stands out of order or twice"
                );
                (before, start) = (start, at + 1);
            }
            at += 1;
        }
        Words(text)
    }

    /// Whether a word is on the list.
    pub fn holds(self, word: &str) -> bool {
        let sorted = self.0.as_bytes();
        let (mut from, mut to) = (0, sorted.len());
        while from < to {
            // The word around the middle.
            let middle = (from + to) / 2;
            let start = sorted[from..middle]
                .iter()
                .rposition(|byte| *byte == b' ')
                .map_or(from, |at| from + at + 1);
            let end = sorted[start..to].iter().position(|byte| *byte == b' ').map_or(to, |at| start + at);
            match sorted[start..end].cmp(word.as_bytes()) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => from = (end + 1).min(to),
                std::cmp::Ordering::Greater => to = start.saturating_sub(1).max(from),
            }
        }
        false
    }

    /// Every word, in order.
    #[cfg(test)]
    pub fn all(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ')
    }
}

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
    fn every_word_is_found_and_no_other() {
        let list = Words::new("a ab abc b ba zebra étude");
        for word in list.all() {
            assert!(list.holds(word), "{word}");
            // Neither a part of a word, nor two.
            for other in [&word[..word.len() - 1], &format!("{word}'"), &format!("{word} "), "ab abc"] {
                assert_eq!(list.holds(other), list.all().any(|word| word == other), "{other:?}");
            }
        }
        assert!(Words::new("a").holds("a") && !Words::new("a").holds("") && !Words::new("b c").holds("a"));
    }

    #[test]
    #[should_panic(expected = "out of order")]
    fn a_word_out_of_order_is_an_error() {
        Words::new("b a");
    }

    #[test]
    #[should_panic(expected = "two spaces")]
    fn two_spaces_are_an_error() {
        Words::new("a  b");
    }
}
