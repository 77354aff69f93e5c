use leptos::prelude::*;

use super::{
    deeds::reason_id,
    drafts::{Drafts, Field},
    walk,
};
use crate::{
    app::{
        editor::Editor,
        preferences::{Preferences, t},
    },
    assessment::{Answer, Exemption, Item, Reason, Response},
    i18n::Strings,
};

/// Asks why a requirement does not apply; shown while that is the answer.
#[component]
pub fn ReasonFields(
    /// Whose answers are given.
    editor: Editor,
    /// What is typed and not stored yet.
    drafts: Drafts,
    /// What is answered.
    item: Item,
    /// What was said about it.
    response: Memo<Response>,
) -> impl IntoView {
    let reason = Memo::new(move |_| {
        response.with(|response| match &response.answer {
            Some(Answer::NotApplicable(exemption)) => Some(exemption.reason),
            _ => None,
        })
    });
    let is_asked = Memo::new(move |_| reason.get().is_some());
    let item = StoredValue::new(item);
    move || {
        is_asked.get().then(|| {
            let item = item.get_value();
            view! { <Fields editor drafts item reason /> }
        })
    }
}

/// The kind of reason, and the reason in words.
#[component]
fn Fields(
    editor: Editor,
    drafts: Drafts,
    item: Item,
    /// The reason as it stands.
    reason: Memo<Option<Reason>>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let card = walk::card_id(&item);
    let (kind_id, words_id) = (reason_id(&card), format!("{card}--because"));
    let field = Field::Reason(item.clone());
    let words = {
        let field = field.clone();
        Memo::new(move |_| drafts.text(&field))
    };
    let choose = move |event| {
        let chosen = event_target_value(&event);
        if let Some(reason) = Reason::ALL.into_iter().find(|it| value(*it) == chosen) {
            // The words may be on their way.
            drafts.leave();
            let note = words.get_untracked();
            let answer = Answer::NotApplicable(Exemption { reason, note });
            editor.answer(item.clone(), Some(answer));
        }
    };
    let option = move |it: Reason| {
        let is_chosen = move || reason.get() == Some(it);
        view! {
            <option value=value(it) prop:selected=is_chosen>
                {move || label(preferences.strings(), it)}
            </option>
        }
    };
    view! {
        <div class="requirement__reason field-row">
            <div class="field">
                <label class="field__label" for=kind_id.clone()>{t(|t| t.respond.reason)}</label>
                <select class="field__input" id=kind_id on:change=choose>
                    {Reason::ALL.map(option).collect_view()}
                </select>
            </div>
            <div class="field">
                <label class="field__label" for=words_id.clone()>
                    {t(|t| t.respond.reason_note)}
                    " "
                    <span class="field__optional">{t(|t| t.respond.optional)}</span>
                </label>
                <input
                    type="text"
                    class="field__input"
                    id=words_id
                    autocomplete="off"
                    prop:value=words
                    on:input=move |event| drafts.type_in(field.clone(), event_target_value(&event))
                    on:blur=move |_| drafts.leave()
                />
            </div>
        </div>
    }
}

/// A reason in the page's own hand, never shown.
fn value(reason: Reason) -> &'static str {
    match reason {
        Reason::OutOfScope => "out-of-scope",
        Reason::OutsideOurControl => "outside-our-control",
        Reason::NotYetRelevant => "not-yet-relevant",
        Reason::Other => "other",
    }
}

fn label(t: &Strings, reason: Reason) -> &'static str {
    match reason {
        Reason::OutOfScope => t.respond.out_of_scope,
        Reason::OutsideOurControl => t.respond.outside_our_control,
        Reason::NotYetRelevant => t.respond.not_yet_relevant,
        Reason::Other => t.respond.other_reason,
    }
}
