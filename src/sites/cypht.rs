//! Cypht: reads and fills the compose page, in HTML and in plain text, and sees who wrote the mail that is open. Facts: its own source,
//! 2026; unconfirmed on a live page.

use super::webmail::{Inside, Mark, Reading, Webmail, webmail};
use super::{Hosts, Site};

/// The site.
pub const SITE: Site = webmail!(MAIL, Hosts::SelfHosted);

const MAIL: Webmail = Webmail {
    name: "cypht",
    window: &["form.compose_form"],
    around: &["#compose_subject"],
    to: &[
        Mark(".to_outer .bubbles [data-value]", &["attr:data-value"]),
        Mark("#compose_to", &["value"]),
    ],
    cc: &[Mark(".recipient_fields .compose_cc, .recipient_fields .compose_bcc", &["value"])],
    to_field: &["#compose_to"],
    to_by: &["chip_comma"],
    subject: &["#compose_subject"],
    rich: &[Inside("iframe.ke-edit-iframe", "body.ke-content")],
    plain: &["textarea#compose_body"],
    above: &["blockquote"],
    quote: &["blockquote"],
    send: &[".smtp_send_placeholder", ".smtp_send"],
    mail: Some(Reading {
        at: &[".msg_text"],
        around: &[".js-header_from", ".msg_text_inner"],
        from: &[Mark(".js-header_from", &["text"])],
        date: &[Mark(".js-header_date", &["text"])],
        subject: &[".js-header_subject"],
        body: &[Inside("", ".msg_text_inner")],
        quotes: "blockquote",
    }),
    ..Webmail::NONE
};
