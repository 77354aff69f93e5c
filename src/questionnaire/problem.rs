use std::fmt;

use super::LevelId;
use crate::i18n::Locale;

/// A place in a file, both counted from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line.
    pub line: u64,
    /// The column.
    pub column: u64,
}

impl Place {
    /// The first character of a file.
    pub const START: Self = Self { line: 1, column: 1 };
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

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
/// `Display` writes it as one English line for a terminal:
/// `LINE:COLUMN: PATH: expected …, found …; HINT`.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where it is.
    pub place: Place,
    /// Which value it is about, such as `triggers[0].weight`; empty for the
    /// whole file.
    pub path: String,
    /// What it is.
    pub kind: ProblemKind,
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

/// What is wrong. Carries the data; sentences are made from it at the edge.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// The text is not YAML, or passes a bound of the reader.
    Syntax {
        /// The reader's own words, in English.
        detail: String,
    },
    /// The file has more of something than [`limits`](super::limits) allow.
    TooMany {
        /// What there is too much of.
        what: &'static str,
        /// How much there is.
        found: usize,
        /// How much there may be.
        limit: usize,
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
    /// A key nobody reads.
    UnknownKey {
        /// The key.
        key: String,
        /// What is read here.
        known: Vec<String>,
    },
    /// A key stands twice in the same place.
    DuplicateKey {
        /// The key.
        key: String,
        /// Where it stood first.
        first: Place,
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
        /// What it should be, in words.
        expected: &'static str,
        /// What it is.
        found: String,
    },
    /// A name that means nothing here.
    UnknownName {
        /// What was expected to be named.
        what: &'static str,
        /// What was named.
        found: String,
        /// What could have been named.
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
    /// A list with too few entries.
    TooFew {
        /// Of what.
        what: &'static str,
        /// How many there must be.
        least: usize,
        /// How many there are.
        found: usize,
    },
    /// A value that must be above the one before it and is not.
    NotRising {
        /// The one before.
        previous: f64,
        /// The value.
        found: f64,
    },
    /// A text that is not written in every language its file speaks.
    MissingTranslation {
        /// The languages it lacks.
        locales: Vec<Locale>,
    },
}

impl Problem {
    /// Whether it stops the file.
    pub fn severity(&self) -> Severity {
        match self.kind {
            ProblemKind::MissingTranslation { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// What to do about it, where that can be said.
    pub fn hint(&self) -> Option<String> {
        match &self.kind {
            ProblemKind::UnknownKey { key: found, known }
            | ProblemKind::UnknownName { found, known, .. } => Some(match nearest(found, known) {
                Some(name) => format!("did you mean `{name}`?"),
                None => format!("known here: {}", listed(known)),
            }),
            ProblemKind::NewerFormat { .. } => Some("open it with a newer Needs Catch".to_owned()),
            ProblemKind::DuplicateKey { first, .. } | ProblemKind::DuplicateId { first, .. } => {
                Some(format!("it was first used at {first}"))
            }
            ProblemKind::Syntax { detail } if detail.contains("tab") => {
                Some("indent with spaces instead of tabs".to_owned())
            }
            ProblemKind::Syntax { .. } => Some(
                "check the indentation, and put a text that holds `: ` or ` #`, or begins with a sign such as `*`, in double quotes"
                    .to_owned(),
            ),
            _ => None,
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "nothing",
            Self::Scalar => "a single value",
            Self::List => "a list",
            Self::Map => "keys with values",
        })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{}", self.kind)?;
        match self.hint() {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { detail } => write!(f, "this cannot be read as YAML: {detail}"),
            Self::TooMany { what, found, limit } => {
                write!(
                    f,
                    "too many {what}: expected at most {limit}, found {found}"
                )
            }
            Self::NewerFormat { found } => {
                write!(f, "expected format {}, found {found}", super::FORMAT)
            }
            Self::Missing { key } => write!(f, "expected the key `{key}`, found none"),
            Self::UnknownKey { key, .. } => write!(f, "unknown key `{key}`"),
            Self::DuplicateKey { key, .. } => write!(f, "the key `{key}` stands here twice"),
            Self::WrongShape { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::BadValue { expected, found } if found.is_empty() => {
                write!(f, "expected {expected}, found nothing")
            }
            Self::BadValue { expected, found } => write!(f, "expected {expected}, found `{found}`"),
            Self::UnknownName { what, found, .. } => write!(f, "there is no {what} `{found}`"),
            Self::DuplicateId { id, .. } => write!(f, "the id `{id}` is used twice"),
            Self::MissingAnchor { level } => {
                write!(f, "expected an anchor for the level `{level}`, found none")
            }
            Self::TooFew { what, least, found } => {
                write!(
                    f,
                    "too few {what}: expected at least {least}, found {found}"
                )
            }
            Self::NotRising { previous, found } => {
                write!(f, "expected a number above {previous}, found `{found}`")
            }
            Self::MissingTranslation { locales } => {
                let locales: Vec<_> = locales.iter().map(ToString::to_string).collect();
                write!(f, "this text has no translation for {}", listed(&locales))
            }
        }
    }
}

fn listed(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// The known name a misspelt one most likely means: at most a third of its
/// letters are wrong.
fn nearest<'a>(found: &str, known: &'a [String]) -> Option<&'a String> {
    known
        .iter()
        .map(|name| (distance(found, name), name))
        .filter(|(wrong, name)| *wrong <= name.chars().count().div_ceil(3))
        .min_by_key(|(wrong, _)| *wrong)
        .map(|(_, name)| name)
}

/// The number of letters to insert, delete or replace (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<_> = b.chars().collect();
    let mut row: Vec<_> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(64).enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
