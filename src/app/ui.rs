//! Requests from our own pages.

use chrono::{DateTime, Datelike, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::app::tab::Choice;
use crate::app::{Problem, again, candidate, capture, forget, here, letter, log, remind, rounds, steps, template};
use crate::draft::Draft;
use crate::messages::Text;
use crate::model::{
    Application, Direction, History, Id, Interview, Message, MessageKind, MessageState, Outcome, Part, Person, Reflection, Settings, Status,
};
use crate::order;
use crate::patch::{self, Patch};
use crate::plain;
use crate::practice;
use crate::protocol::{ApplicationView, Env, LogView, Overview, RoundView, UiRequest, UiResponse, UnsureView};
use crate::reading::deadline;
use crate::store::{Desk, Index, Kept, key};

/// The records a request needs. An application stands for all that belongs to it, and those around it come with it (see [`app::needs`]).
pub fn needs(index: &Index, request: &UiRequest) -> Vec<String> {
    let application = |id: Option<&Id>| -> Vec<String> { id.map(|id| key::<Application>(id)).into_iter().collect() };
    let of_interview = |interview: &Id| application(index.application_of(interview));
    let of_person = |person: &Id| all(index.applications_of([person]).iter());
    let live = || all(index.live());
    let everything = || all(index.applications.keys());
    // What a request changes is shown right after it, so the overview's records come with every writing request.
    let mut keys = match request {
        UiRequest::Overview { all: true, .. } => return everything(),
        UiRequest::Overview { .. }
        | UiRequest::SaveMe(_)
        | UiRequest::SaveSettings(_)
        | UiRequest::Template { .. }
        | UiRequest::SaveTemplate { .. } => return live(),
        UiRequest::Capture { .. }
        | UiRequest::Report { .. }
        | UiRequest::WorkHere { .. }
        | UiRequest::Reported { .. }
        | UiRequest::Unreadable { .. } => {
            return Vec::new();
        }
        UiRequest::Captured { .. } | UiRequest::ReadText { .. } => return everything_of_people(index),
        UiRequest::Aside {} => return index.aside.iter().cloned().collect(),
        UiRequest::Save(candidate) => candidate::keys(index, candidate),
        UiRequest::Forget { sure: false, .. } => return Vec::new(),
        UiRequest::Forget { application: id, .. } => application(id.as_ref()),
        UiRequest::Application(id)
        | UiRequest::Replied(id)
        | UiRequest::SetStatus { application: id, .. }
        | UiRequest::Later { application: id, .. }
        | UiRequest::NotNeeded { application: id, .. } => application(Some(id)),
        UiRequest::SetOutcome { interview, .. } => of_interview(interview),
        UiRequest::ReadDeadline { interview, .. } | UiRequest::Correct(interview) => return of_interview(interview),
        UiRequest::Reflect { interview, .. }
        | UiRequest::Draft { interview, .. }
        | UiRequest::Clarify { interview, .. }
        | UiRequest::Check { interview, .. }
        | UiRequest::MarkSent { interview, .. } => of_interview(interview),
        UiRequest::WentOut(message) | UiRequest::NotSent(message) => application(index.application_of_message(message)),
        UiRequest::SaveProfile { person, .. } | UiRequest::SetConnection { person, .. } => of_person(person),
        UiRequest::SavePerson { id, .. } => of_person(id),
    };
    keys.extend(live());
    keys
}

fn all<'a>(applications: impl Iterator<Item = &'a Id>) -> Vec<String> {
    applications.map(|id| key::<Application>(id)).collect()
}

/// A capture is matched against the people who are known, and the rounds of events that hold several: their records only, not their
/// histories.
fn everything_of_people(index: &Index) -> Vec<String> {
    let live = index.live().map(|id| key::<Application>(id));
    let people = index.people.keys().map(|id| key::<Person>(id));
    live.chain(people).chain(rounds::keys(index)).collect()
}

