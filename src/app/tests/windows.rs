//! Compose windows: which letter still belongs into one, and what became of the one that stands there.

use super::*;

const TO: &[&str] = &["jane.doe@acme.example"];

fn press(card: &Card, button: &str, regions: Vec<Seen>) -> PageRequest {
    PageRequest::Pressed {
        card: card.id.clone(),
        button: button.into(),
        snapshot: page(regions),
    }
}

fn steps(of: &[(&str, &str)]) -> Vec<Filled> {
    let step = |&(field, outcome): &(&str, &str)| Filled {
        field: field.into(),
        outcome: outcome.into(),
        by: None,
        why: (outcome == "refused").then(|| "changed_since".into()),
    };
    of.iter().map(step).collect()
}

/// A window with Jane's letter in it.
fn letter(number: u32, plan: &FillPlan) -> Seen {
    window(number, TO, &plan.steps[1].text, &plan.steps[2].text)
}

fn state(browser: &Browser) -> MessageState {
    browser.messages()[0].state
}

#[test]
fn a_window_that_was_closed_is_not_taken_for_sent_later() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, _) = fill(&mut browser);
    // "Save and close", then a mail to a friend.
    browser.page(GMAIL, seen(vec![]));
    let friend = || window(2, &["friend@elsewhere.example"], "Lunch", "");
    browser.page(GMAIL, seen(vec![friend()]));
    browser.page(GMAIL, sending(2, vec![friend()]));
    browser.page(GMAIL, seen(vec![notice(RegionKind::Sent)]));
    assert_eq!(state(&browser), MessageState::Inserted);
    assert_eq!(browser.overview().unsure.len(), 1, "the popup asks");
    // A window that goes in the very moment of the notice was sent by a key that nobody heard.
    fill(&mut browser);
    browser.page(GMAIL, seen(vec![letter(1, &plan)]));
    browser.page(GMAIL, seen(vec![notice(RegionKind::Sent)]));
    assert_eq!(state(&browser), MessageState::Sent);
}

fn sending(region: u32, regions: Vec<Seen>) -> PageRequest {
    PageRequest::Sending {
        region,
        snapshot: page(regions),
    }
}

#[test]
fn a_notice_speaks_of_the_window_that_is_gone() {
    // Send was pressed in both windows; one of them stays, because the webmail asked something.
    for (stays, expected) in [(2, MessageState::Sent), (1, MessageState::Sending)] {
        let mut browser = Browser::new();
        browser.interviewed();
        let (_, plan, _) = fill(&mut browser);
        let both = || vec![letter(1, &plan), window(2, &["friend@elsewhere.example"], "Lunch", "")];
        browser.page(GMAIL, sending(1, both()));
        browser.page(GMAIL, sending(2, both()));
        let left: Vec<Seen> = both().into_iter().filter(|window| window.number == stays).collect();
        browser.page(GMAIL, seen([left, vec![notice(RegionKind::Sent)]].concat()));
        assert_eq!(state(&browser), expected, "window {stays} stays");
    }
    // Both are gone, and there is one notice: not guessed.
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, _) = fill(&mut browser);
    let both = || vec![letter(1, &plan), window(2, &["friend@elsewhere.example"], "Lunch", "")];
    browser.page(GMAIL, sending(1, both()));
    browser.page(GMAIL, sending(2, both()));
    browser.page(GMAIL, seen(vec![notice(RegionKind::Sent)]));
    assert_eq!(state(&browser), MessageState::Sending);
}

