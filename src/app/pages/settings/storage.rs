use leptos::prelude::*;

use crate::{
    app::{
        browser::{format, storage},
        preferences::{Preferences, t},
        shelf::Shelf,
    },
    i18n::{Locale, Strings},
};

/// Whether the browser keeps the data by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    /// It has not answered yet.
    Asking,
    /// It has promised to.
    Promised,
    /// It has not.
    NotPromised,
    /// It was asked to and did not.
    Refused,
    /// It does not say.
    NotSaid,
}

impl Kept {
    fn say(self, strings: &'static Strings) -> &'static str {
        match self {
            Self::Asking => "",
            Self::Promised => strings.settings().kept,
            Self::NotPromised => strings.settings().not_kept,
            Self::Refused => strings.settings().refused,
            Self::NotSaid => strings.settings().not_said,
        }
    }
}

/// Where the data is, how much room it takes, and whether the browser has
/// promised to keep it.
#[component]
pub(super) fn Storage() -> impl IntoView {
    let shelf = Shelf::expect();
    let preferences = Preferences::expect();
    let used = RwSignal::new(None);
    let count = move || shelf.assessments().len() + shelf.illegible().len();
    Effect::new(move || {
        // Anew whenever something is stored or deleted.
        count();
        leptos::task::spawn_local(async move { used.set(storage::used().await) });
    });
    let place = t(move |t| match shelf.trouble() {
        Some(_) => t.settings().denied,
        None => t.settings().where_text,
    });
    let room = move || {
        let say = preferences.strings().settings();
        match used.get() {
            Some(bytes) => (say.used)(count(), &size(bytes, preferences.locale())),
            None => (say.count)(count()),
        }
    };
    view! {
        <section class="card" aria-labelledby="settings-storage">
            <h2 id="settings-storage">{t(|t| t.settings().storage)}</h2>
            <div>
                <div class="settings__row">
                    <div>
                        <h3>{t(|t| t.settings().where_title)}</h3>
                        <p class="field__hint">{place}</p>
                    </div>
                </div>
                <div class="settings__row">
                    <div>
                        <h3>{t(|t| t.settings().used_title)}</h3>
                        <p class="field__hint">{room}</p>
                    </div>
                </div>
                <KeptRow />
            </div>
        </section>
    }
}

/// Whether the browser keeps the data, and a button that asks it to.
#[component]
fn KeptRow() -> impl IntoView {
    let kept = RwSignal::new(Kept::Asking);
    leptos::task::spawn_local(async move {
        kept.set(match storage::is_kept().await {
            Some(true) => Kept::Promised,
            Some(false) => Kept::NotPromised,
            None => Kept::NotSaid,
        });
    });
    let ask = move |_| {
        leptos::task::spawn_local(async move {
            kept.set(match storage::ask_to_keep().await {
                Some(true) => Kept::Promised,
                Some(false) => Kept::Refused,
                None => Kept::NotSaid,
            });
        });
    };
    let button = move || {
        matches!(kept.get(), Kept::NotPromised | Kept::Refused).then(|| {
            view! {
                <button type="button" class="button" on:click=ask>{t(|t| t.settings().keep)}</button>
            }
        })
    };
    view! {
        <div class="settings__row">
            <div>
                <h3>{t(|t| t.settings().kept_title)}</h3>
                <p class="field__hint" role="status">{t(move |t| kept.get().say(t))}</p>
            </div>
            {button}
        </div>
    }
}

/// A number of bytes in words.
fn size(bytes: f64, locale: Locale) -> String {
    const KILO: f64 = 1_000.0;
    let say = Strings::of(locale).settings();
    if bytes < KILO * KILO {
        (say.kilobytes)(&format::number((bytes / KILO).ceil(), 0, locale))
    } else {
        (say.megabytes)(&format::number(bytes / KILO / KILO, 1, locale))
    }
}
