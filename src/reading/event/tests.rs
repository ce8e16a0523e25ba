use super::*;
use proptest::prelude::*;

fn me() -> Me {
    Me {
        names: vec!["Alex Miller".to_owned()],
        emails: vec!["alex@home.example".to_owned()],
    }
}

fn contact(text: &str) -> Contact {
    let (name, email) = match text.split_once('<') {
        Some((name, email)) => (name.trim(), email.trim_end_matches('>')),
        None if text.contains('@') => ("", text),
        None => (text, ""),
    };
    let some = |part: &str| Some(part.to_owned()).filter(|part| !part.is_empty());
    Contact {
        name: some(name),
        email: some(email),
    }
}

fn event(title: &str, description: &str, organizer: &str, guests: &[&str]) -> Event {
    let at = |text: &str| chrono::DateTime::parse_from_rfc3339(text).ok().map(Stamp::Zoned);
    Event {
        title: Some(title.to_owned()),
        description: Some(description.to_owned()),
        organizer: Some(contact(organizer)).filter(|_| !organizer.is_empty()),
        guests: guests.iter().map(|guest| contact(guest)).collect(),
        start: at("2026-11-19T10:00:00+01:00"),
        end: at("2026-11-19T12:00:00+01:00"),
        time_zone: Some("Europe/Berlin".to_owned()),
        ..Event::default()
    }
}

/// Names by slot, `; ` between them and ` | ` between slots; a recruiter or coordinator is marked.
fn who(reading: &Reading) -> String {
    let person = |person: &Attendee| {
        let name = person.name.clone().or_else(|| person.email.clone()).unwrap_or_default();
        match person.part {
            Part::Interviewer => name,
            Part::Recruiter => format!("{name} (recruiter)"),
            Part::Coordinator => format!("{name} (coordinator)"),
        }
    };
    reading
        .interviews
        .iter()
        .map(|slot| slot.people.iter().map(person).collect::<Vec<_>>().join("; "))
        .collect::<Vec<_>>()
        .join(" | ")
}

type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static str,
    &'static str,
    &'static str,
);

/// Title, description, organiser, guests; who took part, company, interview.
#[rustfmt::skip]
const EVENTS: &[Row] = &[
    ("Onsite - Globex", "", "Ruth Porter <ruth@globex.example>", &["Alex Miller <alex@home.example>", "Baker, Tom <tom@globex.example>", "Ruth Porter <ruth@globex.example>"], "Tom Baker; Ruth Porter", "Globex", "yes"),
    ("Technical interview", "", "", &["ALEX@HOME.example", "tom.baker@globex.example", "t.quist@globex.example"], "Tom Baker; t.quist@globex.example", "Globex", "yes"),
    ("Technical interview", "", "no-reply@mail.greenhouse.io", &["alex@home.example", "Tom Baker <tom@globex.example>", "Room 4B <c_18@resource.calendar.google.com>"], "Tom Baker", "Globex", "yes"),
    ("Final round (virtual)", "", "Globex Candidate Calendar <abc@group.calendar.google.com>", &["alex@home.example", "GoodTime Sync Bot <sync@goodtime.io>"], "", "Globex", "yes"),
    ("Interview with Globex", "Interviewers: Tom Baker (Staff Engineer), Ruth Porter", "", &["alex@home.example"], "Tom Baker; Ruth Porter", "Globex", "yes"),
    ("Interview with Globex", "Interviewer: Tom Baker <tom@globex.example>\nJoin Zoom: https://zoom.us/j/1", "", &["alex@home.example", "tom@globex.example"], "Tom Baker", "Globex", "yes"),
    ("Onsite interview - Globex", "Your schedule\n10:00 AM - 10:45 AM: Tom Baker, Staff Engineer\n11:00 AM - 11:45 AM: Ruth Porter and Priya Nair", "", &["alex@home.example"], "Tom Baker | Ruth Porter; Priya Nair", "Globex", "yes"),
    ("Interview", "Who:\nTom Baker - organizer\nAlex Miller", "", &[], "Tom Baker", "-", "yes"),
    ("Phone screen with Lena", "", "", &["alex@home.example", "lena.quist@globex.example"], "Lena Quist", "Globex", "yes"),
    ("Recruiter screen", "", "", &["alex@home.example", "Marta Rivera (Talent Acquisition) <marta@globex.example>"], "Marta Rivera (recruiter)", "Globex", "yes"),
    ("Interview: Ruth Porter - Engineer", "View resume and feedback: https://hire.lever.co/interviews/1", "", &["alex@home.example", "ruth@mail.example"], "Ruth", "Mail", "no"),
    ("Standup", "", "", &["alex@home.example", "Tom Baker <tom@globex.example>"], "Tom Baker", "Globex", "no"),
    ("Alex and Lena", "", "", &["alex@home.example", "Lena Quist <lena@gmail.com>"], "Lena Quist", "-", "ask"),
    ("Panel interview", "", "", &["alex@home.example", "Hiring Panel <panel@globex.example>", "careers@globex.example"], "", "Globex", "yes"),
    ("Interview", "", "", &[], "", "-", "yes"),
    ("Catch-up", "We look forward to your interview.\nInterviewer: Tom Baker", "", &["alex@home.example"], "Tom Baker", "-", "ask"),
    ("Interview - Globex", "", "Marta Rivera <marta@globex.example>", &["alex@home.example", "Tom Baker <tom@globex.example>"], "Tom Baker; Marta Rivera (coordinator)", "Globex", "yes"),
];

