use std::mem;

use semver::Version;
use serde::{Deserialize, Serialize};

use super::{
    About, Agreement, Answer, Answers, Assessment, Figures, RespondentId, Response, Timestamp,
    Weight, distinct,
};
use crate::{
    i18n::Locale,
    layout::{Layout, Place},
    questionnaire::{IndicatorId, Questionnaire, QuestionnaireId, RequirementId},
};

/// A requirement of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Item {
    /// The questionnaire.
    pub questionnaire: QuestionnaireId,
    /// The requirement in it.
    pub requirement: RequirementId,
}

/// Everything that can happen to an assessment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// A respondent answered, or changed the answer.
    Answered {
        /// What was answered.
        item: Item,
        /// Who answered.
        by: RespondentId,
        /// The answer.
        answer: Answer,
    },
    /// A respondent took the answer back; the note stays.
    Cleared {
        /// What is unanswered again.
        item: Item,
        /// Whose answer it was.
        by: RespondentId,
    },
    /// A respondent wrote a note; an empty one removes it.
    Noted {
        /// What it is about.
        item: Item,
        /// Who wrote it.
        by: RespondentId,
        /// The note.
        note: String,
    },
    /// The group agreed on an answer, or (`None`) took that back. The
    /// respondents' own answers stay.
    Agreed {
        /// What was agreed on.
        item: Item,
        /// The agreement.
        agreement: Option<Agreement>,
    },
    /// Figures of a result index were entered; empty ones remove them.
    FiguresEntered {
        /// The questionnaire.
        questionnaire: QuestionnaireId,
        /// The indicator in it.
        indicator: IndicatorId,
        /// What was entered.
        figures: Figures,
    },
    /// The company or department was described anew.
    Described {
        /// Who is assessed.
        about: About,
    },
    /// The questionnaires are shown in another language.
    LanguageSet {
        /// The language; the interface's if none.
        language: Option<Locale>,
    },
    /// It answers other questionnaires from now on, such as a newer version.
    /// The answers stay as they are, those that no questionnaire knows
    /// included.
    QuestionnairesReplaced {
        /// What it answers.
        current: Vec<Questionnaire>,
        /// What it answered before.
        former: Vec<Questionnaire>,
    },
    /// A newer version was looked at and not taken, or (`None`) that is open
    /// again.
    Declined {
        /// The questionnaire.
        questionnaire: QuestionnaireId,
        /// The version.
        version: Option<Version>,
    },
    /// A power was weighed in the overall score.
    Weighed {
        /// The power.
        power: QuestionnaireId,
        /// Its weight.
        weight: Weight,
    },
    /// The report looks another way.
    LaidOut {
        /// How.
        layout: Box<Layout>,
    },
    /// Somebody added words to the report; empty ones remove them.
    Remarked {
        /// Where they stand.
        at: Place,
        /// The words.
        text: String,
    },
}

impl Assessment {
    /// Makes a change, and returns the change that takes it back.
    ///
    /// Total: an answer to a requirement that no questionnaire has is kept
    /// like any other, and scoring passes over it. An answer by somebody who
    /// is not a respondent changes nothing, and neither does a figure that is
    /// not a finite number: no file could hold them.
    pub fn apply(&mut self, change: Change, at: Timestamp) -> Change {
        self.modified = self.modified.clone().max(at);
        match change {
            Change::Answered { item, by, answer } => {
                let old = self.respond(&item, &by, |response| response.answer.replace(answer));
                unanswer(item, by, old)
            }
            Change::Cleared { item, by } => {
                let old = self.respond(&item, &by, |response| response.answer.take());
                unanswer(item, by, old)
            }
            Change::Noted { item, by, note } => {
                let note = self.respond(&item, &by, |it| mem::replace(&mut it.note, note));
                Change::Noted { item, by, note }
            }
            Change::Agreed { item, agreement } => {
                let agreement = self.answer(&item, |answers| {
                    mem::replace(&mut answers.agreed, agreement)
                });
                Change::Agreed { item, agreement }
            }
            Change::FiguresEntered {
                questionnaire,
                indicator,
                figures,
            } => {
                let figures = figures.finite();
                let entered = self.figures.entry(questionnaire.clone()).or_default();
                let old = if figures.is_empty() {
                    entered.remove(&indicator)
                } else {
                    entered.insert(indicator.clone(), figures)
                };
                self.figures.retain(|_, entered| !entered.is_empty());
                Change::FiguresEntered {
                    questionnaire,
                    indicator,
                    figures: old.unwrap_or_default(),
                }
            }
            Change::Described { about } => Change::Described {
                about: mem::replace(&mut self.about, about),
            },
            Change::LanguageSet { language } => Change::LanguageSet {
                language: mem::replace(&mut self.language, language),
            },
            Change::QuestionnairesReplaced { current, former } => Change::QuestionnairesReplaced {
                current: mem::replace(&mut self.questionnaires, distinct(current)),
                former: mem::replace(&mut self.former, former),
            },
            Change::Declined {
                questionnaire,
                version,
            } => {
                let version = match version {
                    Some(version) => self.declined.insert(questionnaire.clone(), version),
                    None => self.declined.remove(&questionnaire),
                };
                Change::Declined {
                    questionnaire,
                    version,
                }
            }
            Change::Weighed { power, weight } => {
                let old = self.weight(&power);
                if weight == Weight::default() {
                    self.weights.remove(&power);
                } else {
                    self.weights.insert(power.clone(), weight);
                }
                Change::Weighed { power, weight: old }
            }
            Change::LaidOut { mut layout } => {
                mem::swap(&mut self.layout, &mut layout);
                Change::LaidOut { layout }
            }
            Change::Remarked { at, text } => {
                let old = if text.is_empty() {
                    self.remarks.remove(&at)
                } else {
                    self.remarks.insert(at.clone(), text)
                };
                let text = old.unwrap_or_default();
                Change::Remarked { at, text }
            }
        }
    }

    /// Changes all that was said about a requirement, leaving nothing empty
    /// behind: what was never said and what was taken back are the same.
    fn answer<T>(&mut self, item: &Item, change: impl FnOnce(&mut Answers) -> T) -> T {
        let power = (self.answers)
            .entry(item.questionnaire.clone())
            .or_default();
        let answers = power.entry(item.requirement.clone()).or_default();
        let old = change(answers);
        answers.responses.retain(|_, response| !response.is_empty());
        if *answers == Answers::default() {
            power.remove(&item.requirement);
        }
        if power.is_empty() {
            self.answers.remove(&item.questionnaire);
        }
        old
    }

    fn respond<T>(
        &mut self,
        item: &Item,
        by: &RespondentId,
        change: impl FnOnce(&mut Response) -> T,
    ) -> T {
        if !self.respondents.contains_key(by) {
            return change(&mut Response::default());
        }
        self.answer(item, |answers| {
            change(answers.responses.entry(by.clone()).or_default())
        })
    }
}

fn unanswer(item: Item, by: RespondentId, old: Option<Answer>) -> Change {
    match old {
        Some(answer) => Change::Answered { item, by, answer },
        None => Change::Cleared { item, by },
    }
}
