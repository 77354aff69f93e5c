use leptos::prelude::*;

use super::power::Power;
use crate::{
    questionnaire::TriggerId,
    scoring::{Gap, Highlights},
};

/// Strengths and gaps in three sentences. Where there is nothing to say,
/// nothing is there.
#[component]
pub(super) fn HighlightList(
    /// The power.
    power: Power,
) -> impl IntoView {
    let questionnaire = power.questionnaire();
    let found = power.memo(move |it| Highlights::of(&questionnaire, it));
    let list = move || {
        let found = found.get();
        if found.is_empty() {
            return None;
        }
        let t = power.t().results();
        let strongest = sentence(
            power,
            &found.strongest,
            [t.strongest, t.strongest_of_equals],
            held(power, &found.strongest),
        );
        let ways = [t.weakest, t.weakest_of_equals];
        let weakest = sentence(power, &found.weakest, ways, Vec::new());
        let next = (!found.next.is_empty()).then(|| next(power, &found.next));
        Some(view! {
            <section class="card">
                <h3>{t.highlights}</h3>
                <ul class="results__sentences">{strongest}{weakest}{next}</ul>
            </section>
        })
    };
    view! { {list} }
}

/// What must be said with the strongest: that a cap holds one's level down, so
/// that a high number does not pass for a high level.
fn held(power: Power, triggers: &[TriggerId]) -> Vec<String> {
    let held = |id: &TriggerId| {
        let placement = power.with(|it| it.trigger(id)?.placement.clone())??;
        let level = power.level(&placement.level);
        (placement.is_capped()).then(|| (power.t().results().held)(power.trigger(id), level))
    };
    triggers.iter().filter_map(held).collect()
}

/// The triggers that share a score, in one sentence; and what belongs to it.
fn sentence(
    power: Power,
    triggers: &[TriggerId],
    [of_one, of_equals]: [fn(String, String) -> String; 2],
    and: Vec<String>,
) -> Option<impl IntoView + use<>> {
    let first = triggers.first()?;
    let score = power.with(|it| it.trigger(first).and_then(|it| it.aggregate.score));
    let names: Vec<_> = triggers.iter().map(|it| power.trigger(it)).collect();
    let names = match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            (power.t().results().and)(rest.join(power.t().chart().and_mark), last.clone())
        }
        _ => names.concat(),
    };
    let say = if triggers.len() == 1 {
        of_one
    } else {
        of_equals
    };
    let says = say(names, power.score(score.flatten()));
    let says = [says].into_iter().chain(and).collect::<Vec<_>>();
    Some(view! { <li class="results__sentence">{says.join(power.gap())}</li> })
}

/// What could be raised next, each with the way to its card.
fn next(power: Power, gaps: &[Gap]) -> impl IntoView + use<> {
    let t = power.t().results();
    let rows = (gaps.iter())
        .map(|gap| {
            let about = (t.gap)(power.trigger(&gap.trigger), power.percent(gap.share));
            let title = power.requirement(&gap.requirement);
            view! {
                <li>
                    <a href=power.href(&gap.requirement) lang=power.lang()>{title}</a>
                    <span class="results__about">{about}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <li class="results__sentence">
            {(t.next)(gaps.len())}
            <ol class="results__next">{rows}</ol>
        </li>
    }
}
