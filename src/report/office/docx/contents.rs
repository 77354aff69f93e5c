//! The table of contents: a field with its result already in it, so that no
//! program asks whether to fill it.

use maud::{Markup, html};

use super::text::{Stand, paragraph, runs};
use crate::report::{Report, Words};

/// Headings of lower ranks are never listed.
const DEEPEST: usize = 3;

/// What fits on a page.
const LINES: usize = 40;

/// A heading, and how it is found.
pub(super) struct Heading {
    pub words: Words,
    /// From 1.
    pub rank: usize,
    /// Which it is, from 0.
    pub number: usize,
}

impl Heading {
    /// The name of its place.
    pub(super) fn anchor(&self) -> String {
        format!("_Toc{:06}", self.number + 1)
    }
}

/// The headings of the higher ranks, each leading to its place.
pub(super) fn table(report: &Report, headings: &[Heading]) -> Markup {
    let title = Words::new(report.strings().document().contents, report.locale);
    let down_to = |rank: usize| headings.iter().filter(move |it| it.rank <= rank);
    let all = down_to(DEEPEST).count();
    let deepest = if all > LINES { DEEPEST - 1 } else { DEEPEST };
    let listed = down_to(deepest);
    html! {
        w:sdt {
            w:sdtPr {
                w:docPartObj {
                    w:docPartGallery w:val="Table of Contents" {}
                    w:docPartUnique {}
                }
            }
            w:sdtContent {
                (paragraph(Stand::of("TOCHeading"), runs(report, &title, None)))
                @for (at, heading) in listed.enumerate() {
                    (entry(report, heading, (at == 0).then_some(deepest)))
                }
                (paragraph(Stand::of("AfterTable"), html! { w:r { w:fldChar w:fldCharType="end" {} } }))
            }
        }
    }
}

/// A line; the first one begins the field, which says down to which rank.
fn entry(report: &Report, heading: &Heading, begins: Option<usize>) -> Markup {
    let style = ["TOC1", "TOC2", "TOC3"][heading.rank.clamp(1, DEEPEST) - 1];
    let written = html! {
        @if let Some(deepest) = begins {
            w:r { w:fldChar w:fldCharType="begin" {} }
            w:r {
                w:instrText xml:space="preserve" { " TOC \\o \"1-" (deepest) "\" \\h \\z \\u " }
            }
            w:r { w:fldChar w:fldCharType="separate" {} }
        }
        w:hyperlink w:anchor=(heading.anchor()) w:history="1" {
            (runs(report, &heading.words, None))
        }
    };
    paragraph(Stand::of(style), written)
}
