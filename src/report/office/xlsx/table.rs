//! Tables: real ones of the program where rows are alike, else ranges whose
//! groups fold.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Format, Table as Native, TableColumn, TableStyle};

use super::{
    grid::{Part, Slot, rows, slots},
    look::{SIZE, Style},
    number::format,
    page::{Done, Page, last, points},
    text::{Room, plain},
};
use crate::report::{Cell, Notes, Row, Table, Words};

/// What a row is, which shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rank {
    Head,
    Plain,
    Total,
}

impl Page<'_, '_> {
    /// The headings of columns, in this row.
    pub(super) fn heads(&mut self, slots: &[Slot]) -> Done {
        for (column, slot) in (0..).zip(slots) {
            let style = self.head(slot);
            self.text(column, &plain(&slot.heading), &style.format)?;
        }
        self.sheet.set_row_height(self.row, 30)?;
        self.row += 1;
        Ok(())
    }

    fn head(&self, slot: &Slot) -> Style {
        let style = self.press.look.head(slot.numeric);
        match slot.part {
            Part::Id => style.indented(),
            Part::Cell(_) | Part::End(..) => style,
        }
    }

    /// A table with its caption, and its headings unless they stand above it
    /// already.
    pub(super) fn table(&mut self, table: &Table, above: Option<&[Slot]>) -> Done {
        let slots = slots(table, self.press.report.strings());
        let caption = self.press.look.soft(table.caption.lang).bold();
        self.prose(self.measure(), &table.caption.text, &caption)?;
        let top = self.row;
        let is_headed = above.is_some_and(|it| alike(it, &slots));
        if !is_headed {
            self.heads(&slots)?;
        }
        for group in &table.groups {
            if let Some(head) = &group.head {
                self.record(head, &slots, Rank::Head)?;
            }
            let first = self.row;
            for row in &group.rows {
                self.record(row, &slots, Rank::Plain)?;
                if let Some(notes) = &row.notes {
                    self.notes(notes, &slots)?;
                }
            }
            if group.head.is_some() && first < self.row {
                self.sheet.group_rows(first, self.row - 1)?;
            }
        }
        if !is_headed && is_list(table, &slots) && self.row == top + 1 + count(table) {
            self.list(table, &slots, top)?;
        }
        if let Some(total) = &table.total {
            self.record(total, &slots, Rank::Total)?;
        }
        Ok(())
    }

    /// Makes rows that are written already a table of the program: it filters
    /// and sorts, and formulas can name its columns.
    fn list(&mut self, table: &Table, slots: &[Slot], top: u32) -> Done {
        let columns: Vec<_> = (slots.iter())
            .map(|slot| {
                let head = self.head(slot);
                TableColumn::new()
                    .set_header(plain(&slot.heading))
                    .set_header_format(head.format)
            })
            .collect();
        let native = Native::new()
            .set_columns(&columns)
            .set_style(TableStyle::None)
            .set_alt_text(plain(&table.caption.text));
        (self.sheet).add_table(top, 0, self.row - 1, last(slots.len()), &native)?;
        Ok(())
    }

    /// A row; where one of its texts is too long for it, what remains stands in
    /// the rows below.
    fn record(&mut self, row: &Row, slots: &[Slot], rank: Rank) -> Done {
        let mut long: Vec<(u16, Room, Vec<String>, Style)> = Vec::new();
        for (column, slot) in (0..).zip(slots) {
            let style = |it: Style| it.ranked(rank);
            let plain_style = style(self.press.look.text(None));
            match (slot.part, slot.part.of(row)) {
                (Part::Id, _) => {
                    let style = style(self.press.look.soft(None)).textual().indented();
                    let id = row.id.as_deref().unwrap_or_default();
                    self.text(column, &plain(id), &style.format)?;
                }
                (Part::End(_, end), Cell::Range(range)) => match range.ends {
                    Some(ends) => {
                        let style = plain_style.number(&self.press.percent);
                        self.number(column, ends[end], &style.format)?;
                    }
                    None => self.text(column, &range.shown, &plain_style.right().format)?,
                },
                // What is no range has no ends: it stands in the first column.
                (Part::End(_, 1..), _) => self.text(column, "", &plain_style.format)?,
                (_, Cell::Text(lines)) => {
                    let style = style(self.press.look.text(lang(lines)));
                    let style = if slot.numeric { style.right() } else { style };
                    let room = self.room((column, column), &style);
                    let text = plain(&joined(lines));
                    let pieces = room.pieces(&text).into_iter().map(str::to_owned);
                    long.push((column, room, pieces.collect(), style));
                }
                (_, cell @ Cell::State(_)) if slot.numeric => {
                    self.cell(column, cell, plain_style.right())?;
                }
                (_, cell) => self.cell(column, cell, plain_style)?,
            }
        }
        let rows = long.iter().map(|(_, _, it, _)| it.len()).max();
        for at in 0..rows.unwrap_or(1) {
            let mut height = points(1, SIZE);
            for (column, room, pieces, style) in &long {
                let piece = pieces.get(at).map_or("", String::as_str);
                height = height.max(points(room.lines_of(piece), style.size));
                self.text(*column, piece, &style.format)?;
            }
            self.sheet.set_row_height(self.row, height)?;
            self.row += 1;
        }
        Ok(())
    }

