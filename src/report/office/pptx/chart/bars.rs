//! Bars: the levels as strips behind them. The strips have axes of their own,
//! so that a bar can be narrower than what it lies on.

use maud::{Markup, html};

use super::{
    Data, Role,
    parts::{Axis, labels, line, no_line, painted, series},
};
use crate::chart::Palette;

/// The axes of the strips, and those of the bars.
const BEHIND: [u32; 2] = [111_111_111, 222_222_222];
const BEFORE: [u32; 2] = [333_333_333, 444_444_444];

pub(super) fn plot(data: &Data, palette: &Palette) -> Markup {
    let all = || data.series.iter().enumerate();
    let strips = all().filter(|(_, it)| matches!(it.role, Role::Band { .. }));
    let strips: Vec<_> = strips.collect();
    let bars = all().filter(|(_, it)| matches!(it.role, Role::Score { .. }));
    // Without strips the bars lie on the first axes.
    let own = if strips.is_empty() { BEHIND } else { BEFORE };
    html! {
        @if !strips.is_empty() {
            c:barChart {
                c:barDir val="bar" {}
                c:grouping val="stacked" {}
                c:varyColors val="0" {}
                @for (at, one) in &strips {
                    @if let Role::Band { at: rank, of } = one.role {
                        (series(data, *at, one, html! {
                            c:spPr { (painted(palette.band(rank, of))) (no_line()) }
                            c:invertIfNegative val="0" {}
                        }))
                    }
                }
                c:gapWidth val="35" {}
                c:overlap val="100" {}
                @for axis in BEHIND { c:axId val=(axis) {} }
            }
        }
        c:barChart {
            c:barDir val="bar" {}
            c:grouping val="clustered" {}
            c:varyColors val="0" {}
            @for (at, one) in bars {
                (series(data, at, one, html! {
                    c:spPr { (painted(palette.score)) (no_line()) }
                    c:invertIfNegative val="0" {}
                    (labels(data.format, Some("outEnd")))
                }))
            }
            c:gapWidth val="170" {}
            @for axis in own { c:axId val=(axis) {} }
        }
        (axes(data, palette, BEHIND, false))
        @if !strips.is_empty() { (axes(data, palette, BEFORE, true)) }
    }
}

fn axes(data: &Data, palette: &Palette, [categories, values]: [u32; 2], hidden: bool) -> Markup {
    html! {
        (Axis {
            id: categories,
            across: values,
            place: "l",
            turned: true,
            hidden,
            line: no_line(),
            grid: None,
        }.categories())
        (Axis {
            id: values,
            across: categories,
            place: if hidden { "t" } else { "b" },
            turned: false,
            hidden,
            line: no_line(),
            grid: (!hidden).then(|| line(palette.grid, 0.5, "solid")),
        }.values(data.format, 0.2, "nextTo", "max"))
    }
}
