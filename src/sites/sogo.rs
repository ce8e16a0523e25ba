//! SOGo 5.8: reads the open event of its calendar; reads and fills the compose window, in HTML and in plain text, learns what was sent and
//! what failed, and sees who wrote the mail that is open. Tried on a real server; AngularJS.

use crate::zone::Tz;

use super::window::{self, Compose, Letter, Places, Whom, addresses, contacts, divide, own_words, plan};
use super::{Hosts, Probe, ReadContext, Recipe, Refusal, Region, RegionKind, Seen, Site, Snapshot, between, only, open};
use crate::protocol::FillPlan;
use crate::reading::{Contact, Event, zone_names};

/// The site.
pub const SITE: Site = Site {
    name: "sogo",
    hosts: Hosts::SelfHosted,
    recipe,
    event: Some(event),
    profile: None,
    composes: Some(composes),
    fill: Some(fill),
};

/// CKEditor's frame. It has no name of its own; the class is CKEditor's.
const FRAME: &str = "iframe.cke_wysiwyg_frame";
/// The textarea of plain mode. HTML mode has a nameless one, which is a placeholder.
const PLAIN: &str = "textarea[name=content]";

/// The dialog of a new mail and of an answer. It has this id as long as it is open.
const WINDOW: &str = "md-dialog#mailEditor";
/// The quote of an answer. The signature has no element of its own, only its `--` line.
const QUOTE: &str = "blockquote[type=cite]";

fn recipe() -> Recipe {
    // AngularJS leaves its bindings in the page as attributes: they are the program's own names, neither localised nor hashed. Every
    // dialog of SOGo is an `md-dialog`; one that shows an event binds its summary
    let event = Region::new(RegionKind::Event, &["[ng-bind*=\"component.summary\"]"])
        .around(&["[ng-bind*=\"component.summary\"]", "[ng-bind*=localizedStartDate]"])
        .probe(
            "title",
            [
                Probe::at(".sg-md-title span[ng-bind*=\"component.summary\"]"),
                Probe::at("[ng-bind*=\"component.summary\"]"),
            ],
        )
        .probe("start", [Probe::at("[ng-bind*=localizedStartDate]")])
        .probe("start_time", [Probe::at("[ng-bind*=localizedStartTime]")])
        .probe("end", [Probe::at("[ng-bind*=localizedEndDate]")])
        .probe("end_time", [Probe::at("[ng-bind*=localizedEndTime]")])
        .probe("location", [Probe::at("p[ng-bind-html*=\"component.location\"]")])
        .probe(
            "description",
            [Probe::at("p[ng-bind-html*=\"component.comment\"]").take(&["lines"])],
        )
        // the address is the label, the text a name only
        .probe(
            "organizer",
            [Probe::at("md-chips[ng-model*=organizer] .md-contact-name")
                .take(&["attr:aria-label", "text"])
                .each()],
        )
        .probe(
            "guests",
            [Probe::at("md-chips[ng-model*=attendees] .md-contact-name")
                .take(&["attr:aria-label", "text"])
                .each()],
        )
        // the user's own settings, as JSON: the zone that the dialog shows its times in, and nowhere names
        .probe("settings", [Probe::at("#UserDefaults").page()]);
    let compose = Region::new(RegionKind::Compose, &[WINDOW])
        .probe("to", to())
        .probe("cc", [recipients("cc")])
        .probe("bcc", [recipients("bcc")])
        .probe("from", [Probe::at("input[name=from]").take(&["value"])])
        .probe("subject", [subject()])
        .probe("rich", [rich().late()])
        .probe("plain", [plain().late()])
        .probe("quote", [Probe::at(QUOTE).frame(FRAME).take(&["lines"]).each().late()])
        // not by its ripple, which the Close button of a failure has, too
        .send(&["button[ng-click=\"editor.send()\"]"]);
    // the pane that covers the window while it sends. The notices in the corner are the same for a saved draft
    let sent = Region::new(RegionKind::Sent, &["#mailEditor [ng-switch-when=sent]"]);
    let failed = Region::new(RegionKind::Failed, &["#mailEditor [ng-switch-when=error]"]).probe("why", [Probe::at(".md-padding")]);
    // the text of the header, with the mail below it
    let mail = Region::new(RegionKind::Mail, &["[ng-bind=\"viewer.message.subject\"]"])
        .around(&["[ng-bind*=\"viewer.message.from\"]", ".msg-body"])
        .probe("from", [Probe::at("[ng-bind*=\"viewer.message.from\"][ng-bind$=email]")])
        .probe("date", [Probe::at("time[ng-bind*=\"viewer.message.date\"]")])
        .probe("mark", [Probe::at("[ng-bind=\"viewer.message.subject\"]")])
        .probe("body", [Probe::at(".msg-body").take(&["lines"]).late()])
        .probe("quotes", [Probe::at(".msg-body blockquote").take(&["lines"]).each().late()]);
    Recipe::new(SITE.name, true, vec![event, compose, sent, failed, mail])
}

