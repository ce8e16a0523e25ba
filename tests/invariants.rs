//! The invariants of `src/lib.rs` that stand in the sources and the manifest. Those that stand in behaviour are held where it is: 4 and 7
//! in `src/app/tests.rs` and `src/store/tests.rs`, 8 and 9 in `src/reading` and `src/draft`, 2, 3 and 5 in real browsers by `tests/e2e`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use afterword::messages::LANGUAGES;
use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str, out: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, out);
        } else if path.to_string_lossy().ends_with(ending) {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            out.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The code of the core: everything but the browser's shell, the interface and the tests.
fn core() -> Vec<(String, String)> {
    let mut all = Vec::new();
    files(&root().join("src"), ".rs", &mut all);
    all.retain(|(name, _)| !["src/browser/", "src/ui/", "src/bin/"].iter().any(|part| name.starts_with(part)) && !name.contains("tests"));
    assert!(all.len() > 40, "the sources were not found");
    all
}

fn scripts() -> Vec<(String, String)> {
    let mut all = Vec::new();
    files(&root().join("extension"), ".js", &mut all);
    all
}

fn manifest() -> Value {
    serde_json::from_str(&fs::read_to_string(root().join("extension/manifest.template.json")).unwrap()).unwrap()
}

/// Where one of these stands in code, comments left out.
fn uses(sources: &[(String, String)], words: &[&str]) -> Vec<String> {
    let code = |line: &&str| !line.trim_start().starts_with("//") && !line.trim_start().starts_with('*');
    let found = sources.iter().flat_map(|(name, text)| {
        let lines = text
            .lines()
            .filter(code)
            .filter(|line| words.iter().any(|word| line.contains(word)));
        lines.map(move |line| format!("{name}: {}", line.trim()))
    });
    found.collect()
}

#[test]
fn one_the_core_does_no_io_reads_no_clock_and_draws_no_random_number() {
    let outside = [
        "std::fs",
        "std::net",
        "std::env",
        "std::thread",
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "rand::",
        "getrandom",
        "js_sys",
        "web_sys",
        "println!",
    ];
    assert_eq!(uses(&core(), &outside), Vec::<String>::new());
    // Without its feature `clock`, chrono cannot read one either.
    let lock = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let chrono = lock.lines().find(|line| line.starts_with("chrono = ")).unwrap();
    assert!(
        chrono.contains("default-features = false") && !chrono.contains("\"clock\""),
        "{chrono}"
    );
}

#[test]
fn two_nothing_leaves_the_machine() {
    let manifest = manifest();
    let policy = manifest["content_security_policy"]["extension_pages"].as_str().unwrap();
    let rules: BTreeSet<&str> = policy.split(';').map(str::trim).collect();
    assert!(
        rules.contains("default-src 'none'") && rules.contains("connect-src 'self'") && rules.contains("form-action 'none'"),
        "{policy}"
    );
    assert!(!policy.contains("http") && !policy.contains('*'), "{policy}");
    let ways = [
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "importScripts",
        "WebTransport",
        "RTCPeerConnection",
    ];
    assert_eq!(uses(&scripts(), &ways), Vec::<String>::new());
}

#[test]
fn three_a_page_cannot_tell_that_we_are_there() {
    let manifest = manifest();
    for key in [
        "web_accessible_resources",
        "externally_connectable",
        "content_scripts",
        "host_permissions",
    ] {
        assert!(manifest.get(key).is_none(), "{key}");
    }
    let card = scripts().into_iter().find(|(name, _)| name.ends_with("card.js")).unwrap().1;
    assert!(card.contains("mode: 'closed'"), "what is inserted is closed");
}

#[test]
fn four_the_pages_address_is_not_taken_from_the_payload() {
    let protocol = fs::read_to_string(root().join("src/protocol.rs")).unwrap();
    let requests = protocol
        .split("pub enum PageRequest")
        .nth(1)
        .unwrap()
        .split("\n}\n")
        .next()
        .unwrap();
    assert!(
        requests.contains("Seen") && !requests.contains("url") && !requests.contains("tab:"),
        "{requests}"
    );
}

#[test]
fn five_the_scripts_send_and_submit_nothing() {
    // `remove` is the cross of a chip that we put in, pressed when the user takes it back.
    let presses: Vec<String> = uses(&scripts(), &[".click(", ".submit(", "requestSubmit("]);
    assert!(
        presses
            .iter()
            .all(|line| line.starts_with("extension/hands.js") && line.contains("step.remove")),
        "{presses:?}"
    );
    for site in afterword::sites::ALL {
        let Some(fill) = site.fill else { continue };
        let letter = afterword::sites::Letter {
            body: "x".into(),
            ..Default::default()
        };
        let recipe = (site.recipe)();
        let sends: BTreeSet<&String> = recipe.regions.iter().flat_map(|region| &region.send).collect();
        for step in fill(&afterword::sites::Compose::default(), &letter).steps {
            assert!(
                !sends.contains(&step.remove) && step.target.iter().all(|target| !sends.contains(&target.css)),
                "{}",
                site.name
            );
        }
    }
}

#[test]
fn six_text_from_pages_is_never_markup() {
    let ways = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
        "DOMParser",
    ];
    assert_eq!(uses(&scripts(), &ways), Vec::<String>::new());
}

#[test]
fn ten_every_finding_and_every_step_names_its_source() {
    let (_, english) = LANGUAGES[0];
    // What says that all is well, that there is nothing to do, or who somebody is, gives no advice.
    let states = [
        "step_title_",
        "step_ahead",
        "step_no_interview",
        "step_inquiry_declined",
        "step_withdrawn",
        "step_offered",
    ];
    let advises = |id: &str| {
        ["check_", "step_", "refuse_"].iter().any(|start| id.starts_with(start)) && !states.iter().any(|state| id.starts_with(state))
    };
    let unsourced: Vec<&str> = english
        .iter()
        .filter(|(id, text)| advises(id) && !text.contains('('))
        .map(|(id, _)| *id)
        .collect();
    assert_eq!(unsourced, Vec::<&str>::new());
}

#[test]
fn eleven_the_scripts_hold_no_wording() {
    // A sentence has a space between two words of letters; what looks so here is style, a selector or a name of the platform.
    let sentence = |text: &str| {
        let words: Vec<&str> = text.split(' ').collect();
        words.len() >= 3
            && words
                .iter()
                .all(|word| word.chars().all(|c| c.is_alphabetic() || ",.'!?".contains(c)) && !word.is_empty())
    };
    for (name, text) in scripts() {
        for literal in text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//") && !line.trim_start().starts_with('*'))
            .flat_map(|line| line.split('\'').skip(1).step_by(2))
        {
            let names = literal
                .split(' ')
                .all(|word| word.chars().all(|c| c.is_uppercase() || c.is_numeric()));
            assert!(!sentence(literal) || names, "{name}: {literal}");
        }
    }
}
