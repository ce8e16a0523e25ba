//! A table for each rule and situation of the practice, named after it. Times are local times in Berlin unless said otherwise;
//! 16 November 2026 is a Monday.

use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::{America::New_York, Asia::Riyadh, Europe::Berlin};

use super::boundaries::may;
use super::*;
use crate::model::{Application, Connection, MessageKind, MessageState, Part, Person, Reflection};

pub(super) fn at(text: &str) -> DateTime<Utc> {
    in_zone(Berlin, text)
}

fn in_zone(zone: Tz, text: &str) -> DateTime<Utc> {
    zone.from_local_datetime(&NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap())
        .earliest()
        .unwrap()
        .to_utc()
}

/// An application at Acme without rounds.
pub(super) fn acme() -> History {
    History {
        application: Application {
            id: "a1".into(),
            company: "Acme".into(),
            role: Some("Engineer".into()),
            status: Status::Open,
            decision_date: None,
        },
        interviews: Vec::new(),
        people: Vec::new(),
        messages: Vec::new(),
        reflections: Vec::new(),
    }
}

/// How a table writes a history down.
pub(super) trait Write: Sized {
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
        self.round_in(Berlin, id, end, people)
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
            uid: None,
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

pub(super) fn message(
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
    }
}

/// `what state whom, from .. until` with local times of the round, or of Berlin.
pub(super) fn line(step: &Step, zone: Tz) -> String {
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
    advise(&histories, &settings, at(now), Berlin)
        .iter()
        .map(|step| line(step, Berlin))
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
    let case = Case::new(history, &[], &settings, at(now), Berlin);
    let refusal = may(&case, kind, round, person);
    refusal.map_err(|no| no.earliest.map(|at| at.with_timezone(&Berlin).format("%a %d %b %H:%M").to_string()))
}

/// Each instant with what is said then.
fn check(history: &History, say: fn(&History, &str) -> String, table: &[(&str, &str)]) {
    for (now, expected) in table {
        assert_eq!(say(history, now), *expected, "at {now}");
    }
}

// 1. Timing

#[test]
fn the_states_of_a_thank_you() {
    let tuesday = acme().round("i1", "2026-11-17 11:00", &["jane"]);
    check(
        &tuesday,
        thanks,
        &[
            ("2026-11-17 10:59", ""),
            (
                "2026-11-17 11:00",
                "write_thank_you hurried i1 jane, Tue 17 Nov 11:00 .. Tue 17 Nov 13:00",
            ),
            (
                "2026-11-17 12:59",
                "write_thank_you hurried i1 jane, Tue 17 Nov 11:00 .. Tue 17 Nov 13:00",
            ),
            (
                "2026-11-17 13:00",
                "write_thank_you early i1 jane, Tue 17 Nov 13:00 .. Wed 18 Nov 11:00",
            ),
            (
                "2026-11-18 11:00",
                "write_thank_you due i1 jane, Wed 18 Nov 11:00 .. Thu 19 Nov 11:00",
            ),
            (
                "2026-11-19 11:00",
                "write_thank_you late i1 jane, Thu 19 Nov 11:00 .. Tue 24 Nov 11:00",
            ),
            ("2026-11-24 11:00", "write_thank_you missed i1 jane, Tue 24 Nov 11:00 .. -"),
        ],
    );
}

#[test]
fn the_clock_stands_on_the_end_in_the_interviews_own_zone() {
    // 17:00 on Friday in New York is 23:00 in Berlin; Monday at 8 there is 14:00 in Berlin, wherever the user is now.
    let history = acme().round_in(New_York, "i1", "2026-11-20 17:00", &["jane"]);
    let settings = Settings::default();
    for user in [Berlin, New_York, chrono_tz::Asia::Tokyo] {
        let steps = advise(
            std::slice::from_ref(&history),
            &settings,
            in_zone(New_York, "2026-11-23 08:30"),
            user,
        );
        let thanks: Vec<String> = steps
            .iter()
            .map(|step| line(step, New_York))
            .filter(|line| line.starts_with("write"))
            .collect();
        assert_eq!(thanks, ["write_thank_you due i1 jane, Mon 23 Nov 08:00 .. Mon 23 Nov 09:00"]);
    }
}

