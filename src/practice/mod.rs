//! The seven practices of good follow-up as rules: what is welcome when, and why.
//!
//! | practice | module |
//! |---|---|
//! | 1 timing | [`timing`] |
//! | 2 the thank-you | [`thank_you`] |
//! | 3 personal | [`personal`] |
//! | 4 reflect and clarify | [`clarify`] |
//! | 5 boundaries | [`boundaries`] |
//! | 6 LinkedIn | [`linkedin`] |
//! | 7 the polite inquiry | [`inquiry`] |
//!
//! Every number stands in [`policy`], with its source. Advice is a function of the records, the settings and the instant alone, and
//! between two instants it changes only at a time that [`next_change`] has announced.

pub mod boundaries;
pub mod calendar;
pub mod clarify;
pub mod inquiry;
pub mod linkedin;
pub mod personal;
pub mod policy;
pub mod reminders;
pub mod thank_you;
pub mod timing;

use std::collections::{BTreeMap, BTreeSet};

use crate::zone::Tz;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use self::calendar::Calendar;
use self::policy::Policy;
use crate::messages::Text;
use crate::model::{Direction, History, Id, Interview, Message, MessageState, Outcome, Settings, Status};
use crate::order;

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Write down what was said.
    Reflect,
    /// Thank one person for one round.
    WriteThankYou,
    /// Answer the decision.
    Reply,
    /// Ask how things stand.
    Inquire,
    /// Connect on LinkedIn.
    Connect,
    /// Keep silent.
    Wait,
    /// Nothing is left to do.
    Nothing,
}

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The interview has not ended.
    Ahead,
    /// So soon that it looks hurried.
    Hurried,
    /// Fine, no pressure.
    Early,
    /// Now is the time.
    Due,
    /// Past the usual window; still worth it.
    Late,
    /// Too late for a message of its own.
    Missed,
    /// Silence is right.
    Quiet,
    /// May be done now.
    Allowed,
    /// The second and last inquiry may go out.
    Second,
    /// It is over.
    Finished,
}

/// Gives an enum the names under which it is serialised.
macro_rules! names {
    ($of:ty { $($case:ident: $name:literal),* $(,)? }) => {
        impl $of {
            /// The name under which it is serialised.
            pub fn name(self) -> &'static str {
                match self { $(Self::$case => $name),* }
            }
        }
    };
}

names!(What {
    Reflect: "reflect",
    WriteThankYou: "write_thank_you",
    Reply: "reply",
    Inquire: "inquire",
    Connect: "connect",
    Wait: "wait",
    Nothing: "nothing",
});

names!(State {
    Ahead: "ahead",
    Hurried: "hurried",
    Early: "early",
    Due: "due",
    Late: "late",
    Missed: "missed",
    Quiet: "quiet",
    Allowed: "allowed",
    Second: "second",
    Finished: "finished",
});

/// One thing to do, or to leave, about one application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The application.
    pub application: Id,
    /// The round, if it concerns one.
    pub interview: Option<Id>,
    /// The person, if it concerns one.
    pub person: Option<Id>,
    /// What to do.
    pub what: What,
    /// How it stands; always agrees with `from` and `until`.
    pub state: State,
    /// Since when it stands so; `None`: nobody knows.
    pub from: Option<DateTime<Utc>>,
    /// When it stops standing so by the clock alone; `None`: it does not.
    pub until: Option<DateTime<Utc>>,
    /// Why, with its source.
    pub why: Text,
}

/// One application at one instant, with what it must know of the others.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The application.
    pub history: &'a History,
    /// When the last mail went to the company, in any application there.
    pub last_sent_to_company: Option<DateTime<Utc>>,
    /// What holds for the user.
    pub policy: &'a Policy<'a>,
    /// The instant.
    pub now: DateTime<Utc>,
    /// The user's zone, for an application without interviews.
    pub zone: Tz,
}

impl<'a> Case<'a> {
    /// The case of one application; `others` are (at least) the applications at the same company, and may hold this one too.
    pub fn new(history: &'a History, others: &[History], policy: &'a Policy<'a>, now: DateTime<Utc>, zone: Tz) -> Case<'a> {
        let company = company_key(history);
        let last = others
            .iter()
            .filter(|other| company_key(other) == company)
            .filter_map(last_sent)
            .max();
        Case {
            history,
            last_sent_to_company: last.max(last_sent(history)),
            policy,
            now,
            zone,
        }
    }

    /// The rounds that have ended, in order of their ends.
    fn past(&self) -> std::vec::IntoIter<&'a Interview> {
        let mut rounds: Vec<&Interview> = self.history.interviews.iter().filter(|round| round.end <= self.now).collect();
        order::by_key(&mut rounds, |round| (round.end, &round.id));
        rounds.into_iter()
    }

