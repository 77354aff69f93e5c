use serde::{Deserialize, Deserializer, Serialize};

use super::answer::exact;

/// What is wrong with a weight.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("expected a weight that is 0, or between 0.000001 and 1000000, found {0}")]
pub struct NotAWeight(pub f64);

/// How much a power counts in the overall score: 0 (shown and not counted), or
/// a number within the same bounds as a weight in a questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize)]
pub struct Weight(f64);

impl Weight {
    /// The weight as a number.
    pub fn value(self) -> f64 {
        self.0
    }
}

impl Default for Weight {
    fn default() -> Self {
        Self(1.0)
    }
}

impl TryFrom<f64> for Weight {
    type Error = NotAWeight;

    fn try_from(weight: f64) -> Result<Self, NotAWeight> {
        if weight == 0.0 {
            // Without the sign that a zero may have.
            Ok(Self(0.0))
        } else if (1e-6..=1e6).contains(&weight) {
            Ok(Self(weight))
        } else {
            Err(NotAWeight(weight))
        }
    }
}

impl<'de> Deserialize<'de> for Weight {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = exact(deserializer)?.unwrap_or(f64::NAN);
        number.try_into().map_err(serde::de::Error::custom)
    }
}
