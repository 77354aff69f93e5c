use semver::Version;
use serde_json::error::Category;

use super::{LIMIT, VERSION};
use crate::{assessment::RespondentId, i18n::Strings, questionnaire::QuestionnaireId};

/// Why a file is not read. Nothing was changed then.
///
/// `Display` says it in English for a terminal, [`Error::say`] in the
/// reader's language for the screen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It has more than [`LIMIT`] bytes.
    #[error("expected at most {LIMIT} bytes, found {bytes}")]
    TooLarge {
        /// How many it has.
        bytes: usize,
    },
    /// It is not text in UTF-8.
    #[error("expected text in UTF-8, found another byte at {at}")]
    NotUtf8 {
        /// The first byte that is not, counted from 0.
        at: usize,
    },
    /// It is not JSON.
    #[error("{line}:{column}: expected JSON, found something else")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
    },
    /// It ends before its JSON does: half of it was lost on the way.
    #[error("the file ends too early: part of it is missing")]
    Truncated,
    /// It is JSON, and not an assessment.
    #[error("expected a saved assessment, found other JSON")]
    NotAnAssessment,
    /// It was written by a later program.
    #[error("expected version {VERSION} or earlier, found {found}")]
    NewerFormat {
        /// The version it says.
        found: u64,
    },
    /// It only names a questionnaire that is not at hand.
    #[error("the questionnaire `{id}` {version} is not at hand")]
    UnknownQuestionnaire {
        /// The questionnaire.
        id: QuestionnaireId,
        /// The version that was answered.
        version: Version,
    },
    /// It says it is an assessment, and does not hold together as one.
    #[error(transparent)]
    Damaged(Damage),
}

/// What does not hold together in a damaged file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// Its version is not a number from 1.
    #[error("expected a version from 1 to {VERSION}")]
    Version,
    /// A value is missing, unknown, or of another form.
    #[error("{line}:{column}: {detail}")]
    Shape {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// The reader's own words, in English.
        detail: String,
    },
    /// Its id is not 1 to 64 letters, digits and dashes.
    #[error("expected an id of 1 to 64 letters, digits and dashes")]
    Id,
    /// It has no questionnaire.
    #[error("expected at least one questionnaire, found none")]
    NothingAsked,
    /// Two of its questionnaires have the same id.
    #[error("expected different questionnaires, found the same twice")]
    TwiceTheSame,
    /// It has no respondent.
    #[error("expected at least one respondent, found none")]
    NobodyAnswers,
    /// Somebody answered who is not among its respondents.
    #[error("there is no respondent `{0}`, and yet an answer of theirs")]
    UnknownRespondent(RespondentId),
}

impl Error {
    /// One sentence for the screen: what is wrong, and that nothing changed.
    pub fn say(&self, strings: &Strings) -> String {
        let say = strings.archive();
        match *self {
            Self::TooLarge { bytes } => (say.too_large)(bytes.div_ceil(1 << 20), LIMIT >> 20),
            Self::NotUtf8 { .. } => say.not_text.to_owned(),
            Self::NotJson { line, column } => (say.not_json)(line, column),
            Self::Truncated => say.truncated.to_owned(),
            Self::NotAnAssessment => say.not_an_assessment.to_owned(),
            Self::NewerFormat { .. } => say.newer.to_owned(),
            Self::UnknownQuestionnaire {
                ref id,
                ref version,
            } => (say.unknown_questionnaire)(id.as_str(), &version.to_string()),
            Self::Damaged(Damage::Shape { line, column, .. }) => (say.damaged_at)(line, column),
            Self::Damaged(Damage::NothingAsked) => say.nothing_asked.to_owned(),
            Self::Damaged(_) => say.damaged.to_owned(),
        }
    }

    /// The line and the column (in characters, both from 1) it is about, where
    /// there are any.
    pub fn place(&self) -> Option<(usize, usize)> {
        match *self {
            Self::NotJson { line, column } | Self::Damaged(Damage::Shape { line, column, .. }) => {
                Some((line, column))
            }
            _ => None,
        }
    }

    pub(super) fn not_json(error: &serde_json::Error, text: &str) -> Self {
        if error.classify() == Category::Eof || breaks_off(error, text) {
            return Self::Truncated;
        }
        let (line, column) = place(error, text);
        Self::NotJson { line, column }
    }

    pub(super) fn shape(error: &serde_json::Error, text: &str) -> Self {
        let (line, column) = place(error, text);
        let sentence = error.to_string();
        let cut = sentence.rfind(" at line ").unwrap_or(sentence.len());
        Self::Damaged(Damage::Shape {
            line,
            column,
            detail: sentence[..cut].to_owned(),
        })
    }
}

/// Whether the text ends within a number or an escape: serde takes that for a
/// wrong one.
fn breaks_off(error: &serde_json::Error, text: &str) -> bool {
    let last = text.rsplit('\n').next().unwrap_or_default();
    let at_end = error.line() > text.matches('\n').count() && error.column() >= last.len();
    at_end && error.to_string().starts_with("invalid ")
}

/// Where an error is, its column counted in characters; serde counts bytes.
fn place(error: &serde_json::Error, text: &str) -> (usize, usize) {
    let line = text.split('\n').nth(error.line().max(1) - 1).unwrap_or("");
    let characters = (line.char_indices()).take_while(|(at, _)| *at < error.column());
    (error.line().max(1), characters.count().max(1))
}
