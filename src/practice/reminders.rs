//! When the user is told of a step: at the end of an interview, when a thank-you's window opens and before it closes, when a question becomes
//! welcome, before the time for an answer is over.
//!
//! A reminder has a key, under which it is noted once it was shown ([`crate::model::Reminded`]): it is shown at least once, and again only
//! if the worker was stopped before that was noted. Whatever the machine slept through is shown at the next look, as it stands then: of a
//! window that opened and closed meanwhile the user is told that it has closed. What the user put off is silent until then.

use chrono::{DateTime, TimeDelta, Utc};

use super::calendar::{day_of, instant, next};
use super::{Case, State, Step, What, inquiry, is_due, policy, thank_you};
use crate::messages::Text;
use crate::model::{Id, Interview, Settings};
use crate::zone::Tz;

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Occasion {
    /// An interview has ended.
    Reflect,
    /// The usual window of a thank-you has opened.
    Thanks,
    /// It closes soon.
    Closing,
    /// It has closed, and nobody was told before.
    Late,
    /// A question is welcome.
    Inquiry,
    /// The time for an answer is over soon.
    Answer,
    /// What was put off is due again.
    Again,
}

impl Occasion {
    fn name(self) -> &'static str {
        match self {
            Occasion::Reflect => "reflect",
            Occasion::Thanks => "thanks",
            Occasion::Closing => "closing",
            Occasion::Late => "late",
            Occasion::Inquiry => "inquiry",
            Occasion::Answer => "answer",
            Occasion::Again => "again",
        }
    }
}

/// One time at which the user is told something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What it is noted under once it was shown: the same for the same occasion, another one for an interview that was moved.
    pub key: String,
    /// The round, or the application where it concerns that as a whole.
    pub subject: Id,
    /// What it is about.
    pub occasion: Occasion,
    /// When to show it; later is better than never.
    pub at: DateTime<Utc>,
}

/// Hours of the user in which nothing is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// Local hours: from and until.
    hours: (u32, u32),
    /// Where the user is now.
    zone: Tz,
}

impl Quiet {
    /// As these settings say, where the user is now.
    pub fn of(settings: &Settings, zone: Tz) -> Quiet {
        Quiet {
            hours: (settings.quiet_from % 24, settings.quiet_until % 24),
            zone,
        }
    }

    /// The first moment at or after this one that is not quiet.
    pub fn after(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        self.around(at).map_or(at, |(_, until)| until)
    }

    /// The quiet hours that hold this moment.
    fn around(&self, at: DateTime<Utc>) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let (from, until) = self.hours;
        if from == until {
            return None;
        }
        let today = day_of(at, self.zone);
        // Over midnight they may have begun yesterday.
        let nights = [today.pred_opt().unwrap_or(today), today].map(|day| {
            let end = if from < until { day } else { next(day) };
            (instant(day, from, self.zone), instant(end, until, self.zone))
        });
        nights.into_iter().find(|(from, until)| (*from..*until).contains(&at))
    }
}

/// The reminders of one application that its steps (as of now) give, shown or not, in no order. What begins later is not among them: the
/// steps announce when they change.
pub fn all(case: &Case, steps: &[Step], quiet: Quiet) -> Vec<Reminder> {
    let mut found = Vec::new();
    for step in steps {
        let round = case
            .history
            .interviews
            .iter()
            .find(|round| Some(&round.id) == step.interview.as_ref());
        match (step.what, round) {
            (What::Reflect, Some(round)) => found.push(of_round(Occasion::Reflect, round, quiet.after(round.end))),
            (What::WriteThankYou, Some(round)) => found.extend(thanks(case, round, quiet)),
            (What::Inquire, _) => found.extend(step.from.map(|from| {
                let since = inquiry::opening(case).map_or(from, |opening| opening.since);
                let sent = inquiry::count(case).to_string();
                of_application(Occasion::Inquiry, case, &sent, since, quiet.after(from))
            })),
            (What::Reply, round) => found.extend(answer(case, step, round, quiet)),
            _ => {}
        }
    }
    // Of five people in a room the user is told once.
    let mut once: Vec<Reminder> = Vec::new();
    for one in found {
        if once.iter().all(|other| other.key != one.key) {
            once.push(one);
        }
    }
    once.extend(put_off(case, steps));
    once
}

