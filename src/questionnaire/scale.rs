use super::LevelId;
use crate::i18n::Text;

/// The levels a requirement is answered with: at least two, values rising.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    pub(super) levels: Vec<Level>,
}

impl Scale {
    /// The levels, from the lowest up.
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// The ids of the levels, from the lowest up.
    pub fn ids(&self) -> Vec<LevelId> {
        self.levels.iter().map(|level| level.id.clone()).collect()
    }

    /// The level with this id.
    pub fn level(&self, id: &LevelId) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == *id)
    }

    /// How far up the scale this level is: 0 for the lowest, 1 for the
    /// highest, by value rather than by position. `None` for a foreign id.
    pub fn share(&self, id: &LevelId) -> Option<f64> {
        let (lowest, highest) = (self.levels.first()?.value, self.levels.last()?.value);
        Some((self.level(id)?.value - lowest) / (highest - lowest))
    }
}

/// A level of a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// Names the level.
    pub id: LevelId,
    /// Its value; only distances between values matter.
    pub value: f64,
    /// What people read.
    pub label: Text,
}

/// The levels of a trigger or power, as half-open intervals of the score:
/// the first begins at 0 and each reaches up to the next, so gaps cannot exist.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    pub(super) bands: Vec<Band>,
}

impl Bands {
    /// The bands, from the lowest up.
    pub fn all(&self) -> &[Band] {
        &self.bands
    }

    /// The levels that have a band, from the lowest up.
    pub fn levels(&self) -> Vec<LevelId> {
        self.bands.iter().map(|band| band.level.clone()).collect()
    }

    /// The band an unrounded score falls into: the last whose `from` is not
    /// above it.
    pub fn at(&self, score: f64) -> &Band {
        self.bands
            .iter()
            .rev()
            .find(|band| band.from <= score)
            .unwrap_or(&self.bands[0])
    }

    /// The band of this level, with its position from the lowest.
    pub fn of(&self, level: &LevelId) -> Option<(usize, &Band)> {
        self.bands
            .iter()
            .enumerate()
            .find(|(_, band)| band.level == *level)
    }
}

/// One band: a level of the scale, and the score it begins at.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// The level of the scale that gives the band its name.
    pub level: LevelId,
    /// The share of the range, 0..1, at which the band begins.
    pub from: f64,
}
