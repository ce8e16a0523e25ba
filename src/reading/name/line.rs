//! The field of a text that holds the name: without the address, labels, brackets, and what stands behind separators.

use super::{Word, is_named, words};
use crate::list::{phrases, words};
use crate::reading::known::{is_family, is_given};
use crate::reading::script::is_east_asian;
use crate::reading::words::{fold, is_body, is_job, is_pronouns, is_separator};

/// Ligatures, full-width forms, invisible characters, typographic quotes and pictures, in the form the rest of the reading expects.
pub(super) fn clean(text: &str) -> String {
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
            '【' | '〔' | '〈' | '《' | '『' => out.push('('),
            '】' | '〕' | '〉' | '》' | '』' => out.push(')'),
            '⎥' | '⎢' | '│' | '┃' | '¦' | '∣' | 'ǀ' | '❘' => out.push_str(" | "),
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
pub fn is_picture(c: char) -> bool {
    matches!(c as u32, 0x2190..=0x21ff | 0x2300..=0x27bf | 0x2900..=0x2bff | 0x1f000..=0x1faff | 0xe0000..=0xe007f | 0x2122 | 0xae | 0xa9)
        || matches!(c, '★' | '☆' | '✓' | '✔' | '†')
}

/// What is shown, and the address, of `Jane Doe <jane@acme.com>`, `jane@acme.com (Jane Doe)` and a bare address.
pub(super) fn split_address(text: &str) -> (Option<&str>, Option<&str>) {
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
    // Outlook shows the address where it knows no name: `jane@acme.com <jane@acme.com>`.
    let mail = mail.trim_matches('\'');
    let rest = |part: &str| {
        part.chars().any(char::is_alphabetic)
            && (part.contains(' ') || !part.contains('@'))
            && !part.trim_end_matches(':').to_ascii_lowercase().ends_with("mailto")
    };
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
pub(super) fn without_via(text: &str) -> &str {
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
pub fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    let (text, needle) = (text.as_bytes(), needle.as_bytes());
    (0..(text.len() + 1).saturating_sub(needle.len())).find(|at| text[*at..*at + needle.len()].eq_ignore_ascii_case(needle))
}

/// Without `Organizer:` and other labels before the name.
pub(super) fn without_label(text: &str) -> &str {
    // `CN=Jane Doe,OU=HR,O=Acme`: a directory's whole entry.
    if let Some(entry) = text.get(..3).filter(|head| head.eq_ignore_ascii_case("cn=")).map(|_| &text[3..]) {
        return entry.split([',', '/']).next().unwrap_or(entry).trim();
    }
    // `1. Ruth Porter`
    let numbered = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let text = match numbered.strip_prefix(['.', ')']) {
        Some(rest) if numbered.len() < text.len() && rest.starts_with(' ') => rest.trim_start(),
        _ => text,
    };
    let Some((label, rest)) = text.split_once(':') else { return text };
    let is_label = phrases!("attendee,attendees,cc,contact,coordinator,ext,external,from,guest,hiring manager,host,hosts,interviewer,interviewers,name,organiser,organizer,panelist,recruiter,to,who,with").holds(fold(label.trim()).as_str());
    // `Globex: Raj Patel`
    let named = || {
        let (before, after) = (words(label), words(rest.split(['(', '[']).next().unwrap_or_default()));
        before.len() == 1 && !before[0].is_given && !is_family(&before[0].fold) && is_full(&after)
    };
    if is_label || named() { rest.trim() } else { text }
}

/// Whether words are a name with a known given name first.
fn is_full(words: &[Word]) -> bool {
    (2..4).contains(&words.len()) && words[0].is_given && is_named(words)
}

/// `iPad de Ruth Porter`: whose it is.
pub(super) fn without_device(text: &str) -> &str {
    let mut parts = text.splitn(3, ' ');
    let (device, of, owner) = (parts.next(), parts.next(), parts.next());
    let is_device = device.is_some_and(|device| words!("galaxy ipad iphone laptop macbook pc").holds(fold(device).as_str()));
    let of = of.is_some_and(|of| words!("da de di do of van von").holds(of));
    owner.filter(|_| is_device && of).unwrap_or(text)
}

/// `Zhou, Yifan 周一帆`: the same name twice; the Latin one, if it is a whole name.
pub(super) fn without_second_script(line: &str) -> String {
    let latin = |word: &&str| word.starts_with(|c: char| c.is_ascii_alphabetic());
    if line.split_whitespace().filter(latin).count() < 2 {
        return line.to_owned();
    }
    let words = line
        .split_whitespace()
        .filter(|word| !word.chars().filter(|c| c.is_alphabetic()).all(is_east_asian) || !word.contains(char::is_alphabetic));
    words.collect::<Vec<_>>().join(" ")
}

/// The text without brackets and quoted nicknames, and the contents of the last bracket.
pub(super) fn without_asides(text: &str) -> (String, String) {
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

/// Without a telephone number behind a name: `Jane Doe x1234`, `Jane Doe (555) 123-4567`.
pub(super) fn without_phone(text: &str) -> &str {
    if !text.ends_with(|c: char| c.is_ascii_digit()) {
        return text;
    }
    let sign = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '+' | '-' | '.');
    let name = text.trim_end_matches(sign);
    let head = name.trim_end();
    // `x1234`, `ext. 1234`, `Tel: 555`
    let mark = head
        .rfind(' ')
        .filter(|at| words!("ext phone tel x").holds(&fold(head[at + 1..].trim_end_matches(':'))));
    let head = mark.map_or(head, |at| &head[..at]).trim_end_matches([',', ' ', '-']);
    let digits = text[name.len()..].bytes().filter(u8::is_ascii_digit).count();
    let parted = mark.is_some() || text[name.len()..].starts_with([' ', '(', '+']);
    let known = || head.contains(' ') && head.split([' ', ',']).any(|word| is_given(&fold(word)));
    if digits > 2 && parted && known() { head } else { text }
}

/// `HR - Jane Doe`, `Talent Team | Jane Doe`: the department stands first, the person behind it.
fn behind_department(line: &str) -> &str {
    let mut offset = 0;
    for word in line.split(' ') {
        if offset > 0 && is_separator(word) {
            let (before, after) = (words(&line[..offset]), &line[offset + word.len()..]);
            let body = !before.is_empty() && before.iter().any(|word| is_body(&word.fold) || is_job(&word.fold)) && !is_named(&before);
            let rest = words(first_segment(after));
            // `Globex - Jane Doe`
            let house = || before.len() == 1 && !before[0].is_given && !is_family(&before[0].fold) && is_full(&rest);
            return if body && rest.len() >= 2 && rest[0].is_given || house() {
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
pub(super) fn first_segment(line: &str) -> &str {
    let line = behind_department(line.trim());
    // `Jane Doe; Raj Patel`, `Jane Doe / Raj Patel`, `Jane + Raj`: several.
    let full = |(one, other): (&str, &str)| is_full(&words(one)) && is_full(&words(other));
    let given = |(one, other): (&str, &str)| {
        [one, other]
            .iter()
            .all(|part| words(part).first().is_some_and(|word| word.is_given))
    };
    let inverted = |(one, other): (&str, &str)| one.contains(',') && other.contains(',');
    if line.split_once(';').is_some_and(inverted)
        || line.split_once([';', '/']).is_some_and(full)
        || line.split_once(" + ").is_some_and(given)
    {
        return "";
    }
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
            " a.k.a. ",
            " aka ",
            " née ",
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
