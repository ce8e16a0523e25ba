//! The popup and the app page. They show what the worker says and send what the user did; they decide nothing and store no record.

mod app_page;
mod capture;
mod forget;
mod home;
mod letter;
mod parts;
mod profile;
mod reflect;
mod settings;
mod template;

use chrono::{DateTime, Utc};
use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use crate::browser::worker::ask;
use crate::browser::{chrome, clock, tab};
use crate::messages::Text;
use crate::model::{Id, Person};
use crate::patch::Patch;
use crate::protocol::{ApplicationView, Candidate, EntryView, Overview, PersonChoice, Profile, UiRequest, UiResponse};
use crate::ui::letter::Letter;

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
    /// The debrief of an interview: what was changed in it, and the decision date if that was.
    Reflect(Id, Patch, Option<String>),
    /// A letter; subject and body as the user changed them.
    Letter(Letter, Option<(String, String)>),
    /// Somebody, and what was corrected (app page).
    Person(Person, Patch),
    /// What was changed in the settings (app page), and names and addresses as typed if those were.
    Settings(Patch, Option<String>, Option<String>),
    /// A template of the user's own, by its place in the list of purposes; subject and body as they were changed (app page).
    Template(usize, Option<(String, String)>),
    /// How a page was read (app page).
    Report(String),
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

/// A sentence for the user.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    bad: bool,
    text: String,
    /// The message that one press noted, and that can be taken back.
    noted: Option<Id>,
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
    /// When that was asked for.
    pub asked: RwSignal<Option<DateTime<Utc>>>,
    /// The logs that are unfolded, by application (app page).
    pub logs: RwSignal<Vec<(Id, Vec<EntryView>)>>,
    /// What is on show.
    pub view: RwSignal<View>,
    /// A sentence for the user.
    pub told: RwSignal<Option<Told>>,
    /// How often the view has changed.
    turns: RwSignal<u32>,
    /// The applications whose people are unfolded (app page).
    pub unfolded: StoredValue<Vec<Id>>,
    /// How many answers are awaited.
    pub busy: RwSignal<u32>,
    /// Where the page keeps a view that holds unsaved words while it is closed: under the id of its tab, since there may be several.
    place: RwSignal<String>,
}

/// What the places of all pages begin with.
const PLACES: &str = "unsaved/";

/// By way of one plain value, as messages go: each type is then read and written in one way only, and the module pays for each once.
fn plain(view: &View) -> serde_json::Value {
    serde_json::to_value(view).unwrap_or_default()
}

fn kept_at(place: &str) -> Option<View> {
    serde_json::from_value(LocalStorage::get(place).ok()?).ok()
}

impl State {
    /// A sentence of the catalogue.
    pub fn say(self, id: &'static str) -> String {
        say(Text::new(id))
    }

    /// Goes to a view.
    pub fn go(self, view: View) {
        self.told.set(None);
        self.turns.update(|turns| *turns += 1);
        self.view.set(view);
        focus("#heading");
    }

    /// Good news.
    pub fn tell(self, id: &'static str) {
        self.tell_text(self.say(id));
    }

    /// The same, with its names filled in.
    pub fn tell_text(self, text: String) {
        self.told.set(Some(Told {
            bad: false,
            text,
            noted: None,
        }));
    }

    /// What did not work.
    pub fn warn(self, text: String) {
        self.told.set(Some(Told {
            bad: true,
            text,
            noted: None,
        }));
    }

    /// What stands in a field is not right: it is said, and the field is marked and has the focus.
    pub fn wrong(self, field: &'static str, text: String) {
        self.warn(text);
        let field = format!("[name={field}]");
        if let Ok(Some(found)) = document().query_selector(&field) {
            let _ = found.set_attribute("aria-invalid", "true");
        }
        focus(field);
    }

    /// Asks the worker; what it says of problems is shown the same way everywhere.
    pub fn ask(self, request: UiRequest, then: impl FnOnce(UiResponse) + 'static) {
        self.ask_or(request, then, || {});
    }

