use super::{Panel, Spread};
use crate::{
    assessment::{Answer, Answers, Assessment, Item, View},
    questionnaire::Scale,
};

/// What people said about one requirement before they agreed on anything, as
/// far as it may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Votes {
    /// How many people there are.
    pub people: usize,
    /// How many of them answered, *not applicable* included.
    pub answered: usize,
    /// What they answered; none where too few did for it to be shown.
    pub shown: Option<Ballot>,
}

/// How often each answer was given. It says nothing about who gave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Ballot {
    /// How many chose each level, in the scale's order.
    pub levels: Vec<usize>,
    /// How many said that it does not apply.
    pub not_applicable: usize,
    /// How far apart the levels are; none with fewer than two.
    pub spread: Option<Spread>,
}

impl Votes {
    /// What everybody but facilitators said about a requirement of a
    /// questionnaire with this scale.
    ///
    /// Nothing is shown until so many chose a level as a group has at least,
    /// or, where nobody chose one, said that it does not apply.
    pub fn of(assessment: &Assessment, scale: &Scale, item: &Item) -> Self {
        let people = assessment.people(&View::All).count();
        let Some(answers) = assessment.answers(item) else {
            return Self {
                people,
                answered: 0,
                shown: None,
            };
        };
        let panel = Panel::of(assessment, &View::All);
        let levels = panel.count(scale, answers);
        let not_applicable = exempted(&panel, answers);
        let chosen: usize = levels.iter().sum();
        let said = if chosen > 0 { chosen } else { not_applicable };
        let ballot = || Ballot {
            spread: Spread::of(&levels),
            levels,
            not_applicable,
        };
        Self {
            people,
            answered: chosen + not_applicable,
            shown: (said >= assessment.smallest_group()).then(ballot),
        }
    }
}

impl Ballot {
    /// How many steps apart the answers are: none where nobody, or one person,
    /// chose a level.
    pub fn range(&self) -> usize {
        self.spread.as_ref().map_or(0, Spread::range)
    }
}

fn exempted(panel: &Panel<'_>, answers: &Answers) -> usize {
    let exempt = |it: &&Answer| matches!(it, Answer::NotApplicable(_));
    panel.given(answers).filter(exempt).count()
}
