//! What holds for every history, tried on [`CASES`] of them each time: more than a hundred thousand for all properties together. The dates
//! are around both changes of the clock and two public holidays.

use std::sync::LazyLock;

use crate::zone::Tz;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;

use super::boundaries::may;
use super::tests::{Write, acme, at, message};
use super::*;
use crate::model::{Connection, MessageKind, MessageState, Reflection};

/// How many histories (or pairs of them) each property is tried on.
const CASES: u32 = 17_000;

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

/// Where these regions are, by a calendar that is made once. The first four have no public holidays that are known.
const REGIONS: [&str; 8] = ["", "AF", "IR", "SY", "DE", "US", "GB-SCT", "SA"];

static SETTINGS: LazyLock<Vec<Settings>> = LazyLock::new(|| {
    let of = |region: &&str| Settings {
        region: Some((*region).to_owned()),
        ..Settings::default()
    };
    REGIONS.iter().map(of).collect()
});
static POLICIES: LazyLock<Vec<Policy>> = LazyLock::new(|| SETTINGS.iter().map(Policy::of).collect());

fn policy() -> impl Strategy<Value = &'static Policy<'static>> {
    (0..REGIONS.len()).prop_map(|region| &POLICIES[region])
}

/// Of a region whose weeks are all of the same kind.
fn plain_policy() -> impl Strategy<Value = &'static Policy<'static>> {
    (0..4_usize).prop_map(|region| &POLICIES[region])
}

fn outcome() -> impl Strategy<Value = Outcome> {
    let held = [Outcome::Held; 6];
    prop::sample::select([held.as_slice(), &[Outcome::NoShow, Outcome::Cancelled]].concat())
}

