use leptos::prelude::*;

use super::keeping::{Keeping, latest};
use crate::{
    app::{
        bookcase::Bookcase,
        browser::{
            address, clock,
            file::{Chosen, Unreadable},
        },
        pages::join::Received,
        route::{Page, Route, Scope},
    },
    archive,
    assessment::Assessment,
    exchange::{self, Kind, Package, Sheet},
    i18n::Strings,
    scoring::overview,
};

/// Takes in files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Importer {
    step: RwSignal<Step>,
    bookcase: Bookcase,
    keeping: Keeping,
    received: Received,
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
    /// It differs from what is on the shelf, and someone has to choose.
    Differs(Box<Clash>),
}

/// Why a file is not taken in.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Refusal {
    /// The browser cannot read it.
    Unreadable,
    /// It is no assessment.
    File(archive::Error),
    /// It is an invitation, and cannot be opened.
    Invitation(exchange::Error),
    /// It is somebody's answers for a workshop, whose id is this.
    Answers(String),
}

/// Two states of the same assessment.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Clash {
    /// On the shelf.
    pub(super) here: Assessment,
    /// In the file.
    pub(super) file: Assessment,
}

impl Refusal {
    /// One sentence for the screen.
    pub(super) fn say(&self, strings: &Strings) -> String {
        match self {
            Self::Unreadable => strings.home().unreadable.to_owned(),
            Self::File(error) => error.say(strings),
            Self::Invitation(error) => error.say(strings),
            Self::Answers(_) => strings.exchange().is_answers.to_owned(),
        }
    }
}

impl Importer {
    pub(super) fn new() -> Self {
        Self {
            step: RwSignal::new(Step::Idle),
            bookcase: Bookcase::expect(),
            keeping: Keeping::expect(),
            received: Received::expect(),
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
        let name = file.name();
        if let Some(error) = too_large(&file) {
            let why = Refusal::File(error);
            self.step.set(Step::Refused { name, why });
            return;
        }
        self.step.set(Step::Reading);
        leptos::task::spawn_local(async move {
            let step = self.take_in(file).await;
            self.step
                .set(step.unwrap_or_else(|why| Step::Refused { name, why }));
        });
    }

    async fn take_in(self, file: Chosen) -> Result<Step, Refusal> {
        let bytes = (file.bytes().await).map_err(|Unreadable| Refusal::Unreadable)?;
        let known = untrack(|| self.bookcase.library()).questionnaires;
        let imported = match archive::decode(&bytes, &known) {
            Ok(imported) => imported,
            Err(archive::Error::NotAnAssessment) => return self.take_in_other(&bytes),
            Err(error) => return Err(Refusal::File(error)),
        };
        let Keeping { shelf, .. } = self.keeping;
        match latest(shelf, imported.id()).await {
            None => {
                let text = self.about(&imported, |t| t.home().imported);
                let to = Self::page(&imported);
                let id = self.keeping.keep(imported).await;
                self.keeping.toasts.say(text);
                address::go(&Route::of(id, to).href());
            }
            Some(here) if here == imported => {
                let text = self.about(&here, |t| t.home().identical);
                self.keeping.toasts.say(text);
                let to = Self::page(&here);
                address::go(&Route::of(here.id(), to).href());
            }
            Some(here) => {
                let file = imported;
                return Ok(Step::Differs(Box::new(Clash { here, file })));
            }
        }
        Ok(Step::Idle)
    }

    /// Takes in what is not an assessment: an invitation is opened, answers
    /// belong elsewhere.
    fn take_in_other(self, bytes: &[u8]) -> Result<Step, Refusal> {
        match exchange::kind(bytes) {
            Some(Kind::Invitation) => {
                let package = Package::decode(bytes).map_err(Refusal::Invitation)?;
                self.received.open(package);
                Ok(Step::Idle)
            }
            Some(Kind::Answers) => {
                let sheet = Sheet::decode(bytes).map_err(Refusal::Invitation)?;
                Err(Refusal::Answers(sheet.workshop))
            }
            _ => Err(Refusal::File(archive::Error::NotAnAssessment)),
        }
    }

    /// Puts the file's assessment in place of the one on the shelf.
    pub(super) fn replace(self, clash: Clash) {
        let Clash { here, file } = clash;
        leptos::task::spawn_local(self.keeping.replace(here, file));
    }

    /// Puts the file's assessment beside the one on the shelf.
    pub(super) fn keep_both(self, clash: Clash) {
        let text = self.about(&clash.file, |t| t.home().imported);
        leptos::task::spawn_local(async move {
            let beside = clash.file.renamed(clock::new_id());
            self.keeping.keep(beside).await;
            self.keeping.toasts.say(text);
        });
    }

    /// Where an imported assessment is opened: at its results once it is
    /// complete, else where answering goes on.
    fn page(assessment: &Assessment) -> Page {
        let (done, all) = overview(assessment).answered();
        if done == all {
            Page::Results(Scope::default())
        } else {
            Page::Respond(None)
        }
    }

    fn about(
        self,
        assessment: &Assessment,
        sentence: impl Fn(&Strings) -> fn(&str) -> String,
    ) -> String {
        let strings = untrack(|| self.keeping.preferences.strings());
        sentence(strings)(&strings.about(assessment.about()))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a size in bytes; a file too large to count is too large all the same"
)]
fn too_large(file: &Chosen) -> Option<archive::Error> {
    let size = file.size();
    let bytes = size as usize;
    (size > archive::LIMIT as f64).then_some(archive::Error::TooLarge { bytes })
}
