//! Whole journeys through the core, with a browser that can be stopped between any two steps.

use crate::zone::Tz;
use chrono::{DateTime, Duration, Utc};
use serde_json::json;

use super::*;
use crate::model::{Me, Message, MessageKind, MessageState, Person, Reflection};
use crate::patch;
use crate::protocol::*;
use crate::sites::{RegionKind, Seen, SeenProbe, Snapshot, Visibility};

mod again;
mod elsewhere;
mod events;
mod follow;
mod forget;
mod forms;
mod letters;
mod received;
mod records;
mod reminders;
mod versions;
mod windows;

const GMAIL: &str = "https://mail.google.com/mail/u/0/#inbox";

/// When the worker is stopped during a request; the page or popup then sends the same request, with the same nonce, again.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Killed {
    Never,
    BeforeTheWrite,
    /// Records are written, what concerns the tab is not, and nothing is removed yet (`browser::storage::save`).
    AfterTheRecords,
    /// Everything is written, and nothing removed yet.
    BeforeTheRemovals,
    AfterTheWrite,
}

/// A browser as the core sees it.
struct Browser {
    stored: Raw,
    now: DateTime<Utc>,
    zone: Tz,
    /// The tab that pages are in.
    tab: i32,
    requests: u32,
    kill: Box<dyn Fn(u32) -> Killed>,
    badge: u32,
    alarm: Option<i64>,
    face: Option<Box<Face>>,
    /// Every notification that was shown, with the time.
    shown: Vec<(DateTime<Utc>, Notice)>,
    /// What the app page was opened for.
    opened: Vec<String>,
    /// How many notifications the browser will not show.
    fails: u32,
}

impl Browser {
    fn new() -> Browser {
        Browser::killed(|_| Killed::Never)
    }

    fn killed(kill: impl Fn(u32) -> Killed + 'static) -> Browser {
        let now = "2026-11-20T15:00:00Z".parse().unwrap();
        Browser {
            stored: Raw::new(),
            now,
            zone: Tz::Europe__Berlin,
            tab: 7,
            requests: 0,
            kill: Box::new(kill),
            badge: 0,
            alarm: None,
            face: None,
            shown: Vec::new(),
            opened: Vec::new(),
            fails: 0,
        }
    }

    fn request(&mut self, request: Request) -> Response {
        self.requests += 1;
        let env = Env {
            now: self.now,
            zone: self.zone,
            language: "en".into(),
            fresh: format!("n{}", self.requests),
        };
        match (self.kill)(self.requests) {
            Killed::Never => {}
            Killed::BeforeTheWrite => drop(self.once(&request, &env)),
            how => {
                let mut outcome = self.once(&request, &env);
                if how == Killed::AfterTheRecords {
                    outcome.writes.retain(|key, _| !key.starts_with(TAB));
                }
                if how != Killed::AfterTheWrite {
                    outcome.removals.clear();
                }
                self.write(outcome.writes, outcome.removals);
            }
        }
        let outcome = self.once(&request, &env);
        self.write(outcome.writes, outcome.removals);
        let mut on_show = Vec::new();
        for effect in outcome.effects {
            match effect {
                Effect::Notify(_) if self.fails > 0 => self.fails -= 1,
                Effect::Notify(notice) => {
                    on_show.extend(notice.keys.clone());
                    self.shown.push((self.now, *notice));
                }
                Effect::Unnotify { .. } => {}
                Effect::Open { subject } => self.opened.push(subject),
                Effect::Badge { count } => self.badge = count,
                Effect::Alarm { at } => self.alarm = at,
                Effect::Face(face) => {
                    // What was kept of an earlier answer, if it still holds, says the same as the one that was made now.
                    let holds = |kept: &&Face| kept.terms.hold(env.now.timestamp_millis(), env.zone.name(), &env.language);
                    if let Some(kept) = self.face.as_deref().filter(holds) {
                        assert_eq!(kept.answer, face.answer);
                    }
                    self.face = Some(face);
                }
            }
        }
        if !on_show.is_empty() {
            self.request(Request::Shown(on_show));
        }
        outcome.response
    }

    /// Loads what the core asks for and nothing else, so that a forgotten key shows.
    fn once(&self, request: &Request, env: &Env) -> Outcome {
        let load = |keys: Vec<String>| {
            keys.into_iter()
                .filter_map(|key| Some((key.clone(), self.stored.get(&key)?.clone())))
                .collect::<Raw>()
        };
        let mut loaded = Loaded::new(load(first_keys(request)));
        match needs(&loaded, request, env) {
            Needs::Keys(keys) => loaded.extend(load(keys)),
            Needs::Everything => loaded.extend(self.stored.clone()),
        }
        handle(loaded, request, env)
    }

