use leptos::prelude::*;

use super::{indices::percentage, profile::Published, voice::Voice};
use crate::questionnaire::Questionnaire;

/// What is published about single requirements: shares of companies or people,
/// which are no scores. Nothing where there is none.
#[component]
pub(super) fn BaseRates(
    /// In which words.
    voice: Voice,
    /// What was asked.
    questionnaire: Questionnaire,
) -> impl IntoView {
    let words = voice.words();
    let entries: Vec<_> = (questionnaire.base_rates())
        .map(|(requirement, reference)| {
            let title = [
                voice.text(&requirement.title),
                percentage(voice, reference.value),
                voice.text(&reference.says),
            ]
            .join(" · ");
            let provenance = reference.provenance.clone();
            view! { <li class="report__reference"><Published voice title provenance /></li> }
        })
        .collect();
    (!entries.is_empty()).then(|| {
        view! {
            <section class="report__section">
                <h3>{words.base_rates}</h3>
                <p>{words.base_rates_lead}</p>
                <ul class="report__references">{entries}</ul>
            </section>
        }
    })
}
