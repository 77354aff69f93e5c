use leptos::prelude::*;

use crate::app::{
    preferences::{Preferences, t},
    route::Route,
};

/// A link that leads nowhere.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <section class="empty">
            <h1>{t(|t| t.shell.not_found_title)}</h1>
            <p>{t(|t| t.shell.not_found)}</p>
            <a class="button button--primary" href=Route::Home.href()>{t(|t| t.shell.go_home)}</a>
        </section>
    }
}

/// An assessment of a questionnaire that the library does not have.
#[component]
pub fn Unreadable(
    /// The questionnaire's id.
    id: String,
    /// The version that was answered.
    version: String,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let text = move || (preferences.strings().shell.unknown_questionnaire)(&id, &version);
    view! {
        <section class="empty">
            <p>{text}</p>
            <a class="button button--primary" href=Route::Home.href()>{t(|t| t.shell.go_home)}</a>
        </section>
    }
}
