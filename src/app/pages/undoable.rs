//! Changes that say what they did and offer to take it back.

use leptos::prelude::*;

use super::voice::Voice;
use crate::{app::toasts::Toasts, assessment::Change};

/// Makes a change, says so, and offers to take it back for as long as nothing
/// else was done: what is offered is the same as undoing anywhere on the page.
pub fn make(voice: Voice, toasts: Toasts, change: Change, said: impl Into<String>) {
    let Voice { editor, .. } = voice;
    let before = editor.mark();
    editor.dispatch(change);
    let mark = editor.mark();
    if mark == before {
        return;
    }
    toasts.offer_while(
        said,
        untrack(|| voice.t()).shell.undo,
        move || drop(editor.undo()),
        move || editor.is_at(mark),
    );
}
