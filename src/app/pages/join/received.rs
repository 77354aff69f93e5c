use leptos::prelude::*;

use crate::{
    app::{browser::address, route::Route},
    exchange::Package,
};

/// What the address has in place of an invitation that came as a file; no link
/// reads like this.
pub(super) const FILE: &str = "file";

/// The invitation file that was opened last, for as long as the tab lives.
#[derive(Clone, Copy, Debug)]
pub struct Received(RwSignal<Option<Package>>);

impl Received {
    /// Makes room for one.
    pub fn provide() {
        provide_context(Self(RwSignal::new(None)));
    }

    /// The room of this application.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Keeps an invitation, and goes to where it is answered.
    pub fn open(self, package: Package) {
        self.0.set(Some(package));
        address::go(&Route::Join(FILE.to_owned()).href());
    }

    /// The invitation, reactively.
    pub(super) fn package(self) -> Option<Package> {
        self.0.get()
    }
}
