//! The report as slides: read as the parts it is made of.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read as _},
    sync::LazyLock,
};

use needs_catch::{
    assessment::{About, Change},
    i18n::Locale,
    layout::{Brand, Logo, Png},
    report::{Block, Report, Words},
};
use roxmltree::{Document, Node};

use super::document::{at, four_powers, hostile, made, report, reports, squeezed, texts};

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A slide is so wide and so high.
const SIZE: (i64, i64) = (12_192_000, 6_858_000);

/// Children in the order that ECMA-376 asks for: programs repair or refuse what
/// stands in another. Of each element everything we write is named.
const ORDERS: &[(&str, &str)] = &[
    ("a:theme", "themeElements objectDefaults extraClrSchemeLst"),
    ("a:themeElements", "clrScheme fontScheme fmtScheme"),
    (
        "a:clrScheme",
        "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink",
    ),
    ("a:majorFont", "latin ea cs font"),
    ("a:minorFont", "latin ea cs font"),
    (
        "a:fmtScheme",
        "fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst",
    ),
    ("a:ln", "noFill solidFill prstDash round"),
    ("a:p", "pPr r fld endParaRPr"),
    ("a:pPr", "lnSpc spcBef buNone buFont buChar defRPr"),
    ("a:lvl1pPr", "buNone defRPr"),
    ("a:rPr", "solidFill ea hlinkClick"),
    ("a:defRPr", "solidFill latin ea cs"),
    ("a:r", "rPr t"),
    ("a:fld", "rPr t"),
    ("a:tbl", "tblPr tblGrid tr"),
    ("a:tc", "txBody tcPr"),
    ("a:txBody", "bodyPr lstStyle p"),
    ("a:tcPr", "lnL lnR lnT lnB noFill solidFill"),
    (
        "p:presentation",
        "sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz extLst",
    ),
    ("p:sldMaster", "cSld clrMap sldLayoutIdLst txStyles"),
    ("p:txStyles", "titleStyle bodyStyle otherStyle"),
    ("p:sldLayout", "cSld clrMapOvr"),
    ("p:notesMaster", "cSld clrMap notesStyle"),
    ("p:sld", "cSld clrMapOvr"),
    ("p:notes", "cSld clrMapOvr"),
    ("p:cSld", "bg spTree"),
    ("p:bgPr", "solidFill effectLst"),
    ("p:spTree", "nvGrpSpPr grpSpPr sp graphicFrame pic"),
    ("p:sp", "nvSpPr spPr txBody"),
    ("p:nvSpPr", "cNvPr cNvSpPr nvPr"),
    ("p:spPr", "xfrm prstGeom noFill solidFill ln"),
    ("p:txBody", "bodyPr lstStyle p"),
    ("p:pic", "nvPicPr blipFill spPr"),
    ("p:graphicFrame", "nvGraphicFramePr xfrm graphic"),
    ("p:nvGraphicFramePr", "cNvPr cNvGraphicFramePr nvPr"),
    (
        "c:chartSpace",
        "date1904 lang roundedCorners chart spPr txPr externalData",
    ),
    (
        "c:chart",
        "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
    ),
    ("c:title", "tx overlay"),
    ("c:plotArea", "layout barChart radarChart catAx valAx spPr"),
    ("c:radarChart", "radarStyle varyColors ser axId"),
    (
        "c:barChart",
        "barDir grouping varyColors ser gapWidth overlap axId",
    ),
    (
        "c:ser",
        "idx order tx spPr invertIfNegative marker dLbls cat val",
    ),
    ("c:marker", "symbol size spPr"),
    (
        "c:dLbls",
        "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent \
         showBubbleSize",
    ),
    ("c:strCache", "ptCount pt"),
    ("c:numCache", "formatCode ptCount pt"),
    (
        "c:catAx",
        "axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos \
         spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
    ),
    (
        "c:valAx",
        "axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos \
         spPr txPr crossAx crosses crossBetween majorUnit",
    ),
    ("c:scaling", "orientation max min"),
    ("c:legend", "legendPos legendEntry overlay txPr"),
    ("c:externalData", "autoUpdate"),
];

