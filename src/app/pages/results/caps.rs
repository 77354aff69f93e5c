use leptos::prelude::*;

use super::power::Power;
use crate::scoring::{CapOutcome, CapState, TriggerScore};

/// What holds levels down, and what may yet do so. Where nothing does, nothing
/// is said.
#[component]
pub(super) fn Caps(
    /// The power.
    power: Power,
) -> impl IntoView {
    let list = move || {
        let told = power.with(|scorecard| {
            (scorecard.triggers.iter())
                .flat_map(|trigger| (trigger.caps.iter()).map(move |cap| (trigger, cap)))
                .filter(|(trigger, cap)| binds(trigger, cap) || cap.state == CapState::Open)
                .map(|(trigger, cap)| told(power, trigger, cap))
                .collect::<Vec<_>>()
        })?;
        (!told.is_empty()).then(|| {
            let rows = told
                .into_iter()
                .map(|it| view! { <li>{it}</li> })
                .collect_view();
            view! {
                <section class="card">
                    <h3>{power.t().results().caps}</h3>
                    <ul class="results__caps">{rows}</ul>
                </section>
            }
        })
    };
    view! { {list} }
}

/// What every cap of a trigger does at present.
pub(super) fn all(power: Power, trigger: &TriggerScore) -> Vec<AnyView> {
    (trigger.caps.iter())
        .map(|cap| told(power, trigger, cap).into_any())
        .collect()
}

/// Whether this cap is why the level is lower than the score alone says.
fn binds(trigger: &TriggerScore, cap: &CapOutcome) -> bool {
    cap.state == CapState::Acts
        && (trigger.placement.as_ref())
            .is_some_and(|it| it.is_capped() && it.level == cap.cap.at_most)
}

fn told(power: Power, trigger: &TriggerScore, outcome: &CapOutcome) -> impl IntoView + use<> {
    let t = power.t().results();
    let cap = &outcome.cap;
    let requirement = power.requirement(&cap.requirement);
    let (below, at_most) = (power.level(&cap.below), power.level(&cap.at_most));
    let name = power.trigger(&trigger.id);
    let (mark, sentence) = match (outcome.state, &trigger.placement) {
        (CapState::Acts, Some(placement)) if binds(trigger, outcome) => {
            let score = power.score(trigger.aggregate.score);
            let by_score = power.level(&placement.by_score);
            (
                "acts",
                (t.cap_acts)(name, score, by_score, power.level(&placement.level)),
            )
        }
        (CapState::Acts, _) => (
            "idle",
            (t.cap_idle)(requirement.clone(), below.clone(), at_most),
        ),
        (CapState::Open, _) => (
            "open",
            (t.cap_open)(requirement.clone(), below.clone(), name, at_most),
        ),
        (CapState::Lifted, _) => ("lifted", (t.cap_lifted)(requirement.clone())),
    };
    let because = (outcome.state != CapState::Lifted).then(|| {
        view! { <p class="cap__because" lang=power.lang()>{power.text(&cap.because)}</p> }
    });
    // Said only where the sentence has not named the requirement already.
    let link = match mark {
        "acts" => (t.cap_below)(requirement, below),
        _ => requirement,
    };
    view! {
        <div class="cap" data-state=mark>
            <p class="cap__sentence">{sentence}</p>
            {because}
            <p><a href=power.href(&cap.requirement)>{link}</a></p>
        </div>
    }
}
