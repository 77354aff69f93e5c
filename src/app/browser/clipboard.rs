//! What comes from the clipboard.

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;

/// The text that is pasted; the browser is kept from pasting it itself. `None`
/// where there is none, such as a picture.
pub fn pasted(event: &web_sys::Event) -> Option<String> {
    let data = Reflect::get(event, &"clipboardData".into()).ok()?;
    let read: Function = Reflect::get(&data, &"getData".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let text = read.call1(&data, &"text/plain".into()).ok()?.as_string()?;
    event.prevent_default();
    Some(text)
}
