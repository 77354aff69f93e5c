//! Keys that are pressed outside fields.

use leptos::prelude::{Owner, on_cleanup, window_event_listener};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::page;

/// A key that was pressed.
#[expect(
    clippy::struct_excessive_bools,
    reason = "a key knows that many yes and no"
)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Press {
    /// What the layout makes of it, such as `n`, `ㅜ` or `ArrowUp`.
    pub key: String,
    /// Where it lies, such as `KeyN`, whatever the layout.
    pub code: String,
    /// Whether Shift was down.
    pub shift: bool,
    /// Whether Ctrl or Command was down.
    pub command: bool,
    /// Whether the key has been held down.
    pub held: bool,
    /// Whether a button or a link has the focus, which Enter belongs to.
    pub on_control: bool,
}

/// A way through what was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// Take the latest change back.
    Undo,
    /// Make it again.
    Redo,
}

impl Press {
    /// What an event says of a key.
    pub fn of(event: &KeyboardEvent) -> Self {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let on_control =
            target.is_some_and(|it| matches!(it.tag_name().as_str(), "A" | "BUTTON" | "SUMMARY"));
        Self {
            key: event.key(),
            code: event.code(),
            shift: event.shift_key(),
            command: event.ctrl_key() || event.meta_key(),
            held: event.repeat(),
            on_control,
        }
    }

    /// Whether it undoes or redoes: the same keys everywhere.
    pub fn history(&self) -> Option<History> {
        match (self.command, self.letter()?, self.shift) {
            (true, 'z', false) => Some(History::Undo),
            (true, 'z', true) | (true, 'y', false) => Some(History::Redo),
            _ => None,
        }
    }

    /// The digit that is meant, whatever the layout makes of its key.
    pub fn digit(&self) -> Option<usize> {
        let place = self.code.strip_prefix("Digit");
        [Some(self.key.as_str()), place]
            .into_iter()
            .flatten()
            .find_map(|it| it.parse().ok().filter(|_| it.len() == 1))
    }

    /// The Latin letter that is meant, as a small one: as it is written, or,
    /// under another alphabet, where it lies.
    pub fn letter(&self) -> Option<char> {
        let mut key = self.key.chars();
        match (key.next(), key.next()) {
            (Some(letter), None) if letter.is_ascii_alphabetic() => {
                Some(letter.to_ascii_lowercase())
            }
            // Another alphabet, or an input method that has not decided yet.
            (Some(other), None) if other.is_ascii() => None,
            _ => {
                let place = self.code.strip_prefix("Key")?.chars().next()?;
                Some(place.to_ascii_lowercase())
            }
        }
    }
}

/// Hears keys for as long as the owner lives. The listener says whether it
/// took the key; then the browser does nothing with it. It hears no key that
/// is meant for a field, a dialog, an input method or a menu.
pub fn on_press(listener: impl Fn(&Press) -> bool + 'static) {
    debug_assert!(Owner::current().is_some());
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let elsewhere = event.default_prevented()
            || event.is_composing()
            || event.alt_key()
            || page::is_typing(&event)
            || page::has_dialog();
        if !elsewhere && listener(&Press::of(&event)) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}
