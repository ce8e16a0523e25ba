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
    ("Technical interview", "", "", &["alex@home.example", "Tom Baker <tbaker@google.com>"], "Tom Baker", "Google", "yes"),
    ("Technical interview", "", "", &["alex@home.example", "Tom Baker <tbaker@btinternet.com>"], "Tom Baker", "-", "yes"),
    ("Technical interview", "", "", &["alex@home.example", "Tom Baker <tom@globexcorp.onmicrosoft.com>"], "Tom Baker", "-", "yes"),
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
    // What stands behind a name is no second one, and takes nobody's place.
    ("Onsite - Globex", "10:00 - 10:45 Jane Doe - Globex\n11:00 - 11:45 Ruth Porter - London", "", &[], "Jane Doe | Ruth Porter", "Globex", "yes"),
    // A link beside a name hides nobody.
    ("Onsite - Globex", "10:00 AM - 10:45 AM: Tom Baker https://zoom.us/j/1\n11:00 AM - 11:45 AM: Ruth Porter, https://zoom.us/j/2", "", &[], "Tom Baker | Ruth Porter", "Globex", "yes"),
    // Whom the title names is there, though another is a guest; but not the company by a person's name.
    ("Interview with Jane Doe - Globex", "", "", &["alex@home.example", "Marta Rivera <marta@globex.example>"], "Marta Rivera; Jane Doe", "Globex", "yes"),
    ("Interview with Parker Hannifin", "", "", &["alex@home.example", "Marta Rivera <marta@parker.example>"], "Marta Rivera", "Parker Hannifin", "yes"),
    // A person met is no company.
    ("Interview", "Your interview with Ruth Porter is confirmed.", "ruth@globex.example", &["alex@home.example"], "Ruth Porter", "Globex", "yes"),
    // Who is described before they are named; who comes first and then.
    ("Interview - Globex", "You will meet our hiring manager, Jane Doe.", "", &[], "Jane Doe", "Globex", "yes"),
    ("Interview - Globex", "You will meet Jane Doe first and then Raj Patel.", "", &[], "Jane Doe; Raj Patel", "Globex", "yes"),
    // What the text says of somebody on the list.
    ("Interview - Globex", "Recruiter: Marta Rivera\nInterviewer: Tom Baker", "", &["Marta Rivera <marta@globex.example>", "Tom Baker <tom@globex.example>"], "Marta Rivera (recruiter); Tom Baker", "Globex", "yes"),
    ("Interview - Globex", "Interviewer: J. Doe", "", &["Jane Doe <jane@globex.example>"], "Jane Doe", "Globex", "yes"),
    // One person twice on the list.
    ("Interview - Globex", "", "Ruth Porter", &["Ruth Porter <ruth@globex.example>"], "Ruth Porter", "Globex", "yes"),
    ("Interview - Globex", "", "Ruth Porter <ruth@globex.example>", &["Ruth Porter", "Alex Miller <MAILTO:alex@home.example>"], "Ruth Porter", "Globex", "yes"),
    // Of two Toms it is neither.
    ("Interview - Globex", "Interviewer: Tom", "", &["Tom Baker <tb@globex.example>", "Tom Porter <tp@globex.example>"], "Tom; Tom Baker (coordinator); Tom Porter (coordinator)", "Globex", "yes"),
    // Conversations that only sound like a break.
    ("Onsite - Globex", "10:00 - 11:00 Fachgespräch am Nachmittag\n11:00 - 11:30 Mittagspause\n11:30 - 12:00 Tom Baker", "", &[], " | Tom Baker", "Globex", "yes"),
    // Lines are as long as they have letters.
    ("Onsite - Globex", "Interviewers:\nКонстантин Александрович Преображенский, инженер\nTom Baker", "", &[], "Константин Александрович Преображенский; Tom Baker", "Globex", "yes"),
    // Below a list a line may be an address, or say something else.
    ("Interview - Globex", "Interviewers: Tom Baker\nQuestions: help@globex.example", "", &["Tom Baker <tom@globex.example>"], "Tom Baker", "Globex", "yes"),
    ("Interview - Globex", "Interviewers: Tom Baker, Ruth Porter\nYour contact: Ann Lee (ann@globex.example)", "", &[], "Tom Baker; Ruth Porter; Ann Lee (coordinator)", "Globex", "yes"),
    ("Interview - Globex", "Gesprächspartner: Jens Thiel\nAnsprechpartnerin: Lisa Meier\nRecruiterin: Ute Vogt", "", &[], "Jens Thiel; Lisa Meier (coordinator); Ute Vogt (recruiter)", "Globex", "yes"),
    ("Interview - Globex", "Interviewers: t.quist@globex.example", "", &[], "t.quist@globex.example", "Globex", "yes"),
    // What they are may follow the name; a director of HR asks like everybody else.
    ("Onsite - Globex", "10:00 - 10:30 Ann Lee, Recruiting Coordinator\n10:30 - 11:00 Kennenlernen mit Frau Dr. Vogt (HR)\n11:00 - 11:30 Fachgespräch mit Herrn Thiel", "", &[], "Ann Lee (coordinator) | Frau Dr. Vogt | Herr Thiel", "Globex", "yes"),
    // Shapes of a line with a time.
    ("Onsite - Globex", "10:00-10:30 Ruth Porter: System design\n10:30 - 11:00 | Coding | Raj Patel\n11:00 - 11:30\tTom Baker", "", &[], "Ruth Porter | Raj Patel | Tom Baker", "Globex", "yes"),
    ("Onsite - Globex", "De 10h à 10h45 : Ruth Porter\nVon 11:00 bis 11:30 Uhr: Raj Patel\n11.30 - 12.00 Uhr Tom Baker", "", &[], "Ruth Porter | Raj Patel | Tom Baker", "Globex", "yes"),
    ("Onsite - Globex", "10:00 Ruth Porter\n11:00 AM Raj Patel\n11:30 is when lunch begins", "", &[], "Ruth Porter | Raj Patel", "Globex", "yes"),
    // Who is met, and who is not any more.
    ("Interview - Globex", "You will no longer be meeting Ruth Porter. Instead you will meet Raj Patel.", "", &[], "Raj Patel", "Globex", "yes"),
    ("Interview - Globex", "The interview was previously with Tom Baker, now with Ruth Porter.", "", &[], "Ruth Porter", "Globex", "yes"),
    ("Interview - Globex", "Ruth Porter will interview you.", "", &[], "Ruth Porter", "Globex", "yes"),
    // The user's own first name is nobody else.
    ("Alex - Onsite Interview - Globex", "", "", &[], "", "Globex", "yes"),
    ("Interview: Alex <> Ruth", "", "", &[], "Ruth", "-", "yes"),
    // An agency's people beside those of the house.
    ("Interview", "", "", &["Sue Day <sue@hays.com>", "Ruth Porter <ruth@globex.example>"], "Sue Day (recruiter); Ruth Porter", "Globex", "yes"),
    // The fuller of two names.
    ("Interview - Globex", "", "Ruth Porter <Ruth@globex.example>", &["ruth <ruth@globex.example>"], "Ruth Porter", "Globex", "yes"),
    // Labels say on which side of the table one sits.
    ("Interview - Globex", "Candidate: Ruth Porter\nInterviewer: Alex Miller", "", &[], "", "Globex", "no"),
    ("Onsite interview - Globex", "Interviewers: Alex Miller, Tom Baker", "", &[], "Tom Baker", "Globex", "no"),
    ("Interview - Globex", "Candidate: Alex Miller\nInterviewer: Tom Baker\nPlease leave feedback.", "", &[], "Tom Baker", "Globex", "yes"),
    ("Interview - Alex Miller - Engineer", "Please leave feedback on our process.", "", &[], "", "-", "yes"),
    ("Onsite interview - Globex", "https://other.example/?u=hire.lever.co/interviews/1", "", &[], "", "Globex", "yes"),
    // A phrase against a clear title raises the question; a link decides.
    ("Onsite interview - Globex", "Please leave feedback on our process.", "", &["alex@home.example"], "", "Globex", "ask"),
    ("Onsite interview - Globex", "Our panel will review resumes before the call.", "", &["alex@home.example"], "", "Globex", "yes"),
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

