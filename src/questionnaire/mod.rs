//! What is asked: questionnaires and the benchmarks that may stand beside them.
//!
//! One YAML file is one driving power. [`Questionnaire::read`] turns the text
//! of such a file into a [`Questionnaire`], or into the list of everything
//! that is wrong with it. There is no other way to make one, so whoever holds
//! a `Questionnaire` holds a valid one, and scoring cannot fail.

mod benchmark;
mod character;
mod check;
mod conjunction;
mod encoding;
mod field;
mod file;
mod edit;
mod id;
mod indicator;
mod kept;
mod kind;
mod library;
pub mod limits;
mod lines;
mod lint;
mod mistake;
mod manuscript;
mod node;
mod outline;
mod place;
mod problem;
mod reader;
mod scale;
mod suggest;
mod syntax;
mod warning;
mod wording;

use std::{fmt, ops::Deref, sync::Arc};

pub use benchmark::{Benchmark, Mark, Scope};
pub use edit::{as_typed, duplicate, free_id, indentation};
pub use encoding::{Encoding, text};
pub use id::{
    BenchmarkId, IndicatorId, LevelId, NotAnId, ParameterId, QuestionnaireId, ReferenceId,
    RequirementId, TriggerId,
};
pub use kind::FileKind;
pub use library::{Added, Library, SHIPPED, SHIPPED_BENCHMARKS, template};
pub use manuscript::Manuscript;
pub use outline::Outline;
pub use place::Place;
pub use problem::{Counted, Expected, Named, Problem, ProblemKind, Severity, Shape};
pub use scale::{Band, Bands, Level, Scale};
use semver::Version;
pub use syntax::Syntax;
pub use warning::{IdleCap, Warning};

use crate::i18n::Text;

/// The version of the file format this program writes and reads.
pub const FORMAT: u32 = 1;

/// A valid questionnaire: one driving power and all that is asked about it.
///
/// Cheap to clone. Its content is read through [`Definition`], to which it
/// dereferences; it cannot be changed. Two are equal where their files are.
#[derive(Clone)]
pub struct Questionnaire(Arc<File>);

/// A file that was read. The text is kept, because whoever keeps a
/// questionnaire keeps all of it, with its author's comments and order.
struct File {
    yaml: String,
    definition: Definition,
}

impl Questionnaire {
    /// Reads a YAML file.
    ///
    /// # Errors
    /// Every problem of the file at once, in the order of its lines. Warnings
    /// alone do not stop a file; they come with the questionnaire.
    ///
    /// ```
    /// use needs_catch::questionnaire::Questionnaire;
    ///
    /// let problems = Questionnaire::read("id: Needs Catch").unwrap_err();
    /// assert!(problems[0].to_string().starts_with("1:1: "));
    /// assert!(problems.iter().any(|problem| problem.to_string().contains("expected an id")));
    /// ```
    pub fn read(yaml: &str) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        let (definition, warnings) = file::read(yaml, check::questionnaire, lint::questionnaire)?;
        Ok((Self::of(yaml, definition), warnings))
    }

    /// Reads the bytes of a YAML file, which are to be text in UTF-8; a
    /// byte-order mark before it does no harm.
    ///
    /// # Errors
    /// What the bytes are instead, or as for [`read`](Self::read).
    pub fn read_bytes(bytes: &[u8]) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        Self::read(encoding::text(bytes).map_err(|problem| vec![problem])?)
    }

    /// Reads a YAML file that its author has checked, as [`read`](Self::read)
    /// does but for the words: none where that would say what is wrong.
    pub fn read_valid(yaml: &str) -> Option<Self> {
        let definition = file::valid(yaml, check::questionnaire)?;
        Some(Self::of(yaml, definition))
    }

    fn of(yaml: &str, definition: Definition) -> Self {
        let yaml = yaml.to_owned();
        Self(Arc::new(File { yaml, definition }))
    }

    /// The text of the file it was read from.
    pub fn yaml(&self) -> &str {
        &self.0.yaml
    }

    /// All requirements with their triggers, in the order they are asked.
    pub fn requirements(&self) -> impl Iterator<Item = (&Trigger, &Requirement)> {
        self.triggers
            .iter()
            .flat_map(|trigger| trigger.requirements.iter().map(move |it| (trigger, it)))
    }

    /// All requirements, each with the number it has on paper and in tables: that
    /// of its trigger and its own in it, such as `1.2`.
    pub fn numbered(&self) -> impl Iterator<Item = (String, &Requirement)> {
        self.triggers.iter().zip(1..).flat_map(|(trigger, of)| {
            let requirements = trigger.requirements.iter().zip(1..);
            requirements.map(move |(it, at): (_, usize)| (format!("{of}.{at}"), it))
        })
    }

    /// The published figures beside requirements, each with its requirement.
    pub fn base_rates(&self) -> impl Iterator<Item = (&Requirement, &Reference)> {
        self.requirements()
            .flat_map(|(_, it)| it.references.iter().map(move |reference| (it, reference)))
    }

    /// The requirement with this id, and its trigger.
    pub fn requirement(&self, id: &RequirementId) -> Option<(&Trigger, &Requirement)> {
        self.requirements().find(|(_, it)| it.id == *id)
    }
}

