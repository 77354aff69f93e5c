//! A report as one HTML file that needs nothing else: no script, nothing from
//! anywhere, its charts in it. It reads on a screen and prints on A4.

mod blocks;
mod style;
mod table;

pub use style::usual_accent;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{
    cell::Words,
    model::{Cover, Report, Section, SectionKind},
};
use crate::{
    chart::clean,
    i18n::Locale,
    layout::{Depth, Logo},
};

/// Whatever somebody typed, a browser loads nothing and runs nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

impl Report {
    /// The report as an HTML file. The same report is always the same text.
    pub fn html(&self) -> String {
        let generator = concat!("Needs Catch ", env!("CARGO_PKG_VERSION"));
        let paper = Paper {
            locale: self.locale,
        };
        let page = html! {
            (DOCTYPE)
            html lang=(self.locale.tag()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="generator" content=(generator);
                    meta name="color-scheme" content="only light";
                    title { (self.title) }
                    style {
                        (PreEscaped(style::sheet(self.brand.accent)))
                        (PreEscaped(self.foot()))
                    }
                }
                body {
                    main class=(class_of(self)) { (paper.content(self)) }
                }
            }
        };
        let mut text = clean(&page.into_string());
        text.push('\n');
        text
    }
}

impl Report {
    /// What stands on the pages of [`html`](Self::html), and its style sheet:
    /// for a page that shows the very same report.
    pub fn html_parts(&self) -> HtmlParts {
        let paper = Paper {
            locale: self.locale,
        };
        let article = html! {
            article class=(class_of(self)) lang=(self.locale.tag()) { (paper.content(self)) }
        };
        HtmlParts {
            content: clean(&article.into_string()),
            style: style::sheet(self.brand.accent),
            foot: self.foot(),
        }
    }

    /// What stands at the foot of every printed page, where it is not about
    /// everybody: whose it is.
    fn foot(&self) -> String {
        let whose = self.whose.as_ref();
        whose.map_or_else(String::new, |_| style::foot(&self.title))
    }
}

/// A report as HTML within a page of somebody else's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HtmlParts {
    /// One `article` with everything that is read, every text escaped.
    pub content: String,
    /// What it looks like.
    pub style: String,
    /// What stands at the foot of every printed page; it concerns the page
    /// around it, and is no part of [`style`](Self::style) therefore.
    pub foot: String,
}

/// What is written on: it knows the language around everything.
#[derive(Clone, Copy)]
struct Paper {
    locale: Locale,
}

impl Paper {
    /// The `lang` of words, where it is not the document's.
    fn lang(self, words: &Words) -> Option<&'static str> {
        (words.lang)
            .filter(|it| *it != self.locale)
            .map(Locale::tag)
    }

    /// Everything that is read.
    fn content(self, report: &Report) -> Markup {
        html! {
            (self.cover(&report.cover, report.brand.logo.as_ref()))
            @for section in &report.sections {
                (self.section(section, 2))
            }
            footer.colophon { p { (report.colophon) } }
        }
    }

    fn cover(self, cover: &Cover, logo: Option<&Logo>) -> Markup {
        // One that cannot be read would be drawn as a broken picture.
        let logo = logo.filter(|it| it.png().is_ok());
        html! {
            header.cover {
                @if let Some(logo) = logo {
                    img.logo src=(logo.data_url()) alt="";
                }
                p.product { (cover.product) }
                h1 { (cover.title) }
                @for power in &cover.powers {
                    p.power-title lang=[self.lang(power)] { (power.text) }
                }
                @if let Some(sample) = &cover.sample {
                    p.sample { (sample) }
                }
                @if let Some(remark) = &cover.remark {
                    p.remark dir="auto" { (remark.text) }
                }
                dl.facts { (self.facts(&cover.facts)) }
                p.statement { (cover.statement) }
            }
        }
    }

    /// A section and those in it, its heading of this rank.
    fn section(self, section: &Section, rank: usize) -> Markup {
        let heading = &section.heading;
        html! {
            section class=(class(section.kind)) {
                (self.heading(heading, rank))
                @for block in &section.blocks {
                    (self.block(block, rank))
                }
                @for section in &section.sections {
                    (self.section(section, rank + 1))
                }
            }
        }
    }

    fn heading(self, words: &Words, rank: usize) -> Markup {
        let lang = self.lang(words);
        let text = &words.text;
        html! {
            @match rank {
                0..=2 => h2 lang=[lang] { (text) },
                3 => h3 lang=[lang] { (text) },
                4 => h4 lang=[lang] { (text) },
                5 => h5 lang=[lang] { (text) },
                _ => h6 lang=[lang] { (text) },
            }
        }
    }
}

/// What the style sheet knows the whole by.
fn class_of(report: &Report) -> &'static str {
    match report.depth {
        Depth::Full => "paper",
        Depth::OnePage => "paper brief",
    }
}

/// The `dir` of words: what people typed may run either way.
fn dir(words: &Words) -> Option<&'static str> {
    words.lang.is_none().then_some("auto")
}

/// What the style sheet knows a section by.
fn class(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Overview => "overview",
        SectionKind::Power => "power",
        SectionKind::Summary => "summary",
        SectionKind::Profile => "profile",
        SectionKind::Scores => "scores",
        SectionKind::Terms => "terms",
        SectionKind::BaseRates | SectionKind::Indices => "indices",
        SectionKind::Index => "index",
        SectionKind::Answers => "answers",
        SectionKind::TriggerAnswers => "trigger",
        SectionKind::Differences => "differences",
        SectionKind::Kept => "kept",
        SectionKind::Workshop => "workshop",
        SectionKind::Method => "method",
        SectionKind::Sources => "sources",
        SectionKind::Withheld => "withheld",
        SectionKind::Highlights => "highlights",
    }
}
