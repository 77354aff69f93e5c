use leptos::prelude::*;

use super::{
    entry::Entry,
    provenance::{Provenance, year},
    voice::Voice,
};
use crate::{
    questionnaire::Reference,
    scoring::{references, years},
};

/// The published figures for just these parameters, or that there are none.
#[component]
pub(super) fn Published(
    /// What is entered.
    entry: Entry,
) -> impl IntoView {
    let power = entry.power;
    let found = Memo::new(move |_| {
        let figures = entry.figures();
        entry.indicator.with_value(|it| {
            let found = references(it, &figures);
            found.into_iter().cloned().collect::<Vec<_>>()
        })
    });
    let none = move || {
        let t = power.t().results();
        let figures = entry.figures();
        entry.indicator.with_value(|it| {
            if it.references.is_empty() {
                let said = it.no_reference.as_ref().map(|text| power.text(text));
                return said.unwrap_or_else(|| t.no_reference.to_owned());
            }
            let mut wanted = it.references.iter().flat_map(|it| &it.when);
            let entered = wanted.next().and_then(|(id, _)| figures.parameters.get(id));
            match entered.map(|it| years(it)) {
                Some(Ok(Some(n))) => (t.no_figure_for)(n),
                _ => t.state_window.to_owned(),
            }
        })
    };
    move || {
        let found = found.get();
        if found.is_empty() {
            return view! { <p class="field__hint">{none}</p> }.into_any();
        }
        let rows: Vec<_> = (found.into_iter())
            .map(|reference| view! { <li><PublishedFigure voice=*power reference /></li> })
            .collect();
        view! {
            <div class="results__references">
                <h5 class="results__published">{move || power.t().results().published}</h5>
                <ul class="results__reference-list">{rows}</ul>
            </div>
        }
        .into_any()
    }
}

/// One published figure, its source and caveat one click away.
#[component]
pub(super) fn PublishedFigure(
    /// In which words.
    voice: Voice,
    /// The figure.
    reference: Reference,
) -> impl IntoView {
    let (figure, of) = (reference.value, reference.provenance.clone());
    let reference = StoredValue::new(reference);
    let value = move || (voice.t().results().ratio_percent)(&voice.number(figure, 1));
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary results__reference">
                <span class="results__figure">{value}</span>
                <span lang=move || voice.lang()>
                    {move || reference.with_value(|it| voice.text(&it.says))}
                </span>
                <span class="results__year">
                    {move || reference.with_value(|it| year(voice, &it.provenance))}
                </span>
            </summary>
            <div class="disclosure__body"><Provenance voice of /></div>
        </details>
    }
}
