//! What our own pages send: from a page that was opened a while ago, with what was stored since.

use super::*;
use crate::model::{Connection, Settings, Status};

impl Browser {
    fn saves(&mut self, request: UiRequest) -> Overview {
        match self.ui(request) {
            UiResponse::Saved { overview, .. } => overview,
            other => panic!("{other:?}"),
        }
    }

    fn thank(&mut self, interview: &str, person: &str) {
        self.saves(UiRequest::MarkSent {
            interview: interview.into(),
            person: person.into(),
            kind: MessageKind::ThankYou,
            since: None,
        });
    }

    /// What is to do about an application, on its own page.
    fn steps_of(&mut self, application: &str) -> Vec<StepView> {
        match self.ui(UiRequest::Application(application.into())) {
            UiResponse::Application { steps, .. } => steps,
            other => panic!("{other:?}"),
        }
    }
}

/// Two applications at Acme, everybody thanked; the second was refused and answered yesterday, when the time of the first had come.
fn two_at_one_company() -> (Browser, String) {
    let mut browser = Browser::new();
    browser.interviewed();
    let second = Candidate {
        uid: Some("event-2".into()),
        role: "Team Lead".into(),
        people: vec![CandidatePerson {
            name: "Ann Lee".into(),
            salutation: "Ann".into(),
            email: "ann.lee@acme.example".into(),
            ..CandidatePerson::default()
        }],
        ..candidate()
    };
    browser.saves(UiRequest::Save(Box::new(second)));
    let applications = browser.overview().applications;
    for round in applications.iter().flat_map(|one| &one.interviews) {
        for person in &round.people {
            browser.thank(&round.id, person);
        }
    }
    let (lead, engineer): (Vec<_>, Vec<_>) = applications
        .into_iter()
        .partition(|one| one.application.role.as_deref() == Some("Team Lead"));
    browser.now = "2026-12-07T15:00:00Z".parse().unwrap();
    browser.saves(UiRequest::SetStatus {
        application: lead[0].application.id.clone(),
        status: Status::Rejected,
    });
    let round = &lead[0].interviews[0];
    browser.saves(UiRequest::MarkSent {
        interview: round.id.clone(),
        person: round.people[0].clone(),
        kind: MessageKind::Reply,
        since: None,
    });
    browser.now = "2026-12-08T15:00:00Z".parse().unwrap();
    (browser, engineer[0].application.id.clone())
}

#[test]
fn overview_application_page_and_alarm_say_the_same() {
    let (mut browser, engineer) = two_at_one_company();
    browser.request(Request::Tick);
    let (badge, alarm) = (browser.badge, browser.alarm);
    let page = browser.steps_of(&engineer);
    let of_the_company: Vec<&str> = page
        .iter()
        .filter(|step| step.person.is_none())
        .map(|step| step.what.as_str())
        .collect();
    assert_eq!(of_the_company, ["wait"], "{page:?}");
    let of_engineer =
        |overview: Overview| -> Vec<StepView> { overview.steps.into_iter().filter(|step| step.application == engineer).collect() };
    assert_eq!(of_engineer(browser.overview()), page);
    assert_eq!((browser.badge, browser.alarm), (badge, alarm), "after the overview");
    // Nor does a capture, which loads everybody, look at one application without the other.
    let text = "Hi Alex,\n\nwe would like to invite you to an interview.\n\nDate: 10 December 2026\nTime: 10:00 - 11:00 CET\n".to_owned();
    browser.ui(UiRequest::ReadText { text, ics: false });
    assert_eq!((browser.badge, browser.alarm), (badge, alarm), "after a capture");
    let elsewhere = Candidate {
        uid: Some("event-3".into()),
        company: "Globex".into(),
        people: Vec::new(),
        ..candidate()
    };
    assert_eq!(of_engineer(browser.saves(UiRequest::Save(Box::new(elsewhere)))), page);
    assert_eq!(browser.badge, badge + 1, "the debrief at Globex and nothing else");
}

/// A look at what is live loads that and its neighbours, however much is stored.
#[test]
fn an_overview_loads_what_it_speaks_of() {
    let (mut browser, _) = two_at_one_company();
    for n in 0..50 {
        let finished = Candidate {
            uid: Some(format!("old-{n}")),
            company: format!("Company {n}"),
            people: Vec::new(),
            ..candidate()
        };
        let UiResponse::Saved { overview, .. } = browser.ui(UiRequest::Save(Box::new(finished))) else {
            panic!("saved")
        };
        let id = |one: &&ApplicationView| one.application.company == format!("Company {n}");
        let application = overview.applications.iter().find(id).unwrap().application.id.clone();
        browser.saves(UiRequest::SetStatus {
            application,
            status: Status::Withdrawn,
        });
    }
    let env = Env {
        now: browser.now,
        zone: Tz::Europe__Berlin,
        language: "en".into(),
        fresh: "n".into(),
    };
    let request = Request::Ui(UiRequest::Overview {
        url: None,
        granted: false,
        all: false,
    });
    let first = Raw::from_iter(
        first_keys(&request)
            .into_iter()
            .filter_map(|key| Some((key.clone(), browser.stored.get(&key)?.clone()))),
    );
    let Needs::Keys(keys) = needs(&Loaded::new(first), &request, &env) else {
        panic!("keys")
    };
    let applications = keys.iter().filter(|key| key.starts_with("application/")).count();
    assert_eq!(applications, 2, "{keys:?}");
}

