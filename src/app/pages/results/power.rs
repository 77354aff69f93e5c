use leptos::prelude::*;

use crate::{
    app::{
        browser::format,
        editor::Editor,
        preferences::Preferences,
        route::{Page, Route},
    },
    assessment::Item,
    i18n::{Strings, Text},
    questionnaire::{LevelId, Questionnaire, RequirementId, TriggerId},
    scoring::{Scorecard, State, percent},
};

/// One driving power of the open assessment: its questionnaire, its scores,
/// and the words to say them in. All it says follows language and answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Power {
    pub(super) editor: Editor,
    pub(super) preferences: Preferences,
    questionnaire: StoredValue<Questionnaire>,
    scorecard: Memo<Option<Scorecard>>,
}

impl Power {
    pub(super) fn of(editor: Editor, at: usize, questionnaire: Questionnaire) -> Self {
        Self {
            editor,
            preferences: Preferences::expect(),
            questionnaire: StoredValue::new(questionnaire),
            scorecard: Memo::new(move |_| editor.scorecards().into_iter().nth(at)),
        }
    }

    pub(super) fn questionnaire(self) -> Questionnaire {
        self.questionnaire.get_value()
    }

    /// Something of the scorecard, reactively.
    pub(super) fn with<T>(self, read: impl FnOnce(&Scorecard) -> T) -> Option<T> {
        self.scorecard.with(|it| it.as_ref().map(read))
    }

    /// A signal of something of the scorecard that changes only with it.
    pub(super) fn memo<T: Default + PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Scorecard) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.with(&read).unwrap_or_default())
    }

    /// How many requirements are answered, and how many there are.
    pub(super) fn answered(self) -> (usize, usize) {
        self.with(Scorecard::answered).unwrap_or_default()
    }

    /// The first requirement without an answer.
    pub(super) fn first_open(self) -> Option<RequirementId> {
        self.with(|scorecard| {
            let mut all = scorecard.triggers.iter().flat_map(|it| &it.requirements);
            let open = all.find(|it| it.state == State::Unanswered);
            open.map(|it| it.id.clone())
        })?
    }

    pub(super) fn t(self) -> &'static Strings {
        self.preferences.strings()
    }

    /// A text of the questionnaire in the language it is shown in.
    pub(super) fn text(self, text: &Text) -> String {
        let locale = self.editor.content_locale(self.preferences.locale());
        text.get(locale).to_owned()
    }

    /// The language of the questionnaire's texts, where the page has another.
    pub(super) fn lang(self) -> Option<&'static str> {
        let interface = self.preferences.locale();
        let content = self.editor.content_locale(interface);
        (content != interface).then(|| content.tag())
    }

    pub(super) fn title(self) -> String {
        self.text(&self.questionnaire().title)
    }

    pub(super) fn level(self, id: &LevelId) -> String {
        let questionnaire = self.questionnaire();
        let level = questionnaire.scale.level(id);
        level.map_or_else(String::new, |it| self.text(&it.label))
    }

    pub(super) fn trigger(self, id: &TriggerId) -> String {
        let questionnaire = self.questionnaire();
        let trigger = questionnaire.triggers.iter().find(|it| it.id == *id);
        trigger.map_or_else(String::new, |it| self.text(&it.title))
    }

    pub(super) fn requirement(self, id: &RequirementId) -> String {
        let questionnaire = self.questionnaire();
        let found = questionnaire.requirement(id);
        found.map_or_else(String::new, |(_, it)| self.text(&it.title))
    }

    pub(super) fn percent(self, share: f64) -> String {
        (self.t().common.percent)(percent(share))
    }

    /// A score, or the dash that stands for none.
    pub(super) fn score(self, score: Option<f64>) -> String {
        score.map_or_else(
            || self.t().common.no_score.to_owned(),
            |it| self.percent(it),
        )
    }

    pub(super) fn number(self, value: f64, decimals: u8) -> String {
        format::number(value, decimals, self.preferences.locale())
    }

    /// The link to a requirement's card.
    pub(super) fn href(self, id: &RequirementId) -> String {
        let item = Item {
            questionnaire: self.questionnaire().id.clone(),
            requirement: id.clone(),
        };
        self.page(Page::Respond(Some(item)))
    }

    /// The link to a page of this assessment.
    pub(super) fn page(self, page: Page) -> String {
        let id = untrack(|| self.editor.with(|it| it.id().to_owned()));
        Route::of(id, page).href()
    }

    /// An id in the page that no other power has.
    pub(super) fn dom_id(self, name: &str) -> String {
        format!("{}-{name}", self.questionnaire().id)
    }
}
