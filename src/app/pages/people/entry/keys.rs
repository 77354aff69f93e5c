use leptos::{ev::KeyboardEvent, prelude::*};

use super::sheet::{Cell, Sheet};
use crate::app::browser::{
    keyboard::{History, Press},
    page,
};

/// What has the focus once the table is left.
pub(super) const INFO: &str = "entry-cell";

/// Does what a key pressed in the table stands for; says whether it stands for
/// anything.
pub(super) fn press(sheet: Sheet, event: &KeyboardEvent) -> bool {
    if event.is_composing() || event.alt_key() {
        return false;
    }
    let press = Press::of(event);
    if press.command {
        return command(sheet, &press);
    }
    let at = sheet.cursor.get_untracked();
    let Cell { row, column } = at;
    let rows = sheet.rows.get_untracked();
    let in_row = |column| Some(Cell { column, ..at });
    let in_column = |row| Some(Cell { row, ..at });
    let to = match (press.key.as_str(), press.shift) {
        ("ArrowLeft", _) => in_row(column.saturating_sub(1)),
        ("ArrowRight", _) => in_row(column + 1),
        ("ArrowUp", _) | ("Enter", true) => in_column(row.saturating_sub(1)),
        ("ArrowDown", _) | ("Enter", false) => in_column(row + 1),
        ("Home", _) => in_row(0),
        ("End", _) => in_row(usize::MAX),
        ("PageUp", _) => in_column(row.saturating_sub(rows)),
        ("PageDown", _) => in_column(row + rows),
        ("Tab", back) => {
            let next = if back {
                sheet.before(at)
            } else {
                sheet.after(at)
            };
            // At either end the focus goes on, as anywhere.
            if next.is_none() {
                return false;
            }
            next
        }
        _ => None,
    };
    if let Some(to) = to {
        sheet.go(to);
        return true;
    }
    match press.key.as_str() {
        "Escape" => page::focus(INFO),
        "Delete" | "Backspace" => sheet.clear(),
        _ => match (press.digit(), press.letter()) {
            (Some(0), _) | (_, Some('n')) => sheet.write_exempt(),
            (Some(level), _) => sheet.write_level(level),
            _ => return false,
        },
    }
    true
}

fn command(sheet: Sheet, press: &Press) -> bool {
    let editor = sheet.voice.editor;
    match (press.history(), press.code.as_str(), press.shift) {
        (Some(History::Undo), ..) => drop(editor.undo()),
        (Some(History::Redo), ..) => drop(editor.redo()),
        (None, "Home", false) => sheet.go(Cell::default()),
        (None, "End", false) => sheet.go(Cell {
            row: usize::MAX,
            column: usize::MAX,
        }),
        _ => return false,
    }
    true
}
