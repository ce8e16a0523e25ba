//! The written form of the index: one line an entry, fields between tabs. With 10,000 interviews it has megabytes and is read by nearly
//! every request; as one text it crosses from the browser in one piece and is read several times faster than as nested objects.
//!
//! | line | fields |
//! |---|---|
//! | `t` | where and when due times were last looked at: name of the zone, milliseconds since 1970 |
//! | `a` | an application: id, company, role, status, steps due, next change (milliseconds since 1970, may be empty) |
//! | `i` `m` `r` `p` | ids of its interviews, messages, reflections and people; they follow its `a` |
//! | `P` | a person: id, name, address, path of the profile |
//! | `u` | a calendar's id of an event, and its interview |
//! | `k` | the key of a record that was kept aside |
//! | `x` | the key of a record that was deleted and may still be there |
//! | `.` | the end: a text without it was cut off |

use std::borrow::Cow;

use super::Kept;
use super::index::{ApplicationEntry, Index, PersonEntry};
use crate::model::{Application, Interview, Person, Status};

/// Statuses and the letters they are written as.
const STATUSES: [(Status, &str); 4] = [
    (Status::Open, "o"),
    (Status::Rejected, "r"),
    (Status::Offered, "f"),
    (Status::Withdrawn, "w"),
];

/// Writes an index, without what is gone.
pub fn write(index: &Index) -> String {
    let mut out = String::new();
    let gone = |key: &str| index.gone.iter().any(|gone| gone == key);
    // Nearly always nothing is, and no key is made.
    let is_gone = |kind: &str, id: &str| !index.gone.is_empty() && gone(&format!("{kind}/{id}"));
    if !index.applications.keys().all(|id| is_gone(Application::KIND, id)) {
        line(&mut out, "t", [index.zone.as_str(), &index.looked.to_string()].into_iter());
    }
    for (id, entry) in &index.applications {
        if is_gone(Application::KIND, id) {
            continue;
        }
        let status = STATUSES
            .iter()
            .find(|(status, _)| *status == entry.status)
            .map_or("o", |(_, letter)| letter);
        let next = entry.next.map(|next| next.to_string()).unwrap_or_default();
        let fields = [id, &entry.company, &entry.role, status, &entry.due.to_string(), &next];
        line(&mut out, "a", fields.into_iter());
        for (letter, ids) in [
            ("i", &entry.interviews),
            ("m", &entry.messages),
            ("r", &entry.reflections),
            ("p", &entry.people),
        ] {
            if !ids.is_empty() {
                line(&mut out, letter, ids.iter().map(String::as_str));
            }
        }
    }
    for (id, person) in &index.people {
        if is_gone(Person::KIND, id) {
            continue;
        }
        let (email, linkedin) = (person.email.as_deref(), person.linkedin.as_deref());
        let fields = [id, person.name.as_str(), email.unwrap_or_default(), linkedin.unwrap_or_default()];
        line(&mut out, "P", fields.into_iter());
    }
    for (uid, interview) in &index.uids {
        if is_gone(Interview::KIND, interview) {
            continue;
        }
        line(&mut out, "u", [uid.as_str(), interview].into_iter());
    }
    for key in &index.aside {
        if gone(key) {
            continue;
        }
        line(&mut out, "k", [key.as_str()].into_iter());
    }
    for key in &index.gone {
        line(&mut out, "x", [key.as_str()].into_iter());
    }
    out.push_str(".\n");
    out
}

fn line<'a>(out: &mut String, letter: &str, fields: impl Iterator<Item = &'a str>) {
    out.push_str(letter);
    for field in fields {
        out.push('\t');
        if field.contains(['\\', '\t', '\n']) {
            out.push_str(&field.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n"));
        } else {
            out.push_str(field);
        }
    }
    out.push('\n');
}

/// Reads one; `None` where the text is not exactly what [`write`] writes.
pub fn read(text: &str) -> Option<Index> {
    let (mut applications, mut people, mut uids) = (Vec::new(), Vec::new(), Vec::new());
    let mut index = Index::default();
    let body = if text == ".\n" { "" } else { text.strip_suffix("\n.\n")? };
    let mut lines = body.split_terminator('\n');
    lines.try_for_each(|line| {
        let (letter, rest) = line.split_once('\t')?;
        let mut fields = rest.split('\t').map(plain);
        let mut field = || fields.next().map(Cow::into_owned);
        match letter {
            "t" => (index.zone, index.looked) = (field()?, field()?.parse().ok()?),
            "a" => {
                let id = field()?;
                let (company, role, status) = (field()?, field()?, field()?);
                let (due, next) = (field()?.parse().ok()?, field()?);
                let entry = ApplicationEntry {
                    company,
                    role,
                    status: STATUSES.iter().find(|(_, letter)| *letter == status)?.0,
                    due,
                    next: if next.is_empty() { None } else { Some(next.parse().ok()?) },
                    ..ApplicationEntry::default()
                };
                applications.push((id, entry));
            }
            "i" | "m" | "r" | "p" => {
                let (_, entry) = applications.last_mut()?;
                let ids = match letter {
                    "i" => &mut entry.interviews,
                    "m" => &mut entry.messages,
                    "r" => &mut entry.reflections,
                    _ => &mut entry.people,
                };
                ids.extend(fields.by_ref().map(Cow::into_owned));
            }
            "P" => {
                let (id, name) = (field()?, field()?);
                let mut some = || field().map(|text| Some(text).filter(|text| !text.is_empty()));
                let (email, linkedin) = (some()?, some()?);
                people.push((id, PersonEntry { name, email, linkedin }));
            }
            "u" => uids.push((field()?, field()?)),
            "k" => drop(index.aside.insert(field()?)),
            "x" => index.gone.push(field()?),
            _ => return None,
        }
        fields.next().is_none().then_some(())
    })?;
    // Extended, not collected: that would bring a sort for each (see `order`), which three milliseconds at 10,000 records do not pay for.
    index.applications.extend(applications);
    index.people.extend(people);
    index.uids.extend(uids);
    Some(index)
}

fn plain(field: &str) -> Cow<'_, str> {
    if !field.contains('\\') {
        return Cow::Borrowed(field);
    }
    let mut out = String::with_capacity(field.len());
    let mut chars = field.chars();
    while let Some(c) = chars.next() {
        let escaped = if c == '\\' { chars.next() } else { None };
        out.push(match escaped {
            Some('t') => '\t',
            Some('n') => '\n',
            _ => c,
        });
    }
    Cow::Owned(out)
}
