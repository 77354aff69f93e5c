use std::collections::BTreeMap;

use super::{Ground, answers};
use crate::{
    assessment::{Agreement, Answer, Assessment, Happened, Item, Minute, Parked, Timestamp, View},
    questionnaire::{Questionnaire, Requirement},
    report::{
        cell::{Cell, State, StateCode, Words},
        model::{Block, Section, SectionKind},
        table::{Column, Group, Notes, Row, Table},
        voice::Voice,
    },
    scoring::{Panel, Votes, fixed},
};

/// What a workshop agreed on, what it put off, and what happened when. Left out
/// where nothing did.
pub(super) fn section(voice: Voice, ground: &Ground) -> Option<Section> {
    let minutes = ground.assessment.minutes();
    let known = |it: &Minute<'_>| match &it.what {
        Happened::Revealed(item) | Happened::Agreed(item, _) => asked(ground, item).is_some(),
        Happened::Parked(_) => true,
    };
    let minutes: Vec<_> = minutes.into_iter().filter(known).collect();
    if minutes.is_empty() {
        return None;
    }
    let say = voice.strings().workshop();
    let agreed = minutes.iter().filter_map(|it| match &it.what {
        Happened::Agreed(item, agreement) => agreed(voice, ground, item, agreement),
        Happened::Revealed(_) | Happened::Parked(_) => None,
    });
    let parked = minutes.iter().filter_map(|it| match &it.what {
        Happened::Parked(it) => Some(parked(voice, ground, it)),
        Happened::Revealed(_) | Happened::Agreed(..) => None,
    });
    let first = minutes.iter().find_map(|it| it.at);
    let order = minutes.iter().map(|it| line(voice, ground, first, it));
    let tables = [
        (
            say.agreements,
            [say.requirement, say.answer, say.votes]
                .map(Column::words)
                .to_vec(),
            agreed.collect::<Vec<_>>(),
        ),
        (
            say.parking,
            [say.park, say.came_up_with].map(Column::words).to_vec(),
            parked.collect(),
        ),
        (
            say.in_order,
            vec![Column::words(say.after), Column::words(say.happened)],
            order.collect(),
        ),
    ];
    let table = |(caption, columns, rows): (&str, Vec<Column>, Vec<Row>)| {
        (!rows.is_empty()).then(|| {
            Block::Table(Table {
                caption: voice.own(caption),
                columns,
                groups: vec![Group { head: None, rows }],
                total: None,
            })
        })
    };
    let lead = first.map(|it| Block::Paragraph(voice.own((say.began)(&voice.date(it)))));
    Some(Section {
        kind: SectionKind::Workshop,
        power: None,
        heading: voice.own(say.minutes_heading),
        blocks: lead
            .into_iter()
            .chain(tables.into_iter().filter_map(table))
            .collect(),
        sections: Vec::new(),
    })
}

/// A requirement that was agreed on: the answer, and the votes as they stayed.
fn agreed(voice: Voice, ground: &Ground, item: &Item, agreement: &Agreement) -> Option<Row> {
    let say = voice.strings().workshop();
    let (questionnaire, requirement) = asked(ground, item)?;
    let answer = match &agreement.answer {
        Answer::Level(level) if questionnaire.scale.level(level).is_some() => {
            Cell::Level(voice.level(questionnaire, level, &questionnaire.scale.ids()))
        }
        Answer::Level(_) => voice.nothing(),
        Answer::NotApplicable(_) => Cell::State(State {
            code: StateCode::NotApplicable,
            shown: voice.strings().report().not_applicable.to_owned(),
        }),
    };
    let mut lines = Vec::new();
    if let Answer::NotApplicable(exemption) = &agreement.answer {
        lines.push(answers::reason(voice, exemption));
    }
    let typed = [
        (say.reason, &agreement.reason),
        (say.dissent, &agreement.dissent),
    ];
    let typed = typed
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty());
    lines.extend(typed.map(|(name, text)| Words::typed(format!("{name}: {}", text.trim()))));
    let votes = votes(voice, ground, questionnaire, item);
    let votes = if votes.is_empty() {
        voice.nothing()
    } else {
        Cell::Text(votes)
    };
    let label = say.words.to_owned();
    Some(Row {
        notes: (!lines.is_empty()).then_some(Notes { label, lines }),
        ..Row::about(
            requirement.id.as_str(),
            vec![voice.words(&requirement.title).into(), answer, votes],
        )
    })
}

