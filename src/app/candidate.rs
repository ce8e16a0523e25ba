//! An event becomes a form; the form becomes records.

use crate::zone::Tz;
use chrono::{DateTime, LocalResult, NaiveDateTime, TimeZone, Utc};

use crate::app::{Problem, again, rounds};
use crate::messages::Text;
use crate::model::{Application, Id, Interview, Outcome, Person, Status};
use crate::protocol::{Candidate, CandidatePerson, Env, LeftOut};
use crate::reading::event::{self, Fact, Slot};
use crate::reading::{Event, Stamp, name, zone_names};
use crate::store::{Desk, Index, fold, key};

/// Wall-clock times in the form, as `<input type=datetime-local>` writes them (with seconds only where they are not zero).
const WALL: &str = "2026-11-19T10:00";

/// Not by a format string: its interpreter would be a good part of the worker's module.
pub(super) fn written(at: NaiveDateTime) -> String {
    let whole = format!("{at:?}");
    whole.get(..WALL.len()).unwrap_or(&whole).to_owned()
}

/// What an event says, one form for each interview in it.
pub fn read(desk: &mut Desk, event: &Event, source: &str, env: &Env) -> Vec<Candidate> {
    let me = desk.settings().me;
    let reading = event::read(event, &me);
    let mut common = Candidate {
        source: source.to_owned(),
        is_interview: word(&reading.is_interview),
        side: word(&reading.side),
        notes: reading.notes.iter().map(|note| note.say(&env.language)).collect(),
        title: event.title.clone().unwrap_or_default(),
        company: reading.company.clone().unwrap_or_default(),
        role: reading.role.clone().unwrap_or_default(),
        stage: reading.stage.clone().unwrap_or_default(),
        left_out: reading
            .left_out
            .iter()
            .map(|out| LeftOut {
                who: out.who.clone(),
                why: out.why.say(&env.language),
                is_me: out.why.id() == "read_left_me",
                person: None,
            })
            .collect(),
        ..Candidate::default()
    };
    for (fact, evidence) in &reading.evidence {
        common.evidence.insert(field(*fact), evidence.say(&env.language));
    }
    let mut note = |id: &'static str| common.notes.push(Text::new(id).say(&env.language));
    if me.names.is_empty() && me.emails.is_empty() {
        note("capture_who_are_you");
    }
    if event.status.as_deref() == Some("CANCELLED") {
        note("capture_cancelled");
    }
    if event.loose {
        note("capture_loose");
    }
    if event.recurrence.is_some() {
        note("capture_recurring");
    }
    let mut forms: Vec<Candidate> = reading
        .interviews
        .iter()
        .map(|slot| form(desk, &common, event, slot, env))
        .collect();
    if forms.is_empty() {
        forms.push(form(
            desk,
            &common,
            event,
            &Slot {
                start: event.start,
                end: event.end,
                line: None,
                people: Vec::new(),
            },
            env,
        ));
    }
    rounds::recognise(desk, event, &mut forms, env);
    let nobody = reading.interviews.iter().all(|slot| slot.people.is_empty());
    for form in &mut forms {
        let missing = [
            ("capture_no_guests", nobody && form.people.is_empty()),
            ("capture_all_day", event.all_day && form.end.is_empty()),
            ("capture_no_time", !event.all_day && form.end.is_empty()),
            ("capture_no_zone", form.zone.is_empty()),
        ];
        for (id, is) in missing {
            if is {
                form.notes.push(Text::new(id).say(&env.language));
            }
        }
    }
    forms
}

/// The field that a fact stands in.
fn field(fact: Fact) -> String {
    let name = match fact {
        Fact::Company => "company",
        Fact::Role => "role",
        Fact::Stage => "stage",
        Fact::Time => "time",
    };
    name.to_owned()
}

