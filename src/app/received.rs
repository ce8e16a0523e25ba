//! A mail from somebody who interviewed the user, open in the webmail: offered once to be noted as their answer, after which the silence is
//! counted anew (practice 5). When they mean to decide is read from it, and counts only once the user says so.

use chrono::NaiveDate;

use crate::app;
use crate::app::page::{button, close, line};
use crate::app::steps;
use crate::app::tab::{Choice, Noted, Offer, Tab};
use crate::messages::Text;
use crate::model::{Direction, History, Id, Message, MessageKind, MessageState, Status};
use crate::practice::policy::Policy;
use crate::practice::{self, Case, What, boundaries, calendar};
use crate::protocol::{Button, Card, Env, Line, PageResponse, Sender, Tone};
use crate::reading::deadline;
use crate::sites::mail::{self, Mail};
use crate::sites::{RegionKind, Snapshot};
use crate::store::{Desk, Index};
use crate::zone::Tz;

fn mails(url: &str, snapshot: &Snapshot, env: &Env) -> Vec<Mail> {
    if !snapshot.regions.iter().any(|region| region.kind == RegionKind::Mail) {
        return Vec::new();
    }
    mail::open(snapshot, &app::context(url, env, snapshot))
}

/// The applications of those who wrote the mails that are open.
pub fn applications(index: &Index, url: &str, snapshot: &Snapshot, env: &Env) -> Vec<Id> {
    let mails = mails(url, snapshot, env);
    let people: Vec<&Id> = mails.iter().flat_map(|mail| index.by_email(&mail.from)).collect();
    index.applications_of(people).into_iter().collect()
}

/// What a page with open mails is offered; `None`: nothing new.
pub fn look(desk: &mut Desk, tab: &mut Tab, url: &str, snapshot: &Snapshot, env: &Env) -> Option<PageResponse> {
    let mails = mails(url, snapshot, env);
    let is_of = |offer: &Offer, mail: &Mail| offer.region == Some(mail.region) && offer.mail.as_ref() == Some(&mail.key());
    // A region may show another mail by now.
    let speaks = |offer: &Offer| offer.mail.is_none() || mails.iter().any(|mail| is_of(offer, mail));
    let left = tab.cards.iter().find(|(_, offer)| !speaks(offer)).map(|(id, _)| id.clone());
    if let Some(id) = left {
        tab.cards.remove(&id);
        return Some(PageResponse::Close { id });
    }
    // Of each writer the newest: what they wrote before is answered by it.
    let mut writers: Vec<String> = Vec::new();
    for mail in mails.iter().rev() {
        let writer = mail.from.to_lowercase();
        if writers.contains(&writer) {
            continue;
        }
        writers.push(writer);
        let id = format!("{}-a{}", env.fresh, mail.region);
        let is_shown = |(card, offer): (&String, &Offer)| *card != id && is_of(offer, mail);
        if tab.closed_mails.contains(&mail.key()) || tab.cards.iter().any(is_shown) {
            continue;
        }
        let choices = answers(desk, mail, env);
        if choices.is_empty() {
            continue;
        }
        let card = offer_card(desk, &choices, mail, env);
        let offer = Offer {
            region: Some(mail.region),
            mail: Some(mail.key()),
            noted: None,
            choices,
        };
        tab.cards.insert(id.clone(), offer);
        return Some(PageResponse::Card { card: Card { id, ..card } });
    }
    None
}

/// What this mail may be an answer to: in each application that waits for one, the last round with its writer.
fn answers(desk: &mut Desk, mail: &Mail, env: &Env) -> Vec<Choice> {
    let settings = steps::settings(desk, env);
    let policy = Policy::of(&settings);
    let people: Vec<Id> = desk.index().by_email(&mail.from).into_iter().cloned().collect();
    let key = mail.key();
    let applications = desk.index().applications_of(&people);
    let histories: Vec<History> = applications.iter().filter_map(|application| desk.history(application)).collect();
    // A mail that was noted for one of them, or for none, is no answer to another.
    let mut messages = histories.iter().flat_map(|history| &history.messages);
    if messages.any(|message| message.mail.as_deref() == Some(&key)) {
        return Vec::new();
    }
    let mut choices = Vec::new();
    for history in &histories {
        let case = Case::new(history, &[], &policy, env.now, env.zone);
        if !boundaries::would_answer(&case, mail.at) {
            continue;
        }
        let met = |person: &&Id| history.interviews.iter().rev().find(|round| round.people.contains(person));
        let Some((person, round)) = people.iter().find_map(|person| Some((person, met(&person)?))) else {
            continue;
        };
        choices.push(Choice {
            kind: MessageKind::Reply,
            application: history.application.id.clone(),
            interview: round.id.clone(),
            person: person.clone(),
        });
    }
    choices
}

