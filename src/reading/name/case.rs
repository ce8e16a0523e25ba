//! The case of names: as written, unless a line is all capitals or all small letters.

use super::{Word, is_block};
use crate::capitals::{capital, capitals};
use crate::reading::words::{fold, is_particle};

pub(super) fn cased_all(words: &[&Word], block: bool) -> String {
    let mut out = String::new();
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        out.push_str(&cased(word, block, at + 1 < words.len()));
    }
    out
}

/// A word in the case of names: as written, unless it is all capitals or all small letters.
pub(super) fn cased(word: &Word, block: bool, may_be_particle: bool) -> String {
    let text = &word.text;
    let small = !text.chars().any(char::is_uppercase);
    // `Aznar e Lopez`: the small letter joins two family names.
    if may_be_particle && ((small || block) && is_particle(&word.fold) || text == "e" || text == "i") {
        return text.to_lowercase();
    }
    if !small && !is_block(text) || word.is_initials() {
        return if small { capitals(text) } else { text.clone() };
    }
    // Georgian has capitals only for whole lines; `a/p` is no name.
    let georgian = |c: char| matches!(c, '\u{10d0}'..='\u{10ff}');
    if !text.chars().any(|c| c.is_lowercase() || c.is_uppercase()) || text.chars().any(georgian) || text.contains('/') {
        return text.clone();
    }
    let mut out = String::with_capacity(text.len());
    let mut up = true;
    for c in text.chars() {
        if up {
            out.extend(capital(c));
        } else {
            out.extend(c.to_lowercase());
        }
        up = matches!(c, '-' | '\'') || (up && !c.is_alphabetic());
    }
    scottish(&out)
}

/// `Mcdonald` to `McDonald`, `Macmurdo` to `MacMurdo`, not `Machado`.
fn scottish(text: &str) -> String {
    let raise = |prefix: usize| {
        let mut out = text[..prefix].to_owned();
        let mut rest = text[prefix..].chars();
        out.extend(rest.next().into_iter().flat_map(capital));
        out.push_str(rest.as_str());
        out
    };
    let plain = ["mach", "maci", "mack", "mace", "maco", "macy", "maca"];
    let folded = fold(text);
    if folded.starts_with("mc") && text.is_char_boundary(2) && text.len() > 3 {
        raise(2)
    } else if folded.starts_with("mac") && text.len() > 6 && text.is_char_boundary(3) && !plain.iter().any(|p| folded.starts_with(p)) {
        raise(3)
    } else {
        text.to_owned()
    }
}