/// These may stand in any order, again and again.
const MIXED: &[&str] = &["p:spTree", "c:plotArea"];

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
fn elements_stand_in_the_order_of_the_schema() {
    let orders: BTreeMap<_, Vec<_>> = (ORDERS.iter())
        .map(|(parent, children)| (*parent, children.split_whitespace().collect()))
        .collect();
    let mut seen = BTreeSet::new();
    for (name, (_, deck)) in decks() {
        for (part, xml) in deck.xml() {
            let document = Document::parse(xml).unwrap();
            for node in document.descendants().filter(Node::is_element) {
                let parent = qualified(node);
                let Some((key, order)) = orders.get_key_value(parent.as_str()) else {
                    continue;
                };
                seen.insert(*key);
                let mut before = 0;
                for child in node.children().filter(Node::is_element) {
                    let found = (order.iter()).position(|it| *it == child.tag_name().name());
                    let place = found.unwrap_or_else(|| {
                        panic!("{} in {parent}, {part} of {name}", child.tag_name().name())
                    });
                    assert!(
                        place >= before || MIXED.contains(key),
                        "{} of {parent} comes late in {part} of {name}",
                        child.tag_name().name()
                    );
                    before = place;
                }
            }
        }
    }
    let unseen: Vec<_> = orders.keys().filter(|it| !seen.contains(*it)).collect();
    assert!(unseen.is_empty(), "never written: {unseen:?}");
}

#[test]
fn every_relationship_leads_somewhere_and_every_part_is_declared() {
    for (name, (_, deck)) in decks() {
        let types = deck.text("[Content_Types].xml");
        let types = Document::parse(&types).unwrap();
        let named = |attribute: &str| -> BTreeSet<String> {
            let nodes = types.descendants();
            nodes
                .filter_map(|it| it.attribute(attribute).map(str::to_owned))
                .collect()
        };
        let (parts, extensions) = (named("PartName"), named("Extension"));
        for part in deck.0.keys() {
            let extension = extension(part);
            let declared = parts.contains(&format!("/{part}"));
            // A part of XML is never just any XML.
            let by_extension = extension != "xml" && extensions.contains(extension);
            let declared = declared || by_extension || part == "[Content_Types].xml";
            assert!(declared, "{part} of {name} is of no type");
        }
        for part in &parts {
            assert!(deck.0.contains_key(&part[1..]), "no {part} in {name}");
        }
        let mut reached = BTreeSet::new();
        for (relations, xml) in deck.xml().filter(|it| extension(it.0) == "rels") {
            let of = relations.replace("_rels/", "");
            let of = of.strip_suffix(".rels").unwrap();
            assert!(of.is_empty() || deck.0.contains_key(of), "{relations}");
            let document = Document::parse(xml).unwrap();
            let mut ids = BTreeSet::new();
            for node in document.root_element().children() {
                assert!(ids.insert(node.attribute("Id").unwrap()), "{relations}");
                let target = node.attribute("Target").unwrap();
                if node.attribute("TargetMode").is_none() {
                    let part = resolved(of, target);
                    assert!(deck.0.contains_key(&part), "{part} from {of} of {name}");
                    reached.insert(part);
                }
            }
            if !of.is_empty() {
                let own = deck.text(of);
                let own = Document::parse(&own).unwrap();
                let used = (own.descendants())
                    .flat_map(|it| it.attributes())
                    .filter(|it| it.namespace() == Some(RELATIONS));
                for attribute in used {
                    assert!(ids.contains(attribute.value()), "{attribute:?} in {of}");
                }
            }
        }
        let lost: Vec<_> = (deck.0.keys())
            .filter(|it| extension(it) != "rels" && *it != "[Content_Types].xml")
            .filter(|it| !reached.contains(*it))
            .collect();
        assert!(lost.is_empty(), "nothing leads to {lost:?} of {name}");
    }
}

