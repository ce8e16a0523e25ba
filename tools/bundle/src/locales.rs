//! `_locales/<language>/messages.json`: the catalogues write `$NAME$`, the browser wants each such name declared with the argument it
//! takes. Arguments are counted in the order in which the names first appear.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

/// The catalogue, with every placeholder declared.
pub fn declare(catalogue: &[u8]) -> Result<Vec<u8>> {
    let mut catalogue: Map<String, Value> = serde_json::from_slice(catalogue)?;
    for (id, entry) in &mut catalogue {
        let message = entry["message"].as_str().with_context(|| format!("{id} has no message"))?;
        let names = names(message).with_context(|| id.clone())?;
        // The browser has nine arguments; a sentence with more is said by the core alone and needs no declaration there.
        if names.is_empty() || names.len() > 9 {
            continue;
        }
        let declared = names
            .into_iter()
            .enumerate()
            .map(|(i, name)| (name, json!({ "content": format!("${}", i + 1) })));
        entry["placeholders"] = Value::Object(declared.collect());
    }
    Ok((serde_json::to_string_pretty(&catalogue)? + "\n").into_bytes())
}

/// The names in a sentence, in small letters, each once.
fn names(message: &str) -> Result<Vec<String>> {
    let parts: Vec<&str> = message.split('$').collect();
    if parts.len().is_multiple_of(2) {
        bail!("a single $ in {message:?}");
    }
    let mut names: Vec<String> = Vec::new();
    for name in parts.iter().skip(1).step_by(2) {
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            bail!("{name:?} is no name of a placeholder, in {message:?}");
        }
        let name = name.to_ascii_lowercase();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_declared_in_order() {
        let declared = declare(br#"{ "a": { "message": "$WHO$ and $WHAT$, $who$" }, "b": { "message": "plain" } }"#).unwrap();
        let declared: Value = serde_json::from_slice(&declared).unwrap();
        assert_eq!(
            declared["a"]["placeholders"],
            json!({ "who": { "content": "$1" }, "what": { "content": "$2" } })
        );
        assert_eq!(declared["b"], json!({ "message": "plain" }));
    }

    #[test]
    fn a_stray_dollar_is_refused() {
        assert!(declare(br#"{ "a": { "message": "5$" } }"#).is_err());
        assert!(declare(br#"{ "a": { "message": "$ not a name $" } }"#).is_err());
    }

    #[test]
    fn every_catalogue_can_be_declared() {
        for (language, _) in afterword::messages::LANGUAGES {
            let path = crate::root().join(format!("extension/_locales/{language}/messages.json"));
            let declared = declare(&std::fs::read(path).expect("a catalogue"));
            assert!(declared.is_ok(), "{language}: {:?}", declared.err());
        }
    }
}
