//! What to do now, and why.

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::json;

use super::letter::Letter;
use super::{Again, State, View, say};
use crate::browser::{clock, tab};
use crate::messages::Text;
use crate::model::{Connection, Id, MessageKind, Person, Status};
use crate::patch;
use crate::protocol::{ApplicationView, Candidate, Here, Overview, RoundView, StepView, UiRequest, UiResponse, UnsureView};

/// The first view.
pub fn view(state: State) -> AnyView {
    view! {
        {move || state.overview.get().map(|overview| {
            let empty = overview.applications.is_empty();
            view! {
                {super::parts::heading(state.say(if empty { "ui_welcome" } else { "ui_now" }))}
                {empty.then(|| view! { <p>{state.say("ui_welcome_text")}</p> })}
                {overview.unsure.iter().map(|one| unsure(state, one.clone())).collect_view()}
                {nobody(state, &overview)}
                {steps(state, &overview)}
                {overview.here.clone().map(|here| here_line(state, here))}
                {(!state.wide).then(|| actions(state))}
                {(overview.aside > 0).then(|| aside(state, overview.aside))}
                {(!state.wide).then(|| view! { <p class="buttons">{super::settings::open(state)}{not_well(state)}</p> })}
                {state.wide.then(|| super::app_page::view(state, &overview))}
            }
        })}
    }
    .into_any()
}

/// Interviews of open applications in which nobody is known to thank.
fn nobody(state: State, overview: &Overview) -> AnyView {
    let open = overview.applications.iter().filter(|one| one.application.status == Status::Open);
    let line = |company: &str, interview: &RoundView| {
        let text = Text::new("ui_nobody").with("company", company).with("title", &interview.title);
        view! { <div class="question" data-nobody=interview.id.clone()><p>{say(text)}</p><p class="buttons">{correct(state, interview)}</p></div> }
    };
    let lines = |one: &ApplicationView| {
        let empty = one.interviews.iter().filter(|interview| interview.people.is_empty());
        empty.map(|interview| line(&one.application.company, interview)).collect_view()
    };
    open.map(lines).collect_view().into_any()
}

/// The button that opens an interview as it is stored.
pub fn correct(state: State, interview: &RoundView) -> AnyView {
    let label = say(Text::new("ui_correct_interview_whom").with("title", &interview.title));
    let id = interview.id.clone();
    let open = move || {
        state.ask(UiRequest::Correct(id.clone()), move |response| {
            if let UiResponse::Candidates { candidates } = response {
                state.go(View::Capture(candidates));
            }
        });
    };
    super::parts::button("correct-interview", "quiet", state.say("ui_correct_interview"), Some(label), open)
}

fn steps(state: State, overview: &Overview) -> AnyView {
    let shown: Vec<StepView> = overview.steps.iter().filter(|step| step.what != "nothing").cloned().collect();
    if shown.is_empty() && !overview.applications.is_empty() {
        return view! { <p id="nothing-to-do">{state.say("ui_nothing_to_do")}</p> }.into_any();
    }
    view! { <ol class="steps">{shown.into_iter().map(|step| one_step(state, step)).collect_view()}</ol> }.into_any()
}

fn one_step(state: State, step: StepView) -> AnyView {
    let (what, mark) = (step.what.clone(), step.state.clone());
    let urgent = matches!(step.state.as_str(), "due" | "late") && step.put_off.is_none();
    view! {
        <li class="step" data-what=what data-state=mark data-subject=step.interview.clone().unwrap_or(step.application.clone())>
            <p class="title"><span class=if urgent { "mark urgent" } else { "mark" } aria-hidden="true">{if urgent { "●" } else { "○" }}</span><span>{step.title.clone()}</span></p>
            <p class="why">{step.why.clone()}</p>
            <p class="buttons">{step_buttons(state, &step)}</p>
            {not_now(state, &step)}
        </li>
    }
    .into_any()
}

