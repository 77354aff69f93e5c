use std::collections::BTreeSet;

use leptos::prelude::*;

use super::Power;
use crate::{
    assessment::{GroupKind, View},
    report,
    scoring::Scorecard,
};

/// More profiles than this over one another cannot be told apart.
const MOST: usize = 6;
/// As many are drawn before anybody chooses.
const FIRST: usize = 3;
/// A chart with fewer axes is no shape.
const FEWEST_AXES: usize = 3;
const CENTRE: (f64, f64) = (200.0, 160.0);
const RADIUS: f64 = 125.0;

/// Somebody's scores, trigger by trigger.
#[derive(Clone, Debug, PartialEq)]
struct Profile {
    whose: View,
    scores: Vec<Option<f64>>,
}

/// The profiles of departments, roles, everybody and facilitators over one
/// another. They differ in colour, dashes and marks; the tables around hold the
/// same numbers.
#[component]
pub(super) fn Overlay(
    /// The power.
    power: Power,
) -> impl IntoView {
    let voice = power.voice;
    let all = Memo::new(move |_| profiles(power));
    let chosen = RwSignal::new(untrack(|| first(&all.get())));
    let title = power.dom_id("overlay");
    let spokes = power.questionnaire.with_value(|it| it.triggers.len());
    let drawn = Memo::new(move |_| {
        let mut profiles = all.get();
        profiles.retain(|it| chosen.with(|chosen| chosen.contains(&it.whose)));
        profiles
    });
    let choice = move |Profile { whose, .. }: Profile| {
        let name = name(power, &whose);
        let (here, there) = (whose.clone(), whose.clone());
        let is_chosen = Memo::new(move |_| chosen.with(|it| it.contains(&here)));
        let is_full = move || !is_chosen.get() && chosen.with(|it| it.len() >= MOST);
        let swatch = move || {
            drawn
                .with(|it| it.iter().position(|it| it.whose == whose))
                .map(swatch)
        };
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    class="choice__input"
                    prop:checked=is_chosen
                    disabled=is_full
                    on:change=move |_| toggle(chosen, &there)
                />
                <span class="choice__text">{name} " " {swatch}</span>
            </label>
        }
    };
    let choices = move || all.get().into_iter().map(choice).collect_view();
    let alt = move || {
        let names: Vec<_> = drawn.with(|it| it.iter().map(|it| name(power, &it.whose)).collect());
        let t = voice.t().views();
        format!(
            "{}: {}. {}",
            t.overlay,
            names.join(voice.t().chart().list_mark),
            t.overlay_table
        )
    };
    let series = move || {
        let profiles = drawn.get();
        profiles
            .iter()
            .enumerate()
            .map(|(at, it)| series(at, &it.scores, spokes))
            .collect_view()
    };
    let names = move || {
        let titles = power.triggers();
        titles
            .into_iter()
            .map(|it| view! { <li lang=voice.lang()>{it}</li> })
            .collect_view()
    };
    move || {
        let title = title.clone();
        (spokes >= FEWEST_AXES && all.with(|it| it.len() > 1)).then(|| {
            view! {
                <section class="card overlay" aria-labelledby=title.clone()>
                    <h3 id=title.clone()>{move || voice.t().views().overlay}</h3>
                    <div class="overlay__content">
                        <svg class="overlay__chart" viewBox="0 0 400 320" role="img" aria-label=alt>
                            {web(spokes)}
                            {series}
                        </svg>
                        <div class="overlay__beside">
                            <fieldset class="overlay__choices">
                                <legend class="field__label">{move || voice.t().views().overlay_pick}</legend>
                                {choices}
                            </fieldset>
                            <ol class="overlay__axes">{names}</ol>
                        </div>
                    </div>
                </section>
            }
        })
    }
}

/// All that may be shown and have a score: everybody's first, those of
/// facilitators last.
fn profiles(power: Power) -> Vec<Profile> {
    let profile = |whose: View, cards: &[Scorecard]| {
        let triggers = power.scores(cards).into_iter().skip(1);
        let scores: Vec<_> = triggers.collect();
        (scores.iter().any(Option::is_some)).then_some(Profile { whose, scores })
    };
    power.found.with(|it| {
        let everybody = profile(View::All, &it.everybody);
        let groups = (GroupKind::ALL.into_iter())
            .flat_map(|kind| it.shown(kind))
            .filter_map(|it| profile(View::Group(it.id.clone()), &it.scorecards));
        let facilitators = (it.facilitators.iter())
            .filter_map(|(id, cards)| profile(View::Respondent(id.clone()), cards));
        everybody
            .into_iter()
            .chain(groups)
            .chain(facilitators)
            .collect()
    })
}

