//! Proton Mail: reads and fills the composer, in HTML and in plain text, and sees who wrote the mails of the open thread. Facts: its own
//! source, 2023 to 2026; unconfirmed on a live page.

use super::webmail::{Inside, Mark, Reading, Webmail, webmail};
use super::{Hosts, Site};

/// The site.
pub const SITE: Site = webmail!(MAIL, Hosts::Fixed(&["https://mail.proton.me/*"]));

const MAIL: Webmail = Webmail {
    name: "proton_mail",
    // one that is minimised is named, never written into
    window: &[".composer:not(.composer--is-minimized)"],
    around: &["[data-testid=\"composer:subject\"]"],
    to: &[
        Mark(
            ".composer-to-editor [data-testid=composer-addresses-item] [data-testid=composer-addresses-item-label]",
            &["text"],
        ),
        Mark("[data-testid=\"composer:address\"] [title] .text-ellipsis:not([title])", &["text"]),
    ],
    cc: &[Mark(
        ".composer-cc-editor [data-testid=composer-addresses-item-label], .composer-bcc-editor [data-testid=composer-addresses-item-label]",
        &["text"],
    )],
    to_field: &["[data-testid=\"composer:to\"]", "[data-testid=\"composer:address\"]"],
    from: &[Mark("[data-testid=\"composer:from\"]", &["text"])],
    subject: &["[data-testid=\"composer:subject\"]"],
    rich: &[Inside("iframe[data-testid=rooster-iframe]", "#rooster-editor")],
    plain: &["textarea[data-testid=editor-textarea]"],
    above: &[".protonmail_signature_block", ".protonmail_quote"],
    quote: &[".protonmail_quote"],
    send: &["[data-testid=\"composer:send-button\"]"],
    mail: Some(Reading {
        at: &["[data-shortcut-target=message-container][data-expanded=true]"],
        from: &[
            Mark("[data-testid=\"recipients:sender\"]", &["text"]),
            Mark("[data-testid=\"recipients:sender\"] [data-testid=recipient-address]", &["text"]),
        ],
        date: &[Mark("time[data-testid=item-date-simple]", &["attr:datetime"])],
        subject: &[
            "[data-testid=\"conversation-header:subject\"]",
            "[data-testid=\"message-header:subject\"]",
        ],
        body: &[
            Inside("iframe[data-testid=content-iframe]", "#proton-root"),
            Inside("iframe[data-testid=content-iframe]", ""),
        ],
        quotes: ".protonmail_quote, .gmail_quote, blockquote",
        ..Reading::NONE
    }),
    ..Webmail::NONE
};
