//! A card that follows what stands in a window: judged again as it changes, pointed at, mended on request.

use super::*;

const TO: &[&str] = &["jane.doe@acme.example"];

fn press(card: &Card, button: &str, regions: Vec<Seen>) -> PageRequest {
    PageRequest::Pressed {
        card: card.id.clone(),
        button: button.into(),
        snapshot: page(regions),
    }
}

/// As the eyes see a window that no card follows.
fn unread(mut window: Seen) -> Seen {
    window.probes.remove("body");
    window
}

fn line<'a>(card: &'a Card, says: &str) -> &'a Line {
    let found = card.lines.iter().find(|line| line.text.contains(says));
    found.unwrap_or_else(|| panic!("nothing says {says:?}: {:?}", card.lines))
}

/// What a press on a line's button answers.
fn pointed(browser: &mut Browser, card: &Card, says: &str, verb: &str, window: &Seen) -> Point {
    let buttons = &line(card, says).buttons;
    let button = buttons.iter().find(|button| button.id.starts_with(verb));
    let button = button.unwrap_or_else(|| panic!("no {verb}: {buttons:?}")).id.clone();
    match browser.page(GMAIL, press(card, &button, vec![window.clone()])) {
        PageResponse::Point(point) => *point,
        other => panic!("{other:?}"),
    }
}

/// Jane's letter in a window, and an application at Globex with Ann Lee.
fn filled() -> (Browser, FillPlan, Card) {
    let mut browser = Browser::new();
    browser.interviewed();
    browser.ui(UiRequest::Save(Box::new(at_globex("2026-11-12"))));
    let offer = card(browser.page(GMAIL, seen(vec![window(1, TO, "", "")])));
    let fill = browser.page(GMAIL, press(&offer, "fill:0", vec![window(1, TO, "", "")]));
    let PageResponse::Fill { plan } = fill else { panic!("{fill:?}") };
    let letter = window(1, TO, "Thank you", &plan.steps.last().unwrap().text);
    let after = card(browser.page(
        GMAIL,
        PageRequest::Filled {
            card: plan.card.clone(),
            region: 1,
            steps: done(&plan),
            snapshot: page(vec![letter]),
        },
    ));
    (browser, plan, after)
}

#[test]
fn findings_follow_the_words_point_at_them_and_mend_them() {
    let (mut browser, plan, first) = filled();
    assert!(first.follow);
    let body = &plan.steps.last().unwrap().text;
    let edited = window(1, TO, "Thank you", &body.replacen("Jane", "Ann", 1));
    let now = card(browser.page(GMAIL, seen(vec![edited.clone()])));
    assert_eq!((&now.id, now.follow), (&first.id, true));
    let says = "Ann";
    assert_eq!(line(&now, says).tone, Tone::Block);
    let says_greeting = |line: &&Line| line.text.contains("reeting");
    assert_eq!(
        now.lines.iter().filter(says_greeting).count(),
        1,
        "a wrong name is one fault: {now:?}"
    );
    let shown = pointed(&mut browser, &now, says, "show", &edited);
    let greeting = body.split("Jane").next().unwrap().replace(' ', "");
    assert_eq!(
        (shown.lead.as_str(), shown.text.as_str(), shown.replace),
        (greeting.as_str(), "Ann", None)
    );
    assert_eq!(line(&now, says).buttons.len(), 1, "whose name should stand there is not guessed");
    let edited = window(1, TO, "Thank you", &body.replacen("Jane", "Jnae", 1));
    let now = card(browser.page(GMAIL, seen(vec![edited.clone()])));
    let mended = pointed(&mut browser, &now, "Jnae", "mend", &edited);
    assert_eq!((mended.text.as_str(), mended.replace.as_deref()), ("Jnae", Some("Jane")));
    assert_eq!(mended.target.len(), 1);
    // Mended, the card is as it was.
    let letter = window(1, TO, "Thank you", body);
    assert_eq!(card(browser.page(GMAIL, seen(vec![letter]))), first);
}

#[test]
fn a_card_follows_only_what_was_read_and_until_it_is_closed() {
    let (mut browser, plan, first) = filled();
    let letter = window(1, TO, "Thank you", &plan.steps.last().unwrap().text);
    let looked = browser.page(GMAIL, seen(vec![unread(letter.clone())]));
    assert_eq!(looked, PageResponse::Nothing, "what was not read is not judged as empty");
    browser.page(GMAIL, press(&first, "close", vec![letter.clone()]));
    assert_eq!(browser.page(GMAIL, seen(vec![letter])), PageResponse::Nothing);
}

