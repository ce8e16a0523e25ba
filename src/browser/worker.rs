//! Every event of the browser, one after another through the core.

use std::sync::atomic::{AtomicBool, Ordering};

use async_lock::Mutex;
use serde::Deserialize;
use serde_json::{Value, json};
use wasm_bindgen::JsValue;

use super::chrome::{self, object};
use super::{CHOSEN, clock, opened_key, permissions, storage, tabs};
use crate::app::face::FACE;
use crate::app::{self, Effect, Needs, Request, Response};
use crate::messages::Text;
use crate::plain;
use crate::practice::policy;
use crate::protocol::{Env, PageRequest, PageResponse, Sender, UiRequest, UiResponse};
use crate::sites::{self, Watch};
use crate::store::{Loaded, TAB};

/// Storage has one writer, and that one does one thing at a time.
static TURN: Mutex<()> = Mutex::new(());

/// The alarm. One, at the earliest time at which any advice changes (browsers allow 500).
const ALARM: &str = "advice";

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct From {
    url: Option<String>,
    frame_id: Option<i32>,
    tab: Option<FromTab>,
}

/// A selected text, as the menu tells of it.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Chosen {
    selection_text: String,
    frame_id: i32,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct FromTab {
    id: Option<i32>,
    url: Option<String>,
}

/// An event by its name in `background.js`, with what it brought: a message, or the list of the listener's arguments.
///
/// # Errors
/// What `chrome.*` threw. Nothing was answered then, and nothing was written that was not written whole.
pub async fn on_event(name: &str, payload: JsValue, sender: JsValue) -> Result<JsValue, JsValue> {
    take_up_once();
    match name {
        "message" => return message(payload, sender).await,
        "installed" | "startup" => {
            if name == "installed" {
                offer_menu().await;
            }
            open_up().await?;
            turn(&Request::Start, String::new()).await?;
        }
        "permissions_added" | "permissions_removed" => {
            open_up().await?;
            turn(&Request::Tick, String::new()).await?;
        }
        "notification" | "notification_button" => {
            let arguments = js_sys::Array::from(&payload);
            let id = arguments.get(0).as_string().unwrap_or_default();
            let button = arguments.get(1).as_f64().map(|place| place as u32);
            turn(&Request::Notified { id, button }, String::new()).await?;
        }
        "menu" => chosen(&payload).await?,
        "alarm" => {
            // It has rung and is gone: if the worker is stopped before the next one is set, this one rings.
            carry_out(&Effect::Alarm {
                at: Some((clock::now() + policy::RETRY).timestamp_millis()),
            })
            .await?;
            turn(&Request::Tick, String::new()).await?;
        }
        "tab_removed" => {
            if let Some(tab) = js_sys::Array::from(&payload).get(0).as_f64() {
                let keys = [format!("{TAB}{}", tab as i32), opened_key(tab as i32)];
                chrome::session_remove(&object(&keys)).await?;
            }
        }
        _ => {}
    }
    Ok(JsValue::UNDEFINED)
}

/// Puts "Save as interview" into the menu of a selected text, once for this version: the browser keeps it.
async fn offer_menu() {
    let item = object(&json!({
        "id": "chosen",
        "title": Text::new("menu_save").say(&chrome::ui_language()),
        "contexts": ["selection"],
    }));
    // Where there are no such menus (Firefox for Android) the text can be pasted.
    if chrome::remove_menus().await.is_ok() {
        let _ = chrome::create_menu(&item).await;
    }
}

/// Registers the eyes for what is granted, and opens them in tabs that are open already.
///
/// The registration is the mark that it was done, so it comes after the tabs; and a tab that loaded in between had no eyes yet.
async fn open_up() -> Result<(), JsValue> {
    storage::close_to_pages().await;
    let granted = permissions::granted().await?;
    tabs::close_eyes().await?;
    tabs::open_eyes(&granted).await?;
    permissions::register(&granted).await?;
    tabs::open_eyes(&granted).await
}

/// Once in the life of this program: does what one that was stopped in the middle of [`open_up`] left undone.
fn take_up_once() {
    static BEGUN: AtomicBool = AtomicBool::new(false);
    if BEGUN.swap(true, Ordering::Relaxed) {
        return;
    }
    wasm_bindgen_futures::spawn_local(async {
        if permissions::is_registered().await == Ok(false) {
            // It is tried again at the next start.
            let _ = open_up().await;
        }
    });
}

