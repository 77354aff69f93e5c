use leptos::prelude::*;

use super::draft::Draft;
use crate::{
    app::preferences::{Preferences, t},
    layout::Withheld,
};

/// What the readers of the document are not told.
#[component]
pub(super) fn WithheldChoice(
    /// The document.
    draft: Draft,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let choice = move |what: Withheld| {
        let toggle = move |event| {
            let is_withheld = event_target_checked(&event);
            draft.lay_out(|layout| {
                if is_withheld {
                    layout.withheld.insert(what);
                } else {
                    layout.withheld.remove(&what);
                }
            });
        };
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    class="choice__input"
                    prop:checked=move || draft.with(|it| it.withheld.contains(&what))
                    on:change=toggle
                />
                <span class="choice__text">{move || what.label(preferences.strings())}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend class="field__hint">{t(|t| t.builder().withheld_hint)}</legend>
            {Withheld::ALL.map(choice).collect_view()}
        </fieldset>
    }
}
