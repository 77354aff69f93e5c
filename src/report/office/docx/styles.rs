//! What the named styles look like. Whoever opens the file can restyle it
//! there: text itself carries no formatting but a style.

use maud::{Markup, html};

use super::{
    NAMESPACE, page,
    style::{
        HEADING,
        Is::{AtTop, Bold, Bulleted, KeptWithNext, Underlined},
        Line, PLAIN, RUN, SMALL_TEXT, Style, TABLE,
    },
};
use crate::{
    i18n::Locale,
    layout::Depth,
    report::{
        Report,
        office::{
            colour,
            script::{COMPLEX, LATIN, east_asian, tag},
        },
    },
};

/// How many tones levels have.
const TONES: usize = 5;

#[rustfmt::skip]
const STYLES: &[Style] = &[
    Style { id: "BodyText", name: "Body Text", after: 120, ..PLAIN },
    Style { id: "Title", name: "Title", before: 120, after: 200, size: 60, next: "Subtitle", ..HEADING },
    Style { id: "Subtitle", name: "Subtitle", after: 80, ink: "ink-soft", size: 32, ..PLAIN },
    Style { id: "Product", name: "Product", is: &[Bold], before: 1_500, after: 120, ink: "brand-ink", size: 24, ..PLAIN },
    Style { id: "Logo", name: "Logo", ..PLAIN },
    Style { id: "Notice", name: "Notice", is: &[Bold], before: 320, after: 120, fill: "warning-soft", ink: "warning-ink",
        rule: Some(("left", 24, "warning-line")), left: 120, ..PLAIN },
    Style { id: "CoverRule", name: "Cover rule", before: 560, after: 240, line: Line::Exactly(120), size: 2,
        rule: Some(("bottom", 24, "brand-accent")), ..PLAIN },
    Style { id: "Statement", name: "Statement", before: 480, ink: "ink-soft", size: 19, ..PLAIN },
    Style { id: "TOCHeading", name: "TOC Heading", is: &[KeptWithNext, Bold, AtTop], after: 200, size: 36, ink: "brand-ink", ..HEADING },
    Style { id: "TOC1", name: "toc 1", is: &[Bold], before: 140, after: 40, ..PLAIN },
    Style { id: "TOC2", name: "toc 2", left: 284, after: 30, ..PLAIN },
    Style { id: "TOC3", name: "toc 3", left: 568, after: 20, ink: "ink-soft", size: 19, ..PLAIN },
    Style { id: "Heading1", name: "heading 1", before: 520, after: 200, size: 36, rank: 1, ink: "brand-ink",
        rule: Some(("bottom", 12, "brand-accent")), ..HEADING },
    Style { id: "Heading2", name: "heading 2", before: 420, after: 140, size: 28, rank: 2,
        rule: Some(("bottom", 4, "line")), ..HEADING },
    Style { id: "Heading3", name: "heading 3", before: 320, after: 100, size: 24, rank: 3, ..HEADING },
    Style { id: "Heading4", name: "heading 4", before: 240, after: 80, size: 21, rank: 4, ink: "ink-soft", ..HEADING },
    Style { id: "Lead", name: "Lead", is: &[KeptWithNext], after: 140, ink: "ink-soft", size: 22, next: "BodyText", ..PLAIN },
    Style { id: "Note", name: "Note", after: 120, ink: "ink-soft", size: 19, ..PLAIN },
    Style { id: "Remark", name: "Remark", left: 200, before: 60, after: 140, rule: Some(("left", 24, "brand-accent")), ..PLAIN },
    Style { id: "ListBullet", name: "List Bullet", is: &[Bulleted], left: 284, hanging: 284, after: 80, ..PLAIN },
    Style { id: "Caution", name: "Caution", left: 200, after: 100, rule: Some(("left", 24, "warning-line")), ..PLAIN },
    Style { id: "Standing", name: "Standing", before: 60, after: 160, ink: "ink-soft", ..PLAIN },
    Style { id: "Entry", name: "Entry", is: &[KeptWithNext, Bold], before: 160, after: 60, ..PLAIN },
    Style { id: "Figure", name: "Figure", is: &[KeptWithNext], before: 120, after: 60, align: "center", ..PLAIN },
    Style { id: "Caption", name: "caption", is: &[KeptWithNext, Bold], before: 120, after: 80, ink: "ink-soft", size: 18, ..PLAIN },
    Style { id: "FigureCaption", name: "Figure caption", is: &[Bold], after: 160, align: "center", ink: "ink-soft", size: 18, ..PLAIN },
    Style { id: "FigureNote", name: "Figure note", based: "Note", align: "center", ..PLAIN },
    Style { id: "TableHeading", name: "Table heading", is: &[KeptWithNext, Bold], ink: "ink-soft", size: 17, ..TABLE },
    Style { id: "TableHeadingNumber", name: "Table heading, number", based: "TableHeading", align: "right", ..PLAIN },
    Style { id: "TableText", name: "Table text", ..TABLE },
    Style { id: "TableNumber", name: "Table number", align: "right", based: "TableText", ..PLAIN },
    Style { id: "TableLabel", name: "Table label", ink: "ink-soft", size: 16, ..TABLE },
    Style { id: "FactName", name: "Fact name", ink: "ink-soft", size: 19, ..TABLE },
    Style { id: "FactValue", name: "Fact value", size: 19, ..TABLE },
    Style { id: "AfterTable", name: "After table", line: Line::Exactly(160), size: 2, ..PLAIN },
    Style { id: "Header", name: "header", ink: "ink-soft", size: 16, rule: Some(("bottom", 4, "line")), ..PLAIN },
    Style { id: "Footer", name: "footer", align: "right", ink: "ink-soft", size: 16, ..PLAIN },
    Style { id: "Colophon", name: "Colophon", before: 560, ink: "ink-soft", size: 16, rule: Some(("top", 4, "line")), ..PLAIN },
    Style { id: "Strong", name: "Strong", is: &[Bold], ..RUN },
    Style { id: "Score", name: "Score", is: &[Bold], ink: "ink", size: 40, ..RUN },
    Style { id: "State", name: "State", is: &[Bold], ink: "ink-soft", ..RUN },
    Style { id: "Hyperlink", name: "Hyperlink", is: &[Underlined], ink: "link", ..RUN },
];

