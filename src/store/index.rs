//! The one record that every request reads: matching keys and due times, so that a request loads only the records it concerns.
//! Everything in it follows from the records; if it is lost it is built again.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{ASIDE, Raw, SCHEMA, key, lines};
use crate::model::{Application, Id, Interview, Message, Person, Reflection, Status};
use crate::order;

/// Key of the index.
pub const INDEX: &str = "index";

/// Matching keys and due times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// By application.
    pub applications: BTreeMap<Id, ApplicationEntry>,
    /// By person.
    pub people: BTreeMap<Id, PersonEntry>,
    /// Which interview a calendar's event became.
    pub uids: BTreeMap<String, Id>,
    /// Keys of records that were kept aside.
    pub aside: BTreeSet<String>,
    /// In which zone (IANA name) the user was at the last look at due times; empty: nobody looked yet.
    pub zone: String,
    /// When that was, in milliseconds since 1970: where the clock shows less, it was set back, and no due time is known.
    pub looked: i64,
    /// Keys of records that were deleted, until they are known to be gone: they are removed after the index is written, and the worker
    /// may be stopped in between.
    pub gone: Vec<String>,
}

/// What is known of an application without loading it. Ids are sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApplicationEntry {
    /// The company, as written.
    pub company: String,
    /// The role, as written; empty where there is none.
    pub role: String,
    /// How far it has come.
    pub status: Status,
    /// Its interviews.
    pub interviews: Vec<Id>,
    /// Its messages.
    pub messages: Vec<Id>,
    /// The interviews of which there is a reflection.
    pub reflections: Vec<Id>,
    /// Who took part.
    pub people: Vec<Id>,
    /// How many steps are due, as of the last look at it.
    pub due: u32,
    /// When its advice next changes, in milliseconds since 1970.
    pub next: Option<i64>,
}

/// What is known of a person without loading them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonEntry {
    /// The name, as written.
    pub name: String,
    /// The address, as written.
    pub email: Option<String>,
    /// The path of the profile.
    pub linkedin: Option<String>,
}

