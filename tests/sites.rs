//! Each site's reader, by the native executor: on every saved page (`tests/snapshots`, one file a page), and on the traps by name.
//!
//! `tests/e2e/tests/executors.rs` shows that the eyes see the same in a browser.

#[path = "support/executor.rs"]
mod executor;

use std::fs;
use std::path::Path;

use afterword::model::Me;
use afterword::reading::{Remark, Stamp, event};
use afterword::sites::mail;
use afterword::sites::page::{self, Page};
use afterword::sites::{self, ALL, Gate, Outcome, ReadContext, Refusal, RegionKind, Snapshot};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// What a saved page says, for its snapshot: events and whom their interview is with, refusals in words.
fn told(address: &str, html: &str) -> Value {
    let page = read(address, html);
    let said = |refusal: Refusal| refusal.text().say("en");
    let interview = page.event.as_ref().ok().map(|event| {
        let me = Me {
            names: vec!["Alex Miller".to_owned()],
            emails: vec!["alex.miller@example.net".to_owned()],
        };
        let reading = event::read(event, &me);
        let left_out = reading.left_out.iter();
        let left_out: Vec<_> = left_out.map(|one| format!("{}: {}", one.who, one.why.say("en"))).collect();
        json!({ "reading": reading, "left_out": left_out })
    });
    let composes = page
        .composes
        .iter()
        .map(|one| json!({ "to": one.to, "subject": one.subject, "body": one.body, "reply": one.reply, "tail": one.tail }));
    let open = mail::open(&snapshot(address, html), &context(address));
    let mails = open
        .iter()
        .map(|mail| json!({ "key": mail.key(), "from": mail.from, "at": mail.at, "body": mail.body }));
    json!({
        "address": address,
        "site": page.site,
        "event": page.event.map_or_else(|refusal| json!(said(refusal)), |event| json!(event)),
        "interview": interview,
        "profile": page.profile.map_or_else(|refusal| json!(said(refusal)), |profile| json!(profile)),
        "composes": composes.collect::<Vec<_>>(),
        "mails": mails.collect::<Vec<_>>(),
        "outcome": sites::outcome(&snapshot(address, html), &[]).map(|outcome| format!("{outcome:?}")),
        "by": page.by.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
    })
}

fn saved(name: &str) -> (String, String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let html = ["saved", "small"]
        .into_iter()
        .find_map(|kind| fs::read_to_string(folder.join(kind).join(format!("{name}.html"))).ok());
    let html = html.unwrap_or_else(|| panic!("no page {name}"));
    let address = html.split_once("<!-- saved from ").and_then(|(_, rest)| rest.split_once(" -->"));
    let address = address.unwrap_or_else(|| panic!("{name} does not say where it was saved from")).0;
    (address.to_owned(), html)
}

fn saved_page(name: &str) -> Page {
    let (address, html) = saved(name);
    read(&address, &html)
}

#[test]
fn every_saved_page_is_read() {
    let mut pages = 0;
    for kind in ["saved", "small"] {
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(kind)).unwrap() {
            let name = entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
            let (address, html) = saved(&name);
            // Whatever is built along with this may make serde_json keep the order of keys.
            insta::with_settings!({ sort_maps => true }, { insta::assert_json_snapshot!(name, told(&address, &html)) });
            pages += 1;
        }
    }
    assert!(pages >= 25, "{pages} pages");
}

#[test]
fn one_bubble_serves_every_event_and_lingers() {
    assert_eq!(
        saved_page("google_calendar-reused").event,
        saved_page("google_calendar-screen").event
    );
    assert_eq!(saved_page("google_calendar-closed").event, Err(Refusal::NothingOpen));
    let after_another = saved_page("google_calendar-inline").event.unwrap();
    assert_eq!(after_another.uid.as_deref(), Some("new"));
    // the dialog of an event that is being created holds none
    assert_eq!(saved_page("google_calendar-none").event, Err(Refusal::NothingOpen));
}

