use leptos::prelude::*;

use super::sheet::{Cell, Notice, Onward, Sheet};
use crate::{
    app::{pages::people::names::History, preferences::t},
    assessment::{Refusal, Unclear},
    i18n::Strings,
};

/// What is typed in, where an answer leads to, and what became of a paste.
#[component]
pub(super) fn Tools(sheet: Sheet) -> impl IntoView {
    let voice = sheet.voice;
    view! {
        <div class="toolbar entry__tools">
            <Power sheet />
            <OnwardChoice sheet />
            <div class="toolbar__group--end"><History voice /></div>
        </div>
        <div class="entry__help">
            <Keys />
            <Refused sheet />
        </div>
        <Pages sheet />
    }
}

#[component]
fn Power(sheet: Sheet) -> impl IntoView {
    let powers = untrack(|| sheet.voice.editor.questionnaires());
    let choose = move |event| {
        if let Ok(power) = event_target_value(&event).parse() {
            sheet.cursor.update(|it| it.column = 0);
            sheet.power.set(power);
        }
    };
    (powers.len() > 1).then(|| {
        let options = powers.into_iter().enumerate().map(|(at, it)| {
            let title = move || sheet.voice.text(&it.title);
            view! { <option value=at prop:selected=move || sheet.power.get() == at>{title}</option> }
        });
        view! {
            <label class="field">
                <span class="field__label">{t(|t| t.entry().power)}</span>
                <select class="field__input" on:change=choose>{options.collect_view()}</select>
            </label>
        }
    })
}

/// Where an answer leads to, its name in the page's own hand, and what it is
/// called.
type Way = (Onward, &'static str, fn(&'static Strings) -> &'static str);

#[component]
fn OnwardChoice(sheet: Sheet) -> impl IntoView {
    let ways: [Way; 3] = [
        (Onward::Right, "right", |t| t.entry().go_right),
        (Onward::Down, "down", |t| t.entry().go_down),
        (Onward::Stay, "stay", |t| t.entry().stay),
    ];
    let choose = move |event| {
        let chosen = event_target_value(&event);
        if let Some((way, ..)) = ways.into_iter().find(|(_, value, _)| *value == chosen) {
            sheet.onward.set(way);
        }
    };
    let option = move |(way, value, label): Way| {
        view! { <option value=value prop:selected=move || sheet.onward.get() == way>{t(label)}</option> }
    };
    view! {
        <label class="field">
            <span class="field__label">{t(|t| t.entry().onward)}</span>
            <select class="field__input" on:change=choose>{ways.map(option).collect_view()}</select>
        </label>
    }
}

/// What the keys do.
#[component]
fn Keys() -> impl IntoView {
    let row = |keys: &'static str, label: fn(&'static Strings) -> &'static str| {
        view! {
            <div>
                <dt>
                    <kbd class="kbd">{keys}</kbd>
                </dt>
                <dd>{t(label)}</dd>
            </div>
        }
    };
    view! {
        <details class="entry__keys">
            <summary>{t(|t| t.respond.keys)}</summary>
            <dl>
                {row("1–9", |t| t.respond.key_choose)}
                {row("N, 0", |t| t.entry().key_exempt)}
                {row("Del", |t| t.entry().key_clear)}
                {row("← ↑ ↓ →, Tab, Enter", |t| t.entry().key_move)}
                {row("Home, End", |t| t.entry().key_ends)}
                {row("Ctrl V", |t| t.entry().key_paste)}
                {row("Ctrl Z", |t| t.shell.undo)}
                {row("Esc", |t| t.entry().key_leave)}
            </dl>
        </details>
    }
}

/// Why nothing was pasted.
#[component]
fn Refused(sheet: Sheet) -> impl IntoView {
    let why = move || {
        let Notice::Refused(refusal) = sheet.notice.get() else {
            return None;
        };
        let t = sheet.voice.t().entry();
        let why = match refusal {
            Refusal::Nothing => t.refused_nothing.to_owned(),
            Refusal::NoAnswer {
                row,
                column,
                text,
                person,
                requirement,
            } => {
                let (person, number) = (sheet.name(person), number(sheet, requirement));
                (t.refused_text)(&text, row, column, &person, &number)
            }
            Refusal::Name { row, text, why } => match why {
                Unclear::Missing => (t.refused_no_name)(row),
                Unclear::Unknown => (t.refused_stranger)(&text, row),
                Unclear::Shared => (t.refused_namesake)(&text, row),
                Unclear::Twice => (t.refused_name_twice)(&text, row),
            },
            Refusal::Heading { column, text, why } => match why {
                Unclear::Missing => (t.refused_no_heading)(column),
                Unclear::Unknown => (t.refused_heading)(&text, column),
                Unclear::Shared => (t.refused_shared_heading)(&text, column),
                Unclear::Twice => (t.refused_heading_twice)(&text, column),
            },
            Refusal::NamesOrAnswers => t.refused_codes.to_owned(),
            Refusal::TooManyRows { rows, room } => (t.refused_rows)(rows, room),
            Refusal::TooManyColumns { columns, room } => (t.refused_columns)(columns, room),
        };
        Some(view! {
            <div class="notice notice--danger">
                <div class="notice__body">
                    <p class="notice__title">{t.refused}</p>
                    <p>{why}</p>
                </div>
            </div>
        })
    };
    view! { <div role="alert">{why}</div> }
}

/// A requirement's number, reactively.
pub(super) fn number(sheet: Sheet, column: usize) -> String {
    let number = |it: &Vec<super::sheet::Column>| it.get(column).map(|it| it.number.clone());
    sheet.columns.with(number).unwrap_or_default()
}

/// The way to those who are not shown.
#[component]
fn Pages(sheet: Sheet) -> impl IntoView {
    let Sheet { from, rows, .. } = sheet;
    let all = Memo::new(move |_| sheet.people.with(Vec::len));
    let go = move |row: usize| sheet.go(Cell { row, column: 0 });
    let label = move || {
        let (from, all) = (from.get(), all.get());
        (sheet.voice.t().entry().rows)(from + 1, all.min(from + rows.get()), all)
    };
    move || {
        (all.get() > rows.get()).then(|| {
            view! {
                <div class="entry__pages">
                    <button
                        type="button"
                        class="button button--small"
                        disabled=move || from.get() == 0
                        on:click=move |_| go(from.get_untracked().saturating_sub(rows.get_untracked()))
                    >
                        {t(|t| t.entry().previous)}
                    </button>
                    <span>{label}</span>
                    <button
                        type="button"
                        class="button button--small"
                        disabled=move || all.get() <= from.get() + rows.get()
                        on:click=move |_| go(from.get_untracked() + rows.get_untracked())
                    >
                        {t(|t| t.entry().next)}
                    </button>
                </div>
            }
        })
    }
}
