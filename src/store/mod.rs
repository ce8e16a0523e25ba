//! Records, and how they are written down.
//!
//! One key a record (`person/<id>`), one index record, `settings`. A record is `{v, changed, data}`: the schema version, per field the
//! time of its last change in milliseconds since 1970 (so that two devices can be merged field by field), and the fields. Everything a
//! request changes is written in one `storage.set`, which the browser makes durable or not at all (invariant 7).
//!
//! What concerns one tab (cards on show, windows that were filled) is kept under `tab/<number>` in session storage: it must outlive the
//! worker, not the browser.

mod index;
mod lines;
mod record;

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::model::{Application, Id, Interview, Message, Person, Reflection, Settings};
use crate::{order, plain};

pub use index::{ApplicationEntry, INDEX, Index, PersonEntry, fold};
pub use record::{SCHEMA, Unreadable, decode, encode};

/// Key of the settings.
pub const SETTINGS: &str = "settings";
/// Records that could not be read are copied to `aside/<their key>`, as they were.
pub const ASIDE: &str = "aside/";
/// Keys with this prefix belong to session storage.
pub const TAB: &str = "tab/";

/// Raw records by key, as the browser holds them.
pub type Raw = BTreeMap<String, Value>;

/// A kind of record that has an id.
pub trait Kept: Serialize + DeserializeOwned + Clone {
    /// The part of the key before the slash.
    const KIND: &'static str;
    /// Its id.
    fn id(&self) -> &str;
}

macro_rules! kept {
    ($($type:ty: $kind:literal, $id:ident;)*) => {$(
        impl Kept for $type {
            const KIND: &'static str = $kind;
            fn id(&self) -> &str {
                &self.$id
            }
        }
    )*};
}

kept! {
    Application: "application", id;
    Interview: "interview", id;
    Person: "person", id;
    Message: "message", id;
    Reflection: "reflection", interview;
}

/// The key of a record.
pub fn key<T: Kept>(id: &str) -> String {
    format!("{}/{id}", T::KIND)
}

/// Records that were loaded, and the index among them, read once.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    pub(crate) raw: Raw,
    pub(crate) index: Option<Index>,
}

impl Loaded {
    /// What was loaded first, the index with it.
    pub fn new(raw: Raw) -> Loaded {
        let index = Index::read(&raw);
        Loaded { raw, index }
    }

    /// What was loaded after that. The index is not read again.
    pub fn extend(&mut self, raw: Raw) {
        self.raw.extend(raw);
    }
}

/// What a request works on: the records that were loaded for it, and the changes it makes to them.
///
/// Reading a record that cannot be read yields `None` and keeps it aside; nothing is ever written over an unreadable record without the
/// copy being part of the same write. The original itself is removed only after that write.
#[derive(Debug, Default)]
pub struct Desk {
    raw: Raw,
    index: Index,
    index_changed: bool,
    writes: Raw,
    removals: Vec<String>,
    now: i64,
}

impl Desk {
    /// The records that were loaded, and the time of the request in milliseconds since 1970.
    ///
    /// Where the index is missing or cannot be read it is built from what is there; the caller has loaded everything then.
    pub fn open(loaded: Loaded, now: i64) -> Desk {
        let mut desk = Desk {
            raw: loaded.raw,
            now,
            ..Desk::default()
        };
        match loaded.index {
            Some(index) => desk.index = index,
            None => desk.rebuild(),
        }
        desk.finish_deletion();
        desk
    }

    /// The same of records that nobody looked at yet.
    pub fn new(raw: Raw, now: i64) -> Desk {
        Desk::open(Loaded::new(raw), now)
    }

    /// For a request that concerns its tab alone: the index is neither read nor built.
    pub fn of_tab(loaded: Loaded) -> Desk {
        Desk {
            raw: loaded.raw,
            ..Desk::default()
        }
    }

    fn rebuild(&mut self) {
        let keys: Vec<String> = self.raw.keys().cloned().collect();
        // What is aside stays known, so that it is shown and its place is not taken.
        self.index.aside = order::set(keys.iter().filter(|key| key.starts_with(ASIDE)).cloned());
        if self.raw.get(INDEX).is_some_and(|written| !Index::is_former(written)) {
            self.keep_aside(INDEX);
        }
        for key in keys {
            match key.split('/').next().unwrap_or_default() {
                Application::KIND => self.reindex::<Application>(&key, Index::note_application),
                Interview::KIND => self.reindex::<Interview>(&key, Index::note_interview),
                Person::KIND => self.reindex::<Person>(&key, Index::note_person),
                Message::KIND => self.reindex::<Message>(&key, Index::note_message),
                Reflection::KIND => self.reindex::<Reflection>(&key, Index::note_reflection),
                _ => {}
            }
        }
        self.index_changed |= !self.raw.is_empty();
    }

