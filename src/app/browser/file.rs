//! Files in and out.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// A file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the browser could not read this file")]
pub struct Unreadable;

/// A file someone chose.
#[derive(Clone, Debug)]
pub struct Chosen(web_sys::File);

impl Chosen {
    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes, known without reading it.
    pub fn size(&self) -> f64 {
        self.0.size()
    }

    /// The browser's own handle.
    pub(super) fn as_file(&self) -> &web_sys::File {
        &self.0
    }

    /// Its content.
    pub async fn bytes(&self) -> Result<Vec<u8>, Unreadable> {
        let buffer = JsFuture::from(self.0.array_buffer()).await;
        let buffer = buffer.ok().ok_or(Unreadable)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}

/// The file chosen in the input this event comes from; the input is emptied,
/// so that the same file can be chosen again.
pub fn chosen(event: &web_sys::Event) -> Option<Chosen> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(Chosen(file))
}

/// All files chosen in the input this event comes from; it is emptied too.
pub fn all_chosen(event: &web_sys::Event) -> Vec<Chosen> {
    let input = event.target().and_then(|it| it.dyn_into().ok());
    let Some((input, files)) = input.and_then(|input: HtmlInputElement| {
        let files = input.files()?;
        Some((input, files))
    }) else {
        return Vec::new();
    };
    let files = all(&files);
    input.set_value("");
    files
}

fn all(files: &web_sys::FileList) -> Vec<Chosen> {
    (0..files.length())
        .filter_map(|at| files.get(at).map(Chosen))
        .collect()
}

/// Whether it is files that are dragged here, rather than a text.
pub fn has_files(event: &web_sys::DragEvent) -> bool {
    let types = Reflect::get(event, &"dataTransfer".into())
        .and_then(|transfer| Reflect::get(&transfer, &"types".into()));
    types.is_ok_and(|it| Array::from(&it).includes(&"Files".into(), 0))
}

/// The file dropped here; the browser is kept from opening it itself.
pub fn dropped(event: &web_sys::DragEvent) -> Option<Chosen> {
    event.prevent_default();
    files_of(event)?.get(0).map(Chosen)
}

/// All files dropped here; the browser is kept from opening them itself.
pub fn all_dropped(event: &web_sys::DragEvent) -> Vec<Chosen> {
    event.prevent_default();
    files_of(event).map_or_else(Vec::new, |files| all(&files))
}

fn files_of(event: &web_sys::DragEvent) -> Option<web_sys::FileList> {
    let transfer = Reflect::get(event, &"dataTransfer".into()).ok()?;
    let files = Reflect::get(&transfer, &"files".into()).ok()?;
    files.dyn_into().ok()
}

/// Offers a text, or bytes, as a file to save.
pub fn download(name: &str, media_type: &str, content: impl AsRef<[u8]>) -> Option<()> {
    let parts = Array::of1(&Uint8Array::from(content.as_ref()));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The browser has taken the content by then; some are slow to ask for it.
    let release = move || {
        Url::revoke_object_url(&url).ok();
    };
    gloo_timers::callback::Timeout::new(60_000, release).forget();
    Some(())
}
