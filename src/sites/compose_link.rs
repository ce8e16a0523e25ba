//! Where a webmail cannot be filled, it can be opened on a new window that holds the letter: by an address that it publishes for that.
//!
//! Sources: Gmail's `view=cm`, Outlook's `deeplink/compose`, and RFC 6068 for `mailto:`. The addresses are opened by a press of the
//! user's, never by Afterword.

/// Each with the id of its label, and `$TO$`, `$SUBJECT$` and `$BODY$` where those go, percent-encoded.
pub const ALL: [(&str, &str); 4] = [
    (
        "ui_open_gmail",
        "https://mail.google.com/mail/?view=cm&fs=1&to=$TO$&su=$SUBJECT$&body=$BODY$",
    ),
    (
        "ui_open_outlook",
        "https://outlook.live.com/mail/0/deeplink/compose?to=$TO$&subject=$SUBJECT$&body=$BODY$",
    ),
    (
        "ui_open_outlook_work",
        "https://outlook.office.com/mail/deeplink/compose?to=$TO$&subject=$SUBJECT$&body=$BODY$",
    ),
    ("ui_open_mailto", "mailto:$TO$?subject=$SUBJECT$&body=$BODY$"),
];

/// The address that opens a window with this letter. `encode` percent-encodes as `encodeURIComponent` does; line breaks are CR LF, as
/// `mailto:` wants them.
pub fn filled(template: &str, to: &str, subject: &str, body: &str, encode: impl Fn(&str) -> String) -> String {
    let body = body.replace("\r\n", "\n").replace('\n', "\r\n");
    // what was filled in holds no `$` any more, and so no place
    [("$TO$", to), ("$SUBJECT$", subject), ("$BODY$", &body)]
        .iter()
        .fold(template.to_owned(), |address, (place, text)| address.replace(place, &encode(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_the_letter_to_the_letter() {
        let encode = |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let (subject, body) = ("Thanks & $BODY$", "Dear Jane,\n\n100 % sure, \u{5d0}\n");
        for (id, template) in ALL {
            let address = filled(template, "jane+1@acme.example", subject, body, encode);
            let (_, query) = address.split_once('?').unwrap_or_default();
            let decoded: Vec<String> = query
                .split('&')
                .filter_map(|pair| {
                    Some(
                        percent_encoding::percent_decode_str(pair.split_once('=')?.1)
                            .decode_utf8_lossy()
                            .into_owned(),
                    )
                })
                .collect();
            assert!(decoded.iter().any(|one| one == subject), "{id}: {address}");
            assert!(
                decoded.iter().any(|one| one == "Dear Jane,\r\n\r\n100 % sure, \u{5d0}\r\n"),
                "{id}: {address}"
            );
            assert!(address.contains("jane%2B1%40acme%2Eexample"), "{id}: {address}");
        }
    }
}
