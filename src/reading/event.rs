//! A calendar event as an interview: who took part in which slot, with what part, on what evidence; and who was left out, and why.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::title::{Side, Verdict};
use super::words::{fold, is_body};
use super::{Contact, Event, Remark, Stamp, address, itinerary, letter, name, opening, title, zone_names};
use crate::messages::Text;
use crate::model::{Me, Part};

/// Somebody who took part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    /// The name as it would be signed.
    pub name: Option<String>,
    /// The address as written.
    pub email: Option<String>,
    /// What they were to the interview.
    pub part: Part,
    /// Where they were read, in the event's own words.
    pub evidence: String,
    /// What may follow `Dear`; `None` is asked.
    pub salutation: Option<String>,
}

/// A fact of an interview that stands in one of the fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The company.
    Company,
    /// The role.
    Role,
    /// The stage.
    Stage,
    /// Begin and end.
    Time,
}

/// One conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Its begin.
    pub start: Option<Stamp>,
    /// Its end.
    pub end: Option<Stamp>,
    /// The line of the description that the times were read from; `None` where they are the event's.
    #[serde(skip)]
    pub line: Option<String>,
    /// Who took part.
    pub people: Vec<Attendee>,
}

/// Somebody or something on the guest list that gets no letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// As the guest list has it.
    pub who: String,
    /// Why.
    pub why: Text,
}

/// What an event says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// Whether it is an interview that the user sat.
    pub is_interview: Verdict,
    /// The user's side of the table.
    pub side: Side,
    /// The company.
    pub company: Option<String>,
    /// The role.
    pub role: Option<String>,
    /// The stage.
    pub stage: Option<String>,
    /// Its conversations; one, unless the text has several times.
    pub interviews: Vec<Slot>,
    /// Where the company, the role and the stage were read, and which of them was only guessed.
    #[serde(skip)]
    pub evidence: Vec<(Fact, Text)>,
    /// Who was left out.
    #[serde(skip)]
    pub left_out: Vec<LeftOut>,
    /// What the user should know.
    #[serde(skip)]
    pub notes: Vec<Text>,
}

