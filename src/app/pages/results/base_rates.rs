use leptos::prelude::*;

use super::{power::Power, published::PublishedFigure};

/// What is published about single requirements: shares of companies or people,
/// which are no scores and stand in no chart. Nothing where there is none.
#[component]
pub(super) fn BaseRates(
    /// The power.
    power: Power,
) -> impl IntoView {
    let rows: Vec<_> = (power.questionnaire().base_rates())
        .map(|(requirement, reference)| {
            let (title, reference) = (requirement.title.clone(), reference.clone());
            view! {
                <li>
                    <h4 class="results__published" lang=move || power.lang()>
                        {move || power.text(&title)}
                    </h4>
                    <PublishedFigure voice=*power reference />
                </li>
            }
        })
        .collect();
    let heading = power.dom_id("base-rates");
    (!rows.is_empty()).then(|| {
        view! {
            <section class="card" aria-labelledby=heading.clone()>
                <h3 id=heading.clone()>{move || power.t().document().base_rates}</h3>
                <p class="card__meta">{move || power.t().document().base_rates_lead}</p>
                <ul class="results__reference-list">{rows}</ul>
            </section>
        }
    })
}
