//! What the app page shows beyond the popup: files, all applications with their people and messages, records kept aside.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::parts::{back, button, field, heading, some};
use super::{State, View, focus, forget, home, say, settings, template};
use crate::browser::{clock, tab};
use crate::messages::Text;
use crate::model::{Id, Outcome, Person, Status};
use crate::patch::{self, Patch};
use crate::protocol::{ApplicationView, EntryView, Overview, RoundView, UiRequest, UiResponse};

/// Below the steps.
pub fn view(state: State, overview: &Overview) -> AnyView {
    view! {
        <section>
            <h2>{state.say("ui_add")}</h2>
            {file(state)}
            {home::actions(state)}
        </section>
        <section id="applications">
            <h2>{state.say("ui_applications")}</h2>
            {overview.applications.iter().cloned().map(|one| application(state, one)).collect_view()}
        </section>
        <p class="buttons">{settings::open(state)}{template::open(state)}<button id="open-who" class="quiet" on:click=move |_| state.go(View::Who(None, None))>{state.say("ui_who")}</button></p>
    }
    .into_any()
}

fn file(state: State) -> AnyView {
    let chosen = move |event: web_sys::Event| {
        let input = event_target::<web_sys::HtmlInputElement>(&event);
        state.read_file(input.files());
        // The same file can be chosen again.
        input.set_value("");
    };
    view! {
        <label class="drop">
            <span>{state.say("ui_file")}</span>
            <input id="file" type="file" accept=".ics,text/calendar" on:change=chosen />
        </label>
    }
    .into_any()
}

fn application(state: State, one: ApplicationView) -> AnyView {
    let id = one.application.id.clone();
    let replied = {
        let id = id.clone();
        let told = say(Text::new("ui_noted_reply").with("company", &one.application.company));
        move || state.note(UiRequest::Replied(id.clone()), told.clone())
    };
    let status = {
        let id = id.clone();
        move |event| {
            let status = match event_target_value(&event).as_str() {
                "rejected" => Status::Rejected,
                "offered" => Status::Offered,
                "withdrawn" => Status::Withdrawn,
                _ => Status::Open,
            };
            state.save(
                UiRequest::SetStatus {
                    application: id.clone(),
                    status,
                },
                "ui_saved",
            );
        }
    };
    let states = [
        (Status::Open, "open"),
        (Status::Rejected, "rejected"),
        (Status::Offered, "offered"),
        (Status::Withdrawn, "withdrawn"),
    ];
    let labels = ["ui_status_open", "ui_status_rejected", "ui_status_offered", "ui_status_withdrawn"];
    let now = one.application.status;
    let head = match &one.application.role {
        Some(role) => format!("{} · {role}", one.application.company),
        None => one.application.company.clone(),
    };
    let replied = home::button(state, "replied", "quiet", "ui_replied", &one.application.company, replied);
    let unfolded = state.unfolded.with_value(|unfolded| unfolded.contains(&id));
    let unfold = {
        let id = id.clone();
        move |event: web_sys::Event| {
            let open = event_target::<web_sys::Element>(&event).has_attribute("open");
            state.unfolded.update_value(|unfolded| {
                unfolded.retain(|other| *other != id);
                unfolded.extend(open.then(|| id.clone()));
            });
        }
    };
    let rounds: Vec<Id> = one.interviews.iter().map(|interview| interview.id.clone()).collect();
    view! {
        <article data-application=one.application.id.clone()>
            <h3>{head}</h3>
            <label class="field"><span>{state.say("ui_status")}</span>
                <select name="status" on:change=status>
                    {states.into_iter().zip(labels).map(|((status, value), label)| view! { <option value=value selected=status == now>{state.say(label)}</option> }).collect_view()}
                </select>
            </label>
            <ul>{one.interviews.iter().map(|interview| {
                let zone = &interview.zone;
                view! { <li data-interview=interview.id.clone()>{interview.title.clone()}<br />{time(interview.start, interview.end, zone)}{notes(state, interview)}{home::correct(state, interview)}{outcome(state, interview)}</li> }
            }).collect_view()}</ul>
            <details open=unfolded on:toggle=unfold><summary>{state.say("ui_people")}</summary><ul>{one.people.into_iter().map(|one| line(state, one)).collect_view()}</ul></details>
            {log(state, id.clone())}
            <p class="buttons">{replied}</p>
            {forget::application(state, id, &one.application.company, rounds)}
        </article>
    }
    .into_any()
}

