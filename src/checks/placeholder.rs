//! Unfilled placeholders.

use std::ops::Range;

use super::text::Analysis;
use super::{Check, Finding, Level};
use crate::list::{Words, words};
use crate::messages::Text;

/// # A placeholder left in
///
/// Looks for slots that were never filled: `[Company]`, `{{name}}`, `____`, `Company X`, `Mr. Last Name`, a signature `Your Name`.
/// Brackets that are punctuation (`SQL [and, lately, dbt]`) are left alone.
///
/// ## Why
/// It tells the reader that the letter went to others too, and is one of the three mistakes that end an application (practice 3).
///
/// ## Example
/// > I enjoyed learning more about \[Company\].
pub(super) const CHECK: Check = Check { id: "placeholder", judge };

fn judge(analysis: &Analysis) -> Vec<Finding> {
    if analysis.slots.is_empty() {
        let in_subject = analysis
            .letter
            .subject
            .as_deref()
            .filter(|s| !slots(s, 0..s.len()).is_empty())
            .or(analysis.subject.filter(|s| !slots(s, 0..s.len()).is_empty()));
        return match in_subject {
            Some(subject) => vec![Finding::new(
                CHECK.id,
                Level::Block,
                Text::new("check_placeholder_subject").with("text", subject),
            )],
            None => vec![Finding::pass(CHECK.id, "check_placeholder_none")],
        };
    }
    let found = |at: &Range<usize>| {
        Finding::new(
            CHECK.id,
            Level::Block,
            Text::new("check_placeholder_left").with("text", &analysis.body[at.clone()]),
        )
        .at(analysis, at)
    };
    analysis.slots.iter().map(found).collect()
}

/// Words of which slots are made.
#[rustfmt::skip]
static SLOT: Words = Words::new("\
    accomplishment achievement address applicant aspect candidate challenge city company contact date day department \
    describe detail details e.g e.g. eg email employer example experience field fill firm first firstname goal goals hiring \
    industry insert interviewer interviewer's interviewers job last lastname link linkedin manager mention month name names \
    number organisation organization participant phone placeholder portfolio position product project qualification \
    qualifications reason recipient recruiter relevant role sender signature skill skills something specific strength \
    surname task tbc tbd team thing time title todo topic topics url value weekday whatever x xx xxx xyz your");

/// Words before which a bracket cannot be an aside: something has to follow them.
#[rustfmt::skip]
static OPEN: Words = Words::new("\
    a about an as at by dear dr. for from hello hi in into join joining mr mr. mrs mrs. ms ms. my of on our regarding the \
    their to with your");

/// Where placeholders are, in bytes, in order and without overlap.
pub(super) fn slots(body: &str, own: Range<usize>) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let text = &body[own.clone()];
    for (at, c) in text.char_indices() {
        if out.last().is_some_and(|slot| at < slot.end) {
            continue;
        }
        let end = match c {
            '[' => bracket(text, at, ']').filter(|end| is_bracket_slot(text, at, *end, true)),
            '{' => bracket(text, at, '}').filter(|end| is_brace_slot(text, at, *end)),
            '<' => bracket(text, at, '>').filter(|end| is_angle_slot(&text[at + 1..*end - 1])),
            '(' => bracket(text, at, ')').filter(|end| is_paren_slot(&text[at + 1..*end - 1])),
            '_' => run(text, at, '_', 3).or_else(|| wrapped(text, at)),
            '%' | '$' | '#' | '«' => sigil(text, at).or_else(|| wrapped(text, at)),
            '*' if text[at..].starts_with("*|") => wrapped(text, at),
            '@' | '|' | '~' | '+' => wrapped(text, at),
            // `**topic**`; one star is emphasis
            '*' if text[at..].starts_with("**") => sigil(text, at),
            'X' | 'x' if starts_word(text, at) => crosses(text, at),
            '.' if text[at..].starts_with(".....") => run(text, at, '.', 5),
            '…' => run(text, at, '…', 2).or_else(|| dots_for_a_word(text, at)),
            _ if c.is_alphabetic() && starts_word(text, at) => bare(text, at),
            _ => None,
        };
        if let Some(end) = end {
            out.push(at..end);
        }
    }
    out.into_iter().map(|slot| slot.start + own.start..slot.end + own.start).collect()
}

fn starts_word(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '\'' | '’' | '.' | '@' | '/'))
}

/// The end of a bracket that opens at `at`, nested ones included, within 300 bytes.
fn bracket(text: &str, at: usize, close: char) -> Option<usize> {
    let open = text[at..].chars().next()?;
    let mut depth = 0;
    for (i, c) in text[at..].char_indices().take_while(|(i, _)| *i < 300) {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some(at + i + c.len_utf8());
            }
        }
    }
    None
}

