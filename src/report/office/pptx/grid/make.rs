//! Tables, facts and published figures as grids.

use super::{Grid, Kind, Line, SIDE, Square};
use crate::{
    chart::ems,
    i18n::{Locale, Strings},
    report::{
        cell::{Cell, Words},
        model::{Entry, Fact},
        office::pptx::{
            notes::{Note, bounded},
            paint::{INK, SOFT},
            text::{Align, Paragraph, Run, Style, plain},
        },
        table::{Column, Notes, Row, Table},
    },
};

const HEAD: Style = plain(10.5).bold().paint(SOFT);
const CAPTION: Style = plain(12.0).bold();

/// The letters of tables that have room with them, in points.
pub(in super::super) const SIZES: [f64; 2] = [13.0, 12.0];
/// Those of any other.
pub(in super::super) const SMALL: f64 = 11.0;

/// Lines of a cell, of what is noted below a row, and of what names columns or
/// rows. The highest row with all that must stand above it is lower than a
/// slide.
const MOST: usize = 7;
const MOST_OF_ENTRY: usize = 16;
const MOST_BELOW: usize = 6;
const MOST_NAMING: usize = 2;
const MOST_OF_HEADING: usize = 4;

/// Makes grids of what a report holds.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Maker {
    pub(in super::super) locale: Locale,
    /// How wide a grid is.
    pub(in super::super) width: f64,
    /// Of its letters.
    pub(in super::super) size: f64,
}

impl Maker {
    pub(super) const fn letters(self) -> Style {
        plain(self.size)
    }

    /// A table.
    pub(in super::super) fn table(self, table: &Table) -> Grid {
        let widths = self.widths(table);
        let mut lines = Vec::new();
        for group in &table.groups {
            if let Some(head) = &group.head {
                lines.push(self.row(Kind::Group, head, table, &widths));
            }
            for row in &group.rows {
                let kind = if row.notes.is_some() {
                    Kind::Noted
                } else {
                    Kind::Plain
                };
                lines.push(self.row(kind, row, table, &widths));
                lines.extend(row.notes.as_ref().map(|it| self.below(row, it, &widths)));
            }
        }
        if let Some(total) = &table.total {
            lines.push(self.row(Kind::Total, total, table, &widths));
        }
        let head = (table.columns.iter().enumerate().zip(&widths))
            .map(|((at, column), width)| {
                let style = HEAD.align(above(table, at));
                let line = Paragraph::line(&column.heading, self.locale, style);
                let (line, _) = line.cut(width - 2.0 * SIDE, MOST_OF_HEADING);
                Square::of(vec![line])
            })
            .collect();
        let caption = Paragraph::of(&table.caption, CAPTION);
        let (caption, whole) = bounded(caption, self.width, MOST_NAMING);
        if let Some(first) = lines.first_mut().filter(|_| !whole) {
            first.rest.push(Note {
                about: String::new(),
                words: vec![table.caption.clone()],
            });
        }
        Grid {
            name: table.caption.text.clone(),
            caption,
            head: Some(Line::new(Kind::Head, head, &widths, Vec::new())),
            widths,
            lines,
        }
    }

    /// Names with their values, called as what they are about.
    pub(in super::super) fn facts(self, name: &str, facts: &[Fact]) -> Grid {
        let named = |fact: &Fact| ems(&fact.name.text) * self.size * 1.15;
        let widest = facts.iter().map(named).fold(0.0, f64::max);
        let first = (widest + 2.0 * SIDE).clamp(0.2 * self.width, 0.42 * self.width);
        let widths = vec![first, self.width - first];
        let lines = (facts.iter())
            .map(|fact| {
                let cells = [Cell::from(fact.name.clone()), fact.value.clone()];
                let styles = [self.letters().paint(SOFT), self.letters()];
                self.line(Kind::Plain, &cells, &styles, &widths, &fact.name.text)
            })
            .collect();
        Grid {
            name: name.to_owned(),
            caption: Vec::new(),
            head: None,
            widths,
            lines,
        }
    }

    /// Published figures, each with all that must be known of it.
    pub(in super::super) fn references(self, heading: &str, entries: &[Entry]) -> Grid {
        let widths = vec![0.3 * self.width, 0.7 * self.width];
        let lines = entries.iter().map(|it| self.entry(it, &widths)).collect();
        let head = Square {
            columns: 2,
            ..Square::of(vec![Paragraph::line(heading, self.locale, HEAD)])
        };
        Grid {
            name: heading.to_owned(),
            caption: Vec::new(),
            head: Some(Line::new(Kind::Head, vec![head], &widths, Vec::new())),
            widths,
            lines,
        }
    }

