use leptos::prelude::*;

use crate::app::preferences::t;

#[component]
pub fn Report() -> impl IntoView {
    view! { <h1>{t(|t| t.shell.report)}</h1> }
}
