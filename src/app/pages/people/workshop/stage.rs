use leptos::prelude::*;

use super::{
    agreement::{Dissent, Why},
    board::Board,
    deeds,
    keys::KEYS,
    parking::ParkingLot,
    session::{Session, TITLE},
    timer::{Clock, Timer},
    votes::{Figures, Secret},
};
use crate::{
    app::{
        browser::page,
        pages::keys::{Keyboard, Keys},
        preferences::t,
    },
    assessment::Item,
};

/// One requirement and nothing else on the screen.
#[component]
pub(super) fn Stage(
    /// The workshop.
    session: Session,
) -> impl IntoView {
    let timer = Timer::begin(session);
    let keyboard = Keyboard::provide();
    deeds::hear_keys(session, timer, keyboard);
    let keys = move || (keyboard.is_listed()).then(|| view! { <Keys rows=KEYS /> });
    let here = Memo::new(move |_| session.here());
    let requirement = move || {
        here.get()
            .map(|item| view! { <Requirement session item /> })
    };
    view! {
        <div class="stage">
            <header class="stage__bar">
                <Place session />
                <Clock timer />
            </header>
            {requirement}
            <div class="stage__foot">
                <Tools session />
                <Onwards session />
            </div>
            {keys}
        </div>
    }
}

/// Where the requirement stands, and among what.
#[component]
fn Place(session: Session) -> impl IntoView {
    let voice = session.voice;
    let place = move || {
        let t = voice.t().workshop();
        let list = session.list().len();
        session
            .at()
            .map_or_else(|| t.off_agenda.to_owned(), |at| (t.place)(at + 1, list))
    };
    let trigger = move || {
        let title = session.asked(&session.here()?, |_, it, _| it.title.clone())?;
        Some(voice.text(&title))
    };
    view! {
        <p class="stage__place">
            <strong>{place}</strong>
            " · "
            <span lang=move || voice.lang()>{trigger}</span>
        </p>
    }
}

/// What is gone through, the keys, and the way out.
#[component]
fn Tools(session: Session) -> impl IntoView {
    let editor = session.voice.editor;
    let keyboard: Keyboard = expect_context();
    let only = move || (!session.is_whole()).to_string();
    let switch = move |_| session.go_through(!untrack(|| session.is_whole()));
    view! {
        <div class="stage__tools" role="group" aria-label=t(|t| t.workshop().tools)>
            <button type="button" class="button button--small" aria-pressed=only on:click=switch>
                {t(|t| t.workshop().only_agenda)} <kbd class="kbd">"A"</kbd>
            </button>
            <button
                type="button"
                class="button button--small"
                disabled=move || !editor.can_undo()
                on:click=move |_| drop(editor.undo())
            >
                {t(|t| t.shell.undo)}
            </button>
            <button
                type="button"
                class="button button--small"
                disabled=move || !editor.can_redo()
                on:click=move |_| drop(editor.redo())
            >
                {t(|t| t.shell.redo)}
            </button>
            <button type="button" class="button button--small" on:click=move |_| keyboard.list()>
                {t(|t| t.respond.keys)} <kbd class="kbd">"?"</kbd>
            </button>
            <a class="button button--small" href=move || session.href(None)>
                {t(|t| t.workshop().leave)} <kbd class="kbd">"Esc"</kbd>
            </a>
        </div>
    }
}

/// What the requirement is, what was voted, and what is agreed on. That is
/// what a projector shows at once; what others say of it, and what is put off,
/// stands below.
#[component]
fn Requirement(session: Session, item: Item) -> impl IntoView {
    let voice = session.voice;
    let title = {
        let item = item.clone();
        move || session.title(&item)
    };
    page::when_shown(|| page::focus(TITLE));
    view! {
        <div class="stage__body">
            <div class="stage__head">
                <h1 class="stage__title" id=TITLE tabindex="-1" lang=move || voice.lang()>{title}</h1>
                <Secret session item=item.clone() />
            </div>
            <Board session item=item.clone() />
            <div class="stage__side">
                <Figures session item=item.clone() />
                <Why session item=item.clone() />
            </div>
            <div class="stage__below">
                <Dissent session item=item.clone() />
                <ParkingLot session item />
            </div>
        </div>
    }
}

/// The requirements before and after this one.
#[component]
fn Onwards(session: Session) -> impl IntoView {
    let (previous, next) = (
        Memo::new(move |_| session.previous()),
        Memo::new(move |_| session.next()),
    );
    let turn = move |to: Memo<Option<Item>>| {
        deeds::turn(session, to.get_untracked());
    };
    view! {
        <nav class="stage__onwards" aria-label=t(|t| t.workshop().onwards)>
            <button
                type="button"
                class="button"
                disabled=move || previous.with(Option::is_none)
                on:click=move |_| turn(previous)
            >
                <kbd class="kbd">"←"</kbd> {t(|t| t.workshop().previous)}
            </button>
            <button
                type="button"
                class="button"
                disabled=move || next.with(Option::is_none)
                on:click=move |_| turn(next)
            >
                {t(|t| t.workshop().next)} <kbd class="kbd">"→"</kbd>
            </button>
        </nav>
    }
}
