//! Pictures, painted off screen: a small binding over picture.js.

use js_sys::Uint8Array;
use wasm_bindgen::{JsValue, prelude::*};

use super::file::Chosen;

#[wasm_bindgen(module = "/src/app/browser/picture-door.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = png)]
    async fn paint(svg: &str, scale: f64) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_name = fitted)]
    async fn fit(
        file: &web_sys::File,
        width: f64,
        height: f64,
        bytes: f64,
    ) -> Result<JsValue, JsValue>;
}

/// The browser could not paint it: it is no picture, or no memory is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the browser could not paint this picture")]
pub struct Unpainted;

/// An SVG that says its size as the bytes of a PNG file, `scale` dots to a CSS
/// pixel.
pub async fn png(svg: &str, scale: u8) -> Result<Vec<u8>, Unpainted> {
    bytes(paint(svg, scale.into()).await)
}

/// A picture of any kind as the bytes of a PNG file: redrawn, without whatever
/// else the file held, with at most so many dots and bytes.
pub async fn fitted(
    file: &Chosen,
    (width, height): (u32, u32),
    limit: usize,
) -> Result<Vec<u8>, Unpainted> {
    #[expect(clippy::cast_precision_loss, reason = "no file has 2^52 bytes")]
    let limit = limit as f64;
    bytes(fit(file.as_file(), width.into(), height.into(), limit).await)
}

fn bytes(made: Result<JsValue, JsValue>) -> Result<Vec<u8>, Unpainted> {
    let made = made.ok().ok_or(Unpainted)?;
    Ok(Uint8Array::new(&made).to_vec())
}