/// How people voted on what they agreed on, as far as it may be shown. It is
/// counted among all of them: what may be shown depends on those who may not.
pub(super) fn all_votes(assessment: &Assessment) -> BTreeMap<Item, Votes> {
    let panel = Panel::of(assessment, &View::All);
    let agreed = (assessment.all_answers()).filter(|(_, it)| it.agreed().is_some());
    agreed
        .filter_map(|(item, _)| {
            let questionnaire = assessment.questionnaire(&item.questionnaire)?;
            let votes = Votes::of(&panel, questionnaire, &item.requirement);
            Some((item, votes))
        })
        .collect()
}

/// How people voted, as far as it may be shown: how often each level, and how
/// far apart. Nothing where nobody did.
pub(super) fn votes(
    voice: Voice,
    ground: &Ground,
    questionnaire: &Questionnaire,
    item: &Item,
) -> Vec<Words> {
    let say = voice.strings().workshop();
    let cast = ground.votes.get(item).filter(|it| it.answered > 0);
    let Some(votes) = cast else {
        return Vec::new();
    };
    let Some(ballot) = &votes.shown else {
        return vec![voice.own(voice.strings().report().too_few)];
    };
    let levels = questionnaire.scale.levels().iter().zip(&ballot.levels);
    let counted = levels.filter(|(_, n)| **n > 0);
    let mut parts: Vec<_> = counted
        .map(|(level, n)| format!("{} {n}", voice.text(&level.label)))
        .collect();
    if let Some(exempt @ 1..) = ballot.not_applicable {
        let name = voice.strings().report().not_applicable;
        parts.push(format!("{name} {exempt}"));
    }
    let mut lines = vec![voice.own(parts.join(say.comma))];
    if let Some(spread) = &ballot.spread {
        let mean = (say.mean_of)(&fixed(spread.mean, 1), ballot.levels.len());
        let numbers = [
            format!("{} {mean}", say.mean),
            format!("r_wg {}", fixed(spread.agreement, 2)),
        ];
        lines.push(voice.own(numbers.join(say.comma)));
    }
    lines
}

fn parked(voice: Voice, ground: &Ground, parked: &Parked) -> Row {
    let about = parked.item.as_ref().and_then(|it| asked(ground, it));
    let about = about.map_or_else(|| voice.nothing(), |(_, it)| voice.words(&it.title).into());
    Row::of(vec![Words::typed(&parked.text).into(), about])
}

/// What happened, and how long after the first of it: that is the same wherever
/// the report is made.
fn line(voice: Voice, ground: &Ground, first: Option<&Timestamp>, minute: &Minute<'_>) -> Row {
    let say = voice.strings().workshop();
    let after = minute.at.zip(first).map(|(at, first)| {
        let minutes = at.seconds_since(first) / 60;
        voice.own(format!("{}:{:02}", minutes / 60, minutes % 60))
    });
    let title = |item: &Item| asked(ground, item).map_or("", |(_, it)| voice.text(&it.title));
    let what = match &minute.what {
        Happened::Revealed(item) => (say.was_revealed)(title(item)),
        Happened::Agreed(item, agreement) => {
            let answer = match &agreement.answer {
                Answer::Level(level) => asked(ground, item)
                    .map(|(questionnaire, _)| voice.label(questionnaire, level))
                    .unwrap_or_default(),
                Answer::NotApplicable(_) => voice.strings().report().not_applicable.to_owned(),
            };
            (say.was_agreed)(title(item), &answer)
        }
        Happened::Parked(parked) => (say.was_parked)(&parked.text),
    };
    let what = if let Happened::Parked(_) = minute.what {
        Words::typed(what)
    } else {
        voice.own(what)
    };
    Row::of(vec![
        after.map_or_else(|| voice.nothing(), Cell::from),
        what.into(),
    ])
}

fn asked<'a>(ground: &'a Ground, item: &Item) -> Option<(&'a Questionnaire, &'a Requirement)> {
    let questionnaire = ground.assessment.questionnaire(&item.questionnaire)?;
    let (_, requirement) = questionnaire.requirement(&item.requirement)?;
    Some((questionnaire, requirement))
}
