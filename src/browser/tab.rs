//! The active tab and the user's permission, as our own pages see them.

use serde::Deserialize;
use serde_json::json;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::chrome::{self, object};
use crate::reading::ics;

/// The tab in front.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Active {
    /// Its id.
    pub id: i32,
    /// Its address; the browser tells it after a press of the toolbar button.
    #[serde(default)]
    pub url: Option<String>,
}

/// The tab that the popup was opened over.
pub async fn active() -> Option<Active> {
    let tabs = chrome::tabs(&object(&json!({ "active": true, "currentWindow": true })))
        .await
        .ok()?;
    chrome::data::<Vec<Active>>(tabs).ok()?.pop()
}

/// The id of the tab that this page is in; `None` for the popup.
pub async fn own_id() -> Option<i32> {
    let tab = chrome::current_tab().await.ok()?;
    chrome::data::<Active>(tab).ok().map(|tab| tab.id)
}

/// Whether a tab is open, whatever it shows.
pub async fn is_open(id: i32) -> bool {
    chrome::tab(id).await.is_ok()
}

/// Opens one of our own pages in a tab.
pub fn open(page: &str) {
    visit(&chrome::url(page));
}

/// A text as part of an address.
pub fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// Opens an address in a tab, as a press of the user's asks.
pub fn visit(address: &str) {
    let properties = object(&json!({ "url": address }));
    wasm_bindgen_futures::spawn_local(async move {
        // Without a window there is nobody to tell.
        let _ = chrome::create_tab(&properties).await;
    });
}

/// What this page was opened for: the id of a round or of an application, behind `#` in its address.
pub fn subject() -> Option<String> {
    let url = web_sys::window()?.document()?.url().ok()?;
    let (_, id) = url.split_once('#')?;
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_id.then(|| id.to_owned())
}

/// The text that was chosen for this page with "Save as interview"; it is taken once.
pub async fn chosen() -> Option<String> {
    let place = subject().filter(|subject| subject.starts_with(super::CHOSEN))?;
    let found = chrome::session_get(&place.as_str().into()).await.ok()?;
    let text = js_sys::Reflect::get(&found, &place.as_str().into()).ok()?.as_string()?;
    // Left behind it goes with the browser.
    let _ = chrome::session_remove(&place.as_str().into()).await;
    Some(text)
}

/// The tab whose reading this page was opened to report on.
pub fn reported() -> Option<i32> {
    subject()?.strip_prefix(REPORT)?.parse().ok()
}

/// What the `#` part of our page begins with that reports on a tab.
pub const REPORT: &str = "report-";

/// Whether one of our own pages is open in a tab.
pub fn app_is_open() -> bool {
    chrome::views(&object(&json!({ "type": "tab" }))).is_ok_and(|views| views.length() > 0)
}

/// Asks the user for these match patterns. Must be called in the click itself: a browser forgets the click at the first wait.
pub fn request(patterns: &[String], then: impl FnOnce(bool) + 'static) {
    let Ok(promise) = chrome::permissions_request(&object(&json!({ "origins": patterns }))) else {
        return then(false);
    };
    wasm_bindgen_futures::spawn_local(async move {
        let granted = wasm_bindgen_futures::JsFuture::from(promise).await.ok();
        then(granted.and_then(|granted| granted.as_bool()).unwrap_or(false));
    });
}

/// Gives access to these match patterns back.
pub async fn give_back(patterns: &[String]) -> bool {
    let answer = chrome::permissions_remove(&object(&json!({ "origins": patterns }))).await;
    answer.ok().and_then(|answer| answer.as_bool()).unwrap_or(false)
}

/// Runs something after a pause (milliseconds), unless it is called again before.
pub fn debounce(pause: i32, pending: &mut Option<i32>, then: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    cancel(pending);
    let callback: JsValue = Closure::once_into_js(then);
    *pending = window
        .set_timeout_with_callback_and_timeout_and_arguments_0(wasm_bindgen::JsCast::unchecked_ref(&callback), pause)
        .ok();
}

/// Whether something waits for its pause; it is not run any more.
pub fn cancel(pending: &mut Option<i32>) -> bool {
    let waiting = pending.take();
    if let (Some(window), Some(id)) = (web_sys::window(), waiting) {
        window.clear_timeout_with_handle(id);
    }
    waiting.is_some()
}

/// Puts a text on the clipboard.
pub fn copy(text: &str) {
    if let Some(window) = web_sys::window() {
        let promise = window.navigator().clipboard().write_text(text);
        // Refused only where the page has no focus; the text can be selected by hand.
        wasm_bindgen_futures::spawn_local(async move { drop(wasm_bindgen_futures::JsFuture::from(promise).await) });
    }
}

/// Selects a part of a text field (UTF-16 offsets), and writes over it where asked to: as typing does, so that the field's own undo knows
/// of it and its listeners hear of it.
pub fn select(css: &str, (from, to): (usize, usize), write: Option<&str>) {
    let document = web_sys::window().and_then(|window| window.document());
    let field = document.as_ref().and_then(|document| document.query_selector(css).ok().flatten());
    let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) else {
        return;
    };
    // Refused only by a field that is not there any more.
    drop(field.focus());
    drop(field.set_selection_range(from as u32, to as u32));
    if let (Some(text), Some(document)) = (
        write,
        document.and_then(|document| document.dyn_into::<web_sys::HtmlDocument>().ok()),
    ) {
        drop(document.exec_command_with_show_ui_and_value("insertText", false, text));
    }
}

/// The text of a calendar file; `None` where it cannot be read. By its bytes: a fold may stand inside a character.
pub async fn text_of(file: &web_sys::File) -> Option<String> {
    let bytes = wasm_bindgen_futures::JsFuture::from(file.array_buffer()).await.ok()?;
    Some(ics::decode(&js_sys::Uint8Array::new(&bytes).to_vec()))
}
