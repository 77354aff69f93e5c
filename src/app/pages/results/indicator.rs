use leptos::prelude::*;

use super::{
    entry::{AmountField, Draft, Entry, ParameterField},
    power::Power,
    published::Published,
};
use crate::{
    questionnaire::{Indicator, Parameter, ParameterKind},
    scoring::{NotYears, years},
};

/// One result index: its two amounts and what it depends on, the ratio with
/// that beside it, and the published figures that were measured likewise.
#[component]
pub(super) fn IndicatorCard(
    /// The power it belongs to.
    power: Power,
    /// The index.
    indicator: Indicator,
) -> impl IntoView {
    let (of, id) = (power.questionnaire().id.clone(), indicator.id.clone());
    let stored = Memo::new(move |_| power.editor.with(|it| it.figures(&of, &id).cloned()));
    let name = power.dom_id(indicator.id.as_str());
    let hint = format!("{name}-hint");
    let parameters = indicator.parameters.clone();
    let indicator = StoredValue::new(indicator);
    let entry = Entry {
        power,
        indicator,
        stored,
    };
    let drafts = StoredValue::new(Vec::<Draft>::new());
    let draft = move || {
        let draft = Draft::new();
        drafts.update_value(|drafts| drafts.push(draft));
        draft
    };
    let title = move || indicator.with_value(|it| power.text(&it.title));
    let note = move || {
        indicator.with_value(|it| {
            let note = power.text(it.note.as_ref()?);
            Some(view! { <p class="field__hint" lang=power.lang()>{note}</p> })
        })
    };
    let fields: Vec<_> = (parameters.into_iter())
        .map(|parameter| {
            let id = format!("{name}-{}", parameter.id);
            view! { <ParameterField entry parameter draft=draft() id /> }
        })
        .collect();
    view! {
        <article class="card results__index" aria-labelledby=name.clone()>
            <h4 class="card__title" id=name.clone() lang=move || power.lang()>{title}</h4>
            {note}
            <div class="field-row results__entry">
                <AmountField entry draft=draft() id=format!("{name}-part") hint=hint.clone() part=true />
                <AmountField entry draft=draft() id=format!("{name}-total") hint=hint.clone() part=false />
                {fields}
            </div>
            <p class="field__hint" id=hint>{move || power.t().results().amount_hint}</p>
            <Ratio entry drafts />
            <Published entry />
        </article>
    }
}

/// The ratio, never without what it depends on.
#[component]
fn Ratio(
    /// What is entered.
    entry: Entry,
    /// The fields: while one cannot be read there is no ratio to believe.
    drafts: StoredValue<Vec<Draft>>,
) -> impl IntoView {
    let power = entry.power;
    let wrong = move || drafts.with_value(|all| all.iter().any(|it| it.wrong.get().is_some()));
    let value = move || match entry.figures().percent() {
        // What is there must not be shown as nothing.
        Some(percent) if !wrong() && percent > 0.0 && percent < 0.1 => {
            (power.t().results().ratio_below)(&power.number(0.1, 1))
        }
        Some(percent) if !wrong() => (power.t().results().ratio_percent)(&power.number(percent, 1)),
        _ => power.t().common.no_score.to_owned(),
    };
    let says = move || {
        let t = power.t().results();
        let figures = entry.figures();
        match (figures.numerator, figures.denominator) {
            _ if wrong() => Some(t.ratio_blocked),
            (Some(part), Some(total)) if part > total && total > 0.0 => Some(t.ratio_above_whole),
            (Some(_), Some(_)) if figures.percent().is_some() => None,
            (_, Some(0.0)) => Some(t.ratio_of_zero),
            _ => Some(t.ratio_missing),
        }
    };
    let depends: Vec<_> = (entry
        .indicator
        .with_value(|it| it.parameters.clone())
        .into_iter())
    .map(|parameter| {
        let parameter = StoredValue::new(parameter);
        let title = move || parameter.with_value(|it| power.text(&it.title));
        let value = move || parameter.with_value(|it| stated(entry, it));
        view! {
            <div class="stat">
                <dt class="stat__label" lang=move || power.lang()>{title}</dt>
                <dd class="results__stated">{value}</dd>
            </div>
        }
    })
    .collect();
    view! {
        <dl class="stat-row results__ratio">
            <div class="stat">
                <dt class="stat__label">{move || power.t().results().ratio}</dt>
                <dd class="stat__value">{value}</dd>
                <dd class="stat__note">{says}</dd>
            </div>
            {depends}
        </dl>
    }
}

/// A parameter as it stands beside the ratio.
fn stated(entry: Entry, parameter: &Parameter) -> String {
    let t = entry.power.t().results();
    let value = entry.figures().parameters.get(&parameter.id).cloned();
    match (value, parameter.kind) {
        (None, _) => t.not_stated.to_owned(),
        (Some(value), ParameterKind::Words) => value,
        (Some(value), ParameterKind::Years { .. }) => match years(&value) {
            Ok(Some(n)) => (t.years)(n),
            Ok(None) | Err(NotYears) => value,
        },
    }
}
