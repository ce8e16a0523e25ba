//! A calendar event as an interview: who took part in which slot, with what part, on what evidence; and who was left out, and why.

use crate::list::phrases;
use crate::zone::Tz;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::known::is_given;
use super::title::{Side, Verdict};
use super::words::fold;
use super::{Contact, Event, Stamp, address, itinerary, letter, name, opening, title, zone_names};
use crate::messages::Text;
use crate::model::{Me, Part};
use company::company;
use guests::{guests, is_me};
use join::{join, same_person};

mod company;
mod guests;
mod join;
mod times;

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
    /// Which part of the event names them.
    #[serde(skip)]
    pub source: Source,
    /// The name is only what the address spells.
    #[serde(skip)]
    pub is_guess: bool,
}

/// The part of an event that names somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// The description: who is announced there asks.
    #[default]
    Text,
    /// The guest list alone.
    Guest,
    /// The organiser's field alone.
    Organizer,
    /// The title.
    Title,
    /// The location.
    Place,
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
    /// Its conversations; one, unless the text has several times. Never empty, though nobody may be in it.
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
    let (slots, apart) = conversations(event, description);
    let title = titled(event, description, me, &known(event, &slots, me));
    let mut out = Reading {
        is_interview: title.is_interview,
        side: title.side,
        company: title.company,
        role: title.role,
        stage: title.stage,
        notes: apart.into_iter().collect(),
        ..Reading::default()
    };
    weigh(&mut out, event, description, &title.people, me);
    let mut people = guests(event, me, &mut out);
    gather(&mut out, event, description, me);
    let announced = slots.iter().any(|slot| !slot.people.is_empty());
    out.interviews = join(event, slots, &mut people, me, &mut out.left_out);
    for person in out.interviews.iter_mut().flat_map(|slot| &mut slot.people) {
        person.part = listed_part(person, description, announced);
    }
    let caller = caller(event.location.as_deref().unwrap_or_default());
    for person in caller.into_iter().chain(named_in_title(&title.people, event, &out, me)) {
        let is_there = |other: &Attendee| same_person(person.name.as_deref(), other.name.as_deref());
        if !is_me(person.name.as_deref(), None, me) && !out.interviews.iter().flat_map(|slot| &slot.people).any(is_there) {
            out.interviews[0].people.push(person);
        }
    }
    // Whoever alone holds a recruiter's screen is the recruiter.
    if matches!(out.stage.as_deref(), Some("recruiter screen" | "HR"))
        && let [slot] = &mut out.interviews[..]
        && let [only] = &mut slot.people[..]
    {
        only.part = Part::Recruiter;
    }
    out
}

/// Whom the title names: `Interview with Jane Doe`. Beside others only where it is surely no company's name.
fn named_in_title(people: &[String], event: &Event, out: &Reading, me: &Me) -> Vec<Attendee> {
    let alone = out.interviews.iter().all(|slot| slot.people.is_empty());
    let own: Vec<String> = out.company.iter().flat_map(|company| company.split(' ')).map(fold).collect();
    let read = people.iter().map(|person| name::read(person));
    let sure = |read: &name::Name| {
        let words: Vec<String> = read.display.iter().flat_map(|name| name.split(' ')).map(fold).collect();
        let whole = read.family.is_some() && words.first().is_some_and(|word| is_given(word));
        whole && !own.is_empty() && !words.iter().any(|word| own.contains(word))
    };
    // `Zak - Onsite interview` in the calendar of Zak Roe; another Zak is asked for.
    let mine = |read: &name::Name| {
        let first = |name: &str| name.split_whitespace().next().map(fold);
        let given = read.display.as_deref().filter(|name| !name.contains(' ')).and_then(first);
        given.is_some() && me.names.iter().any(|own| first(own) == given)
    };
    // What a title names is not always somebody: `I <> I`.
    read.filter(|read| read.display.is_some() && !mine(read) && (alone || sure(read)))
        .map(|read| Attendee {
            name: read.display,
            salutation: read.salutation,
            evidence: event.title.clone().unwrap_or_default(),
            source: Source::Title,
            ..Attendee::default()
        })
        .collect()
}

/// No interview was earlier.
const FIRST_YEAR: i32 = 2000;

