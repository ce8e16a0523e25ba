//! A mail from an interviewer, open in the webmail. The interview was on Thursday, 19 November 2026, 13:00 to 14:00; now it is Friday, 16:00.

use super::*;
use crate::model::{Direction, Status};

/// A mail from Jane as Gmail shows it, written at this time, not yet read unless `body` is there.
fn mail(number: u32, at: &str, body: Option<&str>) -> Seen {
    from("jane.doe@acme.example", number, at, body)
}

fn from(sender: &str, number: u32, at: &str, body: Option<&str>) -> Seen {
    let probes = [
        ("from", Some(sender)),
        ("date", Some(at)),
        ("mark", Some("#msg-f:1")),
        ("body", body),
    ];
    let probe = |text: &str| SeenProbe {
        by: 0,
        rows: vec![vec![Some(text.to_owned())]],
    };
    let probes = probes.into_iter().filter_map(|(name, text)| Some((name.to_owned(), probe(text?))));
    Seen {
        site: "gmail".into(),
        kind: RegionKind::Mail,
        number,
        by: 0,
        visible: Visibility::Yes,
        probes: probes.collect(),
    }
}

const AT: &str = "Nov 20, 2026, 3:30\u{202f}PM";
const PROMISE: &str = "Hi Alex,\n\nthank you for your time. We will get back to you by Friday, 4 December.\n\nJane\n\n> By Monday, please.";

fn press(browser: &mut Browser, shown: &Card, button: &str, mails: Vec<Seen>) -> PageResponse {
    let (card, button) = (shown.id.clone(), button.to_owned());
    let snapshot = page(mails);
    browser.page(GMAIL, PageRequest::Pressed { card, button, snapshot })
}

/// Interviewed yesterday, nobody thanked, and this mail open.
fn opened(mails: Vec<Seen>) -> (Browser, PageResponse) {
    let mut browser = Browser::new();
    browser.interviewed();
    browser.page(GMAIL, PageRequest::Hello {});
    let response = browser.page(GMAIL, seen(mails));
    (browser, response)
}

fn received(browser: &Browser) -> Vec<Message> {
    let all = browser.messages().into_iter();
    all.filter(|message| message.direction == Direction::Received).collect()
}

fn application(browser: &mut Browser) -> ApplicationView {
    browser.overview().applications.remove(0)
}

fn buttons(card: &Card) -> Vec<&str> {
    card.buttons.iter().map(|button| button.id.as_str()).collect()
}

#[test]
fn an_answer_is_noted_and_the_day_that_it_promises_counts_once_it_is_confirmed() {
    let (mut browser, response) = opened(vec![mail(4, AT, None)]);
    let offer = card(response);
    assert_eq!((offer.title.as_str(), offer.region), ("Jane Doe has written", Some(4)));
    assert_eq!(buttons(&offer), ["answer:0", "unrelated:0"]);
    assert_eq!(received(&browser), [], "nothing is noted before they say so");

    let noted = card(press(&mut browser, &offer, "answer:0", vec![mail(4, AT, Some(PROMISE))]));
    let messages = received(&browser);
    assert_eq!(messages.len(), 1);
    assert_eq!(
        messages[0].at.to_rfc3339(),
        "2026-11-20T14:30:00+00:00",
        "when it was written, not when it was read"
    );
    assert_eq!(messages[0].body, None, "a mail of theirs is not kept");
    let lines: Vec<&str> = noted.lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(
        lines,
        [
            "They write: “We will get back to you by Friday, 4 December.” Is that Friday, 4 December? If so, a question is welcome one working day later.",
        ],
        "no other day beside the one that is asked about"
    );
    assert_eq!(buttons(&noted), ["day:0", "dismiss", "back:0", "offer:0", "refusal:0"]);
    assert_eq!(application(&mut browser).application.decision_date, None);

    let last = card(press(&mut browser, &noted, "day:0", vec![mail(4, AT, Some(PROMISE))]));
    assert_eq!(application(&mut browser).application.decision_date.as_deref(), Some("2026-12-04"));
    assert_eq!(last.lines[0].text, "Acme: quiet until Monday, 7 December");
    assert_eq!(buttons(&last), ["dismiss", "back:0", "offer:0", "refusal:0"]);
    assert_eq!(
        press(&mut browser, &last, "dismiss", vec![mail(4, AT, None)]),
        PageResponse::Close { id: last.id.clone() }
    );
    // Opened again, in this tab and in another webmail: it is known.
    assert_eq!(browser.page(GMAIL, seen(vec![mail(9, AT, None)])), PageResponse::Nothing);
    assert_eq!(received(&browser).len(), 1);
}

