use leptos::prelude::*;

use super::{
    keys::INFO,
    name,
    sheet::{Cell, Notice, Sheet},
    tools::number,
};
use crate::{
    app::{browser::page, preferences::t},
    assessment::{Answer, Exemption, Reason},
    i18n::Strings,
};

/// The cell that is chosen, in words: whose, about what, which answer. Why
/// something does not apply is chosen here.
#[component]
pub(super) fn CellInfo(sheet: Sheet) -> impl IntoView {
    let voice = sheet.voice;
    let here = move || {
        let at = sheet.cursor.get();
        let title = sheet
            .columns
            .with(|it| it.get(at.column).map(|it| voice.text(&it.title)));
        let number = number(sheet, at.column);
        view! {
            <strong>{sheet.name(at.row)}</strong>
            <span>{number} " " <span lang=voice.lang()>{title}</span></span>
        }
    };
    let answer = Memo::new(move |_| sheet.answer(sheet.cursor.get()));
    let legend = move || {
        let levels = sheet.questionnaire();
        let levels = levels.scale.levels().iter().zip(1_usize..);
        let levels =
            levels.map(|(level, n)| (n.to_string(), voice.text(&level.label), voice.lang()));
        let exempt = (
            "N".to_owned(),
            voice.t().respond.not_applicable.to_owned(),
            None,
        );
        let entry = |(key, label, lang): (String, String, Option<&'static str>)| {
            view! { <li><kbd class="kbd">{key}</kbd> " " <span lang=lang>{label}</span></li> }
        };
        levels.chain([exempt]).map(entry).collect_view()
    };
    let written = move || match sheet.notice.get() {
        Notice::Written(at) => {
            let said = say(sheet, at);
            (voice.t().entry().written)(&sheet.name(at.row), &number(sheet, at.column), &said)
        }
        Notice::Pasted(n, people) => match people.as_slice() {
            [first, .., last] => {
                let (first, last) = (name(voice, first), name(voice, last));
                (voice.t().entry().pasted)(n, people.len(), &first, &last)
            }
            whose => {
                let whose = whose.iter().map(|it| name(voice, it)).collect::<String>();
                (voice.t().entry().pasted_of)(n, &whose)
            }
        },
        Notice::Nothing | Notice::Refused(_) => String::new(),
    };
    let leave = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            page::focus(&sheet.cursor.get_untracked().id());
        }
    };
    view! {
        <div class="entry__info" id=INFO tabindex="-1" on:keydown=leave>
            <p class="entry__here">{here} <span class="entry__said">{move || say(sheet, sheet.cursor.get())}</span></p>
            <ReasonChoice sheet answer />
            <ul class="entry__legend">{legend}</ul>
            <p class="field__hint" role="status">{written}</p>
        </div>
    }
}

/// What stands in a cell, in words.
fn say(sheet: Sheet, at: Cell) -> String {
    let voice = sheet.voice;
    let level = |id| {
        let questionnaire = sheet.questionnaire();
        (questionnaire.scale.level(&id)).map(|it| voice.text(&it.label))
    };
    match sheet.answer(at) {
        None => voice.t().respond.open.to_owned(),
        Some(Answer::Level(id)) => level(id).unwrap_or_default(),
        Some(Answer::NotApplicable(_)) => voice.t().respond.not_applicable.to_owned(),
    }
}

/// A reason, its name in the page's own hand, and what it is called.
type Named = (Reason, &'static str, fn(&'static Strings) -> &'static str);

const REASONS: [Named; 4] = [
    (Reason::OutOfScope, "out-of-scope", |t| {
        t.respond.out_of_scope
    }),
    (Reason::OutsideOurControl, "outside-our-control", |t| {
        t.respond.outside_our_control
    }),
    (Reason::NotYetRelevant, "not-yet-relevant", |t| {
        t.respond.not_yet_relevant
    }),
    (Reason::Other, "other", |t| t.respond.other_reason),
];

#[component]
fn ReasonChoice(sheet: Sheet, answer: Memo<Option<Answer>>) -> impl IntoView {
    let reason = Memo::new(move |_| match answer.get() {
        Some(Answer::NotApplicable(exemption)) => Some(exemption.reason),
        _ => None,
    });
    let is_asked = Memo::new(move |_| reason.get().is_some());
    let choose = move |event| {
        let chosen = event_target_value(&event);
        let chosen = REASONS.into_iter().find(|(_, value, _)| *value == chosen);
        let old = answer.get_untracked();
        if let (Some((reason, ..)), Some(Answer::NotApplicable(old))) = (chosen, old) {
            sheet.write(Answer::NotApplicable(Exemption { reason, ..old }));
        }
    };
    move || {
        is_asked.get().then(|| {
            let options = REASONS.map(|(it, value, label)| {
                view! { <option value=value prop:selected=move || reason.get() == Some(it)>{t(label)}</option> }
            });
            view! {
                <label class="field">
                    <span class="field__label">{t(|t| t.respond.reason)}</span>
                    <select class="field__input" on:change=choose>{options.collect_view()}</select>
                </label>
            }
        })
    }
}