    /// The same, with something to do where there is no answer but a problem.
    pub fn ask_or(self, request: UiRequest, then: impl FnOnce(UiResponse) + 'static, otherwise: impl FnOnce() + 'static) {
        self.busy.update(|count| *count += 1);
        // Boxed, so that what follows is in the module once and not once for every question.
        spawn_local(self.answered(request, clock::now(), Box::new(then), Box::new(otherwise)));
    }

    async fn answered(self, request: UiRequest, at: DateTime<Utc>, then: Box<dyn FnOnce(UiResponse)>, otherwise: Box<dyn FnOnce()>) {
        let answer = ask(&request).await;
        self.busy.update(|count| *count = count.saturating_sub(1));
        let problem = match answer {
            Ok(UiResponse::Problem { text }) => text,
            Ok(response) => {
                if let UiResponse::Overview(_) | UiResponse::Saved { .. } = response {
                    self.asked.set(Some(at));
                }
                return then(response);
            }
            Err(_) => self.say("ui_no_answer"),
        };
        self.warn(problem);
        otherwise();
    }

    /// Looks again, without a word, at what is stored: another page may have changed it. A form is not touched, whose user only ever
    /// saves what they changed in it.
    fn look(self) {
        let at = clock::now();
        spawn_local(async move {
            let request = UiRequest::Overview {
                url: None,
                granted: false,
                all: self.wide,
            };
            if let Ok(UiResponse::Overview(overview)) = ask(&request).await {
                self.asked.set(Some(at));
                self.show(overview);
            }
        });
    }

    /// Draws an overview if it says anything new.
    fn show(self, mut overview: Overview) {
        let old = self.overview.get_untracked();
        overview.here = overview.here.or_else(|| old.as_ref()?.here.clone());
        if old.as_ref() != Some(&overview) {
            self.overview.set(Some(overview));
        }
    }

    /// Asks for something that is saved, and goes home with what the worker says is to do now.
    pub fn save(self, request: UiRequest, told: &'static str) {
        self.save_text(request, self.say(told), false);
    }

    /// The same for a message that one press notes: it says which, and can be taken back.
    pub fn note(self, request: UiRequest, text: String) {
        self.save_text(request, text, true);
    }

    /// The same with a sentence that names somebody.
    pub fn save_text(self, request: UiRequest, text: String, is_note: bool) {
        self.ask(request, move |response| {
            if let UiResponse::Saved { id, overview } = response {
                self.forget();
                self.renew(overview);
                self.go(View::Home);
                self.told.set(Some(Told {
                    bad: false,
                    text,
                    noted: is_note.then_some(id),
                }));
            }
        });
    }

    /// Takes the overview that comes with what was saved. It speaks of what goes on; what is finished stays on the app page as it was,
    /// until that has looked again.
    pub fn renew(self, mut overview: Overview) {
        if self.wide {
            let known = self
                .overview
                .with_untracked(|old| old.as_ref().map(|old| old.applications.clone()).unwrap_or_default());
            let new = |old: &ApplicationView| overview.applications.iter().all(|one| one.application.id != old.application.id);
            let kept: Vec<ApplicationView> = known.into_iter().filter(new).collect();
            overview.applications.extend(kept);
        }
        self.show(overview);
        if self.wide {
            self.look();
        }
    }

    /// Reads a tab or a text.
    pub fn read(self, again: Again) {
        let known = self
            .overview
            .with_untracked(|overview| overview.as_ref().is_some_and(|overview| overview.me.is_some()));
        let request = match again.clone() {
            Again::Capture(tab) => UiRequest::Capture { tab },
            Again::ReadText(text, ics) => UiRequest::ReadText { text, ics },
        };
        self.ask(request, move |response| match response {
            // It is read once more then, without the user among those to thank.
            UiResponse::Candidates { .. } if !known => self.go(View::Who(Some(again), None)),
            UiResponse::Candidates { candidates } => self.go(View::Capture(candidates)),
            UiResponse::Profile { profile, people } => self.go(View::Profile(profile, people)),
            _ => {}
        });
    }

    /// Keeps a view whose words are not saved yet. Called when the user changes something: what was only loaded can be loaded again.
    pub fn keep(self, view: &View) {
        // A full or closed localStorage loses a convenience, no record.
        let _ = self.place.with_untracked(|place| LocalStorage::set(place, plain(view)));
    }

