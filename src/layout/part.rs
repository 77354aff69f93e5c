use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::questionnaire::QuestionnaireId;

/// A part of a document that can be moved or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// All driving powers side by side.
    Overview,
    /// Where a power stands, in sentences.
    Summary,
    /// The chart of a power.
    Profile,
    /// The scores of a power by trigger.
    Scores,
    /// What is strong and what could be raised.
    Highlights,
    /// What each requirement adds to each score.
    Terms,
    /// What is published about single requirements.
    BaseRates,
    /// The result indices of a power.
    Indices,
    /// Every answer with its notes.
    Answers,
    /// Where departments, roles and people differ.
    Differences,
    /// Answers that no present version counts.
    Kept,
    /// The minutes of a workshop.
    Workshop,
    /// How numbers are made.
    Method,
    /// Where everything comes from.
    Sources,
}

impl Part {
    /// Every part, in the order of a document that nobody changed.
    pub const ALL: [Self; 14] = [
        Self::Overview,
        Self::Summary,
        Self::Highlights,
        Self::Profile,
        Self::Scores,
        Self::Terms,
        Self::BaseRates,
        Self::Indices,
        Self::Answers,
        Self::Differences,
        Self::Kept,
        Self::Workshop,
        Self::Method,
        Self::Sources,
    ];

    /// Whether each driving power has one of its own.
    pub const fn is_of_a_power(self) -> bool {
        matches!(
            self,
            Self::Summary
                | Self::Profile
                | Self::Scores
                | Self::Highlights
                | Self::Terms
                | Self::BaseRates
                | Self::Indices
                | Self::Answers
        )
    }

    /// Its name in files; never shown.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Summary => "summary",
            Self::Profile => "profile",
            Self::Scores => "scores",
            Self::Highlights => "highlights",
            Self::Terms => "terms",
            Self::BaseRates => "base-rates",
            Self::Indices => "indices",
            Self::Answers => "answers",
            Self::Differences => "differences",
            Self::Kept => "kept",
            Self::Workshop => "workshop",
            Self::Method => "method",
            Self::Sources => "sources",
        }
    }
}

/// Where in a document somebody's own words stand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Place {
    /// On the cover.
    Cover,
    /// At the beginning of a part that a document has once.
    Part(Part),
    /// At the beginning of a part of one power.
    PowerPart(Part, QuestionnaireId),
}

/// What names no place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no place in a report")]
pub struct NotAPlace;

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cover => f.write_str("cover"),
            Self::Part(part) => f.write_str(part.name()),
            Self::PowerPart(part, power) => write!(f, "{}/{power}", part.name()),
        }
    }
}

impl FromStr for Place {
    type Err = NotAPlace;

    fn from_str(text: &str) -> Result<Self, NotAPlace> {
        if text == "cover" {
            return Ok(Self::Cover);
        }
        let (name, power) = match text.split_once('/') {
            Some((name, power)) => (name, Some(power)),
            None => (text, None),
        };
        let part = Part::ALL.into_iter().find(|it| it.name() == name);
        let part = part.ok_or(NotAPlace)?;
        match power {
            None if !part.is_of_a_power() => Ok(Self::Part(part)),
            Some(power) if part.is_of_a_power() => {
                let power = power.parse().map_err(|_wrong| NotAPlace)?;
                Ok(Self::PowerPart(part, power))
            }
            _ => Err(NotAPlace),
        }
    }
}

impl TryFrom<String> for Place {
    type Error = NotAPlace;

    fn try_from(text: String) -> Result<Self, NotAPlace> {
        text.parse()
    }
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.to_string()
    }
}