#[test]
fn events_are_read() {
    for (title, description, organizer, guests, people, company, is_interview) in EVENTS {
        let got = read(&event(title, description, organizer, guests), &me());
        let line = format!("{} / {} / {}", who(&got), got.company.as_deref().unwrap_or("-"), got.is_interview);
        assert_eq!(
            line,
            format!("{people} / {company} / {is_interview}"),
            "{title}: {guests:?} {description}"
        );
    }
}

#[test]
fn the_opening_is_read_from_the_text_where_the_title_does_not_say_it() {
    let text = "Dear Alex,\nThank you for your interest in the Night Auditor position at Globex Hotels.";
    let got = read(
        &event("Interview with Tom Baker", text, "", &["Tom Baker <tom@agency.example>"]),
        &me(),
    );
    assert_eq!(
        (got.company.as_deref(), got.role.as_deref()),
        (Some("Globex Hotels"), Some("Night Auditor"))
    );
    let read_in: Vec<_> = got.evidence.iter().map(|(fact, why)| (*fact, why.id())).collect();
    assert_eq!(read_in, [(Fact::Role, "read_from_text"), (Fact::Company, "read_from_text")]);
    // The title's own words come first; what is no interview has no opening.
    let titled = read(&event("Interview: Cook at Initech", text, "", &[]), &me());
    assert_eq!((titled.company.as_deref(), titled.role.as_deref()), (Some("Initech"), Some("Cook")));
    assert_eq!(read(&event("Gym", text, "", &[]), &me()).role, None);
}

#[test]
fn a_letter_says_who_asks_and_who_arranged_it() {
    let rows = [
        (
            "You will meet Mrs Ruth Porter (Partner) and Mr Tariq Aziz.\n\nKind regards\nSophie Turner\nHR Assistant",
            "Ruth Porter; Tariq Aziz; Sophie Turner (recruiter)",
        ),
        (
            "Ihre Gesprächspartner: Frau Dr. Ruth Porter (Chefärztin), Herr Jens Thiel\n\nMit freundlichen Grüßen\nSophie Turner",
            "Ruth Porter; Jens Thiel; Sophie Turner (coordinator)",
        ),
        (
            "Vous rencontrerez Ruth Porter.\nCordialement,\nSophie Turner\nChargée de recrutement",
            "Ruth Porter; Sophie Turner (recruiter)",
        ),
        // Nobody else is named: whoever wrote may be the one who asks.
        ("We look forward to your interview.\n\nBest,\nSophie Turner", "Sophie Turner"),
    ];
    for (text, people) in rows {
        let got = read(&event("Interview", text, "", &["Sophie Turner <sophie@globex.example>"]), &me());
        assert_eq!(who(&got), people, "{text}");
    }
    let german = read(&event("Vorstellungsgespräch", rows[1].0, "", &[]), &me());
    let said: Vec<_> = german.interviews[0]
        .people
        .iter()
        .filter_map(|person| person.salutation.as_deref())
        .collect();
    assert_eq!(said, ["Frau Dr. Porter", "Herr Thiel"]);
    // Calendly's own title names two people; the kind of meeting stands in the text.
    let booked = read(
        &event(
            "Alex Miller and Sophie Turner",
            "Event Name: Recruiter Screen",
            "",
            &["Sophie Turner <s@globex.example>"],
        ),
        &me(),
    );
    assert_eq!(
        (booked.is_interview, booked.stage.as_deref(), who(&booked).as_str()),
        (Verdict::Yes, Some("recruiter screen"), "Sophie Turner (recruiter)")
    );
}

#[test]
fn whoever_is_left_out_has_a_reason() {
    let guests = [
        "alex@home.example",
        "Room 4B <r@resource.calendar.google.com>",
        "careers@globex.example",
        "Hiring Panel",
        "no-reply@globex.example",
        "abc@group.calendar.google.com",
        "Tom Baker <tom@globex.example>",
    ];
    let got = read(&event("Onsite - Globex", "", "", &guests), &me());
    let left: Vec<String> = got.left_out.iter().map(|left| format!("{}: {}", left.who, left.why.id())).collect();
    assert_eq!(
        left,
        [
            "alex@home.example: read_left_me",
            "Room 4B: read_left_room",
            "careers@globex.example: read_left_mailbox",
            "Hiring Panel: read_left_group",
            "no-reply@globex.example: read_left_bot",
            "abc@group.calendar.google.com: read_left_calendar"
        ]
    );
    assert_eq!(who(&got), "Tom Baker");
}

#[test]
fn a_guest_with_an_empty_name_is_kept() {
    let mut event = event("Technical interview", "", "", &["jd@globex.example"]);
    event.guests[0].name = Some(String::new());
    let got = read(&event, &me());
    assert_eq!(
        (who(&got).as_str(), got.interviews[0].people[0].name.as_deref()),
        ("jd@globex.example", None)
    );
}

