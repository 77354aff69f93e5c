//! Version 1 named its questionnaires by id and version; version 2 has the
//! whole of them inside.

use semver::Version;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::Error;
use crate::questionnaire::{Questionnaire, QuestionnaireId};

#[derive(Deserialize)]
struct File<'a> {
    #[serde(borrow)]
    assessment: Assessment<'a>,
}

/// Only what changes; the rest is looked at as version 2.
#[derive(Deserialize)]
struct Assessment<'a> {
    #[serde(borrow)]
    questionnaires: &'a RawValue,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edition {
    id: QuestionnaireId,
    version: Version,
}

/// The text of the same file as version 2 would have it: in place of each
/// questionnaire's name the questionnaire.
pub(super) fn upgraded(text: &str, known: &[Questionnaire]) -> Result<String, Error> {
    let shape = |error| Error::shape(&error, text);
    let file: File<'_> = serde_json::from_str(text).map_err(shape)?;
    let named = file.assessment.questionnaires.get();
    let editions: Vec<Edition> = serde_json::from_str(named).map_err(shape)?;
    let questionnaires: Vec<_> = (editions.into_iter())
        .map(|edition| of(edition, known))
        .collect::<Result<_, _>>()?;
    let whole = serde_json::to_string(&questionnaires).map_err(shape)?;
    // What was borrowed lies within the text.
    let at = named.as_ptr() as usize - text.as_ptr() as usize;
    Ok([&text[..at], &whole, &text[at + named.len()..]].concat())
}

/// A version with the same first number answers the same requirements.
fn of(edition: Edition, known: &[Questionnaire]) -> Result<&Questionnaire, Error> {
    let Edition { id, version } = edition;
    (known.iter())
        .filter(|it| it.id == id && it.version.major == version.major)
        .max_by(|a, b| {
            // The very version before the latest one.
            let exact = |it: &Questionnaire| it.version == version;
            (exact(a).cmp(&exact(b))).then_with(|| a.version.cmp(&b.version))
        })
        .ok_or(Error::UnknownQuestionnaire { id, version })
}
