//! Answering an invitation, and handing in what was answered.

mod begin;
mod hand_in;
mod received;

use leptos::prelude::*;

use self::begin::Begin;
pub use self::{hand_in::HandIn, received::Received};
use crate::{
    app::{
        bookcase::Bookcase,
        browser::file,
        preferences::{Preferences, t},
        route::Route,
        shelf::Shelf,
        store::State,
    },
    exchange::{Error, Invitation, Package},
    i18n::Strings,
};

/// Why an invitation cannot be answered here.
#[derive(Clone, Debug, PartialEq)]
enum Trouble {
    /// The link or the file cannot be read.
    Broken(Error),
    /// The browser cannot read the file.
    Unreadable,
    /// It names a questionnaire that is not on this device.
    NotHere(String),
    /// The file was open in a page that is gone.
    Gone,
}

impl Trouble {
    fn say(&self, strings: &Strings) -> String {
        match self {
            Self::Broken(error) => error.say(strings),
            Self::Unreadable => strings.collecting().unreadable.to_owned(),
            Self::NotHere(id) => (strings.joining().not_here)(id),
            Self::Gone => strings.joining().gone.to_owned(),
        }
    }
}

/// Beginning to answer an invitation.
#[component]
pub fn Join() -> impl IntoView {
    let route = expect_context::<Memo<Route>>();
    let (bookcase, shelf) = (Bookcase::expect(), Shelf::expect());
    let received = Received::expect();
    let is_ready = Memo::new(move |_| bookcase.is_filled() && shelf.state() != State::Opening);
    let package = Memo::new(move |_| {
        let Route::Join(text) = route.get() else {
            return Err(Trouble::Broken(Error::Link));
        };
        if text == received::FILE {
            return received.package().ok_or(Trouble::Gone);
        }
        let invitation = Invitation::from_link(&text).map_err(Trouble::Broken)?;
        (invitation.with(&bookcase.library().questionnaires))
            .map_err(|edition| Trouble::NotHere(format!("{} {}", edition.id, edition.version)))
    });
    move || {
        if !is_ready.get() {
            let text = t(|t| t.shell.loading);
            return view! { <p class="loading" role="status">{text}</p> }.into_any();
        }
        match package.get() {
            Ok(package) => view! { <Begin package /> }.into_any(),
            Err(trouble) => view! { <CannotBegin trouble received /> }.into_any(),
        }
    }
}

/// Why not, and the way that is left: the file.
#[component]
fn CannotBegin(
    /// Why.
    trouble: Trouble,
    /// Where a file is kept.
    received: Received,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let wrong = RwSignal::new(trouble);
    let says = move || wrong.with(|it| it.say(preferences.strings()));
    let choose = move |event: leptos::ev::Event| {
        let Some(file) = file::chosen(&event) else {
            return;
        };
        leptos::task::spawn_local(async move {
            let package = match file.bytes().await {
                Ok(bytes) => Package::decode(bytes).map_err(Trouble::Broken),
                Err(_unreadable) => Err(Trouble::Unreadable),
            };
            match package {
                Ok(package) => received.open(package),
                // The page may be gone by then.
                Err(trouble) => drop(wrong.try_set(trouble)),
            }
        });
    };
    view! {
        <div class="page page--narrow join">
            <header class="page__header">
                <div class="page__heading"><h1>{t(|t| t.joining().problem)}</h1></div>
            </header>
            <div class="notice notice--warning" role="alert"><p>{says}</p></div>
            <p>
                <label class="button button--file">
                    <input
                        type="file"
                        class="visually-hidden"
                        accept=".json,application/json"
                        on:change=choose
                    />
                    <span>{t(|t| t.joining().open)}</span>
                </label>
            </p>
        </div>
    }
}
