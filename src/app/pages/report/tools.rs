use leptos::prelude::*;

use super::draft::Draft;
use crate::{
    app::{
        browser::{file, page},
        pages::{files::Files, releases, voice::Voice},
        preferences::{Preferences, t},
        toasts::Toasts,
    },
    archive,
    assessment::Assessment,
    report::Request,
};

/// What can be done with the report. It is not printed.
#[component]
pub(super) fn Tools(
    /// The document.
    draft: Draft,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let toasts = Toasts::expect();
    let save = move |extension: &str, media_type: &str, text: String| {
        let name = untrack(|| draft.sheet()).material().file_name(extension);
        if file::download(&name, media_type, &text).is_none() {
            toasts.say(untrack(|| preferences.strings()).document().cannot_save);
        }
    };
    let is_protected = Memo::new(move |_| draft.editor.with(Assessment::is_protected));
    let json = move |_| {
        let text = archive::encode(&untrack(|| draft.sheet()).material().shared());
        save("json", "application/json", text);
    };
    let csv = move |_| {
        releases::hand_out(draft.editor);
        let sheet = untrack(|| draft.sheet());
        let text = sheet.material().recorded().records().csv();
        save("csv", "text/csv;charset=utf-8", text);
    };
    let wanted = Callback::new(move |format| {
        releases::hand_out(draft.editor);
        Request::of(&draft.sheet().material(), format)
    });
    // Where something is left out for other readers, it is left out here too.
    let json_hint = move || {
        let say = preferences.strings().document();
        if draft.with(|it| it.withheld.is_empty()) {
            say.json_hint
        } else {
            say.json_shared_hint
        }
    };
    let csv_hint = move || {
        let t = preferences.strings();
        if is_protected.get() {
            t.views().csv_hint
        } else {
            t.document().csv_hint
        }
    };
    let to_mind = Memo::new(move |_| releases::to_mind(Voice::of(draft.editor)));
    view! {
        <section class="report__tools no-print" aria-label=t(|t| t.document().tools)>
            {move || to_mind.get().map(|it| view! { <p class="notice notice--warning">{it}</p> })}
            <div class="report__tool">
                <button type="button" class="button button--primary" aria-describedby="report-print" on:click=|_| page::print()>
                    {t(|t| t.document().print)}
                </button>
                <p id="report-print" class="report__hint">{t(|t| t.document().print_hint)}</p>
            </div>
            <Files wanted />
            {move || {
                // It would hold everybody's answers; the copy that is kept is
                // made where the assessments are.
                (!is_protected.get())
                    .then(|| {
                        view! {
                            <div class="report__tool">
                                <button type="button" class="button" aria-describedby="report-json" on:click=json>
                                    {t(|t| t.document().save_json)}
                                </button>
                                <p id="report-json" class="report__hint">{json_hint}</p>
                            </div>
                        }
                    })
            }}
            <div class="report__tool">
                <button type="button" class="button" aria-describedby="report-csv" on:click=csv>
                    {t(|t| t.document().save_csv)}
                </button>
                <p id="report-csv" class="report__hint">{csv_hint}</p>
            </div>
        </section>
    }
}
