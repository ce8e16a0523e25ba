//! iCloud Mail: fills the editor, which is in a frame of another origin, where neither recipients nor subject can be seen. Facts: a tool
//! of September 2026; unconfirmed on a live page.

use super::webmail::{Inside, Webmail, webmail};
use super::{Hosts, Site};

/// The site.
pub const SITE: Site = webmail!(
    MAIL,
    Hosts::Fixed(&["https://www-mail.icloud-sandbox.com/*", "https://www.icloud.com/*"])
);

/// Where the editor's frame comes from.
pub const FRAMES: &[&str] = &["https://www-mail.icloud-sandbox.com/*"];

const MAIL: Webmail = Webmail {
    name: "icloud",
    window: &["body > [contenteditable=true]", "body[contenteditable=true]"],
    rich: &[Inside("", "")],
    above: &["blockquote[type=cite]"],
    quote: &["blockquote[type=cite]"],
    ..Webmail::NONE
};
