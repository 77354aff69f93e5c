//! What becomes of answers when their questionnaire gets a newer version.
//!
//! A version is never taken by itself. [`offered`] says which newer ones the
//! library has, and [`newer`] also those that were declined. A [`Migration`]
//! shows beforehand what carries over, what is new, what is gone and what else
//! changed; [`Migration::change`] makes the step, which can be undone like any
//! other change. No answer is touched by it: those that the newer version does
//! not know are kept, and [`orphans`] lists them with the questions they were
//! given to.

mod orphan;

use std::collections::BTreeSet;

pub use orphan::{Orphan, orphans};

use crate::{
    assessment::{Answer, Assessment, Change, Item},
    questionnaire::{
        IndicatorId, LevelId, Questionnaire, QuestionnaireId, Requirement, RequirementId, Trigger,
        TriggerId,
    },
};

/// The step of an assessment from one version of a questionnaire to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Migration {
    /// The version it answers now.
    pub from: Questionnaire,
    /// The version it would answer.
    pub to: Questionnaire,
    /// Requirements that both have, in the newer one's order.
    pub carried: Vec<Carried>,
    /// Requirements only the newer one has, in its order.
    pub added: Vec<RequirementId>,
    /// Requirements only the older one has, in its order.
    pub dropped: Vec<Dropped>,
    /// What changed about the levels.
    pub scale: ScaleChange,
    /// Result indices only the newer one has.
    pub added_indicators: Vec<IndicatorId>,
    /// Result indices only the older one has.
    pub dropped_indicators: Vec<IndicatorId>,
}

/// A requirement that both versions have. Its answers carry over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The requirement.
    pub requirement: RequirementId,
    /// How many people answered it.
    pub answered: usize,
    /// How many of them, the group's agreement included, chose a level that
    /// the newer version has not: to be asked again.
    pub unplaced: usize,
    /// What else is different about it.
    pub differences: Vec<Difference>,
}

/// What is different about a requirement that both versions have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Its title or an anchor says something else: the answers are worth a
    /// second look.
    Reworded,
    /// It belongs to another trigger.
    Moved {
        /// The newer one.
        to: TriggerId,
    },
    /// It counts more or less in its trigger.
    Reweighed,
}

/// A requirement that only the older version has. Its answers are kept, and
/// count no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The requirement.
    pub requirement: RequirementId,
    /// How many people answered it.
    pub answered: usize,
}

/// What changed about the levels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScaleChange {
    /// Levels only the newer version has.
    pub added: Vec<LevelId>,
    /// Levels only the older version has.
    pub dropped: Vec<LevelId>,
    /// Levels both have that count for more or less of the range.
    pub moved: Vec<LevelId>,
}

impl ScaleChange {
    fn between(from: &Questionnaire, to: &Questionnaire) -> Self {
        let share = |it: &Questionnaire, level: &LevelId| it.scale.share(level);
        let only = |a: &Questionnaire, b: &Questionnaire| {
            let mut levels = a.scale.ids();
            levels.retain(|it| b.scale.level(it).is_none());
            levels
        };
        let mut moved = to.scale.ids();
        moved.retain(|it| share(from, it).is_some_and(|share| Some(share) != to.scale.share(it)));
        Self {
            added: only(to, from),
            dropped: only(from, to),
            moved,
        }
    }

