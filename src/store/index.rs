//! The one record that every request reads: matching keys and due times, so that a request loads only the records it concerns.
//! Everything in it follows from the records; if it is lost it is built again.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Kept, key};
use crate::model::{Application, Id, Interview, Message, Person, Reflection, Status};

/// Matching keys and due times.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Index {
    /// By application.
    pub applications: BTreeMap<Id, ApplicationEntry>,
    /// By person.
    pub people: BTreeMap<Id, PersonEntry>,
    /// Which interview a calendar's event became.
    pub uids: BTreeMap<String, Id>,
    /// Keys of records that were kept aside.
    pub aside: BTreeSet<String>,
}

/// What is known of an application without loading it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApplicationEntry {
    /// The company, as written.
    pub company: String,
    /// The role, as written; empty where there is none.
    pub role: String,
    /// How far it has come.
    pub status: Status,
    /// The keys of its interviews, messages and reflections.
    pub records: BTreeSet<String>,
    /// How many steps are due, as of the last look at it.
    pub due: u32,
    /// When its advice next changes, in milliseconds since 1970.
    pub next: Option<i64>,
}

/// What is known of a person without loading them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonEntry {
    /// The name, as written.
    pub name: String,
    /// The address, as written.
    pub email: Option<String>,
    /// The path of the profile.
    pub linkedin: Option<String>,
    /// The applications they belong to.
    pub applications: BTreeSet<Id>,
}

/// Folds case and white space, so that names and addresses compare as people mean them.
pub fn fold(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

impl Index {
    /// People with this address.
    pub fn by_email(&self, email: &str) -> Vec<&Id> {
        let email = fold(email);
        self.people_where(|person| person.email.as_deref().is_some_and(|own| fold(own) == email))
    }

    /// People whose profile has this path.
    pub fn by_linkedin(&self, path: &str) -> Vec<&Id> {
        self.people_where(|person| person.linkedin.as_deref() == Some(path))
    }

    /// People of this name.
    pub fn by_name(&self, name: &str) -> Vec<&Id> {
        let name = fold(name);
        self.people_where(|person| !name.is_empty() && fold(&person.name) == name)
    }

    fn people_where(&self, mut holds: impl FnMut(&PersonEntry) -> bool) -> Vec<&Id> {
        self.people.iter().filter(|(_, person)| holds(person)).map(|(id, _)| id).collect()
    }

    /// Everything that belongs to an application: its own key, its records, its people.
    pub fn keys_of(&self, application: &str) -> Vec<String> {
        let Some(entry) = self.applications.get(application) else {
            return Vec::new();
        };
        let people = self.people.iter().filter(|(_, person)| person.applications.contains(application));
        let mut keys = vec![key::<Application>(application)];
        keys.extend(entry.records.iter().cloned());
        keys.extend(people.map(|(id, _)| key::<Person>(id)));
        keys
    }

    /// The same for an application and the others at its company: what was written to one counts for all (practice 5).
    pub fn keys_around(&self, application: &str) -> Vec<String> {
        let company = self
            .applications
            .get(application)
            .map(|entry| entry.company.as_str())
            .unwrap_or_default();
        let around = self.by_company(company).map(|(id, _)| id.as_str()).filter(|id| *id != application);
        [application].into_iter().chain(around).flat_map(|id| self.keys_of(id)).collect()
    }

    /// The applications of these people.
    pub fn applications_of<'a>(&'a self, people: impl IntoIterator<Item = &'a Id>) -> BTreeSet<Id> {
        people
            .into_iter()
            .filter_map(|id| self.people.get(id))
            .flat_map(|person| person.applications.iter().cloned())
            .collect()
    }

    /// Applications at this company.
    pub fn by_company(&self, company: &str) -> impl Iterator<Item = (&Id, &ApplicationEntry)> {
        let company = fold(company);
        self.applications
            .iter()
            .filter(move |(_, entry)| !company.is_empty() && fold(&entry.company) == company)
    }

    /// Applications that advice may still change for, or that are not decided.
    pub fn live(&self) -> impl Iterator<Item = &Id> {
        let live = |entry: &ApplicationEntry| entry.status == Status::Open || entry.due > 0 || entry.next.is_some();
        self.applications.iter().filter(move |(_, entry)| live(entry)).map(|(id, _)| id)
    }

    /// The application that an interview belongs to.
    pub fn application_of(&self, interview: &str) -> Option<&Id> {
        let key = key::<Interview>(interview);
        self.applications
            .iter()
            .find(|(_, entry)| entry.records.contains(&key))
            .map(|(id, _)| id)
    }

    pub(super) fn note_application(&mut self, application: &Application) {
        let entry = self.applications.entry(application.id.clone()).or_default();
        entry.company.clone_from(&application.company);
        entry.role = application.role.clone().unwrap_or_default();
        entry.status = application.status;
    }

    pub(super) fn note_interview(&mut self, interview: &Interview) {
        self.note_record::<Interview>(&interview.application, &interview.id);
        for person in &interview.people {
            self.people
                .entry(person.clone())
                .or_default()
                .applications
                .insert(interview.application.clone());
        }
        if let Some(uid) = &interview.uid {
            self.uids.insert(uid.clone(), interview.id.clone());
        }
    }

    pub(super) fn note_person(&mut self, person: &Person) {
        let entry = self.people.entry(person.id.clone()).or_default();
        entry.name.clone_from(&person.name);
        entry.email.clone_from(&person.email);
        entry.linkedin.clone_from(&person.linkedin);
    }

    pub(super) fn note_message(&mut self, message: &Message) {
        self.note_record::<Message>(&message.application, &message.id);
    }

    pub(super) fn note_reflection(&mut self, reflection: &Reflection) {
        // `Desk::rebuild` meets `interview/` before `reflection/`, so that the owner is known by then.
        if let Some(application) = self.application_of(&reflection.interview).cloned() {
            self.note_record::<Reflection>(&application, &reflection.interview);
        }
    }

    fn note_record<T: Kept>(&mut self, application: &str, id: &str) {
        self.applications
            .entry(application.to_owned())
            .or_default()
            .records
            .insert(key::<T>(id));
    }

    /// Returns whether anything changed.
    pub(super) fn note_times(&mut self, application: &str, due: u32, next: Option<i64>) -> bool {
        let Some(entry) = self.applications.get_mut(application) else {
            return false;
        };
        let changed = (entry.due, entry.next) != (due, next);
        (entry.due, entry.next) = (due, next);
        changed
    }
}
