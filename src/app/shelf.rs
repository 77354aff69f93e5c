//! The assessments on this device.

use leptos::prelude::*;

use super::{
    browser::database::{self, Table},
    store::{Records, State, Store},
};
use crate::{archive, assessment::Assessment, questionnaire::Questionnaire};

/// The assessments on this device, in the browser's database or, where there
/// is none, in this tab, which [`Shelf::trouble`] says.
#[derive(Clone, Copy, Debug)]
pub struct Shelf {
    store: Store,
    records: Records<Content>,
    /// Questionnaires that old records may name. Nobody needs one for the
    /// first question, so they come later.
    known: StoredValue<Vec<Questionnaire>>,
    /// Whether the records that name one have been read with what came.
    settled: RwSignal<bool>,
}

/// What a record holds, as far as it can be read.
type Content = Result<Assessment, archive::Error>;

fn names_unknown(content: &Content) -> bool {
    matches!(content, Err(archive::Error::UnknownQuestionnaire { .. }))
}

/// A stored record that cannot be read as an assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Illegible {
    /// Its name.
    pub id: String,
    /// Why.
    pub error: archive::Error,
}

impl Shelf {
    /// Opens the shelf; pages see it fill.
    pub fn provide() -> Self {
        let store = Store::provide();
        let shelf = Self {
            store,
            records: Records::new(store, Table::Assessments),
            known: StoredValue::default(),
            settled: RwSignal::new(false),
        };
        provide_context(shelf);
        leptos::task::spawn_local(store.open(shelf.records, move |text| shelf.read(text)));
        shelf
    }

    /// The shelf of this application.
    pub fn expect() -> Self {
        expect_context()
    }

    fn read(self, text: &str) -> Content {
        (self.known).with_value(|known| archive::decode(text.as_bytes(), known))
    }

    /// Makes questionnaires known that old records may name, and reads those
    /// records anew.
    pub fn make_known(self, questionnaires: Vec<Questionnaire>) {
        self.known.set_value(questionnaires);
        leptos::task::spawn_local(async move {
            self.opened().await;
            for id in untrack(|| self.nameless()) {
                // What cannot be read now stays as it is.
                self.reread(&id).await.ok();
            }
            self.settled.set(true);
        });
    }

    /// The records that wait for a questionnaire.
    fn nameless(self) -> Vec<String> {
        self.records.with(|entries| {
            let waiting = entries.iter().filter(|(_, it)| names_unknown(&it.content));
            waiting.map(|(id, _)| id.clone()).collect()
        })
    }

    /// Whether this record may still become readable, reactively: it names a
    /// questionnaire, and has not been read with those that come later.
    pub fn awaits(self, id: &str) -> bool {
        let waits = |content: Option<Content>| content.is_some_and(|it| names_unknown(&it));
        !self.settled.get() && waits(self.records.find(id))
    }

    /// Waits until the shelf is there, or is known to be denied.
    pub async fn opened(self) {
        self.store.opened().await;
    }

    /// Whether the shelf can be used, reactively.
    pub fn state(self) -> State {
        self.store.state()
    }

    /// Why nothing is stored beyond this tab, if so, reactively.
    pub fn trouble(self) -> Option<database::Error> {
        self.store.trouble()
    }

    /// The assessments, the latest changed first, reactively.
    pub fn assessments(self) -> Vec<Assessment> {
        let mut assessments: Vec<Assessment> = self.records.with(|entries| {
            let contents = entries.values().map(|it| &it.content);
            contents.filter_map(|it| it.clone().ok()).collect()
        });
        assessments.sort_unstable_by(|a, b| {
            (b.modified().cmp(a.modified())).then_with(|| a.id().cmp(b.id()))
        });
        assessments
    }

    /// What is stored and cannot be read, reactively. It is kept untouched.
    pub fn illegible(self) -> Vec<Illegible> {
        self.records.with(|entries| {
            (entries.iter())
                .filter_map(|(id, entry)| {
                    let error = entry.content.clone().err()?;
                    let id = id.clone();
                    Some(Illegible { id, error })
                })
                .collect()
        })
    }

    /// The assessment of this name, as it was last stored or read, reactively.
    pub fn find(self, id: &str) -> Option<Assessment> {
        self.records.find(id)?.ok()
    }

    /// Why the assessment of this name, as this tab knows it, is not stored.
    pub fn unstored(self, id: &str) -> Option<database::Error> {
        untrack(|| self.records.with(|it| it.get(id)?.unstored.clone()))
    }

    /// Stores an assessment in place of the one of the same name that this tab
    /// knows. Whatever the outcome, this tab keeps it.
    ///
    /// # Errors
    /// [`Conflict`](database::Error::Conflict) where another tab stored it
    /// since; then nothing was overwritten.
    pub async fn store(self, assessment: &Assessment) -> Result<(), database::Error> {
        // In one line: hundreds of people are a quarter of the bytes.
        let text = archive::encode_line(assessment);
        (self.records)
            .put(assessment.id(), Ok(assessment.clone()), text.get())
            .await
    }

    /// Takes an assessment off the shelf for good.
    pub async fn remove(self, id: &str) -> Result<(), database::Error> {
        self.records.remove(id).await
    }

    /// Forgets what this tab knows, once the store is cleared.
    pub fn forget(self) {
        self.records.forget();
    }

    /// The stored text of a record, as it is.
    pub async fn raw(self, id: &str) -> Result<Option<String>, database::Error> {
        self.records.raw(id).await
    }

    /// Reads an assessment anew, as another tab stored it.
    pub async fn reread(self, id: &str) -> Result<Option<Assessment>, database::Error> {
        let content = self.records.reread(id, |text| self.read(text)).await?;
        Ok(content.and_then(Result::ok))
    }
}
