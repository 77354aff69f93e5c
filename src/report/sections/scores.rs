use super::Power;
use crate::{
    questionnaire::Questionnaire,
    report::{
        cell::{Cell, Words},
        model::{Block, Section, SectionKind},
        table::{Column, Group, Row, Table},
        voice::{Voice, weight},
    },
    scoring::{Aggregate, Placement, apportioned},
};

/// The scores by trigger; what they add makes the score of the whole.
pub(super) fn section(voice: Voice, power: Power<'_>) -> Section {
    let say = voice.say();
    let questionnaire = power.questionnaire;
    let triggers = questionnaire.triggers.iter();
    let lines = triggers
        .zip(&power.scorecard.triggers)
        .map(|(trigger, scored)| Line {
            id: trigger.id.clone(),
            name: voice.words(&trigger.title),
            level: level(voice, questionnaire, scored.placement.as_ref()),
            numbers: numbers(voice, &scored.aggregate),
            weight: trigger.weight,
        });
    let whole = Whole {
        name: voice.own(say.whole),
        level: level(voice, questionnaire, power.scorecard.placement.as_ref()),
        made: &power.scorecard.power,
    };
    let what = (voice.strings().report().trigger, say.scores_caption);
    let table = table(voice, what, lines, whole);
    let heading = voice.own(say.scores);
    power.section(SectionKind::Scores, heading, vec![Block::Table(table)])
}

/// A child of a score.
pub(super) struct Line<Id> {
    pub(super) id: Id,
    pub(super) name: Words,
    pub(super) level: Cell,
    pub(super) numbers: [Cell; 3],
    pub(super) weight: f64,
}

/// What the children make.
pub(super) struct Whole<'a, Id> {
    pub(super) name: Words,
    pub(super) level: Cell,
    pub(super) made: &'a Aggregate<Id>,
}

/// Children with all their numbers, and what they make together; what the
/// children are, and what the table is called.
pub(super) fn table<Id: PartialEq + ToString>(
    voice: Voice,
    (children, caption): (&str, &str),
    lines: impl Iterator<Item = Line<Id>>,
    whole: Whole<'_, Id>,
) -> Table {
    let (say, words) = (voice.say(), voice.strings().report());
    let made = whole.made;
    let contributions: Vec<_> = made.terms.iter().map(|it| it.contribution).collect();
    let points = apportioned(&contributions, made.score.unwrap_or(0.0));
    let rows = lines.map(|line| {
        let at = made.terms.iter().position(|term| term.child == line.id);
        let adds = voice.part(at.map(|at| contributions[at]), at.map(|at| points[at]));
        let mut cells = vec![line.name.into(), line.level];
        cells.extend(line.numbers);
        cells.extend([weight(line.weight).into(), adds.into()]);
        Row::about(line.id.to_string(), cells)
    });
    let mut total = vec![whole.name.into(), whole.level];
    total.extend(numbers(voice, made));
    total.extend([Cell::Empty, voice.score(made.score).into()]);
    Table {
        caption: voice.own(caption),
        columns: vec![
            Column::words(children),
            Column::words(words.level),
            Column::numbers(say.score),
            Column::numbers(say.coverage),
            Column::numbers(say.range),
            Column::numbers(say.weight),
            Column::numbers(say.adds),
        ],
        groups: vec![Group {
            head: None,
            rows: rows.collect(),
        }],
        total: Some(Row::of(total)),
    }
}

/// Which level, or the dash of what has no score.
pub(super) fn level(voice: Voice, of: &Questionnaire, placement: Option<&Placement>) -> Cell {
    placement.map_or_else(
        || voice.nothing(),
        |it| Cell::Level(voice.level(of, &it.level, &of.bands.levels())),
    )
}

/// Score, coverage and range.
pub(super) fn numbers<Id>(voice: Voice, of: &Aggregate<Id>) -> [Cell; 3] {
    [
        voice.score(of.score).into(),
        voice.score(of.coverage).into(),
        Cell::Range(voice.range(of.range)),
    ]
}
