//! What all checks share: a letter taken apart once into lines of address, greeting, sentences, sign-off and quoted text.
//!
//! Positions inside are bytes into [`Letter::body`]; [`Analysis::utf16`] turns them into what a page counts in. Words are compared in
//! lower case, with straight apostrophes and plain hyphens, contractions spelt out (`I'm` is `i am`), the possessive as a word of its
//! own (`team's` is `team`, `'s`).

use std::collections::BTreeSet;
use std::ops::Range;

use super::lexicon::{self, Voice};
use super::names::{fold, is_courtesy, stands_for};
use super::{Letter, pattern, placeholder};
use crate::list::{Phrases, Words};
use crate::order;
use crate::reading::known::{is_family, is_given};
use crate::reading::words::honorific;

/// One word, or one part of a contraction.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// Where, in bytes.
    pub at: Range<usize>,
    /// In lower case, normalized.
    pub norm: String,
    /// Whether it is written with a capital.
    pub capital: bool,
    /// Whether a comma, dash, colon or the like stands before it: a pattern does not reach across a full stop, but across these.
    pub after_break: bool,
    /// Whether it stands in an unfilled placeholder.
    pub slot: bool,
    /// By what patterns rule it out ([`pattern::mark`]).
    pub mark: u64,
}

/// One sentence of the letter proper: neither greeting nor sign-off nor quoted.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    /// Where, in bytes.
    pub at: Range<usize>,
    /// Its words, as indices into [`Analysis::words`].
    pub words: Range<usize>,
    /// The paragraph, counted from 0.
    pub paragraph: usize,
}

/// The salutation.
#[derive(Clone, Debug)]
pub(crate) struct Greeting {
    /// The whole of it, in bytes, without what follows on the line.
    pub at: Range<usize>,
    /// Who is addressed, as written, without `Dear` and `Hi`.
    pub names: Vec<Range<usize>>,
}

/// A letter taken apart.
pub(crate) struct Analysis<'a> {
    /// What was given.
    pub letter: &'a Letter,
    /// The body as given.
    pub body: &'a str,
    /// The subject, from its field or the `Subject:` line.
    pub subject: Option<&'a str>,
    /// The part that is judged: without the `Subject:` line and without what is quoted below.
    pub own: Range<usize>,
    /// The salutation, if there is one.
    pub greeting: Option<Greeting>,
    /// Closing formula and signature.
    pub sign_off: Option<Range<usize>>,
    /// All words of [`Analysis::own`], greeting and signature included.
    pub words: Vec<Word>,
    /// The sentences between greeting and sign-off.
    pub sentences: Vec<Sentence>,
    /// Unfilled placeholders.
    pub slots: Vec<Range<usize>>,
    /// Words of the company's, the role's and the recipients' names: whoever uses them need not have been in the room.
    pub known: BTreeSet<String>,
    /// Who writes to whom.
    pub voice: Voice,
}

