use super::*;

/// A calendar of one event, with CRLF.
fn calendar(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1@acme.test\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n").replace('\n', "\r\n")
}

fn one(lines: &str) -> Event {
    let mut events = read(&calendar(lines)).expect("a calendar");
    assert_eq!(events.len(), 1);
    events.remove(0)
}

/// `start | end | zone`
fn times(lines: &str) -> String {
    let event = one(lines);
    let said = |stamp: Option<Stamp>| {
        let value = serde_json::to_value(stamp).expect("a stamp");
        value.as_str().unwrap_or("-").to_owned()
    };
    format!(
        "{} | {} | {}",
        said(event.start),
        said(event.end),
        event.time_zone.as_deref().unwrap_or(if event.all_day { "all day" } else { "-" })
    )
}

#[test]
fn what_is_no_calendar() {
    for (text, error) in [
        ("", IcsError::Empty),
        ("\u{feff} \r\n", IcsError::Empty),
        ("<!DOCTYPE html><html><body>Sign in</body></html>", IcsError::WebPage),
        ("Dear Alex, see you on Thursday", IcsError::NotCalendar),
        ("BEGIN:VCARD\r\nFN:Jane Doe\r\nEND:VCARD\r\n", IcsError::NotCalendar),
        (
            "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:Practise\r\nEND:VTODO\r\nEND:VCALENDAR\r\n",
            IcsError::NoEvent,
        ),
    ] {
        assert_eq!(read(text), Err(error), "{text}");
        assert_ne!(error.text().say("en"), error.text().id());
        assert_eq!(looks_like(text), error == IcsError::NoEvent, "{text}");
    }
}

#[test]
fn rich_text_is_the_text_where_there_is_no_other() {
    let rich = "X-ALT-DESC;FMTTYPE=text/html:<p>Interviewer: Ruth Porter</p>";
    assert_eq!(one(rich).description.as_deref(), Some("<p>Interviewer: Ruth Porter</p>"));
    assert_eq!(one(&format!("{rich}\nDESCRIPTION:Hello")).description.as_deref(), Some("Hello"));
}

