use super::Power;
use crate::{
    questionnaire::{LevelId, RequirementId, TriggerId},
    report::{
        cell::{Cell, Words},
        model::{Block, Section, SectionKind, Standing},
        voice::Voice,
    },
    scoring::{CapState, Range, State, percent},
};

/// Level, score, coverage and range at a glance and in sentences, and the caps
/// that acted or still may.
pub(super) fn section(voice: Voice, power: Power<'_>) -> Section {
    let say = voice.say();
    let (questionnaire, card) = (power.questionnaire, power.scorecard);
    let level = (card.placement.as_ref())
        .map(|it| voice.level(questionnaire, &it.level, &questionnaire.bands.levels()));
    let range = Cell::Range(voice.range(card.power.range));
    let mut blocks = vec![
        Block::Standing(Standing {
            level,
            score: voice.score(card.power.score),
            range: voice.stated(say.range, range),
            coverage: voice.stated(say.coverage, voice.score(card.power.coverage)),
        }),
        Block::Paragraph(voice.joined(&sentences(voice, power))),
    ];
    let caps = caps(voice, power);
    if !caps.is_empty() {
        blocks.push(Block::Cautions(caps));
    }
    power.section(SectionKind::Summary, voice.own(say.summary), blocks)
}

/// Where the power stands, as sentences.
fn sentences(voice: Voice, power: Power<'_>) -> Vec<String> {
    let say = voice.say();
    let (questionnaire, card) = (power.questionnaire, power.scorecard);
    let name = voice.text(&questionnaire.title);
    let stands = match (card.power.score, &card.placement) {
        (Some(score), Some(placement)) => {
            let level = voice.label(questionnaire, &placement.level);
            (say.stands)(name, &level, &voice.share(score))
        }
        _ if card.withheld() > 0 => (say.score_withheld)(name),
        _ => (say.no_score)(name),
    };
    let (done, all) = card.answered();
    let withheld = Some(card.withheld()).filter(|it| *it > 0);
    let exempt = (card.triggers.iter())
        .flat_map(|trigger| &trigger.requirements)
        .filter(|it| it.state == State::NotApplicable)
        .count();
    let coverage = card.power.coverage;
    let range = card.power.range.map(|Range { worst, best }| {
        if percent(worst) == percent(best) && coverage == Some(1.0) {
            say.cannot_move.to_owned()
        } else {
            (say.could_be)(&voice.share(worst), &voice.share(best))
        }
    });
    let covered = coverage.map(|share| (say.coverage_is)(&voice.share(share)));
    let covers = (say.covers)(done, all, exempt);
    // What is withheld is not unanswered, and no range is known of it.
    let range = range.filter(|_| withheld.is_none());
    let withheld = withheld.map(say.withholds);
    [Some(stands), Some(covers), withheld, covered, range]
        .into_iter()
        .flatten()
        .collect()
}

/// The caps that lowered a level, and those that still may, as sentences.
fn caps(voice: Voice, power: Power<'_>) -> Vec<Words> {
    let say = voice.say();
    let questionnaire = power.questionnaire;
    let level = |id: &LevelId| voice.label(questionnaire, id);
    let trigger = |id: &TriggerId| {
        let found = questionnaire.triggers.iter().find(|it| it.id == *id);
        found.map_or("", |it| voice.text(&it.title))
    };
    let requirement = |id: &RequirementId| {
        let found = questionnaire.requirement(id);
        found.map_or("", |(_, it)| voice.text(&it.title))
    };
    let mut sentences = Vec::new();
    for scored in &power.scorecard.triggers {
        let name = trigger(&scored.id);
        for outcome in &scored.caps {
            let cap = &outcome.cap;
            match (outcome.state, &scored.placement) {
                (CapState::Acts, Some(placement))
                    if placement.is_capped() && placement.level == cap.at_most =>
                {
                    let (held, by_score) = (level(&placement.level), level(&placement.by_score));
                    let capped =
                        (say.capped)(name, &held, &by_score, requirement(&cap.requirement));
                    let because = voice.text(&cap.because).to_owned();
                    sentences.push(voice.joined(&[capped, because]));
                }
                (CapState::Open, _) => {
                    let open =
                        (say.cap_open)(name, &level(&cap.at_most), requirement(&cap.requirement));
                    sentences.push(voice.own(open));
                }
                _ => {}
            }
        }
    }
    sentences
}
