use leptos::prelude::*;

use super::session::Session;
use crate::{
    app::{
        pages::people::{page::PeoplePage, settle},
        preferences::t,
    },
    assessment::{Assessment, Item},
};

/// What there is to talk about, how long that takes, and the way in.
#[component]
pub(super) fn Opening(
    /// The workshop.
    session: Session,
) -> impl IntoView {
    let is_there = Memo::new(move |_| session.workshop().is_some());
    view! {
        <header class="page__header">
            <div class="page__heading">
                <h1>{t(|t| t.people().workshop)}</h1>
                <p class="page__lead">{t(|t| t.workshop().lead)}</p>
            </div>
        </header>
        {move || {
            if is_there.get() {
                view! { <Agenda session /> <Settled session /> }.into_any()
            } else {
                view! { <Nobody session /> }.into_any()
            }
        }}
    }
}

/// What to do before there is a workshop.
#[component]
fn Nobody(session: Session) -> impl IntoView {
    let roster = session.voice.page(PeoplePage::Roster.address());
    view! {
        <div class="empty">
            <h2 class="empty__title">{t(|t| t.workshop().no_workshop)}</h2>
            <p class="empty__text">{t(|t| t.workshop().no_workshop_hint)}</p>
            <div class="empty__actions">
                <a class="button button--primary" href=roster>{t(|t| t.workshop().to_roster)}</a>
            </div>
        </div>
    }
}

/// The agenda, and what it saves.
#[component]
fn Agenda(session: Session) -> impl IntoView {
    let voice = session.voice;
    let due = Memo::new(move |_| session.agenda(|it| it.due.clone()));
    let sentences = move || {
        let t = voice.t().workshop();
        let minutes = session.workshop().map_or(0, |it| it.minutes.into());
        let smallest = voice.editor.with(Assessment::smallest_group);
        session.agenda(|it| {
            let [due, close, withheld, unanswered] = [
                it.due.len(),
                it.close.len(),
                it.withheld.len(),
                it.unanswered.len(),
            ];
            let first = if due == 0 && close > 0 {
                t.nothing_due.to_owned()
            } else {
                (t.on_agenda)(due, due + close + withheld + unanswered)
            };
            [
                Some(first),
                (due > 0).then(|| (t.takes)(due * minutes)),
                (close > 0).then(|| (t.saves)(close, it.saved(minutes))),
                (withheld > 0).then(|| (t.withheld)(withheld, smallest)),
                (unanswered > 0).then(|| (t.unanswered)(unanswered)),
            ]
        })
    };
    let said = move || {
        let said = sentences().into_iter().flatten();
        said.map(|it| view! { <p>{it}</p> }).collect_view()
    };
    let list = move || {
        let due = due.get();
        (!due.is_empty()).then(|| {
            let lines = due
                .into_iter()
                .map(|(item, range)| view! { <Line session item range /> });
            view! {
                <section class="workshop__list" aria-labelledby="workshop-widest">
                    <h3 id="workshop-widest">{t(|t| t.workshop().widest)}</h3>
                    <ol>{lines.collect_view()}</ol>
                </section>
            }
        })
    };
    let start = move |whole: bool| {
        session.go_through(whole);
        let first = untrack(|| session.list()).first().cloned();
        session.go(first);
    };
    view! {
        <section class="card workshop__agenda" aria-labelledby="workshop-agenda">
            <h2 id="workshop-agenda">{t(|t| t.workshop().agenda)}</h2>
            <div class="workshop__says" aria-live="polite">{said}</div>
            <div class="workshop__begin">
                <button
                    type="button"
                    class="button button--primary"
                    disabled=move || due.with(Vec::is_empty)
                    on:click=move |_| start(false)
                >
                    {t(|t| t.workshop().start)}
                </button>
                <button type="button" class="button" on:click=move |_| start(true)>
                    {t(|t| t.workshop().start_all)}
                </button>
            </div>
            {list}
        </section>
    }
}

/// A requirement of the agenda.
#[component]
fn Line(session: Session, item: Item, range: usize) -> impl IntoView {
    let voice = session.voice;
    let href = session.href(Some(item.clone()));
    let steps = move || (voice.t().workshop().steps)(range);
    let done = {
        let item = item.clone();
        move || {
            session.agreement(&item).map(|_| {
                view! { <span class="workshop__done">{t(|t| t.workshop().done)}</span> }
            })
        }
    };
    view! {
        <li>
            <a href=href lang=move || voice.lang()>{move || session.title(&item)}</a>
            " "
            <span class="workshop__steps">{steps}</span>
            " "
            {done}
        </li>
    }
}

/// From which distance on something is talked about, and for how long.
#[component]
fn Settled(session: Session) -> impl IntoView {
    let voice = session.voice;
    let tolerance = Memo::new(move |_| session.workshop().map_or(0, |it| it.tolerance.max(1)));
    let minutes = Memo::new(move |_| session.workshop().map_or(0, |it| it.minutes));
    let most = untrack(|| {
        let steps = |it: &crate::questionnaire::Questionnaire| it.scale.levels().len() - 1;
        voice
            .editor
            .with(|it| it.questionnaires().iter().map(steps).max().unwrap_or(1))
    });
    let most = u8::try_from(most)
        .unwrap_or(u8::MAX)
        .max(untrack(|| tolerance.get()));
    let option = move |steps: u8| {
        let is_chosen = move || tolerance.get() == steps;
        view! {
            <option value=steps.to_string() prop:selected=is_chosen>
                {move || (voice.t().workshop().from_steps)(steps.into())}
            </option>
        }
    };
    let choose = move |event| {
        if let Ok(steps) = event_target_value(&event).parse() {
            settle(voice, |it| it.tolerance = steps);
        }
    };
    let plan = move |event| {
        if let Ok(minutes) = event_target_value(&event).trim().parse::<u8>() {
            settle(voice, |it| it.minutes = minutes.clamp(1, 120));
        }
    };
    view! {
        <div class="card field-row workshop__settled">
            <div class="field">
                <label class="field__label" for="workshop-tolerance">{t(|t| t.workshop().tolerance)}</label>
                <p class="field__hint" id="workshop-tolerance-hint">{t(|t| t.workshop().tolerance_hint)}</p>
                <select
                    class="field__input"
                    id="workshop-tolerance"
                    aria-describedby="workshop-tolerance-hint"
                    on:change=choose
                >
                    {(1..=most).map(option).collect_view()}
                </select>
            </div>
            <div class="field">
                <label class="field__label" for="workshop-minutes">{t(|t| t.workshop().minutes)}</label>
                <p class="field__hint" id="workshop-minutes-hint">{t(|t| t.workshop().minutes_hint)}</p>
                <input
                    type="number"
                    min="1"
                    max="120"
                    class="field__input"
                    id="workshop-minutes"
                    aria-describedby="workshop-minutes-hint"
                    prop:value=move || minutes.get().to_string()
                    on:change=plan
                />
            </div>
        </div>
    }
}