#[test]
fn what_they_decided_is_said_on_the_card() {
    for (button, status, title) in [
        ("refusal:0", Status::Rejected, "Answer Acme"),
        ("offer:0", Status::Offered, "Answer Acme"),
    ] {
        let (mut browser, response) = opened(vec![mail(4, AT, None)]);
        let offer = card(response);
        let text = Some("Dear Alex, we have decided.");
        let noted = card(press(&mut browser, &offer, "answer:0", vec![mail(4, AT, text)]));
        assert_eq!(buttons(&noted), ["dismiss", "back:0", "offer:0", "refusal:0"], "no day is promised");
        let last = card(press(&mut browser, &noted, button, vec![mail(4, AT, text)]));
        assert_eq!(last.lines[0].text, title);
        let id = application(&mut browser).application.id;
        let stored = browser.desk().get::<crate::model::Application>(&id).unwrap();
        assert_eq!(stored.status, status);
    }
}

#[test]
fn a_mail_is_asked_about_once_whatever_the_answer() {
    // Closed: not again on this page. About something else: never again. Taken back: it no longer counts.
    let (mut browser, response) = opened(vec![mail(4, AT, None)]);
    let offer = card(response);
    press(&mut browser, &offer, "close", vec![mail(4, AT, None)]);
    assert_eq!(browser.page(GMAIL, seen(vec![mail(5, AT, None)])), PageResponse::Nothing);
    browser.page(GMAIL, PageRequest::Hello {});
    let offer = card(browser.page(GMAIL, seen(vec![mail(1, AT, None)])));
    press(&mut browser, &offer, "unrelated:0", vec![mail(1, AT, None)]);
    browser.page(GMAIL, PageRequest::Hello {});
    assert_eq!(browser.page(GMAIL, seen(vec![mail(1, AT, None)])), PageResponse::Nothing);
    // The next one is another mail.
    let later = "Nov 20, 2026, 3:40 PM";
    let offer = card(browser.page(GMAIL, seen(vec![mail(1, AT, None), mail(2, later, None)])));
    assert_eq!(offer.region, Some(2));
    let noted = card(press(&mut browser, &offer, "answer:0", vec![mail(2, later, Some(""))]));
    let quiet = |browser: &mut Browser| browser.overview().steps.into_iter().find(|step| step.what == "wait").unwrap().title;
    assert_eq!(quiet(&mut browser), "Acme: quiet until Friday, 4 December");
    press(&mut browser, &noted, "back:0", vec![mail(2, later, Some(""))]);
    assert_eq!(quiet(&mut browser), "Acme: quiet until Thursday, 3 December");
    assert_eq!(browser.page(GMAIL, seen(vec![mail(2, later, None)])), PageResponse::Nothing);
}

#[test]
fn a_mail_that_answers_nothing_is_left_alone() {
    let nothing = |mails: Vec<Seen>, why: &str| {
        let (_, response) = opened(mails);
        assert_eq!(response, PageResponse::Nothing, "{why}");
    };
    nothing(vec![mail(1, "Nov 18, 2026, 3:30 PM", None)], "written before the interview");
    nothing(vec![from("news@garden.example", 1, AT, None)], "a stranger");
    nothing(vec![mail(1, "Nov 21, 2026, 3:30 PM", None)], "not written yet");
    let hidden = Seen {
        visible: Visibility::No,
        ..mail(1, AT, None)
    };
    nothing(vec![hidden], "folded");

    // Decided, or the next round is arranged: nobody waits for an answer.
    let (mut browser, _) = opened(Vec::new());
    let id = application(&mut browser).application.id;
    browser.ui(UiRequest::SetStatus {
        application: id.clone(),
        status: Status::Rejected,
    });
    assert_eq!(browser.page(GMAIL, seen(vec![mail(1, AT, None)])), PageResponse::Nothing);
    browser.ui(UiRequest::SetStatus {
        application: id,
        status: Status::Open,
    });
    browser.ui(UiRequest::Save(Box::new(Candidate {
        uid: Some("event-2".into()),
        start: "2026-11-25T13:00".into(),
        end: "2026-11-25T14:00".into(),
        ..candidate()
    })));
    assert_eq!(browser.page(GMAIL, seen(vec![mail(2, AT, None)])), PageResponse::Nothing);
}

