use leptos::prelude::*;

use crate::{
    app::{
        browser::{local, page},
        preferences::{Preferences, t},
    },
    i18n::Strings,
};

/// The element id of the list of keys.
pub(super) const DIALOG: &str = "workshop-keys";

const TITLE: &str = "workshop-keys-title";

/// What the answering page remembers it by, too: it is about the person.
const SINGLE: &str = "single-keys";

/// Whether letters, digits and marks count on their own.
#[derive(Clone, Copy, Debug)]
struct Single(RwSignal<bool>);

/// Whether letters, digits and marks count on their own.
pub(super) fn single_keys() -> RwSignal<bool> {
    let signal = RwSignal::new(local::recall(SINGLE).unwrap_or(true));
    provide_context(Single(signal));
    signal
}

/// A row of the list: the keys, and what they do.
type Row = (&'static [&'static str], fn(&Strings) -> &'static str);

const ROWS: [Row; 15] = [
    (&["←", "→"], |t| t.workshop().key_move),
    (&["R"], |t| t.workshop().key_reveal),
    (&["1", "–", "9"], |t| t.workshop().key_choose),
    (&["N"], |t| t.workshop().key_exempt),
    (&["0"], |t| t.workshop().take_back),
    (&["E"], |t| t.workshop().key_reason),
    (&["D"], |t| t.workshop().key_dissent),
    (&["P"], |t| t.workshop().key_park),
    (&["T"], |t| t.workshop().key_timer),
    (&["X"], |t| t.workshop().key_reset),
    (&["A"], |t| t.workshop().key_agenda),
    (&["Ctrl", "Z"], |t| t.shell.undo),
    (&["Ctrl", "Y"], |t| t.shell.redo),
    (&["?"], |t| t.respond.key_keys),
    (&["Esc"], |t| t.workshop().key_leave),
];

/// The list of keys, over the page.
#[component]
pub(super) fn Keys() -> impl IntoView {
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
        local::remember(SINGLE, &on);
        single.set(on);
    };
    view! {
        <dialog class="dialog no-print" id=DIALOG aria-labelledby=TITLE>
            <h2 class="dialog__title" id=TITLE>{t(|t| t.respond.keys)}</h2>
            <div class="dialog__body">
                <dl class="keys">{ROWS.map(row).collect_view()}</dl>
                <label class="choice">
                    <input type="checkbox" class="choice__input" prop:checked=single on:change=choose />
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