#[test]
fn fridays_interview_is_thanked_the_same_afternoon_or_on_monday_morning() {
    let friday = acme().round("i1", "2026-11-20 11:00", &["jane"]);
    check(
        &friday,
        thanks,
        &[
            (
                "2026-11-20 14:00",
                "write_thank_you early i1 jane, Fri 20 Nov 13:00 .. Mon 23 Nov 08:00",
            ),
            (
                "2026-11-21 12:00",
                "write_thank_you early i1 jane, Fri 20 Nov 13:00 .. Mon 23 Nov 08:00",
            ),
            (
                "2026-11-22 23:00",
                "write_thank_you early i1 jane, Fri 20 Nov 13:00 .. Mon 23 Nov 08:00",
            ),
            (
                "2026-11-23 08:00",
                "write_thank_you due i1 jane, Mon 23 Nov 08:00 .. Mon 23 Nov 09:00",
            ),
            (
                "2026-11-23 09:00",
                "write_thank_you due i1 jane, Mon 23 Nov 08:00 .. Mon 23 Nov 20:00",
            ),
            (
                "2026-11-23 20:00",
                "write_thank_you late i1 jane, Mon 23 Nov 20:00 .. Fri 27 Nov 11:00",
            ),
        ],
    );
}

#[test]
fn a_window_that_touches_a_working_day_stays() {
    // Thursday's window opens on Friday morning; Saturday's closes on Monday morning.
    let thursday = acme().round("i1", "2026-11-19 11:00", &["jane"]);
    assert_eq!(
        thanks(&thursday, "2026-11-20 12:00"),
        "write_thank_you due i1 jane, Fri 20 Nov 11:00 .. Sat 21 Nov 11:00"
    );
    let saturday = acme().round("i1", "2026-11-21 11:00", &["jane"]);
    assert_eq!(
        thanks(&saturday, "2026-11-22 12:00"),
        "write_thank_you due i1 jane, Sun 22 Nov 11:00 .. Mon 23 Nov 11:00"
    );
}

#[test]
fn the_weekend_is_the_regions() {
    // Thursday's window in Riyadh is Friday and Saturday; Sunday is a working day.
    let history = acme().round_in(Riyadh, "i1", "2026-11-19 11:00", &["jane"]);
    let settings = Settings {
        region: Some("SA".into()),
        ..Settings::default()
    };
    let steps = advise(&[history], &settings, in_zone(Riyadh, "2026-11-22 08:30"), Riyadh);
    let lines: Vec<String> = steps.iter().map(|step| line(step, Riyadh)).collect();
    assert_eq!(lines[0], "write_thank_you due i1 jane, Sun 22 Nov 08:00 .. Sun 22 Nov 09:00");
    // Ten working days after Thursday the 19th, the first of them Sunday the 22nd.
    assert_eq!(lines.last().unwrap(), "wait quiet, Thu 19 Nov 11:00 .. Thu 03 Dec 08:00");
}

#[test]
fn a_decision_the_same_or_the_next_day_wants_a_note_within_a_couple_of_hours() {
    for day in ["2026-11-17", "2026-11-18"] {
        let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides(day);
        check(
            &history,
            thanks,
            &[
                (
                    "2026-11-17 11:00",
                    "write_thank_you due i1 jane, Tue 17 Nov 11:00 .. Tue 17 Nov 13:00",
                ),
                (
                    "2026-11-17 13:00",
                    "write_thank_you due i1 jane, Tue 17 Nov 11:00 .. Thu 19 Nov 11:00",
                ),
                (
                    "2026-11-19 11:00",
                    "write_thank_you late i1 jane, Thu 19 Nov 11:00 .. Tue 24 Nov 11:00",
                ),
            ],
        );
    }
    // Two days later is the usual clock; so is a date that was gone when they met.
    for day in ["2026-11-19", "2026-11-16"] {
        let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides(day);
        assert!(thanks(&history, "2026-11-17 11:30").contains("hurried"), "{day}");
    }
}

