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
use crate::model::{Id, MessageKind, Person, Reflection, Settings};
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
    /// Somebody, as corrected so far (app page).
    Person(Person),
    /// Settings (app page), with names and addresses as typed so far.
    Settings(Option<Box<(Settings, String, String)>>),
    /// Records that cannot be read (app page).
    Aside(Vec<(String, String)>),
}

/// What to ask again once the user has said who they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Again {
    /// Read the tab.
    Capture(i32),
    /// Read this text, which may have come as an `.ics` file.
    ReadText(String, bool),
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

/// Where a page keeps a view that holds unsaved words while it is closed. Each page writes its own alone.
fn place(wide: bool) -> &'static str {
    if wide { "unsaved/app" } else { "unsaved/popup" }
}

impl State {
    /// A sentence of the catalogue.
    pub fn say(self, id: &'static str) -> String {
        say(Text::new(id))
    }

    /// Goes to a view.
    pub fn go(self, view: View) {
        self.told.set(None);
        self.view.set(view);
        focus("#heading");
    }

    /// Good news.
    pub fn tell(self, id: &'static str) {
        self.told.set(Some((false, self.say(id))));
    }

    /// What did not work.
    pub fn warn(self, text: String) {
        self.told.set(Some((true, text)));
    }

    /// Asks the worker; what it says of interviews, profiles and problems is shown the same way everywhere.
    pub fn ask(self, request: UiRequest, then: impl FnOnce(UiResponse) + 'static) {
        self.busy.update(|count| *count += 1);
        spawn_local(async move {
            let answer = ask(&request).await;
            self.busy.update(|count| *count = count.saturating_sub(1));
            match answer {
                Ok(UiResponse::Problem { text }) => self.warn(text),
                Ok(response) => then(response),
                Err(_) => self.warn(self.say("ui_no_answer")),
            }
        });
    }

    /// Asks for something that is saved, and goes home with what the worker says is to do now.
    pub fn save(self, request: UiRequest, told: &'static str) {
        self.ask(request, move |response| {
            if let UiResponse::Saved { overview, .. } = response {
                self.forget();
                self.renew(overview);
                self.go(View::Home);
                self.tell(told);
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
            Again::ReadText(text, ics) => UiRequest::ReadText { text, ics },
        };
        self.ask(request, move |response| match response {
            UiResponse::Candidates { candidates } => self.go(View::Capture(candidates)),
            UiResponse::Profile { profile, people } => self.go(View::Profile(profile, people)),
            _ => {}
        });
    }

    /// Keeps a view whose words are not saved yet. Called when the user changes something: what was only loaded can be loaded again.
    pub fn keep(self, view: &View) {
        // A full or closed localStorage loses a convenience, no record.
        let _ = LocalStorage::set(place(self.wide), view);
    }

    /// What is on show is saved, or given up; a copy of it in the other page is then out of date.
    pub fn forget(self) {
        LocalStorage::delete(place(self.wide));
        if let Some(other) = kept(!self.wide)
            && self.view.with_untracked(|view| same(view, &other))
        {
            LocalStorage::delete(place(!self.wide));
        }
    }

    /// What was being written here when the page closed, or else in the other page, if that is closed, too.
    fn unfinished(self) -> Option<View> {
        kept(self.wide).or_else(|| (self.wide || !tab::app_is_open()).then(|| kept(!self.wide))?)
    }

    /// A file that was chosen or dropped; read here, since a popup closes before either is done.
    pub fn read_file(self, files: Option<web_sys::FileList>) {
        let Some(file) = files.and_then(|files| files.get(0)) else { return };
        // On the first view nothing is half written.
        if kept(self.wide).is_some() && self.view.with_untracked(|view| *view != View::Home) {
            return self.warn(self.say("ui_drop_busy"));
        }
        let ics = file.name().to_lowercase().ends_with(".ics") || file.type_() == "text/calendar";
        spawn_local(async move {
            match tab::text_of(&file).await {
                Some(text) => self.read(Again::ReadText(text, ics)),
                None => self.warn(self.say("ui_file_unreadable")),
            }
        });
    }
}

fn kept(wide: bool) -> Option<View> {
    LocalStorage::get(place(wide)).ok()
}

/// Whether two views are the same piece of work, with other words perhaps.
fn same(one: &View, other: &View) -> bool {
    match (one, other) {
        (View::Reflect(one, _), View::Reflect(other, _)) => one.interview == other.interview,
        (View::Letter(interview, person, kind, _), View::Letter(other, someone, other_kind, _)) => {
            (interview, person, kind) == (other, someone, other_kind)
        }
        (View::Capture(one), View::Capture(other)) => match (one.first(), other.first()) {
            (Some(one), Some(other)) if one.uid.is_some() => one.uid == other.uid,
            _ => one == other,
        },
        (View::Person(one), View::Person(other)) => one.id == other.id,
        (View::Who(..), View::Who(..)) | (View::Settings(_), View::Settings(_)) => true,
        _ => one == other,
    }
}

/// A sentence in the interface's language.
pub fn say(text: Text) -> String {
    text.say_in_page(&chrome::ui_language())
}

/// Puts the focus on the last element that a selector finds, once the change that brings it is drawn.
pub fn focus(selector: impl Into<String>) {
    let selector = selector.into();
    request_animation_frame(move || {
        let found = document().query_selector_all(&selector).ok();
        if let Some(node) = found.and_then(|found| found.get(found.length().wrapping_sub(1))) {
            let _ = wasm_bindgen::JsCast::unchecked_into::<web_sys::HtmlElement>(node).focus();
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
    drops(state);
    view! {
        <header class="top">
            <img src="icons/32.png" alt="" width="24" height="24" />
            <span class="name">{state.say("extension_name")}</span>
            {(!wide).then(|| view! { <button id="open-app" class="quiet" on:click=move |_| tab::open("app.html")>{state.say("ui_open_app")}</button> })}
        </header>
        <main aria-busy=move || (state.busy.get() > 0).to_string()>
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
                View::Person(person) => app_page::person(state, person),
                View::Settings(typed) => settings::view(state, typed),
                View::Aside(records) => app_page::aside(state, &records),
            }}
        </main>
    }
}

/// A file dropped anywhere in the page is taken; beside its field it would otherwise take the browser to it. Words are dropped as ever.
fn drops(state: State) {
    let files = |event: &web_sys::DragEvent| {
        let data = event.data_transfer()?;
        data.types().includes(&"Files".into(), 0).then_some(data)
    };
    // Both listen as long as the page lives.
    drop(window_event_listener(leptos::ev::dragover, move |event| {
        if files(&event).is_some() {
            event.prevent_default();
        }
    }));
    drop(window_event_listener(leptos::ev::drop, move |event| {
        if let Some(data) = files(&event) {
            event.prevent_default();
            state.read_file(data.files());
        }
    }));
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
                match (state.unfinished(), active) {
                    (Some(view), _) => {
                        state.go(view);
                        state.tell("ui_kept");
                    }
                    // The button was pressed on a calendar or a profile: that is what it was pressed for.
                    (_, Some(tab)) if readable => state.read(Again::Capture(tab.id)),
                    _ => {}
                }
            },
        );
    });
}
