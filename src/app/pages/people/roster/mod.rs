//! Who takes part, in which departments and roles, and what they were promised.

mod adding;
mod agreed;
mod code;
mod dismissal;
mod groups;
mod list;
mod nameless;
mod row;

use leptos::prelude::*;

use self::{
    adding::{AddPerson, PasteList},
    agreed::Agreed,
    groups::Groups,
    list::List,
    nameless::{DropNames, Nameless},
};
use super::{
    Voice,
    names::{History, name},
    settle,
};
use crate::{
    app::{browser::page, preferences::t},
    assessment::{Assessment, GroupKind},
};

const PEOPLE: &str = "roster-people";

/// The roster; of an assessment that one person fills in, how it becomes a
/// workshop.
#[component]
pub(super) fn Roster(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let is_workshop = Memo::new(move |_| voice.editor.with(|it| it.workshop().is_some()));
    let content = move || {
        if is_workshop.get() {
            view! { <Everything voice /> }.into_any()
        } else {
            view! { <Nobody voice /> }.into_any()
        }
    };
    view! {
        <div class="toolbar">
            <h1>{t(|t| t.people().roster)}</h1>
            <div class="toolbar__group--end"><History voice /></div>
        </div>
        {content}
    }
}

/// What a workshop is for, and its beginning.
#[component]
fn Nobody(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let begin = move |_| {
        if let Some(change) = untrack(|| voice.editor.with(Assessment::convening)) {
            voice.editor.dispatch(change);
        }
        page::when_shown(|| page::focus(PEOPLE));
    };
    view! {
        <div class="empty">
            <h2 class="empty__title">{t(|t| t.roster().empty_title)}</h2>
            <p class="empty__text">{t(|t| t.roster().empty_text)}</p>
            <p class="empty__text">{t(|t| t.roster().empty_kept)}</p>
            <div class="empty__actions">
                <button type="button" class="button button--primary" on:click=begin>
                    {t(|t| t.roster().begin)}
                </button>
            </div>
        </div>
    }
}

#[component]
fn Everything(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let is_nameless = Memo::new(move |_| voice.editor.with(Assessment::is_nameless));
    let adding = move || {
        (!is_nameless.get()).then(|| {
            view! {
                <AddPerson voice />
                <PasteList voice />
            }
        })
    };
    let last = move || {
        if is_nameless.get() {
            view! { <Nameless /> }.into_any()
        } else {
            view! { <DropNames voice /> }.into_any()
        }
    };
    view! {
        <section class="roster__section" aria-labelledby=PEOPLE>
            <h2 id=PEOPLE tabindex="-1">{t(|t| t.roster().respondents)}</h2>
            {adding}
            <List voice is_nameless />
        </section>
        <div class="roster__groups">
            <Groups voice kind=GroupKind::Department />
            <Groups voice kind=GroupKind::Role />
        </div>
        <Agreed voice />
        {last}
    }
}
