//! What is shown, as an address.

use std::{fmt, str::FromStr};

use crate::{
    assessment::{Item, View},
    questionnaire::QuestionnaireId,
};

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
    /// Beginning to answer an invitation: what it says, as the link has it.
    Join(String),
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
    /// The scores.
    Results(Scope),
    /// The document to hand over.
    Report(Scope),
    /// Everything about several people: which page of these, as the address
    /// has it.
    People(String),
    /// Handing in what was answered for somebody else's workshop.
    HandIn,
    /// What newer versions of its questionnaires would change.
    Versions,
}

/// What of an assessment, and whose answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// One driving power if it is named, else all.
    pub power: Option<QuestionnaireId>,
    /// Whose answers.
    pub view: View,
}

impl Scope {
    /// One driving power, everybody's answers.
    pub fn of_power(power: QuestionnaireId) -> Self {
        Self {
            power: Some(power),
            ..Self::default()
        }
    }

    /// As it is written behind a page's name.
    fn address(&self) -> String {
        let power = self.power.as_ref().map(|it| format!("/{it}"));
        let view = (!self.view.is_all()).then(|| format!("?view={}", self.view));
        power.unwrap_or_default() + &view.unwrap_or_default()
    }

    fn read(power: Option<&str>, view: Option<&str>) -> Option<Self> {
        Some(Self {
            power: power.map(str::parse).transpose().ok()?,
            view: view.map_or(Some(View::All), |it| it.strip_prefix("view=")?.parse().ok())?,
        })
    }
}

impl Page {
    /// The page itself, wherever on it someone is.
    #[must_use]
    pub fn itself(&self) -> Self {
        match self {
            Self::Respond(_) => Self::Respond(None),
            Self::Results(_) => Self::Results(Scope::default()),
            Self::Report(_) => Self::Report(Scope::default()),
            Self::People(_) => Self::People(String::new()),
            Self::HandIn => Self::HandIn,
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
            Self::Join(invitation) => write!(f, "/join/{invitation}"),
            Self::Settings => f.write_str("/settings"),
            Self::Assessment { id, page } => match page {
                Page::Respond(None) => write!(f, "/assessment/{id}/respond"),
                Page::Respond(Some(item)) => write!(
                    f,
                    "/assessment/{id}/respond/{}/{}",
                    item.questionnaire, item.requirement
                ),
                Page::Results(scope) => {
                    write!(f, "/assessment/{id}/results{}", scope.address())
                }
                Page::Report(scope) => write!(f, "/assessment/{id}/report{}", scope.address()),
                Page::People(page) if page.is_empty() => write!(f, "/assessment/{id}/people"),
                Page::People(page) => write!(f, "/assessment/{id}/people/{page}"),
                Page::HandIn => write!(f, "/assessment/{id}/hand-in"),
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
        let address = address.trim_start_matches('#');
        let (path, query) = match address.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (address, None),
        };
        let parts: Vec<_> = path.split('/').filter(|part| !part.is_empty()).collect();
        let scoped = |id: &str, power, page: fn(Scope) -> Page| {
            let scope = Scope::read(power, query);
            scope.map_or(Self::Unknown, |it| Self::of(id, page(it)))
        };
        Ok(match parts.as_slice() {
            [] => Self::Home,
            ["new"] => Self::New,
            ["new", id] => id.parse().map_or(Self::Unknown, Self::NewWith),
            ["join", invitation] => Self::Join((*invitation).to_owned()),
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
            ["assessment", id, "results"] => scoped(id, None, Page::Results),
            ["assessment", id, "results", power] => scoped(id, Some(*power), Page::Results),
            ["assessment", id, "report"] => scoped(id, None, Page::Report),
            ["assessment", id, "report", power] => scoped(id, Some(*power), Page::Report),
            ["assessment", id, "people", page @ ..] => Self::of(*id, Page::People(page.join("/"))),
            ["assessment", id, "hand-in"] => Self::of(*id, Page::HandIn),
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
