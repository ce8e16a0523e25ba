//! What to do now, from [`practice`], ready to show; and the index, the badge and the alarm that follow from it.

use std::collections::BTreeSet;

use crate::app::tab::Choice;
use crate::app::{Effect, remind};
use crate::messages::Text;
use crate::model::{History, Id, Interview, MessageKind, Settings};
use crate::practice::boundaries::{self, Refusal};
use crate::practice::calendar;
use crate::practice::policy::{self, Policy};
use crate::practice::reminders::{self, Due};
use crate::practice::timing::Times;
use crate::practice::{self, Case, Step};
use crate::protocol::{Env, StepView};
use crate::store::Desk;

/// The settings as they work here: where no region is chosen, that of the interface's language (`de-AT`: Austria).
pub fn settings(desk: &mut Desk, env: &Env) -> Settings {
    let of_language = || {
        let code = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        env.language.split(['-', '_']).skip(1).find(code).map(str::to_ascii_uppercase)
    };
    let settings = desk.settings();
    Settings {
        region: settings.region.clone().or_else(of_language),
        ..settings
    }
}

/// Which days count as working days.
pub fn days(desk: &mut Desk, env: &Env) -> Text {
    let is_chosen = desk.settings().region.is_some();
    let region = settings(desk, env).region.unwrap_or_default();
    match calendar::known(&region) {
        Some(known) => {
            let days = Text::new("days_known").with("region", known);
            let days = days.with("year", calendar::YEARS.end().to_string());
            if is_chosen { days } else { days.and(Text::new("days_of_language")) }
        }
        None => Text::new("days_unknown"),
    }
}

/// Advice for one application, in sight of the others that were loaded.
pub fn of(desk: &mut Desk, history: &History, env: &Env) -> Vec<Step> {
    let settings = settings(desk, env);
    let others: Vec<History> = desk.whole().iter().filter_map(|id| desk.history(id)).collect();
    practice::advise_one(&Case::new(history, &others, &Policy::of(&settings), env.now, env.zone))
}

/// Whether this letter is welcome now.
///
/// # Errors
/// Why it is not, and from when it would be.
pub fn may(desk: &mut Desk, history: &History, choice: &Choice, env: &Env) -> Result<(), Refusal> {
    let settings = settings(desk, env);
    let others: Vec<History> = desk.whole().iter().filter_map(|id| desk.history(id)).collect();
    let policy = Policy::of(&settings);
    let case = Case::new(history, &others, &policy, env.now, env.zone);
    boundaries::may(&case, choice.kind, Some(&choice.interview), Some(&choice.person))
}

/// The times of the thank-yous of a round.
pub fn times(desk: &mut Desk, history: &History, round: &Interview, env: &Env) -> Times {
    let calendar = Policy::of(&settings(desk, env)).calendar;
    Times::of(round.end, round.zone, &calendar, history.application.decision_date)
}

/// That a letter of this kind would arrive outside of working hours, and when it is best sent.
pub fn outside_hours(desk: &mut Desk, history: &History, choice: &Choice, env: &Env) -> Option<Text> {
    let round = history.interviews.iter().find(|round| round.id == choice.interview)?;
    let calendar = Policy::of(&settings(desk, env)).calendar;
    let best = calendar.next_open(env.now, round.zone);
    // What is wanted within a couple of hours does not wait.
    let hurry = choice.kind == MessageKind::ThankYou && times(desk, history, round, env).quick;
    let waits = best > env.now && choice.kind != MessageKind::Reply && !hurry;
    waits.then(|| Text::new("card_hours").moment("at", best.with_timezone(&round.zone).naive_local()))
}

/// Whether the user overrules the advice by sending this letter now.
pub fn is_against(desk: &mut Desk, history: &History, choice: &Choice, env: &Env) -> bool {
    may(desk, history, choice, env).is_err()
}

/// Looks again at every application that was loaded whole, and says what badge, alarm and notifications follow for all of them.
///
/// `found` is what was due before the request. What the request itself made due is not shown: whoever asked for it sees it there.
/// `None`: nobody asked.
pub fn settle(desk: &mut Desk, found: Option<&BTreeSet<(Id, String)>>, env: &Env) -> Vec<Effect> {
    let settings = settings(desk, env);
    let policy = Policy::of(&settings);
    let histories: Vec<History> = desk.whole().iter().filter_map(|id| desk.history(id)).collect();
    let mut notices = Vec::new();
    for history in &histories {
        let id = &history.application.id;
        let case = Case::new(history, &histories, &policy, env.now, env.zone);
        let steps = practice::advise_one(&case);
        let (due, ahead) = remind::due(&case, &steps, env);
        let (told, caused): (Vec<Due>, Vec<Due>) = due.into_iter().partition(|due| {
            let before = |key: &String| found.is_none_or(|found| found.contains(&(id.clone(), key.clone())));
            due.keys.iter().any(before)
        });
        let seen: Vec<(Id, String)> = caused.into_iter().flat_map(|due| due.keys).map(|key| (id.clone(), key)).collect();
        remind::note_shown(desk, &seen, env);
        // What is to be shown is due until it is known to have been shown.
        let rings = (!told.is_empty()).then(|| env.now.timestamp_millis());
        notices.extend(told.into_iter().map(|due| remind::notice(&case, &steps, due, env)));
        let change = practice::next_change(&steps, env.now).map(|at| at.timestamp_millis());
        let next = [rings, change, ahead].into_iter().flatten().min();
        let wanted = steps
            .iter()
            .filter(|step| practice::is_due(step) && !reminders::is_put_off(&case, step));
        desk.note_times(id, wanted.count() as u32, next);
    }
    desk.note_look(env.zone.name());
    let mut effects = remind::together(notices, env);
    let entries = || desk.index().applications.values();
    // What has passed is not shown yet: if it cannot be shown now, then soon.
    let now = env.now.timestamp_millis();
    let retry = (env.now + policy::RETRY).timestamp_millis();
    effects.extend([
        Effect::Badge {
            count: entries().map(|entry| entry.due).sum(),
        },
        Effect::Alarm {
            at: entries()
                .filter_map(|entry| entry.next)
                .map(|next| if next > now { next } else { retry })
                .min(),
        },
    ]);
    effects
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
        is_due: practice::is_due(step),
        put_off: remind::put_off(history, step, env)
            .filter(|_| practice::is_due(step))
            .map(|text| text.say(&env.language)),
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
