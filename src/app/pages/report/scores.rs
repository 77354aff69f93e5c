use leptos::prelude::*;

use super::{
    sheet::{Badge, Sheet},
    voice::Voice,
};
use crate::{
    questionnaire::{Questionnaire, Trigger},
    scoring::{Aggregate, Placement, Scorecard, TriggerScore, apportioned},
};

/// The scores by trigger; what they add makes the score of the whole.
#[component]
pub(super) fn Scores(
    /// In which words.
    voice: Voice,
    /// What was asked.
    questionnaire: Questionnaire,
    /// What the answers amount to.
    scorecard: Scorecard,
) -> impl IntoView {
    let words = voice.words();
    let strings = voice.strings();
    let columns = vec![
        (strings.report().trigger, false),
        (strings.report().level, false),
        (words.score, true),
        (words.coverage, true),
        (words.range, true),
        (words.weight, true),
        (words.adds, true),
    ];
    let contributions: Vec<_> = (scorecard.power.terms.iter())
        .map(|term| term.contribution)
        .collect();
    let shown = apportioned(&contributions, scorecard.power.score.unwrap_or(0.0));
    let adds = |scored: &TriggerScore| {
        let at = (scorecard.power.terms.iter()).position(|term| term.child == scored.id);
        at.and_then(|at| shown.get(at))
            .map_or_else(|| voice.score(None), |points| voice.points(*points))
    };
    let rows = (questionnaire.triggers.iter().zip(&scorecard.triggers))
        .map(|(trigger, scored)| {
            view! { <TriggerRow voice questionnaire=questionnaire.clone() trigger=trigger.clone() scored=scored.clone() adds=adds(scored) /> }
        })
        .collect_view();
    let total = numbers(voice, &scorecard.power);
    let level = level(voice, &questionnaire, scorecard.placement.as_ref());
    let id = format!("report-scores-{}", questionnaire.id);
    view! {
        <section class="report__section">
            <h3>{words.scores}</h3>
            <Sheet id caption=words.scores_caption.to_owned() columns>
                <tbody>{rows}</tbody>
                <tfoot>
                    <tr class="table__total">
                        <th scope="row">{words.whole}</th>
                        <td>{level}</td>
                        {total}
                        <td></td>
                        <td class="table__number">{voice.score(scorecard.power.score)}</td>
                    </tr>
                </tfoot>
            </Sheet>
        </section>
    }
}

/// One trigger's line.
#[component]
fn TriggerRow(
    /// In which words.
    voice: Voice,
    /// What was asked.
    questionnaire: Questionnaire,
    /// The trigger.
    trigger: Trigger,
    /// What its answers amount to.
    scored: TriggerScore,
    /// What it adds to the whole, as it is shown.
    adds: String,
) -> impl IntoView {
    view! {
        <tr>
            <th scope="row" lang=voice.lang()>{voice.text(&trigger.title)}</th>
            <td>{level(voice, &questionnaire, scored.placement.as_ref())}</td>
            {numbers(voice, &scored.aggregate)}
            <td class="table__number">{voice.number(trigger.weight)}</td>
            <td class="table__number">{adds}</td>
        </tr>
    }
}

/// A level as a badge, or the dash of what has none.
pub(super) fn level(
    voice: Voice,
    questionnaire: &Questionnaire,
    placement: Option<&Placement>,
) -> AnyView {
    match placement {
        None => voice.score(None).into_any(),
        Some(placement) => {
            let questionnaire = questionnaire.clone();
            let among = questionnaire.bands.levels();
            let level = placement.level.clone();
            view! { <Badge voice questionnaire level among /> }.into_any()
        }
    }
}

/// Score, coverage and range as cells.
pub(super) fn numbers<Id>(voice: Voice, aggregate: &Aggregate<Id>) -> impl IntoView + use<Id> {
    view! {
        <td class="table__number">{voice.score(aggregate.score)}</td>
        <td class="table__number">{voice.score(aggregate.coverage)}</td>
        <td class="table__number">{voice.range(aggregate.range)}</td>
    }
}