fn step_buttons(state: State, step: &StepView) -> AnyView {
    let round = step.interview.clone();
    let both = step.interview.clone().zip(step.person.clone());
    match (step.what.as_str(), round, both) {
        ("reflect", Some(interview), _) => {
            let open = move || state.go(View::Reflect(interview.clone(), patch::nothing(), None));
            let company = company_of(state, &step.application);
            button(state, "reflect", "", "ui_do_reflect", &company, open)
        }
        ("write_thank_you", _, Some((interview, person))) => {
            letter_buttons(state, Letter::new(state, interview, person, MessageKind::ThankYou))
        }
        // These concern the application as a whole; to whom it goes is the user's choice.
        ("inquire", ..) => letters_to(state, step, MessageKind::Inquiry),
        ("reply", ..) => letters_to(state, step, MessageKind::Reply),
        ("wait", ..) if step.state == "quiet" => view! {
            <details class="not-now"><summary>{state.say("card_overrule")}</summary>{letters_to(state, step, MessageKind::Inquiry)}</details>
        }
        .into_any(),
        ("connect", _, _) => match step.person.clone() {
            Some(person) => {
                let name = name_of(state, &person);
                let set = move |connection| {
                    let person = person.clone();
                    move || {
                        state.save(
                            UiRequest::SetConnection {
                                person: person.clone(),
                                connection,
                            },
                            "ui_saved",
                        )
                    }
                };
                let after = move || {
                    let settings = json!({ "connect_after_decision": true });
                    state.save(UiRequest::SaveSettings(settings), "ui_after_decision_set");
                };
                let undecided = state.overview.with_untracked(|overview| {
                    let mut of_it = overview.iter().flat_map(|overview| &overview.applications);
                    of_it.any(|one| one.application.id == step.application && one.application.status == Status::Open)
                });
                let after = undecided.then(|| button(state, "after-decision", "quiet", "card_connect_later", &name, after));
                view! {
                    {button(state, "connected", "", "card_connect_done", &name, set(Connection::Done))}
                    {after}
                    {button(
                        state,
                        "not-wanted",
                        "quiet",
                        "card_connect_never",
                        &name,
                        set(Connection::Dismissed),
                    )}
                }
                .into_any()
            }
            None => ().into_any(),
        },
        _ => ().into_any(),
    }
}

/// To be silent about a step for some hours, or for good.
fn not_now(state: State, step: &StepView) -> AnyView {
    if !matches!(step.what.as_str(), "reflect" | "write_thank_you" | "inquire" | "reply") {
        return ().into_any();
    }
    let name = match &step.person {
        Some(person) => name_of(state, person),
        None => company_of(state, &step.application),
    };
    let (application, interview, person) = (step.application.clone(), step.interview.clone(), step.person.clone());
    let later = {
        let (application, interview) = (application.clone(), interview.clone());
        move || {
            let (application, interview) = (application.clone(), interview.clone());
            state.save(UiRequest::Later { application, interview }, "ui_put_off");
        }
    };
    let what = step.what.clone();
    let told = say(Text::new("ui_declined").with("what", &step.title));
    let decline = move || {
        let request = UiRequest::NotNeeded {
            application: application.clone(),
            interview: interview.clone(),
            person: person.clone(),
            what: what.clone(),
        };
        // What was no message cannot be taken back as one: notes are written under the interview.
        state.save_text(request, told.clone(), what != "reflect");
    };
    let reminds = state
        .overview
        .with_untracked(|overview| overview.as_ref().is_some_and(|overview| overview.settings.reminders));
    let can_wait = step.is_due && step.put_off.is_none() && reminds;
    view! {
        {step.put_off.clone().map(|text| view! { <p class="note" data-put-off="">{text}</p> })}
        <details class="not-now">
            <summary>{state.say("ui_not_now")}</summary>
            <p class="buttons">
                {can_wait.then(|| button(state, "later", "quiet", "ui_later", &name, later))}
                {button(state, "not-needed", "quiet", "remind_not_needed", &name, decline)}
            </p>
        </details>
    }
    .into_any()
}

/// A letter to anybody of the round it is about, or of the last one.
fn letters_to(state: State, step: &StepView, kind: MessageKind) -> AnyView {
    let found = state.overview.with_untracked(|overview| {
        let one = overview
            .as_ref()?
            .applications
            .iter()
            .find(|one| one.application.id == step.application)?;
        let about = |interview: &&RoundView| step.interview.as_ref().is_none_or(|id| *id == interview.id);
        let last = one
            .interviews
            .iter()
            .rev()
            .filter(about)
            .find(|interview| !interview.people.is_empty())?;
        let people = one.people.iter().filter(|person| last.people.contains(&person.id)).cloned();
        Some((last.id.clone(), people.collect::<Vec<_>>()))
    });
    let Some((interview, people)) = found else { return ().into_any() };
    let button = |person: Person| {
        let label = say(Text::new("ui_do_letter_to").with("person", person_name(&person)));
        let letter = Letter::new(state, interview.clone(), person.id.clone(), kind);
        let open = move |_| state.go(View::Letter(letter.clone(), None));
        view! { <button data-do="letter" data-person=person.id on:click=open>{label}</button> }
    };
    people.into_iter().map(button).collect_view().into_any()
}

