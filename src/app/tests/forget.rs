//! Deletion: what goes is said first, goes in one write, and leaves nothing that the rest could stumble over.

use super::events::{guest, known_user};
use super::*;
use crate::model::{Application, Interview};
use crate::store::INDEX;

fn forget(application: Option<&str>, sure: bool) -> UiRequest {
    UiRequest::Forget {
        application: application.map(str::to_owned),
        sure,
    }
}

/// What would go, in words.
fn asked(browser: &mut Browser, application: Option<&str>) -> String {
    match browser.ui(forget(application, false)) {
        UiResponse::Forget { text } => text,
        other => panic!("{other:?}"),
    }
}

/// Two interviews at Acme with notes and a letter, and one elsewhere with Raj, who was at Acme too. Returns the application at Acme.
fn two_applications(browser: &mut Browser) -> String {
    let (interview, people) = browser.interviewed();
    let second = Candidate {
        uid: Some("event-2".into()),
        people: vec![candidate().people.remove(0)],
        left_out: vec![LeftOut {
            who: "Sam Kim".into(),
            person: Some(CandidatePerson {
                name: "Sam Kim".into(),
                ..CandidatePerson::default()
            }),
            ..LeftOut::default()
        }],
        ..candidate()
    };
    browser.save(second);
    let elsewhere = Candidate {
        uid: Some("event-3".into()),
        company: "Initech".into(),
        people: vec![candidate().people.remove(1)],
        ..candidate()
    };
    browser.save(elsewhere);
    let reflection = Reflection {
        interview: interview.clone(),
        said: [(people[0].clone(), "the billing migration".to_owned())].into(),
        ..Reflection::default()
    };
    browser.ui(noted(&reflection, json!({})));
    let kind = MessageKind::ThankYou;
    let since = None;
    browser.ui(UiRequest::MarkSent {
        interview: interview.clone(),
        person: people[0].clone(),
        kind,
        since,
    });
    browser.interview(&interview).application
}

#[test]
fn an_application_goes_with_what_is_its_own_and_nothing_else() {
    let mut browser = Browser::new();
    let acme = two_applications(&mut browser);
    let before = browser.stored.clone();
    let text = asked(&mut browser, Some(&acme));
    assert!(text.contains("2 interviews, 2 people and 1 message"), "{text}");
    assert!(text.contains("Acme"), "{text}");
    assert_eq!(browser.stored, before, "nothing goes at the first word");
    let deleted = browser.ui(forget(Some(&acme), true));
    let UiResponse::Saved { overview, .. } = deleted else {
        panic!("{deleted:?}")
    };
    assert_eq!(overview.applications.len(), 1);
    let left = &overview.applications[0];
    assert_eq!(
        (left.application.company.as_str(), left.people[0].name.as_str()),
        ("Initech", "Raj Patel")
    );
    browser.request(Request::Tick);
    let kinds: Vec<&str> = browser.stored.keys().map(|key| key.split('/').next().unwrap()).collect();
    assert_eq!(kinds, ["application", "index", "interview", "person", "settings"]);
    assert!(!serde_json::to_string(&browser.stored).unwrap().contains("Jane"));
    // The index is the one that these records make, but for what it knows of them beyond that.
    let kept = browser.desk().index().clone();
    let mut raw = browser.stored.clone();
    raw.remove(INDEX);
    let mut built = Desk::new(raw, 0).index().clone();
    for (id, entry) in &mut built.applications {
        (entry.due, entry.next) = (kept.applications[id].due, kept.applications[id].next);
    }
    (built.zone, built.looked) = (kept.zone.clone(), kept.looked);
    assert_eq!(kept, built);
    // Its events are unknown again.
    assert_eq!(kept.uids.keys().collect::<Vec<_>>(), ["event-3"]);
}

#[test]
fn badge_and_alarm_follow_a_deletion() {
    let mut browser = Browser::new();
    let (interview, _) = browser.interviewed();
    let application = browser.interview(&interview).application;
    assert!(browser.badge > 0 && browser.alarm.is_some());
    browser.ui(forget(Some(&application), true));
    assert_eq!((browser.badge, browser.alarm), (0, None));
    assert!(browser.overview().applications.is_empty());
    // The same event is a new interview.
    let (again, _) = browser.interviewed();
    assert_ne!(again, interview);
    assert!(browser.badge > 0);
    browser.ui(forget(None, true));
    assert_eq!((browser.badge, browser.alarm), (0, None));
}

