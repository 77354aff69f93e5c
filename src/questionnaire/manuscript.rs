use std::fmt;

use super::{Outline, Problem, Questionnaire, Severity};
use crate::i18n::Text;

/// A text someone is writing, right or wrong, and what it is read as.
#[derive(Clone, PartialEq)]
pub struct Manuscript {
    text: String,
    outline: Outline,
    questionnaire: Option<Questionnaire>,
    problems: Vec<Problem>,
}

impl Manuscript {
    /// Reads a text as far as it can be read.
    ///
    /// ```
    /// use needs_catch::questionnaire::Manuscript;
    ///
    /// let manuscript = Manuscript::read("id: meetings\nscale: [");
    /// assert!(manuscript.questionnaire().is_none());
    /// assert_eq!(manuscript.errors(), 1);
    /// assert_eq!(manuscript.text(), "id: meetings\nscale: [");
    /// ```
    pub fn read(text: impl Into<String>) -> Self {
        let text = text.into();
        let outline = Outline::of(&text);
        let (questionnaire, problems) = match Questionnaire::read(&text) {
            Ok((questionnaire, warnings)) => (Some(questionnaire), warnings),
            Err(problems) => (None, problems),
        };
        Self {
            text,
            outline,
            questionnaire,
            problems,
        }
    }

    /// The text, as it was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The questionnaire, where nothing is wrong with the text.
    pub fn questionnaire(&self) -> Option<&Questionnaire> {
        self.questionnaire.as_ref()
    }

    /// Everything there is to tell its author, in the order of the lines.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How many problems stop it.
    pub fn errors(&self) -> usize {
        let stops = |it: &&Problem| it.severity() == Severity::Error;
        self.problems.iter().filter(stops).count()
    }

    /// How many problems do not.
    pub fn warnings(&self) -> usize {
        self.problems.len() - self.errors()
    }

    /// What stands where the id belongs.
    pub fn id(&self) -> Option<&str> {
        self.outline.id.as_deref()
    }

    /// What stands where the version belongs.
    pub fn version(&self) -> Option<&str> {
        self.outline.version.as_deref()
    }

    /// Its title, as far as it can be read.
    pub fn title(&self) -> Option<&Text> {
        self.outline.title.as_ref()
    }
}

impl fmt::Debug for Manuscript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.id().unwrap_or_default();
        write!(f, "Manuscript({id}, {} problems)", self.problems.len())
    }
}