/// The name, or the address where only that is known.
pub fn person_name(person: &Person) -> String {
    if person.name.is_empty() {
        person.email.clone().unwrap_or_default()
    } else {
        person.name.clone()
    }
}

/// The name of somebody who is in the overview.
pub fn name_of(state: State, id: &Id) -> String {
    let name = state.overview.with_untracked(|overview| {
        let mut people = overview.as_ref()?.applications.iter().flat_map(|one| &one.people);
        people.find(|person| person.id == *id).map(person_name)
    });
    name.unwrap_or_default()
}

/// The address of somebody who is in the overview; empty where none is known.
pub fn address_of(state: State, id: &Id) -> String {
    let address = state.overview.with_untracked(|overview| {
        let mut people = overview.as_ref()?.applications.iter().flat_map(|one| &one.people);
        people.find(|person| person.id == *id)?.email.clone()
    });
    address.unwrap_or_default()
}

fn company_of(state: State, id: &Id) -> String {
    let company = state.overview.with_untracked(|overview| {
        let mut applications = overview.as_ref()?.applications.iter();
        let one = applications.find(|one| one.application.id == *id)?;
        Some(one.application.company.clone())
    });
    company.unwrap_or_default()
}

/// The accessible name of a button of which there are several, one for each person or company.
pub fn button_of(state: State, label: &'static str, name: &str) -> String {
    say(Text::new("ui_button_of").with("label", state.say(label)).with("name", name))
}

/// The same with its button: `id` is that of its label.
pub fn button(
    state: State,
    what: &'static str,
    class: &'static str,
    id: &'static str,
    name: &str,
    press: impl FnMut() + 'static,
) -> AnyView {
    super::parts::button(what, class, state.say(id), Some(button_of(state, id, name)), press)
}

fn letter_buttons(state: State, letter: Letter) -> AnyView {
    let name = name_of(state, &letter.person);
    let sent_to = say(Text::new("ui_do_sent_to").with("person", &name));
    let sent = {
        let letter = letter.clone();
        move || letter.note_sent(state)
    };
    let notes = {
        let interview = letter.interview.clone();
        move || state.go(View::Reflect(interview.clone(), patch::nothing(), None))
    };
    let open = move || state.go(View::Letter(letter.clone(), None));
    vec![
        button(state, "letter", "", "ui_do_letter", &name, open),
        button(state, "reflect", "quiet", "ui_reflect", &name, notes),
        super::parts::button("sent", "quiet", state.say("ui_do_sent"), Some(sent_to), sent),
    ]
    .into_any()
}

fn unsure(state: State, one: UnsureView) -> AnyView {
    let message = StoredValue::new(one.message.clone());
    let name = one.person.as_ref().map(|person| name_of(state, person)).unwrap_or_default();
    // This message and no other: there may be several to one person.
    let yes = move || {
        let message = message.get_value();
        state.save(UiRequest::WentOut(message), "ui_marked_sent");
    };
    let no = move || {
        let message = message.get_value();
        state.save(UiRequest::NotSent(message), "ui_marked_not_sent");
    };
    view! {
        <div class="question" data-unsure=one.message>
            <p>{one.text}</p>
            <p class="which">{one.which}</p>
            <p class="buttons">
                {button(state, "went-out", "", "ui_yes", &name, yes)}
                {button(state, "did-not", "quiet", "ui_no", &name, no)}
            </p>
        </div>
    }
    .into_any()
}