    fn write(&mut self, writes: Raw, removals: Vec<String>) {
        if removals.iter().chain(writes.keys()).any(|key| !key.starts_with(TAB)) {
            self.face = None;
        }
        self.stored.extend(writes);
        self.stored.retain(|key, _| !removals.contains(key));
    }

    fn ui(&mut self, request: UiRequest) -> UiResponse {
        match self.request(Request::Ui(request)) {
            Response::Ui(response) => *response,
            other => panic!("{other:?}"),
        }
    }

    fn page(&mut self, url: &str, request: PageRequest) -> PageResponse {
        match self.request(Request::Page(
            Sender {
                tab: self.tab,
                frame: 0,
                url: url.into(),
            },
            request,
        )) {
            Response::Page(response) => response,
            other => panic!("{other:?}"),
        }
    }

    fn desk(&self) -> Desk {
        Desk::new(self.stored.clone(), 0)
    }

    fn messages(&self) -> Vec<Message> {
        let mut desk = self.desk();
        let ids: Vec<String> = desk.index().applications.keys().cloned().collect();
        ids.iter()
            .filter_map(|id| desk.history(id))
            .flat_map(|history| history.messages)
            .collect()
    }

    fn overview(&mut self) -> Overview {
        match self.ui(UiRequest::Overview {
            url: None,
            granted: false,
            all: false,
        }) {
            UiResponse::Overview(overview) => overview,
            other => panic!("{other:?}"),
        }
    }

    /// Says who the user is and saves an interview with Jane and Raj that ended 26 hours ago.
    fn interviewed(&mut self) -> (String, Vec<String>) {
        let me = Me {
            names: vec!["Alex Miller".into()],
            emails: vec!["alex@home.example".into()],
        };
        self.ui(UiRequest::SaveMe(me));
        let saved = self.ui(UiRequest::Save(Box::new(candidate())));
        let UiResponse::Saved { id, overview } = saved else {
            panic!("{saved:?}")
        };
        let people = overview.applications[0].interviews[0].people.clone();
        (id, people)
    }
}

fn candidate() -> Candidate {
    let person = |name: &str, email: &str| CandidatePerson {
        name: name.into(),
        salutation: name.split(' ').next().unwrap().into(),
        email: email.into(),
        ..CandidatePerson::default()
    };
    Candidate {
        uid: Some("event-1".into()),
        title: "Panel - Acme".into(),
        company: "Acme".into(),
        role: "Data Engineer".into(),
        start: "2026-11-19T13:00".into(),
        end: "2026-11-19T14:00".into(),
        zone: "Europe/Berlin".into(),
        people: vec![person("Jane Doe", "jane.doe@acme.example"), person("Raj Patel", "raj@acme.example")],
        ..Candidate::default()
    }
}

/// What a form sends in which all of this was typed.
fn noted(reflection: &Reflection, application: serde_json::Value) -> UiRequest {
    let interview = reflection.interview.clone();
    let empty = Reflection {
        interview: interview.clone(),
        ..Reflection::default()
    };
    UiRequest::Reflect {
        interview,
        notes: patch::between(&empty, reflection),
        application,
    }
}

fn corrected(id: &str, person: serde_json::Value) -> UiRequest {
    UiRequest::SavePerson { id: id.into(), person }
}

/// A Gmail compose window.
fn window(number: u32, to: &[&str], subject: &str, body: &str) -> Seen {
    let cells = |cells: &[&str]| cells.iter().map(|cell| Some((*cell).to_owned())).collect::<Vec<_>>();
    let probe = |rows: Vec<Vec<Option<String>>>| SeenProbe { by: 0, rows };
    let mut probes = std::collections::BTreeMap::new();
    if !to.is_empty() {
        probes.insert("to".to_owned(), probe(to.iter().map(|to| cells(&[to, to])).collect()));
    }
    probes.insert("subject".to_owned(), probe(vec![cells(&[subject])]));
    probes.insert("body".to_owned(), probe(vec![cells(&[body])]));
    Seen {
        site: "gmail".into(),
        kind: RegionKind::Compose,
        number,
        by: 0,
        visible: Visibility::Yes,
        probes,
    }
}

fn notice(kind: RegionKind) -> Seen {
    Seen {
        site: "gmail".into(),
        kind,
        number: 90,
        by: 0,
        visible: Visibility::Yes,
        probes: Default::default(),
    }
}

fn page(regions: Vec<Seen>) -> Snapshot {
    Snapshot {
        title: "Inbox".into(),
        language: "en".into(),
        regions,
    }
}

