//! The written form of a record: versions, times of change, migrations.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The schema that this program writes.
pub const SCHEMA: u64 = 1;

/// Why a record cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no record: the version or the data is missing.
    Shape,
    /// A later version of Afterword wrote it.
    Newer(u64),
    /// Its fields are not what this version expects. Holds the parser's reason, which names fields, not contents.
    Fields(String),
}

#[derive(Deserialize, Serialize)]
struct Written {
    v: u64,
    #[serde(default)]
    changed: BTreeMap<String, i64>,
    data: Value,
}

/// Reads a record, migrating it from earlier schemas first.
pub fn decode<T: DeserializeOwned>(value: &Value) -> Result<T, Unreadable> {
    let written: Written = serde_json::from_value(value.clone()).map_err(|_| Unreadable::Shape)?;
    if written.v > SCHEMA {
        return Err(Unreadable::Newer(written.v));
    }
    let data = migrate(written.v, written.data).ok_or(Unreadable::Shape)?;
    serde_json::from_value(data).map_err(|error| Unreadable::Fields(format!("{:?} at column {}", error.classify(), error.column())))
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
    let before = old
        .and_then(|old| serde_json::from_value::<Written>(old.clone()).ok())
        .filter(|old| old.v == SCHEMA);
    let (mut changed, mut fields) = match before {
        Some(Written {
            changed,
            data: Value::Object(fields),
            ..
        }) => (changed, fields),
        _ => (BTreeMap::new(), Map::new()),
    };
    if let Ok(Value::Object(new)) = serde_json::to_value(data) {
        for (name, value) in new {
            if fields.get(&name) != Some(&value) {
                changed.insert(name.clone(), now);
                fields.insert(name, value);
            }
        }
    }
    serde_json::json!({ "v": SCHEMA, "changed": changed, "data": fields })
}
