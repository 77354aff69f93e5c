//! A sheet that is written from its top to its bottom.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::{
    Press,
    look::Style,
    text::{Room, cut, plain},
};
use crate::report::csv::is_formula;

/// Written, or why the library refused it.
pub(super) type Done = Result<(), XlsxError>;

/// Points of the highest row.
const HIGHEST: f64 = 409.0;

/// Pixels of the widest digit, by which columns are measured, and of a point.
const DIGIT: f64 = 7.0;
const POINT: f64 = 96.0 / 72.0;

/// A sheet, and the row that is written next.
pub(super) struct Page<'a, 'r> {
    pub(super) sheet: &'a mut Worksheet,
    pub(super) press: &'a mut Press<'r>,
    pub(super) row: u32,
    /// The rows that begin a page of their own.
    pub(super) breaks: Vec<u32>,
    /// Of its columns, in widths of a digit.
    widths: Vec<f64>,
}

/// The columns that something stands across, from the first to the last.
pub(super) type Across = (u16, u16);

impl<'a, 'r> Page<'a, 'r> {
    /// A sheet of this name for pages of A4, its columns this wide.
    pub(super) fn new(
        sheet: &'a mut Worksheet,
        press: &'a mut Press<'r>,
        name: &str,
        widths: Vec<f64>,
    ) -> Result<Self, XlsxError> {
        const A4: u8 = 9;
        let report = press.report;
        let (title, page) = (footer(&report.title), report.strings().document().page_of);
        sheet
            .set_name(name)?
            .set_paper_size(A4)
            .set_landscape()
            .set_print_fit_to_pages(1, 0)
            .set_margins(0.55, 0.55, 0.6, 0.7, 0.3, 0.35)
            .set_footer(format!("&L&8 {title}&R&8 {}", page("&P", "&N")));
        for (column, width) in (0..).zip(&widths) {
            // Excel's own unit differs by face.
            sheet.set_column_width_pixels(column, pixels(*width))?;
        }
        Ok(Self {
            sheet,
            press,
            row: 0,
            breaks: Vec::new(),
            widths,
        })
    }

    /// The columns of running text: as many as make a line that can be read.
    pub(super) fn measure(&self) -> Across {
        const LINE: f64 = 110.0;
        let mut width = 0.0;
        let fit = (self.widths.iter()).take_while(|it| {
            width += **it;
            width <= LINE
        });
        (0, last(fit.count().max(1)))
    }

    /// All columns.
    pub(super) fn whole(&self) -> Across {
        (0, last(self.widths.len()))
    }

    /// A row left free.
    pub(super) const fn gap(&mut self) {
        self.row += 1;
    }

    /// Text of its own, in as many rows as it needs.
    pub(super) fn prose(&mut self, across: Across, text: &str, style: &Style) -> Done {
        self.beside(&[(across, text, style)])
    }

    /// Texts beside each other, in as many rows as the longest needs.
    pub(super) fn beside(&mut self, texts: &[(Across, &str, &Style)]) -> Done {
        let texts: Vec<_> = (texts.iter())
            .map(|(across, text, style)| {
                let room = self.room(*across, style);
                (*across, room, plain(text), *style)
            })
            .collect();
        let pieces: Vec<_> = (texts.iter())
            .map(|(across, room, text, style)| (*across, *room, room.pieces(text), *style))
            .collect();
        let rows = (pieces.iter()).map(|(.., it, _)| it.len()).max();
        for at in 0..rows.unwrap_or(0) {
            let mut height: f64 = 0.0;
            for (across, room, pieces, style) in &pieces {
                let piece = pieces.get(at).copied().unwrap_or_default();
                height = height.max(points(room.lines_of(piece), style.size));
                self.across(*across, piece, &style.format)?;
            }
            self.sheet.set_row_height(self.row, height)?;
            self.row += 1;
        }
        Ok(())
    }

    /// How much text a row shows there.
    pub(super) fn room(&self, (from, to): Across, style: &Style) -> Room {
        let columns = self.widths.iter().skip(from.into());
        let width: f64 = columns.take(usize::from(to - from) + 1).sum();
        // A little is kept free at either side, and faces differ.
        let pixels = (width * DIGIT - 6.0) * 0.97;
        Room {
            ems: pixels / (style.size * POINT),
            lines: whole(HIGHEST / line(style.size)),
        }
    }

    /// Text in this row, across columns that become one.
    fn across(&mut self, (from, to): Across, text: &str, format: &Format) -> Done {
        if from < to {
            (self.sheet).merge_range(self.row, from, self.row, to, "", format)?;
        }
        self.text(from, text, format)
    }

    /// Text in this row, short enough for a cell. What begins like a formula is
    /// text all the same, and stays so when somebody edits it.
    pub(super) fn text(&mut self, column: u16, text: &str, format: &Format) -> Done {
        if is_formula(text) {
            let format = format.clone().set_quote_prefix();
            (self.sheet).write_string_with_format(self.row, column, text, &format)?;
        } else {
            (self.sheet).write_string_with_format(self.row, column, text, format)?;
        }
        Ok(())
    }

    pub(super) fn number(&mut self, column: u16, number: f64, format: &Format) -> Done {
        (self.sheet).write_number_with_format(self.row, column, number, format)?;
        Ok(())
    }
}

/// Points from one line to the next.
fn line(size: f64) -> f64 {
    // Faces with Hangul or kanji stand taller than Latin ones.
    (size * 1.5).ceil()
}

pub(super) fn points(lines: usize, size: f64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a row has some dozen lines")]
    let lines = lines as f64;
    (lines * line(size) + 2.0).min(HIGHEST)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "some dozen lines"
)]
fn whole(lines: f64) -> usize {
    lines.max(1.0) as usize
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a column is no wider than a page"
)]
fn pixels(width: f64) -> u32 {
    (width * DIGIT) as u32
}

/// The last of so many columns.
pub(super) fn last(columns: usize) -> u16 {
    u16::try_from(columns.saturating_sub(1)).unwrap_or(u16::MAX)
}

/// A text as the foot of a page holds it: an ampersand commands there.
fn footer(title: &str) -> String {
    cut(&plain(title), 90)
        .replace(['\n', '\t'], " ")
        .replace('&', "&&")
}
