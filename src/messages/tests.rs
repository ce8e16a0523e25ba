//! The catalogues against the sources: no id without a sentence, no sentence without a use, no placeholder without a value.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// Files below a folder of the project whose names end so, in a fixed order. None where the folder is not there.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                if !["target", "node_modules", "_locales"].iter().any(|name| path.ends_with(name)) {
                    walk(&path, found);
                }
            } else {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    found.retain(|path| endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)));
    found.sort();
    found
}

/// The Rust sources without this file, comments left out.
fn sources() -> Vec<(PathBuf, String)> {
    let rust = files("src", &[".rs"])
        .into_iter()
        .filter(|path| !path.ends_with("messages/tests.rs"));
    rust.map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        (path, code.join("\n"))
    })
    .collect()
}

/// The string literal at the beginning of a text.
fn literal(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix('"')?.split('"').next()
}

/// A sentence as it is made somewhere in the sources: its id, and the names that are filled in the same chain of calls.
fn sentences(code: &str) -> Vec<(&str, BTreeSet<&str>)> {
    let mut found = Vec::new();
    for (_, rest) in code.match_indices("Text::new(").map(|(at, start)| (at, &code[at + start.len()..])) {
        let Some(id) = literal(rest) else { continue };
        let (mut names, mut chain) = (BTreeSet::new(), after_bracket(rest).trim_start());
        while let Some(call) = chain.strip_prefix('.') {
            let Some((method, arguments)) = call.split_once('(') else { break };
            if ["with", "count", "date", "moment", "list"].contains(&method) {
                names.extend(literal(arguments));
            }
            chain = after_bracket(arguments).trim_start();
        }
        found.push((id, names));
    }
    found
}

/// What follows the bracket that is open at the beginning of a text. Brackets inside strings come in pairs in our sources.
fn after_bracket(text: &str) -> &str {
    let mut depth = 1;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[at + 1..];
        }
    }
    ""
}

/// The names of a message's placeholders, in lower case.
fn placeholders(message: &str) -> BTreeSet<String> {
    message.split('$').skip(1).step_by(2).map(str::to_lowercase).collect()
}

/// The entries that an id may stand for: itself, or its plural forms.
fn entries(catalogue: &Catalogue, id: &str) -> Vec<&'static str> {
    let forms = ["", Plural::One.suffix(), Plural::Other.suffix()];
    forms.iter().filter_map(|form| message(catalogue, &format!("{id}{form}"))).collect()
}

/// The lists of the popup fold the source away, and know it by its brackets.
#[test]
fn every_finding_ends_in_its_source() {
    let mut findings = 0;
    for (language, catalogue) in LANGUAGES {
        for (id, text) in catalogue.iter().filter(|(id, _)| id.starts_with("check_")) {
            let source = text
                .strip_suffix(").")
                .or_else(|| text.strip_suffix(".)"))
                .and_then(|text| text.rsplit_once(" ("));
            assert!(
                source.is_some_and(|(_, source)| !source.contains(['(', ')', '$'])),
                "{language}: {id}: {text}"
            );
            findings += 1;
        }
    }
    assert!(findings > 50, "the findings were looked at: {findings}");
}

#[test]
fn the_catalogues_are_whole_and_name_nothing_twice() {
    for (language, catalogue) in LANGUAGES {
        let path = format!("{}/extension/_locales/{language}/messages.json", env!("CARGO_MANIFEST_DIR"));
        let json = std::fs::read_to_string(path).unwrap();
        let lines = json.lines().filter(|line| line.contains("\"message\":")).count();
        assert_eq!(catalogue.len(), lines, "{language}: one entry a line, each id once");
        assert!(catalogue.is_sorted_by_key(|(id, _)| id), "{language}: the search stands on it");
        for (id, message) in *catalogue {
            assert!(message.matches('$').count() % 2 == 0, "{language}: {id}: a placeholder is $NAME$");
        }
    }
}

#[test]
fn every_language_has_the_entries_and_placeholders_of_the_first() {
    let (first, _) = LANGUAGES[0];
    for (language, _) in LANGUAGES {
        for (id, one) in catalogue(LANGUAGES, first) {
            let other = message(catalogue(LANGUAGES, language), id).unwrap_or_else(|| panic!("{language} lacks {id}"));
            assert_eq!(placeholders(one), placeholders(other), "{language}: {id}");
        }
    }
}

