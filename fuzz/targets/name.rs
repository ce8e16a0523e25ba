//! Any text is read as a name; what is no person says nothing else; the display form reads back as itself, and greets nobody by another
//! name, nor surer than before, but that a full name behind a title (`Dr. Jane Doe`) is shown and greeted without it.
#![no_main]

use afterword::reading::name::{Name, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let name = read(text);
    assert!(name.is_person || name == Name::default());
    assert!(name.salutation.as_ref().is_none_or(|said| !said.trim().is_empty()));
    if let Some(display) = &name.display {
        let again = read(display);
        assert_eq!(again.display.as_ref(), Some(display));
        let shorter = name.honorific.is_some() && name.given.is_some();
        assert!(again.salutation.is_none() || again.salutation == name.salutation || shorter);
    }
});