#[test]
fn a_letter_goes_into_no_window_that_it_no_longer_fits() {
    let refused = |browser: &mut Browser, card: &Card, now: Seen| {
        let answer = browser.page(GMAIL, press(card, "fill:0", vec![now]));
        let PageResponse::Card { card } = answer else {
            panic!("filled: {answer:?}")
        };
        assert!(card.lines[0].text.contains("recipients changed"), "{card:?}");
        assert_eq!(browser.messages().len(), 0, "nothing was put in");
    };
    // The window was empty, and has been addressed since.
    for to in ["bob@elsewhere.example", "raj@acme.example"] {
        let mut browser = Browser::new();
        browser.interviewed();
        let offer = card(browser.page(GMAIL, seen(vec![window(1, &[], "", "")])));
        refused(&mut browser, &offer, window(1, &[to], "", ""));
    }
    // It was hers alone, and is for two now.
    let mut browser = Browser::new();
    browser.interviewed();
    let offer = card(browser.page(GMAIL, seen(vec![window(1, TO, "", "")])));
    refused(
        &mut browser,
        &offer,
        window(1, &["jane.doe@acme.example", "raj@acme.example"], "", ""),
    );
    // She was thanked meanwhile, from elsewhere.
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let offer = card(browser.page(GMAIL, seen(vec![window(1, &[], "", "")])));
    let kind = MessageKind::ThankYou;
    let person = people[0].clone();
    let since = None;
    browser.ui(UiRequest::MarkSent {
        interview,
        person,
        kind,
        since,
    });
    let answer = card(browser.page(GMAIL, press(&offer, "fill:0", vec![window(1, &[], "", "")])));
    assert!(answer.lines[0].text.contains("written elsewhere"), "{answer:?}");
    // The window is looked at anew.
    let next = card(browser.page(GMAIL, seen(vec![window(1, &[], "", "")])));
    assert!(next.buttons[0].label.contains("Raj Patel"), "{next:?}");
}

#[test]
fn a_recipient_that_is_being_typed_is_waited_for() {
    let mut browser = Browser::new();
    browser.interviewed();
    let empty = || window(1, &[], "", "");
    let offer = card(browser.page(GMAIL, seen(vec![empty()])));
    let PageResponse::Fill { plan } = browser.page(GMAIL, press(&offer, "fill:0", vec![empty()])) else {
        panic!("no plan")
    };
    let typed = Filled {
        why: Some("being_typed".into()),
        ..steps(&[("to", "refused")]).remove(0)
    };
    let told = card(browser.page(
        GMAIL,
        PageRequest::Filled {
            card: plan.card,
            region: 1,
            steps: vec![typed],
            snapshot: page(vec![empty()]),
        },
    ));
    assert!(told.lines[0].text.contains("still being typed"), "{told:?}");
    assert_eq!(told.buttons[0].id, "fill:0", "it can be tried again");
    assert!(browser.messages().is_empty(), "nothing stands in the window");
    assert!(matches!(
        browser.page(GMAIL, press(&told, "fill:0", vec![empty()])),
        PageResponse::Fill { .. }
    ));
}

fn undone(browser: &mut Browser, shown: &Card, plan: &FillPlan, of: &[(&str, &str)]) -> Card {
    let undo = browser.page(GMAIL, press(shown, "undo", vec![letter(1, plan)]));
    assert_eq!(undo, PageResponse::Undo { region: 1 });
    card(browser.page(
        GMAIL,
        PageRequest::Undone {
            card: shown.id.clone(),
            region: 1,
            steps: steps(of),
            snapshot: page(vec![letter(1, plan)]),
        },
    ))
}

#[test]
fn a_text_that_was_changed_since_outlives_an_undo() {
    for of in [
        &[("to", "undone"), ("subject", "undone"), ("body", "refused")][..],
        &[("body", "refused")],
    ] {
        let mut browser = Browser::new();
        browser.interviewed();
        let (_, plan, after) = fill(&mut browser);
        let told = undone(&mut browser, &after, &plan, of);
        assert!(told.lines[0].text.contains("your words stay"), "{told:?}");
        assert_eq!(state(&browser), MessageState::Inserted, "it still stands there");
        send(&mut browser, &plan, RegionKind::Sent);
        assert_eq!(state(&browser), MessageState::Sent, "and can be sent");
    }
    // The text is out; only a recipient that was changed stays.
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, after) = fill(&mut browser);
    undone(&mut browser, &after, &plan, &[("to", "refused"), ("body", "undone")]);
    assert_eq!(state(&browser), MessageState::Discarded);
}

