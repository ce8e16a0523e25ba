//! Mails that are being read, whichever webmail shows them. The probes of such a region have the same names everywhere:
//!
//! | probe | what it takes |
//! |---|---|
//! | `from` | the sender's address, and name where that is told |
//! | `date` | when it was sent, as written |
//! | `mark` | what else tells it from others: the webmail's own id of it, or its subject |
//! | `subject` | its subject, where `mark` is another thing |
//! | `body` | its lines; late, for they concern nobody before a press |
//! | `quotes` | the lines of what it quotes; late |

use chrono::{DateTime, Utc};

use super::webmail::recipients;
use super::window::own_words;
use super::{ReadContext, RegionKind, Seen, Snapshot, Visibility};
use crate::reading::{Stamp, when};

/// A mail that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The number that `eyes` gave to its region. One region may show one mail after another.
    pub region: u32,
    /// The sender's address, as written.
    pub from: String,
    /// The sender's name, where the page says it.
    pub name: Option<String>,
    /// When it was sent, where the page says so in one way only.
    pub at: Option<DateTime<Utc>>,
    /// What else tells it from others.
    mark: String,
    /// Its subject; empty where the page does not say it.
    pub subject: String,
    /// What its writer wrote, without what they quote; empty until it was asked for.
    pub body: String,
}

impl Mail {
    /// What it is known by: its sender and its time, which are the same wherever it is read; where its time cannot be told, its sender
    /// and what the webmail calls it.
    pub fn key(&self) -> String {
        let from = self.from.to_lowercase();
        match self.at {
            Some(at) => format!("{from} {}", at.timestamp()),
            None => format!("{from} {}", self.mark),
        }
    }

    /// The mail as it would be pasted, its head before its words.
    pub fn as_text(&self) -> String {
        let from = match &self.name {
            Some(name) => format!("{name} <{}>", self.from),
            None => self.from.clone(),
        };
        let mut text = format!("From: {from}\n\n{}", self.body);
        if !self.subject.is_empty() {
            text.insert_str(0, &format!("Subject: {}\n", self.subject));
        }
        text
    }
}

/// The mails that are open on a page, in document order: of a thread the newest comes last.
pub fn open(snapshot: &Snapshot, context: &ReadContext) -> Vec<Mail> {
    let seen = snapshot.regions.iter();
    let mails = seen.filter(|seen| seen.kind == RegionKind::Mail && seen.visible != Visibility::No);
    mails.filter_map(|seen| read(seen, snapshot, context)).collect()
}

fn read(seen: &Seen, snapshot: &Snapshot, context: &ReadContext) -> Option<Mail> {
    let sender = recipients(seen.rows("from")).into_iter().next()?;
    let written = seen.first("date").unwrap_or_default();
    let language = super::language(snapshot, context);
    let at = match (written.parse(), when::read(written, context.on, context.zone, language).start) {
        // milliseconds since 1970, as scripts count
        (Ok(millis), _) if written.len() > 11 => DateTime::from_timestamp_millis(millis),
        (_, Some(Stamp::Zoned(at))) => Some(at.to_utc()),
        _ => None,
    };
    Some(Mail {
        region: seen.number,
        from: sender.email?,
        name: sender.name,
        at,
        mark: seen.first("mark").unwrap_or_default().to_owned(),
        subject: seen.first("subject").or(seen.first("mark")).unwrap_or_default().to_owned(),
        body: unquoted(&own_words(seen, "body", &["quotes"])),
    })
}

/// Lines with which other programs begin the mail that is answered: the dashes, or the header of it, sender first and then the time.
const BEGINS: &[&str] = &["-----", "_____"];
const SENDER: &[&str] = &["from:", "von:", "de:", "da:", "van:"];
const SENT: &[&str] = &[
    "sent:",
    "date:",
    "gesendet:",
    "datum:",
    "envoyé",
    "enviado",
    "inviato:",
    "verzonden:",
];

/// A text without the lines that it quotes, and without what follows where another program began to quote.
pub fn unquoted(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let begins = |starts: &[&str], line: &str| {
        let line = line.trim().to_lowercase();
        starts.iter().any(|start| line.starts_with(start))
    };
    let answered = (0..lines.len()).find(|&at| {
        let next = lines[at + 1..].iter().find(|line| !line.trim().is_empty());
        let header = begins(SENDER, lines[at]) && next.is_some_and(|next| begins(SENT, next));
        header || (begins(BEGINS, lines[at]) && next.is_some_and(|next| begins(SENDER, next)))
    });
    let own = &lines[..answered.unwrap_or(lines.len())];
    let own: Vec<&str> = own.iter().copied().filter(|line| !line.trim_start().starts_with('>')).collect();
    own.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_is_not_the_writers() {
        for (text, own) in [
            (
                "We decide on Friday.\n\n> Please decide by Monday.\nBest,\nJane",
                "We decide on Friday.\n\nBest,\nJane",
            ),
            (
                "We decide on Friday.\n\nFrom: Alex Miller\nSent: Monday\n\nPlease decide by Monday.",
                "We decide on Friday.",
            ),
            ("On Friday.\n-----Original Message-----\nFrom: Alex\nBy Monday.", "On Friday."),
            ("Freitag.\n\nVon: Alex Miller <alex@home.example>\nGesendet: Montag", "Freitag."),
            // A line of a letter.
            (
                "From: what I hear, it went well.\nSee you.",
                "From: what I hear, it went well.\nSee you.",
            ),
            ("One.\n-----\nTwo.", "One.\n-----\nTwo."),
            ("", ""),
        ] {
            assert_eq!(unquoted(text), own);
        }
    }
}
