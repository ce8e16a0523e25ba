//! Letters as people get and paste them.

use super::*;
use crate::draft::{Own, Purpose};
use crate::model::{Part, Status};
use crate::protocol::Tone;

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

/// The letter to one of an interview's people.
fn letter(browser: &mut Browser, interview: &str, person: &str, kind: MessageKind) -> (String, String) {
    let draft = UiRequest::Draft {
        interview: interview.into(),
        person: person.into(),
        kind,
        anew: false,
    };
    match browser.ui(draft) {
        UiResponse::Draft { subject, body, .. } => (subject, body),
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_answer_is_put_right_where_one_was_noted() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let ask = |browser: &mut Browser, clarify: bool| {
        let (interview, person) = (interview.clone(), people[0].clone());
        let request = if clarify {
            UiRequest::Clarify { interview, person }
        } else {
            UiRequest::Draft {
                interview,
                person,
                kind: MessageKind::ThankYou,
                anew: false,
            }
        };
        match browser.ui(request) {
            UiResponse::Draft { body, own, clarify, .. } => Ok((body, own, clarify)),
            UiResponse::Problem { text } => Err(text),
            other => panic!("{other:?}"),
        }
    };
    let (_, _, offered) = ask(&mut browser, false).unwrap();
    assert!(!offered, "nothing is noted");
    assert!(ask(&mut browser, true).is_err());
    browser.ui(noted(
        &Reflection {
            interview: interview.clone(),
            redo: Some("I would cache by tenant, not by user".into()),
            ..Reflection::default()
        },
        json!({}),
    ));
    let (plain, _, offered) = ask(&mut browser, false).unwrap();
    assert!(offered && !plain.contains("tenant"), "{plain}");
    let (clear, own, offered) = ask(&mut browser, true).unwrap();
    assert!(own && !offered && clear.contains("cache by tenant"), "{clear}");
    // It is what the card puts in from now on.
    assert_eq!(ask(&mut browser, false), Ok((clear, true, false)));
}

#[test]
fn letters_sound_as_the_user_chose() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let mut sound = |register: &str| {
        browser.ui(UiRequest::SaveSettings(json!({ "register": register })));
        letter(&mut browser, &interview, &people[0], MessageKind::ThankYou).1
    };
    let (warm, formal, brief) = (sound("warm"), sound("formal"), sound("brief"));
    assert!(warm.starts_with("Hi "), "{warm}");
    assert!(formal.starts_with("Dear ") && formal.contains("sincerely"), "{formal}");
    assert!(brief.len() < warm.len(), "{brief}");
}

/// Friday's interview is thanked for on Monday morning, 65 hours later; on Tuesday that is late.
#[test]
fn what_was_only_weekend_is_not_late() {
    for (now, is_late) in [("2026-11-23T08:00:00Z", false), ("2026-11-24T12:00:00Z", true)] {
        let mut browser = Browser::new();
        browser.ui(UiRequest::SaveMe(Me {
            names: vec!["Alex Miller".into()],
            emails: Vec::new(),
        }));
        let saved = browser.ui(UiRequest::Save(Box::new(Candidate {
            start: "2026-11-20T15:00".into(),
            end: "2026-11-20T16:00".into(),
            ..candidate()
        })));
        let UiResponse::Saved { id, overview } = saved else {
            panic!("{saved:?}")
        };
        let person = overview.applications[0].interviews[0].people[0].clone();
        browser.now = now.parse().unwrap();
        let draft = UiRequest::Draft {
            interview: id,
            person,
            kind: MessageKind::ThankYou,
            anew: false,
        };
        let UiResponse::Draft { body, findings, .. } = browser.ui(draft) else {
            panic!("no letter")
        };
        let owned = body.contains("late") || body.contains("Later") || body.contains("sooner");
        assert_eq!(owned, is_late, "{body}");
        assert!(findings.iter().all(|finding| finding.check != "timing"), "{now}: {findings:?}");
    }
}