/// The active tab: what granting it would mean, and the button, whose click asks the browser at once.
fn here_line(state: State, here: Here) -> AnyView {
    if here.patterns.is_empty() {
        return ().into_any();
    }
    if here.granted {
        return granted_line(state, here.patterns);
    }
    let told = RwSignal::new(false);
    let (title, why) = if here.profiles {
        ("ui_here_profile", "ui_grant_profile")
    } else if here.site.is_none() {
        ("ui_here_own", "ui_grant_own")
    } else if here.framed {
        ("ui_here", "ui_grant_frame")
    } else {
        ("ui_here", "ui_grant_site")
    };
    let asked = here.patterns.iter().filter_map(|pattern| pattern.split_once("://"));
    let asked: Vec<String> = asked.map(|(_, host)| host.trim_end_matches("/*").to_owned()).collect();
    let patterns = here.patterns.clone();
    let grant = move |_| {
        tab::request(&patterns, move |granted| {
            if granted {
                state.tell("ui_granted");
            } else {
                state.warn(state.say("ui_not_granted"));
            }
            told.set(granted);
            // The offer does not come back when the first view is drawn again.
            if granted {
                state.overview.update(|overview| {
                    if let Some(here) = overview.as_mut().and_then(|overview| overview.here.as_mut()) {
                        here.granted = true;
                    }
                });
            }
        });
    };
    let work_here = move |_| {
        if let Some(tab) = state.tab.get_untracked() {
            state.save(UiRequest::WorkHere { tab: tab.id }, "ui_works_now");
        }
    };
    let untouched = move |_| {
        let settings = json!({ "linkedin_toolbar_only": true });
        state.save(UiRequest::SaveSettings(settings), "ui_saved");
    };
    view! {
        <details class="here" id="here" hidden=move || told.get()>
            <summary>{state.say(title)}</summary>
            <p>{say(Text::new(why).with("site", here.host))}</p>
            {here.profiles.then(|| view! { <p>{state.say("ui_grant_terms")}</p> })}
            <p class="note">{say(Text::new("ui_grant_asks").list("sites", asked))}</p>
            <p class="note">{state.say("ui_grant_back")}</p>
            <p class="buttons">
                <button id="grant" on:click=grant>{state.say("ui_grant")}</button>
                <button id="work-here" class="quiet" on:click=work_here>{state.say("ui_work_here")}</button>
                {here.profiles.then(|| view! { <button id="toolbar-only" class="quiet" on:click=untouched>{state.say("ui_toolbar_only")}</button> })}
            </p>
        </details>
    }
    .into_any()
}

/// The access that was given to the active tab's site, and the button that gives it back.
fn granted_line(state: State, patterns: Vec<String>) -> AnyView {
    let patterns = StoredValue::new(patterns);
    let give_back = move |_| {
        spawn_local(async move {
            if tab::give_back(&patterns.get_value()).await {
                state.tell("ui_given_back");
                state.overview.update(|overview| {
                    if let Some(here) = overview.as_mut().and_then(|overview| overview.here.as_mut()) {
                        here.granted = false;
                    }
                });
            }
        });
    };
    view! {
        <details class="here" id="granted">
            <summary>{state.say("ui_works_here")}</summary>
            <p class="buttons"><button id="give-back" class="quiet" on:click=give_back>{state.say("ui_give_back")}</button></p>
        </details>
    }
    .into_any()
}

/// The ways to put an interview in.
pub fn actions(state: State) -> AnyView {
    let read = move |_| {
        if let Some(tab) = state.tab.get_untracked() {
            state.read(Again::Capture(tab.id));
        }
    };
    let by_hand = move |_| {
        let zone = clock::zone_name();
        state.go(View::Capture(vec![Candidate {
            zone,
            is_interview: "yes".into(),
            side: "candidate".into(),
            ..Candidate::default()
        }]));
    };
    view! {
        <nav class="actions" aria-label=state.say("ui_add")>
            {(!state.wide).then(|| view! { <button id="read" class="primary" on:click=read>{state.say("ui_read")}</button> })}
            <button id="paste" on:click=move |_| state.go(View::Paste(String::new()))>{state.say("ui_paste")}</button>
            <button id="by-hand" on:click=by_hand>{state.say("ui_by_hand")}</button>
        </nav>
    }
    .into_any()
}

/// The report on how the active tab is read, on our own page: it holds more than fits here.
pub fn not_well(state: State) -> AnyView {
    let report = move || {
        if let Some(tab) = state.tab.get_untracked() {
            tab::open(&format!("app.html#{}{}", tab::REPORT, tab.id));
        }
    };
    super::parts::button("report", "quiet", state.say("ui_not_well"), None, report)
}

fn aside(state: State, count: usize) -> AnyView {
    let text = say(Text::new("ui_aside").with("count", count.to_string()));
    let open = move |_| {
        state.ask(UiRequest::Aside {}, move |response| {
            if let UiResponse::Aside { records } = response {
                state.go(View::Aside(records));
            }
        });
    };
    view! { <p class="question">{text}<button id="show-aside" class="quiet" on:click=open>{state.say("ui_show")}</button></p> }.into_any()
}
