//! What was answered.
//!
//! An [`Assessment`] holds who was assessed, with which questionnaires, and
//! what each respondent answered. It changes only through [`Change`]: undo,
//! autosave and the merge of several people's answers all speak of changes.

mod amount;
mod answer;
mod change;
mod release;
mod minutes;
mod grid;
mod heads;
mod people;
mod promise;
mod roster;
mod share;
mod timestamp;
mod view;
mod weight;
mod workshop;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

pub use amount::{NotAnAmount, amount};
pub use answer::{Agreement, Answer, Exemption, Figures, Reason, Response};
pub use change::{Change, Item};
pub use grid::{Grid, Pasted, Refusal, Unclear, exempt};
pub use minutes::{Happened, Minute};
pub use people::{
    Code, Group, GroupId, GroupKind, NotACode, NotAGroupId, NotARespondentId, Respondent,
    RespondentId,
};
pub use release::Release;
pub use roster::Roll;
use semver::Version;
use serde::{Deserialize, Serialize};
pub use timestamp::{NotATimestamp, Timestamp};
pub use view::{NotAView, View};
pub use weight::{NotAWeight, Weight};
pub use workshop::{Parked, Receipt, Workshop};

use crate::{
    i18n::{Locale, Strings},
    layout::{Layout, Place},
    questionnaire::{IndicatorId, Questionnaire, QuestionnaireId, RequirementId},
};

/// Everything that was answered about one company or department.
///
/// Unanswered is the absence of an answer: nothing is stored for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    id: String,
    about: About,
    created: Timestamp,
    modified: Timestamp,
    /// The language its questionnaires are shown in; the interface's if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<Locale>,
    /// Made up, to show how a finished one looks.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    sample: bool,
    /// Whole, so that an old report can be made again.
    questionnaires: Vec<Questionnaire>,
    /// Earlier versions it was answered with; they know what was asked then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    former: Vec<Questionnaire>,
    /// How much each power counts in the overall score, where that is not 1.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    weights: BTreeMap<QuestionnaireId, Weight>,
    /// Newer versions that were looked at and not taken.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    declined: BTreeMap<QuestionnaireId, Version>,
    respondents: BTreeMap<RespondentId, Respondent>,
    /// Departments and roles.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    groups: BTreeMap<GroupId, Group>,
    /// How several people answer it together, if they do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    workshop: Option<Box<Workshop>>,
    /// The answer files that were taken in.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    receipts: BTreeMap<RespondentId, Receipt>,
    /// Of which states of the answers there are reports.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    releases: Vec<Release>,
    /// The assessment whose invitation this one answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    invited_to: Option<String>,
    /// Shared between copies: among hundreds of people one change touches one
    /// of hundreds of requirements.
    #[serde(default)]
    answers: BTreeMap<QuestionnaireId, BTreeMap<RequirementId, Arc<Answers>>>,
    #[serde(default)]
    figures: BTreeMap<QuestionnaireId, BTreeMap<IndicatorId, Figures>>,
    /// How its report looks.
    #[serde(default, skip_serializing_if = "Layout::is_usual")]
    layout: Layout,
    /// What somebody added to its report, by where it stands.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    remarks: BTreeMap<Place, String>,
}

/// Who is assessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The company.
    pub company: String,
    /// The department; empty for the company as a whole.
    #[serde(default)]
    pub department: String,
}

/// All that was said about one requirement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    responses: BTreeMap<RespondentId, Response>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    agreed: Option<Agreement>,
    /// When the votes were first shown to the room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    revealed: Option<Timestamp>,
}

/// What a new assessment begins with.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// A name no other assessment has.
    pub id: String,
    /// Who is assessed.
    pub about: About,
    /// With what, in order; of those with the same id the first.
    pub questionnaires: Vec<Questionnaire>,
    /// In which language the questionnaires are shown.
    pub language: Option<Locale>,
    /// Who answers first.
    pub respondent: (RespondentId, Respondent),
    /// When.
    pub at: Timestamp,
    /// Whether it is made up to show how a finished one looks.
    pub sample: bool,
    /// The assessment whose invitation it answers.
    pub invited_to: Option<String>,
}

impl Assessment {
    /// An assessment without answers.
    pub fn begin(beginning: Beginning) -> Self {
        Self {
            id: beginning.id,
            about: beginning.about,
            created: beginning.at.clone(),
            modified: beginning.at,
            language: beginning.language,
            sample: beginning.sample,
            questionnaires: distinct(beginning.questionnaires),
            former: Vec::new(),
            weights: BTreeMap::new(),
            declined: BTreeMap::new(),
            respondents: BTreeMap::from([beginning.respondent]),
            groups: BTreeMap::new(),
            workshop: None,
            receipts: BTreeMap::new(),
            releases: Vec::new(),
            invited_to: beginning.invited_to,
            answers: BTreeMap::new(),
            figures: BTreeMap::new(),
            layout: Layout::default(),
            remarks: BTreeMap::new(),
        }
    }

    /// The same answers under another name, for a copy.
    #[must_use]
    pub fn renamed(self, id: String) -> Self {
        Self { id, ..self }
    }

    /// The name that tells it from others; never shown.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Who is assessed.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// When it was begun.
    pub fn created(&self) -> &Timestamp {
        &self.created
    }

    /// When it last changed.
    pub fn modified(&self) -> &Timestamp {
        &self.modified
    }

    /// The language its questionnaires are shown in, if not the interface's.
    pub fn language(&self) -> Option<Locale> {
        self.language
    }

    /// Whether it is made up to show how a finished one looks.
    pub fn is_sample(&self) -> bool {
        self.sample
    }

