use super::{Aggregate, Scorecard, aggregate::Child, score};
use crate::{assessment::Assessment, questionnaire::QuestionnaireId};

/// What the answers to all questionnaires of an assessment amount to.
///
/// The powers are different things, asked from different documents. Their mean
/// says no more than that: it has a score, a coverage and a range, and no
/// level. It is always shown as what it is, with its weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// One for each questionnaire, in the assessment's order.
    pub powers: Vec<Scorecard>,
    /// The mean of the powers, by the weights that the assessment gives them.
    pub overall: Aggregate<QuestionnaireId>,
}

/// Scores an assessment against all its questionnaires. Like [`score`], it
/// never fails, and the order of the questionnaires changes no number.
pub fn overview(assessment: &Assessment) -> Overview {
    let powers: Vec<_> = (assessment.questionnaires().iter())
        .map(|it| score(it, assessment))
        .collect();
    let weighed = |it: &Scorecard| Child::power(it, assessment.weight(&it.questionnaire));
    Overview {
        overall: Aggregate::of(powers.iter().map(weighed)),
        powers,
    }
}

impl Overview {
    /// How many requirements have an answer, and how many there are.
    pub fn answered(&self) -> (usize, usize) {
        (self.powers.iter())
            .map(Scorecard::answered)
            .fold((0, 0), |(done, all), it| (done + it.0, all + it.1))
    }

    /// Whether it says more than its only power does.
    pub fn is_needed(&self) -> bool {
        self.powers.len() > 1
    }
}
