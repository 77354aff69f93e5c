use leptos::prelude::*;

use super::voice::Voice;
use crate::{
    app::components::figure::Picture,
    chart::{self, Figure},
    questionnaire::{Benchmark, Mark, Provenance, Questionnaire},
    scoring::{Scorecard, percent},
};

/// The triggers as a chart, and in full what must be known of every published figure in it:
/// on paper nothing can be opened.
#[component]
pub(super) fn Profile(
    /// In which words.
    voice: Voice,
    /// What was asked.
    questionnaire: Questionnaire,
    /// What the answers amount to.
    scorecard: Scorecard,
    /// What stands beside the scores.
    benchmarks: Vec<Benchmark>,
    /// Whose scores they are.
    who: String,
) -> impl IntoView {
    let beside: Vec<_> = benchmarks.iter().collect();
    let figure = Figure::of(&chart::Profile {
        questionnaire: &questionnaire,
        scorecard: &scorecard,
        benchmarks: &beside,
        who: &who,
        locale: voice.interface,
        content: voice.content,
    });
    view! { <Charted voice figure benchmarks /> }
}

/// A chart, and what stands beside its scores.
#[component]
pub(super) fn Charted(
    /// In which words.
    voice: Voice,
    /// The chart.
    figure: Figure,
    /// What stands beside the scores.
    benchmarks: Vec<Benchmark>,
) -> impl IntoView {
    let legend = (!benchmarks.is_empty()).then(|| {
        let entry = |benchmark: &Benchmark| {
            view! { <li class="report__reference"><Published voice title=titled(voice, benchmark) provenance=benchmark.provenance.clone() /></li> }
        };
        view! {
            <h4>{voice.words().beside}</h4>
            <ul class="report__references">{benchmarks.iter().map(entry).collect_view()}</ul>
        }
    });
    view! {
        <section class="report__section report__profile">
            <h3>{voice.words().profile}</h3>
            <Picture figure=Signal::stored(figure) />
            {legend}
        </section>
    }
}

/// A published figure with where it comes from, nothing folded away.
#[component]
pub(super) fn Published(
    /// In which words.
    voice: Voice,
    /// The figure and what it is.
    title: String,
    /// Where it comes from.
    provenance: Provenance,
) -> impl IntoView {
    let words = voice.words();
    let fact = |name: &'static str, value: String| {
        view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
    };
    view! {
        <p class="report__reference-title" lang=voice.lang()>{title}</p>
        <dl class="report__provenance">
            {fact(words.population, voice.text(&provenance.population))}
            {fact(words.n, voice.n(&provenance))}
            {fact(words.year, voice.year(&provenance))}
            {fact(words.source, voice.text(&provenance.title))}
            {fact(words.caveat, voice.text(&provenance.caveat))}
        </dl>
    }
}

fn titled(voice: Voice, benchmark: &Benchmark) -> String {
    let share = match benchmark.mark {
        Mark::Band { from, to } => (voice.strings().chart().range)(percent(from), percent(to)),
        Mark::At(at) => voice.share(at),
    };
    (voice.strings().chart().reference)(voice.text(&benchmark.title), share)
}