fn say(text: Text, env: &Env) -> String {
    text.say(&env.language)
}

/// Of several applications each has its button, by company and role.
fn offer_card(desk: &mut Desk, choices: &[Choice], mail: &Mail, env: &Env) -> Card {
    let histories: Vec<History> = choices.iter().filter_map(|choice| desk.history(&choice.application)).collect();
    let name = histories.first().zip(choices.first());
    let name = name.and_then(|(history, choice)| steps::person_name(history, &choice.person));
    let label = |history: &History| {
        let application = &history.application;
        match (choices.len(), application.role.as_deref()) {
            (1, _) => Text::new("card_mail_answer"),
            (_, None) => Text::new("card_mail_answer_of").with("company", &application.company),
            (_, Some(role)) => Text::new("card_mail_answer_of").with("company", format!("{}, {role}", application.company)),
        }
    };
    let answer = |(n, history): (usize, &History)| button(format!("answer:{n}"), label(history), n == 0, env);
    let unrelated = button("unrelated:0", Text::new("card_mail_unrelated"), false, env);
    let mut lines = vec![line(Tone::Plain, Text::new("card_mail_why"), env)];
    match mail.at {
        Some(at) => {
            let written = Text::new("card_mail_written").moment("at", at.with_timezone(&env.zone).naive_local());
            lines.insert(0, line(Tone::Plain, written, env));
        }
        None => lines.push(line(Tone::Note, Text::new("card_mail_no_time"), env)),
    }
    Card {
        region: Some(mail.region),
        title: say(
            Text::new("card_mail_title").with("person", name.unwrap_or_else(|| mail.from.clone())),
            env,
        ),
        lines,
        buttons: histories.iter().enumerate().map(answer).chain([unrelated]).collect(),
        ..Card::default()
    }
}

/// A trusted press on the card of a mail.
pub fn pressed(
    desk: &mut Desk,
    tab: &mut Tab,
    sender: &Sender,
    (card, offer, key): (&str, &Offer, &str),
    pressed: &str,
    snapshot: &Snapshot,
    env: &Env,
) -> PageResponse {
    let (verb, number) = pressed.split_once(':').unwrap_or((pressed, ""));
    let choice = number.parse::<usize>().ok().and_then(|n| offer.choices.get(n).cloned());
    let mail = mails(&sender.url, snapshot, env).into_iter().find(|mail| mail.key() == key);
    let (Some(choice), Some(mail)) = (choice, mail) else {
        // Closed, or the mail is no longer the one on show.
        tab.cards.remove(card);
        tab.closed_mails.push(key.to_owned());
        return PageResponse::Close { id: card.to_owned() };
    };
    if verb == "unrelated" {
        for choice in &offer.choices {
            note(desk, choice, &mail, MessageState::Discarded, env);
        }
        tab.cards.remove(card);
        return PageResponse::Close { id: card.to_owned() };
    }
    let close_card = |tab: &mut Tab| {
        tab.cards.remove(card);
        PageResponse::Close { id: card.to_owned() }
    };
    let Some(history) = desk.history(&choice.application) else {
        return close_card(tab);
    };
    let mut application = history.application.clone();
    // What follows may only be pressed on a card that has noted it.
    let noted = match (verb, offer.noted.clone()) {
        ("answer", None) => {
            note(desk, &choice, &mail, MessageState::Sent, env);
            for other in offer.choices.iter().filter(|other| **other != choice) {
                note(desk, other, &mail, MessageState::Discarded, env);
            }
            Noted {
                day: promised(&history, &mail)
                    .map(|(day, _)| day)
                    .filter(|day| application.decision_date != Some(*day)),
                status: application.status,
                decided: application.decided,
                decision_date: application.decision_date,
            }
        }
        (_, Some(noted)) => noted,
        (_, None) => return PageResponse::Nothing,
    };
    match verb {
        "refusal" | "offer" => {
            application.status = if verb == "refusal" { Status::Rejected } else { Status::Offered };
            application.decided = Some(mail.at.unwrap_or(env.now));
            desk.put_application(&application);
        }
        "day" => {
            application.decision_date = noted.day.or(application.decision_date);
            desk.put_application(&application);
        }
        "back" => {
            note(desk, &choice, &mail, MessageState::Discarded, env);
            application.status = noted.status;
            application.decided = noted.decided;
            application.decision_date = noted.decision_date;
            desk.put_application(&application);
            return close_card(tab);
        }
        _ => {}
    }
    // From now on the card speaks of this application alone.
    let offer = Offer {
        choices: vec![choice.clone()],
        noted: Some(noted.clone()),
        ..offer.clone()
    };
    tab.cards.insert(card.to_owned(), offer);
    noted_card(desk, (card, verb), &choice, &mail, &noted, env).unwrap_or_else(|| close_card(tab))
}

