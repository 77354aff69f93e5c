use crate::{
    assessment::Assessment,
    i18n::Text,
    questionnaire::Questionnaire,
    scoring::{percent, score},
};

/// How far an assessment is with one questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Summary {
    /// The questionnaire's title.
    pub(super) title: Text,
    /// How many requirements have an answer.
    pub(super) done: usize,
    /// How many there are.
    pub(super) all: usize,
    /// What the answers amount to, once there are some.
    pub(super) outcome: Option<Outcome>,
}

/// Level and score.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outcome {
    /// The score in percent.
    pub(super) percent: u32,
    /// The level's name.
    pub(super) level: Text,
    /// The level's place among the levels, from 0.
    pub(super) rank: usize,
    /// How many levels there are.
    pub(super) ranks: usize,
}

impl Summary {
    /// One for each questionnaire, in order.
    pub(super) fn of(assessment: &Assessment) -> Vec<Self> {
        let summary = |it| Self::of_one(it, assessment);
        assessment.questionnaires().iter().map(summary).collect()
    }

    fn of_one(questionnaire: &Questionnaire, assessment: &Assessment) -> Self {
        let scorecard = score(questionnaire, assessment);
        let (done, all) = scorecard.answered();
        let outcome = || {
            let level = &scorecard.placement.as_ref()?.level;
            Some(Outcome {
                percent: percent(scorecard.power.score?),
                level: questionnaire.scale.level(level)?.label.clone(),
                rank: questionnaire.bands.of(level)?.0,
                ranks: questionnaire.bands.all().len(),
            })
        };
        Self {
            title: questionnaire.title.clone(),
            done,
            all,
            outcome: outcome(),
        }
    }
}

impl Outcome {
    /// The tone of the level in the style sheets, 1 to 5.
    pub(super) fn tone(&self) -> usize {
        let steps = self.ranks.saturating_sub(1).max(1);
        1 + (4 * self.rank + steps / 2) / steps
    }
}
