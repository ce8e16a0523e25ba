//! What a form changed and nothing else, as a JSON merge patch (RFC 7396): a form may have been open for days, and what was stored
//! meanwhile in the fields that its user did not touch stays.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::plain;

/// Fields that changed and their new values; `null` takes a value away. Lists are replaced whole.
pub type Patch = Value;

/// No change.
pub fn nothing() -> Patch {
    Value::Object(Map::new())
}

/// What a user changed, from the record that the form was filled with to what stands in it.
pub fn between<T: Serialize>(before: &T, after: &T) -> Patch {
    let plain = |data: &T| serde_json::to_value(data).unwrap_or_default();
    difference(&plain(before), plain(after)).unwrap_or_else(nothing)
}

fn difference(before: &Value, after: Value) -> Option<Value> {
    if *before == after {
        return None;
    }
    let (Value::Object(old), Value::Object(new)) = (before, &after) else {
        return Some(after);
    };
    let gone = old
        .keys()
        .filter(|name| !new.contains_key(*name))
        .map(|name| (name.clone(), Value::Null));
    let changed = new
        .iter()
        .filter_map(|(name, value)| Some((name.clone(), difference(old.get(name).unwrap_or(&Value::Null), value.clone())?)));
    // Extended, not collected: that would bring a sort (see `order`).
    let mut patch = serde_json::Map::new();
    patch.extend(gone.chain(changed));
    Some(Value::Object(patch))
}

/// A record with a patch upon it; `None` where the result is none of its kind.
pub fn apply<T: Serialize + DeserializeOwned>(record: &T, patch: &Patch) -> Option<T> {
    let mut plain = serde_json::to_value(record).ok()?;
    merge(&mut plain, patch);
    plain::read(plain).ok()
}

/// Into a new map: to take entries out of one is code that the worker's module has no other use for.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(fields) = patch else {
        patch.clone_into(target);
        return;
    };
    let mut merged = Map::new();
    if let Value::Object(own) = target.take() {
        for (name, mut value) in own {
            match fields.get(&name) {
                Some(Value::Null) => continue,
                Some(patch) => merge(&mut value, patch),
                None => {}
            }
            merged.insert(name, value);
        }
    }
    for (name, patch) in fields {
        if !patch.is_null() && !merged.contains_key(name) {
            let mut value = Value::Null;
            merge(&mut value, patch);
            merged.insert(name.clone(), value);
        }
    }
    *target = Value::Object(merged);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::model::{Id, Reflection};

    /// Examples of RFC 7396, appendix A.
    #[test]
    fn a_patch_is_merged_as_the_standard_says() {
        for (mut target, patch, result) in [
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "b"}), json!({"b": "c"}), json!({"a": "b", "b": "c"})),
            (json!({"a": "b", "b": "c"}), json!({"a": null}), json!({"b": "c"})),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
            (
                json!({"a": {"b": "c"}}),
                json!({"a": {"b": "d", "c": null}}),
                json!({"a": {"b": "d"}}),
            ),
            (json!({"e": null}), json!({"a": 1}), json!({"e": null, "a": 1})),
            (json!([1, 2]), json!({"a": "b", "c": null}), json!({"a": "b"})),
            (json!({}), json!({"a": {"bb": {"ccc": null}}}), json!({"a": {"bb": {}}})),
        ] {
            merge(&mut target, &patch);
            assert_eq!(target, result, "{patch}");
        }
    }

    fn notes() -> impl Strategy<Value = Reflection> {
        let words = || proptest::option::of("[ab]{0,2}");
        let said = proptest::collection::btree_map("[pq]", "[ab]{0,2}", 0..3);
        (said, words(), words(), words()).prop_map(|(said, strong_point, redo, decision)| Reflection {
            interview: Id::from("i"),
            said,
            strong_point,
            redo,
            decision,
            ..Reflection::default()
        })
    }

    proptest! {
        #[test]
        fn a_change_upon_what_it_was_made_of_is_its_result(before in notes(), after in notes()) {
            prop_assert_eq!(apply(&before, &between(&before, &after)), Some(after));
        }

        /// A form that was filled long ago takes nothing back that was stored since in fields that its user did not touch.
        #[test]
        fn what_was_not_touched_stays(before in notes(), after in notes(), stored in notes()) {
            let merged = apply(&stored, &between(&before, &after)).unwrap();
            let expected = |old: &Option<String>, new: &Option<String>, now: &Option<String>| if old == new { now.clone() } else { new.clone() };
            prop_assert_eq!(&merged.strong_point, &expected(&before.strong_point, &after.strong_point, &stored.strong_point));
            prop_assert_eq!(&merged.redo, &expected(&before.redo, &after.redo, &stored.redo));
            prop_assert_eq!(&merged.decision, &expected(&before.decision, &after.decision, &stored.decision));
            for person in ["p", "q"] {
                let of = |notes: &Reflection| notes.said.get(person).cloned();
                prop_assert_eq!(of(&merged), expected(&of(&before), &of(&after), &of(&stored)));
            }
        }
    }
}
