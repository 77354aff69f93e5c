//! The browser application.
//!
//! Pages know the [`editor`]: the open assessment and what can be done to it.
//! Components know only their props. Only [`browser`] names the browser.
//!
//! # When something fails
//!
//! - *A field* (a number that is none, a name too long) says so beside itself.
//! - *A page* (an assessment that is not there, a chart that cannot be drawn, a
//!   file that cannot be imported) says so in place and leaves the rest alone.
//! - *Storage* is everybody's: a banner above every page says what is not
//!   saved, and offers the download.
//! - A panic is a bug. Every change before it is stored already, so reloading
//!   the page goes on where it stopped.

pub mod bookcase;
pub mod browser;
pub mod components;
mod details;
pub mod editor;
pub mod exporter;
pub mod pages;
pub mod preferences;
pub mod route;
pub mod saving;
pub mod shelf;
mod shell;
pub mod store;
pub mod templates;
pub mod toasts;

use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;

use self::{
    browser::{address, page},
    editor::{Editor, Round},
    pages::{Later, LaterPage},
    preferences::{Preferences, t},
    route::{Page, Route},
    shelf::Shelf,
    shell::{LastShown, Shell},
    store::State,
    toasts::Toasts,
};

/// Starts the application: called by the page as soon as the module is there.
#[wasm_bindgen(start)]
pub fn start() {
    page::tell_panics();
    page::clear_loading();
    leptos::mount::mount_to_body(App);
}

/// The whole application.
#[component]
fn App() -> impl IntoView {
    Preferences::provide();
    Shelf::provide();
    Toasts::provide();
    pages::Arrival::provide();
    LastShown::provide();
    let hash = address::hash_signal();
    let route = Memo::new(move |_| hash.with(|hash| hash.parse().unwrap_or(Route::Unknown)));
    provide_context(route);
    let open = Memo::new(move |_| route.with(|route| route.assessment().map(str::to_owned)));
    move || {
        let open = open.get();
        // Whoever a device was passed to finds nothing else on it.
        if let Some(id) = Round::elsewhere(open.as_deref(), Shelf::expect()) {
            address::divert(&Route::of(id, Page::People("collect".to_owned())).href());
            return ().into_any();
        }
        if let Some(id) = open {
            return view! { <Desk id route /> }.into_any();
        }
        let page = move || match route.get() {
            Route::New | Route::NewWith(_) => view! { <Later page=LaterPage::New /> }.into_any(),
            Route::Library => view! { <Later page=LaterPage::Library /> }.into_any(),
            Route::Questionnaire { .. } => {
                view! { <Later page=LaterPage::Questionnaire /> }.into_any()
            }
            Route::Join(_) => view! { <Later page=LaterPage::Join /> }.into_any(),
            Route::Settings => view! { <Later page=LaterPage::Settings /> }.into_any(),
            Route::Home => view! { <Later page=LaterPage::Home /> }.into_any(),
            Route::Unknown | Route::Assessment { .. } => view! { <pages::NotFound /> }.into_any(),
        };
        view! { <Shell route>{page}</Shell> }.into_any()
    }
}

/// The pages of one assessment, around one editor.
#[component]
fn Desk(
    /// Which assessment.
    id: String,
    /// Which of its pages.
    route: Memo<Route>,
) -> impl IntoView {
    let shelf = Shelf::expect();
    let asked = id.clone();
    let opening = Memo::new(move |_| shelf.state() == State::Opening || shelf.awaits(&asked));
    move || {
        if opening.get() {
            let loading = view! { <p class="loading" role="status">{t(|t| t.shell.loading)}</p> };
            return view! { <Shell route>{loading}</Shell> }.into_any();
        }
        match Editor::open(shelf, &id) {
            Some(editor) => {
                // For what stands around the pages; a page may be in other hands.
                provide_context(editor);
                // Going to another requirement is not going to another page.
                let page = Memo::new(move |_| match route.get() {
                    Route::Assessment { page, .. } => Some(page.itself()),
                    _ => None,
                });
                let page = move || {
                    // Another version of a questionnaire is another page.
                    editor.questionnaires();
                    let round = editor.round();
                    provide_context(match &round {
                        Round::With(respondent) => editor.in_hands_of(respondent.clone()),
                        Round::Nobody | Round::Waiting => editor,
                    });
                    match round {
                        Round::Nobody => {}
                        Round::Waiting => {
                            return view! { <Later page=LaterPage::Round /> }.into_any();
                        }
                        Round::With(_) => return view! { <pages::Respond /> }.into_any(),
                    }
                    match page.get() {
                        Some(Page::Respond(_)) => view! { <pages::Respond /> }.into_any(),
                        Some(Page::Results(_)) => {
                            view! { <Later page=LaterPage::Results /> }.into_any()
                        }
                        Some(Page::Versions) => {
                            view! { <Later page=LaterPage::Versions /> }.into_any()
                        }
                        Some(Page::Report(_)) => {
                            view! { <Later page=LaterPage::Report /> }.into_any()
                        }
                        Some(Page::People(_)) => {
                            view! { <Later page=LaterPage::People /> }.into_any()
                        }
                        Some(Page::HandIn) => view! { <Later page=LaterPage::HandIn /> }.into_any(),
                        None => ().into_any(),
                    }
                };
                view! { <Shell route editor>{page}</Shell> }.into_any()
            }
            None => view! { <Shell route><pages::NotFound /></Shell> }.into_any(),
        }
    }
}