    /// What is on show is saved, or given up; a copy of it in another page is then out of date.
    pub fn forget(self) {
        LocalStorage::delete(self.place.get_untracked());
        for (place, other) in self.kept_elsewhere() {
            if self.view.with_untracked(|view| same(view, &other)) {
                LocalStorage::delete(place);
            }
        }
    }

    /// What other pages keep of these interviews, which were deleted.
    pub fn forget_rounds(self, rounds: &[Id]) {
        for (place, view) in self.kept_elsewhere() {
            let round = match &view {
                View::Reflect(round, ..) => Some(round),
                View::Letter(letter, _) => Some(&letter.interview),
                View::Capture(forms) => forms.first().and_then(|form| form.interview.as_ref()),
                _ => None,
            };
            if round.is_some_and(|round| rounds.contains(round)) {
                LocalStorage::delete(place);
            }
        }
    }

    fn kept(self) -> Option<View> {
        self.place.with_untracked(|place| kept_at(place))
    }

    /// What other pages keep, and where.
    fn kept_elsewhere(self) -> Vec<(String, View)> {
        let all = LocalStorage::raw();
        let places = (0..LocalStorage::length()).filter_map(|n| all.key(n).ok().flatten());
        places
            .filter(|place| place.starts_with(PLACES) && self.place.with_untracked(|own| own != place))
            .filter_map(|place| kept_at(&place).map(|view| (place, view)))
            .collect()
    }

    /// What was being written here when the page closed, or else in another that is closed.
    async fn unfinished(self) -> Option<View> {
        if let Some(view) = self.kept() {
            return Some(view);
        }
        for (place, view) in self.kept_elsewhere() {
            let its_tab = place.rsplit('/').next().and_then(|id| id.parse().ok());
            let Some(id) = its_tab else { return Some(view) };
            if !tab::app_is_open() || !tab::is_open(id).await {
                if self.wide {
                    // It goes on here.
                    LocalStorage::delete(place);
                    self.keep(&view);
                }
                return Some(view);
            }
        }
        None
    }

