use std::collections::BTreeMap;

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine as _};
use semver::Version;
use serde::{Deserialize, Serialize};

use super::{Edition, Error, Kind, VERSION, file, is_plain_id};
use crate::{
    assessment::{
        About, Assessment, Beginning, Change, Group, GroupId, GroupKind, Respondent, RespondentId,
        Timestamp,
    },
    i18n::Locale,
    questionnaire::{Questionnaire, QuestionnaireId},
};

/// Characters in the longest link that is read.
pub const LINK_LIMIT: usize = 32 << 10;

/// What somebody has to know to answer for a workshop.
///
/// ```
/// use needs_catch::{
///     exchange::{Edition, Invitation},
///     questionnaire::Library,
/// };
///
/// let library = Library::shipped();
/// let asked = library.questionnaire(&"crm".parse().unwrap()).unwrap();
/// let link = Invitation {
///     workshop: "spring".to_owned(),
///     title: "한빛 식품".to_owned(),
///     questionnaires: vec![Edition::of(asked)],
///     ..Invitation::default()
/// };
/// assert_eq!(Invitation::from_link(&link.link_text()), Ok(link));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// The id of the workshop's assessment.
    pub workshop: String,
    /// Who is assessed, as those who are invited are to see it; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What is answered, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questionnaires: Vec<Edition>,
    /// The departments and roles one can say to be in.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<GroupId, Group>,
    /// How many people a group has at least if anything is shown of it; 0 or 1:
    /// any.
    #[serde(default)]
    pub smallest_group: u8,
    /// The language the questionnaires are shown in; the reader's if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Locale>,
    /// Whom it is for, where it is for one person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respondent: Option<Personal>,
}

/// Whom an invitation is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Personal {
    /// Who they are among those enrolled.
    pub id: RespondentId,
    /// As whom they are greeted.
    #[serde(default)]
    pub name: String,
}

/// An invitation with the questionnaires it names: all there is to begin.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// The invitation.
    pub invitation: Invitation,
    /// What it names, whole.
    pub questionnaires: Vec<Questionnaire>,
}

/// The same as a link has it: short names, and everything in one line.
#[derive(Serialize, Deserialize)]
struct Compact {
    v: u64,
    w: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    t: String,
    q: Vec<(QuestionnaireId, Version)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    d: Vec<(GroupId, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    r: Vec<(GroupId, String)>,
    s: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    l: Option<Locale>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    p: Option<(RespondentId, String)>,
}

impl Invitation {
    /// The invitation to an assessment, under a title of its own: who is
    /// assessed need not be known to everybody who sees a link.
    pub fn of(assessment: &Assessment, title: impl Into<String>) -> Self {
        let smallest = assessment.workshop().map(|it| it.smallest_group);
        Self {
            workshop: assessment.id().to_owned(),
            title: title.into(),
            questionnaires: (assessment.questionnaires().iter())
                .map(Edition::of)
                .collect(),
            groups: assessment.groups().clone(),
            smallest_group: smallest.unwrap_or_default(),
            language: assessment.language(),
            respondent: None,
        }
    }

    /// The same for one person who is enrolled already. Where they belong is
    /// known then, and not asked.
    #[must_use]
    pub fn for_one(self, id: RespondentId, name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            respondent: Some(Personal { id, name }),
            groups: BTreeMap::new(),
            ..self
        }
    }

    /// What a link has behind `#/join/`: letters, digits, `-` and `_`.
    ///
    /// # Panics
    /// Never: its keys are text.
    pub fn link_text(&self) -> String {
        let groups = |kind| {
            let of_kind = self.groups.iter().filter(|(_, it)| it.kind == kind);
            of_kind
                .map(|(id, it)| (id.clone(), it.name.clone()))
                .collect()
        };
        let compact = Compact {
            v: VERSION,
            w: self.workshop.clone(),
            t: self.title.clone(),
            q: (self.questionnaires.iter())
                .map(|it| (it.id.clone(), it.version.clone()))
                .collect(),
            d: groups(GroupKind::Department),
            r: groups(GroupKind::Role),
            s: self.smallest_group,
            l: self.language,
            p: (self.respondent.as_ref()).map(|it| (it.id.clone(), it.name.clone())),
        };
        let json = serde_json::to_vec(&compact).expect("its keys are text");
        BASE64_URL_SAFE_NO_PAD.encode(json)
    }