/// The notes of an interview that has ended.
fn notes(state: State, interview: &RoundView) -> AnyView {
    let id = interview.id.clone();
    let open = move || state.go(View::Reflect(id.clone(), patch::nothing(), None));
    let ended = interview.end <= clock::now();
    view! { {ended.then(|| home::button(state, "notes", "quiet", "ui_reflect", &interview.title, open))} }.into_any()
}

/// What became of an interview.
fn outcome(state: State, interview: &RoundView) -> AnyView {
    let id = interview.id.clone();
    let options = [
        (Outcome::Held, "held", "ui_outcome_held"),
        (Outcome::NoShow, "no_show", "ui_outcome_no_show"),
        (Outcome::Cancelled, "cancelled", "ui_outcome_cancelled"),
    ];
    let set = move |event| {
        let value = event_target_value(&event);
        let outcome = options
            .iter()
            .find(|(_, name, _)| *name == value)
            .map_or(Outcome::Held, |(outcome, ..)| *outcome);
        let interview = id.clone();
        state.save(UiRequest::SetOutcome { interview, outcome }, "ui_saved");
    };
    let now = interview.outcome;
    let label = say(Text::new("ui_outcome_of").with("title", &interview.title));
    view! {
        <select name="outcome" aria-label=label on:change=set>
            {options.into_iter().map(|(outcome, value, label)| view! { <option value=value selected=outcome == now>{state.say(label)}</option> }).collect_view()}
        </select>
    }
    .into_any()
}

/// What was written and received, unfolded where the user unfolded it, also when the page is drawn again.
fn log(state: State, application: Id) -> AnyView {
    let entries = {
        let application = application.clone();
        move || {
            let of = |logs: &Vec<(Id, Vec<EntryView>)>| logs.iter().find(|(id, _)| *id == application).map(|(_, log)| log.clone());
            state.logs.with(of)
        }
    };
    let open = untrack(&entries).is_some();
    let toggle = {
        let application = application.clone();
        move |event: web_sys::Event| {
            if event_target::<web_sys::Element>(&event).has_attribute("open") {
                load_log(state, application.clone(), || {});
            } else {
                state.logs.update(|logs| logs.retain(|(id, _)| *id != application));
            }
        }
    };
    let list = move || {
        let entries = entries().unwrap_or_default();
        let any_sent = entries.iter().any(|entry| entry.is_sent);
        view! {
            {any_sent.then(|| view! { <p class="note">{state.say("ui_log_why")}</p> })}
            <ul>{entries.into_iter().map(|one| entry(state, application.clone(), one)).collect_view()}</ul>
        }
    };
    view! { <details class="log" open=open on:toggle=toggle><summary>{state.say("ui_messages")}</summary>{list}</details> }.into_any()
}

fn load_log(state: State, application: Id, then: impl FnOnce() + 'static) {
    state.ask(UiRequest::Application(application.clone()), move |response| {
        if let UiResponse::Application { history, .. } = response {
            // What is there already is not drawn again: it may have the focus.
            let known = |logs: &Vec<(Id, Vec<EntryView>)>| logs.iter().any(|(id, log)| *id == application && *log == history.entries);
            if !state.logs.with_untracked(known) {
                state.logs.update(|logs| {
                    logs.retain(|(id, _)| *id != application);
                    logs.push((application, history.entries));
                });
            }
            then();
        }
    });
}

/// One entry of the log. What is noted can be said otherwise.
fn entry(state: State, application: Id, entry: EntryView) -> AnyView {
    let message = entry.message.clone();
    let button = entry.change.map(|change| {
        let (to_sent, told) = (change.to_sent, change.told);
        let press = move || say_otherwise(state, application.clone(), message.clone(), to_sent, told.clone());
        button(
            if to_sent { "went-out" } else { "not-sent" },
            "quiet",
            change.label,
            Some(change.name),
            press,
        )
    });
    let when = time(entry.at, entry.at, &clock::zone_name());
    view! { <li data-message=entry.state data-entry=entry.message>{entry.text}<br />{when}{button}</li> }.into_any()
}

