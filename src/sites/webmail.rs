//! Webmails as tables. What tells one from another is where its parts are; how they are read and filled is the same for all.

use super::mail;
use super::window::{
    self, Compose, Letter, Places, SIGNATURE, Whom, addresses, divide, is_answer, is_passed_on, plan, without_introduction,
};
use super::{Probe, Recipe, Region, RegionKind, Seen, Snapshot, open};
use crate::protocol::FillPlan;
use crate::reading::Contact;

/// The site of a webmail that is a table: `webmail!(MAIL, hosts)`.
macro_rules! webmail {
    ($mail:ident, $hosts:expr) => {
        $crate::sites::Site {
            name: $mail.name,
            hosts: $hosts,
            recipe: || $mail.recipe(),
            event: None,
            profile: None,
            composes: Some(|snapshot| $mail.composes(snapshot)),
            fill: Some(|compose, letter| $mail.fill(compose, letter)),
        }
    };
}
pub(super) use webmail;

/// Where something is, and what says it: a selector, and what to take of what it finds.
#[derive(Clone, Copy, Debug)]
pub struct Mark(pub &'static str, pub &'static [&'static str]);

/// A part that may be in a same-origin frame: the frame's selector (empty: none), and the part's own.
#[derive(Clone, Copy, Debug)]
pub struct Inside(pub &'static str, pub &'static str);

/// A webmail. Every list is of alternatives, best first; an empty one: there is none, or nobody knows.
#[derive(Debug)]
pub struct Webmail {
    /// As [`super::Site::name`].
    pub name: &'static str,
    /// What no compose window holds, though it looks like one.
    pub unless: &'static str,
    /// The compose window.
    pub window: &'static [&'static str],
    /// What it must hold, where the window has no name of its own (see [`Region::around`]).
    pub around: &'static [&'static str],
    /// The recipients that it has taken: an address or `Name <address>` in one of the takes, else a name alone.
    pub to: &'static [Mark],
    /// Their names, where those stand apart: as many, in the same order.
    pub to_names: &'static str,
    /// The same of those who get a copy.
    pub cc: &'static [Mark],
    /// The recipients' field. There is none where the window shows nothing of whom it goes to.
    pub to_field: &'static [&'static str],
    /// What says that there are more recipients than the window shows.
    pub more: &'static [&'static str],
    /// How a recipient is put in, as `hands` name it.
    pub to_by: &'static [&'static str],
    /// The cross of a recipient (see [`crate::protocol::FillStep::remove`]).
    pub remove: &'static str,
    /// The address that it goes out from.
    pub from: &'static [Mark],
    /// The field of the subject.
    pub subject: &'static [&'static str],
    /// The rich editor.
    pub rich: &'static [Inside],
    /// How text is put into it.
    pub rich_by: &'static [&'static str],
    /// The editor of plain text.
    pub plain: &'static [&'static str],
    /// Signature and quote, in the rich editor.
    pub above: &'static [&'static str],
    /// What only an answer holds, in the rich editor (the same frame).
    pub quote: &'static [&'static str],
    /// Its Send button.
    pub send: &'static [&'static str],
    /// The mail that is being read.
    pub mail: Option<Reading>,
}

/// A mail that is being read.
#[derive(Debug)]
pub struct Reading {
    /// The mail.
    pub at: &'static [&'static str],
    /// What it must hold, where it has no name of its own.
    pub around: &'static [&'static str],
    /// Its sender: address and name.
    pub from: &'static [Mark],
    /// When it was sent.
    pub date: &'static [Mark],
    /// Its subject, anywhere in the page.
    pub subject: &'static [&'static str],
    /// Its text.
    pub body: &'static [Inside],
    /// What it quotes.
    pub quotes: &'static str,
}

impl Mark {
    fn probe(&self) -> Probe {
        Probe::at(self.0).take(self.1)
    }
}

impl Inside {
    fn probe(&self) -> Probe {
        let probe = Probe::at(self.1);
        if self.0.is_empty() { probe } else { probe.frame(self.0) }
    }

    /// Something else in the same frame.
    fn beside(&self, css: &str) -> Probe {
        Probe {
            css: css.to_owned(),
            ..self.probe()
        }
    }
}

impl Reading {
    /// Nothing is known.
    pub const NONE: Reading = Reading {
        at: &[],
        around: &[],
        from: &[],
        date: &[],
        subject: &[],
        body: &[],
        quotes: "",
    };
}

impl Webmail {
    /// Nothing is known.
    pub const NONE: Webmail = Webmail {
        name: "",
        unless: "",
        window: &[],
        around: &[],
        to: &[],
        to_names: "",
        cc: &[],
        to_field: &[],
        more: &[],
        to_by: &["chip_enter"],
        remove: "",
        from: &[],
        subject: &[],
        rich: &[],
        rich_by: window::RICH,
        plain: &[],
        above: &[],
        quote: &[],
        send: &[],
        mail: None,
    };