#[test]
fn a_late_report_takes_nothing_back() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, after) = fill(&mut browser);
    browser.page(GMAIL, sending(1, vec![letter(1, &plan)]));
    let late = PageRequest::Filled {
        card: after.id,
        region: 1,
        steps: done(&plan),
        snapshot: page(vec![letter(1, &plan)]),
    };
    assert_eq!(browser.page(GMAIL, late), PageResponse::Nothing);
    assert_eq!(state(&browser), MessageState::Sending);
    browser.page(GMAIL, seen(vec![letter(1, &plan), notice(RegionKind::Sent)]));
    assert_eq!(state(&browser), MessageState::Sent);
}

#[test]
fn a_mail_whose_sending_is_undone_is_not_sent() {
    for number in [1, 8] {
        let mut browser = Browser::new();
        browser.interviewed();
        let (_, plan, _) = fill(&mut browser);
        browser.page(GMAIL, sending(1, vec![letter(1, &plan)]));
        browser.page(GMAIL, seen(vec![notice(RegionKind::Sent)]));
        assert_eq!(state(&browser), MessageState::Sent);
        browser.now += Duration::seconds(9);
        let told = card(browser.page(GMAIL, seen(vec![letter(number, &plan)])));
        assert!(told.title.contains("undone"), "{told:?}");
        assert_eq!(state(&browser), MessageState::Inserted);
        assert_eq!(browser.page(GMAIL, seen(vec![letter(number, &plan)])), PageResponse::Nothing);
        // And sent after all.
        browser.page(GMAIL, sending(number, vec![letter(number, &plan)]));
        let again = Seen {
            number: 91,
            ..notice(RegionKind::Sent)
        };
        browser.page(GMAIL, seen(vec![again]));
        assert_eq!(state(&browser), MessageState::Sent);
        assert_eq!(browser.messages().len(), 1);
    }
}

#[test]
fn a_window_that_outlives_its_notice_was_sent_all_the_same() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, _) = fill(&mut browser);
    browser.page(GMAIL, sending(1, vec![letter(1, &plan)]));
    for _ in 0..2 {
        browser.page(GMAIL, seen(vec![letter(1, &plan), notice(RegionKind::Sent)]));
        assert_eq!(state(&browser), MessageState::Sent);
    }
    // A minute later the same words to her are another mail.
    browser.page(GMAIL, seen(vec![]));
    browser.now += Duration::seconds(61);
    browser.page(GMAIL, seen(vec![letter(3, &plan)]));
    assert_eq!(state(&browser), MessageState::Sent);
}

#[test]
fn a_card_is_closed_by_its_own_window_only() {
    let mut browser = Browser::new();
    browser.interviewed();
    let first = card(browser.page(GMAIL, seen(vec![window(1, TO, "", "")])));
    let both = |second: Seen| seen(vec![window(1, TO, "", ""), second]);
    let second = card(browser.page(GMAIL, both(window(2, &[], "", ""))));
    assert_ne!(first.id, second.id);
    let closed = browser.page(GMAIL, both(window(2, &["friend@elsewhere.example"], "", "")));
    assert_eq!(closed, PageResponse::Close { id: second.id });
}

#[test]
fn an_empty_window_is_offered_what_is_neither_hurried_nor_missed() {
    // Jane's and Raj's interview ended at 13:00 UTC on 19 November.
    for (at, offered) in [
        ("2026-11-19T13:10:00Z", false),
        ("2026-11-19T18:00:00Z", true),
        ("2026-11-20T15:00:00Z", true),
        ("2026-11-24T09:00:00Z", true),
        ("2026-11-30T15:00:00Z", false),
    ] {
        let mut browser = Browser::new();
        browser.interviewed();
        browser.now = at.parse().unwrap();
        let answer = browser.page(GMAIL, seen(vec![window(1, &[], "", "")]));
        assert_eq!(matches!(answer, PageResponse::Card { .. }), offered, "{at}: {answer:?}");
    }
}

#[test]
fn a_pages_address_is_the_one_that_the_tab_shows() {
    let load = "https://www.linkedin.com/in/jane";
    for (tab, frame, expected) in [
        (Some("https://www.linkedin.com/in/raj"), 0, Some("https://www.linkedin.com/in/raj")),
        (Some("https://www.linkedin.com:8443/in/raj"), 0, None),
        (Some("https://www.linkedin.com.evil.example/in/raj"), 0, None),
        (Some("https://elsewhere.example/"), 0, None),
        (None, 0, None),
        (Some("https://elsewhere.example/"), 3, Some(load)),
    ] {
        let address = Sender::address(load.into(), tab.map(str::to_owned), frame);
        assert_eq!(address.as_deref(), expected, "{tab:?} {frame}");
    }
}

