//! The numbers that stand first: of one power, and of all together.

use leptos::prelude::*;

use super::voice::Voice;
use crate::scoring::{Aggregate, Range, Why};

/// A score, what goes with it, or why there is none.
#[component]
pub(super) fn ScoreStat(
    /// In which words.
    voice: Voice,
    /// What it is the score of.
    label: Signal<String>,
    /// The score.
    score: Memo<Option<f64>>,
    /// Why what is left out of it is left out.
    whys: Memo<Vec<Why>>,
    /// What the number is, where its name alone does not say it.
    #[prop(optional)]
    note: Option<Signal<&'static str>>,
    /// What stands beside the number.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let note = note.map(|note| view! { <dd class="stat__note">{note}</dd> });
    let why = move || {
        let t = voice.t().results();
        (score.get().is_none()).then(|| {
            let sentence = match whys.get() {
                whys if whys.contains(&Why::Withheld) => t.nothing_shown,
                whys if whys.contains(&Why::Unanswered) => t.nothing_answered,
                whys if whys.contains(&Why::Weightless) => t.nothing_weighs,
                _ => t.nothing_applies,
            };
            view! { <dd class="stat__note">{sentence}</dd> }
        })
    };
    view! {
        <div class="stat stat--large">
            <dt class="stat__label">{label}</dt>
            <dd class="results__headline">
                <span class="stat__value">{move || voice.score(score.get())}</span>
                {children.map(|children| children())}
            </dd>
            {why}
            {note}
        </div>
    }
}

/// Why what an aggregate leaves out is left out.
pub(super) fn whys<Id>(aggregate: &Aggregate<Id>) -> Vec<Why> {
    aggregate.left_out.iter().map(|it| it.why).collect()
}

/// What the score could still become.
#[component]
pub(super) fn RangeStat(
    /// In which words.
    voice: Voice,
    /// The score and its range.
    standing: Memo<Option<(Option<f64>, Range)>>,
    /// How many requirements are answered, and how many there are.
    answered: Memo<(usize, usize)>,
    /// Where one level ends and the next begins.
    #[prop(optional)]
    edges: Vec<f64>,
) -> impl IntoView {
    let bar = move || {
        let (score, range) = standing.get()?;
        let edges = edges.clone();
        Some(view! { <dd class="stat__bar"><RangeBar voice edges score range /></dd> })
    };
    let says = move || {
        let (_, range) = standing.get()?;
        let t = voice.t().results();
        let (answered, all) = answered.get();
        Some(if answered == all {
            t.settled.to_owned()
        } else {
            (t.between)(voice.percent(range.worst), voice.percent(range.best))
        })
    };
    view! {
        <div class="stat">
            <dt class="stat__label">{move || voice.t().results().range}</dt>
            {bar}
            <dd class="stat__note">{says}</dd>
        </div>
    }
}

/// A score between its worst and best case, over the level bands.
#[component]
pub(super) fn RangeBar(
    /// In which words.
    voice: Voice,
    /// Where one level ends and the next begins.
    edges: Vec<f64>,
    /// The score, if there is one.
    score: Option<f64>,
    /// What it could still become.
    range: Range,
) -> impl IntoView {
    let edge =
        |at: f64| view! { <span class="range-bar__edge" style=("--at", at.to_string())></span> };
    let edges = edges.into_iter().map(edge).collect_view();
    let tick = score.map(|_| view! { <span class="range-bar__tick"></span> });
    let label = move || {
        let (worst, best) = (voice.percent(range.worst), voice.percent(range.best));
        (voice.t().results().bar)(voice.score(score), worst, best)
    };
    view! {
        <div
            class="range-bar"
            role="img"
            aria-label=label
            style=("--score", score.unwrap_or(0.0).to_string())
            style=("--worst", range.worst.to_string())
            style=("--best", range.best.to_string())
        >
            {edges}
            <span class="range-bar__span"></span>
            {tick}
        </div>
    }
}

/// How much of what applies is answered.
#[component]
pub(super) fn CoverageStat(
    /// In which words.
    voice: Voice,
    /// The share of the weight.
    coverage: Memo<Option<f64>>,
    /// How many requirements are answered, and how many there are.
    answered: Memo<(usize, usize)>,
    /// How many of them do not apply.
    set_aside: Memo<usize>,
    /// Of how many of them nothing may be shown.
    withheld: Memo<usize>,
) -> impl IntoView {
    let bar = move || {
        let share = coverage.get()?.to_string();
        Some(view! {
            <dd class="stat__bar">
                <div class="meter" aria-hidden="true" style=("--share", share)></div>
            </dd>
        })
    };
    let says = move || {
        let (answered, all) = answered.get();
        (voice.t().results().answered_of)(answered, all, voice.score(coverage.get()))
    };
    let aside = move || {
        let t = voice.t().results();
        let says = [
            (set_aside.get(), t.of_them_not_applicable),
            (withheld.get(), t.of_them_withheld),
        ];
        (says.into_iter().filter(|(n, _)| *n > 0))
            .map(|(n, says)| view! { <dd class="stat__note">{says(n)}</dd> })
            .collect_view()
    };
    view! {
        <div class="stat">
            <dt class="stat__label">{move || voice.t().results().coverage}</dt>
            {bar}
            <dd class="stat__note">{says}</dd>
            {aside}
        </div>
    }
}
