use leptos::prelude::*;

use super::draft::Draft;
use crate::layout::Place;

/// Somebody's own words at a place of the document.
#[component]
pub(super) fn RemarkField(
    /// The document.
    draft: Draft,
    /// Where they stand.
    place: Place,
    /// What they are.
    label: Signal<String>,
) -> impl IntoView {
    let at = place.clone();
    let value = move || draft.remark(&at);
    let write = move |event| draft.add(place.clone(), event_target_value(&event));
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <textarea class="field__input report__words" rows="3" dir="auto" prop:value=value on:input=write></textarea>
        </label>
    }
}