async fn message(payload: JsValue, sender: JsValue) -> Result<JsValue, JsValue> {
    let from: From = chrome::data(sender).unwrap_or_default();
    let url = from.url.unwrap_or_default();
    let mut payload: Value = chrome::data(payload)?;
    let nonce = payload["nonce"].as_str().unwrap_or_default().to_owned();
    let ours = url.starts_with(&chrome::url(""));
    let request = match payload["from"].as_str() {
        Some("ui") if ours => plain::read(payload["request"].take()).ok().map(Request::Ui),
        Some("page") => {
            let tab = from.tab.unwrap_or_default();
            let frame = from.frame_id.unwrap_or(0);
            match (tab.id, Sender::address(url, tab.url, frame), PageRequest::from_wire(payload)) {
                (Some(tab), Some(url), Ok(request)) if permissions::is_granted(&url).await || tabs::is_opened(tab, &url).await => {
                    Some(Request::Page(Sender { tab, frame, url }, request))
                }
                // A page that was only read once by a press of the toolbar button is not watched, nor one whose grant was taken back.
                _ => return Ok(object(&PageResponse::Watch(Watch::default()))),
            }
        }
        _ => None,
    };
    // A message of our own page that does not parse is a defect of ours; a page of others does not reach us at all.
    let request = match request {
        Some(Request::Ui(request)) => Request::Ui(seen_through(request).await),
        Some(request) => request,
        None => return Ok(object(&problem("problem_not_understood"))),
    };
    let response = match turn(&request, nonce).await {
        Ok(response) => response,
        Err(error) => match request {
            Request::Ui(_) => return Ok(object(&problem("problem_storage"))),
            _ => return Err(error),
        },
    };
    // A card that follows what is written is there already. To wait here would let a later answer overtake it.
    if let (Request::Page(sender, PageRequest::Seen { .. }), Response::Page(PageResponse::Card { card })) = (&request, &response)
        && !card.follow
    {
        tabs::inject(sender.tab, sender.frame, &["hands.js", "card.js"]).await?;
    }
    Ok(match response {
        Response::Ui(response) => object(&response),
        Response::Page(response) => object(&response),
        Response::None => JsValue::UNDEFINED,
    })
}

fn problem(id: &'static str) -> UiResponse {
    UiResponse::Problem {
        text: Text::new(id).say(&chrome::ui_language()),
    }
}

/// The requests that need the browser before the core: a capture becomes what was seen, and an address is granted or not.
async fn seen_through(request: UiRequest) -> UiRequest {
    let (tab, is_report) = match request {
        UiRequest::Capture { tab } => (tab, false),
        UiRequest::Report { tab } => (tab, true),
        UiRequest::WorkHere { tab } => {
            let url = tabs::address(tab).await.unwrap_or_default();
            return match tabs::open(tab, &url).await {
                Ok(()) => request,
                Err(_) => UiRequest::Unreadable { url },
            };
        }
        UiRequest::Overview { url: Some(url), all, .. } => {
            let granted = permissions::is_granted(sites::needed(&url)).await;
            return UiRequest::Overview {
                url: Some(url),
                granted,
                all,
            };
        }
        other => return other,
    };
    let url = tabs::address(tab).await.unwrap_or_default();
    let snapshot = match tabs::read(tab, &sites::page::recipes(&url)).await {
        Ok(snapshot) => snapshot,
        // The browser's own pages, its store, and tabs that were not opened to us: the core says what to do instead.
        Err(_) => return UiRequest::Unreadable { url },
    };
    if is_report {
        UiRequest::Reported { url, snapshot }
    } else {
        UiRequest::Captured { url, snapshot }
    }
}

/// A text was chosen with "Save as interview": our page opens on it. Until that has taken it, it waits in session storage.
async fn chosen(payload: &JsValue) -> Result<(), JsValue> {
    let arguments = js_sys::Array::from(payload);
    let choice: Chosen = chrome::data(arguments.get(0))?;
    let tab: FromTab = chrome::data(arguments.get(1)).unwrap_or_default();
    // What the menu brings has lost its line breaks. It is all there is where the browser lets nobody into the page.
    let text = match tab.id {
        Some(tab) => tabs::selection(tab, choice.frame_id).await,
        None => None,
    };
    let place = format!("{CHOSEN}{}", fresh(String::new()));
    let mut entry = serde_json::Map::new();
    entry.insert(place.clone(), text.unwrap_or(choice.selection_text).into());
    chrome::session_set(&object(&entry)).await?;
    carry_out(&Effect::Open { subject: place }).await
}

