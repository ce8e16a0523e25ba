//! An interview that is stored: its event read again, and its form opened without one.

use super::events::{event, guest, itinerary, known_user};
use super::*;
use crate::model::{Application, Interview, Part, Status};
use crate::store::key;

const JANE: &str = "ATTENDEE;CN=Jane Doe:mailto:jane.doe@globex.example";
const RAJ: &str = "ATTENDEE;CN=Raj Patel:mailto:raj@globex.example";
const PRIYA: &str = "ATTENDEE;CN=Priya Nair:mailto:priya@globex.example";
const ANN: &str = "ATTENDEE;CN=Ann Lee:mailto:ann@globex.example";
const TAKEN_OFF: &str = "You took them out.";

fn names(form: &Candidate) -> Vec<&str> {
    form.people.iter().map(|person| person.name.as_str()).collect()
}

/// Who was taken out by the user.
fn taken_off(form: &Candidate) -> Vec<&str> {
    let out = form.left_out.iter().filter(|out| out.why == TAKEN_OFF && out.person.is_some());
    out.map(|out| out.who.as_str()).collect()
}

/// Takes somebody out, as the form does.
fn take_off(form: &mut Candidate, name: &str) {
    let at = form
        .people
        .iter()
        .position(|person| person.name == name)
        .expect("somebody of that name");
    let person = form.people.remove(at);
    form.left_out.push(LeftOut {
        who: person.name.clone(),
        why: TAKEN_OFF.into(),
        is_me: false,
        person: Some(person),
    });
}

/// A panel as a user corrected it: Raj is Rajesh, Jane has another address and arranged the dates, Priya was not there, and it was another
/// firm, role, title and stage, and longer.
fn corrected_panel(browser: &mut Browser) -> String {
    let mut form = browser.read(&[event(&[JANE, RAJ, PRIYA])]).remove(0);
    form.people[1].name = "Rajesh Patel".into();
    form.people[1].salutation = "Mr Patel".into();
    form.people[0].email = "jane@home.example".into();
    form.people[0].part = Part::Coordinator;
    take_off(&mut form, "Priya Nair");
    form.title = "The panel".into();
    form.company = "Globex GmbH".into();
    form.role = "Engineer".into();
    form.stage = "final".into();
    form.end = "2026-11-19T13:45".into();
    browser.save(form)
}