/// Decides.
///
/// # Errors
/// What is wrong and what to do; nothing is changed then.
pub fn handle(desk: &mut Desk, request: &UiRequest, env: &Env) -> Result<UiResponse, Problem> {
    match request {
        UiRequest::Overview { url, granted, .. } => {
            let here = url.as_deref().map(|url| here::of(url, *granted));
            Ok(UiResponse::Overview(Overview {
                here,
                ..overview(desk, env)
            }))
        }
        UiRequest::Reported { url, snapshot } => Ok(UiResponse::Report {
            text: capture::report(url, snapshot, env),
        }),
        UiRequest::WorkHere { .. } => Ok(saved(desk, String::new(), env)),
        UiRequest::Capture { .. } | UiRequest::Report { .. } | UiRequest::Unreadable { .. } => Err(Text::new("capture_unreadable")),
        UiRequest::Captured { url, snapshot } => capture::page(desk, url, snapshot, env),
        UiRequest::ReadText { text, ics } => capture::text(desk, text, *ics, env),
        UiRequest::SaveMe(me) => {
            let mut settings = desk.settings();
            settings.me.clone_from(me);
            save_settings(desk, settings, env)
        }
        UiRequest::Template { purpose, own } => template::show(desk, *purpose, own.as_ref(), env),
        UiRequest::SaveTemplate { purpose, own } => {
            template::keep(desk, *purpose, own.as_ref())?;
            Ok(saved(desk, String::new(), env))
        }
        UiRequest::Save(candidate) => {
            let id = candidate::save(desk, candidate, env)?;
            Ok(saved(desk, id, env))
        }
        UiRequest::Correct(interview) => {
            let interview = stored::<Interview>(desk, interview)?;
            Ok(UiResponse::Candidates {
                candidates: vec![again::form(desk, &interview, env)],
            })
        }
        UiRequest::Forget { application, sure: false } => forget::ask(desk, application.as_deref(), env),
        UiRequest::Forget { application, sure: true } => {
            forget::delete(desk, application.as_deref());
            Ok(saved(desk, String::new(), env))
        }
        UiRequest::SaveProfile { person, profile } => {
            let mut person = stored::<Person>(desk, person)?;
            person.linkedin.clone_from(&profile.address);
            person.headline.clone_from(&profile.headline);
            person.company.clone_from(&profile.company);
            if person.name.is_empty() {
                person.name = profile.name.clone().unwrap_or_default();
            }
            desk.put_person(&person);
            Ok(saved(desk, person.id, env))
        }
        UiRequest::Reflect {
            interview,
            notes,
            application: change,
        } => {
            let interview = stored::<Interview>(desk, interview)?;
            let mut application = stored::<Application>(desk, &interview.application)?;
            // Only the day that the user confirmed counts, and one that they took away counts no more.
            if let Some(day) = change.get("decision_date") {
                let day = plain::read(day.clone()).map_err(|_| Text::new("problem_not_understood"))?;
                if application.decision_date != day {
                    application.decision_date = day;
                    desk.put_application(&application);
                }
            }
            let before = desk.get::<Reflection>(&interview.id).unwrap_or_default();
            let mut reflection = tidy(&patched(&before, notes)?);
            reflection.interview.clone_from(&interview.id);
            desk.put_reflection(&reflection);
            Ok(saved(desk, interview.id, env))
        }
        UiRequest::ReadDeadline { interview, text } => {
            let interview = stored::<Interview>(desk, interview)?;
            let day = deadline::read(text, interview.end.with_timezone(&interview.zone).date_naive());
            let told = match day {
                Some(day) => Text::new("deadline_read").date("date", day).with("year", day.year().to_string()),
                None => Text::new("deadline_unread"),
            };
            Ok(UiResponse::Deadline {
                day: day.map(|day| day.to_string()),
                text: told.say(&env.language),
            })
        }
        UiRequest::Application(id) => {
            let history = desk.history(id).ok_or(Text::new("problem_record_gone"))?;
            let steps = steps::of(desk, &history, env);
            let steps = steps.iter().map(|step| steps::view(&history, step, env)).collect();
            let history = LogView {
                entries: log::entries(&history, env),
                application: history.application.into(),
                reflections: history.reflections,
            };
            Ok(UiResponse::Application { history, steps })
        }
        UiRequest::Draft {
            interview,
            person,
            kind,
            anew,
        } => {
            let (history, choice) = choice(desk, interview, person, *kind)?;
            let written = if *anew {
                letter::give_up(desk, &history, &choice);
                letter::compose(desk, &history, &choice, env)
            } else {
                letter::write(desk, &history, &choice, env)
            };
            let draft = match written {
                Err(question) if question.id() == "draft_unknown_salutation" => {
                    return Ok(UiResponse::Greeting {
                        person: stored(desk, person)?,
                        text: question.say(&env.language),
                    });
                }
                draft => draft?,
            };
            let own = !*anew && letter::own(&history, &choice).is_some();
            judged(desk, &history, &choice, draft, own, env)
        }
        UiRequest::Clarify { interview, person } => {
            let (history, choice) = choice(desk, interview, person, MessageKind::ThankYou)?;
            let draft = letter::clarified(desk, &history, &choice, env).ok_or(Text::new("draft_nothing_to_clarify"))?;
            let own = letter::keep(desk, &history, &choice, &draft, env);
            judged(desk, &history, &choice, draft, own, env)
        }
        UiRequest::Check {
            interview,
            person,
            kind,
            subject,
            body,
        } => {
            let (history, choice) = choice(desk, interview, person, *kind)?;
            let text = Draft {
                subject: subject.clone(),
                body: body.clone(),
            };
            let own = letter::keep(desk, &history, &choice, &text, env);
            judged(desk, &history, &choice, text, own, env)
        }
        UiRequest::MarkSent {
            interview,
            person,
            kind,
            since,
        } => {
            let (history, choice) = choice(desk, interview, person, *kind)?;
            let id = mark_sent(desk, &history, &choice, *since, env);
            Ok(saved(desk, id, env))
        }
        UiRequest::WentOut(message) => settle(desk, message, MessageState::Sent, env),
        UiRequest::NotSent(message) => settle(desk, message, MessageState::Discarded, env),
        UiRequest::Replied(application) => {
            let history = desk.history(application).ok_or(Text::new("problem_record_gone"))?;
            let id = format!("{}-r", env.fresh);
            desk.put_message(&Message {
                id: id.clone(),
                kind: MessageKind::Reply,
                application: history.application.id,
                interview: None,
                to: Vec::new(),
                at: env.now,
                direction: Direction::Received,
                state: MessageState::Sent,
                known_by: Some("user".to_owned()),
                subject: None,
                body: None,
                own: false,
                mail: None,
                overruled: false,
            });
            Ok(saved(desk, id, env))
        }
        UiRequest::SetStatus { application, status } => {
            let mut application = stored::<Application>(desk, application)?;
            if application.status != *status {
                application.status = *status;
                application.decided = (*status != Status::Open).then_some(env.now);
                desk.put_application(&application);
            }
            Ok(saved(desk, application.id, env))
        }
        UiRequest::SetOutcome { interview, outcome } => {
            let mut interview = stored::<Interview>(desk, interview)?;
            if *outcome == Outcome::NoShow && interview.start > env.now {
                return Err(Text::new("problem_not_begun"));
            }
            interview.outcome = *outcome;
            desk.put_interview(&interview);
            Ok(saved(desk, interview.id, env))
        }
        UiRequest::Later { application, interview } => {
            remind::later(desk, application, interview.as_ref().unwrap_or(application), env)?;
            Ok(saved(desk, application.clone(), env))
        }
        UiRequest::NotNeeded {
            application,
            interview,
            person,
            what,
        } => {
            let subject = interview.as_ref().unwrap_or(application);
            let id = remind::decline(desk, application, subject, what, person.as_deref(), env)?;
            Ok(saved(desk, id, env))
        }
        UiRequest::SetConnection { person, connection } => {
            let mut person = stored::<Person>(desk, person)?;
            person.connection = *connection;
            desk.put_person(&person);
            Ok(saved(desk, person.id, env))
        }
        UiRequest::SavePerson { id, person: change } => {
            let mut person = stored::<Person>(desk, id)?;
            let corrected = patched(&person, change)?;
            person.name = corrected.name.trim().to_owned();
            person.salutation = some(&corrected.salutation);
            person.email = some(&corrected.email);
            if person.name.is_empty() && person.email.is_none() {
                return Err(Text::new("person_needs_name"));
            }
            desk.put_person(&person);
            Ok(saved(desk, person.id, env))
        }
        UiRequest::SaveSettings(change) => {
            let settings = patched(&desk.settings(), change)?;
            save_settings(desk, settings, env)
        }
        UiRequest::Aside {} => Ok(UiResponse::Aside { records: desk.aside() }),
    }
}

