use super::{Material, Power};
use crate::{
    chart::{Figure, Profile},
    questionnaire::{Benchmark, Mark},
    report::{
        model::{Block, Entry, Section, SectionKind},
        voice::Voice,
    },
    scoring::percent,
};

/// The chart, and in full what must be known of every published figure in it:
/// on paper nothing can be opened.
pub(super) fn section(voice: Voice, material: &Material<'_>, power: Power<'_>) -> Section {
    let say = voice.say();
    let who = voice.strings().about(material.assessment.about());
    let figure = Figure::of(&Profile {
        questionnaire: power.questionnaire,
        scorecard: power.scorecard,
        benchmarks: &material.benchmarks.iter().collect::<Vec<_>>(),
        who: &who,
        locale: voice.locale,
        content: voice.content,
    });
    let mut blocks = vec![Block::Figure(Box::new(figure))];
    let entries: Vec<_> = (material.benchmarks.iter())
        .map(|benchmark| Entry {
            title: voice.own(titled(voice, benchmark)),
            facts: voice.provenance(&benchmark.provenance),
        })
        .collect();
    if !entries.is_empty() {
        let heading = say.beside.to_owned();
        blocks.push(Block::References { heading, entries });
    }
    power.section(SectionKind::Profile, voice.own(say.profile), blocks)
}

fn titled(voice: Voice, benchmark: &Benchmark) -> String {
    let words = voice.strings().chart();
    let share = match benchmark.mark {
        Mark::Band { from, to } => (words.range)(percent(from), percent(to)),
        Mark::At(at) => voice.share(at),
    };
    (words.reference)(voice.text(&benchmark.title).to_owned(), share)
}
