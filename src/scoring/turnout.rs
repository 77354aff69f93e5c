use std::collections::BTreeSet;

use super::{Panel, Said};
use crate::questionnaire::Questionnaire;

/// How many of the people in view have answered anything, as far as it may be
/// told.
///
/// # Why it is not always counted
///
/// How many answered is harmless by itself and not beside the rest: less those
/// who chose a level it is how many said that a requirement does not apply (and,
/// in a department, whether the one who is missing took part). Where that may
/// not be shown, neither may this. So among people who are protected it is not
/// counted but concluded from what the [`Panel`] says of each requirement, as
/// any reader could: no fewer answered than answered the requirement that most
/// did. Whatever may be shown beside the panel may be shown beside this.
///
/// Where nobody is protected everyone is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turnout {
    /// How many people are in view, whether they answered or not.
    pub listed: usize,
    /// How many of them answered.
    pub answered: Answered,
}

/// How many answered, as far as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// So many.
    Exactly(usize),
    /// So many or more.
    AtLeast(usize),
    /// Nothing is told of it.
    Untold,
}

impl Turnout {
    /// How many of a panel answered something of these questionnaires.
    pub fn of(panel: &Panel<'_>, questionnaires: &[Questionnaire]) -> Self {
        let listed = panel.people();
        let answered = if panel.tells_all() {
            Answered::Exactly(counted(panel, questionnaires))
        } else if panel.is_shown() {
            concluded(panel, questionnaires, listed)
        } else {
            Answered::Untold
        };
        Self { listed, answered }
    }
}

fn counted(panel: &Panel<'_>, questionnaires: &[Questionnaire]) -> usize {
    let requirements = (questionnaires.iter())
        .flat_map(|it| it.requirements().map(move |(_, asked)| (it, &asked.id)));
    let who = requirements.filter_map(|(questionnaire, asked)| {
        let answers = panel.answers(&questionnaire.id, asked)?;
        Some(panel.who_answered(&questionnaire.scale, answers))
    });
    who.flatten().collect::<BTreeSet<_>>().len()
}

/// What follows from what is shown: no fewer than at one requirement, no more
/// than at all of them together.
fn concluded(panel: &Panel<'_>, questionnaires: &[Questionnaire], listed: usize) -> Answered {
    let (mut least, mut most) = (0, 0);
    for questionnaire in questionnaires {
        for (_, requirement) in questionnaire.requirements() {
            let Said {
                levels,
                not_applicable,
            } = panel.said(questionnaire, &requirement.id);
            let is_whole = levels.is_some() && not_applicable.is_some();
            let levels: usize = levels.iter().flatten().sum();
            let answered = levels + not_applicable.unwrap_or_default();
            least = least.max(answered);
            most += if is_whole { answered } else { listed };
        }
    }
    match (least, most.min(listed)) {
        (least, most) if least == most => Answered::Exactly(least),
        (0, _) => Answered::Untold,
        (least, _) => Answered::AtLeast(least),
    }
}
