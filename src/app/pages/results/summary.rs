use leptos::prelude::*;

use super::{explain::PowerExplained, level::LevelBadge, power::Power};
use crate::{
    app::browser::page,
    scoring::{Aggregate, Range, State, Why},
};

/// The one number: score and level first, what it could still become and how
/// much of it is known beside them, and how it was computed on request.
#[component]
pub(super) fn Summary(
    /// The power.
    power: Power,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let (button, panel) = (power.dom_id("how"), power.dom_id("made"));
    let back = button.clone();
    let close = Callback::new(move |()| {
        open.set(false);
        page::focus(&back);
    });
    view! {
        <div class="card">
            <h3 class="visually-hidden">{move || power.t().results().score}</h3>
            <dl class="results__summary">
                <ScoreStat power />
                <RangeStat power />
                <CoverageStat power />
            </dl>
            <div>
                <button
                    type="button"
                    class="button button--small"
                    id=button
                    aria-expanded=move || open.get().to_string()
                    aria-controls=panel.clone()
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {move || power.t().results().how}
                </button>
            </div>
            <div id=panel hidden=move || !open.get()>
                {move || open.get().then(|| view! { <PowerExplained power close /> })}
            </div>
            <OpenHint power />
        </div>
    }
}

/// The score and its level, or why there is none.
#[component]
fn ScoreStat(
    /// The power.
    power: Power,
) -> impl IntoView {
    let placement = power.memo(|it| it.placement.clone());
    let badge = move || {
        (placement.get()).map(|placement| view! { <LevelBadge power placement large=true /> })
    };
    let why = move || {
        let t = power.t().results();
        let whys = power.with(|it| it.power.score.is_none().then(|| whys(&it.power)))??;
        let sentence = match whys.as_slice() {
            whys if whys.contains(&Why::Unanswered) => t.nothing_answered,
            whys if whys.contains(&Why::Weightless) => t.nothing_weighs,
            _ => t.nothing_applies,
        };
        Some(view! { <dd class="stat__note">{sentence}</dd> })
    };
    view! {
        <div class="stat stat--large">
            <dt class="stat__label">{move || power.t().results().score}</dt>
            <dd class="results__headline">
                <span class="stat__value">
                    {move || power.score(power.with(|it| it.power.score).flatten())}
                </span>
                {badge}
            </dd>
            {why}
        </div>
    }
}

fn whys<Id>(aggregate: &Aggregate<Id>) -> Vec<Why> {
    aggregate.left_out.iter().map(|it| it.why).collect()
}

/// What the score could still become.
#[component]
fn RangeStat(
    /// The power.
    power: Power,
) -> impl IntoView {
    let aggregate = power.memo(|it| it.power.range.map(|range| (it.power.score, range)));
    let bar = move || {
        let (score, range) = aggregate.get()?;
        Some(view! { <dd class="stat__bar"><RangeBar power score range /></dd> })
    };
    let says = move || {
        let (_, range) = aggregate.get()?;
        Some(range_says(power, range))
    };
    view! {
        <div class="stat">
            <dt class="stat__label">{move || power.t().results().range}</dt>
            {bar}
            <dd class="stat__note">{says}</dd>
        </div>
    }
}

fn range_says(power: Power, range: Range) -> String {
    let t = power.t().results();
    let (answered, all) = power.answered();
    if answered == all {
        t.settled.to_owned()
    } else {
        (t.between)(power.percent(range.worst), power.percent(range.best))
    }
}

/// A score between its worst and best case, over the level bands.
#[component]
pub(super) fn RangeBar(
    /// The power whose bands these are.
    power: Power,
    /// The score, if there is one.
    score: Option<f64>,
    /// What it could still become.
    range: Range,
) -> impl IntoView {
    let edges: Vec<_> = (power.questionnaire().bands.all().iter().skip(1))
        .map(|band| {
            view! { <span class="range-bar__edge" style=("--at", band.from.to_string())></span> }
        })
        .collect();
    let tick = score.map(|_| view! { <span class="range-bar__tick"></span> });
    let label = move || {
        let (worst, best) = (power.percent(range.worst), power.percent(range.best));
        (power.t().results().bar)(power.score(score), worst, best)
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
fn CoverageStat(
    /// The power.
    power: Power,
) -> impl IntoView {
    let coverage = power.memo(|it| it.power.coverage);
    let set_aside = power.memo(|it| {
        let all = it.triggers.iter().flat_map(|it| &it.requirements);
        all.filter(|it| it.state == State::NotApplicable).count()
    });
    let bar = move || {
        let share = coverage.get()?.to_string();
        Some(view! {
            <dd class="stat__bar">
                <div class="meter" aria-hidden="true" style=("--share", share)></div>
            </dd>
        })
    };
    let says = move || {
        let (answered, all) = power.answered();
        (power.t().results().answered_of)(answered, all, power.score(coverage.get()))
    };
    let aside = move || {
        let n = set_aside.get();
        (n > 0).then(|| {
            let says = (power.t().results().of_them_not_applicable)(n);
            view! { <dd class="stat__note">{says}</dd> }
        })
    };
    view! {
        <div class="stat">
            <dt class="stat__label">{move || power.t().results().coverage}</dt>
            {bar}
            <dd class="stat__note">{says}</dd>
            {aside}
        </div>
    }
}

/// Where to go on, where answers are missing. It does not warn: unfinished is
/// not immature.
#[component]
fn OpenHint(
    /// The power.
    power: Power,
) -> impl IntoView {
    let open = move || {
        let (answered, all) = power.answered();
        let item = power.first_open()?;
        let href = power.href(&item);
        let says = (power.t().results().open_hint)(all - answered);
        Some(view! {
            <div class="notice notice--info no-print">
                <p>{says}</p>
                <div class="notice__actions">
                    <a class="button button--small" href=href>{power.t().results().answer_next}</a>
                </div>
            </div>
        })
    };
    view! { {open} }
}