fn problem(response: UiResponse) -> String {
    match response {
        UiResponse::Problem { text } => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn settings_of_an_open_page_take_nothing_back() {
    let mut browser = Browser::new();
    // The app page is open before anybody said who they are, and saves one choice after that.
    let opened = browser.overview().settings;
    browser.interviewed();
    let chosen = Settings {
        note_limit: 300,
        ..opened.clone()
    };
    let settings = patch::between(&opened, &chosen);
    let overview = browser.saves(UiRequest::SaveSettings(settings));
    let me = overview.me.expect("still known");
    assert_eq!(
        (&me.names[..], &me.emails[..]),
        (&["Alex Miller".to_owned()][..], &["alex@home.example".to_owned()][..])
    );
    assert_eq!(overview.settings.note_limit, 300);
    // The same page adds an address; what another page chose meanwhile stays.
    let settings = json!({ "linkedin_toolbar_only": true });
    browser.saves(UiRequest::SaveSettings(settings));
    let settings = json!({ "me": { "emails": ["alex@home.example", " alex@work.example "] } });
    let now = browser.saves(UiRequest::SaveSettings(settings)).settings;
    assert_eq!(now.me.emails, ["alex@home.example", "alex@work.example"]);
    assert_eq!((now.linkedin_toolbar_only, now.note_limit), (Some(true), 300));
    // Nobody is made nameless, and what is no setting is refused.
    let before = browser.stored.clone();
    for (settings, told) in [
        (json!({ "me": { "names": [" "] } }), "name"),
        (json!({ "me": null }), "name"),
        (json!({ "note_limit": "many" }), "did not understand"),
    ] {
        let told_now = problem(browser.ui(UiRequest::SaveSettings(settings)));
        assert!(told_now.contains(told), "{told_now}");
    }
    assert_eq!(browser.stored, before);
    // Somebody who has not said who they are may choose all the same.
    let mut browser = Browser::new();
    let settings = json!({ "region": "DE" });
    assert_eq!(
        browser.saves(UiRequest::SaveSettings(settings)).settings.region.as_deref(),
        Some("DE")
    );
}

#[test]
fn a_correction_of_an_open_page_takes_nothing_back() {
    let mut browser = Browser::new();
    let (_, people) = browser.interviewed();
    let person = |browser: &Browser| browser.desk().get::<Person>(&people[0]).unwrap();
    let opened = person(&browser);
    browser.saves(UiRequest::SetConnection {
        person: people[0].clone(),
        connection: Connection::Dismissed,
    });
    browser.saves(UiRequest::SaveProfile {
        person: people[0].clone(),
        profile: Profile {
            headline: Some("Head of Data".into()),
            address: Some("/in/jane-doe".into()),
            ..Profile::default()
        },
    });
    let stored = person(&browser);
    let typed = Person {
        name: " Dr. Jane Doe ".into(),
        ..opened.clone()
    };
    browser.saves(corrected(&people[0], patch::between(&opened, &typed)));
    let expected = Person {
        name: "Dr. Jane Doe".into(),
        ..stored
    };
    assert_eq!(person(&browser), expected);
    // The form owns name, salutation and address, and nothing else, whatever is sent.
    browser.saves(corrected(
        &people[0],
        json!({ "id": "another", "connection": "open", "linkedin": null, "email": null }),
    ));
    assert_eq!(person(&browser), Person { email: None, ..expected });
    // Without a name and an address there is nobody.
    let told = problem(browser.ui(corrected(&people[0], json!({ "name": " " }))));
    assert!(told.contains("name"), "{told}");
}

#[test]
fn notes_and_day_keep_what_their_form_did_not_touch() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let stored = Reflection {
        interview: interview.clone(),
        said: [(people[0].clone(), "the billing migration".to_owned())].into(),
        strong_point: Some("the nightly load".into()),
        ..Reflection::default()
    };
    browser.saves(noted(&stored, json!({ "decision_date": "2026-12-04" })));
    // Typed in a page that had loaded none of it.
    let added = Reflection {
        interview: interview.clone(),
        said: [(people[1].clone(), "on-call".to_owned())].into(),
        redo: Some(" begin with the numbers ".into()),
        ..Reflection::default()
    };
    let overview = browser.saves(noted(&added, json!({})));
    assert_eq!(overview.applications[0].application.decision_date.as_deref(), Some("2026-12-04"));
    let mut both = stored.clone();
    both.said.extend(added.said);
    both.redo = Some("begin with the numbers".into());
    assert_eq!(browser.desk().get::<Reflection>(&interview), Some(both.clone()));
    // What the user emptied is gone, and so is a day that they took away.
    let overview = browser.saves(UiRequest::Reflect {
        interview: interview.clone(),
        notes: json!({ "strong_point": null, "said": { people[0].clone(): "" } }),
        application: json!({ "decision_date": null }),
    });
    assert_eq!(overview.applications[0].application.decision_date, None);
    both.strong_point = None;
    both.said.remove(&people[0]);
    assert_eq!(browser.desk().get::<Reflection>(&interview), Some(both));
}

#[test]
fn a_letter_that_is_known_as_sent_is_not_logged_again() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    // The popup is open, the webmail says it went out, and then the user says so, too.
    let (_, plan, _) = fill(&mut browser);
    send(&mut browser, &plan, RegionKind::Sent);
    let sent = browser.messages();
    browser.now += Duration::minutes(5);
    let told = UiRequest::MarkSent {
        interview: interview.clone(),
        person: people[0].clone(),
        kind: MessageKind::ThankYou,
        since: None,
    };
    match browser.ui(told) {
        UiResponse::Saved { id, .. } => assert_eq!(id, sent[0].id),
        other => panic!("{other:?}"),
    }
    assert_eq!(browser.messages(), sent, "known by the webmail, at the time it said");
    // Raj's is another letter.
    browser.thank(&interview, &people[1]);
    assert_eq!(browser.messages().len(), 2);
}

