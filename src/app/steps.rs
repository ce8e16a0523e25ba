//! What to do now, from [`practice`], ready to show; and the index, the badge and the alarm that follow from it.

use crate::app::Effect;
use crate::messages::Text;
use crate::model::{History, Id};
use crate::practice::{self, Step, What};
use crate::protocol::{Env, StepView};
use crate::store::Desk;

/// Advice for one application.
pub fn of(desk: &mut Desk, history: &History, env: &Env) -> Vec<Step> {
    practice::advise(std::slice::from_ref(history), &desk.settings(), env.now, env.zone)
}

/// Looks again at every application that was loaded whole, and says what badge and alarm follow for all of them.
pub fn settle(desk: &mut Desk, env: &Env) -> Vec<Effect> {
    for application in desk.whole() {
        let Some(history) = desk.history(&application) else { continue };
        let steps = of(desk, &history, env);
        let next = practice::next_change(&steps, env.now).map(|at| at.timestamp_millis());
        desk.note_times(&application, practice::due_count(&steps, env.now), next);
    }
    let entries = || desk.index().applications.values();
    vec![Effect::Badge { count: entries().map(|entry| entry.due).sum() }, Effect::Alarm { at: entries().filter_map(|entry| entry.next).min() }]
}

/// A step as the popup shows it.
pub fn view(history: &History, step: &Step, env: &Env) -> StepView {
    let interview = step.interview.as_ref().and_then(|id| history.interviews.iter().find(|interview| &interview.id == id));
    let mut title = Text::new(title_id(step.what, step.person.is_some())).with("company", &history.application.company);
    if let Some(person) = step.person.as_ref().and_then(|id| person_name(history, id)) {
        title = title.with("person", person);
    }
    if let Some(interview) = interview {
        title = title.with("title", &interview.title);
    }
    StepView {
        application: step.application.clone(),
        interview: step.interview.clone(),
        person: step.person.clone(),
        what: word(&step.what),
        state: word(&step.state),
        from: step.from,
        until: step.until,
        title: title.say(&env.language),
        why: step.why.say(&env.language),
    }
}

/// The name of a person; their address where the name is not known.
pub fn person_name(history: &History, id: &Id) -> Option<String> {
    let person = history.people.iter().find(|person| &person.id == id)?;
    if person.name.is_empty() { person.email.clone() } else { Some(person.name.clone()) }
}

fn title_id(what: What, person: bool) -> &'static str {
    match (what, person) {
        (What::Reflect, _) => "todo_reflect",
        (What::WriteThankYou, _) => "todo_write_thank_you",
        (What::Wait, _) => "todo_wait",
        (What::Inquire, _) => "todo_inquire",
        (What::Connect, _) => "todo_connect",
        (What::Reply, true) => "todo_reply_person",
        (What::Reply, false) => "todo_reply",
        (What::Nothing, _) => "todo_nothing",
    }
}

fn word<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