fn stored<T: Kept>(desk: &mut Desk, id: &str) -> Result<T, Problem> {
    desk.get::<T>(id).ok_or(Text::new("problem_record_gone"))
}

/// A record with what the user changed upon it.
fn patched<T: Serialize + DeserializeOwned>(record: &T, change: &Patch) -> Result<T, Problem> {
    patch::apply(record, change).ok_or(Text::new("problem_not_understood"))
}

/// Who the user is may stay unsaid, but is not said by halves.
fn save_settings(desk: &mut Desk, mut settings: Settings, env: &Env) -> Result<UiResponse, Problem> {
    let me = &mut settings.me;
    (me.names, me.emails) = (trimmed(&me.names), trimmed(&me.emails));
    if me.names.is_empty() && *me != desk.settings().me {
        return Err(Text::new("me_needs_name"));
    }
    desk.put_settings(&settings);
    Ok(saved(desk, String::new(), env))
}

/// The user says what became of a message. What is only said otherwise afterwards keeps its time: said back, all is as it was.
fn settle(desk: &mut Desk, message: &Id, state: MessageState, env: &Env) -> Result<UiResponse, Problem> {
    let mut message = stored::<Message>(desk, message)?;
    // What the user had decided not to write is open again, and was never sent: it is no entry of the log any more.
    let state = match message.state {
        MessageState::Declined if state == MessageState::Discarded => MessageState::Draft,
        _ => state,
    };
    if message.state != state {
        if is_open(&message) {
            message.at = env.now;
        }
        message.state = state;
        message.known_by = Some("user".to_owned());
        desk.put_message(&message);
    }
    Ok(saved(desk, message.id, env))
}

