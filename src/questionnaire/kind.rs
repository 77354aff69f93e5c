use super::node::{self, Content};

/// What a YAML file is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A [`Questionnaire`](super::Questionnaire).
    Questionnaire,
    /// A [`Benchmark`](super::Benchmark).
    Benchmark,
}

impl FileKind {
    /// Tells the two apart by what only one of them has, also where the file
    /// has mistakes. What says neither is taken for a questionnaire.
    ///
    /// ```
    /// use needs_catch::questionnaire::FileKind;
    ///
    /// assert_eq!(FileKind::of("kind: mark\nat: 0.35"), FileKind::Benchmark);
    /// assert_eq!(FileKind::of("id: tiny\ntriggers: []"), FileKind::Questionnaire);
    /// assert_eq!(FileKind::of("}"), FileKind::Questionnaire);
    /// ```
    pub fn of(yaml: &str) -> Self {
        let keys: Vec<_> = match node::parse(yaml).map(|it| it.root.content) {
            Ok(Content::Map(entries)) => entries.iter().map(|(key, _)| key.name.clone()).collect(),
            _ => Vec::new(),
        };
        let has = |wanted: &str| keys.iter().any(|it| **it == *wanted);
        if (has("kind") || has("applies_to")) && !has("triggers") {
            Self::Benchmark
        } else {
            Self::Questionnaire
        }
    }
}
