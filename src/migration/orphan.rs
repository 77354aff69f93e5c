use super::is_placed;
use crate::{
    assessment::{Answer, Assessment, Item, RespondentId},
    i18n::Text,
    questionnaire::{LevelId, Questionnaire},
};

/// An answer that none of an assessment's questionnaires knows: it was given
/// to an earlier version, counts in no score, and is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Orphan {
    /// What was answered.
    pub item: Item,
    /// What was asked, if an earlier version at hand still knows.
    pub title: Option<Text>,
    /// Who answered; `None` for what the group agreed on.
    pub by: Option<RespondentId>,
    /// The answer; `None` where only a note was left.
    pub answer: Option<Answer>,
    /// What the chosen level was called, likewise.
    pub level: Option<Text>,
    /// What was noted with it; for an agreement its reason.
    pub note: String,
}

/// Every answer that no current questionnaire knows, in the order of ids.
///
/// A requirement may be gone, or only the level that was chosen. Requirements
/// that were only noted about are listed once they are gone.
pub fn orphans(assessment: &Assessment) -> Vec<Orphan> {
    let mut orphans = Vec::new();
    for (item, answers) in assessment.all_answers() {
        let current = (assessment.questionnaire(&item.questionnaire))
            .filter(|it| it.requirement(&item.requirement).is_some());
        let lost = |answer: Option<&Answer>| match (current, answer) {
            (None, _) => true,
            (Some(current), Some(answer)) => !is_placed(current, answer),
            (Some(_), None) => false,
        };
        let mut add = |by, answer: Option<&Answer>, note: &str| {
            if lost(answer) {
                let asked = asked(assessment, current, &item, answer);
                orphans.push(Orphan {
                    title: asked.and_then(|it| title(it, &item)),
                    by,
                    level: asked.and_then(|it| label(it, answer?)),
                    answer: answer.cloned(),
                    note: note.to_owned(),
                    item: item.clone(),
                });
            }
        };
        for (id, response) in answers.responses() {
            add(Some(id.clone()), response.answer.as_ref(), &response.note);
        }
        if let Some(agreed) = answers.agreed() {
            add(None, Some(&agreed.answer), &agreed.reason);
        }
    }
    orphans
}

/// The version that the answer was given to: the latest that knows both what
/// was asked and the level; failing that, the latest that knows what was asked.
fn asked<'a>(
    assessment: &'a Assessment,
    current: Option<&'a Questionnaire>,
    item: &Item,
    answer: Option<&Answer>,
) -> Option<&'a Questionnaire> {
    let versions = || {
        let former = assessment.former().iter().rev();
        (current.into_iter().chain(former))
            .filter(|it| it.id == item.questionnaire && title(it, item).is_some())
    };
    let placed = |it: &&Questionnaire| answer.is_none_or(|answer| is_placed(it, answer));
    versions().find(placed).or_else(|| versions().next())
}

fn title(questionnaire: &Questionnaire, item: &Item) -> Option<Text> {
    let (_, requirement) = questionnaire.requirement(&item.requirement)?;
    Some(requirement.title.clone())
}

fn label(questionnaire: &Questionnaire, answer: &Answer) -> Option<Text> {
    let level: &LevelId = match answer {
        Answer::Level(level) => level,
        Answer::NotApplicable(_) => return None,
    };
    Some(questionnaire.scale.level(level)?.label.clone())
}
