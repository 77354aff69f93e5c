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
    let to = match (event.key().as_str(), event.code().as_str()) {
        ("ArrowLeft", _) => Some(Cell {
            column: column.saturating_sub(1),
            ..at
        }),
        ("ArrowRight", _) => Some(Cell {
            column: column + 1,
            ..at
        }),
        ("ArrowUp", _) => Some(Cell {
            row: row.saturating_sub(1),
            ..at
        }),
        ("ArrowDown", _) => Some(Cell { row: row + 1, ..at }),
        ("Enter", _) if event.shift_key() => Some(Cell {
            row: row.saturating_sub(1),
            ..at
        }),
        ("Enter", _) => Some(Cell { row: row + 1, ..at }),
        ("Home", _) => Some(Cell { column: 0, ..at }),
        ("End", _) => Some(Cell {
            column: usize::MAX,
            ..at
        }),
        ("PageUp", _) => Some(Cell {
            row: row.saturating_sub(ROWS),
            ..at
        }),
        ("PageDown", _) => Some(Cell {
            row: row + ROWS,
            ..at
        }),
        // At either end the focus goes on, as anywhere.
        ("Tab", _) if event.shift_key() => match sheet.before(at) {
            Some(before) => Some(before),
            None => return false,
        },
        ("Tab", _) => match sheet.after(at) {
            Some(after) => Some(after),
            None => return false,
        },
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
