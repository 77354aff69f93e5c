//! Answering: one trigger a screen, one card a requirement.
//!
//! [`Walk`] is where someone is among all requirements, [`Drafts`] what is
//! typed and not stored yet, [`Command`] what the keys mean.

mod section;
mod walk;
mod drafts;
mod command;
mod deeds;
mod card;
mod scale;
mod exemption;
mod note;
mod nav;
mod dock;
mod keys;
mod words;

use leptos::prelude::*;

pub use self::keys::KEYS;
use self::{
    card::Card,
    dock::Dock,
    drafts::Drafts,
    nav::{PowerNav, TriggerNav, Whole},
    walk::{Arrival, Walk},
};
use super::{Later, LaterPage, keys::Keyboard};
use crate::app::{
    browser::{address, page},
    editor::{Editor, Round},
    preferences::{Preferences, t},
    route::{Page, Route, Scope},
};

/// The answering page: the trigger someone is at, the way to the others, and
/// the keys. It follows the address, and writes where someone is into it.
#[component]
pub fn Respond() -> impl IntoView {
    let editor = Editor::expect();
    let preferences = Preferences::expect();
    let content = Memo::new(move |_| editor.content_locale(preferences.locale()));
    let walk = Walk::begin(editor, content);
    let drafts = Drafts::begin(editor);
    let keyboard = Keyboard::provide();
    deeds::hear_keys(editor, walk, drafts, keyboard);
    follow_address(walk);
    walk.remember();
    let keys = move || (keyboard.is_listed()).then(|| view! { <Later page=LaterPage::Keys /> });
    let cards = move || {
        let section = walk.section();
        let card = |at| view! { <Card editor walk drafts section=section.clone() at /> };
        section.stops().map(card).collect_view()
    };
    view! {
        <div class="page respond">
            <aside class="respond__side no-print">
                <Whole walk />
                <PowerNav walk />
                <TriggerNav walk />
            </aside>
            <div class="respond__main">
                <Later page=LaterPage::NewerVersions />
                <Header walk />
                {cards}
                <Finished editor walk />
                <Onwards editor walk />
                {keys}
                <Dock editor walk drafts />
            </div>
        </div>
    }
}

/// Goes where a link or the browser's *back* leads. The application's own
/// moves are written into the address without anybody being told.
fn follow_address(walk: Walk) {
    let hash = address::hash_signal();
    Effect::new(move |before: Option<()>| {
        // Even when the address reads as before: someone asked to go there.
        let route = hash.with(|hash| hash.parse::<Route>());
        if before.is_none() {
            return;
        }
        let Ok(Route::Assessment { id, page }) = route else {
            return;
        };
        if let Page::Respond(item) = page
            && id == walk.id()
        {
            match item.and_then(|item| walk.find(&item)) {
                Some(at) => walk.go(at, Arrival::Focus),
                None => walk.go(walk.here_untracked(), Arrival::Focus),
            }
        }
    });
}

/// The trigger's name and question.
#[component]
fn Header(
    /// Where someone is.
    walk: Walk,
) -> impl IntoView {
    let power = move || (walk.is_several()).then(|| walk.text(|it| &it.questionnaire.title));
    view! {
        <header class="respond__header">
            {move || power().map(|power| view! { <p class="respond__power" lang=walk.lang()>{power}</p> })}
            <h1 id=walk::HEADING tabindex="-1" lang=move || walk.lang()>
                {move || walk.text(|it| &it.trigger().title)}
            </h1>
            <p class="respond__question" lang=move || walk.lang()>
                {move || walk.text(|it| &it.trigger().question)}
            </p>
        </header>
    }
}

/// Says, calmly, that nothing is left to answer.
#[component]
fn Finished(
    /// Whose answers are given.
    editor: Editor,
    /// Where someone is.
    walk: Walk,
) -> impl IntoView {
    let notice = move || {
        walk.is_finished().then(|| {
            view! {
                <div class="notice notice--success no-print">
                    <div class="notice__body"><p>{t(|t| t.respond.finished)}</p></div>
                    <div class="notice__actions">
                        <Done editor walk class="button button--primary" />
                    </div>
                </div>
            }
        })
    };
    view! { <div role="status">{notice}</div> }
}

/// What comes after answering: the results, handing in, or whoever is next.
#[component]
fn Done(
    /// Whose answers are given.
    editor: Editor,
    /// Where someone is.
    walk: Walk,
    /// How it looks.
    class: &'static str,
) -> impl IntoView {
    if let Round::With(_) = untrack(|| editor.round()) {
        return view! {
            <button type="button" class=class on:click=move |_| editor.pass(Round::Waiting)>
                {t(|t| t.shell.hand_over)}
            </button>
        }
        .into_any();
    }
    // Whoever is invited hands in.
    let is_invited = untrack(|| editor.with(|it| it.invited_to().is_some()));
    let next = if is_invited {
        Page::HandIn
    } else {
        Page::Results(Scope::default())
    };
    let label = t(move |t| {
        if is_invited {
            t.shell.hand_in
        } else {
            t.respond.to_results
        }
    });
    view! { <a class=class href=Route::of(walk.id(), next).href()>{label}</a> }.into_any()
}

/// The triggers before and after this one; after the last, what comes then.
#[component]
fn Onwards(
    /// Whose answers are given.
    editor: Editor,
    /// Where someone is.
    walk: Walk,
) -> impl IntoView {
    // Into another questionnaire, its name says more than that it is the next.
    let step = move |to: usize, label: &'static str, class: &'static str| {
        let there = walk.nth(to).questionnaire;
        let (label, lang) = if there.id == walk.section().questionnaire.id {
            (label.to_owned(), None)
        } else {
            (walk.read(&there.title), Some(walk.lang()))
        };
        view! {
            <button type="button" class=class on:click=move |_| walk.open(to)>
                <span class="respond__step" lang=lang>{label}</span>
                <span lang=walk.lang()>{walk.title_of(to)}</span>
            </button>
        }
    };
    let before = move || {
        let label = t(|t| t.respond.previous_trigger);
        (walk.section_at().checked_sub(1)).map(|to| step(to, label.get(), "button respond__before"))
    };
    let after = move || {
        let to = walk.section_at() + 1;
        if to < walk.sections() {
            let label = t(|t| t.respond.next_trigger);
            step(to, label.get(), "button respond__after").into_any()
        } else {
            view! { <Done editor walk class="button respond__after" /> }.into_any()
        }
    };
    view! {
        <nav class="respond__onwards no-print" aria-label=t(|t| t.respond.onwards)>
            {before}
            {after}
        </nav>
    }
}