#[test]
fn ids_are_unique_and_every_slide_has_a_title() {
    for (name, (_, deck)) in decks() {
        for (part, xml) in deck.xml() {
            let document = Document::parse(xml).unwrap();
            let mut ids = BTreeSet::new();
            for node in document
                .descendants()
                .filter(|it| it.has_tag_name_of("cNvPr"))
            {
                assert!(
                    ids.insert(node.attribute("id")),
                    "{node:?} in {part} of {name}"
                );
            }
            if part.starts_with("ppt/slides/slide") {
                let titles = document
                    .descendants()
                    .filter(|it| matches!(it.attribute("type"), Some("title" | "ctrTitle")));
                let shape = titles.map(|it| it.ancestors().nth(3).unwrap());
                let shapes: Vec<_> = shape.map(words).collect();
                assert_eq!(shapes.len(), 1, "{part} of {name}");
                assert!(!shapes[0].trim().is_empty(), "{part} of {name}");
            }
        }
        let presentation = deck.text("ppt/presentation.xml");
        let document = Document::parse(&presentation).unwrap();
        let ids = |tag: &str| -> Vec<_> {
            let nodes = document.descendants().filter(|it| it.has_tag_name_of(tag));
            nodes
                .filter_map(|it| it.attribute("id").map(str::to_owned))
                .collect()
        };
        // Each slide stands once in the list, and once in a named part of it.
        let listed = ids("sldId");
        let (slides, parts) = listed.split_at(listed.len() / 2);
        assert_eq!(slides, parts, "{name}");
        assert_eq!(slides.iter().collect::<BTreeSet<_>>().len(), slides.len());
    }
}

#[test]
fn nothing_lies_outside_its_slide() {
    for (name, (_, deck)) in decks() {
        for (part, xml) in deck.xml().filter(|it| it.0.starts_with("ppt/slides/slide")) {
            let document = Document::parse(xml).unwrap();
            for frame in document
                .descendants()
                .filter(|it| it.has_tag_name_of("xfrm"))
            {
                let number = |tag: &str, attribute: &str| -> i64 {
                    let child = frame.children().find(|it| it.has_tag_name_of(tag)).unwrap();
                    child.attribute(attribute).unwrap().parse().unwrap()
                };
                let right = number("off", "x") + number("ext", "cx");
                let foot = number("off", "y") + number("ext", "cy");
                assert!(
                    right <= SIZE.0 && foot <= SIZE.1,
                    "{part} of {name}: {right} {foot}"
                );
                let table = frame.parent().unwrap();
                let rows = table.descendants().filter(|it| it.has_tag_name_of("tr"));
                let rows = rows.map(|it| it.attribute("h").unwrap().parse::<i64>().unwrap());
                let height: i64 = rows.sum();
                assert!((height - number("ext", "cy")).abs() < 1000 || height == 0);
            }
        }
    }
}

#[test]
fn every_row_of_a_table_has_a_cell_for_each_column() {
    for (name, (_, deck)) in decks() {
        let mut tables = 0;
        for (part, xml) in deck.xml() {
            let document = Document::parse(xml).unwrap();
            for table in document
                .descendants()
                .filter(|it| it.has_tag_name_of("tbl"))
            {
                tables += 1;
                let count = |node: Node<'_, '_>, tag: &str| {
                    node.children().filter(|it| it.has_tag_name_of(tag)).count()
                };
                let grid = table.children().nth(1).unwrap();
                for row in table.children().filter(|it| it.has_tag_name_of("tr")) {
                    assert_eq!(count(row, "tc"), count(grid, "gridCol"), "{part} of {name}");
                }
            }
        }
        assert!(tables > 3, "{name}");
    }
}