fn seen(regions: Vec<Seen>) -> PageRequest {
    PageRequest::Seen { snapshot: page(regions) }
}

fn card(response: PageResponse) -> Card {
    match response {
        PageResponse::Card { card } => card,
        other => panic!("no card: {other:?}"),
    }
}

fn done(plan: &FillPlan) -> Vec<Filled> {
    plan.steps
        .iter()
        .map(|step| Filled {
            field: step.field.clone(),
            outcome: "done".into(),
            by: Some("paste".into()),
            why: None,
        })
        .collect()
}

/// An interview with Ann Lee at Globex, at one o'clock on this day.
fn at_globex(day: &str) -> Candidate {
    Candidate {
        uid: Some("event-2".into()),
        title: "Interview - Globex".into(),
        company: "Globex".into(),
        people: vec![CandidatePerson {
            name: "Ann Lee".into(),
            salutation: "Ann".into(),
            email: "ann@globex.example".into(),
            ..CandidatePerson::default()
        }],
        start: format!("{day}T13:00"),
        end: format!("{day}T14:00"),
        ..candidate()
    }
}

/// From an empty window to a filled one: the card, the plan, and the card after it.
fn fill(browser: &mut Browser) -> (Card, FillPlan, Card) {
    fill_for(browser, &["jane.doe@acme.example"])
}

/// The same, where these addresses stand in the window then.
fn fill_for(browser: &mut Browser, to: &[&str]) -> (Card, FillPlan, Card) {
    browser.page(GMAIL, PageRequest::Hello {});
    let offer = card(browser.page(GMAIL, seen(vec![window(1, &[], "", "")])));
    let button = offer.buttons[0].id.clone();
    let snapshot = page(vec![window(1, &[], "", "")]);
    let plan = match browser.page(
        GMAIL,
        PageRequest::Pressed {
            card: offer.id.clone(),
            button,
            snapshot,
        },
    ) {
        PageResponse::Fill { plan } => plan,
        other => panic!("{other:?}"),
    };
    let body = plan.steps.last().unwrap().text.clone();
    let snapshot = page(vec![window(1, to, "Thank you", &body)]);
    let after = card(browser.page(
        GMAIL,
        PageRequest::Filled {
            card: plan.card.clone(),
            region: 1,
            steps: done(&plan),
            snapshot,
        },
    ));
    (offer, plan, after)
}

fn send(browser: &mut Browser, plan: &FillPlan, kind: RegionKind) {
    let body = &plan.steps.last().unwrap().text;
    let filled = window(1, &["jane.doe@acme.example"], "Thank you", body);
    browser.page(
        GMAIL,
        PageRequest::Sending {
            region: 1,
            snapshot: page(vec![filled.clone()]),
        },
    );
    browser.page(
        GMAIL,
        seen(if kind == RegionKind::Sent {
            vec![notice(kind)]
        } else {
            vec![filled, notice(kind)]
        }),
    );
}

#[test]
fn the_main_job_from_capture_to_sent() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let reflection = Reflection {
        interview,
        said: [(people[0].clone(), "the migration of billing to Rust".to_owned())].into(),
        strong_point: Some("I explained how we cut the nightly load from six hours to one".into()),
        ..Reflection::default()
    };
    browser.ui(noted(&reflection, json!({})));
    let (offer, plan, after) = fill(&mut browser);
    assert!(offer.buttons[0].label.contains("Jane Doe"), "{offer:?}");
    let fields: Vec<&str> = plan.steps.iter().map(|step| step.field.as_str()).collect();
    assert_eq!(fields, ["to", "subject", "body"]);
    assert_eq!(plan.steps[0].text, "jane.doe@acme.example");
    assert!(
        plan.steps[2].text.contains("billing to Rust") && plan.steps[2].text.contains("Jane"),
        "{}",
        plan.steps[2].text
    );
    assert!(after.buttons.iter().any(|button| button.id == "undo"));
    assert_eq!(browser.messages()[0].state, MessageState::Inserted);
    send(&mut browser, &plan, RegionKind::Sent);
    let message = browser.messages().remove(0);
    assert_eq!(
        (message.state, message.known_by.as_deref(), message.to),
        (MessageState::Sent, Some("webmail"), vec![people[0].clone()])
    );
    assert!(browser.overview().unsure.is_empty());
    // Jane is done; the next empty window is for Raj.
    let next = card(browser.page(GMAIL, seen(vec![window(2, &[], "", "")])));
    let labels: Vec<&str> = next.buttons.iter().map(|button| button.label.as_str()).collect();
    assert!(
        labels[0].contains("Raj Patel") && labels.iter().all(|label| !label.contains("Jane")),
        "{labels:?}"
    );
}

