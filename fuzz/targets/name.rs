//! Any text is read as a name; what is no person says nothing else; the display form reads back as itself.
#![no_main]

use afterword::reading::name::{Name, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let name = read(text);
    assert!(name.is_person || name == Name::default());
    assert!(name.salutation.as_ref().is_none_or(|said| !said.trim().is_empty()));
    if let Some(display) = &name.display {
        assert_eq!(read(display).display.as_ref(), Some(display));
    }
});
