use leptos::prelude::*;

use super::{
    Voice,
    list::{Table, row_id},
    name,
};
use crate::{
    app::{preferences::t, toasts::Toasts},
    assessment::{Change, GroupId, GroupKind, Respondent, RespondentId, Roll},
};

/// One person. What is written is stored as it is left.
#[component]
pub(super) fn Row(voice: Voice, id: RespondentId, table: Table) -> impl IntoView {
    let toasts = Toasts::expect();
    let id = StoredValue::new(id);
    let person = Memo::new(move |_| {
        let find = |id: &RespondentId| {
            (voice.editor).with(|it| it.respondents().get(id).cloned().unwrap_or_default())
        };
        id.with_value(find)
    });
    let called = Memo::new(move |_| id.with_value(|id| name(voice, id)));
    let done = Memo::new(move |_| {
        id.with_value(|id| table.answered.with(|it| it.get(id).copied().unwrap_or(0)))
    });
    let is_host = Memo::new(move |_| id.with_value(|id| table.host.with(|it| it == id)));
    let write = Callback::new(move |respondent: Respondent| {
        let (id, respondent) = (id.get_value(), Some(respondent));
        voice.editor.dispatch(Change::Enrolled { id, respondent });
    });
    let remove = move |_| {
        let who = id.get_value();
        if done.get_untracked() > 0 {
            table.dismissed.set(Some(who));
        } else {
            let said = untrack(|| (voice.t().roster().removed)(&called.get()));
            table.dismiss(voice, &who);
            toasts.say(said);
        }
    };
    let host = move || {
        is_host
            .get()
            .then(|| view! { <small class="roster__mark">{t(|t| t.roster().is_host)}</small> })
    };
    let code = move || {
        let label = move || {
            let t = voice.t().roster();
            if person.with(|it| it.code.is_some()) {
                t.code_change
            } else {
                t.code_set
            }
        };
        (!table.is_nameless.get()).then(|| {
            view! {
                <button
                    type="button"
                    class="button button--quiet button--small"
                    aria-haspopup="dialog"
                    aria-label=move || format!("{}: {}", called.with(|it| (voice.t().roster().code_of)(it)), label())
                    on:click=move |_| table.code.set(Some(id.get_value()))
                >
                    {label}
                </button>
            }
        })
    };
    view! {
        <tr id=id.with_value(row_id) tabindex="-1">
            <th scope="row">
                <NameCell voice person called write table />
                {host}
            </th>
            <td><GroupCell voice person called write kind=GroupKind::Department groups=table.departments /></td>
            <td><GroupCell voice person called write kind=GroupKind::Role groups=table.roles /></td>
            <td class="roster__done">{move || (voice.t().home().done_of)(done.get(), table.all.get())}</td>
            <td>
                <Outside voice id person called done write />
            </td>
            <td>{code}</td>
            <td>
                <button
                    type="button"
                    class="button button--quiet button--small"
                    disabled=is_host
                    aria-label=move || called.with(|it| (voice.t().roster().remove_named)(it))
                    on:click=remove
                >
                    {t(|t| t.roster().remove)}
                </button>
            </td>
        </tr>
    }
}

/// Whether they look from outside. Whoever answered as one of many was promised
/// not to be seen.
#[component]
fn Outside(
    voice: Voice,
    id: StoredValue<RespondentId>,
    person: Memo<Respondent>,
    called: Memo<String>,
    done: Memo<usize>,
    write: Callback<Respondent>,
) -> impl IntoView {
    let facilitate = move |event| {
        let facilitator = event_target_checked(&event);
        let person = person.get_untracked();
        write.run(Respondent {
            facilitator,
            ..person
        });
    };
    let cannot = move || {
        // Looked up only when something of theirs is another: there may be hundreds.
        done.track();
        let may = |id: &RespondentId| voice.editor.with(|it| it.may_facilitate(id));
        !person.with(|it| it.facilitator) && !untrack(|| id.with_value(may))
    };
    view! {
        <input
            type="checkbox"
            class="choice__input"
            aria-label=move || called.with(|it| (voice.t().roster().facilitator_of)(it))
            disabled=cannot
            prop:checked=move || person.with(|it| it.facilitator)
            on:change=facilitate
        />
    }
}

/// The name, to be written as long as there are names.
#[component]
fn NameCell(
    voice: Voice,
    person: Memo<Respondent>,
    called: Memo<String>,
    write: Callback<Respondent>,
    table: Table,
) -> impl IntoView {
    let rename = move |event| {
        let name = event_target_value(&event).trim().to_owned();
        write.run(Respondent {
            name,
            ..person.get_untracked()
        });
    };
    let namesake = move || {
        let is_shared = person.with(|it| table.namesakes.with(|all| all.contains(&it.name)));
        is_shared
            .then(|| view! { <small class="roster__namesake">{t(|t| t.roster().namesake)}</small> })
    };
    move || {
        if table.is_nameless.get() {
            return called.into_any();
        }
        view! {
            <input
                type="text"
                class="field__input"
                autocomplete="off"
                maxlength=Roll::LONGEST_NAME
                placeholder=called
                aria-label=move || called.with(|it| (voice.t().roster().name_of)(it))
                prop:value=move || person.with(|it| it.name.clone())
                on:change=rename
            />
            {namesake}
        }
        .into_any()
    }
}

/// The department, or the role.
#[component]
fn GroupCell(
    voice: Voice,
    person: Memo<Respondent>,
    called: Memo<String>,
    write: Callback<Respondent>,
    kind: GroupKind,
    groups: Memo<Vec<(GroupId, String)>>,
) -> impl IntoView {
    let label = move || {
        let t = voice.t().roster();
        let label = match kind {
            GroupKind::Department => t.department_of,
            GroupKind::Role => t.role_of,
        };
        called.with(|it| label(it))
    };
    let option = move |(id, name): (GroupId, String)| {
        let value = id.to_string();
        let is_theirs = move || person.with(|it| it.group(kind) == Some(&id));
        view! { <option value=value prop:selected=is_theirs>{name}</option> }
    };
    let choose = move |event| {
        let mut person = person.get_untracked();
        person.join(kind, event_target_value(&event).parse().ok());
        write.run(person);
    };
    view! {
        <select class="field__input" aria-label=label on:change=choose>
            <option value="" prop:selected=move || person.with(|it| it.group(kind).is_none())>
                {t(|t| t.roster().none)}
            </option>
            {move || groups.get().into_iter().map(option).collect_view()}
        </select>
    }
}
