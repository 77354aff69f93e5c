use leptos::prelude::*;

use super::{
    clash::ClashDialog,
    importer::{Importer, Refusal, Step},
};
use crate::app::{
    browser::file,
    preferences::{Preferences, t},
    route::{Page, Route},
    shelf::Shelf,
};

/// Chooses a file to import. It is the browser's own file input, dressed as a
/// button, so keyboard and assistive technology know it.
#[component]
pub(super) fn ImportPicker(
    /// Takes the file in.
    importer: Importer,
) -> impl IntoView {
    let choose = move |event: leptos::ev::Event| {
        if let Some(file) = file::chosen(&event) {
            importer.read(file);
        }
    };
    view! {
        <label class="button button--file">
            <input
                type="file"
                class="visually-hidden"
                accept=".json,application/json"
                on:change=choose
            />
            <span>{t(|t| t.home().import)}</span>
        </label>
    }
}

/// What became of the file: a line while it is read, why it was refused, or a
/// question where it differs from what is here.
#[component]
pub(super) fn ImportOutcome(
    /// Takes the file in.
    importer: Importer,
) -> impl IntoView {
    let reading = move || {
        (importer.step() == Step::Reading).then(|| {
            view! {
                <p class="progress home__reading">
                    <span class="progress__spinner" aria-hidden="true"></span>
                    {t(|t| t.home().reading)}
                </p>
            }
        })
    };
    let refused = move || match importer.step() {
        Step::Refused { name, why } => Some(view! { <Refused importer name why /> }),
        _ => None,
    };
    let clash = move || match importer.step() {
        Step::Differs(clash) => Some(view! { <ClashDialog importer clash=*clash /> }),
        _ => None,
    };
    view! {
        <div class="home__outcome">
            <div role="status">{reading}</div>
            <div role="alert">{refused}</div>
        </div>
        {clash}
    }
}

/// Why a file was not taken in. It stays until it is closed or another file
/// comes.
#[component]
fn Refused(
    /// Lets go of the file.
    importer: Importer,
    /// The file's name.
    name: String,
    /// Why it was refused.
    why: Refusal,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let shelf = Shelf::expect();
    // Answers are taken in where their workshop is, if it is here.
    let workshop = match &why {
        Refusal::Answers(id) => untrack(|| shelf.find(id)).map(|_| id.clone()),
        _ => None,
    };
    let collect = workshop.map(|id| {
        let href = Route::of(id, Page::People("collect".to_owned())).href();
        view! { <a class="button button--small" href=href>{t(|t| t.people().collect)}</a> }
    });
    let title = move || (preferences.strings().home().refused)(&name);
    let text = move || why.say(preferences.strings());
    view! {
        <div class="notice notice--danger">
            <div class="notice__body">
                <p class="notice__title">{title}</p>
                <p>{text}</p>
            </div>
            <div class="notice__actions">
                {collect}
                <button
                    type="button"
                    class="button button--quiet button--small"
                    on:click=move |_| importer.forget()
                >
                    {t(|t| t.shell.close)}
                </button>
            </div>
        </div>
    }
}
