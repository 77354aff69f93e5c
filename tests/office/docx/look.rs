//! How a Word document looks, and how one finds the way in it.

use needs_catch::{
    i18n::Locale,
    layout::{Brand, Depth, Layout, Logo},
};
use roxmltree::Node;

use super::{W, all, all_in, document, documents, sample, val, words_in};
use crate::{
    document::made,
    office::{Opened, all_named, picture, pictures, report},
};

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
    let abouts: Vec<_> = all_named(&document, "docPr").collect();
    let [about] = abouts[..] else {
        panic!("one power has one chart")
    };
    assert_eq!(
        about.attribute("descr"),
        Some(report.figures()[0].alt.as_str())
    );
    let extent = all_named(&document, "extent").next().unwrap();
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
    let extent = all_named(&document, "extent").next().unwrap();
    let [across, down]: [u64; 2] =
        ["cx", "cy"].map(|it| extent.attribute(it).unwrap().parse().unwrap());
    assert!(across * 4 == down && down < 247 * 36_000, "it fits a page");
}

#[test]
fn a_chart_without_a_picture_is_told_in_words() {
    let report = sample(Locale::En);
    let opened = Opened::of(&report.docx(&[]).unwrap());
    let document = opened.xml("word/document.xml");
    assert_eq!(all_named(&document, "drawing").count(), 0);
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
        all_named(&document, "decorative").count(),
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

fn rank(paragraph: Node<'_, '_>) -> Option<usize> {
    let style = all_in(paragraph, "pStyle").next()?;
    val(style, "val").strip_prefix("Heading")?.parse().ok()
}
