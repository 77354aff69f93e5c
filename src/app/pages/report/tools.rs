use leptos::prelude::*;

use crate::{
    app::{
        browser::{file, page},
        editor::Editor,
        preferences::{Preferences, t},
        toasts::Toasts,
    },
    archive, report,
};

/// What can be done with the report. It is not printed.
#[component]
pub(super) fn Tools(
    /// The assessment that is reported.
    editor: Editor,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let toasts = Toasts::expect();
    let save = move |extension: &str, media_type: &str, text: String| {
        let assessment = untrack(|| editor.assessment());
        let name = report::file_name(assessment.about(), assessment.modified(), extension);
        if file::download(&name, media_type, &text).is_none() {
            toasts.say(untrack(|| preferences.strings()).document().cannot_save);
        }
    };
    let json = move |_| {
        let text = untrack(|| archive::encode(&editor.assessment()));
        save("json", "application/json", text);
    };
    let csv = move |_| {
        let text = untrack(|| {
            let locale = preferences.locale();
            report::csv(&editor.assessment(), locale)
        });
        save("csv", "text/csv;charset=utf-8", text);
    };
    view! {
        <section class="report__tools no-print" aria-label=t(|t| t.document().tools)>
            <div class="report__tool">
                <button type="button" class="button button--primary" aria-describedby="report-print" on:click=|_| page::print()>
                    {t(|t| t.document().print)}
                </button>
                <p id="report-print" class="report__hint">{t(|t| t.document().print_hint)}</p>
            </div>
            <div class="report__tool">
                <button type="button" class="button" aria-describedby="report-json" on:click=json>
                    {t(|t| t.document().save_json)}
                </button>
                <p id="report-json" class="report__hint">{t(|t| t.document().json_hint)}</p>
            </div>
            <div class="report__tool">
                <button type="button" class="button" aria-describedby="report-csv" on:click=csv>
                    {t(|t| t.document().save_csv)}
                </button>
                <p id="report-csv" class="report__hint">{t(|t| t.document().csv_hint)}</p>
            </div>
        </section>
    }
}
