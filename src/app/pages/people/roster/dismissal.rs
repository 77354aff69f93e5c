use leptos::prelude::*;

use super::{Voice, list::Table, name};
use crate::{
    app::{browser::page, components::modal::Modal, preferences::t},
    assessment::RespondentId,
};

const DIALOG: &str = "roster-dismissal";

/// Asks before somebody goes with what they answered.
#[component]
pub(super) fn DismissalDialog(voice: Voice, id: RespondentId, table: Table) -> impl IntoView {
    let id = StoredValue::new(id);
    let text = move || {
        id.with_value(|id| {
            let count = table.answered.with(|it| it.get(id).copied().unwrap_or(0));
            (voice.t().roster().remove_text)(&name(voice, id), count)
        })
    };
    let remove = move |_| {
        // Closed first, so that the sentence is about somebody who is there.
        page::close_dialog(DIALOG);
        id.with_value(|id| table.dismiss(voice, id));
    };
    view! {
        <Modal
            id=DIALOG
            title=t(|t| t.roster().remove_title)
            on_close=move || table.dismissed.set(None)
        >
            <p class="dialog__body">{text}</p>
            <div class="dialog__actions">
                <button type="button" class="button" on:click=|_| page::close_dialog(DIALOG)>
                    {t(|t| t.home().cancel)}
                </button>
                <button type="button" class="button button--danger" on:click=remove>
                    {t(|t| t.roster().remove)}
                </button>
            </div>
        </Modal>
    }
}
