use leptos::{ev::SubmitEvent, prelude::*};

use super::pass;
use crate::{
    app::{
        browser::{clock, page},
        editor::Round,
        pages::voice::Voice,
        preferences::t,
    },
    assessment::{Change, GroupId, GroupKind, Respondent},
    i18n::Strings,
};

const NAME: &str = "round-name";

/// For somebody who is not on the list: a name, and where they belong.
#[component]
pub(super) fn AddMe(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let me = RwSignal::new(Respondent::default());
    let missing = RwSignal::new(false);
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let me = me.get_untracked();
        let name = me.name.trim().to_owned();
        if name.is_empty() {
            missing.set(true);
            return page::focus(NAME);
        }
        let respondent = Respondent { name, ..me };
        // New ids are letters, digits and dashes.
        if let Ok(id) = clock::new_id().parse() {
            let respondent = Some(respondent);
            voice.editor.dispatch(Change::Enrolled {
                id: Clone::clone(&id),
                respondent,
            });
            pass(voice, Round::With(id));
        }
    };
    let group = move |kind: GroupKind, label: fn(&Strings) -> &'static str| {
        let groups: Vec<(GroupId, String)> = untrack(|| {
            voice.editor.with(|it| {
                let groups = it.groups_of(kind).into_iter();
                groups
                    .map(|(id, it)| (id.clone(), it.name.clone()))
                    .collect()
            })
        });
        let choose = move |event| {
            let chosen = event_target_value(&event).parse().ok();
            me.update(|it| it.join(kind, chosen));
        };
        (!groups.is_empty()).then(|| {
            let option = |(id, name): (GroupId, String)| {
                view! { <option value=id.to_string()>{name}</option> }
            };
            view! {
                <label class="field">
                    <span class="field__label">{t(label)}</span>
                    <select class="field__input" on:change=choose>
                        <option value="">{t(|t| t.round().none)}</option>
                        {groups.into_iter().map(option).collect_view()}
                    </select>
                </label>
            }
        })
    };
    let problem = move || missing.get().then(|| t(|t| t.round().name_missing).get());
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary">{t(|t| t.round().add_title)}</summary>
            <form class="disclosure__body round__add" on:submit=add novalidate=true>
                <div class="field">
                    <label class="field__label" for=NAME>{t(|t| t.round().name)}</label>
                    <input
                        class="field__input"
                        id=NAME
                        autocomplete="off"
                        maxlength="200"
                        aria-describedby="round-name-error"
                        aria-invalid=move || missing.get().then_some("true")
                        on:input=move |event| {
                            missing.set(false);
                            me.update(|it| it.name = event_target_value(&event));
                        }
                    />
                    <p class="field__error" id="round-name-error" role="alert">{problem}</p>
                </div>
                {group(GroupKind::Department, |t| t.round().department)}
                {group(GroupKind::Role, |t| t.round().role)}
                <p>
                    <button type="submit" class="button">{t(|t| t.round().add)}</button>
                </p>
            </form>
        </details>
    }
}
