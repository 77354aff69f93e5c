//! What the files look like, for editors: JSON Schemas.
//!
//! An editor that knows the schema of a questionnaire names its keys while one
//! types and underlines what does not fit. It cannot know everything that
//! [`Questionnaire::read`](crate::questionnaire::Questionnaire::read) checks,
//! such as whether a cap names a requirement that exists; what a schema
//! refuses, though, the reader refuses too.
//!
//! They are written for draft 7, which is what editors of YAML understand. The
//! files in `public/` are made of these functions by `cargo xtask schema`, and
//! a test holds that they are current.

mod assessment;
mod benchmark;
mod layout;
mod people;
mod questionnaire;

pub use assessment::assessment;
pub use benchmark::benchmark;
pub use questionnaire::questionnaire;
use serde_json::{Map, Value, json};

use crate::i18n::Locale;

/// Every schema with the name of its file.
pub fn all() -> [(&'static str, Value); 3] {
    [
        ("questionnaire.schema.json", questionnaire()),
        ("benchmark.schema.json", benchmark()),
        ("assessment.schema.json", assessment()),
    ]
}

/// The text of a schema's file.
///
/// # Panics
/// Never: a value can always be written.
pub fn text(schema: &Value) -> String {
    let mut text = serde_json::to_string_pretty(schema).expect("a value can be written");
    text.push('\n');
    text
}

/// Whether a key must be there.
#[derive(Clone, Copy, PartialEq)]
enum Key {
    Required,
    Optional,
}

use Key::{Optional, Required};

/// An object with these keys and no others.
fn object(says: &str, keys: &[(&str, Key, Value)]) -> Value {
    let required: Vec<_> = (keys.iter())
        .filter(|(_, key, _)| *key == Required)
        .map(|(name, ..)| *name)
        .collect();
    let properties: Map<_, _> = (keys.iter())
        .map(|(name, _, schema)| ((*name).to_owned(), schema.clone()))
        .collect();
    json!({
        "type": "object",
        "description": says,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// A whole file.
fn file(title: &str, mut schema: Value, definitions: Value) -> Value {
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["title"] = json!(title);
    schema["definitions"] = definitions;
    schema
}

/// The same schema with what it is about.
fn said(mut schema: Value, says: &str) -> Value {
    schema["description"] = json!(says);
    schema
}

fn list(says: &str, of: Value, count: std::ops::RangeInclusive<usize>) -> Value {
    let mut schema = json!({ "type": "array", "description": says, "items": of });
    if *count.start() > 0 {
        schema["minItems"] = json!(count.start());
    }
    if *count.end() < usize::MAX {
        schema["maxItems"] = json!(count.end());
    }
    schema
}

fn slug() -> Value {
    json!({ "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "maxLength": 64 })
}

fn version() -> Value {
    json!({
        "type": "string",
        "pattern": r"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$",
    })
}

/// A reference to one of the definitions, said anew.
fn a(definition: &str, says: &str) -> Value {
    // Draft 7 passes over what stands beside a reference, so it stands in a list.
    json!({ "allOf": [{ "$ref": format!("#/definitions/{definition}") }], "description": says })
}

/// A single value that is taken as it is written.
fn words(says: &str) -> Value {
    json!({ "type": ["string", "number", "boolean"], "description": says })
}

/// A text in one language or several. What YAML takes for a number is a text
/// all the same: `1.10` stays what was typed.
fn texts() -> Value {
    let scalar = json!({ "type": ["string", "number", "boolean"], "minLength": 1 });
    let languages: Map<_, _> = (Locale::ALL.iter())
        .map(|it| (it.tag().to_owned(), said(scalar.clone(), it.name())))
        .collect();
    json!({
        "description": "One text, or the same text in several languages.",
        "anyOf": [
            scalar,
            {
                "type": "object",
                "properties": languages,
                "minProperties": 1,
                "additionalProperties": false,
            },
        ],
    })
}

/// The keys that say where a published figure comes from.
fn provenance() -> Vec<(&'static str, Key, Value)> {
    let source = object(
        "The publication.",
        &[
            ("title", Required, a("text", "Its title.")),
            ("url", Optional, words("Where it can be read.")),
        ],
    );
    vec![
        (
            "population",
            Required,
            a("text", "Who or what was measured."),
        ),
        (
            "n",
            Optional,
            json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX, "description": "How many. Leave it out if the source does not say." }),
        ),
        (
            "year",
            Optional,
            json!({ "type": "integer", "minimum": 0, "maximum": u16::MAX, "description": "The year it was measured or published." }),
        ),
        ("source", Required, source),
        (
            "caveat",
            Required,
            a("text", "What must be known before comparing."),
        ),
    ]
}
