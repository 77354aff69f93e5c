//! The report as HTML: all of it, in its language, and nothing that runs.

use std::collections::BTreeSet;

use needs_catch::{
    assessment::{Answer, Change, Item, Timestamp},
    i18n::Locale,
    report::{Material, Report},
};
use roxmltree::{Document, Node};

use super::{made, make_reports, material, parts, report, reports, squeezed, texts, words_of};

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
