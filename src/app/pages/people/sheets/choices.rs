use leptos::prelude::*;

use super::{Order, name};
use crate::{
    app::{components::content_language::ContentLanguage, preferences::t},
    assessment::{Assessment, GroupKind, View},
};

/// For whom, about what, in which language, on which paper.
#[component]
pub(super) fn Choices(order: Order) -> impl IntoView {
    view! {
        <div class="field-row">
            <Whose order />
            <Power order />
            <ContentLanguage
                value=order.language
                on_change=move |language| order.language.set(language)
            />
            <PaperSize order />
        </div>
    }
}

#[component]
fn Whose(order: Order) -> impl IntoView {
    let voice = order.voice;
    let option = move |view: View, label: String| {
        let value = view.to_string();
        let is_chosen = move || order.whose.with(|it| it.as_ref() == Some(&view));
        view! { <option value=value prop:selected=is_chosen>{label}</option> }
    };
    let groups = move || {
        let groups = voice.editor.with(|it| {
            let groups = GroupKind::ALL
                .into_iter()
                .flat_map(|kind| it.groups_of(kind));
            let groups = groups.map(|(id, it)| (View::Group(id.clone()), it.name.clone()));
            groups.collect::<Vec<_>>()
        });
        let groups = groups.into_iter().map(|(view, name)| option(view, name));
        groups.collect_view()
    };
    let people = move || {
        let people = voice.editor.with(Assessment::by_name).into_iter();
        let people = people.map(|id| {
            let called = name(voice, &id);
            option(View::Respondent(id), called)
        });
        people.collect_view()
    };
    let choose = move |event| order.whose.set(event_target_value(&event).parse().ok());
    view! {
        <label class="field">
            <span class="field__label">{t(|t| t.sheets().whose)}</span>
            <select class="field__input" on:change=choose>
                <option value="" prop:selected=move || order.whose.with(Option::is_none)>
                    {t(|t| t.sheets().blank)}
                </option>
                {move || option(View::All, voice.t().sheets().everybody.to_owned())}
                <optgroup label=t(|t| t.sheets().groups)>{groups}</optgroup>
                <optgroup label=t(|t| t.sheets().people)>{people}</optgroup>
            </select>
        </label>
    }
}

#[component]
fn Power(order: Order) -> impl IntoView {
    let powers = untrack(|| order.voice.editor.questionnaires());
    (powers.len() > 1).then(|| {
        let options = powers.into_iter().enumerate().map(|(at, it)| {
            let title = move || order.voice.text(&it.title);
            let is_chosen = move || order.power.get() == Some(at);
            view! { <option value=at prop:selected=is_chosen>{title}</option> }
        });
        let choose = move |event| order.power.set(event_target_value(&event).parse().ok());
        view! {
            <label class="field">
                <span class="field__label">{t(|t| t.sheets().power)}</span>
                <select class="field__input" on:change=choose>
                    <option value="" prop:selected=move || order.power.get().is_none()>
                        {t(|t| t.sheets().all_powers)}
                    </option>
                    {options.collect_view()}
                </select>
            </label>
        }
    })
}

#[component]
fn PaperSize(order: Order) -> impl IntoView {
    let choose = move |event| order.is_letter.set(event_target_value(&event) == "letter");
    view! {
        <label class="field">
            <span class="field__label">{t(|t| t.sheets().paper)}</span>
            <select class="field__input" on:change=choose>
                <option value="a4">"A4"</option>
                <option value="letter">{t(|t| t.sheets().letter)}</option>
            </select>
        </label>
    }
}