#[test]
fn a_card_goes_with_the_mail_that_it_speaks_of() {
    let (mut browser, response) = opened(vec![mail(4, AT, None)]);
    let offer = card(response);
    // The same frame shows another mail.
    let other = vec![from("news@garden.example", 4, AT, None)];
    assert_eq!(
        browser.page(GMAIL, seen(other.clone())),
        PageResponse::Close { id: offer.id.clone() }
    );
    assert_eq!(
        press(&mut browser, &offer, "answer:0", other),
        PageResponse::Close { id: offer.id.clone() }
    );
    assert_eq!(received(&browser), []);
    assert!(
        matches!(browser.page(GMAIL, seen(vec![mail(4, AT, None)])), PageResponse::Card { .. }),
        "and it comes back with its mail"
    );
}

#[test]
fn of_a_mail_whose_time_cannot_be_told_it_is_said_and_no_day_is_counted_from_it() {
    let (mut browser, response) = opened(vec![mail(4, "gestern, kurz vor Mittag", None)]);
    let offer = card(response);
    assert!(
        offer
            .lines
            .iter()
            .any(|line| line.text.starts_with("When it was written could not be read")),
        "{offer:?}"
    );
    press(
        &mut browser,
        &offer,
        "answer:0",
        vec![mail(4, "gestern", Some("We decide by next Friday."))],
    );
    let messages = received(&browser);
    assert_eq!(
        (messages[0].at, messages[0].mail.as_deref()),
        (browser.now, Some("jane.doe@acme.example #msg-f:1"))
    );
}

/// Two applications at one company, with the same people.
fn applied_twice() -> Browser {
    let mut browser = Browser::new();
    browser.interviewed();
    browser.ui(UiRequest::Save(Box::new(Candidate {
        uid: Some("event-2".into()),
        role: "Analyst".into(),
        start: "2026-11-19T15:00".into(),
        end: "2026-11-19T16:00".into(),
        ..candidate()
    })));
    browser
}

#[test]
fn of_two_applications_each_has_its_button() {
    let mut browser = applied_twice();
    assert_eq!(browser.overview().applications.len(), 2);
    browser.page(GMAIL, PageRequest::Hello {});
    let offer = card(browser.page(GMAIL, seen(vec![mail(4, AT, None)])));
    let labels: Vec<&str> = offer.buttons.iter().map(|button| button.label.as_str()).collect();
    assert_eq!(labels, ["Yes: Acme, Data Engineer", "Yes: Acme, Analyst", "No, something else"]);
    let noted = card(press(&mut browser, &offer, "answer:1", vec![mail(4, AT, Some(PROMISE))]));
    press(&mut browser, &noted, "day:0", vec![mail(4, AT, Some(PROMISE))]);
    let days: Vec<(String, Option<String>)> = browser
        .overview()
        .applications
        .into_iter()
        .map(|one| {
            let application = one.application;
            (application.role.unwrap_or_default(), application.decision_date)
        })
        .collect();
    assert!(days.contains(&("Analyst".into(), Some("2026-12-04".into()))), "{days:?}");
    assert!(days.contains(&("Data Engineer".into(), None)), "{days:?}");
}

#[test]
fn whenever_the_worker_is_stopped_an_answer_is_noted_once() {
    for stopped in [Killed::BeforeTheWrite, Killed::AfterTheRecords, Killed::AfterTheWrite] {
        let mut browser = Browser::killed(move |_| stopped);
        browser.interviewed();
        browser.page(GMAIL, PageRequest::Hello {});
        let offer = card(browser.page(GMAIL, seen(vec![mail(4, AT, None)])));
        let noted = card(press(&mut browser, &offer, "answer:0", vec![mail(4, AT, Some(PROMISE))]));
        press(&mut browser, &noted, "day:0", vec![mail(4, AT, Some(PROMISE))]);
        assert_eq!(received(&browser).len(), 1, "{stopped:?}");
        assert_eq!(
            application(&mut browser).application.decision_date.as_deref(),
            Some("2026-12-04"),
            "{stopped:?}"
        );
    }
}