impl<'a> Analysis<'a> {
    /// Takes a letter apart.
    pub(crate) fn new(letter: &'a Letter) -> Analysis<'a> {
        let body = letter.body.as_str();
        let (subject_line, start) = subject_line(body);
        let own = start..quote_start(body, start);
        let lines = lines(body, own.clone());
        let greeting = greeting(body, &lines, &letter.to);
        let sign_off = sign_off(body, &lines, greeting.as_ref());
        let text = greeting.as_ref().map_or(own.start, |g| g.at.end)..sign_off.as_ref().map_or(own.end, |s| s.start);
        let text = text.start.min(text.end)..text.end;
        let slots = placeholder::slots(body, own.clone());
        let mut words = words(body, own.clone());
        for word in &mut words {
            word.slot = slots.iter().any(|slot| slot.contains(&word.at.start));
        }
        let sentences = sentences(body, text, &words);
        let names = letter.to.iter().chain(&letter.company).chain(&letter.role).chain(&letter.me);
        let known = order::set(names.flat_map(|name| self::words(name, 0..name.len())).map(|word| word.norm));
        let voice = lexicon::voice(&words, letter.company.is_some() || letter.role.is_some() || !letter.to.is_empty());
        Analysis {
            letter,
            body,
            subject: letter.subject.as_deref().or(subject_line).map(str::trim),
            own,
            greeting,
            sign_off,
            words,
            sentences,
            slots,
            known,
            voice,
        }
    }

    /// The words of a sentence.
    pub(crate) fn of(&self, sentence: &Sentence) -> &[Word] {
        &self.words[sentence.words.clone()]
    }

    /// The words within a range of bytes.
    pub(crate) fn within(&self, at: &Range<usize>) -> &[Word] {
        let from = self.words.partition_point(|w| w.at.start < at.start);
        let to = self.words.partition_point(|w| w.at.end <= at.end);
        &self.words[from..to.max(from)]
    }

    /// Bytes to UTF-16 offsets.
    pub(crate) fn utf16(&self, at: &Range<usize>) -> (usize, usize) {
        let count = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();
        let start = count(&self.body[..at.start]);
        (start, start + count(&self.body[at.clone()]))
    }

    /// How many words the letter has, greeting and signature included, as people count: separated by white space.
    pub(crate) fn count(&self) -> usize {
        self.body[self.own.clone()].split_whitespace().count()
    }
}

/// A first line `Subject: ...` and where the body begins.
fn subject_line(body: &str) -> (Option<&str>, usize) {
    let blank = body.len() - body.trim_start().len();
    let line = body[blank..].lines().next().unwrap_or_default();
    match line.split_once(':') {
        Some((field, subject)) if field.trim().eq_ignore_ascii_case("subject") => (Some(subject), blank + line.len()),
        _ => (None, 0),
    }
}

/// Where text that was written by somebody else begins.
fn quote_start(body: &str, from: usize) -> usize {
    let mut at = from;
    for line in body[from..].split_inclusive('\n') {
        let text = line.trim();
        let attribution = text.starts_with("On ") && (text.ends_with("wrote:") || text.ends_with("writes:"));
        let rule = text.starts_with("-----") && (text.contains("Original") || text.contains("Forwarded"));
        if attribution || rule || text.starts_with('>') {
            return at;
        }
        at += line.len();
    }
    body.len()
}

/// The lines in bytes, trimmed.
fn lines(body: &str, own: Range<usize>) -> Vec<Range<usize>> {
    let mut at = own.start;
    body[own]
        .split_inclusive('\n')
        .map(|line| {
            let start = at + (line.len() - line.trim_start().len());
            at += line.len();
            start.min(at)..(start + line.trim().len())
        })
        .collect()
}

const OPENERS: &[&str] = &[
    "dear",
    "hi",
    "hello",
    "hey",
    "hiya",
    "yo",
    "greetings",
    "good morning",
    "good afternoon",
    "good evening",
    "good day",
    "to whom",
    "hallo",
    "bonjour",
    "bonsoir",
    "hola",
    "buenos días",
    "buenos dias",
    "buenas tardes",
    "bom dia",
    "boa tarde",
    "guten tag",
    "guten morgen",
    "guten abend",
    "dearest",
    "my dear",
    "howdy",
];

/// Words that stand where a name could, and are none.
pub(crate) const NOBODY: Words = Words::new(
    "acquisition administrator again all and board chair chairperson colleague colleagues committee company concern coordinator \
     crew customer decision department director employer everybody everyone faculty finance first folks friend friends gentlemen \
     group guy guys hiring hr human interview interviewer interviewers it ladies last madam maker makers manager managers may \
     member members name office or pal panel people program programme recipient recruiter recruiters recruiting recruitment \
     residency resources sales search selection service sir sirs staff support talent team the there whom your",
);

/// Forms of address.
const TITLES: Words = Words::new("captain dame doctor dr frau herr ir judge miss mr mrs ms mx prof professor rev sir");

/// Small parts of family names.
const PARTICLES: Words = Words::new("al bin da de del den der di dos du e el la le ní ten ter van von y ó");

/// Whether a word is a form of address.
pub(crate) fn is_title(word: &str) -> bool {
    TITLES.holds(&word.trim_end_matches('.').to_lowercase())
}

/// Whether a word is a small part of a family name.
pub(crate) fn is_particle(word: &str) -> bool {
    PARTICLES.holds(&word.to_lowercase())
}

/// How long the words of greeting are that a text begins with: `Dear`, `Good morning`, `Happy Friday`, `Happy New Year`.
fn opener(line: &str) -> Option<usize> {
    let head: String = line.chars().take(16).flat_map(char::to_lowercase).collect();
    if let Some(day) = head.strip_prefix("happy ") {
        let word = day.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let length = if day.starts_with("new year") {
            "new year".len()
        } else {
            word.len()
        };
        return (word.ends_with("day") || word == "holidays" || length > word.len()).then(|| "happy ".len() + length);
    }
    // `Heyyy`
    let drawn = |o: &&&str| head[o.len()..].bytes().take_while(|byte| o.as_bytes().last() == Some(byte)).count();
    let fits = |o: &&&str| head.starts_with(**o) && !head[o.len() + drawn(o)..].starts_with(char::is_alphanumeric);
    OPENERS.iter().find(fits).map(|o| o.len() + drawn(&o))
}

/// How long the thanks are where the whole line is thanks to somebody: `Thanks so much, Jane!`
fn thanks(line: &str, to: &[String]) -> Option<usize> {
    const THANKS: &[&str] = &["thank you", "thanks", "many thanks"];
    const MORE: &[&str] = &[" so much", " again"];
    let bare = line.strip_suffix(['!', ','])?;
    let plain = bare.to_ascii_lowercase();
    let mut length = THANKS.iter().find(|thanks| plain.starts_with(**thanks))?.len();
    length += MORE
        .iter()
        .find(|more| plain[length..].starts_with(**more))
        .map_or(0, |more| more.len());
    let rest = &bare[length..];
    // `Thanks Heaps!` names nobody.
    let is_name = |part: &str| is_common_name(part) || to.iter().any(|person| stands_for(part, person));
    let named = is_name_list(rest) && name_parts(rest).into_iter().all(|part| is_name(&rest[part]));
    (rest.starts_with([' ', ',']) && named).then_some(length)
}

fn greeting(body: &str, lines: &[Range<usize>], to: &[String]) -> Option<Greeting> {
    // `(card, handwritten)` above it is no line of the letter.
    let aside = |line: &str| line.starts_with('(') && line.ends_with(')');
    let filled = lines.iter().filter(|l| !l.is_empty()).filter(|l| !aside(&body[(*l).clone()]));
    for (number, line) in filled.take(14).enumerate() {
        let text = &body[line.clone()];
        if let Some(opener) = opener(text) {
            return Some(addressed(body, line.clone(), opener, to));
        }
        // `Thanks Jordan!` with a letter below it.
        if number == 0
            && lines.iter().any(|other| other.start > line.end && !other.is_empty())
            && let Some(thanks) = thanks(text, to)
        {
            return Some(addressed(body, line.clone(), thanks, to));
        }
        // `Jordan – thank you` on the first line.
        if number == 0
            && let Some((name, _)) = text.split_once(" – ").or(text.split_once(" — ")).or(text.split_once(" - "))
            && is_name_list(name)
        {
            return Some(addressed(body, line.clone(), 0, to));
        }
        // `Jordan, thanks for today.`
        if number == 0
            && let Some((name, rest)) = text.split_once(", ")
            && rest.to_lowercase().starts_with("thank")
            && is_name_list(name)
        {
            return Some(addressed(body, line.start..line.start + name.len(), 0, to));
        }
        // `Jordan,` alone on the first line.
        let bare = text
            .strip_suffix([',', ':'])
            .or(text.strip_suffix(" —"))
            .or(text.strip_suffix(" -"));
        if let Some(bare) = bare
            && number == 0
            && is_name_list(bare)
        {
            return Some(addressed(body, line.clone(), 0, to));
        }
        // `Jordan, cheers for today.`: whatever follows the recipient's own name.
        if number == 0
            && let Some((name, _)) = text.split_once(", ")
            && to.iter().any(|person| stands_for(name, person))
        {
            return Some(addressed(body, line.start..line.start + name.len(), 0, to));
        }
    }
    None
}

/// Whether a text is one or several names, and nothing else.
fn is_name_list(text: &str) -> bool {
    let parts = name_parts(text);
    !parts.is_empty() && parts.iter().all(|part| looks_like_name(&text[part.clone()]))
}

/// Whether a text can be the name of one person (or the word that stands for one).
pub(crate) fn looks_like_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..=5).contains(&words.len())
        && words
            .iter()
            .all(|w| is_particle(w) || is_title(w) || w.starts_with(char::is_uppercase) || w.starts_with(['(', '"', '“']))
        && words.iter().any(|w| !is_title(w))
        && !OPENERS.contains(&words[0].to_lowercase().as_str())
        && ![
            "I",
            "Thank",
            "Thanks",
            "Please",
            "It",
            "We",
            "My",
            "After",
            "Following",
            "As",
            "On",
            "Many",
            "This",
            "Just",
        ]
        .contains(&words[0])
}