/// The row of the time is gone: what the bubble says in any line, unless it says two times.
#[test]
fn a_bubble_without_its_marks_is_read_by_its_lines_and_says_so() {
    let (address, html) = saved("google_calendar-screen");
    let marked = read(&address, &html).event.unwrap();
    let drifted = html.replace("xDetDlgWhen", "elsewhere");
    assert_ne!(drifted, html);
    let event = read(&address, &drifted).event.unwrap();
    assert_eq!((event.start, event.end), (marked.start, marked.end));
    assert!(event.loose && !marked.loose && event.start.is_some());
    let another = "id=\"elsewhere\"><div>Friday, November 27, 2026, 9:00 – 10:00am</div><div";
    let two = drifted.replace("id=\"elsewhere\"", another);
    assert_ne!(two, drifted);
    let event = read(&address, &two).event.unwrap();
    assert_eq!(event.start, None, "{:?}", event.written);
}

#[test]
fn the_full_editor_says_what_the_bubble_says() {
    let bubble = saved_page("google_calendar-panel").event.unwrap();
    let mut editor = saved_page("google_calendar-editor").event.unwrap();
    assert_ne!(editor.written, bubble.written, "each writes the date in its own way");
    editor.written = bubble.written.clone();
    assert_eq!(editor, bubble);

    let (address, html) = saved("google_calendar-editor");
    let zone = "(GMT+01:00) Central European Standard Time - Berlin";
    let elsewhere = html.replace(zone, "(GMT-05:00) Eastern Standard Time - New York");
    let event = read(&address, &elsewhere).event.unwrap();
    assert_eq!(
        json!([event.start, event.time_zone]),
        json!(["2026-11-19T15:00:00-05:00", "America/New_York"])
    );
    let whole_day = html
        .replace("id=\"xStTiIn\"", "id=xStTiIn hidden")
        .replace("id=\"xEnTiIn\"", "id=xEnTiIn hidden");
    let event = read(&address, &whole_day).event.unwrap();
    assert_eq!(
        json!([event.start, event.end, event.all_day]),
        json!(["2026-11-19", "2026-11-20", true])
    );
}

#[test]
fn guests_are_those_of_the_list() {
    let panel = saved_page("google_calendar-panel").event.unwrap();
    let addresses: Vec<&str> = panel.guests.iter().filter_map(|one| one.email.as_deref()).collect();
    let text = panel.description.unwrap_or_default();
    assert!(text.contains("recruiting-help@acme.example") && text.contains("sam.stray@acme.example"));
    assert_eq!(addresses.len(), 5);
    assert!(!addresses.iter().any(|one| text.contains(one)), "{addresses:?}");
    // the organiser stands in the list twice
    let twice = saved_page("google_calendar-inline").event.unwrap();
    assert_eq!(twice.guests.len(), 2);
    assert_eq!(twice.organizer.as_ref(), twice.guests.first());
    // two people of one name are two
    assert_eq!(saved_page("google_calendar-twins").event.unwrap().guests.len(), 4);
    let remarks = saved_page("google_calendar-twins").event.unwrap().remarks;
    let remarks: Vec<_> = remarks
        .iter()
        .map(|(who, remark)| (who.email.as_deref().unwrap(), *remark))
        .collect();
    assert_eq!(
        remarks,
        [
            ("cwong2@hooli.example", Remark::Optional),
            ("mona.petrov@hooli.example", Remark::Declined)
        ]
    );
    // a list that is too long to be shown yields nobody
    assert_eq!(saved_page("google_calendar-crowd").event.unwrap().guests, []);
}

#[test]
fn the_user_and_the_room_are_no_interviewers() {
    for name in ["google_calendar-panel", "google_calendar-editor", "sogo-event", "horde-event"] {
        let (address, html) = saved(name);
        let told = told(&address, &html);
        let left_out = told["interview"]["left_out"].as_array().unwrap();
        assert_eq!(left_out.len(), 2, "{name}: {left_out:?}");
        let people = told["interview"]["reading"]["interviews"][0]["people"].to_string();
        assert!(
            people.contains("jane.doe@") && !people.contains("alex.miller@") && !people.contains("resource"),
            "{people}"
        );
    }
}

