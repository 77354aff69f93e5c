use super::{Ground, Power, workshop};
use crate::{
    assessment::{Agreement, Answer, Answers as Said, Exemption, Item, Reason, View},
    questionnaire::{LevelId, Questionnaire, Requirement, Trigger},
    report::{
        cell::{Cell, State as Shown, StateCode, Words},
        model::{Block, Section, SectionKind},
        table::{Column, Group, Notes, Row, Table},
        voice::Voice,
    },
    scoring::{Basis, RequirementScore, State, TriggerScore},
};

/// Every requirement with its answer and all notes in full.
pub(super) fn section(voice: Voice, ground: &Ground, power: Power<'_>) -> Section {
    let say = voice.say();
    let questionnaire = power.questionnaire;
    let sections = (questionnaire.triggers.iter().zip(&power.scorecard.triggers))
        .map(|(trigger, scored)| trigger_answers(voice, ground, power, trigger, scored));
    Section {
        sections: sections.collect(),
        ..power.section(SectionKind::Answers, voice.own(say.answers), Vec::new())
    }
}

fn trigger_answers(
    voice: Voice,
    ground: &Ground,
    power: Power<'_>,
    trigger: &Trigger,
    scored: &TriggerScore,
) -> Section {
    let say = voice.say();
    let questionnaire = power.questionnaire;
    let row = |(requirement, scored): (&Requirement, &RequirementScore)| {
        let item = Item {
            questionnaire: questionnaire.id.clone(),
            requirement: requirement.id.clone(),
        };
        let said = ground
            .assessment
            .answers(&item)
            .cloned()
            .unwrap_or_default();
        let mut row = row(voice, ground, questionnaire, requirement, scored, &said);
        if let (Some(agreement), Some(Cell::Text(meaning))) = (said.agreed(), row.cells.last_mut())
        {
            meaning.extend(beside(voice, ground, questionnaire, &item, agreement));
        }
        row
    };
    let table = Table {
        caption: voice.own((say.answers_caption)(voice.text(&trigger.title))),
        columns: vec![
            Column::words(voice.strings().report().requirement),
            Column::words(say.answer),
            Column::words(say.meaning),
        ],
        groups: vec![Group {
            head: None,
            rows: (trigger.requirements.iter().zip(&scored.requirements))
                .map(row)
                .collect(),
        }],
        total: None,
    };
    let blocks = vec![
        Block::Lead(voice.words(&trigger.question)),
        Block::Table(table),
    ];
    power.section(
        SectionKind::TriggerAnswers,
        voice.words(&trigger.title),
        blocks,
    )
}

/// One requirement: its answer, what that means, and below it every note.
fn row(
    voice: Voice,
    ground: &Ground,
    questionnaire: &Questionnaire,
    requirement: &Requirement,
    scored: &RequirementScore,
    said: &Said,
) -> Row {
    let words = voice.strings().report();
    let state = |code, shown: &str| {
        let shown = shown.to_owned();
        Cell::State(Shown { code, shown })
    };
    let answer = match (scored.state, stands_at(scored, said)) {
        (State::Scored { .. }, Some(level)) => {
            Cell::Level(voice.level(questionnaire, level, &questionnaire.scale.ids()))
        }
        (State::Scored { share, .. }, None) => voice.score(Some(share)).into(),
        (State::NotApplicable, _) => state(StateCode::NotApplicable, words.not_applicable),
        (State::Unanswered, _) => state(StateCode::Unanswered, words.unanswered),
        (State::Withheld, _) => state(StateCode::Withheld, words.too_few),
    };
    let meaning = meaning(voice, ground, questionnaire, requirement, scored, said);
    let cells = vec![
        voice.words(&requirement.title).into(),
        answer,
        Cell::Text(meaning),
    ];
    let mut notes: Vec<_> = (said.responses().values())
        .map(|it| &it.note)
        .filter(|it| !it.trim().is_empty())
        .collect();
    if ground.assessment.is_protected() {
        // In the order of people they would tell who wrote which.
        notes.sort_unstable();
    }
    let lines: Vec<_> = notes.into_iter().map(Words::typed).collect();
    let label = words.note.to_owned();
    Row {
        notes: (!lines.is_empty()).then_some(Notes { label, lines }),
        ..Row::about(requirement.id.as_str(), cells)
    }
}

