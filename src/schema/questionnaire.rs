use serde_json::{Value, json};

use super::{
    Optional, Required, a, file, list, object, provenance, said, slug, texts, version, words,
};
use crate::questionnaire::{FORMAT, limits};

/// The schema of a questionnaire: one YAML file, one driving power.
pub fn questionnaire() -> Value {
    let top = object(
        "A questionnaire: one driving power and all that is asked about it.",
        &[
            (
                "format",
                Required,
                json!({ "const": FORMAT, "description": "The version of this file format." }),
            ),
            (
                "id",
                Required,
                a(
                    "slug",
                    "Names the questionnaire over all its versions. Never shown; do not change it.",
                ),
            ),
            (
                "version",
                Required,
                said(
                    version(),
                    "Raise the first number when requirements are dropped or the scale changes, the second when some are added, the third for wording.",
                ),
            ),
            ("title", Required, a("text", "The power's name.")),
            (
                "concept",
                Required,
                a("text", "The question behind the whole power."),
            ),
            ("source", Optional, source()),
            (
                "scale",
                Required,
                list(
                    "The levels a requirement is answered with, from the lowest up.",
                    level(),
                    2..=limits::LEVELS,
                ),
            ),
            (
                "bands",
                Required,
                list(
                    "The levels of a trigger or of the power: the first begins at 0 and each reaches up to the next.",
                    band(),
                    1..=limits::LEVELS,
                ),
            ),
            (
                "triggers",
                Required,
                list(
                    "What decides the power's level. Three to twelve make a readable radar.",
                    trigger(),
                    1..=limits::TRIGGERS,
                ),
            ),
            (
                "indicators",
                Optional,
                list(
                    "Result indices: numbers beside the score, never in it.",
                    indicator(),
                    0..=usize::MAX,
                ),
            ),
        ],
    );
    let definitions = json!({ "text": texts(), "slug": slug(), "weight": weight() });
    file("Needs Catch questionnaire", top, definitions)
}

fn source() -> Value {
    object(
        "Where the content comes from.",
        &[
            ("document", Optional, words("The document's file name.")),
            ("citation", Required, a("text", "How it is cited.")),
            ("url", Optional, words("Where it is published.")),
        ],
    )
}

fn level() -> Value {
    object(
        "A level of the scale.",
        &[
            (
                "id",
                Required,
                a("slug", "Names the level, for anchors, bands and caps."),
            ),
            (
                "value",
                Required,
                json!({ "type": "number", "minimum": -1e9, "maximum": 1e9, "description": "Its value, above the one before. Only the distances matter." }),
            ),
            ("label", Required, a("text", "What people read.")),
        ],
    )
}

fn band() -> Value {
    object(
        "A level of the result.",
        &[
            (
                "level",
                Required,
                a("slug", "The level of the scale that names it."),
            ),
            (
                "from",
                Required,
                json!({ "type": "number", "minimum": 0, "exclusiveMaximum": 1, "description": "The share of the range, from 0 up to 1, at which it begins." }),
            ),
        ],
    )
}

fn trigger() -> Value {
    object(
        "A device that decides how well the power works.",
        &[
            ("id", Required, a("slug", "Names the trigger.")),
            ("title", Required, a("text", "Its name.")),
            (
                "question",
                Required,
                a("text", "What its requirements ask, in one sentence."),
            ),
            (
                "weight",
                Optional,
                a("weight", "How much it counts in the power."),
            ),
            (
                "requirements",
                Required,
                list("What is judged.", requirement(), 1..=limits::REQUIREMENTS),
            ),
            (
                "caps",
                Optional,
                list(
                    "Requirements that hold the trigger's level down.",
                    cap(),
                    0..=usize::MAX,
                ),
            ),
        ],
    )
}

