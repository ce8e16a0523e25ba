//! A name as a guest list, a mail or a form writes it.
//!
//! Whether it is a person, which part is given and which is family, and what may follow `Dear`. A salutation is only given where the
//! parts are sure (invariant 8): `Doe, Jane` is turned round, `Smith` alone is asked.

use serde::{Deserialize, Serialize};

use super::known::{is_family, is_given};
use super::words::{
    fold, honorific, is_body, is_generation, is_job, is_noble, is_particle, is_post_nominal, is_presence, is_pronouns, is_separator,
    is_tool,
};
use super::{address, script};

/// What a text says about a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// Whether it names one person: no team, room, bot, mailbox, company.
    pub is_person: bool,
    /// The given name, or initials (`B.C.`).
    pub given: Option<String>,
    /// The family name with its particles.
    pub family: Option<String>,
    /// The name as written in a signature.
    pub display: Option<String>,
    /// What may follow `Dear`; `None` where the parts are not sure.
    pub salutation: Option<String>,
    /// The title before the name, in its usual form.
    pub honorific: Option<String>,
}

impl Name {
    /// No person's name.
    fn nobody() -> Name {
        Name::default()
    }
}

/// Reads one name. Any string may be given; what is no person's name comes back with `is_person: false` and nothing else.
pub fn read(text: &str) -> Name {
    let clean = clean(text);
    let (shown, mail) = split_address(&clean);
    let Some(shown) = shown else {
        return mail
            .and_then(address::name_of)
            .map_or_else(Name::nobody, |name| forward(&words(&name), Order::Given));
    };
    let shown = without_label(without_via(shown));
    let (line, aside) = without_asides(shown);
    let line = first_segment(&line);
    let name = read_line(line);
    if name.is_person || aside.is_empty() {
        return name;
    }
    // `(she/her) Jane Doe` never gets here; `李小龙 (Bruce Li)` is read from its first part.
    name
}

/// Ligatures, full-width forms, invisible characters, typographic quotes and pictures, in the form the rest of the reading expects.
fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().take(400).peekable();
    while let Some(c) = chars.next() {
        match c {
            'ﬁ' => out.push_str("fi"),
            'ﬂ' => out.push_str("fl"),
            'ﬀ' => out.push_str("ff"),
            // RFC 6868: ^' is a double quote inside an iCalendar parameter.
            '^' if chars.peek() == Some(&'\'') => {
                chars.next();
                out.push('"');
            }
            '\\' => {}
            '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '「' | '」' | '″' => out.push('"'),
            '’' | '‘' | '`' | '´' | 'ʼ' | '＇' => out.push('\''),
            '，' | '、' => out.push(','),
            '\u{ff01}'..='\u{ff5e}' => out.push(char::from_u32(c as u32 - 0xfee0).unwrap_or(' ')),
            '‐' | '‑' => out.push('-'),
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{ad}'
            | '\u{fe00}'..='\u{fe0f}' => {}
            _ if c.is_whitespace() || c.is_control() || is_picture(c) => out.push(' '),
            _ => out.push(c),
        }
    }
    let mut collapsed = String::with_capacity(out.len());
    for word in out.split(' ').filter(|word| !word.is_empty()) {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    collapsed
}

/// Emoji, dingbats, arrows and other signs that decorate names.
pub(super) fn is_picture(c: char) -> bool {
    matches!(c as u32, 0x2190..=0x21ff | 0x2300..=0x27bf | 0x2900..=0x2bff | 0x1f000..=0x1faff | 0xe0000..=0xe007f | 0x2122 | 0xae | 0xa9)
        || matches!(c, '★' | '☆' | '✓' | '✔' | '†')
}

