//! `chrome.*`, as far as it is used; its promises work in both browsers.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// `chrome.i18n.getUILanguage`.
    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getUILanguage)]
    pub fn ui_language() -> String;

    /// `chrome.runtime.getURL`.
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getURL)]
    pub fn url(path: &str) -> String;

    /// `chrome.runtime.sendMessage`.
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = sendMessage, catch)]
    pub async fn send_message(message: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.storage.local.get`.
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = get, catch)]
    pub async fn local_get(keys: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.storage.local.set`: all of it or nothing.
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = set, catch)]
    pub async fn local_set(items: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.storage.local.remove`.
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = remove, catch)]
    pub async fn local_remove(keys: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.storage.local.setAccessLevel`; Firefox lacks it, hence `catch`.
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "local"], js_name = setAccessLevel, catch)]
    pub async fn local_set_access_level(level: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.storage.session.get`.
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "session"], js_name = get, catch)]
    pub async fn session_get(keys: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.storage.session.set`.
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "session"], js_name = set, catch)]
    pub async fn session_set(items: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.storage.session.remove`.
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "session"], js_name = remove, catch)]
    pub async fn session_remove(keys: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.permissions.getAll`.
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = getAll, catch)]
    pub async fn permissions_all() -> Result<JsValue, JsValue>;

    /// `chrome.permissions.contains`.
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = contains, catch)]
    pub async fn permissions_contain(permissions: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.permissions.request`: not `async` here, since it must be called inside the click itself.
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = request, catch)]
    pub fn permissions_request(permissions: &JsValue) -> Result<js_sys::Promise, JsValue>;

    /// `chrome.scripting.getRegisteredContentScripts`.
    #[wasm_bindgen(js_namespace = ["chrome", "scripting"], js_name = getRegisteredContentScripts, catch)]
    pub async fn registered_scripts() -> Result<JsValue, JsValue>;

    /// `chrome.scripting.registerContentScripts`.
    #[wasm_bindgen(js_namespace = ["chrome", "scripting"], js_name = registerContentScripts, catch)]
    pub async fn register_scripts(scripts: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.scripting.updateContentScripts`.
    #[wasm_bindgen(js_namespace = ["chrome", "scripting"], js_name = updateContentScripts, catch)]
    pub async fn update_scripts(scripts: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.scripting.unregisterContentScripts`.
    #[wasm_bindgen(js_namespace = ["chrome", "scripting"], js_name = unregisterContentScripts, catch)]
    pub async fn unregister_scripts() -> Result<JsValue, JsValue>;

    /// `chrome.scripting.executeScript`.
    #[wasm_bindgen(js_namespace = ["chrome", "scripting"], js_name = executeScript, catch)]
    pub async fn execute_script(injection: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.tabs.get`.
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = get, catch)]
    pub async fn tab(id: i32) -> Result<JsValue, JsValue>;

    /// `chrome.tabs.query`.
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = query, catch)]
    pub async fn tabs(query: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.tabs.create`.
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = create, catch)]
    pub async fn create_tab(properties: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.tabs.sendMessage`.
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = sendMessage, catch)]
    pub async fn tab_message(tab: i32, message: &JsValue, options: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.alarms.create`.
    #[wasm_bindgen(js_namespace = ["chrome", "alarms"], js_name = create, catch)]
    pub async fn create_alarm(name: &str, info: &JsValue) -> Result<JsValue, JsValue>;

    /// `chrome.alarms.clear`.
    #[wasm_bindgen(js_namespace = ["chrome", "alarms"], js_name = clear, catch)]
    pub async fn clear_alarm(name: &str) -> Result<JsValue, JsValue>;

    /// `chrome.action.setBadgeText`.
    #[wasm_bindgen(js_namespace = ["chrome", "action"], js_name = setBadgeText, catch)]
    pub async fn set_badge_text(details: &JsValue) -> Result<JsValue, JsValue>;
}

/// A plain object of any data: what `chrome.*` takes.
pub fn object<T: Serialize + ?Sized>(data: &T) -> JsValue {
    // By way of one plain value, so that each type is written by one serializer only: the worker's module pays for every one.
    // Only a map with keys that are no strings fails, and there is none in the protocol.
    let plain = serde_json::to_value(data).unwrap_or_default();
    plain
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .unwrap_or(JsValue::UNDEFINED)
}

/// The data of a plain object.
///
/// # Errors
/// What does not fit, as an error to throw.
pub fn data<T: DeserializeOwned>(object: JsValue) -> Result<T, JsValue> {
    let plain: Value = serde_wasm_bindgen::from_value(object)?;
    serde_json::from_value(plain).map_err(|error| js_sys::Error::new(&format!("{:?} data", error.classify())).into())
}
