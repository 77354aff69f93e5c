use leptos::prelude::*;

use super::steps;
use crate::{
    app::{editor::Editor, pages::voice::Voice, preferences::t, route::Page},
    i18n::Text,
};

/// That questionnaires of the open assessment have newer versions, and the way
/// to what they change. Where there is none, or none is wanted, nothing.
#[component]
pub fn NewerVersions() -> impl IntoView {
    let editor = Editor::expect();
    let voice = Voice::of(editor);
    let steps = steps(editor);
    // Answers change the steps, and not what is said of them.
    let offered: Memo<Vec<(Text, String)>> = Memo::new(move |_| {
        steps.with(|steps| {
            (steps.iter())
                .filter(|step| editor.with(|it| !step.is_declined(it)))
                .map(|step| (step.to.title.clone(), step.to.version.to_string()))
                .collect()
        })
    });
    let notice = move || {
        let offered = offered.get();
        let line = |(title, version): (Text, String)| {
            let says = (voice.t().versions().available)(&voice.text(&title), &version);
            view! { <p>{says}</p> }
        };
        (!offered.is_empty()).then(|| {
            view! {
                <div class="notice notice--info no-print">
                    <div class="notice__body">{offered.into_iter().map(line).collect_view()}</div>
                    <div class="notice__actions">
                        <a class="button button--small" href=voice.page(Page::Versions)>
                            {t(|t| t.versions().look)}
                        </a>
                    </div>
                </div>
            }
        })
    };
    view! { {notice} }
}