#[test]
fn a_table_goes_on_over_slides_with_its_header_and_the_title_says_so() {
    for (locale, mark) in [
        (Locale::En, " (continued)"),
        (Locale::Ko, " (계속)"),
        (Locale::Ja, "（続き）"),
    ] {
        let (_, deck) = &decks()[&format!("the sample in {locale}")];
        let mut tables: BTreeMap<_, Vec<(String, String)>> = BTreeMap::new();
        for at in 1.. {
            let part = format!("ppt/slides/slide{at}.xml");
            if !deck.0.contains_key(&part) {
                break;
            }
            let slide = deck.text(&part);
            let document = Document::parse(&slide).unwrap();
            let title = document.descendants().find(|it| it.has_tag_name_of("sp"));
            for frame in (document.descendants()).filter(|it| it.has_tag_name_of("graphicFrame")) {
                let find = |tag: &str| frame.descendants().find(|it| it.has_tag_name_of(tag));
                if find("tblPr").and_then(|it| it.attribute("firstRow")) == Some("1") {
                    let name = find("cNvPr").unwrap().attribute("name").unwrap();
                    let head = words(find("tr").unwrap());
                    let title = words(title.unwrap());
                    let of = title.trim_end_matches(mark).to_owned();
                    let slides = tables.entry((of, name.to_owned())).or_default();
                    slides.push((title, head));
                }
            }
        }
        let long: Vec<_> = tables.values().filter(|it| it.len() > 1).collect();
        assert!(!long.is_empty(), "no table of {locale} is long");
        for slides in long {
            let (_, head) = &slides[0];
            assert!(!head.is_empty());
            for (title, again) in &slides[1..] {
                assert_eq!(again, head);
                assert!(title.ends_with(mark), "{title}");
            }
        }
    }
}

/// Three ids on two axes is what makes a program offer to repair a file.
#[test]
fn charts_have_two_axes_and_numbers_behind_them() {
    for (name, (_, deck)) in decks() {
        let charts: Vec<_> = (deck.xml())
            .filter(|it| it.0.starts_with("ppt/charts/chart"))
            .collect();
        assert!(!charts.is_empty(), "{name}");
        for (part, xml) in charts {
            let document = Document::parse(xml).unwrap();
            let find = |tag: &'static str| {
                document
                    .descendants()
                    .filter(move |it| it.has_tag_name_of(tag))
            };
            let value = |node: Node<'_, '_>| node.attribute("val").unwrap().to_owned();
            let axes: BTreeSet<_> = (find("catAx").chain(find("valAx")))
                .map(|axis| value(axis.first_element_child().unwrap()))
                .collect();
            let mut used = BTreeSet::new();
            for group in find("radarChart").chain(find("barChart")) {
                let ids: Vec<_> = group
                    .children()
                    .filter(|it| it.has_tag_name_of("axId"))
                    .collect();
                assert_eq!(ids.len(), 2, "{part} of {name}");
                used.extend(ids.into_iter().map(value));
            }
            assert_eq!(axes, used, "{part} of {name}");
            for axis in find("crossAx") {
                assert!(axes.contains(&value(axis)), "{part} of {name}");
            }
            let orders: Vec<_> = find("order").map(value).collect();
            assert_eq!(orders.iter().collect::<BTreeSet<_>>().len(), orders.len());
            let book = part.replace("charts/chart", "embeddings/Microsoft_Excel_Sheet");
            let book = Deck::read(&deck.0[&book.replace(".xml", ".xlsx")]);
            let sheet = book.text("xl/worksheets/sheet1.xml");
            let sheet = Document::parse(&sheet).unwrap();
            let numbers = (sheet.descendants())
                .filter(|it| it.has_tag_name_of("c") && it.attribute("t").is_none())
                .count();
            let shown = find("numCache").flat_map(|it| it.children());
            assert_eq!(numbers, shown.filter(|it| it.has_tag_name_of("pt")).count());
        }
    }
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
    let deck = Deck::read(&report(&assessment, Locale::Ja).pptx().unwrap());
    let all = |folder: &str| -> String {
        let parts = deck.xml().filter(|it| it.0.starts_with(folder));
        parts
            .map(|(_, xml)| words(Document::parse(xml).unwrap().root()))
            .collect()
    };
    let slides = squeezed(&all("ppt/slides/"));
    assert!(squeezed(&all("ppt/notesSlides/")).contains(&squeezed(&note)));
    assert!(!slides.contains(&squeezed(&note)));
    assert!(slides.contains("長い記録🍜") && slides.contains("全文はスライドのノートにあります"));
}

