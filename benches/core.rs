//! The core, timed: `cargo bench`. No budget is held here; the figures are for whoever changes something.

use afterword::app::{self, Needs, Request};
use afterword::checks::{self, Letter};
use afterword::model::{
    Application, Direction, History, Interview, Me, Message, MessageKind, MessageState, Part, Person, Settings, Status,
};
use afterword::practice::policy::Policy;
use afterword::practice::{self, Case};
use afterword::protocol::{Candidate, CandidatePerson, Env, PageRequest, Sender, UiRequest};
use afterword::reading::{Contact, Event, deadline, event, name, title, when};
use afterword::sites::{RegionKind, Seen, SeenProbe, Snapshot, Visibility};
use afterword::store::{Desk, INDEX, Loaded, Raw, encode, key};
use afterword::zone::Tz;
use chrono::{DateTime, Duration, Utc};
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
        own: false,
        mail: None,
        overruled: false,
    };
    History {
        application: Application {
            id: format!("a{n}"),
            company: format!("Company {n}"),
            role: Some("Engineer".into()),
            status: Default::default(),
            decision_date: None,
            decided: None,
            reminded: Default::default(),
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
            left_out: Vec::new(),
            uid: Some(format!("u{n}")),
            event: Default::default(),
            invited: Vec::new(),
            outcome: Default::default(),
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

/// As long as real ids are: 32 hexadecimal digits and a letter for the kind, in no order.
fn id(kind: char, n: usize) -> String {
    let mixed = (n as u128 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
    format!("{mixed:032x}-{kind}")
}

/// How many applications are still open, however many are stored.
const OPEN: usize = 20;

/// A store of so many interviews: per ten of them four applications, twelve people and twenty messages.
fn stored(count: usize) -> Raw {
    let applications = (count * 2 / 5).max(1);
    let at = now().timestamp_millis();
    let mut raw = Raw::new();
    for n in 0..applications {
        let mut record = history(n).application;
        record.id = id('a', n);
        if n >= OPEN {
            record.status = Status::Rejected;
        }
        raw.insert(key::<Application>(&record.id), encode(None, &record, at));
    }
    for n in 0..count * 6 / 5 {
        let mut record = history(n).people.remove(0);
        record.id = id('p', n);
        raw.insert(key::<Person>(&record.id), encode(None, &record, at));
    }
    for n in 0..count {
        let mut record = history(n).interviews.remove(0);
        (record.id, record.application) = (id('i', n), id('a', n % applications));
        record.people = [n, count + n / 5].map(|person| id('p', person)).into();
        raw.insert(key::<Interview>(&record.id), encode(None, &record, at));
    }
    for n in 0..count * 2 {
        // Of the rounds that are recent and open only every second was thanked for.
        let mut record = history(50 + n % 600).messages.remove(0);
        let interview = n % count;
        record.id = id('m', n);
        (record.application, record.interview) = (id('a', interview % applications), Some(id('i', interview)));
        record.to = vec![id('p', count + interview / 5)];
        raw.insert(key::<Message>(&record.id), encode(None, &record, at));
    }
    // Without an index, one is made of the records.
    let mut desk = Desk::new(raw.clone(), at);
    desk.note_times(&id('a', 0), 1, Some(at - 1));
    raw.extend(desk.changes().0);
    assert!(raw.contains_key(INDEX));
    raw
}

/// A Gmail window to one person.
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

fn page(request: PageRequest) -> Request {
    let sender = Sender {
        tab: 1,
        frame: 0,
        url: "https://mail.google.com/mail/u/0/#inbox".into(),
    };
    Request::Page(sender, request)
}

/// What the worker does for a request between its accesses to the storage, with so many interviews stored.
fn turn(bencher: Bencher, count: usize, request: &Request) {
    let raw = stored(count);
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
    bencher.with_inputs(|| pick(app::first_keys(request))).bench_values(|first| {
        let mut loaded = Loaded::new(first);
        let Needs::Keys(keys) = app::needs(&loaded, request, &env) else {
            panic!("the index is there")
        };
        loaded.extend(pick(keys));
        app::handle(loaded, request, &env)
    });
}

#[divan::bench(args = [10, 1_000, 10_000], max_time = 4)]
fn hello(bencher: Bencher, count: usize) {
    turn(bencher, count, &page(PageRequest::Hello {}));
}

#[divan::bench(args = [10, 1_000, 10_000], max_time = 4)]
fn seen_stranger(bencher: Bencher, count: usize) {
    let snapshot = window("nobody@elsewhere.example");
    turn(bencher, count, &page(PageRequest::Seen { snapshot }));
}

#[divan::bench(args = [10, 1_000, 10_000], max_time = 4)]
fn seen_known(bencher: Bencher, count: usize) {
    let snapshot = window("jane.doe3@company.example");
    turn(bencher, count, &page(PageRequest::Seen { snapshot }));
}

#[divan::bench(args = [10, 1_000, 10_000], max_time = 4)]
fn overview(bencher: Bencher, count: usize) {
    let request = UiRequest::Overview {
        url: None,
        granted: false,
        all: false,
    };
    turn(bencher, count, &Request::Ui(request));
}

#[divan::bench(args = [10, 1_000, 10_000], max_time = 4)]
fn tick(bencher: Bencher, count: usize) {
    turn(bencher, count, &Request::Tick);
}

#[divan::bench(args = [10, 1_000, 10_000], max_time = 4)]
fn save(bencher: Bencher, count: usize) {
    let candidate = Candidate {
        company: "Company 3".into(),
        title: "Final round".into(),
        start: "2026-11-24T10:00".into(),
        end: "2026-11-24T11:00".into(),
        zone: "Europe/Berlin".into(),
        uid: Some("new".into()),
        people: vec![CandidatePerson {
            name: "Jane Doe".into(),
            email: "jane.doe3@company.example".into(),
            ..CandidatePerson::default()
        }],
        ..Candidate::default()
    };
    turn(bencher, count, &Request::Ui(UiRequest::Save(Box::new(candidate))));
}

/// 200 words.
const MAIL: &str = include_str!("mail.txt");

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

/// The same without a turn that the rules of `specific` know: every sentence is counted and weighed.
#[divan::bench]
fn checks_on_a_mail_by_weight(bencher: Bencher) {
    let mut letter = letter();
    for turn in ["you described ", "you mentioned", "you said ", "you recommended", "stayed with me "] {
        letter.body = letter.body.replace(turn, "");
    }
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

/// An onsite of three conversations, as a scheduler writes it.
fn onsite() -> Event {
    let stamp = |text: &str| serde_json::from_value(text.into()).ok();
    let guest = |name: &str, email: &str| Contact {
        name: Some(name.to_owned()),
        email: Some(email.to_owned()),
    };
    Event {
        title: Some("Onsite interview - Globex (Data Engineer)".to_owned()),
        description: Some(
            "Your schedule (CET)\n10:00 AM - 10:45 AM: Jane Doe, Staff Engineer\n11:00 AM - 11:45 AM: Raj Patel and Priya Nair\n\
             12:00 PM - 12:30 PM: Lunch\nRecruiter: Ann Lee (ann@globex.example)\nWe look forward to meeting you."
                .to_owned(),
        ),
        organizer: Some(guest("Ann Lee", "ann@globex.example")),
        guests: vec![
            guest("Alex Miller", "alex.miller@example.net"),
            guest("Jane Doe", "jane@globex.example"),
        ],
        start: stamp("2026-11-19T10:00:00+01:00"),
        end: stamp("2026-11-19T12:30:00+01:00"),
        time_zone: Some("Europe/Berlin".to_owned()),
        ..Event::default()
    }
}

#[divan::bench]
fn events(bencher: Bencher) {
    let me = Me {
        names: vec!["Alex Miller".into()],
        emails: vec!["alex.miller@example.net".into()],
    };
    let onsite = onsite();
    bencher.bench(|| event::read(black_box(&onsite), &me));
}

#[divan::bench]
fn dates_of_pages(bencher: Bencher) {
    const DATES: [&str; 3] = ["Thursday, Nov 19 · 10 – 11am", "2026-11-19 10:00 - 10:45 CET", "tomorrow at 3pm"];
    let on = now().date_naive();
    bencher
        .counter(ItemsCount::new(DATES.len()))
        .bench(|| DATES.map(|text| when::read(black_box(text), on, Tz::Europe__Berlin, "en")));
}

#[divan::bench]
fn promised_dates(bencher: Bencher) {
    const PROMISES: [&str; 3] = [
        "We will be in touch by the end of next week.",
        "You should hear from us within 5 business days.",
        "It was good to meet you.",
    ];
    let on = now().date_naive();
    bencher
        .counter(ItemsCount::new(PROMISES.len()))
        .bench(|| PROMISES.map(|text| deadline::read(black_box(text), on)));
}

#[divan::bench(args = [100, 1_000, 10_000])]
fn advise(bencher: Bencher, count: usize) {
    let histories = histories(count);
    let settings = Settings::default();
    bencher.bench(|| practice::advise(black_box(&histories), &settings, now(), Tz::Europe__Berlin));
}

/// One application changed, of so many: it is advised anew with the others at its company, and nothing else is.
#[divan::bench(args = [100, 1_000, 10_000])]
fn advise_one_change(bencher: Bencher, count: usize) {
    let histories = histories(count);
    let settings = Settings::default();
    let policy = Policy::of(&settings);
    let changed = &histories[count / 2];
    let company = std::slice::from_ref(changed);
    bencher.bench(|| practice::advise_one(&Case::new(black_box(changed), company, &policy, now(), Tz::Europe__Berlin)));
}
