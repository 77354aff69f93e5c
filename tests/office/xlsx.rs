//! A report as a workbook.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use needs_catch::{
    assessment::Assessment,
    i18n::Locale,
    layout::{Layout, Part},
    report::{Field, Records, Report, SectionKind},
};
use serde_json::Value as Json;

use super::{
    Making, all_named,
    book::{Book, Sheet, Value, place},
    large, makings, missing, report,
};
use crate::{
    document::{made, squeezed},
    pace::soon,
};

#[test]
fn everything_in_the_report_is_in_the_workbook() {
    for (name, report, book) in books() {
        let words = book.words();
        let mut missing = missing(report, &words);
        // A range stands there as two numbers.
        let json = serde_json::to_value(report).unwrap();
        let whole = squeezed(&words);
        for (shown, ends) in ranges(&json) {
            if ends.iter().all(|it| whole.contains(&squeezed(it))) {
                missing.remove(&shown);
            }
        }
        assert!(missing.is_empty(), "{name} lacks {missing:#?}");
    }
}

#[test]
fn the_workbook_is_sound() {
    for (_, report, book) in books() {
        book.opened.is_sound(report);
    }
}

#[test]
fn the_same_material_is_the_same_workbook() {
    for (one, other) in makings().iter().zip(makings()) {
        assert!(file(one) == file(&other), "{}", one.name);
    }
}

#[test]
fn every_answer_is_a_row() {
    for (making, report, book) in all_books() {
        if report.sections_of(SectionKind::Answers).is_empty() {
            continue;
        }
        let name = &making.name;
        let records = Records::of(&making.assessment, making.locale);
        let sheet = book.sheets.last().unwrap();
        let expected: Vec<_> = (records.rows().into_iter())
            .map(|row| row.iter().map(field).collect::<String>())
            .collect();
        assert_eq!(sheet.rows() as usize, expected.len() + 1, "{name}");
        for (at, expected) in (1..).zip(expected) {
            assert_eq!(
                squeezed(&sheet.row(at).concat()),
                squeezed(&expected),
                "{name}"
            );
        }
        let headings = records.headings();
        assert!(headings.iter().all(|it| sheet.row(0).contains(it)));
    }
}

#[test]
fn what_a_report_leaves_out_is_not_in_the_workbook_either() {
    let mut layout = Layout::default();
    layout.left_out.insert(Part::Answers);
    let assessment = made(Locale::En);
    let report = report(&assessment, &layout, [Locale::En; 2]);
    let book = opened(&report, &assessment);
    assert!(book.sheets.iter().all(|it| !it.name.contains("Answers")));
    let note = "Each salesperson keeps a spreadsheet of their own";
    assert!(!book.words().contains(note));
}

#[test]
fn what_looks_like_a_formula_is_text_and_stays_text() {
    let mut found = BTreeSet::new();
    for (name, _, book) in books() {
        for cell in cells(book) {
            if let Value::Text(text) = &cell.value
                && text.starts_with(['=', '+', '-', '@'])
            {
                assert!(cell.is_quoted, "{text} in {name}");
                found.extend(text.chars().next());
            }
        }
    }
    assert_eq!(found, BTreeSet::from(['=', '+', '-', '@']));
}

#[test]
fn no_cell_holds_more_than_excel_lets_it_and_rows_show_all_they_hold() {
    for (name, _, book) in books() {
        for cell in cells(book) {
            assert!(cell.shown.encode_utf16().count() <= 32_767, "{name}");
        }
        for sheet in &book.sheets {
            let document = book.opened.xml(&sheet.part);
            let heights = all_named(&document, "row").filter_map(|it| it.attribute("ht"));
            for height in heights {
                assert!(height.parse::<f64>().unwrap() <= 409.0, "{name}");
            }
        }
    }
}

#[test]
fn ids_are_text_in_a_column_of_their_own() {
    let book = book("the sample in en");
    for (sheet, id) in [
        ("Needs-catch power", "management"),
        ("How each score is made", "where-it-lives"),
        ("Answers", "where-it-lives"),
    ] {
        let sheet = book.sheet(sheet);
        let ids = sheet.cells.iter().filter(|(_, it)| it.shown == id);
        let [((_, column), cell)] = ids.collect::<Vec<_>>()[..] else {
            panic!("no {id}, or several")
        };
        assert_eq!(cell.format, "@");
        let head = sheet.cells.iter().find(|(_, it)| it.shown == "ID").unwrap();
        assert_eq!(head.0.1, *column);
    }
}

