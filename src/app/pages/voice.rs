//! The words of a page about an assessment.

use leptos::prelude::*;

use crate::{
    app::{
        browser::format,
        editor::Editor,
        preferences::Preferences,
        route::{Page, Route},
    },
    i18n::{Locale, Strings, Text},
    scoring::{percent, rounded},
};

/// In which words the page speaks. All it says follows the language.
#[derive(Clone, Copy, Debug)]
pub struct Voice {
    pub editor: Editor,
    pub preferences: Preferences,
}

impl Voice {
    pub fn of(editor: Editor) -> Self {
        Self {
            editor,
            preferences: Preferences::expect(),
        }
    }

    pub fn t(self) -> &'static Strings {
        self.preferences.strings()
    }

    /// What stands between two sentences.
    pub fn gap(self) -> &'static str {
        match self.preferences.locale() {
            Locale::En | Locale::Ko => " ",
            Locale::Ja => "",
        }
    }

    /// A text of a questionnaire in the language it is shown in.
    pub fn text(self, text: &Text) -> String {
        let locale = self.editor.content_locale(self.preferences.locale());
        text.get(locale).to_owned()
    }

    /// The language of a questionnaire's texts, where the page has another.
    pub fn lang(self) -> Option<&'static str> {
        let interface = self.preferences.locale();
        let content = self.editor.content_locale(interface);
        (content != interface).then(|| content.tag())
    }

    pub fn percent(self, share: f64) -> String {
        (self.t().common.percent)(percent(share))
    }

    /// A score, or the dash that stands for none.
    pub fn score(self, score: Option<f64>) -> String {
        score.map_or_else(
            || self.t().common.no_score.to_owned(),
            |it| self.percent(it),
        )
    }

    pub fn number(self, value: f64, decimals: u8) -> String {
        format::number(
            rounded(value, decimals),
            decimals,
            self.preferences.locale(),
        )
    }

    /// The link to a page of this assessment.
    pub fn page(self, page: Page) -> String {
        let id = untrack(|| self.editor.with(|it| it.id().to_owned()));
        Route::of(id, page).href()
    }
}

/// The colour of a level, as the style sheets number them: 1 the lowest, 5 the
/// highest.
pub fn tone(rank: usize, ranks: usize) -> usize {
    let steps = ranks.saturating_sub(1).max(1);
    1 + (8 * rank + steps) / (2 * steps)
}