/// A contact of any text, or one of a few that may be the same.
fn contacts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "(Ruth Porter|ruth porter|Tom|Tom Baker|Alex Miller|Room 4|)( <(ruth|tom|alex|room)@(globex|home)\\.example>)?",
    ]
}

proptest! {
    #[test]
    fn every_guest_is_there_or_left_out(
        title in any::<String>(),
        description in prop_oneof![any::<String>(), "(Interviewer: |10:00 - 10:45 |With: )(Tom Baker|Ruth|tom@globex\\.example)(\n|, )?"],
        location in prop_oneof![any::<String>(), "(Tom|Alex Miller) will call you"],
        organizer in contacts(),
        guests in prop::collection::vec(contacts(), 0..4),
    ) {
        let guests: Vec<&str> = guests.iter().map(String::as_str).collect();
        let mut event = event(&title, &description, &organizer, &guests);
        event.location = Some(location);
        let got = read(&event, &me());
        prop_assert!(!got.interviews.is_empty());
        let people: Vec<&Attendee> = got.interviews.iter().flat_map(|slot| &slot.people).collect();
        for person in &people {
            prop_assert!(!guests::is_me(person.name.as_deref(), person.email.as_deref(), &me()), "{person:?}");
            // What an address spells greets nobody.
            prop_assert!(!(person.is_guess && person.salutation.is_some()), "{person:?}");
        }
        for slot in &got.interviews {
            let mut emails: Vec<String> = slot.people.iter().filter_map(|person| person.email.as_deref().map(str::to_lowercase)).collect();
            let all = emails.len();
            emails.sort();
            emails.dedup();
            prop_assert_eq!(emails.len(), all, "an address twice in one conversation");
        }
        for guest in event.guests.iter().filter_map(|guest| guest.email.as_deref()).filter(|email| !email.trim().is_empty()) {
            let there = people.iter().any(|person| person.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(guest.trim())));
            prop_assert!(there || !got.left_out.is_empty(), "{guest} is lost");
        }
    }
}

