use leptos::prelude::*;

use super::deeds::Deeds;
use crate::{
    app::browser::file::{Chosen, Unreadable},
    i18n::Strings,
    questionnaire::{Problem, as_typed, free_id, limits, template, text},
};

/// The id that the template has.
const ID: &str = "my-questionnaire";

/// Takes in files and texts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Adder {
    step: RwSignal<Step>,
    pub(super) deeds: Deeds,
}

/// How far a file has come.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// There is none.
    Idle,
    /// It is being read.
    Reading,
    /// It is not taken in; nothing was changed.
    Refused {
        /// The file's name.
        name: String,
        /// Why.
        why: Refusal,
    },
}

/// Why a file is not taken in. One with mistakes is taken in, to be mended.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Refusal {
    /// The browser cannot read it.
    Unreadable,
    /// It is larger than any questionnaire.
    TooLarge,
    /// Its bytes are no text.
    NotText(Problem),
}

impl Refusal {
    /// One or two sentences for the screen.
    pub(super) fn say(&self, strings: &Strings) -> String {
        let say = strings.library();
        match self {
            Self::Unreadable => say.unreadable.to_owned(),
            Self::TooLarge => (say.too_large)(limits::BYTES >> 20),
            Self::NotText(problem) => problem.say(strings),
        }
    }

    /// What to do about it, where that can be said.
    pub(super) fn hint(&self, strings: &Strings) -> Option<String> {
        match self {
            Self::NotText(problem) => problem.hint(strings),
            Self::Unreadable | Self::TooLarge => None,
        }
    }
}

impl Adder {
    pub(super) fn new() -> Self {
        Self {
            step: RwSignal::new(Step::Idle),
            deeds: Deeds::expect(),
        }
    }

    /// How far the file has come, reactively.
    pub(super) fn step(self) -> Step {
        self.step.get()
    }

    /// Lets go of the file.
    pub(super) fn forget(self) {
        self.step.set(Step::Idle);
    }

    /// Takes in a file, or says why not. One that is too large is refused
    /// without being read.
    pub(super) fn read(self, file: Chosen) {
        if self.step.get_untracked() == Step::Reading {
            return;
        }
        self.step.set(Step::Reading);
        let name = file.name();
        leptos::task::spawn_local(async move {
            let step = match content(file).await {
                Ok(text) => {
                    self.take_in(text).await;
                    Step::Idle
                }
                Err(why) => Step::Refused { name, why },
            };
            // The page may be gone by now.
            self.step.try_set(step);
        });
    }

    /// Adds a text and opens it, or the one that is the same.
    async fn take_in(self, text: String) {
        if self.deeds.open_same(&text) {
            return;
        }
        self.deeds.add(text).await;
    }

    /// Adds the template, under an id that is free.
    pub(super) fn begin_from_template(self) {
        let locale = self.deeds.locale();
        let taken = |id: &str| untrack(|| self.deeds.bookcase.has_id(id));
        let own = template(locale).replacen(ID, &free_id(ID, taken), 1);
        leptos::task::spawn_local(self.deeds.add(own));
    }
}

async fn content(file: Chosen) -> Result<String, Refusal> {
    #[expect(clippy::cast_precision_loss, reason = "the limit is a few digits")]
    if file.size() > limits::BYTES as f64 {
        return Err(Refusal::TooLarge);
    }
    let bytes = file
        .bytes()
        .await
        .map_err(|Unreadable| Refusal::Unreadable)?;
    text(&bytes).map(as_typed).map_err(Refusal::NotText)
}
