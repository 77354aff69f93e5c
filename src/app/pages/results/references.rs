use leptos::prelude::*;

use super::{
    provenance::{Provenance, year},
    voice::Voice,
};
use crate::{
    i18n::Results,
    questionnaire::{Benchmark, Mark},
    scoring::percent,
};

/// What the chart shows beside the scores: where each benchmark lies and how
/// old it is, with its source and caveat one click away.
#[component]
pub(super) fn References(
    /// In which words.
    voice: Voice,
    /// The benchmarks in the chart.
    benchmarks: Vec<Benchmark>,
    /// What they belong to, in a sentence.
    about: fn(&Results) -> &'static str,
) -> impl IntoView {
    let none = benchmarks.is_empty();
    let says = move || {
        let t = voice.t().results();
        if none { t.no_reference } else { about(t) }
    };
    let rows: Vec<_> = (benchmarks.into_iter())
        .map(|benchmark| view! { <li><Reference voice benchmark /></li> })
        .collect();
    view! {
        <div class="results__references">
            <h3 class="results__beside">{move || voice.t().results().references}</h3>
            <p class="card__meta">{says}</p>
            <ul class="results__reference-list">{rows}</ul>
        </div>
    }
}

/// One benchmark.
#[component]
fn Reference(
    /// In which words.
    voice: Voice,
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
        Mark::Band { from, to } => (voice.t().chart().range)(percent(from), percent(to)),
        Mark::At(at) => voice.percent(at),
    };
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary results__reference">
                <span class=class aria-hidden="true"></span>
                <span lang=move || voice.lang()>
                    {move || benchmark.with_value(|it| voice.text(&it.title))}
                </span>
                <span class="results__figure">{lies}</span>
                <span class="results__year">
                    {move || benchmark.with_value(|it| year(voice, &it.provenance))}
                </span>
            </summary>
            <div class="disclosure__body"><Provenance voice of /></div>
        </details>
    }
}
