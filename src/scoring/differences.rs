use super::{Panel, Scorecard, Spread, Viewable, score_in, to_discuss};
use crate::{
    assessment::{Assessment, GroupId, GroupKind, Item, RespondentId, View},
    questionnaire::Questionnaire,
};

/// Where departments, roles and people differ, as far as that may be shown.
///
/// All scorecards are in the order of the assessment's questionnaires.
#[derive(Clone, Debug, PartialEq)]
pub struct Differences {
    /// Everybody's scores.
    pub everybody: Vec<Scorecard>,
    /// Departments, then roles, each by name.
    pub groups: Vec<GroupScores>,
    /// Those who look at it from outside, by id.
    pub facilitators: Vec<(RespondentId, Vec<Scorecard>)>,
    /// The requirements that two or more people chose a level for, the widest
    /// apart first, then the heaviest, then in order.
    pub apart: Vec<Apart>,
}

/// The scores of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupScores {
    /// Which.
    pub id: GroupId,
    /// Whether they are departments or roles.
    pub kind: GroupKind,
    /// Whether they may be looked at.
    pub viewable: Viewable,
    /// Its scores; empty where they may not be looked at.
    pub scorecards: Vec<Scorecard>,
}

/// How far apart people are about a requirement.
#[derive(Clone, Debug, PartialEq)]
pub struct Apart {
    /// Which.
    pub item: Item,
    /// How far.
    pub spread: Spread,
}

impl Differences {
    /// Where those who answered an assessment differ.
    pub fn of(assessment: &Assessment) -> Self {
        let panel = Panel::of(assessment, &View::All);
        let scored = |view: &View| {
            let panel = panel.beside(view);
            let questionnaires = assessment.questionnaires().iter();
            questionnaires
                .map(|it| score_in(it, &panel))
                .collect::<Vec<_>>()
        };
        let group = |(id, kind): (&GroupId, GroupKind)| {
            let viewable = panel.viewable(id);
            let is_shown = viewable == Viewable::Shown;
            GroupScores {
                id: id.clone(),
                kind,
                viewable,
                scorecards: if is_shown {
                    scored(&View::Group(id.clone()))
                } else {
                    Vec::new()
                },
            }
        };
        Self {
            everybody: scored(&View::All),
            groups: (GroupKind::ALL.into_iter())
                .flat_map(|kind| {
                    assessment
                        .groups_of(kind)
                        .into_iter()
                        .map(move |(id, _)| (id, kind))
                })
                .map(group)
                .collect(),
            facilitators: (assessment.respondents().iter())
                .filter(|(_, it)| it.facilitator)
                .map(|(id, _)| (id.clone(), scored(&View::Respondent(id.clone()))))
                .collect(),
            apart: apart(assessment.questionnaires(), &panel),
        }
    }

    /// The groups of a kind that may be looked at.
    pub fn shown(&self, kind: GroupKind) -> impl Iterator<Item = &GroupScores> {
        (self.groups.iter()).filter(move |it| it.kind == kind && it.viewable == Viewable::Shown)
    }
}

fn apart(questionnaires: &[Questionnaire], panel: &Panel<'_>) -> Vec<Apart> {
    let mut found = Vec::new();
    for questionnaire in questionnaires {
        for (_, requirement) in questionnaire.requirements() {
            let Some(spread) = panel.spread(questionnaire, &requirement.id) else {
                continue;
            };
            let item = Item {
                questionnaire: questionnaire.id.clone(),
                requirement: requirement.id.clone(),
            };
            found.push((Apart { item, spread }, requirement.weight));
        }
    }
    let entries = found
        .iter()
        .map(|(it, weight)| (it.spread.range(), *weight));
    let order = to_discuss(entries, 0);
    order.into_iter().map(|at| found[at].0.clone()).collect()
}
