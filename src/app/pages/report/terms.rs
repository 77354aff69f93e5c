use leptos::prelude::*;

use super::{sheet::Sheet, voice::Voice};
use crate::{
    questionnaire::{Questionnaire, Requirement, Trigger},
    scoring::{Scorecard, TriggerScore, Why, apportioned},
};

/// What every requirement adds to its trigger's score. The numbers shown add
/// up to the score shown.
#[component]
pub(super) fn Terms(
    /// In which words.
    voice: Voice,
    /// What was asked.
    questionnaire: Questionnaire,
    /// What the answers amount to.
    scorecard: Scorecard,
) -> impl IntoView {
    let words = voice.words();
    let columns = vec![
        (voice.strings().report().requirement, false),
        (words.weight, true),
        (words.weight_share, true),
        (words.score, true),
        (words.adds, true),
    ];
    let groups = (questionnaire.triggers.iter().zip(&scorecard.triggers))
        .map(|(trigger, scored)| {
            let rows = terms(voice, trigger, scored).into_iter().map(row).collect_view();
            view! {
                <tbody class="report__group">
                    <tr>
                        <th scope="rowgroup" colspan="4" lang=voice.lang()>{voice.text(&trigger.title)}</th>
                        <td class="table__number">{voice.score(scored.aggregate.score)}</td>
                    </tr>
                    {rows}
                </tbody>
            }
        })
        .collect_view();
    let id = format!("report-terms-{}", questionnaire.id);
    view! {
        <section class="report__section">
            <h3>{words.terms}</h3>
            <Sheet id caption=words.terms_caption.to_owned() columns>
                {groups}
            </Sheet>
        </section>
    }
}

/// A requirement's cells: title, weight, share of weight, score, addition.
type Cells = [String; 5];

fn terms(voice: Voice, trigger: &Trigger, scored: &TriggerScore) -> Vec<Cells> {
    let terms = &scored.aggregate.terms;
    let of =
        |value: fn(&crate::scoring::Term<_>) -> f64| terms.iter().map(value).collect::<Vec<_>>();
    let score = scored.aggregate.score.unwrap_or(0.0);
    let adds = apportioned(&of(|it| it.contribution), score);
    let shares = apportioned(&of(|it| it.weight_share), 1.0);
    let cells = |requirement: &Requirement| {
        let title = voice.text(&requirement.title);
        let weight = voice.number(requirement.weight);
        let none = || voice.score(None);
        match terms.iter().position(|it| it.child == requirement.id) {
            Some(at) => [
                title,
                weight,
                shares.get(at).map_or_else(none, |it| voice.points(*it)),
                voice.share(terms[at].score),
                adds.get(at).map_or_else(none, |it| voice.points(*it)),
            ],
            None => [
                title,
                weight,
                none(),
                why(voice, scored, requirement),
                none(),
            ],
        }
    };
    trigger.requirements.iter().map(cells).collect()
}

/// Why a requirement adds nothing.
fn why(voice: Voice, scored: &TriggerScore, requirement: &Requirement) -> String {
    let left_out = (scored.aggregate.left_out.iter()).find(|it| it.child == requirement.id);
    match left_out.map(|it| it.why) {
        Some(Why::NotApplicable) => voice.strings().report().not_applicable,
        Some(Why::Weightless) => voice.words().weightless,
        Some(Why::Unanswered) | None => voice.strings().report().unanswered,
    }
    .to_owned()
}

fn row([title, weight, share, score, adds]: Cells) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">{title}</th>
            <td class="table__number">{weight}</td>
            <td class="table__number">{share}</td>
            <td class="table__number">{score}</td>
            <td class="table__number">{adds}</td>
        </tr>
    }
}
