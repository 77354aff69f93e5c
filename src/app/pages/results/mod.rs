//! The scores, what they are made of, and what may stand beside them.

mod about;
mod caps;
mod entry;
mod explain;
mod highlights;
mod indicator;
mod indicators;
mod level;
mod overview;
mod power;
mod provenance;
mod published;
mod radar;
mod references;
mod summary;
mod triggers;

use leptos::prelude::*;

use self::power::Power;
use crate::app::{editor::Editor, preferences::t};

/// The scores of the open assessment, one section per questionnaire.
///
/// A questionnaire never changes while it is open, so its section is built
/// once and only what is said in it follows: an amount half typed survives.
#[component]
pub fn Results() -> impl IntoView {
    let editor = Editor::expect();
    let powers: Vec<_> = (editor.questionnaires().into_iter().enumerate())
        .map(|(at, questionnaire)| {
            let power = Power::of(editor, at, questionnaire);
            view! { <overview::Overview power /> }
        })
        .collect();
    view! {
        <div class="page results">
            <header class="page__header">
                <div class="page__heading">
                    <h1>{t(|t| t.results().title)}</h1>
                </div>
            </header>
            {powers}
        </div>
    }
}