fn form(desk: &mut Desk, common: &Candidate, event: &Event, slot: &Slot, env: &Env) -> Candidate {
    let mut form = common.clone();
    let named: Option<Tz> = event.time_zone.as_deref().and_then(zone_names::by_name);
    let wall = |stamp: Option<Stamp>| match stamp {
        Some(Stamp::Zoned(at)) => written(named.map_or(at.naive_local(), |zone| at.with_timezone(&zone).naive_local())),
        Some(Stamp::Floating(at)) => written(at),
        // A whole day has no end to start a clock from.
        Some(Stamp::Date(_)) | None => String::new(),
    };
    (form.start, form.end) = (wall(slot.start), wall(slot.end));
    if !form.start.is_empty() {
        let evidence = match (&slot.line, &event.written) {
            (Some(line), _) => Text::new("read_from_text").with("words", line),
            (None, Some(written)) => Text::new("read_from_page").with("words", written),
            (None, None) => Text::new("read_from_file"),
        };
        form.evidence.insert(field(Fact::Time), evidence.say(&env.language));
    }
    form.zone = match (named, slot.end.or(slot.start)) {
        (Some(zone), _) => zone.name().to_owned(),
        // An offset is not a zone, but on that day it may agree with the user's own.
        (None, Some(Stamp::Zoned(at))) if agrees(env.zone, at) => env.zone.name().to_owned(),
        _ => String::new(),
    };
    let zone: Option<Tz> = zone_names::by_name(&form.zone);
    let at = |wall: &str, doubled| {
        zone.and_then(|zone| instant(wall, zone, doubled))
            .map(again::millis)
            .unwrap_or_default()
    };
    let said = [
        ("title", form.title.clone()),
        ("company", form.company.clone()),
        ("role", form.role.clone()),
        ("stage", form.stage.clone()),
        ("start", at(&form.start, Doubled::Earlier)),
        ("end", at(&form.end, Doubled::Later)),
    ];
    for (field, text) in said {
        form.said.insert(field.to_owned(), text);
    }
    for attendee in &slot.people {
        let mut person = CandidatePerson {
            id: None,
            name: attendee.name.clone().unwrap_or_default(),
            salutation: attendee.salutation.clone().unwrap_or_default(),
            email: attendee.email.clone().unwrap_or_default(),
            part: attendee.part,
            evidence: attendee.evidence.clone(),
            in_event: true,
        };
        match with_address(desk, &person) {
            Known::Nobody => {}
            Known::This(stored) => recall(&mut person, &stored),
            Known::Others(names) => {
                let other = Text::new("capture_other_name").with("address", &person.email);
                form.notes
                    .push(other.with("known", names).with("name", &person.name).say(&env.language));
            }
        }
        form.people.push(person);
    }
    form
}

fn agrees(zone: Tz, at: DateTime<chrono::FixedOffset>) -> bool {
    at.with_timezone(&zone).naive_local() == at.naive_local()
}

/// Who is known by an address.
enum Known {
    Nobody,
    This(Box<Person>),
    /// Only people of other names: none of them is guessed (invariant 8).
    Others(String),
}

fn with_address(desk: &mut Desk, person: &CandidatePerson) -> Known {
    let ids: Vec<Id> = desk.index().by_email(&person.email).into_iter().cloned().collect();
    let known: Vec<Person> = ids.iter().filter_map(|id| desk.get(id)).collect();
    let named = |stored: &&Person| person.name.is_empty() || stored.name.is_empty() || is_named(stored, &person.name, &person.evidence);
    match &known.iter().filter(named).collect::<Vec<_>>()[..] {
        [only] => Known::This(Box::new((*only).clone())),
        [] if !known.is_empty() => Known::Others(known.iter().map(|person| person.name.as_str()).collect::<Vec<_>>().join(", ")),
        // Two who would do are not guessed between.
        _ => Known::Nobody,
    }
}

/// Whether a name is this person's: that of the record or, where the user corrected it, the one that was read then.
pub(super) fn is_named(person: &Person, name: &str, evidence: &str) -> bool {
    let read = || person.evidence.as_deref().filter(|_| is_users_own(person));
    !name.is_empty() && (name::agree(&person.name, name) || read().is_some_and(|read| read == evidence || mentions(read, name)))
}

/// Whether the user wrote or corrected the name: it does not stand where the person was read.
fn is_users_own(person: &Person) -> bool {
    !mentions(person.evidence.as_deref().unwrap_or_default(), &person.name)
}

