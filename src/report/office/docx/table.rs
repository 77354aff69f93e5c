//! Tables: their first row comes again on every page, short rows stay whole,
//! and short tables too.

use maud::{Markup, html};

use super::{
    Writer,
    page::{PADDING, WIDTH},
    text::{Stand, paragraph, runs, worded},
};
use crate::report::{
    Cell, Level, Notes, Report, Row, Table, Words,
    office::{colour, columns::widths},
};

/// How wide a Chinese character is in a table, in twentieths of a point.
pub(super) const EM: u32 = 180;

/// A row with fewer letters stays on one page.
const SHORT: usize = 700;

/// A table with fewer rows and letters stays on one page.
pub(super) const WHOLE: (usize, usize) = (12, 1_500);

/// What a row is to the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Head,
    Body,
    Total,
}

impl Writer<'_> {
    pub(super) fn table(&self, table: &Table) -> Markup {
        let widths = widths(table, WIDTH, EM, PADDING);
        let whole = stays_whole(table);
        let rows: usize = (table.groups.iter())
            .map(|it| it.rows.len() + usize::from(it.head.is_some()))
            .sum();
        let last = rows + usize::from(table.total.is_some());
        let mut at = 0;
        let mut kept = || {
            at += 1;
            whole && at < last
        };
        let grid = Grid {
            report: self.report,
            table,
            widths: &widths,
        };
        html! {
            (worded(self.report, Stand::of("Caption"), &table.caption, None))
            w:tbl {
                w:tblPr {
                    w:tblStyle w:val="ReportTable" {}
                    w:tblW w:w=(WIDTH) w:type="dxa" {}
                    w:tblLayout w:type="fixed" {}
                    w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"
                        w:lastColumn="0" w:noHBand="1" w:noVBand="1" {}
                    w:tblCaption w:val=(table.caption.text) {}
                }
                w:tblGrid {
                    @for width in &widths { w:gridCol w:w=(width) {} }
                }
                (grid.headings())
                @for group in &table.groups {
                    @if let Some(head) = &group.head {
                        (grid.row(head, Part::Head, { kept(); true }))
                    }
                    @for row in &group.rows {
                        (grid.row(row, Part::Body, kept() || row.notes.as_ref().is_some_and(is_short)))
                        @if let Some(notes) = &row.notes { (grid.notes(notes)) }
                    }
                }
                @if let Some(total) = &table.total {
                    (grid.row(total, Part::Total, false))
                }
            }
            (paragraph(Stand::of("AfterTable"), html! {}))
        }
    }
}

/// A table with the widths of its columns.
struct Grid<'a> {
    report: &'a Report,
    table: &'a Table,
    widths: &'a [u32],
}

impl Grid<'_> {
    /// The first row, on every page.
    fn headings(&self) -> Markup {
        html! {
            w:tr {
                w:trPr { w:cantSplit {} w:tblHeader {} }
                @for (column, width) in self.table.columns.iter().zip(self.widths) {
                    @let style = if column.numeric { "TableHeadingNumber" } else { "TableHeading" };
                    @let words = Words::new(&column.heading, self.report.locale);
                    w:tc {
                        w:tcPr { (wide(*width)) }
                        (paragraph(Stand::of(style), runs(self.report, &words, None)))
                    }
                }
            }
        }
    }

    /// A row; what it is about takes the empty cells after it, where it heads
    /// a group.
    fn row(&self, row: &Row, part: Part, kept: bool) -> Markup {
        let empty = (row.cells.iter().skip(1)).take_while(|it| **it == Cell::Empty);
        let span = if part == Part::Head {
            1 + empty.count()
        } else {
            1
        };
        let bold = (part != Part::Body).then_some("Strong");
        let columns = self.table.columns.iter().zip(self.widths).skip(span);
        let rest = row.cells.iter().skip(span).zip(columns);
        let short = letters(row) < SHORT;
        html! {
            w:tr {
                @if short { w:trPr { w:cantSplit {} } }
                @if let Some(first) = row.cells.first() {
                    w:tc {
                        w:tcPr {
                            (wide(self.widths.iter().take(span).sum()))
                            @if span > 1 { w:gridSpan w:val=(span) {} }
                            (part.look())
                        }
                        (cell(self.report, first, Stand::of("TableText").kept(kept), bold))
                    }
                }
                @for (content, (column, width)) in rest {
                    @let style = if column.numeric { "TableNumber" } else { "TableText" };
                    w:tc {
                        w:tcPr { (wide(*width)) (part.look()) }
                        (cell(self.report, content, Stand::of(style).kept(kept), bold))
                    }
                }
            }
        }
    }

    /// What was noted, across all columns.
    fn notes(&self, notes: &Notes) -> Markup {
        let label = Words::new(&notes.label, self.report.locale);
        html! {
            w:tr {
                @if is_short(notes) { w:trPr { w:cantSplit {} } }
                w:tc {
                    w:tcPr {
                        (wide(WIDTH))
                        w:gridSpan w:val=(self.widths.len()) {}
                        w:tcBorders { w:top w:val="nil" {} }
                        w:tcMar { w:left w:w=(4 * PADDING) w:type="dxa" {} }
                    }
                    // Not kept with what follows: LibreOffice would keep the whole
                    // row with the next one.
                    (paragraph(Stand::of("TableLabel"), runs(self.report, &label, None)))
                    @for words in &notes.lines {
                        (worded(self.report, Stand::of("TableText"), words, None))
                    }
                }
            }
        }
    }
}

