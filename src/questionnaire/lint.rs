//! What a valid file says that its author may not mean.
//!
//! The tree is looked over rather than the finished questionnaire, so that an
//! author is told of it along with the mistakes elsewhere. Where the part at
//! hand has a mistake itself, nothing is added to it.

use std::{collections::BTreeMap, ops::Range};

use super::{
    IdleCap, Place, ProblemKind, Warning,
    character::turns_direction,
    conjunction,
    field::Field,
    limits,
    node::{Content, Node},
    place::{self, without_mark},
    reader::Reader,
};
use crate::i18n::Locale;

/// How many axes a radar chart takes, and how many can be read.
const FEWEST: usize = 3;
const MOST: usize = 12;

/// Looks over a questionnaire.
pub(super) fn questionnaire(reader: &mut Reader, root: &Field<'_>) {
    let scale = root.get("scale").and_then(|it| ladder(&it, "id", "value"));
    let bands = (root.get("bands")).and_then(|it| ladder(&it, "level", "from"));
    let bands = bands.filter(|it| {
        let is_share = |(_, from): &(_, f64)| (0.0..1.0).contains(from);
        it[0].1 <= 0.0 && it.iter().all(is_share)
    });
    let Some((list, triggers)) = root.get("triggers").and_then(|it| {
        let items = it.items()?;
        Some((it, items))
    }) else {
        return;
    };
    axes(reader, &list, triggers.len());
    weights(reader, &list, &triggers);
    for trigger in &triggers {
        let Some(list) = trigger.get("requirements") else {
            continue;
        };
        let requirements = list.items().unwrap_or_default();
        weights(reader, &list, &requirements);
        for requirement in &requirements {
            double_barrelled(reader, requirement);
            if let (Some(scale), Some(anchors)) = (&scale, requirement.get("anchors")) {
                few_anchors(reader, &anchors, scale);
            }
        }
        if let (Some(scale), Some(bands)) = (&scale, &bands) {
            let caps = trigger.get("caps").and_then(|it| it.items());
            for cap in caps.unwrap_or_default() {
                idle_cap(reader, &cap, &requirements, scale, bands);
            }
        }
    }
}

fn axes(reader: &mut Reader, list: &Field<'_>, found: usize) {
    if (1..FEWEST).contains(&found) {
        let least = FEWEST;
        reader.warn(list, Warning::FewTriggers { found, least });
    } else if (MOST + 1..=limits::TRIGGERS).contains(&found) {
        let limit = MOST;
        reader.warn(list, Warning::ManyTriggers { found, limit });
    }
}

/// Weights that make no difference to the list they stand in.
fn weights(reader: &mut Reader, list: &Field<'_>, entries: &[Field<'_>]) {
    let Some(weights) = entries.iter().map(weight).collect::<Option<Vec<_>>>() else {
        return;
    };
    let mut counting = weights.iter().zip(entries).filter(|(it, _)| **it > 0.0);
    let Some((&first, entry)) = counting.next() else {
        if !entries.is_empty() {
            reader.warn(list, Warning::NothingCounts);
        }
        return;
    };
    let (mut others, mut alike) = (0, true);
    for (weight, _) in counting {
        others += 1;
        alike &= weight.total_cmp(&first).is_eq();
    }
    let is_usual = first.total_cmp(&1.0).is_eq();
    let Some(written) = entry.get("weight").filter(|_| alike && !is_usual) else {
        return;
    };
    let weight = first;
    reader.warn(
        &written,
        match others {
            0 => Warning::OnlyWeight { weight },
            _ => Warning::EqualWeights { weight },
        },
    );
}

fn few_anchors(reader: &mut Reader, anchors: &Field<'_>, scale: &Ladder<'_>) {
    let [(lowest, _), between @ .., (highest, _)] = scale.as_slice() else {
        return;
    };
    let is_described = |level: &str| anchors.get(level).is_some();
    if is_described(lowest)
        && is_described(highest)
        && !between.is_empty()
        && !between.iter().any(|(level, _)| is_described(level))
    {
        reader.warn(anchors, Warning::FewAnchors);
    }
}

/// Titles that join two things, and texts that leave open which of two is
/// meant.
fn double_barrelled(reader: &mut Reader, requirement: &Field<'_>) {
    let title = requirement.get("title");
    let why = requirement.get("why");
    let anchors = requirement.get("anchors");
    let anchors = anchors.iter().flat_map(|it| match &it.node.content {
        Content::Map(levels) => (levels.iter())
            .map(|(level, text)| it.under(&level.name, text))
            .collect(),
        _ => Vec::new(),
    });
    for (text, is_title) in
        (title.into_iter().map(|it| (it, true))).chain(anchors.chain(why).map(|it| (it, false)))
    {
        for (field, sentence) in sentences(&text) {
            let found = conjunction::either(sentence)
                .or_else(|| conjunction::joining(sentence).filter(|_| is_title));
            let Some(found) = found else {
                continue;
            };
            let joined = sentence[found.clone()].to_owned();
            let (place, end) = part(field.node, sentence, found);
            let kind = ProblemKind::Warning(Warning::DoubleBarrelled { joined });
            reader.note_at(place, end, &field.path, kind);
        }
    }
}

