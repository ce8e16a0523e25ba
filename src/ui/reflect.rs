//! The sixty-second debrief of an interview.

use leptos::prelude::*;

use super::parts::{area, back, field, heading, some};
use super::{State, View, focus, say};
use crate::browser::tab;
use crate::messages::Text;
use crate::model::{Id, Person, Reflection};
use crate::protocol::{UiRequest, UiResponse};

/// Milliseconds without a key after which the user's words are read for a day.
const PAUSE: i32 = 300;

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
    let notes = RwSignal::new(reflection.clone());
    let deadline = Deadline {
        state,
        interview: StoredValue::new(interview.clone()),
        words: StoredValue::new(String::new()),
        pending: StoredValue::new(None),
        read: RwSignal::new(None),
        date,
    };
    deadline.look(&notes.get_untracked(), 0);
    if fresh {
        state.ask(
            UiRequest::Application {
                id: found.application.id.clone(),
            },
            move |response| {
                if let UiResponse::Application { history, .. } = response
                    && let Some(stored) = history.reflections.into_iter().find(|stored| stored.interview == interview)
                    // Not over words that were typed while it came.
                    && notes.with_untracked(|notes| *notes == reflection)
                {
                    deadline.look(&stored, 0);
                    notes.set(stored);
                }
            },
        );
    }
    let touched = move |_| {
        state.keep(&View::Reflect(notes.get_untracked(), Some(date.get_untracked())));
        notes.with_untracked(|notes| deadline.look(notes, PAUSE));
    };
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let decision_date = date.get_untracked().parse().ok();
        let unconfirmed = decision_date.is_none() && notes.with_untracked(|notes| notes.decision.is_some());
        state.save(
            UiRequest::Reflect {
                reflection: notes.get_untracked(),
                decision_date,
            },
            if unconfirmed { "ui_saved_notes_no_day" } else { "ui_saved_notes" },
        );
    };
    view! {
        {heading(say(Text::new("ui_reflect_company").with("company", &found.application.company)))}
        <p>{state.say("ui_reflect_why")}</p>
        <form id="reflect" on:submit=save on:input=touched>
            {people.into_iter().map(|person| {
                let (get, set) = (person.id.clone(), person.id.clone());
                let name = super::home::person_name(&person);
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
            {deadline.view(notes)}
            {field(state.say("ui_decision_date"), "decision_date", "date", date, String::clone, |date, text| *date = text)}
            <p class="buttons"><button id="save-notes" type="submit" class="primary">{state.say("ui_save_notes")}</button>{back(state)}</p>
        </form>
    }
    .into_any()
}

/// What was read from the user's words about the decision. It counts only once it stands in the field of the day, where the user puts it.
#[derive(Clone, Copy)]
struct Deadline {
    state: State,
    interview: StoredValue<Id>,
    /// What was read last.
    words: StoredValue<String>,
    pending: StoredValue<Option<i32>>,
    /// The day, empty if there is none, and what to say of it.
    read: RwSignal<Option<(String, String)>>,
    /// The field of the day.
    date: RwSignal<String>,
}

impl Deadline {
    /// Has the words read after a pause (milliseconds), if they are others than before.
    fn look(self, notes: &Reflection, pause: i32) {
        let words = notes.decision.clone().unwrap_or_default();
        if self.words.with_value(|known| *known == words) {
            return;
        }
        self.words.set_value(words.clone());
        self.read.set(None);
        if words.is_empty() {
            return;
        }
        let ask = move || {
            let request = UiRequest::ReadDeadline {
                interview: self.interview.get_value(),
                text: words.clone(),
            };
            self.state.ask(request, move |response| {
                if let UiResponse::Deadline { day, text } = response
                    && self.words.with_value(|now| *now == words)
                {
                    self.read.set(Some((day.map(|day| day.to_string()).unwrap_or_default(), text)));
                }
            });
        };
        self.pending.update_value(|pending| tab::debounce(pause, pending, ask));
    }

    fn view(self, notes: RwSignal<Reflection>) -> AnyView {
        let Deadline { state, read, date, .. } = self;
        let confirm = move |_| {
            if let Some((day, _)) = read.get_untracked() {
                date.set(day);
                state.keep(&View::Reflect(notes.get_untracked(), Some(date.get_untracked())));
                focus("[name=decision_date]");
            }
        };
        let shown = move |(day, text): (String, String)| {
            let known = !day.is_empty();
            let counts = known && date.with(|date| *date == day);
            view! {
                <p class="note" data-day=day>
                    {text}" "
                    {counts.then(|| view! { <b>{state.say("ui_day_counts")}</b> })}
                    {(known && !counts).then(|| view! { <button type="button" data-do="confirm-day" on:click=confirm>{state.say("ui_day_right")}</button> })}
                </p>
            }
        };
        view! { <div id="deadline" aria-live="polite">{move || read.get().map(shown)}</div> }.into_any()
    }
}
