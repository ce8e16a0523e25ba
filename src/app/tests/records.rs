//! What becomes of records: those that cannot be read, and those that an event was already.

use serde_json::Value;

use super::*;
use crate::store::key;

/// A record of a later version, which this one cannot read.
fn broken() -> Value {
    json!({ "v": 9, "data": { "id": 5 } })
}

fn asides(browser: &Browser) -> Vec<&String> {
    browser.stored.keys().filter(|key| key.starts_with("aside/")).collect()
}

#[test]
fn an_unreadable_record_is_shown_and_the_rest_works() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    browser.stored.insert(key::<Person>(&people[1]), broken());
    // The first request puts it aside; those after that find it gone.
    for request in 1..=3 {
        let overview = browser.overview();
        assert_eq!((overview.aside, overview.applications.len()), (1, 1), "request {request}");
        assert!(!overview.steps.is_empty(), "request {request}");
    }
    match browser.ui(UiRequest::Aside {}) {
        UiResponse::Aside { records } => assert!(records[0].1.contains("\"id\":5"), "{records:?}"),
        other => panic!("{other:?}"),
    }
    let kind = MessageKind::ThankYou;
    let person = people[0].clone();
    let draft = browser.ui(UiRequest::Draft {
        interview: interview.clone(),
        person: person.clone(),
        kind,
        anew: false,
    });
    assert!(matches!(draft, UiResponse::Draft { .. }), "{draft:?}");
    let badge = browser.badge;
    let since = None;
    browser.ui(UiRequest::MarkSent {
        interview,
        person,
        kind,
        since,
    });
    assert!(browser.badge < badge, "the badge still counts");
}

/// An alarm in the past rings at once, and again: the worker would never sleep.
#[test]
fn no_alarm_is_set_to_a_time_that_has_passed() {
    for kind in ["application/", "interview/", "person/"] {
        let mut browser = Browser::new();
        browser.interviewed();
        let record = browser.stored.keys().find(|key| key.starts_with(kind)).cloned().unwrap();
        browser.stored.insert(record, broken());
        browser.overview();
        for _ in 0..4 {
            browser.now = browser
                .alarm
                .and_then(DateTime::from_timestamp_millis)
                .unwrap_or(browser.now + Duration::days(2));
            browser.request(Request::Tick);
            assert!(browser.alarm.is_none_or(|at| at > browser.now.timestamp_millis()), "{kind}");
        }
        if kind == "application/" {
            assert_eq!(browser.badge, 0, "what cannot be shown is not counted");
        }
    }
    // A record that is gone without a trace: nothing can be said, but nothing rings either.
    let mut browser = Browser::new();
    browser.interviewed();
    browser.stored.retain(|key, _| !key.starts_with("person/"));
    browser.now = DateTime::from_timestamp_millis(browser.alarm.unwrap()).unwrap();
    browser.request(Request::Tick);
    assert!(browser.alarm.is_none_or(|at| at > browser.now.timestamp_millis()));
}

#[test]
fn a_worker_stopped_between_a_copy_and_the_removal_keeps_one_copy() {
    for record in ["person/", "interview/", "application/", "settings", "index"] {
        let mut browser = Browser::new();
        browser.interviewed();
        let record = browser.stored.keys().find(|key| key.starts_with(record)).cloned().unwrap();
        browser.stored.insert(record.clone(), broken());
        browser.kill = Box::new(|_| Killed::BeforeTheRemovals);
        browser.request(Request::Tick);
        browser.overview();
        browser.kill = Box::new(|_| Killed::Never);
        assert_eq!(browser.overview().aside, 1, "{record}");
        assert_eq!(asides(&browser), [&format!("aside/{record}")]);
        assert_ne!(
            browser.stored.get(&record),
            Some(&broken()),
            "the original of {record} is gone in the end"
        );
        // Another one is another copy.
        let other = json!("rubbish");
        browser.stored.insert(record.clone(), other.clone());
        browser.overview();
        assert_eq!(browser.stored.get(&format!("aside/{record}~1")), Some(&other));
        assert_eq!(browser.stored.get(&format!("aside/{record}")), Some(&broken()));
    }
}
