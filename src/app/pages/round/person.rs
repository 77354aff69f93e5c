use crate::{
    app::pages::voice::Voice,
    assessment::{Assessment, Code, Item, RespondentId},
};

/// Somebody on the list, and how far they are; nothing of what they said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) id: RespondentId,
    pub(super) code: Option<Code>,
    name: String,
    /// Their place on the list, from 1.
    at: usize,
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
    let mut people: Vec<_> = (assessment.respondents().iter())
        .filter(|(_, it)| !it.facilitator)
        .zip(1..)
        .map(|((id, it), at)| Person {
            id: id.clone(),
            code: it.code.clone(),
            name: it.name.clone(),
            at,
            answered: has_answered(id),
            asked: items.len(),
            elsewhere: assessment.receipt(id).is_some(),
        })
        .collect();
    people.sort_by(|a, b| a.name.cmp(&b.name));
    people
}

impl Person {
    pub(super) fn name(&self, voice: Voice) -> String {
        if self.name.is_empty() {
            (voice.t().round().unnamed)(self.at)
        } else {
            self.name.clone()
        }
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
