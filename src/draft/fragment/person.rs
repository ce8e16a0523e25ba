//! Who is meant: `they want` becomes `you want` in a letter to the one who said it.

use super::words::{ADVERBS, BEFORE_NOUNS, DESCRIBING, first_word, is_many, is_past, key, lower_first};
use crate::list::words;

/// `they are` and `their` of the person who is written to. Whose `their` it is shows by the subject, which is the first word, or `subject`
/// where that was taken off: in `they help clinics cut their costs` it is the clinics'.
pub(super) fn to_you(text: &str, subject: &str) -> String {
    let text = lower_first(text);
    let begin = first_word(&text);
    let subject = if subject.is_empty() {
        begin.split('\'').next().unwrap_or_default()
    } else {
        subject
    };
    // Others: somebody named, somebody whose the rest may be (`to Rust` is a place), many; then: the subject's verb comes now, whose it
    // is, and whether it is of the present.
    let (mut out, mut named, mut other, mut others) = (String::new(), false, false, false);
    let (mut verb_comes, mut of_she, mut present) = (false, false, false);
    let mut before = String::new();
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        let lower = key(word);
        let first = out.is_empty();
        let next = words.peek().map(|next| key(next)).unwrap_or_default();
        let (base, short) = lower.split_once('\'').unwrap_or((&lower, ""));
        // `she led the team and was promoted`, `she has a boat and races it`, but not `she likes cats and dogs`.
        let goes_on = of_she
            && words!("and but").holds(&before)
            && !next.is_empty()
            && !BEFORE_NOUNS.holds(&next)
            && !words!("that who").holds(&next);
        verb_comes |= goes_on && (words!("does has is isn't was wasn't").holds(&lower) || present && is_many(&lower));
        let is_verb = verb_comes;
        let woman = subject == "she" || !named && !words!("he we").holds(subject);
        let man = subject == "he" || !named && !words!("she we").holds(subject);
        let is_subject = match base {
            "she" => woman,
            "he" => man,
            "they" => subject == "they" && !others,
            "we" => subject == "we",
            _ => false,
        };
        let mine = match base {
            "their" | "theirs" | "them" => !others && !other && subject != "we" && (first || base == "their"),
            "our" | "ours" | "us" => subject == "we" || first && base == "our",
            "her" | "hers" | "herself" => woman,
            "his" | "him" | "himself" => man,
            _ => false,
        } && short.is_empty();
        let you = if is_subject {
            verb_comes = short.is_empty();
            of_she = words!("he she").holds(base);
            let has = words!("been built done gone got had led seen written").holds(&next) || is_past(&next) && !DESCRIBING.holds(&next);
            match short {
                "" => "you",
                "s" if has => "you have",
                "s" | "re" => "you are",
                "ve" => "you have",
                "ll" => "you will",
                _ => "you'd",
            }
            .to_owned()
        } else if mine {
            let noun_follows =
                !next.is_empty() && !word.ends_with([',', '.', ')']) && !BEFORE_NOUNS.holds(&next) && !words!("how that why").holds(&next);
            match base {
                "hers" | "theirs" | "ours" => "yours",
                "herself" | "himself" => "yourself",
                "them" | "us" | "him" => "you",
                "her" if !noun_follows => "you",
                _ => "your",
            }
            .to_owned()
        } else if verb_comes {
            verb_comes = ADVERBS.holds(&lower);
            present = is_many(&lower) || words!("does has is").holds(&lower);
            verb_of_you(&lower, of_she).unwrap_or_else(|| lower.clone())
        } else {
            lower.clone()
        };
        // Somebody else, whose `their` or `her` it may be.
        if !mine && !is_verb && !is_subject {
            let name = base != "i" && word.starts_with(char::is_uppercase);
            named |= name;
            other |= name && !words!("from in into on to").holds(&before);
            others |= !first && is_many(&lower);
        }
        before.clone_from(&lower);
        if !first {
            out.push(' ');
        }
        if you == lower {
            out.push_str(word);
        } else {
            let mark = |c: char| !c.is_alphanumeric();
            let (begin, end) = (word.trim_start_matches(mark), word.trim_end_matches(mark));
            out.push_str(&word[..word.len() - begin.len()]);
            out.push_str(&you);
            out.push_str(&word[end.len()..]);
        }
    }
    out
}

/// A verb after `you` that stood after `she` or `they`: `loves` is `love`.
pub(super) fn verb_of_you(verb: &str, of_she: bool) -> Option<String> {
    let irregular = match verb {
        "is" => "are",
        "was" => "were",
        "has" if of_she => "have",
        "does" if of_she => "do",
        "isn't" => "aren't",
        "wasn't" => "weren't",
        "doesn't" if of_she => "don't",
        "hasn't" if of_she => "haven't",
        "goes" if of_she => "go",
        _ => "",
    };
    if !irregular.is_empty() {
        return Some(irregular.to_owned());
    }
    if !of_she || !is_many(verb) || verb == "people" {
        return None;
    }
    if let Some(stem) = verb.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return Some(format!("{stem}y"));
    }
    let hissing = ["sses", "shes", "ches", "xes"].into_iter().any(|end| verb.ends_with(end));
    // `caches` is of `cache`, `focuses` of `focus`.
    let hissing = hissing && !words!("aches caches").holds(verb) || words!("biases focuses").holds(verb);
    Some(verb[..verb.len() - if hissing { 2 } else { 1 }].to_owned())
}
