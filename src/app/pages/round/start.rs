use leptos::prelude::*;

use crate::{
    app::{editor::Round, pages::voice::Voice, preferences::t},
    assessment::{Change, Workshop},
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
        let begun = untrack(|| {
            voice.editor.with(|it| match it.workshop() {
                Some(_) => None,
                None => Some(Box::new(Workshop::of(it.host().clone()))),
            })
        });
        if let Some(workshop) = begun {
            let workshop = Some(workshop);
            voice.editor.dispatch(Change::WorkshopSet { workshop });
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