#[test]
fn only_the_profile_of_the_address_is_read() {
    let all = ["linkedin-2026", "linkedin-2026-unverified", "linkedin-2024", "linkedin-public"];
    let names = all.map(|name| saved_page(name).profile.unwrap().name.unwrap());
    assert_eq!(names, ["Jane Doe", "Raj Patel", "Jane Doe", "Jane Doe"]);
    assert_eq!(saved_page("linkedin-feed").profile, Err(Refusal::NothingOpen));

    for name in all {
        let (address, html) = saved(name);
        // nobody else is taken for the one whose name is not found
        let nameless = html
            .replace("Topcard", "Elsewhere")
            .replace("text-heading-xlarge\">Jane", "x\">Jane")
            .replace("top-card-layout__title", "x");
        // (a link to this very profile and the title may still agree on it)
        let read_so = read(&address, &nameless).profile;
        assert!(
            match &read_so {
                Ok(profile) => profile.name == saved_page(name).profile.unwrap().name,
                Err(refusal) => matches!(refusal, Refusal::Missing { what: "name" } | Refusal::Disagree { .. }),
            },
            "{name}: {read_so:?}"
        );
        // the page lags behind its address, or the title behind both
        let title = html.replace("<title>", "<title>Ann Lee, formerly ");
        assert!(matches!(read(&address, &title).profile, Err(Refusal::Disagree { .. })), "{name}");
    }
    let (address, html) = saved("linkedin-public");
    let data = html.replace("\"name\":\"Jane Doe\"", "\"name\":\"Ann Lee\"");
    let (one, other) = ("Jane Doe".to_owned(), "Ann Lee".to_owned());
    assert_eq!(read(&address, &data).profile, Err(Refusal::Disagree { one, other }));
    let reason = read(&address, &data).profile.unwrap_err().text().say("en");
    assert!(reason.contains("Jane Doe") && reason.contains("Ann Lee"), "{reason}");
    assert_eq!(saved_page("linkedin-public").profile.unwrap().company.as_deref(), Some("Acme"));
}

fn snapshot(url: &str, html: &str) -> Snapshot {
    executor::snapshot(html, &page::recipes(url))
}

fn read(url: &str, html: &str) -> Page {
    page::read(&snapshot(url, html), &context(url))
}

fn context(url: &str) -> ReadContext {
    ReadContext {
        url: url.to_owned(),
        on: NaiveDate::from_ymd_opt(2026, 11, 16).unwrap(),
        zone: afterword::zone::Tz::Europe__Berlin,
        language: "en".to_owned(),
    }
}

const CALENDAR: &str = "https://calendar.google.com/calendar/u/0/r/week";
const GMAIL: &str = "https://mail.google.com/mail/u/0/#inbox";
const LINKEDIN: &str = "https://www.linkedin.com/in/jane-doe/";
const OWN: &str = "http://mail.example.test/";

fn bubble(inner: &str) -> String {
    // base64 of "ev123 alex@example.com"
    format!(
        "<div role=dialog data-chips-dialog=true><div id=xDetDlg data-eventid=ZXYxMjMgYWxleEBleGFtcGxlLmNvbQ>\
         <div id=xDetDlgWhen><span id=rAECCd role=heading>Onsite - Acme</span><div>Thursday, Nov 19 <span>·</span> 10 – 11am</div></div>\
         {inner}</div></div>"
    )
}

fn guests(items: &[(&str, &str, &str)]) -> String {
    let item =
        |(email, label, text): &(&str, &str, &str)| format!("<div role=treeitem data-email='{email}' aria-label='{label}'>{text}</div>");
    format!("<div role=tree>{}</div>", items.iter().map(item).collect::<String>())
}

