//! What the user noted, fitted into a sentence. Words are never replaced, but for who is meant: `they want` becomes `you want` in a letter
//! to the one who said it.

/// A note, by the place it can take in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fragment {
    /// `the migration of billing to Rust`, `migrating billing to Rust`, `how the team works`: goes after a preposition.
    Topic(String),
    /// `you want to halve antibiotic use`: goes after `that`.
    Clause(String),
    /// `led the migration`: what the writer did, without the `I`.
    Deed(String),
    /// `halve antibiotic use`: goes after `to`.
    Aim(String),
    /// Anything else: goes after a colon.
    Other(String),
}

const REPORTED: &[&str] = &[
    "talked about",
    "spoke about",
    "talked to me about",
    "told me about",
    "talked me through",
    "spoke of",
    "talk about",
    "explained to me",
    "explained",
    "described",
    "mentioned",
    "discussed",
    "showed me",
    "outlined",
    "shared",
    "told me",
    "said",
    "noted",
    "emphasized",
    "emphasised",
    "stressed",
    "pointed out",
    "asked about",
    "asked me about",
    "we talked about",
    "we discussed",
    "we spoke about",
];

const FINITE: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "must", "may", "might", "do", "does",
    "did", "want", "wants", "need", "needs", "plan", "plans", "hope", "hopes", "use", "uses", "isn't", "aren't", "don't", "doesn't",
    "won't", "can't",
];

const ING_NOUNS: &[&str] = &[
    "thing",
    "king",
    "spring",
    "string",
    "ring",
    "morning",
    "evening",
    "building",
    "something",
    "everything",
    "nothing",
    "wing",
    "sling",
    "ping",
    "during",
];

const DETERMINERS: &[&str] = &[
    "the", "a", "an", "this", "that", "these", "those", "my", "your", "his", "her", "their", "our", "its", "some", "two", "three", "four",
    "five", "more", "fewer", "less", "no", "every", "each", "all", "both", "many", "better", "new",
];

const WH: &[&str] = &["how", "why", "what", "where", "when", "which", "who", "whether"];

/// Reads what somebody said, for a letter to them.
pub(super) fn said(note: &str) -> Option<Fragment> {
    let text = tidy(note)?;
    if stands_alone(text) {
        // Several sentences, or a quotation, are nobody's part of speech: they stay as they are.
        let quoted = text.contains(QUOTES);
        return Some(Fragment::Other(if quoted { text.to_owned() } else { format!("“{text}”") }));
    }
    let lower = text.to_lowercase();
    // `She talked about X`, `talked about X`, `X`.
    let subject = ["she ", "he ", "they ", "we ", ""].into_iter().find(|s| {
        lower.starts_with(s)
            && REPORTED
                .iter()
                .any(|verb| lower[s.len()..].strip_prefix(verb).is_some_and(|rest| rest.starts_with(' ')))
    });
    let rest = match subject {
        Some(subject) => {
            let tail = &text[subject.len()..];
            let verb = REPORTED
                .iter()
                .filter(|verb| tail.to_lowercase().starts_with(*verb))
                .max_by_key(|verb| verb.len())?;
            tail[verb.len()..].trim_start()
        }
        None => text,
    };
    let rest = rest.strip_prefix("that ").unwrap_or(rest);
    Some(classify(&to_you(rest)))
}

/// Reads what went well: a deed, or a topic.
pub(super) fn strong_point(note: &str) -> Option<Fragment> {
    let text = without_opinion(tidy(note)?);
    if stands_alone(text) {
        return Some(Fragment::Other(text.to_owned()));
    }
    let first = first_word(text);
    if let Some(rest) = text.strip_prefix("I ") {
        // `I talked about X` is a topic, `I led X` a deed.
        let lower = rest.to_lowercase();
        if let Some(verb) = REPORTED
            .iter()
            .filter(|v| lower.starts_with(&format!("{v} ")))
            .max_by_key(|v| v.len())
        {
            let topic = rest[verb.len()..].trim_start();
            return Some(own_topic(topic.strip_prefix("that ").unwrap_or(topic)));
        }
        return Some(Fragment::Deed(rest.to_owned()));
    }
    if let Some(verb) = REPORTED
        .iter()
        .filter(|v| text.to_lowercase().starts_with(&format!("{v} ")))
        .max_by_key(|v| v.len())
    {
        let topic = text[verb.len()..].trim_start();
        return Some(own_topic(topic.strip_prefix("that ").unwrap_or(topic)));
    }
    let past = first.len() > 3 && first.ends_with("ed")
        || [
            "led", "built", "ran", "wrote", "taught", "cut", "grew", "won", "sold", "made", "rewrote",
        ]
        .contains(&first.as_str());
    if past {
        Some(Fragment::Deed(lower_first(text)))
    } else {
        Some(own_topic(text))
    }
}

