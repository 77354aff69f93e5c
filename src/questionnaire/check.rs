//! From a YAML file to a valid questionnaire, or to all that is wrong with it.

use semver::Version;

use super::{
    Band, Bands, Cap, Counted, Definition, Expected, FORMAT, Level, LevelId, Named, ProblemKind,
    Requirement, RequirementId, Scale, Source, Trigger,
    field::{Field, Fields},
    indicator::{self, indicator},
    limits,
    reader::{Reader, Seen},
};
use crate::i18n::Text;

/// How far from 0 the value of a level may be: far above any meaning, and
/// differences between such values stay finite.
pub(super) const FURTHEST_LEVEL: u32 = 1_000_000_000;

/// Whether the file says a format this program reads.
pub(super) fn format(reader: &mut Reader, fields: &Fields<'_>) -> Option<()> {
    let field = reader.required(fields, "format")?;
    let found = reader.parsed::<u32>(&field, Expected::Format)?;
    if found > FORMAT {
        reader.note(&field, ProblemKind::NewerFormat { found });
        return None;
    }
    (found == FORMAT)
        .then_some(())
        .or_else(|| reader.bad_value(&field, Expected::Format))
}

/// Reads and checks a questionnaire file.
pub(super) fn questionnaire(reader: &mut Reader, field: &Field<'_>) -> Option<Definition> {
    let known = [
        "format",
        "id",
        "version",
        "title",
        "concept",
        "source",
        "scale",
        "bands",
        "triggers",
        "indicators",
    ];
    let fields = reader.map(field, &known)?;
    let format = format(reader, &fields);
    let id = reader.required(&fields, "id").and_then(|it| reader.id(&it));
    let version = (reader.required(&fields, "version"))
        .and_then(|it| reader.parsed::<Version>(&it, Expected::Version));
    let title = (reader.required(&fields, "title")).and_then(|it| reader.text(&it));
    let concept = (reader.required(&fields, "concept")).and_then(|it| reader.text(&it));
    let source = (fields.optional("source")).map(|it| source(reader, &it));
    let names = Names {
        levels: fields.optional("scale").and_then(|it| it.names("id")),
        bands: fields.optional("bands").and_then(|it| it.names("level")),
    };
    let scale = (reader.required(&fields, "scale")).and_then(|it| scale(reader, &it));
    let bands = (reader.required(&fields, "bands")).and_then(|it| bands(reader, &it, &names));
    let triggers =
        (reader.required(&fields, "triggers")).and_then(|it| triggers(reader, &it, &names));
    let indicators = match fields.optional("indicators") {
        None => Some(Vec::new()),
        Some(list) => each_unique(reader, &list, |reader, it| {
            indicator(reader, it).map(|indicator| (indicator.id.clone(), indicator))
        }),
    };
    format?;
    Some(Definition {
        id: id?,
        version: version?,
        title: title?,
        concept: concept?,
        source: match source {
            None => None,
            Some(source) => Some(source?),
        },
        scale: scale?,
        bands: bands?,
        triggers: triggers?,
        indicators: indicators?,
    })
}

/// What bands, requirements and caps may name, as far as it is known.
struct Names {
    levels: Option<Vec<LevelId>>,
    bands: Option<Vec<LevelId>>,
}

/// Reads every entry of a list, so that all their problems are found; ids
/// must differ.
pub(super) fn each_unique<'a, T, Id: ToString>(
    reader: &mut Reader,
    list: &Field<'a>,
    read: impl Fn(&mut Reader, &Field<'a>) -> Option<(Id, T)>,
) -> Option<Vec<T>> {
    let mut seen = Seen::new();
    let entries = reader.list(list)?;
    let read: Vec<_> = (entries.iter())
        .map(|entry| {
            let (id, value) = read(reader, entry)?;
            reader.unique(&mut seen, id.to_string(), entry);
            Some(value)
        })
        .collect();
    read.into_iter().collect()
}

fn source(reader: &mut Reader, field: &Field<'_>) -> Option<Source> {
    let fields = reader.map(field, &["document", "citation", "url"])?;
    let citation = (reader.required(&fields, "citation")).and_then(|it| reader.text(&it));
    let document = reader.words(&fields, "document");
    let url = reader.words(&fields, "url");
    Some(Source {
        document,
        citation: citation?,
        url,
    })
}

