use std::ops::Range;

use leptos::{ev::MouseEvent, prelude::*};

use super::walk::{self, Walk};
use crate::{
    app::{
        preferences::{Preferences, t},
        route::{Page, Route},
    },
    i18n::Text,
};

/// How much of everything is answered.
#[component]
pub fn Whole(
    /// Where someone is.
    walk: Walk,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let progress = Memo::new(move |_| walk.progress(None));
    let words = move || {
        let (done, all) = progress.get();
        (preferences.strings().respond.answered_of)(done, all)
    };
    view! {
        <div class="respond__whole">
            <p class="respond__count">{words}</p>
            <div
                class="meter"
                role="progressbar"
                aria-label=t(|t| t.respond.progress)
                aria-valuemin="0"
                aria-valuemax=move || progress.get().1
                aria-valuenow=move || progress.get().0
                aria-valuetext=words
                style:--share=move || share(progress.get())
            ></div>
        </div>
    }
}

/// The questionnaires, where there are several, with what is answered of each.
/// It leads to where answers are missing.
#[component]
pub fn PowerNav(
    /// Where someone is.
    walk: Walk,
) -> impl IntoView {
    let link = move |(at, sections): (usize, Range<usize>)| {
        let is_here = Memo::new(move |_| walk.power_at() == at);
        let first = walk.nth(sections.start);
        let stops = first.first..walk.nth(sections.end - 1).stops().end;
        let title = first.questionnaire.title.clone();
        let go = Callback::new(move |()| walk.open_power(sections.start, sections.end));
        view! { <li><Way walk id=walk::power_link_id(at) title stops is_here go /></li> }
    };
    walk.is_several().then(|| {
        let links = walk
            .powers()
            .into_iter()
            .enumerate()
            .map(link)
            .collect_view();
        view! {
            <nav class="trigger-nav trigger-nav--powers" aria-label=t(|t| t.respond.powers)>
                <ol class="trigger-nav__list">{links}</ol>
            </nav>
        }
    })
}

/// The triggers with what is answered of each; of several questionnaires those
/// of the one someone is at.
#[component]
pub fn TriggerNav(
    /// Where someone is.
    walk: Walk,
) -> impl IntoView {
    let link = move |at: usize| {
        let is_here = Memo::new(move |_| walk.section_at() == at);
        let section = walk.nth(at);
        let title = section.trigger().title.clone();
        let go = Callback::new(move |()| walk.open(at));
        view! { <li><Way walk id=walk::link_id(at) title stops=section.stops() is_here go /></li> }
    };
    let power = Memo::new(move |_| walk.power_at());
    let links = move || {
        let sections = walk.powers().get(power.get()).cloned();
        sections.into_iter().flatten().map(link).collect_view()
    };
    view! {
        <nav class="trigger-nav" aria-label=t(|t| t.respond.triggers)>
            <ol class="trigger-nav__list">{links}</ol>
        </nav>
    }
}

/// The way to a part of the requirements: its name, and how much of it is
/// answered.
#[component]
fn Way(
    walk: Walk,
    /// The element id.
    id: String,
    /// What it is called.
    title: Text,
    /// Its part of all requirements.
    stops: Range<usize>,
    /// Whether someone is there.
    is_here: Memo<bool>,
    /// Goes there.
    go: Callback<()>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let href = Route::of(walk.id(), Page::Respond(Some(walk.item_at(stops.start)))).href();
    let progress = Memo::new(move |_| walk.progress(Some(stops.clone())));
    let is_done = move || {
        let (done, all) = progress.get();
        done == all
    };
    let short = move || {
        let (done, all) = progress.get();
        format!("{done}/{all}")
    };
    let words = move || {
        let (done, all) = progress.get();
        (preferences.strings().respond.answered_of)(done, all)
    };
    let open = move |event: MouseEvent| {
        // Another tab is the browser's to open.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            go.run(());
        }
    };
    view! {
        <a
            class="trigger-nav__link"
            id=id
            href=href
            aria-current=move || is_here.get().then_some("step")
            data-state=move || is_done().then_some("done")
            on:click=open
        >
            <span class="trigger-nav__title" lang=move || walk.lang()>
                {move || walk.read(&title)}
            </span>
            <span class="trigger-nav__count">
                <span aria-hidden="true">{short}</span>
                <span class="visually-hidden">{words}</span>
            </span>
            <span
                class="meter meter--thin"
                aria-hidden="true"
                style:--share=move || share(progress.get())
            ></span>
        </a>
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a questionnaire has at most 2,000"
)]
fn share((done, all): (usize, usize)) -> String {
    (done as f64 / all.max(1) as f64).to_string()
}
