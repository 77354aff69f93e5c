//! A report as a Word document.

use std::{sync::LazyLock, time::Instant};

use needs_catch::{
    i18n::Locale,
    layout::{Brand, Depth, Layout, Logo},
    report::Report,
};
use roxmltree::{Document, Node};

use super::{Opened, large, make_reports, missing, picture, pictures, report, reports};
use crate::document::made;

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

/// The orders are those of ECMA-376, part 1, annex A. Word repairs, or refuses,
/// what is in another.
#[test]
fn everything_stands_in_the_order_of_the_schema() {
    for (name, _, opened) in documents() {
        for part in word_parts(opened) {
            for node in opened.xml(part).descendants() {
                if node.tag_name().namespace() == Some(W) {
                    is_ordered(node).unwrap_or_else(|wrong| panic!("{wrong} in {part} of {name}"));
                }
            }
        }
    }
}

#[test]
fn headings_go_down_one_at_a_time_and_the_contents_lead_to_them() {
    for (name, report, opened) in documents() {
        let document = opened.xml("word/document.xml");
        let mut before = 0;
        for paragraph in all(&document, "p") {
            if let Some(rank) = rank(paragraph) {
                assert!(rank <= before + 1, "rank {rank} after {before} in {name}");
                before = rank;
            }
        }
        assert!(before > 0);
        let places: Vec<_> = all(&document, "bookmarkStart")
            .map(|it| (val(it, "name"), words_in(it.parent().unwrap())))
            .collect();
        let entries =
            all(&document, "hyperlink").filter_map(|it| Some((it, it.attribute((W, "anchor"))?)));
        let mut listed = 0;
        for (entry, anchor) in entries {
            assert!(
                places.contains(&(anchor, words_in(entry))),
                "{anchor} in {name}"
            );
            listed += 1;
        }
        assert_eq!(listed > 0, report.depth == Depth::Full, "{name}");
    }
}

/// The navigation pane is made of styles that have a rank.
#[test]
fn styles_have_a_rank_where_they_are_headings_and_every_style_exists() {
    let opened = document("the sample in ko");
    let styles = opened.xml("word/styles.xml");
    let known: Vec<_> = all(&styles, "style").map(|it| val(it, "styleId")).collect();
    for (at, style) in ["Heading1", "Heading2", "Heading3", "Heading4"]
        .iter()
        .enumerate()
    {
        let style = all(&styles, "style")
            .find(|it| val(*it, "styleId") == *style)
            .unwrap();
        let level = style
            .descendants()
            .find(|it| it.has_tag_name((W, "outlineLvl")));
        assert_eq!(val(level.unwrap(), "val"), at.to_string());
    }
    for part in [
        "word/document.xml",
        "word/header.xml",
        "word/footer.xml",
        "word/styles.xml",
    ] {
        let document = opened.xml(part);
        for kind in ["pStyle", "rStyle", "tblStyle", "basedOn", "next"] {
            for node in all(&document, kind) {
                assert!(known.contains(&val(node, "val")), "{node:?}");
            }
        }
    }
}

#[test]
fn the_first_row_of_a_table_comes_again_on_every_page() {
    let mut tables = 0;
    for (name, _, opened) in documents() {
        let document = opened.xml("word/document.xml");
        for table in all(&document, "tbl") {
            let style = table
                .descendants()
                .find(|it| it.has_tag_name((W, "tblStyle")));
            let repeats = |row: &Node<'_, '_>| {
                row.descendants()
                    .any(|it| it.has_tag_name((W, "tblHeader")))
            };
            let rows: Vec<_> = table
                .children()
                .filter(|it| it.has_tag_name((W, "tr")))
                .collect();
            if val(style.unwrap(), "val") == "ReportTable" {
                assert!(
                    repeats(&rows[0]) && !rows[1..].iter().any(repeats),
                    "{name}"
                );
                tables += 1;
            }
            let columns: Vec<u32> = all_in(table, "gridCol")
                .map(|it| val(it, "w").parse().unwrap())
                .collect();
            assert_eq!(columns.iter().sum::<u32>(), 9_638, "the text is 17 cm wide");
            for row in rows {
                let spans = all_in(row, "tc").map(|cell| {
                    all_in(cell, "gridSpan")
                        .next()
                        .map_or(1, |it| val(it, "val").parse().unwrap())
                });
                assert_eq!(spans.sum::<usize>(), columns.len(), "{name}");
            }
        }
    }
    assert!(tables > 100);
}

#[test]
fn a_chart_is_a_picture_that_says_what_it_shows_and_keeps_its_shape() {
    let report = sample(Locale::Ko);
    let bytes = report.docx(&[picture(1600, 1000)]).unwrap();
    let opened = Opened::of(&bytes);
    let document = opened.xml("word/document.xml");
    let [about] = all_named(&document, "docPr")[..] else {
        panic!("one power has one chart")
    };
    assert_eq!(
        about.attribute("descr"),
        Some(report.figures()[0].alt.as_str())
    );
    let extent = all_named(&document, "extent")[0];
    // 16 cm in EMU, and 1000 / 1600 of it.
    assert_eq!(
        (extent.attribute("cx"), extent.attribute("cy")),
        (Some("5760000"), Some("3600000"))
    );
    assert_eq!(
        opened.bytes("word/media/image1.png"),
        picture(1600, 1000).bytes()
    );
    let tall = Opened::of(&report.docx(&[picture(1000, 4000)]).unwrap());
    let document = tall.xml("word/document.xml");
    let extent = all_named(&document, "extent")[0];
    let [across, down]: [u64; 2] =
        ["cx", "cy"].map(|it| extent.attribute(it).unwrap().parse().unwrap());
    assert!(across * 4 == down && down < 247 * 36_000, "it fits a page");
}

