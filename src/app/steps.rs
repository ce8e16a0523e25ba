//! What to do now, from [`practice`], ready to show; and the index, the badge and the alarm that follow from it.

use crate::app::Effect;
use crate::model::{History, Id};
use crate::practice::{self, Case, Step};
use crate::protocol::{Env, StepView};
use crate::store::Desk;

/// Advice for one application, in sight of the others that were loaded.
pub fn of(desk: &mut Desk, history: &History, env: &Env) -> Vec<Step> {
    let settings = desk.settings();
    let others: Vec<History> = desk.whole().iter().filter_map(|id| desk.history(id)).collect();
    practice::advise_one(&Case::new(history, &others, &settings, env.now, env.zone))
}

/// Looks again at every application that was loaded whole, and says what badge and alarm follow for all of them.
pub fn settle(desk: &mut Desk, env: &Env) -> Vec<Effect> {
    let settings = desk.settings();
    let histories: Vec<History> = desk.whole().iter().filter_map(|id| desk.history(id)).collect();
    for history in &histories {
        let steps = practice::advise_one(&Case::new(history, &histories, &settings, env.now, env.zone));
        let next = practice::next_change(&steps, env.now).map(|at| at.timestamp_millis());
        desk.note_times(&history.application.id, practice::badge(&steps) as u32, next);
    }
    let entries = || desk.index().applications.values();
    // A time that has passed is no reason to ring: at once it would, and again, and nothing would have changed.
    let now = env.now.timestamp_millis();
    vec![
        Effect::Badge {
            count: entries().map(|entry| entry.due).sum(),
        },
        Effect::Alarm {
            at: entries().filter_map(|entry| entry.next).filter(|next| *next > now).min(),
        },
    ]
}

/// A step as the popup shows it.
pub fn view(history: &History, step: &Step, env: &Env) -> StepView {
    StepView {
        application: step.application.clone(),
        interview: step.interview.clone(),
        person: step.person.clone(),
        what: step.what.name().to_owned(),
        state: step.state.name().to_owned(),
        from: step.from,
        until: step.until,
        title: practice::title(step, history).say(&env.language),
        why: step.why.say(&env.language),
    }
}

/// The name of a person; their address where the name is not known.
pub fn person_name(history: &History, id: &Id) -> Option<String> {
    let person = history.people.iter().find(|person| &person.id == id)?;
    if person.name.is_empty() {
        person.email.clone()
    } else {
        Some(person.name.clone())
    }
}
