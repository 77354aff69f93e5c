use leptos::prelude::*;

use crate::{
    app::pages::{people::names, voice::Voice},
    assessment::{Assessment, Code, Item, RespondentId},
};

/// Somebody on the list, and how far they are; nothing of what they said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) id: RespondentId,
    pub(super) code: Option<Code>,
    answered: usize,
    asked: usize,
    /// Whether their answers came in a file: they were given on a device of
    /// their own, and not to be opened on this one.
    elsewhere: bool,
}

/// Everybody who answers for themselves, in the order of their names.
pub(super) fn everybody(assessment: &Assessment) -> Vec<Person> {
    let items: Vec<_> = (assessment.questionnaires().iter())
        .flat_map(|of| {
            of.requirements().map(|(_, it)| Item {
                questionnaire: of.id.clone(),
                requirement: it.id.clone(),
            })
        })
        .collect();
    let has_answered = |id: &RespondentId| {
        let answered =
            |item: &&Item| (assessment.response(item, id)).is_some_and(|it| it.answer.is_some());
        items.iter().filter(answered).count()
    };
    let person = |id: RespondentId| {
        let of = assessment.respondents().get(&id)?;
        (!of.facilitator).then(|| Person {
            code: of.code.clone(),
            answered: has_answered(&id),
            asked: items.len(),
            elsewhere: assessment.receipt(&id).is_some(),
            id,
        })
    };
    (assessment.by_name().into_iter())
        .filter_map(person)
        .collect()
}

impl Person {
    pub(super) fn name(&self, voice: Voice) -> String {
        untrack(|| names::name(voice, &self.id))
    }

    /// Whether whoever says they are this person finds their answers: those
    /// given on another device need a code.
    pub(super) fn opens(&self) -> bool {
        !self.elsewhere || self.code.is_some()
    }

    /// How far they are, and whether a code is asked.
    pub(super) fn state(&self, voice: Voice) -> String {
        let t = voice.t().round();
        let how_far = match self.answered {
            _ if self.elsewhere => Some(t.elsewhere),
            0 => None,
            all if all == self.asked => Some(t.finished),
            _ => Some(t.begun),
        };
        let code = self.code.as_ref().map(|_| t.with_code);
        let parts: Vec<_> = how_far.into_iter().chain(code).collect();
        parts.join(" · ")
    }
}
