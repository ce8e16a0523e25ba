//! The written form of a record: versions, times of change, migrations.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::plain::{self, Misfit};

/// The schema that this program writes.
pub const SCHEMA: u64 = 1;

/// Why a record cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no record: the version or the data is missing.
    Shape,
    /// A later version of Afterword wrote it.
    Newer(u64),
    /// Its fields are not what this version expects.
    Fields,
}

/// Reads a record, migrating it from earlier schemas first.
pub fn decode<T: DeserializeOwned>(value: &Value) -> Result<T, Unreadable> {
    let schema = value["v"].as_u64().filter(|_| has_times(value)).ok_or(Unreadable::Shape)?;
    if schema > SCHEMA {
        return Err(Unreadable::Newer(schema));
    }
    let data = value.get("data").ok_or(Unreadable::Shape)?.clone();
    let data = migrate(schema, data).ok_or(Unreadable::Shape)?;
    plain::read(data).map_err(|Misfit| Unreadable::Fields)
}

/// Whether a record's times of change are some, or none yet.
fn has_times(record: &Value) -> bool {
    record
        .get("changed")
        .is_none_or(|changed| changed.as_object().is_some_and(|times| times.values().all(Value::is_i64)))
}

/// Brings data from schema `from` to [`SCHEMA`], one pure step `vN -> vN+1` after the other. `None`: no such schema ever was.
fn migrate(from: u64, data: Value) -> Option<Value> {
    // Schema 1 is the first. A later one adds its step here: `1 => migrate(2, one_to_two(data))`.
    match from {
        SCHEMA => Some(data),
        _ => None,
    }
}

/// Writes a record over an old one: fields that changed get `now` (milliseconds since 1970) as their time of change, fields that
/// this version does not know are kept as they are.
pub fn encode<T: Serialize>(old: Option<&Value>, data: &T, now: i64) -> Value {
    let before = old.filter(|old| old["v"] == SCHEMA && old["data"].is_object() && has_times(old));
    let own = |part: &str| before.and_then(|old| old.get(part)?.as_object().cloned()).unwrap_or_default();
    let (mut changed, mut fields) = (own("changed"), own("data"));
    if let Ok(Value::Object(new)) = serde_json::to_value(data) {
        for (name, value) in new {
            if fields.get(&name) != Some(&value) {
                changed.insert(name.clone(), now.into());
                fields.insert(name, value);
            }
        }
    }
    serde_json::json!({ "v": SCHEMA, "changed": changed, "data": fields })
}
