//! How it lasts: an assessment as the text of a file, and back.
//!
//! A file says what it is and which version of the format it has before
//! anything else:
//!
//! ```json
//! {
//!   "format": "needs-catch-assessment",
//!   "version": 4,
//!   "assessment": { }
//! }
//! ```
//!
//! [`encode`] always writes the current version. [`decode`] reads every
//! version there ever was, and is the only one that knows there are several; a
//! file from a later program is refused, never guessed at.
//!
//! When the shape of an [`Assessment`] changes:
//! 1. Write the step from the old shape to the new one in a file named for the
//!    old version, and call it in [`decode`].
//! 2. Raise [`VERSION`], and add a sample to `tests/archives`. The old samples
//!    are never edited.

mod error;
mod fingerprint;
mod v1;

use std::collections::BTreeSet;

pub use error::{Damage, Error};
pub use fingerprint::{answers_fingerprint, fingerprint};
use serde::{Deserialize, Serialize};
use serde_json::{
    Value,
    value::{RawValue, to_raw_value},
};

use crate::{assessment::Assessment, questionnaire::Questionnaire};

/// The version of the file format this program writes.
pub const VERSION: u64 = 4;

/// Bytes in the largest file that is read: far above what a room of people
/// writes, and little enough to be read at once.
pub const LIMIT: usize = 16 << 20;

/// What a file says it is.
pub const FORMAT: &str = "needs-catch-assessment";

/// The text of an assessment's file.
///
/// The same assessment always gives the same bytes. They are made to be kept,
/// compared and read by people too: indented, every key in its fixed place,
/// a line feed at the end.
///
/// # Panics
/// Never: an assessment has only text for keys, and nothing in it refuses to
/// be written.
pub fn encode(assessment: &Assessment) -> String {
    let file = File::around(assessment);
    let mut text = serde_json::to_string_pretty(&file).expect("an assessment can be written");
    text.push('\n');
    text
}

/// The same in one line: for programs, to which it says as much in a quarter
/// of the bytes.
///
/// # Panics
/// Never, as [`encode`].
pub fn encode_line(assessment: &Assessment) -> Box<RawValue> {
    to_raw_value(&File::around(assessment)).expect("an assessment can be written")
}

/// Reads the text of a file, of this version or any before it.
///
/// What comes back satisfies what an [`Assessment`] promises: something
/// is asked, somebody answers, and nobody answered who is not among them. Answers to requirements
/// or with levels that no questionnaire has are kept.
///
/// Files of version 1 only name their questionnaires; these are taken from the
/// `known` ones. Later files have them inside.
///
/// # Errors
/// See [`Error`]. A file that is too large is refused before it is looked at.
pub fn decode(bytes: impl AsRef<[u8]>, known: &[Questionnaire]) -> Result<Assessment, Error> {
    let bytes = bytes.as_ref();
    if bytes.len() > LIMIT {
        return Err(Error::TooLarge { bytes: bytes.len() });
    }
    let text = str::from_utf8(bytes).map_err(|error| Error::NotUtf8 {
        at: error.valid_up_to(),
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match version(text)? {
        // Version 3 may also say how the report looks, version 4 who answers
        // together with whom.
        VERSION | 3 | 2 => valid(current(text)?),
        1 => valid(current(&v1::upgraded(text, known)?)?),
        found if found > VERSION => Err(Error::NewerFormat { found }),
        _ => Err(Error::Damaged(Damage::Version)),
    }
}

/// The same without the file around it, which says its version.
///
/// # Panics
/// Never, as [`encode`].
fn encode_bare(assessment: &Assessment) -> String {
    serde_json::to_string(assessment).expect("an assessment can be written")
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u64,
    assessment: &'a Assessment,
}

impl<'a> File<'a> {
    const fn around(assessment: &'a Assessment) -> Self {
        Self {
            format: FORMAT,
            version: VERSION,
            assessment,
        }
    }
}

/// What a file says it is; the rest is only looked at as JSON.
#[derive(Deserialize)]
struct Probe {
    #[serde(default)]
    format: Value,
    #[serde(default)]
    version: Value,
}

fn version(text: &str) -> Result<u64, Error> {
    let probe: Probe = serde_json::from_str(text).map_err(|error| {
        if error.is_data() {
            Error::NotAnAssessment
        } else {
            Error::not_json(&error, text)
        }
    })?;
    if probe.format != FORMAT {
        return Err(Error::NotAnAssessment);
    }
    (probe.version.as_u64()).ok_or(Error::Damaged(Damage::Version))
}

fn current(text: &str) -> Result<Assessment, Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Current {
        #[serde(rename = "format")]
        _format: Value,
        #[serde(rename = "version")]
        _version: Value,
        assessment: Assessment,
    }
    serde_json::from_str(text)
        .map(|file: Current| file.assessment)
        .map_err(|error| Error::shape(&error, text))
}

fn valid(assessment: Assessment) -> Result<Assessment, Error> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let id = assessment.id();
    if !(1..=64).contains(&id.len()) || !id.bytes().all(plain) {
        return Err(Error::Damaged(Damage::Id));
    }
    if assessment.respondents().is_empty() {
        return Err(Error::Damaged(Damage::NobodyAnswers));
    }
    if assessment.questionnaires().is_empty() {
        return Err(Error::Damaged(Damage::NothingAsked));
    }
    let ids: BTreeSet<_> = (assessment.questionnaires().iter())
        .map(|it| &it.id)
        .collect();
    if ids.len() < assessment.questionnaires().len() {
        return Err(Error::Damaged(Damage::TwiceTheSame));
    }
    let stranger = (assessment.all_answers())
        .flat_map(|(_, answers)| answers.responses().keys())
        .find(|id| !assessment.respondents().contains_key(id));
    match stranger {
        Some(id) => Err(Error::Damaged(Damage::UnknownRespondent(id.clone()))),
        None => Ok(assessment),
    }
}
