//! When an employer promised to decide, read from a mail.
//!
//! A date counts only in a clause in which the employer promises to speak or to decide; what the candidate is asked to do by a day, when
//! an interview or the work begins, and what is past are dates of something else. Weeks start on Monday, `end of the week` is Friday, a
//! range takes its upper bound, business days are Monday to Friday and holidays are not known. Vague words (`shortly`, `after the
//! holidays`) are no date.

mod days;

use chrono::NaiveDate;

use super::calendar_words::fold;
use days::{Found, find, words};

/// The day by which an answer is promised; never before `on`, the day on which the mail was written. `None` where none is promised, or
/// none that can be told.
pub fn read(text: &str, on: NaiveDate) -> Option<NaiveDate> {
    let mut promised: Option<NaiveDate> = None;
    for sentence in sentences(&fold(text)) {
        if let Some(day) = read_sentence(&sentence, on) {
            promised = promised.max(Some(day));
        }
    }
    promised.filter(|day| *day >= on)
}

/// One clause and what was found in it.
struct Clause {
    words: String,
    found: Vec<Found>,
}

fn read_sentence(sentence: &str, on: NaiveDate) -> Option<NaiveDate> {
    // A bare weekday is the one after the day that was spoken of before: `back on Monday, so Tuesday`.
    let mut spoken_of = on;
    let mut read: Vec<Clause> = Vec::new();
    for clause in clauses(sentence) {
        let found = find(&words(&clause), on, spoken_of);
        spoken_of = found.iter().map(|found| found.date).fold(spoken_of, NaiveDate::max);
        let spaced = format!(" {} ", words(&clause).join(" "));
        read.push(Clause { words: spaced, found });
    }
    let latest = |clause: &Clause| clause.found.iter().filter(|found| !found.begins).map(|found| found.date).max();
    let binding: Vec<&Clause> = read
        .iter()
        .filter(|clause| promises(&clause.words) && !binds_somebody_else(&clause.words))
        .collect();
    if let Some(day) = binding.iter().filter_map(|clause| latest(clause)).max() {
        // `within a week, maybe two`: a fragment behind the promise may put it off.
        let hedge = read.iter().filter(|clause| is_fragment(&clause.words)).filter_map(latest).max();
        return hedge.max(Some(day));
    }
    // The user's own note of what was said: `by the end of next week`, and nothing else.
    if !read.is_empty()
        && read
            .iter()
            .all(|clause| is_fragment(&clause.words) && !binds_somebody_else(&clause.words))
    {
        return read.iter().filter_map(latest).max();
    }
    // `We will let you know, typically within a week`, `By Friday, we will have decided`: the day stands in a clause without a verb.
    (!binding.is_empty()).then(|| read.iter().filter(|clause| is_fragment(&clause.words)).filter_map(latest).max())?
}

/// Words by which an employer promises to speak or decide; compared with a clause in single spaces.
const PROMISES: &[&str] = &[
    "hear from us",
    "hear from me",
    "hear from our",
    "hear from the",
    "hear from a ",
    "hear from someone",
    "hear back",
    "hear something",
    "hear our",
    "hear more",
    "hear by",
    "hear within",
    "hear either way",
    "hear in",
    "you'll hear",
    "will hear",
    "should hear",
    "heard from us",
    "heard back",
    "get back",
    "getting back",
    "got back",
    "in touch",
    "in contact",
    "follow up with you",
    "follow up by",
    "follow up within",
    "will follow up",
    "'ll follow up",
    "following up with you",
    "let you know",
    "letting you know",
    "let everyone know",
    "let all ",
    "let candidates",
    "let applicants",
    "notif",
    "inform you",
    "inform all",
    "inform candidates",
    "informed",
    "contact you",
    "contacting you",
    "contacted",
    "contact all",
    "contact success",
    "contact short",
    "reach out",
    "reaching out",
    "update you",
    "an update",
    "updates",
    "updated",
    "update by",
    "update from us",
    "decide",
    "deciding",
    "decision",
    "announce",
    "respond to you",
    "respond to all",
    "respond to every",
    "respond to each",
    "we will respond",
    "we'll respond",
    "we respond",
    "we aim to respond",
    "a response from",
    "receive a response",
    "responses will",
    "reply to you",
    "reply to all",
    "reply to every",
    "we will reply",
    "we'll reply",
    "i will reply",
    "i'll reply",
    "come back to you",
    "coming back to you",
    "back to you",
    "circle back",
    "an answer",
    "final answer",
    "answer for you",
    "answer you",
    "feedback",
    "outcome",
    "results",
    "result of",
    "verdict",
    "expect news",
    "have news",
    "some news",
    "more news",
    "news for you",
    "news from us",
    "have word",
    "expect word",
    "expect to hear",
    "expect a ",
    "expect an ",
    "expect our",
    "expect us",
    "call you",
    "email you",
    "e-mail you",
    "mail you",
    "write to you",
    "tell you",
    "make an offer",
    "make offers",
    "extend an offer",
    "extend offers",
    "offers will",
    "offers to go",
    "offers go out",
    "make up our mind",
    "made up our mind",
    "wrap up",
    "wrapping up",
    "wrapped up",
    "conclude",
    "finalise",
    "finalize",
    "finalising",
    "finalizing",
    "complete our",
    "complete the review",
    "complete this",
    "have completed",
    "finish our",
    "finish reviewing",
    "finish the process",
    "finish up",
    "review your application within",
    "review it within",
    "applications within",
    "applications will be reviewed",
    "be selected",
    "make our selection",
    "make a selection",
    "make a choice",
    "make our choice",
    "make the call",
    "make a final call",
    "choose",
    "advise you",
    "advised",
    "return to you",
    "touch base",
    "at the latest",
    "latest by",
    "no later than",
    "should know",
    "will know",
    "'ll know",
    "know more",
    "know by",
    "know where we",
    "have something for you",
    "something to share",
    "something to tell",
    "more to share",
    "more information for you",
    "more details for you",
    "turnaround",
    "it'll be",
    "it will be a",
    "it will be another",
    "it will take",
    "it'll take",
    "it should take",
    "it may take",
    "it might take",
    "it could take",
    "it can take",
    "it usually takes",
    "it typically takes",
    "process takes",
    "process will take",
    "process should take",
    "process may take",
    "process usually takes",
    "process typically takes",
    "review takes",
    "review will take",
    "review usually takes",
    "review process takes",
    "give us",
    "allow us",
    "allow up to",
    "please allow",
    "bear with us",
    "timeline is",
    "timeline for",
    "to decide",
    "you will receive",
    "you'll receive",
    "you should receive",
    "you can expect",
    "send you",
    "share",
    "confirm either way",
    "either way",
    "get you an",
    "have an offer",
    "need another",
    "we need a",
    "we'll need",
    "we will need",
    "take us",
    "aim for",
    "aiming for",
    "target",
    "our goal is",
];

