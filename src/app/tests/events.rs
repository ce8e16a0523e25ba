//! Events that are read again, and addresses that were somebody else's.

use super::*;
use crate::model::Interview;

/// A browser that knows who the user is, and nothing else.
pub(super) fn known_user() -> Browser {
    let mut browser = Browser::new();
    let me = Me {
        names: vec!["Alex Miller".into()],
        emails: vec!["alex@home.example".into()],
    };
    browser.ui(UiRequest::SaveMe(me));
    browser
}

/// A VEVENT from its lines, at Globex, 9:00 to 13:00 in Berlin on 19 November where they say nothing else.
pub(super) fn event(lines: &[&str]) -> String {
    let mut event = vec!["BEGIN:VEVENT", "UID:x", "SUMMARY:Onsite interview - Globex"];
    if !lines.iter().any(|line| line.starts_with("DTSTART")) {
        event.extend([
            "DTSTART;TZID=Europe/Berlin:20261119T090000",
            "DTEND;TZID=Europe/Berlin:20261119T130000",
        ]);
    }
    event.push("ATTENDEE;CN=Alex Miller:mailto:alex@home.example");
    event.extend(lines);
    event.push("END:VEVENT");
    event.join("\r\n")
}

/// The same with a schedule: `10 Jane Doe` is a round of one hour.
pub(super) fn itinerary(rounds: &[&str]) -> String {
    let line = |round: &&str| {
        let (hour, who) = round.split_once(' ').unwrap();
        format!("{hour}:00 - {}:00 {who}", hour.parse::<u32>().unwrap() + 1)
    };
    let lines: Vec<String> = rounds.iter().map(line).collect();
    event(&[&format!("DESCRIPTION:{}", lines.join("\\n"))])
}

pub(super) fn guest(name: &str, email: &str) -> String {
    let name = if name.is_empty() {
        String::new()
    } else {
        format!(";CN=\"{name}\"")
    };
    event(&[&format!("ATTENDEE{name}:mailto:{email}")])
}

