use super::{Ground, Power, charted};
use crate::{
    chart::{Figure, Profile},
    report::{
        model::{Section, SectionKind},
        voice::Voice,
    },
};

/// The triggers as a chart.
pub(super) fn section(voice: Voice, ground: &Ground, power: Power<'_>) -> Section {
    let figure = Figure::of(&Profile {
        questionnaire: power.questionnaire,
        scorecard: power.scorecard,
        benchmarks: &ground.beside_powers.iter().collect::<Vec<_>>(),
        who: &ground.who(voice),
        locale: voice.locale,
        content: voice.content,
    });
    let heading = voice.own(voice.say().profile);
    let blocks = charted(voice, figure, &ground.beside_powers);
    power.section(SectionKind::Profile, heading, blocks)
}
