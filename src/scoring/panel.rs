use std::rc::Rc;

use super::{Spread, Viewable, protection::Protection};
use crate::{
    assessment::{Agreement, Answer, Answers, Assessment, GroupId, Item, RespondentId, View},
    questionnaire::{Questionnaire, QuestionnaireId, RequirementId, Scale},
};

/// Whose answers are scored, and which of them may be shown.
///
/// Whatever a panel says of a view may be shown beside all that it says of any
/// other: of no few people can it be worked out what they answered. This holds
/// for counts of people, for means and for deviations; the lowest and the
/// highest answer, and what somebody wrote, may be told of everybody alone: a
/// text that is in two views is by somebody who is in both.
#[derive(Clone, Debug)]
pub struct Panel<'a> {
    assessment: &'a Assessment,
    view: &'a View,
    members: Vec<&'a RespondentId>,
    protection: Rc<Protection<'a>>,
}

/// What those in view said about a requirement, as far as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// How many chose each level, in the scale's order; none where that may not
    /// be shown.
    pub levels: Option<Vec<usize>>,
    /// How many said that it does not apply; none where that may not be shown.
    pub not_applicable: Option<usize>,
}

impl<'a> Panel<'a> {
    /// The people in a view of an assessment.
    pub fn of(assessment: &'a Assessment, view: &'a View) -> Self {
        let protection = Rc::new(Protection::of(assessment));
        Self {
            members: protection.members(view),
            assessment,
            view,
            protection,
        }
    }

    /// The people in another view of the same assessment. What is found out
    /// about a requirement is found out once for all of these.
    #[must_use]
    pub fn beside<'b>(&self, view: &'b View) -> Panel<'b>
    where
        'a: 'b,
    {
        Panel {
            assessment: self.assessment,
            view,
            members: self.protection.members(view),
            protection: Rc::clone(&self.protection),
        }
    }

    /// How many people are in view.
    pub fn people(&self) -> usize {
        self.members.len()
    }

    /// Whether anything at all may be shown of what those in view said.
    pub fn is_shown(&self) -> bool {
        self.protection.shows(self.view)
    }

    /// Whether nobody in view is protected: all that they said may be shown.
    pub(super) fn tells_all(&self) -> bool {
        self.protection.is_off()
    }

    /// Whether words may be told that somebody in view wrote, and reasons that
    /// only some of them gave: of a group they would, beside another that shares
    /// a person with it, tell whose they are.
    pub fn tells_words(&self) -> bool {
        match self.view {
            View::Group(_) => self.protection.is_off(),
            View::All | View::Respondent(_) => self.is_shown(),
        }
    }

    /// Whether the results of a group of the same assessment may be looked at.
    pub fn viewable(&self, group: &GroupId) -> Viewable {
        self.protection.viewable(group)
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
        let said = |id: &&RespondentId| answers.responses().get(*id)?.answer.as_ref();
        self.members.iter().filter_map(said)
    }

    /// Who of those in view chose a level of the scale or said that it does not
    /// apply, whether it may be shown or not.
    pub(super) fn who_answered<'b>(
        &'b self,
        scale: &'b Scale,
        answers: &'b Answers,
    ) -> impl Iterator<Item = &'a RespondentId> + 'b {
        let answered = |it: &Answer| match it {
            Answer::Level(level) => scale.level(level).is_some(),
            Answer::NotApplicable(_) => true,
        };
        let said = |id| answers.responses().get(id)?.answer.as_ref();
        (self.members.iter().copied()).filter(move |id| said(*id).is_some_and(answered))
    }

    /// How often those in view chose each level, in the scale's order, whether
    /// it may be shown or not.
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

    /// What those in view said about a requirement.
    pub fn said(&self, questionnaire: &Questionnaire, requirement: &RequirementId) -> Said {
        let item = Item {
            questionnaire: questionnaire.id.clone(),
            requirement: requirement.clone(),
        };
        let scale = &questionnaire.scale;
        let Some(answers) = self.assessment.answers(&item) else {
            return Said {
                levels: Some(vec![0; scale.levels().len()]),
                not_applicable: Some(0),
            };
        };
        let counted = self.count(scale, answers);
        let exempt = (self.given(answers))
            .filter(|it| matches!(it, Answer::NotApplicable(_)))
            .count();
        let shown = (self.protection).of_requirement(self.view, &item, scale, answers);
        let nobody = counted.iter().all(|it| *it == 0);
        Said {
            levels: (shown[0] || nobody).then_some(counted),
            not_applicable: (shown[1] || exempt == 0).then_some(exempt),
        }
    }

    /// How far apart those in view are about a requirement, where that may be
    /// shown and two or more chose a level.
    pub fn spread(
        &self,
        questionnaire: &Questionnaire,
        requirement: &RequirementId,
    ) -> Option<Spread> {
        Spread::of(&self.said(questionnaire, requirement).levels?)
    }
}

/// The position of the level that was chosen, if it is one of the scale.
fn position(scale: &Scale, answer: &Answer) -> Option<usize> {
    match answer {
        Answer::Level(level) => scale.levels().iter().position(|it| it.id == *level),
        Answer::NotApplicable(_) => None,
    }
}
