use maud::{Markup, html};

use super::{Paper, dir};
use crate::report::{
    cell::Cell,
    table::{Column, Notes, Row, Table},
};

impl Paper {
    /// On a narrow screen it scrolls by itself; on paper its headings come
    /// again on every page.
    pub(super) fn table(self, table: &Table) -> Markup {
        let columns = &table.columns;
        html! {
            div.scroll tabindex="0" role="region" aria-label=(table.caption.text) {
                table {
                    caption { (table.caption.text) }
                    thead {
                        tr {
                            @for column in columns {
                                th scope="col" class=[number(column)] { (column.heading) }
                            }
                        }
                    }
                    @for group in &table.groups {
                        tbody {
                            @if let Some(head) = &group.head {
                                (self.row("group", head, columns))
                            }
                            @for row in &group.rows {
                                @let class = if row.notes.is_some() { "noted" } else { "plain" };
                                (self.row(class, row, columns))
                                @if let Some(notes) = &row.notes {
                                    (noted(notes, columns.len()))
                                }
                            }
                        }
                    }
                    @if let Some(total) = &table.total {
                        tfoot { (self.row("total", total, columns)) }
                    }
                }
            }
        }
    }

    /// A row; what it is about takes the empty cells after it, where it heads
    /// a group.
    fn row(self, class: &str, row: &Row, columns: &[Column]) -> Markup {
        let heads = class == "group";
        let rest = row.cells.get(1..).unwrap_or_default();
        let empty = if heads {
            rest.iter().take_while(|it| **it == Cell::Empty).count()
        } else {
            0
        };
        html! {
            tr class=(class) {
                @if let Some(first) = row.cells.first() {
                    th scope=(if heads { "rowgroup" } else { "row" })
                        colspan=[(empty > 0).then_some(empty + 1)] { (self.cell(first)) }
                }
                @for (cell, column) in rest.iter().zip(columns.iter().skip(1)).skip(empty) {
                    td class=[number(column)] { (self.cell(cell)) }
                }
            }
        }
    }
}

/// What was noted, across all columns.
fn noted(notes: &Notes, columns: usize) -> Markup {
    html! {
        tr.notes {
            td colspan=(columns) {
                span.label { (notes.label) }
                @for words in &notes.lines {
                    p dir=[dir(words)] { (words.text) }
                }
            }
        }
    }
}

fn number(column: &Column) -> Option<&'static str> {
    column.numeric.then_some("number")
}
