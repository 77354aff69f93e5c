use leptos::prelude::*;

use super::Voice;
use crate::assessment::RespondentId;

/// What somebody is called, told from those of the same name, reactively; those
/// without a name are numbered.
pub(in crate::app::pages) fn name(voice: Voice, id: &RespondentId) -> String {
    let named = voice.editor.with(|assessment| {
        let at = || assessment.respondents().keys().position(|it| it == id);
        assessment
            .called(id)
            .ok_or_else(|| at().unwrap_or_default() + 1)
    });
    named.unwrap_or_else(|n| (voice.t().roster().person)(n))
}

/// Buttons that take the latest change back, and make it again.
#[component]
pub(super) fn History(
    /// Whose changes.
    voice: Voice,
) -> impl IntoView {
    let Voice { editor, .. } = voice;
    view! {
        <div class="toolbar__group">
            <button
                type="button"
                class="button button--quiet button--small"
                disabled=move || !editor.can_undo()
                on:click=move |_| {
                    editor.undo();
                }
            >
                {move || voice.t().shell.undo}
            </button>
            <button
                type="button"
                class="button button--quiet button--small"
                disabled=move || !editor.can_redo()
                on:click=move |_| {
                    editor.redo();
                }
            >
                {move || voice.t().shell.redo}
            </button>
        </div>
    }
}
