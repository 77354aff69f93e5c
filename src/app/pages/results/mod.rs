//! The scores, what they are made of, and what may stand beside them.
//!
//! One power is one page. Several have an overview, and a page each: the power
//! that is looked at stands in the address, and only it is built.

mod power;
mod whole;
mod nav;
mod overall;
mod powers;
mod weigh;
mod section;
mod summary;
mod stats;
mod highlights;
mod radar;
mod references;
mod provenance;
mod triggers;
mod level;
mod explain;
mod made;
mod caps;
mod indicators;
mod indicator;
mod entry;
mod published;
mod about;
mod base_rates;

use leptos::prelude::*;

use self::{nav::PowerNav, overall::Overall, power::Power, section::PowerSection, whole::Whole};
use super::{
    versions::{Kept, NewerVersions},
    voice::{self, Voice},
    whose::WhoseChoice,
};
use crate::{
    app::{
        browser::page,
        editor::Editor,
        preferences::t,
        route::{Page, Route, Scope},
    },
    questionnaire::QuestionnaireId,
    scoring,
};

/// The scores of the open assessment.
///
/// While a questionnaire is open its version stays, so what is shown is built
/// once and only what is said in it follows: an amount half typed survives. The
/// scores are made once for all that reads them, and only while this page is.
#[component]
pub fn Results() -> impl IntoView {
    let editor = Editor::expect();
    let voice = Voice::of(editor);
    let overview = Memo::new(move |_| {
        let view = editor.view();
        editor.with(|it| scoring::overview_in(it, &view))
    });
    let powers: Vec<_> = (untrack(|| editor.questionnaires()).into_iter().enumerate())
        .map(|(at, questionnaire)| Power::of(voice, overview, at, questionnaire))
        .collect();
    let route = expect_context::<Memo<Route>>();
    let power = Memo::new(move |_| route.with(|it| power_of(it).cloned()));
    let content = match powers.as_slice() {
        [power] => view! { <PowerSection power=*power /> <Kept voice /> }.into_any(),
        _ => view! { <Several whole=Whole::of(voice, overview, powers) /> }.into_any(),
    };
    view! {
        <div class="page results">
            <header class="page__header">
                <div class="page__heading">
                    <h1>{t(|t| t.results().title)}</h1>
                </div>
            </header>
            <WhoseChoice voice page=Page::Results power />
            <NewerVersions />
            {content}
        </div>
    }
}

/// The power whose results the address names.
fn power_of(route: &Route) -> Option<&QuestionnaireId> {
    match route {
        Route::Assessment {
            page: Page::Results(Scope { power, .. }),
            ..
        } => power.as_ref(),
        _ => None,
    }
}

/// The overview, or the power that the address names.
#[component]
fn Several(
    /// All powers.
    whole: Whole,
) -> impl IntoView {
    let route = expect_context::<Memo<Route>>();
    let chosen = Memo::new(move |_| {
        let id = route.with(|it| power_of(it).cloned())?;
        let mut powers = whole.powers().into_iter();
        powers.position(|it| it.questionnaire().id == id)
    });
    let power = move || chosen.get().and_then(|at| whole.powers().get(at).copied());
    let section = move || match power() {
        Some(power) => {
            let of = power.questionnaire().id.clone();
            view! { <PowerSection power /> <Kept voice=*whole of /> }.into_any()
        }
        None => view! { <Overall whole /> <Kept voice=*whole /> }.into_any(),
    };
    Effect::new(move |before: Option<Option<usize>>| {
        let now = chosen.get();
        if before.is_some_and(|before| before != now) {
            let heading = power().map_or_else(
                || overall::HEADING.to_owned(),
                |power| power.dom_id("title"),
            );
            page::when_shown(move || {
                page::scroll_to_top();
                page::focus(&heading);
            });
        }
        now
    });
    view! {
        <PowerNav whole chosen />
        {section}
    }
}
