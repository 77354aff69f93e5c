//! The language of the questionnaires, apart from the interface's.

use leptos::prelude::*;

use crate::{app::preferences::t, i18n::Locale};

/// Chooses the language questionnaires are shown in. The first choice follows
/// the interface, whatever that will be.
#[component]
pub fn ContentLanguage(
    /// What is chosen; `None` follows the interface.
    #[prop(into)]
    value: Signal<Option<Locale>>,
    /// Told what is chosen now.
    #[prop(into)]
    on_change: Callback<Option<Locale>>,
) -> impl IntoView {
    let choose = move |event| on_change.run(Locale::from_tag(&event_target_value(&event)));
    let option = |locale: Locale| {
        view! { <option value=locale.tag() lang=locale.tag()>{locale.name()}</option> }
    };
    view! {
        <label class="field">
            <span class="field__label">{t(|t| t.new_assessment().content_language)}</span>
            <select
                class="field__input"
                prop:value=move || value.get().map_or("", Locale::tag)
                on:change=choose
            >
                <option value="">{t(|t| t.new_assessment().as_interface)}</option>
                {Locale::ALL.map(option).collect_view()}
            </select>
        </label>
    }
}
