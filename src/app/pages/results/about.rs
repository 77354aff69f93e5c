use leptos::prelude::*;

use super::{power::Power, provenance::Citation};
use crate::app::{pages::versions::steps, route::Page};

/// How scores are made, and where the questionnaire comes from.
#[component]
pub(super) fn About(
    /// The power.
    power: Power,
) -> impl IntoView {
    let version = power.questionnaire().version.to_string();
    let source = power.questionnaire().source.clone().map(|source| {
        let citation = source.citation;
        let link = source.url.map(|url| {
            let title = Signal::derive(move || power.t().results().read_source.to_owned());
            view! { <p><Citation title url=Some(url) /></p> }
        });
        view! {
            <p lang=move || power.lang()>{move || power.text(&citation)}</p>
            {link}
        }
    });
    // Also one that was declined: this is the way back to it.
    let id = power.questionnaire().id.clone();
    let steps = steps(power.editor);
    let newer = move || {
        let to = steps.with(|all| Some(all.iter().find(|it| it.to.id == id)?.to.clone()))?;
        let says = (power.t().versions().available)(&power.title(), &to.version.to_string());
        Some(view! { <p><a href=power.page(Page::Versions)>{says}</a></p> })
    };
    view! {
        <section class="results__about-scores">
            <h3>{move || power.t().results().about}</h3>
            <p>{move || power.t().results().method}</p>
            {source}
            <p>{move || (power.t().results().questionnaire_version)(version.clone())}</p>
            {newer}
        </section>
    }
}
