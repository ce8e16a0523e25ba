//! Notifications: what to show now, what was shown, and what the user said to it.

use std::collections::BTreeSet;

use chrono::DateTime;

use crate::app::{Effect, Notice, Problem, steps};
use crate::messages::Text;
use crate::model::{Application, Direction, History, Id, Message, MessageKind, MessageState, Reflection};
use crate::practice::policy::Policy;
use crate::practice::reminders::{self, Due, Quiet};
use crate::practice::{self, Case, Step, What};
use crate::protocol::Env;
use crate::store::{Desk, Index};

/// More subjects than this at once (the machine slept for days) are told of in one line.
const MOST: usize = 3;
/// The notification that stands for several subjects.
const SEVERAL: &str = "several";

/// The applications whose due times may have come, or are not known, at this moment.
pub fn overdue(index: &Index, env: &Env) -> Vec<Id> {
    let now = env.now.timestamp_millis();
    if index.is_out_of_date(env.zone.name(), now) {
        return index.live().cloned().collect();
    }
    let rings = index
        .applications
        .iter()
        .filter(|(_, entry)| entry.next.is_some_and(|next| next <= now));
    rings.map(|(id, _)| id.clone()).collect()
}

/// The keys of what is to be shown of these applications, with the application: what a request finds due is not its doing.
pub fn found(desk: &mut Desk, applications: &[Id], env: &Env) -> BTreeSet<(Id, String)> {
    let settings = steps::settings(desk, env);
    let policy = Policy::of(&settings);
    let histories: Vec<History> = applications.iter().filter_map(|id| desk.history(id)).collect();
    let of_one = |history: &History| {
        let case = Case::new(history, &histories, &policy, env.now, env.zone);
        let (due, _) = due(&case, &practice::advise_one(&case), env);
        let keys: Vec<String> = due.into_iter().flat_map(|due| due.keys).collect();
        keys.into_iter()
            .map(|key| (history.application.id.clone(), key))
            .collect::<Vec<_>>()
    };
    histories.iter().flat_map(of_one).collect()
}

/// What is due of one application, and when more may be.
pub fn due(case: &Case, steps: &[Step], env: &Env) -> (Vec<Due>, Option<i64>) {
    let (mut due, ahead) = reminders::due(case, steps, Quiet::of(case.policy.settings, env.zone));
    if !case.policy.settings.reminders {
        due.clear();
    }
    (due, ahead.map(|at| at.timestamp_millis()))
}

/// A notification of one application.
pub fn notice(case: &Case, steps: &[Step], due: Due, env: &Env) -> Notice {
    let application = &case.history.application;
    let of_subject = |step: &&Step| reminders::is_told(step) && *reminders::subject_of(step) == due.subject;
    let of_subject: Vec<&Step> = steps.iter().filter(of_subject).collect();
    let (line, why) = reminders::text(due.occasion, &of_subject);
    let line = if case.policy.settings.notifications_name_company {
        Text::new("remind_company")
            .with("line", line.say(&env.language))
            .with("company", &application.company)
    } else {
        line
    };
    let later = reminders::later(env.now, Quiet::of(case.policy.settings, env.zone));
    let later = Text::new("remind_later").moment("at", later.with_timezone(&env.zone).naive_local());
    let say = |text: Text| text.say(&env.language);
    Notice {
        id: format!("{}/{}", application.id, due.subject),
        title: say(line),
        text: say(why),
        buttons: vec![say(later), say(Text::new("remind_not_needed"))],
        keys: due.keys.into_iter().map(|key| (application.id.clone(), key)).collect(),
    }
}

/// The notifications of all applications: one line for many.
pub fn together(notices: Vec<Notice>, env: &Env) -> Vec<Effect> {
    if notices.len() <= MOST {
        return notices.into_iter().map(|notice| Effect::Notify(Box::new(notice))).collect();
    }
    let (line, why) = reminders::several(notices.len());
    vec![Effect::Notify(Box::new(Notice {
        id: SEVERAL.to_owned(),
        title: line.say(&env.language),
        text: why.say(&env.language),
        buttons: Vec::new(),
        keys: notices.into_iter().flat_map(|notice| notice.keys).collect(),
    }))]
}

