use std::ops::Deref;

use leptos::prelude::*;

use super::voice::Voice;
use crate::{
    app::route::{Page, Scope},
    assessment::Item,
    questionnaire::{LevelId, Questionnaire, RequirementId, TriggerId},
    scoring::{Overview, Scorecard, State},
};

/// One driving power of the open assessment: its questionnaire, its scores,
/// and the [`Voice`] to say them in, to which it dereferences. All it says
/// follows language and answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Power {
    voice: Voice,
    questionnaire: StoredValue<Questionnaire>,
    scorecard: Memo<Option<Scorecard>>,
}

impl Power {
    /// The power at a position among those of the open assessment.
    pub(super) fn of(
        voice: Voice,
        overview: Memo<Overview>,
        at: usize,
        questionnaire: Questionnaire,
    ) -> Self {
        Self {
            voice,
            questionnaire: StoredValue::new(questionnaire),
            scorecard: Memo::new(move |_| overview.with(|it| it.powers.get(at).cloned())),
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

    /// How many requirements have answers of which nothing may be shown.
    pub(super) fn withheld(self) -> usize {
        self.with(Scorecard::withheld).unwrap_or_default()
    }

    /// The first requirement without an answer.
    pub(super) fn first_open(self) -> Option<RequirementId> {
        self.with(|scorecard| {
            let mut all = scorecard.triggers.iter().flat_map(|it| &it.requirements);
            let open = all.find(|it| it.state == State::Unanswered);
            open.map(|it| it.id.clone())
        })?
    }

    /// Where one level ends and the next begins.
    pub(super) fn edges(self) -> Vec<f64> {
        let questionnaire = self.questionnaire();
        let bands = questionnaire.bands.all().iter();
        bands.skip(1).map(|it| it.from).collect()
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

    /// The link to a requirement's card.
    pub(super) fn href(self, id: &RequirementId) -> String {
        let item = Item {
            questionnaire: self.questionnaire().id.clone(),
            requirement: id.clone(),
        };
        self.page(Page::Respond(Some(item)))
    }

    /// The link to the results of this power alone, reactively: it keeps
    /// whose answers are looked at.
    pub(super) fn results(self) -> String {
        let id = self.questionnaire().id.clone();
        let view = self.editor.view();
        let power = Some(id);
        self.page(Page::Results(Scope { power, view }))
    }

    /// An id in the page that no other power has.
    pub(super) fn dom_id(self, name: &str) -> String {
        format!("{}-{name}", self.questionnaire().id)
    }
}

impl Deref for Power {
    type Target = Voice;

    fn deref(&self) -> &Voice {
        &self.voice
    }
}
