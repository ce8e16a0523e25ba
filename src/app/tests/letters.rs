//! Letters as people get and paste them.

use super::*;

#[test]
fn a_pasted_letter_says_when_it_is_and_who_is_met() {
    for (text, (start, end, zone), people) in [
        (
            "Hi Alex,\n\nThank you for applying to Stark Industries. Please join us for your final interview on Thursday, Nov 19, 2026 from 10:00 AM to 11:30 AM EST via Zoom. You'll be meeting with Sarah O'Connor (VP Engineering) and Miguel de la Cruz (Staff Engineer).\n\nBest,\nMona Petrov\nRecruiter, Stark Industries",
            ("2026-11-19T10:00", "2026-11-19T11:30", "America/New_York"),
            &["Sarah O'Connor <>", "Miguel de la Cruz <>"][..],
        ),
        (
            "Betreff: Einladung zum Vorstellungsgespräch – Softwareentwickler (m/w/d) bei Muster GmbH\n\nSehr geehrter Herr Miller,\n\nwir laden Sie herzlich zu einem Vorstellungsgespräch am Donnerstag, 19. November 2026, 10:00 bis 11:00 Uhr ein. Ihre Gesprächspartner sind Frau Dr. Sabine Müller-Lüdenscheidt (sabine.mueller@muster.example) und Herr Jörg Weiß.\n\nMit freundlichen Grüßen\nPetra Klein",
            ("2026-11-19T10:00", "2026-11-19T11:00", "Europe/Berlin"),
            &["Sabine Müller-Lüdenscheidt <sabine.mueller@muster.example>", "Jörg Weiß <>"][..],
        ),
        (
            "Hello Alex, we would like to invite you for an interview on 19.11.2026 at 10am with Jane Roe.",
            ("2026-11-19T10:00", "", "Europe/Berlin"),
            &["Jane Roe <>"][..],
        ),
        (
            "Interview at Stark\nDate: November 19, 2026\nTime: 10:00 - 11:00\nInterviewers: Sarah O'Connor (VP Engineering), Miguel de la Cruz\nsarah.oconnor@stark.example",
            ("2026-11-19T10:00", "2026-11-19T11:00", "Europe/Berlin"),
            &["Sarah O'Connor <sarah.oconnor@stark.example>", "Miguel de la Cruz <>"][..],
        ),
    ] {
        let mut browser = Browser::new();
        browser.ui(UiRequest::SaveMe(Me {
            names: vec!["Alex Miller".into()],
            emails: Vec::new(),
        }));
        let read = UiRequest::ReadText {
            text: text.into(),
            ics: false,
        };
        let UiResponse::Candidates { candidates } = browser.ui(read) else {
            panic!("{text}")
        };
        let form = &candidates[0];
        let shown: Vec<String> = form
            .people
            .iter()
            .map(|person| format!("{} <{}>", person.name, person.email))
            .collect();
        assert_eq!(
            (form.start.as_str(), form.end.as_str(), form.zone.as_str()),
            (start, end, zone),
            "{text}"
        );
        assert_eq!(shown, people, "{text}");
    }
}

/// Nobody is met in these.
#[test]
fn a_pasted_letter_names_nobody_by_chance() {
    for text in [
        "Your interview is on Thursday, Nov 19, 2026 from 10:00 to 11:00 with Acme Corp. We look forward to meeting you.",
        "Join us for an interview on Nov 19, 2026 at 10:00 with questions on Rust and meeting deadlines.",
        "Interview on Nov 19, 2026 at 10:00. You will be meeting with our team.",
    ] {
        let mut browser = Browser::new();
        let read = UiRequest::ReadText {
            text: text.into(),
            ics: false,
        };
        let UiResponse::Candidates { candidates } = browser.ui(read) else {
            panic!("{text}")
        };
        assert!(candidates[0].people.is_empty(), "{text}: {:?}", candidates[0].people);
    }
}
