use super::{Material, Power, charted};
use crate::{
    chart::{Figure, Profile},
    report::{
        model::{Section, SectionKind},
        voice::Voice,
    },
};

/// The triggers as a chart.
pub(super) fn section(voice: Voice, material: &Material<'_>, power: Power<'_>) -> Section {
    let figure = Figure::of(&Profile {
        questionnaire: power.questionnaire,
        scorecard: power.scorecard,
        benchmarks: &material.beside_powers.iter().collect::<Vec<_>>(),
        who: &voice.strings().about(material.assessment.about()),
        locale: voice.locale,
        content: voice.content,
    });
    let heading = voice.own(voice.say().profile);
    let blocks = charted(voice, figure, material.beside_powers);
    power.section(SectionKind::Profile, heading, blocks)
}