prop_compose! {
    fn history(name: &'static str)(
        rounds in prop::collection::vec((minute(), zone(), prop::sample::subsequence(PEOPLE.to_vec(), 0..=3), any::<bool>(), outcome()), 0..=3),
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
        for (index, (end, zone, people, reflected, outcome)) in rounds.into_iter().enumerate() {
            it = it.round_in(zone, ROUNDS[index], "2026-10-05 12:00", &people);
            it.interviews[index].end = instant(end);
            it.interviews[index].outcome = outcome;
            it.interviews[index].start = instant(end) - TimeDelta::hours(1);
            if reflected {
                it.reflections.push(Reflection { interview: ROUNDS[index].into(), ..Reflection::default() });
            }
        }
        for (kind, round, to, minute, how) in messages {
            let direction = if how < 2 { Direction::Received } else { Direction::Sent };
            let round = round.filter(|_| kind == MessageKind::ThankYou).map(|round| ROUNDS[round]);
            let mut one = message(&it, kind, round, &to, instant(minute), direction);
            one.state = match how {
                2 => MessageState::Inserted,
                3 => MessageState::Declined,
                _ => MessageState::Sent,
            };
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
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_step_stands_between_its_times(one in history("a1"), two in history("a2"), policy in policy(), now in minute()) {
        let now = instant(now);
        for step in advise_by(&[one, two], policy, now, Tz::UTC) {
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
    fn the_order_of_the_records_does_not_matter(one in history("a1"), two in history("a2"), policy in policy(), now in minute()) {
        let now = instant(now);
        let advice = advise_by(&[one.clone(), two.clone()], policy, now, Tz::UTC);
        prop_assert_eq!(&advice, &advise_by(&[two.clone(), one.clone()], policy, now, Tz::UTC));
        prop_assert_eq!(&advice, &advise_by(&[reversed(&one), reversed(&two)], policy, now, Tz::UTC));
    }

    #[test]
    fn advice_changes_only_when_it_said_so(one in history("a1"), two in history("a2"), policy in policy(), now in minute(), part in 0..1_000_i64) {
        let now = instant(now);
        let histories = [one, two];
        let advice = advise_by(&histories, policy, now, Tz::UTC);
        let next = next_change(&advice, now).unwrap_or(now + TimeDelta::days(365));
        let between = now + TimeDelta::seconds((next - now).num_seconds() * part / 1_000);
        prop_assert_eq!(&advice, &advise_by(&histories, policy, between, Tz::UTC));
        prop_assert_eq!(&advice, &advise_by(&histories, policy, next - TimeDelta::seconds(1), Tz::UTC));
    }

    #[test]
    fn a_week_later_the_advice_is_a_week_later(one in history("a1"), policy in plain_policy(), now in minute()) {
        let (now, week) = (instant(now), TimeDelta::weeks(1));
        let here = advise_by(&[shifted(&one, TimeDelta::zero())], policy, now, Tz::UTC);
        let there = advise_by(&[shifted(&one, week)], policy, now + week, Tz::UTC);
        let plain = |step: &Step, by| {
            let (from, until) = (step.from.map(|at| at + by), step.until.map(|at| at + by));
            (step.what, step.state, step.interview.clone(), step.person.clone(), from, until, step.why.id())
        };
        let here: Vec<_> = here.iter().map(|step| plain(step, week)).collect();
        let there: Vec<_> = there.iter().map(|step| plain(step, TimeDelta::zero())).collect();
        prop_assert_eq!(here, there);
    }

    #[test]
    fn advice_and_guard_agree(one in history("a1"), policy in policy(), now in minute()) {
        let case = Case::new(&one, &[], policy, instant(now), Tz::UTC);
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
                // The user's own decision binds nobody.
                (What::Nothing, State::Finished) if step.why.id() == "step_inquiry_declined" => {}
                (What::Nothing, State::Finished) => prop_assert!(says(MessageKind::Inquiry).is_err()),
                _ => {}
            }
        }
    }
}

/// One attempt to write: when, what, for which application, round and person, and whether the user would overrule a refusal.
type Try = (i64, MessageKind, usize, usize, usize, bool);

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let one = (
        minute(),
        prop::sample::select(KINDS.to_vec()),
        0..2_usize,
        0..3_usize,
        0..3_usize,
        prop::bool::weighted(0.1),
    );
    prop::collection::vec(one, 10..40).prop_map(|mut tries| {
        tries.sort();
        tries
    })
}

/// Sends whatever the guard lets through, at any time, and what it does not where the user overrules it.
fn send(histories: &mut [History; 2], tries: Vec<Try>, policy: &Policy) {
    for (minute, kind, which, round, person, overrules) in tries {
        let now = instant(minute);
        // What is dated later is not known yet.
        let mut known = histories.clone();
        for history in &mut known {
            history.messages.retain(|message| message.at <= now);
        }
        let one = &known[which];
        let (Some(round), Some(person)) = (one.interviews.get(round), one.people.get(person)) else {
            continue;
        };
        let case = Case::new(one, &known, policy, now, Tz::UTC);
        let named = (kind == MessageKind::ThankYou).then_some(round.id.as_str());
        let welcome = may(&case, kind, named, Some(&person.id)).is_ok();
        if welcome || overrules {
            let mut sent = message(&histories[which], kind, named, &[person.id.as_str()], now, Direction::Sent);
            sent.overruled = !welcome;
            histories[which].messages.push(sent);
        }
    }
}

/// What the user sent of a kind without overruling anything.
fn heeded(history: &History, kind: MessageKind) -> impl Iterator<Item = &Message> {
    let of_kind = move |message: &&Message| message.direction == Direction::Sent && message.kind == kind && !message.overruled;
    history.messages.iter().filter(of_kind)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    /// Practice 5: what a user begins themselves, a question or something put right, keeps five working days to whatever went to the
    /// company before. (Thanks answer an interview, and a reply a letter: they have times of their own.) No cap is passed, no question
    /// goes out before its date, and nothing but a reply after a decision. All that without an overrule; and one that was made counts for
    /// what comes after it.
    #[test]
    fn whoever_heeds_the_guard_stays_within_the_bounds(one in history("a1"), two in history("a2"), tries in tries(), policy in policy()) {
        let mut histories = [one, two];
        for history in &mut histories {
            history.messages.retain(|message| message.direction == Direction::Received);
        }
        send(&mut histories, tries, policy);
        let same = company_key(&histories[0]) == company_key(&histories[1]);
        for (which, it) in histories.iter().enumerate() {
            let all_inquiries = it.messages.iter().filter(|message| message.direction == Direction::Sent && message.kind == MessageKind::Inquiry);
            for (nth, inquiry) in all_inquiries.enumerate() {
                prop_assert!(inquiry.overruled || nth < policy::INQUIRIES, "the {nth}. question");
            }
            for one in heeded(it, MessageKind::ThankYou) {
                let before = |two: &&Message| two.direction == Direction::Sent && two.kind == MessageKind::ThankYou && two.at < one.at;
                let again = it.messages.iter().filter(before).any(|two| two.interview == one.interview && two.to == one.to);
                prop_assert!(!again, "{one:?}");
            }
            // Practice 1: not before two hours have passed, unless the decision is announced for the same or the next day.
            for one in heeded(it, MessageKind::ThankYou) {
                let round = it.interviews.iter().find(|round| Some(&round.id) == one.interview.as_ref()).expect("its round");
                let (day, calendar) = (calendar::day_of(round.end, round.zone), &policy.calendar);
                let soon = |date: NaiveDate| day <= date && date <= calendar::next(day).max(calendar.after(day, 1));
                let quick = it.application.decision_date.is_some_and(soon);
                prop_assert!(one.at >= round.end && (quick || one.at >= round.end + policy::HURRIED), "{one:?}");
            }
            let company: Vec<&Message> = histories
                .iter()
                .enumerate()
                .filter(|(other, _)| same || *other == which)
                .flat_map(|(_, history)| &history.messages)
                .filter(|message| message.direction == Direction::Sent && message.kind != MessageKind::ConnectionNote)
                .collect();
            for own in heeded(it, MessageKind::Inquiry).chain(heeded(it, MessageKind::Clarification)) {
                // Whose zone counts the days.
                let zone = last(it, own.at).map_or(Tz::UTC, |round| round.zone);
                let day = calendar::day_of(own.at, zone);
                for before in company.iter().filter(|message| message.at < own.at) {
                    let rest = working_days(&policy.calendar, calendar::day_of(before.at, zone), day);
                    prop_assert!(rest >= policy::GAP, "{before:?} {own:?}");
                }
                // An offer answers every question; something may still be put right.
                let open = it.application.status == Status::Open;
                prop_assert!(open || (own.kind == MessageKind::Clarification && it.application.status == Status::Offered), "{own:?}");
            }
            for inquiry in heeded(it, MessageKind::Inquiry) {
                let last = last(it, inquiry.at).expect("nobody inquires before an interview");
                let (asked, met) = (calendar::day_of(inquiry.at, last.zone), calendar::day_of(last.end, last.zone));
                // What they wrote since resets the clock; the day that they named stands if it is still ahead then.
                let received = it.messages.iter().filter(|message| message.direction == Direction::Received && message.state == MessageState::Sent);
                let answer = received.map(|message| message.at).filter(|at| last.end < *at && *at <= inquiry.at).max();
                let answered = answer.map(|at| calendar::day_of(at, last.zone));
                let stands = |date: &NaiveDate| answered.map_or(met <= *date, |day| *date > day);
                match it.application.decision_date.filter(stands) {
                    Some(date) => prop_assert!(asked > date, "asked on {asked}, they said {date}"),
                    None => {
                        let since = answered.unwrap_or(met);
                        prop_assert!(working_days(&policy.calendar, since, asked) >= policy::INQUIRY_WITHOUT_DATE, "{inquiry:?}");
                    }
                }
            }
            if it.application.status == Status::Rejected {
                let last = it.messages.iter().filter(|message| message.direction == Direction::Received).map(|message| message.at).max();
                let replies = heeded(it, MessageKind::Reply).filter(|reply| Some(reply.at) >= last).count();
                prop_assert!(replies <= 1);
                prop_assert_eq!(heeded(it, MessageKind::ThankYou).count(), 0);
            }
        }
    }
}

/// The last round that had ended then, or that was cancelled.
fn last(history: &History, at: DateTime<Utc>) -> Option<&Interview> {
    let counts = |round: &&Interview| round.end <= at || round.outcome == Outcome::Cancelled;
    history.interviews.iter().filter(counts).max_by_key(|round| (round.end, &round.id))
}

/// Working days after `from` up to and with `until`, counted one by one.
fn working_days(calendar: &Calendar, from: NaiveDate, until: NaiveDate) -> u32 {
    from.iter_days()
        .skip(1)
        .take_while(|day| *day <= until)
        .filter(|day| calendar.is_working(*day))
        .count() as u32
}