#[test]
fn a_mail_is_an_answer_to_one_application_only() {
    let mut browser = applied_twice();
    browser.page(GMAIL, PageRequest::Hello {});
    let offer = card(browser.page(GMAIL, seen(vec![mail(4, AT, None)])));
    press(&mut browser, &offer, "answer:1", vec![mail(4, AT, Some(PROMISE))]);
    browser.page(GMAIL, PageRequest::Hello {});
    assert_eq!(browser.page(GMAIL, seen(vec![mail(1, AT, None)])), PageResponse::Nothing);
    let counted = received(&browser);
    let counted: Vec<&Message> = counted.iter().filter(|message| message.state == MessageState::Sent).collect();
    assert_eq!(counted.len(), 1);
}

#[test]
fn of_a_thread_only_the_newest_mail_of_each_writer_is_asked_about() {
    let later = "Nov 20, 2026, 3:40 PM";
    let thread = || vec![mail(1, AT, None), mail(2, later, None)];
    let (mut browser, response) = opened(thread());
    let offer = card(response);
    assert_eq!(offer.region, Some(2));
    assert_eq!(offer.lines[0].text, "Written on Friday, 20 November, 15:40.");
    for _ in 0..2 {
        assert_eq!(browser.page(GMAIL, seen(thread())), PageResponse::Nothing, "one card");
    }
    press(&mut browser, &offer, "unrelated:0", thread());
    assert_eq!(
        browser.page(GMAIL, seen(thread())),
        PageResponse::Nothing,
        "nor the older one after it"
    );
}

#[test]
fn nothing_follows_from_a_mail_that_was_not_noted_and_the_day_is_the_one_that_was_shown() {
    let (mut browser, response) = opened(vec![mail(4, AT, None)]);
    let offer = card(response);
    for button in ["refusal:0", "offer:0", "day:0", "back:0"] {
        let answer = press(&mut browser, &offer, button, vec![mail(4, AT, Some(PROMISE))]);
        assert_eq!(answer, PageResponse::Nothing, "{button}");
    }
    assert_eq!(received(&browser), []);
    let noted = card(press(&mut browser, &offer, "answer:0", vec![mail(4, AT, Some(PROMISE))]));
    let other = Some("We will get back to you by Friday, 15 January.");
    press(&mut browser, &noted, "day:0", vec![mail(4, AT, other)]);
    assert_eq!(application(&mut browser).application.decision_date.as_deref(), Some("2026-12-04"));
}

#[test]
fn taken_back_all_is_as_it_was() {
    for button in ["day:0", "refusal:0", "offer:0"] {
        let (mut browser, response) = opened(vec![mail(4, AT, None)]);
        let offer = card(response);
        let before = application(&mut browser);
        let noted = card(press(&mut browser, &offer, "answer:0", vec![mail(4, AT, Some(PROMISE))]));
        let next = card(press(&mut browser, &noted, button, vec![mail(4, AT, Some(PROMISE))]));
        press(&mut browser, &next, "back:0", vec![mail(4, AT, None)]);
        assert_eq!(application(&mut browser), before, "{button}");
        assert!(received(&browser).iter().all(|message| message.state == MessageState::Discarded));
    }
}

#[test]
fn an_answer_can_be_taken_out_of_the_log() {
    let (mut browser, response) = opened(vec![mail(4, AT, None)]);
    let offer = card(response);
    press(&mut browser, &offer, "answer:0", vec![mail(4, AT, Some(""))]);
    let id = application(&mut browser).application.id;
    let log = |browser: &mut Browser| match browser.ui(UiRequest::Application(id.clone())) {
        UiResponse::Application { history, .. } => history.entries,
        other => panic!("{other:?}"),
    };
    let entry = log(&mut browser).remove(0);
    assert_eq!(entry.text, "Answer from Jane Doe");
    let change = entry.change.unwrap();
    assert_eq!((change.label.as_str(), change.to_sent), ("It was no answer", false));
    browser.ui(UiRequest::NotSent(entry.message));
    assert_eq!(log(&mut browser), []);
}
