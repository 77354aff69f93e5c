//! How well the browser keeps what is stored. Every answer may be missing:
//! older browsers and pages without `https` do not say.

use js_sys::{Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Whether the browser has promised not to clear our storage by itself.
pub async fn is_kept() -> Option<bool> {
    answer(StorageManager::persisted).await?.as_bool()
}

/// Asks the browser not to clear our storage by itself, and returns what it
/// says. It may ask the reader in turn.
pub async fn ask_to_keep() -> Option<bool> {
    answer(StorageManager::persist).await?.as_bool()
}

/// How many bytes are used, about.
pub async fn used() -> Option<f64> {
    let estimate = answer(StorageManager::estimate).await?;
    Reflect::get(&estimate, &"usage".into()).ok()?.as_f64()
}

async fn answer(ask: fn(&StorageManager) -> Result<Promise, JsValue>) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    // Where there is no such thing the browser gives `undefined`, and calling
    // it would end the program.
    let manager = Reflect::get(&navigator, &"storage".into()).ok()?;
    if manager.is_undefined() {
        return None;
    }
    JsFuture::from(ask(&navigator.storage()).ok()?).await.ok()
}