#[test]
fn times_in_all_their_forms() {
    #[rustfmt::skip]
    let cases = [
        ("DTSTART:20261119T090000Z\nDTEND:20261119T100000Z", "2026-11-19T09:00:00Z | 2026-11-19T10:00:00Z | UTC"),
        ("DTSTART:20261119T090000\nDTEND:20261119T100000", "2026-11-19T09:00:00 | 2026-11-19T10:00:00 | -"),
        ("DTSTART;TZID=Europe/Berlin:20261119T090000\nDTEND;TZID=Europe/Berlin:20261119T100000", "2026-11-19T09:00:00+01:00 | 2026-11-19T10:00:00+01:00 | Europe/Berlin"),
        ("DTSTART;TZID=\"Europe/Berlin\":20260719T090000\nDTEND;TZID=\"Europe/Berlin\":20260719T100000", "2026-07-19T09:00:00+02:00 | 2026-07-19T10:00:00+02:00 | Europe/Berlin"),
        ("DTSTART;TZID=W. Europe Standard Time:20261119T090000\nDURATION:PT45M", "2026-11-19T09:00:00+01:00 | 2026-11-19T09:45:00+01:00 | Europe/Berlin"),
        ("DTSTART;TZID=Eastern Standard Time:20260719T090000\nDURATION:PT1H30M", "2026-07-19T09:00:00-04:00 | 2026-07-19T10:30:00-04:00 | America/New_York"),
        ("DTSTART;TZID=Pacific Daylight Time:20261119T090000\nDURATION:P0DT1H", "2026-11-19T09:00:00-08:00 | 2026-11-19T10:00:00-08:00 | America/Los_Angeles"),
        ("DTSTART;TZID=/mozilla.org/20250126_1/America/Argentina/Buenos_Aires:20261119T090000", "2026-11-19T09:00:00-03:00 | - | America/Argentina/Buenos_Aires"),
        ("DTSTART;TZID=tzone://Microsoft/Utc:20261119T090000\nDTEND;TZID=tzone://Microsoft/Utc:20261119T100000", "2026-11-19T09:00:00Z | 2026-11-19T10:00:00Z | UTC"),
        // Nothing ends before it begins, and a zone that nobody knows is not the begin's.
        ("DTSTART;TZID=Europe/Berlin:20261119T090000\nDTEND;TZID=Europe/Berlin:20261119T080000", "2026-11-19T09:00:00+01:00 | - | Europe/Berlin"),
        ("DTSTART;TZID=Europe/Berlin:20261119T090000\nDTEND;TZID=Nowhere:20261119T100000", "2026-11-19T09:00:00+01:00 | 2026-11-19T10:00:00 | Europe/Berlin"),
        ("DTSTART;TZID=UTC:20261119T090000\nDTEND;TZID=UTC:20261119T100000", "2026-11-19T09:00:00Z | 2026-11-19T10:00:00Z | UTC"),
        // A begin and an end in two zones.
        ("DTSTART;TZID=Europe/Berlin:20261119T150000\nDTEND;TZID=America/New_York:20261119T100000", "2026-11-19T15:00:00+01:00 | 2026-11-19T10:00:00-05:00 | Europe/Berlin"),
        // Whole days; the end is exclusive.
        ("DTSTART;VALUE=DATE:20261119\nDTEND;VALUE=DATE:20261121", "2026-11-19 | 2026-11-21 | all day"),
        ("DTSTART;VALUE=DATE:20261119", "2026-11-19 | 2026-11-20 | all day"),
        ("DTSTART:20261119\nDURATION:P1W", "2026-11-19 | 2026-11-26 | all day"),
        // A zone that nobody defines is asked for.
        ("DTSTART;TZID=Customized Time Zone:20261119T090000", "2026-11-19T09:00:00 | - | -"),
        // The night of the change: a time that is there twice is the first, one that is not there has the offset before.
        ("DTSTART;TZID=Europe/Berlin:20261025T023000", "2026-10-25T02:30:00+02:00 | - | Europe/Berlin"),
        ("DTSTART;TZID=Europe/Berlin:20270328T023000", "2027-03-28T03:30:00+02:00 | - | Europe/Berlin"),
        // Over the change: an hour is an hour, a day is a day on the wall.
        ("DTSTART;TZID=Europe/Berlin:20261025T013000\nDURATION:PT2H", "2026-10-25T01:30:00+02:00 | 2026-10-25T02:30:00+01:00 | Europe/Berlin"),
        ("DTSTART;TZID=Europe/Berlin:20261024T100000\nDURATION:P1D", "2026-10-24T10:00:00+02:00 | 2026-10-25T10:00:00+01:00 | Europe/Berlin"),
        // No date at all, and what is none.
        ("DTSTART:tomorrow\nDURATION:PT1H", "- | - | -"),
        ("DTSTART:20260230T090000Z", "- | - | -"),
        ("DTSTART:20261119T0900Z\nDURATION:-PT1H", "2026-11-19T09:00:00Z | - | UTC"),
    ];
    for (lines, expected) in cases {
        assert_eq!(times(lines), expected, "{lines}");
    }
}

const BY_RULES: &str = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

fn in_rules(rules: &str, start: &str) -> (String, Option<String>) {
    let text = format!(
        "BEGIN:VCALENDAR\n{rules}BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Customized Time Zone:{start}\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
    );
    let event = read(&text).expect("a calendar").remove(0);
    let start = serde_json::to_value(event.start).expect("a stamp");
    (start.as_str().unwrap_or("-").to_owned(), event.time_zone)
}

