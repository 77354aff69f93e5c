use super::{
    Ground, Power, charted,
    scores::{Line, Whole, level, numbers, table},
    terms::absent,
};
use crate::{
    chart::{Figure, Powers},
    report::{
        cell::Cell,
        model::{Block, Section, SectionKind},
        voice::Voice,
    },
    scoring::Overview,
};

/// The level of a power, or why it has none.
fn standing(voice: Voice, power: Power<'_>, overview: &Overview) -> Cell {
    let id = &power.questionnaire.id;
    let placement = power.scorecard.placement.as_ref();
    let left_out = (overview.overall.left_out.iter()).find(|it| it.child == *id);
    match (placement, left_out) {
        (None, Some(left_out)) => absent(voice, left_out.why),
        _ => level(voice, power.questionnaire, placement),
    }
}

/// All powers side by side with their mean; left out where there is only one.
pub(super) fn section(
    voice: Voice,
    ground: &Ground,
    powers: &[Power<'_>],
    overview: &Overview,
) -> Option<Section> {
    if !overview.is_needed() {
        return None;
    }
    let say = voice.say();
    let mean = match overview.overall.score {
        Some(score) => (say.overall_is)(&voice.share(score), overview.overall.terms.len()),
        None => say.overall_none.to_owned(),
    };
    let sentences = [mean, say.overall_no_level.to_owned()];
    let lines = powers.iter().map(|power| Line {
        id: power.questionnaire.id.clone(),
        name: voice.words(&power.questionnaire.title),
        level: standing(voice, *power, overview),
        numbers: numbers(voice, &power.scorecard.power),
        weight: (ground.assessment).weight(&power.questionnaire.id).value(),
    });
    let whole = Whole {
        name: voice.own(say.overall),
        level: Cell::Empty,
        made: &overview.overall,
    };
    let what = (say.power, say.overview_caption);
    let figure = Figure::of_powers(&Powers {
        questionnaires: ground.assessment.questionnaires(),
        scorecards: &overview.powers,
        benchmarks: &ground.beside_overall.iter().collect::<Vec<_>>(),
        who: &ground.who(voice),
        locale: voice.locale,
        content: voice.content,
    });
    let mut blocks = vec![
        Block::Paragraph(voice.joined(&sentences)),
        Block::Table(table(voice, what, lines, whole)),
    ];
    blocks.extend(charted(voice, figure, &ground.beside_overall));
    Some(Section {
        kind: SectionKind::Overview,
        power: None,
        heading: voice.own(say.overview),
        blocks,
        sections: Vec::new(),
    })
}
