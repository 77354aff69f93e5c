use leptos::{ev::MouseEvent, prelude::*};

use super::walk::{self, Section, Walk};
use crate::app::{
    preferences::{Preferences, t},
    route::{Page, Route},
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

/// The triggers with what is answered of each; under their questionnaire's
/// name where there are several.
#[component]
pub fn TriggerNav(
    /// Where someone is.
    walk: Walk,
) -> impl IntoView {
    let mut powers: Vec<Vec<(usize, Section)>> = Vec::new();
    for (at, section) in walk.all_sections().into_iter().enumerate() {
        match powers.last_mut() {
            Some(power) if section.trigger > 0 => power.push((at, section)),
            _ => powers.push(vec![(at, section)]),
        }
    }
    let power = move |sections: Vec<(usize, Section)>| {
        let title = (walk
            .is_several()
            .then(|| sections.first().cloned())
            .flatten())
        .map(|(_, section)| {
            view! {
                <p class="trigger-nav__power" lang=move || walk.lang()>
                    {move || walk.read(&section.questionnaire.title)}
                </p>
            }
        });
        let link = |(at, section)| view! { <li><TriggerLink walk section at /></li> };
        view! {
            {title}
            <ol class="trigger-nav__list">{sections.into_iter().map(link).collect_view()}</ol>
        }
    };
    view! {
        <nav class="trigger-nav" aria-label=t(|t| t.respond.triggers)>
            {powers.into_iter().map(power).collect_view()}
        </nav>
    }
}

/// One trigger: its name, and how much of it is answered.
#[component]
fn TriggerLink(
    walk: Walk,
    section: Section,
    /// Its position among all triggers.
    at: usize,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let stops = section.stops();
    let progress = Memo::new(move |_| walk.progress(Some(stops.clone())));
    let item = section.item(section.first);
    let href = Route::of(walk.id(), Page::Respond(Some(item))).href();
    let title = section.trigger().title.clone();
    let is_current = Memo::new(move |_| walk.section_at() == at);
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
            walk.open(at);
        }
    };
    view! {
        <a
            class="trigger-nav__link"
            id=walk::link_id(at)
            href=href
            aria-current=move || is_current.get().then_some("step")
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
