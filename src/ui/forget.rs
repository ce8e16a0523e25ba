//! Deletion: a button, a line that says exactly what goes, and a second button.

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::*;

use super::{State, View, focus, say};
use crate::messages::Text;
use crate::model::Id;
use crate::protocol::{UiRequest, UiResponse};

/// Under an application, with the ids of its rounds.
pub fn application(state: State, id: Id, company: &str, rounds: Vec<Id>) -> AnyView {
    let label = say(Text::new("ui_forget_whom").with("company", company));
    question(state, "ui_forget", Some(label), Some((id, rounds)))
}

/// Under the settings.
pub fn everything(state: State) -> AnyView {
    question(state, "ui_forget_all", None, None)
}

fn question(state: State, button: &'static str, label: Option<String>, what: Option<(Id, Vec<Id>)>) -> AnyView {
    let text = RwSignal::new(None::<String>);
    let place = match &what {
        Some((id, _)) => format!("[data-application='{id}'] "),
        None => String::new(),
    };
    let place = move |button: &str| format!("{place}[data-do={button}]");
    let (keep_place, ask_place) = (place("keep"), place("forget"));
    let what = StoredValue::new(what);
    let request = move |sure| UiRequest::Forget {
        application: what.with_value(|what| what.as_ref().map(|(id, _)| id.clone())),
        sure,
    };
    let ask = move |_| {
        let keep_place = keep_place.clone();
        state.ask(request(false), move |response| {
            if let UiResponse::Forget { text: answer } = response {
                text.set(Some(answer));
                // Not on the button that deletes: one more press of the key that asked would do it.
                focus(keep_place);
            }
        });
    };
    let delete = move |_| {
        state.ask(request(true), move |response| {
            if let UiResponse::Saved { overview, .. } = response {
                match what.get_value() {
                    Some((_, rounds)) => state.forget_rounds(&rounds),
                    None => LocalStorage::clear(),
                }
                // What is finished stays on show until the page has looked again; this does not.
                state.overview.update(|old| {
                    if let Some(old) = old {
                        old.applications
                            .retain(|one| what.with_value(|what| what.as_ref().is_some_and(|(id, _)| *id != one.application.id)));
                    }
                });
                state.renew(overview);
                state.go(View::Home);
                state.tell("ui_forgotten");
            }
        });
    };
    let keep = move |_| {
        text.set(None);
        focus(ask_place.clone());
    };
    view! {
        {move || match text.get() {
            None => view! { <p class="buttons"><button type="button" class="quiet" data-do="forget" aria-label=label.clone() on:click=ask.clone()>{state.say(button)}</button></p> }.into_any(),
            Some(text_of) => view! {
                <div class="question" data-forget="">
                    <p role="status">{text_of}</p>
                    <p class="buttons">
                        <button type="button" data-do="forget-sure" on:click=delete>{state.say("ui_forget_sure")}</button>
                        <button type="button" class="quiet" data-do="keep" on:click=keep.clone()>{state.say("ui_forget_not")}</button>
                    </p>
                </div>
            }.into_any(),
        }}
    }
    .into_any()
}
