//! How each score came about, in its own words.

use leptos::prelude::*;

use super::{
    caps,
    explain::{Child, Made, notes, panel, rows},
    power::Power,
    whole::Whole,
};
use crate::{
    questionnaire::{QuestionnaireId, RequirementId, TriggerId},
    scoring::{Basis, RequirementScore, State, TriggerScore},
};

/// How the overall score came about: its powers.
#[component]
pub(super) fn OverallExplained(
    /// All powers.
    whole: Whole,
    /// What happens when it is closed.
    close: Callback<()>,
) -> impl IntoView {
    let voice = *whole;
    let content = move || {
        let aggregate = whole.with(|it| it.overall.clone());
        let rows = rows(voice, &aggregate, |id: &QuestionnaireId| {
            let power = whole.power(id);
            Child {
                title: power.map_or_else(String::new, Power::title),
                href: power.map(Power::results),
                note: None,
                weight: Some(voice.editor.with(|it| it.weight(id).value())),
            }
        });
        let t = voice.t().results();
        let mut notes = notes(voice, &aggregate);
        notes.push(t.overall_is.to_owned());
        let made = Made {
            of: t.the_overall.to_owned(),
            score: aggregate.score,
            formula: t.formula_overall,
            first_column: t.power,
            rows,
            notes,
            caps: Vec::new(),
        };
        panel(voice, "overall_made_title".to_owned(), made, close)
    };
    view! { {content} }
}

/// How the power's score came about: its triggers.
#[component]
pub(super) fn PowerExplained(
    /// The power.
    power: Power,
    /// What happens when it is closed.
    close: Callback<()>,
) -> impl IntoView {
    let content = move || {
        let aggregate = power.with(|it| it.power.clone())?;
        let questionnaire = power.questionnaire();
        let rows = rows(*power, &aggregate, |id: &TriggerId| Child {
            title: power.trigger(id),
            href: None,
            note: None,
            weight: (questionnaire.triggers.iter().find(|it| it.id == *id)).map(|it| it.weight),
        });
        let t = power.t().results();
        let people = (power.editor).with(|it| it.people(&power.editor.view()).count());
        let mut notes = notes(*power, &aggregate);
        notes.push((t.respondents)(people));
        if questionnaire.triggers.iter().any(|it| !it.caps.is_empty()) {
            notes.push(t.caps_spare_power.to_owned());
        }
        let made = Made {
            of: power.title(),
            score: aggregate.score,
            formula: t.formula_power,
            first_column: t.trigger,
            rows,
            notes,
            caps: Vec::new(),
        };
        Some(panel(*power, power.dom_id("made-title"), made, close))
    };
    view! { {content} }
}

/// How a trigger's score came about: its requirements, and its caps.
#[component]
pub(super) fn TriggerExplained(
    /// The power.
    power: Power,
    /// The trigger.
    id: TriggerId,
    /// What happens when it is closed.
    close: Callback<()>,
) -> impl IntoView {
    let content = move || {
        let scored = power.with(|it| it.trigger(&id).cloned())??;
        let questionnaire = power.questionnaire();
        let rows = rows(*power, &scored.aggregate, |id: &RequirementId| Child {
            title: power.requirement(id),
            href: Some(power.href(id)),
            note: basis(power, &scored, id),
            weight: questionnaire.requirement(id).map(|(_, it)| it.weight),
        });
        let t = power.t().results();
        let levels: Vec<_> = (questionnaire.scale.levels().iter())
            .filter_map(|level| {
                let share = power.percent(questionnaire.scale.share(&level.id)?);
                Some(format!("{} {share}", power.text(&level.label)))
            })
            .collect();
        let mut notes = notes(*power, &scored.aggregate);
        notes.push((t.scale)(levels.join(power.t().chart().and_mark)));
        let made = Made {
            of: power.trigger(&id),
            score: scored.aggregate.score,
            formula: t.formula_trigger,
            first_column: t.requirement,
            rows,
            notes,
            caps: caps::all(power, &scored),
        };
        let title = power.dom_id(&format!("made-{id}-title"));
        Some(panel(*power, title, made, close))
    };
    view! { {content} }
}

/// Where a requirement's score comes from, in a few words.
fn basis(power: Power, trigger: &TriggerScore, id: &RequirementId) -> Option<String> {
    let t = power.t().results();
    let scored = trigger.requirements.iter().find(|it| it.id == *id)?;
    let aside = (scored.not_applicable > 0).then(|| (t.said_not_applicable)(scored.not_applicable));
    let own = match scored.state {
        State::Scored { share, basis } => Some(chosen(power, scored, share, basis)),
        State::NotApplicable | State::Unanswered | State::Withheld => None,
    };
    let parts: Vec<_> = own.into_iter().chain(aside).collect();
    (!parts.is_empty()).then(|| parts.join(power.t().chart().list_mark))
}

fn chosen(power: Power, scored: &RequirementScore, share: f64, basis: Basis) -> String {
    let t = power.t().results();
    let questionnaire = power.questionnaire();
    let mut levels = questionnaire.scale.levels().iter();
    let level = levels.find(|it| questionnaire.scale.share(&it.id) == Some(share));
    match (level.map(|it| power.text(&it.label)), basis) {
        (Some(level), Basis::Agreed) => (t.agreed)(level),
        (Some(level), Basis::Mean) if scored.levels == 1 => (t.one_answer)(level),
        _ => (t.mean_of)(scored.levels),
    }
}
