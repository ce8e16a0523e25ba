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
        assert!(part.split_whitespace().all(|word| text.contains(word)), "{part:?}");
    }
});
