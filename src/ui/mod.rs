//! The popup and the app page. They show what the worker says and send what the user did; they decide nothing and store no record.

mod app_page;
mod capture;
mod home;
mod letter;
mod parts;
mod profile;
mod reflect;
mod settings;

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use crate::browser::worker::ask;
use crate::browser::{chrome, tab};
use crate::messages::Text;
use crate::model::{Id, MessageKind, Reflection};
use crate::protocol::{Candidate, Overview, PersonChoice, Profile, UiRequest, UiResponse};

/// What is on show.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum View {
    /// What to do now.
    #[default]
    Home,
    /// Who the user is, then this is asked again; names and addresses as typed so far.
    Who(Option<Again>, Option<(String, String)>),
    /// A text to paste, as far as it is there.
    Paste(String),
    /// Interviews that were read, the first of which is in the form.
    Capture(Vec<Candidate>),
    /// A profile that was read.
    Profile(Profile, Vec<PersonChoice>),
    /// The debrief of an interview; the decision date as typed so far.
    Reflect(Reflection, Option<String>),
    /// A letter; subject and body as the user changed them.
    Letter(Id, Id, MessageKind, Option<(String, String)>),
    /// Settings (app page).
    Settings,
    /// Records that cannot be read (app page).
    Aside(Vec<(String, String)>),
}

/// What to ask again once the user has said who they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Again {
    /// Read the tab.
    Capture(i32),
    /// Read this text.
    ReadText(String),
}

/// The state of a page. Everything in it can be copied into closures.
#[derive(Clone, Copy)]
pub struct State {
    /// Whether this is the app page.
    pub wide: bool,
    /// The active tab and its address, where the browser tells them.
    pub tab: RwSignal<Option<tab::Active>>,
    /// What the worker last said.
    pub overview: RwSignal<Option<Overview>>,
    /// What is on show.
    pub view: RwSignal<View>,
    /// A sentence for the user, and whether it is bad news.
    pub told: RwSignal<Option<(bool, String)>>,
    /// How many answers are awaited.
    pub busy: RwSignal<u32>,
}

/// Where a view that holds unsaved words is kept while the popup is closed.
const KEPT: &str = "unsaved";

impl State {
    /// A sentence of the catalogue.
    pub fn say(self, id: &'static str) -> String {
        say(Text::new(id))
    }

    /// Goes to a view.
    pub fn go(self, view: View) {
        self.told.set(None);
        self.view.set(view);
        focus_heading();
    }

    /// Asks the worker; what it says of interviews, profiles and problems is shown the same way everywhere.
    pub fn ask(self, request: UiRequest, then: impl FnOnce(UiResponse) + 'static) {
        self.busy.update(|count| *count += 1);
        spawn_local(async move {
            let answer = ask(&request).await;
            self.busy.update(|count| *count = count.saturating_sub(1));
            match answer {
                Ok(UiResponse::Problem { text }) => self.told.set(Some((true, text))),
                Ok(response) => then(response),
                Err(_) => self.told.set(Some((true, self.say("ui_no_answer")))),
            }
        });
    }

    /// Asks for something that is saved, and goes home with what the worker says is to do now.
    pub fn save(self, request: UiRequest, told: &'static str) {
        self.ask(request, move |response| {
            if let UiResponse::Saved { overview, .. } = response {
                forget();
                self.renew(overview);
                self.go(View::Home);
                self.told.set(Some((false, self.say(told))));
            }
        });
    }

    /// Takes a new overview; where the tab was not asked about, what is known of it stays.
    pub fn renew(self, mut overview: Overview) {
        let here = self.overview.with_untracked(|old| old.as_ref().and_then(|old| old.here.clone()));
        overview.here = overview.here.or(here);
        self.overview.set(Some(overview));
    }

    /// Reads a tab or a text.
    pub fn read(self, again: Again) {
        let known = self
            .overview
            .with_untracked(|overview| overview.as_ref().is_some_and(|overview| overview.me.is_some()));
        if !known {
            return self.go(View::Who(Some(again), None));
        }
        let request = match again {
            Again::Capture(tab) => UiRequest::Capture { tab },
            Again::ReadText(text) => UiRequest::ReadText { text },
        };
        self.ask(request, move |response| match response {
            UiResponse::Candidates { candidates } => self.go(View::Capture(candidates)),
            UiResponse::Profile { profile, people } => self.go(View::Profile(profile, people)),
            _ => {}
        });
    }
}