/// The slots that the text says; where no list has people, those whom a sentence names. And what the user should know of their times.
fn conversations(event: &Event, description: &str) -> (Vec<itinerary::Slot>, Option<Text>) {
    let (day, zone) = day_and_zone(event);
    let mut slots = itinerary::read(description, day, zone);
    if event.start.is_none() {
        // Times of a day that nobody said are none; what a line above them says of it must say the year, too.
        for slot in &mut slots {
            if slot.start.is_some_and(|start| start.day().year() < FIRST_YEAR) {
                (slot.start, slot.end, slot.line) = (None, None, None);
            }
        }
    }
    let apart = times::settle(event, &mut slots);
    if slots.iter().all(|slot| slot.people.is_empty()) {
        let people = letter::met(description).into_iter().map(|met| {
            let read = met.contact.name.as_deref().map(name::read).unwrap_or_default();
            itinerary::Named {
                name: read.display,
                salutation: read.salutation,
                email: met.contact.email,
                evidence: met.line,
                title: None,
                is_guess: false,
                part: None,
            }
        });
        slots.push(itinerary::Slot {
            people: people.collect(),
            ..itinerary::Slot::default()
        });
        slots.retain(|slot| slot.start.is_some() || !slot.people.is_empty());
    }
    (slots, apart)
}

/// The title, and the kind of meeting that Calendly names in the text: `Event Name: Recruiter Screen`.
fn titled(event: &Event, description: &str, me: &Me, known: &title::Known) -> title::Title {
    let mut title = title::read_with(event.title.as_deref().unwrap_or_default(), me, known);
    let kind = description.lines().find_map(|line| {
        let (label, kind) = line.split_once(':')?;
        let label = label.trim().to_lowercase();
        phrases!("event name,event type,interview,interview type,meeting type")
            .holds(label.as_str())
            .then_some(kind)
    });
    if let Some(kind) = kind.map(|kind| title::read_with(kind, me, known))
        && title.is_interview != Verdict::Yes
        && kind.is_interview == Verdict::Yes
    {
        title.is_interview = kind.is_interview;
        title.side = kind.side;
        title.stage = title.stage.or(kind.stage);
        title.role = title.role.or(kind.role);
    }
    title
}

/// What the text and the status say against the title's verdict, or for it. `titled` are those whom the title names.
fn weigh(out: &mut Reading, event: &Event, description: &str, titled: &[String], me: &Me) {
    let labelled = labelled_side(description, me);
    // `Interview - Alex Miller`: where the user's own name stands there, or is the candidate's, a phrase says nothing.
    let candidate = matches!(labelled, Some((Side::Candidate, _))) || titled.iter().any(|name| is_me(Some(name), None, me));
    let mark = interviewer_mark(description).filter(|(_, is_sure)| *is_sure || !candidate);
    let mark = mark.map(|(mark, is_sure)| (mark.to_owned(), is_sure));
    let asks = labelled.and_then(|(side, line)| (side == Side::Interviewer).then_some((line, true)));
    if let Some((mark, is_sure)) = asks.or(mark) {
        // `leave feedback` may be asked of a candidate, too: against a clear title it only raises the question.
        let refused = is_sure || out.is_interview != Verdict::Yes;
        (out.is_interview, out.side) = if refused {
            (Verdict::No, Side::Interviewer)
        } else {
            (Verdict::Ask, Side::Unknown)
        };
        let id = if refused {
            "read_you_interviewed"
        } else {
            "read_perhaps_interviewed"
        };
        out.notes.push(Text::new(id).with("mark", mark));
    }
    let says = |status: &str| event.status.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(status));
    // The app says of a cancelled event what that means.
    let off = says_cancelled(description);
    if (says("cancelled") || off) && out.is_interview == Verdict::Yes {
        out.is_interview = Verdict::Ask;
    }
    let held = out.is_interview != Verdict::No;
    let kept = says("tentative") || title::is_held(event.title.as_deref().unwrap_or_default());
    let alone = || is_one_way(event.title.as_deref().unwrap_or_default()) || is_one_way(description);
    for (id, is_so) in [
        ("read_cancelled_in_text", held && off && !says("cancelled")),
        ("read_tentative", held && kept),
        ("read_one_way", held && alone()),
    ] {
        out.notes.extend(is_so.then(|| Text::new(id)));
    }
    if out.is_interview == Verdict::No && out.side != Side::Interviewer && says_interview(description) {
        out.is_interview = Verdict::Ask;
    }
}

/// The evidence for what the title says, and what it leaves out from the text and the addresses.
fn gather(out: &mut Reading, event: &Event, description: &str, me: &Me) {
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
}

