//! The interface's program, for `popup.html` and `app.html`: `data-page` on their `body` says which of the two it is.

/// Built for wasm32 alone; natively there is nothing to show.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {
    afterword::ui::mount();
}
