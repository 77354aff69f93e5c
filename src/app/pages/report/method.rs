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
    let overall = (parts.len() > 1).then_some(words.method_overall);
    let sentences = [Some(words.method_level), Some(words.method_weight), overall]
        .into_iter()
        .flatten()
        .chain([
            words.method_absent,
            words.method_range,
            words.method_caps,
            words.method_rounding,
            words.method_figures,
        ]);
    let sentence = |sentence: &'static str| view! { <li>{sentence}</li> };
    let groups = alike(parts);
    let several = groups.len() > 1;
    let levels = |parts: Vec<Part>| {
        let questionnaire = parts[0].questionnaire.clone();
        let titles = parts.iter().map(|it| voice.text(&it.questionnaire.title));
        let heading = several.then(|| titles.collect::<Vec<_>>().join(" · "));
        view! {
            {heading.map(|it| view! { <h3 lang=voice.lang()>{it}</h3> })}
            <dl class="report__provenance">
                <div><dt>{words.scale}</dt><dd lang=voice.lang()>{scale(voice, &questionnaire)}</dd></div>
                <div><dt>{words.bands}</dt><dd lang=voice.lang()>{bands(voice, &questionnaire)}</dd></div>
            </dl>
        }
    };
    view! {
        <section class="report__section">
            <h2>{words.method}</h2>
            <ul class="report__sentences">{sentences.map(sentence).collect_view()}</ul>
            {groups.into_iter().map(levels).collect_view()}
        </section>
    }
}

/// The powers that have the same levels, together; in order.
fn alike(parts: Vec<Part>) -> Vec<Vec<Part>> {
    let mut groups: Vec<Vec<Part>> = Vec::new();
    for part in parts {
        let of = |it: &Part| {
            (
                it.questionnaire.scale.clone(),
                it.questionnaire.bands.clone(),
            )
        };
        match groups.iter_mut().find(|group| of(&group[0]) == of(&part)) {
            Some(group) => group.push(part),
            None => groups.push(vec![part]),
        }
    }
    groups
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
