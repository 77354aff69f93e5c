//! Files made by the worker: a small binding over office.js.
//!
//! A request goes in as text, and bytes come out; what they are is not known
//! here. One file is made at a time.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue, prelude::*};

#[wasm_bindgen(module = "/src/app/browser/office-door.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = make)]
    async fn ask(request: &str, hear: &Closure<dyn FnMut(f64)>) -> Result<JsValue, JsValue>;

    /// Gives up the file that is being made, if one is.
    pub fn cancel();
}

/// Why there is no file. All of them can be tried again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The code that makes files could not be fetched.
    #[error("the code that makes files did not come: {0}")]
    Missing(String),
    /// The worker ended: a mistake of ours, or no memory was left.
    #[error("the worker fell: {0}")]
    Fell(String),
    /// The worker refused.
    #[error("the worker refused: {0}")]
    Refused(String),
    /// It was given up, or another file was asked for.
    #[error("it was given up")]
    Cancelled,
}

/// Makes a file. How much of the code is there, 0..1, is `heard` while that is
/// still coming, and 1 when the making begins. The file before, if it is not
/// ready yet, is given up.
pub async fn make(request: &str, heard: impl FnMut(f64) + 'static) -> Result<Vec<u8>, Trouble> {
    let hear = Closure::<dyn FnMut(f64)>::new(heard);
    let made = ask(request, &hear).await.map_err(trouble)?;
    Ok(Uint8Array::new(&made).to_vec())
}

fn trouble(error: JsValue) -> Trouble {
    let Some(error) = error.dyn_ref::<js_sys::Error>() else {
        return Trouble::Fell("no reason was given".to_owned());
    };
    let said = String::from(error.message());
    match String::from(error.name()).as_str() {
        "missing" => Trouble::Missing(said),
        "refused" => Trouble::Refused(said),
        "cancelled" => Trouble::Cancelled,
        _ => Trouble::Fell(said),
    }
}
