//! The slides of a report: which there are, and what stands on each.

mod blocks;
mod cover;
mod flow;

use super::{
    grid::make::{Maker, SMALL},
    paint::{PAPER, SOFT},
    slide::{Layout, Slide},
    text::{Paragraph, Style, plain},
    units::INNER,
};
use crate::{
    i18n::{Deck as Say, Strings},
    report::{
        cell::Words,
        model::{Block, Report, Section},
    },
};

/// The question a section answers.
const LEAD: Style = plain(17.0).paint(SOFT).before(2.0);
/// Sentences.
const SENTENCES: Style = plain(15.0).before(6.0);
/// What somebody wrote there themselves.
const REMARK: Style = plain(14.0).before(3.0);
/// What is to be kept in mind.
const ASIDE: Style = plain(12.0).paint(SOFT).before(6.0);

/// The slides of a report, and where its parts begin.
#[derive(Debug)]
pub(super) struct Deck<'a> {
    pub(super) slides: Vec<Slide<'a>>,
    pub(super) chapters: Vec<Chapter>,
}

/// Slides under one name in the list of slides.
#[derive(Debug)]
pub(super) struct Chapter {
    pub(super) name: String,
    /// Its first slide, from 0.
    pub(super) first: usize,
}

/// Writes slides, one block after another.
struct Writer<'a> {
    report: &'a Report,
    say: &'static Say,
    maker: Maker,
    slides: Vec<Slide<'a>>,
    /// How far down the last slide is full.
    y: f64,
    /// What stands above the title: the sections that this is in.
    path: Vec<Words>,
    title: Words,
    /// Sentences of a section that begins with other sections: they stand at
    /// the head of the first of these.
    pending: Vec<&'a Block>,
}

impl<'a> Deck<'a> {
    /// The slides of a report.
    pub(super) fn of(report: &'a Report) -> Self {
        let mut writer = Writer {
            report,
            say: Strings::of(report.locale).deck(),
            maker: Maker {
                locale: report.locale,
                width: INNER,
                size: SMALL,
            },
            slides: Vec::new(),
            y: 0.0,
            path: Vec::new(),
            title: Words::new(&report.cover.title, report.locale),
            pending: Vec::new(),
        };
        let mut chapters = vec![Chapter {
            name: report.cover.title.clone(),
            first: 0,
        }];
        writer.cover(&report.cover);
        for section in &report.sections {
            chapters.push(Chapter {
                name: section.heading.text.clone(),
                first: writer.slides.len(),
            });
            writer.section(section);
        }
        writer.colophon(&report.colophon);
        Self {
            slides: writer.slides,
            chapters,
        }
    }
}

impl<'a> Writer<'a> {
    /// A section, and those in it.
    fn section(&mut self, section: &'a Section) {
        let leads = section.blocks.iter().all(is_sentences);
        if section.sections.is_empty() {
            self.open(&section.heading);
            self.blocks(&section.blocks);
            return;
        }
        if self.path.is_empty() {
            self.divider(section);
        } else if leads {
            self.pending.extend(&section.blocks);
        } else {
            self.open(&section.heading);
            self.blocks(&section.blocks);
        }
        self.path.push(section.heading.clone());
        for section in &section.sections {
            self.section(section);
        }
        self.path.pop();
    }

    /// A slide that says what begins; what does not fit on it comes after it.
    fn divider(&mut self, section: &'a Section) {
        const MOST: usize = 6;
        let mut body = Vec::new();
        let mut rest = Vec::new();
        for block in &section.blocks {
            match block {
                Block::Lead(words) | Block::Paragraph(words) => {
                    body.extend(Paragraph::of(words, plain(18.0).paint(PAPER).before(4.0)));
                }
                Block::Remark(words) => {
                    body.extend(Paragraph::of(words, REMARK.paint(PAPER)));
                }
                _ => rest.push(block),
            }
        }
        self.begin(Layout::Section, &section.heading, body, MOST);
        if !rest.is_empty() {
            self.open(&section.heading);
            for block in rest {
                self.block(block);
            }
        }
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in std::mem::take(&mut self.pending) {
            self.block(block);
        }
        for block in blocks {
            self.block(block);
        }
    }
}

/// Whether it only says something, so that it can stand elsewhere.
fn is_sentences(block: &Block) -> bool {
    matches!(
        block,
        Block::Lead(_) | Block::Paragraph(_) | Block::Note(_) | Block::Remark(_)
    )
}