#[test]
fn a_zone_by_its_rules() {
    for (start, expected) in [
        ("20260115T090000", "2026-01-15T09:00:00+01:00"),
        ("20260329T015900", "2026-03-29T01:59:00+01:00"),
        ("20260329T030000", "2026-03-29T03:00:00+02:00"),
        ("20260719T090000", "2026-07-19T09:00:00+02:00"),
        ("20261119T090000", "2026-11-19T09:00:00+01:00"),
    ] {
        assert_eq!(in_rules(BY_RULES, start), (expected.to_owned(), None), "{start}");
    }
    // One offset all year.
    let fixed = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\n";
    assert_eq!(in_rules(fixed, "20261119T090000").0, "2026-11-19T09:00:00+05:30");
    // The maker's own name, with the place beside it.
    let placed = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nX-LIC-LOCATION:America/New_York\nEND:VTIMEZONE\n";
    assert_eq!(
        in_rules(placed, "20261119T090000"),
        ("2026-11-19T09:00:00-05:00".to_owned(), Some("America/New_York".to_owned()))
    );
}

#[test]
fn text_as_it_was_written() {
    let event = one(
        "DTSTART:20261119T090000Z\nSUMMARY:Vorstellungsgespräch\\, Müller & Söhne\\; 2. Runde\nDESCRIPTION:Dear Alex\\,\\n\\nsee you \n there.\\NBring a pen\\\\pencil.\nLOCATION:28 W 23rd St\\, 2nd Fl\n oor\\, New York\nSTATUS:tentative\nSEQUENCE:3\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:Second",
    );
    assert_eq!(event.title.as_deref(), Some("Vorstellungsgespräch, Müller & Söhne; 2. Runde"));
    assert_eq!(
        event.description.as_deref(),
        Some("Dear Alex,\n\nsee you there.\nBring a pen\\pencil.")
    );
    assert_eq!(event.location.as_deref(), Some("28 W 23rd St, 2nd Floor, New York"));
    assert_eq!(
        (event.status.as_deref(), event.sequence, event.recurrence.as_deref()),
        (Some("TENTATIVE"), 3, Some("FREQ=WEEKLY;COUNT=2"))
    );
}

#[test]
fn folds_lose_nothing() {
    let event = one("DTSTART:20261119T090000Z\nSUMMARY:Gespräch \n mit Zo\n é in Mün\n\tchen");
    assert_eq!(event.title.as_deref(), Some("Gespräch mit Zoé in München"));
}

#[test]
fn people_as_they_were_written() {
    let event = one(
        "DTSTART:20261119T090000Z\nORGANIZER;CN=Acme Talent:mailto:talent@acme.test\nATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=\"Doe, Jane\";RSVP=TRUE:MAILTO:Jane.Doe@acme.test\nATTENDEE;CN=\"Karataş; Onur: R&D\":mailto:onur@acme.test\nATTENDEE:mailto:raj@acme.test\nATTENDEE;CUTYPE=ROOM;CN=Room Fuji:mailto:fuji@resource.acme.test\nATTENDEE;CN=No Mail:invalid:nomail\nATTENDEE;CN=Ann ^'Annie^' Lee;EMAIL=ann@acme.test:urn:uuid:1234\nATTENDEE;CN=Doe\\, Jo\n hn;X-NUM-GUESTS=0:mailto:john@acme.test",
    );
    let shown = |contact: &Contact| {
        format!(
            "{} <{}>",
            contact.name.as_deref().unwrap_or("-"),
            contact.email.as_deref().unwrap_or("-")
        )
    };
    assert_eq!(
        event.organizer.as_ref().map(shown).as_deref(),
        Some("Acme Talent <talent@acme.test>")
    );
    let guests: Vec<String> = event.guests.iter().map(shown).collect();
    assert_eq!(
        guests,
        [
            "Doe, Jane <Jane.Doe@acme.test>",
            "Karataş; Onur: R&D <onur@acme.test>",
            "- <raj@acme.test>",
            "Room Fuji <fuji@resource.acme.test>",
            "No Mail <->",
            "Ann \"Annie\" Lee <ann@acme.test>",
            "Doe, John <john@acme.test>",
        ]
    );
}

