//! Answers on paper, typed and pasted into a table.

mod cell;
mod keys;
mod sheet;
mod table;
mod tools;

use leptos::prelude::*;

use self::{cell::CellInfo, sheet::Sheet, table::Table, tools::Tools};
use super::{PeoplePage, Voice, names::name};
use crate::app::preferences::t;

/// The table, what can be done with it, and the cell that is chosen.
#[component]
pub(super) fn Entry(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let is_workshop = Memo::new(move |_| voice.editor.with(|it| it.workshop().is_some()));
    let is_private = Memo::new(move |_| voice.editor.with(|it| it.smallest_group() > 1));
    let private = move || {
        is_private.get().then(|| {
            view! { <p class="notice notice--info"><span>{t(|t| t.entry().private)}</span></p> }
        })
    };
    let content = move || {
        if !is_workshop.get() {
            return view! { <NoWorkshop voice /> }.into_any();
        }
        let sheet = Sheet::new(voice);
        view! {
            <p class="entry__lead">{t(|t| t.entry().lead)}</p>
            <p class="entry__lead">{t(|t| t.entry().order)}</p>
            {private}
            <Tools sheet />
            <Table sheet />
            <CellInfo sheet />
        }
        .into_any()
    };
    view! {
        <h1>{t(|t| t.people().entry)}</h1>
        {content}
    }
}

/// Where several people come from.
#[component]
fn NoWorkshop(voice: Voice) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="empty__text">{t(|t| t.entry().no_workshop)}</p>
            <div class="empty__actions">
                <a class="button button--primary" href=voice.page(PeoplePage::Roster.address())>
                    {t(|t| t.entry().to_roster)}
                </a>
            </div>
        </div>
    }
}
