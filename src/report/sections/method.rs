use super::Power;
use crate::{
    questionnaire::Questionnaire,
    report::{
        cell::Words,
        model::{Block, Fact, Item, Section, SectionKind},
        voice::Voice,
    },
};

/// How the numbers are made, in plain sentences.
pub(super) fn section(voice: Voice, powers: &[Power<'_>]) -> Section {
    let say = voice.say();
    let overall = (powers.len() > 1).then_some(say.method_overall);
    let sentences = [
        Some(say.method_level),
        Some(say.method_weight),
        overall,
        Some(say.method_absent),
        Some(say.method_range),
        Some(say.method_caps),
        Some(say.method_rounding),
        Some(say.method_figures),
    ];
    let item = |sentence| Item {
        words: voice.own(sentence),
        url: None,
    };
    let mut blocks = vec![Block::List(
        sentences.into_iter().flatten().map(item).collect(),
    )];
    blocks.extend(
        powers
            .iter()
            .map(|power| Block::Facts(levels(voice, power, powers.len()))),
    );
    Section {
        kind: SectionKind::Method,
        power: None,
        heading: voice.own(say.method),
        blocks,
        sections: Vec::new(),
    }
}

/// The scale and the bands of a power; which power, where there are several.
fn levels(voice: Voice, power: &Power<'_>, powers: usize) -> Vec<Fact> {
    let say = voice.say();
    let questionnaire = power.questionnaire;
    let title = (powers > 1).then(|| voice.stated(say.power, voice.words(&questionnaire.title)));
    let scale = voice.stated(
        say.scale,
        Words::new(scale(voice, questionnaire), voice.content),
    );
    let bands = voice.stated(
        say.bands,
        Words::new(bands(voice, questionnaire), voice.content),
    );
    title.into_iter().chain([scale, bands]).collect()
}

/// The scale's levels with their shares.
fn scale(voice: Voice, questionnaire: &Questionnaire) -> String {
    let levels: Vec<_> = (questionnaire.scale.levels().iter())
        .map(|level| {
            let share = voice.score(questionnaire.scale.share(&level.id));
            (voice.say().at)(voice.text(&level.label), &share.shown)
        })
        .collect();
    levels.join(" · ")
}

/// The levels with the scores they begin at.
fn bands(voice: Voice, questionnaire: &Questionnaire) -> String {
    let bands: Vec<_> = (questionnaire.bands.all().iter())
        .map(|band| {
            let level = voice.label(questionnaire, &band.level);
            (voice.say().from)(&level, &voice.share(band.from))
        })
        .collect();
    bands.join(" · ")
}