/// Letters of running text, in half points.
const TEXT: u32 = 21;

/// All styles of a report.
pub(super) fn styles(report: &Report) -> Markup {
    let is_brief = report.depth == Depth::OnePage;
    html! {
        w:styles xmlns:w=(NAMESPACE) {
            (defaults(report))
            w:style w:type="paragraph" w:default="1" w:styleId="Normal" {
                w:name w:val="Normal" {}
                w:qFormat {}
                @if page::eastern(report) == Locale::Ko {
                    // Korean puts nothing between a number and its counter.
                    w:pPr { w:autoSpaceDE w:val="0" {} w:autoSpaceDN w:val="0" {} }
                }
                // Among the defaults, LibreOffice would let it win over every
                // colour of a run's style.
                w:rPr { w:color w:val=(colour::token("ink")) {} }
            }
            w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont" {
                w:name w:val="Default Paragraph Font" {}
                w:uiPriority w:val="1" {}
                w:semiHidden {}
            }
            (table_normal())
            @for style in STYLES {
                @if is_brief { (style.brief().xml(report)) } @else { (style.xml(report)) }
            }
            @for tone in 1..=TONES {
                (level(tone))
            }
            (report_table(is_brief))
            (facts_table(is_brief))
        }
    }
}

fn defaults(report: &Report) -> Markup {
    let text = match report.depth {
        Depth::Full => TEXT,
        Depth::OnePage => SMALL_TEXT,
    };
    html! {
        w:docDefaults {
            w:rPrDefault {
                w:rPr {
                    w:rFonts w:ascii=(LATIN) w:hAnsi=(LATIN) w:eastAsia=(east_asian(page::eastern(report)))
                        w:cs=(COMPLEX) {}
                    w:sz w:val=(text) {}
                    w:szCs w:val=(text) {}
                    w:lang w:val=(tag(report.locale)) w:eastAsia=(tag(page::eastern(report))) w:bidi="ar-SA" {}
                }
            }
            w:pPrDefault {
                w:pPr {
                    w:spacing w:after="0" w:line=(leading(report.locale)) w:lineRule="auto" {}
                }
            }
        }
    }
}

/// The faces of East Asian letters are taller of themselves.
const fn leading(locale: Locale) -> u32 {
    match locale {
        Locale::En => 290,
        Locale::Ko | Locale::Ja => 270,
    }
}

/// What a level of this tone is written in.
fn level(tone: usize) -> Markup {
    let [fill, letters] = colour::toned(tone);
    html! {
        w:style w:type="character" w:customStyle="1" w:styleId={ "Level" (tone) } {
            w:name w:val={ "Level " (tone) } {}
            w:basedOn w:val="DefaultParagraphFont" {}
            w:qFormat {}
            w:rPr {
                w:b {}
                w:bCs {}
                w:color w:val=(letters) {}
                w:shd w:val="clear" w:color="auto" w:fill=(fill) {}
            }
        }
    }
}

fn table_normal() -> Markup {
    html! {
        w:style w:type="table" w:default="1" w:styleId="TableNormal" {
            w:name w:val="Normal Table" {}
            w:uiPriority w:val="99" {}
            w:semiHidden {}
            w:tblPr {
                w:tblInd w:w="0" w:type="dxa" {}
                (margins(0, [0; 2]))
            }
        }
    }
}

/// Rules between rows, none between columns; the first row stands apart.
fn report_table(is_brief: bool) -> Markup {
    let line = colour::token("line");
    let strong = colour::token("line-control");
    html! {
        w:style w:type="table" w:customStyle="1" w:styleId="ReportTable" {
            w:name w:val="Report table" {}
            w:basedOn w:val="TableNormal" {}
            w:qFormat {}
            w:tblPr {
                w:tblBorders {
                    w:top w:val="single" w:sz="6" w:space="0" w:color=(strong) {}
                    w:bottom w:val="single" w:sz="6" w:space="0" w:color=(strong) {}
                    w:insideH w:val="single" w:sz="4" w:space="0" w:color=(line) {}
                }
                (margins(if is_brief { 10 } else { 50 }, [page::PADDING; 2]))
            }
            w:tblStylePr w:type="firstRow" {
                w:tcPr {
                    w:shd w:val="clear" w:color="auto" w:fill=(colour::token("surface-sunken")) {}
                    w:vAlign w:val="bottom" {}
                }
            }
        }
    }
}

/// Names with their values: no rules.
fn facts_table(is_brief: bool) -> Markup {
    html! {
        w:style w:type="table" w:customStyle="1" w:styleId="FactsTable" {
            w:name w:val="Facts table" {}
            w:basedOn w:val="TableNormal" {}
            w:qFormat {}
            w:tblPr { (margins(if is_brief { 0 } else { 20 }, [0, 2 * page::PADDING])) }
        }
    }
}

fn margins(down: u32, [left, right]: [u32; 2]) -> Markup {
    html! {
        w:tblCellMar {
            w:top w:w=(down) w:type="dxa" {}
            w:left w:w=(left) w:type="dxa" {}
            w:bottom w:w=(down) w:type="dxa" {}
            w:right w:w=(right) w:type="dxa" {}
        }
    }
}