#[test]
fn everything_goes() {
    let mut browser = known_user();
    browser.capture(guest("Jane Doe", "jd@globex.example"));
    two_applications(&mut browser);
    fill(&mut browser);
    browser.stored.insert("person/of-a-later-version".into(), json!({ "v": 9 }));
    browser.stored.insert("aside/person/x".into(), json!("Jane"));
    let text = asked(&mut browser, None);
    assert!(text.contains("3 applications, 4 interviews, 4 people"), "{text}");
    let deleted = browser.ui(forget(None, true));
    let UiResponse::Saved { overview, .. } = deleted else {
        panic!("{deleted:?}")
    };
    let days = overview.days.clone();
    assert_eq!(
        overview,
        Overview {
            days,
            ..Overview::default()
        }
    );
    browser.request(Request::Tick);
    assert_eq!(browser.stored.keys().collect::<Vec<_>>(), [INDEX]);
    assert_eq!(browser.stored[INDEX]["data"], ".\n", "and in that there is nothing");
    assert!(asked(&mut browser, None).contains("no interview"));
    // It begins anew.
    browser.interviewed();
    assert_eq!(browser.overview().applications.len(), 1);
}

#[test]
fn a_worker_stopped_while_it_deletes_has_deleted_in_the_end() {
    for everything in [false, true] {
        let journey = |mut browser: Browser| {
            let acme = two_applications(&mut browser);
            let which = Some(acme.as_str()).filter(|_| !everything);
            let deleted = browser.ui(forget(which, true));
            assert!(matches!(deleted, UiResponse::Saved { .. }), "{deleted:?}");
            browser.request(Request::Tick);
            browser.request(Request::Tick);
            (browser.stored, browser.requests)
        };
        let (whole, requests) = journey(Browser::new());
        for at in 1..=requests {
            for how in [
                Killed::BeforeTheWrite,
                Killed::AfterTheRecords,
                Killed::BeforeTheRemovals,
                Killed::AfterTheWrite,
            ] {
                let (stored, _) = journey(Browser::killed(move |n| if n == at { how } else { Killed::Never }));
                assert_eq!(stored, whole, "stopped at request {at}, {how:?}");
            }
        }
    }
}

/// The worker is stopped before it removes, and nobody asks again: at the next request nothing of it is seen, and it is removed.
#[test]
fn what_was_left_by_a_stopped_worker_is_gone_at_the_next_request() {
    let mut browser = Browser::new();
    let acme = two_applications(&mut browser);
    let env = Env {
        now: browser.now,
        zone: Tz::Europe__Berlin,
        language: "en".into(),
        fresh: "n".into(),
    };
    let outcome = browser.once(&Request::Ui(forget(Some(&acme), true)), &env);
    assert_eq!(
        outcome.writes.keys().collect::<Vec<_>>(),
        [INDEX],
        "one record is written, and the rest follows from it"
    );
    browser.write(outcome.writes, Vec::new());
    assert!(browser.stored.keys().any(|key| key.ends_with(&acme)));
    let overview = browser.overview();
    assert_eq!(overview.applications.len(), 1);
    assert!(!browser.stored.keys().any(|key| key.ends_with(&acme)));
    assert!(!serde_json::to_string(&browser.stored).unwrap().contains("Jane"));
}

/// A letter of it may stand in a window still; what becomes of that is written nowhere.
#[test]
fn a_window_does_not_bring_a_deleted_application_back() {
    let mut browser = Browser::new();
    let (interview, _) = browser.interviewed();
    let application = browser.interview(&interview).application;
    let (_, plan, _) = fill(&mut browser);
    browser.ui(forget(Some(&application), true));
    send(&mut browser, &plan, RegionKind::Sent);
    browser.request(Request::Tick);
    let left: Vec<&String> = browser.stored.keys().filter(|key| !key.starts_with(TAB)).collect();
    assert_eq!(left, [INDEX, SETTINGS]);
    assert!(browser.desk().index().applications.is_empty());
}

#[test]
fn what_is_gone_already_is_deleted() {
    let mut browser = Browser::new();
    let (interview, _) = browser.interviewed();
    let Interview { application, .. } = browser.interview(&interview);
    for _ in 0..2 {
        let deleted = browser.ui(forget(Some(&application), true));
        assert!(matches!(deleted, UiResponse::Saved { .. }), "{deleted:?}");
    }
    assert_eq!(browser.desk().get::<Application>(&application), None);
    let asked = browser.ui(forget(Some(&application), false));
    assert!(matches!(asked, UiResponse::Problem { .. }), "{asked:?}");
}
