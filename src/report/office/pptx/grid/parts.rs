//! A table over several slides.

use super::{Grid, Kind, Line};
use crate::report::office::pptx::text::Paragraph;

impl Grid {
    /// How much of so much room it takes, so that the slides it goes on over
    /// are about as full as one another.
    pub(in super::super) fn share_of(&self, room: f64) -> f64 {
        /// Rows are not divided, so that some slides hold more than their share.
        const SLACK: f64 = 40.0;
        let above = self.height() - self.lines.iter().map(|it| it.height).sum::<f64>();
        let (rows, each) = (self.height() - above, room - above);
        if each <= 0.0 || rows <= each {
            return room;
        }
        room.min(above + rows / (rows / each).ceil() + SLACK)
    }

    /// As much of it from the top as is not higher than this, and what is left.
    /// Rows that belong together stay together, and so does what names them.
    ///
    /// None if not even its first rows fit.
    pub(in super::super) fn divided(
        &self,
        room: f64,
        continued: &str,
    ) -> Option<(Self, Option<Self>)> {
        let mut left = room - self.caption_height();
        left -= self.head.as_ref().map_or(0.0, |line| line.height);
        let mut taken = 0;
        for unit in self.units() {
            let needed: f64 = self
                .lines
                .iter()
                .skip(taken)
                .take(unit)
                .map(|it| it.height)
                .sum();
            if needed > left {
                break;
            }
            left -= needed;
            taken += unit;
        }
        self.split_at(taken, continued)
    }

    /// Its first rows that belong together, however high they are.
    pub(in super::super) fn first(&self, continued: &str) -> Option<(Self, Option<Self>)> {
        let taken = self.units().first().copied().unwrap_or(0);
        self.split_at(taken, continued)
    }

    fn split_at(&self, taken: usize, continued: &str) -> Option<(Self, Option<Self>)> {
        if taken == 0 && !self.lines.is_empty() {
            return None;
        }
        let (now, later) = self.lines.split_at_checked(taken)?;
        let part = |lines: Vec<Line>| Self {
            lines,
            ..self.clone_without_lines()
        };
        let now = part(now.to_vec());
        if later.is_empty() {
            return Some((now, None));
        }
        let heads = now.lines.iter().rev().find(|it| it.kind == Kind::Group);
        let within = later
            .first()
            .is_some_and(|it| matches!(it.kind, Kind::Plain | Kind::Noted));
        let again = heads.filter(|_| within).map(|it| repeated(it, continued));
        let lines = again.into_iter().chain(later.iter().cloned()).collect();
        Some((now, Some(part(lines))))
    }

    /// How many rows each group of rows has that no slide divides.
    fn units(&self) -> Vec<usize> {
        let mut units: Vec<usize> = Vec::new();
        let mut before = None;
        for line in &self.lines {
            let joins =
                matches!(line.kind, Kind::Below | Kind::Total) || before == Some(Kind::Group);
            match units.last_mut() {
                Some(unit) if joins => *unit += 1,
                _ => units.push(1),
            }
            before = Some(line.kind);
        }
        units
    }

    fn clone_without_lines(&self) -> Self {
        Self {
            name: self.name.clone(),
            caption: self.caption.clone(),
            widths: self.widths.clone(),
            head: self.head.clone(),
            lines: Vec::new(),
        }
    }
}

/// What names rows, above those that stand on the next slide.
fn repeated(line: &Line, continued: &str) -> Line {
    let mut line = line.clone();
    // Its own rest was told where it first stood.
    line.rest.clear();
    let named = line
        .cells
        .first_mut()
        .and_then(|it| it.paragraphs.last_mut());
    if let Some(Paragraph { runs, .. }) = named
        && let Some(run) = runs.last_mut()
        && !run.text.ends_with(continued)
    {
        run.text.push_str(continued);
    }
    line
}