    /// What to look for.
    pub fn recipe(&self) -> Recipe {
        let present = |css: &&str, take: &[&str]| Probe::at(css).take(take).present();
        let mut compose = Region::new(RegionKind::Compose, self.window)
            .around(self.around)
            .probe("to", self.to.iter().map(|mark| mark.probe().each()))
            .probe("to_field", self.to_field.iter().map(|css| present(css, &["value"])))
            .probe("to_names", one(self.to_names, |css| Probe::at(css).each()))
            .probe("unless", one(self.unless, |css| Probe::at(css).take(&["visible"])))
            .probe("more", self.more.iter().map(|css| present(css, &["visible"])))
            .probe("cc", self.cc.iter().map(|mark| mark.probe().each()))
            .probe("from", self.from.iter().map(Mark::probe))
            .probe("subject", self.subject())
            .probe("rich", self.rich.iter().map(|place| place.probe().take(RICH).present().late()))
            .probe("plain", self.plain.iter().map(|css| present(css, PLAIN).late()))
            .send(self.send);
        if let Some(rich) = self.rich.first() {
            let list = |css: &[&str]| rich.beside(&css.join(", "));
            compose = compose
                .probe(
                    "others",
                    [list(self.above).take(&["lines"]).each().late()]
                        .into_iter()
                        .filter(|_| !self.above.is_empty()),
                )
                .probe(
                    "quote",
                    [list(self.quote).take(&["visible"])].into_iter().filter(|_| !self.quote.is_empty()),
                );
        }
        compose.probes.retain(|_, alternatives| !alternatives.is_empty());
        let mut regions = vec![compose];
        if let Some(reading) = &self.mail {
            regions.push(reading.region());
        }
        Recipe::new(self.name, true, regions)
    }

    fn subject(&self) -> Vec<Probe> {
        self.subject.iter().map(|css| Probe::at(css).take(&["value"]).present()).collect()
    }

    /// The open windows.
    pub fn composes(&self, snapshot: &Snapshot) -> Vec<Compose> {
        open(snapshot, self.name, RegionKind::Compose)
            .filter(|seen| !seen.probes.contains_key("unless"))
            .map(|seen| self.compose(seen))
            .collect()
    }

    fn compose(&self, seen: &Seen) -> Compose {
        let subject = seen.first("subject").unwrap_or_default();
        let (rich, plain) = (shown(seen, "rich"), shown(seen, "plain"));
        // where both are there, the one that can be seen
        let is_plain = plain == Some(true) && rich != Some(true) || plain.is_some() && rich.is_none();
        let text = seen.first("plain").unwrap_or_default();
        let (own, tail) = divide(text);
        let quoted = !seen.rows("quote").is_empty() || is_plain && text.lines().any(|line| line.starts_with('>'));
        let unseen = seen.rows("to").is_empty() && seen.rows("to_field").is_empty() && !self.to_field.is_empty();
        Compose {
            region: seen.number,
            site: self.name,
            to: recipients(&named(seen)),
            whom: match (self.to_field, unseen || !seen.rows("more").is_empty()) {
                ([], _) => Whom::Never,
                (_, true) => Whom::Hidden,
                (_, false) => Whom::Shown,
            },
            cc: recipients(seen.rows("cc")),
            from: seen.first("from").and_then(|from| addresses(from).into_iter().next()?.email),
            is_read: rich.is_some() || plain.is_some(),
            subject: subject.to_owned(),
            body: if is_plain { own.trim().to_owned() } else { own_part(seen) },
            reply: quoted || is_answer(subject) || is_passed_on(subject),
            tail: is_plain.then(|| tail.to_owned()),
        }
    }

    /// How a letter gets into a window.
    pub fn fill(&self, compose: &Compose, letter: &Letter) -> FillPlan {
        let body = if compose.tail.is_some() {
            let value = |css: &&str| Probe::at(css).take(&["value"]);
            (
                self.plain.iter().map(|css| Probe::at(css)).collect(),
                self.plain.iter().map(value).collect(),
                window::PLAIN,
            )
        } else {
            let read = |place: &Inside| place.probe().take(&["lines"]).present();
            (
                self.rich.iter().map(Inside::probe).collect(),
                self.rich.iter().map(read).collect(),
                self.rich_by,
            )
        };
        // of a chip the address alone: a name that is the address again would count twice
        let chips = self.to.iter().map(|Mark(css, take)| Probe::at(css).take(&take[..1]).each());
        plan(
            compose,
            letter,
            Places {
                to: (
                    self.to_field.iter().map(|css| Probe::at(css)).collect(),
                    chips.collect(),
                    self.to_by,
                ),
                subject: (
                    self.subject.iter().map(|css| Probe::at(css)).collect(),
                    self.subject(),
                    window::PLAIN,
                ),
                body,
                above: self.above,
                remove: self.remove,
            },
        )
    }
}

