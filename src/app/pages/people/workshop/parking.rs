use leptos::prelude::*;

use super::session::{Session, TITLE};
use crate::{
    app::{
        browser::{clock, page},
        preferences::t,
    },
    assessment::{Change, Item, Parked, Workshop},
};

/// The element id of the field for what comes up.
pub(super) const FIELD: &str = "stage-park";

/// What is to be talked about another time: what comes up is written here, and
/// does not hold the room up.
#[component]
pub(super) fn ParkingLot(
    /// The workshop.
    session: Session,
    /// What it comes up with.
    item: Item,
) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let parked = Memo::new(move |_| session.workshop().map_or_else(Vec::new, |it| it.parked));
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = text.get_untracked().trim().to_owned();
        if !typed.is_empty() {
            let (at, item) = (clock::now(), Some(item.clone()));
            let parked = Parked {
                at,
                item,
                text: typed,
            };
            settle(session, |it| it.parked.push(parked));
            text.set(String::new());
        }
    };
    let leave = |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() {
            page::focus(TITLE);
        }
    };
    let line = move |(at, parked): (usize, Parked)| {
        let label = {
            let text = parked.text.clone();
            move || (session.voice.t().workshop().remove)(&text)
        };
        let remove = move |_| {
            settle(session, |it| drop(it.parked.remove(at)));
            page::focus(FIELD);
        };
        view! {
            <li class="stage__parked">
                <span>{parked.text}</span>
                <button type="button" class="button button--quiet button--icon button--small" aria-label=label on:click=remove>
                    <span aria-hidden="true">"×"</span>
                </button>
            </li>
        }
    };
    let list = move || {
        parked
            .get()
            .into_iter()
            .enumerate()
            .map(line)
            .collect_view()
    };
    view! {
        <section class="stage__parking" aria-labelledby="stage-parking">
            <h2 class="stage__heading" id="stage-parking">{t(|t| t.workshop().parking)}</h2>
            <form class="stage__park" on:submit=add>
                <label class="field__label" for=FIELD>
                    {t(|t| t.workshop().park)} " " <kbd class="kbd" aria-hidden="true">"P"</kbd>
                </label>
                <input
                    type="text"
                    class="field__input"
                    id=FIELD
                    autocomplete="off"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                    on:keydown=leave
                />
                <button type="submit" class="button">{t(|t| t.workshop().add)}</button>
            </form>
            <ul class="stage__lot">{list}</ul>
        </section>
    }
}

fn settle(session: Session, how: impl FnOnce(&mut Workshop)) {
    if let Some(mut workshop) = untrack(|| session.workshop()) {
        how(&mut workshop);
        let workshop = Some(Box::new(workshop));
        session
            .voice
            .editor
            .dispatch(Change::WorkshopSet { workshop });
    }
}
