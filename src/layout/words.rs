use super::{Part, Withheld};
use crate::i18n::Strings;

impl Part {
    /// What it is called: its heading in a report.
    pub fn label(self, strings: &Strings) -> &'static str {
        let say = strings.document();
        match self {
            Self::Overview => say.overview,
            Self::Summary => say.summary,
            Self::Profile => say.profile,
            Self::Scores => say.scores,
            Self::Highlights => strings.results().highlights,
            Self::Terms => say.terms,
            Self::BaseRates => say.base_rates,
            Self::Indices => say.indices,
            Self::Answers => say.answers,
            Self::Differences => strings.views().differences,
            Self::Kept => strings.versions().kept,
            Self::Workshop => strings.workshop().minutes_heading,
            Self::Method => say.method,
            Self::Sources => say.sources,
        }
    }
}

impl Withheld {
    /// What it is called, as a line of a list.
    pub fn label(self, strings: &Strings) -> &'static str {
        let say = strings.document();
        match self {
            Self::Company => say.withheld_company,
            Self::Department => say.withheld_department,
            Self::Names => say.withheld_names,
            Self::Notes => say.withheld_notes,
            Self::FreeText => say.withheld_free_text,
            Self::Figures => say.withheld_figures,
        }
    }
}
