use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// What is wrong with a respondent's id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a respondent's id has 1 to 64 letters, digits and dashes")]
pub struct NotARespondentId;

/// Tells respondents apart; says nothing about them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RespondentId(String);

impl RespondentId {
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

/// A person who answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Respondent {
    /// A name or a code; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
}
