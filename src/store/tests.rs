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
        decided: None,
        reminded: Default::default(),
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
        zone: crate::zone::Tz::Europe__Berlin,
        people: vec!["p1".into()],
        left_out: Vec::new(),
        uid: Some("uid-1".into()),
        event: Default::default(),
        invited: Vec::new(),
        outcome: Default::default(),
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
    assert!(Index::read(&raw).is_none());
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
fn a_copy_that_is_aside_already_is_not_made_again() {
    let broken = json!("rubbish");
    let mut raw = stored();
    raw.insert("person/p1".into(), broken.clone());
    let mut desk = Desk::new(raw.clone(), 2);
    desk.get::<Person>("p1");
    // Stopped before the removal.
    raw.extend(desk.changes().0);
    assert_eq!(Index::read(&raw).unwrap().aside_of(|key| key == "person/p1"), ["aside/person/p1"]);
    let mut desk = Desk::new(raw.clone(), 3);
    assert_eq!(desk.get::<Person>("p1"), None);
    assert_eq!(desk.whole(), ["a1"], "who is aside is not missed");
    let (writes, removals) = desk.changes();
    assert_eq!((writes, removals), (Raw::new(), vec!["person/p1".to_owned()]));
}

#[test]
fn an_interview_bears_one_id_of_the_calendar() {
    let raw = stored();
    let mut desk = Desk::new(raw.clone(), 2);
    desk.put_interview(&Interview {
        uid: Some("uid-2".into()),
        ..interview()
    });
    let uids = desk.index().uids.clone();
    assert_eq!(uids, [("uid-2".to_owned(), "i1".to_owned())].into());
    let mut raw = after(raw, desk);
    raw.remove(INDEX);
    assert_eq!(Desk::new(raw, 3).index().uids, uids, "as it is when the index is built again");
}

#[test]
fn an_unreadable_index_is_kept_aside_and_rebuilt() {
    let mut raw = stored();
    raw.insert(INDEX.into(), json!({"v": 2, "data": []}));
    let desk = Desk::new(raw.clone(), 2);
    assert_eq!(desk.index().by_name("Jane Doe"), ["p1"]);
    let raw = after(raw, desk);
    assert_eq!(raw["aside/index"], json!({"v": 2, "data": []}));
    assert!(Index::read(&raw).is_some());
}

#[test]
fn an_index_of_the_former_form_is_made_again_and_nothing_is_lost() {
    let mut raw = stored();
    let index = raw.remove(INDEX).unwrap();
    let broken = json!("rubbish");
    raw.insert("aside/person/p0".into(), broken.clone());
    let former = json!({"applications": {"a1": {"company": "Acme", "records": ["interview/i1"]}}, "people": {}, "uids": {}, "aside": []});
    raw.insert(INDEX.into(), json!({"v": 1, "changed": {"applications": 1}, "data": former}));
    assert!(Index::read(&raw).is_none());
    let mut desk = Desk::new(raw.clone(), 2);
    assert_eq!(desk.history("a1").map(|history| history.people), Some(vec![person()]));
    assert_eq!(
        desk.index().aside,
        ["aside/person/p0".to_owned()].into(),
        "what was aside is still known"
    );
    let (writes, removals) = desk.changes();
    assert_eq!(
        (writes.keys().collect::<Vec<_>>(), removals),
        (vec![&INDEX.to_owned()], Vec::new()),
        "nothing but the index"
    );
    raw.extend(writes);
    let mut expected = Index::read(&[(INDEX.to_owned(), index)].into()).unwrap();
    expected.aside.insert("aside/person/p0".into());
    assert_eq!(Index::read(&raw), Some(expected));
}

#[test]
fn an_index_is_read_as_it_was_written_whatever_is_in_it() {
    let mut desk = Desk::new(stored(), 2);
    let odd = "\\t\ta\\\n.\n\r\\n é\u{2028}";
    desk.put_application(&Application {
        id: odd.into(),
        company: odd.into(),
        role: None,
        status: Status::Withdrawn,
        decision_date: None,
        decided: None,
        reminded: Default::default(),
    });
    desk.put_interview(&Interview {
        id: odd.into(),
        application: odd.into(),
        people: vec![odd.into(), "p1".into()],
        uid: Some(odd.into()),
        ..interview()
    });
    desk.put_person(&Person {
        id: odd.into(),
        linkedin: Some("/in/odd".into()),
        email: None,
        ..person()
    });
    desk.put_reflection(&Reflection {
        interview: odd.into(),
        ..Reflection::default()
    });
    desk.note_times(odd, 3, Some(-5));
    let expected = desk.index().clone();
    let raw = after(stored(), desk);
    assert_eq!(Index::read(&raw), Some(expected));
    let text = raw[INDEX]["data"].as_str().unwrap();
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        let cut = [(INDEX.to_owned(), json!({"v": 1, "data": text[..end]}))].into();
        assert_eq!(Index::read(&cut), None, "cut off at {end}");
    }
}

#[test]
fn texts_are_compared_as_they_fold() {
    for text in [
        "Jane  Doe",
        " jane doe ",
        "JANE\tDOE",
        "janedoe",
        "Jane",
        "Jane Doe X",
        "",
        "Çelik Ö",
        "\u{212a}im",
        "jane\u{b}doe",
    ] {
        for other in ["jane doe", "janedoe", "çelik ö", "kim", "", "Jane Doe"] {
            let mut index = Index::default();
            index.note_person(&Person {
                name: text.into(),
                ..person()
            });
            let same = !fold(other).is_empty() && fold(text) == fold(other);
            assert_eq!(!index.by_name(other).is_empty(), same, "{text:?} {other:?}");
        }
    }
}

#[test]
fn what_a_tab_says_nothing_of_is_not_kept() {
    type State = Vec<String>;
    let mut desk = Desk::new(stored(), 2);
    desk.put_tab(7, &State::new());
    assert!(desk.changes().0.is_empty());
    let mut raw = stored();
    raw.insert("tab/7".into(), json!(["a card"]));
    let mut desk = Desk::new(raw, 2);
    assert_eq!(desk.tab::<State>(7), ["a card"]);
    desk.put_tab(7, &State::new());
    assert_eq!(desk.changes(), (Raw::new(), vec!["tab/7".to_owned()]));
}
