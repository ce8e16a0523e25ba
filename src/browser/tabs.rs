//! Scripts in tabs.

use serde::Deserialize;
use serde_json::json;
use wasm_bindgen::JsValue;

use super::chrome::{self, object};
use super::opened_key;
use super::permissions::{self, EYES};
use crate::protocol::PageResponse;
use crate::sites::{Recipe, Snapshot, Watch};

#[derive(Deserialize)]
struct Tab {
    id: Option<i32>,
    url: Option<String>,
}

/// The address of a tab; the browser tells it where we were granted or pressed, and nowhere else.
pub async fn address(tab: i32) -> Option<String> {
    chrome::data::<Tab>(chrome::tab(tab).await.ok()?).ok()?.url
}

/// Puts scripts into one frame of a tab.
pub async fn inject(tab: i32, frame: i32, files: &[&str]) -> Result<(), JsValue> {
    chrome::execute_script(&object(&json!({ "target": { "tabId": tab, "frameIds": [frame] }, "files": files }))).await?;
    Ok(())
}

/// Reads a page once, as the toolbar button asks.
pub async fn read(tab: i32, recipes: &[Recipe]) -> Result<Snapshot, JsValue> {
    inject(tab, 0, &[EYES]).await?;
    let message = object(&json!({ "do": "read", "recipes": recipes }));
    let snapshot = chrome::tab_message(tab, &message, &object(&json!({ "frameId": 0 }))).await?;
    chrome::data(snapshot)
}

#[derive(Deserialize)]
struct Injected {
    result: Option<String>,
}

/// The text that is selected in one frame of a tab, by lines; `None` where there is none, or the browser lets nobody in.
pub async fn selection(tab: i32, frame: i32) -> Option<String> {
    let target = json!({ "target": { "tabId": tab, "frameIds": [frame] }, "files": ["selection.js"] });
    let injected = chrome::execute_script(&object(&target)).await.ok()?;
    let results: Vec<Injected> = chrome::data(injected).ok()?;
    results.into_iter().next()?.result.filter(|text| !text.trim().is_empty())
}

/// Opens the eyes in a tab that the user pressed the toolbar button on and asked us to work in. The browser lets us in until it shows
/// another page; there are no eyes in that.
pub async fn open(tab: i32, url: &str) -> Result<(), JsValue> {
    let mut entry = serde_json::Map::new();
    entry.insert(opened_key(tab), permissions::origin(url).into());
    chrome::session_set(&object(&entry)).await?;
    // They ask what to look for, also those that were there already.
    inject(tab, 0, &[EYES]).await
}

/// Whether the user asked us to work in this tab, and it still shows that site.
pub async fn is_opened(tab: i32, url: &str) -> bool {
    let key = opened_key(tab);
    let found = chrome::session_get(&key.as_str().into()).await.ok();
    let site = found.and_then(|found| js_sys::Reflect::get(&found, &key.as_str().into()).ok()?.as_string());
    site.is_some() && site.as_deref() == permissions::origin(url)
}

/// Opens the eyes in tabs that were open before they were granted: a newly granted tab works without a reload. (Not
/// so a frame in a page of another address: the browser names none to us, and lets nobody into all frames of a page that is not granted.)
pub async fn open_eyes(patterns: &[String]) -> Result<(), JsValue> {
    if patterns.is_empty() {
        return Ok(());
    }
    let tabs: Vec<Tab> = chrome::data(chrome::tabs(&object(&json!({ "url": patterns }))).await?)?;
    for tab in tabs.iter().filter_map(|tab| tab.id) {
        // A tab that is gone, or shows an error page, needs no eyes.
        let _ = inject(tab, 0, &[EYES]).await;
    }
    Ok(())
}

/// Closes the eyes in the tabs that are not granted, or no longer.
pub async fn close_eyes() -> Result<(), JsValue> {
    let nothing = object(&PageResponse::Watch(Watch::default()));
    let tabs: Vec<Tab> = chrome::data(chrome::tabs(&object(&json!({}))).await?)?;
    for tab in tabs {
        // Without an address it is not granted. With one it may have been opened for one reading, by a press of the toolbar button.
        let granted = match &tab.url {
            Some(url) => permissions::is_granted(url).await,
            None => false,
        };
        if let (Some(id), false) = (tab.id, granted) {
            // Most have none.
            let _ = chrome::tab_message(id, &nothing, &object(&json!({}))).await;
        }
    }
    Ok(())
}
