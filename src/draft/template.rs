//! The user's own templates.
//!
//! `{company}` is filled in; `{role|the job}` has what to say where nothing is known; `{? You mentioned {said}. ?}` is left out where
//! something in it is not known; `{{` and `}}` are braces. Small and strict on purpose: what a template may say is a closed list, and a
//! mistake is named with its place before a letter is written, not found in one that went out. (The template crates look names up at run
//! time and add 40 to 300 KB.)

use std::fmt;

use crate::messages::Text;

/// A template of the user's, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Words(String),
    Variable { variable: Variable, default: Option<String> },
    Optional(Vec<Part>),
}

/// What a template may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variable {
    /// What may follow `Dear`.
    To,
    /// The recipient's whole name.
    Name,
    /// Who signs.
    Me,
    /// The company.
    Company,
    /// The role.
    Role,
    /// `yesterday`, `on Tuesday`.
    Day,
    /// `12 November`.
    Date,
    /// The user's words: one thing the person said.
    Said,
    /// The user's words: one point that went well.
    StrongPoint,
    /// The user's words: the better answer.
    Redo,
    /// The user's words: what the company wants to reach.
    Objectives,
    /// A built-in sentence: thanks for the round.
    Thanks,
    /// A built-in sentence around [`Variable::Said`].
    TheySaid,
    /// A built-in sentence around [`Variable::StrongPoint`].
    MyPoint,
    /// A built-in sentence: the wish for the role, with [`Variable::Objectives`] where they are known.
    Wish,
    /// A built-in line of courtesy.
    Close,
}

impl Variable {
    /// Each by its name, in the order in which they are explained.
    pub const ALL: &[(&str, Variable)] = &[
        ("to", Variable::To),
        ("name", Variable::Name),
        ("me", Variable::Me),
        ("company", Variable::Company),
        ("role", Variable::Role),
        ("day", Variable::Day),
        ("date", Variable::Date),
        ("said", Variable::Said),
        ("strong_point", Variable::StrongPoint),
        ("redo", Variable::Redo),
        ("objectives", Variable::Objectives),
        ("thanks", Variable::Thanks),
        ("they_said", Variable::TheySaid),
        ("my_point", Variable::MyPoint),
        ("wish", Variable::Wish),
        ("close", Variable::Close),
    ];

    fn named(name: &str) -> Option<Variable> {
        Variable::ALL
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, variable)| *variable)
    }

    fn name(self) -> &'static str {
        Variable::ALL.iter().find(|(_, known)| *known == self).map_or("", |(name, _)| name)
    }
}

/// What is wrong with a template, and where: line and column, each from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// What.
    pub what: Wrong,
}

/// What can be wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A name that is not in [`Variable::ALL`].
    Unknown(String),
    /// A `{` without its `}`, or a `{?` without its `?}`.
    Unclosed,
    /// A `}` or `?}` without its beginning.
    Unopened,
    /// An optional part within an optional part.
    Nested,
    /// An optional part in which nothing can be unknown: it would always be there.
    Certain,
}

impl TemplateError {
    /// What to do about it.
    pub fn text(&self) -> Text {
        let text = match &self.what {
            Wrong::Unknown(name) => {
                let names = Variable::ALL.iter().map(|(name, _)| (*name).to_owned()).collect();
                Text::new("draft_template_unknown").with("name", name.as_str()).list("names", names)
            }
            Wrong::Unclosed => Text::new("draft_template_unclosed"),
            Wrong::Unopened => Text::new("draft_template_unopened"),
            Wrong::Nested => Text::new("draft_template_nested"),
            Wrong::Certain => Text::new("draft_template_certain"),
        };
        text.with("line", self.line.to_string()).with("column", self.column.to_string())
    }
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.text().say("en"))
    }
}

impl std::error::Error for TemplateError {}

impl Template {
    /// Takes a template apart.
    ///
    /// # Errors
    /// The first thing that is wrong, with its place.
    pub fn new(text: &str) -> Result<Template, TemplateError> {
        let text = text.replace("\r\n", "\n");
        let mut reader = Reader { text: &text, at: 0 };
        let parts = reader.parts(None)?;
        Ok(Template { parts })
    }

    /// Fills it in. What is not known and has no default stays a gap in brackets, `[role]`, which the check of placeholders stops; what
    /// optional parts left behind (blank lines, doubled spaces) is tidied up.
    pub fn fill(&self, value: &dyn Fn(Variable) -> Option<String>) -> String {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Optional(parts) => {
                    let known = parts.iter().all(|part| match part {
                        Part::Variable { variable, default: None } => value(*variable).is_some(),
                        _ => true,
                    });
                    if known {
                        write(&mut out, parts, value);
                    }
                }
                other => write(&mut out, std::slice::from_ref(other), value),
            }
        }
        tidy(&out)
    }
}

fn write(out: &mut String, parts: &[Part], value: &dyn Fn(Variable) -> Option<String>) {
    for part in parts {
        match part {
            // `Acme Inc.` at the end of a sentence brings its full stop.
            Part::Words(words) if out.ends_with('.') && !words.starts_with("..") => out.push_str(words.strip_prefix('.').unwrap_or(words)),
            Part::Words(words) => out.push_str(words),
            Part::Variable { variable, default } => {
                let gap = || format!("[{}]", variable.name().replace('_', " "));
                let words = value(*variable).or_else(|| default.clone()).unwrap_or_else(gap);
                out.push_str(&words);
            }
            Part::Optional(parts) => write(out, parts, value),
        }
    }
}

