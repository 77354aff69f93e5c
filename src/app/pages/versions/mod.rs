//! Newer versions of what an assessment answers: that there are some, what
//! each would change, and what is kept of former ones.

mod kept;
mod notice;
mod changes;
mod step;

use leptos::prelude::*;

use self::step::Step;
pub use self::{kept::Kept, notice::NewerVersions};
use super::voice::Voice;
use crate::{
    app::{
        bookcase::Bookcase,
        editor::Editor,
        preferences::t,
        route::{Page, Route, Scope},
    },
    migration::{Migration, newer},
};

/// The heading of the page: what a step was decided from is gone then, and the
/// focus goes there.
const HEADING: &str = "versions-title";

/// The step to every newer version at hand, reactively: also to those that
/// were declined.
pub fn steps(editor: Editor) -> Memo<Vec<Migration>> {
    let bookcase = Bookcase::expect();
    let library = Memo::new(move |_| bookcase.library().questionnaires);
    Memo::new(move |_| library.with(|library| editor.with(|it| newer(it, library))))
}

/// What each newer version would change, and the choice. Without one, where to
/// go on; below, what is kept of former versions.
#[component]
pub fn VersionsPage() -> impl IntoView {
    let editor = Editor::expect();
    let voice = Voice::of(editor);
    let steps = steps(editor);
    let content = move || {
        let steps = steps.get();
        if steps.is_empty() {
            return view! { <Newest voice /> }.into_any();
        }
        let step = |step| view! { <Step voice step /> };
        let steps = steps.into_iter().map(step).collect_view();
        view! {
            <p class="page__lead">{t(|t| t.versions().lead)}</p>
            {steps}
        }
        .into_any()
    };
    view! {
        <div class="page page--narrow versions">
            <header class="page__header">
                <div class="page__heading">
                    <h1 id=HEADING tabindex="-1">{t(|t| t.versions().title)}</h1>
                </div>
            </header>
            {content}
            <Kept voice />
        </div>
    }
}

/// Nothing is to be decided: where to go on.
#[component]
fn Newest(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let id = untrack(|| voice.editor.with(|it| it.id().to_owned()));
    view! {
        <div class="empty">
            <h2 class="empty__title">{t(|t| t.versions().none_title)}</h2>
            <p class="empty__text">{t(|t| t.versions().none)}</p>
            <div class="empty__actions">
                <a class="button" href=Route::respond(id).href()>{t(|t| t.shell.respond)}</a>
                <a class="button" href=voice.page(Page::Results(Scope::default()))>{t(|t| t.shell.results)}</a>
            </div>
        </div>
    }
}