/// Thanked, with a date for the decision: what a window to Jane is told.
fn quiet_window(browser: &mut Browser) -> (String, Card) {
    let (interview, people) = browser.interviewed();
    for person in &people {
        browser.ui(UiRequest::MarkSent {
            interview: interview.clone(),
            person: person.clone(),
            kind: MessageKind::ThankYou,
            since: None,
        });
    }
    let day = json!({ "decision_date": "2026-12-04" });
    let nothing = Reflection {
        interview: interview.clone(),
        ..Reflection::default()
    };
    browser.ui(noted(&nothing, day));
    let shown = card(browser.page(GMAIL, seen(vec![window(1, TO, "", "")])));
    (interview, shown)
}

#[test]
fn silence_says_until_when_and_why_and_can_be_overruled_with_one_press() {
    let mut browser = Browser::new();
    let (_, shown) = quiet_window(&mut browser);
    assert_eq!(shown.title, "Acme: quiet until Monday, 7 December");
    assert!(
        shown.lines[0]
            .text
            .starts_with("They said they would decide by Friday, 4 December."),
        "{shown:?}"
    );
    assert!(shown.lines[0].text.contains("advice by Indeed"), "{shown:?}");
    let overrule = shown.buttons.iter().find(|button| button.id == "fill:0").unwrap();
    assert_eq!(
        (overrule.label.as_str(), overrule.primary),
        ("Write a question all the same", false)
    );
    let PageResponse::Fill { plan } = browser.page(GMAIL, press(&shown, "fill:0", vec![window(1, TO, "", "")])) else {
        panic!("not filled")
    };
    let filled = window(1, TO, &plan.steps[0].text, &plan.steps[1].text);
    browser.page(
        GMAIL,
        PageRequest::Filled {
            card: shown.id.clone(),
            region: 1,
            steps: steps(&[("subject", "done"), ("body", "done")]),
            snapshot: page(vec![filled]),
        },
    );
    let question = browser.messages().pop().unwrap();
    assert_eq!((question.kind, question.overruled), (MessageKind::Inquiry, true), "the log says so");
    let thanks = browser.messages().remove(0);
    assert!(!thanks.overruled, "in good time");
}

#[test]
fn who_was_refused_is_told_so_and_an_answer_is_offered_first() {
    let mut browser = Browser::new();
    let (interview, _) = quiet_window(&mut browser);
    let application = browser.desk().index().application_of(&interview).unwrap().clone();
    browser.ui(UiRequest::SetStatus {
        application,
        status: crate::model::Status::Rejected,
    });
    let shown = card(browser.page(GMAIL, seen(vec![window(2, TO, "", "")])));
    assert_eq!(shown.buttons[0].label, "Answer Jane Doe (Acme)");
    assert!(shown.lines[0].text.starts_with("One reply of thanks"), "{shown:?}");
    let jane = browser.desk().get::<crate::model::Interview>(&interview).unwrap().people[0].clone();
    browser.ui(UiRequest::MarkSent {
        interview,
        person: jane,
        kind: MessageKind::Reply,
        since: None,
    });
    let shown = card(browser.page(GMAIL, seen(vec![window(3, TO, "", "")])));
    assert_eq!(shown.title, "Acme: better write nothing now");
    assert_eq!(
        shown.lines[0].text,
        "They said no. One reply of thanks is welcome, nothing else. (Afterword's own rule.)"
    );
}

/// What the card says that a window to Jane gets: its title and its buttons.
fn offered(browser: &mut Browser, number: u32, window: Seen) -> Option<(String, Vec<String>)> {
    let window = Seen { number, ..window };
    match browser.page(GMAIL, seen(vec![window])) {
        PageResponse::Card { card } => Some((card.title, card.buttons.into_iter().map(|button| button.label).collect())),
        _ => None,
    }
}

