//! An interview that is stored, as a form: to be corrected, or laid beside what its event says when that is read again.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::candidate::{is_named, written};
use crate::messages::Text;
use crate::model::{Id, Interview, Person};
use crate::protocol::{Candidate, CandidatePerson, Env, LeftOut};
use crate::store::{Desk, fold};

/// What an event said, as [`Interview::event`].
type Said = BTreeMap<String, String>;

/// The form of an interview as it is stored.
pub fn form(desk: &mut Desk, interview: &Interview, env: &Env) -> Candidate {
    let entry = desk.index().applications.get(&interview.application);
    let (company, role) = entry.map(|entry| (entry.company.clone(), entry.role.clone())).unwrap_or_default();
    let wall = |at: DateTime<Utc>| written(at.with_timezone(&interview.zone).naive_local());
    let mut person = |id: &Id| {
        let stored = desk.get::<Person>(id)?;
        Some(CandidatePerson {
            // Of what was saved before that was noted: who was read anywhere.
            in_event: match interview.event.is_empty() {
                true => stored.evidence.is_some(),
                false => interview.invited.contains(id),
            },
            id: Some(stored.id),
            name: stored.name,
            salutation: stored.salutation.unwrap_or_default(),
            email: stored.email.unwrap_or_default(),
            part: stored.part,
            evidence: stored.evidence.unwrap_or_default(),
        })
    };
    Candidate {
        source: "stored".to_owned(),
        uid: interview.uid.clone(),
        interview: Some(interview.id.clone()),
        is_interview: "yes".to_owned(),
        side: "candidate".to_owned(),
        title: interview.title.clone(),
        company,
        role,
        stage: interview.stage.clone().unwrap_or_default(),
        start: wall(interview.start),
        end: wall(interview.end),
        zone: interview.zone.name().to_owned(),
        people: interview.people.iter().filter_map(&mut person).collect(),
        left_out: interview
            .left_out
            .iter()
            .filter_map(person)
            .map(|person| left_out(person, env))
            .collect(),
        said: interview.event.clone(),
        // The notes and the evidence are those of a reading.
        ..Candidate::default()
    }
}

fn left_out(person: CandidatePerson, env: &Env) -> LeftOut {
    LeftOut {
        who: shown(&person).to_owned(),
        why: Text::new("capture_taken_off").say(&env.language),
        is_me: false,
        person: Some(person),
    }
}

fn shown(person: &CandidatePerson) -> &str {
    if person.name.is_empty() { &person.email } else { &person.name }
}

/// An event that is read again: everything stands as it was saved, but for what the event says otherwise now than it did then, which is
/// taken and said. `elsewhere` are the people of its other rounds.
pub fn lay_beside(desk: &mut Desk, read: Candidate, interview: &Interview, elsewhere: &[CandidatePerson], env: &Env) -> Candidate {
    let stored = form(desk, interview, env);
    let mut form = Candidate {
        source: read.source,
        uid: read.uid,
        notes: read.notes,
        people: Vec::new(),
        left_out: read.left_out,
        said: read.said.clone(),
        ..stored
    };
    let mut notes = words(&mut form, &interview.event, &read.said);
    if has_moved(interview, &read.said) {
        let zone = interview.zone;
        let was = Text::new("again_moved").moment("start", interview.start.with_timezone(&zone).naive_local());
        notes.push(was.moment("end", interview.end.with_timezone(&zone).naive_local()));
        (form.start, form.end, form.zone) = (read.start.clone(), read.end.clone(), read.zone.clone());
    }
    // What the user wrote was read nowhere.
    let is_read = [
        ("company", form.company == read.company),
        ("role", form.role == read.role),
        ("stage", form.stage == read.stage),
        ("time", (&form.start, &form.end, &form.zone) == (&read.start, &read.end, &read.zone)),
    ];
    form.evidence = read.evidence;
    form.evidence.retain(|field, _| is_read.contains(&(field, true)));
    let (mut known, mut taken_off) = (stored.people, stored.left_out);
    for person in read.people {
        let is = |own: &CandidatePerson| person.id.is_some() && own.id == person.id;
        if let Some(at) = known.iter().position(&is) {
            form.people.push(beside(known.remove(at), person));
        } else if let Some(out) = taken_off.iter_mut().find_map(|out| out.person.as_mut().filter(|own| is(own))) {
            *out = beside(out.clone(), person);
        } else {
            notes.push(Text::new("again_new_guest").with("person", shown(&person)));
            form.people.push(person);
        }
    }
    for person in known {
        // Who has a round of their own now was not in this one.
        let own = person.id.as_ref().and_then(|id| desk.get::<Person>(id));
        let is = |other: &CandidatePerson| {
            own.as_ref()
                .is_some_and(|own| other.id.as_ref() == Some(&own.id) || is_named(own, &other.name, &other.evidence))
        };
        if person.in_event && elsewhere.iter().any(is) {
            continue;
        }
        if person.in_event {
            notes.push(Text::new("again_gone_guest").with("person", shown(&person)));
        }
        form.people.push(CandidatePerson { in_event: false, ..person });
    }
    // Whom the reader leaves out and the user has put back is not left out.
    let is_in = |out: &LeftOut| {
        let who = fold(&out.who);
        form.people.iter().any(|own| fold(&own.name) == who || fold(&own.email) == who)
    };
    form.left_out.retain(|out| !is_in(out));
    form.left_out.extend(taken_off);
    form.notes.extend(notes.iter().map(|note| note.say(&env.language)));
    form
}

/// Takes the words that the event did not say when it was saved. Of an interview that was saved before that was noted, only gaps are filled.
fn words(form: &mut Candidate, before: &Said, now: &Said) -> Vec<Text> {
    let fields = [
        (&mut form.title, "title"),
        (&mut form.company, "company"),
        (&mut form.role, "role"),
        (&mut form.stage, "stage"),
    ];
    let mut notes = Vec::new();
    for (own, field) in fields {
        let Some(new) = now.get(field).filter(|new| !new.is_empty() && *new != own) else {
            continue;
        };
        if before.get(field).map_or(!own.is_empty(), |before| before == new) {
            continue;
        }
        if !own.is_empty() {
            notes.push(Text::new("again_words").with("before", own.as_str()).with("now", new));
        }
        own.clone_from(new);
    }
    notes
}

/// Whether the event has another time than when it was saved, and than the interview.
fn has_moved(interview: &Interview, now: &Said) -> bool {
    let ends = [("start", interview.start), ("end", interview.end)];
    let is_news = ends.iter().any(|(field, _)| interview.event.get(*field) != now.get(*field));
    let said = |field| now.get(field).filter(|at| !at.is_empty());
    let differs = |(field, own): (_, DateTime<Utc>)| said(field).is_some_and(|at| *at != millis(own));
    is_news && said("end").is_some() && ends.into_iter().any(differs)
}

/// An instant in [`Interview::event`].
pub fn millis(at: DateTime<Utc>) -> String {
    at.timestamp_millis().to_string()
}

/// Somebody as they were saved. Where the event writes them otherwise now, what [`super::candidate::recall`] made of both names stands.
fn beside(stored: CandidatePerson, read: CandidatePerson) -> CandidatePerson {
    let (name, salutation) = if stored.evidence == read.evidence && !stored.name.is_empty() {
        (stored.name, stored.salutation)
    } else {
        (read.name, read.salutation)
    };
    CandidatePerson {
        name,
        salutation,
        email: if stored.email.is_empty() { read.email } else { stored.email },
        evidence: read.evidence,
        in_event: true,
        ..stored
    }
}
