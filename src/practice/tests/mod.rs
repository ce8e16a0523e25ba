//! A table for each rule and situation of the practice, named after it. Times are local times in Berlin unless said otherwise;
//! 16 November 2026 is a Monday.

use chrono::{NaiveDateTime, TimeZone};

use super::boundaries::may;
use super::*;
use crate::model::{Application, Connection, MessageKind, MessageState, Part, Person, Reflection};

const BERLIN: Tz = Tz::Europe__Berlin;
const NEW_YORK: Tz = Tz::America__New_York;
const RIYADH: Tz = Tz::Asia__Riyadh;

mod contact;
mod rounds;
mod situations;

pub(in crate::practice) fn at(text: &str) -> DateTime<Utc> {
    in_zone(BERLIN, text)
}

fn in_zone(zone: Tz, text: &str) -> DateTime<Utc> {
    zone.from_local_datetime(&NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap())
        .earliest()
        .unwrap()
        .to_utc()
}

/// An application at Acme without rounds.
pub(in crate::practice) fn acme() -> History {
    History {
        application: Application {
            id: "a1".into(),
            company: "Acme".into(),
            role: Some("Engineer".into()),
            status: Status::Open,
            decision_date: None,
            decided: None,
            reminded: Default::default(),
        },
        interviews: Vec::new(),
        people: Vec::new(),
        messages: Vec::new(),
        reflections: Vec::new(),
    }
}

/// How a table writes a history down.
pub(in crate::practice) trait Write: Sized {
    fn round(self, id: &str, end: &str, people: &[&str]) -> Self;
    fn round_in(self, zone: Tz, id: &str, end: &str, people: &[&str]) -> Self;
    fn stage(self, stage: &str) -> Self;
    fn decides(self, day: &str) -> Self;
    fn status(self, status: Status) -> Self;
    fn sent(self, kind: MessageKind, round: Option<&str>, to: &[&str], at: &str) -> Self;
    fn received(self, at: &str) -> Self;
    fn reflected(self, round: &str) -> Self;
}

impl Write for History {
    fn round(self, id: &str, end: &str, people: &[&str]) -> History {
        self.round_in(BERLIN, id, end, people)
    }

    fn round_in(mut self, zone: Tz, id: &str, end: &str, people: &[&str]) -> History {
        let end = in_zone(zone, end);
        self.interviews.push(Interview {
            id: id.into(),
            application: self.application.id.clone(),
            title: "Interview".into(),
            stage: None,
            start: end - chrono::TimeDelta::hours(1),
            end,
            zone,
            people: people.iter().map(|person| (*person).into()).collect(),
            left_out: Vec::new(),
            uid: None,
            event: Default::default(),
            invited: Vec::new(),
            outcome: Default::default(),
        });
        for person in people {
            if !self.people.iter().any(|known| known.id == *person) {
                self.people.push(Person {
                    id: (*person).into(),
                    name: (*person).into(),
                    salutation: None,
                    email: None,
                    part: Part::Interviewer,
                    linkedin: None,
                    headline: None,
                    company: None,
                    evidence: None,
                    connection: Connection::Open,
                });
            }
        }
        self
    }

    fn stage(mut self, stage: &str) -> History {
        self.interviews.last_mut().unwrap().stage = Some(stage.into());
        self
    }

    fn decides(mut self, day: &str) -> History {
        self.application.decision_date = Some(day.parse().unwrap());
        self
    }

    fn status(mut self, status: Status) -> History {
        self.application.status = status;
        self
    }

    fn sent(mut self, kind: MessageKind, round: Option<&str>, to: &[&str], when: &str) -> History {
        self.messages.push(message(&self, kind, round, to, at(when), Direction::Sent));
        self
    }

    fn received(mut self, when: &str) -> History {
        self.messages
            .push(message(&self, MessageKind::Reply, None, &[], at(when), Direction::Received));
        self
    }

    fn reflected(mut self, round: &str) -> History {
        self.reflections.push(Reflection {
            interview: round.into(),
            ..Reflection::default()
        });
        self
    }
}