/// Whether a message stands in a window, as far as anybody knows.
fn is_open(message: &Message) -> bool {
    matches!(message.state, MessageState::Inserted | MessageState::Sending)
}

fn trimmed(texts: &[String]) -> Vec<String> {
    texts
        .iter()
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}

fn some(text: &Option<String>) -> Option<String> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// Empty answers are no answers.
fn tidy(reflection: &Reflection) -> Reflection {
    let mut said = reflection.said.clone();
    said.retain(|_, text| {
        *text = text.trim().to_owned();
        !text.is_empty()
    });
    Reflection {
        interview: reflection.interview.clone(),
        said,
        strong_point: some(&reflection.strong_point),
        redo: some(&reflection.redo),
        objectives: some(&reflection.objectives),
        decision: some(&reflection.decision),
    }
}

fn choice(desk: &mut Desk, interview: &Id, person: &Id, kind: MessageKind) -> Result<(History, Choice), Problem> {
    let application = stored::<Interview>(desk, interview)?.application;
    let history = desk.history(&application).ok_or(Text::new("problem_record_gone"))?;
    Ok((
        history,
        Choice {
            kind,
            application,
            interview: interview.clone(),
            person: person.clone(),
        },
    ))
}

fn judged(desk: &mut Desk, history: &History, choice: &Choice, text: Draft, own: bool, env: &Env) -> Result<UiResponse, Problem> {
    let findings = letter::judge(desk, history, choice, &text.subject, &text.body, env)?;
    let person = history.people.iter().find(|person| person.id == choice.person);
    let no_address = person.is_some_and(|person| person.email.is_none() && person.part == Part::Interviewer);
    let notes = no_address
        .then(|| Text::new("draft_no_address").say(&env.language))
        .into_iter()
        .collect();
    Ok(UiResponse::Draft {
        subject: text.subject,
        body: text.body,
        own,
        clarify: !own && letter::clarified(desk, history, choice, env).is_some(),
        findings: letter::views(&findings, env),
        notes,
    })
}