/// A sentence in the interface's language.
pub fn say(text: Text) -> String {
    text.say(&chrome::ui_language())
}

/// Keeps a view whose words are not saved yet.
pub fn keep(view: &View) {
    // A full or closed localStorage loses a convenience, no record.
    let _ = LocalStorage::set(KEPT, view);
}

/// What was kept is saved, or given up.
pub fn forget() {
    LocalStorage::delete(KEPT);
}

/// The view that was kept when the popup closed.
pub fn kept() -> Option<View> {
    LocalStorage::get(KEPT).ok()
}

fn focus_heading() {
    request_animation_frame(|| {
        if let Some(heading) = document().get_element_by_id("heading") {
            let _ = wasm_bindgen::JsCast::unchecked_into::<web_sys::HtmlElement>(heading).focus();
        }
    });
}

/// Draws the page that `data-page` of the body names.
pub fn mount() {
    let page = document()
        .body()
        .and_then(|body| body.get_attribute("data-page"))
        .unwrap_or_default();
    let wide = page == "app";
    mount_to_body(move || view! { <Page wide /> });
}

#[component]
fn Page(wide: bool) -> impl IntoView {
    let state = State {
        wide,
        tab: RwSignal::new(None),
        overview: RwSignal::new(None),
        view: RwSignal::new(View::Home),
        told: RwSignal::new(None),
        busy: RwSignal::new(0),
    };
    begin(state);
    // A file dropped beside its field would otherwise take the browser to it.
    let stay = |event: web_sys::DragEvent| event.prevent_default();
    view! {
        <header class="top">
            <img src="icons/32.png" alt="" width="24" height="24" />
            <span class="name">{state.say("extension_name")}</span>
            {(!wide).then(|| view! { <button id="open-app" class="quiet" on:click=move |_| tab::open("app.html")>{state.say("ui_open_app")}</button> })}
        </header>
        <main on:dragover=stay on:drop=stay aria-busy=move || (state.busy.get() > 0).to_string()>
            <div aria-live="polite" id="told">
                {move || state.told.get().map(|(bad, text)| view! { <p class=if bad { "told bad" } else { "told" } data-problem=bad.to_string()>{text}</p> })}
            </div>
            {move || match state.view.get() {
                View::Home => home::view(state),
                View::Who(again, typed) => capture::who(state, again, typed),
                View::Paste(text) => capture::paste(state, text),
                View::Capture(candidates) => capture::form(state, candidates),
                View::Profile(profile, people) => profile::view(state, profile, people),
                View::Reflect(reflection, date) => reflect::view(state, reflection, date),
                View::Letter(interview, person, kind, typed) => letter::view(state, interview, person, kind, typed),
                View::Settings => settings::view(state),
                View::Aside(records) => app_page::aside(state, &records),
            }}
        </main>
    }
}

/// The first look: which tab is active, what is to do, and what was being written when the popup closed.
fn begin(state: State) {
    spawn_local(async move {
        let active = if state.wide { None } else { tab::active().await };
        let url = active.as_ref().and_then(|tab| tab.url.clone());
        state.tab.set(active.clone());
        state.ask(
            UiRequest::Overview {
                url,
                granted: false,
                all: state.wide,
            },
            move |response| {
                let UiResponse::Overview(overview) = response else { return };
                let readable = overview.here.as_ref().is_some_and(|here| here.reads);
                state.overview.set(Some(overview));
                match (kept(), active) {
                    (Some(view), _) if !state.wide => {
                        state.go(view);
                        state.told.set(Some((false, state.say("ui_kept"))));
                    }
                    // The button was pressed on a calendar or a profile: that is what it was pressed for.
                    (_, Some(tab)) if readable => state.read(Again::Capture(tab.id)),
                    _ => {}
                }
            },
        );
    });
}