/// The part of somebody on the guest list. Whoever is only there, while the text says who asks, arranged it; so did whoever signed it.
fn listed_part(person: &Attendee, description: &str, announced: bool) -> Part {
    if person.part != Part::Interviewer || !matches!(person.source, Source::Guest | Source::Organizer) {
        return person.part;
    }
    match person.name.as_deref().and_then(|name| letter::signed_by(description, name)) {
        Some(Part::Coordinator) if !announced => Part::Interviewer,
        Some(part) => part,
        None if announced => Part::Coordinator,
        None => Part::Interviewer,
    }
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
    let mine = |contact: &Contact| is_me(contact.name.as_deref(), contact.email.as_deref(), me);
    let own: Vec<String> = me.emails.iter().filter_map(|email| address::domain(email)).collect();
    let domains = contacts()
        .filter(|contact| !mine(contact))
        .filter_map(|contact| address::domain(contact.email.as_deref()?));
    let companies = domains.clone().filter_map(|domain| address::company_of(&domain));
    let sent_by_us = event.organizer.as_ref().is_some_and(|organizer| {
        let domain = organizer.email.as_deref().and_then(address::domain);
        mine(organizer) || domain.is_some_and(|domain| own.contains(&domain))
    });
    title::Known {
        is_invited: !sent_by_us
            && domains
                .clone()
                .any(|domain| !own.contains(&domain) && address::company_of(&domain).is_some()),
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
        source: Source::Place,
        ..Attendee::default()
    })
}

/// On which side of the table the labels of the text have the user, and the line: `Interviewer: Alex Miller`, `Candidate: Ruth Porter`.
fn labelled_side(description: &str, me: &Me) -> Option<(Side, String)> {
    if me.names.is_empty() && me.emails.is_empty() {
        return None;
    }
    itinerary::announced(description).into_iter().find_map(|(label, rest, line)| {
        let people: Vec<Contact> = letter::contacts(&rest).iter().map(|part| letter::contact(part)).collect();
        let mine = people.iter().any(|one| is_me(one.name.as_deref(), one.email.as_deref(), me));
        let somebody = || {
            people
                .iter()
                .any(|one| one.name.as_deref().is_some_and(|name| name::read(name).family.is_some()))
        };
        let side = match label {
            itinerary::Label::Interviewers if mine => Side::Interviewer,
            itinerary::Label::Candidate if mine => Side::Candidate,
            itinerary::Label::Candidate if somebody() => Side::Interviewer,
            _ => return None,
        };
        Some((side, line))
    })
}

/// Whether a text says that the interview itself does not take place.
fn says_cancelled(description: &str) -> bool {
    const SAID: &str = "interview has been cancelled,interview has been canceled,interview is cancelled,interview is canceled,\
        interview was cancelled,interview was canceled,termin wurde abgesagt,termin entfällt,entretien est annulé,entretien a été annulé,\
        entrevista ha sido cancelada,entrevista foi cancelada,colloquio è stato annullato,gesprek is geannuleerd";
    SAID.split(',')
        .any(|said| name::find_ignoring_case(description, said.trim_start()).is_some())
}

/// Whether answers are recorded, with nobody there to thank.
fn is_one_way(text: &str) -> bool {
    const SAID: &str =
        "one-way video,one way video,one-way interview,on-demand interview,on-demand video,recorded video interview,pre-recorded interview";
    SAID.split(',').any(|said| name::find_ignoring_case(text, said).is_some())
}

/// What interviewers' invitations have: links that nobody else gets, which are sure, and phrases.
fn interviewer_mark(description: &str) -> Option<(&'static str, bool)> {
    const LINKS: [&str; 3] = [
        "hire.lever.co/interviews/",
        "app.greenhouse.io/guides/",
        "app.ashbyhq.com/interview-briefings/",
    ];
    const PHRASES: [&str; 6] = [
        "leave feedback",
        "view resume and feedback",
        "submit your scorecard",
        "scorecard",
        "submit feedback",
        "view resume",
    ];
    let lower = description.to_lowercase();
    // `Our panel will review resumes` holds no `view resume`.
    let said = |phrase: &&str| {
        lower.match_indices(phrase).any(|(at, _)| {
            let before = lower[..at].chars().next_back();
            let behind = lower[at + phrase.len()..].chars().next();
            !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
        })
    };
    // The host of a link, and no part of another's: `https://evil.example/?u=hire.lever.co/interviews/`.
    let linked = |link: &&str| {
        lower.match_indices(link).any(|(at, _)| {
            lower[..at].ends_with("://") || !lower[..at].ends_with(|c: char| !c.is_whitespace() && !matches!(c, '(' | '<' | '"'))
        })
    };
    let link = LINKS.into_iter().find(linked).map(|link| (link, true));
    link.or_else(|| PHRASES.into_iter().find(said).map(|phrase| (phrase, false)))
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

/// The day of the event and its zone, for the clock times of its text.
fn day_and_zone(event: &Event) -> (NaiveDate, Tz) {
    let zone = event.time_zone.as_deref().and_then(zone_names::by_tzid).unwrap_or(Tz::UTC);
    (event.start.map_or_else(NaiveDate::default, Stamp::day), zone)
}

#[cfg(test)]
mod tests;
