use super::Power;
use crate::{
    questionnaire::{Requirement, Trigger},
    report::{
        cell::{Cell, State, StateCode},
        model::{Block, Section, SectionKind},
        table::{Column, Group, Row, Table},
        voice::{Voice, weight},
    },
    scoring::{TriggerScore, Why, apportioned},
};

/// What every requirement adds to its trigger's score. The numbers shown add
/// up to the score shown.
pub(super) fn section(voice: Voice, power: Power<'_>) -> Section {
    let say = voice.say();
    let triggers = power.questionnaire.triggers.iter();
    let groups = triggers
        .zip(&power.scorecard.triggers)
        .map(|(trigger, scored)| group(voice, trigger, scored));
    let table = Table {
        caption: voice.own(say.terms_caption),
        columns: vec![
            Column::words(voice.strings().report().requirement),
            Column::numbers(say.weight),
            Column::numbers(say.weight_share),
            Column::numbers(say.score),
            Column::numbers(say.adds),
        ],
        groups: groups.collect(),
        total: None,
    };
    let heading = voice.own(say.terms);
    power.section(SectionKind::Terms, heading, vec![Block::Table(table)])
}

fn group(voice: Voice, trigger: &Trigger, scored: &TriggerScore) -> Group {
    let terms = &scored.aggregate.terms;
    let adds: Vec<_> = terms.iter().map(|it| it.contribution).collect();
    let adds = apportioned(&adds, scored.aggregate.score.unwrap_or(0.0));
    let shares: Vec<_> = terms.iter().map(|it| it.weight_share).collect();
    let shares = apportioned(&shares, 1.0);
    let row = |requirement: &Requirement| {
        let mut cells = vec![
            voice.words(&requirement.title).into(),
            weight(requirement.weight).into(),
        ];
        cells.extend(
            match terms.iter().position(|it| it.child == requirement.id) {
                Some(at) => {
                    let term = &terms[at];
                    [
                        voice
                            .part(Some(term.weight_share), shares.get(at).copied())
                            .into(),
                        voice.score(Some(term.score)).into(),
                        voice
                            .part(Some(term.contribution), adds.get(at).copied())
                            .into(),
                    ]
                }
                None => [
                    voice.nothing(),
                    why(voice, scored, requirement),
                    voice.nothing(),
                ],
            },
        );
        Row::about(requirement.id.as_str(), cells)
    };
    let head = vec![
        voice.words(&trigger.title).into(),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        voice.score(scored.aggregate.score).into(),
    ];
    Group {
        head: Some(Row::about(trigger.id.as_str(), head)),
        rows: trigger.requirements.iter().map(row).collect(),
    }
}

/// Why a requirement adds nothing.
fn why(voice: Voice, scored: &TriggerScore, requirement: &Requirement) -> Cell {
    let left_out = (scored.aggregate.left_out.iter()).find(|it| it.child == requirement.id);
    absent(voice, left_out.map_or(Why::Unanswered, |it| it.why))
}

/// Why something has no score, or adds nothing to one.
pub(super) fn absent(voice: Voice, why: Why) -> Cell {
    let words = voice.strings().report();
    let (code, shown) = match why {
        Why::NotApplicable => (StateCode::NotApplicable, words.not_applicable),
        Why::Weightless => (StateCode::Weightless, voice.say().weightless),
        Why::Unanswered => (StateCode::Unanswered, words.unanswered),
        Why::Withheld => (StateCode::Withheld, words.too_few),
    };
    let shown = shown.to_owned();
    Cell::State(State { code, shown })
}
