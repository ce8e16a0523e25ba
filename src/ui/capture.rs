//! Who the user is, a text to paste, and the form in which everything that was read can be corrected.

use leptos::prelude::*;

use super::parts::{area, back, button, field, heading};
use super::{Again, State, View, focus, say};
use crate::browser::clock;
use crate::messages::Text;
use crate::model::{Me, Part};
use crate::protocol::{Candidate, CandidatePerson, LeftOut, UiRequest, UiResponse};

/// Zones that are offered; any other can be typed.
const ZONES: &[&str] = &[
    "Europe/Berlin",
    "Europe/London",
    "Europe/Paris",
    "Europe/Amsterdam",
    "Europe/Madrid",
    "Europe/Rome",
    "Europe/Zurich",
    "Europe/Warsaw",
    "Europe/Lisbon",
    "Europe/Dublin",
    "Europe/Stockholm",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Toronto",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Asia/Shanghai",
    "Asia/Dubai",
    "Australia/Sydney",
    "Pacific/Auckland",
    "Africa/Johannesburg",
    "UTC",
];

/// Names and addresses of the user, asked at the first capture.
pub fn who(state: State, again: Option<Again>, typed: Option<(String, String)>) -> AnyView {
    let me = state
        .overview
        .with_untracked(|overview| overview.as_ref().map(|overview| overview.settings.me.clone()))
        .unwrap_or_default();
    let (names, emails) = typed.unwrap_or_else(|| (me.names.join("\n"), me.emails.join("\n")));
    let (names, emails) = (RwSignal::new(names), RwSignal::new(emails));
    let then = again.clone();
    let touched = move |_| state.keep(&View::Who(then.clone(), Some((names.get_untracked(), emails.get_untracked()))));
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let me = Me {
            names: pieces(&names.get_untracked()),
            emails: pieces(&emails.get_untracked()),
        };
        if !are_addresses(state, &me) {
            return;
        }
        let again = again.clone();
        state.ask(UiRequest::SaveMe(me), move |response| {
            if let UiResponse::Saved { overview, .. } = response {
                state.forget();
                state.renew(overview);
                // The text is not read yet, and reading it may fail.
                let before = match &again {
                    Some(Again::ReadText(text, _)) => View::Paste(text.clone()),
                    _ => View::Home,
                };
                if before != View::Home {
                    state.keep(&before);
                }
                state.go(before);
                match again {
                    Some(again) => state.read(again),
                    None => state.tell("ui_saved"),
                }
            }
        });
    };
    view! {
        {heading(state.say("ui_who"))}
        <p>{state.say("ui_who_why")}</p>
        <form id="who" on:submit=save on:input=touched>
            {area(state.say("ui_my_names"), "names".into(), "2", names, String::clone, |names, text| *names = text)}
            {area(state.say("ui_my_emails"), "emails".into(), "2", emails, String::clone, |emails, text| *emails = text)}
            <p class="buttons"><button id="save-me" type="submit" class="primary">{state.say("ui_save_settings")}</button>{back(state)}</p>
        </form>
    }
    .into_any()
}

/// One a line, or with commas between them.
pub fn pieces(text: &str) -> Vec<String> {
    text.split(['\n', ',', ';'])
        .map(|piece| piece.trim().to_owned())
        .filter(|piece| !piece.is_empty())
        .collect()
}

/// Whether these can be mail addresses; says so of the first that cannot.
pub fn are_addresses(state: State, me: &Me) -> bool {
    let is_one = |text: &str| {
        text.split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !text.contains(' '))
    };
    let wrong = me.emails.iter().find(|text| !is_one(text));
    if let Some(text) = wrong {
        state.wrong("emails", say(Text::new("ui_no_address").with("text", text)));
    }
    wrong.is_none()
}

/// A text to read.
pub fn paste(state: State, text: String) -> AnyView {
    let text = RwSignal::new(text);
    let touched = move |_| state.keep(&View::Paste(text.get_untracked()));
    let read = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        state.read(Again::ReadText(text.get_untracked(), false));
    };
    view! {
        {heading(state.say("ui_paste"))}
        <form id="paste-form" on:submit=read on:input=touched>
            {area(state.say("ui_paste_what"), "text".into(), "10", text, String::clone, |whole, text| *whole = text)}
            <p class="buttons"><button id="read-text" type="submit" class="primary">{state.say("ui_read_text")}</button>{back(state)}</p>
        </form>
    }
    .into_any()
}

