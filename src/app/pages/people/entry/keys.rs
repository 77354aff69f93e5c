use leptos::{ev::KeyboardEvent, prelude::*};

use super::sheet::{Cell, ROWS, Sheet};
use crate::app::browser::page;

/// What has the focus once the table is left.
pub(super) const INFO: &str = "entry-cell";

/// Does what a key pressed in the table stands for; says whether it stands for
/// anything.
pub(super) fn press(sheet: Sheet, event: &KeyboardEvent) -> bool {
    if event.is_composing() || event.alt_key() {
        return false;
    }
    if event.ctrl_key() || event.meta_key() {
        return command(sheet, event);
    }
    let at = sheet.cursor.get_untracked();
    let Cell { row, column } = at;
    let in_row = |column| Some(Cell { column, ..at });
    let in_column = |row| Some(Cell { row, ..at });
    let to = match (event.key().as_str(), event.shift_key()) {
        ("ArrowLeft", _) => in_row(column.saturating_sub(1)),
        ("ArrowRight", _) => in_row(column + 1),
        ("ArrowUp", _) | ("Enter", true) => in_column(row.saturating_sub(1)),
        ("ArrowDown", _) | ("Enter", false) => in_column(row + 1),
        ("Home", _) => in_row(0),
        ("End", _) => in_row(usize::MAX),
        ("PageUp", _) => in_column(row.saturating_sub(ROWS)),
        ("PageDown", _) => in_column(row + ROWS),
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
    match (event.key().as_str(), event.code().as_str()) {
        ("Escape", _) => page::focus(INFO),
        ("Delete" | "Backspace", _) => sheet.clear(),
        // Where it lies, whatever the layout makes of it.
        ("0" | "n" | "N", _) | (_, "KeyN") => sheet.write_exempt(),
        (key, _) => match key.parse() {
            Ok(number @ 1..=9) => sheet.write_level(number),
            _ => return false,
        },
    }
    true
}

fn command(sheet: Sheet, event: &KeyboardEvent) -> bool {
    let editor = sheet.voice.editor;
    match (event.code().as_str(), event.shift_key()) {
        ("KeyZ", false) => drop(editor.undo()),
        ("KeyZ", true) | ("KeyY", false) => drop(editor.redo()),
        ("Home", false) => sheet.go(Cell::default()),
        ("End", false) => sheet.go(Cell {
            row: usize::MAX,
            column: usize::MAX,
        }),
        _ => return false,
    }
    true
}
