use leptos::{html, prelude::*};

use super::{draft::Draft, problems};
use crate::{
    app::{browser::text_area::TextArea, preferences::t},
    questionnaire::{Severity, indentation},
};

/// The text, its lines numbered, those with problems marked.
///
/// It is the browser's own text area, so that writing, undoing, searching and
/// reading aloud are what people are used to. Its lines are drawn once more
/// behind it, unseen, so that numbers stand beside them however they wrap.
#[component]
pub(super) fn Sheet(
    /// What is written.
    draft: Draft,
    /// Given the text area once it is there.
    handle: StoredValue<Option<TextArea>, LocalStorage>,
) -> impl IntoView {
    let area = NodeRef::<html::Textarea>::new();
    let lines = NodeRef::<html::Div>::new();
    let is_there = RwSignal::new(false);
    area.on_load(move |area| {
        if let Some(lines) = lines.get_untracked() {
            let area = TextArea::over(area, &lines);
            area.set_text(draft.manuscript().text());
            handle.set_value(Some(area));
            is_there.set(true);
        }
    });
    Effect::new(move || {
        draft.track_replaced();
        handle.with_value(|it| {
            if let Some(area) = it {
                area.set_text(draft.manuscript().text());
            }
        });
    });
    Effect::new(move || {
        is_there.track();
        let mut marks = draft.with(|it| {
            let marks = it.problems().iter();
            marks
                .map(|it| (it.place.line, problems::name(it.severity())))
                .collect::<Vec<_>>()
        });
        // Of two in one line the error is seen: it comes last.
        marks.sort_by_key(|(_, name)| *name == problems::name(Severity::Error));
        handle.with_value(|it| {
            if let Some(area) = it {
                area.mark(&marks);
            }
        });
    });
    let typed = move |_| {
        handle.with_value(|it| {
            if let Some(area) = it {
                draft.type_in(area.redraw());
            }
        });
    };
    // A new line begins where the one before does; where the browser cannot
    // type for us, it begins at its start.
    let keys = move |event: leptos::ev::KeyboardEvent| {
        let plain = event.key() == "Enter" && !event.is_composing();
        if !plain || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let typed = handle.with_value(|it| {
            let area = it.as_ref()?;
            let spaces = indentation(&area.line_before()?);
            Some(area.type_in(&format!("\n{}", " ".repeat(spaces))))
        });
        if typed == Some(true) {
            event.prevent_default();
        }
    };
    view! {
        <div class="sheet">
            <label class="visually-hidden" for=super::writing::TEXT>{t(|t| t.library().text)}</label>
            <div class="sheet__page">
                <div class="sheet__lines" aria-hidden="true" node_ref=lines></div>
                <textarea
                    class="sheet__text"
                    id=super::writing::TEXT
                    node_ref=area
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    wrap="soft"
                    placeholder=t(|t| t.library().placeholder)
                    aria-describedby="writing-keys"
                    on:input=typed
                    on:keydown=keys
                    on:blur=move |_| draft.flush()
                ></textarea>
            </div>
        </div>
    }
}
