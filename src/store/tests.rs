use serde_json::json;

use super::*;
use crate::model::{Part, Status};

fn application() -> Application {
    Application {
        id: "a1".into(),
        company: "Acme".into(),
        role: Some("Engineer".into()),
        status: Status::Open,
        decision_date: None,
    }
}

fn interview() -> Interview {
    Interview {
        id: "i1".into(),
        application: "a1".into(),
        title: "Onsite".into(),
        stage: None,
        start: "2026-11-19T09:00:00Z".parse().unwrap(),
        end: "2026-11-19T10:00:00Z".parse().unwrap(),
        zone: chrono_tz::Europe::Berlin,
        people: vec!["p1".into()],
        uid: Some("uid-1".into()),
    }
}

fn person() -> Person {
    serde_json::from_value(json!({"id": "p1", "name": "Jane Doe", "email": "Jane.Doe@acme.example"})).unwrap()
}

/// A store with one interview, as the browser would hold it.
fn stored() -> Raw {
    let mut desk = Desk::new(Raw::new(), 1);
    desk.put_application(&application());
    desk.put_interview(&interview());
    desk.put_person(&person());
    desk.put_settings(&Settings::default());
    desk.changes().0
}

fn after(mut raw: Raw, desk: Desk) -> Raw {
    let (writes, removals) = desk.changes();
    raw.extend(writes);
    raw.retain(|key, _| !removals.contains(key));
    raw
}

#[test]
fn what_is_written_is_read_back() {
    let mut desk = Desk::new(stored(), 2);
    let history = desk.history("a1").unwrap();
    assert_eq!(
        (history.application, history.interviews, history.people),
        (application(), vec![interview()], vec![person()])
    );
    assert!(desk.changes().0.is_empty(), "reading writes nothing");
}

#[test]
fn the_index_finds_people_by_what_pages_show() {
    let desk = Desk::new(stored(), 2);
    assert_eq!(desk.index().by_email("JANE.doe@acme.example"), ["p1"]);
    assert_eq!(desk.index().by_name("jane  doe"), ["p1"]);
    assert!(desk.index().by_name("").is_empty());
    assert_eq!(desk.index().keys_of("a1"), ["application/a1", "interview/i1", "person/p1"]);
}

#[test]
fn a_change_stamps_the_fields_that_changed_and_keeps_unknown_ones() {
    let mut raw = stored();
    raw.get_mut("person/p1").unwrap()["data"]["from_a_later_patch"] = json!("kept");
    let mut desk = Desk::new(raw, 77);
    desk.put_person(&Person {
        part: Part::Recruiter,
        ..person()
    });
    let written = desk.changes().0.remove("person/p1").unwrap();
    assert_eq!((&written["changed"]["part"], &written["changed"]["name"]), (&json!(77), &json!(1)));
    assert_eq!(written["data"]["from_a_later_patch"], "kept");
}

#[test]
fn a_lost_index_is_built_again() {
    let mut raw = stored();
    let index = raw.remove(INDEX);
    assert!(Desk::complete(&raw).is_none());
    let desk = Desk::new(raw.clone(), 1);
    assert_eq!(
        after(raw, desk).remove(INDEX).map(|v| v["data"].clone()),
        index.map(|v| v["data"].clone())
    );
}

#[test]
fn an_unreadable_record_is_kept_aside_once_and_never_dropped() {
    for broken in [
        json!({"v": 9, "data": {}}),
        json!("rubbish"),
        json!({"v": 1, "data": {"id": 4}}),
        json!({"v": 0, "data": {}}),
    ] {
        let mut raw = stored();
        raw.insert("person/p1".into(), broken.clone());
        let mut desk = Desk::new(raw.clone(), 2);
        assert_eq!(desk.get::<Person>("p1"), None);
        let raw = after(raw, desk);
        assert_eq!(raw.get("aside/person/p1"), Some(&broken));
        let mut desk = Desk::new(raw.clone(), 3);
        assert_eq!(desk.get::<Person>("p1"), None);
        assert!(desk.index().aside.contains("aside/person/p1"));
        desk.put_person(&person());
        let raw = after(raw, desk);
        assert_eq!(
            raw.get("aside/person/p1"),
            Some(&broken),
            "a new version does not replace what is aside"
        );
        assert_eq!(Desk::new(raw, 4).get::<Person>("p1"), Some(person()));
    }
}

#[test]
fn an_unreadable_index_is_kept_aside_and_rebuilt() {
    let mut raw = stored();
    raw.insert(INDEX.into(), json!({"v": 2, "data": []}));
    let desk = Desk::new(raw.clone(), 2);
    assert_eq!(desk.index().by_name("Jane Doe"), ["p1"]);
    let raw = after(raw, desk);
    assert_eq!(raw["aside/index"], json!({"v": 2, "data": []}));
    assert!(Desk::complete(&raw).is_some());
}
