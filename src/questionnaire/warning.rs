use crate::i18n::Locale;

/// What in a valid file may not be what its author means.
#[derive(Clone, Debug, PartialEq)]
pub enum Warning {
    /// A text that is not written in every language its file speaks.
    MissingTranslation {
        /// The languages it lacks.
        locales: Vec<Locale>,
    },
}
