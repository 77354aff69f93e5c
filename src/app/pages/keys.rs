//! The list of a page's keys, and whether those without Ctrl count.

use leptos::prelude::*;

use crate::{
    app::{
        browser::{local, page},
        preferences::{Preferences, t},
    },
    i18n::Strings,
};

/// The element id of the list.
pub const DIALOG: &str = "keys";

const TITLE: &str = "keys-title";

/// Under which name it is remembered: it is about the person, not the page.
const SINGLE: &str = "single-keys";

/// Whether letters, digits and marks count on their own: remembered, for
/// people whose speech or hands press keys they did not mean.
#[derive(Clone, Copy, Debug)]
struct Single(RwSignal<bool>);

/// Whether letters, digits and marks count on their own. The list of the page
/// turns it off and on.
pub fn single_keys() -> RwSignal<bool> {
    let signal = RwSignal::new(local::recall(SINGLE).unwrap_or(true));
    provide_context(Single(signal));
    signal
}

/// A row of the list: the keys, and what they do.
pub type Row = (&'static [&'static str], fn(&Strings) -> &'static str);

/// The list of keys, over the page.
#[component]
pub fn Keys(
    /// Its rows, from above.
    rows: &'static [Row],
) -> impl IntoView {
    let Single(single) = expect_context();
    let preferences = Preferences::expect();
    let row = |(keys, says): &Row| {
        let says = *says;
        let key = |key: &&'static str| match *key {
            "–" => view! { "–" }.into_any(),
            key => view! { <kbd class="kbd">{key}</kbd> }.into_any(),
        };
        view! {
            <div class="keys__row">
                <dt class="keys__keys">{keys.iter().map(key).collect_view()}</dt>
                <dd>{move || says(preferences.strings())}</dd>
            </div>
        }
    };
    let choose = move |event| {
        let on = event_target_checked(&event);
        local::remember(SINGLE, &on);
        single.set(on);
    };
    view! {
        <dialog class="dialog no-print" id=DIALOG aria-labelledby=TITLE>
            <h2 class="dialog__title" id=TITLE>{t(|t| t.respond.keys)}</h2>
            <div class="dialog__body">
                <dl class="keys">{rows.iter().map(row).collect_view()}</dl>
                <label class="choice">
                    <input
                        type="checkbox"
                        class="choice__input"
                        prop:checked=single
                        on:change=choose
                    />
                    <span class="choice__text">
                        {t(|t| t.respond.single_keys)}
                        <small>{t(|t| t.respond.single_keys_hint)}</small>
                    </span>
                </label>
            </div>
            <div class="dialog__actions">
                <button type="button" class="button button--primary" on:click=|_| page::close_dialog(DIALOG)>
                    {t(|t| t.shell.close)}
                </button>
            </div>
        </dialog>
    }
}