#[test]
fn without_a_known_user_nobody_is_left_out_as_the_user() {
    let got = read(
        &event(
            "Onsite - Globex",
            "",
            "",
            &["Alex Miller <alex@home.example>", "Tom Baker <tom@globex.example>"],
        ),
        &Me::default(),
    );
    assert_eq!(who(&got), "Alex Miller; Tom Baker");
    assert!(got.left_out.is_empty());
}

#[test]
fn who_asked_the_questions_is_told_why_it_is_refused() {
    let got = read(
        &event("Onsite Interview - Ruth Porter", "Please leave feedback within a day.", "", &[]),
        &me(),
    );
    assert_eq!((got.is_interview, got.side), (Verdict::No, Side::Interviewer));
    assert_eq!(got.notes.iter().map(Text::id).collect::<Vec<_>>(), ["read_you_interviewed"]);
}

#[test]
fn a_name_guessed_from_an_address_is_no_greeting() {
    let got = read(&event("Onsite - Globex", "", "", &["tom.baker@globex.example"]), &me());
    let person = &got.interviews[0].people[0];
    assert_eq!((person.name.as_deref(), person.salutation.as_deref()), (Some("Tom Baker"), None));
    assert_eq!(person.evidence, "guest: tom.baker@globex.example");
}

#[test]
fn each_slot_has_its_own_times_and_the_line_it_was_read_from() {
    let got = read(
        &event(
            "Onsite - Globex",
            "10:00 AM - 10:45 AM: Tom Baker\n11:00 AM - 11:45 AM: Ruth Porter",
            "",
            &["Tom Baker <tom@globex.example>"],
        ),
        &me(),
    );
    assert_eq!(got.interviews.len(), 2);
    let Some(Stamp::Zoned(end)) = got.interviews[0].end else {
        panic!("{:?}", got.interviews)
    };
    assert_eq!(end.to_rfc3339(), "2026-11-19T10:45:00+01:00");
    let tom = &got.interviews[0].people[0];
    assert_eq!(
        (tom.email.as_deref(), tom.evidence.as_str()),
        (Some("tom@globex.example"), "10:00 AM - 10:45 AM: Tom Baker")
    );
}

#[test]
fn a_cancelled_interview_is_asked() {
    let mut cancelled = event("Onsite - Globex", "", "", &[]);
    cancelled.status = Some("CANCELLED".to_owned());
    assert_eq!(read(&cancelled, &me()).is_interview, Verdict::Ask);
}

proptest! {
    #[test]
    fn any_event_is_read(title in any::<String>(), description in any::<String>(), guests in prop::collection::vec(any::<String>(), 0..4)) {
        let guests: Vec<&str> = guests.iter().map(String::as_str).collect();
        let got = read(&event(&title, &description, "", &guests), &me());
        prop_assert!(!got.interviews.is_empty());
    }
}

#[test]
fn guests_and_addresses_tell_people_from_companies() {
    let with = |title: &str, guests: &[&str]| read(&event(title, "", "", guests), &me());
    let firm = with("Interview with Ruth Porter", &["careers@ruthporter.example"]);
    assert_eq!(firm.company.as_deref(), Some("Ruth Porter"));
    assert_eq!(who(&firm), "");
    let person = with("Panel interview - Oyelaran", &["Oyelaran Bello <o.bello@globex.example>"]);
    assert_eq!(
        (person.company.as_deref(), who(&person).as_str()),
        (Some("Globex"), "Oyelaran Bello")
    );
}

#[test]
fn who_calls_may_stand_in_the_place_only() {
    let mut call = event("Phone screen", "", "", &[]);
    call.location = Some("Marta will call you on +49 30 555 0100".to_owned());
    let got = read(&call, &me());
    assert_eq!(who(&got), "Marta");
    assert_eq!(got.interviews[0].people[0].evidence, "Marta will call you on +49 30 555 0100");
}

#[test]
fn the_name_of_a_domain_is_written_as_the_text_writes_it() {
    for (title, description, company) in [
        (
            "Alex Miller and Ruth Porter",
            "Event Name: Blue Harbour - Recruiter Screen",
            "Blue Harbour",
        ),
        (
            "Interview",
            "Welcome to BlueHarbour, see https://blueharbour.example/jobs",
            "BlueHarbour",
        ),
        ("Interview", "blue harbour, jobs@blueharbour.example", "Blueharbour"),
        ("Interview", "", "Blueharbour"),
    ] {
        let reading = read(
            &event(title, description, "Ruth Porter <ruth.porter@blueharbour.example>", &[]),
            &me(),
        );
        assert_eq!(reading.company.as_deref(), Some(company), "{title} / {description}");
    }
}

#[test]
fn nobody_is_listed_who_has_neither_name_nor_address() {
    let empty = Contact::default();
    let mut event = event("I]<>I>/", "", "", &[]);
    event.guests = vec![empty];
    assert_eq!(who(&read(&event, &me())), "");
}
