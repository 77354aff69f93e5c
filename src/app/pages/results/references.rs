use leptos::prelude::*;

use super::{
    power::Power,
    provenance::{Provenance, year},
};
use crate::{
    questionnaire::{Benchmark, Mark},
    scoring::percent,
};

/// The benchmarks beside this assessment's powers.
pub(super) fn beside(power: Power) -> Vec<Benchmark> {
    let powers = untrack(|| power.editor.with(|it| it.questionnaires().len()));
    Benchmark::beside_power(powers)
}

/// What the radar shows beside the scores: where each benchmark lies and how
/// old it is, with its source and caveat one click away.
#[component]
pub(super) fn References(
    /// The power.
    power: Power,
) -> impl IntoView {
    let benchmarks = beside(power);
    let none = benchmarks.is_empty();
    let says = move || {
        let t = power.t().results();
        if none {
            t.no_reference
        } else {
            t.references_of_whole
        }
    };
    let rows: Vec<_> = (benchmarks.into_iter())
        .map(|benchmark| view! { <li><Reference power benchmark /></li> })
        .collect();
    view! {
        <div class="results__references">
            <h3 class="results__beside">{move || power.t().results().references}</h3>
            <p class="card__meta">{says}</p>
            <ul class="results__reference-list">{rows}</ul>
        </div>
    }
}

/// One benchmark.
#[component]
fn Reference(
    /// The power.
    power: Power,
    /// The benchmark.
    benchmark: Benchmark,
) -> impl IntoView {
    let class = match benchmark.mark {
        Mark::Band { .. } => "results__swatch results__swatch--band",
        Mark::At(_) => "results__swatch results__swatch--mark",
    };
    let mark = benchmark.mark;
    let of = benchmark.provenance.clone();
    let benchmark = StoredValue::new(benchmark);
    let lies = move || match mark {
        Mark::Band { from, to } => (power.t().chart().range)(percent(from), percent(to)),
        Mark::At(at) => power.percent(at),
    };
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary results__reference">
                <span class=class aria-hidden="true"></span>
                <span lang=move || power.lang()>
                    {move || benchmark.with_value(|it| power.text(&it.title))}
                </span>
                <span class="results__figure">{lies}</span>
                <span class="results__year">
                    {move || benchmark.with_value(|it| year(power, &it.provenance))}
                </span>
            </summary>
            <div class="disclosure__body"><Provenance power of /></div>
        </details>
    }
}
