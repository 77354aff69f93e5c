//! What holds for every assessment: language, theme, storage.

mod about;
mod delete;
mod storage;

use leptos::prelude::*;

use self::{about::About, delete::DeleteAll, storage::Storage};
use crate::app::{
    preferences::t,
    shell::{LanguagePicker, ThemePicker},
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
                    <LanguagePicker as_field=true />
                    <ThemePicker />
                </div>
            </section>
            <Storage />
            <About />
            <DeleteAll />
        </div>
    }
}
