//! Makes the tables that a worker which wakes shall not parse: one sorted table of each catalogue in `extension/_locales` (and one without
//! the sentences of our own pages, for the worker, and one without what only the core says, for our own pages), one of the zones, and one of
//! capital letters.

mod capitals;
mod zones;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::{env, fs};

use serde_json::Value;

const LOCALES: &str = "extension/_locales";

/// Beginnings of what only our own pages say.
const PAGES_ONLY: &[&str] = &["ui_"];

/// Beginnings of what only the core says, and our own pages at most show. (A test holds both against the sources.)
const CORE_ONLY: &[&str] = &[
    "again_",
    "card_",
    "check_",
    "deadline_",
    "draft_",
    "forget_",
    "log_",
    "me_",
    "person_",
    "read_",
    "refuse_",
    "remind_",
    "site_",
    "step_",
    "unsure_",
];

/// What only the browser says, of itself or where a program could not be started.
const BROWSER_ONLY: &[&str] = &["extension_description", "interface_failed", "worker_failed"];

/// Sentences that begin so and that our own pages say all the same.
const BOTH: &[&str] = &[
    "card_checks_all",
    "card_checks_other",
    "card_connect_done",
    "card_connect_later",
    "card_connect_never",
    "card_overrule",
    "card_show",
    "remind_not_needed",
];

fn main() {
    println!("cargo::rerun-if-changed={LOCALES}");
    println!("cargo::rerun-if-changed=build");
    let mut languages: Vec<String> = fs::read_dir(LOCALES)
        .expect("extension/_locales")
        .map(|entry| entry.expect("a language").file_name().into_string().expect("a name in ASCII"))
        .collect();
    // English first: it fills the gaps of the others.
    languages.sort_by_key(|name| (name != "en", name.clone()));
    let [mut table, mut core, mut pages] = [const { String::new() }; 3];
    for language in languages {
        let path = format!("{LOCALES}/{language}/messages.json");
        println!("cargo::rerun-if-changed={path}");
        let json = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let catalogue: BTreeMap<String, Value> = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{path}: {error}"));
        let entries = catalogue.iter().map(|(id, entry)| {
            (
                id,
                entry["message"].as_str().unwrap_or_else(|| panic!("{path}: {id} has no message")),
            )
        });
        let entries: Vec<_> = entries.collect();
        for (table, left_out) in [(&mut table, &[][..]), (&mut core, PAGES_ONLY), (&mut pages, CORE_ONLY)] {
            let is_left_out =
                |id: &str| !left_out.is_empty() && BROWSER_ONLY.contains(&id) || left_out.iter().any(|start| id.starts_with(start));
            let stays = |id: &str| BOTH.contains(&id) || !is_left_out(id);
            let entries: Vec<_> = entries.iter().filter(|(id, _)| stays(id)).collect();
            write!(table, "({language:?}, &{entries:?}),").expect("a string takes all");
        }
    }
    let out = env::var("OUT_DIR").expect("cargo says where");
    for (file, table) in [
        ("catalogues.rs", format!("&[{table}]")),
        ("core.rs", format!("&[{core}]")),
        ("pages.rs", format!("&[{pages}]")),
        ("zones.rs", zones::table()),
        ("capitals.rs", capitals::table()),
    ] {
        fs::write(format!("{out}/{file}"), table).expect("the table is written");
    }
}