impl Part {
    fn look(self) -> Markup {
        html! {
            @match self {
                Self::Body => {}
                Self::Head => w:shd w:val="clear" w:color="auto" w:fill=(colour::token("surface-sunken")) {},
                Self::Total => w:tcBorders {
                    w:top w:val="single" w:sz="12" w:space="0" w:color=(colour::token("line-control")) {}
                },
            }
        }
    }
}

pub(super) fn wide(width: u32) -> Markup {
    html! { w:tcW w:w=(width) w:type="dxa" {} }
}

/// What stands in a cell, line by line; never nothing, as a cell must have a
/// paragraph.
pub(super) fn cell(
    report: &Report,
    cell: &Cell,
    stand: Stand,
    style: Option<&'static str>,
) -> Markup {
    match cell {
        Cell::Text(lines) if !lines.is_empty() => html! {
            @for words in lines { (worded(report, stand, words, style)) }
        },
        other => paragraph(stand, inline(report, other, style)),
    }
}

/// The same as runs of one line.
pub(super) fn inline(report: &Report, cell: &Cell, style: Option<&'static str>) -> Markup {
    let own = |text: &str, style| runs(report, &Words::new(text, report.locale), style);
    match cell {
        Cell::Empty => html! {},
        Cell::Text(lines) => html! {
            @for (at, words) in lines.iter().enumerate() {
                @if at > 0 { w:r { w:br {} } }
                (runs(report, words, style))
            }
        },
        Cell::Number(number) => own(&unbroken(&number.shown), style),
        Cell::Range(range) => own(&unbroken(&range.shown), style),
        Cell::Level(level) => badge(report, level),
        Cell::State(state) => own(&state.shown, Some("State")),
    }
}

/// A number that stays on one line.
fn unbroken(shown: &str) -> String {
    shown.replace(' ', "\u{a0}")
}

/// A level: its word on its colour.
pub(super) fn badge(report: &Report, level: &Level) -> Markup {
    const STYLES: [&str; 5] = ["Level1", "Level2", "Level3", "Level4", "Level5"];
    let style = STYLES[level.tone().clamp(1, STYLES.len()) - 1];
    // Spaces that do not break keep the colour around the word.
    let words = Words {
        text: format!("\u{a0}\u{a0}{}\u{a0}\u{a0}", level.label.text),
        lang: level.label.lang,
    };
    runs(report, &words, Some(style))
}

fn stays_whole(table: &Table) -> bool {
    let rows = || {
        table
            .groups
            .iter()
            .flat_map(|it| it.head.iter().chain(&it.rows))
    };
    let noted = |row: &Row| {
        row.notes
            .as_ref()
            .map_or(0, |it| it.lines.iter().map(|it| it.text.len()).sum())
    };
    rows().count() < WHOLE.0 && rows().map(|it| letters(it) + noted(it)).sum::<usize>() < WHOLE.1
}

/// Whether notes stay on one page, and with the row they are about. `LibreOffice`
/// would move a whole table to keep a row with notes that fill pages.
fn is_short(notes: &Notes) -> bool {
    notes.lines.iter().map(|it| it.text.len()).sum::<usize>() < SHORT
}

/// How much text is in the cells of a row, in bytes.
fn letters(row: &Row) -> usize {
    let text = |cell: &Cell| match cell {
        Cell::Text(lines) => lines.iter().map(|it| it.text.len()).sum(),
        _ => 0,
    };
    row.cells.iter().map(text).sum()
}