#[test]
fn a_change_of_the_clock_inside_a_window_neither_shortens_nor_lengthens_it() {
    // Summer time ends in New York on Sunday, 1 November 2026, and begins in Berlin on Sunday, 28 March 2027.
    let autumn = acme().round_in(New_York, "i1", "2026-10-31 11:00", &["jane"]);
    let settings = Settings::default();
    let steps = advise(&[autumn], &settings, in_zone(New_York, "2026-11-01 12:00"), New_York);
    assert_eq!(
        line(&steps[0], New_York),
        "write_thank_you due i1 jane, Sun 01 Nov 10:00 .. Mon 02 Nov 10:00"
    );
    let spring = acme().round("i1", "2027-03-27 11:00", &["jane"]);
    assert_eq!(
        thanks(&spring, "2027-03-28 13:00"),
        "write_thank_you due i1 jane, Sun 28 Mar 12:00 .. Mon 29 Mar 12:00"
    );
    // Sending hours are local hours on both sides of the change.
    let friday = acme().round("i1", "2027-03-26 11:00", &["jane"]);
    assert_eq!(
        thanks(&friday, "2027-03-29 08:00"),
        "write_thank_you due i1 jane, Mon 29 Mar 08:00 .. Mon 29 Mar 09:00"
    );
}

// 3. Personal

#[test]
fn a_panel_gets_one_mail_each_and_one_thank_you_ends_one_step() {
    let panel = acme().round("i1", "2026-11-17 11:00", &["jane", "raj", "jane"]);
    assert_eq!(only("write", &[&panel], "2026-11-18 12:00").len(), 2);
    let one = panel.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    assert_eq!(
        only("write", &[&one], "2026-11-18 13:00"),
        ["write_thank_you due i1 raj, Wed 18 Nov 11:00 .. Thu 19 Nov 11:00"]
    );
    assert_eq!(
        allowed(&one, MessageKind::ThankYou, Some("i1"), Some("jane"), "2026-11-18 13:00"),
        Err(None)
    );
    assert_eq!(
        allowed(&one, MessageKind::ThankYou, Some("i1"), Some("raj"), "2026-11-18 13:00"),
        Ok(())
    );
}

#[test]
fn only_what_was_sent_counts() {
    let mut history =
        acme()
            .round("i1", "2026-11-17 11:00", &["jane"])
            .sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    for (state, open) in [
        (MessageState::Inserted, true),
        (MessageState::Sending, true),
        (MessageState::Sent, false),
    ] {
        history.messages[0].state = state;
        assert_eq!(!thanks(&history, "2026-11-18 13:00").is_empty(), open, "{state:?}");
    }
}

#[test]
fn a_thank_you_without_a_round_belongs_to_the_last_round_with_that_person() {
    let history = acme()
        .round("i1", "2026-11-16 11:00", &["jane"])
        .round("i2", "2026-11-18 11:00", &["jane"])
        .sent(MessageKind::ThankYou, None, &["jane"], "2026-11-17 12:00");
    assert_eq!(
        thanks(&history, "2026-11-18 14:00"),
        "write_thank_you early i2 jane, Wed 18 Nov 13:00 .. Thu 19 Nov 11:00"
    );
}

#[test]
fn several_interviews_in_one_day_are_one_round_for_a_person() {
    let day = acme()
        .round("i1", "2026-11-17 10:00", &["jane", "raj"])
        .round("i2", "2026-11-17 15:00", &["jane"]);
    let lines = only("write", &[&day], "2026-11-18 16:00");
    assert_eq!(
        lines,
        [
            "write_thank_you due i1 raj, Wed 18 Nov 10:00 .. Thu 19 Nov 10:00",
            "write_thank_you due i2 jane, Wed 18 Nov 15:00 .. Thu 19 Nov 15:00",
        ]
    );
    // Whichever of her sessions the mail names, she has been thanked.
    for round in ["i1", "i2"] {
        let thanked = day.clone().sent(MessageKind::ThankYou, Some(round), &["jane"], "2026-11-18 16:00");
        assert_eq!(only("write", &[&thanked], "2026-11-18 16:30").len(), 1, "{round}");
    }
}

