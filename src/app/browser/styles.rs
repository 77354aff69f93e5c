//! The style sheet of the pages that come later.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

/// What the page names the sheet by, and what the sheet is known by once it is
/// asked for.
const NAME: &str = "later-styles";

/// The sheet did not come. It can be asked for again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the style sheet of the later pages did not come")]
pub struct Missing;

/// Asks for the sheet, before anything is awaited. What is returned ends when
/// the sheet is applied, or with an error. A sheet that is applied is not asked
/// for again.
pub fn bring() -> impl Future<Output = Result<(), Missing>> {
    let asked = ask();
    async move {
        let Ok(asked) = asked else {
            return Err(Missing);
        };
        let Some((link, applied)) = asked else {
            return Ok(());
        };
        if applied.await.is_err() {
            // An element without a sheet would be taken for one that has it.
            link.remove();
            return Err(Missing);
        }
        Ok(())
    }
}

/// The element of the sheet, and what ends when it is applied or does not come;
/// none if there is one already.
fn ask() -> Result<Option<(Element, JsFuture)>, JsValue> {
    let document = web_sys::window()
        .and_then(|it| it.document())
        .ok_or(JsValue::UNDEFINED)?;
    if document.get_element_by_id(NAME).is_some() {
        return Ok(None);
    }
    let named = document.query_selector(&format!("meta[name={NAME}]"))?;
    let address = named
        .and_then(|it| it.get_attribute("content"))
        .ok_or(JsValue::UNDEFINED)?;
    let head = document.head().ok_or(JsValue::UNDEFINED)?;
    let link = document.create_element("link")?;
    for (name, value) in [("id", NAME), ("rel", "stylesheet"), ("href", &address)] {
        link.set_attribute(name, value)?;
    }
    let applied = Promise::new(&mut |applied, missing| {
        link.add_event_listener_with_callback("load", &applied).ok();
        link.add_event_listener_with_callback("error", &missing)
            .ok();
    });
    head.append_child(&link)?;
    Ok(Some((link, applied.into())))
}
