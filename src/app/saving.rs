//! How far the latest change has come on its way to the database.

use std::{cell::Cell, rc::Rc};

use leptos::prelude::*;

use super::browser::{clock, database};
use crate::assessment::Timestamp;

/// How far the latest change has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Saving {
    /// All changes are stored, the last of them at this time.
    Saved(Timestamp),
    /// A change is on its way.
    UnderWay,
    /// A change could not be stored.
    Failed(database::Error),
}

/// Stores what is open, one state after another.
#[derive(Debug)]
pub struct Saver<T: 'static> {
    saving: RwSignal<Saving>,
    /// What is to be stored next. The saving that is under way holds it too,
    /// so that closing what is open meanwhile loses nothing.
    next: StoredValue<Rc<Cell<Option<T>>>, LocalStorage>,
}

impl<T> Clone for Saver<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Saver<T> {}

impl<T> Saver<T> {
    /// Begins with how far it came before.
    pub fn new(saving: Saving) -> Self {
        Self {
            saving: RwSignal::new(saving),
            next: StoredValue::new_local(Rc::default()),
        }
    }

    /// How far the latest change has come, reactively.
    pub fn saving(self) -> Saving {
        self.saving.get()
    }

    /// What was found out otherwise.
    pub fn set(self, saving: Saving) {
        self.saving.set(saving);
    }

    /// Stores a value. Those that come meanwhile are stored in one go
    /// afterwards; *saved* is said only when none is left. Once begun it ends,
    /// even when what is open is closed before.
    pub fn save<S>(self, value: T, store: S)
    where
        S: AsyncFn(&T) -> Result<(), database::Error> + 'static,
    {
        let next = self.next.get_value();
        next.set(Some(value));
        if self.saving.get_untracked() == Saving::UnderWay {
            return;
        }
        self.saving.set(Saving::UnderWay);
        leptos::task::spawn_local(async move {
            let mut outcome = Saving::Saved(clock::now());
            while let Some(value) = next.take() {
                outcome = match store(&value).await {
                    Ok(()) => Saving::Saved(clock::now()),
                    Err(error) => Saving::Failed(error),
                };
                if matches!(outcome, Saving::Failed(_)) {
                    break;
                }
            }
            self.saving.try_set(outcome);
        });
    }
}