impl Browser {
    pub(super) fn read(&mut self, events: &[String]) -> Vec<Candidate> {
        let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}\r\nEND:VCALENDAR\r\n", events.join("\r\n"));
        match self.ui(UiRequest::ReadText { text, ics: true }) {
            UiResponse::Candidates { candidates } => candidates,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn save(&mut self, candidate: Candidate) -> String {
        match self.ui(UiRequest::Save(Box::new(candidate))) {
            UiResponse::Saved { id, .. } => id,
            other => panic!("{other:?}"),
        }
    }

    /// Reads the event and saves all its forms.
    pub(super) fn capture(&mut self, event: String) -> Vec<String> {
        let forms = self.read(&[event]);
        forms.into_iter().map(|form| self.save(form)).collect()
    }

    pub(super) fn interview(&self, id: &str) -> Interview {
        self.desk().get(id).expect("an interview")
    }

    pub(super) fn person(&self, id: &str) -> Person {
        self.desk().get(id).expect("a person")
    }

    /// Who was in an interview.
    pub(super) fn people(&self, interview: &str) -> Vec<String> {
        self.interview(interview).people.iter().map(|id| self.person(id).name).collect()
    }

    /// Stores an interview as it was before events had rounds with names of their own.
    fn stored_before(&mut self, uid: &str, start: &str, who: &str) -> String {
        let form = candidate();
        let person = CandidatePerson {
            name: who.into(),
            ..CandidatePerson::default()
        };
        self.save(Candidate {
            uid: Some(uid.into()),
            company: "Globex".into(),
            start: start.into(),
            end: start.replace(":00", ":30"),
            people: vec![person],
            ..form
        })
    }
}

#[test]
fn two_dates_of_a_series_are_two_interviews() {
    let date = |day: u32, who: &str| {
        event(&[
            &format!("RECURRENCE-ID;TZID=Europe/Berlin:202611{day}T100000"),
            &format!("DTSTART;TZID=Europe/Berlin:202611{day}T100000"),
            &format!("DTEND;TZID=Europe/Berlin:202611{day}T110000"),
            &format!("ATTENDEE;CN={who}:mailto:{}@globex.example", &who[..3].to_lowercase()),
        ])
    };
    let both = [date(12, "Ann Lee"), date(19, "Bob Ray")];
    let mut browser = known_user();
    let ids: Vec<String> = browser.read(&both).into_iter().map(|form| browser.save(form)).collect();
    assert_ne!(ids[0], ids[1]);
    assert_eq!(
        (browser.people(&ids[0]), browser.people(&ids[1])),
        (vec!["Ann Lee".into()], vec!["Bob Ray".into()])
    );
    // Read again, in the other order, moved, and with the zone said in another way, each is what it was.
    let moved = date(12, "Ann Lee")
        .replace("RECURRENCE-ID;TZID=Europe/Berlin:20261112T100000", "RECURRENCE-ID:20261112T090000Z")
        .replace(
            "DTSTART;TZID=Europe/Berlin:20261112T100000",
            "DTSTART;TZID=Europe/Berlin:20261112T093000",
        );
    let again = browser.read(&[both[1].clone(), moved]);
    let again: Vec<_> = again.into_iter().map(|form| form.interview.unwrap()).collect();
    assert_eq!(again, [ids[1].clone(), ids[0].clone()]);

    // A date that was stored under the id of the series is found by its time, and bears its own from then on.
    let mut browser = known_user();
    let before = browser.stored_before("x", "2026-11-12T10:00", "Ann Lee");
    let forms = browser.read(&both);
    assert_eq!((forms[0].interview.as_ref(), forms[1].interview.as_ref()), (Some(&before), None));
    for form in forms {
        browser.save(form);
    }
    let uids = &browser.desk().index().uids.clone();
    assert_eq!(
        uids.keys().collect::<Vec<_>>(),
        ["x;2026-11-12T09:00:00Z", "x;2026-11-19T09:00:00Z"]
    );
}

#[test]
fn a_round_that_is_put_in_between_is_new_and_the_others_stay_what_they_were() {
    let mut browser = known_user();
    let first = browser.capture(itinerary(&["10 Jane Doe", "11 Raj Patel"]));
    let reflection = |browser: &Browser, id: &String| Reflection {
        interview: id.clone(),
        said: [(browser.interview(id).people[0].clone(), "billing".to_owned())].into(),
        ..Reflection::default()
    };
    let of_jane = reflection(&browser, &first[0]);
    browser.ui(noted(&of_jane, patch::nothing()));
    let second = browser.capture(itinerary(&["9 Ann Lee", "10 Jane Doe", "11 Raj Patel"]));
    assert_eq!(second[1..], first[..]);
    assert!(!first.contains(&second[0]));
    // All an hour later, another one first, at the time that was Jane's.
    let third = browser.capture(itinerary(&["10 Sam Kim", "11 Jane Doe", "12 Raj Patel"]));
    assert_eq!(third[1..], first[..]);
    assert!(![&first[..], &second[..]].concat().contains(&third[0]));
    for (id, who) in [
        (&first[0], "Jane Doe"),
        (&first[1], "Raj Patel"),
        (&second[0], "Ann Lee"),
        (&third[0], "Sam Kim"),
    ] {
        assert_eq!(browser.people(id), [who]);
    }
    // Their people are who they were, too, though no address says so.
    assert_eq!(reflection(&browser, &first[0]), of_jane);
}

#[test]
fn rounds_are_known_by_who_is_in_them() {
    type Rounds = &'static [&'static str];
    let cases: &[(Rounds, Rounds, &[Option<usize>])] = &[
        (&["10 Jane Doe"], &["10 Jane Doe", "11 Raj Patel"], &[Some(0), None]),
        (&["10 Jane Doe", "11 Raj Patel"], &["11 Raj Patel"], &[Some(1)]),
        (
            &["10 Jane Doe", "11 Raj Patel"],
            &["10 Raj Patel", "11 Jane Doe"],
            &[Some(1), Some(0)],
        ),
        (
            &["10 Jane Doe", "14 Jane Doe"],
            &["11 Jane Doe", "15 Jane Doe"],
            &[Some(0), Some(1)],
        ),
        (&["10 Jane Doe", "11 Raj Patel"], &["10 Sam Kim", "11 Ann Lee"], &[None, None]),
        (&["10 Jane", "11 Raj Patel"], &["9 Raj Patel", "10 Jane Doe"], &[Some(1), Some(0)]),
        (
            &["10 Jane Doe", "10 Raj Patel"],
            &["10 Raj Patel", "10 Jane Doe"],
            &[Some(1), Some(0)],
        ),
    ];
    for (before, after, expected) in cases {
        let mut browser = known_user();
        let first = browser.capture(itinerary(before));
        let second = browser.read(&[itinerary(after)]);
        let again: Vec<_> = second.iter().map(|form| form.interview.clone()).collect();
        let expected: Vec<_> = expected.iter().map(|at| at.map(|at| first[at].clone())).collect();
        assert_eq!(again, expected, "{before:?} {after:?}");
        for form in second {
            browser.save(form);
        }
    }
}

