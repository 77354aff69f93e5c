//! The assessments on this device.

use std::{collections::BTreeMap, rc::Rc};

use futures_channel::oneshot;
use leptos::prelude::*;

use super::browser::database::{self, Database};
use crate::{archive, assessment::Assessment, questionnaire::Questionnaire};

/// The assessments on this device.
///
/// They live in the browser's database. Where the browser denies one they live
/// in this tab only, which [`Shelf::trouble`] says, so that people can still
/// work and download.
#[derive(Clone, Copy, Debug)]
pub struct Shelf {
    entries: RwSignal<BTreeMap<String, Entry>>,
    state: RwSignal<State>,
    database: StoredValue<Option<Rc<Database>>, LocalStorage>,
    /// Questionnaires that old records may name. Nobody needs one for the
    /// first question, so they come later.
    known: StoredValue<Vec<Questionnaire>>,
    /// Whether the records that name one have been read with what came.
    settled: RwSignal<bool>,
    /// Who waits for the end of the opening.
    waiting: StoredValue<Vec<oneshot::Sender<()>>, LocalStorage>,
}

/// An assessment as this tab knows it.
#[derive(Clone, Debug, PartialEq)]
struct Entry {
    /// The revision it was last stored or read with; 0 if it never was.
    revision: u32,
    content: Result<Assessment, archive::Error>,
    /// Why this content is not stored, where it is not.
    unstored: Option<database::Error>,
}

impl Entry {
    fn read(record: &database::Record, known: &[Questionnaire]) -> Self {
        Self {
            revision: record.revision,
            content: archive::decode(record.text.as_bytes(), known),
            unstored: None,
        }
    }

    fn names_unknown(&self) -> bool {
        matches!(
            self.content,
            Err(archive::Error::UnknownQuestionnaire { .. })
        )
    }
}

