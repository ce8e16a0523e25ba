//! `chrome.*`, as far as it is used; its promises work in both browsers.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::plain::{self, Misfit};

#[wasm_bindgen]
extern "C" {
    /// `chrome.i18n.getUILanguage`.
    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getUILanguage)]
    pub fn ui_language() -> String;

    /// `chrome.i18n.getMessage`: the catalogue that the core includes, as the browser reads it, with one thing to fill in.
    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getMessage)]
    pub fn message(id: &str, filling: &str) -> String;

    /// `chrome.runtime.getURL`.
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = getURL)]
    pub fn url(path: &str) -> String;

    /// `chrome.extension.getViews`: our own pages that are open.
    #[wasm_bindgen(js_namespace = ["chrome", "extension"], js_name = getViews, catch)]
    pub fn views(properties: &JsValue) -> Result<js_sys::Array, JsValue>;

    /// `chrome.permissions.request`: not `async` here, since it must be called inside the click itself.
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = request, catch)]
    pub fn permissions_request(permissions: &JsValue) -> Result<js_sys::Promise, JsValue>;
}

/// Calls a function of the browser by its path from the global object, and waits for the promise it returns.
///
/// Not an `async` import of wasm-bindgen: that takes rejections alone for errors, while Firefox throws at once for an argument that it does
/// not like, and for a function that it does not have; nobody would catch that, and the answer would never come.
async fn call(path: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let (mut of, mut found) = (JsValue::UNDEFINED, JsValue::from(js_sys::global()));
    for name in path.split('.') {
        let inner = js_sys::Reflect::get(&found, &name.into())?;
        of = std::mem::replace(&mut found, inner);
    }
    let function: &js_sys::Function = found.dyn_ref().ok_or_else(|| js_sys::Error::new(path))?;
    let returned = function.apply(&of, &arguments.iter().collect())?;
    JsFuture::from(js_sys::Promise::<JsValue>::resolve(&returned)).await
}

macro_rules! calls {
    ($($(#[$note:meta])* $name:ident($($argument:ident: $kind:ty),*) = $path:literal;)*) => {$(
        #[doc = concat!("`", $path, "`.")]
        $(#[$note])*
        ///
        /// # Errors
        /// What the browser throws or rejects with.
        pub async fn $name($($argument: $kind),*) -> Result<JsValue, JsValue> {
            call($path, &[$(JsValue::from($argument)),*]).await
        }
    )*};
}

calls! {
    send_message(message: &JsValue) = "chrome.runtime.sendMessage";
    local_get(keys: &JsValue) = "chrome.storage.local.get";
    /// All of it or nothing.
    local_set(items: &JsValue) = "chrome.storage.local.set";
    local_remove(keys: &JsValue) = "chrome.storage.local.remove";
    /// Firefox lacks it.
    local_set_access_level(level: &JsValue) = "chrome.storage.local.setAccessLevel";
    session_get(keys: &JsValue) = "chrome.storage.session.get";
    session_set(items: &JsValue) = "chrome.storage.session.set";
    session_remove(keys: &JsValue) = "chrome.storage.session.remove";
    /// Firefox for Android lacks it.
    remove_menus() = "chrome.contextMenus.removeAll";
    create_menu(properties: &JsValue) = "chrome.contextMenus.create";
    permissions_remove(permissions: &JsValue) = "chrome.permissions.remove";
    permissions_all() = "chrome.permissions.getAll";
    permissions_contain(permissions: &JsValue) = "chrome.permissions.contains";
    registered_scripts() = "chrome.scripting.getRegisteredContentScripts";
    register_scripts(scripts: &JsValue) = "chrome.scripting.registerContentScripts";
    update_scripts(scripts: &JsValue) = "chrome.scripting.updateContentScripts";
    unregister_scripts() = "chrome.scripting.unregisterContentScripts";
    execute_script(injection: &JsValue) = "chrome.scripting.executeScript";
    tab(id: i32) = "chrome.tabs.get";
    tabs(query: &JsValue) = "chrome.tabs.query";
    current_tab() = "chrome.tabs.getCurrent";
    create_tab(properties: &JsValue) = "chrome.tabs.create";
    tab_message(tab: i32, message: &JsValue, options: &JsValue) = "chrome.tabs.sendMessage";
    create_alarm(name: &str, info: &JsValue) = "chrome.alarms.create";
    clear_alarm(name: &str) = "chrome.alarms.clear";
    /// Firefox shows no buttons, and rejects options that name any.
    create_notification(id: &str, options: &JsValue) = "chrome.notifications.create";
    clear_notification(id: &str) = "chrome.notifications.clear";
    set_badge_text(details: &JsValue) = "chrome.action.setBadgeText";
}

/// A plain object of any data: what `chrome.*` takes.
pub fn object<T: Serialize + ?Sized>(data: &T) -> JsValue {
    // By way of one plain value, so that each type is written by one serializer only: the worker's module pays for every one.
    // Only a map with keys that are no strings fails, and there is none in the protocol.
    written(&serde_json::to_value(data).unwrap_or_default())
}

fn written(plain: &Value) -> JsValue {
    match plain {
        Value::Null => JsValue::NULL,
        Value::Bool(is) => JsValue::from_bool(*is),
        Value::Number(number) => number.as_f64().map_or(JsValue::NULL, JsValue::from_f64),
        Value::String(text) => JsValue::from_str(text),
        Value::Array(items) => items.iter().map(written).collect::<js_sys::Array>().into(),
        Value::Object(fields) => {
            let object = js_sys::Object::new();
            for (name, value) in fields {
                // A new object refuses nothing.
                drop(js_sys::Reflect::set(&object, &name.into(), &written(value)));
            }
            object.into()
        }
    }
}

/// `None` for what is no data (a function, a symbol).
fn plain(value: &JsValue) -> Option<Value> {
    if value.is_null() || value.is_undefined() {
        return Some(Value::Null);
    }
    if let Some(is) = value.as_bool() {
        return Some(is.into());
    }
    if let Some(number) = value.as_f64() {
        let whole = number as i64;
        let is_whole = js_sys::Number::is_safe_integer(value);
        return Some(if is_whole { whole.into() } else { number.into() });
    }
    if let Some(text) = value.as_string() {
        return Some(text.into());
    }
    if js_sys::Array::is_array(value) {
        let items = value.unchecked_ref::<js_sys::Array>().iter();
        return items.map(|item| plain(&item)).collect::<Option<Vec<_>>>().map(Value::Array);
    }
    // Not by `instanceof`: what comes from another context has another `Object`.
    let object: &js_sys::Object = value.is_object().then(|| value.unchecked_ref())?;
    let entries = js_sys::Object::entries(object);
    let fields = entries.iter().map(|entry| {
        let entry: js_sys::Array = entry.unchecked_into();
        Some((entry.get(0).as_string()?, plain(&entry.get(1))?))
    });
    fields.collect::<Option<Map<String, Value>>>().map(Value::Object)
}

/// The data of a plain object.
///
/// # Errors
/// What does not fit, as an error to throw.
pub fn data<T: DeserializeOwned>(object: JsValue) -> Result<T, JsValue> {
    let value = plain(&object).ok_or(Misfit);
    value
        .and_then(plain::read)
        .map_err(|misfit| js_sys::Error::new(&misfit.to_string()).into())
}
