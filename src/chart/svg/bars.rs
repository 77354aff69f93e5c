use maud::{Markup, html};

use super::{Anchor, MARGIN, Sheet, number, radar::ends, words};
use crate::{
    chart::{Axis, float, radar::line_height, text},
    scoring::percent,
};

/// No title is wider than this part of the sheet, or than this many
/// characters of Chinese.
const TITLE_SHARE: f64 = 0.34;
const TITLE_EMS: f64 = 14.0;
/// Between the bars and what stands beside them.
const GAP: f64 = 10.0;
/// How high the strip of level bands is, and the bar on it.
const TRACK: f64 = 24.0;
const BAR: f64 = 10.0;
/// Above and below a row.
const ROW_GAP: f64 = 8.0;
const TICK: f64 = 5.0;

/// The bars from this height on, and where they end.
pub(super) fn body(sheet: &Sheet<'_>, top: f64) -> (Markup, f64) {
    let plot = Plot::of(sheet, top + ROW_GAP);
    let foot = plot.foot();
    let drawn = html! {
        @for row in &plot.rows {
            (bar(sheet, &plot, row))
        }
        (references(sheet, &plot))
        (scale(sheet, &plot))
    };
    (drawn, foot + TICK + line_height(sheet.font) + MARGIN / 2.0)
}

/// A bar's place and words.
struct Row<'a> {
    axis: &'a Axis,
    title: String,
    top: f64,
    height: f64,
}

struct Plot<'a> {
    rows: Vec<Row<'a>>,
    /// Where 0 % and 100 % lie.
    from: f64,
    to: f64,
}

impl<'a> Plot<'a> {
    fn of(sheet: &'a Sheet<'_>, top: f64) -> Self {
        let ems = (sheet.width * TITLE_SHARE / sheet.font).min(TITLE_EMS);
        let mut top = top;
        let row = |axis: &'a Axis| {
            let title = text::wrap(&axis.title, ems);
            let lines = float(title.lines().count()) * line_height(sheet.font);
            let height = lines.max(TRACK) + 2.0 * ROW_GAP;
            let row = Row {
                axis,
                title,
                top,
                height,
            };
            top += height;
            row
        };
        let rows: Vec<_> = sheet.drawing.axes.iter().map(row).collect();
        let widest = |of: fn(&Row<'_>) -> f64| rows.iter().map(of).fold(0.0, f64::max) * sheet.font;
        let left = widest(|row| text::widest(&row.title));
        let right = widest(|row| text::widest(&row.axis.shown));
        Self {
            from: (MARGIN + left + GAP).ceil(),
            to: (sheet.width - MARGIN - right - GAP).floor(),
            rows,
        }
    }

    fn top(&self) -> f64 {
        self.rows.first().map_or(0.0, |row| row.top)
    }

    fn foot(&self) -> f64 {
        self.rows.last().map_or(0.0, |row| row.top + row.height)
    }

    /// Where a share lies.
    fn at(&self, share: f64) -> f64 {
        self.from + share * (self.to - self.from)
    }
}

/// One row: title, the level bands, the score on them, and its number. Where
/// there is no score there is no bar.
fn bar(sheet: &Sheet<'_>, plot: &Plot<'_>, row: &Row<'_>) -> Markup {
    let bands = &sheet.drawing.bands;
    let middle = row.top + row.height / 2.0;
    let step = line_height(sheet.font);
    let above = |lines: &str| middle - float(lines.lines().count()) * step / 2.0;
    let span = |from: f64, to: f64| number(plot.at(to) - plot.at(from));
    html! {
        (words(&row.title, (plot.from - GAP, above(&row.title)), step, sheet.font, Anchor::End))
        g stroke=(sheet.palette.grid) stroke-width="1" {
            @for (at, band) in bands.iter().enumerate() {
                rect x=(number(plot.at(band.from))) y=(number(middle - TRACK / 2.0))
                    width=(span(band.from, band.to)) height=(number(TRACK))
                    fill=(sheet.palette.band(at, bands.len())) {}
            }
        }
        @if let Some(score) = row.axis.score {
            rect x=(number(plot.from)) y=(number(middle - BAR / 2.0)) width=(span(0.0, score))
                height=(number(BAR)) fill=(sheet.palette.score) {}
        }
        (words(&row.axis.shown, (plot.to + GAP, above(&row.axis.shown)), step, sheet.font, Anchor::Start))
    }
}

/// Lines across all bars.
fn references(sheet: &Sheet<'_>, plot: &Plot<'_>) -> Markup {
    html! {
        @for reference in &sheet.drawing.references {
            @let pen = sheet.pen(reference.mark);
            @for at in ends(reference.mark) {
                @let x = number(plot.at(at));
                line x1=(x) y1=(number(plot.top())) x2=(x) y2=(number(plot.foot()))
                    stroke=(pen.colour) stroke-width="2" stroke-dasharray=(pen.dashes) {}
            }
        }
    }
}

/// The shares at which levels begin and end, or every fifth; a number that would touch the one
/// before it is left out.
fn scale(sheet: &Sheet<'_>, plot: &Plot<'_>) -> Markup {
    let foot = plot.foot();
    let mut free = f64::MIN;
    let marks: Vec<_> = (sheet.drawing.edges().into_iter())
        .map(|share| {
            let x = plot.at(share);
            let shown = percent(share).to_string();
            let shown = sheet.drawing.axis_format.replace("{value}", &shown);
            let half = text::widest(&shown) * sheet.font / 2.0;
            let fits = x - half >= free;
            if fits {
                free = x + half + GAP / 2.0;
            }
            (x, fits.then_some(shown))
        })
        .collect();
    html! {
        @for (x, shown) in marks {
            line x1=(number(x)) y1=(number(foot)) x2=(number(x)) y2=(number(foot + TICK))
                stroke=(sheet.palette.grid) stroke-width="1" {}
            @if let Some(shown) = shown {
                (words(&shown, (x, foot + TICK), line_height(sheet.font), sheet.font, Anchor::Middle))
            }
        }
    }
}
