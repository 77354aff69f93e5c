//! The questionnaires on this device.

use leptos::prelude::*;

use super::shelf::Shelf;
use crate::questionnaire::{Library, Questionnaire};

/// The questionnaires on this device: those that came with the program.
///
/// An assessment has its own inside, so none is needed to go on with one. The
/// bookcase is filled with the later pages.
#[derive(Clone, Copy, Debug)]
pub struct Bookcase {
    library: RwSignal<Library>,
}

impl Bookcase {
    /// Makes an empty bookcase available to everything inside.
    pub fn provide() {
        provide_context(Self {
            library: RwSignal::default(),
        });
    }

    /// The bookcase of this application.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Fills the bookcase.
    pub fn fill(self) {
        let library = Library::shipped();
        Shelf::expect().make_known(library.questionnaires.clone());
        self.library.set(library);
    }

    /// All there are, in the order they are offered, reactively.
    pub fn library(self) -> Library {
        self.library.get()
    }

    /// The questionnaires in it, reactively.
    pub fn questionnaires(self) -> Vec<Questionnaire> {
        self.library.with(|it| it.questionnaires.clone())
    }
}
