use std::collections::BTreeMap;

use leptos::prelude::*;

use super::Voice;
use crate::{
    app::{
        browser::{clock, page},
        preferences::t,
        toasts::Toasts,
    },
    assessment::{Assessment, Change, Group, GroupId, GroupKind, Roll},
    i18n::Strings,
};

/// The departments, or the roles: named, renamed, removed.
#[component]
pub(super) fn Groups(
    /// In which words.
    voice: Voice,
    /// Which of them.
    kind: GroupKind,
) -> impl IntoView {
    let groups = Memo::new(move |_| {
        voice.editor.with(|it| {
            let groups = it.groups_of(kind).into_iter();
            groups.map(|(id, _)| id.clone()).collect::<Vec<_>>()
        })
    });
    let members = Memo::new(move |_| voice.editor.with(Assessment::members));
    let new = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = new.with_untracked(|it| it.trim().to_owned());
        if let (false, Ok(id)) = (name.is_empty(), clock::new_id().try_into()) {
            let group = Some(Group { kind, name });
            voice.editor.dispatch(Change::Grouped { id, group });
            new.set(String::new());
        }
    };
    let words: [fn(&'static Strings) -> &'static str; 3] = match kind {
        GroupKind::Department => [
            |t| t.roster().departments,
            |t| t.roster().new_department,
            |t| t.roster().no_department,
        ],
        GroupKind::Role => [
            |t| t.roster().roles,
            |t| t.roster().new_role,
            |t| t.roster().no_role,
        ],
    };
    let [title, new_one, none] = words;
    let heading = match kind {
        GroupKind::Department => "roster-departments",
        GroupKind::Role => "roster-roles",
    };
    let empty = move || {
        (groups.with(Vec::is_empty)).then(|| view! { <p class="field__hint">{t(none)}</p> })
    };
    view! {
        <section class="card roster__kind" aria-labelledby=heading>
            <h2 id=heading tabindex="-1">{t(title)}</h2>
            {empty}
            <ul class="roster__names">
                <For each=move || groups.get() key=Clone::clone let:id>
                    <OneGroup voice id members heading />
                </For>
            </ul>
            <form class="roster__add" on:submit=add>
                <label class="field">
                    <span class="field__label">{t(new_one)}</span>
                    <input
                        type="text"
                        class="field__input"
                        autocomplete="off"
                        maxlength=Roll::LONGEST_NAME
                        prop:value=new
                        on:input=move |event| new.set(event_target_value(&event))
                    />
                </label>
                <button type="submit" class="button">{t(|t| t.roster().add)}</button>
            </form>
        </section>
    }
}

#[component]
fn OneGroup(
    voice: Voice,
    id: GroupId,
    members: Memo<BTreeMap<GroupId, usize>>,
    /// What stands above them, and has the focus when one of them is gone.
    heading: &'static str,
) -> impl IntoView {
    let toasts = Toasts::expect();
    let id = StoredValue::new(id);
    let group = Memo::new(move |_| {
        id.with_value(|id| voice.editor.with(|it| it.groups().get(id).cloned()))
    });
    let name = move || group.with(|it| it.as_ref().map_or_else(String::new, |it| it.name.clone()));
    let count = move || id.with_value(|id| members.with(|it| it.get(id).copied().unwrap_or(0)));
    let rename = move |event| {
        let typed = event_target_value(&event).trim().to_owned();
        if let Some(group) = group.get_untracked().filter(|_| !typed.is_empty()) {
            let (id, group) = (
                id.get_value(),
                Some(Group {
                    name: typed,
                    ..group
                }),
            );
            voice.editor.dispatch(Change::Grouped { id, group });
        }
    };
    let remove = move |_| {
        let said = untrack(|| (voice.t().roster().removed)(&name()));
        let change = id.with_value(|id| untrack(|| voice.editor.with(|it| it.disbanding(id))));
        voice.editor.dispatch(change);
        page::when_shown(move || page::focus(heading));
        toasts.say(said);
    };
    view! {
        <li class="roster__group">
            <input
                type="text"
                class="field__input"
                autocomplete="off"
                maxlength=Roll::LONGEST_NAME
                aria-label=move || (voice.t().roster().name_of)(&name())
                prop:value=name
                on:change=rename
            />
            <span class="roster__count">{move || (voice.t().roster().people)(count())}</span>
            <button
                type="button"
                class="button button--quiet button--small"
                aria-label=move || (voice.t().roster().remove_named)(&name())
                on:click=remove
            >
                {t(|t| t.roster().remove)}
            </button>
        </li>
    }
}
