//! Tables of slides: how wide their columns and how high their rows are, and
//! where they are divided.

mod cell;
pub(super) mod make;
mod parts;
mod widths;
mod xml;

pub(super) use self::cell::tone;

use super::{
    notes::Note,
    paint::Paint,
    text::{Paragraph, height},
};

/// Left and right of what stands in a cell.
const SIDE: f64 = 6.0;
/// Above and below it.
const EDGE: f64 = 3.0;

/// A table, or as much of it as stands on one slide.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    /// What it is called.
    pub(super) name: String,
    /// What stands above it.
    caption: Vec<Paragraph>,
    /// How wide its columns are.
    widths: Vec<f64>,
    /// What its columns are called; none where there is nothing to call.
    head: Option<Line>,
    lines: Vec<Line>,
}

/// A row of a grid.
#[derive(Clone, Debug)]
struct Line {
    kind: Kind,
    cells: Vec<Square>,
    height: f64,
    /// What of it did not fit, in full.
    rest: Vec<Note>,
}

/// What a row is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// It names the columns.
    Head,
    /// It names the rows after it.
    Group,
    /// One of many.
    Plain,
    /// The same, with more of it below.
    Noted,
    /// It says more of the row before it.
    Below,
    /// What the rows amount to.
    Total,
}

/// A cell of a grid, as wide as so many columns.
#[derive(Clone, Debug)]
struct Square {
    paragraphs: Vec<Paragraph>,
    columns: usize,
    fill: Option<Paint>,
}

impl Grid {
    /// How wide it is.
    pub(super) fn width(&self) -> f64 {
        self.widths.iter().sum()
    }

    /// How high its caption is, with the gap below it.
    pub(super) fn caption_height(&self) -> f64 {
        if self.caption.is_empty() {
            return 0.0;
        }
        height(&self.caption, self.width()) + 4.0
    }

    /// What stands above it.
    pub(super) fn caption(&self) -> &[Paragraph] {
        &self.caption
    }

    /// How high its rows are together.
    pub(super) fn rows_height(&self) -> f64 {
        let head = self.head.iter().map(|line| line.height).sum::<f64>();
        head + self.lines.iter().map(|line| line.height).sum::<f64>()
    }

    /// How high all of it is.
    pub(super) fn height(&self) -> f64 {
        self.caption_height() + self.rows_height()
    }

    /// What of it did not fit, in full.
    pub(super) fn rest(&self) -> impl Iterator<Item = &Note> {
        self.lines.iter().flat_map(|line| &line.rest)
    }
}

impl Line {
    /// A row as high as its highest cell, in columns as wide as these.
    fn new(kind: Kind, cells: Vec<Square>, widths: &[f64], rest: Vec<Note>) -> Self {
        let mut at = 0;
        let mut highest = 0.0_f64;
        for square in &cells {
            let width: f64 = widths.iter().skip(at).take(square.columns).sum();
            at += square.columns;
            highest = highest.max(height(&square.paragraphs, width - 2.0 * SIDE));
        }
        Self {
            kind,
            cells,
            height: highest + 2.0 * EDGE,
            rest,
        }
    }
}
