//! Practice 5, boundaries: what would be too much or too early, and the earliest polite time. The user may overrule each refusal.

use chrono::{DateTime, Utc};

use super::calendar::day_of;
use super::{Case, State, Step, What, inquiry, personal, policy, thank_you};
use crate::messages::Text;
use crate::model::{Direction, Interview, Message, MessageKind, MessageState, Outcome, Status};

/// Why a message is not welcome now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// From when it would be; `None`: not at all.
    pub earliest: Option<DateTime<Utc>>,
    /// The reason, with its source.
    pub why: Text,
}

/// Whether a message of this kind is welcome now. `interview` and `person` are those of a thank-you or a note.
///
/// # Errors
/// The refusal with its reason and, where there is one, the earliest polite time.
pub fn may(case: &Case, kind: MessageKind, interview: Option<&str>, person: Option<&str>) -> Result<(), Refusal> {
    let status = case.history.application.status;
    let never = |id| {
        Err(Refusal {
            earliest: None,
            why: Text::new(id),
        })
    };
    match (kind, status) {
        (MessageKind::Reply, Status::Rejected) if has_replied(case, personal::is_sent) => return never("refuse_replied"),
        (MessageKind::Reply, _) => return Ok(()),
        (MessageKind::ConnectionNote, _) => return may_connect(case, person),
        (_, Status::Rejected) => return never("refuse_rejected"),
        (_, Status::Withdrawn) => return never("refuse_withdrawn"),
        (MessageKind::Inquiry | MessageKind::ThankYou, Status::Offered) => return never("refuse_offered"),
        _ => {}
    }
    match kind {
        MessageKind::ThankYou => may_thank(case, interview, person),
        MessageKind::Clarification => may_clarify(case),
        _ => may_inquire(case),
    }
}

fn may_thank(case: &Case, interview: Option<&str>, person: Option<&str>) -> Result<(), Refusal> {
    let never = |id| {
        Err(Refusal {
            earliest: None,
            why: Text::new(id),
        })
    };
    // Without a round it is about the last one with this person.
    let named = case.history.interviews.iter().find(|round| interview == Some(round.id.as_str()));
    let with_person = |round: &&Interview| person.is_none_or(|person| round.people.iter().any(|id| id == person));
    let Some(round) = named.or_else(|| case.past().rfind(with_person)) else {
        return Err(Refusal {
            earliest: None,
            why: Text::new("refuse_no_round"),
        });
    };
    if round.end > case.now {
        let day = round.end.with_timezone(&round.zone).naive_local();
        return Err(Refusal {
            earliest: Some(round.end + policy::HURRIED),
            why: Text::new("refuse_not_met").moment("end", day),
        });
    }
    if round.outcome != Outcome::Held {
        return never("refuse_not_held");
    }
    if person.is_some_and(|person| personal::thanked(case, round, person).is_some()) {
        return never("refuse_thanked");
    }
    let (state, window) = thank_you::times(case, round).at(case.now);
    match state {
        State::Hurried => Err(Refusal {
            earliest: window.until,
            why: Text::new("refuse_hurried"),
        }),
        State::Missed => never("step_thank_missed"),
        _ => Ok(()),
    }
}

fn may_clarify(case: &Case) -> Result<(), Refusal> {
    // Before the first interview there is nothing to put right.
    let Some(last) = case.past().next_back() else {
        return Err(Refusal {
            earliest: None,
            why: Text::new("refuse_no_round"),
        });
    };
    let opening = inquiry::opening(case);
    let fresh = case.now < last.end + policy::MISSED;
    match (gap_end(case), opening) {
        (Some(gap), _) if fresh && case.now < gap => Err(Refusal {
            earliest: Some(gap),
            why: gap_text(case, gap),
        }),
        (_, Some(opening)) if !fresh && case.now < opening.at => Err(Refusal {
            earliest: Some(opening.at),
            why: opening.why,
        }),
        _ => Ok(()),
    }
}

fn may_inquire(case: &Case) -> Result<(), Refusal> {
    if let Some(round) = case.future().next() {
        let day = day_of(round.start, round.zone);
        return Err(Refusal {
            earliest: None,
            why: Text::new("refuse_ahead").date("day", day),
        });
    }
    if inquiry::count(case) >= policy::INQUIRIES {
        return Err(Refusal {
            earliest: None,
            why: Text::new("step_two_inquiries"),
        });
    }
    match inquiry::opening(case) {
        // Nothing has taken place that could be asked about.
        None => Err(Refusal {
            earliest: None,
            why: Text::new("refuse_no_round"),
        }),
        Some(opening) if case.now < opening.at => Err(Refusal {
            earliest: Some(opening.at),
            why: opening.why,
        }),
        Some(_) => Ok(()),
    }
}

fn may_connect(case: &Case, person: Option<&str>) -> Result<(), Refusal> {
    let open = super::advise_one(case)
        .iter()
        .any(|step| step.what == What::Connect && step.person.as_deref() == person);
    if open {
        Ok(())
    } else {
        Err(Refusal {
            earliest: None,
            why: Text::new("refuse_connect"),
        })
    }
}

fn gap_text(case: &Case, gap: DateTime<Utc>) -> Text {
    Text::new("step_quiet_gap").date("day", day_of(gap, case.home()))
}

