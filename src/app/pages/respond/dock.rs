use leptos::prelude::*;

use super::{
    deeds,
    drafts::Drafts,
    walk::{Arrival, Walk},
};
use crate::app::{
    editor::Editor,
    pages::keys::Keyboard,
    preferences::{Preferences, t},
};

/// The lower edge of the screen: undo and redo, what they did, the keys, and
/// the way to the next requirement without an answer.
#[component]
pub fn Dock(
    /// What can be undone.
    editor: Editor,
    /// Where someone is.
    walk: Walk,
    /// What is typed and not stored yet.
    drafts: Drafts,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let keyboard: Keyboard = expect_context();
    // The focus stays on the button, so that it can be pressed again.
    let undo = move |_| deeds::undo(editor, walk, drafts, preferences, Arrival::Show);
    let redo = move |_| deeds::redo(editor, walk, drafts, preferences, Arrival::Show);
    let off = |can: bool| (!can).then_some("true");
    view! {
        <div class="toolbar toolbar--dock no-print" role="group" aria-label=t(|t| t.respond.tools)>
            <div class="toolbar__group">
                <button
                    type="button"
                    class="button button--small"
                    aria-disabled=move || off(editor.can_undo())
                    on:click=undo
                >
                    {t(|t| t.shell.undo)}
                </button>
                <button
                    type="button"
                    class="button button--small"
                    aria-disabled=move || off(editor.can_redo())
                    on:click=redo
                >
                    {t(|t| t.shell.redo)}
                </button>
                <button
                    type="button"
                    class="button button--small button--quiet respond__keys"
                    aria-haspopup="dialog"
                    on:click=move |_| keyboard.list()
                >
                    {t(|t| t.respond.keys)}
                    <kbd class="kbd" aria-hidden="true">"?"</kbd>
                </button>
            </div>
            <p class="respond__said" role="status">{move || walk.said()}</p>
            <div class="toolbar__group toolbar__group--end">
                <button
                    type="button"
                    class="button button--small"
                    aria-disabled=move || off(!walk.is_finished())
                    on:click=move |_| deeds::next_open(walk, preferences)
                >
                    {t(|t| t.respond.next_open)}
                    <kbd class="kbd" aria-hidden="true">"U"</kbd>
                </button>
            </div>
        </div>
    }
}