fn run(text: &str, at: usize, c: char, least: usize) -> Option<usize> {
    let length = text[at..].chars().take_while(|x| *x == c).count();
    (length >= least).then_some(at + length * c.len_utf8())
}

fn plain_words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '_' | '-' | ';' | ':' | '"' | '“' | '”'))
        .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().replace('’', "'"))
        .filter(|w| !w.is_empty())
        .collect()
}

fn is_slot_word(word: &str) -> bool {
    SLOT.holds(word) || word.strip_suffix("'s").is_some_and(|stem| SLOT.holds(stem))
}

fn is_bracket_slot(text: &str, at: usize, end: usize, square: bool) -> bool {
    let inner = text[at + 1..end - 1].trim();
    let words = plain_words(inner);
    let Some(first) = words.first() else {
        return square && inner.chars().all(|c| c.is_whitespace() || c == '.' || c == '_');
    };
    if words.iter().all(|w| w.chars().all(|c| c.is_ascii_digit())) || words!("also and but not or see sic which who").holds(first.as_str())
    {
        return false;
    }
    // A link in Markdown, and `[11C]methionine`.
    if text[end..].starts_with(|c: char| c == '(' || c.is_alphanumeric()) {
        return false;
    }
    let before = text[..at].trim_end().rsplit([' ', '\n']).next().unwrap_or_default().to_lowercase();
    let all_caps = inner.chars().filter(|c| c.is_alphabetic()).count() > 1 && !inner.chars().any(char::is_lowercase);
    words.iter().any(|w| is_slot_word(w)) || all_caps || OPEN.holds(before.as_str()) || text[..at].trim().is_empty()
}

/// `{{name}}`, `Hi {x}`; but no code: `/users/{id}`, `{"a": 1}`, `format!("{}")`.
fn is_brace_slot(text: &str, at: usize, end: usize) -> bool {
    let inner = &text[at + 1..end - 1];
    if inner.contains('\n') || inner.contains("\":") {
        return false;
    }
    let quoted = text[..at].matches('`').count() % 2 == 1;
    let joined = text[..at].ends_with(|c: char| !c.is_whitespace() && !matches!(c, ',' | ';' | '(' | '-' | '–'));
    let words = plain_words(inner);
    words.iter().any(|word| is_slot_word(word)) && !quoted || !words.is_empty() && !quoted && !joined
}

fn is_angle_slot(inner: &str) -> bool {
    let address = inner.contains('@') || inner.contains("://") || inner.contains('.');
    !address && !inner.contains('\n') && plain_words(inner).iter().any(|w| is_slot_word(w))
}

/// `(name)`, `(Mr. or Ms.)`, `(whatever department)`: in round brackets every word has to belong to a slot.
fn is_paren_slot(inner: &str) -> bool {
    let words = plain_words(inner);
    let small = [
        "or",
        "and",
        "of",
        "the",
        "a",
        "an",
        "mr",
        "ms",
        "mrs",
        "here",
        "interview",
        "s",
        "their",
        "if",
        "you",
        "discussed",
        "full",
        "first",
        "last",
    ];
    let whole = words.iter().all(|w| is_slot_word(w) || small.contains(&w.as_str()));
    let choice = words == ["mr", "or", "ms"] || words == ["mr", "mrs"] || words == ["mr", "ms"] || words == ["mr", "or", "mrs"];
    let ordered = words.first().is_some_and(|w| matches!(w.as_str(), "insert" | "whatever" | "fill"))
        // `(mention something from the interview here)`
        || words.first().is_some_and(|w| {
            words!("add describe explain include mention put reference repeat write").holds(w.as_str())
        }) && words.iter().any(|w| words!("detail details here interview something specific topic").holds(w.as_str()));
    let told = words.first().is_some_and(|w| {
        words!("company date first full hiring interviewer interviewer's job last name position role skill topic your").holds(w.as_str())
    });
    // `(name of hospital)`, `(…)`
    let of_something = words.len() > 2 && words[0] == "name" && words[1] == "of";
    let dots = inner.chars().all(|c| matches!(c, '.' | '…' | '_' | ' ')) && inner.contains(['…', '_', '.']);
    choice || ordered || of_something || dots || (whole && told && words.iter().any(|w| is_slot_word(w)))
}