#[test]
fn numbers_are_unrounded_and_shown_as_in_the_report() {
    let book = book("the sample in en");
    let sheet = book.sheet("How each score is made");
    let numbers: Vec<_> = (sheet.cells.values())
        .filter_map(|it| match it.value {
            Value::Number(number) => Some((number, it.shown.as_str(), it.format.as_str())),
            Value::Text(_) => None,
        })
        .collect();
    assert!(numbers.contains(&(1.0 / 6.0, "17 %", "0 %")));
    // One of six equal parts is shown a point lower, so that they add up.
    let lower = numbers
        .iter()
        .find(|it| (it.0, it.1) == (1.0 / 6.0, "16 %"));
    assert!(lower.unwrap().2.ends_with("\"16 %\";0 %"), "{numbers:?}");
}

#[test]
fn sheets_are_named_in_the_language_of_the_report() {
    let names = |name| {
        let sheets = &book(name).sheets;
        sheets.iter().map(|it| it.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        names("the sample in ko"),
        [
            "표지",
            "니즈 포착력",
            "점수 산출 내역",
            "응답",
            "산출 방법",
            "출처",
            "차트(데이터)",
            "응답(데이터)"
        ]
    );
    assert_eq!(names("four powers in ja")[2], "1. ニーズ・キャッチ力");
    for (name, _, book) in books() {
        let folded = book.sheets.iter().map(|it| it.name.to_lowercase());
        assert_eq!(folded.collect::<BTreeSet<_>>().len(), book.sheets.len());
        for sheet in &book.sheets {
            assert!(sheet.name.encode_utf16().count() <= 31, "{name}");
        }
    }
}

#[test]
fn sheets_print_on_a4_as_wide_as_a_page_with_their_headings_on_each() {
    for (name, _, book) in books() {
        let document = book.opened.xml("xl/workbook.xml");
        let repeated = all_named(&document, "definedName")
            .filter(|it| it.attribute("name") == Some("_xlnm.Print_Titles"))
            .count();
        let mut frozen = 0;
        for sheet in &book.sheets {
            let document = book.opened.xml(&sheet.part);
            let setup = all_named(&document, "pageSetup").next().unwrap();
            assert_eq!(setup.attribute("paperSize"), Some("9"));
            assert_eq!(setup.attribute("fitToHeight"), Some("0"));
            let footer = all_named(&document, "oddFooter").next().unwrap();
            assert!(footer.text().unwrap().contains("&P"), "{name}");
            frozen += all_named(&document, "pane")
                .filter(|it| it.attribute("state") == Some("frozen"))
                .count();
        }
        assert_eq!(repeated, frozen, "{name}");
        assert!(frozen > 0 || name.starts_with("one page"), "{name}");
    }
}

#[test]
fn a_table_of_the_program_is_named_and_headed_as_excel_demands() {
    let mut tables = 0;
    for (name, _, book) in books() {
        let mut names = BTreeSet::new();
        for part in book
            .opened
            .names()
            .filter(|it| it.starts_with("xl/tables/"))
        {
            let table = book.opened.xml(part);
            let table = table.root_element();
            assert!(names.insert(table.attribute("name").unwrap().to_lowercase()));
            let (first, _) = table.attribute("ref").unwrap().split_once(':').unwrap();
            let sheet = holder(book, part);
            let (row, column) = place(first);
            let heads = table
                .descendants()
                .filter(|it| it.tag_name().name() == "tableColumn");
            let mut known = BTreeSet::new();
            for (at, head) in (column..).zip(heads) {
                let head = head.attribute("name").unwrap();
                assert_eq!(sheet.cells[&(row, at)].shown, head, "{name}");
                assert!(known.insert(head.to_lowercase()), "{head} twice in {name}");
            }
            tables += 1;
        }
    }
    assert!(tables > 20);
}

#[test]
fn charts_can_be_edited_and_show_what_the_report_shows() {
    for (name, report, book) in books() {
        let figures = report.figures();
        let charts = book
            .opened
            .names()
            .filter(|it| it.starts_with("xl/charts/chart"));
        assert_eq!(charts.count(), figures.len(), "{name}");
        for (at, figure) in (1..).zip(&figures) {
            let chart = book.opened.xml(&format!("xl/charts/chart{at}.xml"));
            let mut series = BTreeMap::new();
            for node in all_named(&chart, "ser") {
                let said = |inside: &str| -> Vec<String> {
                    let node = node.children().find(|it| it.tag_name().name() == inside);
                    let values = node.unwrap().descendants();
                    let values = values.filter(|it| it.tag_name().name() == "v");
                    values
                        .filter_map(|it| it.text().map(str::to_owned))
                        .collect()
                };
                let numbers: Vec<f64> = said("val").iter().map(|it| it.parse().unwrap()).collect();
                series.insert(squeezed(&said("tx").concat()), numbers);
            }
            let scores: Vec<_> = figure.axes().iter().filter_map(|it| it.score).collect();
            assert_eq!(series[&squeezed(figure.who())], scores, "{name}");
            for reference in figure.references() {
                assert!(series.contains_key(&squeezed(&reference.name)), "{name}");
            }
            let above = figure.bands().iter().skip(1);
            for band in above {
                let numbers = &series[&squeezed(&band.name)];
                assert_eq!(*numbers, vec![band.from; numbers.len()], "{name}");
            }
        }
        let described = book
            .opened
            .names()
            .filter(|it| it.starts_with("xl/drawings/drawing"));
        let mut alternatives = 0;
        for part in described {
            let drawing = book.opened.xml(part);
            alternatives += all_named(&drawing, "cNvPr")
                .filter(|it| it.attribute("descr").is_some_and(|it| it.len() > 20))
                .count();
        }
        assert_eq!(alternatives, figures.len(), "{name}");
    }
}

#[test]
fn a_large_assessment_is_written_soon() {
    let assessment = large(100, 30);
    let report = report(&assessment, &Layout::default(), [Locale::En; 2]);
    let bytes = soon(|| file_of(&report, &assessment));
    assert!(
        Book::of(&bytes)
            .words()
            .contains("What p29 noted about r99")
    );
}

fn field(field: &Field<'_>) -> String {
    match field {
        Field::Text(text) => text.to_string(),
        Field::Number(number) => number.to_string(),
    }
}

fn cells(book: &Book) -> impl Iterator<Item = &super::book::Cell> {
    book.sheets.iter().flat_map(|it| it.cells.values())
}

/// The sheet that a part belongs to.
fn holder<'a>(book: &'a Book, part: &str) -> &'a Sheet {
    let holds = |it: &&Sheet| {
        let relationships = book.opened.relationships(&it.part);
        relationships.values().any(|it| it.target == part)
    };
    book.sheets.iter().find(holds).unwrap()
}

