//! Who the open assessment is about, and in which language it asks.

use leptos::prelude::*;

use super::{
    browser::page,
    components::{content_language::ContentLanguage, modal::Modal},
    editor::Editor,
    pages::{Later, LaterPage},
    preferences::t,
};
use crate::{
    assessment::{About, Assessment, Change},
    i18n::Strings,
};

const DIALOG: &str = "details";

/// Whether the details are being looked at.
#[derive(Clone, Copy, Debug)]
struct Open(RwSignal<bool>);

/// A button that opens the details of an assessment. Every field is stored as
/// it is left, and can be undone like an answer.
#[component]
pub fn Details() -> impl IntoView {
    let open = RwSignal::new(false);
    provide_context(Open(open));
    let dialog = move || {
        open.get()
            .then(|| view! { <Later page=LaterPage::Details /> })
    };
    view! {
        <button
            type="button"
            class="shell__link"
            aria-haspopup="dialog"
            on:click=move |_| open.set(true)
        >
            {t(|t| t.shell.details)}
        </button>
        {dialog}
    }
}

/// The dialog behind the button.
#[component]
pub fn DetailsDialog() -> impl IntoView {
    let editor = Editor::expect();
    let Open(open) = expect_context();
    let language = Signal::derive(move || editor.with(Assessment::language));
    let set_language = move |language| editor.dispatch(Change::LanguageSet { language });
    view! {
        <Modal id=DIALOG title=t(|t| t.shell.details_title) on_close=move || open.set(false)>
            <form
                class="dialog__body"
                on:submit=|event: leptos::ev::SubmitEvent| {
                    event.prevent_default();
                    page::close_dialog(DIALOG);
                }
            >
                <AboutField
                    editor
                    label=|t| t.new_assessment().company
                    read=|about| about.company.clone()
                    write=|about, company| About { company, ..about }
                />
                <AboutField
                    editor
                    label=|t| t.new_assessment().department
                    read=|about| about.department.clone()
                    write=|about, department| About { department, ..about }
                />
                <ContentLanguage value=language on_change=set_language />
                <div class="dialog__actions">
                    <button type="submit" class="button button--primary">{t(|t| t.shell.close)}</button>
                </div>
            </form>
        </Modal>
    }
}

/// The longest name of a company or department, in characters.
const LONGEST: u16 = 200;

/// One of the names an assessment goes by.
#[component]
fn AboutField(
    /// The assessment.
    editor: Editor,
    /// What is asked.
    label: fn(&'static Strings) -> &'static str,
    /// Takes the name out.
    read: fn(&About) -> String,
    /// Puts another name in.
    write: fn(About, String) -> About,
) -> impl IntoView {
    let value = move || editor.with(|assessment| read(assessment.about()));
    let store = move |event| {
        let about = untrack(|| editor.with(|assessment| assessment.about().clone()));
        let name = event_target_value(&event).trim().to_owned();
        let about = write(about, name);
        editor.dispatch(Change::Described { about });
    };
    view! {
        <label class="field">
            <span class="field__label">{t(label)}</span>
            <input
                class="field__input"
                type="text"
                maxlength=LONGEST
                autocomplete="off"
                prop:value=value
                on:change=store
            />
        </label>
    }
}