/// What is shown, and the address, of `Jane Doe <jane@acme.com>`, `jane@acme.com (Jane Doe)` and a bare address.
fn split_address(text: &str) -> (Option<&str>, Option<&str>) {
    let Some(at) = text.find('@').filter(|at| *at > 0) else {
        return (Some(text), None);
    };
    let is_edge = |c: char| matches!(c, ' ' | '<' | '>' | '(' | ')' | '[' | ']' | '"' | ',' | ';' | ':');
    let start = text[..at]
        .rfind(is_edge)
        .map_or(0, |edge| edge + text[edge..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(is_edge).map_or(text.len(), |edge| at + edge);
    let mail = &text[start..end];
    if start == at || end <= at + 1 {
        return (Some(text), None);
    }
    let rest = |part: &str| part.chars().any(char::is_alphabetic) && !part.to_ascii_lowercase().ends_with("mailto:");
    let before = text[..start].trim_end_matches(['<', '(', '[', ' ', ',', ':']);
    let after = text[end..].trim_matches(|c: char| is_edge(c) || c == '\'');
    if rest(before) {
        (Some(before.trim()), Some(mail))
    } else if rest(after) && !is_pronouns(after) {
        (Some(after), Some(mail))
    } else {
        (None, Some(mail))
    }
}

/// Without `via Group`, which mailing lists and schedulers append.
fn without_via(text: &str) -> &str {
    let text = cut(text, &[" via ", " (via "]);
    let text = text.trim();
    match text.strip_prefix('\'').and_then(|inner| inner.strip_suffix('\'')) {
        Some(inner) if !inner.contains('\'') => inner,
        _ => match text.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')) {
            Some(inner) if !inner.contains('"') => inner,
            _ => text,
        },
    }
}

/// Everything before the first of the marks (compared without regard to ASCII case).
fn cut<'a>(text: &'a str, marks: &[&str]) -> &'a str {
    let mut end = text.len();
    for mark in marks {
        if let Some(at) = find_ignoring_case(text, mark) {
            end = end.min(at);
        }
    }
    &text[..end]
}

/// Where an ASCII needle begins, without regard to case.
pub(super) fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    let (text, needle) = (text.as_bytes(), needle.as_bytes());
    (0..(text.len() + 1).saturating_sub(needle.len())).find(|at| text[*at..*at + needle.len()].eq_ignore_ascii_case(needle))
}

/// Without `Organizer:` and other labels before the name.
fn without_label(text: &str) -> &str {
    let Some((label, rest)) = text.split_once(':') else { return text };
    let is_label = matches!(
        fold(label.trim()).as_str(),
        "organizer"
            | "organiser"
            | "interviewer"
            | "interviewers"
            | "host"
            | "hosts"
            | "from"
            | "with"
            | "who"
            | "name"
            | "contact"
            | "attendee"
            | "attendees"
            | "guest"
            | "recruiter"
            | "to"
            | "cc"
            | "hiring manager"
            | "panelist"
            | "coordinator"
    );
    if is_label { rest.trim() } else { text }
}

/// The text without brackets and quoted nicknames, and the contents of the last bracket.
fn without_asides(text: &str) -> (String, String) {
    let mut line = String::with_capacity(text.len());
    let mut aside = String::new();
    let mut depth = 0usize;
    let mut quoted = false;
    let chars: Vec<char> = text.chars().collect();
    let quotes = chars.iter().filter(|c| **c == '"').count();
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map_or(' ', |at| chars[at]);
        let after = chars.get(at + 1).copied().unwrap_or(' ');
        match c {
            '(' | '[' | '{' => {
                if depth == 0 {
                    aside.clear();
                    line.push(' ');
                }
                depth += 1;
            }
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '"' if quotes >= 2 => quoted = !quoted,
            // 'Bill' between words, but not O'Malley and Nahi'ena'ena.
            '\'' if depth == 0 && !quoted && before == ' ' && after != ' ' && closes_single(&chars[at + 1..]) => quoted = true,
            '\'' if depth == 0 && quoted && after == ' ' => quoted = false,
            _ if depth > 0 => aside.push(c),
            _ if quoted => {}
            _ => line.push(c),
        }
    }
    // An unclosed bracket hides nothing that is needed; a text that is all bracket is read as it stands.
    if !line.chars().any(char::is_alphanumeric) {
        let bare: String = text
            .chars()
            .filter(|c| !matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | '"'))
            .collect();
        return (bare, String::new());
    }
    (line, aside)
}