/// Ranges as they are shown, and their ends.
fn ranges(json: &Json) -> Vec<(String, Vec<String>)> {
    match json {
        Json::Array(values) => values.iter().flat_map(ranges).collect(),
        Json::Object(fields) => match (&fields.get("shown"), fields.get("ends")) {
            (Some(Json::String(shown)), Some(Json::Array(ends))) => {
                let end = |it: &Json| format!("{:.0}%", (it.as_f64().unwrap() * 100.0).round());
                vec![(shown.clone(), ends.iter().map(end).collect())]
            }
            _ => fields.values().flat_map(ranges).collect(),
        },
        _ => Vec::new(),
    }
}

/// Every report as a workbook, opened once.
fn all_books() -> &'static [(Making, Report, Book)] {
    static BOOKS: LazyLock<Vec<(Making, Report, Book)>> = LazyLock::new(|| {
        let opened = |it: Making| {
            let report = it.report();
            let book = opened(&report, &it.assessment);
            (it, report, book)
        };
        makings().into_iter().map(opened).collect()
    });
    &BOOKS
}

/// The same, named.
fn books() -> impl Iterator<Item = (&'static str, &'static Report, &'static Book)> {
    (all_books().iter()).map(|(making, report, book)| (making.name.as_str(), report, book))
}

fn book(name: &str) -> &'static Book {
    let (.., book) = books().find(|it| it.0 == name).unwrap();
    book
}

fn opened(report: &Report, assessment: &Assessment) -> Book {
    Book::of(&file_of(report, assessment))
}

fn file(making: &Making) -> Vec<u8> {
    file_of(&making.report(), &making.assessment)
}

fn file_of(report: &Report, assessment: &Assessment) -> Vec<u8> {
    let records = Records::of(assessment, report.locale);
    report.xlsx(&records).unwrap()
}