/// What was read, to be corrected and saved. Of several, the first; the others follow.
pub fn form(state: State, candidates: Vec<Candidate>) -> AnyView {
    let mut waiting = candidates;
    if waiting.is_empty() {
        return view! { {heading(state.say("ui_nothing_read"))} {back(state)} }.into_any();
    }
    let first = waiting.remove(0);
    let more = waiting.len();
    let form = RwSignal::new(first.clone());
    let work = Form {
        state,
        form,
        rest: StoredValue::new(waiting),
    };
    // What was read of one file and is not saved yet would have to be read again.
    let next = move || {
        let rest = work.rest.get_value();
        let then = if rest.is_empty() { View::Home } else { View::Capture(rest) };
        if then != View::Home {
            state.keep(&then);
        }
        state.go(then);
    };
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let candidate = form.get_untracked();
        let then = move |response| {
            if let UiResponse::Saved { overview, .. } = response {
                state.forget();
                state.renew(overview);
                next();
                state.tell("ui_saved_interview");
            }
        };
        state.ask_or(UiRequest::Save(Box::new(candidate)), then, move || point(state));
    };
    let skip = move |_| {
        state.forget();
        next();
    };
    let when = move || {
        let text = form.with(|form| clock::readable_local(&form.start, &form.end));
        (!text.is_empty()).then(|| form.with(|form| format!("{text} ({})", form.zone)))
    };
    let can_report = !state.wide && first.interview.is_none() && !first.source.is_empty();
    let other_side = first.side == "interviewer";
    let verdict = match (first.is_interview.as_str(), other_side) {
        (_, true) => Some("ui_other_side"),
        ("no", _) => Some("ui_no_interview"),
        ("ask", _) => Some("ui_ask_interview"),
        _ => None,
    };
    view! {
        {heading(state.say(match (first.source.as_str(), &first.interview) {
            ("stored", _) => "ui_correct_interview",
            (_, Some(_)) => "ui_capture_again",
            ("", None) => "ui_type_in",
            (_, None) => "ui_capture",
        }))}
        {verdict.map(|id| view! { <p class="told bad" data-verdict=first.is_interview.clone()>{state.say(id)}</p> })}
        {first.notes.iter().map(|note| view! { <p class="note">{note.clone()}</p> }).collect_view()}
        <form id="capture" on:submit=save on:input=move |_| work.keep() on:change=move |_| work.keep()>
            {field(state.say("ui_title"), "title", "text", form, |f: &Candidate| f.title.clone(), |f, text| f.title = text)}
            <div class="pair">
                {field(state.say("ui_company"), "company", "text", form, |f: &Candidate| f.company.clone(), |f, text| f.company = text)}
                {field(state.say("ui_role"), "role", "text", form, |f: &Candidate| f.role.clone(), |f, text| f.role = text)}
            </div>
            <div class="pair">
                {field(state.say("ui_start"), "start", "datetime-local", form, |f: &Candidate| f.start.clone(), |f, text| f.start = text)}
                {field(state.say("ui_end"), "end", "datetime-local", form, |f: &Candidate| f.end.clone(), |f, text| f.end = text)}
            </div>
            <div class="pair">
                {field(state.say("ui_zone"), "zone", "text", form, |f: &Candidate| f.zone.clone(), |f, text| f.zone = text)}
                {field(state.say("ui_stage"), "stage", "text", form, |f: &Candidate| f.stage.clone(), |f, text| f.stage = text)}
            </div>
            <p id="when">{when}</p>
            {evidence(state, &first)}
            <datalist id="zones">{ZONES.iter().map(|zone| view! { <option value=*zone></option> }).collect_view()}</datalist>
            <h2>{state.say("ui_people")}</h2>
            {people(work)}
            {left_out(work)}
            <p class="buttons">
                <button id="save" type="submit" class="primary">{state.say(if other_side { "ui_save_anyway" } else { "ui_save" })}</button>
                {(more > 0).then(|| view! { <button id="skip" type="button" on:click=skip>{say(Text::new("ui_skip").with("count", more.to_string()))}</button> })}
                {back(state)}
            </p>
            {can_report.then(|| view! { <p class="buttons">{super::home::not_well(state)}</p> })}
        </form>
    }
    .into_any()
}

