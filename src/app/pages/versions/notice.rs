use leptos::prelude::*;

use super::steps;
use crate::{
    app::{editor::Editor, pages::voice::Voice, preferences::t, route::Page},
    i18n::Text,
};

/// That questionnaires of the open assessment have newer versions, and the way
/// to what they change. Where there is none, or none is wanted, nothing.
#[component]
pub fn NewerVersions(
    /// Whether a line must do, because something else is being done here.
    #[prop(optional)]
    in_a_line: bool,
) -> impl IntoView {
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
    let says = move |(title, version): (Text, String)| {
        (voice.t().versions().available)(&voice.text(&title), &version)
    };
    let lines = move |offered: Vec<_>| {
        let href = voice.page(Page::Versions);
        let line = |it| view! { <p class="versions__line"><a href=href.clone()>{says(it)}</a></p> };
        view! { <div class="no-print">{offered.into_iter().map(line).collect_view()}</div> }
    };
    let notice = move |offered: Vec<_>| {
        let line = |it| view! { <p>{says(it)}</p> };
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
    };
    move || match offered.get() {
        none if none.is_empty() => ().into_any(),
        offered if in_a_line => lines(offered).into_any(),
        offered => notice(offered).into_any(),
    }
}
