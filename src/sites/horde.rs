//! Horde 5.2, dynamic view: reads the open event of its calendar; reads and fills the compose window, in HTML and in plain text, learns from its
//! notices what was sent and what failed, and sees who wrote the mail that is open. Tried on a real server; every mail is written in a browser
//! window of its own, which closes itself when it was sent.

use super::window::{Compose, Letter, Places, addresses, of_form, plan};
use super::{Hosts, Probe, ReadContext, Recipe, Refusal, Region, RegionKind, Seen, Site, Snapshot, between, only, open};
use crate::protocol::FillPlan;
use crate::reading::{Event, zone_names};

/// The site.
pub const SITE: Site = Site {
    name: "horde",
    hosts: Hosts::SelfHosted,
    recipe,
    event: Some(event),
    profile: None,
    composes: Some(composes),
    fill: Some(fill),
};

/// CKEditor's frame over the text; a second one of the same kind holds the signature. It has no name of its own, its place has.
const FRAME: &str = "#cke_contents_composeMessage iframe";
/// The textarea; in HTML mode it is hidden and stale.
const PLAIN: &str = "textarea#composeMessage";
/// The quote of an answer, and the paragraph that introduces it, which has no sign of its own.
const QUOTE: &str = "blockquote[type=cite]";
const ABOVE: &[&str] = &["p:has(+ blockquote[type=cite])", QUOTE];

fn recipe() -> Recipe {
    // the one dialog that serves every event; what it shows are the fields of a form
    let event = Region::new(RegionKind::Event, &["#kronolithEventForm"])
        .values(&[
            ("title", "#kronolithEventTitle"),
            ("start", "#kronolithEventStartDate"),
            ("start_time", "#kronolithEventStartTime"),
            ("end", "#kronolithEventEndDate"),
            ("end_time", "#kronolithEventEndTime"),
            ("zone", "#kronolithEventTimezone"),
            ("location", "#kronolithEventLocation"),
            ("description", "#kronolithEventDescription"),
        ])
        .probe("timed", [Probe::at("#kronolithEventStartTimeLabel").take(&["visible"])])
        // the chips cut long ones off; what is sent does not
        .probe(
            "guests",
            [
                Probe::at("#kronolithEventAttendees").take(&["value"]),
                Probe::at("#kronolithAttendeesACBox .hordeACListItem").each(),
            ],
        );
    // of the answer below a mail that has a window of its own, too: it is there, hidden, before it is written
    let compose = Region::new(RegionKind::Compose, &["form#compose"])
        .around(&["#composeMessage", "#send_button"])
        .probe("to", to())
        .values(&[("cc", "#cc"), ("bcc", "#bcc"), ("from", "#identity"), ("html", "#html")])
        .probe("identities", [Probe::at("#identity option").take(&["attr:value", "text"]).each()])
        .probe("subject", [subject()])
        .probe("rich", [rich().late()])
        .probe("plain", [Probe::at(PLAIN).take(&["value"]).present().late()])
        .probe("quote", [Probe::at(QUOTE).frame(FRAME).take(&["lines"]).late()])
        .send(&["#send_button"]);
    // the window that a mail was written in is gone by then: the one that opened it says so
    let sent =
        Region::new(RegionKind::Sent, &[".GrowlerNotice.horde-success"]).probe("opener", [Probe::at("#composelink").page().present()]);
    let failed = Region::new(RegionKind::Failed, &[".GrowlerNotice.horde-error"]).probe("why", [Probe::at(".GrowlerNoticeBody")]);
    // below the list, or in a window of its own; where the text is a name, the title is the address
    let address = || Probe::at("#msgHeaderFrom .address");
    let mail = Region::new(RegionKind::Mail, &["#previewMsg", ".msgfullread"])
        .probe("from", [address().take(&["attr:title"]), address()])
        .probe("date", [Probe::at("#msgHeaderDate .allowTextSelection")])
        .probe("mark", [Probe::at("#msgHeaders .subject")])
        .probe("body", [Probe::at(".mimePartData").take(&["lines"]).late()])
        .probe("quotes", [Probe::at(".mimePartData blockquote").take(&["lines"]).each().late()]);
    Recipe::new(SITE.name, true, vec![event, compose, sent, failed, mail])
}

