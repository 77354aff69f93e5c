use super::{Benchmark, Questionnaire, QuestionnaireId, Scope};

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

/// The questionnaires at hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// The questionnaires, in the order they are offered.
    pub questionnaires: Vec<Questionnaire>,
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

    /// The questionnaire with this id.
    pub fn questionnaire(&self, id: &QuestionnaireId) -> Option<&Questionnaire> {
        self.questionnaires.iter().find(|it| it.id == *id)
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
