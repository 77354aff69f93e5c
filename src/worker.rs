//! The door of the browser's worker: a second module, which makes files while
//! the page goes on.
//!
//! A page cannot be touched while it computes, and a long report takes seconds
//! to be made into a file. So `src/app/browser/office-worker.js` runs this module
//! in a thread of its own; what is made, and how, is
//! [`report::Job`](crate::report::Job).

use std::hint::black_box;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::report::Job;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = error)]
    fn tell(text: &str);
}

/// Writes a panic to the browser's console, which is where one looks for it;
/// the page hears that the worker fell.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|panic| tell(&panic.to_string())));
}

/// Bytes of memory to a byte of a request: what a workbook takes, which takes
/// the most.
const ROOM: usize = 96;

/// Has the memory grow once: a browser takes long for every step of it, and
/// without this a third of the time of a long workbook goes there. What is not
/// touched costs nothing; where there is not so much, it grows step by step.
fn make_room(bytes: usize) {
    let mut room = Vec::<u8>::new();
    if room.try_reserve_exact(bytes).is_ok() {
        black_box(&room);
    }
}

/// A file in the making; an error is a sentence for a console.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Making(Job);

#[wasm_bindgen]
impl Making {
    /// Takes the text of a [`Request`](crate::report::Request).
    #[wasm_bindgen(constructor)]
    pub fn new(request: &str) -> Result<Self, String> {
        make_room(ROOM * request.len());
        Job::begin(request).map(Self).map_err(|it| it.to_string())
    }

    /// The charts that the page is to paint, as SVG.
    pub fn charts(&self) -> Vec<String> {
        self.0.charts()
    }

    /// Takes the picture of the next of them.
    #[wasm_bindgen(js_name = addPicture)]
    pub fn add_picture(&mut self, png: Vec<u8>) -> Result<(), String> {
        self.0.add_picture(png).map_err(|it| it.to_string())
    }

    /// The bytes of the file.
    pub fn file(&self) -> Result<Vec<u8>, String> {
        self.0.file().map_err(|it| it.to_string())
    }
}