/// Whether a single quote that opened a word closes one later.
fn closes_single(rest: &[char]) -> bool {
    rest.iter()
        .enumerate()
        .any(|(at, c)| *c == '\'' && rest.get(at + 1).is_none_or(|next| *next == ' '))
}

/// `HR - Jane Doe`, `Talent Team | Jane Doe`: the department stands first, the person behind it.
fn behind_department(line: &str) -> &str {
    let mut offset = 0;
    for word in line.split(' ') {
        if offset > 0 && is_separator(word) {
            let (before, after) = (words(&line[..offset]), &line[offset + word.len()..]);
            let body = !before.is_empty() && before.iter().any(|word| is_body(&word.fold) || is_job(&word.fold)) && !is_named(&before);
            let rest = words(after);
            return if body && rest.len() >= 2 && is_given(&rest[0].fold) {
                after.trim()
            } else {
                line
            };
        }
        offset += word.len() + 1;
    }
    line
}

/// The first field of `Jane Doe | Senior Recruiter`, `Jane Doe - Acme`, `Jane Doe at Acme`.
fn first_segment(line: &str) -> &str {
    let line = behind_department(line.trim());
    let mut end = line.len();
    let mut offset = 0;
    for word in line.split(' ') {
        if offset > 0 && is_separator(word) {
            end = end.min(offset);
            break;
        }
        offset += word.len() + 1;
    }
    let line = &line[..end];
    let line = match line.find(['|', ';', '•']) {
        Some(at) if at > 0 => &line[..at],
        _ => line,
    };
    let line = cut(
        line,
        &[
            " at ",
            " from ",
            " @ ",
            " @",
            " is inviting",
            "'s iphone",
            "'s ipad",
            "'s macbook",
            "'s phone",
            "'s pc",
            "'s laptop",
            "'s zoom",
            "'s galaxy",
            "'s android",
            "'s computer",
            "'s desktop",
        ],
    );
    line.trim()
}

/// Which of the two orders a text has shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    /// Given name first.
    Given,
    /// `Family, Given`: the words before the comma.
    Comma,
}

/// One word of a name.
#[derive(Clone, Debug)]
struct Word {
    text: String,
    fold: String,
}

impl Word {
    /// Whether it is one letter, or letters each with its dot: `B`, `B.C.`, `J.-L.`, `P-H`.
    fn is_initials(&self) -> bool {
        let letters = self.text.chars().filter(|c| c.is_alphabetic()).count();
        let lone = self
            .text
            .split(['.', '-'])
            .filter(|part| !part.is_empty())
            .all(|part| part.chars().count() == 1);
        letters > 0 && lone && !script::is_han_or_hangul(&self.text)
    }
}

fn words(line: &str) -> Vec<Word> {
    line.split(' ')
        .map(|word| word.trim_matches(|c: char| matches!(c, '!' | '?' | '*' | '_' | '"' | '~' | '+' | '=' | '#' | ';' | ':' | ',')))
        .map(|word| word.trim_start_matches('.'))
        .filter(|word| !word.is_empty() && word.chars().any(|c| c.is_alphanumeric() || c == '&'))
        .map(|word| Word {
            text: word.to_owned(),
            fold: fold(word),
        })
        .collect()
}

