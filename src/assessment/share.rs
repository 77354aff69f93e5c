//! Less of an assessment: what others are shown, and what is signed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    Answer, Answers, Assessment, Change, Figures, Group, GroupKind, Item, Parked, Respondent,
    RespondentId, Response, Timestamp, View,
};
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
            if let Some(workshop) = &mut part.workshop {
                let is_here =
                    |it: &Parked| it.item.as_ref().is_none_or(|it| it.questionnaire == *power);
                workshop.parked.retain(is_here);
            }
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
                Withheld::Department => {
                    rest.about.department.clear();
                    let of_kind = |it: &&mut Group| it.kind == GroupKind::Department;
                    for group in rest.groups.values_mut().filter(of_kind) {
                        group.name.clear();
                    }
                }
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

    /// The view of what is left [without](Self::without) this in which the same
    /// people are found: there, their ids may be other ones.
    #[must_use]
    pub fn view_without(&self, view: &View, withheld: &BTreeSet<Withheld>) -> View {
        match view {
            View::Respondent(id) if withheld.contains(&Withheld::Names) => {
                let anew = self.counted_anew().remove(id);
                View::Respondent(anew.unwrap_or_else(|| id.clone()))
            }
            View::All | View::Group(_) | View::Respondent(_) => view.clone(),
        }
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
            respondents: (self.respondents.iter())
                .map(|(id, it)| {
                    let code = None;
                    (id.clone(), Respondent { code, ..it.clone() })
                })
                .collect(),
            workshop: None,
            receipts: BTreeMap::new(),
            releases: Vec::new(),
            invited_to: None,
            ..self.clone()
        }
    }

    /// Only what the people in a view said, in their own words; what everybody
    /// agreed on or put off is no part of a smaller view.
    #[must_use]
    pub fn in_view(&self, view: &View) -> Self {
        let mut part = self.clone();
        let is_in = |id: &RespondentId| {
            (self.respondents.get(id)).is_some_and(|it| self.is_in(view, id, it))
        };
        part.each_answer(|answers| {
            answers.responses.retain(|id, _| is_in(id));
            if !view.is_all() {
                answers.agreed = None;
                answers.revealed = None;
            }
        });
        if let Some(workshop) = part.workshop.as_mut().filter(|_| !view.is_all()) {
            workshop.parked.clear();
        }
        // A file without anybody is none.
        if self.respondents.keys().any(is_in) {
            part.respondents.retain(|id, _| is_in(id));
            part.receipts.retain(|id, _| is_in(id));
        }
        part
    }

    /// The same with what this leaves of each response; agreements stay.
    #[must_use]
    pub fn heard(&self, leave: impl Fn(&Item, &Response) -> Response) -> Self {
        let mut part = self.clone();
        for (questionnaire, power) in &mut part.answers {
            for (requirement, answers) in power {
                let item = Item {
                    questionnaire: questionnaire.clone(),
                    requirement: requirement.clone(),
                };
                for response in Arc::make_mut(answers).responses.values_mut() {
                    *response = leave(&item, response);
                }
            }
        }
        part.each_answer(|_| {});
        part
    }

    /// The same without names, for good: neither a name nor a code nor an id
    /// that a file might bear is left, and no change brings them back. Groups
    /// stay, and so do answers and notes. Whoever answers on this device from
    /// then on looks from outside: who did so before would not be nameless.
    #[must_use]
    pub fn without_names_for_good(&self, at: Timestamp) -> Self {
        let mut rest = self.clone().nameless();
        rest.modified = rest.modified.max(at);
        let host = rest.host().clone();
        let is_outside = rest.respondents.get(&host).is_some_and(|it| it.facilitator);
        let outside = RespondentId::counted(rest.respondents.len() + 1);
        if let Some(workshop) = &mut rest.workshop {
            workshop.nameless = true;
            if !is_outside {
                workshop.host = outside.clone();
                let nobody = Respondent {
                    facilitator: true,
                    ..Respondent::default()
                };
                rest.respondents.insert(outside, nobody);
            }
        }
        rest
    }

    /// What makes somebody no respondent any more: their answers go first.
    pub fn dismissal(&self, of: &RespondentId) -> Change {
        let mut changes = Vec::new();
        for (item, answers) in self.all_answers() {
            let Some(response) = answers.responses.get(of) else {
                continue;
            };
            if response.answer.is_some() {
                let (item, by) = (item.clone(), of.clone());
                changes.push(Change::Cleared { item, by });
            }
            if !response.note.is_empty() {
                let (by, note) = (of.clone(), String::new());
                changes.push(Change::Noted { item, by, note });
            }
        }
        let (by, receipt) = (of.clone(), None);
        changes.push(Change::Received { by, receipt });
        let (id, respondent) = (of.clone(), None);
        changes.push(Change::Enrolled { id, respondent });
        Change::Together(changes)
    }

    /// Ids that say nothing, by the ones that they take the place of.
    fn counted_anew(&self) -> BTreeMap<RespondentId, RespondentId> {
        (self.respondents.keys().zip(1..))
            .map(|(id, n)| (id.clone(), RespondentId::counted(n)))
            .collect()
    }

    fn nameless(self) -> Self {
        let new = self.counted_anew();
        let mut rest = self;
        rest.respondents = (std::mem::take(&mut rest.respondents).into_iter())
            .filter_map(|(id, respondent)| {
                let nobody = Respondent {
                    name: String::new(),
                    code: None,
                    ..respondent
                };
                Some((new.get(&id)?.clone(), nobody))
            })
            .collect();
        rest.receipts.clear();
        if let Some(workshop) = &mut rest.workshop {
            // Whose device it was would name one of them.
            let outside =
                |id: &&RespondentId| rest.respondents.get(id).is_some_and(|it| it.facilitator);
            let host = new.get(&workshop.host).filter(outside);
            if let Some(host) = host.or_else(|| new.values().next()) {
                workshop.host = host.clone();
            }
        }
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
            if let Some(agreement) = &mut answers.agreed {
                silent(&mut agreement.answer);
                agreement.reason.clear();
                agreement.dissent.clear();
            }
        });
        let figures = self.figures.values_mut().flat_map(BTreeMap::values_mut);
        for Figures { parameters, .. } in figures {
            parameters.clear();
        }
        self.remarks.clear();
        if let Some(workshop) = &mut self.workshop {
            workshop.parked.clear();
        }
    }

    /// Changes everything that was said, leaving nothing empty behind.
    fn each_answer(&mut self, change: impl Fn(&mut Answers)) {
        for power in self.answers.values_mut() {
            for answers in power.values_mut() {
                let answers = Arc::make_mut(answers);
                change(answers);
                answers.responses.retain(|_, response| !response.is_empty());
            }
            power.retain(|_, answers| **answers != Answers::default());
        }
        self.answers.retain(|_, power| !power.is_empty());
    }
}
