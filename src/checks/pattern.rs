//! Phrases, and how they are found in the words of a letter.
//!
//! A pattern is words apart by a space; `a|b` is either, `stem*` a beginning, `~` up to three words of any kind.
//!
//! There are some nine hundred, and a letter is judged at every pause in typing. So each knows, from compile time on, which marks
//! (see [`mark`]) the words it needs can have; most patterns are ruled out by two comparisons with the marks of a sentence.

use std::ops::Range;

use super::text::Word;

/// A phrase to look for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pattern {
    text: &'static str,
    /// The marks of the words that it may begin with.
    begins: u64,
    /// The marks of the words of which it needs one besides.
    needs: u64,
}

/// Several patterns.
macro_rules! patterns {
    ($($text:literal),* $(,)?) => { const { &[$($crate::checks::pattern::Pattern::new($text)),*] } };
}

/// One pattern.
macro_rules! pattern {
    ($text:literal) => {
        const { $crate::checks::pattern::Pattern::new($text) }
    };
}

pub(super) use {pattern, patterns};

/// One of 64 bits for a word, by its first two bytes; many words share one.
pub(crate) const fn mark(word: &[u8]) -> u64 {
    match word {
        [] => 0,
        [only] => 1 << (*only as u32 * 31 % 64),
        [first, second, ..] => 1 << ((*first as u32 * 31 + *second as u32) % 64),
    }
}

/// What any word may have.
const ANY: u64 = u64::MAX;

impl Pattern {
    /// Takes a pattern apart, as far as can be done before there is a letter.
    pub(crate) const fn new(text: &'static str) -> Pattern {
        let bytes = text.as_bytes();
        let (mut begins, mut needs) = (0, ANY);
        let (mut at, mut token) = (0, 0);
        while at <= bytes.len() {
            let mut marks = 0;
            let mut from = at;
            while at < bytes.len() && bytes[at] != b' ' {
                if bytes[at] == b'|' {
                    marks |= alternative(bytes, from, at);
                    from = at + 1;
                }
                at += 1;
            }
            marks |= alternative(bytes, from, at);
            if token == 0 {
                begins = marks;
            } else if marks.count_ones() < needs.count_ones() {
                needs = marks;
            }
            token += 1;
            at += 1;
        }
        Pattern { text, begins, needs }
    }
}

/// The marks that a word has which fits one alternative.
const fn alternative(bytes: &[u8], from: usize, to: usize) -> u64 {
    let length = to - from;
    match length {
        0 => ANY,
        1 if bytes[from] == b'~' => ANY,
        // Stems of one letter are not told apart by two.
        2 if bytes[to - 1] == b'*' => ANY,
        1 => mark(&[bytes[from]]),
        _ => mark(&[bytes[from], bytes[from + 1]]),
    }
}

/// The first place of a phrase, as a range of words.
pub(crate) fn find(words: &[Word], pattern: Pattern) -> Option<Range<usize>> {
    find_all(words, pattern).next()
}

/// Every place where a phrase begins, as ranges of words.
pub(crate) fn find_all(words: &[Word], pattern: Pattern) -> impl Iterator<Item = Range<usize>> {
    let all = words.iter().fold(0, |all, word| all | word.mark);
    let possible = all & pattern.begins != 0 && all & pattern.needs != 0;
    let words = if possible { words } else { &[] };
    let starts = words.iter().enumerate().filter(move |(_, word)| word.mark & pattern.begins != 0);
    starts.filter_map(move |(from, _)| match_at(words, from, pattern.text.as_bytes()).map(|to| from..to))
}

/// Whether one of several phrases is found.
pub(crate) fn has(words: &[Word], patterns: &[Pattern]) -> bool {
    patterns.iter().any(|pattern| find(words, *pattern).is_some())
}

fn match_at(words: &[Word], from: usize, pattern: &[u8]) -> Option<usize> {
    // Bytes, for most patterns are short: a search that is quick in long texts takes longer to begin.
    let end = pattern.iter().position(|byte| *byte == b' ').unwrap_or(pattern.len());
    let (token, rest) = (&pattern[..end], pattern.get(end + 1..).unwrap_or_default());
    if token == b"~" {
        return (from..=(from + 3).min(words.len())).find_map(|at| match_at(words, at, rest));
    }
    let word = words.get(from)?.norm.as_bytes();
    if !token.split(|byte| *byte == b'|').any(|alternative| fits(word, alternative)) {
        return None;
    }
    if rest.is_empty() {
        Some(from + 1)
    } else {
        match_at(words, from + 1, rest)
    }
}

fn fits(word: &[u8], alternative: &[u8]) -> bool {
    match alternative.strip_suffix(b"*") {
        Some(stem) => word.first() == stem.first() && word.starts_with(stem),
        // Both ends first: most words of one length differ there, and a comparison takes longer to begin.
        None => {
            word.len() == alternative.len()
                && word.first() == alternative.first()
                && word.last() == alternative.last()
                && word == alternative
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Letter;
    use crate::checks::text::Analysis;

    #[test]
    fn patterns_reach_over_gaps() {
        let letter = Letter::of("I’m really very keen on joining the team");
        let analysis = Analysis::new(&letter);
        let words = &analysis.words;
        assert_eq!(find(words, pattern!("i am ~ keen|eager")), Some(0..5));
        assert_eq!(find(words, pattern!("keen ~ team|firm")), Some(4..9));
        assert_eq!(find(words, pattern!("join* the")), Some(6..8));
        assert_eq!(find(words, pattern!("i am keen")), None);
        assert_eq!(find(words, pattern!("~ j* the|a team")), Some(3..9));
        assert!(has(words, patterns!["firm", "on ~ team"]));
    }
}