/// Until when silence is right after the last message to the company, in any of its applications; `None` if none was sent.
pub(super) fn gap_end(case: &Case) -> Option<DateTime<Utc>> {
    let last = case.last_sent_to_company?;
    let zone = case.home();
    Some(
        case.calendar()
            .opening(case.calendar().after(day_of(last, zone), policy::GAP), zone),
    )
}

/// Whether a message counts for the gap: a mail to the company, sent. A note on LinkedIn goes to a person.
pub(super) fn counts(message: &Message) -> bool {
    personal::is_sent(message) && message.kind != MessageKind::ConnectionNote
}

/// Whether a mail from the company, sent at this time (`None`: nobody knows, and it may be), would be their answer: the user waits for one,
/// and no later word of theirs is known.
pub fn would_answer(case: &Case, at: Option<DateTime<Utc>>) -> bool {
    let at = at.unwrap_or(case.now);
    let waits = case.history.application.status == Status::Open && case.future().next().is_none();
    let met = case.past().next_back().is_some_and(|round| at > round.end);
    waits && met && at <= case.now && case.last_received().is_none_or(|known| at > known.at)
}

/// When the decision came: as it was noted with it, else with the company's last word.
fn decided(case: &Case) -> Option<DateTime<Utc>> {
    let received = || case.last_received().map(|message| message.at);
    case.history.application.decided.or_else(received)
}

/// Whether the decision has been answered by a message of this state. Where nobody knows when it came, a note about a round that did not
/// take place is no answer to it.
fn has_replied(case: &Case, is_so: fn(&Message) -> bool) -> bool {
    let since = decided(case);
    let absent = |message: &Message| {
        let round = case
            .history
            .interviews
            .iter()
            .find(|round| message.interview.as_ref() == Some(&round.id));
        round.is_some_and(|round| round.outcome != Outcome::Held)
    };
    let replies = case
        .history
        .messages
        .iter()
        .filter(|message| message.kind == MessageKind::Reply && is_so(message));
    let mut of_it = replies.filter(|message| since.map_or(!absent(message), |since| message.at >= since));
    of_it.next().is_some()
}

/// Whether nothing is left to write: it went out, or the user decided against it.
fn is_settled(message: &Message) -> bool {
    personal::is_sent(message) || personal::is_declined(message)
}

/// Whether the user answered with this, or decided not to.
fn is_reply(message: &Message) -> bool {
    is_settled(message) && message.kind == MessageKind::Reply
}

/// The step after a round that did not take place: one friendly note, which leaves the door open. `None` once it is written, they have
/// written, another round is arranged or a week has gone.
pub(super) fn after_absence(case: &Case, round: &Interview) -> Option<Step> {
    let (from, id) = match round.outcome {
        Outcome::Held => return None,
        Outcome::NoShow => (Some(round.start), "step_reply_no_show"),
        // Nobody knows when the word of it came.
        Outcome::Cancelled => (None, "step_reply_cancelled"),
    };
    let answered = case.history.messages.iter().any(|message| match message.direction {
        Direction::Sent => is_reply(message) && (message.interview.as_ref() == Some(&round.id) || message.at >= round.end),
        Direction::Received => message.state != MessageState::Discarded && message.at >= round.start,
    });
    let later = |other: &Interview| other.outcome == Outcome::Held && other.end > round.end;
    let (close, missed) = (round.end + policy::REPLY, round.end + policy::REPLY_MISSED);
    if answered || case.now >= missed || from.is_some_and(|from| case.now < from) || case.history.interviews.iter().any(later) {
        return None;
    }
    let (state, from, until) = if case.now < close {
        (State::Due, from, close)
    } else {
        (State::Late, Some(close), missed)
    };
    Some(Step {
        application: case.history.application.id.clone(),
        interview: Some(round.id.clone()),
        person: None,
        what: What::Reply,
        state,
        from,
        until: Some(until),
        why: Text::new(id),
    })
}

/// The step after a decision: one reply of thanks, then nothing.
///
/// Where nobody knows when the decision came, the reply stays open until it is sent.
pub(super) fn after_decision(case: &Case) -> Step {
    let step = |what, state, from, until, id| Step {
        application: case.history.application.id.clone(),
        interview: None,
        person: None,
        what,
        state,
        from,
        until,
        why: Text::new(id),
    };
    let finished = |id| step(What::Nothing, State::Finished, None, None, id);
    let rejected = match case.history.application.status {
        Status::Withdrawn => return finished("step_withdrawn"),
        Status::Rejected => true,
        Status::Offered | Status::Open => false,
    };
    let (done, reply) = if rejected {
        ("step_rejected", "step_reply_rejected")
    } else {
        ("step_offered", "step_reply_offered")
    };
    if has_replied(case, is_settled) {
        return finished(done);
    }
    let Some(received) = decided(case) else {
        return step(What::Reply, State::Due, None, None, reply);
    };
    let (close, missed) = (received + policy::REPLY, received + policy::REPLY_MISSED);
    if case.now < close {
        step(What::Reply, State::Due, Some(received), Some(close), reply)
    } else if !rejected {
        step(What::Reply, State::Late, Some(close), None, reply)
    } else if case.now < missed {
        step(What::Reply, State::Late, Some(close), Some(missed), reply)
    } else {
        finished(done)
    }
}
