use super::RequirementScore;
use crate::{
    assessment::{Agreement, Answer, Answers, Assessment, RespondentId, View},
    questionnaire::{QuestionnaireId, RequirementId, Scale},
};

/// Whose answers are scored, and which of them may be shown.
#[derive(Clone, Debug)]
pub struct Panel<'a> {
    assessment: &'a Assessment,
    view: &'a View,
}

impl<'a> Panel<'a> {
    /// The people in a view of an assessment.
    pub fn of(assessment: &'a Assessment, view: &'a View) -> Self {
        Self { assessment, view }
    }

    /// All that was said about a requirement, by whomever.
    pub(super) fn answers(
        &self,
        questionnaire: &QuestionnaireId,
        requirement: &RequirementId,
    ) -> Option<&'a Answers> {
        self.assessment.answers_to(questionnaire, requirement)
    }

    /// What those in view answered.
    pub(super) fn given<'b>(&'b self, answers: &'b Answers) -> impl Iterator<Item = &'b Answer> {
        (answers.responses().iter())
            .filter(|(id, _)| self.is_in(id))
            .filter_map(|(_, response)| response.answer.as_ref())
    }

    /// How often those in view chose each level, in the scale's order.
    pub fn count(&self, scale: &Scale, answers: &Answers) -> Vec<usize> {
        let mut counted = vec![0; scale.levels().len()];
        for at in self.given(answers).filter_map(|it| position(scale, it)) {
            counted[at] += 1;
        }
        counted
    }

    /// What stands for all: only where all are in view.
    pub(super) fn agreement<'b>(&self, answers: &'b Answers) -> Option<&'b Agreement> {
        answers.agreed().filter(|_| self.view.is_all())
    }

    /// Whether what those in view said may be shown.
    pub(super) fn shows(
        &self,
        _scale: &Scale,
        _answers: &Answers,
        scored: &RequirementScore,
    ) -> bool {
        let smallest = self.assessment.smallest_group();
        let said = if scored.levels > 0 {
            scored.levels
        } else {
            scored.not_applicable
        };
        said >= smallest
    }

    fn is_in(&self, id: &RespondentId) -> bool {
        let respondent = self.assessment.respondents().get(id);
        respondent.is_some_and(|it| self.assessment.is_in(self.view, id, it))
    }
}

/// The position of the level that was chosen, if it is one of the scale.
fn position(scale: &Scale, answer: &Answer) -> Option<usize> {
    match answer {
        Answer::Level(level) => scale.levels().iter().position(|it| it.id == *level),
        Answer::NotApplicable(_) => None,
    }
}
