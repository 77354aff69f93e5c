//! The document to hand over: on the screen as on paper.

mod answers;
mod base_rates;
mod cover;
mod indices;
mod kept;
mod method;
mod overall;
mod profile;
mod scores;
mod sheet;
mod sources;
mod summary;
mod terms;
mod tools;
mod voice;

use leptos::prelude::*;

use self::{
    answers::Answers, base_rates::BaseRates, cover::Cover, indices::Indices, kept::Kept,
    method::Method, overall::Overall, profile::Profile, scores::Scores, sources::Sources,
    summary::Summary, terms::Terms, tools::Tools, voice::Voice,
};
use crate::{
    app::{browser::clock, editor::Editor, preferences::Preferences},
    assessment::Assessment,
    questionnaire::{Benchmark, Questionnaire},
    scoring::{Overview, Scorecard},
};

/// One driving power of the document.
#[derive(Clone, Debug)]
struct Part {
    questionnaire: Questionnaire,
    scorecard: Scorecard,
}

/// The report: what can be done with it, and below it the document itself,
/// light as paper whatever the theme.
#[component]
pub fn Report() -> impl IntoView {
    let editor = Editor::expect();
    let preferences = Preferences::expect();
    let document = move || {
        let interface = preferences.locale();
        let content = editor.content_locale(interface);
        let voice = Voice {
            interface,
            content,
            this_year: clock::now().year(),
        };
        let overview = editor.overview();
        let scored = overview.powers.iter().cloned();
        let parts: Vec<_> = (editor.questionnaires().into_iter().zip(scored))
            .map(|(questionnaire, scorecard)| Part {
                questionnaire,
                scorecard,
            })
            .collect();
        view! { <Document voice assessment=editor.assessment() parts overview /> }
    };
    view! {
        <div class="page report">
            <Tools editor />
            {document}
        </div>
    }
}

/// Everything that is printed, in the order it is read.
#[component]
fn Document(
    /// In which words.
    voice: Voice,
    /// What was answered.
    assessment: Assessment,
    /// The driving powers, in order.
    parts: Vec<Part>,
    /// What the answers to all amount to.
    overview: Overview,
) -> impl IntoView {
    let benchmarks = Benchmark::beside_power(parts.len());
    let cover = {
        let (assessment, parts, overview) = (assessment.clone(), parts.clone(), overview.clone());
        view! { <Cover voice assessment parts overview /> }
    };
    let overall = (overview.is_needed()).then(Benchmark::beside_overall);
    let beside = overall.clone().unwrap_or_default();
    let beside = beside
        .into_iter()
        .chain(benchmarks.clone())
        .collect::<Vec<_>>();
    let overall = overall.map(|benchmarks| {
        let (assessment, parts) = (assessment.clone(), parts.clone());
        view! { <Overall voice assessment parts overview benchmarks /> }
    });
    let one = |part: &Part| {
        view! {
            <PowerPart voice assessment=assessment.clone() part=part.clone() benchmarks=benchmarks.clone() />
        }
    };
    let powers = parts.iter().map(one).collect_view();
    view! {
        <article class="report__document" lang=voice.interface.tag()>
            {cover}
            {overall}
            {powers}
            <Kept voice assessment=assessment.clone() />
            <Method voice parts=parts.clone() />
            <Sources voice assessment parts benchmarks=beside />
        </article>
    }
}

/// All about one driving power, on pages of its own.
#[component]
fn PowerPart(
    /// In which words.
    voice: Voice,
    /// What was answered.
    assessment: Assessment,
    /// The driving power.
    part: Part,
    /// What stands beside its score.
    benchmarks: Vec<Benchmark>,
) -> impl IntoView {
    let Part {
        questionnaire,
        scorecard,
    } = part;
    let who = voice.strings().about(assessment.about());
    let indices = (!questionnaire.indicators.is_empty()).then(|| {
        view! { <Indices voice questionnaire=questionnaire.clone() assessment=assessment.clone() /> }
    });
    view! {
        <section class="report__part">
            <header class="report__part-head" lang=voice.lang()>
                <h2>{voice.text(&questionnaire.title)}</h2>
                <p class="report__lead">{voice.text(&questionnaire.concept)}</p>
            </header>
            <Summary voice questionnaire=questionnaire.clone() scorecard=scorecard.clone() />
            <Profile
                voice
                questionnaire=questionnaire.clone()
                scorecard=scorecard.clone()
                benchmarks
                who
            />
            <Scores voice questionnaire=questionnaire.clone() scorecard=scorecard.clone() />
            <Terms voice questionnaire=questionnaire.clone() scorecard=scorecard.clone() />
            <BaseRates voice questionnaire=questionnaire.clone() />
            {indices}
            <Answers voice questionnaire scorecard assessment />
        </section>
    }
}
