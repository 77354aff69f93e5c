use leptos::prelude::*;

use super::draft::Draft;
use crate::{
    app::{browser::page, pages::chart_files::ChartFiles, preferences::t},
    chart::Figure,
    report,
};

/// The charts of the document, each to be saved by itself. They are made when
/// somebody looks for them.
#[component]
pub(super) fn Charts(
    /// The document.
    draft: Draft,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let figures = Memo::new(move |_| {
        let report = is_open.get().then(|| draft.sheet().report());
        report.map_or_else(Vec::new, |it| it.figures().into_iter().cloned().collect())
    });
    let one = move |figure: Figure| {
        let title = figure.title.clone();
        let part = title.clone();
        let name = Callback::new(move |ending| {
            let sheet = draft.sheet();
            let shared = sheet.material().shared();
            let whose = sheet.material().whose().map(|it| format!("_{it}"));
            let part = format!("{part}{}", whose.unwrap_or_default());
            report::file_name(shared.about(), &part, shared.modified(), ending)
        });
        view! {
            <li>
                <p>{title}</p>
                <ChartFiles figure=Signal::stored(figure) name />
            </li>
        }
    };
    let none = move || {
        figures.with(Vec::is_empty).then(|| {
            view! { <p class="report__hint">{t(|t| t.files().no_charts)}</p> }
        })
    };
    view! {
        <details
            class="report__fold"
            on:toggle=move |event| is_open.set(page::is_open(&event))
        >
            <summary>{t(|t| t.files().charts)}</summary>
            <div class="report__folded">
                <ul class="files__charts">{move || figures.get().into_iter().map(one).collect_view()}</ul>
                {none}
            </div>
        </details>
    }
}