#[test]
fn the_people_of_a_round_stay_who_they_were() {
    let mut browser = known_user();
    let mut forms = browser.read(&[itinerary(&["10 Jane Doe, Raj Patel", "11 Ann Lee"])]);
    let jane = &mut forms[0].people[0];
    jane.name = "Johanna Diaz".into();
    jane.email = "jd@globex.example".into();
    let id = browser.save(forms.remove(0));
    let people = browser.interview(&id).people;
    let forms = browser.read(&[itinerary(&["9 Ann Lee", "10 Raj Patel, Sam Kim, Jane Doe"])]);
    assert_eq!(forms[1].interview.as_ref(), Some(&id));
    let read: Vec<_> = forms[1]
        .people
        .iter()
        .map(|person| (person.id.as_ref(), person.name.as_str()))
        .collect();
    assert_eq!(
        read,
        [
            (Some(&people[1]), "Raj Patel"),
            (None, "Sam Kim"),
            (Some(&people[0]), "Johanna Diaz")
        ]
    );
    assert_eq!(
        forms[1].people[2].email, "jd@globex.example",
        "what the event does not say is not taken away"
    );
}

#[test]
fn rounds_that_were_stored_by_their_place_are_found() {
    let mut browser = known_user();
    let jane = browser.stored_before("x#0", "2026-11-19T10:00", "Jane Doe");
    let raj = browser.stored_before("x#1", "2026-11-19T11:00", "Raj Patel");
    let forms = browser.read(&[itinerary(&["9 Ann Lee", "10 Jane Doe", "11 Raj Patel"])]);
    let uids: Vec<_> = forms.iter().map(|form| form.uid.as_deref().unwrap()).collect();
    assert_eq!(uids, ["x#2026-11-19T09:00", "x#0", "x#1"]);
    let again: Vec<_> = forms.iter().map(|form| form.interview.clone()).collect();
    assert_eq!(again, [None, Some(jane), Some(raj)]);
}

#[test]
fn what_a_form_did_not_show_is_not_written_over() {
    let mut browser = Browser::new();
    let (id, _) = browser.interviewed();
    let before = browser.stored.clone();
    let other = CandidatePerson {
        name: "Bob Ray".into(),
        ..CandidatePerson::default()
    };
    for interview in [None, Some("another".to_owned())] {
        let stale = Candidate {
            interview,
            people: vec![other.clone()],
            ..candidate()
        };
        match browser.ui(UiRequest::Save(Box::new(stale))) {
            UiResponse::Problem { text } => assert!(text.contains("read the event again"), "{text}"),
            other => panic!("{other:?}"),
        }
        assert_eq!(browser.stored, before);
    }
    // A form that lost the calendar's id does not take it from the interview.
    browser.save(Candidate {
        interview: Some(id.clone()),
        uid: None,
        ..candidate()
    });
    assert_eq!(browser.interview(&id).uid.as_deref(), Some("event-1"));
}

#[test]
fn an_address_that_was_somebody_elses_names_nobody() {
    let mut browser = known_user();
    let talent = "talent@globex.example";
    let ann = browser.capture(guest("Ann Lee", talent));
    let other = |name| guest(name, talent).replace("UID:x", "UID:y");
    let forms = browser.read(&[other("Bob Ray")]);
    let bob = &forms[0].people[0];
    assert_eq!(
        (bob.id.as_ref(), bob.name.as_str(), bob.salutation.as_str()),
        (None, "Bob Ray", "Bob")
    );
    let told = forms[0].notes.iter().find(|note| note.contains(talent)).expect("a note");
    assert!(told.contains("Ann Lee") && told.contains("Bob Ray"), "{told}");
    let second = browser.save(forms[0].clone());
    assert_eq!(
        (browser.people(&ann[0]), browser.people(&second)),
        (vec!["Ann Lee".into()], vec!["Bob Ray".into()])
    );
    // Both are known by it now, and each is found by the name.
    for (name, interview) in [("Bob Ray", &second), ("Lee, Ann", &ann[0]), ("A. Lee", &ann[0])] {
        let forms = browser.read(&[other(name)]);
        assert_eq!(
            forms[0].people[0].id.as_ref(),
            Some(&browser.interview(interview).people[0]),
            "{name}"
        );
        assert!(!forms[0].notes.iter().any(|note| note.contains(talent)), "{name}");
    }
    // Without a name it is who had it in the same event; in another one, two are not guessed between.
    let forms = browser.read(&[other("")]);
    assert_eq!(forms[0].people.len(), 1);
    assert_eq!(forms[0].people[0].id.as_ref(), Some(&browser.interview(&second).people[0]));
    let forms = browser.read(&[other("").replace("UID:y", "UID:z")]);
    assert_eq!(
        forms[0].people.iter().find_map(|person| person.id.clone()),
        None,
        "two are not guessed between"
    );
}

