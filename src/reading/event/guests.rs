//! The guest list: who is somebody, who is left out, and why.

use super::super::words::fold;
use super::super::{Contact, Event, Remark, address, letter, name, title};
use super::{Attendee, LeftOut, Reading, Source};
use crate::messages::Text;
use crate::model::{Me, Part};

/// The people of the guest list; everything else goes to `left_out`.
pub(super) fn guests(event: &Event, me: &Me, out: &mut Reading) -> Vec<Attendee> {
    let mut people: Vec<Attendee> = Vec::new();
    let organizer = event.organizer.iter().map(|contact| (contact, true));
    // The guest list comes first: an organiser who is a guest too is one person.
    for (contact, organizes) in event.guests.iter().map(|contact| (contact, false)).chain(organizer) {
        let name = contact.name.clone().filter(|name| !name.trim().is_empty());
        let email = contact.email.as_deref().map(bare).filter(|email| !email.is_empty());
        let shown = name.or_else(|| email.clone()).unwrap_or_default();
        if shown.is_empty()
            || email
                .as_ref()
                .is_some_and(|email| out.left_out.iter().any(|left| left.who.eq_ignore_ascii_case(email)))
        {
            continue;
        }
        let read = contact.name.as_deref().map(name::read).filter(|read| read.is_person);
        let mine = is_me(contact.name.as_deref(), email.as_deref(), me);
        let same = |person: &Attendee| !mine && is_same(person, email.as_deref(), read.as_ref());
        // The address says it best.
        let addressed = people
            .iter()
            .position(|person| person.email.is_some() && email.is_some() && same(person));
        let at = addressed.or_else(|| people.iter().position(same));
        if let Some(known) = at.map(|at| &mut people[at]) {
            known.email = known.email.take().or(email);
            // A written name takes the place of what an address spells.
            let fuller = |read: &name::Name| {
                let words = |name: Option<&str>| name.map_or(0, |name| name.split(' ').count());
                let own = known.name.as_deref();
                words(read.display.as_deref()) > words(own)
                    && read.display.as_deref().zip(own).is_some_and(|(one, other)| name::agree(one, other))
            };
            if known.is_guess || known.name.is_none() || read.as_ref().is_some_and(fuller) {
                known.is_guess &= read.is_none();
                if let Some(read) = read {
                    (known.name, known.salutation) = (read.display, read.salutation);
                }
            }
            continue;
        }
        let said = event.remarks.iter().find(|(guest, _)| guest == contact).map(|(_, remark)| *remark);
        if let Some(why) = reason(contact, email.as_deref(), me).or_else(|| left_by(said?)) {
            if !out.left_out.iter().any(|left| left.who == shown) {
                out.left_out.push(LeftOut { who: shown, why });
            }
            continue;
        }
        // The address suggests a name, but no greeting: a guess is asked.
        let guessed = read.is_none().then(|| email.as_deref().and_then(address::name_of)).flatten();
        if said == Some(Remark::Optional) {
            out.notes.push(Text::new("read_optional").with("who", shown));
        }
        let (label, source) = if organizes {
            ("organizer", Source::Organizer)
        } else {
            ("guest", Source::Guest)
        };
        people.push(Attendee {
            is_guess: guessed.is_some(),
            source,
            salutation: read.as_ref().and_then(|read| read.salutation.clone()),
            name: read.and_then(|read| read.display).or(guessed),
            part: part(contact, event, organizes, me),
            evidence: format!("{label}: {}", written(contact)),
            email,
        });
    }
    // Somebody whom one line names, another addresses, and a third does both.
    let whole: Vec<String> = people
        .iter()
        .filter(|person| person.email.is_some())
        .filter_map(|person| Some(fold(person.name.as_deref()?)))
        .collect();
    people.retain(|person| {
        let name = person.name.as_deref().map(fold).filter(|name| name.contains(' '));
        person.email.is_some() || name.is_none_or(|name| !whole.contains(&name))
    });
    people
}

/// Whether somebody on the list is the one whom another line names: by the address, by the whole name where only one of the two lines has
/// an address, or by an address that spells the name.
fn is_same(person: &Attendee, email: Option<&str>, read: Option<&name::Name>) -> bool {
    match (person.email.as_deref(), email) {
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
        (None, Some(email)) if read.is_none() => spells(email, person),
        _ => {
            let name = read.filter(|read| read.family.is_some()).and_then(|read| read.display.as_deref());
            name.is_some_and(|name| person.name.as_deref().is_some_and(|own| fold(own) == fold(name)))
        }
    }
}

/// An address as it is compared and kept: without `mailto:`.
fn bare(email: &str) -> String {
    let email = email.trim();
    let scheme = email.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:"));
    if scheme { email[7..].to_owned() } else { email.to_owned() }
}

/// Whether a guest is the user.
pub(super) fn is_me(name: Option<&str>, email: Option<&str>, me: &Me) -> bool {
    if let Some(email) = email {
        let email = bare(email);
        if me.emails.iter().any(|own| own.trim().eq_ignore_ascii_case(&email)) {
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
            let name = fold(contact.name.as_deref().unwrap_or_default());
            let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
            let has = |any: &[&str]| any.iter().any(|word| words.contains(word));
            let ends = |end: &str| words.iter().any(|word| word.ends_with(end));
            Some(Text::new(if has(&["floor", "zoom", "conference", "phone"]) || ends("room") {
                "read_left_room"
            } else if ends("calendar") || ends("kalender") {
                "read_left_calendar"
            } else if has(&["bot", "no-reply", "noreply"]) || ends("notetaker") || ends("-bot") {
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
    // `sue@hays.com` beside `jane@globex.com`: an agency's, where another house is there.
    let house = |contact: &Contact| {
        contact
            .email
            .as_deref()
            .and_then(address::domain)
            .and_then(|domain| address::company_of(&domain))
    };
    let finds = |house: &str| title::is_agency(house);
    let hires =
        |guest: &Contact| !is_me(guest.name.as_deref(), guest.email.as_deref(), me) && house(guest).is_some_and(|house| !finds(&house));
    if house(contact).is_some_and(|house| finds(&house)) && event.guests.iter().chain(&event.organizer).any(hires) {
        return Part::Recruiter;
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