/// What stays beside an agreement: who does not share it, and the votes of
/// several people as they were.
fn beside(
    voice: Voice,
    ground: &Ground,
    questionnaire: &Questionnaire,
    item: &Item,
    agreement: &Agreement,
) -> Vec<Words> {
    let say = voice.strings().workshop();
    let mut lines = Vec::new();
    if !agreement.dissent.is_empty() {
        lines.push(Words::typed((say.dissents)(&agreement.dissent)));
    }
    if ground.assessment.people(&View::All).count() > 1
        && let [first, ..] = &workshop::votes(voice, ground, questionnaire, item)[..]
    {
        lines.push(voice.own((say.votes_are)(&first.text)));
    }
    lines
}

/// The one level that stands for all: the agreed one, or that of all who chose
/// one.
fn stands_at<'a>(scored: &RequirementScore, said: &'a Said) -> Option<&'a LevelId> {
    if let Some(agreement) = said.agreed()
        && let State::Scored {
            basis: Basis::Agreed,
            ..
        } = scored.state
    {
        return level(&agreement.answer);
    }
    let mut levels = said.given().filter_map(level);
    let first = levels.next()?;
    levels.all(|it| it == first).then_some(first)
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
    ground: &Ground,
    questionnaire: &Questionnaire,
    requirement: &Requirement,
    scored: &RequirementScore,
    said: &Said,
) -> Vec<Words> {
    let say = voice.say();
    let mut lines = Vec::new();
    match scored.state {
        State::Unanswered => lines.push(voice.own(say.nothing_chosen)),
        State::Withheld => return vec![voice.own(say.too_few_answered)],
        State::NotApplicable => lines.extend(exemptions(voice, ground, said)),
        State::Scored { basis, .. } => {
            let level = stands_at(scored, said);
            lines.extend(level.and_then(|it| anchored(voice, questionnaire, requirement, it)));
            if basis == Basis::Mean && scored.levels > 1 {
                lines.push(voice.own((say.mean_of)(scored.levels)));
            }
            if basis == Basis::Mean && scored.not_applicable > 0 {
                lines.extend(exemptions(voice, ground, said));
            }
        }
    }
    if let Some(agreement) = said.agreed() {
        lines.push(voice.own(say.agreed));
        if !agreement.reason.is_empty() {
            lines.push(Words::typed((say.because)(&agreement.reason)));
        }
    }
    let foreign = |it: &LevelId| questionnaire.scale.level(it).is_none();
    if said.given().filter_map(level).any(foreign) {
        lines.push(voice.own(say.foreign_level));
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
) -> Option<Words> {
    if let Some(anchor) = requirement.anchor(level) {
        return Some(voice.words(anchor));
    }
    let levels = questionnaire.scale.ids();
    let (below, above) = levels.split_at(levels.iter().position(|it| it == level)?);
    let lower = (below.iter().rev()).find_map(|it| requirement.anchor(it))?;
    let upper = above.iter().find_map(|it| requirement.anchor(it))?;
    let plain = |text| voice.text(text).trim_end_matches(['.', '。']);
    Some(voice.own((voice.say().between)(plain(lower), plain(upper))))
}

/// Why it does not apply, in everybody's words, each once, as far as they may be
/// told.
fn exemptions(voice: Voice, ground: &Ground, said: &Said) -> Vec<Words> {
    let agreed = said.agreed().map(|it| &it.answer);
    let told = said.given().filter(|_| ground.tells_words);
    let mut theirs: Vec<_> = told.filter_map(exemption).collect();
    if ground.assessment.is_protected() {
        theirs.sort_by_key(|it| (it.reason as u8, &it.note));
    }
    let mut reasons: Vec<Words> = Vec::new();
    for it in agreed.and_then(exemption).into_iter().chain(theirs) {
        let reason = reason(voice, it);
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}

const fn exemption(answer: &Answer) -> Option<&Exemption> {
    match answer {
        Answer::NotApplicable(exemption) => Some(exemption),
        Answer::Level(_) => None,
    }
}

pub(super) fn reason(voice: Voice, exemption: &Exemption) -> Words {
    let words = voice.strings().report();
    let kind = match exemption.reason {
        Reason::OutOfScope => words.out_of_scope,
        Reason::OutsideOurControl => words.outside_our_control,
        Reason::NotYetRelevant => words.not_yet_relevant,
        Reason::Other => words.other,
    };
    if exemption.note.is_empty() {
        voice.own(kind)
    } else {
        Words::typed(format!("{kind} · {}", exemption.note))
    }
}
