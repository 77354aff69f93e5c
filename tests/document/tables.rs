//! The numbers of a report: what is shown adds up to what is shown.

use needs_catch::{
    i18n::Locale,
    report::{Block, Cell, Number, Report, Row, Section, SectionKind, Table},
    scoring::{overview, percent},
};

use super::{four_powers, made, report, reports, squeezed, words_of};

#[test]
fn every_row_has_as_many_cells_as_its_table_has_columns() {
    for (name, report) in reports() {
        for table in tables(report) {
            for row in rows(table) {
                assert_eq!(row.cells.len(), table.columns.len(), "{row:?} in {name}");
            }
        }
    }
}

#[test]
fn what_is_shown_adds_up_to_what_is_shown() {
    for (name, report) in reports() {
        for kind in [SectionKind::Overview, SectionKind::Scores] {
            for section in report.sections_of(kind) {
                for table in own_tables(section) {
                    let parts: Vec<_> = table.groups.iter().flat_map(|it| &it.rows).collect();
                    let whole = table.total.as_ref().unwrap();
                    assert_eq!(sum(parts), last(whole).map_or(0, points), "{name}");
                }
            }
        }
        for section in report.sections_of(SectionKind::Terms) {
            for group in own_tables(section).into_iter().flat_map(|it| &it.groups) {
                let whole = last(group.head.as_ref().unwrap()).map_or(0, points);
                assert_eq!(sum(group.rows.iter().collect()), whole, "{name}");
            }
        }
    }
}

#[test]
fn every_number_has_its_unrounded_value_behind_it() {
    let assessment = made(Locale::En);
    let report = report(&assessment, Locale::En);
    let overview = overview(&assessment);
    let card = &overview.powers[0];
    let [scores] = report.sections_of(SectionKind::Scores)[..] else {
        panic!("one power has one section of scores")
    };
    let table = own_tables(scores)[0];
    for (row, trigger) in table.groups[0].rows.iter().zip(&card.triggers) {
        assert_eq!(row.id.as_deref(), Some(trigger.id.as_str()));
        let Cell::Number(score) = &row.cells[2] else {
            panic!("{row:?}")
        };
        assert_eq!(score.value, trigger.aggregate.score);
        let shown = trigger.aggregate.score.map(percent).unwrap();
        assert_eq!(score.shown, format!("{shown} %"));
    }
}

#[test]
fn several_powers_have_an_overview_with_their_weights_and_one_has_none() {
    let one = report(&made(Locale::En), Locale::En);
    assert!(one.sections_of(SectionKind::Overview).is_empty());
    let four = report(&four_powers(), Locale::En);
    let [overview] = four.sections_of(SectionKind::Overview)[..] else {
        panic!("no overview")
    };
    let weights: Vec<_> = own_tables(overview)[0].groups[0]
        .rows
        .iter()
        .map(|row| match &row.cells[5] {
            Cell::Number(weight) => weight.shown.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(weights, ["2.5", "1", "0", "1"]);
    assert_eq!(four.sections_of(SectionKind::Power).len(), 4);
}

/// The mean is that of the powers that count, and the method says how it is
/// made where there is one.
#[test]
fn several_powers_are_told_as_what_they_are() {
    let report = report(&four_powers(), Locale::En);
    let text = words_of(&report.html());
    assert!(text.contains(&squeezed("of the only driving power that counts")));
    assert!(text.contains(&squeezed("The overall score is the weighted mean")));
    let [overview] = report.sections_of(SectionKind::Overview)[..] else {
        panic!("no overview")
    };
    let states = own_tables(overview)[0].groups[0].rows.iter();
    let states = states.filter(|row| matches!(row.cells[1], Cell::State(_)));
    assert_eq!(states.count(), 3);
    let one = words_of(&self::report(&made(Locale::En), Locale::En).html());
    assert!(!one.contains(&squeezed("The overall score is the weighted mean")));
}

fn tables(report: &Report) -> Vec<&Table> {
    let mut tables = Vec::new();
    let mut open: Vec<_> = report.sections.iter().collect();
    while let Some(section) = open.pop() {
        tables.extend(own_tables(section));
        open.extend(&section.sections);
    }
    assert!(!tables.is_empty());
    tables
}

fn own_tables(section: &Section) -> Vec<&Table> {
    let mut tables = Vec::new();
    for block in &section.blocks {
        if let Block::Table(table) = block {
            tables.push(table);
        }
    }
    tables
}

fn rows(table: &Table) -> impl Iterator<Item = &Row> {
    let grouped = (table.groups.iter()).flat_map(|it| it.head.iter().chain(&it.rows));
    grouped.chain(&table.total)
}

fn last(row: &Row) -> Option<&Number> {
    match row.cells.last() {
        Some(Cell::Number(number)) => Some(number),
        _ => None,
    }
}

fn sum(rows: Vec<&Row>) -> u32 {
    rows.into_iter().filter_map(last).map(points).sum()
}

/// The whole percentage that is shown; nothing for a dash.
fn points(number: &Number) -> u32 {
    let digits: String = number.shown.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}