#[test]
fn no_thanks_are_offered_for_what_did_not_take_place_or_is_decided() {
    use crate::model::{Outcome, Status};
    for (n, outcome) in [Outcome::NoShow, Outcome::Cancelled].into_iter().enumerate() {
        let mut browser = Browser::new();
        let (interview, _) = browser.interviewed();
        browser.ui(UiRequest::SetOutcome { interview, outcome });
        let (_, buttons) = offered(&mut browser, n as u32, window(1, TO, "", "")).unwrap();
        assert_eq!(buttons, ["Answer Jane Doe (Acme)", "Not now"], "{outcome:?}");
        // In an empty window it is offered for each.
        let (title, buttons) = offered(&mut browser, 9, window(1, &[], "", "")).unwrap();
        assert_eq!(
            (title.as_str(), buttons[0].as_str()),
            ("Letters to write", "Answer Jane Doe (Acme)")
        );
    }
    for (status, label) in [
        (Status::Rejected, Some("Answer Jane Doe (Acme)")),
        (Status::Offered, Some("Answer Jane Doe (Acme)")),
        (Status::Withdrawn, None),
    ] {
        let mut browser = Browser::new();
        let (interview, _) = browser.interviewed();
        let application = browser.desk().index().application_of(&interview).unwrap().clone();
        browser.ui(UiRequest::SetStatus { application, status });
        let shown = offered(&mut browser, 1, window(1, TO, "", ""));
        assert_eq!(shown.as_ref().map(|(_, buttons)| buttons[0].as_str()), label, "{status:?}");
    }
}

#[test]
fn of_two_applications_with_one_person_the_one_decides_in_which_there_is_something_to_write() {
    use crate::model::Status;
    for first in ["Acme", "Zeta"] {
        let mut browser = Browser::new();
        browser.now = "2026-12-08T10:00:00Z".parse().unwrap();
        browser.interviewed();
        browser.ui(UiRequest::Save(Box::new(Candidate {
            uid: Some("event-2".into()),
            company: "Globex".into(),
            ..candidate()
        })));
        for one in browser.overview().applications {
            let refused = (one.application.company == "Acme") == (first == "Acme");
            if refused {
                let application = one.application.id;
                browser.ui(UiRequest::SetStatus {
                    application: application.clone(),
                    status: Status::Rejected,
                });
                browser.ui(UiRequest::NotNeeded {
                    application,
                    interview: None,
                    person: None,
                    what: "reply".into(),
                });
            }
        }
        let (_, buttons) = offered(&mut browser, 1, window(1, TO, "", "")).unwrap();
        assert!(buttons[0].starts_with("Ask Jane Doe"), "{buttons:?}");
    }
}

#[test]
fn whoever_answers_a_mail_is_not_told_to_be_quiet() {
    let mut browser = Browser::new();
    quiet_window(&mut browser);
    let mut reply = window(5, TO, "Re: References", "");
    let cell = vec![vec![Some("r".to_owned())]];
    reply.probes.insert("answered".into(), SeenProbe { by: 0, rows: cell });
    assert_eq!(offered(&mut browser, 5, reply), None);
}

#[test]
fn outside_of_working_hours_the_card_says_when_a_letter_is_best_sent() {
    let mut browser = Browser::new();
    // A Saturday, 15:00 in Berlin; the round ended on Thursday.
    browser.now = "2026-11-21T14:00:00Z".parse().unwrap();
    browser.interviewed();
    let shown = card(browser.page(GMAIL, seen(vec![window(1, TO, "", "")])));
    let said = shown.lines.last().unwrap();
    assert!(said.text.contains("best sent from Monday, 23 November, 08:00 on"), "{shown:?}");
    browser.now = "2026-11-20T14:00:00Z".parse().unwrap();
    let shown = card(browser.page(GMAIL, seen(vec![window(2, TO, "", "")])));
    assert!(shown.lines.iter().all(|line| !line.text.contains("best sent")), "{shown:?}");
}

