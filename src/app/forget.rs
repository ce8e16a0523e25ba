//! Deletion, on the user's second word: the first answer says exactly what goes.

use crate::app::Problem;
use crate::messages::Text;
use crate::model::{Application, Interview, Message, Person};
use crate::order;
use crate::protocol::{Env, UiResponse};
use crate::store::{ASIDE, Desk, Index, Kept};

/// What would go, in words; nothing is changed.
///
/// # Errors
/// There is no such application.
pub fn ask(desk: &Desk, application: Option<&str>, env: &Env) -> Result<UiResponse, Problem> {
    let index = desk.index();
    let question = match application {
        Some(id) => {
            let entry = index.applications.get(id).ok_or(Text::new("problem_record_gone"))?;
            Text::new("forget_application").with("company", &entry.company)
        }
        None => Text::new("forget_everything"),
    };
    let what = counted(index, application).into_iter().filter(|(_, count)| *count > 0);
    let what = what.map(|(id, count)| Text::new(id).count("count", count as u64).say(&env.language));
    let mut what: Vec<String> = what.collect();
    if what.is_empty() {
        what.push(Text::new("forget_nothing").say(&env.language));
    }
    Ok(UiResponse::Forget {
        text: question.list("what", what).say(&env.language),
    })
}

/// How many records of each kind.
fn counted(index: &Index, application: Option<&str>) -> Vec<(&'static str, usize)> {
    let mut keys = Vec::new();
    match application {
        Some(id) => keys = index.keys_of_alone(id),
        None => {
            for id in index.applications.keys() {
                keys.extend(index.keys_of(id));
            }
            keys.extend(index.aside.iter().cloned());
            keys = order::unique(keys);
        }
    }
    let of = |kind: &str| {
        keys.iter()
            .filter(|key| key.split_once('/').is_some_and(|(own, _)| own == kind))
            .count()
    };
    let applications = if application.is_none() { of(Application::KIND) } else { 0 };
    vec![
        ("forget_applications", applications),
        ("forget_interviews", of(Interview::KIND)),
        ("forget_people", of(Person::KIND)),
        ("forget_messages", of(Message::KIND)),
        ("forget_aside", of(ASIDE.trim_end_matches('/'))),
    ]
}

/// Deletes it. What is gone already, because the request is tried again, is no fault.
pub fn delete(desk: &mut Desk, application: Option<&str>) {
    match application {
        Some(id) => desk.delete_application(id),
        None => desk.delete_everything(),
    }
}
