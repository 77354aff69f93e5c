use leptos::prelude::*;

use crate::{
    app::{
        bookcase::Bookcase,
        preferences::{Preferences, t},
    },
    i18n::Text,
    questionnaire::Questionnaire,
};

/// The version of the program, its licence, and where its content comes from.
#[component]
pub(super) fn About() -> impl IntoView {
    let preferences = Preferences::expect();
    let licence = move || {
        let ours = env!("CARGO_PKG_LICENSE").replace("OR", "/");
        (preferences.strings().settings().licence_text)(&ours)
    };
    let sources = (untrack(|| Bookcase::expect().shipped())
        .questionnaires
        .into_iter())
    .map(|questionnaire| view! { <SourceOf questionnaire /> })
    .collect_view();
    view! {
        <section class="card" aria-labelledby="settings-about">
            <h2 id="settings-about">{t(|t| t.settings().about)}</h2>
            <div>
                <div class="settings__row">
                    <h3>{t(|t| t.settings().version)}</h3>
                    <p>{env!("CARGO_PKG_VERSION")}</p>
                </div>
                <div class="settings__row">
                    <div>
                        <h3>{t(|t| t.settings().licence)}</h3>
                        <p class="field__hint">{licence}</p>
                    </div>
                </div>
                <div class="settings__row">
                    <div>
                        <h3>{t(|t| t.settings().sources)}</h3>
                        {sources}
                    </div>
                </div>
            </div>
        </section>
    }
}

/// A questionnaire, its version, and what it is made after.
#[component]
fn SourceOf(
    /// The questionnaire.
    questionnaire: Questionnaire,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let say = move |text: Text| move || text.get(preferences.locale()).to_owned();
    let version = questionnaire.version.to_string();
    let edition = move || (preferences.strings().settings().edition)(&version);
    let source = questionnaire.source.clone();
    let url = source.as_ref().and_then(|it| it.url.clone());
    let citation = source.map(|it| view! { <p>{say(it.citation)}</p> });
    let link = url.map(|url| {
        view! {
            <p>
                <a href=url target="_blank" rel="noopener noreferrer">
                    {t(|t| t.settings().read_source)}
                </a>
                " (" {t(|t| t.settings().new_tab)} ")"
            </p>
        }
    });
    view! {
        <div class="settings__source">
            <p><strong>{say(questionnaire.title.clone())}</strong> " · " {edition}</p>
            {citation}
            {link}
        </div>
    }
}