    /// What was deleted and is still there, because the worker was stopped before it was removed, is removed now, and nobody sees it any
    /// more. Needs the records that the index names as gone.
    fn finish_deletion(&mut self) {
        let left: Vec<String> = self.index.gone.iter().filter(|key| self.raw.contains_key(*key)).cloned().collect();
        if left.is_empty() && !self.index.gone.is_empty() {
            self.index.gone.clear();
            self.index_changed = true;
        }
        self.remove(left);
    }

    fn remove(&mut self, keys: Vec<String>) {
        for key in keys {
            self.raw.remove(&key);
            self.removals.push(key);
        }
    }

    /// Deletes an application with everything that belongs to it alone.
    pub fn delete_application(&mut self, application: &str) {
        self.delete(self.index.keys_of_alone(application));
        self.index.forget();
    }

    /// Deletes every record that was loaded, the settings too.
    pub fn delete_everything(&mut self) {
        let keys = self.raw.keys().filter(|key| *key != INDEX).cloned().collect();
        // Copies of what could not be read.
        self.writes = Raw::new();
        self.index = Index {
            gone: std::mem::take(&mut self.index.gone),
            ..Index::default()
        };
        self.delete(keys);
    }

    fn delete(&mut self, keys: Vec<String>) {
        self.index.gone.extend(keys.iter().filter(|key| !key.starts_with(TAB)).cloned());
        self.index_changed = true;
        self.remove(keys);
    }

    fn reindex<T: Kept>(&mut self, key: &str, note: fn(&mut Index, &T)) {
        if let Some(record) = self.read::<T>(key) {
            note(&mut self.index, &record);
        }
    }

    fn read<T: DeserializeOwned>(&mut self, key: &str) -> Option<T> {
        let value = self.writes.get(key).or_else(|| self.raw.get(key))?;
        match decode(value) {
            Ok(data) => Some(data),
            Err(_) => {
                self.keep_aside(key);
                None
            }
        }
    }

    fn keep_aside(&mut self, key: &str) {
        let Some(value) = self.raw.get(key).cloned() else { return };
        let aside = format!("{ASIDE}{key}");
        // A second unreadable version of the same record must not push the first one out; the same one, met again because the worker was
        // stopped between the copy and the removal, is not copied again.
        let mut places = (0..).map(|n| if n == 0 { aside.clone() } else { format!("{aside}~{n}") });
        let fits = |place: &String| match self.raw.get(place) {
            Some(copy) => *copy == value,
            None => !self.index.aside.contains(place) && !self.writes.contains_key(place),
        };
        let Some(place) = places.find(fits) else { return };
        if !self.raw.contains_key(&place) {
            self.writes.insert(place.clone(), value);
        }
        // The broken original is removed once its copy is durable.
        self.raw.remove(key);
        self.removals.push(key.to_owned());
        self.index.aside.insert(place);
        // An application that cannot be read asks for nothing any more.
        if let Some(id) = key.strip_prefix(&self::key::<Application>("")) {
            self.index.note_times(id, 0, None, self.now);
        }
        self.index_changed = true;
    }

    /// The index.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// A record by id, if it was loaded and can be read.
    pub fn get<T: Kept>(&mut self, id: &str) -> Option<T> {
        self.read(&key::<T>(id))
    }

    /// The settings; the usual ones where there are none.
    pub fn settings(&mut self) -> Settings {
        self.read(SETTINGS).unwrap_or_default()
    }

    /// Writes the settings.
    pub fn put_settings(&mut self, settings: &Settings) {
        self.write(SETTINGS, settings);
    }

    /// A record of session storage.
    pub fn tab<T: DeserializeOwned + Default>(&self, tab: i32) -> T {
        let value = self.raw.get(&format!("{TAB}{tab}"));
        value.and_then(|value| plain::read(value.clone()).ok()).unwrap_or_default()
    }

    /// Writes a record of session storage, if it changed; one that says nothing is not kept.
    pub fn put_tab<T: Serialize + DeserializeOwned + Default + PartialEq>(&mut self, tab: i32, state: &T) {
        let key = format!("{TAB}{tab}");
        if *state == T::default() {
            self.removals.extend(self.raw.contains_key(&key).then_some(key));
        } else if self.tab::<T>(tab) != *state {
            let value = serde_json::to_value(state).unwrap_or_default();
            self.writes.insert(key, value);
        }
    }

    fn write<T: Serialize>(&mut self, key: &str, data: &T) {
        let old = self.raw.get(key);
        let new = encode(old, data, self.now);
        self.removals.retain(|removed| removed != key);
        if self.index.gone.iter().any(|gone| gone == key) {
            self.index.gone.retain(|gone| gone != key);
            self.index_changed = true;
        }
        if old == Some(&new) {
            self.writes.remove(key);
        } else {
            self.writes.insert(key.to_owned(), new);
        }
    }

