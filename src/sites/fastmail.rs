//! Fastmail: reads and fills the compose window, in HTML and in plain text, and sees who wrote the mails of the open thread. Facts: tools
//! that were last looked over in June 2026; unconfirmed on a live page.

use super::webmail::{Inside, Mark, Reading, Webmail, webmail};
use super::{Hosts, Site};

/// The site.
pub const SITE: Site = webmail!(MAIL, Hosts::Fixed(&["https://app.fastmail.com/*", "https://www.fastmail.com/*"]));

const MAIL: Webmail = Webmail {
    name: "fastmail",
    window: &[".v-Compose:not(.v-EditNote)"],
    around: &["input[id$=subject-input]"],
    to: &[
        Mark(".v-Compose-to .v-EmailInput-tokens .v-EmailInput-tokenText", &["text"]),
        Mark(".v-Compose-to .v-EmailInput-tokens > li", &["text"]),
        Mark("textarea[id$=to-input]", &["value"]),
    ],
    cc: &[
        Mark(
            ".v-Compose-cc .v-EmailInput-tokens .v-EmailInput-tokenText, .v-Compose-bcc .v-EmailInput-tokens .v-EmailInput-tokenText",
            &["text"],
        ),
        // of `bcc`, too
        Mark("textarea[id$=\"cc-input\"]", &["value"]),
    ],
    to_field: &["[id$=\"-to-input\"]", "textarea[id$=to-input]"],
    to_by: &["chip_comma"],
    subject: &["input[id$=subject-input]"],
    rich: &[Inside("", ".v-RichText-input")],
    plain: &["textarea[id$=body-input]"],
    above: &["[id^=sig]", "blockquote[type=cite]"],
    quote: &[".v-RichText-input blockquote[type=cite]"],
    send: &[".v-Button.s-send"],
    mail: Some(Reading {
        at: &[".v-MessageCard.is-expanded:not(.v-MessageCard--draft)"],
        from: &[Mark(".v-MessageCard-from", &["attr:title", "text"])],
        date: &[
            Mark(".v-MessageCard-time", &["attr:title"]),
            Mark(".v-MessageCard time", &["attr:title"]),
        ],
        subject: &[".v-Thread-title"],
        body: &[Inside("", "article.u-article"), Inside("", ".v-Message-body")],
        quotes: "blockquote",
        ..Reading::NONE
    }),
    ..Webmail::NONE
};