/// Whether a name stands in a text, not as a part of another one.
fn mentions(text: &str, name: &str) -> bool {
    let goes_on = |c: char| c.is_alphanumeric() || c == '-';
    text.split(name)
        .zip(text.split(name).skip(1))
        .any(|(before, after)| !before.ends_with(goes_on) && !after.starts_with(goes_on))
}

/// What the user once said about a person is not asked again.
pub(super) fn recall(form: &mut CandidatePerson, stored: &Person) {
    form.id = Some(stored.id.clone());
    if form.email.is_empty() {
        form.email = stored.email.clone().unwrap_or_default();
    }
    if stored.name.is_empty() && !form.name.is_empty() {
        // Whose salutation it was nobody knows.
        return;
    }
    // Of two ways in which events write a name the fuller.
    if is_users_own(stored) || stored.name.len() >= form.name.len() {
        form.name.clone_from(&stored.name);
    }
    if let Some(salutation) = &stored.salutation {
        form.salutation.clone_from(salutation);
    }
}

/// Everybody in a form: who was there, then whom the user took out.
fn everybody(form: &Candidate) -> Vec<&CandidatePerson> {
    let mut people: Vec<&CandidatePerson> = form.people.iter().collect();
    for out in &form.left_out {
        people.extend(&out.person);
    }
    people
}

/// The records that saving this form concerns; applications come whole with them.
pub fn keys(index: &Index, form: &Candidate) -> Vec<String> {
    let mut people: Vec<&Id> = Vec::new();
    for person in everybody(form) {
        people.extend(index.by_email(&person.email));
        people.extend(&person.id);
    }
    let mut keys: Vec<String> = people.iter().map(|id| key::<Person>(id)).collect();
    let mut applications = index.applications_of(people);
    let of_uid = form.uid.as_ref().and_then(|uid| index.uids.get(uid));
    for interview in [of_uid, form.interview.as_ref()].into_iter().flatten() {
        applications.extend(index.application_of(interview).cloned());
    }
    applications.extend(index.by_company(&form.company).map(|(id, _)| id.clone()));
    keys.extend(applications.iter().map(|id| key::<Application>(id)));
    keys
}

/// Saves the form.
///
/// # Errors
/// Which field is missing or impossible, and what to do. Nothing is written then.
pub fn save(desk: &mut Desk, candidate: &Candidate, env: &Env) -> Result<Id, Problem> {
    let company = candidate.company.trim();
    if company.is_empty() {
        return Err(Text::new("save_needs_company"));
    }
    let zone: Tz = zone_names::by_name(candidate.zone.trim()).ok_or_else(|| Text::new("save_needs_zone"))?;
    let end = instant(&candidate.end, zone, Doubled::Later).ok_or(Text::new("save_needs_end"))?;
    // A start that is not known does not matter to any rule: the clock stands on the end.
    let start = if candidate.start.trim().is_empty() {
        Some(end)
    } else {
        instant(&candidate.start, zone, Doubled::Earlier)
    };
    let start = start.ok_or(Text::new("save_needs_start"))?;
    if end < start {
        return Err(Text::new("save_end_before_start"));
    }
    let id = candidate.interview.clone().unwrap_or_else(|| format!("{}-i", env.fresh));
    // What the form did not show is not written over.
    let saved = candidate.uid.as_ref().and_then(|uid| desk.index().uids.get(uid));
    if saved.is_some_and(|saved| *saved != id) {
        return Err(Text::new("save_event_known"));
    }
    let before = desk.get::<Interview>(&id);
    let application = application(
        desk,
        company,
        candidate.role.trim(),
        before.as_ref().map(|interview| &interview.application),
        env,
    );
    let (mut people, mut left_out, mut invited) = (Vec::new(), Vec::new(), Vec::new());
    for (n, person) in everybody(candidate).into_iter().enumerate() {
        let Some(id) = save_person(desk, person, n, env) else { continue };
        if n >= candidate.people.len() {
            // Taken out, and typed in again.
            left_out.extend(Some(id).filter(|id| !people.contains(id)));
            continue;
        }
        invited.extend(person.in_event.then(|| id.clone()));
        people.push(id);
    }
    let (mut uid, mut event, mut outcome) = (candidate.uid.clone(), candidate.said.clone(), Outcome::Held);
    if let Some(before) = before {
        // At another time it will be held after all.
        if (before.start, before.end) == (start, end) {
            outcome = before.outcome;
        }
        // Whom this version cannot read the form could not show.
        people.extend(before.people.into_iter().filter(|id| desk.get::<Person>(id).is_none()));
        uid = uid.or(before.uid);
        if event.is_empty() {
            (event, invited) = (before.event, before.invited);
        }
    }
    let title = if candidate.title.trim().is_empty() {
        company
    } else {
        candidate.title.trim()
    };
    desk.put_application(&application);
    desk.put_interview(&Interview {
        id: id.clone(),
        application: application.id,
        title: title.to_owned(),
        stage: some(&candidate.stage),
        outcome,
        start,
        end,
        zone,
        people,
        left_out,
        uid,
        event,
        invited,
    });
    Ok(id)
}