#[test]
fn google_calendar_reads_the_open_event() {
    let people = guests(&[
        (
            "jane@acme.test",
            "Jane Doe, Attending, Organizer",
            "<span>Jane Doe</span><span>Organizer</span>",
        ),
        ("raj@acme.test", "Patel, Raj, Awaiting", "<span>Patel, Raj</span>"),
        ("x@acme.test", "x@acme.test, Awaiting", "x@acme.test"),
        ("jane@acme.test", "Jane Doe, Attending, Organizer", "Jane Doe"),
    ]);
    let about = "<div id=xDetDlgLoc data-text='Room 4'><span>Location:</span> Room 4</div>\
                 <div id=xDetDlgDesc>Description:Write to help@acme.test<br>Bring a laptop</div>";
    let event = read(CALENDAR, &bubble(&format!("{people}{about}"))).event.unwrap();
    assert_eq!(event.title.as_deref(), Some("Onsite - Acme"));
    assert_eq!(event.uid.as_deref(), Some("ev123"));
    assert_eq!(event.location.as_deref(), Some("Room 4"));
    assert_eq!(event.description.as_deref(), Some("Write to help@acme.test\nBring a laptop"));
    assert_eq!(
        event.start.map(|at| serde_json::to_value(at).unwrap()),
        Some("2026-11-19T10:00:00+01:00".into())
    );
    assert!(matches!(event.end, Some(Stamp::Zoned(at)) if at.to_rfc3339() == "2026-11-19T11:00:00+01:00"));
    let names: Vec<_> = event
        .guests
        .iter()
        .map(|g| (g.name.as_deref(), g.email.as_deref().unwrap()))
        .collect();
    assert_eq!(
        names,
        [
            (Some("Jane Doe"), "jane@acme.test"),
            (Some("Patel, Raj"), "raj@acme.test"),
            (None, "x@acme.test")
        ]
    );
    assert_eq!(event.organizer.and_then(|o| o.email).as_deref(), Some("jane@acme.test"));
}

#[test]
fn a_state_in_another_language_is_no_part_of_a_name() {
    // two guests share the state; then the text shows the name; then nothing tells name from state, and there is none
    let cases = [
        (
            vec![("a@x.test", "Doe, Jane, Zugesagt", "?"), ("b@x.test", "Raj Patel, Zugesagt", "?")],
            None,
        ),
        (
            vec![("a@x.test", "Jane Doe, Zugesagt", "?"), ("b@x.test", "Raj Patel, Zugesagt", "?")],
            Some("Jane Doe"),
        ),
        (
            vec![("a@x.test", "Doe, Jane, Zugesagt", "<b>Doe, Jane</b><i>Zusage</i>")],
            Some("Doe, Jane"),
        ),
        (vec![("a@x.test", "Jane Doe, Zugesagt", "")], None),
    ];
    for (people, name) in cases {
        let event = read(CALENDAR, &bubble(&guests(&people))).event.unwrap();
        assert_eq!(event.guests[0].name.as_deref(), name, "{people:?}");
        assert_eq!(event.guests[0].email.as_deref(), Some("a@x.test"));
    }
}

#[test]
fn what_is_not_open_or_not_sure_is_refused() {
    assert_eq!(read(CALENDAR, "<main>A calendar</main>").event, Err(Refusal::NothingOpen));
    assert_eq!(read(CALENDAR, &bubble("").repeat(2)).event, Err(Refusal::Several));
    assert_eq!(read(OWN, "<main>Anything</main>").site, None);
    let elsewhere = read(
        LINKEDIN,
        "<title>(3) Ann Lee | LinkedIn</title><main><h1 class=text-heading-xlarge>Jane Doe</h1></main>",
    );
    assert_eq!(
        elsewhere.profile,
        Err(Refusal::Disagree {
            one: "Jane Doe".into(),
            other: "Ann Lee".into()
        })
    );
}

#[test]
fn linkedin_reads_a_name_that_two_places_agree_on() {
    let old = "<title>(3) Jane Doe | LinkedIn</title><h2>0 notifications total</h2><main><h1 class='text-heading-xlarge'>Jane Doe</h1>\
               <div class='text-body-medium break-words'>Engineer at Acme</div></main><aside><h2>Ann Lee</h2></aside>";
    let new = "<title>Jane Doe | LinkedIn</title><h2>0 notifications total</h2><main>\
               <div componentkey=com.linkedin.sdui.profile.card.refAb12Topcard><a componentkey=ProfileVerificationTriggerRef-jane-doe>\
               <h2>Jane Doe</h2></a><p>· 2nd</p><p>Engineer at Acme</p><p>Acme, Inc. · State University</p></div></main>\
               <aside><a componentkey=ProfileVerificationTriggerRef-ann-lee><h2>Ann Lee</h2></a></aside>";
    for (html, company) in [(old, None), (new, Some("Acme, Inc."))] {
        let profile = read(LINKEDIN, html).profile.unwrap();
        assert_eq!(profile.name.as_deref(), Some("Jane Doe"));
        assert_eq!(profile.headline.as_deref(), Some("Engineer at Acme"));
        assert_eq!(profile.company.as_deref(), company);
        assert_eq!(profile.address.as_deref(), Some("/in/jane-doe"));
    }
    // the page still shows whom the address no longer names
    let stale = new.replace("Ref-jane-doe", "Ref-somebody-else");
    assert!(matches!(read(LINKEDIN, &stale).profile, Err(Refusal::Disagree { .. })));
    // no profile
    assert_eq!(read("https://www.linkedin.com/feed/", new).profile, Err(Refusal::NothingOpen));
}

