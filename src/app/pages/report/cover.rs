use leptos::prelude::*;

use super::{Part, voice::Voice};
use crate::{app::browser::format, assessment::Assessment, scoring::Overview};

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
    /// What the answers to all amount to.
    overview: Overview,
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
    let edition = |part: &Part| view! { <dd dir="auto">{edition(voice, part)}</dd> };
    // Of one power its coverage is that of the whole.
    let (done, all) = overview.answered();
    let coverage = match overview.powers.as_slice() {
        [power] => power.power.coverage,
        _ => overview.overall.coverage,
    };
    let coverage = (words.coverage_of)(&voice.score(coverage), done, all);
    view! {
        <header class="report__cover">
            <p class="report__kicker">{strings.common.product}</p>
            <h1 class="report__title">{words.title}</h1>
            {parts.iter().map(title).collect_view()}
            {sample}
            <dl class="report__facts">
                {fact(strings.report().company, company)}
                {fact(strings.report().department, department)}
                <div>
                    <dt>{strings.report().questionnaire}</dt>
                    {parts.iter().map(edition).collect_view()}
                </div>
                {fact(words.last_change, format::date(assessment.modified(), voice.interface))}
                {fact(words.respondents, (words.people)(assessment.respondents().len()))}
                {fact(words.coverage, coverage)}
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
