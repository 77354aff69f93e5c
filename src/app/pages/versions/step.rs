use leptos::prelude::*;

use super::{HEADING, changes::Changes};
use crate::{
    app::{
        browser::page,
        pages::{undoable, voice::Voice},
        toasts::Toasts,
    },
    assessment::Change,
    i18n::Versions,
    migration::Migration,
    questionnaire::{LevelId, Questionnaire},
    scoring::{Scorecard, score},
};

/// The step to one newer version: what it would change, then the choice.
#[component]
pub(super) fn Step(
    /// In which words.
    voice: Voice,
    /// The step.
    step: Migration,
) -> impl IntoView {
    let heading = format!("versions-{}", step.to.id);
    let [from, to] = [&step.from, &step.to].map(|it| it.version.to_string());
    let title = step.to.title.clone();
    let way = move || (voice.t().versions().from_to)(&from, &to);
    view! {
        <section class="card versions__step" aria-labelledby=heading.clone()>
            <header>
                <h2 id=heading.clone() lang=move || voice.lang()>{move || voice.text(&title)}</h2>
                <p class="card__meta">{way}</p>
            </header>
            <Outline voice step=step.clone() />
            <Changes voice step=step.clone() />
            <Choice voice step />
        </section>
    }
}

/// The step in numbers, and what becomes of the score without a new answer.
#[component]
fn Outline(
    /// In which words.
    voice: Voice,
    /// The step.
    step: Migration,
) -> impl IntoView {
    let carried: usize = step.carried.iter().map(|it| it.answered).sum();
    let dropped: usize = step.dropped.iter().map(|it| it.answered).sum();
    let (requirements, gone) = (step.carried.len(), step.dropped.len());
    let added = step.added.len();
    let uncounted = step.orphaned();
    let stat = |label: fn(&Versions) -> &'static str, value: Signal<String>| {
        view! {
            <div class="stat">
                <dt class="stat__label">{move || label(voice.t().versions())}</dt>
                <dd class="versions__figure">{value}</dd>
            </div>
        }
    };
    let words = move || voice.t().versions();
    let counted = move |requirements, answers| {
        Signal::derive(move || (words().counted)(requirements, answers))
    };
    let says = move || match uncounted {
        0 => words().all_count.to_owned(),
        n => (words().uncounted)(n),
    };
    let (before, after) = scored(voice, &step);
    let step = StoredValue::new(step);
    let stands = move |of: fn(&Migration) -> &Questionnaire, scorecard: &Scorecard| {
        let score = voice.score(scorecard.power.score);
        step.with_value(|step| match &scorecard.placement {
            Some(placement) => {
                [score, level(voice, of(step), &placement.level)].join(voice.t().chart().and_mark)
            }
            None => score,
        })
    };
    let becomes = move || {
        let (before, after) = (stands(|it| &it.from, &before), stands(|it| &it.to, &after));
        (words().becomes)(&before, &after)
    };
    view! {
        <dl class="stat-row">
            {stat(|it| it.carried, counted(requirements, carried))}
            {stat(|it| it.added, Signal::derive(move || (words().requirements)(added)))}
            {stat(|it| it.dropped, counted(gone, dropped))}
            <div class="stat">
                <dt class="stat__label">{move || voice.t().results().score}</dt>
                <dd class="versions__figure">{becomes}</dd>
            </div>
        </dl>
        <p class="versions__says">{says}</p>
    }
}

/// The scores before the step, and after it.
fn scored(voice: Voice, step: &Migration) -> (Scorecard, Scorecard) {
    let before = untrack(|| voice.editor.assessment());
    let mut after = before.clone();
    after.apply(step.change(&before), before.modified().clone());
    (score(&step.from, &before), score(&step.to, &after))
}

/// What a level of this version is called.
pub(super) fn level(voice: Voice, of: &Questionnaire, id: &LevelId) -> String {
    let level = of.scale.level(id);
    level.map_or_else(String::new, |it| voice.text(&it.label))
}

/// Moving, or staying. Either can be taken back.
#[component]
fn Choice(
    /// In which words.
    voice: Voice,
    /// The step.
    step: Migration,
) -> impl IntoView {
    let editor = voice.editor;
    let toasts = Toasts::expect();
    let [from, to] = [&step.from, &step.to].map(|it| it.version.to_string());
    let (take, stay) = (to.clone(), from.clone());
    let declined = {
        let step = step.clone();
        Memo::new(move |_| editor.with(|it| step.is_declined(it)))
    };
    let title = step.to.title.clone();
    let step = StoredValue::new(step);
    let decide = move |change: Change, said: String| {
        undoable::make(voice, toasts, change, said);
        page::when_shown(|| page::focus(HEADING));
    };
    let (named, version) = (title.clone(), to.clone());
    let take_it = move |_| {
        let change = step.with_value(|it| untrack(|| editor.with(|of| it.change(of))));
        let said = untrack(|| (voice.t().versions().taken)(&voice.text(&named), &version));
        decide(change, said);
    };
    let (named, version) = (title, from.clone());
    let leave_it = move |_| {
        let said = untrack(|| (voice.t().versions().stayed)(&voice.text(&named), &version));
        decide(step.with_value(Migration::decline), said);
    };
    let stayed = move || {
        (declined.get()).then(|| {
            view! { <p class="field__hint">{(voice.t().versions().declined)(&from)}</p> }
        })
    };
    let leave = move || {
        let (leave_it, stay) = (leave_it.clone(), stay.clone());
        (!declined.get()).then(|| {
            view! {
                <button type="button" class="button" on:click=leave_it>
                    {move || (voice.t().versions().stay)(&stay)}
                </button>
            }
        })
    };
    view! {
        {stayed}
        <div class="versions__choice">
            <button type="button" class="button button--primary" on:click=take_it>
                {move || (voice.t().versions().take)(&take)}
            </button>
            {leave}
        </div>
    }
}