/// Where each fact was read, on demand.
fn evidence(state: State, read: &Candidate) -> AnyView {
    let facts = [
        ("company", "ui_company"),
        ("role", "ui_role"),
        ("time", "ui_time"),
        ("stage", "ui_stage"),
    ];
    let lines: Vec<_> = facts
        .into_iter()
        .filter_map(|(field, label)| Some(format!("{}: {}", state.say(label), read.evidence.get(field)?)))
        .map(|line| view! { <li>{line}</li> })
        .collect();
    (!lines.is_empty())
        .then(|| view! { <details id="evidence"><summary>{state.say("ui_evidence_of")}</summary><ul>{lines}</ul></details> })
        .into_any()
}

/// What is wrong with the form, and in which field.
const WRONG: &[(&str, &str)] = &[
    ("save_needs_company", "company"),
    ("save_needs_zone", "zone"),
    ("save_needs_start", "start"),
    ("save_needs_end", "end"),
    ("save_end_before_start", "end"),
];

/// Leads to the field that the problem on show is about.
fn point(state: State) {
    let Some(told) = state.told.get_untracked() else { return };
    if let Some((_, field)) = WRONG.iter().find(|(id, _)| state.say(id) == told.text) {
        state.wrong(field, told.text);
    }
}

/// The form, and what was read with it and waits.
#[derive(Clone, Copy)]
struct Form {
    state: State,
    form: RwSignal<Candidate>,
    rest: StoredValue<Vec<Candidate>>,
}

impl Form {
    /// What was only read can be read again; what was changed cannot.
    fn keep(self) {
        let all = std::iter::once(self.form.get_untracked()).chain(self.rest.get_value());
        self.state.keep(&View::Capture(all.collect()));
    }

    /// A change that is made by a button.
    fn change(self, change: impl FnOnce(&mut Candidate)) {
        self.form.update(change);
        self.keep();
    }
}

fn people(work: Form) -> AnyView {
    let Form { state, form, .. } = work;
    let count = Memo::new(move |_| form.with(|form| form.people.len()));
    let add = move |_| {
        work.change(|form| form.people.push(CandidatePerson::default()));
        focus(".person [name=name]");
    };
    view! {
        <div class="people">
            {move || (0..count.get()).map(|n| person(work, n)).collect_view()}
        </div>
        <p class="buttons"><button id="add-person" type="button" class="quiet" on:click=add>{state.say("ui_add_person")}</button></p>
    }
    .into_any()
}