fn gmail(inner: &str, body: &str) -> String {
    format!(
        "<div><form><input type=hidden name=composeid value=c1><input name=rt value=''><div name=to>{inner}</div>\
         <input name=subjectbox value='Hello'></form><textarea></textarea>\
         <div g_editable=true role=textbox contenteditable>{body}</div><div role=button class='T-I aoO'>Send</div></div>"
    )
}

#[test]
fn gmail_counts_chips_and_the_users_own_words() {
    let chips = "<div role=option data-hovercard-id=jane@acme.test data-name='Jane Doe'></div> raj@acme.test";
    let body = "<div>Own words</div><span class=gmail_signature_prefix>-- </span><br><div class=gmail_signature>Alex</div>";
    let page = read(GMAIL, &format!("{}{}", gmail(chips, body), gmail("", "")));
    assert_eq!(page.composes.len(), 2, "two windows are two regions");
    let first = &page.composes[0];
    assert_eq!(
        first
            .to
            .iter()
            .map(|one| (one.name.as_deref(), one.email.as_deref()))
            .collect::<Vec<_>>(),
        [(Some("Jane Doe"), Some("jane@acme.test"))]
    );
    assert_eq!(
        (first.subject.as_str(), first.body.as_str(), first.reply),
        ("Hello", "Own words", false)
    );
}

#[test]
fn roundcube_in_html_and_in_plain_text() {
    let form = |html: &str, body: &str| {
        format!(
            "<div id=compose-content><form name=form><textarea id=_to>\"Doe, Jane\" &lt;jane@acme.test&gt;, raj@acme.test,</textarea>\
             <input id=compose-subject value=Hi><input name=_is_html value={html}>{body}</form><button class=send></button></div>"
        )
    };
    let rich = "<textarea id=composebody>stale</textarea><iframe id=composebody_ifr srcdoc='<body id=tinymce><p>Mine</p>\
                <div id=_rc_sig>-- <br>Alex</div></body>'></iframe>";
    let plain = "<textarea id=composebody>\nMine\n\n-- \nAlex\n\nOn Friday, Jane wrote:\n> Hello</textarea>";
    let draft = rich.replace("_rc_sig", "v1_rc_sig");
    for (html, body, reply) in [("1", rich, false), ("1", &draft, false), ("0", plain, true)] {
        let page = read(OWN, &form(html, body));
        assert_eq!(page.site, Some("roundcube"));
        let one = &page.composes[0];
        assert_eq!(
            one.to.iter().map(|one| one.name.as_deref()).collect::<Vec<_>>(),
            [Some("Doe, Jane"), None]
        );
        assert_eq!((one.body.as_str(), one.reply, one.tail.is_some()), ("Mine", reply, html == "0"));
    }
}

#[test]
fn a_saved_draft_is_not_a_sent_mail_and_an_old_notice_is_not_a_new_one() {
    let stack = |draft: &str, notices: &str| {
        snapshot(
            OWN,
            &format!("<input name=_draft value='{draft}'><div id=messagestack>{notices}</div>"),
        )
    };
    let said = "<div class='confirmation content'>Message saved.</div>";
    let failed = "<div class='error content'>No such user.</div>";
    assert_eq!(sites::outcome(&stack("", said), &[]), Some(Outcome::Sent));
    assert_eq!(sites::outcome(&stack("1", said), &[]), None);
    assert_eq!(sites::outcome(&stack("", &format!("{said}{failed}")), &[]), Some(Outcome::Failed));
    let before = stack("", said);
    assert_eq!(sites::outcome(&before, &sites::notices(&before)), None);
}

