use leptos::prelude::*;

use super::draft::Draft;
use crate::{
    app::{
        browser::{
            file::{self, Chosen},
            picture,
        },
        preferences::{Preferences, t},
        toasts::Toasts,
    },
    layout::{Accent, Logo, Png},
    report::usual_accent,
};

/// Dots across and down that a logo has at most: sharp at twice its size on
/// paper.
const SIZE: (u32, u32) = (600, 240);

/// The colour and the logo of whose document it is.
#[component]
pub(super) fn BrandChoice(
    /// The document.
    draft: Draft,
) -> impl IntoView {
    view! {
        <AccentChoice draft />
        <LogoChoice draft />
    }
}

#[component]
fn AccentChoice(draft: Draft) -> impl IntoView {
    let accent = move || draft.with(|it| it.brand.accent);
    let choose = move |event| {
        if let Ok(accent) = event_target_value(&event).parse::<Accent>() {
            draft.lay_out(|layout| layout.brand.accent = Some(accent));
        }
    };
    let value = move || accent().unwrap_or_else(usual_accent).to_string();
    let reset = move || {
        accent().map(|_| {
            view! {
                <button
                    type="button"
                    class="button button--quiet button--small"
                    on:click=move |_| draft.lay_out(|it| it.brand.accent = None)
                >
                    {t(|t| t.builder().usual_accent)}
                </button>
            }
        })
    };
    view! {
        <label class="field">
            <span class="field__label">{t(|t| t.builder().accent)}</span>
            <span class="field__hint">{t(|t| t.builder().accent_hint)}</span>
            <input type="color" class="report__colour" prop:value=value on:change=choose />
        </label>
        {reset}
    }
}

#[component]
fn LogoChoice(draft: Draft) -> impl IntoView {
    let preferences = Preferences::expect();
    let toasts = Toasts::expect();
    let take = move |chosen: Chosen| {
        leptos::task::spawn_local(async move {
            let painted = picture::fitted(&chosen, SIZE, Logo::LIMIT).await;
            let png = painted.ok().and_then(|bytes| Png::read(bytes).ok());
            match png.and_then(|png| Logo::new(&png).ok()) {
                Some(logo) => draft.lay_out(|layout| layout.brand.logo = Some(logo)),
                None => toasts.say(untrack(|| preferences.strings()).builder().no_picture),
            }
        });
    };
    let logo = move || {
        draft.with(|it| it.brand.logo.clone()).map(|logo| {
            view! {
                <div class="report__logo">
                    <img src=logo.data_url() alt=t(|t| t.builder().logo_alt) />
                    <button
                        type="button"
                        class="button button--quiet button--small"
                        on:click=move |_| draft.lay_out(|it| it.brand.logo = None)
                    >
                        {t(|t| t.builder().no_logo)}
                    </button>
                </div>
            }
        })
    };
    view! {
        <div class="field">
            <span class="field__label" id="report-logo">{t(|t| t.builder().logo)}</span>
            <span class="field__hint" id="report-logo-hint">{t(|t| t.builder().logo_hint)}</span>
            {logo}
            <label class="button button--file button--small">
                <span>{t(|t| t.builder().choose_logo)}</span>
                <input
                    type="file"
                    accept="image/*"
                    class="visually-hidden"
                    aria-describedby="report-logo-hint"
                    on:change=move |event| {
                        if let Some(chosen) = file::chosen(&event) {
                            take(chosen);
                        }
                    }
                />
            </label>
        </div>
    }
}
