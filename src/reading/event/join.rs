//! The people of the text and those of the guest list, laid together into conversations.

use super::super::words::fold;
use super::super::{Event, itinerary, name};
use super::guests::is_me;
use super::{Attendee, Slot};
use crate::model::{Me, Part};

/// Lays the people of the text and those of the guest list together.
pub(super) fn join(event: &Event, slots: Vec<itinerary::Slot>, guests: &mut Vec<Attendee>, me: &Me) -> Vec<Slot> {
    let timed = slots.iter().any(|slot| slot.start.is_some());
    let mut out: Vec<Slot> = Vec::new();
    let mut used = vec![false; guests.len()];
    for slot in slots {
        let mut people: Vec<Attendee> = Vec::new();
        for named in slot.people {
            if is_me(named.name.as_deref(), named.email.as_deref(), me) {
                continue;
            }
            let same = guests.iter().position(|guest| {
                guest.email.is_some() && guest.email.as_deref().map(str::to_lowercase) == named.email.as_deref().map(str::to_lowercase)
                    || same_person(guest.name.as_deref(), named.name.as_deref())
            });
            people.push(match same {
                Some(at) => {
                    used[at] = true;
                    let mut person = guests[at].clone();
                    person.name = longer(person.name, named.name);
                    person.evidence = named.evidence;
                    person.part = Part::Interviewer;
                    // `Frau Dr. Vogt` in the text says more than `Anke Vogt` on the guest list.
                    person.salutation = named
                        .salutation
                        .filter(|said| said.contains(' '))
                        .or(person.salutation)
                        .or_else(|| person.name.as_deref().and_then(|name| name::read(name).salutation));
                    person
                }
                None => Attendee {
                    salutation: named.salutation,
                    part: text_part(&named.evidence, named.title.as_deref()),
                    name: named.name,
                    email: named.email,
                    evidence: named.evidence,
                },
            });
        }
        let (start, end) = if slot.start.is_some() {
            (slot.start, slot.end)
        } else {
            (event.start, event.end)
        };
        let line = slot.line;
        if slot.start.is_some() || !timed {
            match out.last_mut().filter(|_| !timed) {
                Some(only) => only.people.extend(people),
                None => out.push(Slot { start, end, line, people }),
            }
        } else {
            // People before the first time belong to the whole.
            guests.extend(people);
            used.resize(guests.len(), false);
        }
    }
    let rest: Vec<Attendee> = guests
        .drain(..)
        .zip(used)
        .filter(|(_, used)| !used)
        .map(|(person, _)| person)
        .collect();
    if out.is_empty() {
        out.push(Slot {
            start: event.start,
            end: event.end,
            line: None,
            people: Vec::new(),
        });
    }
    // The guest list names no times: whoever is only there is counted to the one conversation, or to the first of several as the one
    // who arranged them.
    let several = out.len() > 1;
    for mut person in rest {
        if several && person.part == Part::Interviewer {
            person.part = Part::Coordinator;
        }
        out[0].people.push(person);
    }
    out
}

fn text_part(line: &str, title: Option<&str>) -> Part {
    let lower = format!("{} {}", line, title.unwrap_or_default()).to_lowercase();
    if lower.starts_with("recruiter") || title.is_some_and(|title| title.to_lowercase().contains("recruit")) {
        Part::Recruiter
    } else if lower.starts_with("organi")
        || lower.starts_with("contact")
        || title.is_some_and(|title| title.to_lowercase().contains("coordinator"))
    {
        Part::Coordinator
    } else {
        Part::Interviewer
    }
}

/// `Jane`, `Jane D.` and `Jane Doe` may be one person; two full names must be equal.
pub(super) fn same_person(one: Option<&str>, other: Option<&str>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    let words = |name: &str| name.split_whitespace().map(fold).collect::<Vec<_>>();
    let (a, b) = (words(one), words(other));
    if a.is_empty() || b.is_empty() || a[0] != b[0] {
        return false;
    }
    match (a.last(), b.last()) {
        _ if a.len() == 1 || b.len() == 1 => true,
        (Some(x), Some(y)) => {
            x == y || x.chars().count() == 1 && y.starts_with(x.as_str()) || y.chars().count() == 1 && x.starts_with(y.as_str())
        }
        _ => false,
    }
}

fn longer(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.len() > one.len() { other } else { one }),
        (one, other) => one.or(other),
    }
}
