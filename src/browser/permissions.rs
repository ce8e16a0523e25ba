//! Which pages the user has opened to us: content scripts are registered for exactly these.

use serde::Deserialize;
use serde_json::{Value, json};
use wasm_bindgen::JsValue;

use super::chrome::{self, object};
use crate::order;
use crate::sites::FRAMES;

/// The only script that is ever registered.
pub const EYES: &str = "eyes.js";

#[derive(Default, Deserialize)]
#[serde(default)]
struct Granted {
    origins: Vec<String>,
}

/// The match patterns that are granted.
pub async fn granted() -> Result<Vec<String>, JsValue> {
    Ok(chrome::data::<Granted>(chrome::permissions_all().await?)?.origins)
}

/// Whether the page at this address is granted (and not merely opened for one reading by a press of the toolbar button).
pub async fn is_granted(url: &str) -> bool {
    let Some(origin) = origin(url) else { return false };
    // Made by hand: the door asks this, and carries as little as it can.
    let (question, pattern) = (js_sys::Object::new(), JsValue::from(format!("{origin}/*")));
    let origins = [pattern].iter().collect::<js_sys::Array>();
    if js_sys::Reflect::set(&question, &"origins".into(), &origins).is_err() {
        return false;
    }
    let answer = chrome::permissions_contain(&question).await;
    answer.ok().and_then(|answer| answer.as_bool()).unwrap_or(false)
}

/// An address up to its host, without its port.
pub fn origin(url: &str) -> Option<&str> {
    let host = url.find("://")? + 3;
    let end = url[host..].find('/').map_or(url.len(), |slash| host + slash);
    // A match pattern has no port; it covers all of them.
    let end = url[host..end]
        .rfind(':')
        .filter(|colon| !url[host + colon..end].contains(']'))
        .map_or(end, |colon| host + colon);
    Some(&url[..end])
}

#[derive(Deserialize)]
struct Script {
    id: String,
    #[serde(default)]
    matches: Vec<String>,
}

async fn registered() -> Result<Vec<Script>, JsValue> {
    chrome::data(chrome::registered_scripts().await?)
}

/// Whether `eyes` are registered for exactly what is granted.
///
/// # Errors
/// What the browser threw.
pub async fn is_registered() -> Result<bool, JsValue> {
    let matches = registered().await?.into_iter().flat_map(|script| script.matches).collect();
    Ok(order::unique(granted().await?) == order::unique(matches))
}

/// Registers `eyes` for exactly these. Registrations are lost when the extension is updated, so this runs at every start.
pub async fn register(matches: &[String]) -> Result<(), JsValue> {
    let registered: Vec<String> = registered().await?.into_iter().map(|script| script.id).collect();
    // An editor in a frame of another origin: nothing else is at that address.
    let (framed, pages): (Vec<&String>, Vec<&String>) = matches.iter().partition(|pattern| FRAMES.contains(&pattern.as_str()));
    let scripts: Vec<Value> = [("eyes", pages, false), ("frames", framed, true)]
        .into_iter()
        .filter(|(_, matches, _)| !matches.is_empty())
        .map(|(id, matches, frames)| json!({ "id": id, "js": [EYES], "matches": matches, "allFrames": frames, "runAt": "document_idle" }))
        .collect();
    // What is there already is changed in place, so that no page loads in between without.
    let ids: Vec<String> = scripts
        .iter()
        .filter_map(|script| script["id"].as_str().map(str::to_owned))
        .collect();
    if !ids.is_empty() && order::unique(ids) == order::unique(registered.clone()) {
        return chrome::update_scripts(&object(&scripts)).await.map(drop);
    }
    if !registered.is_empty() {
        chrome::unregister_scripts().await?;
    }
    if !scripts.is_empty() {
        chrome::register_scripts(&object(&scripts)).await?;
    }
    Ok(())
}
