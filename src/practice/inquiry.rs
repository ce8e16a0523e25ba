//! Practice 7, the polite inquiry: silence until the stated date has gone, then one courteous question, a second a week later, then stop.

use chrono::{DateTime, NaiveDate, Utc};

use super::calendar::day_of;
use super::{Case, State, Step, What, boundaries, personal, policy};
use crate::messages::Text;
use crate::model::{Message, MessageKind, Outcome};

/// When an inquiry becomes welcome, and what decides it.
pub(super) struct Opening {
    /// From when.
    pub at: DateTime<Utc>,
    /// Since when there has been silence.
    pub since: DateTime<Utc>,
    /// The reason.
    pub why: Text,
}

/// How many inquiries are known to have been sent.
pub(super) fn count(case: &Case) -> usize {
    case.history
        .messages
        .iter()
        .filter(|message| personal::is_sent(message) && message.kind == MessageKind::Inquiry)
        .count()
}

/// When the next inquiry is welcome; `None` before the first interview has ended.
///
/// The stated date plus one working day, or ten working days after the last interview or the company's last answer; and never within
/// the gap after the last message to the company. From one that was cancelled the days are counted as if it had been held.
pub(super) fn opening(case: &Case) -> Option<Opening> {
    let last = case.last()?;
    let (zone, calendar) = (last.zone, case.calendar());
    let met = day_of(last.end, zone);
    let answer = case.last_received().map(|message| message.at).filter(|at| *at > last.end);
    let since = answer.unwrap_or(last.end);
    // A date from before the last contact is spent. On the day of an answer itself, the answer is what was promised.
    let stands = |date: &NaiveDate| answer.map_or(*date >= met, |at| *date > day_of(at, zone));
    let (day, why) = match case.history.application.decision_date.filter(stands) {
        Some(date) => {
            let day = calendar.after(date, policy::INQUIRY_AFTER_DATE);
            (day, Text::new("step_quiet_date").date("date", date).date("day", day))
        }
        None => {
            let day = calendar.after(day_of(since, zone), policy::INQUIRY_WITHOUT_DATE);
            let id = if answer.is_some() {
                "step_quiet_answer"
            } else if last.outcome != Outcome::Held {
                "step_quiet_not_held"
            } else if case.history.application.decision_date.is_none() && case.has_noted_day() {
                "step_quiet_unconfirmed"
            } else {
                "step_quiet_no_date"
            };
            (day, Text::new(id).date("day", day))
        }
    };
    let rule = case.calendar().opening(day, zone);
    Some(match boundaries::gap_end(case) {
        Some(gap) if gap > rule => {
            let day = day_of(gap, zone);
            Opening {
                at: gap,
                since,
                why: Text::new("step_quiet_gap").date("day", day),
            }
        }
        _ => Opening { at: rule, since, why },
    })
}

/// The one step of the application as a whole: wait, inquire, or nothing more.
pub(super) fn step(case: &Case) -> Option<Step> {
    let step = |what, state, from, until, why| {
        Some(Step {
            application: case.history.application.id.clone(),
            interview: None,
            person: None,
            what,
            state,
            from,
            until,
            why,
        })
    };
    if case.future().next().is_some() {
        // The next meeting is the answer; its own step says when it ends.
        return None;
    }
    let sent = count(case);
    let Some(opening) = opening(case) else {
        return step(What::Nothing, State::Quiet, None, None, Text::new("step_no_interview"));
    };
    let declined =
        |message: &Message| personal::is_declined(message) && message.kind == MessageKind::Inquiry && message.at >= opening.since;
    if case.history.messages.iter().any(declined) {
        step(What::Nothing, State::Finished, None, None, Text::new("step_inquiry_declined"))
    } else if sent >= policy::INQUIRIES {
        step(What::Nothing, State::Finished, None, None, Text::new("step_two_inquiries"))
    } else if case.now < opening.at {
        step(
            What::Wait,
            State::Quiet,
            Some(opening.since.min(opening.at)),
            Some(opening.at),
            opening.why,
        )
    } else if sent == 0 {
        step(What::Inquire, State::Allowed, Some(opening.at), None, Text::new("step_inquire"))
    } else {
        step(
            What::Inquire,
            State::Second,
            Some(opening.at),
            None,
            Text::new("step_inquire_second"),
        )
    }
}