/// Folds case and white space, so that names and addresses compare as people mean them.
pub fn fold(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// Whether a text folds to this folded one; of nearly all texts the first letters say no, and nothing is allocated.
fn folds_to(text: &str, folded: &str) -> bool {
    if !text.is_ascii() {
        return fold(text) == folded;
    }
    let mut rest = folded;
    for (n, word) in text.split_whitespace().enumerate() {
        let after = if n == 0 { Some(rest) } else { rest.strip_prefix(' ') };
        match after.and_then(|after| after.split_at_checked(word.len())) {
            Some((head, tail)) if head.eq_ignore_ascii_case(word) => rest = tail,
            _ => return false,
        }
    }
    rest.is_empty()
}

fn insert(ids: &mut Vec<Id>, id: &str) {
    if let Err(place) = ids.binary_search_by(|own| own.as_str().cmp(id)) {
        ids.insert(place, id.to_owned());
    }
}

impl Index {
    /// The index among these records, if it is there and can be read.
    pub fn read(raw: &Raw) -> Option<Index> {
        let written = raw.get(INDEX).filter(|written| written["v"] == SCHEMA)?;
        lines::read(written["data"].as_str()?)
    }

    pub(super) fn written(&self) -> Value {
        json!({ "v": SCHEMA, "data": lines::write(self) })
    }

    /// Whether this is an index as it was written before it became one text: it is made again, and there is nothing in it to keep.
    pub(super) fn is_former(written: &Value) -> bool {
        written["v"] == SCHEMA && written["data"]["applications"].is_object()
    }

    /// People with this address.
    pub fn by_email(&self, email: &str) -> Vec<&Id> {
        let email = fold(email);
        self.people_where(|person| person.email.as_deref().is_some_and(|own| folds_to(own, &email)))
    }

    /// People whose profile has this path.
    pub fn by_linkedin(&self, path: &str) -> Vec<&Id> {
        self.people_where(|person| person.linkedin.as_deref() == Some(path))
    }

    /// People of this name.
    pub fn by_name(&self, name: &str) -> Vec<&Id> {
        let name = fold(name);
        self.people_where(|person| !name.is_empty() && folds_to(&person.name, &name))
    }

    fn people_where(&self, mut holds: impl FnMut(&PersonEntry) -> bool) -> Vec<&Id> {
        self.people.iter().filter(|(_, person)| holds(person)).map(|(id, _)| id).collect()
    }

    /// Everything that belongs to an application: its own key, its records, its people.
    pub fn keys_of(&self, application: &str) -> Vec<String> {
        let Some(entry) = self.applications.get(application) else {
            return Vec::new();
        };
        let mut keys = vec![key::<Application>(application)];
        keys.extend(entry.interviews.iter().map(|id| key::<Interview>(id)));
        keys.extend(entry.messages.iter().map(|id| key::<Message>(id)));
        keys.extend(entry.reflections.iter().map(|id| key::<Reflection>(id)));
        keys.extend(entry.people.iter().map(|id| key::<Person>(id)));
        keys
    }

    /// What goes with an application when it is deleted: everything that belongs to it, copies that were kept aside of that, and the people
    /// who belong to no other.
    pub fn keys_of_alone(&self, application: &str) -> Vec<String> {
        let start = key::<Person>("");
        let mut keys = self.keys_of(application);
        keys.retain(|key| {
            let has = |entry: &ApplicationEntry| {
                key.strip_prefix(&start)
                    .is_some_and(|person| entry.people.iter().any(|id| id == person))
            };
            !self.applications.iter().any(|(id, entry)| id != application && has(entry))
        });
        keys.extend(self.aside_of(|key| keys.iter().any(|own| own == key)));
        keys
    }

    /// Forgets whatever is gone: what is written leaves it out, and is read back. (To take entries out of these maps is code that the
    /// worker's module has no other use for.)
    pub(super) fn forget(&mut self) {
        *self = lines::read(&lines::write(self)).unwrap_or_default();
    }

    /// The same for an application and the others at its company: what was written to one counts for all (practice 5).
    pub fn keys_around(&self, application: &str) -> Vec<String> {
        self.keys_around_all(&[application])
    }

    /// The same for several, each key once, in one look at the companies.
    pub fn keys_around_all(&self, applications: &[&str]) -> Vec<String> {
        if applications.is_empty() {
            return Vec::new();
        }
        let mut around = order::set(applications.iter().copied());
        let companies = order::set(
            around
                .iter()
                .filter_map(|id| self.applications.get(*id))
                .map(|entry| fold(&entry.company))
                .filter(|company| !company.is_empty()),
        );
        // One company is the usual case, and compared without folding everybody's.
        let same = |entry: &ApplicationEntry| match companies.first() {
            Some(only) if companies.len() == 1 => folds_to(&entry.company, only),
            _ => companies.contains(&fold(&entry.company)),
        };
        around.extend(self.applications.iter().filter(|(_, entry)| same(entry)).map(|(id, _)| id.as_str()));
        around.into_iter().flat_map(|id| self.keys_of(id)).collect()
    }

    /// The applications of these people.
    pub fn applications_of<'a>(&'a self, people: impl IntoIterator<Item = &'a Id>) -> BTreeSet<Id> {
        let people = order::set(people.into_iter().map(Id::as_str));
        if people.is_empty() {
            return BTreeSet::new();
        }
        order::set(
            self.owners(|entry| entry.people.iter().any(|id| people.contains(id.as_str())))
                .cloned(),
        )
    }

    fn owners(&self, holds: impl Fn(&ApplicationEntry) -> bool) -> impl Iterator<Item = &Id> {
        self.applications.iter().filter(move |(_, entry)| holds(entry)).map(|(id, _)| id)
    }

    /// Applications at this company.
    pub fn by_company(&self, company: &str) -> impl Iterator<Item = (&Id, &ApplicationEntry)> {
        let company = fold(company);
        self.applications
            .iter()
            .filter(move |(_, entry)| !company.is_empty() && folds_to(&entry.company, &company))
    }

    /// Copies that were kept aside of these records: beside them it shows whether a record is such a one, met again.
    pub fn aside_of(&self, keys: impl Fn(&str) -> bool) -> Vec<String> {
        let original = |aside: &str| {
            aside
                .strip_prefix(ASIDE)
                .is_some_and(|key| keys(key.rsplit_once('~').map_or(key, |(key, _)| key)))
        };
        self.aside.iter().filter(|aside| original(aside)).cloned().collect()
    }

    /// Applications that advice may still change for, or that are not decided.
    pub fn live(&self) -> impl Iterator<Item = &Id> {
        let live = |entry: &ApplicationEntry| entry.status == Status::Open || entry.due > 0 || entry.next.is_some();
        self.applications.iter().filter(move |(_, entry)| live(entry)).map(|(id, _)| id)
    }

    /// The application that an interview belongs to.
    pub fn application_of(&self, interview: &str) -> Option<&Id> {
        self.owners(|entry| entry.interviews.iter().any(|id| id == interview)).next()
    }

    /// The application that a message belongs to.
    pub fn application_of_message(&self, message: &str) -> Option<&Id> {
        self.owners(|entry| entry.messages.iter().any(|id| id == message)).next()
    }

    pub(super) fn note_application(&mut self, application: &Application) {
        let entry = self.applications.entry(application.id.clone()).or_default();
        entry.company.clone_from(&application.company);
        entry.role = application.role.clone().unwrap_or_default();
        entry.status = application.status;
    }

    pub(super) fn note_interview(&mut self, interview: &Interview) {
        let entry = self.applications.entry(interview.application.clone()).or_default();
        insert(&mut entry.interviews, &interview.id);
        for person in interview.people.iter().chain(&interview.left_out) {
            insert(&mut entry.people, person);
        }
        if let Some(uid) = &interview.uid {
            self.uids.insert(uid.clone(), interview.id.clone());
        }
    }

    pub(super) fn note_person(&mut self, person: &Person) {
        let entry = self.people.entry(person.id.clone()).or_default();
        entry.name.clone_from(&person.name);
        // An empty address is none: it must match nobody.
        entry.email = person.email.clone().filter(|email| !email.is_empty());
        entry.linkedin = person.linkedin.clone().filter(|path| !path.is_empty());
    }

    pub(super) fn note_message(&mut self, message: &Message) {
        let entry = self.applications.entry(message.application.clone()).or_default();
        insert(&mut entry.messages, &message.id);
    }

    pub(super) fn note_reflection(&mut self, reflection: &Reflection) {
        // `Desk::rebuild` meets `interview/` before `reflection/`, so that the owner is known by then.
        let owner = self.application_of(&reflection.interview).cloned();
        if let Some(entry) = owner.and_then(|owner| self.applications.get_mut(&owner)) {
            insert(&mut entry.reflections, &reflection.interview);
        }
    }

    /// Whether due times that were noted may be wrong now: the user is in another zone, or the clock (milliseconds since 1970) was set
    /// back.
    pub fn is_out_of_date(&self, zone: &str, now: i64) -> bool {
        !self.applications.is_empty() && (self.zone != zone || now < self.looked)
    }

    /// Whether due times were looked at when the clock (milliseconds since 1970) showed more than now.
    pub fn is_ahead(&self, now: i64) -> bool {
        now < self.looked
    }

    /// Notes where and when due times were looked at. Returns whether that is news.
    pub(super) fn note_look(&mut self, zone: &str, now: i64) -> bool {
        let news = self.is_out_of_date(zone, now);
        if news {
            self.zone = zone.to_owned();
            self.looked = now;
        }
        news
    }

    /// Returns whether anything changed.
    pub(super) fn note_times(&mut self, application: &str, due: u32, next: Option<i64>, now: i64) -> bool {
        let Some(entry) = self.applications.get_mut(application) else {
            return false;
        };
        let changed = (entry.due, entry.next) != (due, next);
        (entry.due, entry.next) = (due, next);
        if changed {
            self.looked = now;
        }
        changed
    }
}
