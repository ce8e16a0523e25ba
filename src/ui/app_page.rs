//! What the app page shows beyond the popup: files, all applications with their people and messages, records kept aside.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::parts::{back, button, field, heading, some};
use super::{State, View, focus, forget, home, say, settings, template};
use crate::browser::clock;
use crate::messages::Text;
use crate::model::{Direction, Id, Message, MessageState, Outcome, Person, Status};
use crate::patch::{self, Patch};
use crate::protocol::{ApplicationView, Overview, RoundView, UiRequest, UiResponse};

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
    let people = one.people.clone();
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
                view! { <li data-interview=interview.id.clone()>{interview.title.clone()}<br />{time(interview.start, interview.end, zone)}{home::correct(state, interview)}{outcome(state, interview)}</li> }
            }).collect_view()}</ul>
            <details open=unfolded on:toggle=unfold><summary>{state.say("ui_people")}</summary><ul>{one.people.into_iter().map(|one| line(state, one)).collect_view()}</ul></details>
            {log(state, id.clone(), people)}
            <p class="buttons">{replied}</p>
            {forget::application(state, id, &one.application.company, rounds)}
        </article>
    }
    .into_any()
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
fn log(state: State, application: Id, people: Vec<Person>) -> AnyView {
    let messages = {
        let application = application.clone();
        move || {
            let of = |logs: &Vec<(Id, Vec<Message>)>| logs.iter().find(|(id, _)| *id == application).map(|(_, log)| log.clone());
            state.logs.with(of)
        }
    };
    let open = untrack(&messages).is_some();
    let toggle = move |event: web_sys::Event| {
        if event_target::<web_sys::Element>(&event).has_attribute("open") {
            load_log(state, application.clone(), || {});
        } else {
            state.logs.update(|logs| logs.retain(|(id, _)| *id != application));
        }
    };
    let list = move || {
        let messages = messages().unwrap_or_default();
        let is_sent = |message: &Message| message.direction == Direction::Sent && message.state == MessageState::Sent;
        let any_sent = messages.iter().any(is_sent);
        view! {
            {any_sent.then(|| view! { <p class="note">{state.say("ui_log_why")}</p> })}
            <ul>{messages.into_iter().map(|message| entry(state, message, &people)).collect_view()}</ul>
        }
    };
    view! { <details class="log" open=open on:toggle=toggle><summary>{state.say("ui_messages")}</summary>{list}</details> }.into_any()
}

fn load_log(state: State, application: Id, then: impl FnOnce() + 'static) {
    state.ask(UiRequest::Application(application.clone()), move |response| {
        if let UiResponse::Application { history, .. } = response {
            // What is there already is not drawn again: it may have the focus.
            let known = |logs: &Vec<(Id, Vec<Message>)>| logs.iter().any(|(id, log)| *id == application && *log == history.messages);
            if !state.logs.with_untracked(known) {
                state.logs.update(|logs| {
                    logs.retain(|(id, _)| *id != application);
                    logs.push((application, history.messages));
                });
            }
            then();
        }
    });
}

/// One entry of the log. What is noted as sent can be said not to have gone out, and that can be said back.
fn entry(state: State, message: Message, people: &[Person]) -> AnyView {
    let name = |id: &Id| people.iter().find(|person| person.id == *id).map(home::person_name);
    let to: Vec<String> = message.to.iter().filter_map(name).collect();
    let to = to.join(", ");
    let kind = format!("{:?}", message.state).to_lowercase();
    let (stands, otherwise) = match (message.direction, message.state) {
        // It was taken back.
        (Direction::Received, MessageState::Discarded) => return ().into_any(),
        (Direction::Received, _) => ("ui_log_received", None),
        (_, MessageState::Sent) => ("ui_log_sent", Some(("ui_log_did_not", "ui_log_did_not_to"))),
        (_, MessageState::Declined) => ("ui_log_declined", Some(("ui_log_undecline", "ui_log_undecline_to"))),
        (_, MessageState::Discarded) => ("ui_log_not_sent", Some(("ui_log_did", "ui_log_did_to"))),
        (_, MessageState::Inserted | MessageState::Sending) => ("ui_log_open", None),
        // A letter that is still being written is no contact.
        (_, MessageState::Draft) => return ().into_any(),
    };
    let button = otherwise.map(|(label, whom)| {
        let name = say(Text::new(whom).with("person", &to));
        let (id, application, sent) = (
            message.id.clone(),
            message.application.clone(),
            message.state != MessageState::Discarded,
        );
        let change = move || say_otherwise(state, application.clone(), id.clone(), sent);
        button(
            if sent { "not-sent" } else { "went-out" },
            "quiet",
            state.say(label),
            Some(name),
            change,
        )
    });
    let when = time(message.at, message.at, &clock::zone_name());
    let against = if message.overruled {
        state.say("ui_log_against")
    } else {
        String::new()
    };
    let head = [to, message.subject.unwrap_or_default(), state.say(stands), against];
    let head: Vec<String> = head.into_iter().filter(|text| !text.is_empty()).collect();
    view! { <li data-message=kind data-entry=message.id>{head.join(" · ")}<br />{when}{button}</li> }.into_any()
}

/// The user says of an entry that was noted as sent that it did not go out, or the other way round.
fn say_otherwise(state: State, application: Id, message: Id, was_sent: bool) {
    let place = format!("[data-entry='{message}'] button");
    let (request, told) = if was_sent {
        (UiRequest::NotSent(message), "ui_marked_not_sent")
    } else {
        (UiRequest::WentOut(message), "ui_marked_sent")
    };
    state.ask(request, move |response| {
        if let UiResponse::Saved { overview, .. } = response {
            state.renew(overview);
            state.tell(told);
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
