use leptos::prelude::*;

use super::Voice;
use crate::app::preferences::t;

#[component]
pub(super) fn Entry(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let _ = voice;
    view! { <h1>{t(|t| t.people().entry)}</h1> }
}