#[test]
fn a_name_that_was_corrected_stays() {
    let mut browser = known_user();
    let address = "jd@globex.example";
    let mut forms = browser.read(&[guest("Jane Doe", address)]);
    forms[0].people[0].name = "Johanna Diaz".into();
    forms[0].people[0].salutation = "Dr. Diaz".into();
    let id = browser.save(forms.remove(0));
    let person = browser.interview(&id).people[0].clone();
    // Without a name, with a part of it, and as it was written before it was corrected.
    for name in ["", "Johanna", "J. Diaz", "Jane Doe"] {
        let mut forms = browser.read(&[guest(name, address)]);
        let read = &mut forms[0].people[0];
        assert_eq!(
            (read.id.as_ref(), read.name.as_str(), read.salutation.as_str()),
            (Some(&person), "Johanna Diaz", "Dr. Diaz"),
            "{name}"
        );
    }
    let fuller = browser.read(&[guest("Johanna Maria Diaz", address)]).remove(0);
    assert_eq!(fuller.people[0].name, "Johanna Diaz");
    // An empty name is written over none.
    let mut emptied = fuller;
    emptied.people[0].name.clear();
    browser.save(emptied.clone());
    assert_eq!(browser.person(&person).name, "Johanna Diaz");
    // The same of a form that does not know who it is.
    emptied.people[0].id = None;
    browser.save(emptied);
    assert_eq!(browser.person(&person).name, "Johanna Diaz");
    assert_eq!(browser.interview(&id).people, [person]);
    // Of what only events wrote, the fuller.
    let address = "raj@globex.example";
    browser.capture(guest("R. Patel", address));
    for (read, shown) in [("Raj Patel", "Raj Patel"), ("Raj", "Raj Patel"), ("Patel, Raj", "Raj Patel")] {
        let forms = browser.read(&[guest(read, address)]);
        assert_eq!(forms[0].people[0].name, shown, "{read}");
        browser.save(forms[0].clone());
    }
}

#[test]
fn every_fact_says_where_it_was_read() {
    let mut browser = known_user();
    let of = |form: &Candidate, field: &str| form.evidence.get(field).cloned().unwrap_or_default();
    let form = browser
        .read(&[event(&["ATTENDEE;CN=Jane Doe:mailto:jane@globex.example"])])
        .remove(0);
    assert_eq!(of(&form, "company"), "read in the title, “Onsite interview - Globex”.");
    assert_eq!(of(&form, "stage"), of(&form, "company"));
    assert_eq!(of(&form, "role"), "");
    assert_eq!(of(&form, "time"), "as the calendar file gives it.");
    // A guess says so, and a line of a schedule is shown.
    let form = browser.read(&[itinerary(&["10 Raj Patel"]).replace("- Globex", "\r\nATTENDEE:mailto:raj@hooli.example")]);
    assert_eq!(
        of(&form[0], "company"),
        "guessed from the address raj@hooli.example. Please check it."
    );
    assert_eq!(of(&form[0], "time"), "read in the text, “10:00 - 11:00 Raj Patel”.");
}

#[test]
fn what_the_user_corrected_was_read_nowhere() {
    let mut browser = known_user();
    let invitation = event(&["ATTENDEE;CN=Jane Doe:mailto:jane@globex.example"]);
    let mut form = browser.read(std::slice::from_ref(&invitation)).remove(0);
    form.company = "Globex GmbH".into();
    form.end = "2026-11-19T12:00".into();
    browser.save(form);
    let again = browser.read(&[invitation]).remove(0);
    assert_eq!(again.evidence.keys().collect::<Vec<_>>(), ["stage"]);
}

#[test]
fn who_declined_is_left_out_and_who_was_free_to_come_is_asked_about() {
    let mut browser = known_user();
    let form = browser
        .read(&[event(&[
            "ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED:mailto:jane@globex.example",
            "ATTENDEE;CN=Raj Patel;PARTSTAT=DECLINED:mailto:raj@globex.example",
            "ATTENDEE;CN=Ann Lee;ROLE=OPT-PARTICIPANT:mailto:ann@globex.example",
            "ATTENDEE;CN=Ada Lovelace;CUTYPE=ROOM:mailto:ada@globex.example",
            "ATTENDEE;CN=Grace Hopper;CUTYPE=GROUP:mailto:grace@globex.example",
        ])])
        .remove(0);
    let names: Vec<&str> = form.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Jane Doe", "Ann Lee"]);
    let why = |who: &str| form.left_out.iter().find(|out| out.who == who).map(|out| out.why.as_str());
    assert_eq!(why("Raj Patel"), Some("They declined the invitation. Put them back if they came."));
    assert_eq!(why("Ada Lovelace"), Some("A room or a device, not a person."));
    assert_eq!(
        why("Grace Hopper"),
        Some("A team or a company, not one person. Add the names if you know them.")
    );
    assert_eq!(
        form.notes,
        ["Ann Lee was free to come or not. Take them off if they were not there."]
    );
}
