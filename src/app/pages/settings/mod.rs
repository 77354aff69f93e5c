use leptos::prelude::*;

use crate::app::preferences::t;

#[component]
pub fn Settings() -> impl IntoView {
    view! { <h1>{t(|t| t.settings.title)}</h1> }
}