/// A line without brackets and fields: commas, kinds, order.
fn read_line(line: &str) -> Name {
    let folded = fold(line);
    if is_presence(folded.trim()) || is_pronouns(line) {
        return Name::nobody();
    }
    let mut parts = line.split(',').map(words).filter(|part| !part.is_empty());
    let Some(mut first) = parts.next() else { return Name::nobody() };
    drop_company_tail(&mut first);
    let mut rest: Vec<Vec<Word>> = parts.collect();
    if first.len() == 1 && first[0].fold == "co" && rest.first().is_some_and(|part| part.last().is_some_and(|word| word.fold == "&")) {
        // A catalogue's `Co., Jerome B. Rice &`.
        first = rest.remove(0);
        first.pop();
    }
    if !is_named(&first) {
        return Name::nobody();
    }
    let mut given: Option<Vec<Word>> = None;
    let mut suffixed = false;
    let has_honorific = first.len() > 1 && honorific(&first[0].fold).is_some();
    for part in rest {
        let all_letters = part.iter().all(|word| is_post_nominal(&word.fold));
        let initials = part.iter().all(Word::is_initials) || (part.len() == 1 && is_block(&part[0].text) && !all_letters);
        if given.is_some() || is_pronouns(&joined(&part)) || is_presence(&fold(&joined(&part))) {
            continue;
        }
        // `Andrews, M.D.` has no other given name than these letters; `Amy Maid, M.D.` has.
        let lone = bare_length(&first) == 1 && !has_honorific;
        if all_letters && !(lone && initials && !suffixed) {
            suffixed = true;
            continue;
        }
        if !(initials && lone) && part.iter().any(|word| is_body(&word.fold) || is_job(&word.fold)) {
            continue;
        }
        // `Jordan Lee, Acme`: a given name stands before the comma and none after it.
        if !lone
            && !initials
            && first.len() > 1
            && is_given(&first[0].fold)
            && !is_given(&part[0].fold)
            && honorific(&part[0].fold).is_none()
            && !is_particle(&first[1].fold)
        {
            continue;
        }
        given = Some(part);
    }
    match given {
        Some(given) => inverted(first, given),
        None => {
            let block = first.iter().all(|word| !word.text.chars().any(char::is_lowercase));
            forward_cased(&first, Order::Given, block)
        }
    }
}

/// How many words are left without honorifics and letters behind the name.
fn bare_length(words: &[Word]) -> usize {
    words
        .iter()
        .filter(|word| !is_generation(&word.fold) && !is_post_nominal(&word.fold))
        .count()
}

/// Takes off `& Co`, `et al`.
fn drop_company_tail(words: &mut Vec<Word>) {
    let len = words.len();
    if len >= 4 && words[len - 2].fold == "&" && words[len - 1].fold == "co"
        || len >= 4 && words[len - 2].fold == "et" && words[len - 1].fold == "al"
    {
        words.truncate(len - 2);
    }
    // `Jane Doe Senior Recruiter`: what somebody is, behind a name of two words.
    if let Some(at) = words.iter().position(|word| is_job(&word.fold) && !is_generation(&word.fold))
        && at >= 2
        && !is_given(&words[at - 1].fold)
        && is_given(&words[0].fold)
    {
        words.truncate(at);
    }
}

/// Whether the words can be one person's name.
fn is_named(words: &[Word]) -> bool {
    let folded: Vec<&str> = words.iter().map(|word| word.fold.as_str()).collect();
    let text = joined(words);
    if !text.chars().any(char::is_alphabetic) || text.chars().any(|c| c.is_ascii_digit() || c == '&' || c == '@' || c == '/') {
        return false;
    }
    let given_first = words.len() > 1 && is_given(folded[0]);
    // `Will Call`, `Mary Nurse`: a family name may be any word behind a known given name, if it is the only one.
    let tolerated = |at: usize| {
        given_first && at > 0 && at + 1 == words.len() && folded[..at].iter().all(|word| is_given(word)) && !is_body(folded[at])
    };
    for (at, word) in folded.iter().enumerate() {
        let is_suffix = at > 0 && is_post_nominal(word);
        let is_prefix = at + 1 < words.len() && honorific(word).is_some();
        // `Hr. Weber` is a Mr., `HR Weber` a department.
        let is_prefix = is_prefix && (*word != "hr" || words[at].text.starts_with("Hr"));
        if (is_body(word) && (!is_prefix || at > 0) && !is_suffix && !is_particle(word)
            || is_job(word) && !is_suffix && !is_prefix && !tolerated(at))
            || matches!(*word, "for" | "and" | "of" | "the" | "with" | "or")
        {
            return false;
        }
    }
    if words.len() == 1 && (is_tool(folded[0]) || is_acronym(&words[0].text)) {
        return false;
    }
    if words.iter().all(Word::is_initials) || words.iter().any(|word| word.text.ends_with("'s")) {
        return false;
    }
    !words.iter().all(|word| has_no_vowel(&word.fold))
}

