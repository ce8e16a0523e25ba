//! Every sentence of the interface, the card, the notifications and the findings (invariant 11).
//!
//! The catalogues are the extension's own `_locales`, so that the browser and the core say the same. One entry a line:
//! `"id": { "message": "… $NAME$ …" }`. A placeholder is `$NAME$`, filled by [`Text::with`]; `_locales` wants each declared, which the
//! bundler does.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

#[derive(Deserialize)]
struct Entry {
    message: String,
}

type Catalogue = BTreeMap<String, Entry>;

/// The languages there are, the first of which fills the gaps of the others.
pub const LANGUAGES: &[(&str, &str)] = &[("en", include_str!("../extension/_locales/en/messages.json"))];

fn catalogue(language: &str) -> &'static Catalogue {
    static ALL: OnceLock<Vec<Catalogue>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        LANGUAGES
            .iter()
            .map(|(_, json)| serde_json::from_str(json).unwrap_or_default())
            .collect()
    });
    let wanted = LANGUAGES
        .iter()
        .position(|(name, _)| language.split(['-', '_']).next() == Some(name))
        .unwrap_or(0);
    &all[wanted]
}

/// A sentence with its arguments, not yet in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    id: &'static str,
    arguments: Vec<(&'static str, String)>,
}

impl Text {
    /// The sentence with this id.
    pub fn new(id: &'static str) -> Text {
        Text { id, arguments: Vec::new() }
    }

    /// Fills `$NAME$` (`name` is compared without regard to case).
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Text {
        self.arguments.push((name, value.into()));
        self
    }

    /// Its id.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The sentence in a language; in English where the language lacks it, and the id itself where there is none at all (which a
    /// test of all ids in the source excludes).
    pub fn say(&self, language: &str) -> String {
        let entry = catalogue(language).get(self.id).or_else(|| catalogue("en").get(self.id));
        let Some(entry) = entry else { return self.id.to_owned() };
        let mut parts = entry.message.split('$');
        let mut out = parts.next().unwrap_or_default().to_owned();
        // `a $NAME$ b` splits into text, name, text: every second part is a name.
        while let Some(name) = parts.next() {
            match self.arguments.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)) {
                Some((_, value)) => out.push_str(value),
                None => {
                    out.push('$');
                    out.push_str(name);
                    out.push('$');
                }
            }
            out.push_str(parts.next().unwrap_or_default());
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogues_parse() {
        for (language, json) in LANGUAGES {
            let catalogue: Result<Catalogue, _> = serde_json::from_str(json);
            assert!(catalogue.is_ok(), "{language}: {:?}", catalogue.err());
        }
    }
}
