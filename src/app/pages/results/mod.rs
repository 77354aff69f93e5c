use leptos::prelude::*;

use crate::app::preferences::t;

#[component]
pub fn Results() -> impl IntoView {
    view! { <h1>{t(|t| t.shell.results)}</h1> }
}