/// Capitals that spell no name: `ABC`, `HRBP`.
fn is_acronym(text: &str) -> bool {
    let letters = text.chars().count();
    letters <= 4 && text.chars().all(|c| c.is_ascii_uppercase()) && !is_given(&fold(text)) && !is_family(&fold(text))
}

fn has_no_vowel(folded: &str) -> bool {
    folded.is_ascii() && !folded.bytes().any(|b| matches!(b, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')) && !is_family(folded)
}

/// Capitals only, more than one letter.
fn is_block(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 1 && !text.chars().any(char::is_lowercase) && text.chars().any(char::is_uppercase)
}

fn joined(words: &[Word]) -> String {
    let mut out = String::new();
    for word in words {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&word.text);
    }
    out
}

/// `Family, Given`.
fn inverted(first: Vec<Word>, given: Vec<Word>) -> Name {
    let block = first.iter().chain(&given).all(|word| !word.text.chars().any(char::is_lowercase));
    let (title_a, family) = take_title(&first);
    let (title_b, given_words) = take_title(&given);
    let family: Vec<&Word> = without_letters(family);
    let given_words: Vec<&Word> = without_letters(given_words);
    if family.is_empty() || given_words.is_empty() {
        return forward_cased(&first, Order::Comma, block);
    }
    let family_text = cased_all(&family, block);
    let mut name = from_given_words(&given_words, &family_text, block, given_words.len());
    // `Ana, Dev`: two words that are both given names, or the wrong way round.
    if family.len() == 1
        && given_words.len() == 1
        && is_given(&family[0].fold)
        && !is_family(&family[0].fold)
        && !is_given(&given_words[0].fold)
        && !given_words[0].is_initials()
    {
        name.salutation = None;
    }
    with_title(name, title_a.or(title_b))
}

fn forward(words: &[Word], order: Order) -> Name {
    forward_cased(words, order, false)
}

/// Words in their natural order.
fn forward_cased(all: &[Word], _order: Order, block: bool) -> Name {
    let (title, rest) = take_title(all);
    let bare = without_letters(rest);
    let lower = !all.iter().any(|word| word.text.chars().any(char::is_uppercase));
    if bare.is_empty() {
        return Name::nobody();
    }
    if let Some(name) = script::read(&bare.iter().map(|word| word.text.as_str()).collect::<Vec<_>>()) {
        return with_title(name, title);
    }
    // Han beside Latin letters is the same name twice.
    let latin: Vec<&Word> = bare.iter().copied().filter(|word| !script::is_han_or_hangul(&word.text)).collect();
    let bare = if latin.is_empty() { bare } else { latin };
    if bare.len() == 1 {
        return with_title(single(bare[0], title.is_some(), block), title);
    }
    if let Some((given, family)) = family_first(&bare, block) {
        let family_text = cased_all(&family, block);
        let count = given.len();
        return with_title(from_given_words(&given, &family_text, block, count), title);
    }
    let at = family_start(&bare, block || lower);
    if at == 0 {
        let family = cased_all(&bare, block);
        let name = Name {
            is_person: true,
            display: Some(family.clone()),
            family: Some(family),
            ..Name::default()
        };
        return with_title(name, title);
    }
    let family_text = cased_all(&bare[at..], block);
    with_title(from_given_words(&bare[..at], &family_text, block, at), title)
}

/// Index of the first word of the family name.
fn family_start(words: &[&Word], one_case: bool) -> usize {
    let last = words.len() - 1;
    // `Ferdinand Graf von Zeppelin`, with or without the given name.
    if let Some(at) = words
        .windows(2)
        .position(|pair| is_noble(&pair[0].fold) && is_particle(&pair[1].fold))
    {
        return at;
    }
    // Capitals in a mixed line mark the family name: `Jane DOE`, `Jean-Luc DE LA TOUR`.
    if !one_case
        && !is_block(&words[0].text)
        && let Some(at) = words.iter().position(|word| is_block(&word.text) && word.text.len() > 2)
        && words[at..].iter().all(|word| is_block(&word.text))
    {
        return at;
    }
    let vietnamese = matches!(
        words[last].fold.as_str(),
        "nguyen" | "tran" | "le" | "pham" | "huynh" | "hoang" | "phan" | "vu" | "dang" | "bui" | "ngo" | "duong"
    );
    // `Abd al Rahman` is one given name.
    let skipped = if words[0].fold == "abd" { 2 } else { 1 };
    for (at, &part) in words.iter().enumerate().take(last).skip(skipped) {
        let word = &part.fold;
        let initial = words[at].text.ends_with('.') || words[at].text.chars().count() == 1;
        if is_particle(word) && !initial && word != "y" && word != "e" {
            let capital = words[at].text.starts_with(char::is_uppercase);
            let alone = matches!(
                word.as_str(),
                "ben" | "bar" | "bat" | "do" | "das" | "in" | "av" | "op" | "te" | "ab" | "ap" | "t"
            );
            if capital && alone && !one_case || vietnamese && capital || one_case && word == "ben" {
                continue;
            }
            return at;
        }
        // `Velasquez y Garcia`, but `Amy y Maid`.
        if at >= 2 && matches!(words[at].text.as_str(), "y" | "e" | "i") || at >= 2 && one_case && words[at].text == "Y" {
            return at - 1;
        }
    }
    last
}

/// Family name first: a family name in capitals, Korean, Chinese, Japanese, Vietnamese, Hungarian, and Russian with the father's name.
fn family_first<'a>(words: &[&'a Word], block: bool) -> Option<(Vec<&'a Word>, Vec<&'a Word>)> {
    let last = words.len() - 1;
    let (head, tail) = (words[0], words[last]);
    let rest = || words[1..].to_vec();
    if !block
        && is_block(&head.text)
        && !head.is_initials()
        && head.text.chars().count() > 2
        && words[1..].iter().all(|word| !is_block(&word.text))
    {
        return Some((rest(), vec![head]));
    }
    // `Иванов Иван Иванович`.
    if words.len() == 3
        && ["ович", "евич", "овна", "евна", "ична"]
            .iter()
            .any(|ending| tail.fold.ends_with(ending))
    {
        return Some((vec![words[1]], vec![head]));
    }
    script::family_first(&words.iter().map(|word| word.fold.as_str()).collect::<Vec<_>>()).map(|order| match order {
        script::FamilyFirst::AllGiven => (rest(), vec![head]),
        script::FamilyFirst::LastGiven => (vec![tail], vec![head]),
    })
}

