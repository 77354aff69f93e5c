use leptos::prelude::*;

use super::{deeds, session::Session, votes::shown};
use crate::{
    app::preferences::t,
    assessment::{Answer, Item},
    i18n::Text,
    questionnaire::LevelId,
    scoring::Ballot,
};

/// The scale: what its levels look like, a dot for everybody who chose one,
/// and which of them is agreed on.
#[component]
pub(super) fn Board(
    /// The workshop.
    session: Session,
    /// What is voted on.
    item: Item,
) -> impl IntoView {
    let ballot = {
        let item = item.clone();
        Memo::new(move |_| shown(session, &item))
    };
    let agreed = {
        let item = item.clone();
        Memo::new(move |_| session.agreement(&item).map(|it| it.answer))
    };
    let is_exempting = {
        let item = item.clone();
        Memo::new(move |_| session.is_exempting(&item))
    };
    let levels = untrack(|| {
        session.asked(&item, |questionnaire, _, requirement| {
            let levels = questionnaire.scale.levels().iter();
            let level = levels.map(|it| {
                (
                    it.id.clone(),
                    it.label.clone(),
                    requirement.anchor(&it.id).cloned(),
                )
            });
            level.collect::<Vec<_>>()
        })
    });
    let levels = levels.unwrap_or_default().into_iter().enumerate();
    let level = |(at, (id, label, anchor)): (usize, (LevelId, Text, Option<Text>))| {
        let item = item.clone();
        let count = Memo::new(move |_| ballot.with(|it| it.as_ref().map_or(0, |it| it.levels[at])));
        let answer = Answer::Level(id);
        let is_agreed = {
            let answer = answer.clone();
            Memo::new(move |_| {
                !is_exempting.get() && agreed.with(|it| it.as_ref() == Some(&answer))
            })
        };
        let choose = Callback::new(move |()| deeds::agree(session, &item, Some(answer.clone())));
        view! { <Row session at label=Some(label) anchor count is_agreed choose /> }
    };
    let rows = levels.map(level).collect_view();
    let exempt = {
        let item = item.clone();
        Callback::new(move |()| deeds::exempt(session, &item))
    };
    let exempted = Memo::new(move |_| {
        ballot.with(|it| {
            it.as_ref()
                .and_then(|it: &Ballot| it.not_applicable)
                .unwrap_or(0)
        })
    });
    let is_exempt = Memo::new(move |_| {
        is_exempting.get() || agreed.with(|it| matches!(it, Some(Answer::NotApplicable(_))))
    });
    let take_back = move || {
        agreed.with(Option::is_some).then(|| {
            let item = item.clone();
            view! {
                <button
                    type="button"
                    class="button button--small button--quiet"
                    on:click=move |_| deeds::agree(session, &item, None)
                >
                    {t(|t| t.workshop().take_back)} <kbd class="kbd">"0"</kbd>
                </button>
            }
        })
    };
    view! {
        <fieldset class="board">
            <legend class="board__legend">{t(|t| t.workshop().agreed)} {take_back}</legend>
            {rows}
            <Row session at=NOT_APPLICABLE label=None anchor=None count=exempted is_agreed=is_exempt choose=exempt />
        </fieldset>
    }
}

/// The place of *not applicable*, which is none on the scale.
const NOT_APPLICABLE: usize = usize::MAX;

/// One level, or that it does not apply.
#[component]
fn Row(
    session: Session,
    at: usize,
    label: Option<Text>,
    anchor: Option<Text>,
    /// How many dots it has.
    count: Memo<usize>,
    is_agreed: Memo<bool>,
    choose: Callback<()>,
) -> impl IntoView {
    let voice = session.voice;
    let is_level = at != NOT_APPLICABLE;
    let id = if is_level {
        format!("board-{at}")
    } else {
        "board-na".to_owned()
    };
    let label_id = format!("{id}-label");
    let (anchor_id, votes_id) = (format!("{id}-anchor"), format!("{id}-votes"));
    let described_by = match anchor {
        Some(_) => format!("{anchor_id} {votes_id}"),
        None => votes_id.clone(),
    };
    let key = if is_level {
        (at < 9).then(|| (at + 1).to_string())
    } else {
        Some("N".to_owned())
    };
    let lang = move || is_level.then(|| voice.lang()).flatten();
    let name = move || match &label {
        Some(label) => voice.text(label),
        None => voice.t().respond.not_applicable.to_owned(),
    };
    let anchor = anchor.map(|anchor| {
        view! { <span class="board__anchor" id=anchor_id lang=lang>{move || voice.text(&anchor)}</span> }
    });
    let dots = move || {
        let count = count.get();
        (count > 0).then(|| {
            let dot = |_| view! { <span class="board__dot"></span> };
            view! {
                <span class="board__dots" aria-hidden="true" data-many=(count > 24).then_some("")>
                    {(0..count).map(dot).collect_view()}
                </span>
                <span class="board__people">{move || (voice.t().workshop().people)(count)}</span>
            }
        })
    };
    let class = if is_level {
        "board__row"
    } else {
        "board__row board__row--na"
    };
    view! {
        <label class=class>
            <input
                type="radio"
                class="board__input"
                name="agreed"
                aria-labelledby=label_id.clone()
                aria-describedby=described_by
                prop:checked=is_agreed
                on:change=move |_| choose.run(())
            />
            <span class="board__key" aria-hidden="true">{key}</span>
            <span class="board__label" id=label_id lang=lang>{name}</span>
            {anchor}
            <span class="board__votes" id=votes_id>{dots}</span>
        </label>
    }
}
