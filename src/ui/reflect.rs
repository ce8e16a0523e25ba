//! The sixty-second debrief of an interview.

use leptos::prelude::*;
use serde_json::json;

use super::parts::{area, back, field, heading, some};
use super::{State, View, focus, say};
use crate::browser::tab;
use crate::messages::Text;
use crate::model::{Id, Person, Reflection};
use crate::patch::{self, Patch};
use crate::protocol::{UiRequest, UiResponse};

/// Milliseconds without a key after which the user's words are read for a day.
const PAUSE: i32 = 300;

/// What was noted before: there is no form until it is there.
#[derive(Clone, Copy, PartialEq)]
enum Stored {
    Awaited,
    There,
    Unknown,
}

/// The view: what is stored now, with what was changed in it.
pub fn view(state: State, interview: Id, changed: Patch, typed: Option<String>) -> AnyView {
    let found = state.overview.with_untracked(|overview| {
        let applications = &overview.as_ref()?.applications;
        applications
            .iter()
            .find(|one| one.interviews.iter().any(|round| round.id == interview))
            .cloned()
    });
    let Some(found) = found else {
        return view! { {heading(state.say("ui_reflect"))} <p>{state.say("problem_record_gone")}</p> {back(state)} }.into_any();
    };
    let people: Vec<Person> = {
        let round = found.interviews.iter().find(|round| round.id == interview);
        let ids = round.map(|round| round.people.clone()).unwrap_or_default();
        ids.iter()
            .filter_map(|id| found.people.iter().find(|person| &person.id == id).cloned())
            .collect()
    };
    let work = Work {
        state,
        interview: StoredValue::new(interview.clone()),
        application: StoredValue::new(found.application.id.clone()),
        stored: RwSignal::new(Stored::Awaited),
        before: StoredValue::new((Reflection::default(), String::new())),
        notes: RwSignal::new(Reflection::default()),
        date: RwSignal::new(String::new()),
    };
    let stored = work.stored;
    let deadline = Deadline {
        work,
        words: StoredValue::new(String::new()),
        pending: StoredValue::new(None),
        read: RwSignal::new(None),
    };
    // The first answer brings what is kept of an earlier time with it; a question that is asked again finds it here.
    let load = move || {
        let (changed, typed) = (changed.clone(), typed.clone());
        work.load(changed, typed, move |notes| deadline.look(notes, 0));
    };
    load();
    let why = move || {
        state.say(match stored.get() {
            Stored::Awaited => "ui_notes_awaited",
            Stored::There => "ui_reflect_why",
            Stored::Unknown => "ui_notes_unknown",
        })
    };
    let body = move || match stored.get() {
        Stored::There => form(work, deadline, people.clone()),
        Stored::Awaited => view! { <p class="buttons">{back(state)}</p> }.into_any(),
        Stored::Unknown => {
            let load = load.clone();
            let again = move |_| {
                state.told.set(None);
                focus("#heading");
                load();
            };
            view! {
                <p class="buttons">
                    <button id="notes-again" type="button" class="primary" on:click=again>{state.say("ui_try_again")}</button>
                    {back(state)}
                </p>
            }
            .into_any()
        }
    };
    view! {
        {heading(say(Text::new("ui_reflect_company").with("company", &found.application.company)))}
        <p id="notes-state" role="status">{why}</p>
        {body}
    }
    .into_any()
}

fn form(work: Work, deadline: Deadline, people: Vec<Person>) -> AnyView {
    let Work { state, notes, date, .. } = work;
    let touched = move |_| {
        work.keep();
        notes.with_untracked(|notes| deadline.look(notes, PAUSE));
    };
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let unconfirmed = date.with_untracked(String::is_empty) && notes.with_untracked(|notes| notes.decision.is_some());
        let application = match work.typed_date() {
            Some(day) if day.is_empty() => json!({ "decision_date": null }),
            Some(day) => json!({ "decision_date": day }),
            None => patch::nothing(),
        };
        state.save(
            UiRequest::Reflect {
                interview: work.interview.get_value(),
                notes: work.changed(),
                application,
            },
            if unconfirmed { "ui_saved_notes_no_day" } else { "ui_saved_notes" },
        );
    };
    view! {
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
            {deadline.view()}
            {field(state.say("ui_decision_date"), "decision_date", "date", date, String::clone, |date, text| *date = text)}
            <p class="buttons"><button id="save-notes" type="submit" class="primary">{state.say("ui_save_notes")}</button>{back(state)}</p>
        </form>
    }
    .into_any()
}

/// The form, and what it was filled with.
#[derive(Clone, Copy)]
struct Work {
    state: State,
    interview: StoredValue<Id>,
    application: StoredValue<Id>,
    stored: RwSignal<Stored>,
    /// The notes and the day as they are stored.
    before: StoredValue<(Reflection, String)>,
    notes: RwSignal<Reflection>,
    /// The field of the day.
    date: RwSignal<String>,
}

impl Work {
    /// Asks for what is stored, and fills the form with that and what the user had changed in it.
    fn load(self, changed: Patch, typed: Option<String>, then: impl FnOnce(&Reflection) + 'static) {
        self.stored.set(Stored::Awaited);
        let request = UiRequest::Application(self.application.get_value());
        let fill = move |response| {
            let UiResponse::Application { history, .. } = response else {
                return;
            };
            let interview = self.interview.get_value();
            let found = history.reflections.into_iter().find(|one| one.interview == interview);
            let before = found.unwrap_or_else(|| Reflection {
                interview,
                ..Reflection::default()
            });
            let day = history.application.decision_date.unwrap_or_default();
            let notes = patch::apply(&before, &changed).unwrap_or_else(|| before.clone());
            then(&notes);
            self.notes.set(notes);
            self.date.set(typed.unwrap_or_else(|| day.clone()));
            self.before.set_value((before, day));
            self.stored.set(Stored::There);
        };
        self.state.ask_or(request, fill, move || self.stored.set(Stored::Unknown));
    }

    /// What the user changed in the notes.
    fn changed(self) -> Patch {
        self.notes
            .with_untracked(|notes| self.before.with_value(|(before, _)| patch::between(before, notes)))
    }

    /// The day, if the user changed it.
    fn typed_date(self) -> Option<String> {
        Some(self.date.get_untracked()).filter(|date| self.before.with_value(|(_, before)| before != date))
    }

    fn keep(self) {
        self.state
            .keep(&View::Reflect(self.interview.get_value(), self.changed(), self.typed_date()));
    }
}

/// What was read from the user's words about the decision. It counts only once it stands in the field of the day, where the user puts it.
#[derive(Clone, Copy)]
struct Deadline {
    work: Work,
    /// What was read last.
    words: StoredValue<String>,
    pending: StoredValue<Option<i32>>,
    /// The day, empty if there is none, and what to say of it.
    read: RwSignal<Option<(String, String)>>,
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
                interview: self.work.interview.get_value(),
                text: words.clone(),
            };
            self.work.state.ask(request, move |response| {
                if let UiResponse::Deadline { day, text } = response
                    && self.words.with_value(|now| *now == words)
                {
                    self.read.set(Some((day.unwrap_or_default(), text)));
                }
            });
        };
        self.pending.update_value(|pending| tab::debounce(pause, pending, ask));
    }

    fn view(self) -> AnyView {
        let Deadline { work, read, .. } = self;
        let Work { state, date, .. } = work;
        let confirm = move |_| {
            if let Some((day, _)) = read.get_untracked() {
                date.set(day);
                work.keep();
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