/// Whether a text is a common name in small letters: `jane`, `ms. jones`. Nothing else tells it from any other word (`hi boss`).
pub(crate) fn is_small_name(text: &str) -> bool {
    let plain = |word: &str| fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let (titles, names): (Vec<&str>, Vec<&str>) = text.split_whitespace().partition(|word| is_title(word));
    (1..=2).contains(&names.len())
        && names.iter().enumerate().all(|(at, word)| {
            let folded = plain(word);
            let family = (at > 0 || !titles.is_empty()) && is_family(&folded);
            word.starts_with(char::is_lowercase)
                && (family || is_given(&folded))
                && !lexicon::is_general(&folded)
                && !is_courtesy(&folded)
                && !NOBODY.holds(&folded)
        })
}

/// Whether every word but a title is a common name: `Jane`, but not `Sorry`, nor `Can`, which begins a sentence more often than it is one.
fn is_common_name(text: &str) -> bool {
    let mut names = text.split_whitespace().filter(|word| !is_title(word)).map(fold).peekable();
    names.peek().is_some() && names.all(|word| (is_given(&word) || is_family(&word)) && !lexicon::is_general(&word))
}

/// What stands before the sentence that runs on without a mark: `Jane` of `Jane thank you for today`.
fn before_sentence(text: &str, is_name: bool) -> Option<&str> {
    const BEGIN: &[&str] = &["i", "i'm", "i'd", "it", "it's", "just", "we", "hope", "so", "this", "what", "many"];
    let words = text.split_whitespace().skip(1);
    let mut begins = words.filter(|word| {
        let folded = fold(word);
        folded.starts_with("thank") || !is_name && BEGIN.contains(&folded.as_str())
    });
    let first = begins.next()?;
    Some(text[..first.as_ptr() as usize - text.as_ptr() as usize].trim_end())
}