fn promises(clause: &str) -> bool {
    PROMISES.iter().any(|mark| clause.contains(mark))
}

/// Words that make a clause's date somebody else's, or another thing's, or past.
const SOMEBODY_ELSE: &[&str] = &[
    "let us know",
    "let me know",
    "get back to us",
    "get back to me",
    "hear from you",
    "hearing from you",
    "hear back from you",
    "hear your",
    "respond to us",
    "reply to us",
    "reply to this",
    "reply by",
    "respond by",
    "your response",
    "your reply",
    "your answer",
    "your decision",
    "your availability",
    "you available",
    "you free",
    "you be free",
    "be available",
    "please confirm",
    "please send",
    "please submit",
    "please complete",
    "please return",
    "please reply",
    "please respond",
    "please provide",
    "please share",
    "please sign",
    "please choose",
    "please select",
    "please pick",
    "please book",
    "please schedule",
    "please accept",
    "please fill",
    "please upload",
    "please finish",
    "please make sure",
    "please ensure",
    "please contact",
    "please keep",
    "kindly",
    "could you",
    "can you",
    "would you",
    "will you",
    "are you",
    "do you",
    "did you",
    "you need to",
    "you must",
    "you have until",
    "you have to",
    "you will need to",
    "you'll need to",
    "we need you",
    "we ask you",
    "we ask that",
    "asked to",
    "required to",
    "send us",
    "send me",
    "give us a call",
    "give me a call",
    "call us",
    "contact us",
    "contact me",
    "get in touch with us",
    "submit your",
    "submitted by",
    "submissions",
    "complete the assessment",
    "complete the test",
    "complete the task",
    "complete the challenge",
    "complete the exercise",
    "complete the form",
    "take-home",
    "assessment by",
    "assessment within",
    "assignment",
    "expires",
    "valid until",
    "valid for",
    "valid through",
    "open until",
    "apply by",
    "applications close",
    "applications are open",
    "closing date",
    "accept the offer",
    "accept our offer",
    "offer is open",
    "on file",
    "retain",
    "keep your",
    "delete",
    "start date",
    "starts on",
    "start on",
    "starting on",
    "begin on",
    "begins on",
    "would start",
    "will start",
    "role starts",
    "position starts",
    "first day",
    "onboarding",
    "orientation",
    "join us",
    "interviews will",
    "interview will",
    "interview is",
    "interviews are",
    "interviews take",
    "interview takes",
    "your interview on",
    "an interview on",
    "interview on",
    "interviews on",
    "schedule",
    "invite you",
    "meet with you",
    "meet you",
    "talk to you on",
    "speak with you on",
    "chat on",
    "call is",
    "hold interviews",
    "conduct interviews",
    "conducting interviews",
    "interviewing until",
    "interviewing through",
    "still interviewing",
    "the office",
    "out of office",
    "out of the office",
    "on leave",
    "on vacation",
    "on holiday",
    "last week",
    "last month",
    "last year",
    "yesterday",
    " ago ",
    "was made",
    "were made",
    "we made",
    "has been made",
    "have decided",
    "has decided",
    "we decided",
    "decided to",
    "you applied",
    "we received",
    "was received",
    "we met",
    "we spoke",
    "thank you for",
    "thanks for",
    "was posted",
    "was sent",
    "was filled",
    "filled on",
];