fn scale(reader: &mut Reader, field: &Field<'_>) -> Option<Scale> {
    reader.list_of(field, Counted::Levels, 2..=limits::LEVELS)?;
    let levels = each_unique(reader, field, |reader, entry| {
        let fields = reader.map(entry, &["id", "value", "label"])?;
        let id = (reader.required(&fields, "id")).and_then(|it| reader.id::<LevelId>(&it));
        let at = reader.required(&fields, "value");
        let value = at.as_ref().and_then(|it| {
            let value = reader.number(it, Expected::Number, |_| true)?;
            let near = value.abs() <= f64::from(FURTHEST_LEVEL);
            (near.then_some(value)).or_else(|| reader.bad_value(it, Expected::NearNumber))
        });
        let label = (reader.required(&fields, "label")).and_then(|it| reader.text(&it));
        let (id, value, label) = (id?, value?, label?);
        Some((id.clone(), (at?, Level { id, value, label })))
    })?;
    let values: Vec<_> = (levels.iter())
        .map(|(at, level)| (at, level.value))
        .collect();
    rising(reader, &values)?;
    let levels = levels.into_iter().map(|(_, level)| level).collect();
    Some(Scale { levels })
}

fn bands(reader: &mut Reader, field: &Field<'_>, names: &Names) -> Option<Bands> {
    reader.list_of(field, Counted::Bands, 1..=limits::LEVELS)?;
    let bands = each_unique(reader, field, |reader, entry| {
        let fields = reader.map(entry, &["level", "from"])?;
        let level = (reader.required(&fields, "level"))
            .and_then(|it| reader.known(&it, Named::Level, names.levels.as_deref()));
        let at = reader.required(&fields, "from");
        let from = (at.as_ref()).and_then(|it| {
            reader.number(it, Expected::ShareBelowOne, |from| {
                (0.0..1.0).contains(&from)
            })
        });
        let (level, from) = (level?, from?);
        Some((level.clone(), (at?, Band { level, from })))
    })?;
    let starts: Vec<_> = bands.iter().map(|(at, band)| (at, band.from)).collect();
    rising(reader, &starts)?;
    if let Some((at, first)) = bands.first()
        && first.from > 0.0
    {
        return reader.bad_value(at, Expected::FirstBandFromZero);
    }
    let bands = bands.into_iter().map(|(_, band)| band).collect();
    Some(Bands { bands })
}

fn rising(reader: &mut Reader, values: &[(&Field<'_>, f64)]) -> Option<()> {
    let mut rises = Some(());
    for pair in values.windows(2) {
        let ((_, previous), (at, found)) = (pair[0], pair[1]);
        if found <= previous {
            let kind = ProblemKind::NotRising { previous, found };
            reader.note(at, kind);
            rises = None;
        }
    }
    rises
}

fn triggers(reader: &mut Reader, field: &Field<'_>, names: &Names) -> Option<Vec<Trigger>> {
    reader.list_of(field, Counted::Triggers, 1..=limits::TRIGGERS)?;
    let triggers = each_unique(reader, field, |reader, entry| {
        trigger(reader, entry, names).map(|trigger| (trigger.0.id.clone(), trigger))
    })?;
    let mut seen = Seen::new();
    let mut count = 0;
    for (_, places) in &triggers {
        for (id, at) in places {
            reader.unique(&mut seen, id.to_string(), at);
            count += 1;
        }
    }
    if count > limits::REQUIREMENTS {
        let kind = ProblemKind::TooMany {
            what: Counted::Requirements,
            found: count,
            limit: limits::REQUIREMENTS,
        };
        reader.note(field, kind);
    }
    Some(triggers.into_iter().map(|(trigger, _)| trigger).collect())
}

type Places<'a> = Vec<(RequirementId, Field<'a>)>;

fn trigger<'a>(
    reader: &mut Reader,
    field: &Field<'a>,
    names: &Names,
) -> Option<(Trigger, Places<'a>)> {
    let known = ["id", "title", "question", "weight", "requirements", "caps"];
    let fields = reader.map(field, &known)?;
    let id = reader.required(&fields, "id").and_then(|it| reader.id(&it));
    let title = (reader.required(&fields, "title")).and_then(|it| reader.text(&it));
    let question = (reader.required(&fields, "question")).and_then(|it| reader.text(&it));
    let weight = weight(reader, &fields);
    let places = (reader.required(&fields, "requirements"))
        .and_then(|it| reader.list_of(&it, Counted::Requirements, 1..=limits::REQUIREMENTS));
    let requirements: Option<Vec<_>> = places.as_ref().and_then(|places| {
        let read: Vec<_> = (places.iter())
            .map(|it| requirement(reader, it, names))
            .collect();
        read.into_iter().collect()
    });
    let ids: Option<Vec<_>> =
        (fields.optional("requirements")).and_then(|it| it.names::<RequirementId>("id"));
    let caps = match fields.optional("caps") {
        None => Some(Vec::new()),
        Some(list) => reader.list(&list).and_then(|entries| {
            let read: Vec<_> = (entries.iter())
                .map(|it| cap(reader, it, ids.as_deref(), names))
                .collect();
            read.into_iter().collect()
        }),
    };
    let trigger = Trigger {
        id: id?,
        title: title?,
        question: question?,
        weight: weight?,
        requirements: requirements?,
        caps: caps?,
    };
    Some((trigger, ids?.into_iter().zip(places?).collect()))
}

