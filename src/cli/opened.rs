//! Assessments as they come from files.

use super::{arguments::Known, failure::Failure, input::Input, known, stray::Stray};
use crate::{archive, assessment::Assessment, i18n::Locale, questionnaire::Questionnaire};

/// Opens one file after another.
pub(super) struct Opener {
    /// For files that only name what they answer.
    known: Vec<Questionnaire>,
    /// What the last file had inside. While it is in use the next file with
    /// the same text need not have it checked again.
    latest: Vec<Questionnaire>,
}

impl Opener {
    /// One that knows what was named.
    pub fn of(asked: &Known) -> Result<Self, Failure> {
        Ok(Self {
            known: known::questionnaires(asked)?,
            latest: Vec::new(),
        })
    }

    /// The assessment that is saved in a file.
    pub fn assessment(&mut self, file: &Input) -> Result<Assessment, Failure> {
        let bytes = file.read()?;
        let read = archive::decode(&bytes, &self.known);
        let assessment = read.map_err(|error| {
            let name = file.name();
            match Stray::of(&error, &bytes) {
                Some(stray) => Failure::Stray { name, stray },
                None => Failure::Assessment { name, error },
            }
        })?;
        self.latest = assessment.questionnaires().to_vec();
        Ok(assessment)
    }
}

/// The language to speak of it in: the wanted one, or else the one its
/// questionnaires are shown in.
pub(super) fn language(wanted: Option<Locale>, assessment: &Assessment) -> Locale {
    wanted.or(assessment.language()).unwrap_or(Locale::En)
}
