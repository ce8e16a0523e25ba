//! Practice 3, personal: one mail for each interviewer and round, by name.

use super::{Case, calendar::day_of};
use crate::model::{Direction, Interview, Message, MessageKind, MessageState, Outcome, Part, Person};

/// Who should hear thanks for this round, once each, in the order of the invitation.
///
/// Nobody for a one-way recording, nor for a round that did not take place. Somebody who sat in a later session of the same day too is
/// thanked for that one: a day is one round.
pub fn to_thank<'a>(case: &Case<'a>, interview: &Interview) -> Vec<&'a Person> {
    if is_one_way(interview) || interview.outcome != Outcome::Held {
        return Vec::new();
    }
    let mut people: Vec<&Person> = Vec::new();
    for id in &interview.people {
        let person = case.history.people.iter().find(|person| person.id == *id);
        let later = same_day(case, interview, id).any(|other| (other.end, &other.id) > (interview.end, &interview.id));
        people.extend(person.filter(|person| !later && !people.iter().any(|known| known.id == person.id)));
    }
    people
}

/// The thank-you that this person got for this round, if it is known to have been sent.
///
/// One that names no round belongs to the last round with this person before it; one that names nobody to everybody in its round.
pub fn thanked<'a>(case: &Case<'a>, interview: &Interview, person: &str) -> Option<&'a Message> {
    thank_you(case, interview, person, is_sent)
}

/// Whether nothing is left to write to this person for this round: they were thanked, or the user decided against it.
pub fn is_settled(case: &Case, interview: &Interview, person: &str) -> bool {
    thank_you(case, interview, person, |message| is_sent(message) || is_declined(message)).is_some()
}

/// The first of the thank-yous to this person for this round which are so.
fn thank_you<'a>(case: &Case<'a>, interview: &Interview, person: &str, is_so: fn(&Message) -> bool) -> Option<&'a Message> {
    let rounds: Vec<&str> = same_day(case, interview, person)
        .chain([interview])
        .map(|round| round.id.as_str())
        .collect();
    case.history
        .messages
        .iter()
        .filter(|message| is_so(message) && message.kind == MessageKind::ThankYou)
        .filter(|message| message.to.iter().any(|to| to == person) || message.to.is_empty())
        .filter(|message| match message.interview.as_deref() {
            Some(round) => rounds.contains(&round),
            None => case
                .history
                .interviews
                .iter()
                .filter(|round| round.end <= message.at && round.people.iter().any(|id| id == person))
                .max_by_key(|round| (round.end, &round.id))
                .is_some_and(|round| rounds.contains(&round.id.as_str())),
        })
        .min_by_key(|message| (message.at, &message.id))
}

/// Whether a message is known to have left the user's hands.
pub(super) fn is_sent(message: &Message) -> bool {
    message.direction == Direction::Sent && message.state == MessageState::Sent
}

/// Whether the user decided not to write it.
pub(super) fn is_declined(message: &Message) -> bool {
    message.direction == Direction::Sent && message.state == MessageState::Declined
}

/// Recruiters and coordinators are thanked separately, and shorter.
pub fn is_organiser(person: &Person) -> bool {
    matches!(person.part, Part::Recruiter | Part::Coordinator)
}

/// Whether the applicant spoke to a recording: nobody to thank.
pub fn is_one_way(interview: &Interview) -> bool {
    says(interview, &["one-way", "one way", "recorded", "asynchronous", "on-demand"])
}

/// Whether it was a screening call: a short note, and little is expected.
pub fn is_phone_screen(interview: &Interview) -> bool {
    says(interview, &["phone", "screen", "recruiter call"])
}

fn says(interview: &Interview, words: &[&str]) -> bool {
    let stage = interview.stage.as_deref().unwrap_or_default().to_lowercase();
    words.iter().any(|word| stage.contains(word))
}

/// The other sessions of the same day with this person.
fn same_day<'a>(case: &Case<'a>, interview: &Interview, person: &str) -> impl Iterator<Item = &'a Interview> {
    let day = day_of(interview.end, interview.zone);
    case.history.interviews.iter().filter(move |other| {
        other.id != interview.id && day_of(other.end, interview.zone) == day && other.people.iter().any(|id| id == person)
    })
}