fn versions(methods_and_events: &[(&str, &str)]) -> Vec<(Option<String>, i64, Option<String>)> {
    let text: String = methods_and_events
        .iter()
        .map(|(method, event)| format!("BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n"))
        .collect();
    read(&text)
        .expect("a calendar")
        .into_iter()
        .map(|event| (event.title, event.sequence, event.status))
        .collect()
}

#[test]
fn a_later_version_replaces() {
    let (first, second) = (
        "UID:1\nSEQUENCE:0\nSUMMARY:Old\nDTSTART:20261119T090000Z",
        "UID:1\nSEQUENCE:1\nSUMMARY:New\nDTSTART:20261120T090000Z",
    );
    let new = (Some("New".to_owned()), 1, None);
    assert_eq!(versions(&[("REQUEST", first), ("REQUEST", second)]), std::slice::from_ref(&new));
    assert_eq!(versions(&[("REQUEST", second), ("REQUEST", first)]), std::slice::from_ref(&new));
    // The same SEQUENCE: the later DTSTAMP.
    let stamped = |title: &str, stamp: &str| format!("UID:1\nSUMMARY:{title}\nDTSTAMP:{stamp}");
    let (early, late) = (stamped("Early", "20261101T000000Z"), stamped("Late", "20261102T000000Z"));
    assert_eq!(versions(&[("REQUEST", &late), ("REQUEST", &early)])[0].0.as_deref(), Some("Late"));
    // Another UID, and another date of the series, are other events.
    assert_eq!(
        versions(&[
            ("REQUEST", first),
            ("REQUEST", "UID:2\nSUMMARY:Other"),
            ("REQUEST", "UID:1\nRECURRENCE-ID:20261126T090000Z\nSUMMARY:Moved")
        ])
        .len(),
        3
    );
    // Without a UID nothing replaces anything.
    assert_eq!(versions(&[("PUBLISH", "SUMMARY:A"), ("PUBLISH", "SUMMARY:B")]).len(), 2);
    // Somebody's answer says less than the invitation.
    assert_eq!(
        versions(&[
            ("REQUEST", second),
            ("REPLY", "UID:1\nSEQUENCE:1\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.test")
        ]),
        [new]
    );
}

#[test]
fn a_date_of_a_series_says_which_one_it_is() {
    for (line, expected) in [
        ("SUMMARY:A", None),
        ("RECURRENCE-ID:20261112T090000Z", Some("2026-11-12T09:00:00Z")),
        ("RECURRENCE-ID;TZID=Europe/Berlin:20261112T100000", Some("2026-11-12T09:00:00Z")),
        ("RECURRENCE-ID:20261112T100000", Some("2026-11-12T10:00:00")),
        ("RECURRENCE-ID;VALUE=DATE:20261112", Some("2026-11-12")),
        ("RECURRENCE-ID:soon", Some("soon")),
    ] {
        assert_eq!(one(line).occurrence.as_deref(), expected, "{line}");
    }
    // The same date in another zone's words is another version of it.
    let berlin = "UID:1\nRECURRENCE-ID;TZID=Europe/Berlin:20261112T100000\nSUMMARY:Old";
    let utc = "UID:1\nRECURRENCE-ID:20261112T090000Z\nSEQUENCE:1\nSUMMARY:New";
    assert_eq!(
        versions(&[("REQUEST", berlin), ("REQUEST", utc)]),
        [(Some("New".to_owned()), 1, None)]
    );
}