#[test]
fn nobody_can_have_missed_what_has_not_begun() {
    use crate::model::Outcome;
    let mut browser = Browser::new();
    browser.now = "2026-11-19T11:00:00Z".parse().unwrap();
    let (interview, _) = browser.interviewed();
    let answer = browser.ui(UiRequest::SetOutcome {
        interview,
        outcome: Outcome::NoShow,
    });
    assert!(
        matches!(&answer, UiResponse::Problem { text } if text.contains("has not begun")),
        "{answer:?}"
    );
}

#[test]
fn nothing_is_offered_where_a_mail_is_passed_on() {
    let mut browser = Browser::new();
    browser.interviewed();
    for (n, subject) in ["Fwd: Your interview", "FW: Your interview", " wg: Ihr Interview"]
        .into_iter()
        .enumerate()
    {
        assert_eq!(offered(&mut browser, n as u32, window(1, TO, subject, "")), None, "{subject}");
    }
    assert!(offered(&mut browser, 9, window(1, TO, "Forward with Acme", "")).is_some());
    // It becomes one while the card is on show.
    let passed_on = Seen {
        number: 9,
        ..window(1, TO, "Fwd: Your interview", "")
    };
    assert!(matches!(browser.page(GMAIL, seen(vec![passed_on])), PageResponse::Close { .. }));
    // It stays one, whatever its subject is changed to.
    for subject in ["Your interview", ""] {
        assert_eq!(offered(&mut browser, 9, window(1, TO, subject, "")), None, "{subject}");
    }
    // Of "VS" nobody knows whether it answers or passes on.
    assert_eq!(offered(&mut browser, 10, window(1, TO, "VS: Interview", "")), None);
}

#[test]
fn whoever_gets_a_copy_is_named_before_anything_goes_in() {
    let copied = |to: &[&str], body: &str| {
        let mut seen = window(1, to, "", body);
        let row = |cell: &str| vec![Some(cell.to_owned()), Some("Raj Patel".to_owned())];
        let rows = vec![row("raj@acme.example")];
        seen.probes.insert("bcc".into(), SeenProbe { by: 0, rows });
        seen
    };
    let mut browser = Browser::new();
    browser.interviewed();
    let shown = card(browser.page(GMAIL, seen(vec![copied(TO, "")])));
    let asked = card(browser.page(GMAIL, press(&shown, "fill:0", vec![copied(TO, "")])));
    assert!(asked.lines[0].text.contains("Raj Patel"), "{asked:?}");
    assert_eq!(asked.lines.len(), 1);
    assert!(matches!(
        browser.page(GMAIL, press(&asked, "below:0", vec![copied(TO, "")])),
        PageResponse::Fill { .. }
    ));
    // With words of the user's, too, both are said at once.
    let mut browser = Browser::new();
    browser.interviewed();
    let shown = card(browser.page(GMAIL, seen(vec![copied(TO, "Hi")])));
    let asked = card(browser.page(GMAIL, press(&shown, "fill:0", vec![copied(TO, "Hi")])));
    assert!(asked.lines[0].text.contains("Raj Patel") && asked.lines.len() == 2, "{asked:?}");
    // A window that is addressed to nobody but a copy was begun.
    let mut browser = Browser::new();
    browser.interviewed();
    assert_eq!(browser.page(GMAIL, seen(vec![copied(&[], "")])), PageResponse::Nothing);
}

#[test]
fn a_send_that_comes_to_nothing_is_given_up_after_a_minute() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, _) = fill(&mut browser);
    browser.page(GMAIL, sending(1, vec![letter(1, &plan)]));
    browser.now += Duration::seconds(30);
    browser.page(GMAIL, seen(vec![letter(1, &plan)]));
    assert_eq!(state(&browser), MessageState::Sending, "the webmail may still be asking");
    browser.now += Duration::seconds(31);
    browser.page(GMAIL, seen(vec![letter(1, &plan)]));
    assert_eq!(state(&browser), MessageState::Inserted);
    // The notice of another mail is not its own.
    let friend = || window(2, &["friend@elsewhere.example"], "Lunch", "");
    browser.page(GMAIL, sending(2, vec![letter(1, &plan), friend()]));
    browser.page(GMAIL, seen(vec![letter(1, &plan), notice(RegionKind::Sent)]));
    assert_eq!(state(&browser), MessageState::Inserted);
    // It goes out later, all the same.
    let again = Seen {
        number: 91,
        ..notice(RegionKind::Sent)
    };
    browser.page(GMAIL, sending(1, vec![letter(1, &plan), notice(RegionKind::Sent)]));
    browser.page(GMAIL, seen(vec![again]));
    assert_eq!(state(&browser), MessageState::Sent);
}

