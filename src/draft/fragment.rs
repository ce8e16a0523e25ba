//! What the user noted, fitted into a sentence. Words are never replaced, but for who is meant: `they want` becomes `you want` in a letter
//! to the one who said it. English does not show by a word alone whether it is a noun or a verb (`ships`, `hire`), so that only what is
//! surely a topic or a clause is made one; the rest goes after a colon, where everything is right.

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

// Lists of words, parted by spaces: see `one_of`.

/// Verbs of saying before what was said.
const REPORTS: &str = "talked spoke talk chatted walked told described discussed outlined shared showed explained mentioned said noted emphasized emphasised stressed pointed";

/// Those with an object that is always a thing: `described the rota`.
const ABOUT_THINGS: &str = "described discussed outlined shared showed";

/// What one does to the other in an interview, by which a note without a subject may begin: `asked me why I moved`.
const TO_ME: &str = "asked recommended suggested advised encouraged invited offered promised warned thanked laughed joked told";

/// What both do: `we laughed about YAML`. In the notes of one who was there, such a `we` is both.
const BOTH: &str = "laughed joked talked spoke chatted discussed agreed met bonded both";

/// Of the person who spoke, where the subject was left out: `loves Rust`.
const OF_THEM: &str = "loves likes hates wants prefers enjoys thinks believes is was has";

const FINITE: &str =
    "is are was were has have had would could should must do does did isn't aren't wasn't don't doesn't didn't won't can't";

/// Verbs that are nouns as well: `the team plans to move`, `the plans to move`.
const FINITE_OR_NOUN: &str = "will can may might want wants need needs plan plans hope hopes use uses";

/// Pasts that do not end as others do.
const PAST: &str = "led built ran wrote taught cut grew won sold made rewrote went came took got left lost kept said told found gave began bought brought broke chose felt met paid saw sent spent";

/// Participles that describe more often than they tell: `embedded C`.
const DESCRIBING: &str = "embedded distributed automated advanced applied detailed shared managed integrated related based connected trusted dedicated experienced skilled talented motivated interested excited committed organized organised certified qualified proven";

const ADVERBS: &str = "just already recently never always still also not so too very really often all good great hard bad nice";

const BEFORE_NOUNS: &str = "of in on at for from with by to and or about over between into as than";

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

fn one_of(list: &str, word: &str) -> bool {
    list.split(' ').any(|one| one == word)
}

/// A word as the lists have it: small, without marks around it.
fn key(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'')
        .to_lowercase()
        .replace('’', "'")
}

fn first_word(text: &str) -> String {
    key(text.split_whitespace().next().unwrap_or_default())
}

/// What follows a beginning, whatever its case.
pub(super) fn after<'a>(text: &'a str, lead: &str) -> Option<&'a str> {
    let begins = text.get(..lead.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(lead));
    begins.then(|| text[lead.len()..].trim_start())
}

/// The first word and the rest.
fn split(text: &str) -> (String, &str) {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    (key(first), rest.trim_start())
}

/// Whether a word of a note means the one who reads the letter or the one whose words they are, which only its author knows.
fn says_you(text: &str) -> bool {
    text.split_whitespace()
        .any(|word| one_of("you your you're you'd yours", &key(word)))
}

fn quoted(text: &str) -> Fragment {
    Fragment::Other(format!("“{text}”"))
}

