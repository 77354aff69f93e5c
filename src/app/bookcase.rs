//! The questionnaires on this device.

use std::collections::BTreeMap;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    browser::{
        clock,
        database::{Error, Table},
        local,
    },
    shelf::Shelf,
    store::{Entry, Records, Store},
};
use crate::questionnaire::{Added, Library, Manuscript, Questionnaire};

/// The questionnaires on this device: those that came with the program, and
/// those that someone made or brought, each a text in the browser's database.
///
/// An assessment has its own inside, so none is needed to go on with one. The
/// bookcase is filled with the later pages.
#[derive(Clone, Copy, Debug)]
pub struct Bookcase {
    shipped: RwSignal<Library>,
    own: Records<Manuscript>,
    /// Whether all of them are there.
    is_filled: RwSignal<bool>,
}

/// How an own questionnaire stands to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is not valid yet.
    Draft,
    /// An assessment can be begun with it.
    Offered,
    /// The same, and a later one has its id and version with another text.
    Imitated,
    /// An earlier one has its id and version with another text: that one is
    /// offered.
    Clashes,
    /// An earlier one has the same text.
    Repeats,
}

impl Standing {
    /// Whether an assessment can be begun with it.
    pub fn is_offered(self) -> bool {
        matches!(self, Self::Offered | Self::Imitated)
    }
}

/// A text that was not stored when its tab was closed.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    /// The revision it was typed over.
    revision: u32,
    text: String,
}

const KEPT: &str = "yaml.";

impl Bookcase {
    /// Makes an empty bookcase available to everything inside.
    pub fn provide() -> Self {
        let bookcase = Self {
            shipped: RwSignal::default(),
            own: Records::new(Store::expect(), Table::Questionnaires),
            is_filled: RwSignal::new(false),
        };
        provide_context(bookcase);
        bookcase
    }

    /// The bookcase of this application.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Fills the bookcase. What a closed tab could not store comes back.
    pub fn fill(self) {
        let shipped = Library::shipped();
        Shelf::expect().make_known(shipped.questionnaires.clone());
        self.shipped.set(shipped);
        leptos::task::spawn_local(async move {
            self.own.fill(|text| Manuscript::read(text)).await;
            self.recover().await;
            self.is_filled.set(true);
        });
    }

    /// Whether all of them are there, reactively.
    pub fn is_filled(self) -> bool {
        self.is_filled.get()
    }

    /// What came with the program, reactively.
    pub fn shipped(self) -> Library {
        self.shipped.get()
    }

    /// All that an assessment can be begun with, those that came with the
    /// program first, reactively.
    pub fn library(self) -> Library {
        let mut library = self.shipped();
        self.own.with(|own| {
            for questionnaire in valid(own) {
                library.add(questionnaire.clone());
            }
        });
        library
    }

    /// The own ones with their keys, the latest first, reactively.
    pub fn own(self) -> Vec<(String, Manuscript)> {
        self.own.with(|own| {
            let own = own.iter().rev();
            own.map(|(key, entry)| (key.clone(), entry.content.clone()))
                .collect()
        })
    }

    /// The own one with this key, reactively.
    pub fn find(self, key: &str) -> Option<Manuscript> {
        self.own.find(key)
    }

    /// Why this one, as this tab knows it, is not stored.
    pub fn unstored(self, key: &str) -> Option<Error> {
        untrack(|| self.own.with(|own| own.get(key)?.unstored.clone()))
    }

    /// How the text with this key stands to the others, reactively. Of two
    /// with one id and version the one that was here first is offered.
    pub fn standing(self, key: &str, manuscript: &Manuscript) -> Standing {
        let Some(ours) = manuscript.questionnaire() else {
            return Standing::Draft;
        };
        let mut library = self.shipped();
        self.own.with(|own| {
            let others = |it: &Entry<Manuscript>| it.content.questionnaire().cloned();
            let earlier = own.iter().take_while(|(it, _)| it.as_str() < key);
            for questionnaire in earlier.filter_map(|(_, it)| others(it)) {
                library.add(questionnaire);
            }
            let mut later = own.iter().skip_while(|(it, _)| it.as_str() <= key);
            let imitates =
                |it: Questionnaire| it.id == ours.id && it.version == ours.version && it != *ours;
            match library.add(ours.clone()) {
                Added::Clash(_) => Standing::Clashes,
                Added::Same => Standing::Repeats,
                Added::New if later.any(|(_, it)| others(it).is_some_and(imitates)) => {
                    Standing::Imitated
                }
                Added::New => Standing::Offered,
            }
        })
    }

    /// Whether a questionnaire has this id, or a draft means to.
    pub fn has_id(self, id: &str) -> bool {
        let shipped = |it: &Library| it.questionnaires.iter().any(|it| it.id.as_str() == id);
        self.shipped.with(shipped)
            || (self.own).with(|own| own.values().any(|it| it.content.id() == Some(id)))
    }

    /// A key for one more. Keys are in the order they are made, and no
    /// questionnaire's id is one.
    pub fn new_key() -> String {
        let digits: String = (clock::now().to_string().chars())
            .filter(char::is_ascii_digit)
            .collect();
        let rest: String = clock::new_id().chars().take(8).collect();
        format!("{digits}-{rest}")
    }

    /// Stores a text in place of the one with this key that this tab knows.
    /// Whatever the outcome, this tab keeps it.
    ///
    /// # Errors
    /// As for [`Records::put`].
    pub async fn store(self, key: &str, manuscript: &Manuscript) -> Result<(), Error> {
        let text = manuscript.text();
        self.own.put(key, manuscript.clone(), text).await
    }

    /// Removes one for good.
    pub async fn remove(self, key: &str) -> Result<(), Error> {
        self.own.remove(key).await
    }

    /// Reads one anew, as another tab stored it.
    pub async fn reread(self, key: &str) -> Result<Option<Manuscript>, Error> {
        self.own.reread(key, |text| Manuscript::read(text)).await
    }

    /// Forgets the own ones, once the store is cleared.
    pub fn forget(self) {
        self.own.forget();
    }

    /// Keeps a text that is not stored in the browser's small memory, which is
    /// written at once: a closing tab has no time for more.
    pub fn keep(self, key: &str, text: String) {
        let revision = self.own.revision(key);
        local::remember(&format!("{KEPT}{key}"), &Kept { revision, text });
    }

    /// Lets go of what was kept, once it is stored.
    pub fn let_go(key: &str) {
        local::forget(&format!("{KEPT}{key}"));
    }

    /// Brings back what closed tabs kept. Where the stored text has changed
    /// since, both stand.
    async fn recover(self) {
        for name in local::names(KEPT) {
            let key = &name[KEPT.len()..];
            let Some(Kept { revision, text }) = local::recall(&name) else {
                continue;
            };
            let is_stored = untrack(|| self.find(key)).is_some_and(|it| it.text() == text);
            let key = if self.own.revision(key) == revision {
                key.to_owned()
            } else {
                Self::new_key()
            };
            if is_stored || self.store(&key, &Manuscript::read(text)).await.is_ok() {
                local::forget(&name);
            }
        }
    }
}

fn valid(own: &BTreeMap<String, Entry<Manuscript>>) -> impl Iterator<Item = &Questionnaire> {
    own.values().filter_map(|it| it.content.questionnaire())
}
