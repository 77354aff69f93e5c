//! The report as a value, and as the HTML made of it.

use std::{collections::BTreeSet, sync::LazyLock};

use needs_catch::{
    assessment::{About, Answer, Assessment, Change, Item, Timestamp, View, Weight},
    i18n::Locale,
    questionnaire::Library,
    report::{Block, Cell, Material, Number, Report, Row, Section, SectionKind, Table},
    sample::sample,
    scoring::{overview, percent},
};
use roxmltree::{Document, Node};
use serde_json::Value;

/// What people type: markup, control characters, text that runs the other way.
const HOSTILE: &str = "</title></svg><script>alert(1)</script> & \"x\" \u{1} \u{202e}עברית 🍜";

#[test]
fn everything_in_the_report_is_in_the_html() {
    for (name, report) in reports() {
        let html = words_of(&report.html());
        let json = serde_json::to_value(report).unwrap();
        let mut missing = BTreeSet::new();
        for text in texts(&json) {
            if !html.contains(&squeezed(&text)) {
                missing.insert(text);
            }
        }
        assert!(missing.is_empty(), "{name} lacks {missing:#?}");
    }
}

#[test]
fn the_html_needs_nothing_and_runs_nothing() {
    for (name, report) in reports() {
        let html = report.html();
        for word in ["<script", "<link", "<iframe", " style=", "url(", "@import"] {
            assert!(!html.contains(word), "{word} in {name}");
        }
        let (head, body) = parts(&html);
        assert!(head.contains("default-src 'none'"));
        let document = Document::parse(&body).unwrap();
        for node in document.descendants() {
            for attribute in node.attributes() {
                assert!(
                    !attribute.name().starts_with("on"),
                    "{attribute:?} in {name}"
                );
            }
            let leads = node
                .attribute("href")
                .is_none_or(|it| it.starts_with("http"));
            assert!(leads, "{node:?} in {name}");
        }
    }
}

#[test]
fn headings_go_down_one_at_a_time() {
    for (name, report) in reports() {
        let (_, body) = parts(&report.html());
        let document = Document::parse(&body).unwrap();
        let mut before = 0;
        for node in document.descendants() {
            let rank = node.tag_name().name().strip_prefix('h');
            if let Some(rank) = rank.and_then(|it| it.parse::<usize>().ok()) {
                assert!(rank <= before + 1, "h{rank} after h{before} in {name}");
                before = rank;
            }
        }
        assert!(before > 0);
    }
}

#[test]
fn the_same_material_is_the_same_html() {
    for (one, other) in reports().iter().zip(make_reports()) {
        assert_eq!(one.1.html(), other.1.html(), "{}", one.0);
    }
}

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

#[test]
fn a_report_speaks_its_language() {
    let hangul = |it: char| ('가'..='힣').contains(&it);
    let kana = |it: char| ('ぁ'..='ヿ').contains(&it) && it != '・';
    for locale in Locale::ALL {
        let html = report(&made(locale), locale).html();
        let (_, body) = parts(&html);
        let document = Document::parse(&body).unwrap();
        for text in document.descendants().filter_map(|it| it.text()) {
            assert!(
                locale == Locale::Ko || !text.contains(hangul),
                "{locale}: {text}"
            );
            assert!(
                locale == Locale::Ja || !text.contains(kana),
                "{locale}: {text}"
            );
        }
        assert!(html.contains(&format!("<html lang=\"{locale}\">")));
    }
}

#[test]
fn content_in_another_language_is_marked_as_such() {
    let assessment = made(Locale::Ko);
    let mixed = Report::of(&Material {
        content: Locale::Ko,
        ..material(&assessment, Locale::En)
    });
    let (_, body) = parts(&mixed.html());
    let document = Document::parse(&body).unwrap();
    let lang = |node: Node<'_, '_>| {
        node.ancestors()
            .find_map(|it| {
                it.attribute("lang")
                    .or(it.attribute(("http://www.w3.org/XML/1998/namespace", "lang")))
            })
            .map(str::to_owned)
    };
    let trigger = document
        .descendants()
        .find(|it| it.is_text() && it.text() == Some("축적"))
        .unwrap();
    assert_eq!(lang(trigger).as_deref(), Some("ko"));
    let own = document
        .descendants()
        .find(|it| it.is_text() && it.text() == Some("Summary"))
        .unwrap();
    assert_eq!(lang(own), None);
}

#[test]
fn published_figures_are_as_old_as_when_the_report_is_made() {
    let assessment = made(Locale::En);
    let in_year = |at: &str| {
        let at: Timestamp = at.parse().unwrap();
        let made = Report::of(&Material {
            at: &at,
            ..material(&assessment, Locale::En)
        });
        made.html()
    };
    assert!(in_year("2026-01-01T00:00:00.000Z").contains("2005 (21 years old)"));
    assert!(in_year("2036-01-01T00:00:00.000Z").contains("2005 (31 years old)"));
}

