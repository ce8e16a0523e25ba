//! Small parts of forms.

use leptos::prelude::*;

/// Reads one field of a record.
pub type Get<T> = fn(&T) -> String;
/// Writes it.
pub type Set<T> = fn(&mut T, String);

/// A labelled input of one line.
pub fn field<T: Send + Sync + 'static>(
    label: String,
    name: &'static str,
    kind: &'static str,
    data: RwSignal<T>,
    get: Get<T>,
    set: Set<T>,
) -> AnyView {
    let list = (name == "zone").then_some("zones");
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                type=kind
                name=name
                list=list
                autocomplete="off"
                prop:value=move || data.with(get)
                on:input=move |event| data.update(|data| set(data, event_target_value(&event)))
            />
        </label>
    }
    .into_any()
}

/// A labelled input of several lines.
pub fn area<T: Send + Sync + 'static>(
    label: String,
    name: String,
    rows: &'static str,
    data: RwSignal<T>,
    get: impl Fn(&T) -> String + Send + Sync + 'static,
    set: impl Fn(&mut T, String) + 'static,
) -> AnyView {
    view! {
        <label class="field">
            <span>{label}</span>
            <textarea
                name=name
                rows=rows
                prop:value=move || data.with(&get)
                on:input=move |event| data.update(|data| set(data, event_target_value(&event)))
            ></textarea>
        </label>
    }
    .into_any()
}

/// A button of which there may be several: `what` names it for the tests, `name` says for whom it is.
pub fn button(what: &'static str, class: &'static str, label: String, name: Option<String>, press: impl FnMut() + 'static) -> AnyView {
    // Boxed, so that it is in the module once and not once for every button.
    boxed(what, class, label, name, Box::new(press))
}

fn boxed(what: &'static str, class: &'static str, label: String, name: Option<String>, mut press: Box<dyn FnMut()>) -> AnyView {
    view! { <button type="button" data-do=what class=class aria-label=name on:click=move |_| press()>{label}</button> }.into_any()
}

/// The heading of a view; it takes the focus when the view comes.
pub fn heading(text: String) -> AnyView {
    view! { <h1 id="heading" tabindex="-1">{text}</h1> }.into_any()
}

/// The button that goes home.
pub fn back(state: super::State) -> AnyView {
    let home = move |_| {
        state.forget();
        state.go(super::View::Home);
    };
    view! { <button id="back" type="button" class="quiet" on:click=home>{state.say("ui_back")}</button> }.into_any()
}

/// An empty text is none.
pub fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.trim().is_empty())
}
