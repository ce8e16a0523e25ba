//! Which pages the user has opened to us: content scripts are registered for exactly these.

use serde::Deserialize;
use serde_json::json;
use wasm_bindgen::JsValue;

use super::chrome::{self, object};
use crate::order;

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

fn origin(url: &str) -> Option<&str> {
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
    #[serde(default)]
    matches: Vec<String>,
}

async fn registered() -> Result<Option<Script>, JsValue> {
    Ok(chrome::data::<Vec<Script>>(chrome::registered_scripts().await?)?.pop())
}

/// Whether `eyes` are registered for exactly what is granted.
///
/// # Errors
/// What the browser threw.
pub async fn is_registered() -> Result<bool, JsValue> {
    let matches = registered().await?.map(|script| script.matches).unwrap_or_default();
    Ok(order::unique(granted().await?) == order::unique(matches))
}

/// Registers `eyes` for exactly these. Registrations are lost when the extension is updated, so this runs at every start.
pub async fn register(matches: &[String]) -> Result<(), JsValue> {
    let registered = registered().await?.is_some();
    if matches.is_empty() {
        if registered {
            chrome::unregister_scripts().await?;
        }
        return Ok(());
    }
    let scripts = object(&json!([{ "id": "eyes", "js": [EYES], "matches": matches, "runAt": "document_idle" }]));
    if registered {
        chrome::update_scripts(&scripts).await?
    } else {
        chrome::register_scripts(&scripts).await?
    };
    Ok(())
}
