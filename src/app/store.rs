//! The browser's database, and its records as this tab knows them.

use std::{collections::BTreeMap, rc::Rc};

use futures_channel::oneshot;
use leptos::prelude::*;

use super::browser::database::{Database, Error, Record, Table};

/// The browser's database. Where the browser denies one, everything lives in
/// this tab only, so that people can still work and download.
#[derive(Clone, Copy, Debug)]
pub struct Store {
    state: RwSignal<State>,
    /// Another tab must be closed before the database can be opened.
    blocked: RwSignal<bool>,
    database: StoredValue<Option<Rc<Database>>, LocalStorage>,
    /// Who waits for the end of the opening.
    waiting: StoredValue<Vec<oneshot::Sender<()>>, LocalStorage>,
}

/// Whether what is stored can be used.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It is being read.
    Opening,
    /// It is there.
    Ready,
    /// The browser denies storage; what there is lives in this tab.
    Denied(Error),
}

impl Store {
    /// Makes a store that nobody has opened yet available to everything inside.
    pub fn provide() -> Self {
        let store = Self {
            state: RwSignal::new(State::Opening),
            blocked: RwSignal::new(false),
            database: StoredValue::new_local(None),
            waiting: StoredValue::new_local(Vec::new()),
        };
        provide_context(store);
        store
    }

    /// The store of this application.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Opens the database and fills the first records; then both are ready.
    pub async fn open<T>(self, first: Records<T>, read: impl Fn(&str) -> T)
    where
        T: Clone + Send + Sync,
    {
        let opened = async {
            let database = Database::open(move || self.blocked.set(true)).await?;
            let records = database.all(first.table).await?;
            Ok((database, records))
        };
        match opened.await {
            Ok((database, records)) => {
                self.database.set_value(Some(Rc::new(database)));
                first.take_in(records, read);
                self.state.set(State::Ready);
            }
            Err(error) => self.state.set(State::Denied(error)),
        }
        let waiting = self.waiting.try_update_value(std::mem::take);
        for waiting in waiting.unwrap_or_default() {
            // Whoever no longer waits need not be told.
            waiting.send(()).ok();
        }
    }

    /// Waits until the database is there, or is known to be denied.
    pub async fn opened(self) {
        if self.state.get_untracked() == State::Opening {
            let (tell, told) = oneshot::channel();
            self.waiting.update_value(|waiting| waiting.push(tell));
            // The store lives as long as the application.
            told.await.ok();
        }
    }

    /// Whether it can be used, reactively.
    pub fn state(self) -> State {
        self.state.get()
    }

    /// Why nothing is stored beyond this tab, if so, reactively.
    pub fn trouble(self) -> Option<Error> {
        match self.state.get() {
            State::Denied(error) => Some(error),
            State::Opening => self.blocked.get().then_some(Error::Blocked),
            State::Ready => None,
        }
    }

    fn database(self) -> Result<Rc<Database>, Error> {
        let denied = || match self.state.get_untracked() {
            State::Denied(error) => error,
            State::Opening | State::Ready => Error::Denied(String::new()),
        };
        self.database.get_value().ok_or_else(denied)
    }

    /// Removes every record of every table for good.
    pub async fn clear(self) -> Result<(), Error> {
        match self.database() {
            Ok(database) => database.clear().await,
            // What this tab alone knows is its own to forget.
            Err(_) => Ok(()),
        }
    }
}

/// The records of one table as this tab knows them, each read as a `T`.
///
/// What is put here stays here whatever becomes of it in the database; what
/// another tab stored is never overwritten.
#[derive(Debug)]
pub struct Records<T: 'static> {
    entries: RwSignal<BTreeMap<String, Entry<T>>>,
    table: Table,
    store: Store,
}

/// A record as this tab knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<T> {
    /// The revision it was last stored or read with; 0 if it never was.
    pub revision: u32,
    /// What it says.
    pub content: T,
    /// Why this content is not stored, where it is not.
    pub unstored: Option<Error>,
}

impl<T> Clone for Records<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Records<T> {}

