//! The core on the command line: each kind of request has all its fields, of the right kinds, and a bad line is answered.

#[path = "../examples/ask/answer.rs"]
mod answer;

use serde_json::{Value, json};

fn ask(request: Value) -> Value {
    serde_json::from_str(&answer::answer(&request.to_string())).expect("one line of JSON")
}

/// Checks that the response has the shape: the same fields (it may have more), and per field `string`, `bool`, `number`, `map`, a list
/// of one shape, or any of them followed by `?` for null.
fn assert_shape(value: &Value, shape: &Value, at: &str) {
    match shape {
        Value::String(kind) => {
            let (kind, may_be_null) = kind.strip_suffix('?').map_or((kind.as_str(), false), |kind| (kind, true));
            let fits = match kind {
                "string" => value.is_string(),
                "bool" => value.is_boolean(),
                "number" => value.is_number(),
                "map" => value.is_object(),
                "span" => value
                    .as_array()
                    .is_some_and(|span| span.len() == 2 && span.iter().all(Value::is_u64)),
                other => panic!("no such kind: {other}"),
            };
            assert!(fits || (may_be_null && value.is_null()), "{at} is no {kind}: {value}");
        }
        Value::Array(of) => {
            let list = value.as_array().unwrap_or_else(|| panic!("{at} is no list: {value}"));
            for (index, item) in list.iter().enumerate() {
                assert_shape(item, &of[0], &format!("{at}[{index}]"));
            }
        }
        Value::Object(fields) => {
            for (name, shape) in fields {
                let (name, may_be_null) = name.strip_suffix('?').map_or((name.as_str(), false), |name| (name, true));
                let field = value.get(name).unwrap_or_else(|| panic!("{at} has no {name}: {value}"));
                if !(may_be_null && field.is_null()) {
                    assert_shape(field, shape, &format!("{at}.{name}"));
                }
            }
        }
        other => panic!("no shape: {other}"),
    }
}

fn contact() -> Value {
    json!({"name": "string?", "email": "string?"})
}

fn event() -> Value {
    json!({
        "uid": "string?", "sequence": "number", "status": "string?", "title": "string?", "start": "string?", "end": "string?",
        "time_zone": "string?", "all_day": "bool", "location": "string?", "description": "string?", "organizer?": contact(),
        "guests": [contact()], "recurrence": "string?",
    })
}

#[test]
fn read_name() {
    let got = ask(json!({"kind": "read_name", "text": "Doe, Jane (She/Her)"}));
    assert_eq!(
        got,
        json!({"is_person": true, "given": "Jane", "family": "Doe", "display": "Jane Doe", "salutation": "Jane", "honorific": null})
    );
    let got = ask(json!({"kind": "read_name", "text": ""}));
    let shape = json!({"is_person": "bool", "given": "string?", "family": "string?", "display": "string?", "salutation": "string?", "honorific": "string?"});
    assert_shape(&got, &shape, "read_name");
}

#[test]
fn read_title() {
    let got = ask(json!({"kind": "read_title", "title": "Onsite - Acme", "me": "Alex Miller"}));
    assert_eq!(
        got,
        json!({"is_interview": "yes", "company": "Acme", "role": null, "stage": "on-site", "people": [], "side": "candidate"})
    );
    assert!(ask(json!({"kind": "read_title", "title": "Lunch"}))["is_interview"].is_string());
}

#[test]
fn read_event() {
    let full = json!({
        "kind": "read_event", "title": "Panel interview - Acme", "description": "10:00 - 10:30 Jane Doe\n10:30 - 11:00 Raj Patel", "location": null,
        "organizer": {"name": "Ann Lee", "email": "ann.lee@acme.test"},
        "guests": [{"name": "Jane Doe", "email": "jane.doe@acme.test"}, {"name": null, "email": "alex@home.test"}],
        "start": "2026-11-19T10:00:00+01:00", "end": "2026-11-19T11:00:00+01:00", "time_zone": "Europe/Berlin",
        "me": {"names": ["Alex Miller"], "emails": ["alex@home.test"]},
    });
    let shape = json!({
        "is_interview": "string", "side": "string", "company": "string?", "role": "string?", "stage": "string?",
        "interviews": [{"start": "string?", "end": "string?", "people": [{"name": "string?", "email": "string?", "part": "string", "evidence": "string"}]}],
    });
    let got = ask(full);
    assert_shape(&got, &shape, "read_event");
    assert_eq!(got["is_interview"], "yes");
    assert_shape(&ask(json!({"kind": "read_event", "title": "Lunch"})), &shape, "read_event");
    // Whole days and floating times are read as well.
    for start in ["2026-11-19", "2026-11-19T10:00:00"] {
        assert_shape(
            &ask(json!({"kind": "read_event", "title": "Interview", "start": start, "end": null})),
            &shape,
            start,
        );
    }
}

