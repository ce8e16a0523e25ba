//! The program before the worker's: what a woken worker can answer without its core. `extension/background.js` asks it first.
#![cfg_attr(not(target_arch = "wasm32"), allow(missing_docs))]

/// Built for wasm32 alone; natively there is nothing to run.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod program {
    use wasm_bindgen::prelude::*;

    /// One event of the browser, as for the worker's program, and what session storage held when the worker woke. `null`: not answered
    /// here, and nothing was changed.
    ///
    /// # Errors
    /// A thrown value; the event then goes on as if it were not answered.
    #[wasm_bindgen]
    pub async fn on_event(name: String, payload: JsValue, sender: JsValue, session: JsValue) -> Result<JsValue, JsValue> {
        afterword::browser::door::on_event(&name, &payload, &sender, &session).await
    }
}
