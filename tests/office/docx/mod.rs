//! A report as a Word document.

mod language;
mod look;
mod order;

use std::sync::LazyLock;

use needs_catch::{i18n::Locale, layout::Layout, report::Report};
use roxmltree::{Document, Node};

use super::{Opened, large, make_reports, missing, pictures, report, reports};
use crate::{document::made, pace::soon};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

#[test]
fn everything_in_the_report_is_in_the_document() {
    for (name, report, opened) in documents() {
        let missing = missing(report, &words(&opened.xml("word/document.xml")));
        assert!(missing.is_empty(), "{name} lacks {missing:#?}");
    }
}

#[test]
fn the_document_is_sound() {
    for (_, report, opened) in documents() {
        opened.is_sound(report);
    }
}

#[test]
fn the_same_material_is_the_same_document() {
    for ((name, one), (_, other)) in reports().iter().zip(make_reports()) {
        assert!(file(one) == file(&other), "{name}");
    }
}

#[test]
fn only_the_web_is_linked_to() {
    let opened = document("the sample in ko");
    let relationships = opened.relationships("word/document.xml");
    let external: Vec<_> = relationships.values().filter(|it| it.external).collect();
    assert!(external.len() > 5);
    let document = opened.xml("word/document.xml");
    let links = all(&document, "hyperlink").filter(|it| it.attribute((W, "anchor")).is_none());
    assert!(links.count() >= external.len());
}

/// A field that somebody typed would be computed, and one that is out of date
/// is asked about.
#[test]
fn opening_it_computes_nothing_that_was_typed_and_asks_nothing() {
    for (name, _, opened) in documents() {
        for part in word_parts(opened) {
            let document = opened.xml(part);
            for node in document.descendants() {
                assert!(!matches!(
                    node.tag_name().name(),
                    "updateFields" | "attachedTemplate" | "altChunk"
                ));
                assert!(node.attribute((W, "dirty")).is_none(), "{name}");
            }
            for field in all(&document, "instrText") {
                assert!(field.text().unwrap().starts_with(" TOC "), "{name}");
            }
            for field in all(&document, "fldSimple") {
                assert!(
                    matches!(val(field, "instr"), " PAGE " | " NUMPAGES "),
                    "{name}"
                );
            }
        }
    }
}

/// Far below what a person notices; in the browser it takes a few times that.
#[test]
fn a_large_assessment_is_written_soon() {
    let assessment = large(100, 30);
    let report = report(&assessment, &Layout::default(), [Locale::En; 2]);
    let bytes = soon(|| report.docx(&pictures(&report)).unwrap());
    let opened = Opened::of(&bytes);
    assert!(words(&opened.xml("word/document.xml")).contains("What p29 noted about r99"));
}

fn sample(locale: Locale) -> Report {
    report(&made(locale), &Layout::default(), [locale; 2])
}

/// Every report as a document, opened once.
fn documents() -> &'static [(&'static str, &'static Report, Opened)] {
    static DOCUMENTS: LazyLock<Vec<(&str, &Report, Opened)>> = LazyLock::new(|| {
        let opened =
            |(name, report): &'static (String, Report)| (name.as_str(), report, opened(report));
        reports().iter().map(opened).collect()
    });
    &DOCUMENTS
}

fn document(name: &str) -> &'static Opened {
    let (.., opened) = documents().iter().find(|it| it.0 == name).unwrap();
    opened
}

/// The parts of XML that are Word's own.
fn word_parts(opened: &Opened) -> impl Iterator<Item = &str> {
    let own = |it: &&str| it.starts_with("word/") && !it.contains("/_rels/");
    opened
        .names()
        .filter(own)
        .filter(|it| !it.contains("/media/"))
}

fn file(report: &Report) -> Vec<u8> {
    report.docx(&pictures(report)).unwrap()
}

fn opened(report: &Report) -> Opened {
    Opened::of(&file(report))
}

/// Everything that is read or read out.
fn words(document: &Document<'_>) -> String {
    let said = document
        .descendants()
        .filter_map(|it| match it.tag_name().name() {
            "t" => it.text(),
            "docPr" => it.attribute("descr"),
            _ => None,
        });
    said.collect()
}

fn words_in(node: Node<'_, '_>) -> String {
    all_in(node, "t").filter_map(|it| it.text()).collect()
}

fn val<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    (node.attribute((W, name))).unwrap_or_else(|| panic!("no {name} in {node:?}"))
}

fn all<'a, 'i>(
    document: &'a Document<'i>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'i>> {
    all_in(document.root(), name)
}

fn all_in<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.descendants()
        .filter(move |it| it.has_tag_name((W, name)))
}