#[test]
fn read_when() {
    let ask_on =
        |text: &str| ask(json!({"kind": "read_when", "text": text, "on": "2026-11-16", "time_zone": "Europe/Berlin", "language": "en"}));
    assert_eq!(
        ask_on("Thursday, Nov 19 · 10 - 11am"),
        json!({"start": "2026-11-19T10:00:00+01:00", "end": "2026-11-19T11:00:00+01:00", "time_zone": "Europe/Berlin", "all_day": false})
    );
    assert_eq!(
        ask_on("03/04/2026 10am"),
        json!({"start": null, "end": null, "time_zone": null, "all_day": false})
    );
    assert_eq!(
        ask_on("Nov 19"),
        json!({"start": "2026-11-19", "end": "2026-11-20", "time_zone": null, "all_day": true})
    );
}

#[test]
fn read_deadline() {
    let ask_on = |text: &str| ask(json!({"kind": "read_deadline", "text": text, "on": "2026-11-20"}));
    assert_eq!(ask_on("by end of next week"), json!({"date": "2026-11-27"}));
    assert_eq!(ask_on("We will be in touch shortly."), json!({"date": null}));
}

#[test]
fn read_ics() {
    let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1@acme.test\r\nDTSTART:20261119T090000\r\nDTEND:20261119T100000\r\nSUMMARY:Interview\r\nORGANIZER;CN=Ann Lee:mailto:ann@acme.test\r\nATTENDEE:mailto:jane@acme.test\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let got = ask(json!({"kind": "read_ics", "text": text}));
    assert_shape(&got, &json!({"events": [event()]}), "read_ics");
    assert_eq!(got["events"][0]["start"], "2026-11-19T09:00:00");
    assert_eq!(got["events"][0]["time_zone"], Value::Null);
    let got = ask(json!({"kind": "read_ics", "text": "hello"}));
    assert_shape(&got, &json!({"events": [event()], "why": "string"}), "read_ics");
}

#[test]
fn read_page() {
    let shape = json!({
        "site": "string?", "event?": event(), "profile?": {"name": "string?", "headline": "string?", "company": "string?", "address": "string?"},
        "composes": [{"to": [contact()], "subject": "string", "body": "string", "reply": "bool"}], "by": "map",
    });
    for (url, html) in [
        ("https://example.test/", "<p>Nothing here"),
        ("https://calendar.google.com/calendar/u/0/r", ""),
        ("about:blank", "<html>"),
    ] {
        let got = ask(json!({"kind": "read_page", "url": url, "html": html, "on": "2026-11-16", "time_zone": "Europe/Berlin"}));
        assert_shape(&got, &shape, url);
        assert_eq!(got["event"], Value::Null, "{url}");
    }
}

fn findings() -> Value {
    json!([{"check": "string", "level": "string", "span": "span?", "why": "string"}])
}

#[test]
fn check_draft() {
    const TEN: [&str; 10] = [
        "appreciation",
        "enthusiasm",
        "qualification",
        "specific",
        "commitment",
        "greeting",
        "placeholder",
        "tone",
        "pressure",
        "length",
    ];
    let full = json!({
        "kind": "check_draft", "purpose": "thank_you", "subject": "Thank you", "body": "Dear Jane,\n\nthank you for the interview.\n\nAlex", "company": "Acme",
        "role": "Engineer", "to": ["Jane Doe"], "siblings": [{"to": ["Raj Patel"], "body": "Dear Raj"}],
        "others": {"companies": ["Globex"], "people": ["Ann Lee"]}, "sent_hours_after": 30,
    });
    for request in [full, json!({"kind": "check_draft", "body": "Hi [name] 😀"})] {
        let got = ask(request);
        assert_shape(&got, &json!({"findings": findings()}), "check_draft");
        let rows = got["findings"].as_array().expect("a list");
        for check in TEN {
            assert!(rows.iter().any(|row| row["check"] == check), "{check} is missing");
        }
    }
    assert!(ask(json!({"kind": "check_draft"}))["error"].is_string());
}

