//! The report as slides.

mod order;
mod slides;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use needs_catch::{
    assessment::{About, Change},
    i18n::Locale,
    layout::{Brand, Logo, Png},
    report::{Block, Report, Words},
};
use roxmltree::Node;

use super::Opened;
use crate::document::{at, four_powers, hostile, made, report, reports, squeezed, texts};

#[test]
fn everything_in_the_report_is_on_the_slides_or_in_their_notes() {
    for (name, (report, deck)) in decks() {
        let said = said(deck);
        let json = serde_json::to_value(report).unwrap();
        let missing: BTreeSet<_> = (texts(&json).into_iter())
            .filter(|text| !said.contains(&squeezed(text)))
            .collect();
        assert!(missing.is_empty(), "{name} lacks {missing:#?}");
    }
}

#[test]
fn the_same_report_is_the_same_deck() {
    for report in [
        report(&made(Locale::Ko), Locale::Ko),
        report(&four_powers(), Locale::En),
    ] {
        assert!(report.pptx().unwrap() == report.clone().pptx().unwrap());
    }
}

#[test]
fn every_relationship_leads_somewhere_and_every_part_is_declared() {
    for (report, deck) in decks().values() {
        deck.is_sound(report);
    }
}

#[test]
fn the_file_says_nothing_of_anybody() {
    let report = report(&made(Locale::Ko), Locale::Ko);
    let deck = Opened::of(&report.pptx().unwrap());
    let core = deck.xml("docProps/core.xml");
    let said: Vec<_> = (core.root_element().children())
        .map(|it| (it.tag_name().name(), words(it)))
        .collect();
    let time = "2026-11-22T09:30:00Z".to_owned();
    assert_eq!(
        said,
        [
            ("title", report.title.clone()),
            ("creator", "Needs Catch".to_owned()),
            ("language", "ko-KR".to_owned()),
            ("created", time.clone()),
            ("modified", time),
        ]
    );
}

#[test]
fn a_note_that_no_slide_holds_is_in_full_in_the_speaker_notes_and_the_slide_says_so() {
    let mut assessment = made(Locale::Ja);
    let by = assessment.respondents().keys().next().unwrap().clone();
    let (item, _) = assessment.all_answers().next().unwrap();
    let note = "長い記録🍜 ".repeat(6_000);
    assessment.apply(
        Change::Noted {
            item,
            by,
            note: note.clone(),
        },
        at(),
    );
    let deck = Opened::of(&report(&assessment, Locale::Ja).pptx().unwrap());
    let all = |folder: &str| -> String {
        let parts = deck.documents(folder);
        parts.map(|(_, document)| words(document.root())).collect()
    };
    let slides = squeezed(&all("ppt/slides/"));
    assert!(squeezed(&all("ppt/notesSlides/")).contains(&squeezed(&note)));
    assert!(!slides.contains(&squeezed(&note)));
    assert!(slides.contains("長い記録🍜") && slides.contains("全文はスライドのノートにあります"));
}

#[test]
fn text_has_its_language_and_its_direction() {
    let mut assessment = made(Locale::Ko);
    let about = About {
        company: "חברה לדוגמה".to_owned(),
        department: "=1+1".to_owned(),
    };
    assessment.apply(Change::Described { about }, at());
    let deck = Opened::of(&report(&assessment, Locale::Ko).pptx().unwrap());
    let cover = deck.xml("ppt/slides/slide1.xml");
    let run = |text: &str| {
        let found = cover
            .descendants()
            .find(|it| it.is_text() && it.text() == Some(text));
        found.unwrap().ancestors().nth(2).unwrap()
    };
    let lang = |run: Node<'_, '_>| {
        let properties = run.first_element_child().unwrap();
        properties.attribute("lang").map(str::to_owned)
    };
    let direction = |run: Node<'_, '_>| {
        let paragraph = run.parent().unwrap().first_element_child().unwrap();
        paragraph.attribute("rtl").map(str::to_owned)
    };
    assert_eq!(lang(run("회사")).as_deref(), Some("ko-KR"));
    assert_eq!(direction(run("회사")), None);
    assert_eq!(lang(run("חברה לדוגמה")), None);
    assert_eq!(direction(run("חברה לדוגמה")).as_deref(), Some("1"));
    assert_eq!(lang(run("=1+1")), None);
    let theme = deck.text("ppt/theme/theme1.xml");
    assert!(theme.contains("typeface=\"Malgun Gothic\""));
}

/// All reports with their decks, and a hostile one with a brand.
fn decks() -> &'static BTreeMap<String, (Report, Opened)> {
    static DECKS: LazyLock<BTreeMap<String, (Report, Opened)>> = LazyLock::new(|| {
        let mut assessment = hostile();
        let by = assessment.respondents().keys().next().unwrap().clone();
        let (item, _) = assessment.all_answers().next().unwrap();
        let note = "=SUM(1) 긴 메모 🍜 ".repeat(3_000);
        assessment.apply(Change::Noted { item, by, note }, at());
        let company = "아주 긴 회사 이름 ".repeat(20);
        let department = String::new();
        let about = About {
            company,
            department,
        };
        assessment.apply(Change::Described { about }, at());
        let mut branded = report(&assessment, Locale::En);
        let remark = Words::typed("Our own words. ".repeat(200));
        branded.cover.remark = Some(remark.clone());
        for section in &mut branded.sections {
            section.blocks.insert(0, Block::Remark(remark.clone()));
        }
        let png = Png::read(include_bytes!("../../pictures/respond.png").to_vec()).unwrap();
        branded.brand = Brand {
            accent: "#ffd800".parse().ok(),
            logo: Logo::new(&png).ok(),
        };
        let all = reports().iter().cloned();
        all.chain([("a branded one".to_owned(), branded)])
            .map(|(name, report)| {
                let deck = Opened::of(&report.pptx().unwrap());
                (name, (report, deck))
            })
            .collect()
    });
    &DECKS
}

/// All that is said on slides, in their notes and in their charts, and in the
/// sentences that say the same as a chart.
fn said(deck: &Opened) -> String {
    let mut said = String::new();
    for folder in ["ppt/slides/", "ppt/notesSlides/", "ppt/charts/"] {
        for (_, document) in deck.documents(folder) {
            said.push_str(&words(document.root()));
            for node in document.descendants() {
                said.extend(node.attribute("descr"));
            }
        }
    }
    squeezed(&said)
}

fn words(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(Node::is_text);
    texts.filter_map(|it| it.text()).collect()
}
