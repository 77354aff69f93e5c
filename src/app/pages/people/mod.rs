//! Several people: who they are, how their answers come together, and where
//! they differ.
//!
//! - [`roster`]: departments, roles, respondents, and what they were promised.
//! - [`collect`]: answers without a server, by link, by file, on this device.
//! - [`entry`] and [`sheets`]: answers on paper, and from it.
//! - [`workshop`]: one requirement at a time, before the room.
//! - [`differences`]: where departments, roles and people differ.

mod collect;
mod differences;
mod entry;
pub(super) mod names;
mod page;
mod roster;
mod sheets;
mod workshop;

use leptos::prelude::*;

use self::page::PeoplePage;
use super::voice::Voice;
use crate::{
    app::{
        editor::Editor,
        preferences::t,
        route::{Page, Route},
    },
    assessment::{Change, Workshop},
    i18n::Strings,
};

/// The page of several people that the address names.
#[component]
pub fn People() -> impl IntoView {
    let voice = Voice::of(Editor::expect());
    let route = expect_context::<Memo<Route>>();
    let page = Memo::new(move |_| match route.get() {
        Route::Assessment {
            page: Page::People(page),
            ..
        } => page.parse().unwrap_or(PeoplePage::Roster),
        _ => PeoplePage::Roster,
    });
    let kind = Memo::new(move |_| page.with(PeoplePage::itself));
    move || {
        let content = match kind.get() {
            PeoplePage::Roster => view! { <roster::Roster voice /> }.into_any(),
            PeoplePage::Collect => view! { <collect::Collect voice /> }.into_any(),
            PeoplePage::Entry => view! { <entry::Entry voice /> }.into_any(),
            PeoplePage::Sheets => view! { <sheets::Sheets voice /> }.into_any(),
            PeoplePage::Differences => view! { <differences::Differences voice /> }.into_any(),
            PeoplePage::Workshop(_) => {
                return view! { <workshop::Workshop voice page /> }.into_any();
            }
        };
        view! {
            <div class="page people">
                <PeopleNav voice kind />
                {content}
            </div>
        }
        .into_any()
    }
}

/// The pages about several people.
#[component]
fn PeopleNav(
    /// In which words.
    voice: Voice,
    /// Which is shown.
    kind: Memo<PeoplePage>,
) -> impl IntoView {
    let link = |page: PeoplePage, label: fn(&Strings) -> &'static str| {
        let href = voice.page(page.address());
        let here = page.clone();
        let current = move || kind.with(|it| *it == here).then_some("page");
        view! { <li><a class="tabs__tab" href=href aria-current=current>{t(label)}</a></li> }
    };
    view! {
        <nav class="no-print" aria-label=t(|t| t.people().pages)>
            <ul class="tabs">
                {link(PeoplePage::Roster, |t| t.people().roster)}
                {link(PeoplePage::Collect, |t| t.people().collect)}
                {link(PeoplePage::Entry, |t| t.people().entry)}
                {link(PeoplePage::Sheets, |t| t.people().sheets)}
                {link(PeoplePage::Workshop(None), |t| t.people().workshop)}
                {link(PeoplePage::Differences, |t| t.people().differences)}
            </ul>
        </nav>
    }
}

/// Changes what was agreed on.
fn settle(voice: Voice, change: impl FnOnce(&mut Workshop)) {
    let workshop = untrack(|| voice.editor.with(|it| it.workshop().cloned()));
    if let Some(mut workshop) = workshop {
        change(&mut workshop);
        let workshop = Some(Box::new(workshop));
        voice.editor.dispatch(Change::WorkshopSet { workshop });
    }
}
