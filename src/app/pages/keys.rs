//! The list of a page's keys, and whether those without Ctrl count.
//!
//! [`Keyboard`] belongs to the page; the [list](Keys) may come after it, and
//! opens then if it was asked for.

use leptos::prelude::*;

use crate::{
    app::{
        browser::{local, page},
        components::modal::Modal,
        preferences::{Preferences, t},
    },
    i18n::Strings,
};

const DIALOG: &str = "keys";

/// Under which name it is remembered: it is about the person, not the page.
const SINGLE: &str = "single-keys";

/// What a page knows of its keys.
#[derive(Clone, Copy, Debug)]
pub struct Keyboard {
    single: RwSignal<bool>,
    is_listed: RwSignal<bool>,
}

impl Keyboard {
    /// Makes this available to everything inside.
    pub fn provide() -> Self {
        let keyboard = Self {
            single: RwSignal::new(local::recall(SINGLE).unwrap_or(true)),
            is_listed: RwSignal::new(false),
        };
        provide_context(keyboard);
        keyboard
    }

    /// Whether letters, digits and marks count on their own. That is
    /// remembered, and the list turns it off and on, for people whose speech or
    /// hands press keys they did not mean.
    pub fn has_single_keys(self) -> bool {
        self.single.get_untracked()
    }

    /// Asks for the list.
    pub fn list(self) {
        self.is_listed.set(true);
    }

    /// Whether the list is asked for, reactively.
    pub fn is_listed(self) -> bool {
        self.is_listed.get()
    }
}

/// A row of the list: the keys, and what they do.
pub type Row = (&'static [&'static str], fn(&Strings) -> &'static str);

/// The list of keys, over the page. It is there while it is
/// [asked for](Keyboard::is_listed).
#[component]
pub fn Keys(
    /// Its rows, from above.
    rows: &'static [Row],
) -> impl IntoView {
    let Keyboard { single, is_listed } = expect_context();
    let preferences = Preferences::expect();
    let row = move |(keys, says): &Row| {
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
        <Modal id=DIALOG title=t(|t| t.respond.keys) on_close=move || is_listed.set(false)>
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
        </Modal>
    }
}