/// What is asked no more is listed, even where nothing knows the question.
#[test]
fn answers_that_no_version_asks_are_listed() {
    let mut assessment = made(Locale::En);
    let by = assessment.respondents().keys().next().unwrap().clone();
    let item = Item {
        questionnaire: "needs-catch".parse().unwrap(),
        requirement: "gone".parse().unwrap(),
    };
    let answer = Answer::Level("low".parse().unwrap());
    let at = assessment.modified().clone();
    assessment.apply(Change::Answered { item, by, answer }, at);
    let html = report(&assessment, Locale::En).html();
    assert!(html.contains("Answers kept from earlier versions"));
    assert!(html.contains("A question that no version at hand asks"));
}

pub(super) fn at() -> Timestamp {
    "2026-11-22T09:30:00.000Z".parse().unwrap()
}

pub(crate) fn made(locale: Locale) -> Assessment {
    sample(&Library::shipped(), locale, at()).unwrap()
}

/// All shipped questionnaires, one of them answered, weighed differently.
pub(crate) fn four_powers() -> Assessment {
    let mut assessment = made(Locale::En);
    let current = Library::shipped().questionnaires;
    let change = Change::QuestionnairesReplaced {
        current,
        former: Vec::new(),
    };
    assessment.apply(change, at());
    for (power, weight) in [("needs-catch", 2.5), ("crm", 0.0)] {
        let change = Change::Weighed {
            power: power.parse().unwrap(),
            weight: Weight::try_from(weight).unwrap(),
        };
        assessment.apply(change, at());
    }
    assessment
}

/// Somebody typed this wherever something can be typed.
pub(crate) fn hostile() -> Assessment {
    let mut assessment = made(Locale::En);
    let about = About {
        company: HOSTILE.to_owned(),
        department: HOSTILE.to_owned(),
    };
    assessment.apply(Change::Described { about }, at());
    let by = assessment.respondents().keys().next().unwrap().clone();
    let items: Vec<_> = assessment.all_answers().map(|(item, _)| item).collect();
    for item in items {
        let note = format!("{HOSTILE}\n{}", "long ".repeat(100));
        let change = Change::Noted {
            item,
            by: by.clone(),
            note,
        };
        assessment.apply(change, at());
    }
    assessment
}

fn material(assessment: &Assessment, locale: Locale) -> Material<'_> {
    Material {
        assessment,
        layout: assessment.layout(),
        power: None,
        view: &View::All,
        locale,
        content: locale,
        at: assessment.modified(),
    }
}

pub(super) fn report(assessment: &Assessment, locale: Locale) -> Report {
    Report::of(&material(assessment, locale))
}

/// Reports of every kind in every language, named.
pub(super) fn reports() -> &'static [(String, Report)] {
    static REPORTS: LazyLock<Vec<(String, Report)>> = LazyLock::new(make_reports);
    &REPORTS
}

pub(super) fn make_reports() -> Vec<(String, Report)> {
    let mut reports = Vec::new();
    for locale in Locale::ALL {
        for (name, assessment) in [
            ("the sample", made(locale)),
            ("four powers", four_powers()),
            ("a hostile one", hostile()),
        ] {
            reports.push((format!("{name} in {locale}"), report(&assessment, locale)));
        }
    }
    reports
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

/// The head as it is, and the body as XML: nothing in it is left open.
fn parts(html: &str) -> (String, String) {
    let (head, body) = html.split_once("<body>").unwrap();
    let (body, _) = body.split_once("</body>").unwrap();
    (head.to_owned(), format!("<body>{body}</body>"))
}

fn words_of(html: &str) -> String {
    let (_, body) = parts(html);
    let document = Document::parse(&body).unwrap();
    let texts = document.descendants().filter(Node::is_text);
    squeezed(&texts.filter_map(|it| it.text()).collect::<String>())
}

/// Without white space, where lines may be broken anywhere, and without what
/// XML cannot hold.
pub(crate) fn squeezed(text: &str) -> String {
    let visible = text.chars().filter(|it| !it.is_whitespace());
    visible
        .map(|it| if it.is_control() { '\u{fffd}' } else { it })
        .collect()
}

/// Every text that is meant to be read.
pub(crate) fn texts(json: &Value) -> Vec<String> {
    const UNSEEN: [&str; 7] = ["id", "kind", "power", "code", "unit", "locale", "content"];
    match json {
        // A cell with nothing in it.
        Value::String(text) if text == "empty" => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => (fields.iter())
            // The whole document's name stands in its head.
            .filter(|(key, value)| {
                !(UNSEEN.contains(&key.as_str())
                    || key.as_str() == "title" && value.is_string() && fields.contains_key("cover"))
            })
            .flat_map(|(_, value)| texts(value))
            .collect(),
        _ => Vec::new(),
    }
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
