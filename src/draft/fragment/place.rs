//! The place that a phrase can take in a sentence, by its words alone.

use super::Fragment;
use super::words::{
    ADVERBS, BEFORE_NOUNS, DESCRIBING, DETERMINERS, FINITE, FINITE_OR_NOUN, WH, is_gerund, is_many, is_past, key, lower_first,
};
use crate::list::words;

pub(super) fn classify(text: &str) -> Fragment {
    let text = lower_first(text);
    let words: Vec<String> = text.split_whitespace().map(key).collect();
    let (Some(first), false) = (words.first().map(String::as_str), text.contains([';', '?'])) else {
        return Fragment::Other(text);
    };
    let second = words.get(1).map(String::as_str).unwrap_or_default();
    if WH.holds(first) {
        // `why did you move` asks; `what matters is trust` tells.
        let asks = FINITE.holds(second) || words!("can will").holds(second);
        let tells = first == "what" && words.len() > 3 && words[2..words.len() - 1].iter().any(|word| words!("is was").holds(word));
        return if asks || tells {
            Fragment::Other(text)
        } else {
            Fragment::Topic(text)
        };
    }
    // `it's about trust`; `IT` is none.
    let pronoun = first.split('\'').next().filter(|_| !text.starts_with("IT "));
    if pronoun.is_some_and(|first| words!("it there they we you").holds(first))
        && (words.len() > 2 || first.contains('\'') && words.len() > 1)
    {
        return Fragment::Clause(text);
    }
    let determined = DETERMINERS.holds(first);
    let relative = words.iter().position(|w| WH.holds(w) || words!("i that they we you").holds(w));
    let finite = words.iter().enumerate().skip(1).find(|(at, w)| {
        let noun = words.get(at + 1).is_none_or(|next| words!("about for in of on with").holds(next));
        let contracted = ["n't", "'re", "'ve", "'ll"].iter().any(|end| w.ends_with(end));
        let moving = w.ends_with("'s") && words.get(at + 1).is_some_and(|next| is_gerund(next) || ADVERBS.holds(next));
        FINITE.holds(w) || contracted || moving || FINITE_OR_NOUN.holds(w) && !noun
    });
    if let Some((at, verb)) = finite {
        let before = relative.is_none_or(|relative| at < relative);
        // `the team is moving`: a clause; `migrating what is left` is none.
        if before && determined && FINITE.holds(verb) {
            return Fragment::Clause(text);
        }
        if before || determined && relative != Some(at - 1) {
            return Fragment::Other(text);
        }
    }
    // `ship it`, `fix that`: an order.
    let order = words.len() == 2 && words!("it that them this").holds(second);
    let owned = first.ends_with("'s") && !words!("he's it's let's she's that's there's what's who's").holds(first);
    let owned = owned && !second.is_empty() && !is_gerund(second) && !ADVERBS.holds(second) && !DETERMINERS.holds(second);
    let named = ["tion", "ment", "ness", "ity", "ship", "ance"]
        .iter()
        .any(|end| first.ends_with(end))
        && first.len() > 7
        && (second.is_empty() || BEFORE_NOUNS.holds(second));
    let topic = is_gerund(first) || named || (determined || owned) && words.len() > 1 && !may_tell(&words);
    if topic && !order {
        Fragment::Topic(text)
    } else {
        Fragment::Other(text)
    }
}

/// Whether a verb may stand behind a determiner and its noun: `your daughter just started school`, `the team ships to prod`.
pub(super) fn may_tell(words: &[String]) -> bool {
    let first = &words[0];
    words.iter().enumerate().skip(1).any(|(at, word)| {
        let next = words.get(at + 1).map(String::as_str);
        let alone = at == 1 && words!("a an each every that this").holds(first);
        // `my years with distributed systems in Oslo`: behind such a word there is a noun.
        let before = words[at - 1].as_str();
        let noun = !alone
            && (DETERMINERS.holds(before)
                || DESCRIBING.holds(before)
                || BEFORE_NOUNS.holds(before) && !words!("and as or than to").holds(before));
        let past = is_past(word) && !DESCRIBING.holds(word) && !noun;
        let adverb = at > 1 && ADVERBS.holds(word) && !noun;
        // `the queues at NASA` and `the data formats`, but not `the teams ship` and `the data formats at NASA`.
        let early = at == 1 && !alone;
        let object = |next: &str| next != "of" && if early { !BEFORE_NOUNS.holds(next) } else { !noun };
        let verb = is_many(word) && (alone || next.is_some_and(object));
        past || adverb || verb
    })
}
