//! What holds for every history. The dates are around both changes of the clock.

use crate::zone::Tz;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;

use super::boundaries::may;
use super::tests::{Write, acme, at, message};
use super::*;
use crate::model::{Connection, MessageKind, MessageState, Reflection};

const KINDS: [MessageKind; 5] = [
    MessageKind::ThankYou,
    MessageKind::Clarification,
    MessageKind::Inquiry,
    MessageKind::ConnectionNote,
    MessageKind::Reply,
];
const PEOPLE: [&str; 3] = ["p0", "p1", "p2"];
const ROUNDS: [&str; 3] = ["i0", "i1", "i2"];

/// Minutes since the first day of the generated histories, in steps of a quarter of an hour over ten weeks.
fn minute() -> impl Strategy<Value = i64> {
    (0..10 * 7 * 24 * 4_i64).prop_map(|quarter| quarter * 15)
}

fn instant(minute: i64) -> DateTime<Utc> {
    at("2026-10-05 00:00") + TimeDelta::minutes(minute)
}

fn zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(vec![
        Tz::Europe__Berlin,
        Tz::America__New_York,
        Tz::Asia__Kolkata,
        Tz::UTC,
        Tz::Pacific__Auckland,
    ])
}

fn region() -> impl Strategy<Value = Option<String>> {
    let known = ["DE", "US", "GB-SCT", "SA", "IR"].map(|code| Some(code.to_owned()));
    prop::sample::select([vec![None], known.to_vec()].concat())
}

/// Regions whose weeks are all of the same kind: no public holidays of theirs are known.
fn plain_region() -> impl Strategy<Value = Option<String>> {
    prop::sample::select(vec![None, Some("AF".to_owned()), Some("IR".to_owned()), Some("SY".to_owned())])
}

prop_compose! {
    fn history(name: &'static str)(
        rounds in prop::collection::vec((minute(), zone(), prop::sample::subsequence(PEOPLE.to_vec(), 0..=3), any::<bool>()), 0..=3),
        messages in prop::collection::vec(
            (prop::sample::select(KINDS.to_vec()), prop::option::of(0..3_usize), prop::sample::subsequence(PEOPLE.to_vec(), 0..=2), minute(), 0..8_u8),
            0..=5,
        ),
        decision in prop::option::of(0..70_u64),
        company in prop::sample::select(vec!["Acme", "acme ", "Globex"]),
        status in prop::sample::select(vec![Status::Open, Status::Open, Status::Open, Status::Rejected, Status::Offered, Status::Withdrawn]),
        dismissed in any::<bool>(),
    ) -> History {
        let mut it = acme();
        it.application.id = name.into();
        it.application.company = company.into();
        it.application.status = status;
        it.application.decision_date = decision.map(day);
        for (index, (end, zone, people, reflected)) in rounds.into_iter().enumerate() {
            it = it.round_in(zone, ROUNDS[index], "2026-10-05 12:00", &people);
            it.interviews[index].end = instant(end);
            it.interviews[index].start = instant(end) - TimeDelta::hours(1);
            if reflected {
                it.reflections.push(Reflection { interview: ROUNDS[index].into(), ..Reflection::default() });
            }
        }
        for (kind, round, to, minute, how) in messages {
            let direction = if how < 2 { Direction::Received } else { Direction::Sent };
            let round = round.filter(|_| kind == MessageKind::ThankYou).map(|round| ROUNDS[round]);
            let mut one = message(&it, kind, round, &to, instant(minute), direction);
            if how == 2 {
                one.state = MessageState::Inserted;
            }
            it.messages.push(one);
        }
        if let (true, Some(person)) = (dismissed, it.people.first_mut()) {
            person.connection = Connection::Dismissed;
        }
        it
    }
}

fn day(days: u64) -> NaiveDate {
    "2026-10-05".parse::<NaiveDate>().unwrap() + chrono::Days::new(days)
}

