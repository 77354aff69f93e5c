use super::{RequirementScore, State};
use crate::questionnaire::{Bands, Cap, LevelId, Questionnaire, Trigger};

/// The level a score falls into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// The band of the unrounded score.
    pub by_score: LevelId,
    /// The level after the caps.
    pub level: LevelId,
}

/// What became of a cap.
#[derive(Clone, Debug, PartialEq)]
pub struct CapOutcome {
    /// The cap.
    pub cap: Cap,
    /// Whether it holds the level down.
    pub state: CapState,
}

/// Whether a cap holds a level down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CapState {
    /// Its requirement is unanswered: it may yet act.
    Open,
    /// Its requirement stands high enough, or does not apply.
    Lifted,
    /// Its requirement stands too low.
    Acts,
}

impl Placement {
    pub(super) fn under_caps(bands: &Bands, score: f64, caps: &[CapOutcome]) -> Self {
        let by_score = bands.at(score).level.clone();
        let position = |level| bands.of(level).map(|(at, _)| at);
        let level = (caps.iter())
            .filter(|outcome| outcome.state == CapState::Acts)
            .map(|outcome| &outcome.cap.at_most)
            .chain([&by_score])
            .min_by_key(|level| position(level))
            .unwrap_or(&by_score)
            .clone();
        Self { by_score, level }
    }

    /// Whether a cap lowered the level.
    pub fn is_capped(&self) -> bool {
        self.level != self.by_score
    }
}

pub(super) fn caps(
    questionnaire: &Questionnaire,
    trigger: &Trigger,
    requirements: &[RequirementScore],
) -> Vec<CapOutcome> {
    (trigger.caps.iter())
        .map(|cap| {
            let scored = requirements.iter().find(|it| it.id == cap.requirement);
            let state = match scored.map(|it| it.state) {
                Some(State::Unanswered) => CapState::Open,
                Some(State::Scored { share, .. })
                    if Some(share) < questionnaire.scale.share(&cap.below) =>
                {
                    CapState::Acts
                }
                _ => CapState::Lifted,
            };
            let cap = cap.clone();
            CapOutcome { cap, state }
        })
        .collect()
}
