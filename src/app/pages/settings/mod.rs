//! What holds for every assessment: language, theme, storage.

mod about;
mod delete;
mod storage;

use leptos::prelude::*;

use self::{about::About, delete::DeleteAll, storage::Storage};
use crate::{
    app::{
        preferences::{Preferences, t},
        shell::ThemePicker,
    },
    i18n::Locale,
};

/// Language and appearance, where the data is and how long, how to be rid of
/// it, and where the content comes from.
#[component]
pub fn Settings() -> impl IntoView {
    view! {
        <div class="page page--narrow settings">
            <h1>{t(|t| t.settings().title)}</h1>
            <section class="card" aria-labelledby="settings-looks">
                <h2 id="settings-looks">{t(|t| t.settings().looks)}</h2>
                <div class="field-row">
                    <InterfaceLanguage />
                    <ThemePicker />
                </div>
            </section>
            <Storage />
            <About />
            <DeleteAll />
        </div>
    }
}

/// Chooses the interface's language, as the header does.
#[component]
fn InterfaceLanguage() -> impl IntoView {
    let preferences = Preferences::expect();
    let choose = move |event| {
        if let Some(locale) = Locale::from_tag(&event_target_value(&event)) {
            preferences.set_locale(locale);
        }
    };
    let option = |locale: Locale| {
        view! { <option value=locale.tag() lang=locale.tag()>{locale.name()}</option> }
    };
    view! {
        <label class="field">
            <span class="field__label">{t(|t| t.shell.language)}</span>
            <select
                class="field__input"
                prop:value=move || preferences.locale().tag()
                on:change=choose
            >
                {Locale::ALL.map(option).collect_view()}
            </select>
        </label>
    }
}
