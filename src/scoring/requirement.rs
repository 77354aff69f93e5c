use super::Panel;
use crate::{
    assessment::{Agreement, Answer},
    questionnaire::{Questionnaire, Requirement, RequirementId, Scale},
};

/// What the answers to one requirement amount to.
#[derive(Clone, Debug, PartialEq)]
pub struct RequirementScore {
    /// The requirement.
    pub id: RequirementId,
    /// Its score, or why it has none.
    pub state: State,
    /// How many of those in view chose a level; 0 where that may not be shown.
    pub levels: usize,
    /// How many of those in view said it does not apply; 0 where that may not
    /// be shown.
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
    /// Some answered, and too few of them to be shown.
    Withheld,
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
    panel: &Panel<'_>,
) -> RequirementScore {
    let scale = &questionnaire.scale;
    let mut scored = RequirementScore {
        id: requirement.id.clone(),
        state: State::Unanswered,
        levels: 0,
        not_applicable: 0,
    };
    let Some(answers) = panel.answers(&questionnaire.id, &requirement.id) else {
        return scored;
    };
    let said = panel.said(questionnaire, &requirement.id);
    let levels = said.levels.as_ref().map(|it| it.iter().sum::<usize>());
    scored.levels = levels.unwrap_or_default();
    scored.not_applicable = said.not_applicable.unwrap_or_default();
    let agreed = panel.agreement(answers);
    scored.state = agreed.and_then(|it| of_all(scale, it)).unwrap_or_else(|| {
        match (&said.levels, levels, said.not_applicable) {
            (Some(counted), Some(n @ 1..), _) => State::Scored {
                share: mean(scale, counted, n),
                basis: Basis::Mean,
            },
            (_, Some(_), Some(0)) => State::Unanswered,
            (_, Some(_), Some(_)) => State::NotApplicable,
            (_, None, _) | (_, _, None) => State::Withheld,
        }
    });
    scored
}

/// What an agreement makes of it; a level the scale does not have is none.
fn of_all(scale: &Scale, agreement: &Agreement) -> Option<State> {
    match &agreement.answer {
        Answer::Level(level) => Some(State::Scored {
            share: scale.share(level)?,
            basis: Basis::Agreed,
        }),
        Answer::NotApplicable(_) => Some(State::NotApplicable),
    }
}

/// The mean of the chosen shares. Adding by level rather than by person keeps
/// it the same bits whoever answered first.
#[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 respondents")]
fn mean(scale: &Scale, counted: &[usize], n: usize) -> f64 {
    let sum: f64 = (scale.levels().iter().zip(counted))
        .map(|(level, &times)| scale.share(&level.id).unwrap_or(0.0) * times as f64)
        .sum();
    (sum / n as f64).clamp(0.0, 1.0)
}
