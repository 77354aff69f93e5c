//! The page: its size, what stands above and below the text, and what holds for
//! the whole file.

use maud::{Markup, html};

use super::{NAMESPACE, RELATIONS};
use crate::{
    i18n::Locale,
    layout::Depth,
    report::{
        Report,
        office::script::{COMPLEX, tag},
    },
};

/// A4, upright, in twentieths of a point.
const PAPER: [u32; 2] = [11_906, 16_838];
const SIDE: u32 = 1_134;

/// How wide text is, in twentieths of a point: 17 cm.
pub(super) const WIDTH: u32 = PAPER[0] - 2 * SIDE;

/// What a cell keeps free on either side of its text.
pub(super) const PADDING: u32 = 80;

/// Millimetres in EMU, the unit of drawings.
pub(super) const MM: u64 = 36_000;

/// The language of East Asian letters in words of no known language.
pub(super) fn eastern(report: &Report) -> Locale {
    [report.locale, report.content]
        .into_iter()
        .find(|it| *it != Locale::En)
        .unwrap_or(Locale::Ko)
}

/// The page, with the parts above and below the text; the first has neither.
pub(super) fn section(report: &Report, header: &str, footer: &str) -> Markup {
    let [top, bottom] = match report.depth {
        Depth::Full => [1_304, 1_247],
        Depth::OnePage => [794, 737],
    };
    html! {
        w:sectPr {
            w:headerReference w:type="default" r:id=(header) {}
            w:footerReference w:type="default" r:id=(footer) {}
            w:pgSz w:w=(PAPER[0]) w:h=(PAPER[1]) {}
            w:pgMar w:top=(top) w:right=(SIDE) w:bottom=(bottom) w:left=(SIDE)
                w:header=(top / 2) w:footer=(bottom / 2) w:gutter="0" {}
            w:cols w:space="708" {}
            w:titlePg {}
        }
    }
}

/// What stands above every page but the first.
pub(super) fn header(report: &Report) -> Markup {
    html! {
        w:hdr xmlns:w=(NAMESPACE) xmlns:r=(RELATIONS) {
            w:p {
                w:pPr { w:pStyle w:val="Header" {} }
                w:r { w:t xml:space="preserve" { (report.title) } }
            }
        }
    }
}

/// What stands below every page but the first: which it is, and of how many.
pub(super) fn footer(report: &Report) -> Markup {
    const PAGE: &str = "{PAGE}";
    const PAGES: &str = "{NUMPAGES}";
    let words = (report.strings().document().page_of)(PAGE, PAGES);
    let pieces = words.split_inclusive('}').flat_map(|piece| {
        let (text, field) = piece.split_once('{').unwrap_or((piece, ""));
        [(text, false), (field.trim_end_matches('}'), true)]
    });
    html! {
        w:ftr xmlns:w=(NAMESPACE) xmlns:r=(RELATIONS) {
            w:p {
                w:pPr { w:pStyle w:val="Footer" {} }
                @for (text, field) in pieces.filter(|(text, _)| !text.is_empty()) {
                    @if field {
                        // Counted anew on every page by whoever lays it out.
                        w:fldSimple w:instr={ " " (text) " " } { w:r { w:t { "1" } } }
                    } @else {
                        w:r { w:t xml:space="preserve" { (text) } }
                    }
                }
            }
        }
    }
}

/// What holds for the whole file. Nothing in it makes a program ask questions
/// when it opens the file.
pub(super) fn settings(report: &Report) -> Markup {
    html! {
        w:settings xmlns:w=(NAMESPACE) {
            w:zoom w:percent="100" {}
            w:defaultTabStop w:val="720" {}
            w:characterSpacingControl w:val="doNotCompress" {}
            w:compat {
                w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15" {}
            }
            w:themeFontLang w:val=(tag(report.locale)) w:eastAsia=(tag(eastern(report))) w:bidi="ar-SA" {}
            w:decimalSymbol w:val="." {}
            w:listSeparator w:val="," {}
        }
    }
}

/// What stands before the lines of a list.
pub(super) fn numbering() -> Markup {
    html! {
        w:numbering xmlns:w=(NAMESPACE) {
            w:abstractNum w:abstractNumId="0" {
                w:multiLevelType w:val="singleLevel" {}
                w:lvl w:ilvl="0" {
                    w:start w:val="1" {}
                    w:numFmt w:val="bullet" {}
                    w:lvlText w:val="•" {}
                    w:lvlJc w:val="left" {}
                    w:pPr { w:ind w:left="284" w:hanging="284" {} }
                    w:rPr { w:rFonts w:ascii=(COMPLEX) w:hAnsi=(COMPLEX) w:cs=(COMPLEX) {} }
                }
            }
            w:num w:numId="1" { w:abstractNumId w:val="0" {} }
        }
    }
}
