//! Every answer in long form, as a table of the program.

use rust_xlsxwriter::{Table, TableColumn, TableStyle};

use super::{
    page::{Done, Page},
    text::{Room, plain},
};
use crate::{
    chart::ems,
    report::{Field, Records, csv::is_formula},
};

/// The rows whose texts say how wide a column is.
const LOOKED_AT: usize = 300;

/// A column: which field stands in it, and which piece of a text that is too
/// long for one cell.
struct Column {
    field: usize,
    piece: usize,
}

/// How many cells the longest text of each field takes, and how wide it is.
pub(super) struct Shape {
    pieces: Vec<usize>,
    widths: Vec<f64>,
}

impl Shape {
    pub(super) fn of(records: &Records<'_>) -> Self {
        let headings = records.headings();
        let mut shape = Self {
            pieces: vec![1; headings.len()],
            widths: headings.iter().map(|it| wide(it) + 2.0).collect(),
        };
        for (at, record) in records.rows().into_iter().enumerate() {
            let fields = record.iter().zip(&mut shape.pieces).zip(&mut shape.widths);
            for ((field, pieces), width) in fields {
                let Field::Text(text) = field else {
                    continue;
                };
                // No shorter text can be too long for a cell.
                if text.len() > 30_000 {
                    *pieces = (*pieces).max(Room::UNSEEN.pieces(&plain(text)).len());
                }
                if at < LOOKED_AT {
                    *width = width.max(wide(text.lines().next().unwrap_or_default()));
                }
            }
        }
        shape
    }

    /// How wide the columns are on the sheet.
    pub(super) fn widths(&self) -> Vec<f64> {
        let clamped = |it: &Column| self.widths[it.field].clamp(8.0, 36.0);
        self.columns().iter().map(clamped).collect()
    }

    fn columns(&self) -> Vec<Column> {
        let pieces = self.pieces.iter().enumerate();
        pieces
            .flat_map(|(field, pieces)| (0..*pieces).map(move |piece| Column { field, piece }))
            .collect()
    }
}

impl Page<'_, '_> {
    /// The table: its headings stay in sight and come again on every page.
    pub(super) fn records(&mut self, records: &Records<'_>, shape: &Shape) -> Done {
        let columns = shape.columns();
        let say = self.press.report.strings().document();
        let headings = records.headings();
        let named = columns.iter().map(|it| match it.piece {
            0 => headings[it.field].to_owned(),
            piece => (say.continued)(headings[it.field], piece + 1),
        });
        let head = self.press.look.head(false);
        let native: Vec<_> = named
            .map(|it| {
                TableColumn::new()
                    .set_header(it)
                    .set_header_format(&head.format)
            })
            .collect();
        let typed = self.press.look.everywhere().0.set_quote_prefix();
        for record in records.rows() {
            self.row += 1;
            self.record_row(&record, &columns, &typed)?;
        }
        let (_, last) = self.whole();
        self.row = self.row.max(1);
        let table = Table::new()
            .set_columns(&native)
            .set_style(TableStyle::Light1)
            .set_alt_text(say.answers_data);
        self.sheet
            .add_table(0, 0, self.row, last, &table)?
            .set_row_height(0, 30)?
            .set_freeze_panes(1, 0)?
            .set_repeat_rows(0, 0)?;
        Ok(())
    }

    fn record_row(
        &mut self,
        record: &[Field<'_>],
        columns: &[Column],
        typed: &rust_xlsxwriter::Format,
    ) -> Done {
        for (at, column) in (0..).zip(columns) {
            match &record[column.field] {
                Field::Number(number) => {
                    self.sheet.write_number(self.row, at, *number)?;
                }
                Field::Text(text) => {
                    let text = plain(text);
                    let pieces = Room::UNSEEN.pieces(&text);
                    let piece = pieces.get(column.piece).copied().unwrap_or_default();
                    if is_formula(piece) {
                        (self.sheet).write_string_with_format(self.row, at, piece, typed)?;
                    } else {
                        self.sheet.write_string(self.row, at, piece)?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// About how many digits are as wide as this.
fn wide(text: &str) -> f64 {
    ems(text) * 2.1 + 1.0
}
