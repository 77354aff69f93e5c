//! Files of ours that are no assessments, where one is expected.

use crate::{
    archive,
    exchange::{self, Kind},
    i18n::Strings,
};

/// A file that goes from one person to another in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Stray {
    /// What somebody is invited with.
    #[error("expected a saved assessment, found an invitation")]
    Invitation,
    /// What somebody hands in.
    #[error("expected a saved assessment, found somebody’s answers")]
    Answers,
}

impl Stray {
    /// What a file is that was refused for this reason.
    pub fn of(refused: &archive::Error, bytes: &[u8]) -> Option<Self> {
        match (refused, exchange::kind(bytes)?) {
            (archive::Error::NotAnAssessment, Kind::Invitation) => Some(Self::Invitation),
            (archive::Error::NotAnAssessment, Kind::Answers) => Some(Self::Answers),
            _ => None,
        }
    }

    /// Where it belongs, in English for a terminal.
    pub const fn hint(self) -> &'static str {
        match self {
            Self::Invitation => "whoever is invited opens it on the first page of the app",
            Self::Answers => {
                "take it in on the page “Collect answers” of the workshop it was made for"
            }
        }
    }

    /// What it is and where it belongs, as the app says it.
    pub fn say(self, strings: &Strings) -> &'static str {
        match self {
            Self::Invitation => strings.exchange().is_an_invitation,
            Self::Answers => strings.exchange().is_answers,
        }
    }
}
