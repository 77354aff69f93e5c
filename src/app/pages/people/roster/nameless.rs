use leptos::prelude::*;

use super::Voice;
use crate::{
    app::{
        browser::{clock, page},
        components::modal::Modal,
        preferences::t,
    },
    i18n::Strings,
};

const DIALOG: &str = "roster-nameless";
/// What says that it was done; the focus goes there.
const DONE: &str = "roster-nameless-done";

/// Drops the names for good, after a question that says what that means.
#[component]
pub(super) fn DropNames(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let asking = RwSignal::new(false);
    let dialog = move || asking.get().then(|| view! { <Confirm voice asking /> });
    view! {
        <section class="card roster__nameless" aria-labelledby="roster-names">
            <h2 id="roster-names">{t(|t| t.roster().nameless)}</h2>
            <p class="field__hint">{t(|t| t.roster().nameless_text)}</p>
            <div>
                <button
                    type="button"
                    class="button button--danger"
                    aria-haspopup="dialog"
                    on:click=move |_| asking.set(true)
                >
                    {t(|t| t.roster().nameless_begin)}
                </button>
            </div>
        </section>
        {dialog}
    }
}

#[component]
fn Confirm(voice: Voice, asking: RwSignal<bool>) -> impl IntoView {
    let sure = RwSignal::new(false);
    let drop = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !sure.get_untracked() {
            return;
        }
        page::close_dialog(DIALOG);
        let rest = untrack(|| {
            voice
                .editor
                .with(|it| it.without_names_for_good(clock::now()))
        });
        voice.editor.replace_for_good(rest);
        page::when_shown(|| page::focus(DONE));
    };
    let line = |sentence: fn(&'static Strings) -> &'static str| view! { <li>{t(sentence)}</li> };
    view! {
        <Modal id=DIALOG title=t(|t| t.roster().nameless_title) on_close=move || asking.set(false)>
            <form class="dialog__body" on:submit=drop>
                <p>
                    <strong>{t(|t| t.roster().nameless_final)}</strong>
                </p>
                <ul>
                    {line(|t| t.roster().nameless_gone)}
                    {line(|t| t.roster().nameless_stays)}
                    {line(|t| t.roster().nameless_closed)}
                    {line(|t| t.roster().nameless_files)}
                </ul>
                <label class="choice">
                    <input
                        type="checkbox"
                        class="choice__input"
                        prop:checked=sure
                        on:change=move |event| sure.set(event_target_checked(&event))
                    />
                    <span class="choice__text">{t(|t| t.roster().nameless_sure)}</span>
                </label>
                <div class="dialog__actions">
                    <button type="button" class="button" on:click=|_| page::close_dialog(DIALOG)>
                        {t(|t| t.home().cancel)}
                    </button>
                    <button
                        type="submit"
                        class="button button--danger"
                        disabled=move || !sure.get()
                    >
                        {t(|t| t.roster().nameless_do)}
                    </button>
                </div>
            </form>
        </Modal>
    }
}

/// That there are no names any more.
#[component]
pub(super) fn Nameless() -> impl IntoView {
    view! {
        <p class="notice notice--info" id=DONE tabindex="-1">{t(|t| t.roster().nameless_done)}</p>
    }
}
