use maud::{Markup, html};

use super::{
    page::WIDTH,
    table::{EM, WHOLE, cell, wide},
    text::{Stand, paragraph, worded},
};
use crate::{
    chart::ems,
    layout::Depth,
    report::{Report, model::Fact},
};

/// Names with their values, side by side; where all is to fit a page, two such
/// pairs in a row.
pub(super) fn facts(report: &Report, facts: &[Fact]) -> Markup {
    let (pairs, whole) = match report.depth {
        Depth::Full => (1, WIDTH),
        Depth::OnePage => (2, WIDTH / 2),
    };
    let name = name_width(facts, whole);
    let value = whole - name;
    html! {
        @if !facts.is_empty() {
            w:tbl {
                w:tblPr {
                    w:tblStyle w:val="FactsTable" {}
                    w:tblW w:w=(WIDTH) w:type="dxa" {}
                    w:tblLayout w:type="fixed" {}
                    w:tblLook w:val="0080" w:firstRow="0" w:lastRow="0" w:firstColumn="1"
                        w:lastColumn="0" w:noHBand="1" w:noVBand="1" {}
                }
                w:tblGrid {
                    @for _ in 0..pairs { w:gridCol w:w=(name) {} w:gridCol w:w=(value) {} }
                }
                @let rows = facts.chunks(pairs);
                @for (at, row) in rows.enumerate() {
                    @let kept = at + 1 < facts.len() && facts.len() < WHOLE.0;
                    w:tr {
                        w:trPr { w:cantSplit {} }
                        @for fact in row { (pair(report, fact, [name, value], kept)) }
                        @if row.len() < pairs { (no_pair([name, value])) }
                    }
                }
            }
            (paragraph(Stand::of("AfterTable"), html! {}))
        }
    }
}

/// Between a fifth and two fifths of the width of a pair.
fn name_width(facts: &[Fact], whole: u32) -> u32 {
    let widest = (facts.iter()).map(|it| ems(&it.name.text));
    let widest = widest.fold(0.0, f64::max);
    let part = |fiftieths: u32| whole * fiftieths / 50;
    let fits = |width: &u32| (widest + 1.0) * f64::from(EM) < f64::from(*width);
    [part(10), part(14)]
        .into_iter()
        .find(fits)
        .unwrap_or(part(19))
}

fn pair(report: &Report, fact: &Fact, [name, value]: [u32; 2], kept: bool) -> Markup {
    html! {
        w:tc {
            w:tcPr { (wide(name)) }
            (worded(report, Stand::of("FactName").kept(kept), &fact.name, None))
        }
        w:tc {
            w:tcPr { (wide(value)) }
            (cell(report, &fact.value, Stand::of("FactValue").kept(kept), None))
        }
    }
}

fn no_pair(widths: [u32; 2]) -> Markup {
    html! {
        @for width in widths {
            w:tc { w:tcPr { (wide(width)) } (paragraph(Stand::of("FactValue"), html! {})) }
        }
    }
}