/// Load, decide, write, and only then answer and act.
async fn turn(request: &Request, nonce: String) -> Result<Response, JsValue> {
    let guard = TURN.lock().await;
    let (response, effects) = decide(request, nonce).await?;
    // Nobody waits for the effects but the next turn. They follow from what is stored: one that fails is made again, and loses nothing.
    wasm_bindgen_futures::spawn_local(async move {
        let mut effects = effects;
        loop {
            let mut on_show = Vec::new();
            for effect in effects {
                let done = carry_out(&effect).await.is_ok();
                if let (Effect::Notify(notice), true) = (effect, done) {
                    on_show.extend(notice.keys);
                }
            }
            // In the same turn, so that nothing is shown twice. What follows from it may be to show something else.
            if on_show.is_empty() {
                break;
            }
            match decide(&Request::Shown(on_show), String::new()).await {
                Ok((_, next)) => effects = next,
                Err(_) => break,
            }
        }
        drop(guard);
    });
    Ok(response)
}

/// A turn without its effects: what is decided is durable then.
async fn decide(request: &Request, nonce: String) -> Result<(Response, Vec<Effect>), JsValue> {
    let env = Env {
        now: clock::now(),
        zone: clock::zone(),
        language: chrome::ui_language(),
        fresh: fresh(nonce),
    };
    let mut loaded = Loaded::new(storage::load(app::first_keys(request)).await?);
    match app::needs(&loaded, request, &env) {
        Needs::Keys(keys) if keys.is_empty() => {}
        Needs::Keys(keys) => loaded.extend(storage::load(keys).await?),
        Needs::Everything => loaded.extend(storage::load_all().await?),
    }
    let outcome = app::handle(loaded, request, &env);
    storage::save(&outcome.writes, &outcome.removals).await?;
    Ok((outcome.response, outcome.effects))
}

fn fresh(nonce: String) -> String {
    if !nonce.is_empty() {
        return nonce;
    }
    // `crypto.randomUUID` holds 122 random bits.
    #[wasm_bindgen::prelude::wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = crypto, js_name = randomUUID)]
        fn random_uuid() -> String;
    }
    random_uuid().replace('-', "")
}

async fn carry_out(effect: &Effect) -> Result<(), JsValue> {
    match effect {
        Effect::Badge { count } => {
            let text = if *count == 0 { String::new() } else { count.to_string() };
            chrome::set_badge_text(&object(&json!({ "text": text }))).await?;
        }
        Effect::Alarm { at: Some(at) } => {
            chrome::create_alarm(ALARM, &object(&json!({ "when": at }))).await?;
        }
        Effect::Alarm { at: None } => {
            chrome::clear_alarm(ALARM).await?;
        }
        Effect::Notify(notice) => {
            let plain = json!({
                "type": "basic",
                "iconUrl": chrome::url("icons/128.png"),
                "title": notice.title,
                "message": notice.text,
            });
            let buttons: Vec<Value> = notice.buttons.iter().map(|title| json!({ "title": title })).collect();
            let mut full = plain.clone();
            full["buttons"] = buttons.into();
            if chrome::create_notification(&notice.id, &object(&full)).await.is_err() {
                chrome::create_notification(&notice.id, &object(&plain)).await?;
            }
        }
        Effect::Unnotify { id } => {
            chrome::clear_notification(id).await?;
        }
        Effect::Open { subject } => {
            let page = chrome::url(&format!("app.html#{subject}"));
            chrome::create_tab(&object(&json!({ "url": page }))).await?;
        }
        Effect::Face(face) => {
            chrome::session_set(&object(&json!({ FACE: face }))).await?;
        }
    }
    Ok(())
}

/// Sends a request from one of our own pages, and tries once more with the same nonce if the worker was stopped under it.
///
/// # Errors
/// What the browser says when the worker could not be reached twice.
pub async fn ask(request: &UiRequest) -> Result<UiResponse, JsValue> {
    let message = object(&json!({ "from": "ui", "nonce": fresh(String::new()), "request": request }));
    let answer = match chrome::send_message(&message).await {
        Ok(answer) if !answer.is_undefined() && !answer.is_null() => answer,
        _ => chrome::send_message(&message).await?,
    };
    chrome::data(answer)
}
