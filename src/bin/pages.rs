//! The interface's program, for `popup.html` and `app.html`: `data-page` on their `body` says which of the two it is.

/// Built for wasm32 alone; natively there is nothing to show.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {
    use afterword::messages::Text;
    use leptos::prelude::*;

    let page = document()
        .body()
        .and_then(|body| body.get_attribute("data-page"))
        .unwrap_or_default();
    let language = window().navigator().language().unwrap_or_default();
    mount_to_body(move || view! { <main data-page=page.clone()><h1>{Text::new("extension_name").say(&language)}</h1></main> });
}