#[test]
fn no_draft_leaves_before_a_press() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let reflection = Reflection {
        interview,
        said: [(people[0].clone(), "the zebra project".to_owned())].into(),
        ..Reflection::default()
    };
    browser.ui(noted(&reflection, json!({})));
    browser.page(GMAIL, PageRequest::Hello {});
    let offer = browser.page(GMAIL, seen(vec![window(1, &["jane.doe@acme.example"], "", "")]));
    assert!(!format!("{offer:?}").contains("zebra"));
    // Nor for a press on a card that was never shown in this tab.
    let snapshot = page(vec![window(1, &["jane.doe@acme.example"], "", "")]);
    let made_up = PageRequest::Pressed {
        card: "n1-c1".into(),
        button: "fill:0".into(),
        snapshot,
    };
    assert_eq!(browser.page(GMAIL, made_up), PageResponse::Close { id: "n1-c1".into() });
}

#[test]
fn a_page_learns_nothing_of_people_it_does_not_name() {
    let mut browser = Browser::new();
    browser.interviewed();
    for to in ["stranger@elsewhere.example", "jane.doe@acme.example.evil.example"] {
        assert_eq!(browser.page(GMAIL, seen(vec![window(1, &[to], "", "")])), PageResponse::Nothing);
    }
}

#[test]
fn a_failed_send_is_not_logged_and_a_later_one_is() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, _) = fill(&mut browser);
    send(&mut browser, &plan, RegionKind::Failed);
    assert_eq!(browser.messages()[0].state, MessageState::Inserted);
    assert_eq!(browser.overview().unsure.len(), 1, "the popup asks");
    send(&mut browser, &plan, RegionKind::Sent);
    assert_eq!(browser.messages()[0].state, MessageState::Sent);
}

#[test]
fn a_notice_that_was_there_before_says_nothing() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, _) = fill(&mut browser);
    let body = plan.steps.last().unwrap().text.clone();
    let filled = || window(1, &["jane.doe@acme.example"], "Thank you", &body);
    browser.page(GMAIL, seen(vec![filled(), notice(RegionKind::Sent)]));
    browser.page(
        GMAIL,
        PageRequest::Sending {
            region: 1,
            snapshot: page(vec![filled(), notice(RegionKind::Sent)]),
        },
    );
    browser.page(GMAIL, seen(vec![filled(), notice(RegionKind::Sent)]));
    assert_eq!(browser.messages()[0].state, MessageState::Sending);
}

#[test]
fn a_mail_that_was_readdressed_is_not_hers() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, _) = fill(&mut browser);
    let body = plan.steps.last().unwrap().text.clone();
    let other = window(1, &["friend@elsewhere.example"], "Look what I wrote", &body);
    browser.page(
        GMAIL,
        PageRequest::Sending {
            region: 1,
            snapshot: page(vec![other]),
        },
    );
    browser.page(GMAIL, seen(vec![notice(RegionKind::Sent)]));
    assert_ne!(browser.messages()[0].state, MessageState::Sent);
}

#[test]
fn words_of_the_user_are_asked_about_first() {
    let mut browser = Browser::new();
    browser.interviewed();
    let mine = || window(1, &["jane.doe@acme.example"], "", "Hello Jane, it was");
    let offer = card(browser.page(GMAIL, seen(vec![mine()])));
    let press = |button: &str| PageRequest::Pressed {
        card: offer.id.clone(),
        button: button.into(),
        snapshot: page(vec![mine()]),
    };
    let asked = card(browser.page(GMAIL, press("fill:0")));
    assert_eq!((asked.buttons[0].id.as_str(), asked.buttons[1].id.as_str()), ("check:0", "below:0"));
    assert!(matches!(browser.page(GMAIL, press("below:0")), PageResponse::Fill { .. }));
}

#[test]
fn a_letter_in_a_window_that_was_left_is_asked_about_once() {
    let mut browser = Browser::new();
    browser.interviewed();
    fill(&mut browser);
    assert_eq!(browser.overview().unsure.len(), 1, "the popup asks");
    let (_, plan, _) = fill(&mut browser);
    assert_eq!(browser.overview().unsure.len(), 1);
    send(&mut browser, &plan, RegionKind::Sent);
    assert_eq!(browser.messages().len(), 1);
    assert!(browser.overview().unsure.is_empty());
}

