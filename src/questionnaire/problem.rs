use super::{Encoding, LevelId, Place, Syntax, Warning};

/// Whether a problem stops a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file is refused.
    Error,
    /// The file is taken, and its author is told.
    Warning,
}

/// Something wrong in a file: where, and what.
///
/// [`Problem::say`] and [`Problem::hint`] make sentences of it for the screen.
/// `Display` writes them as one English line for a terminal:
/// `LINE:COLUMN: PATH: expected …, found …; HINT`.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where it begins.
    pub place: Place,
    /// Where it ends: the place after its last character, maybe on a later
    /// line.
    pub end: Place,
    /// Which value it is about, such as `triggers[0].weight`; empty for the
    /// whole file.
    pub path: String,
    /// What it is.
    pub kind: ProblemKind,
}

/// What is wrong. Carries the data; sentences are made from it at the edge.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// The file is not text in UTF-8.
    Encoding(Encoding),
    /// The text is not YAML.
    Syntax(Syntax),
    /// There is nothing in the file but comments.
    Empty,
    /// The file has more of something than [`limits`](super::limits) allow.
    TooMany {
        /// What there is too much of.
        what: Counted,
        /// How much there is, or how much was seen before the reading stopped.
        found: usize,
        /// How much there may be.
        limit: usize,
    },
    /// A list with too few entries.
    TooFew {
        /// Of what.
        what: Counted,
        /// How many there must be.
        least: usize,
        /// How many there are.
        found: usize,
    },
    /// There are more problems than are worth listing.
    Unlisted {
        /// How many are not listed.
        count: usize,
    },
    /// The file was written for a later program.
    NewerFormat {
        /// What it says.
        found: u32,
    },
    /// A key that must be there is not.
    Missing {
        /// The key.
        key: &'static str,
    },
    /// A key that must have a value and has none.
    NoValue {
        /// The key.
        key: &'static str,
    },
    /// A key nobody reads.
    UnknownKey {
        /// The key.
        key: String,
        /// What is read here.
        known: Vec<String>,
    },
    /// Words between `{` and `}` that are no key: mostly the rest of a text
    /// with a comma in it.
    LooseText {
        /// The words.
        text: String,
    },
    /// The key `<<`, with which other programs merge maps.
    MergeKey,
    /// A key that is a list or has keys of its own.
    KeyShape {
        /// What it is.
        found: Shape,
    },
    /// A key stands twice in the same place.
    DuplicateKey {
        /// The key.
        key: String,
        /// Where it stood first.
        first: Place,
    },
    /// A type of value that other programs know, such as `!!binary`.
    Tag {
        /// The tag as it is written.
        tag: String,
    },
    /// A character that is no part of any text, written or escaped.
    ControlCharacter {
        /// The character.
        character: char,
    },
    /// A value of another form.
    WrongShape {
        /// What it should be.
        expected: Shape,
        /// What it is.
        found: Shape,
    },
    /// A value that cannot be taken.
    BadValue {
        /// What it should be.
        expected: Expected,
        /// What it is, as it is written; shortened if it is long.
        found: String,
    },
    /// A name that means nothing here.
    UnknownName {
        /// What was expected to be named.
        what: Named,
        /// What was named.
        found: String,
        /// What could have been named; of very many, the first.
        known: Vec<String>,
    },
    /// An id that was already used.
    DuplicateId {
        /// The id.
        id: String,
        /// Where it was used first.
        first: Place,
    },
    /// A requirement does not say what an end of the scale looks like.
    MissingAnchor {
        /// The level.
        level: LevelId,
    },
    /// A value that must be above the one before it and is not.
    NotRising {
        /// The one before.
        previous: f64,
        /// The value.
        found: f64,
    },
    /// The file is valid; it may not say what its author means.
    Warning(Warning),
}

/// The form of a YAML value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Nothing after the colon, or `null`.
    Nothing,
    /// A single value.
    Scalar,
    /// A list.
    List,
    /// Keys and values.
    Map,
}

/// What a value should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A benchmark's `kind`.
    BenchmarkKind,
    /// A requirement's `effort`.
    Effort,
    /// The `to` of a band, above its `from`.
    EndAboveBeginning,
    /// The `from` of the first band.
    FirstBandFromZero,
    /// The version of the file format.
    Format,
    /// An id.
    Id,
    /// A number whose differences to others are finite.
    NearNumber,
    /// A number.
    Number,
    /// A parameter's `unit`.
    ParameterUnit,
    /// An indicator's `unit`.
    PercentUnit,
    /// A percentage.
    Percentage,
    /// What a benchmark may stand beside.
    Scope,
    /// A share from 0 to 1.
    Share,
    /// A share from 0 up to 1, which is not one itself.
    ShareBelowOne,
    /// A text that is not empty.
    Text,
    /// A weight whose products are exact enough to add up.
    UsualWeight,
    /// A version.
    Version,
    /// A weight.
    Weight,
    /// A number without a fraction.
    WholeNumber,
    /// A year.
    Year,
    /// A number of years.
    Years,
}

/// What is counted where there is too much or too little of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Bands of scores.
    Bands,
    /// Bytes in a file.
    Bytes,
    /// Characters in a text.
    Characters,
    /// Values inside one another.
    Depth,
    /// YAML documents in a file.
    Documents,
    /// Characters in a key.
    KeyCharacters,
    /// Levels of a scale.
    Levels,
    /// Values that aliases repeat.
    Repeated,
    /// Requirements, of a trigger or of a questionnaire.
    Requirements,
    /// Languages of a text.
    Translations,
    /// Triggers.
    Triggers,
    /// YAML values in a file.
    Values,
}

/// What a name may be the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A band.
    Band,
    /// A level of the scale.
    Level,
    /// A requirement of the trigger at hand.
    Requirement,
}

impl Problem {
    /// Whether it stops the file.
    pub fn severity(&self) -> Severity {
        match self.kind {
            ProblemKind::Warning(_) | ProblemKind::Unlisted { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
