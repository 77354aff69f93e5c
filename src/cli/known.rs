//! The questionnaires at hand, for assessments that only name theirs.

use super::{arguments::Known, failure::Failure, input};
use crate::questionnaire::{Library, Questionnaire};

/// The named ones first, then those that come with the program.
///
/// # Errors
/// Where a named file is not a questionnaire.
pub(super) fn questionnaires(asked: &Known) -> Result<Vec<Questionnaire>, Failure> {
    let mut known = Vec::new();
    for file in input::files(&asked.questionnaires)? {
        let name = file.name();
        let Ok((questionnaire, _)) = Questionnaire::read_bytes(&file.read()?) else {
            return Err(Failure::NotAQuestionnaire(name));
        };
        known.push(questionnaire);
    }
    known.extend(Library::shipped().questionnaires);
    Ok(known)
}