/// Splits at commas, `and`, `&`, `/`.
fn name_parts(text: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    let bytes = text.as_bytes();
    let mut i = 0;
    while i <= text.len() {
        let cut = if i == text.len() {
            Some(0)
        } else if matches!(bytes[i], b',' | b';' | b'&' | b'/') {
            Some(1)
        } else if text.is_char_boundary(i) && text[i..].starts_with(" and ") {
            Some(5)
        } else if text.is_char_boundary(i) && text[i..].starts_with(" (and ") {
            Some(6)
        } else {
            None
        };
        match cut {
            Some(length) => {
                let mut piece = &text[start..i];
                // `Mei (and Jane)`.
                if !piece.contains('(') {
                    piece = piece.trim_end_matches([')', ' ']);
                }
                let lead = piece.len() - piece.trim_start().len();
                if !piece.trim().is_empty() {
                    parts.push(start + lead..start + lead + piece.trim().len());
                }
                i += length.max(1);
                start = i.min(text.len());
            }
            None => i += 1,
        }
    }
    parts
}

/// Reads who is addressed on a line that begins with a greeting of `opener` bytes.
fn addressed(body: &str, line: Range<usize>, opener: usize, to: &[String]) -> Greeting {
    let text = &body[line.clone()];
    let rest = &text[opener..];
    // The clause ends at the first mark that no list of names has; a full stop only after a word that is no title.
    let mut end = rest.len();
    for (i, c) in rest.char_indices() {
        let stop = match c {
            '!' | ':' | '?' | '—' | '–' | '\t' => true,
            '-' => rest[..i].ends_with(' '),
            '.' => {
                let word = rest[..i].split_whitespace().last().unwrap_or_default();
                !is_title(word) && honorific(&fold(word)).is_none() && word.chars().count() > 1
            }
            _ => false,
        };
        if stop {
            end = i;
            break;
        }
    }
    let mut names = Vec::new();
    let mut at = opener;
    let clause = &rest[..end];
    for (n, part) in name_parts(clause).into_iter().enumerate() {
        let mut piece = &clause[part.clone()];
        let mut from = part.start;
        if let Some(length) = crate::checks::text::opener(piece) {
            let next = piece[length..].trim_start();
            from += piece.len() - next.len();
            piece = next;
        }
        let is_theirs = |text: &str| to.iter().any(|person| stands_for(text, person));
        // `Hello again Jane`, `Hey there Jane`.
        if n == 0
            && let Some(("again" | "there", next)) = piece.split_once(' ')
        {
            from += piece.len() - next.trim_start().len();
            piece = next.trim_start();
        }
        // A greeting in another language: no names, and the recipient's after them.
        if n == 0 && opener == 0 && !is_theirs(piece) {
            let mut spaces = piece.match_indices(' ').map(|(at, _)| at);
            let salutes = |at: &usize| !piece[..*at].split(' ').map(fold).any(|word| is_given(&word) || is_family(&word));
            if let Some(space) = spaces.find(|at| salutes(at) && is_theirs(&piece[at + 1..])) {
                from += space + 1;
                piece = &piece[space + 1..];
            }
        }
        if let Some(before) = before_sentence(piece, looks_like_name(piece) || is_theirs(piece))
            && (looks_like_name(before) && is_common_name(before) || is_small_name(before) || is_theirs(before))
        {
            piece = before;
        }
        let so_far = clause[..part.start].trim_end();
        let joined = so_far.ends_with(" and") || so_far.ends_with("(and") || so_far.ends_with('&');
        // `Hi Mei, Wow!`: only a common name may be exclaimed.
        let exclaims = n > 0 && part.end == clause.len() && rest[end..].starts_with(['!', '?', '.']) && !joined && !is_common_name(piece);
        // `hi mei and jane`, but not `Hi Mei, grace is rare`.
        let small = n > 0 && joined && !clause[part.end..].starts_with(" and ") && is_small_name(piece);
        // Only the first part may be something other than a name (`Hi there`); what follows a comma and is none is the letter itself.
        // Small letters are no name, unless they are the recipient's.
        let name_like = looks_like_name(piece) && !exclaims || is_theirs(piece) || small;
        if n > 0 && !name_like {
            break;
        }
        let words: Vec<&str> = piece.split_whitespace().collect();
        let length = if name_like || is_small_name(piece) {
            piece.len()
        } else {
            // `Hello support`, `Hi all please`: at most the next three words.
            let last = words.len().min(3).checked_sub(1).map(|at| words[at]);
            last.map_or(0, |w| w.as_ptr() as usize - piece.as_ptr() as usize + w.len())
        };
        if length == 0 {
            continue;
        }
        names.push(line.start + opener + from..line.start + opener + from + length);
        at = opener + from + length;
    }
    // The mark after the last name belongs to the greeting.
    let tail = text[at..]
        .chars()
        .next()
        .filter(|c| !c.is_alphanumeric() && !c.is_whitespace())
        .map_or(0, char::len_utf8);
    Greeting {
        at: line.start..line.start + at + tail,
        names,
    }
}