#[test]
fn a_letter_that_stands_in_a_saved_draft_is_in_the_window() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, filled) = fill(&mut browser);
    browser.page(GMAIL, PageRequest::Hello {});
    let body = &plan.steps.last().unwrap().text;
    let draft = || page(vec![window(1, &["jane.doe@acme.example"], "Thank you", body)]);
    let offer = card(browser.page(GMAIL, PageRequest::Seen { snapshot: draft() }));
    let press = PageRequest::Pressed {
        card: offer.id.clone(),
        button: "below:0".into(),
        snapshot: draft(),
    };
    assert!(matches!(browser.page(GMAIL, press), PageResponse::Fill { .. }));
    let skipped = PageRequest::Filled {
        card: offer.id,
        region: 1,
        steps: done(&plan)
            .into_iter()
            .map(|step| Filled {
                outcome: "skipped".into(),
                ..step
            })
            .collect(),
        snapshot: draft(),
    };
    let after = card(browser.page(GMAIL, skipped));
    assert_eq!(after.title, filled.title);
    assert!(
        after.buttons.iter().all(|button| button.id != "undo"),
        "nothing was done: {after:?}"
    );
    send(&mut browser, &plan, RegionKind::Sent);
    assert_eq!(browser.messages()[0].state, MessageState::Sent);
}

/// Said of the window is only what is true of it.
#[test]
fn an_editor_that_takes_no_text_is_named_with_what_did_go_in() {
    for (to, body, says, undo) in [
        ("done", "refused", "What the other fields got is there", true),
        ("skipped", "refused", "the window is as it was", false),
        ("done", "differs", "not what was to go in", true),
    ] {
        let mut browser = Browser::new();
        browser.interviewed();
        let (_, plan, filled) = fill(&mut browser);
        let outcome = |field: &str| if field == "body" { body } else { to };
        let steps = done(&plan).into_iter().map(|step| Filled {
            outcome: outcome(&step.field).into(),
            ..step
        });
        let told = card(browser.page(
            GMAIL,
            PageRequest::Filled {
                card: filled.id,
                region: 1,
                steps: steps.collect(),
                snapshot: page(vec![window(1, &[], "", "")]),
            },
        ));
        assert!(told.lines[0].text.contains(says), "{told:?}");
        assert_eq!(told.copy, Some(plan.steps.last().unwrap().text.clone()));
        assert_eq!(told.buttons.iter().any(|button| button.id == "undo"), undo, "{told:?}");
    }
}

#[test]
fn several_recipients_get_one_mail_each() {
    let mut browser = Browser::new();
    browser.interviewed();
    let together = card(browser.page(GMAIL, seen(vec![window(1, &["jane.doe@acme.example", "raj@acme.example"], "", "")])));
    assert!(together.buttons.iter().all(|button| !button.id.starts_with("fill")), "{together:?}");
}

#[test]
fn undo_is_logged_as_undone() {
    let mut browser = Browser::new();
    browser.interviewed();
    let (_, plan, after) = fill(&mut browser);
    let snapshot = page(vec![window(1, &["jane.doe@acme.example"], "Thank you", "x")]);
    let undo = browser.page(
        GMAIL,
        PageRequest::Pressed {
            card: after.id.clone(),
            button: "undo".into(),
            snapshot,
        },
    );
    assert_eq!(undo, PageResponse::Undo { region: 1 });
    let steps = plan
        .steps
        .iter()
        .map(|step| Filled {
            field: step.field.clone(),
            outcome: "undone".into(),
            by: None,
            why: None,
        })
        .collect();
    let told = card(browser.page(
        GMAIL,
        PageRequest::Undone {
            card: after.id,
            region: 1,
            steps,
            snapshot: page(vec![window(1, &[], "", "")]),
        },
    ));
    assert_eq!(told.buttons[0].label, told.close, "nothing is left to put off");
    assert_eq!(browser.messages()[0].state, MessageState::Discarded);
    assert!(browser.overview().unsure.is_empty());
}

#[test]
fn without_a_salutation_the_card_asks_and_fills_nothing() {
    let mut browser = Browser::new();
    let (_, people) = browser.interviewed();
    browser.ui(corrected(&people[0], json!({ "salutation": null })));
    let offer = card(browser.page(GMAIL, seen(vec![window(1, &["jane.doe@acme.example"], "", "")])));
    let snapshot = page(vec![window(1, &["jane.doe@acme.example"], "", "")]);
    let answer = card(browser.page(
        GMAIL,
        PageRequest::Pressed {
            card: offer.id,
            button: "fill:0".into(),
            snapshot,
        },
    ));
    assert!(answer.lines[0].text.contains("Jane Doe"), "{answer:?}");
    assert!(browser.messages().is_empty());
}

