use leptos::{ev::KeyboardEvent, prelude::*};

use super::{
    deeds::{Ask, Asked},
    drafts::{Drafts, Field},
    walk::{Arrival, Walk},
};
use crate::{
    app::{browser::page, preferences::t},
    assessment::Item,
};

/// The note on a requirement: folded until there is one or C is pressed.
#[component]
pub fn Note(
    /// Where someone is.
    walk: Walk,
    /// What is typed and not stored yet.
    drafts: Drafts,
    /// What it is about.
    item: Item,
    /// The requirement's position.
    at: usize,
    /// The card's element id.
    id: String,
) -> impl IntoView {
    let asked: Asked = expect_context();
    let field = Field::Note(item);
    let text = {
        let field = field.clone();
        Memo::new(move |_| drafts.text(&field))
    };
    let is_wanted = RwSignal::new(false);
    let is_open = Memo::new(move |_| is_wanted.get() || text.with(|text| !text.is_empty()));
    let text_id = StoredValue::new(format!("{id}--note"));
    let open = move || {
        is_wanted.set(true);
        page::when_shown(move || {
            if let Some(id) = text_id.try_get_value() {
                page::focus(&id);
            }
        });
    };
    Effect::new(move || {
        if asked.get() == Some((at, Ask::Note)) {
            asked.set(None);
            open();
        }
    });
    let escape = move |event: KeyboardEvent| {
        // An input method closes its own list with this key first.
        if event.key() == "Escape" && !event.is_composing() {
            walk.go(at, Arrival::Focus);
        }
    };
    let area = move || {
        let field = field.clone();
        view! {
            <div class="requirement__note field">
                <label class="field__label" for=text_id.get_value()>{t(|t| t.respond.note)}</label>
                <textarea
                    class="field__input"
                    id=text_id.get_value()
                    rows="2"
                    prop:value=text
                    on:input=move |event| drafts.type_in(field.clone(), event_target_value(&event))
                    on:keydown=escape
                    on:focus=move |_| is_wanted.set(true)
                    on:blur=move |_| drafts.leave()
                ></textarea>
            </div>
        }
    };
    let button = move || {
        view! {
            <button
                type="button"
                class="button button--quiet button--small no-print"
                on:click=move |_| open()
            >
                {t(|t| t.respond.add_note)}
                <kbd class="kbd" aria-hidden="true">"C"</kbd>
            </button>
        }
    };
    move || {
        if is_open.get() {
            area().into_any()
        } else {
            button().into_any()
        }
    }
}