fn requirement() -> Value {
    let anchors = json!({
        "type": "object",
        "description": "What each level looks like, by the level's id: at least the lowest and the highest.",
        "propertyNames": slug(),
        "additionalProperties": { "$ref": "#/definitions/text" },
        "minProperties": 2,
    });
    object(
        "One thing that is judged.",
        &[
            (
                "id",
                Required,
                a(
                    "slug",
                    "Names the requirement within the file. Its answers follow it to a new version.",
                ),
            ),
            (
                "title",
                Required,
                a(
                    "text",
                    "What is judged, as a short heading. One thing only.",
                ),
            ),
            ("why", Optional, a("text", "Why it matters.")),
            ("anchors", Required, anchors),
            (
                "evidence",
                Optional,
                list(
                    "What would prove a high answer.",
                    json!({ "$ref": "#/definitions/text" }),
                    0..=usize::MAX,
                ),
            ),
            (
                "weight",
                Optional,
                a("weight", "How much it counts in its trigger."),
            ),
            (
                "effort",
                Optional,
                json!({ "type": "integer", "minimum": 1, "maximum": 5, "description": "What raising it by one level takes, from 1 (light) to 5 (heavy)." }),
            ),
            (
                "references",
                Optional,
                list(
                    "Published shares of companies or people of whom something like it is said. They are no scores and never drawn among them.",
                    reference(),
                    0..=usize::MAX,
                ),
            ),
        ],
    )
}

fn cap() -> Value {
    object(
        "While the requirement stands below a level, the trigger's level is held down. The score is not touched.",
        &[
            (
                "requirement",
                Required,
                a("slug", "A requirement of this trigger."),
            ),
            (
                "below",
                Required,
                a(
                    "slug",
                    "The level of the scale it must reach for the cap to be lifted.",
                ),
            ),
            (
                "at_most",
                Required,
                a("slug", "The band the trigger cannot exceed meanwhile."),
            ),
            ("because", Required, a("text", "Why.")),
        ],
    )
}

fn indicator() -> Value {
    let parameter = object(
        "Something the index depends on, printed beside it.",
        &[
            ("id", Required, a("slug", "Names the parameter.")),
            ("title", Required, a("text", "Its name.")),
            (
                "unit",
                Required,
                json!({ "enum": ["years", "text"], "description": "What is entered." }),
            ),
            (
                "default",
                Optional,
                json!({ "type": "integer", "minimum": 0, "maximum": u16::MAX, "description": "Years offered at first." }),
            ),
        ],
    );
    object(
        "A result index: a ratio of two amounts.",
        &[
            ("id", Required, a("slug", "Names the index.")),
            ("title", Required, a("text", "Its name.")),
            (
                "note",
                Optional,
                a("text", "Anything to know before entering it."),
            ),
            (
                "numerator",
                Required,
                a("text", "What to add up above the line."),
            ),
            (
                "denominator",
                Required,
                a("text", "What to add up below the line."),
            ),
            ("unit", Required, json!({ "const": "percent" })),
            (
                "parameters",
                Optional,
                list("What it depends on.", parameter, 0..=usize::MAX),
            ),
            (
                "references",
                Optional,
                list(
                    "Published figures that may stand beside it.",
                    reference(),
                    0..=usize::MAX,
                ),
            ),
            (
                "no_reference",
                Optional,
                a("text", "What to say where no public figure exists."),
            ),
        ],
    )
}

fn reference() -> Value {
    let when = json!({
        "type": "object",
        "description": "The parameters it was measured with: it stands only beside the same.",
        "propertyNames": slug(),
        "additionalProperties": { "type": "integer", "minimum": 0, "maximum": u16::MAX },
    });
    let mut keys = vec![
        (
            "id",
            Optional,
            a("slug", "Names the figure, for those who edit the file."),
        ),
        (
            "value",
            Required,
            json!({ "type": "number", "minimum": 0, "maximum": 100, "description": "The figure in percent." }),
        ),
        ("when", Optional, when),
        ("says", Required, a("text", "What the figure is.")),
    ];
    keys.extend(provenance());
    object("A published figure.", &keys)
}

fn weight() -> Value {
    json!({ "type": "number", "minimum": 0, "maximum": 1e6, "default": 1, "description": "0 is shown and not counted; 1 if left out." })
}
