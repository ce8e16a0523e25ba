//! What the app page shows beyond the popup: files, all applications with their people and messages, records kept aside.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::parts::{back, field, heading, some};
use super::{State, View, home, say, settings};
use crate::browser::clock;
use crate::messages::Text;
use crate::model::{Message, Person, Status};
use crate::protocol::{ApplicationView, Overview, UiRequest, UiResponse};

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
        <p class="buttons">{settings::open(state)}<button id="open-who" class="quiet" on:click=move |_| state.go(View::Who(None, None))>{state.say("ui_who")}</button></p>
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
        move |_| state.save(UiRequest::Replied { application: id.clone() }, "ui_saved")
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
    let log = RwSignal::new(Vec::<Message>::new());
    let people = one.people.clone();
    let name = move |id: &String| {
        people
            .iter()
            .find(|person| &person.id == id)
            .map(|person| person.name.clone())
            .unwrap_or_default()
    };
    let show = move |_| {
        state.ask(UiRequest::Application { id: id.clone() }, move |response| {
            if let UiResponse::Application { history, .. } = response {
                log.set(history.messages);
            }
        });
    };
    let head = match &one.application.role {
        Some(role) => format!("{} · {role}", one.application.company),
        None => one.application.company.clone(),
    };
    view! {
        <article data-application=one.application.id.clone()>
            <h3>{head}</h3>
            <label class="field"><span>{state.say("ui_status")}</span>
                <select name="status" on:change=status>
                    {states.into_iter().zip(labels).map(|((status, value), label)| view! { <option value=value selected=status == now>{state.say(label)}</option> }).collect_view()}
                </select>
            </label>
            <ul>{one.interviews.iter().map(|interview| {
                let zone = interview.zone.name();
                view! { <li>{interview.title.clone()}<br />{time(interview.start, interview.end, zone)}</li> }
            }).collect_view()}</ul>
            <details><summary>{state.say("ui_people")}</summary><ul>{one.people.into_iter().map(|one| line(state, one)).collect_view()}</ul></details>
            <details on:toggle=show><summary>{state.say("ui_messages")}</summary>
                <ul>{move || log.get().into_iter().map(|message| {
                    let to: Vec<String> = message.to.iter().map(&name).collect();
                    let kind = format!("{:?}", message.state).to_lowercase();
                    let when = time(message.at, message.at, &clock::zone_name());
                    view! { <li data-message=kind>{to.join(", ")}" · "{message.subject.unwrap_or_default()}<br />{when}</li> }
                }).collect_view()}</ul>
            </details>
            <p class="buttons"><button data-do="replied" class="quiet" on:click=replied>{state.say("ui_replied")}</button></p>
        </article>
    }
    .into_any()
}

/// A time in the words of its zone: for an interview that zone is its own, for a message the machine's.
fn time(from: DateTime<Utc>, until: DateTime<Utc>, zone: &str) -> AnyView {
    let (from, until) = (from.timestamp_millis() as f64, until.timestamp_millis() as f64);
    view! { <time>{clock::readable(from, until, zone)}" ("{zone.to_owned()}")"</time> }.into_any()
}

fn line(state: State, person: Person) -> AnyView {
    let name = home::person_name(&person);
    let id = person.id.clone();
    let open = move |_| state.go(View::Person(person.clone()));
    view! { <li data-person=id>{name}<button class="quiet" data-do="correct" on:click=open>{state.say("ui_correct")}</button></li> }
        .into_any()
}

/// Somebody, to be corrected.
pub fn person(state: State, person: Person) -> AnyView {
    let form = RwSignal::new(person);
    let touched = move |_| state.keep(&View::Person(form.get_untracked()));
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let person = form.get_untracked();
        state.save(UiRequest::SavePerson { person }, "ui_saved");
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
