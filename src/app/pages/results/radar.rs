use leptos::prelude::*;

use super::{
    power::Power,
    references::{References, beside},
};
use crate::{app::components::figure::Figure, chart};

/// The triggers as a chart, over what stands beside them. The table beside it holds the same numbers.
#[component]
pub(super) fn Radar(
    /// The power.
    power: Power,
) -> impl IntoView {
    let benchmarks = StoredValue::new(beside(power));
    let questionnaire = power.questionnaire();
    let figure = Memo::new(move |_| {
        let locale = power.preferences.locale();
        let who = power.editor.with(|it| power.t().about(it.about()));
        power.with(|scorecard| {
            benchmarks.with_value(|benchmarks| {
                chart::Figure::of(&chart::Profile {
                    questionnaire: &questionnaire,
                    scorecard,
                    benchmarks: &benchmarks.iter().collect::<Vec<_>>(),
                    who: &who,
                    locale,
                    content: power.editor.content_locale(locale),
                })
            })
        })
    });
    let first = figure.get_untracked();
    first.map(|first| {
        let figure = Signal::derive(move || figure.get().unwrap_or_else(|| first.clone()));
        let theme = Signal::derive(move || power.preferences.chart_theme());
        view! {
            <Figure figure theme>
                <References power />
            </Figure>
        }
    })
}