#[test]
fn without_a_salutation_the_popup_asks_and_then_writes() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    browser.ui(corrected(&people[0], json!({ "salutation": null })));
    let draft = || UiRequest::Draft {
        interview: interview.clone(),
        person: people[0].clone(),
        kind: MessageKind::ThankYou,
        anew: false,
    };
    let UiResponse::Greeting { person, text } = browser.ui(draft()) else {
        panic!("a question")
    };
    assert_eq!((&person.id, person.salutation), (&people[0], None));
    assert!(text.contains("Jane Doe"), "{text}");
    browser.ui(corrected(&people[0], json!({ "salutation": "Jane" })));
    let written = browser.ui(draft());
    assert!(
        matches!(&written, UiResponse::Draft { body, .. } if body.contains("Jane,")),
        "{written:?}"
    );
}

#[test]
fn a_day_counts_once_it_is_confirmed() {
    let mut browser = Browser::new();
    let (interview, _) = browser.interviewed();
    let mut read = |text: &str| {
        let request = UiRequest::ReadDeadline {
            interview: interview.clone(),
            text: text.into(),
        };
        match browser.ui(request) {
            UiResponse::Deadline { day, text } => (day, text),
            other => panic!("{other:?}"),
        }
    };
    let (day, told) = read("by the end of next week");
    assert_eq!(
        (day.as_deref(), told.as_str()),
        (Some("2026-11-27"), "Read as Friday, 27 November 2026.")
    );
    assert_eq!(read("after the holidays, perhaps").0, None);
    let reflection = Reflection {
        interview,
        decision: Some("by the end of next week".into()),
        ..Reflection::default()
    };
    for day in [None, Some("2026-11-27"), None] {
        browser.ui(noted(&reflection, json!({ "decision_date": day })));
        assert_eq!(browser.overview().applications[0].application.decision_date.as_deref(), day);
    }
}

#[test]
fn what_went_out_is_the_message_that_was_asked_about() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    // Two letters to Jane stand in windows.
    for id in ["first", "second"] {
        let mut desk = browser.desk();
        let application = desk.index().applications.keys().next().cloned().unwrap();
        desk.put_message(&Message {
            id: id.into(),
            kind: MessageKind::ThankYou,
            application,
            interview: Some(interview.clone()),
            to: vec![people[0].clone()],
            at: browser.now,
            direction: crate::model::Direction::Sent,
            state: MessageState::Inserted,
            known_by: None,
            subject: None,
            body: None,
            own: false,
            mail: None,
            overruled: false,
        });
        let (writes, removals) = desk.changes();
        browser.write(writes, removals);
    }
    assert_eq!(browser.overview().unsure.len(), 2);
    browser.ui(UiRequest::WentOut("first".into()));
    let unsure: Vec<String> = browser.overview().unsure.into_iter().map(|one| one.message).collect();
    assert_eq!(unsure, ["second"]);
    let states: Vec<_> = browser.messages().into_iter().map(|message| (message.id, message.state)).collect();
    assert_eq!(
        states,
        [
            ("first".to_owned(), MessageState::Sent),
            ("second".to_owned(), MessageState::Inserted)
        ]
    );
}

const JANE: &str = "https://www.linkedin.com/in/jane-doe/";

fn profile(name: &str, headline: &str, slug: &str) -> Snapshot {
    let one = |text: &str| SeenProbe {
        by: 0,
        rows: vec![vec![Some(text.to_owned())]],
    };
    let probes = [
        ("name".to_owned(), one(name)),
        ("headline".to_owned(), one(headline)),
        ("slug".to_owned(), one(slug)),
    ]
    .into();
    let region = Seen {
        site: "linkedin".into(),
        kind: RegionKind::Profile,
        number: 1,
        by: 0,
        visible: Visibility::Yes,
        probes,
    };
    Snapshot {
        title: format!("{name} | LinkedIn"),
        language: "en".into(),
        regions: vec![region],
    }
}

