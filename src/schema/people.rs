use serde_json::{Value, json};

use super::{
    Optional, Required,
    assessment::{by, moment, or_null, plain_id, text},
    list, object, said, slug,
};

/// A person who answers.
pub(super) fn respondent() -> Value {
    object(
        "A person who answers.",
        &[
            ("name", Optional, text("A name or a code.")),
            ("department", Optional, or_null(plain_id())),
            ("role", Optional, or_null(plain_id())),
            (
                "facilitator",
                Optional,
                json!({ "type": "boolean", "description": "Looks at it from outside: in no score." }),
            ),
            (
                "code",
                Optional,
                json!({ "type": ["string", "null"], "description": "What is left of the digits that open their answers." }),
            ),
        ],
    )
}

/// Departments and roles.
pub(super) fn groups() -> Value {
    let group = object(
        "Some of the people who answer.",
        &[
            ("kind", Required, json!({ "enum": ["department", "role"] })),
            ("name", Required, text("What it is called.")),
        ],
    );
    by("Departments and roles.", plain_id(), group)
}

/// Whose invitation it answers.
pub(super) fn invited_to() -> Value {
    json!({ "type": ["string", "null"], "description": "The assessment whose invitation this one answers." })
}

/// How several people answer together.
pub(super) fn workshop() -> Value {
    let small = |says| {
        said(
            json!({ "type": "integer", "minimum": 0, "maximum": 255 }),
            says,
        )
    };
    object(
        "How several people answer together.",
        &[
            ("host", Required, plain_id()),
            (
                "smallest_group",
                Optional,
                small(
                    "How many people a group has at least if anything is shown of it; 0 or 1: any.",
                ),
            ),
            (
                "tolerance",
                Optional,
                small(
                    "From how many steps between the lowest and the highest answer on a requirement is talked about; 0 is as 1.",
                ),
            ),
            (
                "minutes",
                Optional,
                small("How many minutes are planned for one requirement."),
            ),
            (
                "nameless",
                Optional,
                json!({ "type": "boolean", "description": "The names were dropped for good." }),
            ),
            (
                "parked",
                Optional,
                list(
                    "What is to be talked about another time.",
                    parked(),
                    0..=usize::MAX,
                ),
            ),
        ],
    )
}

fn parked() -> Value {
    let item = object(
        "What it came up with.",
        &[
            ("questionnaire", Required, slug()),
            ("requirement", Required, slug()),
        ],
    );
    object(
        "Something to be talked about another time.",
        &[
            ("at", Required, moment()),
            ("item", Optional, or_null(item)),
            ("text", Required, text("What it is.")),
        ],
    )
}

/// Of which states of the answers there are reports.
pub(super) fn releases() -> Value {
    let release = object(
        "The answers that somebody has a report of.",
        &[
            ("at", Required, moment()),
            ("answers", Required, text("What tells them from others.")),
        ],
    );
    let says = "Of which states of the answers a report was saved or printed, the latest last.";
    list(says, release, 0..=usize::MAX)
}

/// The answer files that were taken in.
pub(super) fn receipts() -> Value {
    let receipt = object(
        "The last answer file of somebody.",
        &[
            ("at", Required, moment()),
            ("digest", Required, text("What tells it from other files.")),
        ],
    );
    let says = "The answer files that were taken in, by respondent.";
    by(says, plain_id(), receipt)
}