#[test]
fn a_second_round_is_thanked_anew() {
    let history = acme()
        .round("i1", "2026-11-10 11:00", &["jane"])
        .sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-11 12:00")
        .round("i2", "2026-11-17 11:00", &["jane"]);
    assert_eq!(
        thanks(&history, "2026-11-18 12:00"),
        "write_thank_you due i2 jane, Wed 18 Nov 11:00 .. Thu 19 Nov 11:00"
    );
}

#[test]
fn recruiter_and_phone_screen_get_a_short_note() {
    let mut history = acme().round("i1", "2026-11-17 11:00", &["jane", "rita"]);
    history.people[1].part = Part::Recruiter;
    let say = |history: &History| -> Vec<String> {
        let steps = advise(std::slice::from_ref(history), &Settings::default(), at("2026-11-18 12:00"), Berlin);
        steps
            .iter()
            .filter(|step| step.what == What::WriteThankYou)
            .map(|step| step.why.say("en"))
            .collect()
    };
    assert!(!say(&history)[0].contains("separately") && say(&history)[1].contains("separately"));
    assert!(say(&history.stage("phone screen"))[0].contains("phone screen"));
}

#[test]
fn a_one_way_recording_has_nobody_to_thank() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).stage("one-way video");
    assert_eq!(
        advice(&[&history], "2026-11-18 12:00"),
        [
            "reflect due i1, Tue 17 Nov 11:00 .. Tue 24 Nov 11:00",
            "wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00"
        ]
    );
}

#[test]
fn missed_thanks_go_into_the_next_message() {
    let history = acme().round("i1", "2026-11-03 11:00", &["jane"]);
    assert_eq!(
        thanks(&history, "2026-11-18 12:00"),
        "write_thank_you missed i1 jane, Tue 10 Nov 11:00 .. -"
    );
    assert_eq!(
        allowed(&history, MessageKind::ThankYou, Some("i1"), Some("jane"), "2026-11-18 12:00"),
        Err(None)
    );
    assert_eq!(
        thanks(
            &history.sent(MessageKind::Inquiry, None, &["jane"], "2026-11-18 12:00"),
            "2026-11-18 13:00"
        ),
        ""
    );
}

// 4. Reflect

#[test]
fn reflection_is_asked_from_the_end_until_done_or_all_are_thanked() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane", "raj"]);
    let reflects = |history: &History, now: &str| only("reflect", &[history], now).join("; ");
    check(
        &history,
        reflects,
        &[
            ("2026-11-17 10:59", ""),
            ("2026-11-17 11:00", "reflect due i1, Tue 17 Nov 11:00 .. Tue 24 Nov 11:00"),
            ("2026-11-24 10:59", "reflect due i1, Tue 17 Nov 11:00 .. Tue 24 Nov 11:00"),
            ("2026-11-24 11:00", ""),
        ],
    );
    assert_eq!(reflects(&history.clone().reflected("i1"), "2026-11-17 12:00"), "");
    let one = history.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    assert_ne!(reflects(&one, "2026-11-18 12:30"), "");
    let both = one.sent(MessageKind::ThankYou, Some("i1"), &["raj"], "2026-11-18 12:00");
    assert_eq!(reflects(&both, "2026-11-18 12:30"), "");
}

#[test]
fn a_clarification_keeps_the_gap_to_the_thank_you() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides("2026-12-04");
    let clarify = |history: &History, now| allowed(history, MessageKind::Clarification, Some("i1"), Some("jane"), now);
    assert_eq!(clarify(&history, "2026-11-18 12:00"), Ok(()));
    assert_eq!(
        clarify(&history, "2026-11-25 12:00"),
        Err(Some("Mon 07 Dec 08:00".into())),
        "after a week the stated date rules"
    );
    let thanked = history.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    assert_eq!(clarify(&thanked, "2026-11-18 13:00"), Err(Some("Wed 25 Nov 08:00".into())));
}

// 5. Boundaries, 7. The inquiry