    /// What fits its cell whatever it is.
    pub(super) fn cell(&mut self, column: u16, cell: &Cell, style: Style) -> Done {
        match cell {
            Cell::Empty => self.text(column, "", &style.format),
            Cell::Text(lines) => self.text(column, &plain(&joined(lines)), &style.format),
            Cell::Number(number) => match (number.value, format(number)) {
                (Some(value), Some(shown)) => {
                    let shown = self.press.known(shown);
                    self.number(column, value, &style.number(&shown).format)
                }
                _ => self.text(column, &number.shown, &style.right().format),
            },
            Cell::Range(range) => self.text(column, &range.shown, &style.right().format),
            Cell::Level(level) => {
                let style = self.press.look.level(level).ruled();
                self.text(column, &plain(&level.label.text), &style.format)
            }
            Cell::State(state) => {
                let style = style.with(Format::set_italic);
                self.text(column, &state.shown, &style.format)
            }
        }
    }

    /// What was noted, below its row.
    fn notes(&mut self, notes: &Notes, slots: &[Slot]) -> Done {
        let label = self.press.look.soft(None).label();
        let last = last(slots.len());
        for (at, words) in notes.lines.iter().enumerate() {
            let style = self.press.look.soft(words.lang);
            let label_text = if at == 0 { notes.label.as_str() } else { "" };
            self.beside(&[
                ((0, 0), label_text, &label),
                ((1, last.max(1)), &words.text, &style),
            ])?;
        }
        Ok(())
    }
}

impl Style {
    fn ranked(self, rank: Rank) -> Self {
        match rank {
            Rank::Head => self.group(),
            Rank::Plain => self.ruled(),
            Rank::Total => self.total(),
        }
    }
}

impl Part {
    /// The cell of a row that it is of, or is an end of.
    fn of(self, row: &Row) -> &Cell {
        match self {
            Self::Cell(at) | Self::End(at, _) => row.cells.get(at).unwrap_or(&Cell::Empty),
            Self::Id => &Cell::Empty,
        }
    }
}

/// Whether rows are alike and columns differ in name: then they are a list that
/// can be sorted.
fn is_list(table: &Table, slots: &[Slot]) -> bool {
    let headings: BTreeSet<_> = (slots.iter()).map(|it| it.heading.to_lowercase()).collect();
    let alike = |it: &crate::report::Group| {
        it.head.is_none() && it.rows.iter().all(|it| it.notes.is_none())
    };
    count(table) > 0
        && headings.len() == slots.len()
        && !headings.contains("")
        && table.groups.iter().all(alike)
}

fn count(table: &Table) -> u32 {
    let count = rows(table).count() - usize::from(table.total.is_some());
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether two tables have the same columns.
fn alike(one: &[Slot], other: &[Slot]) -> bool {
    let key = |it: &Slot| (it.heading.clone(), it.part);
    one.iter().map(key).eq(other.iter().map(key))
}

/// Lines of words as one text.
pub(super) fn joined(lines: &[Words]) -> String {
    let lines: Vec<_> = lines.iter().map(|it| it.text.as_str()).collect();
    lines.join("\n")
}

/// Their language, where they have one in common.
pub(super) fn lang(lines: &[Words]) -> Option<crate::i18n::Locale> {
    let first = lines.first()?.lang;
    (lines.iter().all(|it| it.lang == first)).then_some(first)?
}
