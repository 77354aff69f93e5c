//! How wide the columns of a table are, where a format cannot ask the page.

use crate::{
    chart::ems,
    report::{Cell, Row, Table},
};

/// Wider than this, in widths of a Chinese character, text wraps anyway.
const WIDE: f64 = 34.0;

/// Longer words may break.
const LONG: f64 = 11.0;

/// How much wider letters may be than they are taken for: some are bold, and
/// who opens the file may have a wider face.
const SLACK: f64 = 1.25;

/// Shares a width among the columns of a table by what stands in them, all in
/// the same unit: the whole, the width of a Chinese character, and what a cell
/// keeps free on either side. No word is broken and no number wrapped while
/// there is room; what is left over goes to the columns of words.
pub(super) fn widths(table: &Table, whole: u32, em: u32, padding: u32) -> Vec<u32> {
    let (em, padding) = (f64::from(em), 2.0 * f64::from(padding));
    let columns: Vec<_> = (0..table.columns.len())
        .map(|at| {
            let [need, want] = room(table, at);
            [need * em + padding, want * em + padding]
        })
        .collect();
    let sum = |which: usize| columns.iter().map(|it| it[which]).sum::<f64>();
    let (whole, need, want) = (f64::from(whole), sum(0), sum(1));
    let exact: Vec<_> = if need > whole {
        columns.iter().map(|it| it[0] * whole / need).collect()
    } else if want > whole {
        let share = (whole - need) / (want - need);
        let between = |it: &[f64; 2]| it[0] + (it[1] - it[0]) * share;
        columns.iter().map(between).collect()
    } else {
        let words = |at: usize| !table.columns[at].numeric;
        let takers: f64 = (0..columns.len())
            .filter(|it| words(*it))
            .map(|it| columns[it][1])
            .sum();
        let grown = |at: usize, want: f64| {
            let part = if words(at) { want / takers } else { 0.0 };
            want + (whole - sum(1)) * part
        };
        (columns.iter().enumerate())
            .map(|(at, it)| grown(at, it[1]))
            .collect()
    };
    rounded(&exact)
}

/// Whole numbers with the sum of these, as far as that is whole.
fn rounded(exact: &[f64]) -> Vec<u32> {
    let (mut end, mut before) = (0.0, 0);
    let mut widths = Vec::new();
    for width in exact {
        end += width;
        let edge = whole(end);
        widths.push(edge - before);
        before = edge;
    }
    widths
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place on a page"
)]
fn whole(place: f64) -> u32 {
    place.round().max(0.0) as u32
}

/// What a column must have, and what it would like to have, in widths of a
/// Chinese character.
fn room(table: &Table, at: usize) -> [f64; 2] {
    let heading = longest_word(&table.columns[at].heading);
    let mut room = [heading, heading];
    let grouped = (table.groups.iter()).flat_map(|it| it.head.iter().chain(&it.rows));
    for row in grouped.chain(&table.total) {
        if !spans(row) {
            let cell = row.cells.get(at).map_or([0.0; 2], taken);
            room = [room[0].max(cell[0]), room[1].max(cell[1])];
        }
    }
    room
}

/// Whether its first cell takes the place of the others.
fn spans(row: &Row) -> bool {
    row.cells.len() > 1 && row.cells[1] == Cell::Empty
}

fn taken(cell: &Cell) -> [f64; 2] {
    let one = |width: f64| [width, width];
    match cell {
        Cell::Empty => one(0.0),
        Cell::Number(number) => one(ems(&number.shown) * SLACK),
        Cell::Range(range) => one(ems(&range.shown) * SLACK),
        // It has room around it.
        Cell::Level(level) => {
            let whole = ems(&level.label.text) * SLACK + 1.2;
            [whole.min(LONG), whole]
        }
        Cell::State(state) => words(&state.shown),
        Cell::Text(lines) => {
            let each = (lines.iter()).flat_map(|it| it.text.lines().map(words));
            each.fold([0.0; 2], |a, b| [a[0].max(b[0]), a[1].max(b[1])])
        }
    }
}

fn words(line: &str) -> [f64; 2] {
    let need = longest_word(line);
    [need, ems(line).clamp(need, WIDE.max(need))]
}

fn longest_word(text: &str) -> f64 {
    let widest = text.split_whitespace().map(ems).fold(0.0, f64::max);
    (widest * SLACK).min(LONG)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Column, Group, Number, Unit, Words};

    const EM: u32 = 180;

    fn table(words: &[&str]) -> Table {
        let number = Cell::Number(Number {
            shown: "100 %".to_owned(),
            value: Some(1.0),
            unit: Unit::Share,
        });
        let rows = words.iter().map(|it| {
            let words = |text: &str| Cell::Text(vec![Words::typed(text)]);
            Row::of(vec![words("Collection"), words(it), number.clone()])
        });
        Table {
            caption: Words::typed("Scores"),
            columns: vec![
                Column::words("Trigger"),
                Column::words("Answer"),
                Column::numbers("Score"),
            ],
            groups: vec![Group {
                head: None,
                rows: rows.collect(),
            }],
            total: None,
        }
    }

    #[test]
    fn columns_share_the_whole_width() {
        for words in ["", "하나", &"word ".repeat(1000), &"w".repeat(1000)] {
            for whole in [300, 3_000, 9_638] {
                let widths = widths(&table(&[words]), whole, EM, 80);
                assert_eq!(widths.iter().sum::<u32>(), whole, "{words:.9} in {whole}");
            }
        }
    }

    #[test]
    fn long_text_takes_what_words_and_numbers_beside_it_leave() {
        let [name, text, score] = widths(&table(&[&"word ".repeat(1000)]), 9_638, EM, 80)[..]
        else {
            panic!("three columns")
        };
        assert!(f64::from(name) > ems("Collection") * f64::from(EM) + 160.0);
        assert!(f64::from(score) > ems("100 %") * f64::from(EM) + 160.0);
        assert!(text > 3 * name && name > score);
    }
}