#[test]
fn hordes_whole_days_end_with_the_last_that_is_shown() {
    let (address, html) = saved("horde-event");
    let whole_days = html
        .replace(
            "<label id=\"kronolithEventStartTimeLabel\"",
            "<label id=kronolithEventStartTimeLabel style='visibility: hidden'",
        )
        .replace("EndDate\" name=\"end_date\" value=\"11/19/26\"", "EndDate\" value=11/20/26");
    let event = read(&address, &whole_days).event.unwrap();
    assert_eq!(
        json!([event.start, event.end, event.all_day]),
        json!(["2026-11-19", "2026-11-21", true])
    );
    let nameless = html.replace("value=\"Onsite interview - Acme (Backend Engineer)\"", "");
    assert_eq!(read(&address, &nameless).event, Err(Refusal::Missing { what: "title" }));
}

#[test]
fn sogo_reads_its_event_in_the_zone_of_its_settings() {
    let html = "<script id=UserDefaults type='application/json'>{\"SOGoTimeZone\":\"America/New_York\"}</script>\
        <md-dialog><div class=sg-md-title><span ng-bind='::editor.component.summary'>Panel - Acme</span></div>\
        <div ng-bind='::editor.component.localizedStartDate'>Thursday, November 19, 2026</div><div ng-bind='::editor.component.localizedStartTime'>14:00</div>\
        <div ng-bind='::editor.component.localizedEndDate'>Thursday, November 19, 2026</div><div ng-bind='::editor.component.localizedEndTime'>15:30</div>\
        <p ng-bind-html='editor.component.location'>Room Fuji</p>\
        <md-chips ng-model='editor.organizer'><div class=md-contact-name aria-label=ann@acme.test><a>Ann Lee</a></div></md-chips>\
        <md-chips ng-model='editor.component.attendees'><div class=md-contact-name aria-label=jane@acme.test><a>Jane Doe</a></div></md-chips></md-dialog>";
    let page = read(OWN, html);
    assert_eq!(page.site, Some("sogo"));
    let event = page.event.unwrap();
    assert_eq!(event.title.as_deref(), Some("Panel - Acme"));
    assert_eq!(serde_json::to_value(event.start).unwrap(), "2026-11-19T14:00:00-05:00");
    assert_eq!(serde_json::to_value(event.end).unwrap(), "2026-11-19T15:30:00-05:00");
    assert_eq!(event.time_zone.as_deref(), Some("America/New_York"));
    assert_eq!(event.guests[0].name.as_deref(), Some("Jane Doe"));
    assert_eq!(event.organizer.and_then(|one| one.email).as_deref(), Some("ann@acme.test"));
}

#[test]
fn a_name_is_never_put_to_somebody_elses_address() {
    // one guest has no name, another no address; the place and the employer have names of their own
    let html = "<article itemscope itemtype='https://schema.org/Event'><div itemprop=location itemscope><b itemprop=name>Acme HQ</b></div>\
        <meta itemprop=name content='Onsite at Acme'><time itemprop=startDate datetime='2026-11-19T14:00:00+01:00'></time>\
        <p itemprop=attendee itemscope><b itemprop=name>Jane Doe</b></p>\
        <p itemprop=attendee itemscope><a itemprop=email href='mailto:raj@acme.test'>Write to us</a></p></article>";
    let event = read(OWN, html).event.unwrap();
    assert_eq!(event.title.as_deref(), Some("Onsite at Acme"));
    let guests: Vec<_> = event
        .guests
        .iter()
        .map(|guest| (guest.name.as_deref(), guest.email.as_deref()))
        .collect();
    assert_eq!(guests, [(None, Some("raj@acme.test"))]);
}

#[test]
fn a_mark_without_a_title_does_not_hide_what_another_form_says() {
    let html = "<script type='application/ld+json'>{\"@type\":\"Event\",\"name\":\"Onsite\",\"startDate\":\"2026-11-19T14:00:00+01:00\"}</script>\
        <div itemscope itemtype='https://schema.org/Event'><time itemprop=startDate datetime='2026-11-19T14:00:00+01:00'></time></div>";
    assert_eq!(read(OWN, html).event.unwrap().title.as_deref(), Some("Onsite"));
}

