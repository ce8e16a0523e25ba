//! The core, timed: `cargo bench`. No budget is held here; the figures are for whoever changes something.

use afterword::app::{self, Needs, Request};
use afterword::checks::{self, Letter};
use afterword::model::{Application, Direction, History, Interview, Me, Message, MessageKind, MessageState, Part, Person, Settings};
use afterword::practice;
use afterword::protocol::{Env, PageRequest, Sender};
use afterword::reading::{name, title};
use afterword::sites::{RegionKind, Seen, SeenProbe, Snapshot, Visibility};
use afterword::store::{Desk, INDEX, Raw};
use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_359_600, 0).unwrap_or_default()
}

/// One application, one interview that ended `hours` ago, one person who was thanked if it is long ago.
fn history(n: usize) -> History {
    let end = now() - Duration::hours(26 + (n % 700) as i64);
    let message = Message {
        id: format!("m{n}"),
        kind: MessageKind::ThankYou,
        application: format!("a{n}"),
        interview: Some(format!("i{n}")),
        to: vec![format!("p{n}")],
        at: end + Duration::hours(20),
        direction: Direction::Sent,
        state: MessageState::Sent,
        known_by: Some("webmail".into()),
        subject: None,
        body: None,
    };
    History {
        application: Application {
            id: format!("a{n}"),
            company: format!("Company {n}"),
            role: Some("Engineer".into()),
            status: Default::default(),
            decision_date: None,
        },
        interviews: vec![Interview {
            id: format!("i{n}"),
            application: format!("a{n}"),
            title: format!("Onsite - Company {n}"),
            stage: Some("on-site".into()),
            start: end - Duration::hours(1),
            end,
            zone: Tz::Europe__Berlin,
            people: vec![format!("p{n}")],
            uid: Some(format!("u{n}")),
        }],
        people: vec![Person {
            id: format!("p{n}"),
            name: format!("Jane Doe {n}"),
            salutation: Some("Jane".into()),
            email: Some(format!("jane.doe{n}@company.example")),
            part: Part::Interviewer,
            linkedin: None,
            headline: None,
            connection: Default::default(),
            evidence: None,
            company: None,
        }],
        messages: if n % 700 > 48 { vec![message] } else { Vec::new() },
        reflections: Vec::new(),
    }
}

fn histories(count: usize) -> Vec<History> {
    (0..count).map(history).collect()
}

/// A store of so many interviews, each at a company of its own.
fn stored(count: usize) -> Raw {
    use afterword::store::{encode, key};
    let mut raw = Raw::new();
    let at = now().timestamp_millis();
    for history in histories(count) {
        raw.insert(key::<Application>(&history.application.id), encode(None, &history.application, at));
        for interview in &history.interviews {
            raw.insert(key::<Interview>(&interview.id), encode(None, interview, at));
        }
        for person in &history.people {
            raw.insert(key::<Person>(&person.id), encode(None, person, at));
        }
        for message in &history.messages {
            raw.insert(key::<Message>(&message.id), encode(None, message, at));
        }
    }
    // Without an index, one is made of the records.
    let (writes, _) = Desk::new(raw.clone(), at).changes();
    raw.extend(writes);
    assert!(raw.contains_key(INDEX));
    raw
}

/// A Gmail window to one person of the store.
fn window(to: &str) -> Snapshot {
    let cell = |text: &str| vec![Some(text.to_owned())];
    let probe = |rows| SeenProbe { by: 0, rows };
    let probes = [
        ("to", probe(vec![vec![Some(to.to_owned()), Some(to.to_owned())]])),
        ("subject", probe(vec![cell("")])),
        ("body", probe(vec![cell("")])),
    ];
    Snapshot {
        title: "Inbox".into(),
        language: "en".into(),
        regions: vec![Seen {
            site: "gmail".into(),
            kind: RegionKind::Compose,
            number: 1,
            by: 0,
            visible: Visibility::Yes,
            probes: probes.map(|(name, probe)| (name.to_owned(), probe)).into(),
        }],
    }
}

