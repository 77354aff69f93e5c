//! One device, passed around: whoever is next says who they are, and answers
//! alone.

mod add;
mod open;
mod person;
mod start;

use leptos::prelude::*;

pub(super) use self::start::RoundStart;
use self::{
    add::AddMe,
    open::{Ending, Opening},
    person::Person,
};
use crate::app::{
    browser::{address, page},
    editor::{Editor, Round},
    pages::voice::Voice,
    preferences::t,
    route::{Page, Route},
};

/// What a screen of the round asks: where whoever has the device begins.
const TITLE: &str = "round-title";

/// What is asked on the screen that waits for whoever is next.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Asked {
    /// Who it is.
    Who,
    /// Whether it is this person, and their code.
    Code(Person),
    /// Whether the round is over.
    End,
}

/// Waits for whoever is next. Nothing of anybody's answers is on this screen.
#[component]
pub fn PassOn() -> impl IntoView {
    let editor = Editor::expect();
    let voice = Voice::of(editor);
    let asked = RwSignal::new(Asked::Who);
    // Where the former answered is not where the next one begins.
    let id = untrack(|| editor.with(|it| it.id().to_owned()));
    let waiting = Route::of(id, Page::People("collect".to_owned()));
    address::replace(&waiting.to_string());
    move || match asked.get() {
        Asked::Who => view! { <Who voice asked /> }.into_any(),
        Asked::Code(person) => view! { <Opening voice person asked /> }.into_any(),
        Asked::End => view! { <Ending voice asked /> }.into_any(),
    }
}

/// Passes the device on, or ends the round: another page comes, and whoever has
/// the device begins at its top.
fn pass(voice: Voice, round: Round) {
    voice.editor.pass(round);
    page::when_shown(|| page::focus("main"));
}

/// The list of those who answer.
#[component]
fn Who(
    /// In which words.
    voice: Voice,
    /// What is asked next.
    asked: RwSignal<Asked>,
) -> impl IntoView {
    page::when_shown(|| page::focus(TITLE));
    let people = untrack(|| voice.editor.with(person::everybody));
    let is_empty = people.is_empty();
    let line = move |person: Person| {
        let name = person.name(voice);
        let state = person.state(voice);
        let is_closed = !person.opens();
        view! {
            <li>
                <button
                    type="button"
                    class="button round__person"
                    disabled=is_closed
                    on:click=move |_| asked.set(Asked::Code(person.clone()))
                >
                    <span class="round__name">{name}</span>
                    <span class="round__state">{state}</span>
                </button>
            </li>
        }
    };
    view! {
        <div class="page page--narrow round">
            <header class="page__header">
                <div class="page__heading">
                    <h1 id=TITLE tabindex="-1">{t(|t| t.round().title)}</h1>
                    <p class="page__lead">{t(|t| t.round().lead)}</p>
                </div>
            </header>
            {is_empty.then(|| view! { <p>{t(|t| t.round().nobody)}</p> })}
            <ul class="round__people">{people.into_iter().map(line).collect_view()}</ul>
            <AddMe voice />
            <p class="round__end">
                <button
                    type="button"
                    class="button button--quiet"
                    on:click=move |_| asked.set(Asked::End)
                >
                    {t(|t| t.round().end)}
                </button>
            </p>
        </div>
    }
}
