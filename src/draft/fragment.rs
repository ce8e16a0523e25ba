//! What the user noted, fitted into a sentence. Words are never replaced, but for who is meant: `they want` becomes `you want` in a letter
//! to the one who said it. English does not show by a word alone whether it is a noun or a verb (`ships`, `hire`), so that only what is
//! surely a topic or a clause is made one; the rest goes after a colon, where everything is right.

mod note;
mod person;
mod place;
mod words;

use crate::list::{Words, words};

use note::{QUOTES, stands_alone, tidy, without_opinion};
use person::to_you;
use place::classify;
pub(super) use words::after;
use words::{
    ABOUT_THINGS, ADVERBS, BOTH, DESCRIBING, DETERMINERS, FINITE, OF_THEM, REPORTS, TO_ME, first_word, is_gerund, is_past, key,
    lower_first, says_you, split,
};

/// A note, by the place it can take in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fragment {
    /// `the migration of billing to Rust`, `migrating billing to Rust`, `how the team works`: goes after a preposition.
    Topic(String),
    /// `you want to halve antibiotic use`: goes after `that`.
    Clause(String),
    /// `you asked me why I moved`, `we laughed about YAML`: what took place in the interview; goes after `I remember that`.
    Event(String),
    /// `led the migration`: what the writer did, without the `I`.
    Deed(String),
    /// `halve antibiotic use`: goes after `to`.
    Aim(String),
    /// Anything else: goes after a colon.
    Other(String),
}

/// Reads what somebody said, for a letter to them.
pub(super) fn said(note: &str, to: &str) -> Option<Fragment> {
    let text = tidy(note)?;
    let text = text.as_str();
    if stands_alone(text) {
        // Several sentences, or a quotation, are nobody's part of speech: they stay as they are.
        return Some(if text.contains(QUOTES) {
            Fragment::Other(text.to_owned())
        } else {
            quoted(text)
        });
    }
    if text.contains(';') {
        return Some(Fragment::Other(text.to_owned()));
    }
    // `She talked about X`, `Jane talked about X`, `talked about X`, `X`.
    let given = to.split_whitespace().next().unwrap_or_default();
    // `Jane's team` is hers, and `Jane's moving` she is.
    let owner = ["'s ", "’s "]
        .into_iter()
        .find_map(|end| after(text, &format!("{given}{end}")).filter(|_| !given.is_empty()));
    let hers = owner.map(|rest| {
        let is = is_gerund(&first_word(rest)) || ADVERBS.holds(&first_word(rest));
        format!("{} {rest}", if is { "she's" } else { "her" })
    });
    let text = hers.as_deref().unwrap_or(text);
    let named = [to, given]
        .into_iter()
        .find_map(|name| after(text, &format!("{name} ")).filter(|_| !name.is_empty()));
    let (first, behind) = split(text);
    let (subject, rest) = match named {
        Some(rest) => ("she", rest),
        None if words!("he she they we").holds(&first) => (first.as_str(), behind),
        None if OF_THEM.holds(&first) => ("she", text),
        None => ("", text),
    };
    let verb = first_word(rest);
    let of = |list: Words| text.split_whitespace().any(|word| list.holds(&key(word)));
    let (woman, man) = (of(words!("her hers she she's")), of(words!("he he's him his")));
    let who = match subject {
        "she" | "he" if first == subject => subject,
        _ if man && !woman => "he",
        _ => "she",
    };
    if let Some((thing, what)) = reported(rest) {
        return Some(match after(what, "that ") {
            // One of the two is somebody else.
            Some(clause) if woman && man && !says_you(what) => Fragment::Clause(lower_first(clause)),
            None if woman && man && !says_you(what) => classify(what),
            Some(clause) => that_clause(what, clause),
            None if says_you(what) => Fragment::Other(what.to_owned()),
            None => of_them(what, thing),
        });
    }
    if subject == "we" {
        return Some(if BOTH.holds(&verb) {
            Fragment::Event(lower_first(text))
        } else if says_you(text) || !words!("are do don't have hope need plan use want will").holds(&verb) {
            quoted(text)
        } else {
            classify(&to_you(text, ""))
        });
    }
    if TO_ME.holds(&verb) && !says_you(text) {
        return Some(Fragment::Event(to_you(&format!("{who} {}", lower_first(rest)), "")));
    }
    if words!("always do don't let's never please").holds(&first)
        || first == "you" && words!("can could might must need should would").holds(&first_word(behind))
    {
        return Some(quoted(text));
    }
    if named.is_some() || OF_THEM.holds(&first) {
        return Some(of_them(&format!("{who} {rest}"), false));
    }
    Some(match (after(text, "about "), after(text, "that ")) {
        (Some(topic), _) => of_them(topic, true),
        (_, Some(clause)) => that_clause(text, clause),
        _ => of_them(text, false),
    })
}