/// One word alone.
fn single(word: &Word, titled: bool, block: bool) -> Name {
    let text = cased(word, block, false);
    let is_surname = titled && (!is_given(&word.fold) || is_family(&word.fold));
    if is_surname || is_family(&word.fold) && !is_given(&word.fold) {
        return Name {
            is_person: true,
            family: Some(text.clone()),
            display: Some(text),
            ..Name::default()
        };
    }
    // `X.Gironés`, `F.Joachim`: initials written against the name.
    if let Some((initial, rest)) = word.text.split_once('.')
        && initial.chars().count() == 1
        && rest.chars().count() > 2
        && rest.chars().all(|c| c.is_alphabetic() || c == '-' || c == '\'')
    {
        let initial = Word {
            text: format!("{initial}."),
            fold: fold(initial),
        };
        let rest = Word {
            text: rest.to_owned(),
            fold: fold(rest),
        };
        return forward(&[initial, rest], Order::Given);
    }
    if word.is_initials() {
        return Name::nobody();
    }
    Name {
        is_person: true,
        given: Some(text.clone()),
        display: Some(text.clone()),
        salutation: Some(text),
        ..Name::default()
    }
}

/// A name from its given words and its family name.
fn from_given_words(given: &[&Word], family: &str, block: bool, count: usize) -> Name {
    // `F.Joachim`: a glued initial is an initial.
    let texts: Vec<String> = given
        .iter()
        .flat_map(|word| match word.text.split_once('.') {
            Some((initial, rest)) if initial.chars().count() == 1 && rest.chars().count() > 2 && !rest.contains('.') => {
                vec![format!("{initial}."), rest.to_owned()]
            }
            _ => vec![word.text.clone()],
        })
        .collect();
    let parts: Vec<Word> = texts.into_iter().map(|text| Word { fold: fold(&text), text }).collect();
    let is_initial = |word: &Word| word.is_initials() || is_capital_pair(word, block, parts.len());
    if parts.iter().all(is_initial) {
        // A leading father's initial: `S. Krishnamurthy`.
        if count == 1 && is_tamil(&fold(family)) {
            let initial = parts[0].text.to_uppercase();
            return Name {
                is_person: true,
                given: Some(family.to_owned()),
                display: Some(format!("{family} {initial}")),
                family: Some(initial),
                salutation: Some(family.to_owned()),
                honorific: None,
            };
        }
        let initials: String = parts
            .iter()
            .flat_map(|word| word.text.chars())
            .filter(|c| c.is_alphabetic())
            .flat_map(|c| c.to_uppercase().chain(['.']))
            .collect();
        let display = format!("{initials} {family}");
        return Name {
            is_person: true,
            given: Some(initials),
            family: Some(family.to_owned()),
            salutation: Some(display.clone()),
            display: Some(display),
            honorific: None,
        };
    }
    let named: Vec<&Word> = parts.iter().filter(|word| !word.is_initials()).collect();
    let Some(first) = named.first() else { return Name::nobody() };
    let mut call = cased(first, block, false);
    let mut display = call.clone();
    for (at, word) in named.iter().enumerate().skip(1) {
        let servant = first.fold == "abd" && (at == 1 || at == 2 && named[1].fold == "al");
        let text = cased(word, block, servant && at == 1);
        if servant || at == 1 && is_double(&first.fold, &word.fold) {
            call = format!("{call} {text}");
        }
        display.push(' ');
        display.push_str(&text);
    }
    display.push(' ');
    display.push_str(family);
    Name {
        is_person: true,
        given: Some(call.clone()),
        family: Some(family.to_owned()),
        display: Some(display),
        salutation: Some(call),
        honorific: None,
    }
}

