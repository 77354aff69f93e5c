use leptos::prelude::*;

use crate::app::preferences::t;

#[component]
pub fn New() -> impl IntoView {
    view! { <h1>{t(|t| t.new.title)}</h1> }
}
