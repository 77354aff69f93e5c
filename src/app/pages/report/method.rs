use leptos::prelude::*;

use super::{Part, voice::Voice};
use crate::questionnaire::Questionnaire;

/// How the numbers are made, in plain sentences.
#[component]
pub(super) fn Method(
    /// In which words.
    voice: Voice,
    /// The driving powers.
    parts: Vec<Part>,
) -> impl IntoView {
    let words = voice.words();
    let sentences = [
        words.method_level,
        words.method_weight,
        words.method_absent,
        words.method_range,
        words.method_caps,
        words.method_rounding,
        words.method_figures,
    ];
    let sentence = |sentence: &'static str| view! { <li>{sentence}</li> };
    let levels = |part: &Part| {
        let questionnaire = &part.questionnaire;
        view! {
            <dl class="report__provenance">
                <div><dt>{words.scale}</dt><dd lang=voice.lang()>{scale(voice, questionnaire)}</dd></div>
                <div><dt>{words.bands}</dt><dd lang=voice.lang()>{bands(voice, questionnaire)}</dd></div>
            </dl>
        }
    };
    view! {
        <section class="report__section">
            <h2>{words.method}</h2>
            <ul class="report__sentences">{sentences.map(sentence).collect_view()}</ul>
            {parts.iter().map(levels).collect_view()}
        </section>
    }
}

/// The scale's levels with their shares.
fn scale(voice: Voice, questionnaire: &Questionnaire) -> String {
    let levels: Vec<_> = (questionnaire.scale.levels().iter())
        .map(|level| {
            let share = questionnaire.scale.share(&level.id);
            (voice.words().at)(level.label.get(voice.content), &voice.score(share))
        })
        .collect();
    levels.join(" · ")
}

/// The levels with the scores they begin at.
fn bands(voice: Voice, questionnaire: &Questionnaire) -> String {
    let bands: Vec<_> = (questionnaire.bands.all().iter())
        .map(|band| {
            let level = voice.level(questionnaire, &band.level);
            (voice.words().from)(&level, &voice.share(band.from))
        })
        .collect();
    bands.join(" · ")
}
