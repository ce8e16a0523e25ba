//! The text of a calendar file, from its bytes: folds inside a character, encodings, line ends, indentation.

use std::borrow::Cow;

/// The text of a file. UTF-8 as RFC 5545 has it; UTF-16 where a mark says so; what is no UTF-8 is Windows-1252, the encoding of old
/// exports.
///
/// A fold may stand inside a character (RFC 5545, 3.1): it is taken out before the bytes are read.
pub fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xff, 0xfe, rest @ ..] => return utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => return utf16(rest, u16::from_be_bytes),
        _ => {}
    }
    let mut whole = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let fold = [&b"\r\n "[..], b"\r\n\t", b"\n ", b"\n\t"]
            .into_iter()
            .find(|fold| bytes[at..].starts_with(fold));
        match fold {
            Some(fold) if bytes.get(at + fold.len()).is_some_and(|byte| byte & 0xc0 == 0x80) => at += fold.len(),
            _ => {
                whole.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(whole).unwrap_or_else(|_| bytes.iter().map(|byte| windows_1252(*byte)).collect())
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// Latin-1, with signs in the place of its second control characters.
fn windows_1252(byte: u8) -> char {
    const SIGNS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    match byte {
        0x80..=0x9f => SIGNS.chars().nth(usize::from(byte - 0x80)).unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    }
}

/// A text whose lines end as they should and begin at their first column.
pub(super) fn repaired(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    // `\r` alone ended lines once; a last `\n` may have been put behind them.
    if text.trim_end().contains('\r') && !text.trim_end().contains('\n') {
        text = Cow::Owned(text.replace('\r', "\n"));
    }
    // A file pasted from a quotation stands indented: its second line would be a fold of the first.
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let indent = &first[..first.len() - first.trim_start().len()];
    if !indent.is_empty() && first.trim_start().to_ascii_uppercase().starts_with("BEGIN:") {
        let lines: Vec<&str> = text.lines().map(|line| line.strip_prefix(indent).unwrap_or(line)).collect();
        text = Cow::Owned(lines.join("\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_text() {
        for (bytes, expected) in [
            (&b"SUMMARY:Gespr\xc3\xa4ch"[..], "SUMMARY:Gespräch"),
            (b"SUMMARY:Gespr\xc3\r\n \xa4ch", "SUMMARY:Gespräch"),
            (b"SUMMARY:Gespr\xc3\n\t\xa4ch\n x", "SUMMARY:Gespräch\n x"),
            (b"SUMMARY:Gespr\xe4ch \x80 5", "SUMMARY:Gespräch € 5"),
            (b"\xff\xfeA\0\xe4\0", "Aä"),
            (b"\xfe\xff\0A\0\xe4", "Aä"),
            (b"\xff\xfeA", ""),
            (b"", ""),
        ] {
            assert_eq!(decode(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn lines_are_repaired() {
        assert_eq!(repaired("BEGIN:VCALENDAR\rEND:VCALENDAR\r\n"), "BEGIN:VCALENDAR\nEND:VCALENDAR\n\n");
        assert_eq!(
            repaired("\n  BEGIN:VCALENDAR\n  SUMMARY:a\n   b"),
            "\nBEGIN:VCALENDAR\nSUMMARY:a\n b"
        );
        // What needs no repair is not touched.
        assert!(matches!(repaired("BEGIN:VCALENDAR\r\nSUMMARY:a\r\n b"), Cow::Borrowed(_)));
    }
}