#[test]
fn a_stated_date_means_silence_until_one_working_day_after_it() {
    // 4 December is a Friday.
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides("2026-12-04");
    check(
        &history,
        whole,
        &[
            ("2026-11-17 12:00", "wait quiet, Tue 17 Nov 11:00 .. Mon 07 Dec 08:00"),
            ("2026-12-06 12:00", "wait quiet, Tue 17 Nov 11:00 .. Mon 07 Dec 08:00"),
        ],
    );
    assert_eq!(
        only("inquire", &[&history], "2026-12-07 08:00"),
        ["inquire allowed, Mon 07 Dec 08:00 .. -"]
    );
    assert_eq!(
        allowed(&history, MessageKind::Inquiry, None, None, "2026-12-04 18:00"),
        Err(Some("Mon 07 Dec 08:00".into()))
    );
    assert_eq!(allowed(&history, MessageKind::Inquiry, None, None, "2026-12-07 08:00"), Ok(()));
}

#[test]
fn without_a_date_ten_working_days_after_the_last_interview() {
    let history = acme()
        .round("i1", "2026-11-10 11:00", &["jane"])
        .round("i2", "2026-11-17 11:00", &["raj"]);
    assert_eq!(
        whole(&history, "2026-11-30 12:00"),
        "wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00"
    );
    assert_eq!(
        only("inquire", &[&history], "2026-12-01 08:00"),
        ["inquire allowed, Tue 01 Dec 08:00 .. -"]
    );
}

#[test]
fn a_date_from_before_the_last_round_is_spent() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides("2026-11-13");
    assert_eq!(
        whole(&history, "2026-11-18 12:00"),
        "wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00"
    );
}

#[test]
fn at_most_two_inquiries_a_week_apart_then_stop() {
    let history = acme().round("i1", "2026-11-03 11:00", &["jane"]).decides("2026-11-13");
    let once = history.sent(MessageKind::Inquiry, None, &["jane"], "2026-11-16 15:00");
    assert_eq!(whole(&once, "2026-11-20 12:00"), "wait quiet, Tue 03 Nov 11:00 .. Mon 23 Nov 08:00");
    assert_eq!(
        only("inquire", &[&once], "2026-11-23 08:00"),
        ["inquire second, Mon 23 Nov 08:00 .. -"]
    );
    let twice = once.sent(MessageKind::Inquiry, None, &["jane"], "2026-11-23 09:00");
    assert_eq!(whole(&twice, "2027-03-01 12:00"), "nothing finished, - .. -");
    assert_eq!(allowed(&twice, MessageKind::Inquiry, None, None, "2027-03-01 12:00"), Err(None));
}

#[test]
fn five_working_days_after_any_message_also_from_another_application_at_the_company() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides("2026-11-19").sent(
        MessageKind::ThankYou,
        Some("i1"),
        &["jane"],
        "2026-11-18 12:00",
    );
    assert_eq!(
        whole(&history, "2026-11-20 12:00"),
        "wait quiet, Tue 17 Nov 11:00 .. Wed 25 Nov 08:00"
    );
    let mut other = acme().sent(MessageKind::Inquiry, None, &[], "2026-11-20 12:00");
    other.application.id = "a2".into();
    other.application.company = " ACME ".into();
    let lines = only("wait", &[&history, &other], "2026-11-25 12:00");
    assert_eq!(lines, ["wait quiet, Tue 17 Nov 11:00 .. Fri 27 Nov 08:00"]);
    other.application.company = "Globex".into();
    assert_eq!(only("wait", &[&history, &other], "2026-11-25 12:00"), [""; 0]);
}

#[test]
fn a_reply_resets_the_clock() {
    let history = acme().round("i1", "2026-11-03 11:00", &["jane"]);
    let answered = history.clone().received("2026-11-16 12:00");
    assert_eq!(
        whole(&answered, "2026-11-18 12:00"),
        "wait quiet, Mon 16 Nov 12:00 .. Mon 30 Nov 08:00"
    );
    // Before the stated date the date stands; on the date, the answer is what was promised.
    let promised = answered.decides("2026-11-20");
    assert_eq!(
        whole(&promised, "2026-11-18 12:00"),
        "wait quiet, Mon 16 Nov 12:00 .. Mon 23 Nov 08:00"
    );
    let kept = history.decides("2026-11-16").received("2026-11-16 12:00");
    assert_eq!(whole(&kept, "2026-11-18 12:00"), "wait quiet, Mon 16 Nov 12:00 .. Mon 30 Nov 08:00");
}

