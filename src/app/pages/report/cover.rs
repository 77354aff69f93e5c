use leptos::prelude::*;

use super::{Part, voice::Voice};
use crate::{app::browser::format, assessment::Assessment};

/// The first page: what this is, about whom, from when, and how much of it is
/// known.
#[component]
pub(super) fn Cover(
    /// In which words.
    voice: Voice,
    /// What was answered.
    assessment: Assessment,
    /// The driving powers.
    parts: Vec<Part>,
) -> impl IntoView {
    let (strings, words) = (voice.strings(), voice.words());
    let about = assessment.about();
    let company = named(&about.company, strings.shell.unnamed);
    let department = named(&about.department, strings.shell.whole_company);
    let title = |part: &Part| {
        view! { <p class="report__power" lang=voice.lang()>{voice.text(&part.questionnaire.title)}</p> }
    };
    let sample =
        (assessment.is_sample()).then(|| view! { <p class="report__sample">{words.sample}</p> });
    let fact = |name: &'static str, value: String| {
        view! { <div><dt>{name}</dt><dd dir="auto">{value}</dd></div> }
    };
    let questionnaire = |part: &Part| fact(strings.report().questionnaire, edition(voice, part));
    let coverage = |part: &Part| {
        let share = voice.score(part.scorecard.power.coverage);
        let (done, all) = part.scorecard.answered();
        let name = match parts.len() {
            1 => words.coverage.to_owned(),
            _ => format!(
                "{} · {}",
                words.coverage,
                voice.text(&part.questionnaire.title)
            ),
        };
        view! { <div><dt>{name}</dt><dd>{(words.coverage_of)(&share, done, all)}</dd></div> }
    };
    view! {
        <header class="report__cover">
            <p class="report__kicker">{strings.common.product}</p>
            <h1 class="report__title">{words.title}</h1>
            {parts.iter().map(title).collect_view()}
            {sample}
            <dl class="report__facts">
                {fact(strings.report().company, company)}
                {fact(strings.report().department, department)}
                {parts.iter().map(questionnaire).collect_view()}
                {fact(words.last_change, format::date(assessment.modified(), voice.interface))}
                {fact(words.respondents, (words.people)(assessment.respondents().len()))}
                {parts.iter().map(coverage).collect_view()}
            </dl>
            <p class="report__statement">{words.self_assessed}</p>
        </header>
    }
}

fn named(name: &str, otherwise: &str) -> String {
    if name.is_empty() { otherwise } else { name }.to_owned()
}

/// The questionnaire and the version that was answered.
pub(super) fn edition(voice: Voice, part: &Part) -> String {
    let questionnaire = &part.questionnaire;
    let title = questionnaire.title.get(voice.content);
    (voice.words().version)(title, &questionnaire.version.to_string())
}