/// Marks of a promise so plain that a courtesy in the same clause (`please allow`) does not undo it.
const PLAIN: &[&str] = &[
    "if you have not heard",
    "if you haven't heard",
    "if you do not hear",
    "if you don't hear",
    "not heard from us",
    "please allow",
    "please give us",
    "will be contacted",
    "please expect",
];

fn binds_somebody_else(clause: &str) -> bool {
    !PLAIN.iter().any(|mark| clause.contains(mark)) && SOMEBODY_ELSE.iter().any(|mark| clause.contains(mark))
}

/// A clause without a verb of its own.
fn is_fragment(clause: &str) -> bool {
    const VERBS: &[&str] = &[
        " is ",
        " are ",
        " am ",
        " was ",
        " were ",
        " be ",
        " been ",
        " has ",
        " have ",
        " had ",
        " will ",
        " would ",
        " can ",
        " could ",
        " should ",
        " must ",
        " do ",
        " does ",
        " did ",
        " may ",
        " might ",
        " i ",
        " we ",
        " you ",
        " they ",
        " he ",
        " she ",
        " please ",
        " starts ",
        " starting ",
        " begins ",
        " meet",
        " interview",
        " return",
        " closes ",
        " after ",
        " n't ",
        "'m ",
        "'re ",
        "'ve ",
        "'s ",
        "'ll ",
        " send ",
        " submit",
        " apply",
        " for ",
        " since ",
    ];
    !VERBS.iter().any(|verb| clause.contains(verb))
}

/// Sentences of a folded text: ends at `.`, `!`, `?` before white space, and at an empty line.
fn sentences(text: &str) -> Vec<String> {
    const SHORT: &[&str] = &[
        "mr", "ms", "mrs", "dr", "prof", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue",
        "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "approx", "no", "e.g", "i.e", "a.m", "p.m", "st", "inc", "ltd", "co",
        "etc",
    ];
    let mut sentences = Vec::new();
    let mut current = String::new();
    let chars: Vec<char> = text.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let next = chars.get(at + 1);
        let ends = match c {
            '!' | '?' => true,
            '.' => {
                let last = current.rsplit([' ', '\n', '(']).next().unwrap_or_default();
                next.is_none_or(|next| next.is_whitespace()) && !SHORT.contains(&last)
            }
            // A mail's lines are wrapped anywhere: only an empty one ends a sentence.
            '\n' => next == Some(&'\n'),
            _ => false,
        };
        current.push(c);
        if ends {
            sentences.push(std::mem::take(&mut current));
        }
    }
    sentences.push(current);
    sentences
}

/// Clauses of a sentence: at commas (not those inside a date), semicolons, colons, dashes, brackets, and before `and`, `but`, `so`.
fn clauses(sentence: &str) -> Vec<String> {
    let mut text = sentence.replace('\n', " ");
    for (word, cut) in [
        (" so that ", " | "),
        (" but ", " | but "),
        (" so ", " | so "),
        (" and we", " | we"),
        (" and i ", " | i "),
        (" and you", " | you"),
        (" and they ", " | they "),
        (" and the ", " | the "),
        (" and our ", " | our "),
        (" and will ", " | will "),
        (" and then ", " | then "),
        (" and should ", " | should "),
        (" and plan", " | plan"),
        (" and hope", " | hope"),
        (" and aim", " | aim"),
        (" and expect", " | expect"),
        (" and let ", " | we let "),
        (" and get ", " | we get "),
        (" and decide", " | decide"),
        (" and make", " | make"),
        (" and a ", " | a "),
        (" because ", " | "),
        (" since we ", " | we "),
        (" while ", " | "),
        (" once ", " | once "),
        (" when ", " | when "),
        (" - ", " | "),
    ] {
        text = text.replace(word, cut);
    }
    let chars: Vec<char> = text.chars().collect();
    let mut clauses = vec![String::new()];
    for (at, &c) in chars.iter().enumerate() {
        let cut = match c {
            '|' | ';' | '(' | ')' => true,
            ':' => chars.get(at + 1).is_none_or(|next| next.is_whitespace()),
            ',' => {
                // `Friday, March 14, 2025` is one date.
                let rest: String = chars[at + 1..].iter().collect();
                let next = rest
                    .split_whitespace()
                    .next()
                    .unwrap_or_default()
                    .trim_matches(|c: char| !c.is_alphanumeric());
                let before = clauses
                    .last()
                    .and_then(|clause| clause.split_whitespace().last())
                    .unwrap_or_default();
                let year = next.len() == 4 && next.parse::<u32>().is_ok();
                let date_goes_on = super::calendar_words::weekday(before, "en").is_some()
                    && (super::calendar_words::month(next).is_some() || next.starts_with(|c: char| c.is_ascii_digit()));
                !(year || date_goes_on)
            }
            _ => false,
        };
        if cut {
            clauses.push(String::new());
        } else if let Some(clause) = clauses.last_mut() {
            clause.push(c);
        }
    }
    clauses.retain(|clause| !clause.trim().is_empty());
    clauses
}

#[cfg(test)]
mod tests;
