//! Yahoo Mail: reads and fills the compose window, and sees who wrote the mails of the open thread. Facts: tests and tools of 2019 to
//! 2026; unconfirmed on a live page.

use super::webmail::{Inside, Mark, Reading, Webmail, webmail};
use super::{Hosts, Site};

/// The site.
pub const SITE: Site = webmail!(MAIL, Hosts::Fixed(&["https://mail.yahoo.com/*"]));

const MAIL: Webmail = Webmail {
    name: "yahoo",
    window: &["[data-test-id=compose]", "[data-test-id=compose-subject]"],
    around: &["[data-test-id=compose-subject]", "#editor-container"],
    to: &[Mark(
        "[data-test-id=compose-header-field-to] [data-test-id=pill][title]",
        &["attr:title", "text"],
    )],
    cc: &[Mark(
        "[data-test-id=compose-header-field-cc] [data-test-id=pill][title], [data-test-id=compose-header-field-bcc] [data-test-id=pill][title]",
        &["attr:title", "text"],
    )],
    to_field: &["input#message-to-field"],
    to_by: &["chip_comma", "chip_enter"],
    from: &[Mark("[data-test-id=from-dropdown]", &["text"])],
    subject: &["[data-test-id=compose-subject]"],
    rich: &[Inside("", "#editor-container [data-test-id=rte]")],
    plain: &["#editor-container textarea"],
    above: &["[class*=yahoo_quoted]", "[class$=signature]"],
    quote: &["#editor-container [class*=yahoo_quoted]"],
    send: &["[data-test-id=compose-send-button]"],
    mail: Some(Reading {
        at: &["[data-test-id=message-view][data-test-expanded=true]"],
        from: &[
            Mark("[data-test-id=message-from] [title*=\"@\"]", &["attr:title", "text"]),
            Mark("[data-test-id=message-from]", &["text"]),
        ],
        date: &[
            Mark("[data-test-id=message-date] time", &["attr:datetime"]),
            Mark("[data-test-id=message-date]", &["text"]),
        ],
        subject: &["[data-test-id=message-group-subject-text]"],
        body: &[Inside("", "[data-test-id=message-view-body-content]")],
        quotes: "[class*=yahoo_quoted], blockquote",
        ..Reading::NONE
    }),
    ..Webmail::NONE
};
