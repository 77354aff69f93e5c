use leptos::prelude::*;

use super::{profile::Published, voice::Voice};
use crate::{
    app::browser::format,
    assessment::{Assessment, Figures},
    questionnaire::{Indicator, Parameter, ParameterKind, Questionnaire, Reference},
    scoring::{references, years},
};

/// The result indices: their ratios, what they depend on, and the published
/// figures that were measured the same way.
#[component]
pub(super) fn Indices(
    /// In which words.
    voice: Voice,
    /// What was asked.
    questionnaire: Questionnaire,
    /// What was entered.
    assessment: Assessment,
) -> impl IntoView {
    let words = voice.words();
    let one = |indicator: &Indicator| {
        let figures = (assessment.figures(&questionnaire.id, &indicator.id)).cloned();
        view! { <Index voice indicator=indicator.clone() figures=figures.unwrap_or_default() /> }
    };
    view! {
        <section class="report__section">
            <h3>{words.indices}</h3>
            <p>{words.indices_lead}</p>
            {questionnaire.indicators.iter().map(one).collect_view()}
        </section>
    }
}

/// One result index.
#[component]
fn Index(
    /// In which words.
    voice: Voice,
    /// What it is.
    indicator: Indicator,
    /// What was entered for it.
    figures: Figures,
) -> impl IntoView {
    let words = voice.words();
    let fact = |name: String, value: String| {
        view! { <div><dt>{name}</dt><dd dir="auto">{value}</dd></div> }
    };
    let ratio = figures.percent();
    let shown = ratio.map_or_else(|| words.not_entered.to_owned(), |it| percentage(voice, it));
    let amount = |definition: String, amount: Option<f64>| match amount {
        Some(amount) => format!("{} ({definition})", voice.number(amount)),
        None => definition,
    };
    let parameters = (indicator.parameters.iter())
        .map(|it| fact(voice.text(&it.title), entered(voice, it, &figures)))
        .collect_view();
    let note = (indicator.note.as_ref())
        .map(|note| view! { <p class="report__note" lang=voice.lang()>{voice.text(note)}</p> });
    view! {
        <section class="report__index">
            <h4 lang=voice.lang()>{voice.text(&indicator.title)}</h4>
            <dl class="report__provenance">
                {fact(words.ratio.to_owned(), shown)}
                {parameters}
                {fact(words.numerator.to_owned(), amount(voice.text(&indicator.numerator), figures.numerator))}
                {fact(words.denominator.to_owned(), amount(voice.text(&indicator.denominator), figures.denominator))}
            </dl>
            {note}
            {ratio.map(|_| published(voice, &indicator, &figures))}
        </section>
    }
}

/// The published figures that hold for what was entered.
fn published(voice: Voice, indicator: &Indicator, figures: &Figures) -> AnyView {
    let words = voice.words();
    let standing = references(indicator, figures);
    if standing.is_empty() {
        let none = (indicator.no_reference.as_ref())
            .map_or_else(|| words.no_match.to_owned(), |it| voice.text(it));
        return view! { <p>{none}</p> }.into_any();
    }
    let entry = |reference: &Reference| {
        let title = format!(
            "{} · {}",
            percentage(voice, reference.value),
            voice.text(&reference.says)
        );
        view! { <li class="report__reference"><Published voice title provenance=reference.provenance.clone() /></li> }
    };
    view! {
        <h5>{words.published}</h5>
        <ul class="report__references">{standing.into_iter().map(entry).collect_view()}</ul>
    }
    .into_any()
}

/// A parameter as it was entered. What is usual stands in the field where it
/// is entered, and nowhere else.
fn entered(voice: Voice, parameter: &Parameter, figures: &Figures) -> String {
    let words = voice.words();
    let typed = (figures.parameters.get(&parameter.id)).map_or("", |it| it.trim());
    match (parameter.kind, years(typed)) {
        _ if typed.is_empty() => words.not_entered.to_owned(),
        (ParameterKind::Years { .. }, Ok(Some(years))) => (words.years)(years),
        _ => typed.to_owned(),
    }
}

pub(super) fn percentage(voice: Voice, percent: f64) -> String {
    let number = format::number(percent, 1, voice.interface);
    (voice.words().percentage)(&number)
}
