//! What a report says: a file for each section.
//!
//! A section whose data does not exist is left out. To add one: a kind in
//! [`SectionKind`](super::SectionKind), a file here that makes it, and its
//! place in [`Report::of`].

mod answers;
mod base_rates;
mod cover;
mod indices;
mod kept;
mod method;
mod overview;
mod profile;
mod scores;
mod sources;
mod summary;
mod terms;

use super::{
    cell::Words,
    model::{Block, Entry, Report, Section, SectionKind},
    voice::Voice,
};
use crate::{
    assessment::{Assessment, Timestamp},
    chart::Figure,
    i18n::Locale,
    layout::Brand,
    questionnaire::{Benchmark, Mark, Questionnaire},
    scoring::{Scorecard, overview, percent},
};

/// What a report is made of.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// What was answered.
    pub assessment: &'a Assessment,
    /// What stands beside the scores of powers.
    pub beside_powers: &'a [Benchmark],
    /// What stands beside their mean, where there are several.
    pub beside_overall: &'a [Benchmark],
    /// The language of the report's own words.
    pub locale: Locale,
    /// The language of the questionnaires' words.
    pub content: Locale,
    /// When it is made: published figures are that old.
    pub at: &'a Timestamp,
}

/// One driving power of a report.
#[derive(Clone, Copy, Debug)]
struct Power<'a> {
    questionnaire: &'a Questionnaire,
    scorecard: &'a Scorecard,
}

impl Report {
    /// Makes it. It reads no clock and nothing else that changes: the same
    /// material is always the same report.
    pub fn of(material: &Material<'_>) -> Self {
        let voice = Voice {
            locale: material.locale,
            content: material.content,
            year: material.at.year(),
        };
        let overview = overview(material.assessment);
        let questionnaires = material.assessment.questionnaires().iter();
        let powers: Vec<_> = questionnaires
            .zip(&overview.powers)
            .map(|(questionnaire, scorecard)| Power {
                questionnaire,
                scorecard,
            })
            .collect();
        let mut sections = Vec::new();
        sections.extend(overview::section(voice, material, &powers, &overview));
        sections.extend(powers.iter().map(|power| whole(voice, material, *power)));
        sections.extend(kept::section(voice, material));
        sections.push(method::section(voice, &powers));
        sections.push(sources::section(voice, material, &powers));
        Self {
            locale: material.locale,
            content: material.content,
            title: format!(
                "{} · {}",
                voice.say().title,
                voice.strings().about(material.assessment.about())
            ),
            at: material.at.clone(),
            brand: Brand::default(),
            cover: cover::cover(voice, material, &powers),
            sections,
            colophon: sources::colophon(voice, material, &powers),
        }
    }
}

/// All about one power.
fn whole(voice: Voice, material: &Material<'_>, power: Power<'_>) -> Section {
    let questionnaire = power.questionnaire;
    let sections = [
        Some(summary::section(voice, power)),
        Some(profile::section(voice, material, power)),
        Some(scores::section(voice, power)),
        Some(terms::section(voice, power)),
        base_rates::section(voice, power),
        indices::section(voice, material, power),
        Some(answers::section(voice, material, power)),
    ];
    Section {
        kind: SectionKind::Power,
        power: Some(questionnaire.id.clone()),
        heading: voice.words(&questionnaire.title),
        blocks: vec![Block::Lead(voice.words(&questionnaire.concept))],
        sections: sections.into_iter().flatten().collect(),
    }
}

impl Power<'_> {
    /// A section about it, without further ones in it.
    fn section(self, kind: SectionKind, heading: Words, blocks: Vec<Block>) -> Section {
        Section {
            kind,
            power: Some(self.questionnaire.id.clone()),
            heading,
            blocks,
            sections: Vec::new(),
        }
    }
}

/// A chart, and in full what must be known of every published figure in it: on
/// paper nothing can be opened.
fn charted(voice: Voice, figure: Figure, benchmarks: &[Benchmark]) -> Vec<Block> {
    let entries: Vec<_> = (benchmarks.iter())
        .map(|benchmark| Entry {
            title: voice.own(titled(voice, benchmark)),
            facts: voice.provenance(&benchmark.provenance),
        })
        .collect();
    let mut blocks = vec![Block::Figure(Box::new(figure))];
    if !entries.is_empty() {
        let heading = voice.say().beside.to_owned();
        blocks.push(Block::References { heading, entries });
    }
    blocks
}

fn titled(voice: Voice, benchmark: &Benchmark) -> String {
    let words = voice.strings().chart();
    let share = match benchmark.mark {
        Mark::Band { from, to } => (words.range)(percent(from), percent(to)),
        Mark::At(at) => voice.share(at),
    };
    (words.reference)(voice.text(&benchmark.title).to_owned(), share)
}

/// How a questionnaire is named with its version.
fn edition(voice: Voice, questionnaire: &Questionnaire) -> String {
    let title = voice.text(&questionnaire.title);
    (voice.say().version)(title, &questionnaire.version.to_string())
}