#[test]
fn a_recruiter_is_asked_to_pass_notes_on_to_those_whose_address_is_missing() {
    let mut browser = Browser::new();
    browser.ui(UiRequest::SaveMe(Me {
        names: vec!["Alex Miller".into()],
        emails: Vec::new(),
    }));
    let mut form = candidate();
    form.people[1].part = Part::Recruiter;
    let UiResponse::Saved { id: interview, overview } = browser.ui(UiRequest::Save(Box::new(form))) else {
        panic!("not saved")
    };
    let people = &overview.applications[0].interviews[0].people;
    let (_, all_reached) = letter(&mut browser, &interview, &people[1], MessageKind::ThankYou);
    assert!(!all_reached.contains("Jane Doe"), "{all_reached}");
    browser.ui(corrected(&people[0], json!({ "email": null })));
    browser.ui(noted(
        &Reflection {
            interview: interview.clone(),
            said: [(people[0].clone(), "moving billing to Rust".to_owned())].into(),
            ..Reflection::default()
        },
        json!({}),
    ));
    let (_, passing_on) = letter(&mut browser, &interview, &people[1], MessageKind::ThankYou);
    assert!(
        passing_on.contains("For Jane Doe:\n") && passing_on.contains("moving billing to Rust"),
        "{passing_on}"
    );
    browser.ui(UiRequest::MarkSent {
        interview: interview.clone(),
        person: people[0].clone(),
        kind: MessageKind::ThankYou,
        since: None,
    });
    let (_, thanked) = letter(&mut browser, &interview, &people[1], MessageKind::ThankYou);
    assert!(!thanked.contains("Jane Doe"), "{thanked}");
}

#[test]
fn a_reply_answers_what_they_said() {
    for (status, says) in [
        (Status::Open, "to the next round"),
        (Status::Offered, "for offering me"),
        (Status::Rejected, "kept me in mind"),
        (Status::Withdrawn, "withdraw my application"),
    ] {
        let mut browser = Browser::new();
        let (interview, people) = browser.interviewed();
        let application = browser.overview().applications[0].application.id.clone();
        browser.ui(UiRequest::SetStatus { application, status });
        let (_, body) = letter(&mut browser, &interview, &people[0], MessageKind::Reply);
        assert!(body.contains(says), "{status:?}: {body}");
    }
}

/// What one check says of a text to Jane of the first interview.
fn said_of(browser: &mut Browser, check: &str, kind: MessageKind, (interview, person): (&str, &str), body: &str) -> Vec<(Tone, String)> {
    let request = UiRequest::Check {
        interview: interview.into(),
        person: person.into(),
        kind,
        subject: "Thank you".into(),
        body: body.into(),
    };
    match browser.ui(request) {
        UiResponse::Draft { findings, .. } => {
            let of_it = findings.into_iter().filter(|finding| finding.check == check);
            of_it.map(|finding| (finding.tone, finding.why)).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_closed_application_lends_no_name() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let other = browser.ui(UiRequest::Save(Box::new(Candidate {
        uid: Some("event-2".into()),
        company: "Globex".into(),
        people: Vec::new(),
        ..candidate()
    })));
    let UiResponse::Saved { overview, .. } = other else {
        panic!("{other:?}")
    };
    let globex = overview
        .applications
        .iter()
        .find(|one| one.application.company == "Globex")
        .unwrap();
    browser.ui(UiRequest::SetStatus {
        application: globex.application.id.clone(),
        status: Status::Rejected,
    });
    let body = "Dear Jane,\n\nThank you for the interview. I would love to join Globex.\n\nKind regards,\nAlex Miller";
    let said = said_of(&mut browser, "wrong_company", MessageKind::ThankYou, (&interview, &people[0]), body);
    assert!(
        matches!(&said[..], [(Tone::Block, why)] if why.contains("another application")),
        "{said:?}"
    );
}

#[test]
fn whoever_was_there_is_spelt_right() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let body = "Dear Jane,\n\nThank you for the interview. What Mr. Patle said about the line was good.\n\nKind regards,\nAlex Miller";
    let said = said_of(&mut browser, "misspelt_name", MessageKind::ThankYou, (&interview, &people[0]), body);
    assert!(matches!(&said[..], [(Tone::Warn, why)] if why.contains("Patel")), "{said:?}");
}

#[test]
fn a_note_is_measured_by_the_account() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let note = format!("Hi Jane, {}", "thank you ".repeat(22));
    let tone = |browser: &mut Browser| {
        let said = said_of(browser, "length", MessageKind::ConnectionNote, (&interview, &people[0]), &note);
        said.into_iter().map(|(tone, _)| tone).collect::<Vec<_>>()
    };
    assert_eq!(tone(&mut browser), [Tone::Warn]);
    browser.ui(UiRequest::SaveSettings(json!({ "note_limit": 300 })));
    assert_eq!(tone(&mut browser), [Tone::Good]);
}

