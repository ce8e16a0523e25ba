//! What the user can choose.

use std::ops::RangeInclusive;

use leptos::prelude::*;

use super::capture::{are_addresses, pieces};
use super::parts::{area, back, field, heading, some};
use super::{State, View, say};
use crate::browser::clock;
use crate::checks::TITLES;
use crate::draft::Register;
use crate::messages::Text;
use crate::model::Settings;
use crate::patch::{self, Patch};
use crate::practice::policy::{SENDING_FROM_WITHIN, SENDING_UNTIL_WITHIN};
use crate::protocol::{UiRequest, UiResponse};

/// How letters may sound, and what that is called.
const REGISTERS: [(Register, &str); 3] = [
    (Register::Warm, "ui_register_warm"),
    (Register::Formal, "ui_register_formal"),
    (Register::Brief, "ui_register_brief"),
];

/// The view: what is stored now, with what was changed in it.
pub fn view(state: State, changed: Patch, names: Option<String>, emails: Option<String>) -> AnyView {
    let now = state
        .overview
        .with_untracked(|overview| overview.as_ref().map(|overview| overview.settings.clone()))
        .unwrap_or_default();
    let form = RwSignal::new(patch::apply(&now, &changed).unwrap_or_else(|| now.clone()));
    // Names and addresses as typed: taken apart only when saved, or a space and a new line could never be typed.
    let (stored_names, stored_emails) = (now.me.names.join("\n"), now.me.emails.join("\n"));
    let names = RwSignal::new(names.unwrap_or_else(|| stored_names.clone()));
    let emails = RwSignal::new(emails.unwrap_or_else(|| stored_emails.clone()));
    let work = Work {
        now: StoredValue::new(now),
        form,
        names: (StoredValue::new(stored_names), names),
        emails: (StoredValue::new(stored_emails), emails),
    };
    let keep = move || state.keep(&View::Settings(work.changed(), work.names(), work.emails()));
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let mut settings = form.get_untracked();
        if let Some(names) = work.names() {
            settings.me.names = pieces(&names);
        }
        if let Some(emails) = work.emails() {
            settings.me.emails = pieces(&emails);
        }
        if !are_addresses(state, &settings.me) {
            return;
        }
        if let Some(region) = settings.region.as_ref().filter(|region| !clock::is_region(region)) {
            return state.wrong("region", say(Text::new("ui_no_region").with("region", region)));
        }
        let settings = work.now.with_value(|now| patch::between(now, &settings));
        // What was understood of the region is said, too.
        state.ask(UiRequest::SaveSettings(settings), move |response| {
            if let UiResponse::Saved { overview, .. } = response {
                let told = format!("{} {}", state.say("ui_saved"), overview.days);
                state.forget();
                state.renew(overview);
                state.go(View::Home);
                state.tell_text(told);
            }
        });
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
    // On the hour, within the bounds of the practice.
    let hour = move |label: &'static str,
                     name: &'static str,
                     within: RangeInclusive<u32>,
                     get: fn(&Settings) -> u32,
                     set: fn(&mut Settings, u32)| {
        let options = move || {
            within
                .clone()
                .map(|at| view! { <option value=at selected=form.with_untracked(get) == at>{format!("{at:02}:00")}</option> })
                .collect_view()
        };
        let change = move |event| {
            if let Ok(at) = event_target_value(&event).parse() {
                form.update(|form| set(form, at));
            }
        };
        view! { <label class="field"><span>{state.say(label)}</span><select name=name on:change=change>{options()}</select></label> }
            .into_any()
    };
    let registers = REGISTERS.map(|(register, label)| {
        let chosen = form.with_untracked(|form| form.register) == register;
        view! { <option value=label selected=chosen>{state.say(label)}</option> }
    });
    let sound = move |event| {
        let label = event_target_value(&event);
        if let Some((register, _)) = REGISTERS.into_iter().find(|(_, known)| *known == label) {
            form.update(|form| form.register = register);
        }
    };
    let switch = move |check: &'static str, title: &'static str| {
        let turn = move |event| {
            let on = event_target_checked(&event);
            form.update(|form| {
                if on {
                    form.checks_off.remove(check)
                } else {
                    form.checks_off.insert(check.to_owned())
                };
            });
        };
        view! {
            <label class="choice">
                <input type="checkbox" name=format!("check-{check}") prop:checked=move || form.with(|form| !form.checks_off.contains(check)) on:change=turn />
                <span>{state.say(title)}</span>
            </label>
        }
    };
    view! {
        {heading(state.say("ui_settings"))}
        <form id="settings" on:submit=save on:input=move |_| keep() on:change=move |_| keep()>
            {area(state.say("ui_my_names"), "names".into(), "2", names, String::clone, |names, text| *names = text)}
            {area(state.say("ui_my_emails"), "emails".into(), "2", emails, String::clone, |emails, text| *emails = text)}
            {field(state.say("ui_region"), "region", "text", form, |s: &Settings| s.region.clone().unwrap_or_default(), |s, text| s.region = some(text))}
            <p class="note">{state.overview.with_untracked(|overview| overview.as_ref().map(|overview| overview.days.clone()))}</p>
            {hour("ui_sending_from", "sending_from", SENDING_FROM_WITHIN, |s| s.sending_from, |s, at| s.sending_from = at)}
            {hour("ui_sending_until", "sending_until", SENDING_UNTIL_WITHIN, |s| s.sending_until, |s, at| s.sending_until = at)}
            {tick("ui_reminders", "reminders", |s| s.reminders, |s, on| s.reminders = on)}
            {hour("ui_quiet_from", "quiet_from", 0..=23, |s| s.quiet_from, |s, at| s.quiet_from = at)}
            {hour("ui_quiet_until", "quiet_until", 0..=23, |s| s.quiet_until, |s, at| s.quiet_until = at)}
            {tick("ui_name_company", "notifications_name_company", |s| s.notifications_name_company, |s, on| s.notifications_name_company = on)}
            {field(state.say("ui_employer"), "employer_domain", "text", form, |s: &Settings| s.employer_domain.clone().unwrap_or_default(), |s, text| s.employer_domain = some(text))}
            {tick("ui_premium", "premium", |s| s.note_limit > 200, |s, on| s.note_limit = if on { 300 } else { 200 })}
            {tick("ui_connect_late", "connect_after_decision", |s| s.connect_after_decision, |s, on| s.connect_after_decision = on)}
            {tick("ui_toolbar_only", "linkedin_toolbar_only", |s| s.linkedin_toolbar_only == Some(true), |s, on| s.linkedin_toolbar_only = Some(on))}
            <label class="field"><span>{state.say("ui_register")}</span><select name="register" on:change=sound>{registers}</select></label>
            <details id="checks">
                <summary>{state.say("ui_checks")}</summary>
                {TITLES.iter().map(|&(check, title)| switch(check, title)).collect_view()}
            </details>
            <p class="buttons"><button id="save-settings" type="submit" class="primary">{state.say("ui_save_settings")}</button>{back(state)}</p>
        </form>
        {super::forget::everything(state)}
    }
    .into_any()
}

/// What stood in a text when the form was filled, and what stands there now.
type Typed = (StoredValue<String>, RwSignal<String>);

/// The form, and what it was filled with.
#[derive(Clone, Copy)]
struct Work {
    now: StoredValue<Settings>,
    form: RwSignal<Settings>,
    names: Typed,
    emails: Typed,
}

impl Work {
    /// What the user changed.
    fn changed(self) -> Patch {
        self.form
            .with_untracked(|form| self.now.with_value(|now| patch::between(now, form)))
    }

    fn names(self) -> Option<String> {
        typed(self.names)
    }

    fn emails(self) -> Option<String> {
        typed(self.emails)
    }
}

/// A text, if the user changed it.
fn typed((before, now): Typed) -> Option<String> {
    Some(now.get_untracked()).filter(|now| before.with_value(|before| before != now))
}

/// The button that opens it.
pub fn open(state: State) -> AnyView {
    view! { <button id="open-settings" class="quiet" on:click=move |_| state.go(View::Settings(patch::nothing(), None, None))>{state.say("ui_settings")}</button> }
        .into_any()
}