#[test]
fn nobody_is_greeted_by_what_an_address_spells() {
    let of = |description: &str, guests: &[&str]| read(&event("Interview - Globex", description, "", guests), &me());
    let first = |reading: &Reading| {
        let person = &reading.interviews[0].people[0];
        (person.name.clone().unwrap_or_default(), person.salutation.clone())
    };
    let text = "Interviewer: okwuosa.conor@globex.example";
    let guest = "okwuosa.conor@globex.example";
    for got in [of(text, &[]), of(text, &[guest]), of("", &[guest])] {
        assert_eq!(first(&got).1, None);
    }
    // The name, once it is written anywhere.
    let written = "Conor Okwuosa <okwuosa.conor@globex.example>";
    for got in [of("", &[guest, written]), of(&format!("Interviewer: {written}"), &[guest])] {
        assert_eq!(first(&got), ("Conor Okwuosa".to_owned(), Some("Conor".to_owned())));
    }
}

#[test]
fn an_announced_address_is_kept() {
    let got = read(
        &event(
            "Interview - Globex",
            "Interviewer: Tom Baker <tom@globex.example>",
            "",
            &["Tom Baker"],
        ),
        &me(),
    );
    assert_eq!(got.interviews[0].people[0].email.as_deref(), Some("tom@globex.example"));
}

#[test]
fn the_user_is_said_to_be_left_out_wherever_they_stand() {
    let mut call = event("Phone screen - Globex", "Interviewer: Alex Miller", "", &[]);
    call.location = Some("Alex Miller will call +49 30 555 0100".to_owned());
    let got = read(&call, &me());
    assert_eq!(who(&got), "");
    assert!(got.left_out.iter().any(|left| left.who == "Alex Miller"));
}

