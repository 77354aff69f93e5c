//! A radar: where levels begin, the published figures and the scores, all as
//! lines on the same two axes. Filled rings would be hidden by one another:
//! programs differ in which of them lies on top.

use maud::{Markup, html};

use super::{
    Data, Role,
    parts::{Axis, deep_line, labels, line, no_line, painted, series},
};
use crate::chart::Palette;

const AXES: [u32; 2] = [111_111_111, 222_222_222];

pub(super) fn plot(data: &Data, palette: &Palette) -> Markup {
    let [categories, values] = AXES;
    // Where there are levels, their lines are what is read by.
    let levels = |role| matches!(role, Role::Band { .. });
    let unit = if data.series.iter().any(|it| levels(it.role)) {
        1.0
    } else {
        0.2
    };
    let line = || line(palette.grid, 0.75, "solid");
    html! {
        c:radarChart {
            c:radarStyle val="marker" {}
            c:varyColors val="0" {}
            @for (at, one) in data.series.iter().enumerate() {
                (series(data, at, one, looks(one.role, palette, data.format)))
            }
            @for axis in AXES { c:axId val=(axis) {} }
        }
        (Axis {
            id: categories,
            across: values,
            place: "b",
            turned: false,
            hidden: false,
            line: line(),
            grid: Some(line()),
        }.categories())
        (Axis {
            id: values,
            across: categories,
            place: "l",
            turned: false,
            hidden: false,
            line: line(),
            grid: Some(line()),
        }.values(data.format, unit, "none", "autoZero"))
    }
}

fn looks(role: Role, palette: &Palette, format: &str) -> Markup {
    let plain = |line: Markup| {
        html! {
            c:spPr { a:noFill {} (line) }
            c:marker { c:symbol val="none" {} }
        }
    };
    match role {
        Role::Band { at, of } => plain(deep_line(palette.band(at, of), 2.0)),
        Role::Range { .. } => plain(line(palette.reference, 1.75, "dash")),
        Role::Mark => plain(line(palette.caution, 1.75, "sysDot")),
        Role::Score { whole } => html! {
            c:spPr { a:noFill {} (line(palette.score, 2.5, if whole { "solid" } else { "dash" })) }
            c:marker {
                c:symbol val="circle" {}
                c:size val="7" {}
                c:spPr { (painted(palette.score)) (no_line()) }
            }
            (labels(format, None))
        },
    }
}