/// Whether the shelf can be used.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It is being read.
    Opening,
    /// It is there.
    Ready,
    /// The browser denies storage; what is on the shelf lives in this tab.
    Denied(database::Error),
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
        let shelf = Self {
            entries: RwSignal::default(),
            state: RwSignal::new(State::Opening),
            database: StoredValue::new_local(None),
            known: StoredValue::default(),
            settled: RwSignal::new(false),
            waiting: StoredValue::new_local(Vec::new()),
        };
        provide_context(shelf);
        leptos::task::spawn_local(async move { shelf.open().await });
        shelf
    }

    /// The shelf of this application.
    pub fn expect() -> Self {
        expect_context()
    }

    async fn open(self) {
        let read = async {
            let database = Database::open().await?;
            let records = database.all().await?;
            Ok((database, records))
        };
        match read.await {
            Ok((database, records)) => {
                self.database.set_value(Some(Rc::new(database)));
                let entries = records.into_iter().map(|record| {
                    let entry = self.read(&record);
                    (record.id, entry)
                });
                let entries: Vec<_> = entries.collect();
                self.entries.update(|known| known.extend(entries));
                self.state.set(State::Ready);
            }
            Err(error) => self.state.set(State::Denied(error)),
        }
        for waiting in self
            .waiting
            .try_update_value(std::mem::take)
            .unwrap_or_default()
        {
            // Whoever no longer waits need not be told.
            waiting.send(()).ok();
        }
    }

    fn read(self, record: &database::Record) -> Entry {
        self.known.with_value(|known| Entry::read(record, known))
    }

    /// Makes questionnaires known that old records may name, and reads those
    /// records anew.
    pub fn make_known(self, questionnaires: Vec<Questionnaire>) {
        self.known.set_value(questionnaires);
        leptos::task::spawn_local(async move {
            self.opened().await;
            for id in self.nameless() {
                // What cannot be read now stays as it is.
                self.reread(&id).await.ok();
            }
            self.settled.set(true);
        });
    }

    /// The records that wait for a questionnaire.
    fn nameless(self) -> Vec<String> {
        self.entries.with_untracked(|entries| {
            let waiting = entries.iter().filter(|(_, it)| it.names_unknown());
            waiting.map(|(id, _)| id.clone()).collect()
        })
    }

    /// Whether this record may still become readable, reactively: it names a
    /// questionnaire, and has not been read with those that come later.
    pub fn awaits(self, id: &str) -> bool {
        !self.settled.get()
            && (self.entries).with(|it| it.get(id).is_some_and(Entry::names_unknown))
    }

    /// Waits until the shelf is there, or is known to be denied.
    pub async fn opened(self) {
        if self.state.get_untracked() == State::Opening {
            let (tell, told) = oneshot::channel();
            self.waiting.update_value(|waiting| waiting.push(tell));
            // The shelf lives as long as the application.
            told.await.ok();
        }
    }

    /// Whether the shelf can be used, reactively.
    pub fn state(self) -> State {
        self.state.get()
    }

    /// Why nothing is stored beyond this tab, if so, reactively.
    pub fn trouble(self) -> Option<database::Error> {
        match self.state.get() {
            State::Denied(error) => Some(error),
            State::Opening | State::Ready => None,
        }
    }

    /// The assessments, the latest changed first, reactively.
    pub fn assessments(self) -> Vec<Assessment> {
        let mut assessments: Vec<_> = (self.entries.get().into_values())
            .filter_map(|entry| entry.content.ok())
            .collect();
        assessments.sort_unstable_by(|a, b| {
            (b.modified().cmp(a.modified())).then_with(|| a.id().cmp(b.id()))
        });
        assessments
    }

    /// What is stored and cannot be read, reactively. It is kept untouched.
    pub fn illegible(self) -> Vec<Illegible> {
        (self.entries.get().into_iter())
            .filter_map(|(id, entry)| {
                let error = entry.content.err()?;
                Some(Illegible { id, error })
            })
            .collect()
    }

    /// The assessment of this name, as it was last stored or read, reactively.
    pub fn find(self, id: &str) -> Option<Assessment> {
        self.entries
            .with(|entries| entries.get(id)?.content.clone().ok())
    }

    /// Why the assessment of this name, as this tab knows it, is not stored.
    pub fn unstored(self, id: &str) -> Option<database::Error> {
        self.entries
            .with_untracked(|entries| entries.get(id)?.unstored.clone())
    }

    /// Stores an assessment in place of the one of the same name that this tab
    /// knows. Whatever the outcome, this tab keeps it.
    ///
    /// # Errors
    /// [`Conflict`](database::Error::Conflict) where another tab stored it
    /// since; then nothing was overwritten.
    pub async fn store(self, assessment: &Assessment) -> Result<(), database::Error> {
        self.opened().await;
        let id = assessment.id().to_owned();
        let known = (self.entries).with_untracked(|entries| entries.get(&id).map(|it| it.revision));
        let known = known.unwrap_or(0);
        self.put(&id, known, assessment, None);
        match self.write(&id, known, assessment).await {
            Ok(revision) => {
                self.put(&id, revision, assessment, None);
                Ok(())
            }
            Err(error) => {
                self.put(&id, known, assessment, Some(error.clone()));
                Err(error)
            }
        }
    }

    async fn write(
        self,
        id: &str,
        known: u32,
        assessment: &Assessment,
    ) -> Result<u32, database::Error> {
        match self.database.get_value() {
            Some(database) => database.save(id, known, &archive::encode(assessment)).await,
            None => Err(match self.state.get_untracked() {
                State::Denied(error) => error,
                State::Opening | State::Ready => database::Error::Denied(String::new()),
            }),
        }
    }

    fn put(
        self,
        id: &str,
        revision: u32,
        assessment: &Assessment,
        unstored: Option<database::Error>,
    ) {
        let entry = Entry {
            revision,
            content: Ok(assessment.clone()),
            unstored,
        };
        self.entries.update(|entries| {
            entries.insert(id.to_owned(), entry);
        });
    }

    /// Takes an assessment off the shelf for good.
    pub async fn remove(self, id: &str) -> Result<(), database::Error> {
        if let Some(database) = self.database.get_value() {
            database.delete(id).await?;
        }
        self.entries.update(|entries| {
            entries.remove(id);
        });
        Ok(())
    }

    /// Takes everything off the shelf for good, what cannot be read included.
    pub async fn clear(self) -> Result<(), database::Error> {
        if let Some(database) = self.database.get_value() {
            database.clear().await?;
        }
        self.entries.set(BTreeMap::new());
        Ok(())
    }

    /// The stored text of a record, as it is.
    pub async fn raw(self, id: &str) -> Result<Option<String>, database::Error> {
        match self.database.get_value() {
            Some(database) => Ok(database.load(id).await?.map(|record| record.text)),
            None => Ok(None),
        }
    }

    /// Reads an assessment anew, as another tab stored it.
    pub async fn reread(self, id: &str) -> Result<Option<Assessment>, database::Error> {
        let Some(database) = self.database.get_value() else {
            return Ok(self.find(id));
        };
        let Some(record) = database.load(id).await? else {
            // Deleted there: storing it again makes a new record.
            self.entries.update(|entries| {
                entries
                    .entry(id.to_owned())
                    .and_modify(|it| it.revision = 0);
            });
            return Ok(None);
        };
        let entry = self.read(&record);
        let assessment = entry.content.clone().ok();
        self.entries.update(|entries| {
            entries.insert(record.id, entry);
        });
        Ok(assessment)
    }
}