/// What was reported, and whether it is surely a thing: `told me about X`, `described X`, but not `mentioned X is late`.
fn reported(text: &str) -> Option<(bool, &str)> {
    let (verb, rest) = split(text);
    if !REPORTS.holds(&verb) {
        return None;
    }
    let rest = after(rest, "out ").filter(|_| verb == "pointed").unwrap_or(rest);
    let (to, rest) = match after(rest, "to ").or_else(|| after(rest, "with ")) {
        Some(whom) => (true, whom),
        None => (false, rest),
    };
    let (whom, behind) = split(rest);
    let somebody = (to || words!("showed talked told walked").holds(&verb))
        && (words!("him me them us you").holds(&whom)
            || whom == "her" && (to || words!("about how that through").holds(&first_word(behind))));
    let rest = match (to, somebody) {
        (_, true) => behind,
        (true, false) => return None,
        (false, false) => rest,
    };
    let about = ["about ", "of ", "through "].into_iter().find_map(|lead| after(rest, lead));
    let thing = about.is_some() || ABOUT_THINGS.holds(&verb);
    let rest = about.unwrap_or(rest);
    let bare = about.is_none() && words!("chatted spoke talk talked walked").holds(&verb) || first_word(rest) == "to";
    (!rest.is_empty() && !bare).then_some((thing, rest))
}

/// `that the team is small` is a clause, `that project` a thing.
fn that_clause(whole: &str, clause: &str) -> Fragment {
    let first = first_word(clause);
    let begins = DETERMINERS.holds(&first) || words!("he i it she there they we").holds(first.split('\'').next().unwrap_or_default());
    let finite = clause.split_whitespace().skip(1).any(|word| FINITE.holds(&key(word)));
    if says_you(clause) {
        Fragment::Other(clause.to_owned())
    } else if begins || finite {
        Fragment::Clause(to_you(clause, ""))
    } else {
        of_them(whole, false)
    }
}

/// What somebody spoke of; `thing` where the verb before it says that it is one.
fn of_them(text: &str, thing: bool) -> Fragment {
    let (first, rest) = split(text);
    if first == "i" {
        // Theirs or the writer's.
        return Fragment::Other(text.to_owned());
    }
    if words!("he he's she she's they we").holds(&first) && says_you(rest) {
        return quoted(if words!("he she").holds(&first) { rest } else { text });
    }
    let mapped = to_you(text, "");
    if words!("he he's she she's").holds(&first) && !rest.is_empty() {
        return Fragment::Clause(mapped);
    }
    match classify(&mapped) {
        Fragment::Other(text) if thing && !text.contains(['?', ';']) && !text.split_whitespace().any(|word| FINITE.holds(&key(word))) => {
            Fragment::Topic(text)
        }
        other => other,
    }
}

fn quoted(text: &str) -> Fragment {
    Fragment::Other(format!("“{text}”"))
}

/// Reads what went well: a deed, or a topic.
pub(super) fn strong_point(note: &str) -> Option<Fragment> {
    let text = tidy(note)?;
    let text = without_opinion(&text);
    if stands_alone(text) || text.contains(';') {
        return Some(Fragment::Other(text.to_owned()));
    }
    let text = after(text, "that ")
        .filter(|rest| words!("i i'm i've").holds(&first_word(rest)))
        .unwrap_or(text);
    // `I talked about X` is a topic, `I led X` a deed.
    let rest = text.strip_prefix("I ").unwrap_or(text);
    if let Some((_, topic)) = reported(rest) {
        return Some(own_topic(after(topic, "that ").unwrap_or(topic)));
    }
    let (first, behind) = split(text);
    let describes = DESCRIBING.holds(&first) && !DETERMINERS.holds(&first_word(behind));
    if is_past(&first) && !describes {
        return Some(Fragment::Deed(lower_first(text)));
    }
    Some(own_topic(after(text, "about ").unwrap_or(text)))
}

fn own_topic(text: &str) -> Fragment {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    match first.replace('’', "'").as_str() {
        _ if rest.is_empty() => classify(text),
        "I" => Fragment::Deed(rest.to_owned()),
        "I'm" => Fragment::Deed(format!("am {rest}")),
        "I've" => Fragment::Deed(format!("have {rest}")),
        _ => classify(text),
    }
}

/// Reads what the company wants to reach.
pub(super) fn objective(note: &str) -> Option<Fragment> {
    let text = tidy(note)?;
    let text = text.as_str();
    if stands_alone(text) || text.contains(';') {
        return Some(Fragment::Other(text.to_owned()));
    }
    let leads = ["they ", "we ", "she ", "he ", "the company ", "the team "];
    let (lead, rest) = leads
        .into_iter()
        .find_map(|lead| after(text, lead).map(|rest| (lead, rest)))
        .unwrap_or(("they ", text));
    if says_you(rest) {
        // `someone like you` is nobody whom the letter could call so.
        return Some(quoted(text));
    }
    let (verb, behind) = split(rest);
    let aim = if words!("hope hopes need needs plan plans want wants").holds(&verb) {
        after(behind, "to ")
    } else {
        after(text, "to ")
    };
    if let Some(aim) = aim {
        return Some(Fragment::Aim(to_you(aim, lead.trim_end())));
    }
    Some(classify(&to_you(text, "")))
}

/// Reads the better answer. It always takes the place after a colon, or after `that`.
pub(super) fn redo(note: &str) -> Option<Fragment> {
    tidy(note).map(Fragment::Other)
}

#[cfg(test)]
mod tests;
