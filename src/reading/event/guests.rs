//! The guest list: who is somebody, who is left out, and why.

use super::super::words::fold;
use super::super::{Contact, Event, Remark, address, letter, name};
use super::{Attendee, LeftOut, Reading};
use crate::messages::Text;
use crate::model::{Me, Part};

/// The people of the guest list; everything else goes to `left_out`.
pub(super) fn guests(event: &Event, me: &Me, out: &mut Reading) -> Vec<Attendee> {
    let mut people: Vec<Attendee> = Vec::new();
    let organizer = event.organizer.iter().map(|contact| (contact, true));
    // The guest list comes first: an organiser who is a guest too is one person.
    for (contact, organizes) in event.guests.iter().map(|contact| (contact, false)).chain(organizer) {
        let name = contact.name.clone().filter(|name| !name.trim().is_empty());
        let email = contact
            .email
            .as_deref()
            .map(|email| email.trim().trim_start_matches("mailto:").to_owned())
            .filter(|email| !email.is_empty());
        let shown = name.or_else(|| email.clone()).unwrap_or_default();
        if shown.is_empty()
            || email
                .as_ref()
                .is_some_and(|email| out.left_out.iter().any(|left| left.who.eq_ignore_ascii_case(email)))
        {
            continue;
        }
        if let Some(known) = email.as_ref().and_then(|email| {
            people
                .iter_mut()
                .find(|person| person.email.as_ref().is_some_and(|other| other.eq_ignore_ascii_case(email)))
        }) {
            if known.name.is_none() {
                known.name = contact
                    .name
                    .as_deref()
                    .map(name::read)
                    .filter(|read| read.is_person)
                    .and_then(|read| read.display);
            }
            continue;
        }
        if let (None, Some(email)) = (&contact.name, &email)
            && let Some(known) = people.iter_mut().find(|person| person.email.is_none() && spells(email, person))
        {
            known.email = Some(email.clone());
            continue;
        }
        let said = event.remarks.iter().find(|(guest, _)| guest == contact).map(|(_, remark)| *remark);
        if let Some(why) = reason(contact, email.as_deref(), me).or_else(|| left_by(said?)) {
            if !out.left_out.iter().any(|left| left.who == shown) {
                out.left_out.push(LeftOut { who: shown, why });
            }
            continue;
        }
        let read = contact.name.as_deref().map(name::read).filter(|read| read.is_person);
        // The address suggests a name, but no greeting: a guess is asked.
        let guessed = read.is_none().then(|| email.as_deref().and_then(address::name_of)).flatten();
        if said == Some(Remark::Optional) {
            out.notes.push(Text::new("read_optional").with("who", shown));
        }
        let label = if organizes { "organizer" } else { "guest" };
        people.push(Attendee {
            salutation: read.as_ref().and_then(|read| read.salutation.clone()),
            name: read.and_then(|read| read.display).or(guessed),
            part: part(contact, event, organizes, me),
            evidence: format!("{label}: {}", written(contact)),
            email,
        });
    }
    people
}

/// Whether a guest is the user.
pub(super) fn is_me(name: Option<&str>, email: Option<&str>, me: &Me) -> bool {
    if let Some(email) = email {
        let email = email.trim().trim_start_matches("mailto:");
        if me.emails.iter().any(|own| own.trim().eq_ignore_ascii_case(email)) {
            return true;
        }
    }
    let Some(name) = name.map(name::read).and_then(|read| read.display) else {
        return false;
    };
    let words = |name: &str| name.split_whitespace().map(fold).collect::<Vec<_>>();
    let name = words(&name);
    me.names.iter().any(|own| {
        let own = words(own);
        !own.is_empty() && (own == name || own.len() >= 2 && name.len() >= 2 && own[0] == name[0] && own.last() == name.last())
    })
}

/// Whether an address spells the name of somebody whose address is not known: `sarah.oconnor@` is Sarah O'Connor's.
fn spells(email: &str, person: &Attendee) -> bool {
    let letters = |name: &str| fold(name).replace([' ', '-'], "");
    let spelt = address::name_of(email);
    spelt.is_some_and(|spelt| person.name.as_deref().is_some_and(|name| letters(name) == letters(&spelt)))
}

fn written(contact: &Contact) -> String {
    match (&contact.name, &contact.email) {
        (Some(name), Some(email)) => format!("{name} <{email}>"),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (None, None) => String::new(),
    }
}

/// Why a guest gets no letter, by what the calendar says of them.
fn left_by(remark: Remark) -> Option<Text> {
    let why = match remark {
        Remark::Declined => "read_left_declined",
        Remark::Room => "read_left_room",
        Remark::Group => "read_left_group",
        Remark::Optional => return None,
    };
    Some(Text::new(why))
}

/// Why a guest gets no letter; `None` for a person.
fn reason(contact: &Contact, email: Option<&str>, me: &Me) -> Option<Text> {
    if is_me(contact.name.as_deref(), email, me) {
        return Some(Text::new("read_left_me"));
    }
    let by_kind = match email.map(address::kind) {
        Some(address::Kind::Room) => Some("read_left_room"),
        Some(address::Kind::Calendar) => Some("read_left_calendar"),
        Some(address::Kind::Bot) => Some("read_left_bot"),
        Some(address::Kind::Mailbox) => Some("read_left_mailbox"),
        _ => None,
    };
    let read = contact.name.as_deref().filter(|name| !name.trim().is_empty()).map(name::read);
    let named = read.as_ref().is_some_and(|read| read.is_person && (read.family.is_some()));
    match (by_kind, read) {
        // A person's name on a shared address stays: they may have written from it.
        (Some("read_left_mailbox"), _) if named => None,
        (Some(id), _) => Some(Text::new(id)),
        (None, Some(read)) if !read.is_person && email.and_then(address::name_of).is_none() => {
            let lower = contact.name.as_deref().unwrap_or_default().to_lowercase();
            let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
            Some(Text::new(if has(&["room", "floor", "[zoom]", "conference", "phone"]) {
                "read_left_room"
            } else if has(&["calendar"]) {
                "read_left_calendar"
            } else if has(&["bot", "notetaker", "no-reply", "noreply"]) {
                "read_left_bot"
            } else {
                "read_left_group"
            }))
        }
        _ => None,
    }
}

/// What somebody was to the interview, by their own title and their place in the invitation.
fn part(contact: &Contact, event: &Event, organizes: bool, me: &Me) -> Part {
    if let Some(part) = letter::part_by_title(&contact.name.as_deref().unwrap_or_default().to_lowercase()) {
        return part;
    }
    let listed = event
        .guests
        .iter()
        .any(|guest| guest.email.is_some() && guest.email == contact.email);
    // Whoever invites nobody but the user comes, too.
    let others = event
        .guests
        .iter()
        .any(|guest| !is_me(guest.name.as_deref(), guest.email.as_deref(), me));
    if organizes && !listed && others {
        Part::Coordinator
    } else {
        Part::Interviewer
    }
}
