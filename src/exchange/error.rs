use super::{Kind, VERSION};
use crate::i18n::Strings;

/// Why an invitation or an answer file is not read. Nothing was changed then.
///
/// `Display` says it in English for a terminal, [`Error::say`] in the reader's
/// language for the screen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It has more bytes than such a file ever has.
    #[error("expected at most {limit} bytes, found {bytes}")]
    TooLarge {
        /// How many it has.
        bytes: usize,
        /// How many it has at most.
        limit: usize,
    },
    /// It is not text in UTF-8.
    #[error("expected text in UTF-8")]
    NotUtf8,
    /// It is not JSON.
    #[error("{line}:{column}: expected JSON, found something else")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It ends before its JSON does: half of it was lost on the way.
    #[error("the file ends too early: part of it is missing")]
    Truncated,
    /// It is another file: one of ours, or none.
    #[error("expected another file")]
    Other {
        /// What it says it is, where that is one of ours.
        found: Option<Kind>,
    },
    /// It was written by a later program.
    #[error("expected version {VERSION}, found {found}")]
    Newer {
        /// The version it says.
        found: u64,
    },
    /// It says what it is, and does not hold together as that.
    #[error("damaged: {detail}")]
    Damaged {
        /// What is wrong, in English.
        detail: String,
    },
    /// The link was not copied as a whole, or is none.
    #[error("the link is not whole")]
    Link,
}

impl Error {
    /// One sentence for the screen.
    pub fn say(&self, strings: &Strings) -> String {
        let say = strings.exchange();
        match *self {
            Self::TooLarge { bytes, limit } => {
                (say.too_large)(bytes.div_ceil(1 << 20), limit >> 20)
            }
            Self::NotUtf8 => say.not_text.to_owned(),
            Self::NotJson { line, column } => (say.not_json)(line, column),
            Self::Truncated => say.truncated.to_owned(),
            Self::Other { found } => match found {
                None => say.not_ours,
                Some(Kind::Assessment) => say.is_an_assessment,
                Some(Kind::Invitation) => say.is_an_invitation,
                Some(Kind::Answers) => say.is_answers,
            }
            .to_owned(),
            Self::Newer { .. } => say.newer.to_owned(),
            Self::Damaged { .. } => say.damaged.to_owned(),
            Self::Link => say.link.to_owned(),
        }
    }

    pub(super) fn damaged(detail: impl ToString) -> Self {
        Self::Damaged {
            detail: detail.to_string(),
        }
    }
}
