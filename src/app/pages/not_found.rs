use leptos::prelude::*;

use crate::app::{preferences::t, route::Route};

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