/// What the worker does between two accesses to the storage when the eyes report a window, with so many interviews stored.
#[divan::bench(args = [10, 1_000, 10_000])]
fn seen(bencher: Bencher, count: usize) {
    let raw = stored(count);
    let sender = Sender {
        tab: 1,
        frame: 0,
        url: "https://mail.google.com/mail/u/0/#inbox".into(),
    };
    let request = Request::Page(
        sender,
        PageRequest::Seen {
            snapshot: window("jane.doe5@company.example"),
        },
    );
    let env = Env {
        now: now(),
        zone: Tz::Europe__Berlin,
        language: "en".into(),
        fresh: "f".repeat(32),
    };
    let pick = |keys: Vec<String>| -> Raw {
        keys.into_iter()
            .filter_map(|key| raw.get_key_value(&key))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    };
    bencher.with_inputs(|| pick(app::first_keys(&request))).bench_values(|mut loaded| {
        let Needs::Keys(keys) = app::needs(&loaded, &request, &env) else {
            panic!("the index is there")
        };
        assert!(!keys.is_empty() && keys.len() < 10, "only what it concerns: {keys:?}");
        loaded.extend(pick(keys));
        app::handle(loaded, &request, &env)
    });
}

/// 200 words.
const MAIL: &str = "Dear Jane,\n\n\
    Thank you for taking the time to speak with me yesterday about the data engineer position at Acme. I enjoyed our conversation, and \
    especially how you described the migration of billing to an event log; the way your team kept both systems running for a quarter while \
    the numbers were compared line by line stayed with me on the train home.\n\n\
    It reminded me of the nightly load at Globex, which I cut from six hours to one by splitting it by customer and writing checks that stop \
    a bad batch before it reaches anybody. With seven years of work on pipelines of that kind, I am confident that I can help you with the \
    backlog of late events that you mentioned, and with the tests that you said nobody has had time to write so far.\n\n\
    After our meeting I read the two posts about schemas that you recommended, and they made me even keener to join the team. I would love \
    to be part of what you are building, and I am committed to giving it everything that I have learned on the way. If there is anything \
    else that you would like to know, or if another round would help the panel to decide, I am glad to find the time. I look forward to \
    hearing from you.\n\n\
    Best regards,\nAlex Miller";

fn letter() -> Letter {
    Letter {
        subject: Some("Thank you for our conversation".into()),
        body: MAIL.into(),
        company: Some("Acme".into()),
        role: Some("Data Engineer".into()),
        to: vec!["Jane Doe".into()],
        me: vec!["Alex Miller".into()],
        ..Letter::default()
    }
}

#[divan::bench]
fn checks_on_a_mail(bencher: Bencher) {
    let letter = letter();
    bencher.bench(|| checks::judge(black_box(&letter)));
}

const NAMES: &[&str] = &[
    "Doe, Jane (She/Her)",
    "jane.doe@acme.example",
    "Dr. Tomás Ruiz",
    "van der Berg, Anna",
    "李小龙",
    "ACME-HQ-4-Linden (8) [Zoom]",
    "Recruiting Team",
    "Priya N.",
];

#[divan::bench]
fn names(bencher: Bencher) {
    bencher
        .counter(ItemsCount::new(NAMES.len()))
        .bench(|| NAMES.iter().map(|text| name::read(black_box(text))).collect::<Vec<_>>());
}

const TITLES: &[&str] = &[
    "Onsite - Acme",
    "Interview: Data Engineer @ Globex (Round 2)",
    "Alex Miller <> Jane Doe",
    "Dentist",
    "Phone screen with Initech",
    "1:1",
    "Panel | Staff Engineer",
    "Lunch with Ann",
];

#[divan::bench]
fn titles(bencher: Bencher) {
    let me = Me {
        names: vec!["Alex Miller".into()],
        emails: vec!["alex.miller@example.net".into()],
    };
    bencher
        .counter(ItemsCount::new(TITLES.len()))
        .bench(|| TITLES.iter().map(|text| title::read(black_box(text), &me)).collect::<Vec<_>>());
}

#[divan::bench(args = [100, 1_000])]
fn advise(bencher: Bencher, count: usize) {
    let histories = histories(count);
    let settings = Settings::default();
    bencher.bench(|| practice::advise(black_box(&histories), &settings, now(), Tz::Europe__Berlin));
}
