//! What the user can choose.

use leptos::prelude::*;

use super::capture::pieces;
use super::parts::{area, back, field, heading, some};
use super::{State, View};
use crate::model::Settings;
use crate::protocol::UiRequest;

/// The view.
pub fn view(state: State, typed: Option<Box<(Settings, String, String)>>) -> AnyView {
    let stored = || {
        let now = state
            .overview
            .with_untracked(|overview| overview.as_ref().map(|overview| overview.settings.clone()))
            .unwrap_or_default();
        let (names, emails) = (now.me.names.join("\n"), now.me.emails.join("\n"));
        Box::new((now, names, emails))
    };
    // Names and addresses as typed: taken apart only when saved, or a space and a new line could never be typed.
    let (now, names, emails) = *typed.unwrap_or_else(stored);
    let (form, names, emails) = (RwSignal::new(now), RwSignal::new(names), RwSignal::new(emails));
    let keep = move || {
        let typed = (form.get_untracked(), names.get_untracked(), emails.get_untracked());
        state.keep(&View::Settings(Some(Box::new(typed))));
    };
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let mut settings = form.get_untracked();
        settings.me.names = pieces(&names.get_untracked());
        settings.me.emails = pieces(&emails.get_untracked());
        state.save(UiRequest::SaveSettings { settings }, "ui_saved");
    };
    let tick = move |label: &'static str, name: &'static str, get: fn(&Settings) -> bool, set: fn(&mut Settings, bool)| {
        view! {
            <label class="choice">
                <input type="checkbox" name=name prop:checked=move || form.with(get) on:change=move |event| form.update(|form| set(form, event_target_checked(&event))) />
                <span>{state.say(label)}</span>
            </label>
        }
        .into_any()
    };
    view! {
        {heading(state.say("ui_settings"))}
        <form id="settings" on:submit=save on:input=move |_| keep() on:change=move |_| keep()>
            {area(state.say("ui_my_names"), "names".into(), "2", names, String::clone, |names, text| *names = text)}
            {area(state.say("ui_my_emails"), "emails".into(), "2", emails, String::clone, |emails, text| *emails = text)}
            {field(state.say("ui_region"), "region", "text", form, |s: &Settings| s.region.clone().unwrap_or_default(), |s, text| s.region = some(text))}
            {field(state.say("ui_employer"), "employer_domain", "text", form, |s: &Settings| s.employer_domain.clone().unwrap_or_default(), |s, text| s.employer_domain = some(text))}
            {tick("ui_premium", "premium", |s| s.note_limit > 200, |s, on| s.note_limit = if on { 300 } else { 200 })}
            {tick("ui_connect_late", "connect_after_decision", |s| s.connect_after_decision, |s, on| s.connect_after_decision = on)}
            {tick("ui_toolbar_only", "linkedin_toolbar_only", |s| s.linkedin_toolbar_only == Some(true), |s, on| s.linkedin_toolbar_only = Some(on))}
            <p class="buttons"><button id="save-settings" type="submit" class="primary">{state.say("ui_save_settings")}</button>{back(state)}</p>
        </form>
    }
    .into_any()
}

/// The button that opens it.
pub fn open(state: State) -> AnyView {
    view! { <button id="open-settings" class="quiet" on:click=move |_| state.go(View::Settings(None))>{state.say("ui_settings")}</button> }
        .into_any()
}