#[test]
fn the_file_says_nothing_of_anybody() {
    let report = report(&made(Locale::Ko), Locale::Ko);
    let deck = Deck::read(&report.pptx().unwrap());
    let core = deck.text("docProps/core.xml");
    let document = Document::parse(&core).unwrap();
    let said: Vec<_> = (document.root_element().children())
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
fn text_has_its_language_and_its_direction() {
    let mut assessment = made(Locale::Ko);
    let about = About {
        company: "חברה לדוגמה".to_owned(),
        department: "=1+1".to_owned(),
    };
    assessment.apply(Change::Described { about }, at());
    let deck = Deck::read(&report(&assessment, Locale::Ko).pptx().unwrap());
    let cover = deck.text("ppt/slides/slide1.xml");
    let document = Document::parse(&cover).unwrap();
    let run = |text: &str| {
        let found = document
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

/// A deck as its parts, by their names.
struct Deck(BTreeMap<String, Vec<u8>>);

impl Deck {
    fn read(bytes: &[u8]) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            let name = file.name().unwrap().to_string();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            assert!(parts.insert(name, bytes).is_none());
        }
        Self(parts)
    }

    fn text(&self, part: &str) -> String {
        let bytes = self.0.get(part).unwrap_or_else(|| panic!("no {part}"));
        String::from_utf8(bytes.clone()).unwrap()
    }

    /// Its parts of XML.
    fn xml(&self) -> impl Iterator<Item = (&str, &str)> {
        let xml = |name: &str| matches!(extension(name), "xml" | "rels");
        let parts = self.0.iter().filter(move |(name, _)| xml(name));
        parts.map(|(name, bytes)| (name.as_str(), str::from_utf8(bytes).unwrap()))
    }
}

trait Tagged {
    fn has_tag_name_of(&self, name: &str) -> bool;
}

impl Tagged for Node<'_, '_> {
    /// Whether this is its name, whatever its namespace.
    fn has_tag_name_of(&self, name: &str) -> bool {
        self.tag_name().name() == name
    }
}

/// All reports with their decks, and a hostile one with a brand.
fn decks() -> &'static BTreeMap<String, (Report, Deck)> {
    static DECKS: LazyLock<BTreeMap<String, (Report, Deck)>> = LazyLock::new(|| {
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
        let png = Png::read(include_bytes!("pictures/respond.png").to_vec()).unwrap();
        branded.brand = Brand {
            accent: "#ffd800".parse().ok(),
            logo: Logo::new(&png).ok(),
        };
        let all = reports().iter().cloned();
        all.chain([("a branded one".to_owned(), branded)])
            .map(|(name, report)| {
                let deck = Deck::read(&report.pptx().unwrap());
                (name, (report, deck))
            })
            .collect()
    });
    &DECKS
}

/// All that is said on slides, in their notes and in their charts, and in the
/// sentences that say the same as a chart.
fn said(deck: &Deck) -> String {
    let mut said = String::new();
    for (part, xml) in deck.xml() {
        let read = ["ppt/slides/", "ppt/notesSlides/", "ppt/charts/"];
        if read.iter().any(|it| part.starts_with(it)) && extension(part) == "xml" {
            let document = Document::parse(xml).unwrap();
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

/// The name of an element as the schema's readers write it.
fn qualified(node: Node<'_, '_>) -> String {
    let prefix = match node.tag_name().namespace() {
        Some(DRAWING) => "a",
        Some(it) if it.ends_with("/chart") => "c",
        Some(it) if it.ends_with("presentationml/2006/main") => "p",
        _ => "other",
    };
    format!("{prefix}:{}", node.tag_name().name())
}

/// What a part is by its name.
fn extension(part: &str) -> &str {
    part.rsplit_once('.').unwrap().1
}

/// The part that a target leads to from another.
fn resolved(from: &str, target: &str) -> String {
    let mut folders: Vec<_> = from.split('/').collect();
    folders.pop();
    for step in target.split('/') {
        match step {
            ".." => {
                folders.pop();
            }
            step => folders.push(step),
        }
    }
    folders.join("/")
}