/// `on …. / …`: dots that stand where a word should, not behind one.
fn dots_for_a_word(text: &str, at: usize) -> Option<usize> {
    let before = text[..at].strip_suffix(' ')?.rsplit([' ', '\n']).next()?.to_lowercase();
    let end = at + '…'.len_utf8();
    let word_follows = text[end..].trim_start().starts_with(char::is_alphabetic);
    (OPEN.holds(before.as_str()) && !word_follows).then_some(end)
}

/// `%NAME%`, `$NAME`, `##NAME##`, `«Name»`.
fn sigil(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let sign = rest.chars().next()?;
    let body = rest.trim_start_matches(sign);
    let close = if sign == '«' { '»' } else { sign };
    let word: usize = body
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_' || (sign == '«' && *c == ' '))
        .map(char::len_utf8)
        .sum();
    let name = &body[..word];
    let named = name.chars().any(char::is_alphabetic) && plain_words(name).iter().any(|w| is_slot_word(w));
    let closed = body[word..].starts_with(close);
    let start = at + (rest.len() - body.len());
    match (named, closed) {
        (true, true) => Some(start + word + body[word..].len() - body[word..].trim_start_matches(close).len()),
        (true, false) if sign == '$' && (name.contains('_') || name.chars().all(|c| c.is_ascii_uppercase())) => Some(start + word),
        _ => None,
    }
}

/// `__NAME__`, `*|FNAME|*`, `@@ROLE@@`: a word of capitals, or one that slots are made of, between two signs or more on each side.
fn wrapped(text: &str, at: usize) -> Option<usize> {
    let is_sign = |c: char| "_*|%#@~$+".contains(c);
    let signs = |text: &str| text.chars().take_while(|c| is_sign(*c)).count();
    let before = signs(&text[at..]);
    let name = text[at + before..].split(|c: char| !c.is_alphanumeric()).next()?;
    let end = at + before + name.len();
    let after = signs(&text[end..]);
    let capitals = name.chars().all(|c| c.is_ascii_uppercase()) && name.len() > 1;
    (before > 1 && after > 1 && (capitals || is_slot_word(&name.to_lowercase()))).then_some(end + after)
}

/// `XX`, `XXXX`; not `XML`, and no Roman numeral after a name (`Chapter XX` is not seen in letters).
fn crosses(text: &str, at: usize) -> Option<usize> {
    let word: &str = text[at..].split(|c: char| !c.is_alphanumeric()).next()?;
    (word.len() >= 2 && word.chars().all(|c| c == 'X') || word.len() >= 3 && word.chars().all(|c| c == 'x')).then_some(at + word.len())
}

/// Placeholders without any bracket. A leading `^` holds at the beginning of a line, a trailing `$` at its end.
const BARE: &[&str] = &[
    "Company X",
    "Company Y",
    "Company ABC",
    "Company XYZ",
    "Company Name",
    "Employer Name",
    "Your Name",
    "Your Full Name",
    "YOUR NAME",
    "Your Phone Number",
    "Your Email",
    "Your Address",
    "Your Title",
    "First Name",
    "Last Name",
    "FirstName",
    "LastName",
    "First Last",
    "Firstname",
    "Lastname",
    "So and So",
    "So-and-So",
    "So-and-so",
    "Hiring Manager's Name",
    "Hiring Manager Name",
    "Interviewer Name",
    "Interviewer's Name",
    "Recruiter Name",
    "Recipient Name",
    "Job Title",
    "Position Title",
    "Position Name",
    "Role Title",
    "Position X",
    "Role X",
    "Team X",
    "Project X",
    "Project Name",
    "PROJECT NAME",
    "TEAM NAME",
    "ROLE NAME",
    "PRODUCT NAME",
    "INTERVIEWER NAME",
    "Topic X",
    "Skill X",
    "Mr. Hiring Manager",
    "Ms. Hiring Manager",
    "Mrs. Hiring Manager",
    "Mr. X",
    "Ms. X",
    "Mrs. X",
    "Mr. Interviewer",
    "Ms. Interviewer",
    "Mr./Ms.",
    "Mr/Ms",
    "Mr./Mrs.",
    "Mr/Mrs",
    "Mr. or Ms.",
    "DD/MM/YYYY",
    "MM/DD/YYYY",
    "DD.MM.YYYY",
    "DD-MM-YYYY",
    "YYYY-MM-DD",
    "dd/mm/yyyy",
    "mm/dd/yyyy",
    "lorem ipsum",
    "Lorem ipsum",
    "TBD",
    "TBC",
    "TODO:",
    "^TODO$",
    "FIXME:",
    "INSERT COMPANY",
    "INSERT DATE",
    "INSERT DETAIL",
    "INSERT HERE",
    "INSERT NAME",
    "INSERT ROLE",
    "INSERT TOPIC",
    "INSERT YOUR",
    "^Name$",
    "^NAME$",
    "^Signature$",
    "Hi NAME",
    "Dear NAME",
    "Hello NAME",
    "Dear CANDIDATE",
    "Dear APPLICANT",
    "Dear INTERVIEWER",
    "Dear RECIPIENT",
    "Hi Name,",
    "Dear Name,",
    "Hello Name,",
    "Dear Interviewer's",
    "Dear Interviewer Name",
    "COMPANY NAME",
    "COMPANY_NAME",
    "JOB TITLE",
    "Ms. Surname",
    "Mr. Surname",
    "Dear Surname",
    "Mr./Ms. Surname",
    "Company, Inc. Name",
    "at COMPANY",
    "at Company.",
    "at Company,",
    "join Company ",
    "the Position role",
    "name of company",
    "name of the company",
    "name of interviewer",
    "insert name",
    "insert company",
    "Hi First",
    "Dear X,",
    "Hi X,",
];

