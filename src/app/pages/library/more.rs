use leptos::prelude::*;

use crate::app::preferences::{Preferences, t};

/// What is needed less often.
#[component]
pub(super) fn More(
    /// The questionnaire's key.
    key: String,
    /// What it is called.
    title: Signal<String>,
    /// Offers it as a file.
    #[prop(into)]
    on_save: Callback<()>,
    /// Makes a copy, if that is offered.
    #[prop(optional, into)]
    on_duplicate: Option<Callback<()>>,
    /// Deletes it, if that is offered.
    #[prop(optional, into)]
    on_delete: Option<Callback<()>>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let menu = format!("menu-{key}");
    let label = move || title.with(|it| (preferences.strings().library().more_about)(it));
    let item = |deed: Callback<()>, label: Signal<&'static str>, note: Option<&'static str>| {
        let note = note.map(|note| view! { <span class="menu__note">{note}</span> });
        view! {
            <li>
                <button
                    type="button"
                    class="menu__item"
                    popovertarget=menu.clone()
                    on:click=move |_| deed.run(())
                >
                    {label}
                    {note}
                </button>
            </li>
        }
    };
    let save = item(on_save, t(|t| t.library().save), Some("YAML"));
    let duplicate = on_duplicate.map(|deed| item(deed, t(|t| t.library().duplicate), None));
    let delete = on_delete.map(|deed| item(deed, t(|t| t.library().delete), None));
    view! {
        <div class="menu library__more">
            <button
                type="button"
                class="button button--quiet"
                popovertarget=menu.clone()
                aria-label=label
            >
                {t(|t| t.library().more)}
            </button>
            <ul class="menu__list" id=menu.clone() popover="auto">
                {save}
                {duplicate}
                {delete}
            </ul>
        </div>
    }
}