fn own_topic(text: &str) -> Fragment {
    match text.strip_prefix("I ") {
        Some(deed) => Fragment::Deed(deed.to_owned()),
        None => classify(text),
    }
}

/// Reads what the company wants to reach.
pub(super) fn objective(note: &str) -> Option<Fragment> {
    let text = tidy(note)?;
    if stands_alone(text) {
        return Some(Fragment::Other(text.to_owned()));
    }
    let lower = text.to_lowercase();
    for lead in [
        "they want to ",
        "they plan to ",
        "they hope to ",
        "they need to ",
        "want to ",
        "wants to ",
        "we want to ",
        "to ",
        "the company wants to ",
        "the team wants to ",
        "she wants to ",
        "he wants to ",
    ] {
        if lower.starts_with(lead) {
            return Some(Fragment::Aim(text[lead.len()..].to_owned()));
        }
    }
    let text = to_you(text);
    Some(match classify(&text) {
        // `ship it` is an order, `churn` a thing, and only a list of all verbs would tell: after a colon both are right.
        Fragment::Topic(topic) if !is_noun_like(&topic) => Fragment::Other(topic),
        other => other,
    })
}

/// Whether a topic shows by its first word that it can follow a preposition.
fn is_noun_like(text: &str) -> bool {
    let first = first_word(text);
    is_gerund(&first) || DETERMINERS.contains(&first.as_str()) || WH.contains(&first.as_str())
}

fn is_gerund(first: &str) -> bool {
    first.len() > 4 && first.ends_with("ing") && !ING_NOUNS.contains(&first)
}

