//! Whose word about somebody stands: a file's, or what was settled here.
//!
//! A receipt's digest has two parts: what was answered, and, where a file
//! enrolled them, as whom. As long as both are still what the receipt says,
//! nobody touched them here, and a later file may go on.

use std::fmt::Write as _;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::sheet::{Said, Sheet};
use crate::assessment::{Assessment, GroupId, GroupKind, Receipt, Respondent, Timestamp};

/// What orders the sheets of one person: the greatest wins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub(super) at: Timestamp,
    pub(super) answers: String,
    /// As whom; empty where that was settled here.
    pub(super) person: String,
}

impl Rank {
    pub(super) fn of_receipt(receipt: &Receipt) -> Self {
        let (answers, person) = receipt
            .digest
            .split_once('.')
            .unwrap_or((&receipt.digest, ""));
        Self {
            at: receipt.at.clone(),
            answers: answers.to_owned(),
            person: person.to_owned(),
        }
    }

    pub(super) fn receipt(&self) -> Receipt {
        let digest = if self.person.is_empty() {
            self.answers.clone()
        } else {
            format!("{}.{}", self.answers, self.person)
        };
        Receipt {
            at: self.at.clone(),
            digest,
        }
    }

    /// The same where it was settled here who they are.
    pub(super) fn impersonal(self) -> Self {
        let person = String::new();
        Self { person, ..self }
    }
}

/// As whom a sheet enrols somebody here: groups that are not here are none.
pub(super) fn person(sheet: &Sheet, here: &Assessment) -> Respondent {
    let known = |id: &Option<GroupId>, kind| {
        let is_here = |id: &GroupId| here.groups().get(id).is_some_and(|it| it.kind == kind);
        id.clone().filter(is_here)
    };
    Respondent {
        department: known(&sheet.department, GroupKind::Department),
        role: known(&sheet.role, GroupKind::Role),
        ..Respondent::named(sheet.name.clone())
    }
}

/// What tells what somebody said from anything else.
pub(super) fn digest_of_answers(said: &Said) -> String {
    digest(said, 16)
}

/// What tells as whom somebody is enrolled, as far as a sheet says it.
pub(super) fn digest_of_person(it: &Respondent) -> String {
    digest(&(&it.name, &it.department, &it.role), 8)
}

fn digest(of: &impl Serialize, bytes: usize) -> String {
    let json = serde_json::to_vec(of).expect("its keys are text");
    let mut digits = String::new();
    for byte in &Sha256::digest(json)[..bytes] {
        // Writing to memory does not fail.
        write!(digits, "{byte:02x}").ok();
    }
    digits
}