/// What to show now, one for each subject, and when there is more to show (before that only if the steps change).
pub fn due(case: &Case, steps: &[Step], quiet: Quiet) -> (Vec<Due>, Option<DateTime<Utc>>) {
    let reminded = &case.history.application.reminded;
    let mut due: Vec<Due> = Vec::new();
    let mut ahead: Option<DateTime<Utc>> = None;
    for reminder in all(case, steps, quiet) {
        if reminded.shown.contains_key(&reminder.key) {
            continue;
        }
        // What was put off is silent until then, and then it is told of once.
        let at = put_off_until(case, &reminder.subject).map_or(reminder.at, |until| reminder.at.max(until));
        // Whoever has come to another zone since the alarm was set may be asleep now.
        let at = if at <= case.now { quiet.after(case.now) } else { at };
        if at > case.now {
            ahead = Some(ahead.map_or(at, |known| known.min(at)));
            continue;
        }
        match due.iter_mut().find(|known| known.subject == reminder.subject) {
            Some(known) => {
                known.keys.push(reminder.key);
                known.occasion = known.occasion.max_by_urgency(reminder.occasion);
            }
            None => due.push(Due {
                subject: reminder.subject,
                occasion: reminder.occasion,
                keys: vec![reminder.key],
            }),
        }
    }
    (due, ahead)
}

/// What to show about one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The round, or the application.
    pub subject: Id,
    /// What it is about; of several the most urgent.
    pub occasion: Occasion,
    /// What is told with it.
    pub keys: Vec<String>,
}

impl Occasion {
    fn max_by_urgency(self, other: Occasion) -> Occasion {
        let rank = |occasion| match occasion {
            Occasion::Again => 0,
            Occasion::Reflect => 1,
            Occasion::Thanks => 2,
            Occasion::Inquiry => 3,
            Occasion::Answer => 4,
            Occasion::Late => 5,
            Occasion::Closing => 6,
        };
        if rank(other) > rank(self) { other } else { self }
    }
}

/// Whether the user put this subject off, and until when.
pub fn put_off_until(case: &Case, subject: &str) -> Option<DateTime<Utc>> {
    let until = case.history.application.reminded.later.get(subject)?;
    DateTime::from_timestamp_millis(*until)
}

/// Whether a step is put off at this moment.
pub fn is_put_off(case: &Case, step: &Step) -> bool {
    put_off_until(case, subject_of(step)).is_some_and(|until| case.now < until)
}

/// Whether a step is one that a reminder tells of: it wants doing now, or its time has passed.
pub fn is_told(step: &Step) -> bool {
    is_due(step) || (step.what == What::WriteThankYou && step.state == State::Missed)
}

/// What a step is about: its round, or its application.
pub fn subject_of(step: &Step) -> &Id {
    step.interview.as_ref().unwrap_or(&step.application)
}

/// Until when something is put off that is put off now: not into the quiet hours, and not past the time for it, if that is over at
/// `closes`.
pub fn later(now: DateTime<Utc>, closes: Option<DateTime<Utc>>, quiet: Quiet) -> DateTime<Utc> {
    let until = quiet.after(now + policy::SNOOZE);
    let last = closes.map(|closes| closes - policy::LAST_CALL).filter(|last| *last > now);
    last.map_or(until, |last| until.min(last))
}

/// What was put off is told of again, if it is still to be done then.
fn put_off(case: &Case, steps: &[Step]) -> Vec<Reminder> {
    let is_open = |subject: &Id| steps.iter().any(|step| is_due(step) && subject_of(step) == subject);
    let later = case
        .history
        .application
        .reminded
        .later
        .iter()
        .filter(|(subject, _)| is_open(subject));
    let reminder = |(subject, until): (&Id, &i64)| {
        let at = DateTime::from_timestamp_millis(*until)?;
        Some(Reminder {
            key: format!("{}/{subject}/{until}", Occasion::Again.name()),
            subject: subject.clone(),
            occasion: Occasion::Again,
            at,
        })
    };
    later.filter_map(reminder).collect()
}

fn of_round(occasion: Occasion, round: &Interview, at: DateTime<Utc>) -> Reminder {
    Reminder {
        key: format!("{}/{}/{}", occasion.name(), round.id, round.end.timestamp() / 60),
        subject: round.id.clone(),
        occasion,
        at,
    }
}

fn of_application(occasion: Occasion, case: &Case, what: &str, since: DateTime<Utc>, at: DateTime<Utc>) -> Reminder {
    Reminder {
        key: format!("{}/{what}/{}", occasion.name(), since.timestamp() / 60),
        subject: case.history.application.id.clone(),
        occasion,
        at,
    }
}

