//! A table as `DrawingML`.

use maud::{Markup, html};

use super::{EDGE, Grid, Kind, Line, SIDE, Square};
use crate::report::office::pptx::{
    paint::{ACCENT, LINE, SUNKEN, fill},
    pen::Pen,
    units::emu,
};

/// A table without a look of its own, which every program knows.
const STYLE: &str = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

impl Grid {
    /// Its `a:tbl`.
    pub(in super::super) fn xml(&self, pen: &mut Pen<'_>) -> Markup {
        html! {
            a:tbl {
                a:tblPr firstRow=[self.head.as_ref().map(|_| "1")] firstCol="1" {
                    a:tableStyleId { (STYLE) }
                }
                a:tblGrid {
                    @for width in &self.widths {
                        a:gridCol w=(emu(*width)) {}
                    }
                }
                @for line in self.head.iter().chain(&self.lines) {
                    (row(line, pen))
                }
            }
        }
    }
}

fn row(line: &Line, pen: &mut Pen<'_>) -> Markup {
    html! {
        a:tr h=(emu(line.height)) {
            @for square in &line.cells {
                (cell(line.kind, square, pen))
                @for _ in 1..square.columns {
                    a:tc hMerge="1" {
                        a:txBody { a:bodyPr {} a:lstStyle {} (pen.paragraphs(&[])) }
                        a:tcPr {}
                    }
                }
            }
        }
    }
}

fn cell(kind: Kind, square: &Square, pen: &mut Pen<'_>) -> Markup {
    let spans = (square.columns > 1).then_some(square.columns);
    let (above, below) = match kind {
        Kind::Head => (None, Some((ACCENT, 1.5))),
        Kind::Group | Kind::Plain | Kind::Below => (None, Some((LINE, 0.75))),
        Kind::Noted => (None, None),
        Kind::Total => (Some((ACCENT, 1.0)), Some((ACCENT, 1.0))),
    };
    let ground = square.fill.or(match kind {
        Kind::Group => Some(SUNKEN),
        _ => None,
    });
    let anchor = match kind {
        Kind::Head => "b",
        Kind::Plain | Kind::Noted if square.fill.is_none() => "t",
        Kind::Below => "t",
        _ => "ctr",
    };
    html! {
        a:tc gridSpan=[spans] {
            a:txBody {
                a:bodyPr {}
                a:lstStyle {}
                (pen.paragraphs(&square.paragraphs))
            }
            a:tcPr marL=(emu(SIDE)) marR=(emu(SIDE)) marT=(emu(EDGE)) marB=(emu(EDGE)) anchor=(anchor) {
                a:lnL w="0" { a:noFill {} }
                a:lnR w="0" { a:noFill {} }
                @match above {
                    Some(rule) => a:lnT w=(emu(rule.1)) { (fill(rule.0)) },
                    None => {},
                }
                @match below {
                    Some(rule) => a:lnB w=(emu(rule.1)) { (fill(rule.0)) },
                    None => {},
                }
                (ground.map_or_else(none, fill))
            }
        }
    }
}

fn none() -> Markup {
    html! { a:noFill {} }
}