    fn entry(self, entry: &Entry, widths: &[f64]) -> Line {
        let mut rest = Vec::new();
        let title = Paragraph::of(&entry.title, self.letters().bold());
        let facts = entry.facts.iter().map(|it| self.fact(it)).collect();
        let words = (entry.facts.iter())
            .flat_map(|fact| [vec![fact.name.clone()], self.words(&fact.value)])
            .flatten();
        let all = [vec![entry.title.clone()], words.collect()].concat();
        let mut cells = Vec::new();
        for (paragraphs, width) in [title, facts].into_iter().zip(widths) {
            let (cut, whole) = self.bounded(paragraphs, *width, MOST_OF_ENTRY);
            cells.push(Square::of(cut));
            if !whole && rest.is_empty() {
                rest.push(Note {
                    about: entry.title.text.clone(),
                    words: all.clone(),
                });
            }
        }
        Line::new(Kind::Plain, cells, widths, rest)
    }

    /// A name with its value on one line.
    fn fact(self, fact: &Fact) -> Paragraph {
        let mut name = Run::new(format!("{}  ", fact.name.text), fact.name.lang);
        name.paint = Some(SOFT);
        let mut runs = vec![name];
        for words in self.words(&fact.value) {
            if runs.len() > 1 {
                runs.push(Run::new(" ", Some(self.locale)));
            }
            let text = words.text.lines().collect::<Vec<_>>().join(" ");
            runs.push(Run::new(text, words.lang));
        }
        Paragraph {
            runs,
            style: self.letters(),
        }
    }

    fn row(self, kind: Kind, row: &Row, table: &Table, widths: &[f64]) -> Line {
        let bold = matches!(kind, Kind::Group | Kind::Total);
        let style = if bold {
            self.letters().bold()
        } else {
            self.letters()
        };
        // Words that explain begin at the left, whatever stands above them.
        let dash = Strings::of(self.locale).common.no_score;
        let aligned = |(at, cell): (usize, &Cell)| match cell {
            Cell::Text(_) if self.text(cell) != dash => {
                style.align(table.columns.get(at).map_or(Align::Left, align))
            }
            _ => style.align(above(table, at)),
        };
        let styles: Vec<_> = row.cells.iter().enumerate().map(aligned).collect();
        let about = row
            .cells
            .first()
            .map(|it| self.text(it))
            .unwrap_or_default();
        self.line(kind, &row.cells, &styles, widths, &about)
    }

    fn line(
        self,
        kind: Kind,
        cells: &[Cell],
        styles: &[Style],
        widths: &[f64],
        about: &str,
    ) -> Line {
        let most = match kind {
            Kind::Group | Kind::Total => MOST_NAMING,
            _ => MOST,
        };
        let mut rest = Vec::new();
        let mut squares: Vec<Square> = Vec::new();
        let pairs = cells.iter().zip(styles).zip(widths);
        for (at, ((cell, style), width)) in pairs.enumerate() {
            // What names a group takes the empty cells after it.
            let empty = kind == Kind::Group && *cell == Cell::Empty && squares.len() == 1;
            if let Some(first) = squares.first_mut().filter(|_| empty && at > 0) {
                first.columns += 1;
                continue;
            }
            let (square, whole) = self.square(cell, *style, *width, most);
            squares.push(square);
            if !whole {
                rest.push(Note {
                    about: about.to_owned(),
                    words: self.words(cell),
                });
            }
        }
        Line::new(kind, squares, widths, rest)
    }

    /// What was noted, across all columns.
    fn below(self, row: &Row, notes: &Notes, widths: &[f64]) -> Line {
        let label = Words::new(&notes.label, self.locale);
        let mut paragraphs = Paragraph::of(&label, self.letters().bold().paint(SOFT));
        for words in &notes.lines {
            paragraphs.extend(Paragraph::of(words, self.letters().paint(INK).bullet()));
        }
        let width = widths.iter().sum();
        let (paragraphs, whole) = self.bounded(paragraphs, width, MOST_BELOW);
        let about = row
            .cells
            .first()
            .map(|it| self.text(it))
            .unwrap_or_default();
        let note = Note {
            about,
            words: [vec![label], notes.lines.clone()].concat(),
        };
        let rest = (!whole).then_some(note).into_iter().collect();
        let square = Square {
            columns: widths.len(),
            ..Square::of(paragraphs)
        };
        Line::new(Kind::Below, vec![square], widths, rest)
    }
}

fn align(column: &Column) -> Align {
    if column.numeric {
        Align::Right
    } else {
        Align::Left
    }
}

/// What is called by a heading stands below it.
fn above(table: &Table, at: usize) -> Align {
    let rows = table.groups.iter().flat_map(|it| &it.rows);
    let mut cells = rows.filter_map(|row| row.cells.get(at));
    let levels = cells.any(|it| matches!(it, Cell::Level(_)));
    match table.columns.get(at).map(align) {
        Some(Align::Left) | None if levels => Align::Middle,
        Some(other) => other,
        None => Align::Left,
    }
}
