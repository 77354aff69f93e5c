use leptos::prelude::*;

use super::Voice;
use crate::app::{pages::round::RoundStart, preferences::t};

#[component]
pub(super) fn Collect(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    view! {
        <h1>{t(|t| t.people().collect)}</h1>
        <RoundStart voice />
    }
}