fn bare(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    BARE.iter().find_map(|pattern| {
        let (start_only, pattern) = pattern.strip_prefix('^').map_or((false, *pattern), |p| (true, p));
        let (end_only, pattern) = pattern.strip_suffix('$').map_or((false, pattern), |p| (true, p));
        let after = rest.strip_prefix(pattern).or_else(|| {
            // With the curly apostrophe.
            pattern
                .contains('\'')
                .then(|| pattern.replace('\'', "’"))
                .and_then(|curly| rest.strip_prefix(curly.as_str()))
        })?;
        let line_start = text[..at].trim_end_matches([' ', '\t']).is_empty() || text[..at].trim_end_matches([' ', '\t']).ends_with('\n');
        let line_end =
            after.trim_start_matches([' ', '\t', '\r']).is_empty() || after.trim_start_matches([' ', '\t', '\r']).starts_with('\n');
        let word_end = pattern.ends_with(|c: char| !c.is_alphanumeric()) || !after.starts_with(char::is_alphanumeric);
        // `whether the team is still TBD`: spoken of, not left in.
        let spoken_of = matches!(pattern, "TBD" | "TBC") && {
            let before = text[..at].trim_end().rsplit([' ', '\n']).next().unwrap_or_default();
            words!("are as be being currently is remain remains still was were").holds(before)
        };
        ((!start_only || line_start) && (!end_only || line_end) && word_end && !spoken_of).then(|| text.len() - after.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::cases;

    #[test]
    fn cases_hold() {
        cases(
            &CHECK,
            Level::Block,
            &[
                "Dear [Name],\n\nThank you.",
                "I enjoyed learning about {{company}}.",
                "The work of Company X interests me.",
                "I liked what you said about (mention a topic from the interview).",
                "Dear Ms. Last Name,\n\nThank you.",
                "Thank you for the tour of ____.",
                "I liked [a detail that stood out - e.g., the lab].",
                "Kind regards,\nYour Name",
                "Your work on (insert topic) was interesting.",
                "Hello %FIRST_NAME%, thank you.",
                "Hi {x}, thank you for the interview.",
                "Thank you for the talk about {topic}.",
                "I liked the talk. TODO: say why",
                "I look forward to INSERT COMPANY.",
                "My start date: TBD",
                "Dear (Mr. or Ms.) Sato,",
                "Hi <first name>, thank you.",
                "I look forward to joining [the lab].",
                "I was glad to see XXX in person.",
                "Thank you for the interview on DD/MM/YYYY.",
                "I believe that (name of hospital) is among the best.",
                "After talking to Dr. (……) I want the post more.",
                "Thank you for interviewing me on …. / ….",
                "Dear INTERVIEWER,\n\nThank you.",
            ],
        );
        cases(
            &CHECK,
            Level::Pass,
            &[
                "The answer was `{\"region\": \"EU\"}`, as you said.",
                "I know Go [and, of late, Zig] well.",
                "We spoke about the /users/{id} route and about format!(\"{}\").",
                "The template was `Dear {name}`, as you showed me.",
                "I sped the INSERT statements up, and built a TODO app.",
                "You said that the start date is still TBD.",
                "She said it [sic] twice.",
                "Write to me at <mei@example.org>.",
                "The XML feed (the nightly one) was broken.",
                "As the paper says [12], it works.",
                "I used Vec<String> throughout.",
                "My team (four engineers) shipped it.",
                "It cost $400, or 12 % more.",
                "The #general channel was quiet.",
                "I was thinking of… well, of you.",
                "The lift, the stairs … and the view!",
                "My number is unchanged (call any time).",
            ],
        );
    }
}
