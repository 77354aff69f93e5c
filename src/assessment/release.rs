use serde::{Deserialize, Serialize};

use super::{Assessment, Timestamp};

/// The answers that somebody has a report of.
///
/// Within one state of the answers no report tells of fewer people than were
/// promised; two reports between which one person answered tell of that person.
/// Nobody but who hands them out knows who has which, so this is kept to be
/// said, and nothing is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// When the latest report of them was saved or printed.
    pub at: Timestamp,
    /// What tells them from others, such as
    /// [`answers_fingerprint`](crate::archive::answers_fingerprint).
    pub answers: String,
}

impl Assessment {
    /// The answers of which reports were saved or printed since there was
    /// something to protect, the latest last; no two are the same.
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// The latest report of other answers than these, by their fingerprint.
    pub fn release_other_than(&self, answers: &str) -> Option<&Release> {
        self.releases.iter().rev().find(|it| it.answers != answers)
    }

    /// Remembers that there is a report of these answers. No change: nothing
    /// that was answered, shown or chosen is another, and a report that is in
    /// other hands cannot be taken back.
    pub fn hand_out(&mut self, release: Release) {
        self.releases.retain(|it| it.answers != release.answers);
        self.releases.push(release);
    }
}
