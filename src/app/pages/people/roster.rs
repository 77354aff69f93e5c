use leptos::prelude::*;

use super::Voice;
use crate::app::preferences::t;

#[component]
pub(super) fn Roster(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let _ = voice;
    view! { <h1>{t(|t| t.people().roster)}</h1> }
}
