//! The page around the application: its language, title and theme, what has
//! the focus, the printer.

use leptos::prelude::{Owner, on_cleanup, request_animation_frame, window_event_listener_untyped};
use leptos::task::{spawn_local, tick};
use wasm_bindgen::JsCast;
use web_sys::{
    HtmlDialogElement, HtmlDocument, HtmlElement, HtmlInputElement, ScrollBehavior,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// Takes away what the page showed while the application was loading.
pub fn clear_loading() {
    if let Some(element) = document().and_then(|it| it.get_element_by_id("loading")) {
        element.remove();
    }
}

/// Writes a panic to the browser's console, which is where one looks for it.
pub fn tell_panics() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
    }));
}

/// Says which language the page is in.
pub fn set_language(tag: &str) {
    if let Some(root) = document().and_then(|it| it.document_element()) {
        root.set_attribute("lang", tag).ok();
    }
}

/// Sets an attribute `data-theme` that the style sheets look at.
pub fn set_theme(name: &str) {
    if let Some(root) = document().and_then(|it| it.document_element()) {
        root.set_attribute("data-theme", name).ok();
    }
}

/// Names the tab, and the file that a print to PDF offers.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// What the tab is named.
pub fn title() -> String {
    document().map(|it| it.title()).unwrap_or_default()
}

/// The languages the reader's browser asks for, most wanted first.
pub fn wanted_languages() -> Vec<String> {
    web_sys::window()
        .map(|window| window.navigator().languages())
        .map(|tags| tags.iter().filter_map(|tag| tag.as_string()).collect())
        .unwrap_or_default()
}

/// Whether the reader asks for a dark page.
pub fn prefers_dark() -> bool {
    web_sys::window()
        .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok()?)
        .is_some_and(|query| query.matches())
}

/// Moves the focus to an element, scrolling it into view if needed.
pub fn focus(id: &str) {
    let element = document().and_then(|it| it.get_element_by_id(id));
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        element.focus().ok();
    }
}

/// Whether an element is there and can be pressed.
pub fn is_enabled(id: &str) -> bool {
    let element = document().and_then(|it| it.get_element_by_id(id));
    element.is_some_and(|it| !it.has_attribute("disabled"))
}

/// Scrolls an element into view, as little as needed: not at all where it is
/// wholly in it. One that is about as tall as the window shows its beginning.
pub fn reveal(id: &str) {
    let Some(document) = document() else { return };
    if let Some(element) = document.get_element_by_id(id) {
        let window = document
            .document_element()
            .map_or(0, |it| it.client_height());
        let is_tall = element.client_height() > window / 5 * 3;
        let options = ScrollIntoViewOptions::new();
        options.set_behavior(ScrollBehavior::Auto);
        options.set_inline(ScrollLogicalPosition::Nearest);
        options.set_block(if is_tall {
            ScrollLogicalPosition::Start
        } else {
            ScrollLogicalPosition::Nearest
        });
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls to the top, as a new page does.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Whether the focus is in a group of radio buttons, where ← and → are the
/// browser's.
pub fn is_focus_on_radio() -> bool {
    (document().and_then(|it| it.active_element()))
        .is_some_and(|it| it.get_attribute("type").as_deref() == Some("radio"))
}

/// Does something once the page has what was just changed, and before the next
/// key or click: whoever types at once types into what has the focus by then.
/// A frame would be too late for that, and on a busy machine far too late.
pub fn when_shown(deed: impl FnOnce() + 'static) {
    spawn_local(async {
        // What changed wakes those who show it, and these what is in them.
        tick().await;
        deed();
    });
}

/// Does something when the page is painted next.
pub fn at_next_paint(deed: impl FnOnce() + 'static) {
    request_animation_frame(deed);
}

/// Does something whenever the reader may be leaving: the tab is hidden, closed
/// or goes elsewhere. What it does must be done when it returns.
pub fn on_leave(deed: impl Fn() + Clone + 'static) {
    debug_assert!(Owner::current().is_some());
    let hidden = {
        let deed = deed.clone();
        window_event_listener_untyped("visibilitychange", move |_| {
            if document().is_some_and(|it| it.hidden()) {
                deed();
            }
        })
    };
    let left = window_event_listener_untyped("pagehide", move |_| deed());
    on_cleanup(move || {
        hidden.remove();
        left.remove();
    });
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Whether the disclosure an event came from stands open.
pub fn is_open(event: &web_sys::Event) -> bool {
    (event
        .target()
        .and_then(|it| it.dyn_into::<web_sys::Element>().ok()))
    .is_some_and(|it| it.has_attribute("open"))
}

/// The id of the element an event came from, if it has one.
pub fn target_id(event: &web_sys::Event) -> Option<String> {
    let element: web_sys::Element = event.target()?.dyn_into().ok()?;
    Some(element.id()).filter(|it| !it.is_empty())
}

/// Opens a dialog above everything else; the focus goes into it.
pub fn open_dialog(id: &str) {
    if let Some(dialog) = dialog(id).filter(|it| !it.open()) {
        dialog.show_modal().ok();
    }
}

/// Closes a dialog; the focus goes back to where it was.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

/// Whether a dialog is open.
pub fn has_dialog() -> bool {
    document().is_some_and(|it| matches!(it.query_selector("dialog[open]"), Ok(Some(_))))
}

/// Whether a key was meant for a field someone is typing in.
pub fn is_typing(event: &web_sys::KeyboardEvent) -> bool {
    let Some(element) = event
        .target()
        .and_then(|it| it.dyn_into::<HtmlElement>().ok())
    else {
        return false;
    };
    match element.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => !matches!(
            element.get_attribute("type").as_deref(),
            Some("radio" | "checkbox" | "button")
        ),
        _ => element.is_content_editable(),
    }
}

/// Selects the text of a field and copies it; says whether the browser did.
pub fn copy(id: &str) -> bool {
    let field = document().and_then(|it| it.get_element_by_id(id));
    let Some(field) = field.and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) else {
        return false;
    };
    field.focus().ok();
    field.select();
    let document = document().and_then(|it| it.dyn_into::<HtmlDocument>().ok());
    // Unlike the clipboard itself, this needs neither leave nor https.
    document.is_some_and(|it| it.exec_command("copy").unwrap_or(false))
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        window.print().ok();
    }
}