/// Puts the mail down as this, once.
fn note(desk: &mut Desk, choice: &Choice, mail: &Mail, state: MessageState, env: &Env) {
    let key = mail.key();
    let known = desk.history(&choice.application).and_then(|history| {
        let mut of_it = history.messages.into_iter().filter(|message| message.mail.as_ref() == Some(&key));
        of_it.next()
    });
    let message = known.unwrap_or_else(|| Message {
        id: format!("{}-a{}-{}", env.fresh, mail.region, choice.application),
        kind: MessageKind::Reply,
        application: choice.application.clone(),
        interview: None,
        to: vec![choice.person.clone()],
        at: mail.at.unwrap_or(env.now).min(env.now),
        direction: Direction::Received,
        state,
        known_by: Some("user".to_owned()),
        subject: None,
        body: None,
        own: false,
        mail: Some(key),
        overruled: false,
    });
    desk.put_message(&Message { state, ..message });
}

/// The day by which the mail promises a decision, as counted from the day on which it was written, and where it says so. From when a mail
/// counts whose day nobody knows cannot be told.
fn promised(history: &History, mail: &Mail) -> Option<(NaiveDate, String)> {
    let zone = history.interviews.last().map_or(Tz::UTC, |round| round.zone);
    deadline::read_with_evidence(&mail.body, calendar::day_of(mail.at?, zone))
}

/// What is right now that it is noted, the day that they name, and what else may be said of it.
fn noted_card(desk: &mut Desk, (card, verb): (&str, &str), choice: &Choice, mail: &Mail, noted: &Noted, env: &Env) -> Option<PageResponse> {
    let history = desk.history(&choice.application)?;
    let steps = steps::of(desk, &history, env);
    let step = steps
        .iter()
        .find(|step| matches!(step.what, What::Reply | What::Wait | What::Inquire | What::Nothing))?;
    let title = match verb {
        "refusal" => "card_mail_refused",
        "offer" => "card_mail_offered",
        "day" => "card_mail_day_noted",
        _ => "card_mail_noted",
    };
    let (mut lines, mut buttons): (Vec<Line>, Vec<Button>) = (Vec::new(), Vec::new());
    let open = history.application.status == Status::Open;
    if let Some((day, words)) = promised(&history, mail).filter(|(day, _)| verb == "answer" && noted.day == Some(*day)) {
        lines.push(line(
            Tone::Note,
            Text::new("card_mail_day").with("words", words).date("day", day),
            env,
        ));
        buttons.push(button("day:0", Text::new("card_mail_day_right"), true, env));
    } else {
        // One day at a time: this one would be another until theirs counts.
        lines.push(line(Tone::Plain, practice::title(step, &history), env));
        lines.push(line(Tone::Plain, step.why.clone(), env));
    }
    buttons.push(close(buttons.is_empty(), env));
    buttons.push(button("back:0", Text::new("card_undo"), false, env));
    if open {
        // What weighs most is farthest from what is pressed most.
        let decided = [("offer:0", "card_mail_offer"), ("refusal:0", "card_mail_refusal")];
        buttons.extend(decided.map(|(id, label)| button(id, Text::new(label), false, env)));
    }
    Some(PageResponse::Card {
        card: Card {
            id: card.to_owned(),
            region: Some(mail.region),
            title: say(Text::new(title), env),
            lines,
            buttons,
            ..Card::default()
        },
    })
}
