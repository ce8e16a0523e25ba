//! Nextcloud Mail: reads and fills the compose window, and sees who wrote the mails of the open thread. Facts: its own source, 2025 and
//! 2026; unconfirmed on a live page.

use super::webmail::{Inside, Mark, Reading, Webmail, webmail};
use super::{Hosts, Site};

/// The site.
pub const SITE: Site = webmail!(MAIL, Hosts::SelfHosted);

const MAIL: Webmail = Webmail {
    name: "nextcloud",
    window: &[".message-composer"],
    around: &["#subject"],
    to: &[
        Mark("#to [title].ncselect__tag--recipient", &["attr:title"]),
        Mark("#to .option__lineone", &["text"]),
    ],
    to_names: "#to .ncselect__tag--recipient .option__lineone",
    cc: &[Mark(
        "#cc [title].ncselect__tag--recipient, #bcc [title].ncselect__tag--recipient",
        &["attr:title", "text"],
    )],
    to_field: &["#to input"],
    more: &["#to .recipient-overflow"],
    from: &[Mark("#from .vs__selected", &["text"])],
    subject: &["input#subject"],
    rich: &[Inside("", "[role=textbox][contenteditable=true]")],
    above: &[".signature", ".quote"],
    quote: &[".quote"],
    send: &["button[type=submit]"],
    mail: Some(Reading {
        at: &[".envelope--expanded"],
        from: &[Mark(".sender", &["lines"]), Mark(".sender__email", &["text"])],
        date: &[Mark(".timestamp[data-timestamp]", &["attr:data-timestamp"])],
        subject: &["#thread-header h2"],
        body: &[Inside("iframe.message-frame", ""), Inside("", "#message-container")],
        quotes: "blockquote, .quoted-text",
        ..Reading::NONE
    }),
    ..Webmail::NONE
};
