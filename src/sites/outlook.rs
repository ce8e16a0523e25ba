//! Outlook on the web, at four addresses: reads and fills compose windows and sees who wrote the mails of the open thread; reads the open
//! event of its calendar. Facts: Briskine and other tools, up to October 2026; unconfirmed on a live page.

use super::google_calendar::ORGANIZER;
use super::webmail::{Inside, Mark, Reading, Webmail};
use super::{Hosts, Probe, ReadContext, Recipe, Refusal, Region, RegionKind, Seen, Site, Snapshot, agreed, language, only};
use crate::reading::calendar_words::DECLINED;
use crate::reading::when;
use crate::reading::words::{fold, is_presence};
use crate::reading::{Contact, Event, Remark};

/// The site.
pub const SITE: Site = Site {
    name: MAIL.name,
    hosts: Hosts::Fixed(&[
        "https://outlook.live.com/*",
        "https://outlook.office.com/*",
        "https://outlook.office365.com/*",
        "https://outlook.cloud.microsoft/*",
    ]),
    recipe,
    event: Some(event),
    profile: None,
    composes: Some(|snapshot| MAIL.composes(snapshot)),
    fill: Some(|compose, letter| MAIL.fill(compose, letter)),
};

const MAIL: Webmail = Webmail {
    name: "outlook",
    unless: TIMES,
    window: &[
        "[id^=docking_InitVisiblePart]",
        "[data-app-section=Form_Content]",
        "[role=main] input[id$=_SUBJECT]",
        "[role=main] [id$=_TO] [contenteditable=true]",
    ],
    around: &["[contenteditable=true][aria-multiline=true]"],
    to: &[
        Mark(
            "[id$=_TO] [contenteditable=false] [class*=textContainer-], [id$=_TO] [contenteditable=false] [class*=individualText-]",
            &["text"],
        ),
        Mark(
            "[id$=_TO] [contenteditable=false] [role=button] > span:not([aria-hidden])",
            &["text"],
        ),
    ],
    cc: &[Mark(
        // of `_BCC`, too
        "[id$=CC] [contenteditable=false] [class*=textContainer-], [id$=CC] [contenteditable=false] [class*=individualText-]",
        &["text"],
    )],
    to_field: &["[id$=_TO] [contenteditable=true]"],
    to_by: &["chip_comma"],
    from: &[Mark("[id$=_FROM]", &["text"])],
    subject: &["input[id$=_SUBJECT]", "[id$=_SUBJECT] input"],
    rich: &[Inside("", "[contenteditable=true][aria-multiline=true]")],
    plain: &["textarea"],
    above: &[
        "#Signature",
        "#appendonsend",
        "#divRplyFwdMsg",
        "#mail-editor-reference-message-container",
    ],
    quote: &["#divRplyFwdMsg", "#mail-editor-reference-message-container", "#appendonsend"],
    send: &["[data-testid=ComposeSendButton]"],
    mail: Some(Reading {
        at: &["[id^=UniqueMessageBody_]", "#ReadingPaneContainerId [role=document]"],
        around: &["[id^=MSG_][id$=_FROM]", "[role=document]"],
        from: &[
            Mark("[id^=MSG_][id$=_FROM] [title*=\"@\"]", &["attr:title", "text"]),
            Mark("[id^=MSG_][id$=_FROM]", &["attr:title", "text"]),
            Mark("[id^=MSG_][id$=_FROM]", &["text"]),
        ],
        date: &[Mark("[data-testid=SentReceivedSavedTime]", &["text"])],
        subject: &["[id^=CONV_][id$=_SUBJECT]"],
        body: &[Inside("", "[role=document]")],
        ..Reading::NONE
    }),
    ..Webmail::NONE
};

/// The peek over the grid (no dialog, and without addresses), and the full page of an event.
const PEEK: &[&str] = &["[data-app-section=CalendarItemPeek]"];
const FORM: &[&str] = &["[data-app-section=Form_Content]"];
/// What the form of an event holds, and the window of a mail does not.
const TIMES: &str = "[id$=_DATETIME]";
/// Somebody, twice each: a picture, then the name, which may be followed by what they are doing.
const PERSON: &str = "[role=button][aria-haspopup=dialog]";

fn recipe() -> Recipe {
    let mut recipe = MAIL.recipe();
    recipe.regions.splice(
        ..0,
        [
            readings(Region::new(RegionKind::Event, PEEK)),
            readings(Region::new(RegionKind::Event, FORM).around(&[TIMES])),
        ],
    );
    recipe
}