#[test]
fn cancel_cancels() {
    let event = "UID:1\nSEQUENCE:1\nSUMMARY:Interview\nDTSTART:20261119T090000Z\nSTATUS:CONFIRMED";
    let cancelled = |sequence| (Some("Interview".to_owned()), sequence, Some("CANCELLED".to_owned()));
    assert_eq!(versions(&[("REQUEST", event), ("CANCEL", "UID:1\nSEQUENCE:2")]), [cancelled(2)]);
    assert_eq!(versions(&[("REQUEST", event), ("CANCEL", "UID:1\nSEQUENCE:1")]), [cancelled(1)]);
    // An old cancellation, before the event was set up again.
    assert_eq!(
        versions(&[("CANCEL", "UID:1\nSEQUENCE:0"), ("REQUEST", event)])[0].2.as_deref(),
        Some("CONFIRMED")
    );
    // The series takes its single dates with it.
    assert_eq!(
        versions(&[
            ("REQUEST", event),
            ("REQUEST", "UID:1\nRECURRENCE-ID:20261126T090000Z\nSUMMARY:Moved"),
            ("CANCEL", "UID:1\nSEQUENCE:2")
        ]),
        [cancelled(2)]
    );
}

#[test]
fn files_as_they_come() {
    let text = calendar(
        "DTSTART:20261119T090000Z\nSUMMARY:Interview\nBEGIN:VALARM\nDESCRIPTION:Reminder\nTRIGGER:-PT10M\nEND:VALARM\nLOCATION:Room",
    );
    let expected = read(&text).expect("a calendar");
    assert_eq!(
        (expected[0].description.as_deref(), expected[0].location.as_deref()),
        (None, Some("Room"))
    );
    let lower = text.replace("BEGIN:VEVENT", "begin:vevent").replace("SUMMARY", "Summary");
    let cut_off = &text[..text.find("END:VEVENT").expect("an end")];
    let bare = &text[text.find("BEGIN:VEVENT").expect("a begin")..];
    let in_a_mail = format!("Please see below.\r\n\r\n{text}\r\nRegards");
    for (what, variant) in [
        ("LF only", text.replace("\r\n", "\n")),
        ("CR only", text.replace("\r\n", "\r")),
        ("BOM", format!("\u{feff}{text}")),
        ("empty lines", text.replace("\r\n", "\r\n\r\n")),
        ("lower case", lower),
        ("cut off", cut_off.to_owned()),
        ("without VCALENDAR", bare.to_owned()),
        ("inside a mail", in_a_mail),
        ("a line that is none", text.replace("SUMMARY", "what is this\r\n;;;=\r\nSUMMARY")),
    ] {
        assert_eq!(read(&variant).as_ref(), Ok(&expected), "{what}");
    }
}

proptest::proptest! {
    #[test]
    fn never_a_panic(text in "\\PC{0,200}") {
        let _ = read(&text);
        let _ = read(&calendar(&text));
    }

    /// A real file with pieces cut out, doubled and swapped.
    #[test]
    fn never_a_panic_on_a_broken_file(cuts in proptest::collection::vec((0usize..2000, 0usize..60, 0u8..3, "[:;=,\"\\\\TZ0-9\\n é-]{0,4}"), 0..12)) {
        let mut text = calendar(&format!(
            "DTSTART;TZID=Customized Time Zone:20261119T090000\nDURATION:P1DT2H\nSUMMARY:Gespräch\\, bei Acme\nATTENDEE;CN=\"Doe, Jane\":mailto:jane@acme.test\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n{BY_RULES}BEGIN:VEVENT\nUID:2\nDTSTART;VALUE=DATE:20261119"
        ));
        for (at, length, how, with) in cuts {
            let boundary = |at: usize| (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let at = boundary(at % (text.len() + 1));
            let to = boundary((at + length).min(text.len()));
            let piece = text[at..to].to_owned();
            match how {
                0 => text.replace_range(at..to, &with),
                1 => text.insert_str(at, &piece),
                _ => text.push_str(&piece),
            }
        }
        if let Ok(events) = read(&text) {
            proptest::prop_assert!(!events.is_empty());
            proptest::prop_assert!(events.iter().all(|event| event.time_zone.is_none() || matches!(event.start, Some(Stamp::Zoned(_)))));
        }
    }
}
