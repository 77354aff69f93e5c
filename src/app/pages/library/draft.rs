use leptos::prelude::*;

use super::NEW;
use crate::{
    app::{
        bookcase::{Bookcase, Standing},
        browser::{address, clock, page},
        route::Route,
        saving::{Saver, Saving},
    },
    questionnaire::{Manuscript, Questionnaire},
};

/// How long someone pauses, in milliseconds, before what was typed is checked
/// and stored.
const PAUSE: u32 = 200;

/// The text that is being written.
///
/// It is checked and stored after a pause, and when the page is left. Storing
/// takes the browser a moment that a closing tab does not have, so what is not
/// stored by then is also kept in the browser's small memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draft {
    bookcase: Bookcase,
    key: StoredValue<String>,
    /// As it was checked last.
    manuscript: RwSignal<Manuscript>,
    /// As it was valid last.
    latest_valid: RwSignal<Option<Questionnaire>>,
    /// What was typed since.
    typed: StoredValue<Option<String>>,
    is_pausing: RwSignal<bool>,
    /// Whether anything was typed here at all.
    is_touched: RwSignal<bool>,
    /// Told when the text is another than what was typed.
    replaced: Trigger,
    saver: Saver<Manuscript>,
    /// How many times something was typed.
    strokes: StoredValue<u64>,
}

impl Draft {
    /// A new one. It is stored as soon as there is something to store.
    pub(super) fn begin(bookcase: Bookcase) -> Self {
        Self::open(bookcase, Bookcase::new_key(), Manuscript::read(""))
    }

    /// One that is there.
    pub(super) fn open(bookcase: Bookcase, key: String, manuscript: Manuscript) -> Self {
        let saving = match bookcase.unstored(&key) {
            None => Saving::Saved(clock::now()),
            Some(error) => Saving::Failed(error),
        };
        let draft = Self {
            bookcase,
            key: StoredValue::new(key),
            latest_valid: RwSignal::new(manuscript.questionnaire().cloned()),
            manuscript: RwSignal::new(manuscript),
            typed: StoredValue::new(None),
            is_pausing: RwSignal::new(false),
            is_touched: RwSignal::new(false),
            replaced: Trigger::new(),
            saver: Saver::new(saving),
            strokes: StoredValue::new(0),
        };
        Effect::new(move || {
            if draft.is_touched.get() && matches!(draft.saving(), Saving::Saved(_)) {
                Bookcase::let_go(&draft.key());
            }
        });
        page::on_leave(move || draft.leave());
        on_cleanup(move || draft.flush());
        draft
    }

    /// Its key.
    pub(super) fn key(self) -> String {
        self.key.get_value()
    }

    /// The text as it was checked last, reactively.
    pub(super) fn with<T>(self, read: impl FnOnce(&Manuscript) -> T) -> T {
        self.manuscript.with(read)
    }

    /// The text as it was checked last.
    pub(super) fn manuscript(self) -> Manuscript {
        self.manuscript.get_untracked()
    }

    /// The questionnaire as it was valid last, reactively.
    pub(super) fn latest_valid(self) -> Option<Questionnaire> {
        self.latest_valid.get()
    }

    /// How it stands to the others, reactively.
    pub(super) fn standing(self) -> Standing {
        self.with(|it| self.bookcase.standing(&self.key(), it))
    }

    /// Follows the text wherever it becomes another than what was typed.
    pub(super) fn track_replaced(self) {
        self.replaced.track();
    }

    /// Whether there is nothing, reactively.
    pub(super) fn is_empty(self) -> bool {
        self.with(|it| it.text().is_empty()) && !self.is_pausing.get()
    }

    /// Whether anything was typed here, reactively.
    pub(super) fn is_touched(self) -> bool {
        self.is_touched.get()
    }

    /// How far what was typed has come, reactively.
    pub(super) fn saving(self) -> Saving {
        if self.is_pausing.get() {
            return Saving::UnderWay;
        }
        self.saver.saving()
    }

    /// Something was typed.
    pub(super) fn type_in(self, text: String) {
        self.typed.set_value(Some(text));
        self.is_touched.set(true);
        self.is_pausing.set(true);
        self.strokes.update_value(|it| *it += 1);
        let stroke = self.strokes.get_value();
        clock::later(PAUSE, move || {
            if self.strokes.try_get_value() == Some(stroke) {
                self.flush();
            }
        });
    }

    /// Checks and stores what was typed.
    pub(super) fn flush(self) {
        let Some(text) = self.typed.try_update_value(Option::take).flatten() else {
            return;
        };
        self.is_pausing.set(false);
        if self.manuscript.with_untracked(|it| it.text() == text) {
            return;
        }
        self.set(Manuscript::read(text));
        self.save();
    }

    fn set(self, manuscript: Manuscript) {
        if let Some(questionnaire) = manuscript.questionnaire() {
            self.latest_valid.set(Some(questionnaire.clone()));
        }
        self.manuscript.set(manuscript);
    }

    /// Stores the text as it is.
    pub(super) fn save(self) {
        let (bookcase, key) = (self.bookcase, self.key());
        // From now on there is something to come back to.
        let here = address::hash();
        if here.parse() == Ok(Route::questionnaire(NEW)) {
            address::replace(&Route::questionnaire(&*key).href());
        }
        let store = async move |it: &Manuscript| bookcase.store(&key, it).await;
        self.saver.save(self.manuscript(), store);
    }

    /// The tab is hidden, closed or goes elsewhere.
    fn leave(self) {
        self.flush();
        if untrack(|| self.is_touched() && !matches!(self.saving(), Saving::Saved(_))) {
            let text = self.manuscript().text().to_owned();
            self.bookcase.keep(&self.key(), text);
        }
    }

    /// Takes over what another tab stored, after a conflict. What was typed in
    /// this tab is lost; whoever calls this has asked.
    pub(super) async fn take_over(self) {
        self.typed.set_value(None);
        match self.bookcase.reread(&self.key()).await {
            Ok(Some(manuscript)) => {
                self.set(manuscript);
                self.saver.set(Saving::Saved(clock::now()));
                self.replaced.notify();
            }
            Ok(None) => self.save(),
            Err(error) => self.saver.set(Saving::Failed(error)),
        }
    }
}
