//! Less of an assessment: what others are shown, and what is signed.

use std::collections::{BTreeMap, BTreeSet};

use super::{Agreement, Answer, Answers, Assessment, Figures, Respondent, RespondentId};
use crate::{
    layout::{Layout, Withheld},
    questionnaire::QuestionnaireId,
};

impl Assessment {
    /// Only what is about one driving power; all of it where it has no such
    /// power.
    #[must_use]
    pub fn of_power(&self, power: &QuestionnaireId) -> Self {
        let mut part = self.clone();
        if self.questionnaire(power).is_some() {
            part.questionnaires.retain(|it| it.id == *power);
            part.former.retain(|it| it.id == *power);
            part.weights.retain(|id, _| id == power);
            part.declined.retain(|id, _| id == power);
            part.answers.retain(|id, _| id == power);
            part.figures.retain(|id, _| id == power);
        }
        part
    }

    /// The same without what is withheld. Every level stays, and with it every
    /// score.
    ///
    /// Nothing of it can be found in what comes back: without names, even the
    /// ids of respondents are counted anew, in the order of the old ones, which
    /// say nothing about anybody.
    #[must_use]
    pub fn without(&self, withheld: &BTreeSet<Withheld>) -> Self {
        let mut rest = self.clone();
        for what in withheld {
            match what {
                Withheld::Company => rest.about.company.clear(),
                Withheld::Department => rest.about.department.clear(),
                Withheld::Names => rest = rest.nameless(),
                Withheld::Notes => {
                    rest.each_answer(|answers| {
                        for response in answers.responses.values_mut() {
                            response.note.clear();
                        }
                    });
                }
                Withheld::FreeText => rest.silence(),
                Withheld::Figures => rest.figures.clear(),
            }
        }
        rest
    }

    /// What is assessed and what was answered, without what concerns only how
    /// it looks, where it is kept and when it was touched: copies and other
    /// layouts have the same substance.
    #[must_use]
    pub fn substance(&self) -> Self {
        Self {
            id: String::new(),
            modified: self.created.clone(),
            language: None,
            declined: BTreeMap::new(),
            layout: Layout::default(),
            remarks: BTreeMap::new(),
            ..self.clone()
        }
    }

    fn nameless(self) -> Self {
        let new: BTreeMap<_, _> = (self.respondents.keys().zip(1..))
            .filter_map(|(id, n)| {
                let new: RespondentId = format!("respondent-{n:04}").parse().ok()?;
                Some((id.clone(), new))
            })
            .collect();
        let mut rest = self;
        rest.respondents = (new.values())
            .map(|id| (id.clone(), Respondent::default()))
            .collect();
        rest.each_answer(|answers| {
            answers.responses = (std::mem::take(&mut answers.responses).into_iter())
                .filter_map(|(id, response)| Some((new.get(&id)?.clone(), response)))
                .collect();
        });
        rest
    }

    /// Takes away all that was written freely, but for notes.
    fn silence(&mut self) {
        let silent = |answer: &mut Answer| {
            if let Answer::NotApplicable(exemption) = answer {
                exemption.note.clear();
            }
        };
        self.each_answer(|answers| {
            for answer in (answers.responses.values_mut()).filter_map(|it| it.answer.as_mut()) {
                silent(answer);
            }
            if let Some(Agreement { answer, reason }) = &mut answers.agreed {
                silent(answer);
                reason.clear();
            }
        });
        let figures = self.figures.values_mut().flat_map(BTreeMap::values_mut);
        for Figures { parameters, .. } in figures {
            parameters.clear();
        }
        self.remarks.clear();
    }

    /// Changes everything that was said, leaving nothing empty behind.
    fn each_answer(&mut self, change: impl Fn(&mut Answers)) {
        for power in self.answers.values_mut() {
            for answers in power.values_mut() {
                change(answers);
                answers.responses.retain(|_, response| !response.is_empty());
            }
            power.retain(|_, answers| *answers != Answers::default());
        }
        self.answers.retain(|_, power| !power.is_empty());
    }
}
