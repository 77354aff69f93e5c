use leptos::prelude::*;

use super::{Order, name};
use crate::{
    assessment::RespondentId,
    i18n::{Locale, Strings},
    questionnaire::{Level, Questionnaire, Requirement, Trigger},
};

/// One person's sheet, or one that bears no name. All of it is in one language,
/// which need not be the page's.
#[component]
pub(super) fn Paper(order: Order, person: Option<RespondentId>) -> impl IntoView {
    move || {
        let locale = order.locale();
        let strings = Strings::of(locale);
        let voice = order.voice;
        let about = voice.editor.with(|it| strings.about(it.about()));
        let called = person.as_ref().map(|id| name(voice, id));
        let who = person.as_ref().zip(called.as_deref()).map(|(id, called)| {
            voice.editor.with(|it| {
                let who = it.respondents().get(id);
                // Whoever shares a name has the rest in what they are called.
                let who = who.filter(|it| it.name.is_empty() || it.name == called);
                let place = who.map(|who| it.place(who)).unwrap_or_default();
                let who: Vec<_> = [called].into_iter().chain(place).collect();
                who.join(" · ")
            })
        });
        let who = match who {
            Some(who) => view! { <strong>{who}</strong> }.into_any(),
            None => [
                strings.sheets().name,
                strings.roster().department,
                strings.roster().role,
            ]
            .map(|label| {
                view! {
                    <span>{label}</span>
                    <span class="sheets__line"></span>
                }
            })
            .into_any(),
        };
        let is_blank = person.is_none();
        let powers = order.powers();
        let powers = powers.iter().map(|it| power(it, locale, called.as_deref()));
        let powers = powers.collect_view();
        view! {
            <article class="sheets__one">
                <header class="sheets__head">
                    <h2>{strings.sheets().title}</h2>
                    <p>{about}</p>
                    <p class="sheets__who" class:sheets__who--blank=is_blank>{who}</p>
                    <p class="sheets__how">{strings.sheets().how}</p>
                </header>
                {powers}
            </article>
        }
    }
}

fn power(of: &Questionnaire, locale: Locale, called: Option<&str>) -> impl IntoView + use<> {
    let triggers = of.triggers.iter().zip(1_usize..);
    let triggers = triggers.map(|(it, at)| trigger(of, it, at, locale, called));
    let triggers = triggers.collect_view();
    view! {
        <h3 class="sheets__power">{of.title.get(locale).to_owned()}</h3>
        {triggers}
    }
}

/// A trigger is a table, so that its head and the person's name stand on every
/// page it comes to.
fn trigger(
    of: &Questionnaire,
    trigger: &Trigger,
    at: usize,
    locale: Locale,
    called: Option<&str>,
) -> impl IntoView + use<> {
    let levels = of.scale.levels();
    // A level that nothing is said about needs room for its box alone.
    let is_bare = |level: &Level| {
        let mut requirements = of.requirements();
        requirements.all(|(_, it)| it.anchor(&level.id).is_none())
    };
    let widths = levels.iter().map(|it| {
        let class = if is_bare(it) { "sheets__bare" } else { "" };
        view! { <col class=class /> }
    });
    let labels = levels.iter().map(|it| {
        view! { <th scope="col" class="sheets__level">{it.label.get(locale).to_owned()}</th> }
    });
    let span = levels.len() + 2;
    let rows = trigger.requirements.iter().zip(1_usize..);
    let rows = rows.map(|(it, row)| requirement(of, it, format!("{at}.{row}"), locale));
    let title = format!("{at}  {}", trigger.title.get(locale));
    let whose = match called {
        Some(called) => called.to_owned().into_any(),
        None => view! {
            {Strings::of(locale).sheets().name}
            <span class="sheets__line"></span>
        }
        .into_any(),
    };
    view! {
        <table class="sheets__table">
            <colgroup>
                <col />
                {widths.collect_view()}
                <col class="sheets__bare" />
            </colgroup>
            <thead>
                <tr>
                    <th colspan=span scope="colgroup" class="sheets__trigger">
                        <span>{title}</span>
                        <span class="sheets__name">{whose}</span>
                    </th>
                </tr>
                <tr>
                    <td></td>
                    {labels.collect_view()}
                    <th scope="col" class="sheets__exempt">{Strings::of(locale).respond.not_applicable}</th>
                </tr>
            </thead>
            {rows.collect_view()}
        </table>
    }
}

/// A requirement: beside each box stands what is typed for it.
fn requirement(
    of: &Questionnaire,
    requirement: &Requirement,
    number: String,
    locale: Locale,
) -> impl IntoView + use<> {
    let levels = of.scale.levels();
    let boxes = levels.iter().zip(1_usize..).map(|(level, key)| {
        let anchor = requirement.anchor(&level.id);
        let anchor = anchor.map(|it| it.get(locale).to_owned());
        view! {
            <td class="sheets__level">
                <span class="sheets__box"></span>
                <span class="sheets__key">{key}</span>
                {anchor}
            </td>
        }
    });
    view! {
        <tbody class="sheets__requirement">
            <tr>
                <th scope="row" class="sheets__title">
                    <span class="sheets__number">{number}</span>
                    " "
                    {requirement.title.get(locale).to_owned()}
                </th>
                {boxes.collect_view()}
                <td class="sheets__exempt">
                    <span class="sheets__box"></span>
                    <span class="sheets__key">"N"</span>
                </td>
            </tr>
            <tr>
                <td class="sheets__note" colspan=levels.len() + 2>{Strings::of(locale).sheets().note}</td>
            </tr>
        </tbody>
    }
}
