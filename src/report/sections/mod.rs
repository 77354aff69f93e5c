//! What a report says: a file for each section.
//!
//! A section whose data does not exist is left out. To add one: a kind in
//! [`SectionKind`](super::SectionKind), a [`Part`] that people can move and
//! leave out, and a file here that makes it.

mod answers;
mod base_rates;
mod cover;
mod differences;
mod highlights;
mod indices;
mod kept;
mod material;
mod method;
mod overview;
mod profile;
mod scores;
mod sources;
mod summary;
mod terms;
mod withheld;
mod workshop;

use std::collections::BTreeMap;

pub use self::material::{Material, Recorded, called, whose, why_hidden};
use super::{
    cell::Words,
    model::{Block, Entry, Report, Section, SectionKind},
    voice::Voice,
};
use crate::{
    archive,
    assessment::{Assessment, Item},
    chart::Figure,
    i18n::Locale,
    layout::{Depth, Layout, Part, Place, Withheld},
    migration::orphans,
    questionnaire::{Benchmark, Mark, Questionnaire},
    scoring::{
        Differences, Overview, Panel, Scorecard, TOLERANCE, Turnout, Votes, overview_in, percent,
    },
};

/// What its sections are made of: nothing that is withheld is in it.
struct Ground {
    assessment: Assessment,
    layout: Layout,
    /// Whose answers it is about, if not everybody's.
    whose: Option<String>,
    /// Whether what single people wrote may be told.
    tells_words: bool,
    /// How people voted before they agreed: only beside everybody's answers.
    votes: BTreeMap<Item, Votes>,
    /// How many people there are, and how many answered.
    turnout: Turnout,
    /// Where people differ: only beside everybody's answers.
    differences: Option<Differences>,
    /// What those are called who look at it from outside, in the order in which
    /// they are there.
    facilitators: Vec<String>,
    /// Whether it is only about one power of several.
    is_part: bool,
    /// What stands beside the scores of powers.
    beside_powers: Vec<Benchmark>,
    /// What stands beside their mean, where there are several.
    beside_overall: Vec<Benchmark>,
    /// That of the whole assessment.
    fingerprint: String,
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
        let ground = Ground::of(material);
        let overview = overview_in(&material.in_part(material.assessment), material.view);
        let questionnaires = ground.assessment.questionnaires().iter();
        let powers: Vec<_> = questionnaires
            .zip(&overview.powers)
            .map(|(questionnaire, scorecard)| Power {
                questionnaire,
                scorecard,
            })
            .collect();
        Self {
            locale: material.locale,
            content: material.content,
            title: ground.title(voice),
            whose: ground.whose.clone(),
            at: material.at.clone(),
            brand: ground.layout.brand.clone(),
            depth: ground.layout.depth,
            cover: cover::cover(voice, &ground, &powers),
            sections: sections(voice, &ground, &powers, &overview),
            colophon: sources::colophon(voice, &ground, &powers),
        }
    }
}

/// Whether an assessment has anything to say in a part.
pub fn has(assessment: &Assessment, part: Part) -> bool {
    let mut powers = assessment.questionnaires().iter();
    match part {
        Part::Overview => assessment.questionnaires().len() > 1,
        Part::BaseRates => powers.any(|it| it.base_rates().next().is_some()),
        Part::Indices => powers.any(|it| !it.indicators.is_empty()),
        Part::Differences => differ(assessment),
        Part::Kept => !orphans(assessment).is_empty(),
        Part::Workshop => !assessment.minutes().is_empty(),
        Part::Summary
        | Part::Highlights
        | Part::Profile
        | Part::Scores
        | Part::Terms
        | Part::Answers
        | Part::Method
        | Part::Sources => true,
    }
}

/// Whether several people, or groups of them, may differ.
fn differ(assessment: &Assessment) -> bool {
    let mut people = assessment.respondents().values();
    !assessment.groups().is_empty()
        || assessment.workshop().is_some()
        || people.any(|it| it.facilitator)
}

/// The language a report is written in, and that of the questionnaires in it:
/// both the one its layout names, or else those of the screen.
pub fn languages(layout: &Layout, interface: Locale, content: Locale) -> (Locale, Locale) {
    layout.language.map_or((interface, content), |it| (it, it))
}