impl<T: Clone + Send + Sync + 'static> Records<T> {
    /// None yet.
    pub fn new(store: Store, table: Table) -> Self {
        Self {
            entries: RwSignal::default(),
            table,
            store,
        }
    }

    /// Reads every record of the table, once the database is there.
    pub async fn fill(self, read: impl Fn(&str) -> T) {
        self.store.opened().await;
        if let Ok(database) = self.store.database()
            && let Ok(records) = database.all(self.table).await
        {
            self.take_in(records, read);
        }
    }

    fn take_in(self, records: Vec<Record>, read: impl Fn(&str) -> T) {
        let entry = |record: Record| {
            let entry = Entry {
                revision: record.revision,
                content: read(&record.text),
                unstored: None,
            };
            (record.id, entry)
        };
        let read: Vec<_> = records.into_iter().map(entry).collect();
        self.entries.update(|entries| entries.extend(read));
    }

    /// Something of all of them, reactively.
    pub fn with<R>(self, read: impl FnOnce(&BTreeMap<String, Entry<T>>) -> R) -> R {
        self.entries.with(read)
    }

    /// The content of one, reactively.
    pub fn find(self, id: &str) -> Option<T> {
        self.with(|entries| entries.get(id).map(|it| it.content.clone()))
    }

    /// Stores a text in place of the one of this name that this tab knows.
    /// Whatever the outcome, this tab keeps the content.
    ///
    /// # Errors
    /// [`Conflict`](Error::Conflict) where another tab stored it since; then
    /// nothing was overwritten.
    pub async fn put(self, id: &str, content: T, text: &str) -> Result<(), Error> {
        self.store.opened().await;
        let revision = self.revision(id);
        let entry = Entry {
            revision,
            content: content.clone(),
            unstored: None,
        };
        self.set(id, entry.clone());
        let saved = match self.store.database() {
            Ok(database) => database.save(self.table, id, revision, text).await,
            Err(error) => Err(error),
        };
        let (entry, outcome) = match saved {
            Ok(revision) => (Entry { revision, ..entry }, Ok(())),
            Err(error) => {
                let unstored = Some(error.clone());
                (Entry { unstored, ..entry }, Err(error))
            }
        };
        self.set(id, entry);
        outcome
    }

    /// The revision this tab knows; 0 for what was never stored.
    pub fn revision(self, id: &str) -> u32 {
        self.entries
            .with_untracked(|entries| entries.get(id).map_or(0, |it| it.revision))
    }

    fn set(self, id: &str, entry: Entry<T>) {
        self.entries.update(|entries| {
            entries.insert(id.to_owned(), entry);
        });
    }

    /// Removes one for good.
    pub async fn remove(self, id: &str) -> Result<(), Error> {
        if let Ok(database) = self.store.database() {
            database.delete(self.table, id).await?;
        }
        self.entries.update(|entries| {
            entries.remove(id);
        });
        Ok(())
    }

    /// The stored text of one, as it is.
    pub async fn raw(self, id: &str) -> Result<Option<String>, Error> {
        match self.store.database() {
            Ok(database) => {
                let record = database.load(self.table, id).await?;
                Ok(record.map(|it| it.text))
            }
            Err(_) => Ok(None),
        }
    }

    /// Reads one anew, as another tab stored it.
    pub async fn reread(self, id: &str, read: impl Fn(&str) -> T) -> Result<Option<T>, Error> {
        let Ok(database) = self.store.database() else {
            return Ok(untrack(|| self.find(id)));
        };
        let Some(record) = database.load(self.table, id).await? else {
            // Deleted there: storing it again makes a new record.
            self.entries.update(|entries| {
                entries
                    .entry(id.to_owned())
                    .and_modify(|it| it.revision = 0);
            });
            return Ok(None);
        };
        self.take_in(vec![record], read);
        Ok(untrack(|| self.find(id)))
    }

    /// Forgets what this tab knows, once the database is cleared.
    pub fn forget(self) {
        self.entries.set(BTreeMap::new());
    }
}
