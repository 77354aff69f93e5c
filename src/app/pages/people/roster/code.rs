use leptos::prelude::*;

use super::{Voice, name};
use crate::{
    app::{browser::page, components::modal::Modal, preferences::t},
    assessment::{Change, Code, RespondentId},
};

const DIALOG: &str = "roster-code";

/// Asks for the digits that keep a neighbour from somebody's answers.
#[component]
pub(super) fn CodeDialog(
    voice: Voice,
    /// Whose.
    id: RespondentId,
    /// Whose code is asked for.
    asked: RwSignal<Option<RespondentId>>,
) -> impl IntoView {
    let digits = RwSignal::new(String::new());
    let wrong = RwSignal::new(false);
    let id = StoredValue::new(id);
    let has_code = id.with_value(|id| {
        untrack(|| {
            (voice.editor).with(|it| it.respondents().get(id).is_some_and(|it| it.code.is_some()))
        })
    });
    let write = move |code: Option<Code>| {
        let by = id.get_value();
        voice.editor.dispatch(Change::Locked { by, code });
        page::close_dialog(DIALOG);
    };
    let set = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = digits.with_untracked(|it| it.trim().to_owned());
        match id.with_value(|id| Code::new(&typed, id)) {
            Ok(code) => write(Some(code)),
            Err(_no_code) => {
                wrong.set(true);
                page::focus("roster-digits");
            }
        }
    };
    let remove = move || {
        has_code.then(|| {
            view! {
                <button type="button" class="button" on:click=move |_| write(None)>
                    {t(|t| t.roster().code_remove)}
                </button>
            }
        })
    };
    let error = move || wrong.get().then(|| voice.t().roster().code_wrong);
    view! {
        <Modal id=DIALOG title=t(|t| t.roster().code) on_close=move || asked.set(None)>
            <form class="dialog__body" on:submit=set>
                <p>{move || id.with_value(|id| (voice.t().roster().code_of)(&name(voice, id)))}</p>
                <div class="field">
                    <label class="field__label" for="roster-digits">{t(|t| t.roster().code_digits)}</label>
                    <p class="field__hint" id="roster-digits-hint">{t(|t| t.roster().code_hint)}</p>
                    <input
                        type="text"
                        class="field__input"
                        id="roster-digits"
                        inputmode="numeric"
                        autocomplete="off"
                        maxlength="8"
                        aria-describedby="roster-digits-hint roster-digits-error"
                        aria-invalid=move || wrong.get().then_some("true")
                        prop:value=digits
                        on:input=move |event| digits.set(event_target_value(&event))
                    />
                    <p class="field__error" id="roster-digits-error">{error}</p>
                </div>
                <div class="dialog__actions">
                    <button type="button" class="button" on:click=|_| page::close_dialog(DIALOG)>
                        {t(|t| t.home().cancel)}
                    </button>
                    {remove}
                    <button type="submit" class="button button--primary">
                        {t(|t| t.roster().code_save)}
                    </button>
                </div>
            </form>
        </Modal>
    }
}
