use leptos::prelude::*;

use super::{deeds, session::Session, words};
use crate::{
    app::preferences::t,
    assessment::{Assessment, Item},
    scoring::{Ballot, Spread, fixed},
};

/// How many have voted, and what shows the votes to the room.
#[component]
pub(super) fn Secret(
    /// The workshop.
    session: Session,
    /// What is voted on.
    item: Item,
) -> impl IntoView {
    let voice = session.voice;
    let votes = {
        let item = item.clone();
        Memo::new(move |_| session.votes(&item))
    };
    let revealed = {
        let item = item.clone();
        Memo::new(move |_| session.is_revealed(&item))
    };
    let can_be_shown =
        Memo::new(move |_| votes.with(|it| it.as_ref().is_some_and(|it| it.shown.is_some())));
    let count = move || {
        let count = votes.with(|it| {
            let it = it.as_ref()?;
            Some((it.told(revealed.get())?, it.people))
        });
        count.map(|(answered, people)| (voice.t().workshop().have_answered)(answered, people))
    };
    let says = move || {
        let t = voice.t().workshop();
        let answered = votes.with(|it| it.as_ref().map_or(0, |it| it.answered));
        if can_be_shown.get() {
            (!revealed.get()).then(|| t.hidden.to_owned())
        } else if answered == 0 {
            Some(t.nobody.to_owned())
        } else {
            let smallest = voice.editor.with(Assessment::smallest_group);
            Some((t.too_few)(smallest))
        }
    };
    let button =
        move || {
            can_be_shown.get().then(|| {
            let item = item.clone();
            let label = move || {
                let t = voice.t().workshop();
                if revealed.get() { t.hide } else { t.reveal }
            };
            let class = move || if revealed.get() { "button" } else { "button button--primary" };
            view! {
                <button type="button" class=class on:click=move |_| deeds::reveal(session, &item)>
                    {label} <kbd class="kbd">"R"</kbd>
                </button>
            }
        })
        };
    view! {
        <div class="stage__secret">
            <p class="stage__count" role="status">
                <strong>{count}</strong> " " <span>{says}</span>
            </p>
            {button}
        </div>
    }
}

/// What the votes amount to, once they are shown.
#[component]
pub(super) fn Figures(
    /// The workshop.
    session: Session,
    /// What was voted on.
    item: Item,
) -> impl IntoView {
    let ballot = {
        let item = item.clone();
        Memo::new(move |_| shown(session, &item))
    };
    let item = StoredValue::new(item);
    let figures = move || {
        let spread = ballot.get().and_then(|it| it.spread)?;
        Some(view! { <Spreads session item=item.get_value() spread /> })
    };
    view! { <div class="stage__figures" aria-live="polite">{figures}</div> }
}

#[component]
fn Spreads(session: Session, item: Item, spread: Spread) -> impl IntoView {
    let voice = session.voice;
    let mean = {
        let item = item.clone();
        move || {
            let levels = session.asked(&item, |it, _, _| it.scale.levels().len());
            let mean = fixed(spread.mean, 1);
            (voice.t().workshop().mean_of)(&mean, levels.unwrap_or(0))
        }
    };
    let range = move || {
        let label = |at: usize| {
            let label = session.asked(&item, |it, _, _| it.scale.levels()[at].label.clone());
            label.map_or_else(String::new, |it| voice.text(&it))
        };
        let (lowest, highest) = (label(spread.lowest), label(spread.highest));
        (voice.t().workshop().range_of)(&lowest, &highest, spread.range())
    };
    let agreement = move || {
        let words = words::agreement(voice.t(), &spread);
        format!("{} · {words}", fixed(spread.agreement, 2))
    };
    view! {
        <section aria-label=t(|t| t.workshop().figures)>
            <dl class="stage__numbers">
                <div><dt>{t(|t| t.workshop().mean)}</dt><dd>{mean}</dd></div>
                <div><dt>{t(|t| t.workshop().range)}</dt><dd>{range}</dd></div>
                <div><dt>{t(|t| t.workshop().agreement)}</dt><dd>{agreement}</dd></div>
            </dl>
            <p class="stage__hint">{t(|t| t.workshop().agreement_means)}</p>
        </section>
    }
}

/// What the room sees of the votes, reactively: nothing until they are shown.
pub(super) fn shown(session: Session, item: &Item) -> Option<Ballot> {
    let votes = session.is_revealed(item).then(|| session.votes(item));
    votes??.shown
}