    /// The questionnaires it answers, in order; no two have the same id.
    pub fn questionnaires(&self) -> &[Questionnaire] {
        &self.questionnaires
    }

    /// The questionnaire with this id that it answers.
    pub fn questionnaire(&self, id: &QuestionnaireId) -> Option<&Questionnaire> {
        self.questionnaires.iter().find(|it| it.id == *id)
    }

    /// Versions it was answered with before, the latest last.
    pub fn former(&self) -> &[Questionnaire] {
        &self.former
    }

    /// How much a power counts in the overall score; 1 unless it was weighed.
    pub fn weight(&self, power: &QuestionnaireId) -> Weight {
        self.weights.get(power).copied().unwrap_or_default()
    }

    /// The newer version of a questionnaire that was looked at and not taken.
    pub fn declined(&self, questionnaire: &QuestionnaireId) -> Option<&Version> {
        self.declined.get(questionnaire)
    }

    /// Who answers, by id. Never empty.
    pub fn respondents(&self) -> &BTreeMap<RespondentId, Respondent> {
        &self.respondents
    }

    /// Who answers on the page of this device.
    ///
    /// # Panics
    /// Never: somebody answers.
    pub fn host(&self) -> &RespondentId {
        let host = self.workshop.as_ref().map(|it| &it.host);
        host.filter(|id| self.respondents.contains_key(id))
            .or_else(|| self.respondents.keys().next())
            .expect("somebody answers")
    }

    /// Departments and roles, by id.
    pub fn groups(&self) -> &BTreeMap<GroupId, Group> {
        &self.groups
    }

    /// The departments or the roles, by name.
    pub fn groups_of(&self, kind: GroupKind) -> Vec<(&GroupId, &Group)> {
        let mut groups: Vec<_> = (self.groups.iter())
            .filter(|(_, it)| it.kind == kind)
            .collect();
        groups.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
        groups
    }

    /// The same with nothing but their names.
    pub fn group_names(&self, kind: GroupKind) -> Vec<(GroupId, String)> {
        let groups = self.groups_of(kind).into_iter();
        groups
            .map(|(id, it)| (id.clone(), it.name.clone()))
            .collect()
    }

    /// How several people answer it together, if they do.
    pub fn workshop(&self) -> Option<&Workshop> {
        self.workshop.as_deref()
    }

    /// Whether the names were dropped for good.
    pub fn is_nameless(&self) -> bool {
        self.workshop.as_ref().is_some_and(|it| it.nameless)
    }

    /// The last answer file of somebody that was taken in.
    pub fn receipt(&self, of: &RespondentId) -> Option<&Receipt> {
        self.receipts.get(of)
    }

    /// The id of the assessment whose invitation this one answers.
    pub fn invited_to(&self) -> Option<&str> {
        self.invited_to.as_deref()
    }

    /// All that was said about a requirement, if anything was.
    pub fn answers(&self, item: &Item) -> Option<&Answers> {
        self.answers_to(&item.questionnaire, &item.requirement)
    }

    /// The same, its name in two parts.
    pub fn answers_to(
        &self,
        of: &QuestionnaireId,
        requirement: &RequirementId,
    ) -> Option<&Answers> {
        self.answers.get(of)?.get(requirement).map(|it| &**it)
    }

    /// All that was said, by requirement: also about those that no
    /// questionnaire has any more.
    pub fn all_answers(&self) -> impl Iterator<Item = (Item, &Answers)> {
        (self.answers.iter()).flat_map(|(questionnaire, power)| {
            power.iter().map(|(requirement, answers)| {
                let item = Item {
                    questionnaire: questionnaire.clone(),
                    requirement: requirement.clone(),
                };
                (item, &**answers)
            })
        })
    }

    /// What a respondent said about a requirement.
    pub fn response(&self, item: &Item, by: &RespondentId) -> Option<&Response> {
        self.answers(item)?.responses.get(by)
    }

    /// What was entered for an indicator.
    pub fn figures(&self, of: &QuestionnaireId, indicator: &IndicatorId) -> Option<&Figures> {
        self.figures.get(of)?.get(indicator)
    }

    /// How its report looks.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// What somebody added to its report; empty where nobody did.
    pub fn remark(&self, at: &Place) -> &str {
        self.remarks.get(at).map_or("", String::as_str)
    }
}

/// The questionnaires without those whose id stands before them.
fn distinct(mut questionnaires: Vec<Questionnaire>) -> Vec<Questionnaire> {
    let mut seen = BTreeSet::new();
    questionnaires.retain(|it| seen.insert(it.id.clone()));
    questionnaires
}

impl Answers {
    /// The answers people gave, by respondent; notes alone are passed over.
    pub fn given(&self) -> impl Iterator<Item = &Answer> {
        (self.responses.values()).filter_map(|response| response.answer.as_ref())
    }

    /// What each respondent said.
    pub fn responses(&self) -> &BTreeMap<RespondentId, Response> {
        &self.responses
    }

    /// What the group agreed on, which then stands for all.
    pub fn agreed(&self) -> Option<&Agreement> {
        self.agreed.as_ref()
    }

    /// When the votes were first shown to the room, if they were.
    pub fn revealed(&self) -> Option<&Timestamp> {
        self.revealed.as_ref()
    }
}

impl Strings {
    /// Who is assessed, in one line.
    pub fn about(&self, about: &About) -> String {
        let company = if about.company.is_empty() {
            self.shell.unnamed
        } else {
            &about.company
        };
        if about.department.is_empty() {
            company.to_owned()
        } else {
            format!("{company} · {}", about.department)
        }
    }
}