/// Lines that close a letter.
const CLOSINGS: Phrases = Phrases::new(
    "all the best,best,best always,best regards,best wishes,cheers,cordially,gratefully,in gratitude,kind regards,\
     kindest regards,kindly,many regards,many thanks,my best,regards,respectfully,respectfully yours,sincerely,sincerely yours,\
     take care,thank you,thank you again,thanks,thanks again,very best,very truly yours,warm regards,warm wishes,warmest regards,\
     warmly,with appreciation,with appreciation and best regards,with best regards,with best wishes,with gratitude,\
     with kind regards,with many thanks,with regards,with thanks,with warm regards,yours,yours faithfully,yours sincerely,\
     yours truly",
);

fn is_closing(line: &str) -> bool {
    let plain = line.trim().trim_end_matches([',', '.', '!', '-', '—', '–']).trim().to_lowercase();
    CLOSINGS.holds(&plain)
}

fn sign_off(body: &str, lines: &[Range<usize>], greeting: Option<&Greeting>) -> Option<Range<usize>> {
    let end = lines.iter().rev().find(|l| !l.is_empty())?.end;
    let after = greeting.map_or(lines.first()?.start, |g| g.at.end);
    let rest: Vec<&Range<usize>> = lines.iter().filter(|l| l.start >= after).collect();
    if let Some(line) = rest.iter().rev().find(|l| is_closing(&body[(**l).clone()])) {
        return Some(line.start..end);
    }
    // `Best, Daan` at the end of the last line.
    let last = rest.iter().rev().find(|l| !l.is_empty())?;
    let text = &body[(*last).clone()];
    if let Some(dot) = text.rfind(['.', '!', '?']) {
        let tail = &text[dot + 1..];
        if let Some((formula, name)) = tail.split_once(',')
            && is_closing(formula)
            && looks_like_name(name.trim())
        {
            let lead = tail.len() - tail.trim_start().len();
            return Some(last.start + dot + 1 + lead..end);
        }
    }
    // A name alone on the last line, after a blank one or after a sentence.
    let words = text.split_whitespace().count();
    let alone = (1..=4).contains(&words) && !text.ends_with(['.', '!', '?', ':', ',']) && last.start > after;
    (alone && rest.iter().filter(|l| !l.is_empty()).count() > 1).then_some(last.start..end)
}

