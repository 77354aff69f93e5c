use leptos::prelude::*;

use crate::app::preferences::t;

#[component]
pub fn Home() -> impl IntoView {
    view! { <h1>{t(|t| t.home.title)}</h1> }
}