/// A probe, if there is a selector for it.
fn one(css: &'static str, probe: impl Fn(&str) -> Probe) -> Option<Probe> {
    (!css.is_empty()).then(|| probe(css))
}

/// The recipients' rows, with the names that stand apart from them.
fn named(seen: &Seen) -> Vec<Vec<Option<String>>> {
    let (mut rows, names) = (seen.rows("to").to_vec(), seen.rows("to_names"));
    if rows.len() == names.len() {
        for (row, name) in rows.iter_mut().zip(names) {
            row.extend(name.iter().cloned());
        }
    }
    rows
}

/// What the user wrote in a rich editor: what stands above the first of signature and quote, without the line that introduces the quote.
fn own_part(seen: &Seen) -> String {
    let text = seen.first("rich").unwrap_or_default();
    let parts = seen.cells("others").filter(|part| !part.is_empty());
    let end = parts.filter_map(|part| text.rfind(part)).min();
    let above = mail::unquoted(&text[..end.unwrap_or(text.len())]);
    let lines: Vec<&str> = above.lines().collect();
    let signed = lines.iter().position(|line| SIGNATURE.contains(&line.trim()));
    let above = lines[..signed.unwrap_or(lines.len())].join("\n");
    if seen.rows("quote").is_empty() {
        above.trim().to_owned()
    } else {
        without_introduction(&above).to_owned()
    }
}

/// What is taken of an editor: its words, and whether it is the one on show.
const RICH: &[&str] = &["lines", "visible"];
const PLAIN: &[&str] = &["value", "visible"];

/// Whether an editor is on show; `None`: it is not there, or was not asked for.
fn shown(seen: &Seen, probe: &str) -> Option<bool> {
    let row = seen.rows(probe).first()?;
    Some(row.get(1).is_none_or(|visible| visible.as_deref() != Some("no")))
}

impl Reading {
    fn region(&self) -> Region {
        let mut region = Region::new(RegionKind::Mail, self.at)
            .around(self.around)
            .probe("from", self.from.iter().map(Mark::probe))
            .probe("date", self.date.iter().map(Mark::probe))
            .probe("mark", self.subject.iter().map(|css| Probe::at(css).page()))
            .probe("body", self.body.iter().map(|place| place.probe().take(&["lines"]).late()));
        if let (Some(body), false) = (self.body.first(), self.quotes.is_empty()) {
            region = region.probe("quotes", [body.beside(self.quotes).take(&["lines"]).each().late()]);
        }
        region
    }
}

/// Recipients as windows show them. One of whom only a name is shown is one all the same.
pub fn recipients(rows: &[Vec<Option<String>>]) -> Vec<Contact> {
    let mut out: Vec<Contact> = Vec::new();
    for row in rows {
        let cells = || row.iter().flatten().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        let name = cells().find(|cell| !cell.contains('@')).map(str::to_owned);
        let found = match cells().find(|cell| cell.contains('@')) {
            Some(cell) => single(cell).map_or_else(|| addresses(cell), |one| vec![one]),
            None => Vec::new(),
        };
        let several = found.len() > 1;
        let mut found: Vec<Contact> = found
            .into_iter()
            .map(|one| Contact {
                name: one.name.or_else(|| name.clone().filter(|_| !several)),
                ..one
            })
            .collect();
        if let (true, Some(name)) = (found.is_empty(), name) {
            found.push(Contact {
                name: Some(name),
                email: None,
            });
        }
        for one in found {
            let same = |known: &Contact| {
                known.email.as_ref().map(|email| email.to_lowercase()) == one.email.as_ref().map(|email| email.to_lowercase())
            };
            if !out
                .iter()
                .any(|known| same(known) && (one.email.is_some() || known.name == one.name))
            {
                out.push(one);
            }
        }
    }
    out
}

/// One recipient, whose name may hold a comma: `Doe, Jane (Acme) <jane@acme.example>`, or the address behind the name.
fn single(cell: &str) -> Option<Contact> {
    if cell.matches('@').count() != 1 {
        return None;
    }
    let (name, email) = match cell.trim_end_matches('>').rsplit_once('<') {
        Some((name, email)) => (name, email),
        None => cell.rsplit_once(char::is_whitespace)?,
    };
    let name = name.trim().trim_matches('"').trim();
    let email = email.trim();
    (email.contains('@') && !name.is_empty()).then(|| Contact {
        name: Some(name.to_owned()),
        email: Some(email.to_owned()),
    })
}
