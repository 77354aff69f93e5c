use leptos::{either::EitherOf3, prelude::*};

use crate::{
    app::{
        exporter::{Exporter, State, Trouble, Wait},
        preferences::{Preferences, t},
    },
    report::{Format, Request},
};

/// A button for each format a report is handed over in, and below them how far
/// the file is that was asked for.
#[component]
pub(super) fn Files(
    /// What is asked for in a format.
    wanted: Callback<Format, Request>,
) -> impl IntoView {
    let exporter = Exporter::expect();
    let button = |format| {
        let save = move |_| {
            if !untrack(|| exporter.is_busy()) {
                exporter.save(untrack(|| wanted.run(format)));
            }
        };
        // It keeps the focus: it is not disabled, it only waits.
        let busy = move || exporter.is_busy().then_some("true");
        let label = t(move |t| match format {
            Format::Xlsx => t.files().xlsx,
            Format::Docx => t.files().docx,
            Format::Pptx => t.files().pptx,
            Format::Html => t.files().html,
            Format::Csv => t.files().csv,
            Format::Json => t.files().json,
        });
        view! {
            <button type="button" class="button" aria-disabled=busy on:click=save>
                {label}
            </button>
        }
    };
    let buttons = [Format::Xlsx, Format::Docx, Format::Pptx, Format::Html]
        .map(button)
        .collect_view();
    view! {
        <div class="files">
            <div class="files__buttons" role="group" aria-label=t(|t| t.files().title)>
                {buttons}
            </div>
            <Progress exporter />
        </div>
    }
}

/// How far the file is that was asked for; nothing while there is nothing to
/// say.
#[component]
pub(super) fn Progress(
    /// What makes it.
    exporter: Exporter,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let words = move || preferences.strings().files();
    let sentence = move || match exporter.state() {
        State::Idle => None,
        State::Failed(trouble) => Some(match trouble {
            Trouble::Missing => words().missing.to_owned(),
            Trouble::Unsaved => preferences.strings().document().cannot_save.to_owned(),
            Trouble::Unmade | Trouble::Cancelled => words().unmade.to_owned(),
        }),
        State::Coming(_) | State::Working if exporter.wait() == Wait::Short => None,
        State::Coming(share) => Some((words().coming)(&(preferences.strings().common.percent)(
            crate::scoring::percent(share),
        ))),
        State::Working => Some(words().working.to_owned()),
    };
    let cancel = move || {
        (exporter.is_busy() && exporter.wait() == Wait::Long).then(|| {
            view! {
                <button type="button" class="button button--small" on:click=move |_| exporter.cancel()>
                    {t(|t| t.files().cancel)}
                </button>
            }
        })
    };
    // Only what is said is live: a button that comes is not read out.
    let said = move || match (exporter.is_busy(), sentence()) {
        (_, None) => EitherOf3::A(()),
        (true, Some(it)) => EitherOf3::B(view! {
            <span class="progress__spinner" aria-hidden="true"></span>
            <span>{it}</span>
        }),
        (false, Some(it)) => EitherOf3::C(view! { <span>{it}</span> }),
    };
    view! {
        <div class="files__progress">
            <div class="progress" role="status">{said}</div>
            {cancel}
        </div>
    }
}
