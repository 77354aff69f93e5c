use leptos::prelude::*;

use super::{Voice, list::LIST};
use crate::{
    app::{
        browser::{clock, page},
        preferences::t,
    },
    assessment::{Assessment, Change, Respondent, Roll},
};

/// Adds one person.
#[component]
pub(super) fn AddPerson(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = name.with_untracked(|it| it.trim().to_owned());
        if let (false, Ok(id)) = (typed.is_empty(), clock::new_id().try_into()) {
            let respondent = Some(Respondent::named(typed));
            voice.editor.dispatch(Change::Enrolled { id, respondent });
            name.set(String::new());
        }
    };
    view! {
        <form class="roster__add" on:submit=add>
            <label class="field">
                <span class="field__label">{t(|t| t.roster().new_person)}</span>
                <input
                    type="text"
                    class="field__input"
                    autocomplete="off"
                    maxlength=Roll::LONGEST_NAME
                    prop:value=name
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </label>
            <button type="submit" class="button">{t(|t| t.roster().add)}</button>
        </form>
    }
}

/// Adds many people at once, and says beforehand what that does.
#[component]
pub(super) fn PasteList(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let roll = Memo::new(move |_| text.with(|it| Roll::read(it)));
    let preview = move || {
        let t = voice.t().roster();
        let count = |count: fn(&Roll, &Assessment) -> usize| {
            roll.with(|roll| voice.editor.with(|assessment| count(roll, assessment)))
        };
        let (groups, namesakes) = (count(Roll::new_groups), count(Roll::namesakes));
        let groups = (groups > 0).then(|| (t.paste_groups)(groups));
        let namesakes = (namesakes > 0).then(|| (t.paste_namesakes)(namesakes));
        [groups, namesakes]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(voice.gap())
    };
    let add = move |_| {
        let change = roll.with_untracked(|roll| {
            untrack(|| (voice.editor).with(|it| roll.enrolment(it, clock::new_id)))
        });
        if let Some(change) = change {
            voice.editor.dispatch(change);
            text.set(String::new());
            page::when_shown(|| page::focus(LIST));
        }
    };
    let label = move || {
        let t = voice.t().roster();
        match roll.with(Roll::len) {
            0 => t.add.to_owned(),
            n => (t.paste_add)(n),
        }
    };
    view! {
        <details class="roster__paste">
            <summary>{t(|t| t.roster().paste)}</summary>
            <label class="field">
                <span class="field__label">{t(|t| t.roster().paste_label)}</span>
                <span class="field__hint" id="roster-paste-hint">{t(|t| t.roster().paste_hint)}</span>
                <textarea
                    class="field__input roster__lines"
                    rows="6"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="roster-paste-hint"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
            </label>
            <p class="field__hint" role="status">{preview}</p>
            <button
                type="button"
                class="button"
                disabled=move || roll.with(Roll::is_empty)
                on:click=add
            >
                {label}
            </button>
        </details>
    }
}
