use serde_json::{Value, json};

use super::{Optional, Required, file, list, object, people, said, slug, version};
use crate::{archive, assessment::Reason, i18n::Locale};

/// The schema of a saved assessment, in the version this program writes.
pub fn assessment() -> Value {
    let top = object(
        "A saved assessment.",
        &[
            ("format", Required, json!({ "const": archive::FORMAT })),
            (
                "version",
                Required,
                json!({ "const": archive::VERSION, "description": "The version of this file format." }),
            ),
            ("assessment", Required, content()),
        ],
    );
    let definitions = json!({
        "answer": answer(),
        "exemption": exemption(),
        "questionnaire": { "type": "string", "description": "The whole text of a questionnaire's YAML file." },
        "timestamp": {
            "type": "string",
            "description": "A moment in UTC.",
            "pattern": r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)\.\d{3}Z$",
        },
    });
    file("Needs Catch assessment", top, definitions)
}

fn content() -> Value {
    let time = moment();
    let questionnaires = |says, least| {
        list(
            says,
            json!({ "$ref": "#/definitions/questionnaire" }),
            least..=usize::MAX,
        )
    };
    let tags: Vec<_> = Locale::ALL.iter().map(|it| it.tag()).collect();
    object(
        "Everything that was answered about one company or department.",
        &[
            ("id", Required, plain_id()),
            ("about", Required, about()),
            ("created", Required, time.clone()),
            ("modified", Required, time),
            (
                "language",
                Optional,
                json!({ "enum": nullable(&tags), "description": "The language its questionnaires are shown in." }),
            ),
            (
                "sample",
                Optional,
                json!({ "type": "boolean", "description": "Made up, to show how a finished one looks." }),
            ),
            (
                "questionnaires",
                Required,
                questionnaires("What it answers, in order.", 1),
            ),
            (
                "former",
                Optional,
                questionnaires("Earlier versions it was answered with, the latest last.", 0),
            ),
            (
                "weights",
                Optional,
                by(
                    "How much each power counts in the overall score, where that is not 1.",
                    slug(),
                    json!({ "type": "number", "minimum": 0, "maximum": 1e6 }),
                ),
            ),
            (
                "declined",
                Optional,
                by(
                    "Newer versions that were looked at and not taken.",
                    slug(),
                    version(),
                ),
            ),
            (
                "respondents",
                Required,
                at_least_one(by("Who answers.", plain_id(), people::respondent())),
            ),
            ("groups", Optional, people::groups()),
            ("workshop", Optional, or_null(people::workshop())),
            ("receipts", Optional, people::receipts()),
            ("releases", Optional, people::releases()),
            ("invited_to", Optional, people::invited_to()),
            (
                "answers",
                Optional,
                by(
                    "By questionnaire.",
                    slug(),
                    by("By requirement.", slug(), answers()),
                ),
            ),
            (
                "figures",
                Optional,
                by(
                    "By questionnaire.",
                    slug(),
                    by("By result index.", slug(), figures()),
                ),
            ),
            ("layout", Optional, super::layout::layout()),
            (
                "remarks",
                Optional,
                by(
                    "What somebody added to its report, by where it stands.",
                    super::layout::place(),
                    json!({ "type": "string" }),
                ),
            ),
        ],
    )
}

pub(super) fn moment() -> Value {
    json!({ "$ref": "#/definitions/timestamp" })
}

fn about() -> Value {
    object(
        "Who is assessed.",
        &[
            ("company", Required, text("The company.")),
            (
                "department",
                Optional,
                text("The department; empty for the company as a whole."),
            ),
        ],
    )
}

fn answers() -> Value {
    let answer = json!({ "$ref": "#/definitions/answer" });
    let response = object(
        "What one person said.",
        &[
            ("answer", Optional, or_null(answer.clone())),
            ("note", Optional, text("Anything to remember about it.")),
        ],
    );
    let agreement = object(
        "What the group agreed on.",
        &[
            ("answer", Required, answer),
            ("reason", Optional, text("Why.")),
            (
                "dissent",
                Optional,
                text("What those say who do not share it."),
            ),
            ("at", Optional, or_null(moment())),
        ],
    );
    object(
        "All that was said about one requirement.",
        &[
            (
                "responses",
                Optional,
                by("By respondent.", plain_id(), response),
            ),
            ("agreed", Optional, or_null(agreement)),
            ("revealed", Optional, or_null(moment())),
        ],
    )
}

fn answer() -> Value {
    json!({
        "description": "A level, or that it does not apply.",
        "oneOf": [
            object("A level of the scale.", &[("level", Required, slug())]),
            object("It does not apply.", &[("not_applicable", Required, json!({ "$ref": "#/definitions/exemption" }))]),
        ],
    })
}

fn exemption() -> Value {
    let reasons = Reason::ALL.map(|it| json!(it));
    object(
        "Why it does not apply.",
        &[
            ("reason", Required, json!({ "enum": reasons })),
            ("note", Optional, text("The reason in words.")),
        ],
    )
}

fn figures() -> Value {
    let amount = |says| said(json!({ "type": ["number", "null"] }), says);
    object(
        "What was entered for a result index.",
        &[
            ("numerator", Optional, amount("The amount above the line.")),
            (
                "denominator",
                Optional,
                amount("The amount below the line."),
            ),
            (
                "parameters",
                Optional,
                by(
                    "What it depends on, as it was entered.",
                    slug(),
                    json!({ "type": "string" }),
                ),
            ),
        ],
    )
}

pub(super) fn text(says: &str) -> Value {
    json!({ "type": "string", "description": says })
}

pub(super) fn plain_id() -> Value {
    json!({ "type": "string", "pattern": "^[0-9A-Za-z-]{1,64}$" })
}

/// An object with ids for keys.
pub(super) fn by(says: &str, id: Value, of: Value) -> Value {
    json!({ "type": "object", "description": says, "propertyNames": id, "additionalProperties": of })
}

fn at_least_one(mut object: Value) -> Value {
    object["minProperties"] = json!(1);
    object
}

pub(super) fn or_null(schema: Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

fn nullable(tags: &[&str]) -> Vec<Value> {
    let tags = tags.iter().map(|it| json!(it));
    tags.chain([Value::Null]).collect()
}
