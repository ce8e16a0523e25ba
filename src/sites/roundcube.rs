//! Roundcube 1.6: reads and fills the compose window, in HTML and in plain text, learns from its notices what was sent and what failed, and
//! sees who wrote the mail that is open. Elastic skin; the fields' ids are older than the skin. Tried on a real server.

use super::window::{self, Compose, Letter, Places, of_form, own_words, plan};
use super::{Hosts, Probe, Recipe, Region, RegionKind, Site, Snapshot, open};
use crate::protocol::FillPlan;

/// The site.
pub const SITE: Site = Site {
    name: "roundcube",
    hosts: Hosts::SelfHosted,
    recipe,
    event: None,
    profile: None,
    composes: Some(composes),
    fill: Some(fill),
};

/// TinyMCE's frame, named after the textarea that it replaces, and the editable body in it.
const FRAME: &str = "#composebody_ifr";
const RICH: &str = "body#tinymce";
/// The textarea; in HTML mode it is hidden and stale.
const PLAIN: &str = "textarea#composebody";
/// Signature, the line that introduces a quote, and the quote: ids of Roundcube's own, the same in every language. In a draft that is
/// opened again they are `v1_rc_sig` and the like.
const ABOVE: &[&str] = &["[id$=_rc_sig]", REPLY, "blockquote"];
const REPLY: &str = "[id$=reply-intro]";

fn recipe() -> Recipe {
    // the message form (one a page, since every window is a page of its own), with the button, which stands below it
    let compose = Region::new(RegionKind::Compose, &["form[name=form]"])
        .around(&["#compose-subject", "#composebody", "button.send"])
        .probe("to", to())
        // `html`: `1` in HTML mode, else `0`
        .values(&[
            ("cc", "#_cc"),
            ("bcc", "#_bcc"),
            ("from", "#_from"),
            ("html", "input[name=_is_html]"),
        ])
        .probe("identities", [Probe::at("#_from option").take(&["attr:value", "text"]).each()])
        .probe("subject", [subject()])
        .probe("rich", [rich().late()])
        .probe("plain", [Probe::at(PLAIN).take(&["value"]).present().late()])
        .probe("others", [Probe::at(&ABOVE.join(", ")).frame(FRAME).take(&["lines"]).each().late()])
        .probe("reply", [Probe::at(REPLY).frame(FRAME).take(&["visible"])])
        // the button, and its copy in the toolbar of narrow windows
        .send(&[".send"]);
    // a saved draft shows the same notice: the hidden field says which of the two was submitted last; and where nothing was, as the address
    // that the form goes to says, the notice is of something else
    let submitted = || {
        [
            Probe::at("form[name=form]:not([action*=_unlock])").page().take(&["attr:name"]),
            Probe::at("input[name=_draft]").page().take(&["value"]).present(),
        ]
    };
    let sent = Region::new(RegionKind::Sent, &["#messagestack .confirmation"]).probe("draft", submitted());
    let failed = Region::new(RegionKind::Failed, &["#messagestack .error"])
        .probe("draft", submitted())
        .probe("why", [Probe::at("")]);
    // a mail on a page of its own
    let mail = Region::new(RegionKind::Mail, &["#messagebody"])
        .around(&["#message-header", "#messagebody"])
        .probe("from", [Probe::at(SENDER).take(ADDRESS)])
        .probe("date", [Probe::at(DATE)])
        .probe("mark", [Probe::at(SUBJECT)])
        .probe("body", [Probe::at("#messagebody").take(&["lines"]).late()])
        .probe("quotes", [Probe::at("#messagebody blockquote").take(&["lines"]).each().late()]);
    // and beside the list, in a frame that shows one after another
    let framed = |css: &str| Probe::at(css).page().frame(PREVIEW);
    let preview = Region::new(RegionKind::Mail, &[PREVIEW])
        .probe("from", [framed(SENDER).take(ADDRESS)])
        .probe("date", [framed(DATE)])
        .probe("mark", [framed(SUBJECT)])
        .probe("body", [framed("#messagebody").take(&["lines"]).late()])
        .probe("quotes", [framed("#messagebody blockquote").take(&["lines"]).each().late()])
        // never read: nothing in this page tells of a change in the frame, but that this comes and goes
        .probe("loading", [Probe::at("#messagestack .loading").page().late()]);
    Recipe::new(SITE.name, true, vec![compose, sent, failed, mail, preview])
}

/// The frame beside the list.
const PREVIEW: &str = "iframe#messagecontframe";
/// Of an open mail the sender (the title is the address, the text a name), the whole date (what the table of headers says is `Today`)
/// and the subject.
const SENDER: &str = "#message-header .header-summary a.rcmContactAddress";
const ADDRESS: &[&str] = &["attr:title"];
const DATE: &str = "#message-header .header-summary .text-nowrap";
const SUBJECT: &str = "#message-header .subject";

/// The chips are drawn late; the hidden field is what is sent.
fn to() -> Vec<Probe> {
    vec![Probe::at("#_to").take(&["value"]).present()]
}

fn subject() -> Probe {
    Probe::at("#compose-subject").take(&["value"]).present()
}

fn rich() -> Probe {
    Probe::at(RICH).frame(FRAME).take(&["lines"]).present()
}

fn composes(snapshot: &Snapshot) -> Vec<Compose> {
    open(snapshot, SITE.name, RegionKind::Compose)
        .map(|seen| of_form(seen, SITE.name, |seen| own_words(seen, "rich", &["others"]), "reply"))
        .collect()
}

fn fill(compose: &Compose, letter: &Letter) -> FillPlan {
    let body = if compose.tail.is_some() {
        (vec![Probe::at(PLAIN)], vec![Probe::at(PLAIN).take(&["value"])], window::PLAIN)
    } else {
        // TinyMCE takes a synthetic paste into its own undo
        (
            vec![Probe::at(RICH).frame(FRAME)],
            vec![rich()],
            ["paste", "insert_text", "insert_html"].as_slice(),
        )
    };
    plan(
        compose,
        letter,
        Places {
            // the hidden field redraws the chips upon its change event
            to: (vec![Probe::at("#_to")], to(), &["value"]),
            subject: (vec![Probe::at("#compose-subject")], vec![subject()], window::PLAIN),
            body,
            above: ABOVE,
            remove: "",
        },
    )
}
