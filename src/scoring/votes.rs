use super::{Panel, Spread};
use crate::{
    assessment::Answer,
    questionnaire::{Questionnaire, RequirementId},
};

/// What people said about one requirement before they agreed on anything, as
/// far as it may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Votes {
    /// How many people there are.
    pub people: usize,
    /// How many of them answered, *not applicable* included. Who tells it beside
    /// the levels asks [`Votes::told`].
    pub answered: usize,
    /// What they answered; none where too few did for it to be shown.
    pub shown: Option<Ballot>,
}

/// How often each answer was given. It says nothing about who gave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Ballot {
    /// How many chose each level, in the scale's order.
    pub levels: Vec<usize>,
    /// How many said that it does not apply; none where that may not be shown.
    pub not_applicable: Option<usize>,
    /// How far apart the levels are; none with fewer than two.
    pub spread: Option<Spread>,
}

impl Votes {
    /// What a panel said about a requirement.
    ///
    /// Nothing is shown until the levels may be, or, where nobody chose one, how
    /// many said that it does not apply.
    pub fn of(
        panel: &Panel<'_>,
        questionnaire: &Questionnaire,
        requirement: &RequirementId,
    ) -> Self {
        let people = panel.people();
        let Some(answers) = panel.answers(&questionnaire.id, requirement) else {
            return Self {
                people,
                answered: 0,
                shown: None,
            };
        };
        let levels: usize = panel.count(&questionnaire.scale, answers).iter().sum();
        let exempt = (panel.given(answers))
            .filter(|it| matches!(it, Answer::NotApplicable(_)))
            .count();
        let said = panel.said(questionnaire, requirement);
        let is_shown = levels > 0 || (exempt > 0 && said.not_applicable.is_some());
        Self {
            people,
            answered: levels + exempt,
            shown: said.levels.filter(|_| is_shown).map(|levels| Ballot {
                spread: Spread::of(&levels),
                levels,
                not_applicable: said.not_applicable,
            }),
        }
    }
}

impl Votes {
    /// How many answered, as far as it may be told to those who see the votes or
    /// do not see them yet: beside the levels it would tell how many said that it
    /// does not apply.
    pub fn told(&self, are_seen: bool) -> Option<usize> {
        let ballot = self.shown.as_ref().filter(|_| are_seen);
        let is_told = ballot.is_none_or(|it| it.not_applicable.is_some());
        is_told.then_some(self.answered)
    }
}

impl Ballot {
    /// How many steps apart the answers are: none where nobody, or one person,
    /// chose a level.
    pub fn range(&self) -> usize {
        self.spread.as_ref().map_or(0, Spread::range)
    }
}