/// A cap that can never hold the level of its trigger down.
fn idle_cap(
    reader: &mut Reader,
    cap: &Field<'_>,
    requirements: &[Field<'_>],
    scale: &Ladder<'_>,
    bands: &Ladder<'_>,
) {
    let (Some(below), Some(at_most)) = (cap.get("below"), cap.get("at_most")) else {
        return;
    };
    let position = |ladder: &Ladder<'_>, field: &Field<'_>| {
        let name = field.node.text()?;
        ladder.iter().position(|(it, _)| *it == name)
    };
    let (Some(level), Some(band)) = (position(scale, &below), position(bands, &at_most)) else {
        return;
    };
    if level == 0 {
        reader.warn(&below, Warning::IdleCap(IdleCap::BelowLowest));
    }
    let Some((_, from)) = bands.get(band + 1) else {
        reader.warn(&at_most, Warning::IdleCap(IdleCap::AtMostHighest));
        return;
    };
    let (lowest, highest) = (scale[0].1, scale[scale.len() - 1].1);
    let share = (scale[level].1 - lowest) / (highest - lowest);
    let reach = reach(cap, requirements, share);
    // The requirement stays below its level, so the score stays below this.
    // Rounding must not tell an author of a difference that is none.
    if let (1.., Some(reach)) = (level, reach.filter(|it| *it <= from + 1e-12)) {
        let from = *from;
        reader.warn(cap, Warning::IdleCap(IdleCap::OutOfReach { reach, from }));
    }
}

/// What the score of a trigger comes up to with everything at the top, but for
/// the requirement of a cap, which is at this share. None where the weight of
/// that requirement does not count, because then anything can be reached, or
/// where nothing counts.
fn reach(cap: &Field<'_>, requirements: &[Field<'_>], share: f64) -> Option<f64> {
    let name = cap.node.scalar("requirement")?;
    let (mut all, mut its) = (0.0, None);
    for requirement in requirements {
        let weight = weight(requirement)?;
        all += weight;
        if requirement.node.scalar("id") == Some(name) {
            its = Some(weight);
        }
    }
    let its = its.filter(|it| *it > 0.0)?;
    Some((all - its + its * share) / all)
}

/// The weight of a trigger or requirement; none where it is no weight.
fn weight(field: &Field<'_>) -> Option<f64> {
    match field.get("weight") {
        None => Some(1.0),
        Some(it) => number(it.node).filter(|it| *it >= 0.0),
    }
}

fn number(node: &Node) -> Option<f64> {
    node.text()?.parse().ok().filter(|it: &f64| it.is_finite())
}

type Ladder<'a> = Vec<(&'a str, f64)>;

/// Names with rising values; none where something is wrong about them.
fn ladder<'a>(list: &Field<'a>, name: &str, value: &str) -> Option<Ladder<'a>> {
    let rungs: Vec<_> = (list.items()?.iter())
        .map(|it| Some((it.node.scalar(name)?, number(it.node.get(value)?)?)))
        .collect::<Option<_>>()?;
    let rises = rungs.windows(2).all(|pair| pair[0].1 < pair[1].1);
    (rises && !rungs.is_empty()).then_some(rungs)
}

/// What a text says in each of its languages.
fn sentences<'a>(text: &Field<'a>) -> Vec<(Field<'a>, &'a str)> {
    let fields = match &text.node.content {
        Content::Map(_) => (Locale::ALL.iter())
            .filter_map(|it| text.get(it.tag()))
            .collect(),
        _ => vec![text.clone()],
    };
    (fields.into_iter())
        .filter_map(|it| Some((it.clone(), it.node.text()?)))
        .collect()
}

/// Where a part of a text stands, if the text is written as it reads; else
/// where the text does.
fn part(node: &Node, text: &str, part: Range<usize>) -> (Place, Place) {
    let written = node.end.column.saturating_sub(node.place.column);
    let quotes = written
        .checked_sub(length(text))
        .filter(|_| node.place.line == node.end.line);
    let before = match quotes {
        Some(0) => 0,
        Some(2) => 1,
        _ => return (node.place, node.end),
    };
    let column = node.place.column + before + length(&text[..part.start]);
    let place = Place {
        column,
        ..node.place
    };
    (place, place.after(&text[part]))
}

fn length(text: &str) -> u64 {
    u64::try_from(text.chars().count()).unwrap_or(u64::MAX)
}

/// Looks for characters that turn the direction of the text after them,
/// written or escaped.
pub(super) fn directions(reader: &mut Reader, root: &Field<'_>, yaml: &str) {
    let yaml = without_mark(yaml);
    let mut texts = BTreeMap::new();
    turned(root, &mut texts);
    for (at, byte, character) in place::characters(yaml) {
        let text = || {
            let (_, text) = texts.range(..=at).next_back()?;
            (at < text.node.end).then_some(text)
        };
        let (text, character) = match character {
            '\\' => match (text(), escaped(&yaml[byte..])) {
                (Some(text), Some(character)) => (Some(text), character),
                _ => continue,
            },
            _ if turns_direction(character) => (text(), character),
            _ => continue,
        };
        let path = text.map_or("", |it: &Field<'_>| &it.path);
        let kind = ProblemKind::Warning(Warning::Disguise { character });
        reader.note_at(at, at.next(), path, kind);
    }
}

/// Every text with such a character, by its place.
fn turned<'a>(field: &Field<'a>, texts: &mut BTreeMap<Place, Field<'a>>) {
    match &field.node.content {
        Content::Nothing => {}
        Content::Scalar(text) => {
            if text.chars().any(turns_direction) {
                texts.insert(field.node.place, field.clone());
            }
        }
        Content::List(_) => {
            for item in field.items().unwrap_or_default() {
                turned(&item, texts);
            }
        }
        Content::Map(entries) => {
            for (key, value) in entries.iter() {
                turned(&field.under(&key.name, value), texts);
            }
        }
    }
}

/// The character that an escape stands for, if it turns the direction.
fn escaped(rest: &str) -> Option<char> {
    let hex = match rest.as_bytes().get(1)? {
        b'u' => rest.get(2..6)?,
        b'U' => rest.get(2..10)?,
        _ => return None,
    };
    let character = char::from_u32(u32::from_str_radix(hex, 16).ok()?)?;
    turns_direction(character).then_some(character)
}
