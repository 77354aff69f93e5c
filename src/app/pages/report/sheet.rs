//! The table and the level badge of the document.

use leptos::prelude::*;

use super::voice::Voice;
use crate::questionnaire::{LevelId, Questionnaire};

/// A column's heading, and whether numbers stand below it.
pub(super) type Column = (&'static str, bool);

/// A table of the document. On a narrow screen it scrolls by itself; on paper
/// its headings come again on every page.
#[component]
pub(super) fn Sheet(
    /// Names the table within the page.
    id: String,
    /// What it holds; heard, and seen by nobody: a heading stands above.
    caption: String,
    /// Its columns.
    columns: Vec<Column>,
    /// Its bodies.
    children: Children,
) -> impl IntoView {
    let heading = |(heading, number): Column| {
        view! { <th scope="col" class:table__number=number>{heading}</th> }
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby=id.clone()>
            <table class="table table--compact report__table">
                <caption class="report__caption"><span class="visually-hidden" id=id.clone()>{caption}</span></caption>
                <thead><tr>{columns.into_iter().map(heading).collect_view()}</tr></thead>
                {children()}
            </table>
        </div>
    }
}

/// A level: word, colour, and where among the levels it stands.
#[component]
pub(super) fn Badge(
    /// In which words.
    voice: Voice,
    /// What has the level.
    questionnaire: Questionnaire,
    /// The level.
    level: LevelId,
    /// Among which levels it stands, from the lowest up.
    among: Vec<LevelId>,
) -> impl IntoView {
    let rank = among.iter().position(|it| *it == level).unwrap_or(0);
    let tone = tone(rank, among.len());
    view! {
        <span
            class="level-badge"
            data-tone=tone.to_string()
            lang=voice.lang()
            style=("--rank", rank.to_string())
            style=("--ranks", among.len().to_string())
        >
            {voice.level(&questionnaire, &level)}
        </span>
    }
}

/// The tone, 1 to 5, of a level: its position from the lowest, and how many
/// there are.
const fn tone(rank: usize, ranks: usize) -> usize {
    if ranks < 2 {
        return 3;
    }
    let steps = ranks - 1;
    1 + (8 * rank + steps) / (2 * steps)
}
