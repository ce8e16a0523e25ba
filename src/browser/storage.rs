//! `chrome.storage`: records in `local`, what concerns a tab in `session`.

use wasm_bindgen::JsValue;

use super::chrome::{self, object};
use crate::app::face::FACE;
use crate::store::{Raw, TAB};

fn split(keys: Vec<String>) -> (Vec<String>, Vec<String>) {
    keys.into_iter().partition(|key| !key.starts_with(TAB))
}

/// Loads these keys; what does not exist is absent.
pub async fn load(keys: Vec<String>) -> Result<Raw, JsValue> {
    let (local, session) = split(keys);
    let mut raw = Raw::new();
    if !local.is_empty() {
        raw.extend(chrome::data::<Raw>(chrome::local_get(&object(&local)).await?)?);
    }
    if !session.is_empty() {
        raw.extend(chrome::data::<Raw>(chrome::session_get(&object(&session)).await?)?);
    }
    Ok(raw)
}

/// Loads every record, and what concerns any tab.
pub async fn load_all() -> Result<Raw, JsValue> {
    let mut raw = chrome::data::<Raw>(chrome::local_get(&JsValue::NULL).await?)?;
    let session = chrome::data::<Raw>(chrome::session_get(&JsValue::NULL).await?)?;
    raw.extend(session.into_iter().filter(|(key, _)| key.starts_with(TAB)));
    Ok(raw)
}

/// Writes in one go, then removes. When this returns, it is durable.
pub async fn save(writes: &Raw, removals: &[String]) -> Result<(), JsValue> {
    let (session, local): (Raw, Raw) = writes.clone().into_iter().partition(|(key, _)| key.starts_with(TAB));
    let (forgotten, removed): (Vec<_>, Vec<_>) = removals.iter().partition(|key| key.starts_with(TAB));
    // An answer that was kept is gone before what it says is: killed in between, there is none.
    if !local.is_empty() || !removed.is_empty() {
        chrome::session_remove(&FACE.into()).await?;
    }
    // Records first: a tab may forget, a record may not.
    if !local.is_empty() {
        chrome::local_set(&object(&local)).await?;
    }
    if !session.is_empty() {
        chrome::session_set(&object(&session)).await?;
    }
    if !removed.is_empty() {
        chrome::local_remove(&object(&removed)).await?;
    }
    if !forgotten.is_empty() {
        chrome::session_remove(&object(&forgotten)).await?;
    }
    Ok(())
}

/// Closes the records to content scripts, where the browser can (Firefox's `storage.local` is open to them; invariant 4 is kept there by
/// the content scripts themselves, which never name it).
pub async fn close_to_pages() {
    // A browser without the call answers with a TypeError, which is all there is to know.
    let _ = chrome::local_set_access_level(&object(&serde_json::json!({ "accessLevel": "TRUSTED_CONTEXTS" }))).await;
}
