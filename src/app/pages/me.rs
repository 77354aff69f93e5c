//! The fields in which somebody says who they are.

use leptos::prelude::*;

use crate::{
    app::preferences::t,
    assessment::{GroupId, GroupKind, Respondent, Roll},
    i18n::Strings,
};

/// A name, or a code.
#[component]
pub fn NameField(
    /// Its element id.
    id: &'static str,
    /// What it is called.
    label: fn(&Strings) -> &'static str,
    /// Who they are.
    me: RwSignal<Respondent>,
    /// Whether it is said that the name is missing.
    missing: RwSignal<bool>,
    /// How that is said.
    says: fn(&Strings) -> &'static str,
) -> impl IntoView {
    let error_id = format!("{id}-error");
    let error = move || missing.get().then(|| t(says).get());
    view! {
        <div class="field">
            <label class="field__label" for=id>{t(label)}</label>
            <input
                class="field__input"
                id=id
                type="text"
                maxlength=Roll::LONGEST_NAME
                autocomplete="off"
                required=true
                aria-describedby=error_id.clone()
                aria-invalid=move || missing.get().then_some("true")
                on:input=move |event| {
                    missing.set(false);
                    me.update(|it| it.name = event_target_value(&event));
                }
            />
            <p class="field__error" id=error_id role="alert">{error}</p>
        </div>
    }
}

/// One of the departments, or of the roles, if there are any.
#[component]
pub fn GroupField(
    /// Which of the two.
    kind: GroupKind,
    /// What there is, in order.
    groups: Vec<(GroupId, String)>,
    /// What stands for none of them.
    none: fn(&Strings) -> &'static str,
    /// Who they are.
    me: RwSignal<Respondent>,
) -> impl IntoView {
    let label = move |t: &Strings| match kind {
        GroupKind::Department => t.joining().department,
        GroupKind::Role => t.joining().role,
    };
    let choose = move |event| {
        let chosen = event_target_value(&event).parse().ok();
        me.update(|it| it.join(kind, chosen));
    };
    let option = |(id, name): (GroupId, String)| {
        view! { <option value=id.to_string()>{name}</option> }
    };
    (!groups.is_empty()).then(|| {
        view! {
            <label class="field">
                <span class="field__label">{t(label)}</span>
                <select class="field__input" on:change=choose>
                    <option value="">{t(none)}</option>
                    {groups.into_iter().map(option).collect_view()}
                </select>
            </label>
        }
    })
}
