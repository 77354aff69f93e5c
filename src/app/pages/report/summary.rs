use leptos::prelude::*;

use super::{sheet::Badge, voice::Voice};
use crate::{
    questionnaire::{LevelId, Questionnaire, RequirementId, TriggerId},
    scoring::{CapState, Range, Scorecard, State, percent},
};

/// Level, score, coverage and range in sentences, and the caps that acted or
/// still may.
#[component]
pub(super) fn Summary(
    /// In which words.
    voice: Voice,
    /// What was asked.
    questionnaire: Questionnaire,
    /// What the answers amount to.
    scorecard: Scorecard,
) -> impl IntoView {
    let badge = scorecard.placement.as_ref().map(|placement| {
        let among = questionnaire.bands.levels();
        let level = placement.level.clone();
        view! { <Badge voice questionnaire=questionnaire.clone() level among /> }
    });
    let sentences = standing(voice, &questionnaire, &scorecard);
    let caps = caps(voice, &questionnaire, &scorecard);
    let caps = (!caps.is_empty()).then(|| {
        let line = |line: String| view! { <li>{line}</li> };
        view! { <ul class="report__caps">{caps.into_iter().map(line).collect_view()}</ul> }
    });
    view! {
        <section class="report__section">
            <h3>{voice.words().summary}</h3>
            <p class="report__verdict">
                {badge}
                <span class="visually-hidden">" "</span>
                <strong class="report__score">{voice.score(scorecard.power.score)}</strong>
                <span>{format!("{} {}", voice.words().range, voice.range(scorecard.power.range))}</span>
                <span>{format!("{} {}", voice.words().coverage, voice.score(scorecard.power.coverage))}</span>
            </p>
            <p>{sentences.join(voice.gap())}</p>
            {caps}
        </section>
    }
}

/// Where the power stands, as sentences.
fn standing(voice: Voice, questionnaire: &Questionnaire, scorecard: &Scorecard) -> Vec<String> {
    let words = voice.words();
    let power = questionnaire.title.get(voice.content);
    let first = match (scorecard.power.score, &scorecard.placement) {
        (Some(score), Some(placement)) => (words.stands)(
            power,
            &voice.level(questionnaire, &placement.level),
            &voice.share(score),
        ),
        _ => (words.no_score)(power),
    };
    let (done, all) = scorecard.answered();
    let exempt = (scorecard.triggers.iter())
        .flat_map(|trigger| &trigger.requirements)
        .filter(|it| it.state == State::NotApplicable)
        .count();
    let coverage = scorecard.power.coverage;
    let range = scorecard.power.range.map(|Range { worst, best }| {
        if percent(worst) == percent(best) && coverage == Some(1.0) {
            words.cannot_move.to_owned()
        } else {
            (words.could_be)(&voice.share(worst), &voice.share(best))
        }
    });
    let coverage = coverage.map(|share| (words.coverage_is)(&voice.share(share)));
    [
        Some(first),
        Some((words.covers)(done, all, exempt)),
        coverage,
        range,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The caps that lowered a level, and those that still may, as sentences.
fn caps(voice: Voice, questionnaire: &Questionnaire, scorecard: &Scorecard) -> Vec<String> {
    let words = voice.words();
    let level = |id: &LevelId| voice.level(questionnaire, id);
    let mut lines = Vec::new();
    for trigger in &scorecard.triggers {
        let name = trigger_title(voice, questionnaire, &trigger.id);
        for outcome in &trigger.caps {
            let requirement = requirement_title(voice, questionnaire, &outcome.cap.requirement);
            match (outcome.state, &trigger.placement) {
                (CapState::Acts, Some(placement))
                    if placement.is_capped() && placement.level == outcome.cap.at_most =>
                {
                    let held = level(&placement.level);
                    let by_score = level(&placement.by_score);
                    let mut line = (words.capped)(&name, &held, &by_score, &requirement);
                    line.push_str(voice.gap());
                    line.push_str(outcome.cap.because.get(voice.content));
                    lines.push(line);
                }
                (CapState::Open, _) => {
                    let at_most = level(&outcome.cap.at_most);
                    lines.push((words.cap_open)(&name, &at_most, &requirement));
                }
                _ => {}
            }
        }
    }
    lines
}

/// What a trigger is called.
pub(super) fn trigger_title(voice: Voice, questionnaire: &Questionnaire, id: &TriggerId) -> String {
    let trigger = questionnaire.triggers.iter().find(|it| it.id == *id);
    trigger.map_or_else(String::new, |it| voice.text(&it.title))
}

/// What a requirement is called.
fn requirement_title(voice: Voice, questionnaire: &Questionnaire, id: &RequirementId) -> String {
    let found = questionnaire.requirement(id);
    found.map_or_else(String::new, |(_, it)| voice.text(&it.title))
}