    /// Reads what a link has behind `#/join/`.
    ///
    /// # Errors
    /// [`Error::Link`] for whatever is not whole, [`Error::Newer`].
    pub fn from_link(text: &str) -> Result<Self, Error> {
        #[derive(Deserialize)]
        struct Probe {
            v: u64,
        }
        // Some programs for messages add what ends a sentence.
        let text = text.trim().trim_end_matches(['=', '.', ',', ')', '>']);
        if text.len() > LINK_LIMIT {
            return Err(Error::Link);
        }
        let json = BASE64_URL_SAFE_NO_PAD
            .decode(text)
            .map_err(|_broken| Error::Link)?;
        let probe: Probe = serde_json::from_slice(&json).map_err(|_broken| Error::Link)?;
        if probe.v > VERSION {
            return Err(Error::Newer { found: probe.v });
        }
        let compact: Compact = serde_json::from_slice(&json).map_err(|_broken| Error::Link)?;
        let group = |kind| move |(id, name): (GroupId, String)| (id, Group { kind, name });
        let invitation = Self {
            workshop: compact.w,
            title: compact.t,
            questionnaires: (compact.q.into_iter())
                .map(|(id, version)| Edition { id, version })
                .collect(),
            groups: (compact.d.into_iter().map(group(GroupKind::Department)))
                .chain(compact.r.into_iter().map(group(GroupKind::Role)))
                .collect(),
            smallest_group: compact.s,
            language: compact.l,
            respondent: compact.p.map(|(id, name)| Personal { id, name }),
        };
        // With nothing to answer nobody can begin.
        let is_whole = Edition::are_distinct(&invitation.questionnaires);
        if is_whole && is_plain_id(&invitation.workshop) {
            Ok(invitation)
        } else {
            Err(Error::Link)
        }
    }

    /// With the questionnaires it names, if they are among these.
    ///
    /// # Errors
    /// The first that is not.
    pub fn with(self, at_hand: &[Questionnaire]) -> Result<Package, Edition> {
        let find = |edition: &Edition| {
            let found = at_hand.iter().find(|it| Edition::of(it) == *edition);
            found.cloned().ok_or_else(|| edition.clone())
        };
        let questionnaires: Result<_, _> = self.questionnaires.iter().map(find).collect();
        Ok(Package {
            questionnaires: questionnaires?,
            invitation: self,
        })
    }
}

impl Package {
    /// Bytes in the largest invitation file that is read: some questionnaires.
    pub const LIMIT: usize = 8 << 20;

    /// The text of an invitation file.
    pub fn encode(&self) -> String {
        file::write(Kind::Invitation, self)
    }

    /// Reads an invitation file.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn decode(bytes: impl AsRef<[u8]>) -> Result<Self, Error> {
        let package: Self = file::read(bytes.as_ref(), Kind::Invitation, Self::LIMIT)?;
        let editions: Vec<_> = package.questionnaires.iter().map(Edition::of).collect();
        if !is_plain_id(&package.invitation.workshop) {
            return Err(Error::damaged("the workshop has no id"));
        }
        if editions != package.invitation.questionnaires || !Edition::are_distinct(&editions) {
            return Err(Error::damaged("it names other questionnaires than it has"));
        }
        Ok(package)
    }

    /// The assessment in which somebody answers the invitation.
    pub fn begin(&self, id: String, me: (RespondentId, Respondent), at: Timestamp) -> Assessment {
        let mut assessment = Assessment::begin(Beginning {
            id,
            about: About {
                company: self.invitation.title.clone(),
                department: String::new(),
            },
            questionnaires: self.questionnaires.clone(),
            language: self.invitation.language,
            respondent: me,
            at: at.clone(),
            sample: false,
            invited_to: Some(self.invitation.workshop.clone()),
        });
        for (id, group) in &self.invitation.groups {
            let (id, group) = (id.clone(), Some(group.clone()));
            assessment.apply(Change::Grouped { id, group }, at.clone());
        }
        assessment
    }
}
