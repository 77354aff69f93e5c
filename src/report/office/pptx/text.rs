//! Text on slides: as a value, and as high as it will be.

use super::{
    measure,
    paint::{INK, Paint},
};
use crate::{i18n::Locale, report::cell::Words};

/// From line to line, in sizes of the letters. It is exact on slides, so that
/// the faces an office program has do not change how high text is.
const LEADING: f64 = 1.32;

/// Where lines are aligned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Align {
    Left,
    Middle,
    Right,
}

/// How a paragraph looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    /// Of the letters, in points.
    pub(super) size: f64,
    pub(super) bold: bool,
    pub(super) paint: Paint,
    pub(super) align: Align,
    pub(super) bullet: bool,
    /// Above it, in points.
    pub(super) before: f64,
}

/// Plain text of a size in points.
pub(super) const fn plain(size: f64) -> Style {
    Style {
        size,
        bold: false,
        paint: INK,
        align: Align::Left,
        bullet: false,
        before: 0.0,
    }
}

impl Style {
    pub(super) const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub(super) const fn paint(self, paint: Paint) -> Self {
        Self { paint, ..self }
    }

    pub(super) const fn align(self, align: Align) -> Self {
        Self { align, ..self }
    }

    pub(super) const fn bullet(self) -> Self {
        let bullet = true;
        Self { bullet, ..self }
    }

    pub(super) const fn before(self, before: f64) -> Self {
        Self { before, ..self }
    }

    /// How far from one line to the next.
    pub(super) fn step(self) -> f64 {
        (self.size * LEADING).ceil()
    }

    /// How far the text of a list stands in.
    pub(super) fn indent(self) -> f64 {
        if self.bullet { self.size } else { 0.0 }
    }

    /// How many characters of Chinese a line of this width holds.
    pub(super) fn ems(self, width: f64) -> f64 {
        measure::ems(width - self.indent(), self.size)
    }
}

/// Text without a line break in it.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) text: String,
    /// None where somebody typed it.
    pub(super) lang: Option<Locale>,
    /// Where it leads.
    pub(super) url: Option<String>,
    /// Where it is not that of its paragraph.
    pub(super) paint: Option<Paint>,
}

/// Text that begins on a line of its own.
#[derive(Clone, Debug)]
pub(super) struct Paragraph {
    pub(super) runs: Vec<Run>,
    pub(super) style: Style,
}

impl Run {
    pub(super) fn new(text: impl Into<String>, lang: Option<Locale>) -> Self {
        Self {
            text: text.into(),
            lang,
            url: None,
            paint: None,
        }
    }
}

impl Paragraph {
    /// A line, or as many as it takes.
    pub(super) fn line(text: impl Into<String>, lang: Locale, style: Style) -> Self {
        let runs = vec![Run::new(text, Some(lang))];
        Self { runs, style }
    }

    /// Words, a paragraph for each of their lines.
    pub(super) fn of(words: &Words, style: Style) -> Vec<Self> {
        let mut paragraphs: Vec<_> = (words.text.lines())
            .map(|line| Self {
                runs: vec![Run::new(line, words.lang)],
                style,
            })
            .collect();
        for later in paragraphs.iter_mut().skip(1) {
            later.style.before = 0.0;
            later.style.bullet = false;
        }
        paragraphs
    }

    pub(super) fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// How high it is in a box of this width, with what is above it.
    pub(super) fn height(&self, width: f64) -> f64 {
        self.style.before + measure::times(self.lines(width), self.style.step())
    }

    /// How many lines it takes in a box of this width.
    pub(super) fn lines(&self, width: f64) -> usize {
        measure::lines(&self.text(), self.style.ems(width))
    }

    /// What of it fits into so many lines, and whether that is all.
    pub(super) fn cut(&self, width: f64, lines: usize) -> (Self, bool) {
        let Some(mut left) = measure::cut(&self.text(), self.style.ems(width), lines) else {
            return (self.clone(), true);
        };
        let mut cut = Self {
            runs: Vec::new(),
            style: self.style,
        };
        for run in &self.runs {
            if left == 0 {
                break;
            }
            let mut run = run.clone();
            let end = run.text.char_indices().nth(left).map(|(at, _)| at);
            left = left.saturating_sub(run.text.chars().count());
            if let Some(end) = end {
                run.text.truncate(end);
            }
            cut.runs.push(run);
        }
        if let Some(last) = cut.runs.last_mut() {
            last.text.push('…');
        }
        (cut, false)
    }

    /// Whether its first letter is of a script that runs from right to left.
    /// Only what people typed may.
    pub(super) fn is_rtl(&self) -> bool {
        let typed = self.runs.iter().filter(|run| run.lang.is_none());
        let strong = |it: &char| it.is_alphabetic();
        typed
            .flat_map(|run| run.text.chars())
            .find(strong)
            .is_some_and(|it| {
                matches!(it, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
            })
    }
}

/// How high paragraphs are in a box of this width.
pub(super) fn height(paragraphs: &[Paragraph], width: f64) -> f64 {
    paragraphs.iter().map(|it| it.height(width)).sum()
}
