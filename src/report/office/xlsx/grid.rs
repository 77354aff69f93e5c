//! The columns that a table takes on a sheet.

use crate::{
    chart::ems,
    i18n::Strings,
    report::{Cell, Row, Table},
};

/// Widths of a digit in a Chinese character, in the size of text.
const EM: f64 = 1.95;

/// A column on a sheet: what stands above it and what in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Slot {
    pub(super) heading: String,
    pub(super) part: Part,
    pub(super) numeric: bool,
    /// In widths of a digit.
    pub(super) width: f64,
}

/// Which part of a row stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A cell.
    Cell(usize),
    /// The lower or the upper end of a cell's range: numbers stand alone.
    End(usize, usize),
    /// The id of what it is about.
    Id,
}

/// The columns of a table: two for one with ranges, and one for the ids if it
/// has some.
pub(super) fn slots(table: &Table, strings: &Strings) -> Vec<Slot> {
    let say = strings.document();
    let mut slots = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let cells = || rows(table).filter_map(move |row| row.cells.get(at));
        if cells().any(|it| matches!(it, Cell::Range(_))) {
            let headings = [
                (say.lowest)(&column.heading),
                (say.highest)(&column.heading),
            ];
            slots.extend((0..).zip(headings).map(|(end, heading)| Slot {
                width: width(&heading, [].into_iter(), true),
                heading,
                part: Part::End(at, end),
                numeric: true,
            }));
        } else {
            slots.push(Slot {
                width: width(&column.heading, cells(), column.numeric),
                heading: column.heading.clone(),
                part: Part::Cell(at),
                numeric: column.numeric,
            });
        }
    }
    if rows(table).any(|it| it.id.is_some()) {
        let ids = rows(table).filter_map(|it| it.id.as_deref());
        let widest = ids.map(ems).fold(0.0, f64::max) * EM + 2.0;
        slots.push(Slot {
            heading: say.id.to_owned(),
            part: Part::Id,
            numeric: false,
            width: widest.clamp(12.0, 30.0),
        });
    }
    slots
}

/// All rows of a table, heads and total among them.
pub(super) fn rows(table: &Table) -> impl Iterator<Item = &Row> {
    let grouped = (table.groups.iter()).flat_map(|it| it.head.iter().chain(&it.rows));
    grouped.chain(&table.total)
}

/// How wide a column is: as what stands in it, within limits.
fn width<'a>(heading: &str, cells: impl Iterator<Item = &'a Cell>, numeric: bool) -> f64 {
    let (least, most): (f64, f64) = if numeric { (10.0, 15.0) } else { (14.0, 64.0) };
    let widest = cells.map(taken).fold(ems(heading), f64::max);
    (widest * EM * 1.08 + 2.0).clamp(least, most)
}

fn taken(cell: &Cell) -> f64 {
    match cell {
        Cell::Empty | Cell::Range(_) => 0.0,
        Cell::Text(lines) => {
            let lines = lines.iter().flat_map(|it| it.text.lines());
            lines.map(ems).fold(0.0, f64::max)
        }
        Cell::Number(number) => ems(&number.shown),
        Cell::Level(level) => ems(&level.label.text) * 1.1,
        Cell::State(state) => ems(&state.shown),
    }
}
