//! What our own pages send: from a page that was opened a while ago, with what was stored since.

use super::*;
use crate::model::Status;

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
        });
    }

    /// What is to do about an application, on its own page.
    fn steps_of(&mut self, application: &str) -> Vec<StepView> {
        match self.ui(UiRequest::Application { id: application.into() }) {
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
    browser.saves(UiRequest::Save { candidate: second });
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
    assert_eq!(of_engineer(browser.saves(UiRequest::Save { candidate: elsewhere })), page);
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
        let UiResponse::Saved { overview, .. } = browser.ui(UiRequest::Save { candidate: finished }) else {
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
