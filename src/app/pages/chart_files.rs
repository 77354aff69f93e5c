use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{
        browser::{file, picture},
        editor::Editor,
        pages::releases,
        preferences::{Preferences, t},
        toasts::Toasts,
    },
    chart::{Figure, Theme},
};

/// CSS pixels across a chart in a file.
const WIDTH: f64 = 720.0;
/// Dots to a CSS pixel of its picture.
const SCALE: u8 = 2;

/// Saves a chart by itself, as a drawing and as a picture: title and legend are
/// inside, and it is light whatever the page is.
#[component]
pub(super) fn ChartFiles(
    /// The chart.
    #[prop(into)]
    figure: Signal<Figure>,
    /// The name of its file with this ending.
    name: Callback<&'static str, String>,
) -> impl IntoView {
    let toasts = Toasts::expect();
    let preferences = Preferences::expect();
    let drawn = move || figure.with_untracked(|it| it.svg(Theme::Print, WIDTH));
    let sorry = move || toasts.say(untrack(|| preferences.strings()).document().cannot_save);
    let editor = Editor::expect();
    let save = move |ending, media_type: &str, content: Vec<u8>| {
        releases::hand_out(editor);
        let name = untrack(|| name.run(ending));
        file::download(&name, media_type, content)
    };
    let svg = move |_| {
        if save("svg", "image/svg+xml", drawn().into_bytes()).is_none() {
            sorry();
        }
    };
    let png = move |_| {
        spawn_local(async move {
            let painted = picture::png(&drawn(), SCALE).await.ok();
            if painted
                .and_then(|it| save("png", "image/png", it))
                .is_none()
            {
                sorry();
            }
        });
    };
    let group = move || {
        let title = figure.with(|it| it.title.clone());
        (preferences.strings().files().chart)(&title)
    };
    view! {
        <div class="files__buttons no-print" role="group" aria-label=group>
            <button type="button" class="button button--quiet button--small" on:click=svg>
                {t(|t| t.files().svg)}
            </button>
            <button type="button" class="button button--quiet button--small" on:click=png>
                {t(|t| t.files().png)}
            </button>
        </div>
    }
}
