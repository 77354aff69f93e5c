use semver::Version;

use crate::{i18n::Strings, questionnaire::QuestionnaireId};

/// What a sheet is to a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing of theirs is here yet.
    New,
    /// What it says is here.
    Same,
    /// It is later than what is here.
    Changed {
        /// About how many requirements the file says something else than what is
        /// here: another answer, or another note.
        differ: usize,
    },
    /// A later one is here, or among the files.
    Older,
    /// What is here was changed by other means than a file, or two files of the
    /// same moment differ. Somebody may choose.
    Conflicting {
        /// About how many requirements the file says something else.
        differ: usize,
        /// What happens unless it is chosen.
        unless: Choice,
    },
    /// It answers another edition of a questionnaire, whose requirements are
    /// others, or a questionnaire that is not asked here.
    WrongVersion {
        /// The questionnaire.
        id: QuestionnaireId,
        /// The version it answers.
        theirs: Version,
        /// The version that is asked here, if it is.
        ours: Option<Version>,
    },
    /// It is for another workshop.
    NotThisWorkshop,
    /// The names were dropped: nobody can say any more whose answers are whose.
    Nameless,
}

/// Which of two stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    /// What the file says.
    File,
    /// What is here.
    Here,
}

impl Verdict {
    /// Whether it can be taken in at all.
    pub fn is_refusal(&self) -> bool {
        matches!(
            self,
            Self::WrongVersion { .. } | Self::NotThisWorkshop | Self::Nameless
        )
    }

    /// In a few words.
    pub fn say(&self, strings: &Strings) -> String {
        let say = strings.exchange();
        match self {
            Self::New => say.new.to_owned(),
            Self::Same => say.same.to_owned(),
            Self::Changed { differ } => (say.changed)(*differ),
            Self::Older => say.older.to_owned(),
            Self::Conflicting { differ, .. } => (say.conflicting)(*differ),
            Self::WrongVersion { id, theirs, ours } => {
                let theirs = theirs.to_string();
                match ours {
                    Some(ours) => (say.wrong_version)(id.as_str(), &theirs, &ours.to_string()),
                    None => (say.not_asked)(id.as_str(), &theirs),
                }
            }
            Self::NotThisWorkshop => say.not_this_workshop.to_owned(),
            Self::Nameless => say.nameless.to_owned(),
        }
    }
}
