//! How wide the columns of a table are. A slide is wider than most tables need:
//! unlike on paper, all columns get their part of what is left over.

use super::{SIDE, make::Maker};
use crate::{chart::ems, report::Table};

/// No column is made wider than this, in widths of a Chinese character, for the
/// sake of a single word: a script without spaces is broken anywhere.
const WORD: f64 = 9.0;
/// A longer text wraps anyway.
const TEXT: f64 = 40.0;
/// How much wider letters may be than they are taken for.
const SLACK: f64 = 1.2;

impl Maker {
    /// As wide as the words in them ask, and together as wide as the grid.
    pub(super) fn widths(self, table: &Table) -> Vec<f64> {
        let groups = table.groups.iter().flat_map(|it| &it.rows);
        let rows: Vec<_> = groups.chain(&table.total).collect();
        let wide = |ems: f64| ems * self.size * SLACK + 2.0 * SIDE;
        let asked: Vec<_> = (table.columns.iter().enumerate())
            .map(|(at, column)| {
                let cells = rows.iter().filter_map(|row| row.cells.get(at));
                let texts = cells.flat_map(|cell| self.words(cell)).map(|it| it.text);
                let (mut need, mut want) = (0.0_f64, 0.0_f64);
                for text in texts.chain([column.heading.clone()]) {
                    let words = text.split_whitespace().map(ems);
                    need = words.map(|it| it.min(WORD)).fold(need, f64::max);
                    want = text.lines().map(ems).fold(want, f64::max);
                }
                (wide(need), wide(want.min(TEXT)))
            })
            .collect();
        shared(&asked, self.width)
    }
}

/// Shares a width among columns, each of which needs the first and wants the
/// second.
fn shared(asked: &[(f64, f64)], width: f64) -> Vec<f64> {
    let need: f64 = asked.iter().map(|it| it.0).sum();
    let want: f64 = asked.iter().map(|it| it.1).sum();
    if need >= width {
        return asked.iter().map(|it| it.0 * width / need).collect();
    }
    if want <= width {
        return asked.iter().map(|it| it.1 * width / want).collect();
    }
    let part = (width - need) / (want - need);
    let between = |it: &(f64, f64)| it.0 + (it.1 - it.0) * part;
    asked.iter().map(between).collect()
}
