use leptos::prelude::*;

use crate::{app::preferences::t, i18n::Strings};

/// What stands in place of the list while there is no assessment: the three
/// steps of one.
#[component]
pub(super) fn Welcome() -> impl IntoView {
    type Pick = fn(&'static Strings) -> &'static str;
    let step = |title: Pick, text: Pick| {
        view! {
            <li class="home__step">
                <strong>{t(title)}</strong>
                <span>{t(text)}</span>
            </li>
        }
    };
    view! {
        <section class="card home__welcome" aria-labelledby=super::LIST>
            <h2 id=super::LIST tabindex="-1">{t(|t| t.home().none)}</h2>
            <p>{t(|t| t.home().none_text)}</p>
            <ol class="home__steps" aria-label=t(|t| t.home().steps)>
                {step(|t| t.home().step_answer, |t| t.home().step_answer_text)}
                {step(|t| t.home().step_results, |t| t.home().step_results_text)}
                {step(|t| t.home().step_report, |t| t.home().step_report_text)}
            </ol>
        </section>
    }
}
