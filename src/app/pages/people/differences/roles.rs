use leptos::prelude::*;

use super::Power;
use crate::{assessment::GroupKind, report, scoring::points_apart};

/// How much higher or lower roles rate than everybody together.
#[component]
pub(super) fn Roles(
    /// The power.
    power: Power,
) -> impl IntoView {
    let caption = power.dom_id("roles");
    move || {
        let voice = power.voice;
        let roles = power.shown(GroupKind::Role);
        let everybody = power.found.with(|it| power.scores(&it.everybody));
        if roles.is_empty() {
            return None;
        }
        let rows: Vec<_> = (roles.into_iter())
            .map(|role| {
                let scores = power.scores(&role.scorecards);
                let cells: Vec<_> = (scores.into_iter().zip(&everybody))
                    .map(|(score, all)| {
                        view! { <td class="table__number">{points(power, score, *all)}</td> }
                    })
                    .collect();
                view! { <tr><th scope="row">{power.name(&role)}</th>{cells}</tr> }
            })
            .collect();
        let heads: Vec<_> = (power.triggers().into_iter())
            .map(|it| view! { <th scope="col" class="table__number" lang=voice.lang()>{it}</th> })
            .collect();
        let caption = caption.clone();
        Some(view! {
            <div class="card card--flush">
                <div class="table-scroll" tabindex="0" role="region" aria-labelledby=caption.clone()>
                    <table class="table table--compact differences__table">
                        <caption class="table__caption" id=caption.clone()>
                            {voice.t().views().by_role}
                            <span class="differences__lead">{voice.t().views().by_role_lead}</span>
                        </caption>
                        <thead>
                            <tr>
                                <th scope="col">{voice.t().views().role}</th>
                                <th scope="col" class="table__number">{voice.t().views().whole}</th>
                                {heads}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </div>
        })
    }
}

/// How many points a score lies above another, with its sign.
pub(super) fn points(power: Power, score: Option<f64>, beside: Option<f64>) -> String {
    score.zip(beside).map_or_else(
        || power.voice.t().common.no_score.to_owned(),
        |(score, beside)| report::signed(points_apart(score, beside)),
    )
}