#[test]
fn what_the_window_lacks_is_said() {
    let (mut browser, plan, _) = filled();
    let body = &plan.steps.last().unwrap().text;
    let mut answer = window(1, &[], "", body);
    let now = card(browser.page(GMAIL, seen(vec![answer.clone()])));
    line(&now, "To is empty");
    line(&now, "The subject is empty");
    // An answer has the subject of its thread.
    let thread = SeenProbe {
        by: 0,
        rows: vec![vec![Some("r".into())]],
    };
    answer.probes.insert("answered".into(), thread);
    let now = card(browser.page(GMAIL, seen(vec![answer])));
    assert!(!now.lines.iter().any(|line| line.text.contains("subject is empty")), "{now:?}");
}

#[test]
fn words_that_are_gone_are_not_pointed_at() {
    let (mut browser, plan, first) = filled();
    let body = &plan.steps.last().unwrap().text;
    let edited = window(1, TO, "Thank you", &body.replacen("Jane", "Ann", 1));
    let now = card(browser.page(GMAIL, seen(vec![edited])));
    let button = line(&now, "Ann").buttons[0].id.clone();
    let letter = window(1, TO, "Thank you", body);
    let answer = browser.page(GMAIL, press(&first, &button, vec![letter]));
    assert_eq!(answer, PageResponse::Nothing);
    for button in [
        "show",
        "show:wrong_name",
        "show:wrong_name:x",
        "show:no_such:0",
        "mend:wrong_name:9",
    ] {
        let answer = browser.page(GMAIL, press(&first, button, vec![window(1, TO, "", "Dear Ann,")]));
        assert_eq!(answer, PageResponse::Nothing, "{button}");
    }
}

#[test]
fn own_words_are_judged_where_they_stand_and_known_as_sent() {
    let mut browser = Browser::new();
    browser.interviewed();
    let mine = |body: &str| window(1, TO, "Thank you", body);
    let offer = card(browser.page(GMAIL, seen(vec![unread(mine(""))])));
    let began = "Dear Jane,\n\nthank you for yesterday.";
    browser.page(GMAIL, press(&offer, "fill:0", vec![mine(began)]));
    let follows = card(browser.page(GMAIL, press(&offer, "check:0", vec![mine(began)])));
    assert!(follows.follow);
    assert!(!follows.buttons.iter().any(|button| button.id == "undo"), "nothing was put in");
    line(&follows, "room");
    assert!(browser.messages().is_empty(), "what is still being written is no letter of the log");
    let full = format!("{began}\n\nYour story of the billing ledger that was migrated twice stayed with me.\n\nAlex");
    let now = card(browser.page(GMAIL, seen(vec![mine(&full)])));
    assert_ne!(now.lines, follows.lines);
    browser.page(
        GMAIL,
        PageRequest::Sending {
            region: 1,
            snapshot: page(vec![mine(&full)]),
        },
    );
    browser.page(GMAIL, seen(vec![notice(RegionKind::Sent)]));
    let messages = browser.messages();
    let [sent] = &messages[..] else { panic!("{messages:?}") };
    assert_eq!((sent.state, sent.body.as_deref()), (MessageState::Sent, Some(full.as_str())));
}

#[test]
fn recipients_and_sender_of_the_window_are_judged() {
    let (mut browser, plan, _) = filled();
    let employer = json!({ "employer_domain": "initech.example" });
    browser.ui(UiRequest::SaveSettings(employer));
    let mut letter = window(1, TO, "Thank you", &plan.steps.last().unwrap().text);
    let cell = |text: &str| SeenProbe {
        by: 0,
        rows: vec![vec![Some(text.to_owned()), Some(text.to_owned())]],
    };
    letter.probes.insert("cc".into(), cell("raj@acme.example"));
    letter.probes.insert("from".into(), cell("alex@initech.example"));
    let now = card(browser.page(GMAIL, seen(vec![letter.clone()])));
    assert_eq!(line(&now, "Raj Patel").tone, Tone::Warn);
    assert_eq!(line(&now, "initech.example").tone, Tone::Warn);
    // Addressed to somebody else now: the greeting names the wrong one.
    letter.probes.insert("to".into(), cell("raj@acme.example"));
    let now = card(browser.page(GMAIL, seen(vec![letter])));
    assert!(
        now.lines
            .iter()
            .any(|line| line.text.contains("Raj Patel") && line.tone == Tone::Warn),
        "{now:?}"
    );
}
