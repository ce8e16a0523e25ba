//! Compose windows, whichever webmail they belong to: what stands in one, and where a letter goes.

use crate::protocol::{FillPlan, FillStep, Occupied};
use crate::reading::Contact;
use crate::sites::{Probe, Seen};

/// A compose window as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compose {
    /// The number that `eyes` gave it.
    pub region: u32,
    /// The site it belongs to.
    pub site: &'static str,
    /// To whom: what the webmail has taken as recipients, not what is still being typed.
    pub to: Vec<Contact>,
    /// Whether they can be seen.
    pub whom: Whom,
    /// Its subject.
    pub subject: String,
    /// Who gets a copy, openly or not.
    pub cc: Vec<Contact>,
    /// The address that it goes out from, where the window says so.
    pub from: Option<String>,
    /// The user's own words, without signature and quote.
    pub body: String,
    /// Whether they were read: while watching they are not, but in a window whose card follows them.
    pub is_read: bool,
    /// Whether it answers a mail: then its subject stays.
    pub reply: bool,
    /// How a plain text ends (signature and quote, to the letter); `None` in a rich editor.
    pub tail: Option<String>,
}

impl Compose {
    /// Why the user should look at the address, as the id of a sentence: it cannot be seen, or only the name that goes with it.
    pub fn doubt(&self) -> Option<&'static str> {
        match self.whom {
            Whom::Never => Some("card_whom_unseen"),
            _ if self.to.iter().any(|contact| contact.email.is_none()) => Some("card_whom_named"),
            _ => None,
        }
    }
}

/// Whether a window shows to whom it goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whom {
    /// It does, all of them.
    #[default]
    Shown,
    /// Not now, or not all: folded away.
    Hidden,
    /// What is read of the window never does: the recipients are in a document of another origin.
    Never,
}

/// What goes into a window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The card that asked for it.
    pub card: String,
    /// To whom.
    pub to: Contact,
    /// Its subject.
    pub subject: String,
    /// Its text: lines separated by `\n`, paragraphs by an empty line.
    pub body: String,
}

/// Where the parts of a window are, for [`plan`]. Probes name elements for the hands and readings for the comparison.
pub struct Places {
    /// The field for recipients, how to read it, and what the hands may try.
    pub to: (Vec<Probe>, Vec<Probe>, &'static [&'static str]),
    /// The same for the subject.
    pub subject: (Vec<Probe>, Vec<Probe>, &'static [&'static str]),
    /// The same for the body.
    pub body: (Vec<Probe>, Vec<Probe>, &'static [&'static str]),
    /// Signature and quote in a rich body.
    pub above: &'static [&'static str],
    /// The cross of a recipient; empty: Backspace removes it.
    pub remove: &'static str,
}

/// What the hands try in a field of plain text: typing, which the browser's undo knows, before the bare value.
pub const PLAIN: &[&str] = &["insert_text", "value"];

/// What the hands try in a rich body whose editor is not known: a paste, which editors take into their own model and undo; the same as
/// text alone, where its markup loses lines or is not wanted; the event that stands for a replacement in those that hear of no paste; and
/// only then the browser's own commands, which change the page behind the back of some editors and break one. `tests/editors/README.md`
/// says which editor takes what. With it the letter is made of [`breaks`].
pub const RICH: &[&str] = &["paste", "paste_text", "beforeinput", "insert_html", "insert_text"];

/// The plan that every webmail shares: To and Subject only where empty, the subject of a reply never, the body above signature and
/// quote.
pub fn plan(compose: &Compose, letter: &Letter, places: Places) -> FillPlan {
    let mut steps = Vec::new();
    let step = |field: &str, place: (Vec<Probe>, Vec<Probe>, &[&str]), text: String, occupied: Occupied| FillStep {
        field: field.to_owned(),
        target: place.0,
        read: place.1,
        occupied,
        expect: text.clone(),
        text,
        html: None,
        by: place.2.iter().map(|&by| by.to_owned()).collect(),
        above: Vec::new(),
        above_lines: Vec::new(),
        tail: String::new(),
        remove: String::new(),
    };
    if let (Some(email), true, false) = (&letter.to.email, compose.to.is_empty(), places.to.0.is_empty()) {
        let mut to = step("to", places.to, email.clone(), Occupied::Stop);
        to.remove = places.remove.to_owned();
        steps.push(to);
    }
    if !compose.reply && !letter.subject.is_empty() && !places.subject.0.is_empty() {
        steps.push(step("subject", places.subject, letter.subject.clone(), Occupied::Skip));
    }
    let mut body = step("body", places.body, letter.body.clone(), Occupied::Beside);
    match &compose.tail {
        Some(tail) => body.tail = tail.clone(),
        None => {
            body.html = Some(if body.by == RICH {
                breaks(&letter.body)
            } else {
                html(&letter.body)
            });
            body.above = places.above.iter().map(|&css| css.to_owned()).collect();
            body.above_lines = SIGNATURE.iter().map(|&line| line.to_owned()).collect();
        }
    }
    steps.push(body);
    FillPlan {
        card: letter.card.clone(),
        region: compose.region,
        steps,
    }
}

