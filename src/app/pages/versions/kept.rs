use leptos::prelude::*;

use crate::{
    app::pages::voice::Voice,
    assessment::{Answer, Assessment},
    i18n::{Locale, Strings},
    migration::{Orphan, orphans},
    questionnaire::QuestionnaireId,
};

/// An answer that no present version knows, as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What was asked, in the questionnaire's language; none where nothing
    /// knows it any more.
    pub asked: Option<String>,
    /// Who answered.
    pub who: String,
    /// What was answered.
    pub answer: String,
    /// What was noted with it.
    pub note: String,
}

/// The answers that no present version knows, in the order they are listed:
/// those to one questionnaire, or to all.
pub fn lines(
    assessment: &Assessment,
    of: Option<&QuestionnaireId>,
    strings: &Strings,
    content: Locale,
) -> Vec<Line> {
    let words = strings.versions();
    let line = |orphan: Orphan| {
        let name = |id| assessment.respondents().get(id).map(|it| it.name.as_str());
        let who = match orphan.by.as_ref().map(name) {
            None => words.everybody,
            Some(None | Some("")) => words.unnamed,
            Some(Some(name)) => name,
        };
        let answer = match (&orphan.answer, &orphan.level) {
            (None, _) => words.only_a_note.to_owned(),
            (Some(Answer::NotApplicable(_)), _) => strings.report().not_applicable.to_owned(),
            (Some(Answer::Level(_)), Some(label)) => label.get(content).to_owned(),
            (Some(Answer::Level(_)), None) => strings.common.no_score.to_owned(),
        };
        Line {
            asked: orphan.title.map(|it| it.get(content).to_owned()),
            who: who.to_owned(),
            answer,
            note: orphan.note,
        }
    };
    let mut orphans = orphans(assessment);
    orphans.retain(|it| of.is_none_or(|of| it.item.questionnaire == *of));
    orphans.into_iter().map(line).collect()
}

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
        let content = voice.editor.content_locale(voice.preferences.locale());
        (voice.editor).with(|it| lines(it, of.as_ref(), voice.t(), content))
    });
    let row = move |line: Line| {
        let words = voice.t().versions();
        let asked = match line.asked {
            Some(asked) => view! { <span lang=voice.lang()>{asked}</span> }.into_any(),
            None => words.unknown.into_any(),
        };
        view! {
            <tr>
                <th scope="row">{asked}</th>
                <td dir="auto">{line.who}</td>
                <td lang=voice.lang()>{line.answer}</td>
                <td dir="auto">{line.note}</td>
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