#[test]
fn an_inquiry_is_told_once_and_there_may_be_a_second() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    for person in &people {
        browser.thank(&interview, person);
    }
    let inquiries = |browser: &Browser| {
        browser
            .messages()
            .iter()
            .filter(|message| message.kind == MessageKind::Inquiry)
            .count()
    };
    let ask = |browser: &mut Browser, since| {
        browser.saves(UiRequest::MarkSent {
            interview: interview.clone(),
            person: people[0].clone(),
            kind: MessageKind::Inquiry,
            since: Some(since),
        })
    };
    for told in 1..=2 {
        browser.now += Duration::days(20);
        let opened = browser.now;
        assert!(browser.overview().steps.iter().any(|step| step.what == "inquire"), "{told}");
        browser.now += Duration::hours(1);
        ask(&mut browser, opened);
        assert_eq!(inquiries(&browser), told);
        // From a page that was opened before that and shows it as not asked yet.
        browser.now += Duration::hours(1);
        ask(&mut browser, opened);
        assert_eq!(inquiries(&browser), told, "the same letter");
    }
}

#[test]
fn a_letter_that_did_not_go_out_is_offered_again_and_can_be_said_back() {
    let mut browser = Browser::new();
    let (_, people) = browser.interviewed();
    let (_, plan, _) = fill(&mut browser);
    send(&mut browser, &plan, RegionKind::Sent);
    let sent = browser.messages().remove(0);
    let thanks = |overview: &Overview| {
        let hers = |step: &&StepView| step.what == "write_thank_you" && step.person.as_ref() == Some(&people[0]);
        overview.steps.iter().filter(hers).count()
    };
    assert_eq!(thanks(&browser.overview()), 0);
    browser.now += Duration::hours(2);
    let message = sent.id.clone();
    let overview = browser.saves(UiRequest::NotSent(message.clone()));
    assert_eq!((thanks(&overview), browser.messages()[0].state), (1, MessageState::Discarded));
    // A slip of the hand: what counts is when it went out, not when that was said.
    browser.now += Duration::hours(2);
    assert_eq!(thanks(&browser.saves(UiRequest::WentOut(message.clone()))), 0);
    let back = Message {
        known_by: Some("user".into()),
        ..sent
    };
    assert_eq!(browser.messages(), std::slice::from_ref(&back));
    // What is said twice is said once.
    browser.saves(UiRequest::WentOut(message));
    assert_eq!(browser.messages(), [back]);
}

/// A press by mistake is taken back: nobody counts it any more.
#[test]
fn what_one_press_noted_is_taken_back() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let noted = |response| match response {
        UiResponse::Saved { id, overview } => (id, overview.steps),
        other => panic!("{other:?}"),
    };
    let before = browser.overview().steps;
    let sent = browser.ui(UiRequest::MarkSent {
        interview: interview.clone(),
        person: people[0].clone(),
        kind: MessageKind::ThankYou,
        since: None,
    });
    let (id, steps) = noted(sent);
    assert_ne!(steps, before);
    assert_eq!(browser.saves(UiRequest::NotSent(id)).steps, before);

    for person in &people {
        browser.thank(&interview, person);
    }
    let application = browser.overview().applications[0].application.id.clone();
    browser.now = "2026-12-08T15:00:00Z".parse().unwrap();
    let before = browser.overview().steps;
    let (id, steps) = noted(browser.ui(UiRequest::Replied(application)));
    assert_ne!(steps, before);
    assert_eq!(browser.saves(UiRequest::NotSent(id)).steps, before);
    browser.request(Request::Tick);
    assert_eq!(browser.overview().steps, before);
}