#[test]
fn a_profile_gets_a_reminder_only_after_the_thank_you_and_only_hers() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let look = |browser: &mut Browser, url: &str, snapshot: Snapshot| {
        browser.page(url, PageRequest::Hello {});
        browser.page(url, PageRequest::Seen { snapshot })
    };
    let jane = || profile("Jane Doe", "Head of Data at Acme", "jane-doe");
    assert_eq!(look(&mut browser, JANE, jane()), PageResponse::Nothing, "not yet thanked");
    browser.ui(UiRequest::MarkSent {
        interview,
        person: people[0].clone(),
        kind: MessageKind::ThankYou,
        since: None,
    });
    for (name, headline) in [
        ("Jane Doe", "Dentist"),
        ("Jane Doe", "Head of Data at Acmeology"),
        ("Ann Lee", "Engineer at Acme"),
    ] {
        let slug = name.to_lowercase().replace(' ', "-");
        let url = format!("https://www.linkedin.com/in/{slug}/");
        assert_eq!(
            look(&mut browser, &url, profile(name, headline, &slug)),
            PageResponse::Nothing,
            "{name}, {headline}"
        );
    }
    let reminder = card(look(&mut browser, JANE, jane()));
    assert!(reminder.copy.is_none(), "the note comes with a press");
    let press = |card: &Card, button: &str| PageRequest::Pressed {
        card: card.id.clone(),
        button: button.into(),
        snapshot: jane(),
    };
    let note = card(browser.page(JANE, press(&reminder, "note")));
    assert!(note.buttons[0].id == "copy" && note.buttons.iter().filter(|button| button.primary).count() == 1);
    assert!(
        note.copy
            .as_deref()
            .is_some_and(|note| note.contains("Jane") && note.chars().count() <= 200),
        "{note:?}"
    );
    browser.page(JANE, press(&reminder, "later"));
    assert_eq!(
        look(&mut browser, JANE, jane()),
        PageResponse::Nothing,
        "after the decision, then, and not before"
    );
    let mut settings = browser.desk().settings();
    assert!(settings.connect_after_decision);
    settings.connect_after_decision = false;
    browser.ui(UiRequest::SaveSettings(serde_json::to_value(settings).unwrap()));
    let reminder = card(look(&mut browser, JANE, jane()));
    browser.page(JANE, press(&reminder, "never"));
    assert_eq!(look(&mut browser, JANE, jane()), PageResponse::Nothing, "a dismissal is final");
}

#[test]
fn saving_needs_what_the_clock_needs() {
    let mut browser = Browser::new();
    let problem = |browser: &mut Browser, change: fn(&mut Candidate)| {
        let mut form = candidate();
        change(&mut form);
        match browser.ui(UiRequest::Save(Box::new(form))) {
            UiResponse::Problem { text } => text,
            other => panic!("{other:?}"),
        }
    };
    assert!(problem(&mut browser, |form| form.end.clear()).contains("end"));
    assert!(problem(&mut browser, |form| form.zone.clear()).contains("zone"));
    assert!(problem(&mut browser, |form| form.company = "  ".into()).contains("company"));
    assert!(problem(&mut browser, |form| form.end = "2026-11-19T12:00".into()).contains("before"));
    // 02:30 does not exist in the night the clocks go forward.
    assert!(problem(&mut browser, |form| form.end = "2026-03-29T02:30".into()).contains("end"));
    assert!(browser.overview().applications.is_empty());
}

#[test]
fn a_second_capture_of_an_event_updates_it() {
    let mut browser = Browser::new();
    let (first, _) = browser.interviewed();
    let moved = Candidate {
        start: "2026-11-19T14:00".into(),
        end: "2026-11-19T15:00".into(),
        interview: Some(first.clone()),
        ..candidate()
    };
    let saved = browser.ui(UiRequest::Save(Box::new(moved)));
    let UiResponse::Saved { id, overview } = saved else {
        panic!("{saved:?}")
    };
    assert_eq!(id, first);
    assert_eq!(
        (
            overview.applications.len(),
            overview.applications[0].interviews.len(),
            overview.applications[0].people.len()
        ),
        (1, 1, 2)
    );
}

#[test]
fn a_second_round_joins_its_application_and_its_people() {
    let mut browser = Browser::new();
    let (_, people) = browser.interviewed();
    let second = Candidate {
        uid: Some("event-2".into()),
        title: "Final".into(),
        role: String::new(),
        ..candidate()
    };
    browser.ui(UiRequest::Save(Box::new(second)));
    let overview = browser.overview();
    assert_eq!(overview.applications.len(), 1);
    assert_eq!(overview.applications[0].interviews.len(), 2);
    assert_eq!(overview.applications[0].interviews[1].people, people);
}

#[test]
fn what_cannot_be_read_is_said_and_nothing_is_lost() {
    let mut browser = Browser::new();
    browser.interviewed();
    let before = browser.stored.clone();
    let text = |text: &str, ics| UiRequest::ReadText { text: text.into(), ics };
    for request in [
        text("  ", false),
        text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", false),
        text("lorem ipsum", false),
        text("", true),
        text("<!doctype html><p>Sign in", true),
        UiRequest::Captured {
            url: "https://calendar.google.com/calendar/u/0/r".into(),
            snapshot: Snapshot::default(),
        },
        UiRequest::Captured {
            url: "https://news.example/".into(),
            snapshot: Snapshot::default(),
        },
        UiRequest::Unreadable {
            url: "chrome://settings".into(),
        },
        UiRequest::Draft {
            interview: "gone".into(),
            person: "gone".into(),
            kind: MessageKind::ThankYou,
            anew: false,
        },
    ] {
        let shown = format!("{request:?}");
        match browser.ui(request) {
            UiResponse::Problem { text } => assert!(text.contains(' ') && text.ends_with('.'), "{shown}: {text}"),
            other => panic!("{shown}: {other:?}"),
        }
    }
    assert_eq!(browser.stored, before);
}

