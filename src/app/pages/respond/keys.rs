use leptos::prelude::*;

use crate::{
    app::{
        browser::{local, page},
        preferences::{Preferences, t},
    },
    i18n::Strings,
};

/// The element id of the list of keys.
pub const DIALOG: &str = "respond-keys";

const TITLE: &str = "respond-keys-title";

/// Whether letters, digits and marks count on their own: remembered, for
/// people whose speech or hands press keys they did not mean.
#[derive(Clone, Copy, Debug)]
struct Single(RwSignal<bool>);

/// Whether letters, digits and marks count on their own.
pub fn single_keys() -> RwSignal<bool> {
    let signal = RwSignal::new(local::recall("single-keys").unwrap_or(true));
    provide_context(Single(signal));
    signal
}

/// A row of the list: the keys, and what they do.
type Row = (&'static [&'static str], fn(&Strings) -> &'static str);

const ROWS: [Row; 12] = [
    (&["1", "–", "9"], |t| t.respond.key_choose),
    (&["N"], |t| t.respond.key_exempt),
    (&["0", "⌫"], |t| t.respond.clear),
    (&["↑", "↓"], |t| t.respond.key_move),
    (&["Enter"], |t| t.respond.key_next),
    (&["←", "→"], |t| t.respond.key_scale),
    (&["U"], |t| t.respond.next_open),
    (&["C"], |t| t.respond.key_note),
    (&["E"], |t| t.respond.evidence),
    (&["Ctrl", "Z"], |t| t.shell.undo),
    (&["Ctrl", "Y"], |t| t.shell.redo),
    (&["?"], |t| t.respond.key_keys),
];

/// The list of keys, over the page.
#[component]
pub fn Keys() -> impl IntoView {
    let Single(single) = expect_context();
    let preferences = Preferences::expect();
    let row = |(keys, says): Row| {
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
        local::remember("single-keys", &on);
        single.set(on);
    };
    view! {
        <dialog class="dialog no-print" id=DIALOG aria-labelledby=TITLE>
            <h2 class="dialog__title" id=TITLE>{t(|t| t.respond.keys)}</h2>
            <div class="dialog__body">
                <dl class="keys">{ROWS.map(row).collect_view()}</dl>
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
