use leptos::prelude::*;

use super::{power::Power, references::beside};
use crate::chart;

/// The triggers as a chart. The table beside it holds the same numbers.
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
    move || {
        let figure = figure.get()?;
        Some(view! {
            <figure class="figure">
                <figcaption class="figure__caption"><h3>{figure.title}</h3></figcaption>
                <div class="figure__box" role="img" aria-label=figure.alt></div>
                {figure.note.map(|note| view! { <p class="figure__foot">{note}</p> })}
            </figure>
        })
    }
}