#[test]
fn advise() {
    let got = ask(json!({
        "kind": "advise", "now": "2026-11-22T10:00:00Z", "time_zone": "Europe/Berlin", "region": "DE",
        "applications": [{
            "id": "a1", "company": "Acme", "role": "Engineer", "status": "open", "decision_date": "2026-12-04",
            "interviews": [{
                "id": "i1", "start": "2026-11-20T10:00:00+01:00", "end": "2026-11-20T11:00:00+01:00", "time_zone": "Europe/Berlin", "stage": "panel",
                "people": [{"id": "p1", "name": "Jane Doe"}],
            }],
            "messages": [{"kind": "thank_you", "to": ["p1"], "interview": "i1", "at": "2026-11-21T11:00:00+01:00", "direction": "sent"}],
        }],
    }));
    let step = json!({
        "application": "string", "interview": "string?", "person": "string?", "what": "string", "state": "string", "from": "string?", "until": "string?", "why": "string",
    });
    assert_shape(&got, &json!({"steps": [step]}), "advise");
    assert!(!got["steps"].as_array().expect("a list").is_empty());
    assert_eq!(
        ask(json!({"kind": "advise", "applications": [], "now": "2026-11-22T10:00:00Z", "time_zone": "UTC"})),
        json!({"steps": []})
    );
}

#[test]
fn draft() {
    let request = |name: &str| {
        json!({
            "kind": "draft", "purpose": "thank_you", "me": "Alex Miller", "company": "Acme", "role": "Engineer",
            "interview": {"end": "2026-11-20T11:00:00+01:00", "stage": "panel"}, "to": {"name": name},
            "reflection": {"said": "you are moving billing to events", "strong_point": null, "redo": null, "objectives": null}, "register": "warm", "siblings": [],
        })
    };
    let got = ask(request("Jane Doe"));
    assert_shape(
        &got,
        &json!({"subject": "string", "body": "string", "findings": findings()}),
        "draft",
    );
    assert!(
        got["body"]
            .as_str()
            .expect("a body")
            .lines()
            .next()
            .is_some_and(|greeting| greeting.ends_with("Jane,"))
    );
    // Nobody is greeted by a guess: there is no letter, and the reason is said.
    let got = ask(request(""));
    assert_eq!(
        (&got["subject"], &got["body"], &got["findings"]),
        (&Value::Null, &Value::Null, &json!([]))
    );
    assert!(got["why"].is_string());
}

#[test]
fn a_malformed_line_is_answered() {
    for line in [
        "",
        "nonsense",
        "{",
        "[]",
        "null",
        "{}",
        r#"{"kind":"fly"}"#,
        r#"{"kind":"read_name"}"#,
        r#"{"kind":"read_name","text":7}"#,
        r#"{"kind":"read_when","text":"x","on":"2026-02-30","time_zone":"Europe/Berlin"}"#,
        r#"{"kind":"read_when","text":"x","on":"2026-02-03","time_zone":"Mars/Crater"}"#,
        r#"{"kind":"advise","applications":7,"now":"x","time_zone":"UTC"}"#,
        "{\"kind\":\"read_name\",\"text\":\"\u{0}",
    ] {
        let got: Value = serde_json::from_str(&answer::answer(line)).expect("one line of JSON");
        assert!(got["error"].as_str().is_some_and(|error| !error.is_empty()), "{line}: {got}");
        assert_eq!(got.as_object().map(serde_json::Map::len), Some(1), "{line}: {got}");
    }
}

/// Line by line, an answer each, also behind a line that is none.
#[test]
fn it_goes_on_after_a_bad_line() {
    let input = b"nonsense\n\n\xff\xfe\n{\"kind\":\"read_deadline\",\"text\":\"tomorrow\",\"on\":\"2026-11-20\"}";
    let mut output = Vec::new();
    answer::serve(input.as_slice(), &mut output).expect("memory can be read and written");
    let output = String::from_utf8(output).expect("UTF-8");
    let lines: Vec<&str> = output.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[..2].iter().all(|line| line.contains("error")));
    assert_eq!(lines[2], r#"{"date":"2026-11-21"}"#);
}