    /// Whether the levels are what they were.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The newer versions at hand of what an assessment answers, the newest of each
/// questionnaire, in its order: also those that were declined.
pub fn newer(assessment: &Assessment, library: &[Questionnaire]) -> Vec<Migration> {
    (assessment.questionnaires().iter())
        .filter_map(|from| {
            let to = (library.iter())
                .filter(|it| it.id == from.id)
                .max_by(|a, b| a.version.cmp(&b.version))?;
            (to.version > from.version).then(|| Migration::between(from, to, assessment))
        })
        .collect()
}

/// The newer versions to speak of: without those that were declined.
pub fn offered(assessment: &Assessment, library: &[Questionnaire]) -> Vec<Migration> {
    let mut newer = newer(assessment, library);
    newer.retain(|it| !it.is_declined(assessment));
    newer
}

impl Migration {
    /// The step between two versions of the same questionnaire.
    pub fn between(from: &Questionnaire, to: &Questionnaire, assessment: &Assessment) -> Self {
        let (old, new) = (ids(from), ids(to));
        let answered = |requirement: &RequirementId| {
            let item = item(from, requirement);
            assessment.answers(&item).map_or(0, |it| it.given().count())
        };
        let carried = (to.requirements())
            .filter_map(|(trigger, requirement)| {
                let id = &requirement.id;
                let before = from.requirement(id)?;
                Some(Carried {
                    requirement: id.clone(),
                    answered: answered(id),
                    unplaced: unplaced(to, &item(from, id), assessment),
                    differences: differences(before, (trigger, requirement)),
                })
            })
            .collect();
        let indicators = |it: &Questionnaire| -> Vec<IndicatorId> {
            it.indicators.iter().map(|it| it.id.clone()).collect()
        };
        let (mut added_indicators, mut dropped_indicators) = (indicators(to), indicators(from));
        added_indicators.retain(|id| from.indicators.iter().all(|it| it.id != *id));
        dropped_indicators.retain(|id| to.indicators.iter().all(|it| it.id != *id));
        Self {
            carried,
            added: (to.requirements())
                .map(|(_, it)| it.id.clone())
                .filter(|id| !old.contains(id))
                .collect(),
            dropped: (from.requirements())
                .filter(|(_, it)| !new.contains(&it.id))
                .map(|(_, it)| Dropped {
                    requirement: it.id.clone(),
                    answered: answered(&it.id),
                })
                .collect(),
            scale: ScaleChange::between(from, to),
            added_indicators,
            dropped_indicators,
            from: from.clone(),
            to: to.clone(),
        }
    }

    /// Whether the newer version, or one after it, was looked at and not taken.
    pub fn is_declined(&self, assessment: &Assessment) -> bool {
        let declined = assessment.declined(&self.to.id);
        declined.is_some_and(|it| *it >= self.to.version)
    }

    /// How many answers count no more afterwards: to requirements that are
    /// gone, or with levels that are.
    pub fn orphaned(&self) -> usize {
        let dropped: usize = self.dropped.iter().map(|it| it.answered).sum();
        let unplaced: usize = self.carried.iter().map(|it| it.unplaced).sum();
        dropped + unplaced
    }

    /// The change that takes the step. The version that was answered until
    /// then stays among the former ones.
    pub fn change(&self, assessment: &Assessment) -> Change {
        let mut current = assessment.questionnaires().to_vec();
        let mut former = assessment.former().to_vec();
        for it in &mut current {
            if it.id == self.to.id {
                former.retain(|known| known != it);
                former.push(std::mem::replace(it, self.to.clone()));
            }
        }
        Change::QuestionnairesReplaced { current, former }
    }

    /// The change that stays with the version answered now, until there is a
    /// still newer one.
    pub fn decline(&self) -> Change {
        Change::Declined {
            questionnaire: self.to.id.clone(),
            version: Some(self.to.version.clone()),
        }
    }
}

fn ids(questionnaire: &Questionnaire) -> BTreeSet<&RequirementId> {
    questionnaire.requirements().map(|(_, it)| &it.id).collect()
}

fn item(questionnaire: &Questionnaire, requirement: &RequirementId) -> Item {
    Item {
        questionnaire: QuestionnaireId::clone(&questionnaire.id),
        requirement: requirement.clone(),
    }
}

fn differences(
    (old_trigger, old): (&Trigger, &Requirement),
    (trigger, new): (&Trigger, &Requirement),
) -> Vec<Difference> {
    let reworded = old.title != new.title || old.anchors != new.anchors;
    let moved = old_trigger.id != trigger.id;
    #[expect(clippy::float_cmp, reason = "a weight is another one or it is not")]
    let reweighed = old.weight != new.weight;
    let moved = moved.then(|| Difference::Moved {
        to: trigger.id.clone(),
    });
    [
        reworded.then_some(Difference::Reworded),
        moved,
        reweighed.then_some(Difference::Reweighed),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How many answers, the agreed one included, have a level that the
/// questionnaire does not know.
fn unplaced(questionnaire: &Questionnaire, item: &Item, assessment: &Assessment) -> usize {
    let Some(answers) = assessment.answers(item) else {
        return 0;
    };
    let agreed = answers.agreed().map(|it| &it.answer);
    (answers.given().chain(agreed))
        .filter(|it| !is_placed(questionnaire, it))
        .count()
}

/// Whether the questionnaire knows what this answer means.
fn is_placed(questionnaire: &Questionnaire, answer: &Answer) -> bool {
    match answer {
        Answer::Level(level) => questionnaire.scale.level(level).is_some(),
        Answer::NotApplicable(_) => true,
    }
}
