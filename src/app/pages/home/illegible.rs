use leptos::prelude::*;

use crate::{
    app::{
        browser::file,
        preferences::{Preferences, t},
        shelf::{Illegible, Shelf},
        toasts::Toasts,
    },
    archive,
};

/// Stored records that cannot be read: each says so, and its text can be
/// downloaded. Nothing here deletes them.
#[component]
pub(super) fn IllegibleRecords() -> impl IntoView {
    let shelf = Shelf::expect();
    let records = Memo::new(move |_| shelf.illegible());
    move || {
        let records = records.get();
        (!records.is_empty()).then(|| {
            let rows = records
                .into_iter()
                .map(|record| view! { <Record record /> });
            view! {
                <section class="page__section" aria-labelledby="home-illegible">
                    <h2 id="home-illegible">{t(|t| t.home().illegible)}</h2>
                    {rows.collect_view()}
                </section>
            }
        })
    }
}

/// One of them.
#[component]
fn Record(
    /// Which, and why it cannot be read.
    record: Illegible,
) -> impl IntoView {
    let Illegible { id, error } = record;
    let newer = matches!(error, archive::Error::NewerFormat { .. });
    let text = t(move |t| {
        if newer {
            t.home().illegible_newer
        } else {
            t.home().illegible_text
        }
    });
    let (shelf, toasts, preferences) = (Shelf::expect(), Toasts::expect(), Preferences::expect());
    let save = move |_| {
        let id = id.clone();
        leptos::task::spawn_local(async move {
            let saved = match shelf.raw(&id).await {
                Ok(Some(text)) => file::download(&format!("{id}.txt"), "text/plain", &text),
                Ok(None) | Err(_) => None,
            };
            if saved.is_none() {
                toasts.say(untrack(|| preferences.strings().home().raw_failed));
            }
        });
    };
    view! {
        <div class="notice notice--warning">
            <p class="notice__body">{text}</p>
            <div class="notice__actions">
                <button type="button" class="button button--small" on:click=save>
                    {t(|t| t.home().raw)}
                </button>
            </div>
        </div>
    }
}