#[test]
fn a_chart_without_a_picture_is_told_in_words() {
    let report = sample(Locale::En);
    let opened = Opened::of(&report.docx(&[]).unwrap());
    let document = opened.xml("word/document.xml");
    assert!(all_named(&document, "drawing").is_empty());
    let said: String = all(&document, "t").filter_map(|it| it.text()).collect();
    assert!(said.contains(&report.figures()[0].alt));
}

#[test]
fn the_brand_is_on_the_cover_and_in_the_headings() {
    let logo = picture(400, 100);
    let layout = Layout {
        brand: Brand {
            accent: "#ffd800".parse().ok(),
            logo: Logo::new(&logo).ok(),
        },
        ..Layout::default()
    };
    let report = report(&made(Locale::En), &layout, [Locale::En; 2]);
    let opened = Opened::of(&report.docx(&pictures(&report)).unwrap());
    assert_eq!(opened.bytes("word/media/image1.png"), logo.bytes());
    let document = opened.xml("word/document.xml");
    assert_eq!(
        all_named(&document, "decorative").len(),
        1,
        "a logo says nothing, a chart does"
    );
    let styles = opened.xml("word/styles.xml");
    let heading = all(&styles, "style")
        .find(|it| val(*it, "styleId") == "Heading1")
        .unwrap();
    let colour = |name| {
        val(
            all_in(heading, name).next().unwrap(),
            if name == "color" { "val" } else { "color" },
        )
    };
    assert_eq!([colour("bottom"), colour("color")], ["FFD800", "8A7400"]);
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

#[test]
fn pages_are_counted_in_the_language_of_the_report() {
    for (locale, expected) in [
        (Locale::En, "Page PAGE of NUMPAGES"),
        (Locale::Ko, "PAGE / NUMPAGES쪽"),
        (Locale::Ja, "PAGE / NUMPAGESページ"),
    ] {
        let opened = document(&format!("the sample in {locale}"));
        let footer = opened.xml("word/footer.xml");
        let said =
            footer
                .root_element()
                .descendants()
                .filter_map(|it| match it.tag_name().name() {
                    "fldSimple" => Some(val(it, "instr").trim()),
                    "t" if !it
                        .parent()
                        .unwrap()
                        .parent()
                        .unwrap()
                        .has_tag_name((W, "fldSimple")) =>
                    {
                        it.text()
                    }
                    _ => None,
                });
        assert_eq!(said.collect::<String>(), expected);
        let header = opened.xml("word/header.xml");
        assert_eq!(words(&header), sample(locale).title);
    }
}

#[test]
fn words_are_in_their_language_and_its_face() {
    let mixed = report(
        &made(Locale::Ja),
        &Layout::default(),
        [Locale::Ko, Locale::Ja],
    );
    let opened = opened(&mixed);
    let styles = opened.xml("word/styles.xml");
    let lang = all(&styles, "lang").next().unwrap();
    assert_eq!(
        (val(lang, "val"), val(lang, "eastAsia")),
        ("ko-KR", "ko-KR")
    );
    let fonts = all(&styles, "rFonts").next().unwrap();
    assert_eq!(
        ["ascii", "eastAsia", "cs"].map(|it| val(fonts, it)),
        ["Calibri", "Malgun Gothic", "Arial"]
    );
    let document = opened.xml("word/document.xml");
    let run = |text: &str| {
        all(&document, "r")
            .find(|it| words_in(*it) == text)
            .unwrap_or_else(|| panic!("no {text}"))
    };
    let trigger = run("蓄積");
    assert_eq!(
        val(all_in(trigger, "lang").next().unwrap(), "eastAsia"),
        "ja-JP"
    );
    assert_eq!(
        val(all_in(trigger, "rFonts").next().unwrap(), "eastAsia"),
        "Yu Gothic"
    );
    assert_eq!(all_in(run("요약"), "lang").count(), 0);
}

#[test]
fn text_that_runs_leftwards_keeps_its_direction() {
    let opened = document("a hostile one in en");
    let document = opened.xml("word/document.xml");
    let runs: Vec<_> = all(&document, "r")
        .filter(|it| words_in(*it).contains("עברית"))
        .collect();
    assert!(runs.len() > 10);
    for run in runs {
        assert_eq!(all_in(run, "rtl").count(), 1);
        assert!(!words_in(run).contains("script"));
    }
}

/// Far below what a person notices; in the browser it takes a few times that.
#[test]
fn a_large_assessment_is_written_soon() {
    let assessment = large(100, 30);
    let report = report(&assessment, &Layout::default(), [Locale::En; 2]);
    let start = Instant::now();
    let bytes = report.docx(&pictures(&report)).unwrap();
    let took = start.elapsed();
    assert!(took.as_secs() < 10, "{took:?} without optimization");
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

fn rank(paragraph: Node<'_, '_>) -> Option<usize> {
    let style = all_in(paragraph, "pStyle").next()?;
    val(style, "val").strip_prefix("Heading")?.parse().ok()
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

fn all_named<'a, 'i>(document: &'a Document<'i>, name: &str) -> Vec<Node<'a, 'i>> {
    document
        .descendants()
        .filter(|it| it.tag_name().name() == name)
        .collect()
}

/// An element, and what may stand in it in this order; what is divided by bars
/// may stand in any.
#[rustfmt::skip]
const ORDERS: &[(&str, &str)] = &[
    ("document", "background body"),
    ("body", "p|tbl|sdt sectPr"),
    ("hdr", "p|tbl"),
    ("ftr", "p|tbl"),
    ("sdt", "sdtPr sdtEndPr sdtContent"),
    ("sdtPr", "rPr alias tag id lock placeholder temporary docPartObj"),
    ("docPartObj", "docPartGallery docPartCategory docPartUnique"),
    ("sdtContent", "p|tbl"),
    ("p", "pPr r|hyperlink|bookmarkStart|bookmarkEnd|fldSimple"),
    ("hyperlink", "r"),
    ("fldSimple", "r"),
    ("r", "rPr t|br|tab|fldChar|instrText|drawing"),
    ("pPr", "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
        suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
        snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"),
    ("numPr", "ilvl numId"),
    ("pBdr", "top left bottom right between bar"),
    ("rPr", "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid \
        vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em \
        lang eastAsianLayout specVanish oMath"),
    ("tbl", "bookmarkStart|bookmarkEnd tblPr tblGrid tr"),
    ("tblPr", "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing \
        tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"),
    ("tblBorders", "top left bottom right insideH insideV"),
    ("tblCellMar", "top left bottom right"),
    ("tblGrid", "gridCol"),
    ("tr", "tblPrEx trPr tc"),
    ("trPr", "cnfStyle|divId|gridBefore|gridAfter|wBefore|wAfter|cantSplit|trHeight|tblHeader|tblCellSpacing|jc|hidden"),
    ("tc", "tcPr p|tbl"),
    ("tcPr", "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"),
    ("tcBorders", "top left bottom right insideH insideV tl2br tr2bl"),
    ("tcMar", "top left bottom right"),
    ("sectPr", "headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType \
        pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"),
    ("styles", "docDefaults latentStyles style"),
    ("docDefaults", "rPrDefault pPrDefault"),
    ("rPrDefault", "rPr"),
    ("pPrDefault", "pPr"),
    ("style", "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked \
        personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"),
    ("tblStylePr", "pPr rPr tblPr trPr tcPr"),
    ("settings", "writeProtection view zoom removePersonalInformation removeDateAndTime defaultTabStop \
        characterSpacingControl compat themeFontLang clrSchemeMapping decimalSymbol listSeparator"),
    ("compat", "compatSetting"),
    ("numbering", "numPicBullet abstractNum num"),
    ("abstractNum", "nsid multiLevelType tmpl name styleLink numStyleLink lvl"),
    ("lvl", "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
    ("num", "abstractNumId lvlOverride"),
];

/// What stands where it must not, if anything does.
fn is_ordered(node: Node<'_, '_>) -> Result<(), String> {
    let name = node.tag_name().name();
    let mut children = node.children().filter(Node::is_element).peekable();
    if children.peek().is_none() || name == "drawing" {
        return Ok(());
    }
    let (_, order) =
        (ORDERS.iter().find(|(it, _)| *it == name)).ok_or(format!("nothing is known of {name}"))?;
    let mut before = 0;
    for child in children {
        let child = child.tag_name().name();
        let place = order
            .split_whitespace()
            .position(|it| it.split('|').any(|it| it == child));
        let place = place.ok_or(format!("{child} in {name}"))?;
        if place < before {
            return Err(format!("{child} so late in {name}"));
        }
        before = place;
    }
    let last = node.last_element_child().map(|it| it.tag_name().name());
    if name == "tc" && last != Some("p") {
        return Err("a cell that does not end with a paragraph".to_owned());
    }
    Ok(())
}

#[test]
fn what_is_in_another_order_is_found() {
    for (xml, wrong) in [
        (
            "<w:pPr xmlns:w='W'><w:keepNext/><w:pStyle/></w:pPr>",
            "pStyle so late in pPr",
        ),
        ("<w:rPr xmlns:w='W'><w:bold/></w:rPr>", "bold in rPr"),
        (
            "<w:tc xmlns:w='W'><w:tcPr/><w:p/><w:tbl/></w:tc>",
            "a cell that does not end with a paragraph",
        ),
    ] {
        let xml = xml.replace('W', W);
        let document = Document::parse(&xml).unwrap();
        assert_eq!(is_ordered(document.root_element()), Err(wrong.to_owned()));
    }
}
