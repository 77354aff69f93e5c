use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{Assessment, GroupId, Respondent, RespondentId};

/// Whose answers are looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum View {
    /// Everybody's; what they agreed on stands for all.
    #[default]
    All,
    /// Those of a department or a role.
    Group(GroupId),
    /// One person's.
    Respondent(RespondentId),
}

/// What names no view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no view of an assessment")]
pub struct NotAView;

impl View {
    /// Whether it is everybody's.
    pub fn is_all(&self) -> bool {
        *self == Self::All
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("all"),
            Self::Group(id) => write!(f, "group:{id}"),
            Self::Respondent(id) => write!(f, "respondent:{id}"),
        }
    }
}

impl FromStr for View {
    type Err = NotAView;

    fn from_str(text: &str) -> Result<Self, NotAView> {
        match text.split_once(':') {
            None if text == "all" => Ok(Self::All),
            Some(("group", id)) => id.parse().map(Self::Group).map_err(|_wrong| NotAView),
            Some(("respondent", id)) => {
                (id.parse().map(Self::Respondent)).map_err(|_wrong| NotAView)
            }
            _ => Err(NotAView),
        }
    }
}

impl TryFrom<String> for View {
    type Error = NotAView;

    fn try_from(text: String) -> Result<Self, NotAView> {
        text.parse()
    }
}

impl From<View> for String {
    fn from(view: View) -> Self {
        view.to_string()
    }
}

impl Assessment {
    /// Whether somebody's answers are in a view. Those of a facilitator are
    /// only in their own.
    pub fn is_in(&self, view: &View, id: &RespondentId, respondent: &Respondent) -> bool {
        match view {
            View::All => !respondent.facilitator,
            View::Group(id) => {
                let kind = self.groups().get(id).map(|it| it.kind);
                !respondent.facilitator && kind.and_then(|it| respondent.group(it)) == Some(id)
            }
            View::Respondent(one) => one == id,
        }
    }

    /// The people in a view.
    pub fn people(&self, view: &View) -> impl Iterator<Item = (&RespondentId, &Respondent)> {
        (self.respondents().iter()).filter(move |(id, it)| self.is_in(view, id, it))
    }
}
