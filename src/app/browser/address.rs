//! Where someone is: what stands behind the `#` of the address.

use leptos::prelude::{Owner, RwSignal, Set, on_cleanup, window_event_listener};

/// What stands behind the `#` of the address.
pub fn hash() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// The whole address of something behind the `#`, for others to open.
pub fn absolute(hash: &str) -> String {
    let here = web_sys::window().and_then(|window| window.location().href().ok());
    let here = here.unwrap_or_default();
    let page = here.split('#').next().unwrap_or_default();
    format!("{page}#{}", hash.trim_start_matches('#'))
}

/// A signal that follows what stands behind the `#`, for as long as its owner
/// lives.
pub fn hash_signal() -> RwSignal<String> {
    debug_assert!(Owner::current().is_some());
    let signal = RwSignal::new(hash());
    let listener = window_event_listener(leptos::ev::hashchange, move |_| signal.set(hash()));
    on_cleanup(move || listener.remove());
    signal
}

/// Goes to another address behind the `#`, remembering the one before.
pub fn go(hash: &str) {
    if let Some(window) = web_sys::window() {
        // Setting the hash of a loaded page cannot fail.
        window.location().set_hash(hash).ok();
    }
}

/// Goes to another address behind the `#` instead of this one, which is not
/// remembered.
pub fn divert(hash: &str) {
    if let Some(window) = web_sys::window() {
        window.location().replace(&absolute(hash)).ok();
    }
}

/// Writes another address behind the `#` in place of this one. Nobody is
/// told: it is for remembering where someone is, not for going there.
pub fn replace(hash: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let url = format!("#{}", hash.trim_start_matches('#'));
        // Browsers refuse more than some hundred a minute; the next one counts.
        history
            .replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&url))
            .ok();
    }
}