/// Once when the window opens, once before it closes; where both were missed, once after that.
fn thanks(case: &Case, round: &Interview, quiet: Quiet) -> Vec<Reminder> {
    let times = thank_you::times(case, round);
    let (state, _) = times.at(case.now);
    let calendar = case.calendar();
    // When mail is welcome there, where the window leaves the choice.
    let welcome = calendar.next_open(times.opens, round.zone);
    let opens = if welcome < times.closes { welcome } else { times.opens };
    let ends = calendar
        .last_open(times.closes, round.zone)
        .filter(|last| *last > opens)
        .unwrap_or(times.closes);
    let opening = of_round(Occasion::Thanks, round, quiet.after(opens));
    let closing = of_round(Occasion::Closing, round, before(ends, opens, quiet).max(quiet.after(opens)));
    match state {
        // A note within a couple of hours is not asked for twice.
        State::Hurried | State::Early | State::Due if times.quick => vec![opening],
        State::Hurried | State::Early | State::Due => vec![opening, closing],
        // Nobody wants to be told of last spring.
        State::Missed if case.now >= times.missed + policy::MISSED => Vec::new(),
        _ => {
            let shown = |reminder: &Reminder| case.history.application.reminded.shown.contains_key(&reminder.key);
            if shown(&opening) || shown(&closing) {
                Vec::new()
            } else {
                vec![of_round(Occasion::Late, round, quiet.after(times.closes))]
            }
        }
    }
}

/// Once before the time for an answer is over. Where nobody knows when that is, the user has just said what they know.
fn answer(case: &Case, step: &Step, round: Option<&Interview>, quiet: Quiet) -> Option<Reminder> {
    let closes = if step.state == State::Late { step.from? } else { step.until? };
    let at = before(closes, closes - policy::REPLY, quiet);
    Some(match round {
        Some(round) => of_round(Occasion::Answer, round, at),
        None => of_application(Occasion::Answer, case, "", closes, at),
    })
}

/// The time of the reminder before something closes: six hours before (not in the first half of the time for it), or when the quiet hours
/// end; and where that would be too late, an hour before they begin.
fn before(closes: DateTime<Utc>, opens: DateTime<Utc>, quiet: Quiet) -> DateTime<Utc> {
    // Of a short window the second half.
    let wanted = (closes - policy::CLOSING).max(opens + (closes - opens) / 2);
    let hour = TimeDelta::hours(1);
    match quiet.around(wanted) {
        Some((from, until)) if until + hour > closes => (from - hour).max(quiet.after(opens)),
        Some((_, until)) => until,
        None => wanted,
    }
}

/// What a reminder is about and what it says: one line, and why. `steps` are those of its subject that it tells of. Nobody is named: others
/// may see the screen.
pub fn text(occasion: Occasion, steps: &[&Step]) -> (What, Text, Text) {
    let of = |what: What| steps.iter().filter(move |step| step.what == what);
    let first = |what: What| of(what).next();
    let (what, title) = match occasion {
        Occasion::Reflect => (What::Reflect, "remind_reflect"),
        Occasion::Thanks => (What::WriteThankYou, "remind_thanks"),
        Occasion::Closing => (What::WriteThankYou, "remind_closing"),
        Occasion::Late if steps.iter().any(|step| step.state == State::Missed) => (What::WriteThankYou, "remind_missed"),
        Occasion::Late => (What::WriteThankYou, "remind_late"),
        Occasion::Inquiry => (What::Inquire, "remind_inquiry"),
        Occasion::Answer => (What::Reply, "remind_answer"),
        Occasion::Again if first(What::WriteThankYou).is_some() => (What::WriteThankYou, "remind_thanks"),
        Occasion::Again if first(What::Inquire).is_some() => (What::Inquire, "remind_inquiry"),
        Occasion::Again if first(What::Reply).is_some() => (What::Reply, "remind_answer"),
        Occasion::Again => (What::Reflect, "remind_reflect"),
    };
    let line = Text::new(title).count("count", of(what).count() as u64);
    let why = first(what).map_or(Text::new("remind_open"), |step| step.why.clone());
    (what, line, why)
}

/// The line for several subjects at once.
pub fn several(count: usize) -> (Text, Text) {
    (Text::new("remind_several").count("count", count as u64), Text::new("remind_open"))
}
