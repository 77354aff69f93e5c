use serde_json::{Value, json};

use super::{Optional, Required, a, file, object, provenance, slug, texts};
use crate::questionnaire::FORMAT;

/// The schema of a benchmark pack: one YAML file, one published reference.
pub fn benchmark() -> Value {
    let share =
        |says: &str| json!({ "type": "number", "minimum": 0, "maximum": 1, "description": says });
    let mut keys = vec![
        (
            "format",
            Required,
            json!({ "const": FORMAT, "description": "The version of this file format." }),
        ),
        ("id", Required, a("slug", "Names the pack. Never shown.")),
        (
            "title",
            Required,
            a("text", "What it is called in a legend."),
        ),
        (
            "kind",
            Required,
            json!({ "enum": ["band", "mark"], "description": "A band lies between two scores, a mark at one." }),
        ),
        (
            "from",
            Optional,
            share("The lower end of a band, as a share of the range."),
        ),
        (
            "to",
            Optional,
            share("The upper end of a band, as a share of the range."),
        ),
        (
            "at",
            Optional,
            share("Where a mark lies, as a share of the range."),
        ),
        (
            "applies_to",
            Required,
            json!({ "enum": ["overall", "power", "trigger", "requirement", "indicator"], "description": "What it may stand beside." }),
        ),
    ];
    keys.extend(provenance());
    let mut top = object(
        "A published reference that may stand beside a score.",
        &keys,
    );
    top["if"] = json!({ "properties": { "kind": { "const": "band" } } });
    top["then"] = json!({ "required": ["from", "to"], "properties": { "at": false } });
    top["else"] = json!({ "required": ["at"], "properties": { "from": false, "to": false } });
    let definitions = json!({ "text": texts(), "slug": slug() });
    file("Needs Catch benchmark pack", top, definitions)
}
