use leptos::prelude::*;

use super::{
    keys,
    sheet::{Cell, Column, Said, Sheet},
};
use crate::app::{
    browser::{clipboard, page},
    pages::voice::tone,
    preferences::t,
};

/// The table itself. One cell of it has the focus; keys and the clipboard are
/// heard by the table.
#[component]
pub(super) fn Table(sheet: Sheet) -> impl IntoView {
    let Sheet { voice, cursor, .. } = sheet;
    let shown = Memo::new(move |_| sheet.shown());
    let levels = Memo::new(move |_| sheet.levels());
    let rows = move || {
        let people = sheet.people.get().into_iter().enumerate();
        let people = people.skip(sheet.from.get()).take(sheet.rows.get());
        let rows = (0..).zip(people);
        rows.map(|(at, (row, id))| (at, row, id.to_string()))
            .collect::<Vec<_>>()
    };
    let heads = move || {
        let columns = sheet.columns.get().into_iter().enumerate();
        columns.map(|(at, it)| head(sheet, it, at)).collect_view()
    };
    let label = move || (voice.t().entry().table)(&voice.text(&sheet.questionnaire().title));
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if keys::press(sheet, &event) {
            event.prevent_default();
        }
    };
    let pasted = move |event: leptos::ev::ClipboardEvent| {
        if let Some(text) = clipboard::pasted(&event) {
            sheet.paste(&text);
        }
    };
    // The table is where Tab leads to; from there the focus goes into a cell.
    let is_inside = RwSignal::new(false);
    let focused = move |event: leptos::ev::FocusEvent| {
        is_inside.set(true);
        let target = page::target_id(&event).unwrap_or_default();
        match Cell::of_id(&target) {
            Some(cell) if cell != cursor.get_untracked() => cursor.set(cell),
            Some(_) => {}
            None => sheet.go(cursor.get_untracked()),
        }
    };
    view! {
        <div class="entry__scroll">
            <table
                class="entry__table"
                role="grid"
                tabindex=move || if is_inside.get() { "-1" } else { "0" }
                aria-label=label
                aria-rowcount=move || sheet.people.with(|it| it.len() + 1)
                on:keydown=pressed
                on:paste=pasted
                on:focusin=focused
                on:focusout=move |_| is_inside.set(false)
            >
                <thead>
                    <tr aria-rowindex="1">
                        <th scope="col" class="entry__corner">{t(|t| t.entry().person)}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>
                    <For each=rows key=Clone::clone let((at, row, _id))>
                        <Row sheet shown levels row at />
                    </For>
                </tbody>
            </table>
        </div>
    }
}

fn head(sheet: Sheet, column: Column, at: usize) -> impl IntoView {
    let Column { number, title, .. } = column;
    let begins = number.ends_with(".1");
    let label = {
        let number = number.clone();
        move || format!("{number} {}", sheet.voice.text(&title))
    };
    let is_here = Memo::new(move |_| sheet.cursor.with(|it| it.column == at));
    view! {
        <th
            scope="col"
            class="entry__head"
            class:entry__head--begins=begins
            class:entry__head--here=is_here
            title=label.clone()
            aria-label=label
        >
            {number}
        </th>
    }
}

/// What one person answered.
#[component]
fn Row(
    sheet: Sheet,
    /// What stands in the rows that are shown.
    shown: Memo<Vec<Vec<Said>>>,
    /// How many levels there are.
    levels: Memo<usize>,
    /// Which row of all.
    row: usize,
    /// Which of those that are shown.
    at: usize,
) -> impl IntoView {
    let said = Memo::new(move |_| shown.with(|it| it.get(at).cloned().unwrap_or_default()));
    // The cells stay while what they say changes: one of them has the focus.
    let cell = move |column: usize, begins: bool| {
        let said = move || said.with(|it| it.get(column).copied().unwrap_or(Said::Nothing));
        let text = move || match said() {
            Said::Nothing => String::new(),
            Said::Level(at) => (at + 1).to_string(),
            Said::Exempt => "N".to_owned(),
        };
        let tone = move || match said() {
            Said::Level(at) => Some(tone(at, levels.get()).to_string()),
            Said::Nothing | Said::Exempt => None,
        };
        let class = if begins {
            "entry__cell entry__cell--begins"
        } else {
            "entry__cell"
        };
        view! {
            <td
                id=Cell { row, column }.id()
                class=class
                data-tone=tone
                tabindex="-1"
            >
                {text}
            </td>
        }
    };
    let cells = move || {
        sheet.columns.with(|columns| {
            let cells = columns.iter().enumerate();
            let cells = cells.map(|(at, it)| cell(at, it.number.ends_with(".1")));
            cells.collect_view()
        })
    };
    let is_here = Memo::new(move |_| sheet.cursor.with(|it| it.row == row));
    view! {
        <tr aria-rowindex=row + 2>
            <th
                scope="row"
                class="entry__name"
                class:entry__name--here=is_here
            >
                {move || sheet.name(row)}
            </th>
            {cells}
        </tr>
    }
}