/// The user says of an entry that it went out, or that it did not.
fn say_otherwise(state: State, application: Id, message: Id, to_sent: bool, told: String) {
    let place = format!("[data-entry='{message}'] button");
    let request = if to_sent {
        UiRequest::WentOut(message)
    } else {
        UiRequest::NotSent(message)
    };
    state.ask(request, move |response| {
        if let UiResponse::Saved { overview, .. } = response {
            state.renew(overview);
            state.tell_text(told);
            // The button that says it back stands where this one stood.
            load_log(state, application, move || focus(place));
        }
    });
}

/// A time in the words of its zone: for an interview that zone is its own, for a message the machine's.
fn time(from: DateTime<Utc>, until: DateTime<Utc>, zone: &str) -> AnyView {
    let (from, until) = (from.timestamp_millis() as f64, until.timestamp_millis() as f64);
    view! { <time>{clock::readable(from, until, zone)}" ("{zone.to_owned()}")"</time> }.into_any()
}

fn line(state: State, person: Person) -> AnyView {
    let name = home::person_name(&person);
    let whom = say(Text::new("ui_correct_whom").with("person", &name));
    let id = person.id.clone();
    let open = move || state.go(View::Person(person.clone(), patch::nothing()));
    let correct = button("correct", "quiet", state.say("ui_correct"), Some(whom), open);
    view! { <li data-person=id>{name}{correct}</li> }.into_any()
}

/// Somebody, as they are stored now (as they were, where the page does not know), with what was corrected.
pub fn person(state: State, opened: Person, changed: Patch) -> AnyView {
    let stored = state.overview.with_untracked(|overview| {
        let mut people = overview.as_ref()?.applications.iter().flat_map(|one| &one.people);
        people.find(|person| person.id == opened.id).cloned()
    });
    let before = stored.unwrap_or(opened);
    let form = RwSignal::new(patch::apply(&before, &changed).unwrap_or_else(|| before.clone()));
    let before = StoredValue::new(before);
    let change = move || form.with_untracked(|form| before.with_value(|before| patch::between(before, form)));
    let touched = move |_| state.keep(&View::Person(before.get_value(), change()));
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        state.save(
            UiRequest::SavePerson {
                id: before.with_value(|before| before.id.clone()),
                person: change(),
            },
            "ui_saved",
        );
    };
    view! {
        {heading(form.with_untracked(home::person_name))}
        <form id="person" on:submit=save on:input=touched>
            {field(state.say("ui_name"), "name", "text", form, |p: &Person| p.name.clone(), |p, text| p.name = text)}
            {field(state.say("ui_salutation"), "salutation", "text", form, |p: &Person| p.salutation.clone().unwrap_or_default(), |p, text| p.salutation = some(text))}
            {field(state.say("ui_email"), "email", "email", form, |p: &Person| p.email.clone().unwrap_or_default(), |p, text| p.email = some(text))}
            <p class="buttons"><button id="save-person" type="submit" class="primary">{state.say("ui_save_settings")}</button>{back(state)}</p>
        </form>
    }
    .into_any()
}

/// Has the tab read again that this page was opened to report on.
pub fn load_report(state: State) {
    if let Some(tab) = tab::reported() {
        state.ask(UiRequest::Report { tab }, move |response| {
            if let UiResponse::Report { text } = response {
                state.go(View::Report(text));
            }
        });
    }
}

/// How a page was read, without a word of it, to be looked at and copied.
pub fn report(state: State, text: String) -> AnyView {
    let shown = text.clone();
    let copy = move || {
        tab::copy(&text);
        state.tell("ui_copied");
    };
    view! {
        {heading(state.say("ui_report"))}
        <p>{state.say("ui_report_what")}</p>
        <pre id="report">{shown}</pre>
        <p class="buttons">{button("copy", "primary", state.say("ui_copy"), None, copy)}{back(state)}</p>
    }
    .into_any()
}

/// Records that cannot be read, as they are.
pub fn aside(state: State, records: &[(String, String)]) -> AnyView {
    view! {
        {heading(say(Text::new("ui_aside").with("count", records.len().to_string())))}
        <p>{state.say("ui_aside_what")}</p>
        {records.iter().cloned().map(|(key, text)| view! { <h2>{key}</h2><pre>{text}</pre> }).collect_view()}
        <p class="buttons">{back(state)}</p>
    }
    .into_any()
}
