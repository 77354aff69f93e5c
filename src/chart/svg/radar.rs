use maud::{Markup, html};

use super::{Anchor, MARGIN, Sheet, number, spread::spread, words};
use crate::{
    chart::{
        float,
        radar::{direction, is_upright, label_gap, line_height},
        text,
    },
    questionnaire::Mark,
};

/// The radius at which a radar is neither lost nor loud, as a part of the
/// sheet's width. What is left beside it is for the labels.
const RADIUS_SHARE: f64 = 0.23;
/// Characters of Chinese in the narrowest line of a label.
const LEAST_EMS: f64 = 3.0;

/// The radar from this height on, and where it ends.
pub(super) fn body(sheet: &Sheet<'_>, polygon: &[f64], top: f64) -> (Markup, f64) {
    let radius = (sheet.width * RADIUS_SHARE).round();
    let labels = labels(sheet, radius);
    let above = (labels.iter()).fold(radius, |reach, it| reach.max(-it.top));
    let below = (labels.iter()).fold(radius, |reach, it| reach.max(it.top + it.height));
    let web = Web {
        axes: sheet.drawing.axes.len(),
        radius,
        centre: (sheet.width / 2.0, (top + MARGIN + above).round()),
    };
    let drawn = html! {
        (bands(sheet, &web))
        (axes(sheet, &web))
        (references(sheet, &web))
        (score(sheet, &web, polygon))
        (titles(sheet, &web, &labels))
    };
    (drawn, web.centre.1 + below + MARGIN)
}

/// Where shares lie.
struct Web {
    axes: usize,
    radius: f64,
    centre: (f64, f64),
}

impl Web {
    /// The place of a share on an axis, or further out.
    fn at(&self, axis: usize, distance: f64) -> (f64, f64) {
        let (across, up) = direction(axis, self.axes);
        (
            self.centre.0 + across * distance,
            self.centre.1 - up * distance,
        )
    }

    /// The corners of a polygon, by the share on each axis.
    fn corners(&self, shares: impl IntoIterator<Item = f64>) -> String {
        let corners: Vec<_> = (shares.into_iter().enumerate())
            .map(|(axis, share)| {
                let (x, y) = self.at(axis, share * self.radius);
                format!("{},{}", number(x), number(y))
            })
            .collect();
        corners.join(" ")
    }

    fn ring(&self, share: f64) -> String {
        self.corners(std::iter::repeat_n(share, self.axes))
    }
}

/// The level bands, the outermost first: each covers the inside of the last.
fn bands(sheet: &Sheet<'_>, web: &Web) -> Markup {
    let bands = &sheet.drawing.bands;
    html! {
        g stroke=(sheet.palette.seam) stroke-width="1.5" {
            @for (at, band) in bands.iter().enumerate().rev() {
                polygon points=(web.ring(band.to)) fill=(sheet.palette.band(at, bands.len())) {}
            }
        }
    }
}

/// The axes; without levels also rings between them, to read by.
fn axes(sheet: &Sheet<'_>, web: &Web) -> Markup {
    let rings = (sheet.drawing.bands.is_empty()).then(|| sheet.drawing.edges());
    html! {
        @for at in rings.into_iter().flatten().skip(1) {
            polygon points=(web.ring(at)) fill="none" stroke=(sheet.palette.grid) stroke-width="1" {}
        }
        g stroke=(sheet.palette.grid) stroke-width="1" {
            @for axis in 0..web.axes {
                @let (x, y) = web.at(axis, web.radius);
                line x1=(number(web.centre.0)) y1=(number(web.centre.1)) x2=(number(x)) y2=(number(y)) {}
            }
        }
    }
}

/// Rings of dashes for a reference band, of dots for a mark.
fn references(sheet: &Sheet<'_>, web: &Web) -> Markup {
    html! {
        @for reference in &sheet.drawing.references {
            @let pen = sheet.pen(reference.mark);
            @for at in ends(reference.mark) {
                polygon points=(web.ring(at)) fill="none" stroke=(pen.colour) stroke-width="2"
                    stroke-dasharray=(pen.dashes) {}
            }
        }
    }
}

/// Where a reference is drawn.
pub(super) fn ends(mark: Mark) -> Vec<f64> {
    match mark {
        Mark::Band { from, to } => vec![from, to],
        Mark::At(at) => vec![at],
    }
}

/// The score. Only a line through scores alone is solid and has points.
fn score(sheet: &Sheet<'_>, web: &Web, polygon: &[f64]) -> Markup {
    let colour = sheet.palette.score;
    let whole = sheet.drawing.axes.iter().all(|axis| axis.score.is_some());
    let corners = web.corners(polygon.iter().copied());
    html! {
        polygon points=(corners) fill=(colour) fill-opacity="0.14" stroke=(colour) stroke-width="3"
            stroke-linejoin="round" stroke-dasharray=[(!whole).then_some("9 6")] {}
        @if whole {
            @for (axis, share) in polygon.iter().enumerate() {
                @let (x, y) = web.at(axis, share * web.radius);
                circle cx=(number(x)) cy=(number(y)) r="4" fill=(colour) {}
            }
        }
    }
}

fn titles(sheet: &Sheet<'_>, web: &Web, labels: &[Label]) -> Markup {
    let step = line_height(sheet.font);
    html! {
        @for label in labels {
            @let at = (web.centre.0 + label.x, web.centre.1 + label.top);
            (words(&label.lines, at, step, sheet.font, label.anchor))
        }
    }
}

/// What stands at the end of an axis, its place seen from the centre.
struct Label {
    lines: String,
    x: f64,
    top: f64,
    height: f64,
    anchor: Anchor,
}

/// The axes' titles with their scores, clear of the radar and of one another.
fn labels(sheet: &Sheet<'_>, radius: f64) -> Vec<Label> {
    let axes = &sheet.drawing.axes;
    let end = radius + label_gap(sheet.font);
    let ems = ((sheet.width / 2.0 - MARGIN - end) / sheet.font).max(LEAST_EMS);
    let mut labels: Vec<_> = (axes.iter().enumerate())
        .map(|(at, axis)| {
            let lines = format!("{}\n{}", text::wrap(&axis.title, ems), axis.shown);
            let height = float(lines.lines().count()) * line_height(sheet.font);
            let (across, up) = direction(at, axes.len());
            // At the top and at the foot a label is centred beyond its axis,
            // elsewhere it stands beside it.
            let (anchor, rise) = match (is_upright(across), up > 0.0) {
                (true, true) => (Anchor::Middle, 1.0),
                (true, false) => (Anchor::Middle, 0.0),
                (false, _) if across > 0.0 => (Anchor::Start, 0.5),
                (false, _) => (Anchor::End, 0.5),
            };
            Label {
                lines,
                x: across * end,
                top: -up * end - rise * height,
                height,
                anchor,
            }
        })
        .collect();
    for side in [Anchor::Start, Anchor::End] {
        let mut beside: Vec<_> = labels.iter_mut().filter(|it| it.anchor == side).collect();
        beside.sort_by(|a, b| a.top.total_cmp(&b.top));
        let wanted: Vec<_> = beside.iter().map(|it| (it.top, it.height)).collect();
        for (label, top) in beside.into_iter().zip(spread(&wanted)) {
            label.top = top;
            // One that was moved towards the middle keeps clear of the radar.
            let up = top + label.height / 2.0;
            let clear = (end * end - up * up).max(0.0).sqrt();
            label.x = label.x.abs().max(clear).copysign(label.x);
        }
    }
    labels
}
