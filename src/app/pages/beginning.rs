use leptos::prelude::*;

use crate::app::{preferences::t, route::Route};

/// The head of the first page, shown until the rest of it has come: what this
/// is, and the way to the first question.
#[component]
pub fn Beginning() -> impl IntoView {
    view! {
        <div class="page home">
            <header class="page__header home__header">
                <div class="page__heading">
                    <h1>{t(|t| t.beginning.title)}</h1>
                    <p class="page__lead">{t(|t| t.beginning.lead)}</p>
                </div>
                <div class="page__actions home__ways">
                    <a class="button button--primary" href=Route::New.href()>
                        {t(|t| t.beginning.new)}
                    </a>
                </div>
            </header>
        </div>
    }
}