/// Whether a character joins two halves of a word.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '-' | '‑' | '‐')
}

/// The words within a range of bytes.
pub(super) fn words(body: &str, own: Range<usize>) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::new();
    let text = &body[own.clone()];
    let mut chars = text.char_indices().peekable();
    let mut broken = false;
    while let Some((start, c)) = chars.next() {
        if !c.is_alphanumeric() {
            broken |= matches!(c, ',' | ';' | ':' | '—' | '–' | '(' | ')' | '.' | '!' | '?' | '\n');
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some(&(i, next)) = chars.peek() {
            let inner = joins(next) && text[i + next.len_utf8()..].starts_with(char::is_alphanumeric);
            if !(next.is_alphanumeric() || inner) {
                break;
            }
            end = i + next.len_utf8();
            chars.next();
        }
        push_word(&mut out, &text[start..end], own.start + start, broken);
        broken = false;
    }
    out
}

/// Adds a word, contractions spelt out.
fn push_word(out: &mut Vec<Word>, raw: &str, start: usize, after_break: bool) {
    let at = start..start + raw.len();
    let capital = raw.starts_with(char::is_uppercase);
    let norm: String = raw
        .chars()
        .map(|c| match c {
            '’' | '‘' | 'ʼ' => '\'',
            '‑' | '‐' => '-',
            _ => c,
        })
        .flat_map(char::to_lowercase)
        .collect();
    let mut push = |norm: &str| {
        out.push(Word {
            at: at.clone(),
            norm: norm.to_owned(),
            capital,
            after_break,
            slot: false,
            mark: pattern::mark(norm.as_bytes()),
        })
    };
    match norm.as_str() {
        "can't" | "cannot" => ["can", "not"].map(&mut push),
        "won't" => ["will", "not"].map(&mut push),
        _ => {
            const ENDS: &[(&str, &str)] = &[
                ("n't", "not"),
                ("'m", "am"),
                ("'re", "are"),
                ("'ve", "have"),
                ("'d", "would"),
                ("'ll", "will"),
                ("'s", "'s"),
            ];
            match ENDS.iter().find_map(|(end, word)| norm.strip_suffix(end).map(|stem| (stem, word))) {
                Some((stem, word)) if !stem.is_empty() => [stem, word].map(&mut push),
                _ => {
                    push(&norm);
                    [(), ()]
                }
            }
        }
    };
}

/// A full stop behind these ends no sentence.
const ABBREVIATIONS: Words = Words::new("a.m approx co corp dept dr e.g etc i.e inc jr ltd mr mrs ms no p.m ph.d prof sr st u.k u.s vs");