/// What was reported, and whether it is surely a thing: `told me about X`, `described X`, but not `mentioned X is late`.
fn reported(text: &str) -> Option<(bool, &str)> {
    let (verb, rest) = split(text);
    if !one_of(REPORTS, &verb) {
        return None;
    }
    let rest = after(rest, "out ").filter(|_| verb == "pointed").unwrap_or(rest);
    let (to, rest) = match after(rest, "to ").or_else(|| after(rest, "with ")) {
        Some(whom) => (true, whom),
        None => (false, rest),
    };
    let (whom, behind) = split(rest);
    let somebody = (to || one_of("told showed talked walked", &verb))
        && (one_of("me us them him you", &whom) || whom == "her" && (to || one_of("about how that through", &first_word(behind))));
    let rest = match (to, somebody) {
        (_, true) => behind,
        (true, false) => return None,
        (false, false) => rest,
    };
    let about = ["about ", "of ", "through "].into_iter().find_map(|lead| after(rest, lead));
    let thing = about.is_some() || one_of(ABOUT_THINGS, &verb);
    let rest = about.unwrap_or(rest);
    let bare = about.is_none() && one_of("talked spoke talk chatted walked", &verb) || first_word(rest) == "to";
    (!rest.is_empty() && !bare).then_some((thing, rest))
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
        let is = is_gerund(&first_word(rest)) || one_of(ADVERBS, &first_word(rest));
        format!("{} {rest}", if is { "she's" } else { "her" })
    });
    let text = hers.as_deref().unwrap_or(text);
    let named = [to, given]
        .into_iter()
        .find_map(|name| after(text, &format!("{name} ")).filter(|_| !name.is_empty()));
    let (first, behind) = split(text);
    let (subject, rest) = match named {
        Some(rest) => ("she", rest),
        None if one_of("she he they we", &first) => (first.as_str(), behind),
        None if one_of(OF_THEM, &first) => ("she", text),
        None => ("", text),
    };
    let verb = first_word(rest);
    let of = |list| text.split_whitespace().any(|word| one_of(list, &key(word)));
    let (woman, man) = (of("she her hers she's"), of("he his him he's"));
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
        return Some(if one_of(BOTH, &verb) {
            Fragment::Event(lower_first(text))
        } else if says_you(text) || !one_of("want need plan hope use are have will do don't", &verb) {
            quoted(text)
        } else {
            classify(&to_you(text, ""))
        });
    }
    if one_of(TO_ME, &verb) && !says_you(text) {
        return Some(Fragment::Event(to_you(&format!("{who} {}", lower_first(rest)), "")));
    }
    if one_of("don't do never always let's please", &first)
        || first == "you" && one_of("should could would must need can might", &first_word(behind))
    {
        return Some(quoted(text));
    }
    if named.is_some() || one_of(OF_THEM, &first) {
        return Some(of_them(&format!("{who} {rest}"), false));
    }
    Some(match (after(text, "about "), after(text, "that ")) {
        (Some(topic), _) => of_them(topic, true),
        (_, Some(clause)) => that_clause(text, clause),
        _ => of_them(text, false),
    })
}

/// `that the team is small` is a clause, `that project` a thing.
fn that_clause(whole: &str, clause: &str) -> Fragment {
    let first = first_word(clause);
    let begins = DETERMINERS.contains(&first.as_str()) || one_of("i she he they we it there", first.split('\'').next().unwrap_or_default());
    let finite = clause.split_whitespace().skip(1).any(|word| one_of(FINITE, &key(word)));
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
    if one_of("she he they we she's he's", &first) && says_you(rest) {
        return quoted(if one_of("she he", &first) { rest } else { text });
    }
    let mapped = to_you(text, "");
    if one_of("she he she's he's", &first) && !rest.is_empty() {
        return Fragment::Clause(mapped);
    }
    match classify(&mapped) {
        Fragment::Other(text) if thing && !text.contains(['?', ';']) && !text.split_whitespace().any(|word| one_of(FINITE, &key(word))) => {
            Fragment::Topic(text)
        }
        other => other,
    }
}

