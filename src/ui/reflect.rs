//! The sixty-second debrief of an interview.

use leptos::prelude::*;

use super::parts::{area, back, field, heading, some};
use super::{State, View, keep, say};
use crate::messages::Text;
use crate::model::{Person, Reflection};
use crate::protocol::{UiRequest, UiResponse};

/// The view. What was noted before stands in it already.
pub fn view(state: State, reflection: Reflection, typed: Option<String>) -> AnyView {
    let found = state.overview.with_untracked(|overview| {
        let applications = &overview.as_ref()?.applications;
        applications
            .iter()
            .find(|one| one.interviews.iter().any(|interview| interview.id == reflection.interview))
            .cloned()
    });
    let Some(found) = found else {
        return view! { {heading(state.say("ui_reflect"))} <p>{state.say("problem_record_gone")}</p> {back(state)} }.into_any();
    };
    let people: Vec<Person> = {
        let interview = found.interviews.iter().find(|interview| interview.id == reflection.interview);
        let ids = interview.map(|interview| interview.people.clone()).unwrap_or_default();
        ids.iter()
            .filter_map(|id| found.people.iter().find(|person| &person.id == id).cloned())
            .collect()
    };
    let stored = found.application.decision_date.map(|date| date.to_string());
    let date = RwSignal::new(typed.or(stored).unwrap_or_default());
    let fresh = reflection
        == Reflection {
            interview: reflection.interview.clone(),
            ..Reflection::default()
        };
    let interview = reflection.interview.clone();
    let notes = RwSignal::new(reflection);
    if fresh {
        state.ask(
            UiRequest::Application {
                id: found.application.id.clone(),
            },
            move |response| {
                if let UiResponse::Application { history, .. } = response
                    && let Some(stored) = history.reflections.into_iter().find(|stored| stored.interview == interview)
                {
                    notes.set(stored);
                }
            },
        );
    }
    Effect::new(move |before: Option<()>| {
        let view = View::Reflect(notes.get(), Some(date.get()));
        if before.is_some() {
            keep(&view);
        }
    });
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let decision_date = date.get_untracked().parse().ok();
        state.save(
            UiRequest::Reflect {
                reflection: notes.get_untracked(),
                decision_date,
            },
            "ui_saved_notes",
        );
    };
    view! {
        {heading(say(Text::new("ui_reflect_company").with("company", &found.application.company)))}
        <p>{state.say("ui_reflect_why")}</p>
        <form id="reflect" on:submit=save>
            {people.into_iter().map(|person| {
                let (get, set) = (person.id.clone(), person.id.clone());
                let name = if person.name.is_empty() { person.email.clone().unwrap_or_default() } else { person.name.clone() };
                area(
                    say(Text::new("ui_said").with("person", name)),
                    format!("said-{}", person.id),
                    "2",
                    notes,
                    move |notes: &Reflection| notes.said.get(&get).cloned().unwrap_or_default(),
                    move |notes, text| drop(notes.said.insert(set.clone(), text)),
                )
            }).collect_view()}
            {area(state.say("ui_strong_point"), "strong_point".into(), "2", notes, |n: &Reflection| n.strong_point.clone().unwrap_or_default(), |n, text| n.strong_point = some(text))}
            {area(state.say("ui_objectives"), "objectives".into(), "2", notes, |n: &Reflection| n.objectives.clone().unwrap_or_default(), |n, text| n.objectives = some(text))}
            {area(state.say("ui_redo"), "redo".into(), "2", notes, |n: &Reflection| n.redo.clone().unwrap_or_default(), |n, text| n.redo = some(text))}
            {field(state.say("ui_decision"), "decision", "text", notes, |n: &Reflection| n.decision.clone().unwrap_or_default(), |n, text| n.decision = some(text))}
            {field(state.say("ui_decision_date"), "decision_date", "date", date, String::clone, |date, text| *date = text)}
            <p class="buttons"><button id="save-notes" type="submit" class="primary">{state.say("ui_save_notes")}</button>{back(state)}</p>
        </form>
    }
    .into_any()
}
