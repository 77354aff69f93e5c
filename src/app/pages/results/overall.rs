use leptos::prelude::*;

use super::{
    explain::How,
    made::OverallExplained,
    powers::PowerTable,
    radar::Drawn,
    references::References,
    stats::{CoverageStat, RangeStat, ScoreStat, whys},
    summary::set_aside,
    whole::Whole,
};
use crate::{
    app::pages::whose,
    chart::{Figure, Powers},
    questionnaire::Benchmark,
    scoring::{Overview, Scorecard},
};

/// What is said about all powers together: their mean, as what it is, and each
/// beside the others.
#[component]
pub(super) fn Overall(
    /// All powers.
    whole: Whole,
) -> impl IntoView {
    view! {
        <section class="results__power" aria-labelledby=HEADING>
            <header class="results__title">
                <h2 id=HEADING tabindex="-1">{move || whole.t().results().overview}</h2>
            </header>
            <Summary whole />
            <div class="results__pair">
                <div class="card">
                    <Radar whole />
                </div>
                <PowerTable whole />
            </div>
        </section>
    }
}

/// The id of the heading. No questionnaire's id has such a line in it.
pub(super) const HEADING: &str = "overall_title";

/// The mean. It has no level: the powers are different things.
#[component]
fn Summary(
    /// All powers.
    whole: Whole,
) -> impl IntoView {
    let voice = *whole;
    let label = Signal::derive(move || voice.t().results().overall.to_owned());
    let answered = whole.memo(Overview::answered);
    let made = Callback::new(move |close| view! { <OverallExplained whole close /> }.into_any());
    view! {
        <div class="card">
            <h3 class="visually-hidden">{label}</h3>
            <dl class="results__summary">
                <ScoreStat
                    voice
                    label
                    score=whole.memo(|it| it.overall.score)
                    whys=whole.memo(|it| whys(&it.overall))
                    note=Signal::derive(move || voice.t().results().overall_is)
                />
                <RangeStat
                    voice
                    answered
                    standing=whole.memo(|it| Some((it.overall.score, it.overall.range?)))
                />
                <CoverageStat
                    voice
                    answered
                    coverage=whole.memo(|it| it.overall.coverage)
                    set_aside=whole.memo(|it| it.powers.iter().map(set_aside).sum())
                    withheld=whole.memo(|it| it.powers.iter().map(Scorecard::withheld).sum())
                />
            </dl>
            <How voice button="overall_how".to_owned() panel="overall_made".to_owned() made />
        </div>
    }
}

/// The powers as a chart, over what stands beside their mean.
#[component]
fn Radar(
    /// All powers.
    whole: Whole,
) -> impl IntoView {
    let voice = *whole;
    let benchmarks = Benchmark::beside_overall();
    let beside = benchmarks.clone();
    let figure = Memo::new(move |_| {
        let locale = voice.preferences.locale();
        let who = whose::about(voice);
        let figure = whole.with(|overview| {
            Figure::of_powers(&Powers {
                questionnaires: &voice.editor.questionnaires(),
                scorecards: &overview.powers,
                benchmarks: &beside.iter().collect::<Vec<_>>(),
                who: &who,
                locale,
                content: voice.editor.content_locale(locale),
            })
        });
        Some(figure)
    });
    view! {
        <Drawn voice figure>
            <References voice benchmarks about=|t| t.references_of_overall />
        </Drawn>
    }
}