/// `NT Smith`, `DR AC DA SILVA`: two capitals that are no name.
fn is_capital_pair(word: &Word, block: bool, count: usize) -> bool {
    let pair = word.text.len() == 2 && word.text.chars().all(|c| c.is_ascii_uppercase());
    pair && count == 1 && !(block && (is_given(&word.fold) || is_family(&word.fold))) && (!is_given(&word.fold) || !block)
}

/// Double given names that are called in full.
fn is_double(first: &str, second: &str) -> bool {
    match first {
        "mary" => matches!(
            second,
            "anne" | "ann" | "beth" | "jane" | "kate" | "lou" | "ellen" | "jo" | "kay" | "pat" | "grace"
        ),
        "jean" => matches!(
            second,
            "luc" | "paul" | "pierre" | "claude" | "marc" | "michel" | "francois" | "philippe" | "baptiste" | "christophe"
        ),
        "anna" => matches!(second, "lena" | "sophie" | "luisa"),
        "jose" => matches!(second, "maria" | "luis" | "antonio" | "manuel" | "carlos" | "miguel"),
        "juan" => matches!(second, "carlos" | "pablo" | "jose" | "manuel" | "david"),
        "maria" => matches!(second, "jose" | "teresa" | "luisa" | "elena" | "isabel" | "carmen"),
        "billy" => matches!(second, "bob" | "ray" | "jean"),
        "bobby" => second == "joe",
        "hans" => matches!(second, "peter" | "jurgen" | "joachim" | "werner"),
        "karl" => matches!(second, "heinz" | "friedrich"),
        _ => false,
    }
}

