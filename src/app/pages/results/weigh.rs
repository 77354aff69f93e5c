use leptos::prelude::*;

use super::{
    entry::{Draft, EntryField, Wrong},
    power::Power,
    whole::Whole,
};
use crate::{
    app::{pages::undoable, toasts::Toasts},
    assessment::{Change, Weight, amount},
};

/// The id of the sentence that says what weights do.
const HINT: &str = "overall_weights";

/// How much a power counts in the overall score. An empty field is the usual 1.
#[component]
pub(super) fn WeightField(
    /// The power.
    power: Power,
) -> impl IntoView {
    let power_id = StoredValue::new(power.questionnaire().id.clone());
    let label = Signal::derive(move || (power.t().results().weight_of)(&power.title()));
    let stored = Signal::derive(move || {
        let weight = power.editor.with(|it| it.weight(&power_id.get_value()));
        power.number(weight.value(), 6)
    });
    let take = Callback::new(move |typed: String| {
        let typed = amount(&typed).map_err(|_unreadable| Wrong::Weight)?;
        let weight = typed.map_or_else(|| Ok(Weight::default()), Weight::try_from);
        let weight = weight.map_err(|_out_of_bounds| Wrong::Weight)?;
        let power_id = power_id.get_value();
        power.editor.dispatch(Change::Weighed {
            power: power_id,
            weight,
        });
        Ok(())
    });
    view! {
        <EntryField
            voice=*power
            draft=Draft::new()
            id=power.dom_id("weight")
            hint=Some(HINT.to_owned())
            label
            unseen=true
            stored
            take
            mode="decimal"
        />
    }
}

/// What weights do, and the way back to equal ones.
#[component]
pub(super) fn Equalize(
    /// All powers.
    whole: Whole,
) -> impl IntoView {
    let weights = move || {
        whole.editor.with(|assessment| {
            let weigh = |power: Power| {
                let power = power.questionnaire().id.clone();
                let weight = assessment.weight(&power);
                Change::Weighed { power, weight }
            };
            whole.powers().into_iter().map(weigh).collect::<Vec<_>>()
        })
    };
    let is_equal = Memo::new(move |_| weights().into_iter().all(is_usual));
    let toasts = Toasts::expect();
    let equalize = move |_| {
        let usual = |change| match change {
            Change::Weighed { power, .. } => Change::Weighed {
                power,
                weight: Weight::default(),
            },
            other => other,
        };
        let change = Change::Together(untrack(weights).into_iter().map(usual).collect());
        let said = untrack(|| whole.t()).results().weights_equal;
        undoable::make(*whole, toasts, change, said);
    };
    view! {
        <div class="results__weigh">
            <p class="field__hint" id=HINT>{move || whole.t().results().weights_hint}</p>
            <button
                type="button"
                class="button button--small"
                aria-disabled=move || is_equal.get().then_some("true")
                on:click=equalize
            >
                {move || whole.t().results().equal_weights}
            </button>
        </div>
    }
}

fn is_usual(change: Change) -> bool {
    matches!(change, Change::Weighed { weight, .. } if weight == Weight::default())
}