#[test]
fn an_undo_after_send_was_pressed_is_asked_about() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, after) = fill(&mut browser);
    browser.page(GMAIL, sending(1, vec![letter(1, &plan)]));
    undone(
        &mut browser,
        &after,
        &plan,
        &[("to", "undone"), ("subject", "undone"), ("body", "undone")],
    );
    assert_eq!(state(&browser), MessageState::Inserted, "it may have gone out before");
    assert_eq!(browser.overview().unsure.len(), 1, "the popup asks");
}

/// The notice of a page that opened the window of a mail, which is another tab.
fn of_the_opener() -> Seen {
    let rows = vec![vec![Some("New Message".to_owned())]];
    Seen {
        probes: [("opener".to_owned(), SeenProbe { by: 0, rows })].into(),
        ..notice(RegionKind::Sent)
    }
}

#[test]
fn a_window_of_its_own_is_known_as_sent_by_the_page_that_opened_it() {
    let begin = || {
        let mut browser = Browser::new();
        browser.interviewed();
        let (_, plan, _) = fill(&mut browser);
        (browser, plan)
    };
    let opener = |browser: &mut Browser, notice: Seen| {
        browser.tab = 2;
        browser.page(GMAIL, seen(vec![]));
        browser.page(GMAIL, seen(vec![notice]));
    };
    // Its Send was pressed.
    let (mut browser, plan) = begin();
    browser.page(GMAIL, sending(1, vec![letter(1, &plan)]));
    opener(&mut browser, of_the_opener());
    assert_eq!(state(&browser), MessageState::Sent);
    assert_eq!(browser.messages()[0].known_by.as_deref(), Some("webmail"));
    // It was not: the page speaks of something else.
    let (mut browser, _) = begin();
    opener(&mut browser, of_the_opener());
    assert_eq!(state(&browser), MessageState::Inserted);
    // Long ago.
    let (mut browser, plan) = begin();
    browser.page(GMAIL, sending(1, vec![letter(1, &plan)]));
    browser.now += Duration::minutes(2);
    opener(&mut browser, of_the_opener());
    assert_eq!(state(&browser), MessageState::Sending);
    // A page that opens no windows.
    let (mut browser, plan) = begin();
    browser.page(GMAIL, sending(1, vec![letter(1, &plan)]));
    opener(&mut browser, notice(RegionKind::Sent));
    assert_eq!(state(&browser), MessageState::Sending);
    // One that had a mail of its own on its way.
    browser.page(GMAIL, seen(vec![]));
    let friend = || window(5, &["friend@elsewhere.example"], "Lunch", "");
    browser.page(GMAIL, sending(5, vec![friend()]));
    browser.page(GMAIL, seen(vec![of_the_opener()]));
    assert_eq!(state(&browser), MessageState::Sending);
}

/// Of a page of iCloud the top and the editor's frame ask on their own, each numbering what it sees from 1.
#[test]
fn a_frame_and_the_page_around_it_do_not_know_each_others_windows() {
    let mut browser = Browser::new();
    browser.interviewed();
    let frame = |browser: &mut Browser, request| {
        let sender = Sender {
            tab: 7,
            frame: 12,
            url: GMAIL.into(),
        };
        match browser.request(Request::Page(sender, request)) {
            Response::Page(response) => response,
            other => panic!("{other:?}"),
        }
    };
    let empty = || vec![window(1, &[], "", "")];
    frame(&mut browser, PageRequest::Hello {});
    let offer = card(frame(&mut browser, seen(empty())));
    // the page around it is later
    browser.page(GMAIL, PageRequest::Hello {});
    browser.page(GMAIL, seen(vec![window(1, &["friend@elsewhere.example"], "Lunch", "")]));
    let answer = browser.page(GMAIL, press(&offer, "fill:0", empty()));
    assert!(matches!(answer, PageResponse::Close { .. }), "it was not shown there: {answer:?}");
    let answer = frame(&mut browser, press(&offer, "fill:0", empty()));
    assert!(matches!(answer, PageResponse::Fill { .. }), "{answer:?}");
}