#[test]
fn whoever_has_no_picture_hides_nobody_in_outlook() {
    let person = |name: &str, times: usize| {
        format!("<div role=button aria-haspopup=dialog aria-label='Opens card for {name}'>{name}</div>").repeat(times)
    };
    let html = format!(
        "<div data-app-section=CalendarItemPeek><div title='Onsite at Acme'>Onsite at Acme</div>\
         <div><i></i><span aria-label=Time>Thu 11/19/2026 2:00 PM - 3:00 PM</span></div>{}{}{}</div>",
        person("Jane Doe", 2),
        person("Raj Patel", 1),
        person("Priya Nair", 2),
    );
    let event = read("https://outlook.office.com/calendar/view/week", &html).event.unwrap();
    let names: Vec<_> = event.guests.iter().filter_map(|guest| guest.name.as_deref()).collect();
    assert_eq!(names, ["Jane Doe", "Raj Patel", "Priya Nair"]);
}

#[test]
fn of_a_calendar_nothing_is_watched_and_no_access_is_asked_for() {
    for url in [
        "https://calendar.google.com/calendar/u/0/r",
        "https://calendar.proton.me/u/0",
        "https://www.icloud.com/notes",
        "https://jobs.acme.test/",
    ] {
        let watch = sites::page::watch(url);
        let watches = watch.recipes.iter().flat_map(|recipe| &recipe.regions).count();
        assert!(url.contains("acme") || watches == 0, "{url}");
        assert!(
            !sites::patterns()
                .iter()
                .any(|pattern| url.starts_with(pattern.trim_end_matches('*'))),
            "{url}"
        );
    }
    for site in ALL {
        let url = sites::patterns()
            .into_iter()
            .find(|pattern| sites::for_url(pattern.trim_end_matches('*'))[0].name == site.name);
        let watch = sites::page::watch(url.unwrap_or(OWN).trim_end_matches('*'));
        let kinds = watch.recipes.iter().flat_map(|recipe| &recipe.regions).map(|region| region.kind);
        assert!(!kinds.into_iter().any(|kind| kind == RegionKind::Event), "{}", site.name);
    }
}

/// The forms of selector that both executors read alike; anything else in a recipe is a mistake.
#[test]
fn selectors_keep_to_the_allowed_forms() {
    let allowed = |css: &str| {
        let mut rest = css.to_owned();
        // attribute values may hold anything
        while let Some((start, end)) = rest.find('[').and_then(|start| Some((start, start + rest[start..].find(']')?))) {
            let inner = &rest[start + 1..end];
            let name = inner.split(['=', '^', '$', '*', '~']).next().unwrap_or_default();
            assert!(
                !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)),
                "{css}"
            );
            rest.replace_range(start..=end, "");
        }
        let rest = rest
            .replace(":first-of-type", "")
            .replace(":not(", "")
            .replace(":has(", "")
            .replace(')', "");
        rest.chars().all(|c| c.is_ascii_alphanumeric() || "-_#.,>+~* \\/".contains(c))
    };
    for site in ALL {
        let recipe = (site.recipe)();
        for region in &recipe.regions {
            let probes: Vec<_> = region.probes.values().flatten().collect();
            let gates = probes
                .iter()
                .flat_map(|probe| &probe.through)
                .map(|(Gate::Frame(css) | Gate::Shadow(css))| css);
            let all = region
                .css
                .iter()
                .chain(&region.around)
                .chain(&region.send)
                .chain(gates)
                .chain(probes.iter().map(|probe| &probe.css));
            for css in all {
                assert!(allowed(css), "{}: {css}", site.name);
                assert!(css.is_empty() || scraper::Selector::parse(css).is_ok(), "{}: {css}", site.name);
            }
            let take = probes.iter().flat_map(|probe| &probe.take);
            assert!(
                take.into_iter()
                    .all(|take| ["text", "lines", "value", "visible"].contains(&take.as_str()) || take.starts_with("attr:"))
            );
        }
    }
}

#[test]
fn no_address_belongs_to_two_fixed_sites() {
    for pattern in sites::patterns() {
        let url = pattern.trim_end_matches('*');
        assert_eq!(sites::for_url(url).len(), 1, "{url}");
    }
    assert!(sites::for_url("chrome://extensions").is_empty());
}
