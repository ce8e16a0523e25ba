//! The people of the text and those of the guest list, laid together into conversations.

use super::super::words::fold;
use super::super::{Event, itinerary, name};
use super::guests::is_me;
use super::{Attendee, LeftOut, Slot, Source};
use crate::messages::Text;
use crate::model::{Me, Part};

/// Lays the people of the text and those of the guest list together.
pub(super) fn join(
    event: &Event,
    slots: Vec<itinerary::Slot>,
    guests: &mut Vec<Attendee>,
    me: &Me,
    left_out: &mut Vec<LeftOut>,
) -> Vec<Slot> {
    let timed = slots.iter().any(|slot| slot.start.is_some());
    let mut out: Vec<Slot> = Vec::new();
    // By which name the text has called each of the guests.
    let mut called: Vec<Option<String>> = vec![None; guests.len()];
    for slot in slots {
        let mut people: Vec<Attendee> = Vec::new();
        for named in slot.people {
            if is_me(named.name.as_deref(), named.email.as_deref(), me) {
                let who = named.name.or(named.email).unwrap_or_default();
                if !left_out.iter().any(|left| left.who == who) {
                    left_out.push(LeftOut {
                        who,
                        why: Text::new("read_left_me"),
                    });
                }
                continue;
            }
            let part = named.part.unwrap_or_default();
            people.push(match the_guest(&named, guests, &called) {
                Some(at) => {
                    called[at] = called[at].take().or_else(|| named.name.clone());
                    let mut person = guests[at].clone();
                    let is_named = named.name.is_some() && !named.is_guess;
                    // `Frau Dr. Vogt` in the text says more than `Anke Vogt` on the guest list.
                    let titled = named.salutation.clone().filter(|said| said.contains(' '));
                    person.salutation = titled.or(person.salutation).or(named.salutation);
                    person.name = if person.is_guess && is_named {
                        named.name
                    } else {
                        longer(person.name, named.name)
                    };
                    person.is_guess &= !is_named;
                    person.email = person.email.or(named.email);
                    person.evidence = named.evidence;
                    person.source = Source::Text;
                    person.part = part;
                    person
                }
                None => Attendee {
                    salutation: named.salutation,
                    part,
                    name: named.name,
                    email: named.email,
                    evidence: named.evidence,
                    source: Source::Text,
                    is_guess: named.is_guess,
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
            called.resize(guests.len(), None);
        }
    }
    let rest: Vec<Attendee> = guests
        .drain(..)
        .zip(called)
        .filter(|(_, called)| called.is_none())
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

/// Whom of the guests the text means: by the address, else the only one whose name agrees. Of two Toms it is neither, and one guest is not
/// two people of the text.
fn the_guest(named: &itinerary::Named, guests: &[Attendee], called: &[Option<String>]) -> Option<usize> {
    let by_address = guests.iter().position(|guest| {
        let both = guest.email.as_deref().zip(named.email.as_deref());
        both.is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
    });
    if by_address.is_some() {
        return by_address;
    }
    let agrees = |at: &usize| {
        let free = called[*at]
            .as_deref()
            .is_none_or(|before| same_person(Some(before), named.name.as_deref()));
        // Two addresses are two people.
        let addressed = guests[*at].email.is_some() && named.email.is_some();
        free && !addressed && same_person(guests[*at].name.as_deref(), named.name.as_deref())
    };
    let mut fits = (0..guests.len()).filter(agrees);
    let first = fits.next()?;
    let whole = |at: usize| guests[at].name.as_deref().map(fold) == named.name.as_deref().map(fold);
    match fits.next() {
        None => Some(first),
        Some(_) => {
            let mut equal = (0..guests.len()).filter(|at| agrees(at) && whole(*at));
            equal.next().filter(|_| equal.next().is_none())
        }
    }
}

/// Whether two names may be one person's: `Jane`, `J. Doe` and `Jane Doe`.
pub(super) fn same_person(one: Option<&str>, other: Option<&str>) -> bool {
    one.zip(other).is_some_and(|(one, other)| name::agree(one, other))
}

fn longer(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.len() > one.len() { other } else { one }),
        (one, other) => one.or(other),
    }
}
