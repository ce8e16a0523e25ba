//! `chrome.*`, as far as it is used; its promises work in both browsers.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::plain;

#[wasm_bindgen]
extern "C" {
    /// `chrome.i18n.getUILanguage`.
    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getUILanguage)]
    pub fn ui_language() -> String;

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
    to_js(&serde_json::to_value(data).unwrap_or_default())
}

/// The data of a plain object.
///
/// # Errors
/// What does not fit, as an error to throw.
pub fn data<T: DeserializeOwned>(object: JsValue) -> Result<T, JsValue> {
    let misfit = |misfit: plain::Misfit| js_sys::Error::new(&misfit.to_string()).into();
    from_js(&object).and_then(plain::read).map_err(misfit)
}

/// A plain value as JavaScript has it. `serde_wasm_bindgen` carries the sentences of all its errors along, and with them the printing of
/// numbers with a point: 10 KB of the worker's module, zipped.
fn to_js(value: &Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Bool(is_so) => JsValue::from_bool(*is_so),
        Value::Number(number) => JsValue::from_f64(number.as_f64().unwrap_or(f64::NAN)),
        Value::String(text) => JsValue::from_str(text),
        Value::Array(items) => items.iter().map(to_js).collect::<js_sys::Array>().into(),
        Value::Object(fields) => {
            let object = js_sys::Object::new();
            for (name, value) in fields {
                // A new object takes any field.
                let _ = js_sys::Reflect::set(&object, &JsValue::from_str(name), &to_js(value));
            }
            object.into()
        }
    }
}

/// The plain value of what `chrome.*` gives, which is what JSON can write.
fn from_js(object: &JsValue) -> Result<Value, plain::Misfit> {
    if object.is_null() || object.is_undefined() {
        return Ok(Value::Null);
    }
    if let Some(is_so) = object.as_bool() {
        return Ok(Value::Bool(is_so));
    }
    if let Some(number) = object.as_f64() {
        // Beyond it JavaScript itself does not tell one whole number from the next.
        const WHOLE: f64 = 9_007_199_254_740_991.0;
        return Ok(if number.trunc() == number && number.abs() <= WHOLE {
            Value::from(number as i64)
        } else {
            Value::from(number)
        });
    }
    if let Some(text) = object.as_string() {
        return Ok(Value::String(text));
    }
    if let Some(items) = object.dyn_ref::<js_sys::Array>() {
        return items.iter().map(|item| from_js(&item)).collect::<Result<_, _>>().map(Value::Array);
    }
    if !object.is_object() {
        return Err(plain::Misfit);
    }
    let mut fields = serde_json::Map::new();
    for field in js_sys::Object::entries(object.unchecked_ref()) {
        let field: js_sys::Array = field.unchecked_into();
        if let Some(name) = field.get(0).as_string() {
            fields.insert(name, from_js(&field.get(1))?);
        }
    }
    Ok(Value::Object(fields))
}
