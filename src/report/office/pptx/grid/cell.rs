//! What stands in the cells of a grid.

use super::{SIDE, Square, make::Maker};
use crate::{
    i18n::Strings,
    report::{
        cell::{Cell, Words},
        office::pptx::{
            notes::bounded,
            paint::{Paint, SOFT},
            text::{Align, Paragraph, Style},
        },
    },
};

impl Maker {
    pub(super) fn square(
        self,
        cell: &Cell,
        style: Style,
        width: f64,
        most: usize,
    ) -> (Square, bool) {
        let (paragraphs, fill) = match cell {
            Cell::Empty => (Vec::new(), None),
            Cell::Text(lines) => {
                let lines = lines.iter().flat_map(|it| Paragraph::of(it, style));
                (lines.collect(), None)
            }
            Cell::Number(_) | Cell::Range(_) => (self.plain(cell, style), None),
            Cell::State(_) => {
                let align = match style.align {
                    Align::Left => Align::Middle,
                    other => other,
                };
                (self.plain(cell, style.paint(SOFT).align(align)), None)
            }
            Cell::Level(level) => {
                let (fill, letters) = tone(level.tone());
                let style = style.bold().align(Align::Middle).paint(letters);
                (self.plain(cell, style), Some(fill))
            }
        };
        let (paragraphs, whole) = self.bounded(paragraphs, width, most);
        let square = Square {
            fill,
            ..Square::of(paragraphs)
        };
        (square, whole)
    }

    pub(super) fn plain(self, cell: &Cell, style: Style) -> Vec<Paragraph> {
        let words = self.words(cell);
        words
            .iter()
            .flat_map(|it| Paragraph::of(it, style))
            .collect()
    }

    /// What of paragraphs a cell of this width shows; where the rest is, is
    /// said in it.
    pub(super) fn bounded(
        self,
        paragraphs: Vec<Paragraph>,
        width: f64,
        most: usize,
    ) -> (Vec<Paragraph>, bool) {
        let (mut kept, whole) = bounded(paragraphs, width - 2.0 * SIDE, most);
        if !whole {
            let style = self.letters().paint(SOFT).bold();
            kept.push(Paragraph::line(
                Strings::of(self.locale).deck().rest_in_notes,
                self.locale,
                style,
            ));
        }
        (kept, whole)
    }

    /// What stands in a cell.
    pub(super) fn words(self, cell: &Cell) -> Vec<Words> {
        let own = |text: &String| vec![Words::new(text, self.locale)];
        match cell {
            Cell::Empty => Vec::new(),
            Cell::Text(lines) => lines.clone(),
            Cell::Number(number) => own(&number.shown),
            Cell::Range(range) => own(&range.shown),
            Cell::Level(level) => vec![level.label.clone()],
            Cell::State(state) => own(&state.shown),
        }
    }

    pub(super) fn text(self, cell: &Cell) -> String {
        let words = self.words(cell);
        let texts: Vec<_> = words.iter().map(|it| it.text.as_str()).collect();
        texts.join(" ")
    }
}

impl Square {
    pub(super) fn of(paragraphs: Vec<Paragraph>) -> Self {
        Self {
            paragraphs,
            columns: 1,
            fill: None,
        }
    }
}

/// What a level is painted with, and the letters on it.
pub(in super::super) const fn tone(tone: usize) -> (Paint, Paint) {
    let (fill, letters) = match tone {
        ..=1 => ("accent2", "level-1-ink"),
        2 => ("accent3", "level-2-ink"),
        3 => ("accent4", "level-3-ink"),
        4 => ("accent5", "level-4-ink"),
        5.. => ("accent6", "level-5-ink"),
    };
    (Paint::Theme(fill), Paint::Token(letters))
}
