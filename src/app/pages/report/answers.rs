use leptos::prelude::*;

use super::{
    sheet::{Badge, Sheet},
    voice::Voice,
};
use crate::{
    assessment::{Answer, Answers as Said, Assessment, Exemption, Item, Reason},
    questionnaire::{LevelId, Questionnaire, Requirement, Trigger},
    scoring::{Basis, RequirementScore, Scorecard, State, TriggerScore},
};

/// Every requirement with its answer and all notes in full.
#[component]
pub(super) fn Answers(
    /// In which words.
    voice: Voice,
    /// What was asked.
    questionnaire: Questionnaire,
    /// What the answers amount to.
    scorecard: Scorecard,
    /// What was answered.
    assessment: Assessment,
) -> impl IntoView {
    let words = voice.words();
    let tables = (questionnaire.triggers.iter().zip(scorecard.triggers))
        .map(|(trigger, scored)| {
            view! {
                <TriggerAnswers
                    voice
                    questionnaire=questionnaire.clone()
                    trigger=trigger.clone()
                    scored
                    assessment=assessment.clone()
                />
            }
        })
        .collect_view();
    view! {
        <section class="report__section">
            <h3>{words.answers}</h3>
            {tables}
        </section>
    }
}

/// The answers to one trigger.
#[component]
fn TriggerAnswers(
    /// In which words.
    voice: Voice,
    /// What was asked.
    questionnaire: Questionnaire,
    /// The trigger.
    trigger: Trigger,
    /// What its answers amount to.
    scored: TriggerScore,
    /// What was answered.
    assessment: Assessment,
) -> impl IntoView {
    let words = voice.words();
    let columns = vec![
        (voice.strings().report().requirement, false),
        (words.answer, false),
        (words.meaning, false),
    ];
    let rows = (trigger.requirements.iter().zip(scored.requirements))
        .map(|(requirement, scored)| {
            let item = Item {
                questionnaire: questionnaire.id.clone(),
                requirement: requirement.id.clone(),
            };
            let said = assessment.answers(&item).cloned().unwrap_or_default();
            view! { <Row voice questionnaire=questionnaire.clone() requirement=requirement.clone() scored said /> }
        })
        .collect_view();
    let id = format!("report-answers-{}-{}", questionnaire.id, trigger.id);
    let caption = (words.answers_caption)(trigger.title.get(voice.content));
    view! {
        <section class="report__trigger">
            <h4 lang=voice.lang()>{voice.text(&trigger.title)}</h4>
            <p class="report__question" lang=voice.lang()>{voice.text(&trigger.question)}</p>
            <Sheet id caption columns>{rows}</Sheet>
        </section>
    }
}

/// One requirement: its answer, what that means, and below it every note.
#[component]
fn Row(
    /// In which words.
    voice: Voice,
    /// What was asked.
    questionnaire: Questionnaire,
    /// The requirement.
    requirement: Requirement,
    /// What its answers amount to.
    scored: RequirementScore,
    /// What was said about it.
    said: Said,
) -> impl IntoView {
    let strings = voice.strings();
    let level = stands_at(&scored, &said);
    let answer = match (scored.state, &level) {
        (State::Scored { .. }, Some(level)) => {
            let among = questionnaire.scale.ids();
            let level = level.clone();
            view! { <Badge voice questionnaire=questionnaire.clone() level among /> }.into_any()
        }
        (State::Scored { share, .. }, None) => voice.share(share).into_any(),
        (State::NotApplicable, _) => {
            view! { <span class="report__state">{strings.report().not_applicable}</span> }.into_any()
        }
        (State::Unanswered, _) => {
            view! { <span class="report__state report__state--open">{strings.report().unanswered}</span> }.into_any()
        }
    };
    let line = |line: String| view! { <p class="report__words" dir="auto">{line}</p> };
    let meaning = meaning(voice, &questionnaire, &requirement, &scored, &said);
    let notes = notes(&said);
    let notes = (!notes.is_empty()).then(|| {
        view! {
            <tr class="report__notes">
                <td colspan="3">
                    <p class="report__note-label">{strings.report().note}</p>
                    {notes.into_iter().map(line).collect_view()}
                </td>
            </tr>
        }
    });
    view! {
        <tbody class="report__answer">
            <tr>
                <th scope="row" lang=voice.lang()>{voice.text(&requirement.title)}</th>
                <td>{answer}</td>
                <td>{meaning.into_iter().map(line).collect_view()}</td>
            </tr>
            {notes}
        </tbody>
    }
}