const QUOTES: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// Whether a note is more than a part of a sentence: it holds a quotation, or another sentence begins in it.
fn stands_alone(text: &str) -> bool {
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
fn without_opinion(text: &str) -> &str {
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

/// Reads the better answer. It always takes the place after a colon, or after `that`.
pub(super) fn redo(note: &str) -> Option<Fragment> {
    tidy(note).map(|text| Fragment::Other(text.to_owned()))
}

/// Without list marks, quotes, and the full stop at its end; one line.
fn tidy(note: &str) -> Option<&str> {
    let text = note.trim().trim_start_matches(['-', '*', '•', '–', ' ']).trim();
    let text = text
        .lines()
        .next()
        .unwrap_or_default()
        .trim()
        .trim_end_matches(['.', ';', ',', '!', ' ']);
    // Marks around the whole; one that is only at one end belongs to a part.
    let within = text
        .strip_prefix(QUOTES)
        .and_then(|text| text.strip_suffix(QUOTES))
        .filter(|text| !text.contains(QUOTES));
    let text = within.map_or(text, |text| text.trim_end_matches(['.', ' ']));
    (!text.is_empty()).then_some(text)
}

fn first_word(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c == ',')
        .next()
        .unwrap_or_default()
        .to_lowercase()
        .replace('’', "'")
}

/// A first letter made small, unless the word is a name, an abbreviation or `I`.
fn lower_first(text: &str) -> String {
    let first = text.split_whitespace().next().unwrap_or_default();
    let plain = first.to_lowercase();
    let common = DETERMINERS.contains(&plain.as_str())
        || WH.contains(&plain.as_str())
        || plain.ends_with("ing")
        || plain.ends_with("ed")
        || ["you", "led", "built", "ran", "wrote", "taught", "cut", "there", "it", "one"].contains(&plain.as_str());
    let other_capitals = first.chars().skip(1).any(char::is_uppercase);
    if common && !other_capitals {
        let mut chars = text.chars();
        chars.next().into_iter().flat_map(char::to_lowercase).chain(chars).collect()
    } else {
        text.to_owned()
    }
}

/// `they are` and `their` of the person who is written to.
fn to_you(text: &str) -> String {
    let text = lower_first(text);
    let Some((first, rest)) = text.split_once(' ') else { return text };
    match first.to_lowercase().replace('’', "'").as_str() {
        "their" | "our" => format!("your {rest}"),
        "they" | "we" => format!("you {}", verb_of_you(rest))
            .replace(" their ", " your ")
            .replace(" our ", " your ")
            .replace("you was ", "you were "),
        "they're" | "we're" => format!("you are {rest}").replace(" their ", " your ").replace(" our ", " your "),
        "they've" | "we've" => format!("you have {rest}"),
        "they'll" | "we'll" => format!("you will {rest}"),
        _ => text,
    }
}

/// `am` and `is` after `you`.
fn verb_of_you(rest: &str) -> String {
    rest.strip_prefix("is ")
        .map(|r| format!("are {r}"))
        .unwrap_or_else(|| rest.to_owned())
}

fn classify(text: &str) -> Fragment {
    let text = lower_first(text);
    let first = first_word(&text);
    if WH.contains(&first.as_str()) {
        return Fragment::Topic(text);
    }
    let words: Vec<String> = text
        .split_whitespace()
        .map(|w| {
            w.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'')
                .to_lowercase()
                .replace('’', "'")
        })
        .collect();
    let pronoun = ["you", "it", "there", "i", "they", "she", "he", "we"].contains(&first.as_str());
    let relative = words
        .iter()
        .position(|w| WH.contains(&w.as_str()) || w == "that" || w == "you" || w == "we" || w == "they" || w == "i");
    let finite = words.iter().skip(1).position(|w| FINITE.contains(&w.as_str())).map(|at| at + 1);
    if pronoun && words.len() > 2 {
        return if first == "she" || first == "he" {
            Fragment::Other(text)
        } else {
            Fragment::Clause(text)
        };
    }
    if let Some(finite) = finite
        && relative.is_none_or(|relative| finite < relative)
    {
        // `the team is moving`: a clause; `migrating what is left` is none.
        return if DETERMINERS.contains(&first.as_str()) {
            Fragment::Clause(text)
        } else {
            Fragment::Other(text)
        };
    }
    let gerund = is_gerund(&first);
    // `ship it`, `fix that`: an order.
    if words.len() == 2 && ["it", "this", "that", "them"].contains(&words[1].as_str()) {
        return Fragment::Other(text);
    }
    // A third person singular after a noun may be a verb that is not in the table (`the team ships every Friday`).
    let verb_like = words
        .iter()
        .skip(1)
        .take(3)
        .any(|w| w.ends_with('s') && !w.ends_with("ss") && w.len() > 3)
        && words.len() > 3
        && !words
            .iter()
            .any(|w| matches!(w.as_str(), "of" | "to" | "for" | "with" | "in" | "on" | "and" | "from" | "at"));
    if !verb_like && (gerund || DETERMINERS.contains(&first.as_str()) || words.len() <= 12 && !text.contains([';', ':', '?'])) {
        return Fragment::Topic(text);
    }
    Fragment::Other(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_take_their_place() {
        for (note, fragment) in [
            (
                "Talked about migrating billing to Rust.",
                Fragment::Topic("migrating billing to Rust".into()),
            ),
            (
                "the migration of billing to Rust",
                Fragment::Topic("the migration of billing to Rust".into()),
            ),
            (
                "She said that they want to halve the queue",
                Fragment::Clause("you want to halve the queue".into()),
            ),
            (
                "they're moving their servers north",
                Fragment::Clause("you are moving your servers north".into()),
            ),
            (
                "How the ferry crews hand over",
                Fragment::Topic("how the ferry crews hand over".into()),
            ),
            ("Their on-call rota", Fragment::Topic("your on-call rota".into())),
            ("The lab is moving in May", Fragment::Clause("the lab is moving in May".into())),
            ("the team ships every Friday", Fragment::Other("the team ships every Friday".into())),
            ("NASA's data formats", Fragment::Topic("NASA's data formats".into())),
        ] {
            assert_eq!(said(note), Some(fragment), "{note}");
        }
        assert_eq!(
            strong_point("I led the move to Rust."),
            Some(Fragment::Deed("led the move to Rust".into()))
        );
        assert_eq!(
            strong_point("Built a scheduler for trams"),
            Some(Fragment::Deed("built a scheduler for trams".into()))
        );
        assert_eq!(
            strong_point("my experience with sonar data"),
            Some(Fragment::Topic("my experience with sonar data".into()))
        );
        assert_eq!(
            objective("They want to open a second harbour"),
            Some(Fragment::Aim("open a second harbour".into()))
        );
        assert_eq!(objective("halving the queue"), Some(Fragment::Topic("halving the queue".into())));
        assert_eq!(said("  "), None);
        // What is no part of a sentence stays as it was written.
        for (note, fragment) in [
            (
                "Honestly? We are understaffed.",
                Fragment::Other("“Honestly? We are understaffed”".into()),
            ),
            (
                "\"We don't do <b>agile</b>\" 🎉 — she said, & laughed…",
                Fragment::Other("\"We don't do <b>agile</b>\" 🎉 — she said, & laughed…".into()),
            ),
            ("“their on-call rota”", Fragment::Topic("your on-call rota".into())),
            (
                "working with Dr. Lee on the St. Mary site",
                Fragment::Topic("working with Dr. Lee on the St. Mary site".into()),
            ),
            ("ship it", Fragment::Other("ship it".into())),
        ] {
            assert_eq!(said(note), Some(fragment), "{note}");
        }
        assert_eq!(
            strong_point("I think my answer on databases"),
            Some(Fragment::Topic("my answer on databases".into()))
        );
        assert_eq!(
            strong_point("I cut the load. I led the team."),
            Some(Fragment::Other("I cut the load. I led the team".into()))
        );
        assert_eq!(objective("ship it"), Some(Fragment::Other("ship it".into())));
        assert_eq!(objective("lower churn"), Some(Fragment::Other("lower churn".into())));
    }
}