    /// The rounds that have not ended and will be held, in order of their ends.
    fn future(&self) -> std::vec::IntoIter<&'a Interview> {
        let is_ahead = |round: &&Interview| round.end > self.now && round.outcome != Outcome::Cancelled;
        let mut rounds: Vec<&Interview> = self.history.interviews.iter().filter(is_ahead).collect();
        order::by_key(&mut rounds, |round| (round.end, &round.id));
        rounds.into_iter()
    }

    /// The last round that has ended, or that would still have come and was cancelled.
    fn last(&self) -> Option<&'a Interview> {
        let rounds = self.history.interviews.iter();
        let counts = |round: &&Interview| round.end <= self.now || round.outcome == Outcome::Cancelled;
        rounds.filter(counts).max_by_key(|round| (round.end, &round.id))
    }

    /// The company's last word.
    fn last_received(&self) -> Option<&'a Message> {
        let received = self
            .history
            .messages
            .iter()
            .filter(|message| message.direction == Direction::Received && message.state != MessageState::Discarded);
        received.max_by_key(|message| (message.at, &message.id))
    }

    /// Whether the user noted when they would decide; it counts once it is confirmed as a day.
    fn has_noted_day(&self) -> bool {
        let mut noted = self
            .history
            .reflections
            .iter()
            .filter_map(|reflection| reflection.decision.as_deref());
        noted.any(|words| !words.trim().is_empty())
    }

    /// The zone of the company: that of its last round, the user's where there is none.
    fn home(&self) -> Tz {
        self.last().map_or(self.zone, |round| round.zone)
    }

    fn calendar(&self) -> &'a Calendar {
        &self.policy.calendar
    }
}

/// All steps of all applications, most urgent first. The order of the input does not matter.
pub fn advise(histories: &[History], settings: &Settings, now: DateTime<Utc>, zone: Tz) -> Vec<Step> {
    advise_by(histories, &Policy::of(settings), now, zone)
}

/// The same by a policy that was made before.
pub fn advise_by(histories: &[History], policy: &Policy, now: DateTime<Utc>, zone: Tz) -> Vec<Step> {
    let mut last_by_company: BTreeMap<String, DateTime<Utc>> = BTreeMap::new();
    for history in histories {
        if let Some(at) = last_sent(history) {
            let last = last_by_company.entry(company_key(history)).or_insert(at);
            *last = at.max(*last);
        }
    }
    let mut steps: Vec<Step> = histories
        .iter()
        .flat_map(|history| {
            let last_sent_to_company = last_by_company.get(&company_key(history)).copied();
            advise_one(&Case {
                history,
                last_sent_to_company,
                policy,
                now,
                zone,
            })
        })
        .collect();
    sort(&mut steps);
    // Met in two companies or rounds: connect once.
    let mut connected = BTreeSet::new();
    steps.retain(|step| step.what != What::Connect || step.person.clone().is_none_or(|person| connected.insert(person)));
    steps
}

/// The steps of one application, most urgent first.
pub fn advise_one(case: &Case) -> Vec<Step> {
    let mut steps = Vec::new();
    let open = case.history.application.status == Status::Open;
    if open {
        for round in case.past() {
            steps.extend(clarify::step(case, round));
            steps.extend(thank_you::steps(case, round));
        }
        steps.extend(
            case.history
                .interviews
                .iter()
                .filter_map(|round| boundaries::after_absence(case, round)),
        );
    }
    if case.history.application.status != Status::Withdrawn {
        steps.extend(case.history.interviews.iter().flat_map(|round| linkedin::steps(case, round)));
    }
    if open {
        steps.extend(case.future().map(|round| ahead(case, round)));
        steps.extend(inquiry::step(case));
    } else {
        steps.push(boundaries::after_decision(case));
    }
    sort(&mut steps);
    let mut connected = BTreeSet::new();
    steps.retain(|step| step.what != What::Connect || step.person.clone().is_none_or(|person| connected.insert(person)));
    steps
}