/// Which are drawn at first: departments and roles; where there are none,
/// everybody and who looks at it from outside.
fn first(all: &[Profile]) -> BTreeSet<View> {
    let is_group = |it: &&Profile| matches!(it.whose, View::Group(_));
    let has_groups = all.iter().any(|it| is_group(&it));
    let drawn = all.iter().filter(|it| !has_groups || is_group(it));
    drawn.take(FIRST).map(|it| it.whose.clone()).collect()
}

/// What a profile is called.
fn name(power: Power, whose: &View) -> String {
    let voice = power.voice;
    let locale = voice.preferences.locale();
    let named = (voice.editor).with(|it| report::whose(it, whose, locale));
    named.unwrap_or_else(|| voice.t().views().everybody.to_owned())
}

fn toggle(chosen: RwSignal<BTreeSet<View>>, whose: &View) {
    chosen.update(|chosen| {
        if !chosen.remove(whose) && chosen.len() < MOST {
            chosen.insert(whose.clone());
        }
    });
}

/// The place of a share on an axis; the first axis points up.
#[expect(clippy::cast_precision_loss, reason = "no chart has 2^52 axes")]
fn at(axis: usize, spokes: usize, share: f64) -> (f64, f64) {
    let angle = std::f64::consts::TAU * axis as f64 / spokes as f64;
    let distance = share * RADIUS;
    (
        CENTRE.0 + angle.sin() * distance,
        CENTRE.1 - angle.cos() * distance,
    )
}

fn corners(points: &[(f64, f64)]) -> String {
    let points: Vec<_> = points
        .iter()
        .map(|(x, y)| format!("{x:.1},{y:.1}"))
        .collect();
    points.join(" ")
}

/// Rings at every fifth, the axes, and their numbers.
fn web(spokes: usize) -> impl IntoView {
    let ring = |share: f64| {
        let points: Vec<_> = (0..spokes).map(|it| at(it, spokes, share)).collect();
        view! { <polygon class="overlay__ring" points=corners(&points) /> }
    };
    let axis = |axis: usize| {
        let (x, y) = at(axis, spokes, 1.0);
        let (left, top) = at(axis, spokes, 1.12);
        view! {
            <line class="overlay__ring" x1=CENTRE.0 y1=CENTRE.1 x2=x y2=y />
            <text class="overlay__number" x=left y=top text-anchor="middle" dominant-baseline="central">
                {axis + 1}
            </text>
        }
    };
    view! {
        {[0.2, 0.4, 0.6, 0.8, 1.0].map(ring).into_iter().collect_view()}
        {(0..spokes).map(axis).collect_view()}
    }
}

/// One profile: a line through what has a score, with its marks.
fn series(nth: usize, scores: &[Option<f64>], spokes: usize) -> impl IntoView + use<> {
    let points: Vec<_> = (scores.iter().enumerate())
        .filter_map(|(axis, score)| Some(at(axis, spokes, (*score)?)))
        .collect();
    let marks: Vec<_> = points.iter().map(|it| mark(nth, *it)).collect();
    view! {
        <g class="overlay__series" data-series=(nth + 1).to_string()>
            <polygon points=corners(&points) />
            {marks}
        </g>
    }
}

/// What a profile looks like, beside its name.
fn swatch(nth: usize) -> impl IntoView {
    view! {
        <svg class="overlay__swatch" viewBox="0 0 40 12" aria-hidden="true">
            <g class="overlay__series" data-series=(nth + 1).to_string()>
                <line x1="1" y1="6" x2="39" y2="6" />
                {mark(nth, (20.0, 6.0))}
            </g>
        </svg>
    }
}

/// A mark whose shape no other profile has.
fn mark(nth: usize, (x, y): (f64, f64)) -> impl IntoView + use<> {
    let offsets: &[(f64, f64)] = match nth {
        0 => &[(-4.0, -4.0), (4.0, -4.0), (4.0, 4.0), (-4.0, 4.0)],
        1 => &[(0.0, -5.0), (5.0, 4.0), (-5.0, 4.0)],
        2 => &[(0.0, -5.5), (5.5, 0.0), (0.0, 5.5), (-5.5, 0.0)],
        3 => &[(0.0, 5.0), (5.0, -4.0), (-5.0, -4.0)],
        4 => &[(-5.0, -2.0), (5.0, -2.0), (5.0, 2.0), (-5.0, 2.0)],
        _ => &[(-2.0, -5.0), (2.0, -5.0), (2.0, 5.0), (-2.0, 5.0)],
    };
    let points: Vec<_> = offsets.iter().map(|(dx, dy)| (x + dx, y + dy)).collect();
    view! { <polygon class="overlay__mark" points=corners(&points) /> }
}
