use std::collections::BTreeMap;

use super::Locale;

/// A sentence from a questionnaire, in one language or in several.
///
/// In YAML it is a scalar (`title: Storage`: one language, which one is not
/// said) or a map of languages (`title: { en: Storage, ko: 축적 }`). Reading
/// it never fails: a missing translation falls back, sentence by sentence, to
/// English, then to whatever there is.
///
/// Texts are shown and never compared; what is compared are ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    untagged: Option<String>,
    translations: BTreeMap<Locale, String>,
}

impl Text {
    /// A text in one language that is not named.
    pub fn untagged(text: impl Into<String>) -> Self {
        Self {
            untagged: Some(text.into()),
            translations: BTreeMap::new(),
        }
    }

    /// The text in this language, or its nearest fallback.
    ///
    /// ```
    /// use needs_catch::i18n::{Locale, Text};
    ///
    /// let text: Text = [(Locale::En, "Storage"), (Locale::Ko, "축적")].into_iter().collect();
    /// assert_eq!(text.get(Locale::Ko), "축적");
    /// assert_eq!(text.get(Locale::Ja), "Storage");
    /// ```
    pub fn get(&self, locale: Locale) -> &str {
        self.translations
            .get(&locale)
            .or(self.untagged.as_ref())
            .or_else(|| self.translations.get(&Locale::En))
            .or_else(|| self.translations.values().next())
            .map_or("", String::as_str)
    }

    /// The languages this text is not written in; none for an untagged text,
    /// which stands for all of them.
    pub fn missing(&self) -> Vec<Locale> {
        if self.untagged.is_some() {
            return Vec::new();
        }
        let mut missing = Locale::ALL.to_vec();
        missing.retain(|locale| !self.translations.contains_key(locale));
        missing
    }

    /// Whether any language is named.
    pub fn is_translated(&self) -> bool {
        !self.translations.is_empty()
    }
}

impl<S: Into<String>> FromIterator<(Locale, S)> for Text {
    fn from_iter<I: IntoIterator<Item = (Locale, S)>>(translations: I) -> Self {
        Self {
            untagged: None,
            translations: translations
                .into_iter()
                .map(|(locale, text)| (locale, text.into()))
                .collect(),
        }
    }
}
