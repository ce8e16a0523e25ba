//! Which interviews the rounds of a calendar's event are already.
//!
//! One round of an event has the event's own id (`uid`, or `uid;occurrence` of one date of a series); of several, each has one made from it,
//! `uid#` and its begin when it was first read. That keeps its name; a new version of the event is laid beside what is stored by who is in
//! it, so that a round that moved is the same and one that was put in between is a new one.

use crate::zone::Tz;

use super::again;
use super::candidate::{Doubled, instant, is_named, recall};
use crate::model::{Id, Interview, Part, Person};
use crate::order;
use crate::protocol::{Candidate, CandidatePerson, Env};
use crate::reading::{Event, name, zone_names};
use crate::store::{Desk, Index, fold, key};

/// The interviews that an event may be already.
pub fn keys(index: &Index) -> impl Iterator<Item = String> {
    index.uids.values().map(|id| key::<Interview>(id))
}

/// An interview that an event became.
struct Stored {
    uid: String,
    id: Id,
    /// `None` where it was not loaded: it can be named, not compared.
    interview: Option<Interview>,
    /// Who was in it, and who was left out of it.
    people: Vec<Person>,
}

impl Stored {
    fn load(desk: &mut Desk, uid: String, id: Id) -> Stored {
        let interview = desk.get::<Interview>(&id);
        let mut people = Vec::new();
        if let Some(interview) = &interview {
            for id in interview.people.iter().chain(&interview.left_out) {
                people.extend(desk.get::<Person>(id));
            }
        }
        Stored {
            uid,
            id,
            interview,
            people,
        }
    }

    /// The form is about this interview, and its people are those that it had: by their names first, then by those they were read with,
    /// then, where there is no name, by their addresses.
    fn take(&self, form: &mut Candidate, uid: String) {
        form.uid = Some(uid);
        form.interview = Some(self.id.clone());
        type Is = fn(&Person, &CandidatePerson) -> bool;
        let ways: [Is; 3] = [
            |own, read| name::agree(&own.name, &read.name),
            |own, read| is_named(own, &read.name, &read.evidence),
            |own, read| read.name.is_empty() && own.email.as_deref().is_some_and(|email| fold(email) == fold(&read.email)),
        ];
        for is in ways {
            for p in 0..form.people.len() {
                let person = &form.people[p];
                let free = |own: &&Person| !form.people.iter().any(|other| other.id.as_ref() == Some(&own.id));
                let mut found = self.people.iter().filter(|own| person.id.is_none() && is(own, person) && free(own));
                if let (Some(only), None) = (found.next(), found.next()) {
                    recall(&mut form.people[p], only);
                }
            }
        }
    }
}

/// Gives each form its id, and the interview that it is already, as that was saved.
pub fn recognise(desk: &mut Desk, event: &Event, forms: &mut [Candidate], env: &Env) {
    let Some(uid) = &event.uid else { return };
    let own = match &event.occurrence {
        Some(occurrence) => format!("{uid};{occurrence}"),
        None => uid.clone(),
    };
    // One date of a series was once stored under the id of the series.
    let of_series = |known: &str| known == uid && own != *uid;
    let of_event = |known: &str| {
        known
            .strip_prefix(&own)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('#'))
    };
    let known = desk.index().uids.iter().filter(|(known, _)| of_series(known) || of_event(known));
    let known: Vec<(String, Id)> = known.map(|(known, id)| (known.clone(), id.clone())).collect();
    let stored: Vec<Stored> = known.into_iter().map(|(known, id)| Stored::load(desk, known, id)).collect();
    let mut pairs = Vec::new();
    // The calendar says which it is, whatever became of it.
    let named = matches!((&*forms, &stored[..]), ([_], [only]) if only.uid == own);
    if named {
        pairs.push((0, 0, 0, 0));
    }
    for (f, form) in forms.iter().enumerate() {
        for (s, stored) in stored.iter().enumerate() {
            let Some(interview) = &stored.interview else { continue };
            let apart = apart(form, interview);
            if let Some(strangers) = strangers(form, &stored.people, apart == 0).filter(|_| !of_series(&stored.uid) || apart == 0) {
                pairs.push((strangers, apart, f, s));
            }
        }
    }
    order::by_key(&mut pairs, |pair| *pair);
    let mut taken = vec![false; stored.len()];
    for (_, _, f, s) in pairs {
        if forms[f].interview.is_none() && !taken[s] {
            taken[s] = true;
            let uid = if of_series(&stored[s].uid) { &own } else { &stored[s].uid };
            stored[s].take(&mut forms[f], uid.clone());
        }
    }
    let several = forms.len() > 1;
    for f in 0..forms.len() {
        let is = |stored: &&Stored| forms[f].interview.as_ref() == Some(&stored.id);
        if let Some(interview) = stored.iter().find(is).and_then(|stored| stored.interview.as_ref()) {
            let others = forms.iter().enumerate().filter(|(other, _)| *other != f);
            let elsewhere: Vec<CandidatePerson> = others.flat_map(|(_, form)| form.people.clone()).collect();
            forms[f] = again::lay_beside(desk, std::mem::take(&mut forms[f]), interview, &elsewhere, env);
        }
    }
    for f in (0..forms.len()).filter(|f| forms[*f].interview.is_none()).collect::<Vec<_>>() {
        let begun = format!("{own}#{}", forms[f].start);
        let first = if several { begun.clone() } else { own.clone() };
        let more = (2..).map(|n| format!("{begun}.{n}"));
        let free = |name: &String| {
            let used = |form: &Candidate| form.uid.as_ref() == Some(name);
            !desk.index().uids.contains_key(name) && !forms.iter().any(used)
        };
        forms[f].uid = [first, begun.clone()].into_iter().chain(more).find(free);
    }
}

/// How far the begin in the form is from the stored one, in seconds.
fn apart(form: &Candidate, stored: &Interview) -> u64 {
    let zone: Tz = zone_names::by_name(&form.zone).unwrap_or(stored.zone);
    let start = instant(&form.start, zone, Doubled::Earlier);
    start.map_or(u64::MAX, |start| (start - stored.start).num_seconds().unsigned_abs())
}

/// How many of the two rounds' people are only in one of them; `None` where the rounds cannot be one: nobody is in both. Where nobody is
/// named, the time has to do. Who arranges all rounds tells none from another.
fn strangers(form: &Candidate, stored: &[Person], same_time: bool) -> Option<usize> {
    let listed: Vec<_> = form.people.iter().filter(|person| person.part != Part::Coordinator).collect();
    let stored: Vec<_> = stored.iter().filter(|person| person.part != Part::Coordinator).collect();
    let both = listed
        .iter()
        .filter(|person| stored.iter().any(|other| is_named(other, &person.name, &person.evidence)))
        .count();
    let may_be = both > 0 || same_time && (listed.is_empty() || stored.is_empty());
    may_be.then(|| (listed.len() + stored.len()).saturating_sub(2 * both))
}
