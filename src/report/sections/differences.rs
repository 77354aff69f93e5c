use super::{Ground, Power, material::called};
use crate::{
    assessment::GroupKind,
    i18n::Views,
    questionnaire::Questionnaire,
    report::{
        cell::{Cell, Number, Unit, Words},
        model::{Block, Section, SectionKind},
        table::{Column, Group, Row, Table},
        voice::{Voice, number},
    },
    scoring::{Apart, GroupScores, Scorecard, Viewable, fixed},
};

/// Where departments and roles differ, how a facilitator sees it, and what people
/// are furthest apart about. Left out where there is nothing of it that may be shown.
pub(super) fn section(voice: Voice, ground: &Ground, powers: &[Power<'_>]) -> Option<Section> {
    let found = ground.differences.as_ref()?;
    let views = voice.strings().views();
    let is_shown = |it: &GroupScores| it.viewable == Viewable::Shown;
    let has_groups = found.groups.iter().any(is_shown);
    let mut blocks = Vec::new();
    for (at, power) in powers.iter().enumerate() {
        let groups = has_groups.then(|| groups(voice, ground, *power, at));
        let facing = facing(voice, ground, *power, at);
        blocks.extend(groups.into_iter().chain(facing).map(Block::Table));
    }
    if !found.apart.is_empty() {
        let wide: Vec<_> = (found.apart.iter())
            .filter(|it| it.spread.range() >= ground.tolerance())
            .collect();
        if wide.is_empty() {
            blocks.push(Block::Paragraph(voice.own(views.discuss_none)));
        } else {
            blocks.push(Block::Paragraph(voice.own(views.spread_lead)));
            blocks.push(Block::Table(apart(voice, ground, &wide)));
        }
    }
    if blocks.is_empty() {
        return None;
    }
    let k = ground.assessment.smallest_group();
    if k > 1 {
        blocks.insert(0, Block::Note(voice.own((views.protected)(k))));
    }
    Some(Section {
        kind: SectionKind::Differences,
        power: None,
        heading: voice.own(views.differences),
        blocks,
        sections: Vec::new(),
    })
}

/// The scores of everybody, departments and roles by trigger.
fn groups(voice: Voice, ground: &Ground, power: Power<'_>, at: usize) -> Table {
    let views = voice.strings().views();
    let questionnaire = power.questionnaire;
    let scores = |name: Words, kind: &str, card: Option<&Scorecard>| {
        let mut cells = vec![name.into(), voice.own(kind).into()];
        cells.push(voice.score(card.and_then(|it| it.power.score)).into());
        cells.push(voice.score(card.and_then(|it| it.power.coverage)).into());
        cells.extend((0..questionnaire.triggers.len()).map(|at| {
            let trigger = card.and_then(|it| it.triggers.get(at));
            Cell::from(voice.score(trigger.and_then(|it| it.aggregate.score)))
        }));
        Row::of(cells)
    };
    let found = ground.differences.iter();
    let mut rows = vec![scores(
        voice.own(views.everybody),
        "",
        Some(power.scorecard),
    )];
    for group in found
        .flat_map(|it| &it.groups)
        .filter(|it| it.viewable == Viewable::Shown)
    {
        let named = ground.assessment.groups().get(&group.id);
        let name = Words::typed(called(views, group.kind, named.map_or("", |it| &it.name)));
        rows.push(scores(
            name,
            kind(views, group.kind),
            group.scorecards.get(at),
        ));
    }
    let mut columns = vec![
        Column::words(views.whose),
        Column::words(views.whose_kind),
        Column::numbers(views.whole),
        Column::numbers(voice.say().coverage),
    ];
    let titles = questionnaire
        .triggers
        .iter()
        .map(|it| voice.text(&it.title));
    columns.extend(titles.map(Column::numbers));
    let title = voice.text(&questionnaire.title);
    Table {
        caption: voice.own(format!("{} · {title}", views.by_group)),
        columns,
        groups: vec![Group { head: None, rows }],
        total: None,
    }
}

/// What everybody says beside what a facilitator says, a table for each: not
/// beside those who said nothing.
fn facing(voice: Voice, ground: &Ground, power: Power<'_>, at: usize) -> Vec<Table> {
    let found = ground.differences.iter().flat_map(|it| &it.facilitators);
    let cards = found.filter_map(|(_, cards)| cards.get(at));
    let named = ground.facilitators.iter().zip(cards);
    named
        .filter(|(_, card)| scores(card).any(|it| it.is_some()))
        .map(|(name, card)| beside(voice, power, name, card))
        .collect()
}

/// Everybody's scores, those of one who looks from outside, and how many points
/// lie between them.
fn beside(voice: Voice, power: Power<'_>, name: &str, card: &Scorecard) -> Table {
    let views = voice.strings().views();
    let questionnaire = power.questionnaire;
    let triggers = questionnaire.triggers.iter();
    let named = triggers.map(|it| (Some(it.id.as_str()), voice.words(&it.title)));
    let rows = std::iter::once((None, voice.own(views.whole)))
        .chain(named)
        .zip(scores(power.scorecard).zip(scores(card)));
    let row = |((id, title), (ours, theirs)): ((Option<&str>, Words), _)| {
        let cells = vec![
            title.into(),
            voice.score(ours).into(),
            voice.score(theirs).into(),
            voice.points_apart(ours, theirs).into(),
        ];
        match id {
            Some(id) => Row::about(id, cells),
            None => Row::of(cells),
        }
    };
    let title = voice.text(&questionnaire.title);
    Table {
        caption: voice.own(format!("{} · {title}", views.facing)),
        columns: vec![
            Column::words(voice.strings().report().trigger),
            Column::numbers(views.everybody),
            Column::numbers(name),
            Column::numbers(views.difference),
        ],
        groups: vec![Group {
            head: None,
            rows: rows.map(row).collect(),
        }],
        total: None,
    }
}

/// The score of the whole and of each trigger.
fn scores(card: &Scorecard) -> impl Iterator<Item = Option<f64>> {
    let triggers = card.triggers.iter().map(|it| it.aggregate.score);
    std::iter::once(card.power.score).chain(triggers)
}

const fn kind(views: &Views, kind: GroupKind) -> &'static str {
    match kind {
        GroupKind::Department => views.department,
        GroupKind::Role => views.role,
    }
}

