//! Any text is read as a title; a company, a role and a person are words of it.
#![no_main]

use afterword::model::Me;
use afterword::reading::title::read;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let me = Me {
        names: vec!["Alex Miller".to_owned()],
        ..Me::default()
    };
    let title = read(text, &me);
    for part in title.company.iter().chain(&title.role).chain(&title.people) {
        assert!(!part.trim().is_empty());
        // A comma between two parts of a role is ours where a control character stood beside it.
        let words = part.split_whitespace().map(|word| word.trim_end_matches(','));
        assert!(words.into_iter().all(|word| text.contains(word)), "{part:?}");
    }
});
