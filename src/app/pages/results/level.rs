use leptos::prelude::*;

use super::{power::Power, voice::tone};
use crate::scoring::Placement;

/// A level as a word, a colour and a position among the levels.
#[component]
pub(super) fn LevelBadge(
    /// The power whose levels these are.
    power: Power,
    /// Where the score is placed; nothing is shown where it is not.
    placement: Placement,
    /// Whether it stands beside the one large number.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let bands = power.questionnaire().bands.levels();
    let (of, level) = (bands.len(), placement.level);
    let at = bands.iter().position(|it| *it == level).unwrap_or(0);
    let class = if large {
        "level-badge level-badge--large"
    } else {
        "level-badge"
    };
    let position = move || (power.t().results().position)(at + 1, of);
    view! {
        <span
            class=class
            data-tone=tone(at, of).to_string()
            style=("--rank", at.to_string())
            style=("--ranks", of.to_string())
        >
            <span lang=move || power.lang()>{move || power.level(&level)}</span>
            <span class="visually-hidden">" ("{position}")"</span>
        </span>
    }
}
