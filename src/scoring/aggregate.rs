use super::{RequirementScore, Scorecard, State, TriggerScore};
use crate::{
    assessment::Weight,
    questionnaire::{QuestionnaireId, Requirement, RequirementId, Trigger, TriggerId},
};

/// A weighted mean, how much of it is known, and how it came about.
///
/// All numbers are shares, 0..1, and unrounded.
#[derive(Clone, Debug, PartialEq)]
pub struct Aggregate<Id> {
    /// `Σ wᵢ·sᵢ / Σ wᵢ` over the scored children; none without one.
    pub score: Option<f64>,
    /// How much of the weight of what applies is scored; none where nothing
    /// applies.
    pub coverage: Option<f64>,
    /// What the score could still become; none where nothing applies.
    pub range: Option<Range>,
    /// The children the score is made of; their contributions add up to it.
    pub terms: Vec<Term<Id>>,
    /// The children it is not made of.
    pub left_out: Vec<LeftOut<Id>>,
}

/// What a score could still become: with everything unanswered at the lowest
/// level, and at the highest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lowest it could be.
    pub worst: f64,
    /// The highest it could be.
    pub best: f64,
}

/// What one child adds to a score.
#[derive(Clone, Debug, PartialEq)]
pub struct Term<Id> {
    /// The child.
    pub child: Id,
    /// Its weight, as the questionnaire gives it; a power's as the assessment
    /// does.
    pub weight: f64,
    /// Its weight as a share of the weights that count here.
    pub weight_share: f64,
    /// Its score.
    pub score: f64,
    /// `weight_share × score`.
    pub contribution: f64,
}

/// A child that does not count, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut<Id> {
    /// The child.
    pub child: Id,
    /// Why it does not count.
    pub why: Why,
}

/// Why a child does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing in it is answered yet.
    Unanswered,
    /// Nothing in it applies.
    NotApplicable,
    /// Its weight is 0, or that of all that applies in it: it is shown and
    /// not counted.
    Weightless,
    /// What was answered in it may not be shown: too few answered.
    Withheld,
}

/// What an aggregate needs to know of a child.
#[derive(Debug)]
pub(super) struct Child<Id> {
    id: Id,
    weight: f64,
    /// Whether anything in it applies, with or without weight.
    applies: bool,
    score: Option<f64>,
    coverage: Option<f64>,
    range: Option<Range>,
    /// Whether anything in it may not be shown.
    withheld: bool,
}

impl Child<RequirementId> {
    pub(super) fn requirement(requirement: &Requirement, scored: &RequirementScore) -> Self {
        let (score, coverage, range) = match scored.state {
            State::Scored { share, .. } => (Some(share), Some(1.0), Some((share, share))),
            State::Unanswered | State::Withheld => (None, Some(0.0), Some((0.0, 1.0))),
            State::NotApplicable => (None, None, None),
        };
        Self {
            id: requirement.id.clone(),
            weight: requirement.weight,
            applies: range.is_some(),
            score,
            coverage,
            range: range.map(|(worst, best)| Range { worst, best }),
            withheld: scored.state == State::Withheld,
        }
    }
}

impl Child<TriggerId> {
    pub(super) fn trigger(trigger: &Trigger, scored: &TriggerScore) -> Self {
        Self {
            id: trigger.id.clone(),
            weight: trigger.weight,
            applies: (scored.requirements.iter()).any(|it| it.state != State::NotApplicable),
            score: scored.aggregate.score,
            coverage: scored.aggregate.coverage,
            range: scored.aggregate.range,
            withheld: withholds(&scored.requirements),
        }
    }
}

impl Child<QuestionnaireId> {
    pub(super) fn power(scored: &Scorecard, weight: Weight) -> Self {
        let mut requirements = scored.triggers.iter().flat_map(|it| &it.requirements);
        Self {
            id: scored.questionnaire.clone(),
            weight: weight.value(),
            applies: requirements.any(|it| it.state != State::NotApplicable),
            score: scored.power.score,
            coverage: scored.power.coverage,
            range: scored.power.range,
            withheld: (scored.triggers.iter()).any(|it| withholds(&it.requirements)),
        }
    }
}

fn withholds(requirements: &[RequirementScore]) -> bool {
    requirements.iter().any(|it| it.state == State::Withheld)
}

impl<Id: Clone + Ord> Aggregate<Id> {
    /// Adds up children; the terms keep their order.
    pub(super) fn of(children: impl IntoIterator<Item = Child<Id>>) -> Self {
        let children: Vec<_> = children.into_iter().collect();
        let mut by_id: Vec<_> = children.iter().collect();
        by_id.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        let mean = |of: fn(&Child<Id>) -> Option<f64>| {
            weighted(&by_id, of).map(|(weight, sum)| share(sum, weight))
        };
        let scored = weighted(&by_id, |it| it.score);
        let weight = scored.map_or(0.0, |(weight, _)| weight);
        let score = scored.map(|(weight, sum)| share(sum, weight));
        let worst = mean(|it| it.range.map(|range| range.worst));
        let best = mean(|it| it.range.map(|range| range.best));
        // Rounding in the last place must not put a score outside its range.
        let range = worst.zip(best).map(|(worst, best)| Range {
            worst: score.map_or(worst, |score| worst.min(score)),
            best: score.map_or(best, |score| best.max(score)),
        });
        Self {
            score,
            coverage: mean(|it| it.coverage),
            range,
            terms: (children.iter())
                .filter(|it| it.weight > 0.0)
                .filter_map(|it| Some((it, it.score?)))
                .map(|(it, score)| Term {
                    child: it.id.clone(),
                    weight: it.weight,
                    weight_share: it.weight / weight,
                    score,
                    contribution: it.weight * score / weight,
                })
                .collect(),
            left_out: (children.iter())
                .filter_map(|it| {
                    let why = it.left_out()?;
                    let child = it.id.clone();
                    Some(LeftOut { child, why })
                })
                .collect(),
        }
    }
}

impl<Id> Child<Id> {
    fn left_out(&self) -> Option<Why> {
        if !self.applies {
            Some(Why::NotApplicable)
        } else if self.range.is_none() {
            Some(Why::Weightless)
        } else if self.score.is_none() && self.withheld {
            Some(Why::Withheld)
        } else if self.score.is_none() {
            Some(Why::Unanswered)
        } else if self.weight == 0.0 {
            Some(Why::Weightless)
        } else {
            None
        }
    }
}

/// `Σ w` and `Σ w·value` over the children that have the value; none where
/// nothing weighs. Given in the order of their ids, they are added in it, so
/// that no other order shows.
fn weighted<Id>(by_id: &[&Child<Id>], value: fn(&Child<Id>) -> Option<f64>) -> Option<(f64, f64)> {
    let (weight, sum) = (by_id.iter())
        .filter_map(|child| Some((child.weight, value(child)?)))
        .fold((0.0, 0.0), |(weights, sum), (weight, value)| {
            (weights + weight, sum + weight * value)
        });
    (weight > 0.0).then_some((weight, sum))
}

fn share(sum: f64, weight: f64) -> f64 {
    (sum / weight).clamp(0.0, 1.0)
}
