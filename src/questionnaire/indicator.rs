//! Reading result indices and the published figures beside them.

use super::{
    Expected, Indicator, Parameter, ParameterId, ParameterKind, Provenance, Reference,
    check::each_unique,
    field::{Field, Fields},
    reader::Reader,
};

pub(super) fn indicator(reader: &mut Reader, field: &Field<'_>) -> Option<Indicator> {
    let known = [
        "id",
        "title",
        "note",
        "numerator",
        "denominator",
        "unit",
        "parameters",
        "references",
        "no_reference",
    ];
    let fields = reader.map(field, &known)?;
    let id = reader.required(&fields, "id").and_then(|it| reader.id(&it));
    let title = (reader.required(&fields, "title")).and_then(|it| reader.text(&it));
    let note = fields.optional("note").and_then(|it| reader.text(&it));
    let numerator = (reader.required(&fields, "numerator")).and_then(|it| reader.text(&it));
    let denominator = (reader.required(&fields, "denominator")).and_then(|it| reader.text(&it));
    let unit = reader.required(&fields, "unit").and_then(|it| {
        let unit = reader.scalar(&it)?;
        (unit == "percent")
            .then_some(())
            .or_else(|| reader.bad_value(&it, Expected::PercentUnit))
    });
    let list = fields.optional("parameters");
    let ids = match &list {
        None => Some(Vec::new()),
        Some(it) => it.names("id"),
    };
    let parameters = match &list {
        None => Some(Vec::new()),
        Some(list) => each_unique(reader, list, |reader, it| {
            parameter(reader, it).map(|parameter| (parameter.id.clone(), parameter))
        }),
    };
    let references = references(reader, &fields, ids.as_deref());
    let no_reference = (fields.optional("no_reference")).and_then(|it| reader.text(&it));
    unit?;
    Some(Indicator {
        id: id?,
        title: title?,
        note,
        numerator: numerator?,
        denominator: denominator?,
        parameters: parameters?,
        references: references?,
        no_reference,
    })
}

fn parameter(reader: &mut Reader, field: &Field<'_>) -> Option<Parameter> {
    let fields = reader.map(field, &["id", "title", "unit", "default"])?;
    let id = reader.required(&fields, "id").and_then(|it| reader.id(&it));
    let title = (reader.required(&fields, "title")).and_then(|it| reader.text(&it));
    let default =
        (fields.optional("default")).and_then(|it| reader.parsed::<u16>(&it, Expected::Years));
    let kind = reader
        .required(&fields, "unit")
        .and_then(|it| match reader.scalar(&it)? {
            "years" => Some(ParameterKind::Years { default }),
            "text" => Some(ParameterKind::Words),
            _ => reader.bad_value(&it, Expected::ParameterUnit),
        });
    Some(Parameter {
        id: id?,
        title: title?,
        kind: kind?,
    })
}

/// Reads `references`: published figures, which may depend on these
/// parameters as far as they are known.
pub(super) fn references(
    reader: &mut Reader,
    fields: &Fields<'_>,
    parameters: Option<&[ParameterId]>,
) -> Option<Vec<Reference>> {
    let Some(list) = fields.optional("references") else {
        return Some(Vec::new());
    };
    let read: Vec<_> = (reader.list(&list)?.iter())
        .map(|it| reference(reader, it, parameters))
        .collect();
    read.into_iter().collect()
}

fn reference(
    reader: &mut Reader,
    field: &Field<'_>,
    parameters: Option<&[ParameterId]>,
) -> Option<Reference> {
    let known = [
        "id",
        "value",
        "when",
        "says",
        "population",
        "n",
        "year",
        "source",
        "caveat",
    ];
    let fields = reader.map(field, &known)?;
    let id = match fields.optional("id") {
        None => Some(None),
        Some(it) => reader.id(&it).map(Some),
    };
    let value = (reader.required(&fields, "value")).and_then(|it| {
        reader.number(&it, Expected::Percentage, |value| {
            (0.0..=100.0).contains(&value)
        })
    });
    let when = match fields.optional("when") {
        None => Some(Vec::new()),
        Some(it) => parameters.and_then(|known| when(reader, &it, known)),
    };
    let says = (reader.required(&fields, "says")).and_then(|it| reader.text(&it));
    let provenance = provenance(reader, &fields);
    Some(Reference {
        id: id?,
        value: value?,
        when: when?,
        says: says?,
        provenance: provenance?,
    })
}

fn when(
    reader: &mut Reader,
    field: &Field<'_>,
    parameters: &[ParameterId],
) -> Option<Vec<(ParameterId, u16)>> {
    let names: Vec<_> = parameters.iter().map(ParameterId::as_str).collect();
    let fields = reader.map(field, &names)?;
    let read: Vec<_> = (parameters.iter())
        .filter_map(|id| Some((id, fields.optional(id.as_str())?)))
        .map(|(id, it)| Some((id.clone(), reader.parsed(&it, Expected::Years)?)))
        .collect();
    read.into_iter().collect()
}

/// Reads `population`, `n`, `year`, `source` and `caveat`.
pub(super) fn provenance(reader: &mut Reader, fields: &Fields<'_>) -> Option<Provenance> {
    let population = (reader.required(fields, "population")).and_then(|it| reader.text(&it));
    let n = match fields.optional("n") {
        None => Some(None),
        Some(it) => reader.parsed(&it, Expected::WholeNumber).map(Some),
    };
    let year = match fields.optional("year") {
        None => Some(None),
        Some(it) => reader.parsed(&it, Expected::Year).map(Some),
    };
    let source = reader.required(fields, "source").and_then(|it| {
        let source = reader.map(&it, &["title", "url"])?;
        let title = (reader.required(&source, "title")).and_then(|it| reader.text(&it));
        let url = reader.words(&source, "url");
        Some((title?, url))
    });
    let caveat = (reader.required(fields, "caveat")).and_then(|it| reader.text(&it));
    let (title, url) = source?;
    Some(Provenance {
        population: population?,
        n: n?,
        year: year?,
        title,
        url,
        caveat: caveat?,
    })
}
