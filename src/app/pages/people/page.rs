use std::{fmt, str::FromStr};

use crate::{app::route::Page, assessment::Item};

/// A page about several people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PeoplePage {
    /// Who they are.
    Roster,
    /// How their answers come together.
    Collect,
    /// Answers from paper.
    Entry,
    /// Answer sheets to print.
    Sheets,
    /// One requirement at a time, before the room.
    Workshop(Option<Item>),
    /// Where they differ.
    Differences,
}

/// What names no such page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no page about people")]
pub(super) struct NotAPage;

impl PeoplePage {
    /// The page itself, wherever on it someone is.
    pub(super) fn itself(&self) -> Self {
        match self {
            Self::Workshop(_) => Self::Workshop(None),
            other => other.clone(),
        }
    }

    /// The page of the assessment that it is.
    pub(super) fn address(&self) -> Page {
        Page::People(self.to_string())
    }
}

impl fmt::Display for PeoplePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Roster => Ok(()),
            Self::Collect => f.write_str("collect"),
            Self::Entry => f.write_str("entry"),
            Self::Sheets => f.write_str("sheets"),
            Self::Workshop(None) => f.write_str("workshop"),
            Self::Workshop(Some(item)) => {
                write!(f, "workshop/{}/{}", item.questionnaire, item.requirement)
            }
            Self::Differences => f.write_str("differences"),
        }
    }
}

impl FromStr for PeoplePage {
    type Err = NotAPage;

    fn from_str(address: &str) -> Result<Self, NotAPage> {
        let parts: Vec<_> = address.split('/').collect();
        Ok(match parts.as_slice() {
            [""] => Self::Roster,
            ["collect"] => Self::Collect,
            ["entry"] => Self::Entry,
            ["sheets"] => Self::Sheets,
            ["workshop"] => Self::Workshop(None),
            ["workshop", questionnaire, requirement] => {
                match (questionnaire.parse(), requirement.parse()) {
                    (Ok(questionnaire), Ok(requirement)) => Self::Workshop(Some(Item {
                        questionnaire,
                        requirement,
                    })),
                    _ => return Err(NotAPage),
                }
            }
            ["differences"] => Self::Differences,
            _ => return Err(NotAPage),
        })
    }
}
