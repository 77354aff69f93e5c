//! What stands on a slide, and where.

use std::collections::{BTreeMap, BTreeSet};

use needs_catch::i18n::Locale;
use roxmltree::Node;

use super::{decks, words};
use crate::office::{Opened, all_named, is_named};

/// A slide is so wide and so high.
const SIZE: (i64, i64) = (12_192_000, 6_858_000);

#[test]
fn ids_are_unique_and_every_slide_has_a_title() {
    for (name, (_, deck)) in decks() {
        for (part, document) in deck.documents("") {
            let mut ids = BTreeSet::new();
            for node in all_named(&document, "cNvPr") {
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
        let presentation = deck.xml("ppt/presentation.xml");
        // Each slide stands once in the list, and once in a named part of it.
        let listed: Vec<_> = all_named(&presentation, "sldId")
            .filter_map(|it| it.attribute("id"))
            .collect();
        let (slides, parts) = listed.split_at(listed.len() / 2);
        assert_eq!(slides, parts, "{name}");
        assert_eq!(slides.iter().collect::<BTreeSet<_>>().len(), slides.len());
    }
}

#[test]
fn nothing_lies_outside_its_slide() {
    for (name, (_, deck)) in decks() {
        for (part, document) in deck.documents("ppt/slides/slide") {
            for frame in all_named(&document, "xfrm") {
                let number = |tag: &str, attribute: &str| -> i64 {
                    let child = frame.children().find(|it| is_named(*it, tag)).unwrap();
                    child.attribute(attribute).unwrap().parse().unwrap()
                };
                let right = number("off", "x") + number("ext", "cx");
                let foot = number("off", "y") + number("ext", "cy");
                assert!(
                    right <= SIZE.0 && foot <= SIZE.1,
                    "{part} of {name}: {right} {foot}"
                );
                let table = frame.parent().unwrap();
                let rows = table.descendants().filter(|it| is_named(*it, "tr"));
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
        for (part, document) in deck.documents("") {
            for table in all_named(&document, "tbl") {
                tables += 1;
                let count = |node: Node<'_, '_>, tag: &str| {
                    node.children().filter(|it| is_named(*it, tag)).count()
                };
                let grid = table.children().nth(1).unwrap();
                for row in table.children().filter(|it| is_named(*it, "tr")) {
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
            if !deck.has(&part) {
                break;
            }
            let document = deck.xml(&part);
            let title = all_named(&document, "sp").next();
            for frame in all_named(&document, "graphicFrame") {
                let find = |tag: &str| frame.descendants().find(|it| is_named(*it, tag));
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
        let charts: Vec<_> = deck.documents("ppt/charts/chart").collect();
        assert!(!charts.is_empty(), "{name}");
        for (part, document) in charts {
            let find = |tag: &'static str| all_named(&document, tag);
            let value = |node: Node<'_, '_>| node.attribute("val").unwrap().to_owned();
            let axes: BTreeSet<_> = (find("catAx").chain(find("valAx")))
                .map(|axis| value(axis.first_element_child().unwrap()))
                .collect();
            let mut used = BTreeSet::new();
            for group in find("radarChart").chain(find("barChart")) {
                let ids: Vec<_> = group
                    .children()
                    .filter(|it| is_named(*it, "axId"))
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
            let book = Opened::of(deck.bytes(&book.replace(".xml", ".xlsx")));
            let sheet = book.xml("xl/worksheets/sheet1.xml");
            let numbers = all_named(&sheet, "c").filter(|it| it.attribute("t").is_none());
            let shown = find("numCache").flat_map(|it| it.children());
            let shown = shown.filter(|it| is_named(*it, "pt"));
            assert_eq!(numbers.count(), shown.count());
        }
    }
}