    /// Writes an application.
    pub fn put_application(&mut self, application: &Application) {
        self.put(application, Index::note_application);
    }

    /// Writes an interview. A calendar's id that it had before names it no longer.
    pub fn put_interview(&mut self, interview: &Interview) {
        let before = self.get::<Interview>(&interview.id).and_then(|before| before.uid);
        if let Some(uid) = before.filter(|uid| self.index.uids.get(uid) == Some(&interview.id)) {
            self.index.uids.remove(&uid);
        }
        self.put(interview, Index::note_interview);
    }

    /// Writes a person.
    pub fn put_person(&mut self, person: &Person) {
        self.put(person, Index::note_person);
    }

    /// Writes a message.
    pub fn put_message(&mut self, message: &Message) {
        self.put(message, Index::note_message);
    }

    /// Writes a reflection.
    pub fn put_reflection(&mut self, reflection: &Reflection) {
        self.put(reflection, Index::note_reflection);
    }

    fn put<T: Kept>(&mut self, record: &T, note: fn(&mut Index, &T)) {
        self.write(&key::<T>(record.id()), record);
        note(&mut self.index, record);
        self.index_changed = true;
    }

    /// Notes in the index how many steps of an application are due, and when (milliseconds since 1970) its advice next changes.
    pub fn note_times(&mut self, application: &str, due: u32, next: Option<i64>) {
        if self.index.note_times(application, due, next, self.now) {
            self.index_changed = true;
        }
    }

    /// Notes in the index in which zone (IANA name) and when due times were looked at, if that is news.
    pub fn note_look(&mut self, zone: &str) {
        if self.index.note_look(zone, self.now) {
            self.index_changed = true;
        }
    }

    /// The applications of which every record was loaded, or was kept aside: only of these can anything be said.
    pub fn whole(&self) -> Vec<Id> {
        let there = |key: &String| {
            self.raw.contains_key(key) || self.writes.contains_key(key) || self.index.aside.contains(&format!("{ASIDE}{key}"))
        };
        // From the applications that were loaded, not from all that are known.
        let start = key::<Application>("");
        let loaded = |raw: &Raw| -> Vec<Id> {
            let keys = raw.range(start.clone()..).map(|(key, _)| key);
            keys.map_while(|key| key.strip_prefix(&start)).map(str::to_owned).collect()
        };
        let ids = order::set(loaded(&self.raw).into_iter().chain(loaded(&self.writes)));
        let whole = |id: &Id| {
            let keys = self.index.keys_of(id);
            !keys.is_empty() && keys.iter().all(there)
        };
        ids.into_iter().filter(whole).collect()
    }

    /// One application with everything that belongs to it, as far as it was loaded and can be read.
    pub fn history(&mut self, application: &str) -> Option<crate::model::History> {
        let entry = self.index.applications.get(application)?.clone();
        let application = self.get::<Application>(application)?;
        let mut interviews = self.all::<Interview>(&entry.interviews);
        order::by(&mut interviews, |a, b| (a.end, &a.id).cmp(&(b.end, &b.id)));
        let mut messages = self.all::<Message>(&entry.messages);
        order::by(&mut messages, |a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        let mut people: Vec<Person> = Vec::new();
        let ids = interviews
            .iter()
            .flat_map(|interview| &interview.people)
            .chain(messages.iter().flat_map(|message| &message.to));
        for id in ids.cloned().collect::<Vec<Id>>() {
            if people.iter().all(|person| person.id != id) {
                people.extend(self.get::<Person>(&id));
            }
        }
        let reflections = self.all::<Reflection>(&entry.reflections);
        Some(crate::model::History {
            application,
            interviews,
            people,
            messages,
            reflections,
        })
    }

    fn all<T: Kept>(&mut self, ids: &[Id]) -> Vec<T> {
        ids.iter().filter_map(|id| self.get(id)).collect()
    }

    /// Records that were kept aside, by key, as they are.
    pub fn aside(&self) -> Vec<(String, String)> {
        let text = |key: &String| Some((key.clone(), self.raw.get(key)?.to_string()));
        self.index.aside.iter().filter_map(text).collect()
    }

    /// What to write, in one go, and what to remove afterwards (originals of records that were copied aside).
    pub fn changes(mut self) -> (Raw, Vec<String>) {
        if self.index_changed {
            let written = self.index.written();
            self.removals.retain(|removed| removed != INDEX);
            if self.raw.get(INDEX) != Some(&written) {
                self.writes.insert(INDEX.to_owned(), written);
            }
        }
        (self.writes, self.removals)
    }
}

#[cfg(test)]
mod tests;