/// Notes what was shown, or what need not be.
pub fn note_shown(desk: &mut Desk, keys: &[(Id, String)], env: &Env) {
    for (id, key) in keys {
        if let Some(mut application) = desk.get::<Application>(id) {
            application.reminded.shown.insert(key.clone(), env.now.timestamp_millis());
            desk.put_application(&application);
        }
    }
}

/// The application that a notification is about, and its subject.
pub fn parts(id: &str) -> Option<(&str, &str)> {
    id.split_once('/')
}

/// A press on a notification: on itself, on its first button or on its second.
pub fn pressed(desk: &mut Desk, id: &str, button: Option<u32>, env: &Env) -> Vec<Effect> {
    let mut effects = vec![Effect::Unnotify { id: id.to_owned() }];
    // One about what was deleted meanwhile, or said otherwise by another press, has nothing to do any more.
    match (parts(id), button) {
        (Some((application, subject)), Some(0)) => drop(later(desk, application, subject, env)),
        (Some((application, subject)), Some(_)) => drop(decline(desk, application, subject, None, env)),
        (parts, None) => effects.push(Effect::Open {
            subject: parts.map(|(_, subject)| subject.to_owned()).unwrap_or_default(),
        }),
        (None, Some(_)) => {}
    }
    effects
}

/// Puts off what concerns a round, or an application as a whole.
///
/// # Errors
/// The records are gone.
pub fn later(desk: &mut Desk, application: &str, subject: &str, env: &Env) -> Result<(), Problem> {
    let settings = desk.settings();
    let mut application = desk.get::<Application>(application).ok_or(Text::new("problem_record_gone"))?;
    let until = reminders::later(env.now, Quiet::of(&settings, env.zone));
    application.reminded.later.insert(subject.to_owned(), until.timestamp_millis());
    desk.put_application(&application);
    Ok(())
}

/// That a step is put off, and until when, as of now.
pub fn put_off(history: &History, step: &Step, env: &Env) -> Option<Text> {
    let until = history.application.reminded.later.get(reminders::subject_of(step))?;
    let until = DateTime::from_timestamp_millis(*until).filter(|until| *until > env.now)?;
    Some(Text::new("remind_put_off").moment("at", until.with_timezone(&env.zone).naive_local()))
}

/// Notes that the user does not want to write what is due about a subject; to one person, if one is named. Returns the id of the last
/// message that was noted, if any was: it may be taken back.
///
/// # Errors
/// The records are gone.
pub fn decline(desk: &mut Desk, application: &str, subject: &str, person: Option<&str>, env: &Env) -> Result<Id, Problem> {
    let history = desk.history(application).ok_or(Text::new("problem_record_gone"))?;
    let steps = steps::of(desk, &history, env);
    let wanted = |step: &&Step| match person {
        _ if reminders::subject_of(step) != subject => false,
        Some(_) => step.person.as_deref() == person,
        None => reminders::is_told(step),
    };
    let mut noted = String::new();
    for (n, step) in steps.iter().filter(wanted).enumerate() {
        let kind = match step.what {
            What::WriteThankYou => MessageKind::ThankYou,
            What::Inquire => MessageKind::Inquiry,
            What::Reply => MessageKind::Reply,
            What::Reflect => {
                if let Some(round) = &step.interview {
                    desk.put_reflection(&Reflection {
                        interview: round.clone(),
                        ..Reflection::default()
                    });
                }
                continue;
            }
            What::Connect | What::Wait | What::Nothing => continue,
        };
        noted = format!("{}-d{n}", env.fresh);
        desk.put_message(&Message {
            id: noted.clone(),
            kind,
            application: history.application.id.clone(),
            interview: step.interview.clone(),
            to: step.person.clone().into_iter().collect(),
            at: env.now,
            direction: Direction::Sent,
            state: MessageState::Declined,
            known_by: Some("user".to_owned()),
            subject: None,
            body: None,
            own: false,
            mail: None,
            overruled: false,
        });
    }
    Ok(noted)
}
