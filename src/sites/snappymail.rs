//! SnappyMail: reads and fills the compose window, in HTML and in plain text, and sees who wrote the mail that is open. Facts: its own
//! source, plug-ins and tests, up to 2026; unconfirmed on a live page.

use super::webmail::{Inside, Mark, Reading, Webmail, webmail};
use super::{Hosts, Site};

/// The site.
pub const SITE: Site = webmail!(MAIL, Hosts::SelfHosted);

const MAIL: Webmail = Webmail {
    name: "snappymail",
    window: &["#V-PopupsCompose[open]"],
    to: &[Mark("ul.emailaddresses[data-emails-tags=to] > li[title]", &["attr:title"])],
    cc: &[Mark(
        "ul.emailaddresses[data-emails-tags=cc] > li[title], ul.emailaddresses[data-emails-tags=bcc] > li[title]",
        &["attr:title"],
    )],
    to_field: &["ul.emailaddresses[data-emails-tags=to] input"],
    from: &[Mark(".identity", &["text"])],
    subject: &["input[name=subject]"],
    rich: &[Inside("", ".squire-wysiwyg")],
    plain: &["textarea.squire-plain"],
    above: &[".rl-signature", "blockquote"],
    quote: &[".squire-wysiwyg blockquote"],
    send: &[".buttonSend"],
    mail: Some(Reading {
        at: &["#V-MailMessageView .b-message", "#V-MailMessageView"],
        around: &[".messageItemHeader .from"],
        from: &[Mark(".messageItemHeader .from[title]", &["attr:title"])],
        date: &[
            Mark("time[data-time-format=FULL]", &["attr:datetime"]),
            Mark("time[data-time-format=FULL]", &["text"]),
        ],
        subject: &[".messageItemHeader .subject"],
        body: &[Inside("", ".bodyText")],
        quotes: "blockquote",
    }),
    ..Webmail::NONE
};
