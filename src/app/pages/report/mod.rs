//! The document to hand over: how it shall be, and how it will be.
//!
//! What is shown is the very document that is saved and printed, made by
//! [`report`](crate::report), behind a shadow root.

mod brand;
mod charts;
mod choices;
mod draft;
mod parts;
mod preview;
mod remark;
mod templates;
mod tools;
mod withheld;

use leptos::prelude::*;

use self::{
    brand::BrandChoice, charts::Charts, choices::Choices, draft::Draft, parts::Parts,
    preview::Preview, templates::TemplateChoice, tools::Tools, withheld::WithheldChoice,
};
use crate::app::preferences::t;

/// The report: what can be done with it, how it shall be, and the document
/// itself, light as paper whatever the theme.
#[component]
pub fn Report() -> impl IntoView {
    let draft = Draft::new();
    view! {
        <div class="page report">
            <div class="report__side no-print">
                <Tools draft />
                <Charts draft />
                <Builder draft />
            </div>
            <Preview draft />
        </div>
    }
}

/// How the document shall be.
#[component]
fn Builder(
    /// The document.
    draft: Draft,
) -> impl IntoView {
    let fold = |title: fn(&crate::i18n::Strings) -> &'static str, content: AnyView| {
        view! {
            <details class="report__fold">
                <summary>{t(title)}</summary>
                <div class="report__folded">{content}</div>
            </details>
        }
    };
    view! {
        <section class="report__builder" aria-labelledby="report-builder">
            <div class="report__builder-head">
                <h2 id="report-builder">{t(|t| t.builder().title)}</h2>
                <button
                    type="button"
                    class="button button--quiet button--small"
                    disabled=move || !draft.history()[0]
                    on:click=move |_| {
                        draft.editor.undo();
                    }
                >
                    {t(|t| t.shell.undo)}
                </button>
                <button
                    type="button"
                    class="button button--quiet button--small"
                    disabled=move || !draft.history()[1]
                    on:click=move |_| {
                        draft.editor.redo();
                    }
                >
                    {t(|t| t.builder().redo)}
                </button>
            </div>
            <Choices draft />
            {fold(|t| t.builder().parts, view! { <Parts draft /> }.into_any())}
            {fold(|t| t.builder().brand, view! { <BrandChoice draft /> }.into_any())}
            {fold(|t| t.builder().withheld, view! { <WithheldChoice draft /> }.into_any())}
            {fold(|t| t.builder().templates, view! { <TemplateChoice draft /> }.into_any())}
        </section>
    }
}
