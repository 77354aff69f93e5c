use serde::{Deserialize, Serialize};

use super::{Assessment, Change, Item, RespondentId, Timestamp};

/// What several people agreed on before they answer together, and what came up
/// meanwhile.
///
/// An assessment without one is a form that somebody fills in: nobody was
/// promised anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workshop {
    /// Who answers on the page of this device.
    pub host: RespondentId,
    /// How many people a group has at least if anything is shown of it; with 0
    /// or 1 all of them are.
    #[serde(default = "three")]
    pub smallest_group: u8,
    /// From how many steps of the scale between the lowest and the highest answer
    /// on a requirement is talked about; 0 is as 1, any difference.
    #[serde(default = "two")]
    pub tolerance: u8,
    /// How many minutes are planned for one requirement.
    #[serde(default = "five")]
    pub minutes: u8,
    /// That the names were dropped: nobody can say any more whose answers these
    /// are, and no file can be taken in.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nameless: bool,
    /// What is to be talked about another time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<Parked>,
}

/// Something to be talked about another time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parked {
    /// When it came up.
    pub at: Timestamp,
    /// What it came up with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Item>,
    /// What it is.
    pub text: String,
}

/// The last answer file of a respondent that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// When its answers were last changed.
    pub at: Timestamp,
    /// What tells it from other files.
    pub digest: String,
}

impl Workshop {
    /// How many people a group has at least unless it is decided otherwise.
    pub const SMALLEST_GROUP: u8 = 3;

    /// A workshop as it is begun by somebody.
    pub const fn of(host: RespondentId) -> Self {
        Self {
            host,
            smallest_group: three(),
            tolerance: two(),
            minutes: five(),
            nameless: false,
            parked: Vec::new(),
        }
    }
}

impl Assessment {
    /// What makes a workshop of it, begun by its host; nothing where it is one.
    pub fn convening(&self) -> Option<Change> {
        let workshop = Some(Box::new(Workshop::of(self.host().clone())));
        (self.workshop().is_none()).then_some(Change::WorkshopSet { workshop })
    }
}

const fn three() -> u8 {
    Workshop::SMALLEST_GROUP
}

const fn two() -> u8 {
    2
}

const fn five() -> u8 {
    5
}