/// What the chips show: `Jane Doe <jane@acme.example>`, or an address.
fn recipients(field: &str) -> Probe {
    Probe::at(&format!("md-chips[ng-model$=\"editable.{field}\"] md-chip .sg-tile-content")).each()
}

fn to() -> Vec<Probe> {
    vec![recipients("to")]
}

fn subject() -> Probe {
    Probe::at("input[name=subject]").take(&["value"]).present()
}

fn rich() -> Probe {
    Probe::at("").frame(FRAME).take(&["lines"]).present()
}

fn plain() -> Probe {
    Probe::at(PLAIN).take(&["value"]).present()
}

fn event(snapshot: &Snapshot, context: &ReadContext) -> Result<Event, Refusal> {
    let seen = only(snapshot, SITE.name, RegionKind::Event)?;
    let title = seen.first("title").ok_or(Refusal::Missing { what: "title" })?;
    let zone = zone(seen).unwrap_or(context.zone);
    let text = |probe: &str| seen.first(probe).filter(|text| !text.is_empty()).map(str::to_owned);
    let joined = |fields: [&str; 2]| fields.map(|probe| seen.first(probe).unwrap_or_default()).join(" ");
    let [begin, until] = [["start", "start_time"], ["end", "end_time"]].map(joined);
    let people = |probe: &str| contacts(seen.rows(probe));
    Ok(Event {
        title: Some(title.to_owned()),
        location: text("location"),
        description: text("description"),
        organizer: people("organizer").into_iter().next(),
        guests: people("guests"),
        ..between(&begin, &until, zone, snapshot, context)
    })
}

/// The zone of the user's settings.
fn zone(seen: &Seen) -> Option<Tz> {
    let settings: serde_json::Value = serde_json::from_str(seen.first("settings")?).ok()?;
    zone_names::by_name(settings.get("SOGoTimeZone")?.as_str()?)
}

fn chips(seen: &Seen, field: &str) -> Vec<Contact> {
    let rows = seen.rows(field).iter();
    let shown: Vec<&str> = rows.filter_map(|row| row.first()?.as_deref()).collect();
    addresses(&shown.join(","))
}

fn composes(snapshot: &Snapshot) -> Vec<Compose> {
    open(snapshot, SITE.name, RegionKind::Compose)
        .map(|seen| {
            let plain = seen.first("plain");
            let rich = own_words(seen, "rich", &["quote"]);
            let (own, tail) = divide(plain.unwrap_or(&rich));
            Compose {
                region: seen.number,
                site: SITE.name,
                to: chips(seen, "to"),
                whom: Whom::Shown,
                cc: ["cc", "bcc"].into_iter().flat_map(|field| chips(seen, field)).collect(),
                from: addresses(seen.first("from").unwrap_or_default())
                    .into_iter()
                    .next()
                    .and_then(|contact| contact.email),
                is_read: plain.is_some() || !seen.rows("rich").is_empty(),
                subject: seen.first("subject").unwrap_or_default().to_owned(),
                body: own.trim().to_owned(),
                reply: !seen.rows("quote").is_empty() || plain.is_some_and(|text| text.lines().any(|line| line.starts_with('>'))),
                tail: plain.map(|_| tail.to_owned()),
            }
        })
        .collect()
}

fn fill(compose: &Compose, letter: &Letter) -> FillPlan {
    let body = if compose.tail.is_some() {
        (vec![Probe::at(PLAIN)], vec![plain()], window::PLAIN)
    } else {
        // CKEditor 4 takes a synthetic paste into its own undo, a moment later
        (
            vec![Probe::at("").frame(FRAME)],
            vec![rich()],
            ["paste", "insert_html", "insert_text"].as_slice(),
        )
    };
    plan(
        compose,
        letter,
        Places {
            // Enter chooses from the suggestions instead; the comma makes a chip of what was typed
            to: (vec![Probe::at("md-chips[ng-model$=\"editable.to\"] input")], to(), &["chip_comma"]),
            subject: (vec![Probe::at("input[name=subject]")], vec![subject()], window::PLAIN),
            body,
            above: &[QUOTE],
            remove: "md-chips[ng-model$=\"editable.to\"] .md-chip-remove",
        },
    )
}
