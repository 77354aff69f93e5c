use std::{fmt, str::FromStr};

use base64::prelude::{BASE64_STANDARD_NO_PAD, Engine as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// What is wrong with a respondent's id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a respondent's id has 1 to 64 letters, digits and dashes")]
pub struct NotARespondentId;

/// Tells respondents apart; says nothing about them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RespondentId(String);

impl RespondentId {
    /// The id of somebody of whom only a number is left.
    pub(super) fn counted(n: usize) -> Self {
        Self(format!("respondent-{n:04}"))
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RespondentId {
    type Error = NotARespondentId;

    fn try_from(text: String) -> Result<Self, NotARespondentId> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if (1..=64).contains(&text.len()) && text.bytes().all(plain) {
            Ok(Self(text))
        } else {
            Err(NotARespondentId)
        }
    }
}

impl FromStr for RespondentId {
    type Err = NotARespondentId;

    fn from_str(text: &str) -> Result<Self, NotARespondentId> {
        text.to_owned().try_into()
    }
}

impl From<RespondentId> for String {
    fn from(id: RespondentId) -> Self {
        id.0
    }
}

impl fmt::Display for RespondentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is wrong with a group's id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a group's id has 1 to 64 letters, digits and dashes")]
pub struct NotAGroupId;

/// Tells departments and roles apart; says nothing about them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct GroupId(RespondentId);

impl GroupId {
    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl TryFrom<String> for GroupId {
    type Error = NotAGroupId;

    fn try_from(text: String) -> Result<Self, NotAGroupId> {
        text.try_into()
            .map(Self)
            .map_err(|NotARespondentId| NotAGroupId)
    }
}

impl FromStr for GroupId {
    type Err = NotAGroupId;

    fn from_str(text: &str) -> Result<Self, NotAGroupId> {
        text.to_owned().try_into()
    }
}

impl From<GroupId> for String {
    fn from(id: GroupId) -> Self {
        id.0.into()
    }
}

impl fmt::Display for GroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Some of the people who answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What makes them a group.
    pub kind: GroupKind,
    /// What it is called.
    pub name: String,
}

/// What makes people a group. Everybody is in one group of a kind, or in none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroupKind {
    /// Where they work.
    Department,
    /// What they do there.
    Role,
}

impl GroupKind {
    /// Both kinds, in the order they are shown.
    pub const ALL: [Self; 2] = [Self::Department, Self::Role];
}

/// A person who answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Respondent {
    /// A name or a code; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Where they work; a group that is not there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<GroupId>,
    /// What they do there; a group that is not there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<GroupId>,
    /// Whether they look at it from outside: what they answer stands beside
    /// the scores and is in none of them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub facilitator: bool,
    /// What they type before they see their answers on a device that is passed
    /// around.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
}

impl Respondent {
    /// Somebody with this name, in no group.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Their group of a kind.
    pub fn group(&self, kind: GroupKind) -> Option<&GroupId> {
        match kind {
            GroupKind::Department => self.department.as_ref(),
            GroupKind::Role => self.role.as_ref(),
        }
    }

    /// Puts them into a group of a kind, or out of it.
    pub fn join(&mut self, kind: GroupKind, group: Option<GroupId>) {
        match kind {
            GroupKind::Department => self.department = group,
            GroupKind::Role => self.role = group,
        }
    }
}

/// 4 to 8 digits that keep a neighbour from another's answers, as what is left
/// of them when they cannot be read any more.
///
/// It is a lid, not a safe: so few digits can be found by trying all of them,
/// and whoever has the file has the answers in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(String);

/// What is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a code has 4 to 8 digits")]
pub struct NotACode;

impl Code {
    /// The code that these digits are for somebody: others with the same digits
    /// have another.
    ///
    /// # Errors
    /// Anything but 4 to 8 digits.
    pub fn new(digits: &str, of: &RespondentId) -> Result<Self, NotACode> {
        let is_code =
            (4..=8).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
        if is_code {
            Ok(Self::made(digits, of))
        } else {
            Err(NotACode)
        }
    }

    /// Whether these are the digits.
    pub fn opens(&self, digits: &str, of: &RespondentId) -> bool {
        *self == Self::made(digits, of)
    }

    fn made(digits: &str, of: &RespondentId) -> Self {
        let digest = Sha256::digest(format!("{of}:{digits}"));
        Self(BASE64_STANDARD_NO_PAD.encode(digest))
    }
}
