use leptos::prelude::*;

use crate::{
    app::{
        bookcase::Bookcase,
        browser::{address, database, file},
        preferences::Preferences,
        route::Route,
        toasts::Toasts,
    },
    i18n::{Locale, Strings},
    questionnaire::{Manuscript, Questionnaire, duplicate},
    report,
};

/// What can be done with questionnaires, so that none is lost.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deeds {
    pub(super) bookcase: Bookcase,
    pub(super) toasts: Toasts,
    preferences: Preferences,
}

/// What a text is called: by its title, or that it has none.
pub(super) fn title(manuscript: &Manuscript, preferences: Preferences) -> String {
    let locale = preferences.locale();
    match manuscript.title() {
        Some(title) => title.get(locale).to_owned(),
        None => Strings::of(locale).library().untitled.to_owned(),
    }
}

impl Deeds {
    pub(super) fn expect() -> Self {
        Self {
            bookcase: Bookcase::expect(),
            toasts: Toasts::expect(),
            preferences: Preferences::expect(),
        }
    }

    pub(super) fn strings(self) -> &'static Strings {
        untrack(|| self.preferences.strings())
    }

    pub(super) fn locale(self) -> Locale {
        untrack(|| self.preferences.locale())
    }

    pub(super) fn title(self, manuscript: &Manuscript) -> String {
        untrack(|| title(manuscript, self.preferences))
    }

    /// Puts a text among the own ones and opens it. What could not be stored
    /// is said there.
    pub(super) async fn add(self, text: String) {
        let key = Bookcase::new_key();
        let manuscript = Manuscript::read(text);
        self.bookcase.store(&key, &manuscript).await.ok();
        address::go(&Route::questionnaire(key).href());
    }

    /// Opens the questionnaire that has this very text, if there is one.
    pub(super) fn open_same(self, text: &str) -> bool {
        let shipped = untrack(|| self.bookcase.shipped()).questionnaires;
        let same = shipped.into_iter().find(|it| it.yaml() == text);
        let route = match same {
            Some(it) => Some(Route::preview(it.id.as_str())),
            None => untrack(|| self.bookcase.own())
                .into_iter()
                .find(|(_, it)| it.text() == text)
                .map(|(key, _)| Route::questionnaire(key)),
        };
        let Some(route) = route else {
            return false;
        };
        let title = self.title(&Manuscript::read(text));
        (self.toasts).say((self.strings().library().already)(&title));
        address::go(&route.href());
        true
    }

    /// Makes a copy with a name of its own and opens it.
    pub(super) fn duplicate(self, yaml: &str) {
        let taken = |id: &str| untrack(|| self.bookcase.has_id(id));
        let copy = duplicate(yaml, self.locale(), taken);
        leptos::task::spawn_local(self.add(copy));
    }

    /// Offers a text as a file.
    pub(super) fn save_as_file(self, manuscript: &Manuscript) {
        let title = manuscript.title().map(|it| it.get(self.locale()));
        let version = manuscript.version().unwrap_or_default();
        let name = report::yaml_name(title.unwrap_or_default(), version);
        file::download(&name, "application/yaml", manuscript.text());
    }

    /// Offers a questionnaire as a file.
    pub(super) fn save_questionnaire(self, questionnaire: &Questionnaire) {
        self.save_as_file(&Manuscript::read(questionnaire.yaml()));
    }

    /// Deletes one at once, and offers to take that back.
    pub(super) async fn delete(self, key: String, manuscript: Manuscript) {
        let strings = self.strings();
        if self.bookcase.remove(&key).await.is_err() {
            self.toasts.say(strings.library().not_deleted);
            return;
        }
        let text = (strings.library().deleted)(&self.title(&manuscript));
        self.toasts.offer(text, strings.shell.undo, move || {
            let (key, manuscript) = (key.clone(), manuscript.clone());
            leptos::task::spawn_local(self.bring_back(key, manuscript));
        });
    }

    /// Stores one that was deleted. Where another tab has put something in its
    /// place, it comes back beside it.
    async fn bring_back(self, key: String, manuscript: Manuscript) {
        let there = self.bookcase.reread(&key).await.ok().flatten();
        let key = match there {
            Some(_) => Bookcase::new_key(),
            None => key,
        };
        let shell = &self.strings().shell;
        match self.bookcase.store(&key, &manuscript).await {
            Ok(()) | Err(database::Error::Denied(_) | database::Error::Blocked) => {}
            Err(database::Error::Full) => self.toasts.say(shell.storage_full),
            Err(database::Error::Failed(_) | database::Error::Conflict) => {
                self.toasts.say(shell.storage_failed);
            }
        }
    }
}
