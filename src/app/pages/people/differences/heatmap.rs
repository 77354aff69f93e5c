use leptos::prelude::*;

use super::Power;
use crate::{
    app::pages::{voice::tone, whose},
    assessment::GroupKind,
    questionnaire::LevelId,
    report,
    scoring::{Placement, Viewable, percent},
};

/// Departments and roles by trigger, everybody first: each score with its level
/// as a colour and a word.
#[component]
pub(super) fn Heatmap(
    /// The power.
    power: Power,
) -> impl IntoView {
    let voice = power.voice;
    let caption = power.dom_id("groups");
    let heads = move || {
        let titles = power.triggers();
        titles
            .into_iter()
            .map(|it| view! { <th scope="col" lang=voice.lang()>{it}</th> })
            .collect_view()
    };
    let everybody = move || {
        let cells = power.found.with(|it| power.placed(&it.everybody));
        view! { <tr><th scope="row">{voice.t().views().everybody}</th>{cells_of(power, cells)}</tr> }
    };
    let groups = move |kind: GroupKind| {
        let rows: Vec<_> = (power.shown(kind).into_iter())
            .map(|group| {
                let cells = cells_of(power, power.placed(&group.scorecards));
                view! { <tr><th scope="row">{power.name(&group)}</th>{cells}</tr> }
            })
            .collect();
        let columns = power.triggers().len() + 2;
        (!rows.is_empty()).then(|| {
            view! {
                <tbody>
                    <tr class="differences__kind">
                        <th scope="rowgroup" colspan=columns>{whose::kinds(voice.t().views(), kind)}</th>
                    </tr>
                    {rows}
                </tbody>
            }
        })
    };
    view! {
        <div class="card card--flush">
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby=caption.clone()>
                <table class="table table--compact differences__heatmap">
                    <caption class="table__caption" id=caption.clone()>
                        {move || voice.t().views().by_group}
                    </caption>
                    <thead>
                        <tr>
                            <th scope="col">{move || voice.t().views().group}</th>
                            <th scope="col">{move || voice.t().views().whole}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{everybody}</tbody>
                    {move || GroupKind::ALL.map(groups).into_iter().collect_view()}
                </table>
            </div>
        </div>
        {move || hidden(power).map(|it| view! { <p class="differences__hidden">{it}</p> })}
    }
}

/// What a cell says.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// The score, if there is one.
    pub(super) score: Option<f64>,
    /// Its level.
    pub(super) placement: Option<Placement>,
    /// How much of what applies it is made of.
    pub(super) coverage: Option<f64>,
}

fn cells_of(power: Power, cells: Vec<Placed>) -> impl IntoView + use<> {
    let voice = power.voice;
    cells
        .into_iter()
        .map(|Placed { score, placement, coverage }| {
            // Only a score that rests on less than all says so.
            let part = score.and(coverage).filter(|it| percent(*it) < 100);
            let level = placement.map(|it| it.level);
            let (ranks, rank) = power.questionnaire.with_value(|it| {
                let bands = it.bands.levels();
                let rank = bands.iter().position(|it| level.as_ref() == Some(it));
                (bands.len(), rank)
            });
            let word = level.map(|it| word(power, &it));
            view! {
                <td data-tone=rank.map(|it| tone(it, ranks).to_string())>
                    <span class="differences__score">{voice.score(score)}</span>
                    {word.map(|it| view! { <span class="differences__level" lang=voice.lang()>{it}</span> })}
                    {part.map(|it| {
                        let label = voice.t().results().coverage;
                        view! { <span class="differences__part">{label} " " {voice.score(Some(it))}</span> }
                    })}
                </td>
            }
        })
        .collect_view()
}

fn word(power: Power, level: &LevelId) -> String {
    power.questionnaire.with_value(|it| {
        let level = it.scale.level(level);
        level.map_or_else(String::new, |it| power.voice.text(&it.label))
    })
}

/// The groups that are not in the table, each with the reason.
fn hidden(power: Power) -> Option<String> {
    let words = power.voice.t();
    let smallest = (power.voice.editor).with(crate::assessment::Assessment::smallest_group);
    let groups: Vec<_> = power.found.with(|it| {
        let hidden = it.groups.iter().filter(|it| it.viewable != Viewable::Shown);
        let hidden = hidden.map(|it| {
            let why = report::why_hidden(words.views(), it.viewable, smallest);
            format!("{} ({})", power.name(it), why.unwrap_or_default())
        });
        hidden.collect()
    });
    let none = power.found.with(|it| it.groups.len() == groups.len());
    if groups.is_empty() {
        none.then(|| words.views().no_groups.to_owned())
    } else {
        Some((words.views().hidden)(
            &groups.join(words.chart().list_mark),
        ))
    }
}
