use leptos::prelude::*;

use super::step::level;
use crate::{
    app::pages::voice::Voice,
    i18n::{Text, Versions},
    migration::{Carried, Difference, Migration},
    questionnaire::{IndicatorId, Questionnaire, RequirementId, TriggerId},
};

/// A line of a list: a text of the questionnaire, and what is to be said of it.
type Line = (Option<Text>, String);

/// Everything that is different, list by list; what is not is folded.
#[component]
pub(super) fn Changes(
    /// In which words.
    voice: Voice,
    /// The step.
    step: Migration,
) -> impl IntoView {
    let lists = move || {
        let again: Vec<_> = (step.carried.iter())
            .filter(|it| it.unplaced > 0)
            .map(|it| asked(&step.to, &it.requirement, answers(voice, it.unplaced)))
            .collect();
        let changed: Vec<_> = (step.carried.iter())
            .filter(|it| !it.differences.is_empty())
            .map(|it| asked(&step.to, &it.requirement, differences(voice, &step, it)))
            .collect();
        let same: Vec<_> = (step.carried.iter())
            .filter(|it| it.differences.is_empty() && it.unplaced == 0)
            .map(|it| asked(&step.to, &it.requirement, answers(voice, it.answered)))
            .collect();
        let added = (step.added.iter())
            .map(|it| asked(&step.to, it, under(voice, &step.to, it)))
            .collect();
        let dropped = (step.dropped.iter())
            .map(|it| asked(&step.from, &it.requirement, answers(voice, it.answered)))
            .collect();
        view! {
            {list(voice, |it| it.added, added)}
            {list(voice, |it| it.dropped, dropped)}
            {list(voice, |it| it.levels, levels(voice, &step))}
            {list(voice, |it| it.again, again)}
            {list(voice, |it| it.changed, changed)}
            {list(voice, |it| it.indices_added, indices(&step.to, &step.added_indicators))}
            {list(voice, |it| it.indices_dropped, indices(&step.from, &step.dropped_indicators))}
            {folded(voice, same)}
        }
    };
    view! { {lists} }
}

fn list(
    voice: Voice,
    heading: fn(&Versions) -> &'static str,
    lines: Vec<Line>,
) -> Option<impl IntoView> {
    (!lines.is_empty()).then(|| {
        view! {
            <section class="versions__list">
                <h3>{heading(voice.t().versions())}</h3>
                {entries(voice, lines)}
            </section>
        }
    })
}

/// What does not change, for those who want to be sure.
fn folded(voice: Voice, lines: Vec<Line>) -> Option<impl IntoView> {
    (!lines.is_empty()).then(|| {
        view! {
            <details class="disclosure">
                <summary class="disclosure__summary">
                    {voice.t().versions().unchanged} {format!(" ({})", lines.len())}
                </summary>
                <div class="disclosure__body">{entries(voice, lines)}</div>
            </details>
        }
    })
}

fn entries(voice: Voice, lines: Vec<Line>) -> impl IntoView {
    let entry = |(text, says): Line| match text {
        Some(text) => view! {
            <li>
                <span lang=voice.lang()>{voice.text(&text)}</span>
                " "
                <span class="versions__note">{says}</span>
            </li>
        }
        .into_any(),
        None => view! { <li>{says}</li> }.into_any(),
    };
    view! { <ul>{lines.into_iter().map(entry).collect_view()}</ul> }
}

fn answers(voice: Voice, n: usize) -> String {
    (voice.t().versions().answers)(n)
}

fn asked(of: &Questionnaire, id: &RequirementId, says: String) -> Line {
    let found = of.requirement(id);
    (found.map(|(_, it)| it.title.clone()), says)
}

/// The trigger a requirement belongs to.
fn under(voice: Voice, of: &Questionnaire, id: &RequirementId) -> String {
    let found = of.requirement(id);
    found.map_or_else(String::new, |(trigger, _)| voice.text(&trigger.title))
}

fn differences(voice: Voice, step: &Migration, carried: &Carried) -> String {
    let words = voice.t().versions();
    let weight = |of: &Questionnaire| {
        let found = of.requirement(&carried.requirement);
        found.map_or_else(String::new, |(_, it)| voice.number(it.weight, 6))
    };
    let trigger = |id: &TriggerId| {
        let found = step.to.triggers.iter().find(|it| it.id == *id);
        found.map_or_else(String::new, |it| voice.text(&it.title))
    };
    let said: Vec<_> = (carried.differences.iter())
        .map(|it| match it {
            Difference::Reworded => words.reworded.to_owned(),
            Difference::Moved { to } => (words.moved)(&trigger(to)),
            Difference::Reweighed => (words.reweighed)(&weight(&step.from), &weight(&step.to)),
        })
        .collect();
    said.join(voice.t().chart().list_mark)
}

fn levels(voice: Voice, step: &Migration) -> Vec<Line> {
    let words = voice.t().versions();
    let share = |of: &Questionnaire, id| voice.score(of.scale.share(id));
    let added = (step.scale.added.iter())
        .map(|id| (words.level_added)(&level(voice, &step.to, id), &share(&step.to, id)));
    let dropped =
        (step.scale.dropped.iter()).map(|id| (words.level_dropped)(&level(voice, &step.from, id)));
    let moved = (step.scale.moved.iter()).map(|id| {
        let (before, after) = (share(&step.from, id), share(&step.to, id));
        (words.level_moved)(&level(voice, &step.to, id), &before, &after)
    });
    (added.chain(dropped).chain(moved))
        .map(|says| (None, says))
        .collect()
}

fn indices(of: &Questionnaire, ids: &[IndicatorId]) -> Vec<Line> {
    let title = |id: &IndicatorId| {
        let found = of.indicators.iter().find(|it| it.id == *id);
        (found.map(|it| it.title.clone()), String::new())
    };
    ids.iter().map(title).collect()
}
