use leptos::prelude::*;

use super::{indicator::IndicatorCard, power::Power};

/// The result indices, clearly apart from the scores.
#[component]
pub(super) fn Indicators(
    /// The power.
    power: Power,
) -> impl IntoView {
    let cards: Vec<_> = (power.questionnaire().indicators.iter())
        .map(|indicator| view! { <IndicatorCard power indicator=indicator.clone() /> })
        .collect();
    let heading = power.dom_id("indices");
    (!cards.is_empty()).then(|| {
        view! {
            <section class="results__indices" aria-labelledby=heading.clone()>
                <header class="results__title">
                    <h3 id=heading.clone()>{move || power.t().results().indices}</h3>
                    <p class="results__concept">{move || power.t().results().indices_lead}</p>
                </header>
                {cards}
            </section>
        }
    })
}
