//! The worker's program. `extension/background.js` hands every event of the browser to [`on_event`] and knows nothing of what it means.
#![cfg_attr(not(target_arch = "wasm32"), allow(missing_docs))]

/// Built for wasm32 alone; natively there is nothing to run.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod program {
    use wasm_bindgen::prelude::*;

    /// One event of the browser: its name as `background.js` gives it, what it brought, and for messages the sender as the browser
    /// describes it. What is returned answers the event.
    ///
    /// # Errors
    /// A thrown value, which `background.js` turns into a rejected answer.
    #[wasm_bindgen]
    pub async fn on_event(name: String, payload: JsValue, sender: JsValue) -> Result<JsValue, JsValue> {
        afterword::browser::worker::on_event(&name, payload, sender).await
    }
}
