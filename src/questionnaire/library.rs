use super::{Benchmark, Questionnaire, QuestionnaireId, Scope};
use crate::i18n::Locale;

/// The YAML files that come with the program, in the order they are offered:
/// name and text.
pub const SHIPPED: &[(&str, &str)] = &[
    (
        "needs-catch.yaml",
        include_str!("../../questionnaires/needs-catch.yaml"),
    ),
    (
        "one-to-one.yaml",
        include_str!("../../questionnaires/one-to-one.yaml"),
    ),
    ("crm.yaml", include_str!("../../questionnaires/crm.yaml")),
    (
        "real-time.yaml",
        include_str!("../../questionnaires/real-time.yaml"),
    ),
];

/// The benchmark packs that come with the program: name and text.
pub const SHIPPED_BENCHMARKS: &[(&str, &str)] = &[
    (
        "cmat-mark.yaml",
        include_str!("../../questionnaires/benchmarks/cmat-mark.yaml"),
    ),
    (
        "kotler-band.yaml",
        include_str!("../../questionnaires/benchmarks/kotler-band.yaml"),
    ),
];

/// A small valid questionnaire to begin with. Its comments, in this language,
/// say what each part is for.
pub fn template(locale: Locale) -> &'static str {
    match locale {
        Locale::En => include_str!("../../questionnaires/templates/en.yaml"),
        Locale::Ko => include_str!("../../questionnaires/templates/ko.yaml"),
        Locale::Ja => include_str!("../../questionnaires/templates/ja.yaml"),
    }
}

/// The questionnaires at hand: any number of versions of each, and of each
/// version one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// The questionnaires, in the order they are offered.
    pub questionnaires: Vec<Questionnaire>,
}

/// What became of a questionnaire that was to be added.
#[derive(Clone, Debug, PartialEq)]
pub enum Added {
    /// It is there now.
    New,
    /// It was there already, the very same text.
    Same,
    /// It was not added: this one has its id and version, and another text.
    /// Two texts under one name would make results depend on which is taken.
    Clash(Questionnaire),
}

/// What is valid of the shipped files; a test holds that all of it is.
fn valid<T>(files: &[(&str, &str)], read: fn(&str) -> Option<T>) -> Vec<T> {
    files.iter().filter_map(|(_, yaml)| read(yaml)).collect()
}

impl Library {
    /// What comes with the program.
    pub fn shipped() -> Self {
        Self {
            questionnaires: valid(SHIPPED, Questionnaire::read_valid),
        }
    }

    /// The latest version of the questionnaire with this id.
    pub fn questionnaire(&self, id: &QuestionnaireId) -> Option<&Questionnaire> {
        (self.questionnaires.iter())
            .filter(|it| it.id == *id)
            .max_by(|a, b| a.version.cmp(&b.version))
    }

    /// Adds a questionnaire behind the others. Nothing that is there gives way
    /// to it: of two texts with one id and version, the first stays.
    pub fn add(&mut self, questionnaire: Questionnaire) -> Added {
        let twin = (self.questionnaires.iter())
            .find(|it| it.id == questionnaire.id && it.version == questionnaire.version);
        match twin {
            None => {
                self.questionnaires.push(questionnaire);
                Added::New
            }
            Some(twin) if *twin == questionnaire => Added::Same,
            Some(twin) => Added::Clash(twin.clone()),
        }
    }
}

impl Benchmark {
    /// The packs that come with the program. They are read when they are asked
    /// for: nobody needs one to answer.
    pub fn shipped() -> Vec<Self> {
        valid(SHIPPED_BENCHMARKS, Self::read_valid)
    }

    /// The packs that may stand beside the score of a power. What was measured
    /// over all powers stands there only where an assessment has one.
    pub fn beside_power(powers: usize) -> Vec<Self> {
        Self::about(|scope| match scope {
            Scope::Power => true,
            Scope::Overall => powers == 1,
            Scope::Trigger | Scope::Requirement | Scope::Indicator => false,
        })
    }

    /// The packs that may stand beside the mean over several powers.
    pub fn beside_overall() -> Vec<Self> {
        Self::about(|scope| scope == Scope::Overall)
    }

    fn about(wanted: impl Fn(Scope) -> bool) -> Vec<Self> {
        let mut packs = Self::shipped();
        packs.retain(|it| wanted(it.applies_to));
        packs
    }
}