    /// A file that was chosen or dropped; read here, since a popup closes before either is done.
    pub fn read_file(self, files: Option<web_sys::FileList>) {
        let Some(file) = files.and_then(|files| files.get(0)) else { return };
        // On the first view nothing is half written.
        if self.kept().is_some() && self.view.with_untracked(|view| *view != View::Home) {
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

/// Whether two views are the same piece of work, with other words perhaps.
fn same(one: &View, other: &View) -> bool {
    match (one, other) {
        (View::Reflect(one, ..), View::Reflect(other, ..)) => one == other,
        (View::Letter(one, _), View::Letter(other, _)) => one.is_same(other),
        (View::Capture(one), View::Capture(other)) => match (one.first(), other.first()) {
            (Some(one), Some(other)) if one.uid.is_some() => one.uid == other.uid,
            (Some(one), Some(other)) if one.interview.is_some() => one.interview == other.interview,
            _ => one == other,
        },
        (View::Person(one, _), View::Person(other, _)) => one.id == other.id,
        (View::Template(one, _), View::Template(other, _)) => one == other,
        (View::Who(..), View::Who(..)) | (View::Settings(..), View::Settings(..)) => true,
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
        asked: RwSignal::new(None),
        logs: RwSignal::new(Vec::new()),
        view: RwSignal::new(View::Home),
        told: RwSignal::new(None),
        turns: RwSignal::new(0),
        unfolded: StoredValue::new(Vec::new()),
        busy: RwSignal::new(0),
        place: RwSignal::new(format!("{PLACES}{}", if wide { "app" } else { "popup" })),
    };
    begin(state);
    drops(state);
    if wide {
        looks(state);
    }
    view! {
        <header class="top">
            <img src="icons/32.png" alt="" width="24" height="24" />
            <span class="name">{state.say("extension_name")}</span>
            {(!wide).then(|| view! { <button id="open-app" class="quiet" on:click=move |_| tab::open("app.html")>{state.say("ui_open_app")}</button> })}
        </header>
        <main aria-busy=move || (state.busy.get() > 0).to_string() on:click:capture=clicks(state) on:input=move |event| mended(state, &event)>
            <div aria-live="polite" id="told">
                {move || state.told.get().map(|told| said(state, told))}
            </div>
            {move || match state.view.get() {
                View::Home => home::view(state),
                View::Who(again, typed) => capture::who(state, again, typed),
                View::Paste(text) => capture::paste(state, text),
                View::Capture(candidates) => capture::form(state, candidates),
                View::Profile(profile, people) => profile::view(state, profile, people),
                View::Reflect(interview, changed, date) => reflect::view(state, interview, changed, date),
                View::Letter(letter, typed) => letter::view(state, letter, typed),
                View::Person(person, changed) => app_page::person(state, person, changed),
                View::Settings(changed, names, emails) => settings::view(state, changed, names, emails),
                View::Template(purpose, typed) => template::view(state, purpose, typed),
                View::Report(text) => app_page::report(state, text),
                View::Aside(records) => app_page::aside(state, &records),
            }}
        </main>
    }
}

fn said(state: State, told: Told) -> AnyView {
    let Told { bad, text, noted } = told;
    let undo = noted.filter(|id| !id.is_empty()).map(|id| {
        let undo = move || state.save(UiRequest::NotSent(id.clone()), "ui_undone");
        parts::button("undo", "quiet", state.say("ui_undo"), None, undo)
    });
    view! { <p class=if bad { "told bad" } else { "told" } data-problem=bad.to_string()>{text}" "{undo}</p> }.into_any()
}

/// The second click of a double click is for what the first one pressed: not for what has come in its place, and what was asked is not
/// asked twice.
fn clicks(state: State) -> impl Fn(web_sys::MouseEvent) {
    let first = RwSignal::new(0);
    move |event| {
        let turns = state.turns.get_untracked();
        if event.detail() < 2 {
            first.set(turns);
        } else if first.get_untracked() != turns || state.busy.get_untracked() > 0 {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    }
}

/// A field that was marked is written in: what was said of it holds no more.
fn mended(state: State, event: &web_sys::Event) {
    let field = event_target::<web_sys::Element>(event);
    if field.has_attribute("aria-invalid") {
        let _ = field.remove_attribute("aria-invalid");
        state.told.set(None);
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

/// A page that was in the background is out of date: it looks again when its user comes back to it. (A popup closes instead.)
fn looks(state: State) {
    let look = move || {
        // What is awaited brings an overview of its own.
        let idle = state.busy.get_untracked() == 0 && state.overview.with_untracked(Option::is_some);
        if idle && !document().hidden() {
            state.look();
        }
    };
    drop(window_event_listener(leptos::ev::focus, move |_| look()));
    drop(window_event_listener(leptos::ev::visibilitychange, move |_| look()));
}

/// The first look: which tab is active, what is to do, and what was being written when the popup closed.
fn begin(state: State) {
    spawn_local(async move {
        let active = if state.wide { None } else { tab::active().await };
        let url = active.as_ref().and_then(|tab| tab.url.clone());
        state.tab.set(active.clone());
        if state.wide
            && let Some(id) = tab::own_id().await
        {
            state.place.set(format!("{PLACES}app/{id}"));
        }
        let unfinished = state.unfinished().await;
        let chosen = if state.wide { tab::chosen().await } else { None };
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
                match (unfinished, active) {
                    // The page was opened for these.
                    _ if chosen.is_some() => state.read(Again::ReadText(chosen.unwrap_or_default(), false)),
                    _ if tab::reported().is_some() => app_page::load_report(state),
                    (Some(view), _) => {
                        state.go(view);
                        state.tell("ui_kept");
                    }
                    // The button was pressed on a calendar or a profile: that is what it was pressed for.
                    (_, Some(tab)) if readable => state.read(Again::Capture(tab.id)),
                    // A notification was pressed: here is what it is about.
                    _ => {
                        if let Some(id) = tab::subject() {
                            focus(format!("li:nth-child(1 of [data-subject='{id}']) > .buttons button:first-child"));
                        }
                    }
                }
            },
        );
    });
}