/// Reads what went well: a deed, or a topic.
pub(super) fn strong_point(note: &str) -> Option<Fragment> {
    let text = tidy(note)?;
    let text = without_opinion(&text);
    if stands_alone(text) || text.contains(';') {
        return Some(Fragment::Other(text.to_owned()));
    }
    let text = after(text, "that ")
        .filter(|rest| one_of("i i'm i've", &first_word(rest)))
        .unwrap_or(text);
    // `I talked about X` is a topic, `I led X` a deed.
    let rest = text.strip_prefix("I ").unwrap_or(text);
    if let Some((_, topic)) = reported(rest) {
        return Some(own_topic(after(topic, "that ").unwrap_or(topic)));
    }
    let (first, behind) = split(text);
    let describes = one_of(DESCRIBING, &first) && !DETERMINERS.contains(&first_word(behind).as_str());
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

/// `migrated`, `oversaw`: what was done, but not `need`, `hundred`.
fn is_past(word: &str) -> bool {
    let ed = word.len() > 3 && word.ends_with("ed") && !word.ends_with("eed") && !one_of("hundred shed sled embed", word);
    ed || one_of(PAST, word) || one_of("oversaw overcame drove held stood set ran spoke", word)
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
    let aim = if one_of("want wants plan plans hope hopes need needs", &verb) {
        after(behind, "to ")
    } else {
        after(text, "to ")
    };
    if let Some(aim) = aim {
        return Some(Fragment::Aim(to_you(aim, lead.trim_end())));
    }
    Some(classify(&to_you(text, "")))
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
    tidy(note).map(Fragment::Other)
}

/// Without list marks, quotes, and the full stop at its end; one line. Lines that do not go on within a sentence are parted by semicolons.
fn tidy(note: &str) -> Option<String> {
    let mut text = String::new();
    for line in note.lines().map(str::trim) {
        let item = line.trim_start_matches(['-', '*', '•', '–', ' ']).trim();
        if item.is_empty() {
            continue;
        }
        if !text.is_empty() {
            let open = |word: &str| one_of(BEFORE_NOUNS, word) || DETERMINERS.contains(&word) || WH.contains(&word);
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

/// `they are` and `their` of the person who is written to. Whose `their` it is shows by the subject, which is the first word, or `subject`
/// where that was taken off: in `they help clinics cut their costs` it is the clinics'.
fn to_you(text: &str, subject: &str) -> String {
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
        let goes_on =
            of_she && one_of("and but", &before) && !next.is_empty() && !one_of(BEFORE_NOUNS, &next) && !one_of("that who", &next);
        verb_comes |= goes_on && (one_of("is was has does isn't wasn't", &lower) || present && is_many(&lower));
        let is_verb = verb_comes;
        let woman = subject == "she" || !named && !one_of("he we", subject);
        let man = subject == "he" || !named && !one_of("she we", subject);
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
            of_she = one_of("she he", base);
            let has = one_of("been got had built led seen done gone written", &next) || is_past(&next) && !one_of(DESCRIBING, &next);
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
                !next.is_empty() && !word.ends_with([',', '.', ')']) && !one_of(BEFORE_NOUNS, &next) && !one_of("that how why", &next);
            match base {
                "hers" | "theirs" | "ours" => "yours",
                "herself" | "himself" => "yourself",
                "them" | "us" | "him" => "you",
                "her" if !noun_follows => "you",
                _ => "your",
            }
            .to_owned()
        } else if verb_comes {
            verb_comes = one_of(ADVERBS, &lower);
            present = is_many(&lower) || one_of("is has does", &lower);
            verb_of_you(&lower, of_she).unwrap_or_else(|| lower.clone())
        } else {
            lower.clone()
        };
        // Somebody else, whose `their` or `her` it may be.
        if !mine && !is_verb && !is_subject {
            let name = base != "i" && word.starts_with(char::is_uppercase);
            named |= name;
            other |= name && !one_of("to in on from into", &before);
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
fn verb_of_you(verb: &str, of_she: bool) -> Option<String> {
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
    let hissing = hissing && !one_of("caches aches", verb) || one_of("focuses biases", verb);
    Some(verb[..verb.len() - if hissing { 2 } else { 1 }].to_owned())
}

/// Whether a word may be a plural, or the form of a verb after `she`.
fn is_many(word: &str) -> bool {
    word == "people" || word.len() > 3 && word.ends_with('s') && !["ss", "us", "is", "'s"].iter().any(|end| word.ends_with(end))
}

/// Whether a verb may stand behind a determiner and its noun: `your daughter just started school`, `the team ships to prod`.
fn may_tell(words: &[String]) -> bool {
    let first = &words[0];
    words.iter().enumerate().skip(1).any(|(at, word)| {
        let next = words.get(at + 1).map(String::as_str);
        let alone = at == 1 && one_of("this that a an each every", first);
        // `my years with distributed systems in Oslo`: behind such a word there is a noun.
        let before = words[at - 1].as_str();
        let noun = !alone
            && (DETERMINERS.contains(&before)
                || one_of(DESCRIBING, before)
                || one_of(BEFORE_NOUNS, before) && !one_of("and or as than to", before));
        let past = is_past(word) && !one_of(DESCRIBING, word) && !noun;
        let adverb = at > 1 && one_of(ADVERBS, word) && !noun;
        // `the queues at NASA` and `the data formats`, but not `the teams ship` and `the data formats at NASA`.
        let early = at == 1 && !alone;
        let object = |next: &str| next != "of" && if early { !one_of(BEFORE_NOUNS, next) } else { !noun };
        let verb = is_many(word) && (alone || next.is_some_and(object));
        past || adverb || verb
    })
}

fn classify(text: &str) -> Fragment {
    let text = lower_first(text);
    let words: Vec<String> = text.split_whitespace().map(key).collect();
    let (Some(first), false) = (words.first().map(String::as_str), text.contains([';', '?'])) else {
        return Fragment::Other(text);
    };
    let second = words.get(1).map(String::as_str).unwrap_or_default();
    if WH.contains(&first) {
        // `why did you move` asks; `what matters is trust` tells.
        let asks = one_of(FINITE, second) || one_of("can will", second);
        let tells = first == "what" && words.len() > 3 && words[2..words.len() - 1].iter().any(|word| one_of("is was", word));
        return if asks || tells {
            Fragment::Other(text)
        } else {
            Fragment::Topic(text)
        };
    }
    // `it's about trust`; `IT` is none.
    let pronoun = first.split('\'').next().filter(|_| !text.starts_with("IT "));
    if pronoun.is_some_and(|first| one_of("you it there they we", first)) && (words.len() > 2 || first.contains('\'') && words.len() > 1) {
        return Fragment::Clause(text);
    }
    let determined = DETERMINERS.contains(&first);
    let relative = words
        .iter()
        .position(|w| WH.contains(&w.as_str()) || one_of("that you we they i", w));
    let finite = words.iter().enumerate().skip(1).find(|(at, w)| {
        let noun = words.get(at + 1).is_none_or(|next| one_of("of for with about on in", next));
        let contracted = ["n't", "'re", "'ve", "'ll"].iter().any(|end| w.ends_with(end));
        let moving = w.ends_with("'s") && words.get(at + 1).is_some_and(|next| is_gerund(next) || one_of(ADVERBS, next));
        one_of(FINITE, w) || contracted || moving || one_of(FINITE_OR_NOUN, w) && !noun
    });
    if let Some((at, verb)) = finite {
        let before = relative.is_none_or(|relative| at < relative);
        // `the team is moving`: a clause; `migrating what is left` is none.
        if before && determined && one_of(FINITE, verb) {
            return Fragment::Clause(text);
        }
        if before || determined && relative != Some(at - 1) {
            return Fragment::Other(text);
        }
    }
    // `ship it`, `fix that`: an order.
    let order = words.len() == 2 && one_of("it this that them", second);
    let owned = first.ends_with("'s") && !one_of("it's that's there's what's who's let's she's he's", first);
    let owned = owned && !second.is_empty() && !is_gerund(second) && !one_of(ADVERBS, second) && !DETERMINERS.contains(&second);
    let named = ["tion", "ment", "ness", "ity", "ship", "ance"]
        .iter()
        .any(|end| first.ends_with(end))
        && first.len() > 7
        && (second.is_empty() || one_of(BEFORE_NOUNS, second));
    let topic = is_gerund(first) || named || (determined || owned) && words.len() > 1 && !may_tell(&words);
    if topic && !order {
        Fragment::Topic(text)
    } else {
        Fragment::Other(text)
    }
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
            assert_eq!(said(note, "Jane Doe"), Some(fragment), "{note}");
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
        assert_eq!(said("  ", ""), None);
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
            assert_eq!(said(note, "Jane Doe"), Some(fragment), "{note}");
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

    /// Notes that look like a topic and are none, and whose person changes: with the place that each takes, `topic: ...`.
    #[test]
    fn only_what_is_sure_is_fitted() {
        let shown = |fragment: Option<Fragment>| match fragment {
            Some(Fragment::Topic(x)) => format!("topic: {x}"),
            Some(Fragment::Clause(x)) => format!("clause: {x}"),
            Some(Fragment::Event(x)) => format!("event: {x}"),
            Some(Fragment::Deed(x)) => format!("deed: {x}"),
            Some(Fragment::Aim(x)) => format!("aim: {x}"),
            Some(Fragment::Other(x)) => format!("other: {x}"),
            None => String::new(),
        };
        let mut wrong = String::new();
        let mut check = |note: &str, fragment: Option<Fragment>, expected: &str| {
            let fragment = shown(fragment);
            if fragment != expected {
                wrong.push_str(&format!("{note}: {fragment}, not {expected}\n"));
            }
        };
        for (note, expected) in [
            ("loves Rust", "clause: you love Rust"),
            ("She loves Rust", "clause: you love Rust"),
            ("it's all about trust", "clause: it's all about trust"),
            ("she's moving to Lisbon", "clause: you are moving to Lisbon"),
            ("She’s worked with sonar", "clause: you have worked with sonar"),
            ("He's interested in sonar", "clause: you are interested in sonar"),
            ("asked me why I left my last job", "event: you asked me why I left my last job"),
            ("She asked about my last job", "event: you asked about my last job"),
            ("told me to look at their repo", "event: you told me to look at your repo"),
            ("recommended that I read DDIA", "event: you recommended that I read DDIA"),
            ("talked through the incident review process", "topic: the incident review process"),
            ("She talked me through her on-call rota", "topic: your on-call rota"),
            ("talked about Rust", "topic: Rust"),
            ("told me about pricing", "topic: pricing"),
            ("about the roadmap", "topic: the roadmap"),
            ("That the team is remote-first", "clause: the team is remote-first"),
            ("that project in Oslo", "topic: that project in Oslo"),
            ("don't over-engineer", "other: “don't over-engineer”"),
            ("to look at their open source repo", "other: to look at your open source repo"),
            (
                "mentioned her daughter just started school",
                "other: your daughter just started school",
            ),
            ("Jane said that they are moving to Rust", "clause: you are moving to Rust"),
            ("Jane Doe loves Rust", "clause: you love Rust"),
            ("Bob said that they are moving", "other: Bob said that they are moving"),
            ("She migrated billing", "clause: you migrated billing"),
            ("She told them her plan", "topic: your plan"),
            ("we laughed about YAML", "event: we laughed about YAML"),
            ("We talked about YAML", "topic: YAML"),
            ("we need someone like you", "other: “we need someone like you”"),
            ("we want to move our data", "clause: you want to move your data"),
            ("we migrated billing", "other: “we migrated billing”"),
            ("they help hospitals cut their costs", "clause: you help hospitals cut their costs"),
            ("She said you have great energy", "other: you have great energy"),
            ("you are moving billing to events", "clause: you are moving billing to events"),
            ("you should read DDIA", "other: “you should read DDIA”"),
            ("I love Rust", "other: I love Rust"),
            ("remote-first culture", "other: remote-first culture"),
            ("the team moved to Rust", "other: the team moved to Rust"),
            ("the teams ship to prod", "other: the teams ship to prod"),
            ("the use of Rust", "topic: the use of Rust"),
            ("the plans to move", "other: the plans to move"),
            ("why did you leave", "other: why did you leave"),
            ("what matters is trust", "other: what matters is trust"),
            ("Observability at scale", "topic: Observability at scale"),
            (
                "my experience with distributed systems at sea",
                "topic: my experience with distributed systems at sea",
            ),
            ("the team works on compilers", "other: the team works on compilers"),
            ("this helped us", "other: this helped us"),
            (
                "She said her team loves their users and her plans",
                "other: your team loves their users and your plans",
            ),
            ("She led the team and their move", "clause: you led the team and your move"),
            ("They were understaffed", "clause: you were understaffed"),
            ("talked about\nmigrating billing", "topic: migrating billing"),
            ("pointed out the team is small", "clause: the team is small"),
            ("She thinks that tests pay off", "clause: you think that tests pay off"),
            ("she has two kids and watches birds", "clause: you have two kids and watch birds"),
            ("Discussed scaling the ledger", "topic: scaling the ledger"),
            ("Enjoys hiking", "clause: you enjoy hiking"),
            ("She caches everything", "clause: you cache everything"),
            ("She focuses on sonar", "clause: you focus on sonar"),
            ("She teaches sailing", "clause: you teach sailing"),
            ("She led the team and was promoted", "clause: you led the team and were promoted"),
            ("She likes cats and dogs", "clause: you like cats and dogs"),
            ("She wants to hire someone like you", "other: “wants to hire someone like you”"),
            ("Jane's team is small", "clause: your team is small"),
            ("Jane's moving to Lisbon", "clause: you are moving to Lisbon"),
            ("talked about the tool she built", "topic: the tool you built"),
            ("talked about Ada and her team", "topic: Ada and her team"),
            ("She said that I did well", "clause: I did well"),
            ("She said he left", "other: he left"),
            ("She said that he left her team", "clause: he left her team"),
            ("mentioned her manager and his plan", "topic: her manager and his plan"),
            ("He asked me about his team", "event: you asked me about your team"),
            ("loves his team", "clause: you love your team"),
            (
                "they moved to Rust with their whole team",
                "clause: you moved to Rust with your whole team",
            ),
            ("She grew the team (her first)", "clause: you grew the team (your first)"),
            ("asked me about Oslo", "event: you asked me about Oslo"),
            ("she doesn't like meetings", "clause: you don't like meetings"),
            ("IT support rota", "other: IT support rota"),
            ("Rust's great", "other: Rust's great"),
            ("talked about Rust\nloves cats", "other: talked about Rust; loves cats"),
            ("- talked about Rust\n- loves cats", "other: talked about Rust; loves cats"),
        ] {
            check(note, said(note, "Jane Doe"), expected);
        }
        for (note, expected) in [
            ("Need for speed", "other: need for speed"),
            ("Embedded C", "other: embedded C"),
            ("hundred deployments a day", "other: hundred deployments a day"),
            ("I told them about the outage", "topic: the outage"),
            ("I explained to the team how it works", "deed: explained to the team how it works"),
            ("I'm good at SQL", "deed: am good at SQL"),
            ("I think I'm good at SQL", "deed: am good at SQL"),
            ("I've led a team", "deed: have led a team"),
            ("oversaw the move", "deed: oversaw the move"),
            ("that I led the team", "deed: led the team"),
            ("I led\nthe team", "deed: led the team"),
            ("I led the team\nBuilt a scheduler", "other: I led the team; Built a scheduler"),
            ("Automated the release", "deed: automated the release"),
            ("about the outage", "topic: the outage"),
        ] {
            check(note, strong_point(note), expected);
        }
        for (note, expected) in [
            ("we want to move our data", "aim: move your data"),
            ("they want to make their product faster", "aim: make your product faster"),
            ("They want to help hospitals cut their costs", "aim: help hospitals cut their costs"),
            ("She wants to build her own team", "aim: build your own team"),
            ("He wants to hire ahead of his plan", "aim: hire ahead of your plan"),
            ("wants to double their revenue", "aim: double your revenue"),
            ("we want to hire someone like you", "other: “we want to hire someone like you”"),
        ] {
            check(note, objective(note), expected);
        }
        let redo_of = "I forgot to mention the index";
        check(redo_of, redo(redo_of), "other: I forgot to mention the index");
        assert_eq!(wrong, "");
    }
}