fn readings(region: Region) -> Region {
    region
        .probe(
            "title",
            [
                Probe::at("input[aria-label][maxlength]").take(&["value"]),
                Probe::at("[role=heading][aria-level=\"2\"]"),
                // of the peek: nothing that can be pressed
                Probe::at("div[title]:not([role]):not([tabindex])").take(&["attr:title"]),
            ],
        )
        // on the form of an event that is being made: there is none yet, as long as it has no title
        .probe(
            "untitled",
            MAIL.subject.iter().map(|css| Probe::at(css).take(&["visible"]).present()),
        )
        // beside an icon each, with a label in the page's language: the one that is a date, then the place
        .probe("facts", [Probe::at("i + span[aria-label]").each(), Probe::at("i + span").each()])
        .probe("place", [Probe::at("[id$=_LOCATION] input").take(&["value"])])
        .probe("people", [Probe::at(PERSON).take(&["text", "attr:aria-label"]).each()])
        // what they answered, beside the name
        .probe("states", [Probe::at(&format!("{PERSON} + span:not([aria-haspopup])")).each()])
        // on the full page the organiser is the first, under a heading
        .probe("headings", [Probe::at("[role=heading][aria-level=\"3\"]").each()])
        // where nothing else says when: every line
        .probe("lines", [Probe::at("").take(&["lines"]).late()])
        .probe("invited", MAIL.to.iter().map(|mark| Probe::at(mark.0).each()))
        .probe(
            "description",
            [
                Probe::at("[role=document]").take(&["lines"]),
                Probe::at("[aria-multiline=true]").take(&["lines"]),
            ],
        )
}

fn event(snapshot: &Snapshot, context: &ReadContext) -> Result<Event, Refusal> {
    let seen = only(snapshot, MAIL.name, RegionKind::Event)?;
    let title = seen.first("title").filter(|title| !title.is_empty());
    let title = title.ok_or(match seen.rows("untitled") {
        [] => Refusal::Missing { what: "title" },
        _ => Refusal::NothingOpen,
    })?;
    let language = language(snapshot, context);
    let dated = |text: &&str| {
        let when = when::read(text, context.on, context.zone, language);
        when.start.is_some().then(|| ((*text).to_owned(), when))
    };
    let facts: Vec<&str> = seen.cells("facts").collect();
    let lines = || seen.first("lines").unwrap_or_default().lines().filter(|line| *line != title);
    let marked = facts.iter().find_map(dated);
    let loose = marked.is_none();
    let (written, when) = marked
        .or_else(|| agreed(lines().filter_map(|line| dated(&line))))
        .unwrap_or_default();
    // Outlook says so in words where there is none; in other languages that is taken for a place
    let place = facts.iter().skip_while(|fact| **fact != written).nth(1).copied();
    let place = place.filter(|place| !place.eq_ignore_ascii_case("No location added"));
    let (guests, organizer, remarks) = people(seen);
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Ok(Event {
        title: Some(title.to_owned()),
        start: when.start,
        end: when.end,
        time_zone: when.time_zone,
        all_day: when.all_day,
        written: some(&written),
        location: seen.first("place").or(place).and_then(some),
        description: seen.first("description").and_then(some),
        organizer,
        guests,
        remarks,
        loose,
        ..Event::default()
    })
}

type People = (Vec<Contact>, Option<Contact>, Vec<(Contact, Remark)>);

/// Everybody, the organiser, and what some of them answered. Each stands there twice, under one label: a picture, then the name. The label
/// is a phrase in the page's language that ends with the name; for oneself the text is `You`, and only the label has the name.
fn people(seen: &Seen) -> People {
    let rows: Vec<(&str, &str)> = seen
        .rows("people")
        .iter()
        .filter_map(|row| Some((row.first()?.as_deref()?, row.get(1)?.as_deref()?)))
        .collect();
    let phrase = rows
        .iter()
        .filter(|(text, label)| text.len() > 2 && label.len() > text.len())
        .find_map(|(text, label)| label.strip_suffix(text));
    // whoever has no picture stands there once, and two may have one name
    let persons = rows
        .chunk_by(|one, other| one.1 == other.1)
        .flat_map(|run| std::iter::repeat_n(run[0].1, run.len().div_ceil(2)));
    let names = persons.filter_map(|label| label.strip_prefix(phrase?)).map(without_presence);
    let contact = |name: &str| match name.contains('@') {
        true => Contact {
            name: None,
            email: Some(name.to_owned()),
        },
        false => Contact {
            name: Some(name.to_owned()),
            email: None,
        },
    };
    let mut guests: Vec<Contact> = names.map(contact).collect();
    let states: Vec<&str> = seen.cells("states").collect();
    let paired = states.len() == guests.len();
    let of = |words: &'static [&'static str]| {
        let says = |state: &str| words.iter().any(|word| state.to_lowercase().starts_with(word));
        states
            .iter()
            .enumerate()
            .filter(move |(_, state)| paired && says(state))
            .map(|(at, _)| at)
    };
    let headed = seen
        .first("headings")
        .is_some_and(|heading| ORGANIZER.iter().any(|word| heading.to_lowercase().contains(word)));
    let organizer = of(ORGANIZER).next().or(headed.then_some(0)).and_then(|at| guests.get(at).cloned());
    let declined = of(DECLINED);
    let remarks = declined
        .filter_map(|at| Some((guests.get(at)?.clone(), Remark::Declined)))
        .collect();
    // on the form, those whom the user has invited so far
    guests.extend(seen.cells("invited").map(contact));
    (guests, organizer, remarks)
}

/// `Jane Doe, Available`: what somebody is doing is no part of a name.
fn without_presence(name: &str) -> &str {
    match name.rsplit_once(", ") {
        Some((before, last)) if is_presence(&fold(last.trim())) => before,
        _ => name,
    }
}
