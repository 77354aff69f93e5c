use std::ops::Range;

use crate::{
    assessment::Item,
    questionnaire::{Questionnaire, Requirement, Trigger},
};

/// A trigger, and which of all requirements are its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The questionnaire it belongs to.
    pub questionnaire: Questionnaire,
    /// Its position there.
    pub trigger: usize,
    /// The position of its first requirement among all.
    pub first: usize,
}

impl Section {
    /// The trigger.
    pub fn trigger(&self) -> &Trigger {
        &self.questionnaire.triggers[self.trigger]
    }

    /// The positions of its requirements among all.
    pub fn stops(&self) -> Range<usize> {
        self.first..self.first + self.trigger().requirements.len()
    }

    /// The requirement at a position among all; one of this section's.
    pub fn requirement(&self, at: usize) -> &Requirement {
        &self.trigger().requirements[at - self.first]
    }

    /// What is answered at a position among all.
    pub fn item(&self, at: usize) -> Item {
        Item {
            questionnaire: self.questionnaire.id.clone(),
            requirement: self.requirement(at).id.clone(),
        }
    }
}

/// The triggers of all questionnaires, in order.
pub fn sections(questionnaires: &[Questionnaire]) -> Vec<Section> {
    let mut first = 0;
    let mut sections = Vec::new();
    for questionnaire in questionnaires {
        for (trigger, it) in questionnaire.triggers.iter().enumerate() {
            let questionnaire = questionnaire.clone();
            sections.push(Section {
                questionnaire,
                trigger,
                first,
            });
            first += it.requirements.len();
        }
    }
    sections
}