/// Cuts a range into sentences: at full stops, at blank lines, at list items, and at short lines that end without a mark.
fn sentences(body: &str, text: Range<usize>, words: &[Word]) -> Vec<Sentence> {
    let mut out = Vec::new();
    let mut paragraph = 0;
    let mut start = text.start;
    let mut close = |start: usize, end: usize, paragraph: usize| {
        let from = words.partition_point(|w| w.at.start < start);
        let to = words.partition_point(|w| w.at.start < end);
        if from < to {
            out.push(Sentence {
                at: words[from].at.start..end.max(words[to - 1].at.end),
                words: from..to,
                paragraph,
            });
        }
        from < to
    };
    let mut seen = false;
    let mut chars = body[text.clone()].char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let here = text.start + i;
        match c {
            '\n' => {
                let rest = &body[here + 1..text.end];
                let next = rest.trim_start_matches([' ', '\t', '\r']);
                if next.starts_with('\n') {
                    seen |= close(start, here, paragraph);
                    start = here + 1;
                    if seen {
                        paragraph += 1;
                        seen = false;
                    }
                } else {
                    let line = body[start..here].trim();
                    let last = line.rsplit('\n').next().unwrap_or_default();
                    let item = next.starts_with(['-', '*', '•', '·']);
                    let short = last.len() < 45 && next.starts_with(char::is_uppercase);
                    if item || short {
                        seen |= close(start, here, paragraph);
                        start = here + 1;
                    }
                }
            }
            '.' | '!' | '?' | '…' => {
                while chars
                    .peek()
                    .is_some_and(|(_, c)| matches!(c, '.' | '!' | '?' | '"' | '”' | ')' | '’' | '\''))
                {
                    chars.next();
                }
                let end = chars.peek().map_or(text.end, |(i, _)| text.start + i);
                let spaced = chars.peek().is_none_or(|(_, c)| c.is_whitespace() || !c.is_ascii());
                let word = body[start..here].rsplit([' ', '\n', '(']).next().unwrap_or_default().to_lowercase();
                let short = c == '.' && (ABBREVIATIONS.holds(&word) || (word.chars().count() == 1 && word != "i"));
                if spaced && !short {
                    seen |= close(start, end, paragraph);
                    start = end;
                }
            }
            _ => {}
        }
    }
    close(start, text.end, paragraph);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(body: &str) -> Letter {
        Letter {
            body: body.to_owned(),
            ..Letter::default()
        }
    }

    fn greeted(body: &str) -> Vec<String> {
        let letter = letter(body);
        let analysis = Analysis::new(&letter);
        analysis
            .greeting
            .map(|g| g.names.into_iter().map(|n| body[n].to_owned()).collect())
            .unwrap_or_default()
    }

    #[test]
    fn greetings_are_read() {
        for (body, names) in [
            (
                "Dear Mei, dear Tomás, dear Dr. Okafor,\n\nThank you.",
                vec!["Mei", "Tomás", "Dr. Okafor"],
            ),
            ("Hi Mei and Tomás,\n\nThank you.", vec!["Mei", "Tomás"]),
            ("Hello Ingrid, it was good to meet you.", vec!["Ingrid"]),
            ("Dear Ms Van der Berg\n\nThank you.", vec!["Ms Van der Berg"]),
            ("Mei,\n\nThank you.", vec!["Mei"]),
            ("Hi there,\n\nThank you.", vec!["there"]),
            ("Hi! Any news?", vec![]),
            ("Good morning Mei – thank you.", vec!["Mei"]),
            ("12 High Street\nLeeds\n\nDear Mr. A. Sato:\n\nThank you.", vec!["Mr. A. Sato"]),
            ("Thank you for the interview.", vec![]),
            ("Hey there Jane,\n\nThank you.", vec!["Jane"]),
            ("Hi Jane thank you for today.", vec!["Jane"]),
            ("Thanks so much, Jane!\n\nIt was good.", vec!["Jane"]),
            ("Hi Mei (and Jane),\n\nThank you.", vec!["Mei", "Jane"]),
            ("Happy Friday Mei,\n\nThank you.", vec!["Mei"]),
            ("Dear Sgt. Sato,\n\nThank you.", vec!["Sgt. Sato"]),
            ("Hi Mei, Wow!", vec!["Mei"]),
        ] {
            assert_eq!(greeted(body), names, "{body}");
        }
    }

    #[test]
    fn a_letter_is_taken_apart() {
        let letter = letter(
            "Subject: Thank you\n\nDear Dr. Sato,\n\nThank you for the tour. Dr. Sato's lab, i.e. the cold room, is\nimpressive! \
             I'm keen.\n\n- one\n- two\n\nKind regards,\nMei\n\nOn Monday Dr. Sato wrote:\n> Hello",
        );
        let analysis = Analysis::new(&letter);
        assert_eq!(analysis.subject, Some("Thank you"));
        let sentences: Vec<(usize, &str)> = analysis
            .sentences
            .iter()
            .map(|s| (s.paragraph, &analysis.body[s.at.clone()]))
            .collect();
        assert_eq!(
            sentences,
            [
                (0, "Thank you for the tour."),
                (0, "Dr. Sato's lab, i.e. the cold room, is\nimpressive!"),
                (0, "I'm keen."),
                (1, "one"),
                (1, "two"),
            ]
        );
        assert_eq!(&analysis.body[analysis.sign_off.clone().unwrap()], "Kind regards,\nMei");
    }
}