#[test]
fn the_badge_counts_and_the_alarm_rings_when_advice_changes() {
    let mut browser = Browser::new();
    browser.interviewed();
    assert!(browser.badge >= 2, "two thank-yous are due: {}", browser.badge);
    let alarm = browser.alarm.expect("an alarm");
    assert!(alarm > browser.now.timestamp_millis());
    browser.now = DateTime::from_timestamp_millis(alarm).unwrap() + Duration::seconds(1);
    browser.request(Request::Tick);
    assert!(browser.alarm.is_none_or(|next| next > browser.now.timestamp_millis()));
}

/// That a kept answer says what a new one would is asserted at every overview of every test here; see [`Browser::request`].
#[test]
fn an_overview_is_kept_for_as_long_as_it_is_true() {
    let mut browser = Browser::new();
    let (interview, people) = browser.interviewed();
    let made = browser.now.timestamp_millis();
    browser.overview();
    let kept = browser.face.clone().expect("kept");
    let until = kept.terms.until.expect("advice changes");
    assert_eq!(Some(until), browser.alarm);
    for (now, zone, language, holds) in [
        (made, "Europe/Berlin", "en", true),
        (until - 1, "Europe/Berlin", "en", true),
        (until, "Europe/Berlin", "en", false),
        (made - 1, "Europe/Berlin", "en", false),
        (made, "Europe/London", "en", false),
        (made, "Europe/Berlin", "de", false),
    ] {
        assert_eq!(kept.terms.hold(now, zone, language), holds, "{now} {zone} {language}");
    }
    for at in [made + (until - made) / 2, until - 1] {
        browser.now = DateTime::from_timestamp_millis(at).unwrap();
        browser.overview();
    }
    let kind = MessageKind::ThankYou;
    let person = people[0].clone();
    browser.ui(UiRequest::MarkSent {
        interview,
        person,
        kind,
        since: None,
    });
    assert_eq!(browser.face, None, "what was written takes it away");
    browser.ui(UiRequest::Overview {
        url: None,
        granted: false,
        all: true,
    });
    assert_eq!(browser.face, None, "all applications are not what the popup shows");
}

/// The whole journey, with the worker stopped at one request before its write or after it: what is stored in the end is the same.
#[test]
fn a_worker_stopped_between_any_two_steps_loses_and_doubles_nothing() {
    fn journey(mut browser: Browser) -> (Raw, u32) {
        let (interview, people) = browser.interviewed();
        let reflection = Reflection {
            interview,
            said: [(people[0].clone(), "the billing migration".to_owned())].into(),
            ..Reflection::default()
        };
        browser.ui(noted(&reflection, json!({ "decision_date": "2026-12-04" })));
        let (_, plan, _) = fill(&mut browser);
        send(&mut browser, &plan, RegionKind::Failed);
        send(&mut browser, &plan, RegionKind::Sent);
        browser.now += Duration::minutes(5);
        let raj = browser.ui(UiRequest::MarkSent {
            interview: "n2-i".into(),
            person: people[1].clone(),
            kind: MessageKind::ThankYou,
            since: None,
        });
        assert!(matches!(raj, UiResponse::Saved { .. }), "{raj:?}");
        browser.request(Request::Tick);
        (browser.stored, browser.requests)
    }
    let (whole, requests) = journey(Browser::new());
    assert!(requests > 8);
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

#[test]
fn a_loaded_page_touches_its_tab_alone() {
    let mut browser = Browser::new();
    browser.interviewed();
    let env = Env {
        now: browser.now,
        zone: Tz::Europe__Berlin,
        language: "en".into(),
        fresh: "n".into(),
    };
    let sender = Sender {
        tab: 7,
        frame: 0,
        url: GMAIL.into(),
    };
    let hello = Request::Page(sender, PageRequest::Hello {});
    assert_eq!(first_keys(&hello), ["tab/7"]);
    let outcome = browser.once(&hello, &env);
    assert!(
        outcome.writes.is_empty() && outcome.removals.is_empty() && outcome.effects.is_empty(),
        "{outcome:?}"
    );
    browser.stored.insert("tab/7".into(), json!({"notices": [1]}));
    let outcome = browser.once(&hello, &env);
    assert!(outcome.writes.is_empty(), "{outcome:?}");
    assert_eq!(outcome.removals, ["tab/7"], "what stood on the page before is forgotten");
}