#[test]
fn an_interview_ahead_is_waited_for() {
    let history = acme()
        .round("i1", "2026-11-03 11:00", &["jane"])
        .reflected("i1")
        .round("i2", "2026-11-25 11:00", &["raj"]);
    assert_eq!(whole(&history, "2026-11-20 12:00"), "wait ahead i2, - .. Wed 25 Nov 11:00");
    assert_eq!(only("inquire", &[&history], "2026-11-20 12:00"), [""; 0]);
    assert_eq!(allowed(&history, MessageKind::Inquiry, None, None, "2026-11-20 12:00"), Err(None));
    let refused = allowed(&history, MessageKind::ThankYou, Some("i2"), Some("raj"), "2026-11-20 12:00");
    assert_eq!(refused, Err(Some("Wed 25 Nov 13:00".into())));
}

#[test]
fn a_moved_interview_moves_its_clock_and_a_cancelled_one_leaves_none() {
    let mut history = acme().round("i1", "2026-11-17 11:00", &["jane"]);
    history.interviews[0].end = at("2026-11-24 11:00");
    assert_eq!(advice(&[&history], "2026-11-18 12:00"), ["wait ahead i1, - .. Tue 24 Nov 11:00"]);
    history.interviews.clear();
    assert_eq!(advice(&[&history], "2026-11-18 12:00"), ["nothing quiet, - .. -"]);
}

#[test]
fn who_did_not_show_up_is_not_thanked() {
    let mut history = acme().round("i1", "2026-11-17 11:00", &["jane", "raj"]);
    history.interviews[0].people.retain(|person| person != "raj");
    assert_eq!(only("write", &[&history], "2026-11-18 12:00").len(), 1);
}

#[test]
fn after_a_rejection_one_reply_of_thanks_within_48_hours_and_nothing_else() {
    let history = acme()
        .round("i1", "2026-11-17 11:00", &["jane"])
        .received("2026-11-18 10:00")
        .status(Status::Rejected);
    check(
        &history,
        |history, now| advice(&[history], now).join("; "),
        &[
            ("2026-11-18 12:00", "reply due, Wed 18 Nov 10:00 .. Fri 20 Nov 10:00"),
            ("2026-11-20 10:00", "reply late, Fri 20 Nov 10:00 .. Wed 25 Nov 10:00"),
            ("2026-11-25 10:00", "nothing finished, - .. -"),
        ],
    );
    assert_eq!(allowed(&history, MessageKind::Reply, None, None, "2026-11-18 12:00"), Ok(()));
    for kind in [MessageKind::ThankYou, MessageKind::Clarification, MessageKind::Inquiry] {
        assert_eq!(
            allowed(&history, kind, Some("i1"), Some("jane"), "2026-11-18 12:00"),
            Err(None),
            "{kind:?}"
        );
    }
    let replied = history.sent(MessageKind::Reply, None, &["jane"], "2026-11-18 13:00");
    assert_eq!(advice(&[&replied], "2026-11-18 14:00"), ["nothing finished, - .. -"]);
    assert_eq!(allowed(&replied, MessageKind::Reply, None, None, "2026-11-18 14:00"), Err(None));
}

#[test]
fn a_rejection_that_nobody_dated_leaves_the_reply_open() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).status(Status::Rejected);
    assert_eq!(advice(&[&history], "2026-11-18 12:00"), ["reply due, - .. -"]);
}

#[test]
fn an_offer_is_answered() {
    let history = acme()
        .round("i1", "2026-11-17 11:00", &["jane"])
        .received("2026-11-18 10:00")
        .status(Status::Offered);
    assert_eq!(
        advice(&[&history], "2026-11-18 12:00"),
        ["reply due, Wed 18 Nov 10:00 .. Fri 20 Nov 10:00"]
    );
    assert_eq!(advice(&[&history], "2026-12-18 12:00"), ["reply late, Fri 20 Nov 10:00 .. -"]);
    assert_eq!(allowed(&history, MessageKind::Inquiry, None, None, "2026-12-18 12:00"), Err(None));
    let replied = history.sent(MessageKind::Reply, None, &["jane"], "2026-11-18 13:00");
    assert_eq!(advice(&[&replied], "2026-11-18 14:00"), ["nothing finished, - .. -"]);
}

