use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Edition, Error, Kind, file, is_plain_id};
use crate::{
    assessment::{Assessment, GroupId, Item, RespondentId, Response, Timestamp},
    questionnaire::{QuestionnaireId, RequirementId},
};

/// What somebody said, by requirement.
pub(super) type Said = BTreeMap<QuestionnaireId, BTreeMap<RequirementId, Response>>;

/// An answer file: what one person answered for a workshop, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The id of the workshop's assessment.
    pub workshop: String,
    /// Who answered.
    pub respondent: RespondentId,
    /// Their name or code; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Where they work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<GroupId>,
    /// What they do there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<GroupId>,
    /// What was answered.
    pub questionnaires: Vec<Edition>,
    /// When it was last changed.
    pub at: Timestamp,
    /// The answers and notes.
    pub answers: BTreeMap<QuestionnaireId, BTreeMap<RequirementId, Response>>,
}

impl Sheet {
    /// Bytes in the largest answer file that is read: far above what one person
    /// writes.
    pub const LIMIT: usize = 4 << 20;

    /// What whoever answers here hands in, if it is an invitation they answer.
    pub fn of(assessment: &Assessment) -> Option<Self> {
        let workshop = assessment.invited_to()?.to_owned();
        let id = assessment.host();
        let me = assessment.respondents().get(id)?;
        let questionnaires: Vec<_> = (assessment.questionnaires().iter())
            .map(Edition::of)
            .collect();
        let mut answers = said(assessment, id);
        answers.retain(|id, _| questionnaires.iter().any(|it| it.id == *id));
        Some(Self {
            workshop,
            respondent: id.clone(),
            name: me.name.clone(),
            department: me.department.clone(),
            role: me.role.clone(),
            questionnaires,
            at: assessment.modified().clone(),
            answers,
        })
    }

    /// How many answers are in it; notes alone are none.
    pub fn answered(&self) -> usize {
        let responses = self.answers.values().flat_map(BTreeMap::values);
        responses.filter(|it| it.answer.is_some()).count()
    }

    /// The text of an answer file. The same sheet always gives the same bytes.
    pub fn encode(&self) -> String {
        file::write(Kind::Answers, self)
    }

    /// Reads an answer file.
    ///
    /// # Errors
    /// See [`Error`]. A file that is too large is refused before it is looked
    /// at.
    pub fn decode(bytes: impl AsRef<[u8]>) -> Result<Self, Error> {
        let mut sheet: Self = file::read(bytes.as_ref(), Kind::Answers, Self::LIMIT)?;
        if !is_plain_id(&sheet.workshop) {
            return Err(Error::damaged("the workshop has no id"));
        }
        if !Edition::are_distinct(&sheet.questionnaires) {
            return Err(Error::damaged("it does not say what was answered"));
        }
        let is_named = |id: &QuestionnaireId| sheet.questionnaires.iter().any(|it| it.id == *id);
        if !sheet.answers.keys().all(is_named) {
            return Err(Error::damaged("it answers what it does not name"));
        }
        tidy(&mut sheet.answers);
        Ok(sheet)
    }
}

/// Leaves nothing empty behind: unanswered is the absence of an answer.
fn tidy(said: &mut Said) {
    for power in said.values_mut() {
        power.retain(|_, it| *it != Response::default());
    }
    said.retain(|_, power| !power.is_empty());
}

/// All that somebody said in an assessment.
pub(super) fn said(assessment: &Assessment, by: &RespondentId) -> Said {
    let mut said = Said::new();
    for (
        Item {
            questionnaire,
            requirement,
        },
        answers,
    ) in assessment.all_answers()
    {
        if let Some(response) = answers.responses().get(by) {
            let power = said.entry(questionnaire).or_default();
            power.insert(requirement, response.clone());
        }
    }
    said
}
