use serde::{Serialize, Serializer};

use crate::{i18n::Locale, questionnaire::LevelId};

/// Something shown, with the value behind it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Lines of words.
    Text(Vec<Words>),
    /// A number.
    Number(Number),
    /// What a score could still become.
    Range(Range),
    /// A level.
    Level(Level),
    /// That there is no level, and why.
    State(State),
}

impl Cell {
    /// All of it on one line.
    pub fn line(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(lines) => {
                let lines: Vec<_> = lines.iter().map(|it| it.text.as_str()).collect();
                lines.join(" ")
            }
            Self::Number(number) => number.shown.clone(),
            Self::Range(range) => range.shown.clone(),
            Self::Level(level) => level.label.text.clone(),
            Self::State(state) => state.shown.clone(),
        }
    }
}

/// A number as it is shown, and as it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Number {
    /// As it is shown.
    pub shown: String,
    /// As it is, unrounded; none where a dash is shown.
    pub value: Option<f64>,
    /// What it counts.
    pub unit: Unit,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// A part of a whole, 0..1, shown as a percentage.
    Share,
    /// Hundredths, shown as a percentage.
    Percent,
    /// Points between two percentages, shown with their sign.
    Points,
    /// Just a number.
    Plain,
}

/// Two ends as they are shown, and as they are.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Range {
    /// As they are shown.
    pub shown: String,
    /// The lower and the upper end, 0..1; none where a dash is shown.
    pub ends: Option<[f64; 2]>,
}

/// A level and where among the levels it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Level {
    /// Its id; never shown.
    pub id: LevelId,
    /// What it is called.
    pub label: Words,
    /// Its position from the lowest, from 0.
    pub rank: usize,
    /// How many levels there are.
    pub ranks: usize,
}

impl Level {
    /// The tone of its colour, from 1 for the lowest to 5 for the highest.
    pub const fn tone(&self) -> usize {
        tone(self.rank, self.ranks)
    }
}

/// The tone of a level by its rank among so many.
pub(super) const fn tone(rank: usize, ranks: usize) -> usize {
    if ranks < 2 {
        return 3;
    }
    let steps = ranks - 1;
    1 + (8 * rank + steps) / (2 * steps)
}

/// Why there is no level.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct State {
    /// Which state.
    pub code: StateCode,
    /// In words.
    pub shown: String,
}

/// Why something has no score, or adds nothing to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StateCode {
    /// Nobody answered.
    Unanswered,
    /// It does not apply.
    NotApplicable,
    /// Its weight is 0.
    Weightless,
    /// Too few answered for it to be shown.
    Withheld,
}

/// Words in a language, if it is known which: what people type may be in any.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The words; may have several lines.
    pub text: String,
    /// Their language.
    pub lang: Option<Locale>,
}

impl Words {
    /// Words in a language.
    pub fn new(text: impl Into<String>, lang: Locale) -> Self {
        let text = text.into();
        let lang = Some(lang);
        Self { text, lang }
    }

    /// Words that somebody typed.
    pub fn typed(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text, lang: None }
    }
}

impl From<Words> for Cell {
    fn from(words: Words) -> Self {
        Self::Text(vec![words])
    }
}

impl From<Number> for Cell {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}
