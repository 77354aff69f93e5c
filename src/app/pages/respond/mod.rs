use leptos::prelude::*;

use crate::app::preferences::t;

#[component]
pub fn Respond() -> impl IntoView {
    view! { <h1>{t(|t| t.shell.respond)}</h1> }
}
