//! A slide as a value: what lies on it, and where.

use super::{grid::Grid, notes::Note, paint::Paint, text::Paragraph, units::Frame};
use crate::chart::Figure;

/// What a slide is laid out as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// The first slide.
    Title,
    /// Where something new begins.
    Section,
    /// Everything else.
    Content,
}

impl Layout {
    /// Every layout, in the order they are offered.
    pub(super) const ALL: [Self; 3] = [Self::Title, Self::Section, Self::Content];

    /// The number of its part.
    pub(super) const fn number(self) -> usize {
        match self {
            Self::Title => 1,
            Self::Section => 2,
            Self::Content => 3,
        }
    }
}

/// A slide.
#[derive(Clone, Debug)]
pub(super) struct Slide<'a> {
    pub(super) layout: Layout,
    /// Its title; never empty.
    pub(super) title: Vec<Paragraph>,
    pub(super) items: Vec<Placed<'a>>,
    /// What stands in the speaker notes.
    pub(super) notes: Vec<Note>,
}

/// Something and where it lies.
#[derive(Clone, Debug)]
pub(super) struct Placed<'a> {
    pub(super) frame: Frame,
    pub(super) item: Item<'a>,
}

/// Something on a slide besides its title.
#[derive(Clone, Debug)]
pub(super) enum Item<'a> {
    /// Text.
    Text(TextBox),
    /// A table.
    Grid(Grid),
    /// A chart of some of a figure's axes.
    Chart(Part<'a>),
}

/// Text in a box.
#[derive(Clone, Debug)]
pub(super) struct TextBox {
    pub(super) paragraphs: Vec<Paragraph>,
    /// What it lies on.
    pub(super) fill: Option<Paint>,
    /// Between its edge and the text, in points.
    pub(super) inset: f64,
    /// Whether it is what the layout keeps a place for.
    pub(super) body: bool,
    /// Whether the text stands in the middle of its height.
    pub(super) centred: bool,
}

/// The axes of a figure that one slide shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    pub(super) figure: &'a Figure,
    /// The first of them.
    pub(super) from: usize,
    /// After the last of them.
    pub(super) to: usize,
}

impl TextBox {
    /// Text on the slide itself.
    pub(super) fn bare(paragraphs: Vec<Paragraph>) -> Self {
        Self {
            paragraphs,
            fill: None,
            inset: 0.0,
            body: false,
            centred: false,
        }
    }
}
