use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// What is wrong with an id: it is not a slug.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not an id: use lower-case letters, digits and single dashes, at most 64, beginning with a letter"
)]
pub struct NotAnId(pub String);

fn slug(text: &str) -> Result<String, NotAnId> {
    let plain = text
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let begins = text.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
    if plain && begins && text.len() <= 64 && !text.ends_with('-') && !text.contains("--") {
        Ok(text.to_owned())
    } else {
        Err(NotAnId(text.to_owned()))
    }
}

macro_rules! ids {
    ($( $(#[$meta:meta])* $name:ident; )+) => { $(
        $(#[$meta])*
        ///
        /// A slug such as `where-it-lives`. Ids are compared and never shown.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The id as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                slug(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;

            fn try_from(text: String) -> Result<Self, NotAnId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+ };
}

ids! {
    /// Names a questionnaire, that is, one driving power.
    QuestionnaireId;
    /// Names a trigger within its questionnaire.
    TriggerId;
    /// Names a requirement within its questionnaire, whatever its trigger, so
    /// that it can move to another trigger and keep its answers.
    RequirementId;
    /// Names a level of a questionnaire's scale.
    LevelId;
    /// Names a result index within its questionnaire.
    IndicatorId;
    /// Names something an indicator depends on, such as its window of years.
    ParameterId;
    /// Names a published figure, for those who edit its file.
    ReferenceId;
    /// Names a benchmark pack.
    BenchmarkId;
}
