use std::{collections::BTreeMap, mem, sync::Arc};

use semver::Version;
use serde::{Deserialize, Serialize};

use super::{
    About, Agreement, Answer, Answers, Assessment, Code, Figures, Group, GroupId, Receipt,
    Respondent, RespondentId, Response, Timestamp, Weight, Workshop, distinct,
};
use crate::{
    i18n::Locale,
    layout::{Layout, Place},
    questionnaire::{IndicatorId, Questionnaire, QuestionnaireId, RequirementId},
};

/// A requirement of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// Somebody was enrolled or described anew, or (`None`) is no respondent any
    /// more; see [`Assessment::dismissal`]. Who is there keeps their code.
    Enrolled {
        /// Who.
        id: RespondentId,
        /// As whom.
        respondent: Option<Respondent>,
    },
    /// Somebody's code was set, or (`None`) is asked no more.
    Locked {
        /// Whose.
        by: RespondentId,
        /// The code.
        code: Option<Code>,
    },
    /// A department or a role was named, or (`None`) is there no more.
    Grouped {
        /// Which.
        id: GroupId,
        /// What it is.
        group: Option<Group>,
    },
    /// How people answer together was settled, or (`None`) they do not.
    WorkshopSet {
        /// How.
        workshop: Option<Box<Workshop>>,
    },
    /// Somebody's answer file was taken in.
    Received {
        /// Whose.
        by: RespondentId,
        /// Which.
        receipt: Option<Receipt>,
    },
    /// The votes on a requirement were shown to the room, or (`None`) are hidden
    /// again.
    Revealed {
        /// Which votes.
        item: Item,
        /// When.
        at: Option<Timestamp>,
    },
    /// Several changes, one after the other, that are taken back at once.
    Together(Vec<Self>),
}

impl Assessment {
    /// Makes a change, and returns the change that takes it back.
    ///
    /// Total: an answer to a requirement that no questionnaire has is kept
    /// like any other, and scoring passes over it. An answer by somebody who
    /// is not a respondent changes nothing, and neither does a figure that is
    /// not a finite number: no file could hold them. What people were promised
    /// before they answered is kept whatever is wanted; taking back a change
    /// that kept it better does not keep it worse.
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
                let entered = self.figures.entry(questionnaire.clone()).or_default();
                let figures = Some(figures.finite()).filter(|it| !it.is_empty());
                let old = put(entered, &indicator, figures);
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
                let version = put(&mut self.declined, &questionnaire, version);
                Change::Declined {
                    questionnaire,
                    version,
                }
            }
            Change::Weighed { power, weight } => {
                let weight = Some(weight).filter(|it| *it != Weight::default());
                let old = put(&mut self.weights, &power, weight);
                Change::Weighed {
                    power,
                    weight: old.unwrap_or_default(),
                }
            }
            Change::LaidOut { mut layout } => {
                mem::swap(&mut self.layout, &mut layout);
                Change::LaidOut { layout }
            }
            Change::Remarked { at, text } => {
                let text = Some(text).filter(|it| !it.is_empty());
                let text = put(&mut self.remarks, &at, text).unwrap_or_default();
                Change::Remarked { at, text }
            }
            Change::Enrolled { id, respondent } => {
                let respondent = self.enrol(&id, respondent);
                Change::Enrolled { id, respondent }
            }
            Change::Locked { by, code } => {
                let code = self.lock(&by, code);
                Change::Locked { by, code }
            }
            Change::Grouped { id, group } => {
                let group = put(&mut self.groups, &id, group);
                Change::Grouped { id, group }
            }
            Change::WorkshopSet { workshop: wanted } => {
                let workshop = self.settle(wanted);
                Change::WorkshopSet { workshop }
            }
            Change::Received { by, receipt } => {
                let receipt = put(&mut self.receipts, &by, receipt);
                Change::Received { by, receipt }
            }
            Change::Revealed { item, at } => {
                let at = self.answer(&item, |it| mem::replace(&mut it.revealed, at));
                Change::Revealed { item, at }
            }
            Change::Together(changes) => self.apply_all(changes),
        }
    }

    fn apply_all(&mut self, changes: Vec<Change>) -> Change {
        let at = self.modified.clone();
        let mut back: Vec<_> = (changes.into_iter())
            .map(|change| self.apply(change, at.clone()))
            .collect();
        back.reverse();
        Change::Together(back)
    }

    /// Agrees on what is wanted, as far as that keeps what was promised;
    /// returns what was agreed before, or what is wanted where nothing changed.
    fn settle(&mut self, wanted: Option<Box<Workshop>>) -> Option<Box<Workshop>> {
        let kept = self.keeping(wanted.clone());
        if kept == self.workshop {
            return wanted;
        }
        mem::replace(&mut self.workshop, kept)
    }

    /// Enrols somebody; returns who was there before, or who is wanted where
    /// nothing changed.
    ///
    /// Whoever has answered stays, and so does the last one: a file could not
    /// hold their answers without them. So does the host in whose place one of
    /// many would be seen.
    fn enrol(&mut self, id: &RespondentId, wanted: Option<Respondent>) -> Option<Respondent> {
        let Some(mut new) = wanted.clone() else {
            let is_last = self.respondents.keys().eq([id]);
            let stays = is_last || self.has_answered(id) || self.hides(id);
            return if stays {
                None
            } else {
                self.respondents.remove(id)
            };
        };
        if let Some(old) = self.respondents.get(id) {
            new.code.clone_from(&old.code);
            new.facilitator &= old.facilitator || self.may_facilitate(id);
            if new == *old {
                return wanted;
            }
        }
        self.respondents.insert(id.clone(), new)
    }

    fn lock(&mut self, by: &RespondentId, code: Option<Code>) -> Option<Code> {
        match self.respondents.get_mut(by) {
            Some(person) => mem::replace(&mut person.code, code),
            None => code,
        }
    }

    pub(super) fn has_answered(&self, id: &RespondentId) -> bool {
        let mut answers = self.answers.values().flat_map(BTreeMap::values);
        answers.any(|it| it.responses.contains_key(id))
    }

    /// Changes what was said about a requirement, leaving nothing empty behind:
    /// what was never said and what was taken back are the same. `change` takes
    /// away the response that it empties: looking for it among those of hundreds
    /// of people, for each of thousands of pasted answers, took a second.
    fn answer<T>(&mut self, item: &Item, change: impl FnOnce(&mut Answers) -> T) -> T {
        let power = (self.answers)
            .entry(item.questionnaire.clone())
            .or_default();
        let answers = power.entry(item.requirement.clone()).or_default();
        let answers = Arc::make_mut(answers);
        let old = change(answers);
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
            let response = answers.responses.entry(by.clone()).or_default();
            let old = change(response);
            if response.is_empty() {
                answers.responses.remove(by);
            }
            old
        })
    }
}

/// Puts a value in the place of the one of this name, or takes that away;
/// returns the former one.
fn put<K: Clone + Ord, V>(into: &mut BTreeMap<K, V>, name: &K, value: Option<V>) -> Option<V> {
    match value {
        Some(value) => into.insert(name.clone(), value),
        None => into.remove(name),
    }
}

fn unanswer(item: Item, by: RespondentId, old: Option<Answer>) -> Change {
    match old {
        Some(answer) => Change::Answered { item, by, answer },
        None => Change::Cleared { item, by },
    }
}