#[test]
fn every_id_in_the_sources_has_a_sentence() {
    let mut missing = BTreeSet::new();
    let mut seen = 0;
    for (path, code) in sources() {
        for (id, _) in sentences(&code) {
            seen += 1;
            // Each of the two modules says none of those that it leaves out.
            let all = if path.components().any(|part| part.as_os_str() == "ui") {
                PAGES
            } else {
                CORE
            };
            if entries(catalogue(all, "en"), id).is_empty() {
                missing.insert(format!("{}: {id}", path.display()));
            }
        }
    }
    assert!(seen > 20, "the sources were searched");
    // Ids that are chosen before they are said, `let id = if … { "step_a" } else { "step_b" }`: known by beginnings that nothing else has.
    let chosen = ["step_", "refuse_", "card_", "capture_", "problem_", "remind_", "ui_"];
    for (path, code) in sources() {
        // In our own pages they are said there and then.
        let all = if path.components().any(|part| part.as_os_str() == "ui") {
            PAGES
        } else {
            LANGUAGES
        };
        let literals = code.split('"').filter(|part| chosen.iter().any(|start| part.starts_with(start)));
        let ids = literals.filter(|part| {
            part.chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
        });
        missing.extend(
            ids.filter(|id| entries(catalogue(all, "en"), id).is_empty())
                .map(|id| format!("{}: {id}", path.display())),
        );
    }
    assert!(missing.is_empty(), "without a sentence in the catalogue: {missing:#?}");
}

#[test]
fn every_placeholder_is_filled() {
    let mut empty = BTreeSet::new();
    for (path, code) in sources() {
        for (id, names) in sentences(&code) {
            for entry in entries(catalogue(LANGUAGES, "en"), id) {
                for name in placeholders(entry) {
                    // A chain may go on after a `let`; then the name is filled elsewhere in the file.
                    let later = || {
                        ["with", "count", "date", "moment", "list"]
                            .iter()
                            .any(|call| code.contains(&format!(".{call}(\"{name}\"")))
                    };
                    if !names.contains(name.as_str()) && !later() {
                        empty.insert(format!("{}: {id}: ${name}$", path.display()));
                    }
                }
            }
        }
    }
    assert!(empty.is_empty(), "said with a gap: {empty:#?}");
}

#[test]
fn every_sentence_is_used() {
    // The browser itself uses those of the manifest.
    let mut texts: Vec<String> = sources().into_iter().map(|(_, code)| code).collect();
    let others = [("extension", [".html", ".json", ".js"]), ("tools", [".rs", ".json", ".js"])];
    for path in others.iter().flat_map(|(folder, endings)| files(folder, endings)) {
        texts.push(fs::read_to_string(&path).unwrap());
    }
    let quoted = |id: &str| [format!("\"{id}\""), format!("__MSG_{id}__")];
    let unused: Vec<&str> = catalogue(LANGUAGES, "en")
        .iter()
        .map(|(id, _)| *id)
        .filter(|id| !matches!(*id, "zz_end" | "extension_name" | "extension_description"))
        .filter(|id| {
            let base = [Plural::One, Plural::Other]
                .iter()
                .find_map(|form| id.strip_suffix(form.suffix()))
                .unwrap_or(id);
            !texts
                .iter()
                .any(|text| [base, id].iter().any(|id| quoted(id).iter().any(|quoted| text.contains(quoted))))
        })
        .collect();
    assert!(unused.is_empty(), "said nowhere: {unused:#?}");
}

#[test]
fn arguments_are_said_in_the_sentences_language() {
    let at: NaiveDateTime = "2026-11-19T10:00:00".parse().unwrap();
    let text = |entry: &str, text: Text| text.fill(entry, grammar("en"));
    assert_eq!(
        text("on $DAY$.", Text::new("x").date("day", at.date())),
        "on Thursday, 19 November."
    );
    assert_eq!(
        text("at $at$.", Text::new("x").moment("at", at)),
        "at Thursday, 19 November, 10:00."
    );
    assert_eq!(text("$N$ left", Text::new("x").count("n", 3)), "3 left");
    let people = |names: &[&str]| Text::new("x").list("who", names.iter().map(|name| (*name).to_owned()).collect());
    for (names, said) in [
        (&[][..], ""),
        (&["Jane"], "Jane"),
        (&["Jane", "Raj"], "Jane and Raj"),
        (&["Jane", "Raj", "Ann"], "Jane, Raj and Ann"),
    ] {
        assert_eq!(text("$WHO$", people(names)), said);
    }
    // A value that looks like a placeholder stays what it is.
    assert_eq!(text("$A$ $B$", Text::new("x").with("a", "$B$").with("b", "b")), "$B$ b");
}

#[test]
fn a_number_chooses_its_form() {
    let catalogue = [("left_one", "$N$ is left"), ("left_other", "$N$ are left"), ("plain", "$N$")];
    let say = |id, count| {
        let text = Text::new(id).count("n", count);
        text.fill(text.entry(&catalogue, grammar("en")).unwrap(), grammar("en"))
    };
    assert_eq!(
        (say("left", 1), say("left", 2), say("left", 0)),
        ("1 is left".into(), "2 are left".into(), "0 are left".into())
    );
    assert_eq!(say("plain", 1), "1");
}

#[test]
fn an_unknown_language_is_said_in_the_first() {
    assert_eq!(Text::new("card_close").say("xx-XX"), Text::new("card_close").say("en"));
}
