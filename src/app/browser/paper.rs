//! A document within the page that the page's own style does not touch.

use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/app/browser/paper.js")]
extern "C" {
    fn show(host: &Element, style: &str, content: &str);
    #[wasm_bindgen(js_name = foot)]
    fn stand(style: &str);
}

/// Shows a document in an element, in place of the one that is there: markup
/// in which every text is escaped, and its style sheet. Nothing in it runs, and
/// the page's policy holds for it too.
pub fn lay(host: &Element, style: &str, content: &str) {
    show(host, style, content);
}

/// What stands at the foot of every page that is printed from now on, as the
/// rules of a style sheet; none of it where they are empty.
pub fn foot(style: &str) {
    stand(style);
}