/// Reads an event. Without a known `me` nobody is left out as the user.
pub fn read(event: &Event, me: &Me) -> Reading {
    let description = event.description.as_deref().unwrap_or_default();
    let (day, zone) = day_and_zone(event);
    let mut slots = itinerary::read(description, day, zone);
    if slots.iter().all(|slot| slot.people.is_empty()) {
        // No list says who came: perhaps a sentence does.
        let people = letter::met(description).into_iter().map(|met| {
            let read = met.contact.name.as_deref().map(name::read).unwrap_or_default();
            itinerary::Named {
                name: read.display,
                salutation: read.salutation,
                email: met.contact.email,
                evidence: met.line,
                title: None,
            }
        });
        slots.push(itinerary::Slot {
            people: people.collect(),
            ..itinerary::Slot::default()
        });
        slots.retain(|slot| slot.start.is_some() || !slot.people.is_empty());
    }
    let known = known(event, &slots, me);
    let mut title = title::read_with(event.title.as_deref().unwrap_or_default(), me, &known);
    // Calendly names the kind of meeting in the text: `Event Name: Recruiter Screen`.
    let kind = description.lines().find_map(|line| {
        let (label, kind) = line.split_once(':')?;
        let label = label.trim().to_lowercase();
        matches!(
            label.as_str(),
            "event name" | "event type" | "meeting type" | "interview type" | "interview"
        )
        .then_some(kind)
    });
    if let Some(kind) = kind.map(|kind| title::read_with(kind, me, &known))
        && title.is_interview != Verdict::Yes
        && kind.is_interview == Verdict::Yes
    {
        title.is_interview = kind.is_interview;
        title.side = kind.side;
        title.stage = title.stage.or(kind.stage);
        title.role = title.role.or(kind.role);
    }
    let mut out = Reading {
        is_interview: title.is_interview,
        side: title.side,
        company: title.company,
        role: title.role,
        stage: title.stage,
        ..Reading::default()
    };
    if let Some(mark) = interviewer_mark(description) {
        out.is_interview = Verdict::No;
        out.side = Side::Interviewer;
        out.notes.push(Text::new("read_you_interviewed").with("mark", mark));
    }
    let cancelled = event
        .status
        .as_deref()
        .is_some_and(|status| status.eq_ignore_ascii_case("cancelled"));
    if cancelled && out.is_interview == Verdict::Yes {
        out.is_interview = Verdict::Ask;
    }
    if out.is_interview == Verdict::No && out.side != Side::Interviewer && says_interview(description) {
        out.is_interview = Verdict::Ask;
    }
    let mut people = guests(event, me, &mut out);
    let from_title = || Text::new("read_from_title").with("words", event.title.clone().unwrap_or_default());
    for (fact, read) in [(Fact::Company, &out.company), (Fact::Role, &out.role), (Fact::Stage, &out.stage)] {
        out.evidence.extend(read.is_some().then(|| (fact, from_title())));
    }
    let opening = if out.is_interview == Verdict::No {
        opening::Opening::default()
    } else {
        opening::read(description)
    };
    for (fact, place, read) in [
        (Fact::Role, &mut out.role, opening.role),
        (Fact::Company, &mut out.company, opening.company),
    ] {
        if let (None, Some((words, line))) = (&place, read) {
            *place = Some(words);
            out.evidence.push((fact, Text::new("read_from_text").with("words", line)));
        }
    }
    if out.company.is_none()
        && let Some((company, evidence)) = company(event, me)
    {
        out.company = Some(company);
        out.evidence.push((Fact::Company, evidence));
    }
    let announced = slots.iter().any(|slot| !slot.people.is_empty());
    let guests: Vec<Option<String>> = people.iter().map(|person| person.email.clone()).collect();
    out.interviews = join(event, slots, &mut people, me);
    for person in out.interviews.iter_mut().flat_map(|slot| &mut slot.people) {
        // Whoever is only on the guest list of an invitation that says who asks, and whoever signed it, arranged it.
        let listed =
            guests.contains(&person.email) && (person.evidence.starts_with("guest: ") || person.evidence.starts_with("organizer: "));
        if person.part == Part::Interviewer && listed {
            let signed = person.name.as_deref().and_then(|name| letter::signed_by(description, name));
            person.part = match signed {
                Some(Part::Coordinator) if !announced => Part::Interviewer,
                Some(part) => part,
                None if announced => Part::Coordinator,
                None => Part::Interviewer,
            };
        }
    }
    // Whoever alone holds a recruiter's screen is the recruiter.
    if matches!(out.stage.as_deref(), Some("recruiter screen" | "HR"))
        && let [slot] = &mut out.interviews[..]
        && let [only] = &mut slot.people[..]
    {
        only.part = Part::Recruiter;
    }
    if let Some(caller) = caller(event.location.as_deref().unwrap_or_default()) {
        let named = |person: &Attendee| same_person(person.name.as_deref(), caller.name.as_deref());
        if !out.interviews.iter().any(|slot| slot.people.iter().any(named)) {
            out.interviews[0].people.push(caller);
        }
    }
    // `Interview with Jane Doe`: nobody else names them.
    if out.interviews.iter().all(|slot| slot.people.is_empty()) {
        let named = title.people.iter().filter(|person| !is_me(Some(person), None, me));
        // What a title names is not always somebody: `I <> I`.
        for read in named.map(|person| name::read(person)).filter(|read| read.display.is_some()) {
            out.interviews[0].people.push(Attendee {
                name: read.display,
                salutation: read.salutation,
                evidence: event.title.clone().unwrap_or_default(),
                ..Attendee::default()
            });
        }
    }
    out
}

/// What guests, addresses and text know of the people and the company, before the title is read.
fn known(event: &Event, slots: &[itinerary::Slot], me: &Me) -> title::Known {
    let contacts = || event.guests.iter().chain(&event.organizer);
    // What sends in a company's name has the company's name: `Globex <no-reply@...>`.
    let sends = |contact: &&Contact| {
        contact
            .email
            .as_deref()
            .is_some_and(|email| address::kind(email) == address::Kind::Bot)
    };
    let guests = contacts()
        .filter(|contact| !sends(contact))
        .filter_map(|contact| contact.name.as_deref());
    let senders = contacts().filter(sends).filter_map(|contact| contact.name.clone());
    let text = slots
        .iter()
        .flat_map(|slot| &slot.people)
        .filter_map(|person| person.name.as_deref());
    let companies = contacts()
        .filter(|contact| !is_me(contact.name.as_deref(), contact.email.as_deref(), me))
        .filter_map(|contact| address::company_of(&address::domain(contact.email.as_deref()?)?));
    title::Known {
        people: guests.chain(text).filter_map(|name| name::read(name).display).collect(),
        companies: companies.chain(senders).collect(),
    }
}

/// `Dana will call you on +1 555 010 9988`: who calls stands only in the place.
fn caller(location: &str) -> Option<Attendee> {
    let at = [" will call", " will phone", " will ring", " calls you", " ruft "]
        .iter()
        .filter_map(|verb| name::find_ignoring_case(location, verb))
        .min()?;
    let read = name::read(&location[..at]);
    read.is_person.then(|| Attendee {
        name: read.display,
        salutation: read.salutation,
        evidence: location.to_owned(),
        ..Attendee::default()
    })
}