/// Single spaces within lines, one blank line between paragraphs, none at the ends.
fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let mut tidied = String::with_capacity(line.len());
        for c in line.trim().chars() {
            if !(c == ' ' && tidied.ends_with(' ')) {
                tidied.push(c);
            }
        }
        let blank_again = tidied.is_empty() && lines.last().is_none_or(String::is_empty);
        if !blank_again {
            lines.push(tidied);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

struct Reader<'a> {
    text: &'a str,
    /// Bytes.
    at: usize,
}

impl Reader<'_> {
    /// Reads up to the end, or to the `?}` of the optional part that began at `open`.
    fn parts(&mut self, open: Option<usize>) -> Result<Vec<Part>, TemplateError> {
        let mut parts = Vec::new();
        let mut words = String::new();
        let keep = |parts: &mut Vec<Part>, words: &mut String| {
            if !words.is_empty() {
                parts.push(Part::Words(std::mem::take(words)));
            }
        };
        loop {
            let rest = &self.text[self.at..];
            let here = self.at;
            if rest.starts_with("{{") || rest.starts_with("}}") {
                words.push_str(&rest[..1]);
                self.at += 2;
            } else if rest.starts_with("?}") {
                if open.is_none() {
                    return Err(self.error(here, Wrong::Unopened));
                }
                self.at += 2;
                keep(&mut parts, &mut words);
                return Ok(parts);
            } else if rest.starts_with("{?") {
                if open.is_some() {
                    return Err(self.error(here, Wrong::Nested));
                }
                self.at += 2;
                keep(&mut parts, &mut words);
                let optional = self.parts(Some(here))?;
                let may_miss = |part: &Part| matches!(part, Part::Variable { default: None, .. });
                if !optional.iter().any(may_miss) {
                    return Err(self.error(here, Wrong::Certain));
                }
                parts.push(Part::Optional(optional));
            } else if rest.starts_with('{') {
                keep(&mut parts, &mut words);
                parts.push(self.variable()?);
            } else if rest.starts_with('}') {
                return Err(self.error(here, Wrong::Unopened));
            } else if let Some(c) = rest.chars().next() {
                words.push(c);
                self.at += c.len_utf8();
            } else if let Some(open) = open {
                return Err(self.error(open, Wrong::Unclosed));
            } else {
                keep(&mut parts, &mut words);
                return Ok(parts);
            }
        }
    }

    /// `{name}` or `{name|default}`.
    fn variable(&mut self) -> Result<Part, TemplateError> {
        let from = self.at;
        let inner = &self.text[from + 1..];
        let end = inner.find(['}', '{', '\n']).filter(|end| inner[*end..].starts_with('}'));
        let Some(end) = end else {
            return Err(self.error(from, Wrong::Unclosed));
        };
        let (name, default) = match inner[..end].split_once('|') {
            Some((name, default)) => (name, Some(default.trim().to_owned())),
            None => (&inner[..end], None),
        };
        let name = name.trim();
        let Some(variable) = Variable::named(name) else {
            return Err(self.error(from, Wrong::Unknown(name.to_owned())));
        };
        self.at = from + 1 + end + 1;
        Ok(Part::Variable { variable, default })
    }

    fn error(&self, at: usize, what: Wrong) -> TemplateError {
        let before = &self.text[..at];
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        TemplateError {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            what,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn filled(text: &str) -> String {
        let known = |variable: Variable| match variable {
            Variable::To => Some("Mei".to_owned()),
            Variable::Company => Some("Tidewater".to_owned()),
            Variable::Said => Some("a {brace} and ?} more".to_owned()),
            _ => None,
        };
        Template::new(text).map_or_else(|error| error.to_string(), |template| template.fill(&known))
    }

    #[test]
    fn templates_are_filled() {
        for (text, expected) in [
            ("Hi {to}, from {company}.", "Hi Mei, from Tidewater."),
            ("The { role | job } at {company}", "The job at Tidewater"),
            ("The {role} at {company}", "The [role] at Tidewater"),
            ("One{? of {role}?} two", "One two"),
            ("One {? at {company}?} two", "One at Tidewater two"),
            ("{? {said} ?}", "a {brace} and ?} more"),
            ("A\n\n{? {redo} ?}\n\nB", "A\n\nB"),
            ("Thanks, {role|Acme Inc.}. Bye", "Thanks, Acme Inc. Bye"),
            ("{{to}} is {to}", "{to} is Mei"),
            ("\r\nHi {to},\r\n\r\n\r\nBye\r\n", "Hi Mei,\n\nBye"),
        ] {
            assert_eq!(filled(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        for (text, line, column, what) in [
            ("Hi {salutation}", 1, 4, Wrong::Unknown("salutation".to_owned())),
            ("Hé\nyou {to", 2, 5, Wrong::Unclosed),
            ("Hi {to\n}", 1, 4, Wrong::Unclosed),
            ("Hi {? {to}", 1, 4, Wrong::Unclosed),
            ("Hi to}", 1, 6, Wrong::Unopened),
            ("Hi ?}", 1, 4, Wrong::Unopened),
            ("{? a {? {to} ?} ?}", 1, 6, Wrong::Nested),
            ("{? always ?}", 1, 1, Wrong::Certain),
            ("{? {role|job} ?}", 1, 1, Wrong::Certain),
            ("{}", 1, 1, Wrong::Unknown(String::new())),
        ] {
            assert_eq!(Template::new(text), Err(TemplateError { line, column, what }), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_template_is_too_odd(text in "[{}?|a-z \\n]{0,40}|\\PC{0,40}") {
            let _ = filled(&text);
        }

        #[test]
        fn what_has_no_braces_stays(text in "[A-Za-z,.!][A-Za-z ,.!]{0,40}") {
            let single: String = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(filled(&text), single);
        }
    }
}
