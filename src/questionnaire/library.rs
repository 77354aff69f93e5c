use super::{Benchmark, Problem, Questionnaire, QuestionnaireId, Scope};

/// The YAML files that come with the program: name and text.
pub const SHIPPED: &[(&str, &str)] = &[(
    "needs-catch.yaml",
    include_str!("../../questionnaires/needs-catch.yaml"),
)];

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

/// The questionnaires and benchmarks at hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// The questionnaires, in the order they are offered.
    pub questionnaires: Vec<Questionnaire>,
    /// The benchmark packs.
    pub benchmarks: Vec<Benchmark>,
}

impl Library {
    /// What comes with the program. A test holds that all of it is valid.
    pub fn shipped() -> Self {
        fn valid<T>(read: Result<(T, Vec<Problem>), Vec<Problem>>) -> Option<T> {
            read.ok().map(|(value, _)| value)
        }
        Self {
            questionnaires: (SHIPPED.iter())
                .filter_map(|(_, yaml)| valid(Questionnaire::read(yaml)))
                .collect(),
            benchmarks: (SHIPPED_BENCHMARKS.iter())
                .filter_map(|(_, yaml)| valid(Benchmark::read(yaml)))
                .collect(),
        }
    }

    /// The questionnaire with this id.
    pub fn questionnaire(&self, id: &QuestionnaireId) -> Option<&Questionnaire> {
        self.questionnaires.iter().find(|it| it.id == *id)
    }

    /// The benchmarks that may stand beside the score of a power. What was
    /// measured over all powers stands there only where there is one.
    pub fn benchmarks_beside_power(&self, powers: usize) -> Vec<&Benchmark> {
        (self.benchmarks.iter())
            .filter(|it| match it.applies_to {
                Scope::Power => true,
                Scope::Overall => powers == 1,
                Scope::Trigger | Scope::Requirement | Scope::Indicator => false,
            })
            .collect()
    }
}
