//! How answers travel between people without a server.
//!
//! Whoever runs a workshop gives away an [`Invitation`], as a link or as a
//! file. Whoever is invited answers in an assessment of their own, and hands in
//! a [`Sheet`]: a file with their answers and nothing else. A [`Merge`] says of
//! each sheet what it is to the workshop, and makes one change of all that are
//! taken in.
//!
//! The files say what they are and which version of their format they have
//! before anything else:
//!
//! ```json
//! { "format": "needs-catch-answers", "version": 1, "content": { } }
//! ```
//!
//! # Why the order does not matter
//!
//! Of everybody's sheets the one with the greatest *(time, digest)* wins, and
//! what is known of the others is only that they are lesser. So merging is
//! taking a maximum for each person: whichever way files are grouped, ordered
//! or repeated, the same answers are there in the end. What somebody changed
//! *here* is no file's: it stays until it is decided otherwise.

mod error;
mod file;
mod invitation;
mod merge;
mod owner;
mod sheet;
mod verdict;

pub use error::Error;
pub use file::{Kind, VERSION, kind};
pub use invitation::{Invitation, LINK_LIMIT, Package, Personal};
pub use merge::Merge;
use semver::Version;
use serde::{Deserialize, Serialize};
pub use sheet::Sheet;
pub use verdict::{Choice, Verdict};

use crate::questionnaire::{Questionnaire, QuestionnaireId};

/// Which questionnaire, in which version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// The questionnaire.
    pub id: QuestionnaireId,
    /// Its version.
    pub version: Version,
}

impl Edition {
    /// What a questionnaire is an edition of.
    pub fn of(questionnaire: &Questionnaire) -> Self {
        Self {
            id: questionnaire.id.clone(),
            version: questionnaire.version.clone(),
        }
    }

    /// Whether these are several, and no two of one questionnaire.
    fn are_distinct(editions: &[Self]) -> bool {
        let ids: std::collections::BTreeSet<_> = editions.iter().map(|it| &it.id).collect();
        !editions.is_empty() && ids.len() == editions.len()
    }
}

/// Whether an assessment can have this id.
fn is_plain_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=64).contains(&id.len()) && id.bytes().all(plain)
}
