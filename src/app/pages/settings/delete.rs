use leptos::prelude::*;

use crate::app::{
    bookcase::Bookcase,
    browser::page,
    components::modal::Modal,
    preferences::{Preferences, t},
    shelf::Shelf,
    store::Store,
};

const DIALOG: &str = "delete-all";
const OUTCOME: &str = "delete-outcome";

/// What became of the wish to delete everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Deleted,
    Failed,
}

/// Deletes everything on this device, once someone has typed the word.
#[component]
pub(super) fn DeleteAll() -> impl IntoView {
    let asking = RwSignal::new(false);
    let outcome = RwSignal::new(None);
    let said = move || {
        let outcome = outcome.get()?;
        let (kind, text) = match outcome {
            Outcome::Deleted => (
                "notice notice--success",
                t(|t| t.settings().deleted).into_any(),
            ),
            Outcome::Failed => (
                "notice notice--danger",
                t(|t| t.settings().not_deleted).into_any(),
            ),
        };
        Some(view! { <p class=kind>{text}</p> })
    };
    let dialog = move || asking.get().then(|| view! { <Confirm asking outcome /> });
    view! {
        <section class="card" aria-labelledby="settings-delete">
            <h2 id="settings-delete">{t(|t| t.settings().delete)}</h2>
            <div class="settings__row">
                <p class="field__hint">{t(|t| t.settings().delete_text)}</p>
                <button type="button" class="button button--danger" on:click=move |_| asking.set(true)>
                    {t(|t| t.settings().delete_open)}
                </button>
            </div>
            <div class="settings__outcome" role="status" id=OUTCOME tabindex="-1">{said}</div>
        </section>
        {dialog}
    }
}

/// Asks for the word. What was typed stays when the language is switched, and
/// is then compared with the word of the new language.
#[component]
fn Confirm(
    /// Whether this dialog is shown.
    asking: RwSignal<bool>,
    /// What became of it.
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let (shelf, bookcase) = (Shelf::expect(), Bookcase::expect());
    let (store, preferences) = (Store::expect(), Preferences::expect());
    let typed = RwSignal::new(String::new());
    let count = move || {
        let count = shelf.assessments().len() + shelf.illegible().len();
        (preferences.strings().settings().delete_count)(count, bookcase.own().len())
    };
    let word = t(|t| t.settings().delete_word);
    let label = move || (preferences.strings().settings().delete_type)(word.get());
    let confirmed = Memo::new(move |_| typed.with(|it| it.trim().to_lowercase() == word.get()));
    let delete = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !confirmed.get_untracked() {
            page::focus("delete-word");
            return;
        }
        leptos::task::spawn_local(async move {
            let cleared = store.clear().await;
            page::close_dialog(DIALOG);
            if cleared.is_ok() {
                shelf.forget();
                bookcase.forget();
                preferences.forget();
                outcome.set(Some(Outcome::Deleted));
            } else {
                outcome.set(Some(Outcome::Failed));
            }
            page::focus(OUTCOME);
        });
    };
    view! {
        <Modal id=DIALOG title=t(|t| t.settings().delete) on_close=move || asking.set(false)>
            <form class="dialog__body" on:submit=delete>
                <p>{count}</p>
                <label class="field">
                    <span class="field__label">{label}</span>
                    <input
                        class="field__input"
                        id="delete-word"
                        type="text"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        prop:value=typed
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                </label>
                <div class="dialog__actions">
                    <button type="button" class="button" on:click=|_| page::close_dialog(DIALOG)>
                        {t(|t| t.settings().cancel)}
                    </button>
                    <button
                        type="submit"
                        class="button button--danger"
                        disabled=move || !confirmed.get()
                    >
                        {t(|t| t.settings().delete_now)}
                    </button>
                </div>
            </form>
        </Modal>
    }
}