/// A weight far from any meaning is refused: products of such would no longer
/// be exact enough to add up.
fn weight(reader: &mut Reader, fields: &Fields<'_>) -> Option<f64> {
    match fields.optional("weight") {
        None => Some(1.0),
        Some(it) => {
            let weight = reader.number(&it, Expected::Weight, |weight| weight >= 0.0)?;
            if weight == 0.0 || (1e-6..=1e6).contains(&weight) {
                Some(weight)
            } else {
                reader.bad_value(&it, Expected::UsualWeight)
            }
        }
    }
}

fn requirement(reader: &mut Reader, field: &Field<'_>, names: &Names) -> Option<Requirement> {
    let known = [
        "id",
        "title",
        "why",
        "anchors",
        "evidence",
        "weight",
        "effort",
        "references",
    ];
    let fields = reader.map(field, &known)?;
    let id = reader.required(&fields, "id").and_then(|it| reader.id(&it));
    let title = (reader.required(&fields, "title")).and_then(|it| reader.text(&it));
    let why = fields.optional("why").and_then(|it| reader.text(&it));
    let anchors = (reader.required(&fields, "anchors"))
        .and_then(|it| anchors(reader, &it, names.levels.as_deref()));
    let evidence = match fields.optional("evidence") {
        None => Some(Vec::new()),
        Some(list) => reader.list(&list).and_then(|entries| {
            let read: Vec<_> = entries.iter().map(|it| reader.text(it)).collect();
            read.into_iter().collect()
        }),
    };
    let weight = weight(reader, &fields);
    let effort = match fields.optional("effort") {
        None => Some(None),
        Some(it) => match reader.parsed::<u8>(&it, Expected::Effort) {
            Some(effort @ 1..=5) => Some(Some(effort)),
            Some(_) => reader.bad_value(&it, Expected::Effort),
            None => None,
        },
    };
    let references = indicator::references(reader, &fields, Some(&[]));
    Some(Requirement {
        id: id?,
        title: title?,
        why,
        anchors: anchors?,
        evidence: evidence?,
        weight: weight?,
        effort: effort?,
        references: references?,
    })
}

/// The anchors by level, from the lowest up; the two ends must be there.
fn anchors(
    reader: &mut Reader,
    field: &Field<'_>,
    levels: Option<&[LevelId]>,
) -> Option<Vec<(LevelId, Text)>> {
    let Some(levels) = levels else {
        // Which levels there are is not known; the texts can be read.
        for (key, node) in reader.entries(field)? {
            reader.text(&field.under(&key.name, node));
        }
        return None;
    };
    let names: Vec<_> = levels.iter().map(LevelId::as_str).collect();
    let fields = reader.map(field, &names)?;
    let anchors: Vec<_> = (levels.iter())
        .filter_map(|level| {
            let anchor = fields.optional(level.as_str())?;
            Some((level.clone(), reader.text(&anchor)?))
        })
        .collect();
    for end in [levels.first()?, levels.last()?] {
        if fields.optional(end.as_str()).is_none() {
            let level = end.clone();
            reader.note(field, ProblemKind::MissingAnchor { level });
        }
    }
    Some(anchors)
}

fn cap(
    reader: &mut Reader,
    field: &Field<'_>,
    requirements: Option<&[RequirementId]>,
    names: &Names,
) -> Option<Cap> {
    let fields = reader.map(field, &["requirement", "below", "at_most", "because"])?;
    let requirement = (reader.required(&fields, "requirement"))
        .and_then(|it| reader.known(&it, Named::Requirement, requirements));
    let below = (reader.required(&fields, "below"))
        .and_then(|it| reader.known(&it, Named::Level, names.levels.as_deref()));
    let at_most = (reader.required(&fields, "at_most"))
        .and_then(|it| reader.known(&it, Named::Band, names.bands.as_deref()));
    let because = (reader.required(&fields, "because")).and_then(|it| reader.text(&it));
    Some(Cap {
        requirement: requirement?,
        below: below?,
        at_most: at_most?,
        because: because?,
    })
}
