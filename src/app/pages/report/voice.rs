//! The words of the document.

use crate::{
    app::browser::format,
    i18n::{Document, Locale, Strings, Text},
    questionnaire::{LevelId, Provenance, Questionnaire},
    scoring::{Range, percent},
};

/// In which words the document speaks: the reader's language around the
/// questionnaire's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    /// The language of the document's own words.
    pub interface: Locale,
    /// The language of the questionnaire's.
    pub content: Locale,
    /// The present year, against which published figures are old.
    pub this_year: u16,
}

impl Voice {
    pub(super) fn strings(self) -> &'static Strings {
        Strings::of(self.interface)
    }

    pub(super) fn words(self) -> &'static Document {
        self.strings().document()
    }

    /// The `lang` of the questionnaire's texts, where it is not the document's.
    pub(super) fn lang(self) -> Option<&'static str> {
        (self.content != self.interface).then(|| self.content.tag())
    }

    /// What stands between two sentences.
    pub(super) const fn gap(self) -> &'static str {
        match self.interface {
            Locale::En | Locale::Ko => " ",
            Locale::Ja => "",
        }
    }

    /// A text of the questionnaire.
    pub(super) fn text(self, text: &Text) -> String {
        text.get(self.content).to_owned()
    }

    /// A share, 0..1, as a percentage.
    pub(super) fn share(self, share: f64) -> String {
        self.points(percent(share))
    }

    /// A whole percentage.
    pub(super) fn points(self, points: u32) -> String {
        (self.strings().common.percent)(points)
    }

    /// A share, or the dash of what has none.
    pub(super) fn score(self, score: Option<f64>) -> String {
        let none = || self.strings().common.no_score.to_owned();
        score.map_or_else(none, |score| self.share(score))
    }

    /// What a score could still become.
    pub(super) fn range(self, range: Option<Range>) -> String {
        let none = || self.strings().common.no_score.to_owned();
        range.map_or_else(none, |Range { worst, best }| {
            match (percent(worst), percent(best)) {
                (worst, best) if worst == best => self.points(worst),
                (worst, best) => (self.strings().chart().range)(worst, best),
            }
        })
    }

    /// A weight or an amount, as the reader's language writes it.
    pub(super) fn number(self, number: f64) -> String {
        format::number(number, 2, self.interface)
    }

    /// What a level is called.
    pub(super) fn level(self, questionnaire: &Questionnaire, id: &LevelId) -> String {
        let level = questionnaire.scale.level(id);
        level.map_or_else(String::new, |it| self.text(&it.label))
    }

    /// The year of a published figure, and its age if that must be said.
    pub(super) fn year(self, of: &Provenance) -> String {
        match (of.year, of.age(self.this_year)) {
            (Some(year), Some(age)) => (self.words().aged)(year, age),
            (Some(year), None) => year.to_string(),
            (None, _) => self.words().n_unknown.to_owned(),
        }
    }

    /// How many were measured.
    pub(super) fn n(self, of: &Provenance) -> String {
        let unknown = || self.words().n_unknown.to_owned();
        of.n.map_or_else(unknown, |n| self.number(n.into()))
    }
}
