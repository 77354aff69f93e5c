use leptos::prelude::*;

use crate::{
    app::pages::voice::Voice,
    i18n::Locale,
    questionnaire::QuestionnaireId,
    report::{self, Words},
};

/// What is kept of former versions, in full; without any, nothing.
#[component]
pub fn Kept(
    /// In which words.
    voice: Voice,
    /// The questionnaire whose answers are listed; all without one.
    #[prop(optional)]
    of: Option<QuestionnaireId>,
) -> impl IntoView {
    let kept = Memo::new(move |_| {
        let locale = voice.preferences.locale();
        let content = voice.editor.content_locale(locale);
        (voice.editor).with(|it| report::kept(it, of.as_ref(), locale, content))
    });
    let row = |it: report::Kept| {
        view! {
            <tr>
                <th scope="row">{said(it.asked)}</th>
                <td>{said(it.who)}</td>
                <td>{said(it.answer)}</td>
                <td>{said(it.note)}</td>
            </tr>
        }
    };
    let table = move || {
        let kept = kept.get();
        let (words, report) = (voice.t().versions(), voice.t().report());
        (!kept.is_empty()).then(|| {
            view! {
                <section class="card card--flush versions__kept">
                    <header class="versions__head">
                        <h3 id="versions-kept">{words.kept}</h3>
                        <p class="field__hint">{words.kept_lead}</p>
                    </header>
                    <div class="table-scroll" tabindex="0" role="region" aria-labelledby="versions-kept">
                        <table class="table">
                            <thead>
                                <tr>
                                    <th scope="col">{words.asked}</th>
                                    <th scope="col">{report.respondent}</th>
                                    <th scope="col">{words.answer}</th>
                                    <th scope="col">{report.note}</th>
                                </tr>
                            </thead>
                            <tbody>{kept.into_iter().map(row).collect_view()}</tbody>
                        </table>
                    </div>
                </section>
            }
        })
    };
    view! { {table} }
}

/// Words in their language; what people typed may run either way.
fn said(words: Words) -> impl IntoView {
    let lang = words.lang.map(Locale::tag);
    let dir = lang.is_none().then_some("auto");
    view! { <span class="versions__words" lang=lang dir=dir>{words.text}</span> }
}
