use leptos::prelude::*;

use crate::{
    app::{editor::Round, pages::voice::Voice, preferences::t},
    assessment::Assessment,
};

/// The way into a round, among the ways in which answers come together. Where
/// there is no workshop yet, one begins: people are promised that small groups
/// are not shown.
#[component]
pub fn RoundStart(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let start = move |_| {
        if let Some(change) = untrack(|| voice.editor.with(Assessment::convening)) {
            voice.editor.dispatch(change);
        }
        voice.editor.pass(Round::Waiting);
    };
    view! {
        <section class="page__section" aria-labelledby="round-start">
            <h2 id="round-start">{t(|t| t.round().start_title)}</h2>
            <p>{t(|t| t.round().start_lead)}</p>
            <p>
                <button type="button" class="button" on:click=start>{t(|t| t.round().start)}</button>
            </p>
        </section>
    }
}
