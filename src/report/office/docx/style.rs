//! A named style, and how Word writes it.

use maud::{Markup, html};

use crate::report::{Report, office::colour};

/// A paragraph's or a run's style. Lengths are in twentieths of a point, letters
/// in half points, rules in eighths of a point. What is 0 or empty is inherited.
pub(super) struct Style {
    pub(super) id: &'static str,
    /// What Word calls it where it has one; else ours.
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) based: &'static str,
    /// What comes after it as one types on.
    pub(super) next: &'static str,
    pub(super) is: &'static [Is],
    /// On which side, how thick, in which colour.
    pub(super) rule: Option<(&'static str, u32, &'static str)>,
    pub(super) fill: &'static str,
    pub(super) before: u32,
    pub(super) after: u32,
    /// Of one line, in 240ths; `Exactly` in twentieths of a point.
    pub(super) line: Line,
    pub(super) left: u32,
    pub(super) hanging: u32,
    pub(super) align: &'static str,
    /// Its rank in the navigation pane, from 1.
    pub(super) rank: u32,
    pub(super) ink: &'static str,
    pub(super) size: u32,
}

/// What a style is or is not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Is {
    /// On the same page as what follows, and not divided.
    KeptWithNext,
    /// At the top of a page.
    AtTop,
    /// With a bullet before it.
    Bulleted,
    Bold,
    Underlined,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    Character,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    Inherited,
    Times(u32),
    Exactly(u32),
}

pub(super) const PLAIN: Style = Style {
    id: "",
    name: "",
    kind: Kind::Paragraph,
    based: "Normal",
    next: "",
    is: &[],
    rule: None,
    fill: "",
    before: 0,
    after: 0,
    line: Line::Inherited,
    left: 0,
    hanging: 0,
    align: "",
    rank: 0,
    ink: "",
    size: 0,
};

pub(super) const HEADING: Style = Style {
    next: "BodyText",
    is: &[Is::KeptWithNext, Is::Bold],
    line: Line::Times(250),
    ink: "ink",
    ..PLAIN
};

pub(super) const TABLE: Style = Style {
    after: 30,
    line: Line::Times(250),
    size: 18,
    ..PLAIN
};

pub(super) const RUN: Style = Style {
    kind: Kind::Character,
    based: "",
    ..PLAIN
};

/// Letters of running text where all is to fit a page, in half points.
pub(super) const SMALL_TEXT: u32 = 16;

impl Style {
    /// The same where all is to fit a page: what is large becomes smaller, and
    /// what is far apart closer.
    pub(super) fn brief(&self) -> Self {
        Self {
            before: self.before.min(400) / 4,
            after: self.after / 3,
            size: match self.size {
                0..=16 => self.size,
                17..=24 => SMALL_TEXT,
                _ => self.size * 5 / 8,
            },
            ..*self
        }
    }

    pub(super) fn xml(&self, report: &Report) -> Markup {
        let paragraph = self.kind == Kind::Paragraph;
        // Word knows its own styles by name; the others are ours.
        let ours = !BUILT_IN.contains(&self.name);
        html! {
            w:style w:type=(if paragraph { "paragraph" } else { "character" })
                w:customStyle=[ours.then_some("1")] w:styleId=(self.id)
            {
                w:name w:val=(self.name) {}
                @if paragraph { w:basedOn w:val=(self.based) {} }
                @else { w:basedOn w:val="DefaultParagraphFont" {} }
                @if !self.next.is_empty() { w:next w:val=(self.next) {} }
                w:qFormat {}
                @if paragraph { w:pPr { (self.paragraph(report)) } }
                w:rPr { (self.run(report)) }
            }
        }
    }

    fn has(&self, what: Is) -> bool {
        self.is.contains(&what)
    }

    fn paragraph(&self, report: &Report) -> Markup {
        let keeps = self.has(Is::KeptWithNext);
        html! {
            @if keeps { w:keepNext {} }
            @if keeps { w:keepLines {} }
            @if self.has(Is::AtTop) { w:pageBreakBefore {} }
            @if self.has(Is::Bulleted) { w:numPr { w:numId w:val="1" {} } }
            @if let Some(it) = self.rule { w:pBdr { (rule(it, report)) } }
            @if !self.fill.is_empty() { (shade(self.fill, report)) }
            (self.spacing())
            @if self.left + self.hanging > 0 {
                w:ind w:left=(self.left) w:hanging=[(self.hanging > 0).then_some(self.hanging)] {}
            }
            @if !self.align.is_empty() { w:jc w:val=(self.align) {} }
            @if self.rank > 0 { w:outlineLvl w:val=(self.rank - 1) {} }
        }
    }

    fn spacing(&self) -> Markup {
        let (line, rule) = match self.line {
            Line::Inherited => (None, None),
            Line::Times(line) => (Some(line), Some("auto")),
            Line::Exactly(line) => (Some(line), Some("exact")),
        };
        let inherited = self.before + self.after == 0 && line.is_none();
        html! {
            @if !inherited {
                w:spacing w:before=(self.before) w:after=(self.after) w:line=[line] w:lineRule=[rule] {}
            }
        }
    }

    fn run(&self, report: &Report) -> Markup {
        html! {
            @if self.has(Is::Bold) { w:b {} w:bCs {} }
            @if !self.ink.is_empty() { w:color w:val=(paint(self.ink, report)) {} }
            @if self.size > 0 { w:sz w:val=(self.size) {} w:szCs w:val=(self.size) {} }
            @if self.has(Is::Underlined) { w:u w:val="single" {} }
            @if self.kind == Kind::Character && !self.fill.is_empty() { (shade(self.fill, report)) }
        }
    }
}

const BUILT_IN: &[&str] = &[
    "Body Text",
    "Title",
    "Subtitle",
    "TOC Heading",
    "toc 1",
    "toc 2",
    "toc 3",
    "heading 1",
    "heading 2",
    "heading 3",
    "heading 4",
    "List Bullet",
    "caption",
    "header",
    "footer",
    "Strong",
    "Hyperlink",
];

fn paint(name: &str, report: &Report) -> String {
    match name {
        "brand-ink" => colour::ink(&report.brand),
        "brand-accent" => colour::accent(&report.brand),
        token => colour::token(token).to_owned(),
    }
}

fn shade(fill: &str, report: &Report) -> Markup {
    html! { w:shd w:val="clear" w:color="auto" w:fill=(paint(fill, report)) {} }
}

fn rule((side, thick, colour): (&str, u32, &str), report: &Report) -> Markup {
    let (space, colour) = (if side == "left" { 8 } else { 4 }, paint(colour, report));
    html! {
        @match side {
            "top" => w:top w:val="single" w:sz=(thick) w:space=(space) w:color=(colour) {},
            "left" => w:left w:val="single" w:sz=(thick) w:space=(space) w:color=(colour) {},
            _ => w:bottom w:val="single" w:sz=(thick) w:space=(space) w:color=(colour) {},
        }
    }
}