#[test]
fn a_withdrawal_ends_everything() {
    let history = acme()
        .round("i1", "2026-11-17 11:00", &["jane"])
        .round("i2", "2026-11-24 11:00", &["raj"])
        .sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00")
        .status(Status::Withdrawn);
    assert_eq!(advice(&[&history], "2026-11-18 13:00"), ["nothing finished, - .. -"]);
    assert_eq!(allowed(&history, MessageKind::Inquiry, None, None, "2027-11-18 13:00"), Err(None));
}

// 6. LinkedIn

#[test]
fn connecting_is_offered_once_a_person_after_the_thank_you() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane", "raj"]);
    assert_eq!(only("connect", &[&history], "2026-11-18 12:00"), [""; 0]);
    assert_eq!(
        allowed(&history, MessageKind::ConnectionNote, Some("i1"), Some("jane"), "2026-11-18 12:00"),
        Err(None)
    );
    let thanked = history.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    assert_eq!(
        only("connect", &[&thanked], "2026-11-18 12:00"),
        ["connect allowed i1 jane, Wed 18 Nov 12:00 .. -"]
    );
    assert_eq!(
        allowed(&thanked, MessageKind::ConnectionNote, Some("i1"), Some("jane"), "2026-11-18 12:00"),
        Ok(())
    );
    for state in [Connection::Done, Connection::Dismissed] {
        let mut settled = thanked.clone();
        settled.people[0].connection = state;
        assert_eq!(only("connect", &[&settled], "2026-11-18 12:00"), [""; 0], "{state:?}");
    }
    let noted = thanked.sent(MessageKind::ConnectionNote, None, &["jane"], "2026-11-18 13:00");
    assert_eq!(only("connect", &[&noted], "2026-11-18 14:00"), [""; 0]);
}

#[test]
fn a_person_met_in_two_companies_is_thanked_in_both_and_connected_with_once() {
    let acme = acme().round("i1", "2026-11-17 11:00", &["jane"]);
    let mut globex = acme.clone().sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    globex.application.id = "a2".into();
    globex.application.company = "Globex".into();
    assert_eq!(only("write", &[&acme, &globex], "2026-11-18 13:00").len(), 1);
    let thanked = acme.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 11:30");
    let lines = only("connect", &[&globex, &thanked], "2026-11-18 13:00");
    assert_eq!(lines, ["connect allowed i1 jane, Wed 18 Nov 11:30 .. -"]);
}

#[test]
fn the_setting_keeps_connecting_for_after_the_decision() {
    let settings = Settings {
        connect_after_decision: true,
        ..Settings::default()
    };
    let thanked = acme()
        .round("i1", "2026-11-17 11:00", &["jane"])
        .sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    for (status, offered) in [
        (Status::Open, false),
        (Status::Rejected, true),
        (Status::Offered, true),
        (Status::Withdrawn, false),
    ] {
        let history = thanked.clone().status(status);
        let steps = advise(&[history], &settings, at("2026-11-18 13:00"), Berlin);
        assert_eq!(steps.iter().any(|step| step.what == What::Connect), offered, "{status:?}");
    }
}

// The whole

#[test]
fn the_most_urgent_comes_first_and_the_badge_counts_what_is_due() {
    let due = acme().round("i1", "2026-11-17 11:00", &["jane"]);
    let mut late = acme().round("i2", "2026-11-16 11:00", &["raj"]).reflected("i2");
    late.application.id = "a2".into();
    let steps = advise(&[late, due], &Settings::default(), at("2026-11-18 12:00"), Berlin);
    let names: Vec<(&str, &str)> = steps.iter().map(|step| (step.what.name(), step.state.name())).collect();
    assert_eq!(
        names,
        [
            ("write_thank_you", "due"),
            ("write_thank_you", "late"),
            ("reflect", "due"),
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
            let steps = advise(std::slice::from_ref(&history), &settings, instant, Berlin);
            let day = instant.with_timezone(&Berlin).format("%a %d %b %H:%M");
            out.push_str(format!("{day}  badge {}  {what}", badge(&steps)).trim_end());
            for step in &steps {
                out.push_str(&format!("\n    {}: {}", line(step, Berlin), title(step, &history).say("en")));
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
