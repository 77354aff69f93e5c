use leptos::prelude::*;

use super::draft::Draft;
use crate::{
    app::{
        preferences::{Preferences, t},
        templates::Templates,
        toasts::Toasts,
    },
    assessment::Change,
    layout::{Layout, Template},
};

/// Layouts that were kept under a name: taken, kept, removed.
#[component]
pub(super) fn TemplateChoice(
    /// The document.
    draft: Draft,
) -> impl IntoView {
    let templates = Templates::expect();
    let take = move |layout: Layout| {
        let layout = Box::new(layout);
        draft.editor.dispatch(Change::LaidOut { layout });
    };
    let rows = move || {
        let all = templates.all();
        (!all.is_empty()).then(|| {
            let row = |(key, template): (String, Template)| {
                view! { <TemplateRow key template take=Callback::new(take) /> }
            };
            view! { <ul class="report__templates">{all.into_iter().map(row).collect_view()}</ul> }
        })
    };
    view! {
        <p class="field__hint">{t(|t| t.builder().templates_hint)}</p>
        {rows}
        <Keep draft />
        <p>
            <button
                type="button"
                class="button button--quiet button--small"
                disabled=move || draft.with(Layout::is_usual)
                on:click=move |_| take(Layout::default())
            >
                {t(|t| t.builder().usual)}
            </button>
        </p>
    }
}

#[component]
fn TemplateRow(key: String, template: Template, take: Callback<Layout>) -> impl IntoView {
    let preferences = Preferences::expect();
    let (templates, toasts) = (Templates::expect(), Toasts::expect());
    let Template { name, layout } = template;
    let label = {
        let name = name.clone();
        move || (preferences.strings().builder().remove)(&name)
    };
    let remove = move |_| {
        let key = key.clone();
        leptos::task::spawn_local(async move {
            let strings = untrack(|| preferences.strings());
            match templates.remove(&key).await {
                Ok(Some(Template { name, layout })) => {
                    let says = (strings.builder().removed)(&name);
                    toasts.offer(says, strings.shell.undo, move || {
                        let (name, layout) = (name.clone(), layout.clone());
                        leptos::task::spawn_local(async move {
                            templates.keep(name, layout).await.ok();
                        });
                    });
                }
                Ok(None) => {}
                Err(_) => toasts.say(strings.builder().not_kept),
            }
        });
    };
    view! {
        <li class="report__template">
            <span class="report__template-name" dir="auto">{name.clone()}</span>
            <button
                type="button"
                class="button button--small"
                aria-label=move || (preferences.strings().builder().use_named)(&name)
                on:click=move |_| take.run(layout.clone())
            >
                {t(|t| t.builder().use_it)}
            </button>
            <button type="button" class="button button--quiet button--icon button--small" aria-label=label on:click=remove>
                <span aria-hidden="true">"×"</span>
            </button>
        </li>
    }
}

/// Keeps the present layout under a name.
#[component]
fn Keep(draft: Draft) -> impl IntoView {
    let preferences = Preferences::expect();
    let (templates, toasts) = (Templates::expect(), Toasts::expect());
    let name = RwSignal::new(String::new());
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let wanted = name.get_untracked().trim().to_owned();
        if wanted.is_empty() {
            return;
        }
        let layout = untrack(|| draft.layout());
        leptos::task::spawn_local(async move {
            let strings = untrack(|| preferences.strings());
            match templates.keep(wanted.clone(), layout).await {
                Ok(_) => {
                    name.set(String::new());
                    toasts.say((strings.builder().kept)(&wanted));
                }
                Err(_) => toasts.say(strings.builder().not_kept),
            }
        });
    };
    view! {
        <form class="report__keep" on:submit=keep>
            <label class="field">
                <span class="field__label">{t(|t| t.builder().template_name)}</span>
                <input
                    type="text"
                    class="field__input"
                    maxlength="80"
                    autocomplete="off"
                    prop:value=name
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </label>
            <button type="submit" class="button" disabled=move || name.with(|it| it.trim().is_empty())>
                {t(|t| t.builder().keep)}
            </button>
        </form>
    }
}
