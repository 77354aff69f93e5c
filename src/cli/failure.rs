use std::{io, path::PathBuf};

use super::stray::Stray;
use crate::{archive, questionnaire::QuestionnaireId, report::Unwritable};

/// Why a command cannot go on; one English sentence for a terminal.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// A name on the command line that leads nowhere.
    #[error("there is no file or folder `{}`", .0.display())]
    NotFound(PathBuf),
    /// A folder where only a file will do.
    #[error("`{}` is a folder; name the file in it", .0.display())]
    Folder(PathBuf),
    /// What would be written is what is read.
    #[error("`{}` is read by this very command; name another file to write", .0.display())]
    OverwritesInput(PathBuf),
    /// A folder without any file of the kind that is looked for.
    #[error("there is no {kind} file in the folder `{}`", folder.display())]
    NothingInside {
        /// The folder.
        folder: PathBuf,
        /// What was looked for.
        kind: &'static str,
    },
    /// A file that cannot be read.
    #[error("cannot read `{name}`: {error}")]
    Unreadable {
        /// As it was named.
        name: String,
        /// Why.
        error: io::Error,
    },
    /// A file beyond what anything here is.
    #[error("`{name}` has more than {} MB, far more than such a file has", limit >> 20)]
    TooLarge {
        /// As it was named.
        name: String,
        /// Bytes that would have been read.
        limit: u64,
    },
    /// A file that was named as a questionnaire and is none.
    #[error("`{0}` is not a valid questionnaire; `needs-catch check` says why")]
    NotAQuestionnaire(String),
    /// A file that is no assessment, or one that cannot be used.
    #[error("`{name}`: {error}{}", advice(error))]
    Assessment {
        /// As it was named.
        name: String,
        /// Why.
        error: archive::Error,
    },
    /// A file of ours that is no assessment.
    #[error("`{name}`: {stray}; {}", stray.hint())]
    Stray {
        /// As it was named.
        name: String,
        /// What it is.
        stray: Stray,
    },
    /// A driving power that is not in the assessment.
    #[error("`{name}` has no driving power `{power}`")]
    NoSuchPower {
        /// Its id.
        power: QuestionnaireId,
        /// As the file was named.
        name: String,
    },
    /// Nobody is called so whose answers could be looked at.
    #[error("`{file}` has no {kind} `{name}`{}", listed(there))]
    NoSuchView {
        /// As the file was named.
        file: String,
        /// What was looked for.
        kind: &'static str,
        /// Its name.
        name: String,
        /// What there is, as it may be typed.
        there: Vec<String>,
    },
    /// More than one are called so.
    #[error("`{file}` has several that are called `{name}`: {}; say which by its id", there.join(", "))]
    SeveralViews {
        /// As the file was named.
        file: String,
        /// Their name.
        name: String,
        /// They, as they may be typed.
        there: Vec<String>,
    },
    /// Answers that may not be looked at by themselves, or of nobody.
    #[error("`{file}`, `{named}`: {why}")]
    ViewNotShown {
        /// As the file was named.
        file: String,
        /// As they were named.
        named: String,
        /// What the app says there.
        why: &'static str,
    },
    /// A name that ends in no format there is.
    #[error("`{}` ends in no format of a report; say which with `--format`", .0.display())]
    UnknownEnding(PathBuf),
    /// A file that no terminal can show, with nowhere else to go.
    #[error("a {0} file is nothing to read on a terminal; name a file to write with `-o`")]
    Terminal(&'static str),
    /// A format that refused what was to be written.
    #[error(transparent)]
    Office(#[from] Unwritable),
    /// Nothing to write the words of a chart with.
    #[error("there is no font on this system: the charts would have no words")]
    NoFont,
    /// A chart that the renderer refused.
    #[error("a chart could not be drawn")]
    Undrawable,
    /// What was made cannot be written.
    #[error("cannot write to {to}: {error}")]
    Unwritable {
        /// Where to.
        to: String,
        /// Why.
        error: io::Error,
    },
    /// Nobody reads what is written any more.
    #[error("the reader has closed the pipe")]
    Closed,
}

impl Failure {
    /// The exit code: 2 where the command line is to blame, else 1.
    pub fn code(&self) -> u8 {
        match self {
            Self::NotFound(_)
            | Self::Folder(_)
            | Self::OverwritesInput(_)
            | Self::Terminal(_)
            | Self::NothingInside { .. }
            | Self::NoSuchPower { .. }
            | Self::NoSuchView { .. }
            | Self::SeveralViews { .. }
            | Self::ViewNotShown { .. }
            | Self::UnknownEnding(_) => 2,
            Self::Unreadable { .. }
            | Self::NotAQuestionnaire(_)
            | Self::Assessment { .. }
            | Self::Stray { .. }
            | Self::TooLarge { .. }
            | Self::Office(_)
            | Self::NoFont
            | Self::Undrawable
            | Self::Unwritable { .. }
            | Self::Closed => 1,
        }
    }

    /// What is wrong, for a reader who sees which file it is about.
    pub fn reason(&self) -> String {
        match self {
            Self::Assessment { error, .. } => format!("{error}{}", advice(error)),
            Self::Stray { stray, .. } => format!("{stray}; {}", stray.hint()),
            _ => self.to_string(),
        }
    }

    /// What failed when something was written.
    pub fn writing(to: &str, error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        let to = to.to_owned();
        Self::Unwritable { to, error }
    }
}

/// What there is, at the end of a sentence.
fn listed(there: &[String]) -> String {
    match there {
        [] => String::new(),
        _ => format!("; it has {}", there.join(", ")),
    }
}

/// What to do about it, where that can be said.
fn advice(error: &archive::Error) -> &'static str {
    match error {
        archive::Error::UnknownQuestionnaire { .. } => "; name its file with `--questionnaire`",
        _ => "",
    }
}
