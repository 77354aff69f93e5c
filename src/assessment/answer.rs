use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use serde_json::value::RawValue;

use super::Timestamp;
use crate::questionnaire::{LevelId, ParameterId};

/// What a person, or a group, answered. Not having answered is no answer at
/// all; it is neither of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A level of the scale.
    Level(LevelId),
    /// The requirement does not apply here.
    NotApplicable(Exemption),
}

/// Why a requirement does not apply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exemption {
    /// The kind of reason.
    pub reason: Reason,
    /// The reason in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Kinds of reasons for *not applicable*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It is not part of what is assessed.
    OutOfScope,
    /// Others decide it.
    OutsideOurControl,
    /// It will matter, and does not yet.
    NotYetRelevant,
    /// Another reason, said in the note.
    Other,
}

impl Reason {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; 4] = [
        Self::OutOfScope,
        Self::OutsideOurControl,
        Self::NotYetRelevant,
        Self::Other,
    ];
}

/// What one person said about one requirement. A note may stand alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// The answer, once given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// Anything to remember about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Response {
    pub(super) fn is_empty(&self) -> bool {
        self.answer.is_none() && self.note.is_empty()
    }
}

/// What a group agreed on, beside the votes that stay as they were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// The answer that stands for all.
    pub answer: Answer,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What those say who do not share it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub dissent: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

impl Agreement {
    /// An answer that stands for all, without more words.
    pub const fn on(answer: Answer) -> Self {
        Self {
            answer,
            reason: String::new(),
            dissent: String::new(),
            at: None,
        }
    }
}

/// What was entered for a result index.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// The amount above the line.
    #[serde(
        default,
        deserialize_with = "exact",
        skip_serializing_if = "Option::is_none"
    )]
    pub numerator: Option<f64>,
    /// The amount below the line.
    #[serde(
        default,
        deserialize_with = "exact",
        skip_serializing_if = "Option::is_none"
    )]
    pub denominator: Option<f64>,
    /// What it depends on, as it was entered.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parameters: BTreeMap<ParameterId, String>,
}

/// Reads an amount to its last bit. `serde_json` alone would be off by one in
/// the last place now and then, and has a feature against it that weighs more
/// than all our amounts together.
pub(super) fn exact<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    let Some(raw) = Option::<Box<RawValue>>::deserialize(deserializer)? else {
        return Ok(None);
    };
    let amount: f64 = raw.get().parse().map_err(D::Error::custom)?;
    if amount.is_finite() {
        Ok(Some(amount))
    } else {
        Err(D::Error::custom("an amount too large to be one"))
    }
}

impl Figures {
    /// The ratio in percent; `None` until both amounts are there and the
    /// lower one is above zero.
    pub fn percent(&self) -> Option<f64> {
        let (numerator, denominator) = (self.numerator?, self.denominator?);
        let percent = numerator / denominator * 100.0;
        (denominator > 0.0 && percent.is_finite()).then_some(percent)
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The figures without what is not a number.
    pub(super) fn finite(self) -> Self {
        let finite = |amount: &f64| amount.is_finite();
        Self {
            numerator: self.numerator.filter(finite),
            denominator: self.denominator.filter(finite),
            ..self
        }
    }
}
