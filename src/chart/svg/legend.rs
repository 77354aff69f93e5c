use maud::{Markup, html};

use super::{Anchor, Sheet, number, words};
use crate::{
    chart::{
        Colour, Size,
        legend::{self, GAP, ICON_GAP, ICON_HEIGHT, ICON_WIDTH, Key, MARGIN},
    },
    questionnaire::Mark,
};

/// How a reference is drawn.
pub(super) struct Pen {
    pub(super) colour: Colour,
    pub(super) dashes: &'static str,
}

impl Sheet<'_> {
    /// What a reference is drawn with: dashes for a band, dots for a mark.
    pub(super) fn pen(&self, mark: Mark) -> Pen {
        match mark {
            Mark::Band { .. } => Pen {
                colour: self.palette.reference,
                dashes: "7 5",
            },
            Mark::At(_) => Pen {
                colour: self.palette.caution,
                dashes: "2 4",
            },
        }
    }
}

/// The legend from this height on, and where the sheet ends.
pub(super) fn key(sheet: &Sheet<'_>, radar: bool, top: f64) -> (Markup, f64) {
    let items = items(sheet, radar);
    let size = Size {
        width: sheet.width,
        height: 0.0,
    };
    let named = |(name, icon, _): &(&str, _, _)| (legend::name(name, size), *icon);
    let key = Key::new(items.iter().map(named).collect(), size);
    let step = legend::line_height(sheet.font);
    let mut rows = Vec::new();
    let mut y = top + MARGIN;
    for row in key.rows() {
        rows.push((y, row.height, (sheet.width - row.width) / 2.0, row.items));
        y += rows.last().map_or(0.0, |row| row.1) + GAP;
    }
    let drawn = html! {
        @for (y, height, left, placed) in rows {
            @for (at, x) in placed {
                @let (name, icon) = &key.items[at];
                @let (_, _, colour) = items[at];
                (sign(sheet, icon, colour, (left + x, y + (height.min(step) - ICON_HEIGHT) / 2.0)))
                (words(name, (left + x + ICON_WIDTH + ICON_GAP, y), step, sheet.font, Anchor::Start))
            }
        }
    };
    (drawn, (top + key.height()).ceil())
}

/// Names, icons and colours: the score, the levels, what stands beside them.
fn items<'a>(sheet: &'a Sheet<'_>, radar: bool) -> Vec<(&'a str, &'static str, Colour)> {
    let drawing = sheet.drawing;
    let whole = drawing.axes.iter().all(|axis| axis.score.is_some());
    let line = match (radar, whole) {
        (false, _) => legend::BAR,
        (true, true) => legend::LINE,
        (true, false) => legend::BRIDGED,
    };
    let score = (drawing.score.as_str(), line, sheet.palette.score);
    let bands = (drawing.bands.iter().enumerate()).map(|(at, band)| {
        let colour = sheet.palette.band(at, drawing.bands.len());
        (band.name.as_str(), legend::SWATCH, colour)
    });
    let references = drawing.references.iter().map(|reference| {
        let icon = match reference.mark {
            Mark::Band { .. } => legend::DASHED,
            Mark::At(_) => legend::DOTTED,
        };
        let colour = sheet.pen(reference.mark).colour;
        (reference.name.as_str(), icon, colour)
    });
    [score].into_iter().chain(bands).chain(references).collect()
}

/// The sign before a name, from its upper left corner.
fn sign(sheet: &Sheet<'_>, icon: &str, colour: Colour, (x, y): (f64, f64)) -> Markup {
    let (width, height) = (number(ICON_WIDTH), number(ICON_HEIGHT));
    html! {
        @if let Some(path) = icon.strip_prefix("path://") {
            path transform={ "translate(" (number(x)) " " (number(y)) ")" } d=(path) fill=(colour) {}
        } @else {
            rect x=(number(x)) y=(number(y)) width=(width) height=(height) fill=(colour)
                rx=[(icon == legend::SWATCH).then_some("2")]
                stroke=[(icon == legend::SWATCH).then_some(sheet.palette.grid)] {}
        }
    }
}