#[test]
fn windows_that_come_and_go_are_not_remembered_for_ever() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, _) = fill(&mut browser);
    let size = |browser: &Browser| browser.stored[&format!("{TAB}7")].to_string().len();
    let mut sizes = Vec::new();
    for number in 2..60 {
        let shown = card(browser.page(GMAIL, seen(vec![letter(1, &plan), window(number, &[], "", "")])));
        let closed = press(&shown, "dismiss", vec![letter(1, &plan), window(number, &[], "", "")]);
        browser.page(GMAIL, closed);
        browser.page(GMAIL, seen(vec![letter(1, &plan)]));
        sizes.push(size(&browser));
    }
    assert!(sizes[57] <= sizes[15] + 10, "{sizes:?}");
    // The one that is still there, with its letter, is known.
    send(&mut browser, &plan, RegionKind::Sent);
    assert_eq!(state(&browser), MessageState::Sent);
    // One that was taken out of the page for a moment was closed by the user, and stays so.
    let again = browser.page(GMAIL, seen(vec![window(59, &[], "", "")]));
    assert_eq!(again, PageResponse::Nothing);
}

#[test]
fn of_several_letters_the_card_says_when_each_is_welcome() {
    let mut browser = Browser::new();
    browser.interviewed();
    let of_all = |browser: &mut Browser, number: u32| {
        let window = Seen {
            number,
            ..window(1, &[], "", "")
        };
        card(browser.page(GMAIL, seen(vec![window])))
    };
    let alike = of_all(&mut browser, 1);
    assert!(alike.buttons.len() > 2, "{alike:?}");
    assert_eq!(alike.lines.len(), 1, "one round, one time: {alike:?}");
    browser.ui(UiRequest::Save(Box::new(at_globex("2026-11-17"))));
    let apart = of_all(&mut browser, 2);
    let of_ann = apart.lines.iter().find(|line| line.text.starts_with("Write to Ann Lee (Globex): "));
    assert!(
        of_ann.is_some_and(|line| line.text.contains("48 hours are the outer limit")),
        "{apart:?}"
    );
    assert_eq!(apart.lines.len(), apart.buttons.len() - 1, "{apart:?}");
}

#[test]
fn a_letter_that_is_stopped_is_shown_and_can_be_mended_in_the_window() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let body = "Hi Jnae,\n\nthank you for your time.\n\nAlex Miller";
    browser.ui(UiRequest::Check {
        interview,
        person: people[0].clone(),
        kind: MessageKind::ThankYou,
        subject: "Thank you - Engineer interview".into(),
        body: body.into(),
    });
    let empty = || window(1, TO, "", "");
    let offer = card(browser.page(GMAIL, seen(vec![empty()])));
    let press = |button: &str, window: Seen| PageRequest::Pressed {
        card: offer.id.clone(),
        button: button.into(),
        snapshot: page(vec![window]),
    };
    let stopped = card(browser.page(GMAIL, press("fill:0", empty())));
    assert_eq!(stopped.copy.as_deref(), Some(body), "the words that it speaks of can be read");
    assert_eq!(stopped.lines[0].tone, Tone::Block);
    let PageResponse::Fill { plan } = browser.page(GMAIL, press("anyway:0", empty())) else {
        panic!("not put in")
    };
    let filled = card(browser.page(
        GMAIL,
        PageRequest::Filled {
            card: plan.card.clone(),
            region: 1,
            steps: done(&plan),
            snapshot: page(vec![window(1, TO, "Thank you", body)]),
        },
    ));
    let labels: Vec<&str> = filled.lines[0].buttons.iter().map(|button| button.label.as_str()).collect();
    assert_eq!(labels, ["Show where", "Change to “Jane”"]);
    let told = |card: &Card| card.lines.iter().any(|line| line.text.contains("24 to 48 hours"));
    assert!(told(&offer) && told(&filled), "when it is best sent stays in sight: {filled:?}");
}
