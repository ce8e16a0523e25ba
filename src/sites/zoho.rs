//! Zoho Mail: reads and fills compose windows, several at once. Facts: tools of 2023 and mails that it sends; unconfirmed on a live page.

use super::webmail::{Inside, Mark, Webmail, webmail};
use super::{Hosts, Site};

/// The site.
pub const SITE: Site = webmail!(
    MAIL,
    Hosts::Fixed(&["https://mail.zoho.com/*", "https://mail.zoho.eu/*", "https://mail.zoho.in/*"])
);

const MAIL: Webmail = Webmail {
    name: "zoho",
    window: &[".SCm"],
    around: &[".subject-field input"],
    // no row says which it is but in the page's language: the first with a field is To, those behind it get a copy
    to: &[Mark(
        ".zmCRow:has(input):not(.zmCRow:has(input) ~ .zmCRow) .zmCntBdg[title]",
        &["attr:title", "text"],
    )],
    cc: &[Mark(
        ".zmCRow:has(input) ~ .zmCRow:not(.subject-field) .zmCntBdg[title]",
        &["attr:title", "text"],
    )],
    to_field: &[".zmCRow:has(input):not(.zmCRow:has(input) ~ .zmCRow):not(.subject-field) input"],
    to_by: &["chip_enter", "chip_comma"],
    subject: &[".subject-field input"],
    rich: &[Inside("iframe.ze_area", "body")],
    plain: &["textarea.ze_plain", "textarea"],
    above: &[".zmail_signature_below", ".zmail_extra"],
    quote: &[".zmail_extra"],
    send: &["button[aria-label=Send]"],
    ..Webmail::NONE
};
