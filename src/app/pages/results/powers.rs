use leptos::prelude::*;

use super::{
    level::LevelBadge,
    power::Power,
    triggers::range_cell,
    weigh::{Equalize, WeightField},
    whole::Whole,
};

/// What the chart shows, as a table: a row per power, with its weight and the
/// way to its own results.
#[component]
pub(super) fn PowerTable(
    /// All powers.
    whole: Whole,
) -> impl IntoView {
    let rows: Vec<_> = (whole.powers().into_iter())
        .map(|power| view! { <PowerRow power /> })
        .collect();
    view! {
        <div class="card card--flush">
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="overall_powers">
                <table class="table results__powers">
                    <caption class="table__caption" id="overall_powers">
                        {move || whole.t().results().by_power}
                    </caption>
                    <thead>
                        <tr>
                            <th scope="col">{move || whole.t().results().power}</th>
                            <th scope="col">{move || whole.t().results().weight}</th>
                            <th scope="col" class="table__number">
                                {move || whole.t().results().score}
                            </th>
                            <th scope="col">{move || whole.t().results().level}</th>
                            <th scope="col" class="table__number">
                                {move || whole.t().results().coverage}
                            </th>
                            <th scope="col">{move || whole.t().results().range}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <Equalize whole />
        </div>
    }
}

/// One power.
#[component]
fn PowerRow(
    /// The power.
    power: Power,
) -> impl IntoView {
    let id = StoredValue::new(power.questionnaire().id.clone());
    let weightless = Memo::new(move |_| {
        power
            .editor
            .with(|it| it.weight(&id.get_value()).value() == 0.0)
    });
    let not_counted = move || {
        (weightless.get()).then(|| {
            view! { <span class="table__note">{power.t().results().not_counted}</span> }
        })
    };
    let placement = power.memo(|it| it.placement.clone());
    let level = move || match placement.get() {
        Some(placement) => view! { <LevelBadge power placement /> }.into_any(),
        None => power.t().common.no_score.into_any(),
    };
    let aggregate = power.memo(|it| Some(it.power.clone()));
    view! {
        <tr>
            <th scope="row">
                <a href=move || power.results() lang=move || power.lang()>{move || power.title()}</a>
                {not_counted}
            </th>
            <td class="results__weight"><WeightField power /></td>
            <td class="table__number">
                {move || power.score(aggregate.get().and_then(|it| it.score))}
            </td>
            <td>{level}</td>
            <td class="table__number">
                {move || power.score(aggregate.get().and_then(|it| it.coverage))}
            </td>
            <td class="table__bar">
                {move || aggregate.get().map(|it| range_cell(*power, power.edges(), &it))}
            </td>
        </tr>
    }
}
