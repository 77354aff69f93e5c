use leptos::prelude::*;

use super::{power::Power, references::References, voice::Voice};
use crate::{
    app::{
        components::figure::Figure,
        pages::{chart_files::ChartFiles, whose},
    },
    assessment::View,
    chart::{self, Profile},
    questionnaire::Benchmark,
    report,
};

/// The triggers as a chart, over what stands beside them. The table beside it
/// holds the same numbers.
#[component]
pub(super) fn Radar(
    /// The power.
    power: Power,
) -> impl IntoView {
    let powers = untrack(|| power.editor.questionnaires().len());
    let benchmarks = Benchmark::beside_power(powers);
    let questionnaire = power.questionnaire();
    let beside = benchmarks.clone();
    let figure = Memo::new(move |_| {
        let locale = power.preferences.locale();
        let who = whose::about(*power);
        power.with(|scorecard| {
            chart::Figure::of(&Profile {
                questionnaire: &questionnaire,
                scorecard,
                benchmarks: &beside.iter().collect::<Vec<_>>(),
                who: &who,
                locale,
                content: power.editor.content_locale(locale),
            })
        })
    });
    view! {
        <Drawn voice=*power figure>
            <References voice=*power benchmarks about=|t| t.references_of_whole />
        </Drawn>
    }
}

/// A chart as soon as there is one, in the colours of the page.
#[component]
pub(super) fn Drawn(
    /// In which words.
    voice: Voice,
    /// What is shown.
    figure: Memo<Option<chart::Figure>>,
    /// What stands below it.
    children: Children,
) -> impl IntoView {
    figure.get_untracked().map(|first| {
        let figure = Signal::derive(move || figure.get().unwrap_or_else(|| first.clone()));
        let theme = Signal::derive(move || voice.preferences.chart_theme());
        let name = Callback::new(move |ending| {
            let title = figure.with(|it| it.title.clone());
            let title = match voice.editor.view() {
                View::All => title,
                _ => format!("{title}_{}", whose::whose(voice)),
            };
            (voice.editor).with(|it| report::file_name(it.about(), &title, it.modified(), ending))
        });
        view! {
            <Figure figure theme>
                <ChartFiles figure name />
                {children()}
            </Figure>
        }
    })
}
