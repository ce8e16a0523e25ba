//! Gmail: reads and fills compose windows, floating and inline, learns from its notice that a mail was sent, and sees who wrote the mails
//! of the open thread. Facts: InboxSDK, Briskine and FlowCrypt, July and August 2026, and a selector survey of September 2026.

use super::window::{self, Compose, Letter, Places, Whom, contacts, own_words, plan};
use super::{Hosts, Probe, Recipe, Region, RegionKind, Site, Snapshot, open};
use crate::protocol::FillPlan;

/// The site.
pub const SITE: Site = Site {
    name: "gmail",
    hosts: Hosts::Fixed(&["https://mail.google.com/*"]),
    recipe,
    event: None,
    profile: None,
    composes: Some(composes),
    fill: Some(fill),
};

/// The editor. A hidden textarea shares its label, hence the role; `g_editable` is Gmail's own mark and not localised.
const BODY: &str = "[g_editable=true][role=textbox]";
/// Signature (its `-- ` line is an element of its own) and quote, by classes that go out with every mail and so cannot change.
const ABOVE: &[&str] = &[
    ".gmail_signature_prefix",
    ".gmail_signature",
    "[data-smartmail=gmail_signature]",
    ".gmail_quote",
    ".gmail_extra",
];

fn recipe() -> Recipe {
    // the hidden id of the window stands in the form of the addresses, the editor outside of it: the window is what holds both, be it
    // a dialog or an answer in the thread
    let compose = Region::new(RegionKind::Compose, &["input[name=composeid]", "input[name=subjectbox]"])
        .around(&[BODY, "input[name=subjectbox]"])
        .probe("to", to())
        .probe("cc", chips("cc", CHIP))
        .probe("bcc", chips("bcc", CHIP))
        .probe("from", [Probe::at("input[name=from]").take(&["value"])])
        .probe("subject", subject())
        // the mail that a reply answers; the thread (`rt`) every draft has from its first saving on
        .probe("answered", [Probe::at("input[name=rm]").take(&["value"])])
        .probe("body", [body().late()])
        .probe("others", [Probe::at(&ABOVE.join(", ")).take(&["lines"]).each().late()])
        // `aoO` is a short class of ten years; the tooltip names the key in every language
        .send(&["[role=button].aoO", "[role=button][data-tooltip*=Enter]"]);
    // the link "view message" of the notice: its id is not localised, and the notices of archiving and of sending have none
    let sent = Region::new(RegionKind::Sent, &["#link_vsm"]);
    // a mail of the open thread; one that is folded has no sender's address of this kind
    let mail = Region::new(RegionKind::Mail, &["div.adn[data-message-id]", "[role=main] [data-message-id]"])
        .probe(
            "from",
            [
                Probe::at("span.gD[email]").take(&["attr:email", "attr:name"]),
                Probe::at("[email][name]").take(&["attr:email", "attr:name"]),
            ],
        )
        // the whole date; what is on show leaves out what is near
        .probe("date", [Probe::at("span.g3[title]").take(&["attr:title"])])
        .probe("mark", [Probe::at("").take(&["attr:data-message-id"])])
        .probe("subject", [Probe::at("h2.hP").page(), Probe::at("[data-legacy-thread-id]").page()])
        .probe("body", [Probe::at(".a3s").take(&["lines"]).late()])
        .probe("quotes", [Probe::at(".gmail_quote").take(&["lines"]).each().late()]);
    Recipe::new(SITE.name, true, vec![compose, sent, mail])
}

/// Chips only, not what is being typed. The chip's address is in `data-hovercard-id`, its name (or the address again) in `data-name`.
fn to() -> Vec<Probe> {
    chips("to", CHIP)
}

/// Of a chip: its address and its name.
const CHIP: &[&str] = &["attr:data-hovercard-id", "attr:data-name"];

fn chips(field: &str, take: &[&str]) -> Vec<Probe> {
    let at = |chip: &str| Probe::at(&format!("[name={field}] {chip}")).take(take).each();
    vec![at("[role=option][data-hovercard-id][data-name]"), at("[data-hovercard-id]")]
}

fn subject() -> Vec<Probe> {
    vec![Probe::at("input[name=subjectbox]").take(&["value"]).present()]
}

fn body() -> Probe {
    Probe::at(BODY).take(&["lines"]).present()
}

fn composes(snapshot: &Snapshot) -> Vec<Compose> {
    open(snapshot, SITE.name, RegionKind::Compose)
        .map(|seen| Compose {
            region: seen.number,
            site: SITE.name,
            to: contacts(seen.rows("to")),
            whom: Whom::Shown,
            cc: contacts(&[seen.rows("cc"), seen.rows("bcc")].concat()),
            from: seen.first("from").filter(|from| from.contains('@')).map(str::to_owned),
            is_read: !seen.rows("body").is_empty(),
            subject: seen.first("subject").unwrap_or_default().to_owned(),
            body: own_words(seen, "body", &["others"]),
            reply: seen.first("answered").is_some_and(|mail| !mail.is_empty() && mail != "undefined"),
            tail: None,
        })
        .collect()
}

fn fill(compose: &Compose, letter: &Letter) -> FillPlan {
    plan(
        compose,
        letter,
        Places {
            // since 2021 a combobox that takes a paste; a fresh window resets itself once, so the paste is tried again, then typing
            to: (
                vec![Probe::at("[name=to] input[role=combobox]")],
                // the address alone: a chip without a name has it in both places, and the comparison would find it twice
                chips("to", &CHIP[..1]),
                &["chip_paste", "chip_paste", "chip_enter"],
            ),
            subject: (vec![Probe::at("input[name=subjectbox]")], subject(), window::PLAIN),
            body: (vec![Probe::at(BODY)], vec![body()], &["paste", "insert_html", "insert_text"]),
            above: ABOVE,
            remove: "",
        },
    )
}