/// Everything after the cover, in the order that was chosen. Parts of powers
/// that follow each other stand together, power by power.
fn sections(
    voice: Voice,
    ground: &Ground,
    powers: &[Power<'_>],
    overview: &Overview,
) -> Vec<Section> {
    let parts: Vec<_> = ground.layout.parts().collect();
    let mut sections = Vec::new();
    let mut first = true;
    for run in parts.chunk_by(|a, b| a.is_of_a_power() && b.is_of_a_power()) {
        if run.iter().any(|it| it.is_of_a_power()) {
            let whole = |power: &Power<'_>| whole(voice, ground, *power, run, first);
            sections.extend(powers.iter().filter_map(whole));
            first = false;
        } else {
            let once = |part: &Part| once(voice, ground, powers, overview, *part);
            sections.extend(run.iter().filter_map(once));
        }
    }
    sections.extend(withheld::section(voice, ground));
    sections
}

/// A part that a report has once.
fn once(
    voice: Voice,
    ground: &Ground,
    powers: &[Power<'_>],
    overview: &Overview,
    part: Part,
) -> Option<Section> {
    let section = match part {
        Part::Overview => overview::section(voice, ground, powers, overview),
        Part::Differences => differences::section(voice, ground, powers),
        Part::Kept => kept::section(voice, ground),
        Part::Workshop => workshop::section(voice, ground),
        Part::Method => Some(method::section(voice, powers)),
        Part::Sources => Some(sources::section(voice, ground, powers)),
        Part::Summary
        | Part::Profile
        | Part::Scores
        | Part::Highlights
        | Part::Terms
        | Part::BaseRates
        | Part::Indices
        | Part::Answers => None,
    }?;
    Some(ground.remarked(&Place::Part(part), section))
}

/// Parts of one power; what it is about, where it comes first. Left out where
/// there is none of them.
fn whole(
    voice: Voice,
    ground: &Ground,
    power: Power<'_>,
    parts: &[Part],
    first: bool,
) -> Option<Section> {
    let questionnaire = power.questionnaire;
    let sections: Vec<_> = parts
        .iter()
        .filter_map(|part| {
            let section = of_power(voice, ground, power, *part)?;
            let place = Place::PowerPart(*part, questionnaire.id.clone());
            Some(ground.remarked(&place, section))
        })
        .collect();
    if sections.is_empty() {
        return None;
    }
    let lead = first.then(|| Block::Lead(voice.words(&questionnaire.concept)));
    Some(Section {
        kind: SectionKind::Power,
        power: Some(questionnaire.id.clone()),
        heading: voice.words(&questionnaire.title),
        blocks: lead.into_iter().collect(),
        sections,
    })
}

fn of_power(voice: Voice, ground: &Ground, power: Power<'_>, part: Part) -> Option<Section> {
    match part {
        Part::Summary => Some(summary::section(voice, power)),
        Part::Highlights => highlights::section(voice, power),
        Part::Profile => Some(profile::section(voice, ground, power)),
        Part::Scores => Some(scores::section(voice, power)),
        Part::Terms => Some(terms::section(voice, power)),
        Part::BaseRates => base_rates::section(voice, power),
        Part::Indices => indices::section(voice, ground, power),
        Part::Answers => Some(answers::section(voice, ground, power)),
        Part::Overview
        | Part::Differences
        | Part::Kept
        | Part::Workshop
        | Part::Method
        | Part::Sources => None,
    }
}

impl Ground {
    fn of(material: &Material<'_>) -> Self {
        let whole = material.assessment;
        let layout = material.layout.clone();
        let assessment = material.shared();
        let powers = assessment.questionnaires().len();
        let part = material.in_part(whole);
        // One page has no room for what must be known of a published figure.
        let published = |found: Vec<Benchmark>| match layout.depth {
            Depth::Full => found,
            Depth::OnePage => Vec::new(),
        };
        let differences = (material.view.is_all() && differ(whole)).then(|| Differences::of(&part));
        let facilitators = differences.iter().flat_map(|it| &it.facilitators);
        Self {
            facilitators: material.facilitators(facilitators.map(|(id, _)| id)),
            whose: material.whose(),
            tells_words: Panel::of(whole, material.view).tells_words(),
            votes: if material.view.is_all() {
                workshop::all_votes(whole)
            } else {
                BTreeMap::new()
            },
            turnout: Turnout::of(&Panel::of(&part, material.view), part.questionnaires()),
            differences,
            is_part: powers < whole.questionnaires().len(),
            beside_powers: published(Benchmark::beside_power(powers)),
            beside_overall: published(Benchmark::beside_overall()),
            fingerprint: archive::fingerprint(whole),
            assessment,
            layout,
        }
    }

    /// How many steps apart answers are that are talked about.
    fn tolerance(&self) -> usize {
        let agreed = self
            .assessment
            .workshop()
            .map(|it| usize::from(it.tolerance));
        agreed.unwrap_or(TOLERANCE).max(1)
    }

    fn withholds(&self, what: Withheld) -> bool {
        self.layout.withheld.contains(&what)
    }

    /// Who was assessed, and whose answers these are if not everybody's, as far
    /// as it may be told.
    fn who(&self, voice: Voice) -> String {
        let about = if self.withholds(Withheld::Company) {
            self.assessment.about().department.clone()
        } else {
            voice.strings().about(self.assessment.about())
        };
        let whose = self.whose.clone().unwrap_or_default();
        let named: Vec<_> = [about, whose]
            .into_iter()
            .filter(|it| !it.is_empty())
            .collect();
        named.join(" · ")
    }

    /// What the report is called: what it is, about whom, about which part.
    fn title(&self, voice: Voice) -> String {
        let part = (self.assessment.questionnaires().iter())
            .filter(|_| self.is_part)
            .map(|it| voice.text(&it.title).to_owned());
        let named: Vec<_> = [voice.say().title.to_owned(), self.who(voice)]
            .into_iter()
            .chain(part)
            .filter(|it| !it.is_empty())
            .collect();
        named.join(" · ")
    }

    /// The section, beginning with what somebody added to it.
    fn remarked(&self, at: &Place, mut section: Section) -> Section {
        if let Some(remark) = self.remark(at) {
            section.blocks.insert(0, Block::Remark(remark));
        }
        section
    }

    fn remark(&self, at: &Place) -> Option<Words> {
        let text = self.assessment.remark(at).trim();
        (!text.is_empty()).then(|| Words::typed(text))
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