/// A letter as HTML: one `div` a line, an empty one holding a break, as the editors themselves write it.
pub fn html(body: &str) -> String {
    body.lines()
        .map(|line| match line.trim() {
            "" => "<div><br></div>".to_owned(),
            line => format!("<div>{}</div>", escape(line)),
        })
        .collect()
}

/// A letter as HTML for an editor that is not known: no blocks, because some editors drop an empty one, and some begin another line after
/// the last. A break is a line in each of them.
pub fn breaks(body: &str) -> String {
    body.lines().map(|line| escape(line.trim())).collect::<Vec<_>>().join("<br>")
}

/// Text as HTML.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// Lines that begin a signature, trimmed: RFC 3676 4.3, and Roundcube's above a quote.
pub const SIGNATURE: &[&str] = &["--", "---"];

/// A text, divided into the user's own words and what follows them: the signature from its first line, or the quote from its first
/// `>` with the line that introduces it.
pub fn divide(text: &str) -> (&str, &str) {
    let mut start = 0;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        lines.push((start, line.trim_end_matches(['\n', '\r'])));
        start += line.len();
    }
    let signature = lines.iter().position(|(_, line)| SIGNATURE.contains(&line.trim()));
    let quote = lines.iter().position(|(_, line)| line.starts_with('>')).map(|quote| {
        let above = without_introduction(&text[..lines[quote].0]);
        let after = |(start, line): &(usize, &str)| *start >= above.len() && !line.trim().is_empty();
        lines.iter().position(after).unwrap_or(quote)
    });
    let end = [signature, quote].into_iter().flatten().min();
    text.split_at(end.map_or(text.len(), |line| lines[line].0))
}

/// How the subject of an answer begins, in the languages of most mail programs.
const ANSWERED: &[&str] = &[
    "re", "aw", "antw", "sv", "vs", "odp", "ref", "res", "rif", "ynt", "απ", "vá", "回复", "回覆", "返信", "השב",
];
/// How that of a mail that is passed on begins. `VS` answers in Finnish and passes on in Danish and Norwegian: it is both.
const PASSED_ON: &[&str] = &[
    "fwd",
    "fw",
    "wg",
    "tr",
    "rv",
    "enc",
    "i",
    "doorst",
    "vb",
    "vl",
    "vs",
    "pd",
    "ilt",
    "i\u{307}lt",
    "πρθ",
    "továbbítás",
    "转发",
    "轉寄",
    "転送",
    "הועבר",
];

/// Whether a subject is that of an answer.
pub fn is_answer(subject: &str) -> bool {
    begins(subject, ANSWERED)
}

/// Whether a subject is that of a mail that is passed on.
pub fn is_passed_on(subject: &str) -> bool {
    begins(subject, PASSED_ON)
}

fn begins(subject: &str, marks: &[&str]) -> bool {
    subject
        .split_once([':', '：'])
        .is_some_and(|(start, _)| marks.contains(&start.trim().to_lowercase().as_str()))
}

/// What stands above a quote, without the one or two lines that introduce it: "On Friday, Jane Doe wrote:". They end with a colon, or say
/// in what year, or whose address.
pub fn without_introduction(above: &str) -> &str {
    let text = above.trim_end();
    let start = text.rfind("\n\n").map_or(0, |at| at + 2);
    let last = text.rfind('\n').map_or(0, |at| at + 1);
    let introduces = |lines: &str| {
        let year = lines
            .split(|c: char| !c.is_ascii_digit())
            .any(|number| number.len() == 4 && number.starts_with("20"));
        let address = lines.contains('<') && lines.contains('@');
        (lines.ends_with([':', '：']) || year && !lines.ends_with(['.', '!', '?', ','])) && lines.lines().count() <= 2 || address
    };
    match [start, last].into_iter().find(|at| introduces(&text[*at..])) {
        Some(at) => text[..at].trim_end(),
        None => text,
    }
}