fn shifted(history: &History, by: TimeDelta) -> History {
    let mut it = history.clone();
    it.application.decision_date = it.application.decision_date.map(|date| date + by);
    for round in &mut it.interviews {
        round.zone = Tz::Asia__Kolkata;
        (round.start, round.end) = (round.start + by, round.end + by);
    }
    for message in &mut it.messages {
        message.at += by;
    }
    it
}

fn reversed(history: &History) -> History {
    let mut it = history.clone();
    it.interviews.reverse();
    it.messages.reverse();
    it.people.reverse();
    it.reflections.reverse();
    it
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_step_stands_between_its_times(one in history("a1"), two in history("a2"), region in region(), now in minute()) {
        let (now, settings) = (instant(now), Settings { region, ..Settings::default() });
        for step in advise(&[one, two], &settings, now, Tz::UTC) {
            if let (Some(from), Some(until)) = (step.from, step.until) {
                prop_assert!(from <= until, "{step:?}");
            }
            prop_assert!(step.until.is_none_or(|until| now < until), "{step:?}");
            let opens = matches!(step.what, What::WriteThankYou | What::Reflect | What::Inquire);
            prop_assert!(!opens || step.from.is_some_and(|from| from <= now), "{step:?}");
            prop_assert!(!step.why.say("en").contains('$'), "{}", step.why.say("en"));
        }
    }

    #[test]
    fn the_order_of_the_records_does_not_matter(one in history("a1"), two in history("a2"), now in minute()) {
        let (now, settings) = (instant(now), Settings::default());
        let advice = advise(&[one.clone(), two.clone()], &settings, now, Tz::UTC);
        prop_assert_eq!(&advice, &advise(&[two.clone(), one.clone()], &settings, now, Tz::UTC));
        prop_assert_eq!(&advice, &advise(&[reversed(&one), reversed(&two)], &settings, now, Tz::UTC));
    }

    #[test]
    fn advice_changes_only_when_it_said_so(one in history("a1"), two in history("a2"), region in region(), now in minute(), part in 0..1_000_i64) {
        let (now, settings) = (instant(now), Settings { region, ..Settings::default() });
        let histories = [one, two];
        let advice = advise(&histories, &settings, now, Tz::UTC);
        let next = next_change(&advice, now).unwrap_or(now + TimeDelta::days(365));
        let between = now + TimeDelta::seconds((next - now).num_seconds() * part / 1_000);
        prop_assert_eq!(&advice, &advise(&histories, &settings, between, Tz::UTC));
        prop_assert_eq!(&advice, &advise(&histories, &settings, next - TimeDelta::seconds(1), Tz::UTC));
    }

    #[test]
    fn a_week_later_the_advice_is_a_week_later(one in history("a1"), region in plain_region(), now in minute()) {
        let (now, settings, week) = (instant(now), Settings { region, ..Settings::default() }, TimeDelta::weeks(1));
        let here = advise(&[shifted(&one, TimeDelta::zero())], &settings, now, Tz::UTC);
        let there = advise(&[shifted(&one, week)], &settings, now + week, Tz::UTC);
        let plain = |step: &Step, by| {
            let (from, until) = (step.from.map(|at| at + by), step.until.map(|at| at + by));
            (step.what, step.state, step.interview.clone(), step.person.clone(), from, until, step.why.id())
        };
        let here: Vec<_> = here.iter().map(|step| plain(step, week)).collect();
        let there: Vec<_> = there.iter().map(|step| plain(step, TimeDelta::zero())).collect();
        prop_assert_eq!(here, there);
    }

    #[test]
    fn advice_and_guard_agree(one in history("a1"), now in minute()) {
        let (now, settings) = (instant(now), Settings::default());
        let policy = Policy::of(&settings);
        let case = Case::new(&one, &[], &policy, now, Tz::UTC);
        for step in advise_one(&case) {
            let (round, person) = (step.interview.as_deref(), step.person.as_deref());
            let says = |kind| may(&case, kind, round, person);
            match (step.what, step.state) {
                (What::WriteThankYou, State::Hurried) => prop_assert_eq!(says(MessageKind::ThankYou).unwrap_err().earliest, step.until),
                (What::WriteThankYou, State::Missed) => prop_assert!(says(MessageKind::ThankYou).is_err()),
                (What::WriteThankYou, _) => prop_assert!(says(MessageKind::ThankYou).is_ok()),
                (What::Inquire, _) => prop_assert!(says(MessageKind::Inquiry).is_ok()),
                (What::Wait, State::Quiet) => prop_assert_eq!(says(MessageKind::Inquiry).unwrap_err().earliest, step.until),
                (What::Connect, _) => prop_assert!(says(MessageKind::ConnectionNote).is_ok()),
                (What::Reply, _) => prop_assert!(says(MessageKind::Reply).is_ok()),
                (What::Nothing, State::Finished) => prop_assert!(says(MessageKind::Inquiry).is_err()),
                _ => {}
            }
        }
    }

    /// Somebody who sends whatever the guard lets through, at any time, still stays within the practice.
    #[test]
    fn whoever_heeds_the_guard_stays_within_the_bounds(
        start in history("a1"),
        tries in prop::collection::vec((minute(), prop::sample::select(KINDS.to_vec()), 0..3_usize, 0..3_usize), 20..60),
    ) {
        let settings = Settings::default();
        let policy = Policy::of(&settings);
        let mut it = start;
        it.messages.retain(|message| message.direction == Direction::Received);
        let mut tries = tries;
        tries.sort_by_key(|(minute, ..)| *minute);
        for (minute, kind, round, person) in tries {
            let now = instant(minute);
            let (Some(round), Some(person)) = (it.interviews.get(round).cloned(), it.people.get(person).cloned()) else { continue };
            let mut known = it.clone();
            known.messages.retain(|message| message.at <= now);
            let case = Case::new(&known, &[], &policy, now, Tz::UTC);
            let named = (kind == MessageKind::ThankYou).then_some(round.id.as_str());
            if may(&case, kind, named, Some(&person.id)).is_ok() {
                let sent = message(&it, kind, named, &[person.id.as_str()], now, Direction::Sent);
                it.messages.push(sent);
            }
        }
        let sent: Vec<&Message> = it.messages.iter().filter(|message| message.direction == Direction::Sent).collect();
        let of = |kind| sent.iter().filter(move |message| message.kind == kind);
        prop_assert!(of(MessageKind::Inquiry).count() <= policy::INQUIRIES);
        for one in of(MessageKind::ThankYou) {
            let same = of(MessageKind::ThankYou).filter(|two| two.interview == one.interview && two.to == one.to);
            prop_assert_eq!(same.count(), 1);
        }
        for inquiry in of(MessageKind::Inquiry) {
            let rounds = it.interviews.iter().filter(|round| round.end <= inquiry.at);
            let last = rounds.max_by_key(|round| (round.end, &round.id)).expect("nobody inquires before an interview");
            let (asked, met) = (calendar::day_of(inquiry.at, last.zone), calendar::day_of(last.end, last.zone));
            if let Some(date) = it.application.decision_date.filter(|date| met <= *date) {
                prop_assert!(asked > date, "asked on {asked}, they said {date}");
            }
            for before in sent.iter().filter(|message| message.at < inquiry.at && message.kind != MessageKind::ConnectionNote) {
                let rest = case_free_days(calendar::day_of(before.at, last.zone), asked);
                prop_assert!(rest >= policy::GAP, "{before:?} {inquiry:?}");
            }
            prop_assert_eq!(it.application.status, Status::Open);
        }
    }
}

/// Working days after `from` up to and with `until`, counted one by one.
fn case_free_days(from: NaiveDate, until: NaiveDate) -> u32 {
    let calendar = Calendar::of(None);
    from.iter_days()
        .skip(1)
        .take_while(|day| *day <= until)
        .filter(|day| calendar.is_working(*day))
        .count() as u32
}
