//! Notifications: what to show now, what was shown, and what the user said to it.

use std::collections::BTreeSet;

use chrono::DateTime;

use crate::app::{Effect, Notice, Problem, steps};
use crate::messages::Text;
use crate::model::{Application, Direction, History, Id, Message, MessageKind, MessageState, Reflection};
use crate::order;
use crate::practice::policy::Policy;
use crate::practice::reminders::{self, Due, Quiet};
use crate::practice::{self, Case, State, Step, What};
use crate::protocol::Env;
use crate::store::{Desk, Index};

/// More subjects than this at once (the machine slept for days) are told of in one line.
const MOST: usize = 3;
/// In the place of what it is about: it has no button to put it off.
const OVER: &str = "over";
/// Everything that a notification may be about.
const ABOUT: [&str; 5] = ["reflect", "write_thank_you", "inquire", "reply", OVER];
/// The notification that stands for several subjects.
const SEVERAL: &str = "several";

/// The applications whose due times may have come, or are not known, at this moment.
pub fn overdue(index: &Index, env: &Env) -> Vec<Id> {
    let now = env.now.timestamp_millis();
    // By a clock that was ahead, what was over may not be.
    if index.is_ahead(now) {
        return index.applications.keys().cloned().collect();
    }
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
    order::set(histories.iter().flat_map(of_one))
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
    let (what, line, why) = reminders::text(due.occasion, &of_subject);
    // Of what is too late nobody is told again.
    let is_over = what == What::WriteThankYou && of_subject.iter().all(|step| step.state == State::Missed);
    let line = if case.policy.settings.notifications_name_company {
        Text::new("remind_company")
            .with("line", line.say(&env.language))
            .with("company", &application.company)
    } else {
        line
    };
    let say = |text: Text| text.say(&env.language);
    let buttons = [(!is_over).then_some("remind_later"), Some("remind_not_needed")];
    Notice {
        id: format!("{}/{}/{}", application.id, due.subject, if is_over { OVER } else { what.name() }),
        title: say(line),
        text: say(why),
        buttons: buttons.into_iter().flatten().map(|id| say(Text::new(id))).collect(),
        keys: due.keys.into_iter().map(|key| (application.id.clone(), key)).collect(),
    }
}

/// The notifications of all applications: one line for many.
pub fn together(notices: Vec<Notice>, env: &Env) -> Vec<Effect> {
    if notices.len() <= MOST {
        // What was said of the same subject before is no longer so.
        let before = |notice: &Notice| -> Vec<Effect> {
            let Some((subject, what)) = notice.id.rsplit_once('/') else {
                return Vec::new();
            };
            let others = ABOUT.into_iter().filter(|other| *other != what);
            others
                .map(|other| Effect::Unnotify {
                    id: format!("{subject}/{other}"),
                })
                .collect()
        };
        let shown = |notice: Notice| {
            before(&notice)
                .into_iter()
                .chain([Effect::Notify(Box::new(notice))])
                .collect::<Vec<_>>()
        };
        return notices.into_iter().flat_map(shown).collect();
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

/// The application that a notification is about, its subject, and what is to be done.
pub fn parts(id: &str) -> Option<(&str, &str, &str)> {
    let (application, rest) = id.split_once('/')?;
    let (subject, what) = rest.split_once('/')?;
    Some((application, subject, what))
}

/// A press on a notification: on itself, on its first button or on its second.
pub fn pressed(desk: &mut Desk, id: &str, button: Option<u32>, env: &Env) -> Vec<Effect> {
    let mut effects = vec![Effect::Unnotify { id: id.to_owned() }];
    // One about what was deleted meanwhile, or said otherwise by another press, has nothing to do any more.
    match (parts(id), button) {
        (Some((application, subject, OVER)), Some(_)) => drop(decline(desk, application, subject, What::WriteThankYou.name(), None, env)),
        (Some((application, subject, _)), Some(0)) => drop(later(desk, application, subject, env)),
        (Some((application, subject, what)), Some(_)) => drop(decline(desk, application, subject, what, None, env)),
        (parts, None) => effects.push(Effect::Open {
            subject: parts.map(|(_, subject, _)| subject.to_owned()).unwrap_or_default(),
        }),
        (None, Some(_)) => {}
    }
    effects
}

/// Puts off what concerns a round, or an application as a whole; not past the time for it.
///
/// # Errors
/// The records are gone.
pub fn later(desk: &mut Desk, application: &str, subject: &str, env: &Env) -> Result<(), Problem> {
    let settings = desk.settings();
    let history = desk.history(application).ok_or(Text::new("problem_record_gone"))?;
    let mut application = history.application.clone();
    let open = steps::of(desk, &history, env).into_iter().filter(|step| {
        let in_time = matches!(step.what, What::WriteThankYou | What::Reply) && step.state == State::Due;
        in_time && reminders::subject_of(step) == subject
    });
    let closes = open.filter_map(|step| step.until).min();
    let until = reminders::later(env.now, closes, Quiet::of(&settings, env.zone));
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

/// Notes that the user does not want to do this ([`What::name`]) about a subject; for one person, if one is named. Returns the id of the
/// last message that was noted, if any was: it may be taken back.
///
/// # Errors
/// The records are gone.
pub fn decline(desk: &mut Desk, application: &str, subject: &str, what: &str, person: Option<&str>, env: &Env) -> Result<Id, Problem> {
    let history = desk.history(application).ok_or(Text::new("problem_record_gone"))?;
    let steps = steps::of(desk, &history, env);
    let wanted = |step: &&Step| {
        let it = reminders::subject_of(step) == subject && step.what.name() == what;
        it && match person {
            Some(_) => step.person.as_deref() == person,
            None => reminders::is_told(step),
        }
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
