use leptos::prelude::*;

use super::{
    adder::Adder,
    adding::{DropZone, Outcome, Ways},
    card::{OwnCard, ShippedCard},
};
use crate::{
    app::{
        bookcase::Bookcase,
        preferences::{Preferences, t},
    },
    questionnaire::limits,
};

/// The heading of the own ones; the focus goes there when what had it is gone.
pub(super) const OWN: &str = "library-own";

/// The questionnaires an assessment can be begun with, and drafts. A file may
/// be dropped anywhere on the page.
#[component]
pub fn Library() -> impl IntoView {
    let preferences = Preferences::expect();
    let adder = Adder::new();
    let limit = move || (preferences.strings().library().drop)(limits::BYTES >> 20);
    view! {
        <DropZone adder class="page library">
            <header class="page__header">
                <div class="page__heading">
                    <h1>{t(|t| t.shell.questionnaires)}</h1>
                    <p class="page__lead">{t(|t| t.library().lead)}</p>
                </div>
                <Ways adder />
            </header>
            <Outcome adder />
            <Own />
            <Shipped />
            <p class="library__drop">{limit}</p>
        </DropZone>
    }
}

/// Those that someone made or brought.
#[component]
fn Own() -> impl IntoView {
    let bookcase = Bookcase::expect();
    let is_filled = Memo::new(move |_| bookcase.is_filled());
    let own = Memo::new(move |_| bookcase.own());
    let list = move || {
        if !is_filled.get() {
            let text = t(|t| t.shell.loading);
            return view! { <p role="status">{text}</p> }.into_any();
        }
        let own = own.get();
        if own.is_empty() {
            return view! {
                <div class="empty">
                    <h3 class="empty__title">{t(|t| t.library().none)}</h3>
                    <p class="empty__text">{t(|t| t.library().none_text)}</p>
                </div>
            }
            .into_any();
        }
        let cards = own.into_iter();
        let cards = cards.map(|(key, manuscript)| {
            view! { <li><OwnCard key manuscript /></li> }
        });
        view! { <ul class="card-list">{cards.collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="page__section" aria-labelledby=OWN>
            <h2 id=OWN tabindex="-1">{t(|t| t.library().own)}</h2>
            {list}
        </section>
    }
}

/// Those that came with the program.
#[component]
fn Shipped() -> impl IntoView {
    let shipped = untrack(|| Bookcase::expect().shipped()).questionnaires;
    let cards = shipped.into_iter();
    let cards = cards.map(|questionnaire| view! { <li><ShippedCard questionnaire /></li> });
    view! {
        <section class="page__section" aria-labelledby="library-shipped">
            <h2 id="library-shipped">{t(|t| t.library().shipped)}</h2>
            <ul class="card-list">{cards.collect_view()}</ul>
        </section>
    }
}
