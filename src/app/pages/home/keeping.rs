//! Putting assessments on the shelf and back, so that nothing there is lost.

use leptos::prelude::untrack;

use crate::{
    app::{
        browser::{address, clock, database},
        preferences::Preferences,
        route::Route,
        shelf::Shelf,
        toasts::Toasts,
    },
    assessment::Assessment,
};

/// Puts assessments on the shelf without overwriting what stands there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Keeping {
    pub(super) shelf: Shelf,
    pub(super) toasts: Toasts,
    pub(super) preferences: Preferences,
}

/// The assessment of this name as it is stored now, by whatever tab.
pub(super) async fn latest(shelf: Shelf, id: &str) -> Option<Assessment> {
    shelf.opened().await;
    match shelf.reread(id).await {
        Ok(found) => found,
        Err(_) => untrack(|| shelf.find(id)),
    }
}

impl Keeping {
    pub(super) fn expect() -> Self {
        Self {
            shelf: Shelf::expect(),
            toasts: Toasts::expect(),
            preferences: Preferences::expect(),
        }
    }

    /// Stores an assessment, under a new name where its own is that of a
    /// record that cannot be read. Returns the name.
    pub(super) async fn keep(self, assessment: Assessment) -> String {
        self.shelf.opened().await;
        let illegible = untrack(|| self.shelf.illegible());
        let taken = illegible.iter().any(|it| it.id == assessment.id());
        let assessment = if taken {
            assessment.renamed(clock::new_id())
        } else {
            assessment
        };
        self.store(&assessment).await;
        assessment.id().to_owned()
    }

    /// Stores an assessment in place of the one of its name, and says so where
    /// it could not be stored. A denied storage has its banner already.
    pub(super) async fn store(self, assessment: &Assessment) {
        let say = untrack(|| &self.preferences.strings().shell);
        match self.shelf.store(assessment).await {
            Ok(()) | Err(database::Error::Denied(_) | database::Error::Blocked) => {}
            Err(database::Error::Full) => self.toasts.say(say.storage_full),
            Err(database::Error::Failed(_)) => self.toasts.say(say.storage_failed),
            Err(database::Error::Conflict) => {
                // Another tab was quicker: its version stays, ours goes beside it.
                latest(self.shelf, assessment.id()).await;
                let beside = assessment.clone().renamed(clock::new_id());
                self.shelf.store(&beside).await.ok();
                let text = untrack(|| self.preferences.strings().home().kept_beside);
                self.toasts.say(text);
            }
        }
    }

    /// Deletes an assessment at once, and offers to take that back.
    pub(super) async fn delete(self, assessment: Assessment) {
        let strings = untrack(|| self.preferences.strings());
        if self.shelf.remove(assessment.id()).await.is_err() {
            self.toasts.say(strings.home().not_deleted);
            return;
        }
        let text = (strings.home().deleted)(&strings.about(assessment.about()));
        self.offer_back(text, assessment, None);
    }

    /// Stores an assessment in place of the older one of its name, and offers
    /// to take that back.
    pub(super) async fn replace(self, older: Assessment, newer: Assessment) {
        self.store(&newer).await;
        let strings = untrack(|| self.preferences.strings());
        let text = (strings.home().replaced)(&strings.about(newer.about()));
        self.offer_back(text, older, Some(newer));
    }

    /// Offers to bring an assessment back to where `instead` is now. Where
    /// something else is there by then, it comes back beside it.
    fn offer_back(self, text: String, assessment: Assessment, instead: Option<Assessment>) {
        let undo = untrack(|| self.preferences.strings().shell.undo);
        self.toasts.offer(text, undo, move || {
            let (assessment, instead) = (assessment.clone(), instead.clone());
            leptos::task::spawn_local(async move {
                let now = latest(self.shelf, assessment.id()).await;
                if now != instead {
                    let beside = assessment.renamed(clock::new_id());
                    let text = untrack(|| self.preferences.strings().home().kept_beside);
                    self.store(&beside).await;
                    self.toasts.say(text);
                    return;
                }
                if now.is_some() {
                    // An open editor would go on with what it has.
                    address::go(&Route::Home.href());
                }
                self.store(&assessment).await;
            });
        });
    }
}
