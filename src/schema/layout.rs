use serde_json::{Value, json};

use super::{Optional, object};
use crate::{
    i18n::Locale,
    layout::{Depth, Logo, Part, Withheld},
};

/// How a report looks.
pub(super) fn layout() -> Value {
    let parts = |says: &str| json!({ "type": "array", "description": says, "items": { "enum": Part::ALL } });
    let tags: Vec<_> = Locale::ALL.iter().map(|it| json!(it.tag())).collect();
    let languages: Vec<_> = tags.into_iter().chain([Value::Null]).collect();
    object(
        "How its report looks.",
        &[
            ("order", Optional, parts("Its parts, in order.")),
            ("left_out", Optional, parts("The parts that are not in it.")),
            (
                "depth",
                Optional,
                json!({ "enum": [Depth::Full, Depth::OnePage], "description": "How much of it." }),
            ),
            (
                "language",
                Optional,
                json!({ "enum": languages, "description": "Its language." }),
            ),
            ("brand", Optional, brand()),
            (
                "withheld",
                Optional,
                json!({
                    "type": "array",
                    "description": "What its readers are not told.",
                    "items": { "enum": Withheld::ALL },
                }),
            ),
        ],
    )
}

fn brand() -> Value {
    let accent = json!({
        "type": ["string", "null"],
        "pattern": "^#[0-9A-Fa-f]{6}$",
        "description": "The colour of rules and headings.",
    });
    let logo = json!({
        "type": ["string", "null"],
        "pattern": "^[0-9A-Za-z+/=]*$",
        "maxLength": Logo::LIMIT.div_ceil(3) * 4,
        "description": "A PNG file in Base64.",
    });
    object(
        "Whose it is, to the eye.",
        &[("accent", Optional, accent), ("logo", Optional, logo)],
    )
}

/// Where in a report somebody's own words stand.
pub(super) fn place() -> Value {
    let names = |of_a_power: bool| {
        let parts = Part::ALL.into_iter();
        let names = parts.filter(|it| it.is_of_a_power() == of_a_power);
        names.map(Part::name).collect::<Vec<_>>().join("|")
    };
    let slug = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    let pattern = format!("^(cover|{}|({})/{slug})$", names(false), names(true));
    json!({ "type": "string", "pattern": pattern })
}