/// The one address that is typed into the window of a letter to somebody whose address is not known is taken for theirs.
#[test]
fn an_address_that_is_typed_makes_no_stranger() {
    for (to, tones) in [
        (&["jd@acme.example"][..], &[][..]),
        (&["jd@acme.example", "raj@acme.example"], &[Tone::Warn]),
        (&["raj@acme.example"], &[Tone::Block]),
    ] {
        let mut browser = Browser::new();
        let (_, people) = browser.interviewed();
        browser.ui(corrected(&people[0], json!({ "email": null })));
        let (_, plan, after) = fill_for(&mut browser, to);
        let body = &plan.steps.last().unwrap().text;
        assert!(body.starts_with("Hi Jane,"), "{body}");
        let names = after.lines.iter().filter(|line| line.text.starts_with("The greeting says"));
        assert_eq!(names.map(|line| line.tone).collect::<Vec<_>>(), tones, "{to:?}: {after:?}");
    }
}

/// An earlier application to the same house, with people of its own.
#[test]
fn whoever_was_met_at_the_same_house_may_be_spoken_of() {
    for (company, tones) in [("ACME", &[][..]), ("Globex", &[Tone::Block][..])] {
        let mut browser = Browser::new();
        let (interview, people) = browser.interviewed();
        let mut earlier = candidate();
        earlier.uid = Some("event-2".into());
        earlier.company = company.into();
        earlier.role = "Barista".into();
        earlier.people.truncate(1);
        earlier.people[0].name = "Ruth Porter".into();
        earlier.people[0].email = "ruth@porter.example".into();
        assert!(matches!(browser.ui(UiRequest::Save(Box::new(earlier))), UiResponse::Saved { .. }));
        let body = "Dear Jane,\n\nThank you for the interview. Ruth Porter spoke of it as well.\n\nKind regards,\nAlex Miller";
        let said = said_of(&mut browser, "wrong_name", MessageKind::ThankYou, (&interview, &people[0]), body);
        let found: Vec<Tone> = said.iter().map(|(tone, _)| *tone).collect();
        assert_eq!(found, tones, "{company}: {said:?}");
    }
}

/// A recruiter who held the call alone is thanked for it; one who only arranged the round, for that.
#[test]
fn a_recruiter_is_thanked_for_what_they_did() {
    for (stage, alone, held) in [("phone screen", true, true), ("phone screen", false, false), ("panel", true, false)] {
        let mut browser = Browser::new();
        browser.ui(UiRequest::SaveMe(Me {
            names: vec!["Alex Miller".into()],
            emails: Vec::new(),
        }));
        let mut form = candidate();
        form.stage = stage.into();
        form.people[0].part = Part::Recruiter;
        form.people.truncate(if alone { 1 } else { 2 });
        let UiResponse::Saved { id: interview, overview } = browser.ui(UiRequest::Save(Box::new(form))) else {
            panic!("not saved")
        };
        let jane = &overview.applications[0].interviews[0].people[0];
        let (_, body) = letter(&mut browser, &interview, jane, MessageKind::ThankYou);
        let first = body.split("\n\n").nth(1).unwrap_or_default();
        assert_eq!(first.contains("my interview"), !held, "{stage}, alone: {alone}: {first}");
    }
}

