use leptos::prelude::*;

use super::{
    NEW,
    adder::{Adder, Refusal, Step},
};
use crate::app::{
    browser::file,
    preferences::{Preferences, t},
    route::Route,
};

/// The ways to add a questionnaire.
#[component]
pub(super) fn Ways(
    /// Takes in what is added.
    adder: Adder,
) -> impl IntoView {
    let choose = move |event: leptos::ev::Event| {
        if let Some(file) = file::chosen(&event) {
            adder.read(file);
        }
    };
    view! {
        <div class="page__actions" role="group" aria-label=t(|t| t.library().ways)>
            <button
                type="button"
                class="button button--primary"
                on:click=move |_| adder.begin_from_template()
            >
                {t(|t| t.library().template)}
            </button>
            <label class="button button--file">
                <input
                    type="file"
                    class="visually-hidden"
                    accept=".yaml,.yml,application/yaml,text/yaml"
                    on:change=choose
                />
                <span>{t(|t| t.library().add_file)}</span>
            </label>
            <a class="button" href=Route::questionnaire(NEW).href()>{t(|t| t.library().paste)}</a>
        </div>
    }
}

/// A page that takes in files that are dropped on it, and says what became of
/// them.
#[component]
pub(super) fn DropZone(
    /// Takes in what is dropped.
    adder: Adder,
    /// The classes of the page.
    class: &'static str,
    /// The page.
    children: Children,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let drag = move |event: leptos::ev::DragEvent| {
        if file::has_files(&event) {
            // Without this the browser opens the file in place of the page.
            event.prevent_default();
            over.set(true);
        }
    };
    let drop = move |event: leptos::ev::DragEvent| {
        over.set(false);
        // A text that is moved about is the browser's business.
        if !file::has_files(&event) {
            return;
        }
        if let Some(file) = file::dropped(&event) {
            adder.read(file);
        }
    };
    view! {
        <div
            class=class
            data-over=move || over.get().then_some("")
            on:dragover=drag
            on:dragleave=move |_| over.set(false)
            on:drop=drop
        >
            {children()}
        </div>
    }
}

/// What became of a file: a line while it is read, or why it was refused.
#[component]
pub(super) fn Outcome(
    /// Takes in the files.
    adder: Adder,
) -> impl IntoView {
    let reading = move || {
        (adder.step() == Step::Reading).then(|| {
            view! {
                <p class="progress">
                    <span class="progress__spinner" aria-hidden="true"></span>
                    {t(|t| t.library().reading)}
                </p>
            }
        })
    };
    let refused = move || match adder.step() {
        Step::Refused { name, why } => Some(view! { <Refused adder name why /> }),
        _ => None,
    };
    view! {
        <div class="library__outcome">
            <div role="status">{reading}</div>
            <div role="alert">{refused}</div>
        </div>
    }
}

/// Why a file was not taken in. It stays until it is closed or another file
/// comes.
#[component]
fn Refused(
    /// Lets go of the file.
    adder: Adder,
    /// The file's name.
    name: String,
    /// Why it was refused.
    why: Refusal,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let title = move || (preferences.strings().library().refused)(&name);
    let nothing = t(|t| t.library().nothing_changed);
    let text = move || {
        let strings = preferences.strings();
        view! { <p>{why.say(strings)}</p> <p>{why.hint(strings)} " " {nothing}</p> }
    };
    view! {
        <div class="notice notice--danger">
            <div class="notice__body">
                <p class="notice__title">{title}</p>
                {text}
            </div>
            <div class="notice__actions">
                <button
                    type="button"
                    class="button button--quiet button--small"
                    on:click=move |_| adder.forget()
                >
                    {t(|t| t.shell.close)}
                </button>
            </div>
        </div>
    }
}