pub(in crate::practice) fn message(
    history: &History,
    kind: MessageKind,
    round: Option<&str>,
    to: &[&str],
    at: DateTime<Utc>,
    direction: Direction,
) -> Message {
    Message {
        id: format!("m{}", history.messages.len()),
        kind,
        application: history.application.id.clone(),
        interview: round.map(Into::into),
        to: to.iter().map(|person| (*person).into()).collect(),
        at,
        direction,
        state: MessageState::Sent,
        known_by: None,
        subject: None,
        body: None,
        own: false,
        mail: None,
        overruled: false,
    }
}

/// `what state whom, from .. until` with local times of the round, or of Berlin.
pub(in crate::practice) fn line(step: &Step, zone: Tz) -> String {
    let time = |at: Option<DateTime<Utc>>| at.map_or("-".into(), |at| at.with_timezone(&zone).format("%a %d %b %H:%M").to_string());
    let whom = [step.interview.as_deref(), step.person.as_deref()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let names = format!("{} {} {whom}", step.what.name(), step.state.name());
    format!("{}, {} .. {}", names.trim_end(), time(step.from), time(step.until))
}

fn advice(histories: &[&History], now: &str) -> Vec<String> {
    let settings = Settings::default();
    let histories: Vec<History> = histories.iter().map(|history| (*history).clone()).collect();
    advise(&histories, &settings, at(now), BERLIN)
        .iter()
        .map(|step| line(step, BERLIN))
        .collect()
}

/// The lines that begin with `what`.
fn only(what: &str, histories: &[&History], now: &str) -> Vec<String> {
    advice(histories, now).into_iter().filter(|line| line.starts_with(what)).collect()
}

fn thanks(history: &History, now: &str) -> String {
    only("write_thank_you", &[history], now).join("; ")
}

/// What stands about the application as a whole.
fn whole(history: &History, now: &str) -> String {
    advice(&[history], now).pop().unwrap()
}

fn allowed(history: &History, kind: MessageKind, round: Option<&str>, person: Option<&str>, now: &str) -> Result<(), Option<String>> {
    let settings = Settings::default();
    let policy = Policy::of(&settings);
    let case = Case::new(history, &[], &policy, at(now), BERLIN);
    let refusal = may(&case, kind, round, person);
    refusal.map_err(|no| no.earliest.map(|at| at.with_timezone(&BERLIN).format("%a %d %b %H:%M").to_string()))
}

/// Each instant with what is said then.
fn check(history: &History, say: fn(&History, &str) -> String, table: &[(&str, &str)]) {
    for (now, expected) in table {
        assert_eq!(say(history, now), *expected, "at {now}");
    }
}

// The whole

#[test]
fn the_most_urgent_comes_first_and_the_badge_counts_what_is_due() {
    let due = acme().round("i1", "2026-11-17 11:00", &["jane"]);
    let mut late = acme().round("i2", "2026-11-16 11:00", &["raj"]).reflected("i2");
    late.application.id = "a2".into();
    let steps = advise(&[late, due], &Settings::default(), at("2026-11-18 12:00"), BERLIN);
    let names: Vec<(&str, &str)> = steps.iter().map(|step| (step.what.name(), step.state.name())).collect();
    assert_eq!(
        names,
        [
            ("reflect", "due"),
            ("write_thank_you", "due"),
            ("write_thank_you", "late"),
            ("wait", "quiet"),
            ("wait", "quiet")
        ]
    );
    assert_eq!(badge(&steps), 3);
    assert_eq!(next_change(&steps, at("2026-11-18 12:00")), Some(at("2026-11-19 11:00")));
}

#[test]
fn names_are_those_of_the_written_form() {
    use State::*;
    for what in [
        What::Reflect,
        What::WriteThankYou,
        What::Reply,
        What::Inquire,
        What::Connect,
        What::Wait,
        What::Nothing,
    ] {
        assert_eq!(serde_json::to_value(what).unwrap(), what.name());
    }
    for state in [Ahead, Hurried, Early, Due, Late, Missed, Quiet, Allowed, Second, Finished] {
        assert_eq!(serde_json::to_value(state).unwrap(), state.name());
    }
}

/// One application from the first call to the last word, as the popup would tell it: three rounds, a panel, a promised date that passes,
/// two inquiries, a rejection. The user does what is due when it becomes due. A reason is written out where it first appears.
#[test]
fn a_whole_application() {
    type Event = (&'static str, &'static str, fn(History) -> History);
    let events: [Event; 18] = [
        ("2026-10-30 09:00", "A call is arranged.", |it| {
            it.round("call", "2026-11-03 10:30", &["Rita"]).stage("phone screen")
        }),
        ("2026-11-03 10:40", "Reflected.", |it| it.reflected("call")),
        ("2026-11-04 11:00", "Rita thanked.", |it| {
            it.sent(MessageKind::ThankYou, Some("call"), &["Rita"], "2026-11-04 11:00")
        }),
        ("2026-11-04 11:05", "Connected.", |it| settled(it, Connection::Done)),
        ("2026-11-05 12:00", "Invited again.", |it| {
            it.received("2026-11-05 12:00")
                .round("panel", "2026-11-13 16:00", &["Jane", "Raj"])
                .stage("panel")
        }),
        ("2026-11-13 17:00", "Reflected.", |it| it.reflected("panel")),
        ("2026-11-16 08:10", "Jane thanked.", |it| {
            it.sent(MessageKind::ThankYou, Some("panel"), &["Jane"], "2026-11-16 08:10")
        }),
        ("2026-11-16 09:20", "Raj thanked.", |it| {
            it.sent(MessageKind::ThankYou, Some("panel"), &["Raj"], "2026-11-16 09:20")
        }),
        ("2026-11-16 09:25", "Connecting declined.", |it| settled(it, Connection::Dismissed)),
        ("2026-11-17 15:00", "Invited again.", |it| {
            it.received("2026-11-17 15:00").round("final", "2026-11-24 12:00", &["Ann"])
        }),
        ("2026-11-24 12:30", "Reflected: they decide by 2 December.", |it| {
            it.reflected("final").decides("2026-12-02")
        }),
        ("2026-11-25 13:00", "Ann thanked.", |it| {
            it.sent(MessageKind::ThankYou, Some("final"), &["Ann"], "2026-11-25 13:00")
        }),
        ("2026-11-25 13:05", "Connected.", |it| settled(it, Connection::Done)),
        ("2026-12-03 09:00", "Inquired.", |it| {
            it.sent(MessageKind::Inquiry, None, &["Ann"], "2026-12-03 09:00")
        }),
        ("2026-12-10 09:00", "Inquired again.", |it| {
            it.sent(MessageKind::Inquiry, None, &["Ann"], "2026-12-10 09:00")
        }),
        ("2026-12-14 11:00", "Rejected.", |it| {
            it.received("2026-12-14 11:00").status(Status::Rejected)
        }),
        ("2026-12-14 17:00", "Replied.", |it| {
            it.sent(MessageKind::Reply, None, &["Ann"], "2026-12-14 17:00")
        }),
        ("2026-12-31 12:00", "", |it| it),
    ];
    let settings = Settings::default();
    let (mut history, mut out, mut said) = (acme(), String::new(), BTreeSet::new());
    for window in events.windows(2) {
        let ((start, what, event), (end, ..)) = (window[0], window[1]);
        history = event(history);
        let (mut now, mut what) = (Some(at(start)), what.to_owned());
        while let Some(instant) = now.filter(|now| *now < at(end)) {
            let steps = advise(std::slice::from_ref(&history), &settings, instant, BERLIN);
            let day = instant.with_timezone(&BERLIN).format("%a %d %b %H:%M");
            out.push_str(format!("{day}  badge {}  {what}", badge(&steps)).trim_end());
            for step in &steps {
                out.push_str(&format!("\n    {}: {}", line(step, BERLIN), title(step, &history).say("en")));
                if said.insert(step.why.id()) {
                    out.push_str(&format!("\n        {}", step.why.say("en")));
                }
            }
            out.push('\n');
            (now, what) = (next_change(&steps, instant), String::new());
        }
    }
    insta::assert_snapshot!(out);
}

fn settled(mut history: History, connection: Connection) -> History {
    history
        .people
        .iter_mut()
        .filter(|person| person.connection == Connection::Open)
        .for_each(|person| person.connection = connection);
    history
}
