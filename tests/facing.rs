//! What everybody says beside what is said by who looks at it from outside.

use std::collections::BTreeSet;

use needs_catch::{
    assessment::{Assessment, GroupKind, View},
    i18n::Locale,
    layout::{Layout, Withheld},
    report::{Block, Cell, Material, Number, Report, SectionKind, Table},
};

use crate::protection::{Person, Said, group, tiny, workshop};

/// So many people who say so, and visitors who say something else, where a group
/// has `k` people at least.
fn visited(k: u8, n: usize, visitors: &[Option<Said>]) -> Assessment {
    let person = |name: &str, facilitator, said| Person {
        name: name.to_owned(),
        department: Some(0),
        role: None,
        facilitator,
        said: vec![said, None],
    };
    let mut people = vec![person("One of many", false, Some(Said::Level(1))); n];
    people.extend(visitors.iter().map(|it| person("Visitor", true, *it)));
    workshop(&tiny(), k, [1, 0], &people)
}

/// All tables about where people differ.
fn tables(
    assessment: &Assessment,
    view: &View,
    locale: Locale,
    without: &[Withheld],
) -> Vec<Table> {
    let report = Report::of(&Material {
        assessment,
        layout: &Layout {
            withheld: without.iter().copied().collect::<BTreeSet<_>>(),
            ..Layout::default()
        },
        power: None,
        view,
        locale,
        content: locale,
        at: assessment.modified(),
    });
    let blocks = report.sections_of(SectionKind::Differences);
    let blocks = blocks.into_iter().flat_map(|it| it.blocks.clone());
    let tables = blocks.filter_map(|it| match it {
        Block::Table(it) => Some(it),
        _ => None,
    });
    tables.collect()
}

/// Those of everybody beside who looks at it from outside.
fn facing(
    assessment: &Assessment,
    view: &View,
    locale: Locale,
    without: &[Withheld],
) -> Vec<Table> {
    let captions = [
        "Self-assessment and facilitator",
        "자체 평가와 진행자 평가",
        "自己評価と進行役の評価",
    ];
    let is_it = |it: &Table| {
        captions
            .iter()
            .any(|name| it.caption.text.starts_with(name))
    };
    let mut tables = tables(assessment, view, locale, without);
    tables.retain(is_it);
    tables
}

fn lines(table: &Table) -> Vec<String> {
    let rows = table.groups.iter().flat_map(|it| &it.rows);
    let line = |cells: &Vec<Cell>| cells.iter().map(Cell::line).collect::<Vec<_>>().join(" | ");
    let headings = table.columns.iter().map(|it| it.heading.clone());
    let headings = headings.collect::<Vec<_>>().join(" | ");
    std::iter::once(headings)
        .chain(rows.map(|it| line(&it.cells)))
        .collect()
}

#[test]
fn a_report_puts_everybody_beside_who_looks_at_it_from_outside() {
    let assessment = visited(0, 4, &[Some(Said::Level(2))]);
    let shown = |locale| {
        let [table] = &facing(&assessment, &View::All, locale, &[])[..] else {
            panic!("one visitor, one table")
        };
        lines(table)
    };
    assert_eq!(
        shown(Locale::En),
        [
            "Trigger | Everybody | Visitor | Difference",
            "Whole | 50 % | 100 % | −50",
            "Size | 50 % | 100 % | −50",
        ]
    );
    assert_eq!(
        shown(Locale::Ko)[..2],
        ["트리거 | 전체 | Visitor | 차이", "종합 | 50% | 100% | −50"]
    );
    assert_eq!(
        shown(Locale::Ja)[..2],
        ["トリガー | 全員 | Visitor | 差", "全体 | 50% | 100% | −50"]
    );
}

#[test]
fn a_department_is_told_with_how_much_its_score_rests_on() {
    let person = Person {
        name: "One of many".to_owned(),
        department: Some(0),
        role: None,
        facilitator: false,
        said: vec![Some(Said::Level(2)), None],
    };
    let people: Vec<_> = std::iter::repeat_with(|| person.clone()).take(4).collect();
    let assessment = workshop(&tiny(), 3, [1, 0], &people);
    let [table] = &tables(&assessment, &View::All, Locale::En, &[])[..] else {
        panic!("one power, one table of groups")
    };
    assert_eq!(
        lines(table),
        [
            "Whose answers | View | Whole | Coverage | Size",
            "Everybody |  | 100 % | 50 % | 100 %",
            "Department 0 | Department | 100 % | 50 % | 100 %",
        ]
    );
}

#[test]
fn the_difference_is_a_number_behind_its_sign() {
    let assessment = visited(0, 4, &[Some(Said::Level(0))]);
    let [table] = &facing(&assessment, &View::All, Locale::En, &[])[..] else {
        panic!("one visitor, one table")
    };
    let Cell::Number(Number { shown, value, .. }) = &table.groups[0].rows[0].cells[3] else {
        panic!("a difference is a number")
    };
    assert_eq!((shown.as_str(), *value), ("+50", Some(50.0)));
}

#[test]
fn who_looks_from_outside_is_named_only_where_names_may_be_told() {
    let heads = |k, visitors, without: &[Withheld]| {
        let assessment = visited(k, 4, &vec![Some(Said::Level(2)); visitors]);
        let tables = facing(&assessment, &View::All, Locale::En, without);
        (tables.iter())
            .map(|it| it.columns[2].heading.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(heads(0, 1, &[]), ["Visitor"]);
    assert_eq!(heads(0, 1, &[Withheld::Names]), ["Facilitator"]);
    assert_eq!(heads(3, 1, &[]), ["Facilitator"]);
    assert_eq!(heads(3, 2, &[]), ["Facilitator 1", "Facilitator 2"]);
}

#[test]
fn too_few_people_are_not_told_of_beside_who_looks_from_outside() {
    let assessment = visited(3, 2, &[Some(Said::Level(2))]);
    let tables = facing(&assessment, &View::All, Locale::En, &[]);
    assert_eq!(
        lines(&tables[0])[1..],
        ["Whole | – | 100 % | –", "Size | – | 100 % | –"]
    );
}

#[test]
fn nobody_stands_beside_those_who_said_nothing_nor_in_a_smaller_view() {
    let silent = visited(0, 4, &[None]);
    assert_eq!(facing(&silent, &View::All, Locale::En, &[]), []);
    let assessment = visited(0, 4, &[Some(Said::Level(2))]);
    let view = View::Group(group(GroupKind::Department, 0));
    assert_eq!(facing(&assessment, &view, Locale::En, &[]), []);
}