#[test]
fn only_the_one_who_holds_a_recruiters_screen_is_the_recruiter() {
    let mut call = event("Recruiter screen - Globex", "", "", &[]);
    call.location = Some("Dana will call you on +49 30 555 0100".to_owned());
    assert_eq!(who(&read(&call, &me())), "Dana (recruiter)");
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

/// Starts and ends of the conversations, and what the user is told of them.
fn times(description: &str, start: &str, end: &str, time_zone: Option<&str>) -> (Vec<String>, Vec<String>) {
    let stamp = |text: &str| serde_json::from_value(serde_json::Value::from(text)).ok();
    let event = Event {
        start: stamp(start),
        end: stamp(end),
        time_zone: time_zone.map(str::to_owned),
        ..event("Onsite - Globex", description, "", &[])
    };
    let got = read(&event, &me());
    let shown = |stamp: Option<Stamp>| serde_json::to_value(stamp).ok().and_then(|value| value.as_str().map(str::to_owned));
    let spans = got.interviews.iter().map(|slot| {
        let (start, end) = (shown(slot.start), shown(slot.end));
        format!("{}/{}", start.unwrap_or_default(), end.unwrap_or_default())
    });
    (spans.collect(), got.notes.iter().map(|note| note.id().to_owned()).collect())
}

#[test]
fn the_times_of_the_text_are_laid_to_the_events() {
    let two = "1:00 PM - 1:45 PM Ruth Porter\n2:00 PM - 2:45 PM Raj Patel";
    let berlin = Some("Europe/Berlin");
    for (description, (start, end, zone), spans, notes) in [
        // A file in UTC, with the local times in its text.
        (
            two.to_owned(),
            ("2026-11-19T18:00:00Z", "2026-11-19T19:45:00Z", Some("UTC")),
            &[
                "2026-11-19T18:00:00Z/2026-11-19T18:45:00Z",
                "2026-11-19T19:00:00Z/2026-11-19T19:45:00Z",
            ][..],
            &[][..],
        ),
        // It fits at no offset: the event's own.
        (
            two.to_owned(),
            ("2026-11-19T18:00:00Z", "2026-11-19T19:00:00Z", Some("UTC")),
            &["2026-11-19T18:00:00Z/2026-11-19T19:00:00Z"],
            &["read_times_apart"],
        ),
        // Another day was said.
        (
            format!("Wednesday, November 18\n{two}"),
            ("2026-11-19T13:00:00+01:00", "2026-11-19T14:45:00+01:00", berlin),
            &["2026-11-19T13:00:00+01:00/2026-11-19T14:45:00+01:00"],
            &["read_times_apart"],
        ),
        // The whole day's schedule in the event of one conversation.
        (
            two.to_owned(),
            ("2026-11-19T13:00:00+01:00", "2026-11-19T13:45:00+01:00", berlin),
            &[
                "2026-11-19T13:00:00+01:00/2026-11-19T13:45:00+01:00",
                "2026-11-19T14:00:00+01:00/2026-11-19T14:45:00+01:00",
            ],
            &[],
        ),
        // Nobody said a zone: on the wall, or at the event's offset.
        (
            two.to_owned(),
            ("2026-11-19T13:00:00", "2026-11-19T14:45:00", None),
            &["2026-11-19T13:00:00/2026-11-19T13:45:00", "2026-11-19T14:00:00/2026-11-19T14:45:00"],
            &[],
        ),
        (
            two.to_owned(),
            ("2026-11-19T13:00:00-05:00", "2026-11-19T14:45:00-05:00", None),
            &[
                "2026-11-19T13:00:00-05:00/2026-11-19T13:45:00-05:00",
                "2026-11-19T14:00:00-05:00/2026-11-19T14:45:00-05:00",
            ],
            &[],
        ),
        // The heading's zone; one that may be several leaves the times unknown.
        (
            format!("Schedule (Central European Time)\n{two}"),
            ("2026-11-19T13:00:00+01:00", "2026-11-19T14:45:00+01:00", berlin),
            &[
                "2026-11-19T13:00:00+01:00/2026-11-19T13:45:00+01:00",
                "2026-11-19T14:00:00+01:00/2026-11-19T14:45:00+01:00",
            ],
            &[],
        ),
        (
            format!("Times are shown in America/New_York\n{two}"),
            ("2026-11-19T19:00:00+01:00", "2026-11-19T20:45:00+01:00", berlin),
            &[
                "2026-11-19T13:00:00-05:00/2026-11-19T13:45:00-05:00",
                "2026-11-19T14:00:00-05:00/2026-11-19T14:45:00-05:00",
            ],
            &[],
        ),
        (
            format!("Schedule (IST)\n{two}"),
            ("2026-11-19T13:00:00+01:00", "2026-11-19T14:45:00+01:00", berlin),
            &["2026-11-19T13:00:00+01:00/2026-11-19T14:45:00+01:00"],
            &[],
        ),
        // When it ends is not said, unless it is the event.
        (
            "13:00 Ruth Porter".to_owned(),
            ("2026-11-19T13:00:00+01:00", "2026-11-19T13:45:00+01:00", berlin),
            &["2026-11-19T13:00:00+01:00/2026-11-19T13:45:00+01:00"],
            &[],
        ),
        (
            "13:00 Ruth Porter\n14:00 Raj Patel".to_owned(),
            ("2026-11-19T13:00:00+01:00", "2026-11-19T15:00:00+01:00", berlin),
            &["2026-11-19T13:00:00+01:00/", "2026-11-19T14:00:00+01:00/"],
            &[],
        ),
    ] {
        let (got, said) = times(&description, start, end, zone);
        assert_eq!(got, spans, "{description} in {start}");
        assert_eq!(said, notes, "{description} in {start}");
    }
}

#[test]
fn what_makes_an_interview_doubtful_is_said() {
    for (title, description, status, is_interview, note) in [
        ("[Hold] Onsite - Globex", "", "", Verdict::Yes, Some("read_tentative")),
        ("Onsite - Globex", "", "TENTATIVE", Verdict::Yes, Some("read_tentative")),
        (
            "Onsite - Globex",
            "Unfortunately this interview has been cancelled.",
            "",
            Verdict::Ask,
            Some("read_cancelled_in_text"),
        ),
        ("One-way video interview - Globex", "", "", Verdict::Yes, Some("read_one_way")),
        (
            "Onsite interview - Globex",
            "Please fill in the scorecard.",
            "",
            Verdict::Ask,
            Some("read_perhaps_interviewed"),
        ),
        (
            "Onsite - Globex",
            "You may cancel your interview at any time.",
            "CONFIRMED",
            Verdict::Yes,
            None,
        ),
    ] {
        let mut event = event(title, description, "", &[]);
        event.status = Some(status.to_owned()).filter(|status| !status.is_empty());
        let got = read(&event, &me());
        let notes: Vec<&str> = got.notes.iter().map(Text::id).collect();
        assert_eq!(
            (got.is_interview, notes),
            (is_interview, note.into_iter().collect()),
            "{title}: {description}"
        );
    }
}
