//! `IndexedDB`: one record per assessment or questionnaire, its text and how
//! often it was saved.

use idb::{DatabaseEvent, Factory, KeyPath, ObjectStoreParams, Query, TransactionMode};
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

const NAME: &str = "needs-catch";

/// Raised with every table that is added: version 1 had assessments only,
/// version 2 no templates.
const VERSION: u32 = 3;

/// What the records of one kind are kept in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// The assessments.
    Assessments,
    /// The questionnaires that someone made or brought.
    Questionnaires,
    /// The templates of reports.
    Templates,
}

impl Table {
    const ALL: [Self; 3] = [Self::Assessments, Self::Questionnaires, Self::Templates];

    /// Its name in the browser.
    const fn name(self) -> &'static str {
        match self {
            Self::Assessments => "assessments",
            Self::Questionnaires => "questionnaires",
            Self::Templates => "templates",
        }
    }
}

/// Why something could not be stored or read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The browser does not allow storage here.
    #[error("the browser denies storage: {0}")]
    Denied(String),
    /// A tab with an older program keeps the older database open.
    #[error("another tab keeps an older database open")]
    Blocked,
    /// There is no room left.
    #[error("the storage is full")]
    Full,
    /// Another tab saved this record since we last read or saved it.
    #[error("another tab has saved this since")]
    Conflict,
    /// Anything else the browser says.
    #[error("the storage failed: {0}")]
    Failed(String),
}

/// A stored text and the number of its latest saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its name.
    pub id: String,
    /// How often it was saved; grows with each saving.
    pub revision: u32,
    /// What was saved.
    pub text: String,
}

/// An open database.
#[derive(Debug)]
pub struct Database(idb::Database);

impl Database {
    /// Opens the database, making it at the first time; one that an older
    /// program made keeps what it has. `blocked` is called where another tab
    /// must be closed before that can go on.
    pub async fn open(blocked: impl FnOnce() + 'static) -> Result<Self, Error> {
        let denied = |error: idb::Error| Error::Denied(error.to_string());
        let mut request = (Factory::new().map_err(denied)?)
            .open(NAME, Some(VERSION))
            .map_err(denied)?;
        request.on_blocked(|_| blocked());
        request.on_upgrade_needed(|event| {
            let Ok(database) = event.database() else {
                return;
            };
            let there = database.store_names();
            for table in Table::ALL {
                if !there.iter().any(|it| it == table.name()) {
                    let mut params = ObjectStoreParams::new();
                    params.key_path(Some(KeyPath::new_single("id")));
                    // A failure here fails the opening, which is reported.
                    database.create_object_store(table.name(), params).ok();
                }
            }
        });
        let mut database = request.await.map_err(denied)?;
        // A newer program in another tab goes first: nothing is lost, as what
        // is not stored from now on is said to be so.
        database.on_version_change(|event| {
            let target = event.target().map(idb::Database::try_from);
            if let Some(Ok(database)) = target {
                database.close();
            }
        });
        Ok(Self(database))
    }

    /// Everything stored, in no particular order.
    pub async fn all(&self, table: Table) -> Result<Vec<Record>, Error> {
        let transaction = self.transaction(&[table], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(table.name()).map_err(failed)?;
        let values = store.get_all(None, None).map_err(failed)?.await;
        Ok(values.map_err(failed)?.iter().filter_map(record).collect())
    }

    /// The record of this name.
    pub async fn load(&self, table: Table, id: &str) -> Result<Option<Record>, Error> {
        let transaction = self.transaction(&[table], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(table.name()).map_err(failed)?;
        let value = store.get(Query::Key(id.into())).map_err(failed)?.await;
        Ok(value.map_err(failed)?.as_ref().and_then(record))
    }

    /// Saves a record if what is stored is still `expected`, the revision it
    /// was last read or saved with (0: not stored), and returns its new
    /// revision once the browser has it for good.
    ///
    /// Reading and writing share a transaction, so two tabs cannot both win.
    pub async fn save(
        &self,
        table: Table,
        id: &str,
        expected: u32,
        text: &str,
    ) -> Result<u32, Error> {
        let transaction = self.transaction(&[table], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(table.name()).map_err(failed)?;
        let stored = store.get(Query::Key(id.into())).map_err(failed)?.await;
        // Its text is left where it is: of hundreds of people it is megabytes.
        let stored = stored.map_err(failed)?.as_ref().and_then(revision);
        if stored.unwrap_or(0) != expected {
            transaction.abort().ok();
            return Err(Error::Conflict);
        }
        let revision = expected + 1;
        let value = value(id, revision, text);
        store
            .put(&value, None)
            .map_err(failed)?
            .await
            .map_err(failed)?;
        committed(transaction).await?;
        Ok(revision)
    }

    /// Removes the record of this name, if there is one.
    pub async fn delete(&self, table: Table, id: &str) -> Result<(), Error> {
        let transaction = self.transaction(&[table], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(table.name()).map_err(failed)?;
        let query = Query::Key(id.into());
        store.delete(query).map_err(failed)?.await.map_err(failed)?;
        committed(transaction).await
    }

    /// Removes every record of every table, or none.
    pub async fn clear(&self) -> Result<(), Error> {
        let transaction = self.transaction(&Table::ALL, TransactionMode::ReadWrite)?;
        for table in Table::ALL {
            let store = transaction.object_store(table.name()).map_err(failed)?;
            store.clear().map_err(failed)?.await.map_err(failed)?;
        }
        committed(transaction).await
    }

    fn transaction(
        &self,
        tables: &[Table],
        mode: TransactionMode,
    ) -> Result<idb::Transaction, Error> {
        let names: Vec<_> = tables.iter().map(|it| it.name()).collect();
        self.0.transaction(&names, mode).map_err(failed)
    }
}

/// Waits until the browser has what was written for good. It may find out only
/// now that there is no room, and takes everything back without an error.
async fn committed(transaction: idb::Transaction) -> Result<(), Error> {
    let transaction = JsValue::from(transaction);
    let ending = idb::Transaction::try_from(transaction.clone()).and_then(idb::Transaction::commit);
    if ending
        .map_err(failed)?
        .await
        .map_err(failed)?
        .is_committed()
    {
        return Ok(());
    }
    let why = Reflect::get(&transaction, &"error".into());
    Err(told(&format!("taken back: {:?}", why.unwrap_or_default())))
}

fn failed(error: idb::Error) -> Error {
    told(&error.to_string())
}

/// What the browser's own words mean.
fn told(text: &str) -> Error {
    if text.contains("Quota") {
        Error::Full
    } else {
        Error::Failed(text.to_owned())
    }
}

fn value(id: &str, revision: u32, text: &str) -> JsValue {
    let object = Object::new();
    let fields: [(&str, JsValue); 3] = [
        ("id", id.into()),
        ("revision", revision.into()),
        ("text", text.into()),
    ];
    for (name, value) in fields {
        // Setting a property of a fresh object cannot fail.
        Reflect::set(&object, &name.into(), &value).ok();
    }
    object.unchecked_into()
}

fn field(value: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(value, &name.into()).ok()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "only ever written from a u32"
)]
fn revision(value: &JsValue) -> Option<u32> {
    Some(field(value, "revision")?.as_f64()? as u32)
}

fn record(value: &JsValue) -> Option<Record> {
    Some(Record {
        id: field(value, "id")?.as_string()?,
        revision: revision(value)?,
        text: field(value, "text")?.as_string()?,
    })
}