/// The one level that stands for all: the agreed one, or that of all who chose
/// one.
fn stands_at(scored: &RequirementScore, said: &Said) -> Option<LevelId> {
    if let Some(agreement) = said.agreed()
        && let State::Scored {
            basis: Basis::Agreed,
            ..
        } = scored.state
    {
        return level(&agreement.answer).cloned();
    }
    let mut levels = said.given().filter_map(level);
    let first = levels.next()?;
    levels.all(|it| it == first).then(|| first.clone())
}

const fn level(answer: &Answer) -> Option<&LevelId> {
    match answer {
        Answer::Level(level) => Some(level),
        Answer::NotApplicable(_) => None,
    }
}

/// What the answer means, line by line.
fn meaning(
    voice: Voice,
    questionnaire: &Questionnaire,
    requirement: &Requirement,
    scored: &RequirementScore,
    said: &Said,
) -> Vec<String> {
    let words = voice.words();
    let mut lines = Vec::new();
    match scored.state {
        State::Unanswered => lines.push(words.nothing_chosen.to_owned()),
        State::NotApplicable => lines.extend(exemptions(voice, said)),
        State::Scored { basis, .. } => {
            let level = stands_at(scored, said);
            lines.extend(level.and_then(|it| anchored(voice, questionnaire, requirement, &it)));
            if basis == Basis::Mean && scored.levels > 1 {
                lines.push((words.mean_of)(scored.levels));
            }
            let exempt = scored.not_applicable;
            if exempt > 0 && basis == Basis::Mean {
                lines.extend(exemptions(voice, said));
            }
        }
    }
    if let Some(agreement) = said.agreed() {
        lines.push(words.agreed.to_owned());
        if !agreement.reason.is_empty() {
            lines.push((words.because)(&agreement.reason));
        }
    }
    let foreign = |it: &LevelId| questionnaire.scale.level(it).is_none();
    if said.given().filter_map(level).any(foreign) {
        lines.push(words.foreign_level.to_owned());
    }
    lines
}

/// What a level looks like here; one without words of its own lies between
/// the next that have some.
fn anchored(
    voice: Voice,
    questionnaire: &Questionnaire,
    requirement: &Requirement,
    level: &LevelId,
) -> Option<String> {
    if let Some(anchor) = requirement.anchor(level) {
        return Some(voice.text(anchor));
    }
    let levels = questionnaire.scale.ids();
    let (below, above) = levels.split_at(levels.iter().position(|it| it == level)?);
    let lower = (below.iter().rev()).find_map(|it| requirement.anchor(it))?;
    let upper = above.iter().find_map(|it| requirement.anchor(it))?;
    let plain = |text| voice.text(text).trim_end_matches(['.', '。']).to_owned();
    Some((voice.words().between)(&plain(lower), &plain(upper)))
}

/// Why it does not apply, in everybody's words.
fn exemptions(voice: Voice, said: &Said) -> Vec<String> {
    let agreed = said.agreed().map(|it| &it.answer);
    let exemption = |answer: &Answer| match answer {
        Answer::NotApplicable(exemption) => Some(reason(voice, exemption)),
        Answer::Level(_) => None,
    };
    let mut reasons: Vec<_> = agreed
        .into_iter()
        .chain(said.given())
        .filter_map(exemption)
        .collect();
    let mut seen = Vec::new();
    reasons.retain(|it| {
        let new = !seen.contains(it);
        if new {
            seen.push(it.clone());
        }
        new
    });
    reasons
}

fn reason(voice: Voice, exemption: &Exemption) -> String {
    let words = voice.strings().report();
    let kind = match exemption.reason {
        Reason::OutOfScope => words.out_of_scope,
        Reason::OutsideOurControl => words.outside_our_control,
        Reason::NotYetRelevant => words.not_yet_relevant,
        Reason::Other => words.other,
    };
    if exemption.note.is_empty() {
        kind.to_owned()
    } else {
        format!("{kind} · {}", exemption.note)
    }
}

/// Every note about it, without its writer.
fn notes(said: &Said) -> Vec<String> {
    (said.responses().values())
        .map(|it| it.note.clone())
        .filter(|note| !note.trim().is_empty())
        .collect()
}
