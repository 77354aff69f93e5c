use super::{Scorecard, State, percent};
use crate::questionnaire::{Questionnaire, RequirementId, TriggerId};

/// How many things come next: as many as are remembered on the way out.
const NEXT: usize = 3;

/// What to say first about a scorecard. Only what counts in the score is
/// looked at; where there is nothing to say, there is nothing here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Highlights {
    /// The triggers with the highest score, several where it is shown as the
    /// same; none unless another trigger has a lower one.
    pub strongest: Vec<TriggerId>,
    /// The triggers with the lowest score, likewise.
    pub weakest: Vec<TriggerId>,
    /// The requirements with the lowest scores, the lowest first; among equals
    /// the one that weighs most. None of them stands at the top already.
    pub next: Vec<Gap>,
}

/// A requirement that could be raised.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The requirement.
    pub requirement: RequirementId,
    /// Its trigger.
    pub trigger: TriggerId,
    /// Its score, 0..1.
    pub share: f64,
    /// How much of the power's score it decides, 0..1.
    pub weight_share: f64,
}

impl Highlights {
    /// What to say about these scores.
    pub fn of(questionnaire: &Questionnaire, scorecard: &Scorecard) -> Self {
        let shown: Vec<_> = (scorecard.power.terms.iter())
            .map(|term| (&term.child, percent(term.score)))
            .collect();
        let at = |score| {
            let there = shown.iter().filter(|(_, it)| *it == score);
            there.map(|(id, _)| (*id).clone()).collect::<Vec<_>>()
        };
        let lowest = shown.iter().map(|(_, score)| *score).min();
        let highest = shown.iter().map(|(_, score)| *score).max();
        let (strongest, weakest) = match lowest.zip(highest) {
            Some((lowest, highest)) if lowest < highest => (at(highest), at(lowest)),
            _ => Default::default(),
        };
        let mut next = gaps(questionnaire, scorecard);
        next.truncate(NEXT);
        Self {
            strongest,
            weakest,
            next,
        }
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Every requirement below the top, the most worthwhile first. The order of
/// the questionnaire decides between equals.
fn gaps(questionnaire: &Questionnaire, scorecard: &Scorecard) -> Vec<Gap> {
    let mut gaps: Vec<_> = (questionnaire.requirements())
        .filter_map(|(trigger, requirement)| {
            let power = (scorecard.power.terms.iter()).find(|it| it.child == trigger.id)?;
            let scored = scorecard.trigger(&trigger.id)?;
            let own = (scored.aggregate.terms.iter()).find(|it| it.child == requirement.id)?;
            let state = scored
                .requirements
                .iter()
                .find(|it| it.id == requirement.id)?;
            match state.state {
                State::Scored { share, .. } if share < 1.0 => Some(Gap {
                    requirement: requirement.id.clone(),
                    trigger: trigger.id.clone(),
                    share,
                    weight_share: power.weight_share * own.weight_share,
                }),
                _ => None,
            }
        })
        .collect();
    gaps.sort_by(|a, b| {
        (a.share.total_cmp(&b.share)).then_with(|| b.weight_share.total_cmp(&a.weight_share))
    });
    gaps
}