/// The application that this interview belongs to: the one it had, the open one of the same company and role, or a new one.
fn application(desk: &mut Desk, company: &str, role: &str, had: Option<&Id>, env: &Env) -> Application {
    let same = |entry: &crate::store::ApplicationEntry| {
        matches!(entry.status, Status::Open | Status::Offered)
            && (fold(&entry.role) == fold(role) || entry.role.is_empty() || role.is_empty())
    };
    let open: Vec<Id> = desk
        .index()
        .by_company(company)
        .filter(|(_, entry)| same(entry))
        .map(|(id, _)| id.clone())
        .collect();
    let id = match (had, &open[..]) {
        (Some(had), _) => had.clone(),
        (None, [only]) => only.clone(),
        // Several would do (no role was given): none is chosen for the user.
        (None, _) => format!("{}-a", env.fresh),
    };
    let stored = desk.get::<Application>(&id);
    let mut application = stored.unwrap_or(Application {
        id,
        company: company.into(),
        role: None,
        status: Status::Open,
        decision_date: None,
        decided: None,
        reminded: Default::default(),
    });
    application.company = company.to_owned();
    // The form of an interview that was saved shows its role: an empty one was emptied.
    application.role = some(role).or(application.role.filter(|_| had.is_none()));
    application
}

fn save_person(desk: &mut Desk, form: &CandidatePerson, n: usize, env: &Env) -> Option<Id> {
    let (name, email) = (form.name.trim(), some(&form.email));
    if name.is_empty() && email.is_none() {
        return None;
    }
    let stored = match &form.id {
        Some(id) => desk.get::<Person>(id),
        None => match with_address(desk, form) {
            Known::This(stored) => Some(*stored),
            Known::Nobody | Known::Others(_) => None,
        },
    };
    let stored_id = stored.as_ref().map(|stored| stored.id.clone()).or(form.id.clone());
    let id = stored_id.unwrap_or_else(|| format!("{}-p{n}", env.fresh));
    let mut person = stored.unwrap_or_else(|| Person {
        id: id.clone(),
        name: String::new(),
        salutation: None,
        email: None,
        part: form.part,
        linkedin: None,
        headline: None,
        company: None,
        evidence: None,
        connection: Default::default(),
    });
    if !name.is_empty() {
        name.clone_into(&mut person.name);
    }
    person.salutation = some(&form.salutation);
    person.email = email;
    person.part = form.part;
    person.evidence = some(&form.evidence).or(person.evidence);
    desk.put_person(&person);
    Some(id)
}

fn some(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// Which of two instants a doubled hour (the night the clocks go back) means.
pub(super) enum Doubled {
    Earlier,
    Later,
}

pub(super) fn instant(wall: &str, zone: Tz, doubled: Doubled) -> Option<DateTime<Utc>> {
    let wall = wall.trim();
    let seconds = if wall.len() == WALL.len() { ":00" } else { "" };
    let naive: NaiveDateTime = format!("{wall}{seconds}").parse().ok()?;
    let at = match (zone.from_local_datetime(&naive), doubled) {
        (LocalResult::Single(at), _)
        | (LocalResult::Ambiguous(at, _), Doubled::Earlier)
        | (LocalResult::Ambiguous(_, at), Doubled::Later) => at,
        (LocalResult::None, _) => return None,
    };
    Some(at.to_utc())
}

/// The written name of an enum's case.
fn word<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}
