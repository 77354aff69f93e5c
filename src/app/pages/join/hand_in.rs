use leptos::prelude::*;

use crate::{
    app::{
        browser::{file, local},
        editor::Editor,
        pages::voice::Voice,
        preferences::t,
        route::Page,
        toasts::Toasts,
    },
    assessment::Timestamp,
    exchange::Sheet,
    report,
    scoring::overview,
};

/// Handing in what was answered for somebody else's workshop.
#[component]
pub fn HandIn() -> impl IntoView {
    let voice = Voice::of(Editor::expect());
    let is_invited = Memo::new(move |_| voice.editor.with(|it| it.invited_to().is_some()));
    let content = move || {
        if is_invited.get() {
            view! { <Handing voice /> }.into_any()
        } else {
            view! { <p>{t(|t| t.joining().nowhere)}</p> }.into_any()
        }
    };
    view! {
        <div class="page page--narrow join">
            <header class="page__header">
                <div class="page__heading">
                    <h1>{t(|t| t.joining().hand_in)}</h1>
                    <p class="page__lead">{t(|t| t.joining().hand_in_lead)}</p>
                </div>
            </header>
            {content}
        </div>
    }
}

/// What is answered, the file, and what to do with it.
#[component]
fn Handing(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let answered = Memo::new(move |_| voice.editor.with(|it| overview(it).answered()));
    let done = move || {
        let (done, all) = answered.get();
        (voice.t().joining().of)(done, all)
    };
    let open = move || {
        let (done, all) = answered.get();
        (done < all).then(|| {
            let says = (voice.t().joining().open_still)(all - done);
            view! {
                <p>
                    {says} {voice.gap()}
                    <a href=voice.page(Page::Respond(None))>{t(|t| t.joining().go_on)}</a>
                </p>
            }
        })
    };
    view! {
        <section class="card join__form" aria-label=t(|t| t.joining().answered)>
            <dl class="stat-row">
                <div class="stat">
                    <dt class="stat__label">{t(|t| t.joining().answered)}</dt>
                    <dd class="stat__value">{done}</dd>
                </div>
            </dl>
            {open}
            <Save voice />
        </section>
        <section class="card" aria-labelledby="hand-in-next">
            <h2 id="hand-in-next">{t(|t| t.joining().next)}</h2>
            <ul class="join__list">
                <li>{t(|t| t.joining().send)}</li>
                <li>{t(|t| t.joining().later)}</li>
                <li>{t(|t| t.joining().inside)}</li>
            </ul>
        </section>
    }
}

/// The file, and whether what was saved is still what is here.
#[component]
fn Save(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let memory = untrack(|| voice.editor.with(|it| format!("handed-in.{}", it.id())));
    let saved = RwSignal::new(local::recall::<(String, Timestamp)>(&memory));
    let toasts = Toasts::expect();
    let save = move |_| {
        let Some(sheet) = untrack(|| voice.editor.with(Sheet::of)) else {
            return;
        };
        let name = report::json_name(&["answers", &sheet.name], &sheet.at);
        if file::download(&name, "application/json", sheet.encode()).is_none() {
            return toasts.say(untrack(|| voice.t()).document().cannot_save);
        }
        let now = (name, sheet.at);
        local::remember(&memory, &now);
        saved.set(Some(now));
    };
    let state = move || {
        let (name, at) = saved.get()?;
        let is_same = voice.editor.with(|it| *it.modified() == at);
        Some(if is_same {
            (voice.t().joining().saved)(&name)
        } else {
            voice.t().joining().changed.to_owned()
        })
    };
    view! {
        <p>
            <button type="button" class="button button--primary" on:click=save>
                {t(|t| t.joining().save)}
            </button>
        </p>
        <p class="join__state" role="status">{state}</p>
    }
}