impl Browser {
    fn correct(&mut self, interview: &str) -> Candidate {
        match self.ui(UiRequest::Correct(interview.into())) {
            UiResponse::Candidates { mut candidates } => candidates.remove(0),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_second_reading_shows_what_was_saved_and_saving_it_changes_nothing() {
    let mut browser = known_user();
    let id = corrected_panel(&mut browser);
    let jane = browser.interview(&id).people[0].clone();
    browser.ui(super::corrected(&jane, json!({ "name": "Janet Doe" })));
    let steps = browser.overview().steps;
    assert!(!steps.iter().any(|step| step.title.contains("Priya")), "{steps:?}");
    let before = browser.stored.clone();
    for _ in 0..2 {
        let form = browser.read(&[event(&[JANE, RAJ, PRIYA])]).remove(0);
        assert_eq!(form.interview.as_ref(), Some(&id));
        assert_eq!(names(&form), ["Janet Doe", "Rajesh Patel"]);
        assert_eq!(form.people[1].salutation, "Mr Patel");
        assert_eq!(
            (form.people[0].email.as_str(), form.people[0].part),
            ("jane@home.example", Part::Coordinator)
        );
        assert_eq!(taken_off(&form), ["Priya Nair"]);
        assert_eq!(
            [
                &form.title,
                &form.company,
                &form.role,
                &form.stage,
                &form.start,
                &form.end,
                &form.zone
            ],
            [
                "The panel",
                "Globex GmbH",
                "Engineer",
                "final",
                "2026-11-19T09:00",
                "2026-11-19T13:45",
                "Europe/Berlin"
            ]
        );
        assert_eq!(form.notes, Vec::<String>::new());
        browser.save(form);
        assert_eq!(browser.stored, before);
    }
}

#[test]
fn who_was_taken_out_can_be_put_back() {
    let mut browser = known_user();
    let id = corrected_panel(&mut browser);
    let out = browser.interview(&id).left_out;
    let mut form = browser.read(&[event(&[JANE, RAJ, PRIYA])]).remove(0);
    let at = form.left_out.iter().position(|out| out.who == "Priya Nair").unwrap();
    let priya = form.left_out.remove(at).person.expect("with all that was known of her");
    assert_eq!((priya.id.as_ref(), priya.email.as_str()), (Some(&out[0]), "priya@globex.example"));
    form.people.push(priya);
    browser.save(form);
    assert_eq!(browser.people(&id), ["Jane Doe", "Rajesh Patel", "Priya Nair"]);
    assert_eq!(browser.interview(&id).left_out, Vec::<String>::new());
    let form = browser.read(&[event(&[JANE, RAJ, PRIYA])]).remove(0);
    assert_eq!((names(&form).len(), taken_off(&form).len(), form.notes.len()), (3, 0, 0));
    // Out again, and no longer in the event: the form still knows her.
    let mut form = browser.read(&[event(&[JANE, RAJ])]).remove(0);
    take_off(&mut form, "Priya Nair");
    browser.save(form);
    assert_eq!(taken_off(&browser.read(&[event(&[JANE, RAJ])])[0]), ["Priya Nair"]);
}

#[test]
fn what_the_calendar_says_otherwise_is_taken_and_said_once() {
    let mut browser = known_user();
    let id = corrected_panel(&mut browser);
    let changed = event(&[
        JANE,
        ANN,
        PRIYA,
        "DTSTART;TZID=Europe/Berlin:20261120T100000",
        "DTEND;TZID=Europe/Berlin:20261120T110000",
    ]);
    let changed = changed.replace("Onsite interview - Globex", "Final interview - Globex");
    let form = browser.read(std::slice::from_ref(&changed)).remove(0);
    assert_eq!(form.interview.as_ref(), Some(&id));
    assert_eq!((form.start.as_str(), form.end.as_str()), ("2026-11-20T10:00", "2026-11-20T11:00"));
    assert_eq!(
        (form.title.as_str(), form.company.as_str()),
        ("Final interview - Globex", "Globex GmbH")
    );
    assert_eq!(names(&form), ["Jane Doe", "Ann Lee", "Rajesh Patel"]);
    assert_eq!(taken_off(&form), ["Priya Nair"]);
    let said = |text: &str| form.notes.iter().any(|note| note.contains(text));
    for text in [
        "Thursday, 19 November, 09:00 to Thursday, 19 November, 13:45",
        "“Final interview - Globex”; saved was “The panel”",
        "Ann Lee is new",
        "Rajesh Patel is no longer",
    ] {
        assert!(said(text), "{text}: {:?}", form.notes);
    }
    assert!(!said("Priya") && !said("Jane"), "{:?}", form.notes);
    browser.save(form);
    // Said once: what was saved with it is known, also of him who stayed.
    let form = browser.read(&[changed]).remove(0);
    assert_eq!((names(&form).len(), form.notes), (3, Vec::new()));
}

#[test]
fn another_zone_of_the_calendar_is_no_other_time() {
    let mut browser = known_user();
    let id = corrected_panel(&mut browser);
    let utc = event(&[JANE, RAJ, PRIYA, "DTSTART:20261119T080000Z", "DTEND:20261119T120000Z"]);
    let form = browser.read(&[utc]).remove(0);
    assert_eq!((form.interview, form.notes), (Some(id), Vec::new()));
    assert_eq!((form.end.as_str(), form.zone.as_str()), ("2026-11-19T13:45", "Europe/Berlin"));
}

#[test]
fn who_was_added_by_hand_stays() {
    let mut browser = known_user();
    let mut form = browser.read(&[guest("Jane Doe", "jane.doe@globex.example")]).remove(0);
    form.people.push(CandidatePerson {
        name: "Sam Kim".into(),
        ..CandidatePerson::default()
    });
    let id = browser.save(form);
    let form = browser.read(&[guest("Jane Doe", "jane.doe@globex.example")]).remove(0);
    assert_eq!((names(&form), form.notes.len()), (vec!["Jane Doe", "Sam Kim"], 0));
    browser.save(form);
    assert_eq!(browser.people(&id), ["Jane Doe", "Sam Kim"]);
    // An event that names nobody leaves nobody unknown.
    let form = browser.read(&[event(&[])]).remove(0);
    assert!(!form.notes.iter().any(|note| note.contains("Nobody but you")), "{:?}", form.notes);
    assert_eq!(names(&form), ["Jane Doe", "Sam Kim"]);
}

#[test]
fn rounds_keep_their_own_people() {
    let mut browser = known_user();
    let mut forms = browser.read(&[itinerary(&["10 Jane Doe, Raj Patel", "11 Ann Lee"])]);
    take_off(&mut forms[1], "Ann Lee");
    let ids: Vec<String> = forms.into_iter().map(|form| browser.save(form)).collect();
    // Raj has a round of his own now: he is not kept in Jane's. Ann's, in which nobody was, is known by whom it left out.
    let forms = browser.read(&[itinerary(&["10 Jane Doe", "11 Raj Patel", "13 Ann Lee"])]);
    assert_eq!((names(&forms[0]), names(&forms[1])), (vec!["Jane Doe"], vec!["Raj Patel"]));
    assert_eq!((forms[0].interview.as_ref(), forms[1].interview.as_ref()), (Some(&ids[0]), None));
    assert_eq!((forms[2].interview.as_ref(), names(&forms[2]).len()), (Some(&ids[1]), 0));
    assert_eq!(taken_off(&forms[2]), ["Ann Lee"]);
}

/// As records were before what the event said was noted.
#[test]
fn interviews_that_were_saved_before_keep_what_they_have() {
    let mut browser = known_user();
    let id = corrected_panel(&mut browser);
    let record = browser.stored.get_mut(&key::<Interview>(&id)).unwrap();
    for field in ["event", "invited", "left_out"] {
        assert!(record["data"].as_object_mut().unwrap().remove(field).is_some());
        record["changed"].as_object_mut().unwrap().remove(field);
    }
    let later = event(&[
        JANE,
        PRIYA,
        "DTSTART;TZID=Europe/Berlin:20261120T100000",
        "DTEND;TZID=Europe/Berlin:20261120T110000",
    ]);
    let form = browser.read(&[later]).remove(0);
    assert_eq!(
        [&form.title, &form.company, &form.stage, &form.end],
        ["The panel", "Globex GmbH", "final", "2026-11-20T11:00"]
    );
    assert_eq!(names(&form), ["Jane Doe", "Priya Nair", "Rajesh Patel"]);
    let said = |text: &str| form.notes.iter().any(|note| note.contains(text));
    assert!(
        said("another time") && said("Priya Nair is new") && said("Rajesh Patel is no longer"),
        "{:?}",
        form.notes
    );
}

#[test]
fn an_event_of_a_finished_application_is_known_too() {
    let mut browser = known_user();
    let id = corrected_panel(&mut browser);
    let application = browser.interview(&id).application;
    let status = Status::Rejected;
    browser.ui(UiRequest::SetStatus { application, status });
    browser.now += Duration::days(400);
    browser.request(Request::Tick);
    let form = browser.read(&[event(&[JANE, RAJ, PRIYA])]).remove(0);
    assert_eq!(
        (names(&form), form.company.as_str()),
        (vec!["Jane Doe", "Rajesh Patel"], "Globex GmbH")
    );
    assert_eq!((taken_off(&form), form.notes.len()), (vec!["Priya Nair"], 0));
}

#[test]
fn an_interview_is_corrected_without_its_event() {
    let mut browser = known_user();
    let id = corrected_panel(&mut browser);
    let before = browser.stored.clone();
    let mut form = browser.correct(&id);
    assert_eq!(
        (names(&form), taken_off(&form)),
        (vec!["Jane Doe", "Rajesh Patel"], vec!["Priya Nair"])
    );
    browser.save(form.clone());
    assert_eq!(browser.stored, before, "what is not changed stays to the letter");
    form.title = "Another title".into();
    form.company = "Initech".into();
    form.role.clear();
    form.stage.clear();
    (form.start, form.end) = ("2026-11-19T15:00".into(), "2026-11-19T16:00".into());
    form.people.push(CandidatePerson {
        name: "Sam Kim".into(),
        ..CandidatePerson::default()
    });
    assert_eq!(browser.save(form), id);
    let stored = browser.interview(&id);
    assert_eq!((stored.title.as_str(), stored.stage.as_deref()), ("Another title", None));
    assert_eq!(stored.end, "2026-11-19T15:00:00Z".parse::<DateTime<Utc>>().unwrap());
    assert_eq!(browser.people(&id), ["Jane Doe", "Rajesh Patel", "Sam Kim"]);
    let application: Application = browser.desk().get(&stored.application).unwrap();
    assert_eq!((application.company.as_str(), application.role), ("Initech", None));
    // The event has said nothing new: read again, it changes nothing of that.
    let form = browser.read(&[event(&[JANE, RAJ, PRIYA])]).remove(0);
    assert_eq!(
        (form.title.as_str(), form.role.as_str(), form.notes.len()),
        ("Another title", "", 0)
    );
    assert_eq!(names(&form), ["Jane Doe", "Rajesh Patel", "Sam Kim"]);
    let gone = browser.ui(UiRequest::Correct("nobody".into()));
    assert!(matches!(gone, UiResponse::Problem { .. }), "{gone:?}");
}

#[test]
fn people_are_added_to_an_interview_of_nobody() {
    let mut browser = known_user();
    let id = browser.capture(event(&[])).remove(0);
    assert_eq!(browser.people(&id), Vec::<String>::new());
    let mut form = browser.correct(&id);
    form.people.push(CandidatePerson {
        name: "Sam Kim".into(),
        salutation: "Sam".into(),
        ..CandidatePerson::default()
    });
    browser.save(form);
    assert_eq!(browser.people(&id), ["Sam Kim"]);
    assert!(browser.overview().steps.iter().any(|step| step.title.contains("Sam Kim")));
}

/// Somebody whose record a later version wrote is not in the form, and stays in the interview.
#[test]
fn who_cannot_be_read_is_not_dropped() {
    let mut browser = known_user();
    let id = corrected_panel(&mut browser);
    let people = browser.interview(&id).people;
    browser.stored.insert(key::<Person>(&people[0]), json!({ "v": 9, "data": {} }));
    let form = browser.correct(&id);
    assert_eq!(names(&form), ["Rajesh Patel"]);
    browser.save(form);
    assert_eq!(browser.interview(&id).people, [people[1].clone(), people[0].clone()]);
}