/// Asks for a template, as it is being written.
fn template(browser: &mut Browser, purpose: Purpose, own: Option<Own>) -> (Own, bool, String, String, Option<String>) {
    match browser.ui(UiRequest::Template { purpose, own }) {
        UiResponse::Template {
            own: (subject, body),
            kept,
            shown_for,
            filled,
            wrong,
            ..
        } => (Own { subject, body }, kept, shown_for, filled.unwrap_or_default().1, wrong),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_template_is_shown_on_real_data_and_then_written() {
    let mut browser = Browser::new();
    let (_, _, shown_for, body, _) = template(&mut browser, Purpose::ThankYou, None);
    assert_eq!(shown_for, "an invented interview");
    assert!(body.starts_with("Hi Jane,"), "{body}");
    let (interview, people) = browser.interviewed();
    let own = Own {
        subject: "{company}, {role}".into(),
        body: "Hello {to},\n\n{thanks} {? I wrote down {said}. ?}\n\n{me}".into(),
    };
    let (_, kept, shown_for, body, wrong) = template(&mut browser, Purpose::ThankYou, Some(own.clone()));
    assert_eq!((kept, shown_for.as_str(), wrong), (false, "Jane Doe (Acme)", None));
    assert!(body.starts_with("Hello Jane,\n\n") && !body.contains("wrote down"), "{body}");
    browser.ui(UiRequest::SaveTemplate {
        purpose: Purpose::ThankYou,
        own: Some(own.clone()),
    });
    let (subject, body) = letter(&mut browser, &interview, &people[1], MessageKind::ThankYou);
    assert_eq!(subject, "Acme, Data Engineer");
    assert!(body.starts_with("Hello Raj,"), "{body}");
    let (again, kept, ..) = template(&mut browser, Purpose::ThankYou, None);
    assert_eq!((again, kept), (own, true));
    browser.ui(UiRequest::SaveTemplate {
        purpose: Purpose::ThankYou,
        own: None,
    });
    let (subject, _) = letter(&mut browser, &interview, &people[1], MessageKind::ThankYou);
    assert_eq!(subject, "Thank you - Data Engineer interview");
}

#[test]
fn a_template_that_cannot_be_filled_in_is_not_kept() {
    let mut browser = Browser::new();
    let own = Own {
        body: "Hi {to},\nthe {job}".into(),
        ..Own::default()
    };
    let (.., wrong) = template(&mut browser, Purpose::ThankYou, Some(own.clone()));
    assert!(wrong.unwrap().starts_with("Line 2, column 5: there is no {job}."));
    for own in [own, Own::default()] {
        let answer = browser.ui(UiRequest::SaveTemplate {
            purpose: Purpose::ThankYou,
            own: Some(own),
        });
        assert!(matches!(&answer, UiResponse::Problem { .. }), "{answer:?}");
    }
    assert_eq!(browser.desk().settings().templates.get(Purpose::ThankYou), None);
}

/// What each purpose's template may begin as fills in, and stops nothing.
#[test]
fn every_template_begins_as_a_letter() {
    let mut browser = Browser::new();
    browser.interviewed();
    for &purpose in Purpose::ALL {
        let UiResponse::Template {
            filled, wrong, findings, ..
        } = browser.ui(UiRequest::Template { purpose, own: None })
        else {
            panic!("{purpose:?}")
        };
        assert_eq!(wrong, None, "{purpose:?}");
        assert!(filled.is_some());
        assert!(
            findings.iter().all(|finding| finding.tone != Tone::Block),
            "{purpose:?}: {findings:?}"
        );
    }
}