impl Deref for Questionnaire {
    type Target = Definition;

    fn deref(&self) -> &Definition {
        &self.0.definition
    }
}

impl fmt::Debug for Questionnaire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Questionnaire({} {})", self.id, self.version)
    }
}

impl PartialEq for Questionnaire {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.yaml() == other.yaml()
    }
}

/// The content of a questionnaire, in the order its author wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// Names the driving power, over all versions.
    pub id: QuestionnaireId,
    /// A new major version may drop or rescale requirements.
    pub version: Version,
    /// The power's name.
    pub title: Text,
    /// The question behind the whole power.
    pub concept: Text,
    /// Where the content comes from.
    pub source: Option<Source>,
    /// The levels a requirement is answered with.
    pub scale: Scale,
    /// The levels of a trigger or of the power.
    pub bands: Bands,
    /// What decides the power's level. At least one.
    pub triggers: Vec<Trigger>,
    /// Result indices: numbers beside the score, never in it.
    pub indicators: Vec<Indicator>,
}

/// Where a questionnaire comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The document's file name.
    pub document: Option<String>,
    /// How it is cited.
    pub citation: Text,
    /// Where it is published.
    pub url: Option<String>,
}

/// A device that decides how well the power works.
#[derive(Clone, Debug, PartialEq)]
pub struct Trigger {
    /// Names the trigger.
    pub id: TriggerId,
    /// Its name.
    pub title: Text,
    /// What its requirements ask, in one sentence.
    pub question: Text,
    /// How much it counts in the power; finite, not negative.
    pub weight: f64,
    /// What is judged. At least one.
    pub requirements: Vec<Requirement>,
    /// Requirements that hold the trigger's level down.
    pub caps: Vec<Cap>,
}

/// One thing that is judged against written anchors.
#[derive(Clone, Debug, PartialEq)]
pub struct Requirement {
    /// Names the requirement within the questionnaire.
    pub id: RequirementId,
    /// What is judged, as a short heading.
    pub title: Text,
    /// Why it matters.
    pub why: Option<Text>,
    /// What each level looks like; always the lowest and the highest.
    pub anchors: Vec<(LevelId, Text)>,
    /// What would prove a high answer.
    pub evidence: Vec<Text>,
    /// How much it counts in its trigger; finite, not negative.
    pub weight: f64,
    /// What raising it by one level takes, from 1 (light) to 5 (heavy).
    pub effort: Option<u8>,
    /// Published shares of companies or people of whom something like it is
    /// said. They are no scores and never drawn among them.
    pub references: Vec<Reference>,
}

impl Requirement {
    /// What this level looks like, if its author said so.
    pub fn anchor(&self, level: &LevelId) -> Option<&Text> {
        self.anchors
            .iter()
            .find_map(|(id, text)| (id == level).then_some(text))
    }
}

/// While a requirement stands below a level, its trigger's level is held down.
/// The score is not touched.
#[derive(Clone, Debug, PartialEq)]
pub struct Cap {
    /// The requirement that is looked at; one of the same trigger.
    pub requirement: RequirementId,
    /// The level of the scale it must reach for the cap to be lifted.
    pub below: LevelId,
    /// The band the trigger cannot exceed meanwhile.
    pub at_most: LevelId,
    /// Why.
    pub because: Text,
}

/// A result index: what came out, as a ratio of two amounts.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// Names the indicator.
    pub id: IndicatorId,
    /// Its name.
    pub title: Text,
    /// Anything to know before entering it.
    pub note: Option<Text>,
    /// What to add up above the line.
    pub numerator: Text,
    /// What to add up below the line.
    pub denominator: Text,
    /// What it depends on and must be printed beside it.
    pub parameters: Vec<Parameter>,
    /// Published figures that may stand beside it.
    pub references: Vec<Reference>,
    /// What to say where no public figure exists.
    pub no_reference: Option<Text>,
}

/// Something an indicator depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Names the parameter.
    pub id: ParameterId,
    /// Its name.
    pub title: Text,
    /// What is entered.
    pub kind: ParameterKind,
}

/// What is entered for a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ParameterKind {
    /// A number of years, with the usual one.
    Years {
        /// Offered at first.
        default: Option<u16>,
    },
    /// Words, such as the name of a market.
    Words,
}

/// A published figure beside an indicator or a requirement. Beside an
/// indicator it stands only where the entered parameters are the ones it was
/// measured with.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Names the figure, for those who edit its file.
    pub id: Option<ReferenceId>,
    /// The figure, in percent.
    pub value: f64,
    /// The parameters it holds for.
    pub when: Vec<(ParameterId, u16)>,
    /// What the figure is.
    pub says: Text,
    /// Where it comes from and what to keep in mind.
    pub provenance: Provenance,
}

/// Where a published figure comes from; shown wherever the figure is.
#[derive(Clone, Debug, PartialEq)]
pub struct Provenance {
    /// Who or what was measured.
    pub population: Text,
    /// How many; `None` where the source does not say, which is then said.
    pub n: Option<u32>,
    /// The year it was published or measured.
    pub year: Option<u16>,
    /// The publication.
    pub title: Text,
    /// Where it can be read.
    pub url: Option<String>,
    /// What must be known before comparing.
    pub caveat: Text,
}
