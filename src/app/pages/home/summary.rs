use crate::{
    assessment::Assessment,
    i18n::Text,
    questionnaire::Questionnaire,
    scoring::{Scorecard, overview, percent},
};

/// How far an assessment is, and what came out.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Standing {
    /// How many requirements have an answer.
    pub(super) done: usize,
    /// How many there are.
    pub(super) all: usize,
    /// The mean of several questionnaires in percent, once there is one.
    pub(super) overall: Option<u32>,
    /// One for each questionnaire, in order.
    pub(super) powers: Vec<Summary>,
}

impl Standing {
    /// How far this one is.
    pub(super) fn of(assessment: &Assessment) -> Self {
        let overview = overview(assessment);
        let (done, all) = overview.answered();
        let overall = overview.overall.score.filter(|_| overview.is_needed());
        let scored = assessment.questionnaires().iter().zip(&overview.powers);
        Self {
            done,
            all,
            overall: overall.map(percent),
            powers: scored
                .map(|(it, scorecard)| Summary::of(it, scorecard))
                .collect(),
        }
    }
}

/// What came out of one questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Summary {
    /// The questionnaire's title.
    pub(super) title: Text,
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
    fn of(questionnaire: &Questionnaire, scorecard: &Scorecard) -> Self {
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