fn person(work: Form, n: usize) -> AnyView {
    let Form { state, form, .. } = work;
    let input = move |label: &'static str,
                      name: &'static str,
                      kind: &'static str,
                      get: fn(&CandidatePerson) -> &String,
                      set: fn(&mut CandidatePerson, String)| {
        view! {
            <label class="field">
                <span>{state.say(label)}</span>
                <input
                    type=kind
                    name=name
                    autocomplete="off"
                    prop:value=move || form.with(|form| form.people.get(n).map(|person| get(person).clone()).unwrap_or_default())
                    on:input=move |event| form.update(|form| if let Some(person) = form.people.get_mut(n) { set(person, event_target_value(&event)) })
                />
            </label>
        }
        .into_any()
    };
    let part = move |event| {
        let part = match event_target_value(&event).as_str() {
            "recruiter" => Part::Recruiter,
            "coordinator" => Part::Coordinator,
            _ => Part::Interviewer,
        };
        form.update(|form| {
            if let Some(person) = form.people.get_mut(n) {
                person.part = part
            }
        });
    };
    let is = move |part: Part| form.with(|form| form.people.get(n).is_some_and(|person| person.part == part));
    // They wait below with all that was known of them; the focus goes to who comes next, or to the button that puts them back.
    let remove = move |_| {
        work.change(|form| {
            if n < form.people.len() {
                let person = form.people.remove(n);
                let named = [&person.name, &person.email].into_iter().find(|text| !text.trim().is_empty());
                if let Some(who) = named {
                    form.left_out.push(LeftOut {
                        who: who.clone(),
                        why: state.say("capture_taken_off"),
                        is_me: false,
                        person: Some(person),
                    });
                }
            }
        });
        let more = form.with_untracked(|form| n < form.people.len());
        focus(if more {
            format!("[data-person='{n}'] [name=name]")
        } else {
            "#add-person, [data-do=put-back]".to_owned()
        });
    };
    let whom = move || {
        let name = form.with(|form| {
            let person = form.people.get(n)?;
            [&person.name, &person.email]
                .into_iter()
                .find(|text| !text.trim().is_empty())
                .cloned()
        });
        name.map(|name| say(Text::new("ui_remove_whom").with("person", name)))
    };
    let evidence = form.with_untracked(|form| form.people[n].evidence.clone());
    let unsure = move || form.with(|form| form.people.get(n).is_some_and(|person| person.salutation.trim().is_empty()));
    view! {
        <fieldset class="person" data-person=n.to_string()>
            <legend>{say(Text::new("ui_person").with("number", (n + 1).to_string()))}</legend>
            <div class="pair">
                {input("ui_name", "name", "text", |person| &person.name, |person, text| person.name = text)}
                {input("ui_salutation", "salutation", "text", |person| &person.salutation, |person, text| person.salutation = text)}
            </div>
            <p class="note" hidden=move || !unsure()>{state.say("ui_salutation_unsure")}</p>
            <div class="pair">
                {input("ui_email", "email", "email", |person| &person.email, |person, text| person.email = text)}
                <label class="field">
                    <span>{state.say("ui_part")}</span>
                    <select name="part" on:change=part>
                        <option value="interviewer" prop:selected=move || is(Part::Interviewer)>{state.say("ui_part_interviewer")}</option>
                        <option value="recruiter" prop:selected=move || is(Part::Recruiter)>{state.say("ui_part_recruiter")}</option>
                        <option value="coordinator" prop:selected=move || is(Part::Coordinator)>{state.say("ui_part_coordinator")}</option>
                    </select>
                </label>
            </div>
            {(!evidence.is_empty()).then(|| view! { <details><summary>{state.say("ui_evidence")}</summary><p>{evidence}</p></details> })}
            <button type="button" class="quiet" data-do="remove-person" aria-label=whom on:click=remove>{state.say("ui_remove_person")}</button>
        </fieldset>
    }
    .into_any()
}

fn left_out(work: Form) -> AnyView {
    let Form { state, form, .. } = work;
    let back = move |out: LeftOut| {
        work.change(|form| {
            form.left_out.retain(|other| *other != out);
            let as_written = || {
                let (name, email) = if out.who.contains('@') {
                    (String::new(), out.who.clone())
                } else {
                    (out.who.clone(), String::new())
                };
                CandidatePerson {
                    name,
                    email,
                    ..CandidatePerson::default()
                }
            };
            form.people.push(out.person.clone().unwrap_or_else(as_written));
        });
        focus(".person [name=name]");
    };
    let list = Memo::new(move |_| form.with(|form| form.left_out.clone()));
    view! {
        <details class="left-out" hidden=move || list.with(Vec::is_empty) prop:open=move || list.with(|list| list.iter().any(|out| out.person.is_some()))>
            <summary>{state.say("ui_left_out")}</summary>
            <ul>
                {move || list.get().into_iter().map(|out| {
                    let (who, why) = (out.who.clone(), out.why.clone());
                    let whom = say(Text::new("ui_put_back_whom").with("person", &who));
                    // Nobody thanks themselves.
                    let is_other = !out.is_me;
                    view! { <li><b>{who}</b>" — "{why}" "{is_other.then(|| button("put-back", "quiet", state.say("ui_put_back"), Some(whom), move || back(out.clone())))}</li> }
                }).collect_view()}
            </ul>
        </details>
    }
    .into_any()
}
