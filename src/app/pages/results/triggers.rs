use leptos::prelude::*;

use super::{
    level::LevelBadge, made::TriggerExplained, power::Power, stats::RangeBar, voice::Voice,
};
use crate::{
    app::browser::page,
    questionnaire::Trigger,
    scoring::{Aggregate, CapState, TriggerScore, percent},
};

/// What the radar shows, as a table: a row per trigger, whose score opens its
/// explanation below it.
#[component]
pub(super) fn TriggerTable(
    /// The power.
    power: Power,
) -> impl IntoView {
    let caption = power.dom_id("triggers");
    let rows: Vec<_> = (power.questionnaire().triggers.iter())
        .map(|trigger| view! { <TriggerRow power trigger=trigger.clone() /> })
        .collect();
    view! {
        <div class="card card--flush">
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby=caption.clone()>
                <table class="table results__triggers">
                    <caption class="table__caption" id=caption.clone()>
                        {move || power.t().results().by_trigger}
                    </caption>
                    <thead>
                        <tr>
                            <th scope="col">{move || power.t().results().trigger}</th>
                            <th scope="col">{move || power.t().results().level}</th>
                            <th scope="col" class="table__number">
                                {move || power.t().results().score}
                            </th>
                            <th scope="col" class="table__number">
                                {move || power.t().results().coverage}
                            </th>
                            <th scope="col">{move || power.t().results().range}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
}

/// One trigger, and below it how its score came about while that is open.
#[component]
fn TriggerRow(
    /// The power.
    power: Power,
    /// The trigger.
    trigger: Trigger,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let id = StoredValue::new(trigger.id.clone());
    let scored = power.memo(move |it| it.trigger(&id.get_value()).cloned());
    let button = power.dom_id(&format!("how-{}", trigger.id));
    let panel = power.dom_id(&format!("made-{}", trigger.id));
    let back = button.clone();
    let close = Callback::new(move |()| {
        open.set(false);
        page::focus(&back);
    });
    let aggregate = move || scored.get().map(|it| it.aggregate);
    let score = move || power.score(aggregate().and_then(|it| it.score));
    let label = move || (power.t().results().how_of)(score(), power.trigger(&id.get_value()));
    let coverage = move || power.score(aggregate().and_then(|it| it.coverage));
    let weightless = (trigger.weight == 0.0).then(|| {
        view! { <span class="table__note">{move || power.t().results().not_counted}</span> }
    });
    let explained = move || {
        let id = id.get_value();
        open.get()
            .then(|| view! { <TriggerExplained power id close /> })
    };
    view! {
        <tr>
            <th scope="row">
                <span lang=move || power.lang()>{move || power.trigger(&id.get_value())}</span>
                {weightless}
            </th>
            <td>{move || scored.get().map(|it| level_cell(power, &it))}</td>
            <td class="table__number">
                <button
                    type="button"
                    class="table__open"
                    id=button
                    aria-expanded=move || open.get().to_string()
                    aria-controls=panel.clone()
                    aria-label=label
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {score}
                </button>
            </td>
            <td class="table__number">{coverage}</td>
            <td class="table__bar">{move || scored.get().map(|it| range_cell(*power, power.edges(), &it.aggregate))}</td>
        </tr>
        <tr class="table__detail" id=panel hidden=move || !open.get()>
            <td colspan="5">{explained}</td>
        </tr>
    }
}

/// The level, and whether a cap holds it down or may yet.
fn level_cell(power: Power, scored: &TriggerScore) -> impl IntoView + use<> {
    let t = power.t().results();
    let note = |text| view! { <span class="table__note">{text}</span> };
    let capped = (scored.placement.as_ref())
        .filter(|it| it.is_capped())
        .map(|it| note((t.held_from)(power.level(&it.by_score))));
    let open = (scored.placement.is_some())
        .then(|| scored.caps.iter().any(|it| it.state == CapState::Open))
        .filter(|open| *open)
        .map(|_| note(t.may_be_held.to_owned()));
    let badge = match scored.placement.clone() {
        Some(placement) => view! { <LevelBadge power placement /> }.into_any(),
        None => power.t().common.no_score.into_any(),
    };
    view! { {badge}{capped}{open} }
}

/// The range as a bar and in words.
pub(super) fn range_cell<Id>(
    voice: Voice,
    edges: Vec<f64>,
    aggregate: &Aggregate<Id>,
) -> impl IntoView + use<Id> {
    let Some(range) = aggregate.range else {
        return voice.t().common.no_score.into_any();
    };
    let (worst, best) = (percent(range.worst), percent(range.best));
    let says = if worst == best {
        voice.percent(range.worst)
    } else {
        (voice.t().chart().range)(worst, best)
    };
    view! {
        <RangeBar voice edges score=aggregate.score range />
        <span class="table__note" aria-hidden="true">{says}</span>
    }
    .into_any()
}