/// The field that is sent; where there is an address book it is hidden behind chips.
fn to() -> Vec<Probe> {
    vec![Probe::at("#to").take(&["value"]).present()]
}

fn subject() -> Probe {
    Probe::at("#subject").take(&["value"]).present()
}

fn rich() -> Probe {
    Probe::at("").frame(FRAME).take(&["lines"]).present()
}

fn event(snapshot: &Snapshot, context: &ReadContext) -> Result<Event, Refusal> {
    let seen = only(snapshot, SITE.name, RegionKind::Event)?;
    let text = |probe: &str| seen.first(probe).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let title = text("title").ok_or(Refusal::Missing { what: "title" })?;
    let zone = text("zone").and_then(|name| zone_names::by_name(&name)).unwrap_or(context.zone);
    // the fields of the hours keep theirs when they are hidden
    let hours = |probe| text(probe).filter(|_| seen.first("timed") != Some("no")).unwrap_or_default();
    let joined = |date, time| format!("{} {}", text(date).unwrap_or_default(), hours(time));
    let (begin, until) = (joined("start", "start_time"), joined("end", "end_time"));
    let rows = seen.rows("guests").iter();
    let guests: Vec<&str> = rows.filter_map(|row| row.first()?.as_deref()).collect();
    Ok(Event {
        title: Some(title),
        location: text("location"),
        description: text("description"),
        guests: addresses(&guests.join(",")),
        ..between(&begin, &until, zone, snapshot, context)
    })
}

/// The user's own words: what stands above the quote and the line that introduces it.
fn own(seen: &Seen) -> String {
    let rich = seen.first("rich").unwrap_or_default();
    let quote = seen.first("quote").and_then(|quote| rich.find(quote));
    let head = quote.map_or(rich, |at| &rich[..at]).trim_end();
    match head.rsplit_once('\n') {
        _ if quote.is_none() || !head.ends_with(':') => head,
        Some((own, _)) => own,
        None => "",
    }
    .trim()
    .to_owned()
}

fn composes(snapshot: &Snapshot) -> Vec<Compose> {
    open(snapshot, SITE.name, RegionKind::Compose)
        .map(|seen| of_form(seen, SITE.name, own, "quote"))
        .collect()
}

fn fill(compose: &Compose, letter: &Letter) -> FillPlan {
    let body = if compose.tail.is_some() {
        (
            vec![Probe::at(PLAIN)],
            vec![Probe::at(PLAIN).take(&["value"])],
            ["insert_text", "value"].as_slice(),
        )
    } else {
        // CKEditor 3 takes what is inserted into its own undo, and of a synthetic paste nothing
        (
            vec![Probe::at("").frame(FRAME)],
            vec![rich()],
            ["insert_html", "insert_text"].as_slice(),
        )
    };
    let mut plan = plan(
        compose,
        letter,
        Places {
            // Horde looks four times a second whether there is a comma, and makes a chip of what stands before it
            to: (vec![Probe::at("#sendto .impACTrigger"), Probe::at("#to")], to(), &["chip_comma"]),
            subject: (vec![Probe::at("#subject")], vec![subject()], &["insert_text", "value"]),
            body,
            above: ABOVE,
            remove: "#sendto .hordeACListItem .hordeACItemRemove",
        },
    );
    // What is inserted before the line that introduces a quote runs into it, but for an empty line at its end.
    if let (true, Some(html)) = (compose.reply, plan.steps.last_mut().and_then(|body| body.html.as_mut())) {
        html.push_str("<div><br></div>");
    }
    plan
}