/// Links and phrases that only interviewers' invitations have.
fn interviewer_mark(description: &str) -> Option<&'static str> {
    [
        "hire.lever.co/interviews/",
        "app.greenhouse.io/guides/",
        "app.ashbyhq.com/interview-briefings/",
        "leave feedback",
        "View resume and feedback",
        "submit your scorecard",
        "scorecard",
        "submit feedback",
        "View resume",
    ]
    .into_iter()
    .find(|mark| name::find_ignoring_case(description, mark).is_some())
}

fn says_interview(description: &str) -> bool {
    [
        "your interview",
        "interviewer:",
        "interviewers:",
        "the interview",
        "vorstellungsgespräch",
        "recruiter screen",
        "phone screen",
    ]
    .iter()
    .any(|phrase| name::find_ignoring_case(description, phrase).is_some())
}

/// Whether a guest is the user.
fn is_me(name: Option<&str>, email: Option<&str>, me: &Me) -> bool {
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

/// The people of the guest list; everything else goes to `left_out`.
fn guests(event: &Event, me: &Me, out: &mut Reading) -> Vec<Attendee> {
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

/// The day of the event and its zone, for the clock times of its text.
fn day_and_zone(event: &Event) -> (NaiveDate, Tz) {
    let zone = event.time_zone.as_deref().and_then(zone_names::by_tzid).unwrap_or(Tz::UTC);
    (event.start.map_or_else(NaiveDate::default, Stamp::day), zone)
}

/// The company by the addresses of the others, or by the name of a shared calendar.
fn company(event: &Event, me: &Me) -> Option<(String, Text)> {
    let contacts = || event.organizer.iter().chain(&event.guests);
    let calendar = contacts().filter_map(|contact| contact.name.as_deref()).find_map(|name| {
        let company = name.strip_suffix("Candidate Calendar")?.trim().trim_matches(['[', ']']);
        (!company.is_empty()).then(|| (company.to_owned(), Text::new("read_from_calendar").with("words", name)))
    });
    calendar.or_else(|| {
        contacts()
            .filter(|contact| !is_me(contact.name.as_deref(), contact.email.as_deref(), me))
            .filter_map(|contact| contact.email.as_deref())
            .find_map(|email| {
                let company = address::company_of(&address::domain(email)?)?;
                Some((as_written(company, event), Text::new("read_from_address").with("words", email)))
            })
    })
}

/// A domain's name as the event's own words write it: `Sundial Health` of `sundialhealth.example`.
fn as_written(company: String, event: &Event) -> String {
    // `foerdertechnik` is how a domain writes `Fördertechnik`.
    let bare = |text: &str| {
        let plain = fold(text).replace("ae", "a").replace("oe", "o").replace("ue", "u");
        plain.chars().filter(char::is_ascii_alphanumeric).collect::<String>()
    };
    let wanted = bare(&company);
    let texts = [&event.title, &event.description, &event.location];
    for text in texts.into_iter().flatten() {
        let words: Vec<&str> = text.split_whitespace().collect();
        for at in 0..words.len() {
            // As many words as make up the name; none of an address.
            let mut name = String::new();
            let ends = words[at..].iter().take(LONGEST_NAME).position(|word| {
                name.push_str(&bare(word));
                name.len() >= wanted.len() || word.contains(['@', '/'])
            });
            // `Wexbourne County Council`: what it is called besides, but not its recruiting team.
            let whole = |end: usize| {
                let rest = words[at + end + 1..].iter();
                let open = !words[at + end].ends_with([',', ':', ';', ')']);
                end + if open { rest.take_while(|word| is_house(word)).count() } else { 0 }
            };
            let own = ends.map(|end| words[at..=at + whole(end)].join(" "));
            let own = own.filter(|own| name == wanted && own.starts_with(char::is_uppercase) && !own.contains(['@', '/', '.']));
            if let Some(own) = own {
                return own.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
            }
        }
    }
    company
}

/// Whether a word, written with a capital, is one for a house: `Council`, `Institute`.
fn is_house(word: &str) -> bool {
    let folded = fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let staff = matches!(
        folded.as_str(),
        "team"
            | "recruiting"
            | "recruitment"
            | "talent"
            | "hr"
            | "careers"
            | "interview"
            | "interviews"
            | "hiring"
            | "calendar"
            | "panel"
            | "meeting"
            | "meetings"
            | "office"
    );
    word.starts_with(char::is_uppercase) && !staff && is_body(&folded)
}

/// The words of the longest name that an address writes as one.
const LONGEST_NAME: usize = 4;

/// Lays the people of the text and those of the guest list together.
fn join(event: &Event, slots: Vec<itinerary::Slot>, guests: &mut Vec<Attendee>, me: &Me) -> Vec<Slot> {
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
fn same_person(one: Option<&str>, other: Option<&str>) -> bool {
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

#[cfg(test)]
mod tests;
