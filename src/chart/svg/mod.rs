//! A figure as an SVG that stands by itself: its title and legend are in it,
//! and it needs nothing from anywhere.
//!
//! Office programs paint black what is half transparent and do not know style
//! sheets, so every colour is solid, how much it covers is said beside it, and
//! everything is an attribute. Text is text. Numbers have one decimal, so that
//! the same figure is the same bytes wherever it is drawn.

mod bars;
mod legend;
mod radar;
mod spread;

use maud::{Markup, html};

use super::{Drawing, Figure, Form, Palette, Size, Theme, float, text};

const MARGIN: f64 = 12.0;

/// The figure, this wide and as high as it needs.
pub(super) fn picture(figure: &Figure, theme: Theme, width: f64) -> String {
    let sheet = Sheet {
        drawing: &figure.drawing,
        palette: Palette::of(theme),
        width,
        font: Size::font_of(width),
    };
    let (title, top) = sheet.title(&figure.title);
    let (body, foot) = match &figure.form {
        Form::Radar { polygon } => radar::body(&sheet, polygon, top),
        Form::Bars => bars::body(&sheet, top),
    };
    let radar = matches!(figure.form, Form::Radar { .. });
    let (key, height) = legend::key(&sheet, radar, foot);
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" xml:lang=(figure.content.tag())
            width=(number(width)) height=(number(height))
            viewBox={ "0 0 " (number(width)) " " (number(height)) }
            role="img" font-family=(figure.drawing.family) font-size=(number(sheet.font))
            fill=(sheet.palette.text)
        {
            title { (figure.title) }
            desc { (figure.alt) }
            @if let Some(paper) = sheet.palette.paper {
                rect width=(number(width)) height=(number(height)) fill=(paper) {}
            }
            (title)
            (body)
            (key)
        }
    };
    clean(&svg.into_string())
}

/// What is drawn, with what, on how wide a sheet.
struct Sheet<'a> {
    drawing: &'a Drawing,
    palette: &'static Palette,
    width: f64,
    font: f64,
}

impl Sheet<'_> {
    /// The title in the middle of the top, and where what follows may begin.
    fn title(&self, title: &str) -> (Markup, f64) {
        let font = self.font + 2.0;
        let lines = text::wrap(title, (self.width - 2.0 * MARGIN) / font);
        let step = (font * 1.35).round();
        let drawn = html! {
            g font-size=(number(font)) font-weight="600" {
                (words(&lines, (self.width / 2.0, MARGIN), step, font, Anchor::Middle))
            }
        };
        let height = float(lines.lines().count()) * step;
        (drawn, MARGIN + height + MARGIN / 2.0)
    }
}

/// Which part of a line stands where the line is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Lines of text, one below another: where the first one's top is, how far to
/// the next, and how large the letters are.
fn words(lines: &str, (x, top): (f64, f64), step: f64, font: f64, anchor: Anchor) -> Markup {
    html! {
        @for (at, line) in lines.lines().enumerate() {
            // Letters stand in the middle of their line.
            @let base = top + (float(at) + 0.5) * step + 0.36 * font;
            text x=(number(x)) y=(number(base)) text-anchor=(anchor.name()) { (line) }
        }
    }
}

/// A length or place: one decimal, and no zero with a sign.
fn number(value: f64) -> String {
    let shown = format!("{value:.1}");
    if shown == "-0.0" {
        "0.0".to_owned()
    } else {
        shown
    }
}

/// Markup without the characters that no XML may hold, and no HTML should:
/// people paste them.
pub(crate) fn clean(xml: &str) -> String {
    let allowed = |it: char| {
        matches!(it, '\t' | '\n' | '\r') || (it >= ' ' && !matches!(it, '\u{fffe}' | '\u{ffff}'))
    };
    (xml.chars())
        .map(|it| if allowed(it) { it } else { '\u{fffd}' })
        .collect()
}
