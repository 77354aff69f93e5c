use leptos::prelude::*;

use super::{
    Part,
    profile::Charted,
    scores::{level, numbers},
    sheet::Sheet,
    voice::Voice,
};
use crate::{
    app::browser::format,
    assessment::Assessment,
    chart::{Figure, Powers},
    questionnaire::{Benchmark, QuestionnaireId},
    scoring::{Aggregate, Overview, Why, apportioned},
};

/// All powers side by side: their mean as what it is, with its weights, before
/// each has pages of its own.
#[component]
pub(super) fn Overall(
    /// In which words.
    voice: Voice,
    /// What was answered.
    assessment: Assessment,
    /// The driving powers.
    parts: Vec<Part>,
    /// What the answers to all amount to.
    overview: Overview,
    /// What stands beside their mean.
    benchmarks: Vec<Benchmark>,
) -> impl IntoView {
    let words = voice.words();
    let overall = &overview.overall;
    let mean = match overall.score {
        Some(score) => (words.overall_is)(&voice.share(score), overall.terms.len()),
        None => words.overall_none.to_owned(),
    };
    let figure = Figure::of_powers(&Powers {
        questionnaires: assessment.questionnaires(),
        scorecards: &overview.powers,
        benchmarks: &benchmarks.iter().collect::<Vec<_>>(),
        who: &voice.strings().about(assessment.about()),
        locale: voice.interface,
        content: voice.content,
    });
    let rows = rows(voice, &assessment, parts, overall);
    let (total, score) = (numbers(voice, overall), voice.score(overall.score));
    let verdict = [
        format!("{} {}", words.range, voice.range(overall.range)),
        format!("{} {}", words.coverage, voice.score(overall.coverage)),
    ];
    let columns = vec![
        (words.power, false),
        (voice.strings().report().level, false),
        (words.score, true),
        (words.coverage, true),
        (words.range, true),
        (words.weight, true),
        (words.weight_share, true),
        (words.adds, true),
    ];
    view! {
        <section class="report__part">
            <header class="report__part-head">
                <h2>{words.overview}</h2>
            </header>
            <section class="report__section">
                <h3>{words.summary}</h3>
                <p class="report__verdict">
                    <strong class="report__score">{score.clone()}</strong>
                    {verdict.map(|it| view! { <span>{it}</span> }).collect_view()}
                </p>
                <p>{[&mean, words.overall_no_level].join(voice.gap())}</p>
            </section>
            <Charted voice figure benchmarks />
            <section class="report__section">
                <h3>{words.scores}</h3>
                <Sheet id="report-overall".to_owned() caption=words.overview_caption.to_owned() columns>
                    <tbody>{rows}</tbody>
                    <tfoot>
                        <tr class="table__total">
                            <th scope="row">{words.overall}</th>
                            <td></td>
                            {total}
                            <td></td>
                            <td></td>
                            <td class="table__number">{score}</td>
                        </tr>
                    </tfoot>
                </Sheet>
            </section>
        </section>
    }
}

/// A line for each power. What is left out says why below its name.
fn rows(
    voice: Voice,
    assessment: &Assessment,
    parts: Vec<Part>,
    overall: &Aggregate<QuestionnaireId>,
) -> Vec<AnyView> {
    let of = |value: fn(&crate::scoring::Term<_>) -> f64| {
        overall.terms.iter().map(value).collect::<Vec<_>>()
    };
    let adds = apportioned(&of(|it| it.contribution), overall.score.unwrap_or(0.0));
    let shares = apportioned(&of(|it| it.weight_share), 1.0);
    let row = |part: Part| {
        let id = &part.questionnaire.id;
        let at = overall.terms.iter().position(|it| it.child == *id);
        let shown = |of: &[u32]| {
            let points = at.and_then(|at| of.get(at));
            points.map_or_else(|| voice.score(None), |it| voice.points(*it))
        };
        let left_out = overall.left_out.iter().find(|it| it.child == *id);
        let why = left_out.map(|it| {
            view! { <span class="table__note" lang=voice.interface.tag()>{why(voice, it.why)}</span> }
        });
        let weight = format::number(assessment.weight(id).value(), 6, voice.interface);
        view! {
            <tr>
                <th scope="row" lang=voice.lang()>{voice.text(&part.questionnaire.title)}{why}</th>
                <td>{level(voice, &part.questionnaire, part.scorecard.placement.as_ref())}</td>
                {numbers(voice, &part.scorecard.power)}
                <td class="table__number">{weight}</td>
                <td class="table__number">{shown(&shares)}</td>
                <td class="table__number">{shown(&adds)}</td>
            </tr>
        }
        .into_any()
    };
    parts.into_iter().map(row).collect()
}

/// Why a power adds nothing.
fn why(voice: Voice, why: Why) -> &'static str {
    match why {
        Why::Unanswered => voice.strings().report().unanswered,
        Why::NotApplicable => voice.strings().report().not_applicable,
        Why::Weightless => voice.words().weightless,
    }
}
