//! What is answered before the core is there. Waking the core costs the reading and compiling of two megabytes; most wakings are for a
//! page that loads, a tab that closes, or a popup that opens on what it showed before. This program is small, reads little and writes
//! nothing that is kept; whatever else is asked goes on to [`super::worker`].
//!
//! It is asked only as long as the core has not begun: then everything takes its turn there.

use js_sys::Reflect;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

use super::chrome;
use super::{clock, opened_key, permissions};
use crate::app::face::{FACE, Terms};
use crate::app::here;
use crate::protocol::{PageResponse, Sender};
use crate::sites::{self, Watch};
use crate::store::TAB;

/// An event by its name in `background.js`, with what it brought, and what session storage held when the worker woke. `null`: not answered
/// here.
///
/// # Errors
/// What `chrome.*` threw.
pub async fn on_event(name: &str, payload: &JsValue, sender: &JsValue, session: &JsValue) -> Result<JsValue, JsValue> {
    let answer = match name {
        "message" if text(payload, "from").as_deref() == Some("page") => page(payload, sender, session).await?,
        "message" if from_ourselves(sender) => ours(payload, session).await?,
        "tab_removed" => Some(forget(payload).await?),
        _ => None,
    };
    Ok(answer.unwrap_or(JsValue::NULL))
}

fn field(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}

fn text(of: &JsValue, name: &str) -> Option<String> {
    field(of, name).as_string()
}

fn from_ourselves(sender: &JsValue) -> bool {
    text(sender, "url").is_some_and(|url| url.starts_with(&chrome::url("")))
}

/// A plain object, in one pass. (The worker's goes by way of a value, which costs less where there are many types.)
fn object<T: Serialize>(data: &T) -> JsValue {
    data.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::UNDEFINED)
}

/// `hello` of a page in a tab of which nothing is remembered.
async fn page(payload: &JsValue, sender: &JsValue, session: &JsValue) -> Result<Option<JsValue>, JsValue> {
    if text(payload, "do").as_deref() != Some("hello") {
        return Ok(None);
    }
    let shown = field(sender, "tab");
    let frame = field(sender, "frameId").as_f64().unwrap_or(0.0) as i32;
    let url = text(sender, "url").and_then(|url| Sender::address(url, text(&shown, "url"), frame));
    let (Some(url), Some(tab)) = (url, field(&shown, "id").as_f64()) else {
        return Ok(None);
    };
    let opened = text(session, &opened_key(tab as i32));
    let is_opened = opened.is_some() && opened.as_deref() == permissions::origin(&url);
    if !is_opened && !permissions::is_granted(&url).await {
        return Ok(Some(object(&PageResponse::Watch(Watch::default()))));
    }
    if !field(session, &format!("{TAB}{}", tab as i32)).is_undefined() {
        return Ok(None);
    }
    let watch = watch_key(&url);
    let known = field(session, &watch);
    if known.is_object() {
        return Ok(Some(known));
    }
    let answer = object(&PageResponse::Watch(sites::page::watch(&url)));
    let entry = js_sys::Object::new();
    Reflect::set(&entry, &watch.into(), &answer)?;
    wasm_bindgen_futures::spawn_local(async move {
        // Where it cannot be kept it is made again.
        let _ = chrome::session_set(&entry).await;
    });
    Ok(Some(answer))
}

/// Where the answer to `hello` is kept: it is the same for every page of these sites, and session storage ends with this version of the
/// extension.
fn watch_key(url: &str) -> String {
    let names: Vec<&str> = sites::entrances(url).into_iter().map(|entrance| entrance.name).collect();
    let shell = if sites::is_shell(url) { "around " } else { "" };
    format!("watch/{shell}{}", names.join("+"))
}

/// The popup's first question, as long as the last answer holds.
async fn ours(payload: &JsValue, session: &JsValue) -> Result<Option<JsValue>, JsValue> {
    let question = field(&field(payload, "request"), "overview");
    if !question.is_object() || field(&question, "all").is_truthy() {
        return Ok(None);
    }
    let face = field(session, FACE);
    let language = chrome::ui_language();
    let holds = |terms: Terms| terms.hold(clock::now().timestamp_millis(), &clock::zone_name(), &language);
    let answer = field(&face, "answer");
    if !answer.is_object() || !terms(&face).is_some_and(holds) {
        return Ok(None);
    }
    if let Some(url) = text(&question, "url") {
        let granted = permissions::is_granted(sites::needed(&url)).await;
        Reflect::set(&field(&answer, "overview"), &"here".into(), &object(&here::of(&url, granted)))?;
    }
    Ok(Some(answer))
}

fn terms(face: &JsValue) -> Option<Terms> {
    Some(Terms {
        from: field(face, "from").as_f64()? as i64,
        until: field(face, "until").as_f64().map(|at| at as i64),
        zone: text(face, "zone")?,
        language: text(face, "language")?,
    })
}

/// What was remembered of a tab that is gone.
async fn forget(arguments: &JsValue) -> Result<JsValue, JsValue> {
    if let Some(tab) = arguments.unchecked_ref::<js_sys::Array>().get(0).as_f64() {
        let keys = [format!("{TAB}{}", tab as i32), opened_key(tab as i32)];
        chrome::session_remove(&keys.into_iter().map(JsValue::from).collect::<js_sys::Array>()).await?;
    }
    Ok(JsValue::UNDEFINED)
}
