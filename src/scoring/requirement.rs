use std::collections::BTreeMap;

use crate::{
    assessment::{Answer, Answers, Assessment, Item},
    questionnaire::{Questionnaire, Requirement, RequirementId, Scale},
};

/// What the answers to one requirement amount to.
#[derive(Clone, Debug, PartialEq)]
pub struct RequirementScore {
    /// The requirement.
    pub id: RequirementId,
    /// Its score, or why it has none.
    pub state: State,
    /// How many respondents chose a level.
    pub levels: usize,
    /// How many respondents said it does not apply.
    pub not_applicable: usize,
}

/// A requirement is scored, set aside, or open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State {
    /// It has a score.
    Scored {
        /// The score, 0..1.
        share: f64,
        /// Where it comes from.
        basis: Basis,
    },
    /// Nobody chose a level, and somebody said it does not apply.
    NotApplicable,
    /// Nobody answered.
    Unanswered,
}

/// Where a requirement's score comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The group agreed on it.
    Agreed,
    /// The mean of what respondents chose.
    Mean,
}

pub(super) fn score(
    questionnaire: &Questionnaire,
    requirement: &Requirement,
    assessment: &Assessment,
) -> RequirementScore {
    let item = Item {
        questionnaire: questionnaire.id.clone(),
        requirement: requirement.id.clone(),
    };
    let mut scored = RequirementScore {
        id: requirement.id.clone(),
        state: State::Unanswered,
        levels: 0,
        not_applicable: 0,
    };
    let Some(answers) = assessment.answers(&item) else {
        return scored;
    };
    let counted = count(&questionnaire.scale, answers);
    scored.levels = counted.values().sum();
    scored.not_applicable = (answers.given())
        .filter(|answer| matches!(answer, Answer::NotApplicable(_)))
        .count();
    scored.state = agreed(&questionnaire.scale, answers).unwrap_or_else(|| {
        if scored.levels > 0 {
            State::Scored {
                share: mean(&questionnaire.scale, &counted, scored.levels),
                basis: Basis::Mean,
            }
        } else if scored.not_applicable > 0 {
            State::NotApplicable
        } else {
            State::Unanswered
        }
    });
    scored
}

/// What the group agreed on; a level the scale does not have is no agreement.
fn agreed(scale: &Scale, answers: &Answers) -> Option<State> {
    match &answers.agreed()?.answer {
        Answer::Level(level) => Some(State::Scored {
            share: scale.share(level)?,
            basis: Basis::Agreed,
        }),
        Answer::NotApplicable(_) => Some(State::NotApplicable),
    }
}

/// How often each level, by position, was chosen.
fn count(scale: &Scale, answers: &Answers) -> BTreeMap<usize, usize> {
    let mut counted = BTreeMap::new();
    for answer in answers.given() {
        if let Answer::Level(chosen) = answer
            && let Some(at) = scale.levels().iter().position(|it| it.id == *chosen)
        {
            *counted.entry(at).or_default() += 1;
        }
    }
    counted
}

/// The mean of the chosen shares. Adding by level rather than by person keeps
/// it the same bits whoever answered first.
#[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 respondents")]
fn mean(scale: &Scale, counted: &BTreeMap<usize, usize>, n: usize) -> f64 {
    let sum: f64 = (counted.iter())
        .map(|(&at, &times)| {
            let share = scale.share(&scale.levels()[at].id).unwrap_or(0.0);
            share * times as f64
        })
        .sum();
    (sum / n as f64).clamp(0.0, 1.0)
}