/// The user says it went out: the message that stands in a window becomes sent; else one is written down. One that is known to have
/// gone out already, which their page did not show yet, is that one: it is not written down a second time.
fn mark_sent(desk: &mut Desk, history: &History, choice: &Choice, since: Option<DateTime<Utc>>, env: &Env) -> Id {
    let round = |message: &&Message| message.interview.as_ref() == Some(&choice.interview);
    let same = || {
        let theirs = |message: &&Message| message.kind == choice.kind && message.to.contains(&choice.person);
        history.messages.iter().rev().filter(theirs)
    };
    let known = same()
        .filter(|message| message.state == MessageState::Sent)
        .find(|message| match choice.kind {
            MessageKind::ThankYou => round(message),
            _ => since.is_some_and(|since| message.at >= since),
        });
    if let Some(known) = known {
        return known.id.clone();
    }
    let stands = |message: &&Message| is_open(message) || (message.own && message.state == MessageState::Draft);
    let open = same().filter(round).find(stands);
    let id = open.map_or_else(|| format!("{}-m", env.fresh), |message| message.id.clone());
    let before = desk.get::<Message>(&id);
    let (subject, body, own) = before
        .map(|message| (message.subject, message.body, message.own))
        .unwrap_or_default();
    let overruled = steps::is_against(desk, history, choice, env);
    desk.put_message(&Message {
        id: id.clone(),
        kind: choice.kind,
        application: choice.application.clone(),
        interview: Some(choice.interview.clone()),
        to: vec![choice.person.clone()],
        at: env.now,
        direction: Direction::Sent,
        state: MessageState::Sent,
        known_by: Some("user".to_owned()),
        subject,
        body,
        own,
        mail: None,
        overruled,
    });
    id
}

fn saved(desk: &mut Desk, id: Id, env: &Env) -> UiResponse {
    UiResponse::Saved {
        id,
        overview: overview(desk, env),
    }
}

fn overview(desk: &mut Desk, env: &Env) -> Overview {
    let settings = desk.settings();
    let mut histories: Vec<History> = desk.whole().iter().filter_map(|id| desk.history(id)).collect();
    let last = |history: &History| history.interviews.last().map(|interview| interview.end);
    order::by_key(&mut histories, |history| {
        std::cmp::Reverse((last(history), history.application.id.clone()))
    });
    let advice = practice::advise(&histories, &steps::settings(desk, env), env.now, env.zone);
    let of = |id: &Id| histories.iter().find(|history| &history.application.id == id);
    Overview {
        me: Some(settings.me.clone()).filter(|me| !me.names.is_empty()),
        steps: advice
            .iter()
            .filter_map(|step| Some(steps::view(of(&step.application)?, step, env)))
            .collect(),
        unsure: histories.iter().flat_map(|history| unsure(history, env)).collect(),
        applications: histories
            .iter()
            .cloned()
            .map(|history| ApplicationView {
                application: history.application.into(),
                interviews: history.interviews.into_iter().map(RoundView::from).collect(),
                people: history.people,
            })
            .collect(),
        here: None,
        days: steps::days(desk, env).say(&env.language),
        aside: desk.index().aside.len(),
        settings,
    }
}

/// Letters that stand in a window, as far as anybody knows: where no webmail says whether they went out, the user is asked.
fn unsure(history: &History, env: &Env) -> Vec<UnsureView> {
    let open = history.messages.iter().filter(|message| is_open(message));
    let view = |message: &Message| {
        let person = message.to.first().cloned();
        let name = person.as_ref().and_then(|id| steps::person_name(history, id)).unwrap_or_default();
        let text = Text::new("unsure_sent")
            .with("person", name)
            .with("company", &history.application.company);
        let at = Text::new("unsure_at").moment("at", message.at.with_timezone(&env.zone).naive_local());
        let which = match &message.subject {
            Some(subject) => at.and(Text::new("unsure_about").with("subject", subject)),
            None => at,
        };
        UnsureView {
            message: message.id.clone(),
            interview: message.interview.clone(),
            person,
            kind: message.kind,
            text: text.say(&env.language),
            which: which.say(&env.language),
        }
    };
    open.map(view).collect()
}
