//! That there are reports already, and of other answers: two of them can be
//! compared.

use leptos::prelude::*;

use super::voice::Voice;
use crate::{
    app::{
        browser::{clock, format},
        editor::Editor,
    },
    archive,
    assessment::{Assessment, Release},
};

/// Remembers that there is something to hand over of the answers as they are
/// now, where people were promised that theirs are not shown by themselves.
pub fn hand_out(editor: Editor) {
    if !untrack(|| editor.with(Assessment::is_protected)) {
        return;
    }
    let (at, answers) = (clock::now(), untrack(|| fingerprint(editor)));
    editor.write_down(|it| it.hand_out(Release { at, answers }));
}

/// Remembers it whenever the page is printed, for as long as the owner lives.
pub fn hand_out_in_print(editor: Editor) {
    let printing = window_event_listener(leptos::ev::beforeprint, move |_| hand_out(editor));
    on_cleanup(move || printing.remove());
}

/// What to mind if there is a report of other answers, reactively; nothing
/// where nobody was promised anything.
pub fn to_mind(voice: Voice) -> Option<String> {
    let editor = voice.editor;
    let has_any = |it: &Assessment| it.is_protected() && !it.releases().is_empty();
    if !editor.with(has_any) {
        return None;
    }
    let now = fingerprint(editor);
    editor.with(|it| {
        let at = &it.release_other_than(&now)?.at;
        let at = format::date_time(at, voice.preferences.locale());
        Some((voice.t().views().other_release)(&at, it.smallest_group()))
    })
}

fn fingerprint(editor: Editor) -> String {
    editor.with(archive::answers_fingerprint)
}
