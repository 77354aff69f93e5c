use leptos::prelude::*;

use super::{
    about::About, base_rates::BaseRates, caps::Caps, highlights::HighlightList,
    indicators::Indicators, power::Power, radar::Radar, summary::Summary, triggers::TriggerTable,
};
use crate::app::route::Page;

/// All that is said about one power. Without an answer it says what to do
/// next in place of scores, and without one that may be shown, why there are
/// none; result indices are there in any case.
#[component]
pub(super) fn PowerSection(
    /// The power.
    power: Power,
) -> impl IntoView {
    let heading = power.dom_id("title");
    let answered = Memo::new(move |_| {
        let (answered, withheld) = (power.answered().0, power.withheld());
        (answered > 0, answered > withheld)
    });
    let scores = move || match answered.get() {
        (false, _) => view! { <NoAnswers power /> }.into_any(),
        (true, false) => view! { <TooFew power /> }.into_any(),
        (true, true) => view! { <Scores power /> }.into_any(),
    };
    view! {
        <section class="results__power" aria-labelledby=heading.clone()>
            <header class="results__title">
                <h2 id=heading.clone() tabindex="-1" lang=move || power.lang()>{move || power.title()}</h2>
                <p class="results__concept" lang=move || power.lang()>
                    {move || power.text(&power.questionnaire().concept)}
                </p>
            </header>
            {scores}
            <Indicators power />
            <BaseRates power />
            <About power />
        </section>
    }
}

/// The scores, from the one number to what it is made of.
#[component]
fn Scores(
    /// The power.
    power: Power,
) -> impl IntoView {
    view! {
        <Summary power />
        <HighlightList power />
        <div class="results__pair">
            <div class="card">
                <Radar power />
            </div>
            <TriggerTable power />
        </div>
        <Caps power />
    }
}

/// Nothing is answered: what to do next.
#[component]
fn NoAnswers(
    /// The power.
    power: Power,
) -> impl IntoView {
    view! {
        <div class="empty">
            <h3 class="empty__title">{move || power.t().results().empty_title}</h3>
            <p class="empty__text">{move || power.t().results().empty}</p>
            <div class="empty__actions">
                <a class="button button--primary" href=power.page(Page::Respond(None))>
                    {move || power.t().results().start}
                </a>
            </div>
        </div>
    }
}

/// Some answered, and nothing of it may be shown yet. It does not say who, nor
/// how many; of how many people something is shown stands above.
#[component]
fn TooFew(
    /// The power.
    power: Power,
) -> impl IntoView {
    view! {
        <div class="empty">
            <h3 class="empty__title">{move || power.t().report().too_few}</h3>
            <p class="empty__text">{move || power.t().results().few}</p>
        </div>
    }
}
