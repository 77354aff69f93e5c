use leptos::prelude::*;

use super::{power::Power, whole::Whole};
use crate::app::{
    browser::page,
    route::{Page, Scope},
};

/// The ways to the overview and to each power, with their scores. It stays in
/// view, and is a strip to scroll on a small screen.
#[component]
pub(super) fn PowerNav(
    /// All powers.
    whole: Whole,
    /// The power that is looked at, by position; none for the overview.
    chosen: Memo<Option<usize>>,
) -> impl IntoView {
    let link = move |at: Option<usize>,
                     href: Signal<String>,
                     title: Signal<String>,
                     score: Memo<Option<f64>>| {
        let lang = move || at.and_then(|_| whole.lang());
        let id = link_id(at);
        view! {
            <li>
                <a
                    class="power-nav__link"
                    id=id
                    href=href
                    aria-current=move || (chosen.get() == at).then_some("page")
                >
                    <span class="power-nav__title" lang=lang>{title}</span>
                    <span class="power-nav__score">{move || whole.score(score.get())}</span>
                </a>
            </li>
        }
    };
    let overview = link(
        None,
        Signal::derive(move || {
            let view = whole.editor.view();
            whole.page(Page::Results(Scope { power: None, view }))
        }),
        Signal::derive(move || whole.t().results().overview.to_owned()),
        whole.memo(|it| it.overall.score),
    );
    let powers: Vec<_> = (whole.powers().into_iter().enumerate())
        .map(|(at, power): (usize, Power)| {
            let title = Signal::derive(move || power.title());
            let score = power.memo(|it| it.power.score);
            let href = Signal::derive(move || power.results());
            link(Some(at), href, title, score)
        })
        .collect();
    Effect::new(move || {
        let id = link_id(chosen.get());
        page::when_shown(move || page::reveal(&id));
    });
    view! {
        <nav class="power-nav no-print" aria-label=move || whole.t().results().powers>
            <ul class="power-nav__list">{overview}{powers}</ul>
        </nav>
    }
}

fn link_id(at: Option<usize>) -> String {
    at.map_or_else(
        || "results_overview".to_owned(),
        |at| format!("results_power_{at}"),
    )
}
