//! The shape of a report: what is said, in words, with the values behind them.
//!
//! Nothing here knows of any format, and a format adds nothing to it: it lays
//! out what it finds, and leaves out only what it has no means for.

use serde::Serialize;

use super::{
    cell::{Cell, Level, Number, Words},
    table::Table,
};
use crate::{
    assessment::Timestamp,
    chart::Figure,
    i18n::{Locale, Strings},
    layout::{Brand, Depth},
    questionnaire::QuestionnaireId,
};

/// A report on an assessment, worded in one language and laid out in none.
///
/// [`Report::of`] makes it. Every sentence and every number that any format
/// shows is in here once, so that no format can say something else.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The language of its own words.
    pub locale: Locale,
    /// The language of the questionnaires' words.
    pub content: Locale,
    /// What a program that opens it may call it.
    pub title: String,
    /// Whose answers it is about, if not everybody's; it is in the title too.
    #[serde(skip)]
    pub whose: Option<String>,
    /// When it is made: the only clock a format may know.
    #[serde(skip)]
    pub at: Timestamp,
    /// Whose it is, to the eye.
    #[serde(skip)]
    pub brand: Brand,
    /// How much of it there is.
    #[serde(skip)]
    pub depth: Depth,
    /// The first page.
    pub cover: Cover,
    /// What follows it, in the order it is read.
    pub sections: Vec<Section>,
    /// What it was made with, in one line at the very end.
    pub colophon: String,
}

/// The first page: what this is, about whom, and how much of it is known.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cover {
    /// The product that made it.
    pub product: String,
    /// What kind of document it is.
    pub title: String,
    /// The driving powers it is about.
    pub powers: Vec<Words>,
    /// That all of it is made up, where it is.
    pub sample: Option<String>,
    /// Who was assessed, with what, when.
    pub facts: Vec<Fact>,
    /// What its readers must not take it for.
    pub statement: String,
    /// What somebody added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<Words>,
}

/// A heading with what stands below it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// What it says.
    pub kind: SectionKind,
    /// The driving power it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub power: Option<QuestionnaireId>,
    /// Its heading.
    pub heading: Words,
    /// What it says itself.
    pub blocks: Vec<Block>,
    /// The sections within it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Self>,
}

/// What a section says; by this one is left out, moved or found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    /// All powers side by side, and their mean.
    Overview,
    /// All about one power.
    Power,
    /// Where it stands, in sentences.
    Summary,
    /// What is strong in it, and what could be raised.
    Highlights,
    /// Its chart, and what is known of the published figures in it.
    Profile,
    /// Its triggers with level, score, coverage and range.
    Scores,
    /// What each requirement adds to each score.
    Terms,
    /// What is published about single requirements.
    BaseRates,
    /// Its result indices.
    Indices,
    /// One result index.
    Index,
    /// Its requirements with what was answered.
    Answers,
    /// The answers to one trigger.
    TriggerAnswers,
    /// Where departments, roles and people differ.
    Differences,
    /// What was answered to earlier versions, and is asked no more.
    Kept,
    /// What a workshop agreed on and put off, and what happened when.
    Workshop,
    /// How numbers are made.
    Method,
    /// Where everything comes from.
    Sources,
    /// What its readers are not told.
    Withheld,
}

/// Something below a heading.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// The question a section answers.
    Lead(Words),
    /// Sentences.
    Paragraph(Words),
    /// Something to be kept in mind.
    Note(Words),
    /// What somebody added in their own words; may have several lines.
    Remark(Words),
    /// Sentences of equal rank.
    List(Vec<Item>),
    /// What holds something down, or still may.
    Cautions(Vec<Words>),
    /// Level, score, range and coverage at a glance.
    Standing(Standing),
    /// Names with their values.
    Facts(Vec<Fact>),
    /// Published figures, each with all that must be known of it.
    References {
        /// What they are.
        heading: String,
        /// The figures.
        entries: Vec<Entry>,
    },
    /// A table.
    Table(Table),
    /// A chart.
    Figure(Box<Figure>),
}

/// Where something stands, at a glance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Standing {
    /// The level; none without a score.
    pub level: Option<Level>,
    /// The score.
    pub score: Number,
    /// What it could still become.
    pub range: Fact,
    /// How much is known.
    pub coverage: Fact,
}

/// A line of a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Item {
    /// What it says.
    pub words: Words,
    /// Where that can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A name with its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// What it is.
    pub name: Words,
    /// What it is here.
    pub value: Cell,
}

/// Something with facts about it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// What it is.
    pub title: Words,
    /// What must be known of it.
    pub facts: Vec<Fact>,
}

impl Report {
    /// The words around the content.
    pub fn strings(&self) -> &'static Strings {
        Strings::of(self.locale)
    }

    /// What it says as JSON, with the values behind it.
    ///
    /// # Panics
    /// Never: keys are text, and nothing in it refuses to be written.
    pub fn json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a report can be written");
        text.push('\n');
        text
    }

    /// Every chart, in the order it is read: formats that cannot draw are given
    /// a picture for each.
    pub fn figures(&self) -> Vec<&Figure> {
        let mut found = Vec::new();
        for section in &self.sections {
            section.collect_figures(&mut found);
        }
        found
    }

    /// Every section of a kind, wherever it stands, in the order it is read.
    pub fn sections_of(&self, kind: SectionKind) -> Vec<&Section> {
        let mut found = Vec::new();
        for section in &self.sections {
            section.gather(kind, &mut found);
        }
        found
    }
}

impl Section {
    fn collect_figures<'a>(&'a self, found: &mut Vec<&'a Figure>) {
        found.extend(self.blocks.iter().filter_map(|block| match block {
            Block::Figure(figure) => Some(&**figure),
            _ => None,
        }));
        for section in &self.sections {
            section.collect_figures(found);
        }
    }

    fn gather<'a>(&'a self, kind: SectionKind, found: &mut Vec<&'a Self>) {
        if self.kind == kind {
            found.push(self);
        }
        for section in &self.sections {
            section.gather(kind, found);
        }
    }
}
