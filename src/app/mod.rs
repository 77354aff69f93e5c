//! The browser application.

use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;

/// Starts the application: called by the page as soon as the module is loaded.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(|| view! { <h1>"Needs Catch"</h1> });
}
