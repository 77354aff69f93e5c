use leptos::prelude::*;

use super::{draft::Draft, remark::RemarkField};
use crate::{
    app::{
        browser::address,
        pages::{voice::Voice, whose::WhoseChoice},
        preferences::{Preferences, t},
        route::{Page, Route, Scope},
    },
    i18n::Locale,
    layout::{Depth, Place},
};

/// About what, how much, in which language, and what stands on the cover.
#[component]
pub(super) fn Choices(
    /// The document.
    draft: Draft,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let words = Signal::derive(move || preferences.strings().builder().cover_words.to_owned());
    let language = move |event| {
        let language = Locale::from_tag(&event_target_value(&event));
        draft.lay_out(|layout| layout.language = language);
    };
    let option = |locale: Locale| {
        view! { <option value=locale.tag() lang=locale.tag()>{locale.name()}</option> }
    };
    view! {
        <PowerChoice draft />
        <WhoseChoice voice=Voice::of(draft.editor) page=Page::Report power=Signal::derive(move || draft.power()) />
        <DepthChoice draft />
        <label class="field">
            <span class="field__label">{t(|t| t.builder().language)}</span>
            <select
                class="field__input"
                prop:value=move || draft.with(|it| it.language.map_or("", Locale::tag))
                on:change=language
            >
                <option value="">{t(|t| t.builder().as_on_screen)}</option>
                {Locale::ALL.map(option).collect_view()}
            </select>
        </label>
        <RemarkField draft place=Place::Cover label=words />
    }
}

/// All driving powers, or one. What is chosen stands in the address, so that a
/// link leads to it.
#[component]
fn PowerChoice(draft: Draft) -> impl IntoView {
    let id = untrack(|| draft.editor.with(|it| it.id().to_owned()));
    let choose = move |event| {
        let power = event_target_value(&event).parse().ok();
        let view = untrack(|| draft.view());
        address::go(&Route::of(id.clone(), Page::Report(Scope { power, view })).href());
    };
    let powers = untrack(|| draft.editor.questionnaires());
    let option = move |it: &crate::questionnaire::Questionnaire| {
        let title = it.title.clone();
        let value = it.id.to_string();
        let shown = move || title.get(draft.languages().1).to_owned();
        view! { <option value=value>{shown}</option> }
    };
    (powers.len() > 1).then(|| {
        let options = powers.iter().map(option).collect_view();
        let value = move || draft.power().map_or_else(String::new, |it| it.to_string());
        view! {
            <label class="field">
                <span class="field__label">{t(|t| t.builder().scope)}</span>
                <select class="field__input" prop:value=value on:change=choose>
                    <option value="">{t(|t| t.builder().all_powers)}</option>
                    {options}
                </select>
            </label>
        }
    })
}

#[component]
fn DepthChoice(draft: Draft) -> impl IntoView {
    let choice = move |depth: Depth, label: fn(&crate::i18n::Strings) -> &'static str| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    class="choice__input"
                    name="report-depth"
                    prop:checked=move || draft.with(|it| it.depth == depth)
                    on:change=move |_| draft.lay_out(|it| it.depth = depth)
                />
                <span class="choice__text">{t(label)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field report__depth">
            <legend class="field__label">{t(|t| t.builder().depth)}</legend>
            {choice(Depth::Full, |t| t.builder().full)}
            {choice(Depth::OnePage, |t| t.builder().one_page)}
        </fieldset>
    }
}
