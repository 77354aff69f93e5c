use super::{Aggregate, Panel, Scorecard, aggregate::Child, score_in};
use crate::{
    assessment::{Assessment, View},
    questionnaire::QuestionnaireId,
};

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

/// Scores an assessment against all its questionnaires. Like [`score`](super::score), it
/// never fails, and the order of the questionnaires changes no number.
pub fn overview(assessment: &Assessment) -> Overview {
    overview_in(assessment, &View::All)
}

/// The same for what some of the people said.
pub fn overview_in(assessment: &Assessment, view: &View) -> Overview {
    let panel = Panel::of(assessment, view);
    let powers: Vec<_> = (assessment.questionnaires().iter())
        .map(|it| score_in(it, &panel))
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