/// A round that has not ended: its clock has not started. (Of one to which nobody came, word may go out once it should have begun.)
fn ahead(case: &Case, round: &Interview) -> Step {
    let is_missed = round.outcome == Outcome::NoShow && case.now < round.start;
    Step {
        application: case.history.application.id.clone(),
        interview: Some(round.id.clone()),
        person: None,
        what: What::Wait,
        state: State::Ahead,
        from: None,
        until: Some(if is_missed { round.start } else { round.end }),
        why: Text::new("step_ahead").moment("end", round.end.with_timezone(&round.zone).naive_local()),
    }
}

/// When the advice next changes by the clock alone: the time of the one alarm.
pub fn next_change(steps: &[Step], now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    steps
        .iter()
        .flat_map(|step| [step.from, step.until])
        .flatten()
        .filter(|at| *at > now)
        .min()
}

/// How many steps want doing now: the number on the toolbar button.
pub fn badge(steps: &[Step]) -> usize {
    steps.iter().filter(|step| is_due(step)).count()
}

/// Whether a step wants doing now. Connecting never does: it is offered, not asked for.
pub fn is_due(step: &Step) -> bool {
    match step.what {
        What::Reflect | What::WriteThankYou | What::Reply => matches!(step.state, State::Due | State::Late),
        What::Inquire => true,
        What::Connect | What::Wait | What::Nothing => false,
    }
}

/// One line that says what to do, with the names that the history knows.
pub fn title(step: &Step, history: &History) -> Text {
    let id = match (step.what, step.state) {
        (What::Reflect, _) => "step_title_reflect",
        (What::WriteThankYou, State::Missed) => "step_title_thank_missed",
        (What::WriteThankYou, _) => "step_title_thank",
        (What::Reply, _) if step.interview.is_some() => "step_title_absence",
        (What::Reply, _) => "step_title_reply",
        (What::Inquire, _) => "step_title_inquire",
        (What::Connect, _) => "step_title_connect",
        (What::Wait, State::Ahead) => "step_title_ahead",
        (What::Wait, _) => "step_title_wait",
        (What::Nothing, _) => "step_title_nothing",
    };
    let person = history.people.iter().find(|person| Some(&person.id) == step.person.as_ref());
    let round = history.interviews.iter().find(|round| Some(&round.id) == step.interview.as_ref());
    let last = || history.interviews.iter().max_by_key(|round| (round.end, &round.id));
    let zone = round.or_else(last).map_or(Tz::UTC, |round| round.zone);
    let text = Text::new(id)
        .with("company", &history.application.company)
        .with("person", person.map(|person| person.name.as_str()).unwrap_or_default());
    let text = match round {
        Some(round) => text.date("held", calendar::day_of(round.end, round.zone)),
        None => text,
    };
    match step.until {
        Some(until) => text.date("day", calendar::day_of(until, zone)),
        None => text,
    }
}

/// Due first, then what closes first; ids last, so that the order is total.
fn sort(steps: &mut Vec<Step>) {
    order::by(steps, |a, b| key(a).cmp(&key(b)));
}

type Key<'a> = (
    u8,
    bool,
    Option<DateTime<Utc>>,
    Option<DateTime<Utc>>,
    &'a str,
    Option<&'a str>,
    Option<&'a str>,
    What,
);

fn key(step: &Step) -> Key<'_> {
    let rank = match (step.what, step.state) {
        (What::Reply, _) => 0,
        // Before the thank-yous that it feeds.
        (What::Reflect, _) => 1,
        (What::WriteThankYou, State::Due) => 2,
        (What::WriteThankYou, State::Late) => 3,
        (What::Inquire, _) => 4,
        (What::WriteThankYou, State::Missed) => 8,
        (What::WriteThankYou, State::Hurried) => 6,
        (What::WriteThankYou, _) => 5,
        (What::Connect, _) => 7,
        (What::Wait, _) => 9,
        (What::Nothing, _) => 10,
    };
    let (interview, person) = (step.interview.as_deref(), step.person.as_deref());
    (
        rank,
        step.until.is_none(),
        step.until,
        step.from,
        &step.application,
        interview,
        person,
        step.what,
    )
}

fn last_sent(history: &History) -> Option<DateTime<Utc>> {
    history
        .messages
        .iter()
        .filter(|message| boundaries::counts(message))
        .map(|message| message.at)
        .max()
}

/// Companies are compared without regard to case and outer space.
fn company_key(history: &History) -> String {
    history.application.company.trim().to_lowercase()
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