/// Given names of the Indian south that stand behind a father's initial.
fn is_tamil(folded: &str) -> bool {
    [
        "murthy",
        "murthi",
        "swamy",
        "swami",
        "raman",
        "nathan",
        "krishnan",
        "chandran",
        "samy",
        "lakshmi",
        "kumar",
        "rajan",
        "vasan",
        "esh",
        "mugam",
        "priya",
        "subramaniam",
        "subramanian",
    ]
    .iter()
    .any(|ending| folded.len() > 4 && folded.ends_with(ending))
}

/// The titles before a name and the words behind them.
fn take_title(words: &[Word]) -> (Option<Title>, &[Word]) {
    let mut title: Option<Title> = None;
    let mut at = 0;
    while at + 1 < words.len() {
        let word = &words[at];
        // `Sr.` and `M.` are also other things; `DR ANDREWS` is a doctor, `D.R. Andrews` is not.
        let letters = word.is_initials() && word.text.contains('.') && word.text.len() > 3;
        // `Judge-Rabbi`: two titles joined are one.
        let compound = word.fold.contains('-') && word.fold.split('-').all(|part| honorific(part).is_some());
        let known = if compound {
            Some((word.text.as_str(), false))
        } else {
            honorific(&word.fold)
        };
        let Some((written, formal)) = known.filter(|_| !letters) else {
            break;
        };
        let written = if word.fold == "hon" && title.is_some() { "Hon" } else { written };
        title = Some(match title {
            Some(title) => Title {
                written: format!("{} {written}", title.written),
                formal: title.formal || formal && word.fold != "hon",
            },
            None => Title {
                written: written.to_owned(),
                formal,
            },
        });
        at += 1;
    }
    (title, &words[at..])
}

struct Title {
    written: String,
    /// `Dear Dr. Doe`, not `Dear Jane`.
    formal: bool,
}

fn with_title(mut name: Name, title: Option<Title>) -> Name {
    let Some(title) = title.filter(|_| name.is_person) else {
        return name;
    };
    match (&name.given, &name.family) {
        (_, Some(family)) if title.formal || name.given.is_none() => name.salutation = Some(format!("{} {family}", title.written)),
        (Some(given), None) if title.formal => name.salutation = Some(format!("{} {given}", title.written)),
        _ => {}
    }
    name.honorific = Some(title.written);
    name
}

/// Without the letters behind a name, as long as two words are left.
fn without_letters(words: &[Word]) -> Vec<&Word> {
    let mut end = words.len();
    while end > 1 {
        let word = &words[end - 1];
        let spaced_phd = word.fold == "d" && end > 2 && words[end - 2].fold == "ph";
        let is_letters = spaced_phd || is_generation(&word.fold) || is_post_nominal(&word.fold);
        // `John Esquire`, `Jack MA`, `Bo Do`: the only word behind a given name is a name, unless it is written as letters are.
        let shown = word.text.contains('.') || is_generation(&word.fold) || word.text.len() > 2 && is_block(&word.text);
        if !is_letters || end == 2 && !shown {
            break;
        }
        end -= if spaced_phd { 2 } else { 1 };
    }
    words[..end.max(1)].iter().collect()
}

fn cased_all(words: &[&Word], block: bool) -> String {
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
fn cased(word: &Word, block: bool, may_be_particle: bool) -> String {
    let text = &word.text;
    let small = !text.chars().any(char::is_uppercase);
    if may_be_particle && (small || block) && (is_particle(&word.fold)) {
        return text.to_lowercase();
    }
    if !small && !is_block(text) || word.is_initials() {
        return if small { text.to_uppercase() } else { text.clone() };
    }
    if !text.chars().any(|c| c.is_lowercase() || c.is_uppercase()) {
        return text.clone();
    }
    let mut out = String::with_capacity(text.len());
    let mut up = true;
    for c in text.chars() {
        if up {
            out.extend(c.to_uppercase());
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
        out.extend(rest.next().into_iter().flat_map(char::to_uppercase));
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

#[cfg(test)]
mod tests;
