use super::{Ground, Power, edition};
use crate::{
    archive,
    report::{
        model::{Block, Item, Section, SectionKind},
        voice::Voice,
    },
    scoring::references,
};

/// Where the questionnaires and the published figures come from, each once, in
/// the order it appears.
pub(super) fn section(voice: Voice, ground: &Ground, powers: &[Power<'_>]) -> Section {
    let say = voice.say();
    let questionnaires = powers.iter().filter_map(|power| {
        let source = power.questionnaire.source.as_ref()?;
        let name = voice.text(&power.questionnaire.title);
        let cited = (say.cited)(name, voice.text(&source.citation));
        Some((voice.own(cited), source.url.clone()))
    });
    let beside_overall = match powers {
        [_] => &[][..],
        _ => &ground.beside_overall,
    };
    let beside = beside_overall.iter().chain(&ground.beside_powers);
    let beside = beside.map(|it| &it.provenance);
    let indices = powers.iter().flat_map(|power| {
        let questionnaire = power.questionnaire;
        (questionnaire.indicators.iter()).filter_map(|indicator| {
            let figures = ground
                .assessment
                .figures(&questionnaire.id, &indicator.id)?;
            figures.percent()?;
            Some(references(indicator, figures))
        })
    });
    let base_rates = powers.iter().flat_map(|it| it.questionnaire.base_rates());
    let published = beside
        .chain(base_rates.map(|(_, it)| &it.provenance))
        .chain(indices.flatten().map(|it| &it.provenance))
        .map(|it| (voice.words(&it.title), it.url.clone()));
    let mut items = Vec::new();
    for (words, url) in questionnaires.chain(published) {
        let item = Item { words, url };
        if !items.contains(&item) {
            items.push(item);
        }
    }
    Section {
        kind: SectionKind::Sources,
        power: None,
        heading: voice.own(say.sources),
        blocks: vec![Block::List(items)],
        sections: Vec::new(),
    }
}

/// What the report was made with, and from what.
pub(super) fn colophon(voice: Voice, ground: &Ground, powers: &[Power<'_>]) -> String {
    let program = (voice.say().file_version)(env!("CARGO_PKG_VERSION"), archive::VERSION);
    let editions = powers
        .iter()
        .map(|power| edition(voice, power.questionnaire));
    let parts: Vec<_> = [program]
        .into_iter()
        .chain(editions)
        .chain([voice.date(ground.assessment.modified())])
        .collect();
    parts.join(" · ")
}