/// Contacts of rows `[address, name]`; a name that is only the address again is none. The address alone makes a recipient.
pub fn contacts(rows: &[Vec<Option<String>>]) -> Vec<Contact> {
    let mut out: Vec<Contact> = Vec::new();
    for row in rows {
        let cell = |at: usize| {
            row.get(at)
                .and_then(|cell| cell.as_deref())
                .map(str::trim)
                .filter(|cell| !cell.is_empty())
        };
        let Some(email) = cell(0).filter(|email| email.contains('@')) else {
            continue;
        };
        let name = cell(1).filter(|name| !name.contains('@')).map(str::to_owned);
        if !out
            .iter()
            .any(|one| one.email.as_deref().is_some_and(|known| known.eq_ignore_ascii_case(email)))
        {
            out.push(Contact {
                name,
                email: Some(email.to_owned()),
            });
        }
    }
    out
}

/// Recipients written as a header: `"Doe, Jane" <jane@acme.example>, raj@acme.example`.
pub fn addresses(text: &str) -> Vec<Contact> {
    let mut rows = Vec::new();
    for one in split_outside_quotes(text) {
        let (name, email) = match one.rsplit_once('<') {
            Some((name, email)) => (
                Some(name.trim().trim_matches('"').to_owned()),
                email.trim_end().trim_end_matches('>'),
            ),
            None => (None, one),
        };
        rows.push(vec![Some(email.trim().to_owned()), name]);
    }
    contacts(&rows)
}

/// The window of a form whose field `html` says which of its two bodies holds: `rich` (`1`), of which `own` gives the user's words and in
/// which the probe `answer` yields where it answers a mail, or `plain`. Its other probes are `to`, `cc`, `subject`, and [`identity`]'s.
pub fn of_form(seen: &Seen, site: &'static str, own: fn(&Seen) -> String, answer: &str) -> Compose {
    let is_html = seen.first("html") == Some("1");
    let plain = seen.first("plain").unwrap_or_default();
    let (above, tail) = divide(plain);
    let people = |probe: &str| addresses(seen.first(probe).unwrap_or_default());
    Compose {
        region: seen.number,
        site,
        to: people("to"),
        whom: Whom::Shown,
        cc: ["cc", "bcc"].into_iter().flat_map(people).collect(),
        from: identity(seen),
        subject: seen.first("subject").unwrap_or_default().to_owned(),
        is_read: !seen.rows(if is_html { "rich" } else { "plain" }).is_empty(),
        body: if is_html { own(seen) } else { above.trim().to_owned() },
        reply: if is_html {
            !seen.rows(answer).is_empty()
        } else {
            plain.lines().any(|line| line.starts_with('>'))
        },
        tail: (!is_html).then(|| tail.to_owned()),
    }
}

/// The address of the identity that is chosen: `from` is its number, `identities` are rows `[number, text]` of the choice.
fn identity(seen: &Seen) -> Option<String> {
    let chosen = seen.first("from")?;
    let cell = |row: &'_ [Option<String>], at: usize| row.get(at).cloned().flatten();
    let option = seen.rows("identities").iter().find(|row| cell(row, 0).as_deref() == Some(chosen))?;
    addresses(&cell(option, 1)?).into_iter().next()?.email
}

fn split_outside_quotes(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ',' | ';' | '\n' if !quoted => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// What a rich body says without the texts of the elements named here (signature, quote), each taken off once from its end.
pub fn own_words(seen: &Seen, body: &str, others: &[&str]) -> String {
    let mut text = seen.first(body).unwrap_or_default().to_owned();
    for other in others {
        for row in seen.rows(other) {
            let Some(part) = row.first().and_then(|cell| cell.as_deref()).filter(|part| !part.is_empty()) else {
                continue;
            };
            if let Some(at) = text.rfind(part) {
                text.replace_range(at..at + part.len(), "");
            }
        }
    }
    text.trim().to_owned()
}
