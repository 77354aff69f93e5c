use leptos::prelude::*;

use super::super::{PeoplePage, Voice};
use crate::{
    assessment::{Assessment, Item},
    scoring::{Apart, Differences, fixed},
};

/// How far apart people are about each requirement; first those to talk about.
#[component]
pub(super) fn Spreads(
    /// In which words.
    voice: Voice,
    /// What was found.
    found: Memo<Differences>,
) -> impl IntoView {
    let tolerance = move || {
        let agreed = |it: &Assessment| it.workshop().map(|it| usize::from(it.tolerance));
        voice
            .editor
            .with(agreed)
            .unwrap_or(crate::scoring::TOLERANCE)
            .max(1)
    };
    let wide = move || {
        let tolerance = tolerance();
        let wide: Vec<_> = found.with(|it| {
            let wide = it.apart.iter().filter(|it| it.spread.range() >= tolerance);
            wide.cloned().collect()
        });
        if wide.is_empty() {
            return view! { <p>{voice.t().views().discuss_none}</p> }.into_any();
        }
        let items: Vec<_> = wide.into_iter().map(|it| discussed(voice, &it)).collect();
        view! { <ol class="differences__discuss">{items}</ol> }.into_any()
    };
    let rows = move || {
        let apart = found.with(|it| it.apart.clone());
        apart.iter().map(|it| row(voice, it)).collect_view()
    };
    let is_empty = move || found.with(|it| it.apart.is_empty());
    let head = move |label: fn(&crate::i18n::Views) -> &'static str| {
        view! { <th scope="col" class="table__number">{move || label(voice.t().views())}</th> }
    };
    let table = move || {
        if is_empty() {
            return view! { <p>{voice.t().views().spread_none}</p> }.into_any();
        }
        view! {
            <h3>{voice.t().views().discuss}</h3>
            {wide}
            <div class="card card--flush">
                <div class="table-scroll" tabindex="0" role="region" aria-labelledby="spread-caption">
                    <table class="table table--compact differences__table">
                        <caption class="table__caption" id="spread-caption">
                            {voice.t().views().spread}
                            <span class="differences__lead">{voice.t().views().spread_lead}</span>
                        </caption>
                        <thead>
                            <tr>
                                <th scope="col">{voice.t().report().requirement}</th>
                                {head(|t| t.people)}
                                {head(|t| t.mean_short)}
                                <th scope="col">{voice.t().views().lowest}</th>
                                <th scope="col">{voice.t().views().highest}</th>
                                {head(|t| t.deviation_short)}
                                {head(|t| t.agreement)}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="differences__power" aria-labelledby="spread-title">
            <h2 id="spread-title">{move || voice.t().views().spread}</h2>
            {table}
        </section>
    }
}

fn discussed(voice: Voice, apart: &Apart) -> impl IntoView + use<> {
    let href = voice.page(PeoplePage::Workshop(Some(apart.item.clone())).address());
    let steps = (voice.t().views().steps)(apart.spread.range());
    view! {
        <li>
            <a href=href lang=voice.lang()>{title(voice, &apart.item)}</a>
            " "
            <span class="differences__steps">{steps}</span>
        </li>
    }
}

fn row(voice: Voice, apart: &Apart) -> impl IntoView + use<> {
    let spread = apart.spread;
    let level = |at: usize| {
        voice.editor.with(|it| {
            let scale = it
                .questionnaire(&apart.item.questionnaire)
                .map(|it| &it.scale);
            let level = scale.and_then(|it| it.levels().get(at));
            level.map_or_else(String::new, |it| voice.text(&it.label))
        })
    };
    view! {
        <tr>
            <th scope="row" lang=voice.lang()>{title(voice, &apart.item)}</th>
            <td class="table__number">{spread.n}</td>
            <td class="table__number">{fixed(spread.mean, 1)}</td>
            <td lang=voice.lang()>{level(spread.lowest)}</td>
            <td lang=voice.lang()>{level(spread.highest)}</td>
            <td class="table__number">{fixed(spread.deviation, 2)}</td>
            <td class="table__number">{fixed(spread.agreement, 2)}</td>
        </tr>
    }
}

fn title(voice: Voice, item: &Item) -> String {
    voice.editor.with(|it| {
        let questionnaire = it.questionnaire(&item.questionnaire);
        let found = questionnaire.and_then(|it| it.requirement(&item.requirement));
        found.map_or_else(String::new, |(_, it)| voice.text(&it.title))
    })
}
