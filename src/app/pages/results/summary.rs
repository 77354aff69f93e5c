use leptos::prelude::*;

use super::{
    explain::How,
    level::LevelBadge,
    made::PowerExplained,
    power::Power,
    stats::{CoverageStat, RangeStat, ScoreStat, whys},
};
use crate::scoring::{Scorecard, State};

/// The one number: score and level first, what it could still become and how
/// much of it is known beside them, and how it was computed on request.
#[component]
pub(super) fn Summary(
    /// The power.
    power: Power,
) -> impl IntoView {
    let voice = *power;
    let placement = power.memo(|it| it.placement.clone());
    let badge = move || {
        (placement.get()).map(|placement| view! { <LevelBadge power placement large=true /> })
    };
    let label = Signal::derive(move || voice.t().results().score.to_owned());
    let answered = power.memo(Scorecard::answered);
    let made = Callback::new(move |close| view! { <PowerExplained power close /> }.into_any());
    view! {
        <div class="card">
            <h3 class="visually-hidden">{label}</h3>
            <dl class="results__summary">
                <ScoreStat voice label score=power.memo(|it| it.power.score) whys=power.memo(|it| whys(&it.power))>
                    {badge}
                </ScoreStat>
                <RangeStat
                    voice
                    answered
                    standing=power.memo(|it| Some((it.power.score, it.power.range?)))
                    edges=power.edges()
                />
                <CoverageStat
                    voice
                    answered
                    coverage=power.memo(|it| it.power.coverage)
                    set_aside=power.memo(set_aside)
                    withheld=power.memo(Scorecard::withheld)
                />
            </dl>
            <How voice button=power.dom_id("how") panel=power.dom_id("made") made />
            <OpenHint power />
        </div>
    }
}

/// How many requirements do not apply.
pub(super) fn set_aside(scorecard: &Scorecard) -> usize {
    let all = scorecard.triggers.iter().flat_map(|it| &it.requirements);
    all.filter(|it| it.state == State::NotApplicable).count()
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