/// The requirements that people are furthest apart about.
fn apart(voice: Voice, ground: &Ground, wide: &[&Apart]) -> Table {
    let (views, words) = (voice.strings().views(), voice.strings().report());
    let level = |of: &Questionnaire, at: usize| {
        let level = of.scale.levels().get(at);
        level.map_or_else(|| voice.nothing(), |it| voice.words(&it.label).into())
    };
    let rows = wide.iter().filter_map(|it| {
        let questionnaire = ground.assessment.questionnaire(&it.item.questionnaire)?;
        let (_, requirement) = questionnaire.requirement(&it.item.requirement)?;
        let spread = it.spread;
        let cells = vec![
            voice.words(&requirement.title).into(),
            people(spread.n).into(),
            measured(spread.mean, 1).into(),
            level(questionnaire, spread.lowest),
            level(questionnaire, spread.highest),
            measured(spread.deviation, 2).into(),
            measured(spread.agreement, 2).into(),
        ];
        Some(Row::about(requirement.id.as_str(), cells))
    });
    Table {
        caption: voice.own(views.discuss),
        columns: vec![
            Column::words(words.requirement),
            Column::numbers(views.people),
            Column::numbers(views.mean_short),
            Column::words(views.lowest),
            Column::words(views.highest),
            Column::numbers(views.deviation_short),
            Column::numbers(views.agreement),
        ],
        groups: vec![Group {
            head: None,
            rows: rows.collect(),
        }],
        total: None,
    }
}

#[expect(clippy::cast_precision_loss, reason = "people are far fewer than 2^52")]
fn people(n: usize) -> Number {
    plain(number(n as f64, 0), n as f64)
}

fn measured(value: f64, decimals: u8) -> Number {
    plain(fixed(value, decimals), value)
}

fn plain(shown: String, value: f64) -> Number {
    Number {
        shown,
        value: Some(value),
        unit: Unit::Plain,
    }
}
