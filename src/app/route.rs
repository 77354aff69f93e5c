//! What is shown, as an address.

use std::{fmt, str::FromStr};

use crate::{assessment::Item, questionnaire::QuestionnaireId};

/// What is shown: everything the address can hold.
///
/// It is written behind the `#` of the address, so that any static file server
/// serves every link, at its root or below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The assessments on this device.
    Home,
    /// Beginning a new one.
    New,
    /// Beginning a new one with this questionnaire.
    NewWith(QuestionnaireId),
    /// The questionnaires on this device.
    Library,
    /// A questionnaire.
    Questionnaire {
        /// The id of one that came with the program, or an own one's key;
        /// `new` for one that is yet to be written.
        key: String,
        /// Whether it is only looked at.
        preview: bool,
    },
    /// An open assessment.
    Assessment {
        /// Which one.
        id: String,
        /// What of it.
        page: Page,
    },
    /// Language, theme, storage.
    Settings,
    /// Nothing we know.
    Unknown,
}

/// What is shown of an open assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Answering, at a requirement if one is named.
    Respond(Option<Item>),
    /// The scores: of one power if it is named, else of all.
    Results(Option<QuestionnaireId>),
    /// The document to hand over: about one power if it is named, else all.
    Report(Option<QuestionnaireId>),
    /// What newer versions of its questionnaires would change.
    Versions,
}

impl Page {
    /// The page itself, wherever on it someone is.
    #[must_use]
    pub fn itself(&self) -> Self {
        match self {
            Self::Respond(_) => Self::Respond(None),
            Self::Results(_) => Self::Results(None),
            Self::Report(_) => Self::Report(None),
            Self::Versions => Self::Versions,
        }
    }
}

impl Route {
    /// The id of the open assessment.
    pub fn assessment(&self) -> Option<&str> {
        match self {
            Self::Assessment { id, .. } => Some(id),
            _ => None,
        }
    }

    /// Answering an assessment where it was left.
    pub fn respond(id: impl Into<String>) -> Self {
        Self::of(id, Page::Respond(None))
    }

    /// A page of an assessment.
    pub fn of(id: impl Into<String>, page: Page) -> Self {
        let id = id.into();
        Self::Assessment { id, page }
    }

    /// Writing a questionnaire.
    pub fn questionnaire(key: impl Into<String>) -> Self {
        let (key, preview) = (key.into(), false);
        Self::Questionnaire { key, preview }
    }

    /// Looking at a questionnaire.
    pub fn preview(key: impl Into<String>) -> Self {
        let (key, preview) = (key.into(), true);
        Self::Questionnaire { key, preview }
    }

    /// The link to it.
    pub fn href(&self) -> String {
        format!("#{self}")
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home | Self::Unknown => f.write_str("/"),
            Self::New => f.write_str("/new"),
            Self::NewWith(id) => write!(f, "/new/{id}"),
            Self::Library => f.write_str("/library"),
            Self::Questionnaire { key, preview } => {
                let preview = if *preview { "/preview" } else { "" };
                write!(f, "/library/{key}{preview}")
            }
            Self::Settings => f.write_str("/settings"),
            Self::Assessment { id, page } => match page {
                Page::Respond(None) => write!(f, "/assessment/{id}/respond"),
                Page::Respond(Some(item)) => write!(
                    f,
                    "/assessment/{id}/respond/{}/{}",
                    item.questionnaire, item.requirement
                ),
                Page::Results(None) => write!(f, "/assessment/{id}/results"),
                Page::Results(Some(power)) => write!(f, "/assessment/{id}/results/{power}"),
                Page::Report(None) => write!(f, "/assessment/{id}/report"),
                Page::Report(Some(power)) => write!(f, "/assessment/{id}/report/{power}"),
                Page::Versions => write!(f, "/assessment/{id}/versions"),
            },
        }
    }
}

impl FromStr for Route {
    type Err = std::convert::Infallible;

    /// Reads the address behind the `#`. What cannot be read is
    /// [`Unknown`](Self::Unknown), never a guess.
    fn from_str(address: &str) -> Result<Self, Self::Err> {
        let path = address.trim_start_matches('#');
        let parts: Vec<_> = path.split('/').filter(|part| !part.is_empty()).collect();
        Ok(match parts.as_slice() {
            [] => Self::Home,
            ["new"] => Self::New,
            ["new", id] => id.parse().map_or(Self::Unknown, Self::NewWith),
            ["library"] => Self::Library,
            ["library", key] => Self::questionnaire(*key),
            ["library", key, "preview"] => Self::preview(*key),
            ["settings"] => Self::Settings,
            ["assessment", id, "respond"] => Self::respond(*id),
            ["assessment", id, "respond", questionnaire, requirement] => {
                match item(questionnaire, requirement) {
                    Some(item) => Self::of(*id, Page::Respond(Some(item))),
                    None => Self::Unknown,
                }
            }
            ["assessment", id, "results"] => Self::of(*id, Page::Results(None)),
            ["assessment", id, "results", power] => match power.parse() {
                Ok(power) => Self::of(*id, Page::Results(Some(power))),
                Err(_) => Self::Unknown,
            },
            ["assessment", id, "report"] => Self::of(*id, Page::Report(None)),
            ["assessment", id, "report", power] => match power.parse() {
                Ok(power) => Self::of(*id, Page::Report(Some(power))),
                Err(_) => Self::Unknown,
            },
            ["assessment", id, "versions"] => Self::of(*id, Page::Versions),
            _ => Self::Unknown,
        })
    }
}

fn item(questionnaire: &str, requirement: &str) -> Option<Item> {
    Some(Item {
        questionnaire: questionnaire.parse::<QuestionnaireId>().ok()?,
        requirement: requirement.parse().ok()?,
    })
}
